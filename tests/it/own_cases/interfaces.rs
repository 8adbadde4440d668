//! Scenarios about types and operations as people write them without tables.

use specc::driver::Compilation;
use specc::ir::{
    Body, ClauseBody, ClauseKind, Field, Operation, Parameter, ParameterPlace, Response, TypeShape, ValueRule,
};

use super::readings::first;
use super::{compiled, content, found, rows};
use crate::project::Folder;

fn operation(compilation: &Compilation) -> &Operation {
    let ClauseBody::Operation(operation) = &first(compilation).body else { panic!("no operation") };
    operation
}

fn shape(compilation: &Compilation) -> &TypeShape {
    let ClauseBody::Type(def) = &first(compilation).body else { panic!("no type") };
    &def.shape
}

fn fields(body: &Body) -> Vec<String> {
    body.fields.iter().map(|field| format!("{}: {}", field.name.value, field.ty.value)).collect()
}

/// A field in the words of the table of them.
fn told(field: &Field) -> String {
    let ty = field.ty.value.to_string();
    let mut words = match ty.as_str() {
        "string" => "a string".to_owned(),
        "string?" => "a string or null".to_owned(),
        "list of string" => "a list of strings".to_owned(),
        other => format!("a `{other}`"),
    };
    let rules: Vec<String> = field.rules.iter().map(|rule| format!("`{}`", rule.value)).collect();
    if !rules.is_empty() {
        words += &format!(" with the rules {}", rules.join(" and "));
    }
    if field.optional {
        words += " that may be absent";
    }
    if !field.meaning.is_empty() {
        words += &format!(", which means \"{}\"", field.meaning.plain);
    }
    format!("`{}`, {words}", field.name.value)
}

#[test]
fn items_that_are_fields() {
    let rows = rows("types-and-rules.md", "Items that are fields");
    for row in &rows {
        let item = content(&row["item"]);
        let compilation = compiled(&format!("# Type: T\n\n- {item}\n\n# Type: Code\n\n`string`\n"));
        let TypeShape::Record { fields } = shape(&compilation) else { panic!("{row:?}") };
        assert_eq!(fields.iter().map(told).collect::<Vec<_>>(), [row["field"].clone()], "{item}");
        assert!(compilation.findings.is_empty(), "{item}: {:?}", compilation.findings);
    }
    assert_eq!(rows.len(), 12);
}

#[test]
fn lists_that_are_no_fields() {
    let rows = rows("types-and-rules.md", "Lists that are no fields");
    for row in &rows {
        let (one, other) = (content(&row["first"]), content(&row["second"]));
        let compilation = compiled(&format!("# Type: T\n\n- {one}\n- {other}\n"));
        let form = match shape(&compilation) {
            TypeShape::Enum { .. } => "an enum",
            TypeShape::Opaque => "nothing",
            other => panic!("{row:?}: {other:?}"),
        };
        assert_eq!(form, row["form"], "{row:?}");
    }
    assert_eq!(rows.len(), 5);
}

#[test]
fn heads_in_the_heading() {
    let rows = rows("operations.md", "Heads in the heading");
    for row in &rows {
        let (title, body) = (content(&row["title"]), content(&row["body"]));
        let compilation = compiled(&format!("# Operation: {title}\n\n{body}\n"));
        let head = operation(&compilation).head.as_ref();
        let name = match head.map(|head| serde_json::to_value(&head.value).unwrap()) {
            None => "nothing".to_owned(),
            Some(head) if head.get("path").is_some() => {
                format!("{} {}", head["method"].as_str().unwrap(), head["path"].as_str().unwrap())
            }
            Some(head) if head.get("returns").is_some() => "lend(tool: ToolId) -> Loan".to_owned(),
            Some(head) => format!("event {}", head["name"].as_str().unwrap()),
        };
        assert_eq!(name, content(&row["head"]), "{row:?}");
    }
    assert_eq!(rows.len(), 8);
}

#[test]
fn headings_of_parts() {
    let rows = rows("operations.md", "Parts of an operation");
    for row in &rows {
        let (heading, text) = (content(&row["heading"]), content(&row["text"]));
        let text = format!(
            "# Operation: O\n`POST /loans/{{id}}`\n\nWords.\n\n## {heading}\n\n{text}\n\n# Type: Loan\n"
        );
        let compilation = compiled(&text);
        let operation = operation(&compilation);
        let sections =
            compilation.spec.clauses().filter(|(_, clause)| clause.kind.value == ClauseKind::Section);
        let named = |body: &Body| match (&body.ty, body.fields.first()) {
            (Some(ty), _) => format!("`{}`", ty.value),
            (None, Some(field)) => format!("with `{}`", field.name.value),
            (None, None) if body.note.as_ref().is_some_and(|note| note.plain != ".") => "words".to_owned(),
            _ => "nothing".to_owned(),
        };
        let responses = operation.responses.iter().map(|response| match &response.status {
            Some(status) => format!("{} with {}", named(&response.body), status.value),
            None => format!("the response {}", named(&response.body)),
        });
        // What is in the path is known without a heading, but not its type.
        let parameters = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.name.value != "id" || parameter.ty.value.to_string() == "uuid");
        let parameters = parameters
            .map(|parameter| format!("`{}` in `{}`", parameter.name.value, parameter.place.value.as_str()));
        let request = operation.request.iter().map(|body| format!("the request {}", named(body)));
        let errors = operation.errors.iter().map(|error| format!("the error `{}`", error.code.value));
        let sections = sections.map(|_| "a Section".to_owned());
        let said: Vec<String> =
            responses.chain(parameters).chain(request).chain(errors).chain(sections).collect();
        let expected: Vec<&str> = vec![row["part"].as_str()];
        let expected = if row["part"] == "nothing of it" { Vec::new() } else { expected };
        assert_eq!(said, expected, "{row:?}");
    }
    assert_eq!(rows.len(), 13);
}

#[test]
fn parts_of_a_type_are_its_own() {
    let text = "# Type: Loan\n\nA loan. See [its fields](#fields).\n\n## Fields\n\n| Name | Type |\n|--|--|\n| days | integer |\n\n\
                ## Values\n\nWords only.\n\n## Fields\n\nMore words.\n\n# Fields\n\nOther words.\n";
    let compilation = compiled(text);
    let clauses: Vec<_> = compilation.spec.clauses().map(|(_, clause)| clause).collect();
    let [loan, other] = clauses.as_slice() else { panic!("{clauses:?}") };
    assert!(
        matches!(&loan.body, ClauseBody::Type(def) if matches!(&def.shape, TypeShape::Record { fields } if fields.len() == 1))
    );
    assert_eq!(loan.part_anchors, ["fields", "values", "fields-1"]);
    assert_eq!(other.anchor, "fields-2");
    let spec = Folder::new([("spec/a.md", text)]);
    spec.specc(&["check", "--deny", "warnings"]).ends_with(0);
    spec.specc(&["build", "-t", "docs"]).ends_with(0);
    let page = spec.read("out/docs/a.md");
    assert_eq!(page.matches("## Fields").count(), 1, "{page}");
    assert!(page.contains("## Values\n\nWords only."), "{page}");
    assert!(page.contains("[its fields](#type-loan)"), "{page}");
}

#[test]
fn lists_of_errors() {
    let rows = rows("operations.md", "Lists of errors");
    for row in &rows {
        let (words, item) = (content(&row["words"]), content(&row["item"]));
        let compilation =
            compiled(&format!("# Operation: O\n`fee(days: integer) -> integer`\n\n{words}\n\n- {item}\n"));
        let said = operation(&compilation).errors.iter().map(|error| {
            let status = error.status.as_ref().map(|status| format!(" with {}", status.value));
            let when = error.when.plain.as_str();
            let when = if when.is_empty() { String::new() } else { format!(", if {when}") };
            format!("`{}`{}{when}", error.code.value, status.unwrap_or_default())
        });
        let said: Vec<String> = said.collect();
        let expected: &[&str] = if row["error"] == "nothing" { &[] } else { &[row["error"].as_str()] };
        assert_eq!(said, expected, "{row:?}");
    }
    assert_eq!(rows.len(), 9);
}

#[test]
fn lists_of_parameters() {
    let rows = rows("operations.md", "Lists of parameters");
    for row in &rows {
        let (head, item) = (content(&row["head"]), content(&row["item"]));
        let compilation = compiled(&format!("# Operation: O\n`{head}`\n\n- {item}\n"));
        let words: Vec<&str> = row["parameter"].split('`').collect();
        let named = |parameter: &&Parameter| parameter.name.value == words[1];
        let parameter = operation(&compilation).parameters.iter().find(named).expect("the parameter");
        let found = (parameter.place.value.as_str(), parameter.ty.value.to_string());
        assert_eq!(found, (words[3], words[5].to_owned()), "{row:?}");
    }
    assert_eq!(rows.len(), 6);
}

#[test]
fn parameters_in_a_list() {
    let list = "- `limit` (query, integer, default 10): how many\n- `after` (query)\n- `X-Trace` (header, optional)\n";
    let compilation =
        compiled(&format!("# Operation: O\n`GET /loans`\n\n{list}\n- **Response 200:** json\n"));
    let operation = operation(&compilation);
    let told = operation
        .parameters
        .iter()
        .map(|parameter| (parameter.name.value.as_str(), parameter.ty.value.to_string(), parameter.optional));
    let expected = [("limit", "integer", false), ("after", "string", false), ("X-Trace", "string", true)];
    let expected = expected.map(|(name, ty, optional)| (name, ty.to_owned(), optional));
    assert_eq!(told.collect::<Vec<_>>(), expected);
    assert!(matches!(operation.parameters[0].rules[0].value, ValueRule::Default { .. }));
    assert_eq!(operation.responses.len(), 1);
}

#[test]
fn words_above_place_parameters() {
    let list = "- `limit` (integer): how many\n";
    let table = "| Parameter | Type |\n|--|--|\n| limit | integer |\n";
    let names = "| Name | Type |\n|--|--|\n| limit | integer |\n";
    for (head, above, place) in [
        ("GET /loans", "Query parameters:", Some(ParameterPlace::Query)),
        ("POST /loans", "**Query parameters**", Some(ParameterPlace::Query)),
        ("GET /loans", "Parameters:", Some(ParameterPlace::Query)),
        ("POST /loans", "Request headers:", Some(ParameterPlace::Header)),
        ("POST /loans", "Parameters:", None),
        ("GET /loans", "What it takes:", None),
    ] {
        for below in [list, table, names] {
            let text = format!("# Operation: O\n`{head}`\n\n{above}\n\n{below}");
            let compilation = compiled(&text);
            let own = operation(&compilation);
            let found = own.parameters.iter().map(|parameter| parameter.place.value);
            match place {
                Some(place) => {
                    assert_eq!(found.collect::<Vec<_>>(), [place], "{text}");
                    assert!(compilation.findings.is_empty(), "{text}: {:?}", compilation.findings);
                    let blocks = first(&compilation).blocks.iter();
                    let prose = blocks.filter(|block| block.markdown.contains("arameters:")).count();
                    assert_eq!(prose, usize::from(above == "Parameters:" || above == "Query parameters:"));
                }
                None => assert!(!compilation.findings.is_empty(), "{text}"),
            }
        }
    }
}

/// A Request and a Response label with something below each.
fn with_labels(below: &str, in_items: bool) -> String {
    let labels = ["Request", "Response 201"].map(|label| {
        if in_items {
            let below = below.trim_end().replace('\n', "\n  ");
            format!("- **{label}:**\n\n  {below}\n")
        } else {
            format!("**{label}:**\n\n{below}\n")
        }
    });
    format!("# Operation: O\n`POST /loans`\n\n{}\nMore words.\n", labels.join("\n"))
}

#[test]
fn bodies_stand_below_their_labels() {
    let table = "| Field | Type |\n|--|--|\n| tool | string |\n";
    let list = "- `tool`: string\n";
    let sample = "```json\n{\"tool\": \"saw\"}\n```\n";
    for in_items in [false, true] {
        for below in [table, list] {
            let text = with_labels(below, in_items);
            let compilation = compiled(&text);
            let Operation { request, responses, .. } = operation(&compilation);
            let [Response { body, .. }] = responses.as_slice() else { panic!("{text}") };
            assert_eq!(fields(request.as_ref().unwrap()), ["tool: string"], "{text}");
            assert_eq!(fields(body), ["tool: string"], "{text}");
        }
        let text = with_labels(sample, in_items);
        let compilation = compiled(&text);
        let Operation { request, responses, .. } = operation(&compilation);
        for body in [request.as_ref().unwrap(), &responses[0].body] {
            let sample = body.sample.as_ref().expect("a sample");
            assert_eq!(sample.value, "{\"tool\": \"saw\"}", "{text}");
        }
        let spec = Folder::new([("spec/a.md", &*text)]);
        assert_eq!(spec.specc(&["build"]).code(), 0);
        let page = spec.read("out/docs/a.md");
        assert!(page.contains("-d '{\"tool\": \"saw\"}'"), "{page}");
        assert!(page.contains("An answer with status 201:\n\n```json\n{\"tool\": \"saw\"}\n```"), "{page}");
        assert_eq!(page.matches("saw").count(), 2, "{page}");
    }
}

#[test]
fn each_sample_is_on_the_page() {
    let fence = |name: &str| format!("```json\n{{\"{name}\": 1}}\n```\n");
    let exchange = "### Example: E\n\n```http\nPOST /loans HTTP/1.1\n\nHTTP/1.1 200 OK\n```\n";
    for (head, media, below) in [
        ("POST /loans", "json", ""),
        ("POST /loans", "json", exchange),
        ("POST /loans", "multipart/form-data", ""),
        ("event loan.late", "json", ""),
        ("lend(days: integer)", "json", ""),
    ] {
        let samples = ["sent", "first", "second", "refused"].map(fence);
        let [sent, first, second, refused] = &samples;
        let text = format!(
            "# Operation: O\n`{head}`\n\n**Request:** {media}\n\n{sent}\n**Response 200:**\n\n{first}\n**Response 201:** json\n\n{second}\n**Response 404:**\n\n{refused}\n{below}"
        );
        let spec = Folder::new([("spec/a.md", &*text)]);
        assert_eq!(spec.specc(&["build"]).code(), 0, "{text}");
        let page = spec.read("out/docs/a.md");
        for name in ["sent", "first", "second", "refused"] {
            assert_eq!(page.matches(&format!("{{\"{name}\": 1}}")).count(), 1, "{head} {name}: {page}");
        }
    }
}

#[test]
fn samples_below_labels_fit() {
    let ty = "# Type: Loan\n\n| Field | Type |\n|--|--|\n| days | integer |\n";
    for (label, sample, expected) in [
        ("**Request:** `Loan`", "{\"days\": 3}", None),
        ("**Request:** `Loan`", "{\"days\": \"three\"}", Some("unfitting-sample")),
        ("**Response 200:** `Loan`", "{\"day\": 3}", Some("unfitting-sample")),
    ] {
        for text in [
            format!("# Operation: O\n`POST /loans`\n\n{label}\n\n```json\n{sample}\n```\n\n{ty}"),
            format!("# Operation: O\n`POST /loans`\n\n- {label}\n\n  ```json\n  {sample}\n  ```\n\n{ty}"),
        ] {
            assert_eq!(found(&text).into_iter().next(), expected, "{text}");
        }
    }
}

#[test]
fn nothing_below_a_label_is_lost() {
    for below in
        ["- one kept\n- two kept\n", "```xml\n<kept/>\n```\n", "| A | B |\n|--|--|\n| kept | b |\n", "kept\n"]
    {
        for in_items in [false, true] {
            let spec = Folder::new([("spec/a.md", &*with_labels(below, in_items))]);
            assert_eq!(spec.specc(&["build"]).code(), 0, "{below}");
            let page = spec.read("out/docs/a.md");
            assert_eq!(page.matches("kept").count(), 2 * below.matches("kept").count(), "{page}");
        }
    }
}

#[test]
fn refusals_have_sentences() {
    let with = |label: &str| format!("# Operation: O\n`GET /loans`\n\n- {label}\n");
    let text = with("**Response 404:** when there is no such loan");
    let compilation = compiled(&text);
    let [Response { body, .. }] = operation(&compilation).responses.as_slice() else {
        panic!("one response")
    };
    assert_eq!(body.note.as_ref().unwrap().plain, "when there is no such loan");
    assert!(compilation.findings.is_empty());
    for words in ["Not Found", "Conflict", "unauthorized", "server error", "The loan is late, or gone"] {
        assert!(found(&with(&format!("**Response 404:** {words}"))).is_empty(), "{words}");
    }
    let typed = "\n# Type: Conflict\n\n`string`\n";
    for words in ["Conflict", "Conflict, when it is late", "list of Conflict", "Conflict (late)"] {
        let compilation = compiled(&(with(&format!("**Response 409:** {words}")) + typed));
        assert!(operation(&compilation).responses[0].body.ty.is_some(), "{words}");
    }
    assert_eq!(Vec::from_iter(found(&with("**Response 200:** what was asked for"))), ["broken-type"]);
    assert_eq!(Vec::from_iter(found(&with("**Response 404:** Problm"))), ["unknown-type"]);
}

#[test]
fn calls_stand_in_their_operation() {
    let text = "# Operation: Late fee\n`late_fee(days: integer) -> integer`\n\nA fee is due.\n\n| days | => |\n|--|--|\n| 1 | 20 |\n| 2 | 40 |\n\nMore words.\n";
    let compilation = compiled(text);
    let clauses: Vec<_> = compilation.spec.clauses().map(|(_, clause)| clause).collect();
    let [operation, example] = clauses.as_slice() else { panic!("{clauses:?}") };
    let ClauseBody::Example(calls) = &example.body else { panic!("{example:?}") };
    assert_eq!((calls.cases.len(), example.title.plain.as_str()), (2, "Late fee"));
    assert_eq!(example.id.0, "a/operation-late-fee-calls");
    assert!(operation.blocks.iter().any(|block| block.markdown == "More words."));
    let spec =
        Folder::new([("spec/a.md", text), ("specc.toml", "[targets.tests]\nsubject = \"../fees.mjs\"\n")]);
    assert_eq!(spec.specc(&["build"]).code(), 0);
    assert!(spec.read("out/tests/a.test.mjs").contains("subject.lateFee(2)"));
    assert_eq!(spec.read("out/docs/a.md").matches("| 40 |").count(), 1);
    let in_section = compiled(&text.replace("| days", "## Examples\n\n| days"));
    let calls = in_section.spec.clauses().map(|(_, clause)| clause).find(|clause| clause.id == example.id);
    assert!(matches!(&calls.unwrap().body, ClauseBody::Example(own) if own.cases.len() == 2));
}
