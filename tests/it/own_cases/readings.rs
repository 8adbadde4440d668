//! Scenarios about what the compiler reads in a text.

use serde_json::Value;
use specc::base::Limits;
use specc::driver::Compilation;
use specc::ir::{Clause, ClauseBody, ClauseKind, Role, Status, TypeShape};

use super::{compiled, content, filled, found, rows};
use crate::project::compile_within;

/// The clause that a file begins with.
pub(super) fn first(compilation: &Compilation) -> &Clause {
    compilation.spec.clauses().next().unwrap().1
}

/// The clause of a title.
#[track_caller]
pub(super) fn titled<'c>(compilation: &'c Compilation, title: &str) -> &'c Clause {
    let mut clauses = compilation.spec.clauses().map(|(_, clause)| clause);
    clauses.find(|clause| clause.title.plain == title).unwrap_or_else(|| panic!("no {title}"))
}

/// A Section with a fence that holds the lines of a row.
fn fenced(lines: &str) -> String {
    let lines = lines.replace("\\|", "|");
    let lines: Vec<&str> = lines.trim_matches('`').split("`, `").collect();
    format!("# Taps\n\nWords.\n\n```gherkin\n  {}\n```\n\nMore words.\n", lines.join("\n  "))
}

#[test]
fn what_a_fence_holds() {
    for row in rows("scenarios.md", "What a fence holds") {
        let compilation = compiled(&fenced(&row["lines"]));
        let blocks = first(&compilation).blocks.len();
        assert_eq!(blocks, 3, "{row:?}");
        let words: Vec<&str> = row["result"].split('`').collect();
        let clauses: Vec<&Clause> = compilation.spec.clauses().map(|(_, clause)| clause).skip(1).collect();
        let [clause] = &*clauses else {
            assert_eq!((clauses.len(), row["result"].as_str()), (0, "nothing"), "{row:?}");
            continue;
        };
        assert_eq!(clause.title.plain, words[1], "{row:?}");
        match &clause.body {
            ClauseBody::Scenario(scenario) => {
                let found = format!(
                    " with {} steps and {} case",
                    scenario.flows[0].steps.len(),
                    scenario.cases.len()
                );
                assert_eq!(words[2].trim_end_matches('s'), found, "{row:?}");
            }
            ClauseBody::Background(background) => assert_eq!(background.steps.len(), 1),
            other => panic!("{row:?}: {other:?}"),
        }
    }
    let fence = "```gherkin\nWhen a\nThen b\n```\n";
    for (text, is_unread) in [
        (format!("# Feature: Taps\n\n{fence}"), true),
        (format!("# Taps\n\n> {}", fence.trim_end().replace('\n', "\n> ")), true),
        (format!("# Scenario: Taps\n\n{fence}\n{fence}"), true),
        (format!("# Taps\n\n{fence}"), false),
        (format!("# Feature: Taps\n\n{}", fence.replace("gherkin", "gherkin no_run")), false),
        (format!("# Tutorial: Taps\n\n{fence}"), false),
    ] {
        assert_eq!(found(&text).contains("unread-fence"), is_unread, "{text}");
    }
    let headed = compiled("# Scenario: Taps\n\n```gherkin\nWhen a\nThen b\n```\n");
    let ClauseBody::Scenario(scenario) = &first(&headed).body else { panic!("no scenario") };
    assert_eq!((headed.spec.clauses().count(), scenario.flows[0].steps.len()), (1, 2));
    // What a heading's fence says beside its steps is not lost.
    let grouped = "# Scenario: Taps\n\n```gherkin\nFeature: F\nScenario: A\nWhen a\nThen b\nScenario: B\nWhen c\nThen d\n```\n";
    let compilation = compiled(grouped);
    let titles: Vec<&str> =
        compilation.spec.clauses().map(|(_, clause)| clause.title.plain.as_str()).collect();
    assert_eq!(titles, ["Taps", "A", "B"]);
    assert!(found(grouped).is_empty(), "{:?}", found(grouped));
    let background = compiled("# Background: Taps\n\n```gherkin\nGiven a\n```\n");
    let ClauseBody::Background(background) = &first(&background).body else { panic!("no background") };
    assert_eq!(background.steps.len(), 1);
}

#[test]
fn slips_in_a_fence() {
    for row in rows("scenarios.md", "Slips in a fence") {
        let found = found(&fenced(&row["lines"]));
        assert!(found.contains(content(&row["finding"])), "{row:?}: {found:?}");
    }
}

#[test]
fn a_removal() {
    let text = "## REMOVED Requirements\n\n### Requirement: Fax\n\n- **Reason:** nobody used it\n- **Migration:** write a letter\n";
    let compilation = compile_within(&Limits::default(), [("changes/a/specs/b/spec.md", text.as_bytes())]);
    let clause = titled(&compilation, "Fax");
    let values: Vec<&str> = clause.labels.iter().map(|label| label.value[0].plain.as_str()).collect();
    assert_eq!(values, ["nobody used it", "write a letter"]);
}

#[test]
fn headings_of_decisions() {
    for row in rows("decisions.md", "Headings of decisions") {
        let compilation = compiled(&filled("{heading}\n", &row));
        let clause = first(&compilation);
        assert_eq!(clause.kind.value, ClauseKind::Decision, "{row:?}");
        assert_eq!(clause.ordinal.as_ref().map(|ordinal| &ordinal.value), Some(&row["number"]), "{row:?}");
    }
}

#[test]
fn a_word_of_obligation() {
    assert!(first(&compiled("# Decision: D\n\nWe must choose one.\n")).statements.is_empty());
}

#[test]
fn who_speaks() {
    let rows = rows("examples.md", "Who speaks");
    let expected = [(Role::User, None), (Role::Assistant, Some("shed")), (Role::Tool, Some("shed"))];
    assert_eq!(rows.len(), expected.len() + 1);
    for (row, (role, tool)) in rows.iter().zip(expected) {
        let compilation = compiled(&filled("# Example: E\n\n{quote}\n", row));
        let ClauseBody::Example(example) = &first(&compilation).body else { panic!("no example") };
        let turn = &example.turns[0];
        assert_eq!(
            (turn.role.value, turn.tool.as_ref().map(|tool| tool.value.as_str())),
            (role, tool),
            "{row:?}"
        );
    }
    let text = filled("# Example: E\n\n{quote}\n", &rows[3]);
    let findings = compiled(&text).findings;
    let finding = findings.iter().find(|finding| finding.code.name == "unknown-turn").unwrap();
    assert!(format!("{finding:?}").contains("User"), "{finding:?}");
}

#[test]
fn an_answer_is_added() {
    let names = |answers: &[&str]| -> Vec<String> {
        let quotes: String = answers.iter().map(|answer| format!("\n> **Good:** {answer}\n")).collect();
        let compilation = compiled(&format!("# Example: E\n\n> **User:** hi\n{quotes}"));
        let ClauseBody::Example(example) = &first(&compilation).body else { panic!("no example") };
        example.cases.iter().map(|case| case.id.to_string()).filter(|id| id.contains("good")).collect()
    };
    let (before, after) = (names(&["One.", "Two."]), names(&["One.", "Three.", "Two."]));
    assert_eq!(before.len(), 2);
    assert_eq!([&after[0], &after[2]], [&before[0], &before[1]]);
}

#[test]
fn which_version() {
    for row in rows("front-matter.md", "Which version") {
        let file = |version: &str| match version {
            "none" => "# A\n".to_owned(),
            version => format!("---\nversion: {version}\n---\n\n# A\n"),
        };
        let settings = match row["project"].as_str() {
            "none" => String::new(),
            version => format!("version = \"{version}\"\n"),
        };
        let folder = crate::project::Folder::new([
            ("spec/a.md", file(&row["a"]).as_str()),
            ("spec/b.md", file(&row["b"]).as_str()),
            ("specc.toml", &settings),
        ]);
        let ir: serde_json::Value =
            serde_json::from_str(&folder.specc(&["dump"]).ends_with(0).out()).unwrap();
        assert_eq!(ir["version"], row["version"].as_str(), "{row:?}");
    }
}

#[test]
fn what_each_key_of_front_matter_says() {
    let rows = rows("front-matter.md", "What each key says");
    let read = |line: &str| compiled(&format!("---\n{line}\n---\n\n# Requirement: R\n\n## Calm {{#calm}}\n"));
    let line = |at: usize| content(&rows[at]["line"]);
    assert_eq!(read(line(0)).spec.files[0].title(), "Loans");
    let version = serde_json::to_value(&read(line(1)).spec.files[0].front_matter).unwrap();
    assert_eq!(version["version"]["value"], "1.10", "{version}");
    let language = read(line(4)).spec.files[0].language.as_ref().map(|language| language.value.clone());
    assert_eq!(language.as_deref(), Some("de"));
    assert_eq!(first(&read(line(2))).facts.status.as_ref().map(|status| status.value), Some(Status::Planned));
    assert_eq!(
        first(&read(line(3))).facts.owner.as_ref().map(|owner| owner.value.as_str()),
        Some("shed team")
    );
    assert_eq!(titled(&read(line(5)), "Calm").kind.value, ClauseKind::Principle);
    let findings = read(line(6)).findings;
    assert!(findings.iter().any(|finding| finding.code.name == "unknown-front-matter-kind"));
    let front = serde_json::to_string(&read(line(7)).spec.files[0].front_matter).unwrap();
    assert!(front.contains("layout") && front.contains("page"), "{front}");
    assert_eq!(rows.len(), 8);
}

#[test]
fn a_skipped_level() {
    let compilation = compiled("# A\n\n### B\n\n## C\n");
    let parents: Vec<_> = ["B", "C"].map(|title| titled(&compilation, title).parent).into();
    assert_eq!(parents[0], parents[1]);
    assert!(parents[0].is_some());
}

#[test]
fn a_heading_in_code_is_none() {
    let compilation = compiled("# A\n\n```sh\n# functions\n```\n");
    assert_eq!(compilation.spec.clauses().count(), 1);
    assert_eq!(first(&compilation).kind.value, ClauseKind::Section);
}

#[test]
fn kind_of_a_heading_with_a_list() {
    for row in rows("headings-and-ids.md", "Kind of a heading with a list") {
        let front = match content(&row["front"]) {
            "nothing" => String::new(),
            line => format!("---\n{line}\n---\n\n"),
        };
        let compilation = compiled(&format!("{front}{}\n", content(&row["heading"])));
        assert_eq!(titled(&compilation, "Stay calm").kind.value.as_str(), row["kind"], "{row:?}");
    }
}

#[test]
fn from_heading_to_id() {
    for row in rows("headings-and-ids.md", "From heading to id") {
        let text = format!("{}\n", content(&row["heading"]));
        let compilation = compile_within(&Limits::default(), [(content(&row["file"]), text.as_bytes())]);
        assert_eq!(first(&compilation).id.as_str(), content(&row["id"]), "{row:?}");
    }
}

#[test]
fn forms_of_an_explicit_id() {
    let texts = [
        "## Requirement: Loan limit\n\nWords.\n\n`id: loan_limit`\n",
        "## Requirement: Loan limit `id: loan_limit`\n",
        "<a id=\"loan_limit\"></a>\n## Requirement: Loan limit\n",
        "## Requirement: Loan limit {#loan_limit}\n",
    ];
    assert_eq!(rows("headings-and-ids.md", "Forms of an explicit id").len(), texts.len());
    for text in texts {
        assert_eq!(titled(&compiled(text), "Loan limit").id.as_str(), "loan_limit", "{text}");
    }
}

#[test]
fn where_links_lead() {
    let rows = rows("headings-and-ids.md", "Where links lead");
    for row in &rows {
        let text = format!("# A\n\n[it]({})\n", content(&row["target"]));
        let files = [("a.md", text.as_bytes()), ("b.md", "## Loan limit\n".as_bytes())];
        let compilation = compile_within(&Limits::default(), files);
        let dangling: Vec<_> =
            compilation.findings.iter().filter(|finding| finding.code.name == "dangling-reference").collect();
        assert_eq!(!dangling.is_empty(), row["result"].contains("`dangling-reference`"), "{row:?}");
        assert!(dangling.iter().all(|finding| format!("{finding:?}").contains("loan-limit")), "{dangling:?}");
        let leads = serde_json::to_string(&compilation.spec.links).unwrap().contains('b');
        assert_eq!(leads, row["result"].contains("leads to"), "{row:?}");
    }
    assert_eq!(rows.len(), 6);
}

#[test]
fn all_forms_of_a_label() {
    let rows = rows("labels.md", "All forms");
    for (row, kind) in
        rows.iter().zip(["Requirement", "Requirement", "Requirement", "Operation", "Example", "Example"])
    {
        let body = if kind == "Operation" { "`GET /a`\n\n" } else { "" };
        let text = format!("# {kind}: K\n{body}\n\n{}\n", content(&row["form"]).replace("a text", "string"));
        let compilation = compiled(&text);
        let clause = first(&compilation);
        let read =
            serde_json::to_string(&clause.labels).unwrap() + &serde_json::to_string(&clause.body).unwrap();
        let word = row["label"].split(' ').next().unwrap().to_lowercase();
        assert!(read.to_lowercase().contains(&word), "{row:?}: {read}");
        for argument in
            ["201", "800"].iter().filter(|number| row["label"].contains(&number[..2].replace("80", "0.8")))
        {
            assert!(read.contains(argument), "{row:?}: {read}");
        }
    }
    assert_eq!(rows.len(), 6);
}

#[test]
fn two_labels_in_one_paragraph() {
    let compilation = compiled(
        "# Tutorial: T\n\n**Goal:** build a shed\n**Audience:** neighbours\n\n## Step: S\n\nBuild.\n",
    );
    let ClauseBody::Tutorial(tutorial) = &first(&compilation).body else { panic!("no tutorial") };
    let read = serde_json::to_value(tutorial).unwrap();
    assert_eq!(
        [&read["goal"]["plain"], &read["audience"]["plain"]],
        ["build a shed", "neighbours"],
        "{read}"
    );
}

#[test]
fn which_words_are_units() {
    for row in rows("measures.md", "Which words are units") {
        let word = content(&row["word"]);
        let compilation = compiled(&format!("# Constraint: C\n\n- **Then:** x < 5 {word}\n"));
        let result = row["result"].as_str();
        if let Some(meant) = result.strip_prefix("an error that names ") {
            let named = |finding: &specc::base::Diagnostic| format!("{finding:?}").contains(content(meant));
            assert!(compilation.findings.iter().any(named), "{row:?}: {:?}", compilation.findings);
            continue;
        }
        let ClauseBody::Constraint(constraint) = &first(&compilation).body else { panic!("no constraint") };
        let read = serde_json::to_string(&constraint.guarantees).unwrap();
        let dimension = match result {
            "a time" => "time",
            "data" => "data",
            "money" => "currency",
            "a share" => "percent",
            "a count" => "count",
            other => panic!("{other}"),
        };
        assert!(read.contains(&format!("\"dimension\":\"{dimension}\"")), "{row:?}: {read}");
    }
}

#[test]
fn forms_of_a_head() {
    let rows = rows("operations.md", "Forms of a head");
    for row in &rows {
        let head = content(&row["head"]);
        let text = if head == "prose" {
            "# Operation: O\n\nWords.\n".to_owned()
        } else {
            format!("# Operation: O\n`{head}`\n")
        };
        let compilation = compiled(&text);
        let ClauseBody::Operation(operation) = &first(&compilation).body else { panic!("no operation") };
        let read = operation.head.as_ref().map(|head| &head.value);
        let result = row["result"].as_str();
        if result.contains('`') && result.contains("reported") {
            assert!(found(&text).iter().any(|code| result.contains(&format!("`{code}`"))), "{row:?}");
        } else {
            let json = serde_json::to_string(&read).unwrap();
            let word = match result {
                _ if result.starts_with("it is a request") => "http",
                "the server calls" => "webhook",
                "a message is published" => "event",
                "it is a function" => "signature",
                "it is a command" => "command",
                other => panic!("{other}"),
            };
            assert!(json.contains(word), "{row:?}: {json}");
        }
    }
    assert_eq!(rows.len(), 10);
}

#[test]
fn phases() {
    for row in rows("scenarios.md", "Phases") {
        let steps: Vec<&str> = row["steps"].split('`').filter(|step| !step.trim().is_empty()).collect();
        let list: String = steps
            .iter()
            .map(|step| {
                let (word, rest) = step.split_once(' ').unwrap();
                format!("- **{word}** {rest}\n")
            })
            .collect();
        let compilation = compiled(&format!("# Scenario: S\n\n{list}"));
        let ClauseBody::Scenario(scenario) = &first(&compilation).body else { panic!("no scenario") };
        let last = scenario.flows[0].steps.last().unwrap();
        assert_eq!(format!("{:?}", last.phase), row["phase"], "{row:?}");
    }
}

#[test]
fn stops_that_end_nothing() {
    for row in rows("statements.md", "Stops that end nothing") {
        let compilation = compiled(&filled("# Requirement: R\n\n{text}\n", &row));
        let statement = &first(&compilation).statements[0];
        assert!(statement.text.plain.ends_with(content(&row["ending"])), "{row:?}: {}", statement.text.plain);
    }
}

#[test]
fn where_conditions_stand() {
    for row in rows("statements.md", "Where conditions stand") {
        let compilation = compiled(&filled("# Requirement: R\n\n{sentence}\n", &row));
        let statement = &first(&compilation).statements[0];
        let json = serde_json::to_value(statement).unwrap();
        let subject = &json["subject"];
        assert_eq!(subject["value"], row["subject"], "{row:?}: {subject}");
        match row["condition"].split_once(": ") {
            Some((form, words)) => {
                let condition = json["condition"].to_string();
                assert!(
                    condition.to_lowercase().contains(form) && condition.contains(words),
                    "{row:?}: {condition}"
                );
            }
            None => assert!(statement.condition.is_none(), "{row:?}"),
        }
    }
}

#[test]
fn a_lead_in_lends() {
    for row in rows("statements.md", "A lead-in lends") {
        let text = format!("# Requirement: R\n\nWhen full, the shed must:\n\n- {}\n", content(&row["item"]));
        let compilation = compiled(&text);
        // A lead-in whose items have keywords of their own is a statement too.
        let statement = first(&compilation).statements.last().unwrap();
        assert_eq!(statement.modality.value.as_str(), row["modality"], "{row:?}");
        let subject = serde_json::to_value(statement).unwrap()["subject"].to_string();
        assert!(subject.contains(row["subject"].as_str()), "{row:?}: {subject}");
    }
}

#[test]
fn places_that_promise_nothing() {
    let texts = [
        "# Requirement: R\n\n<!-- specc: off -->\n\nThe shed MUST open.\n\n<!-- specc: on -->\n",
        "# Requirement: R\n\n## Hours (informative)\n\nThe shed MUST open.\n",
        "# Requirement: R\n\n## Hours (non-normative)\n\nThe shed MUST open.\n",
        "# Requirement: R\n\nThis section is non-normative.\n\nThe shed MUST open.\n",
        "# Requirement: R\n\n> [!NOTE]\n> The shed MUST open.\n",
        "# Requirement: R\n\n!!! meta \"Commentary\"\n    The shed MUST open.\n",
        "# Requirement: R\n\n```\nThe shed MUST open.\n```\n",
        "# Requirement: R\n\n> The shed MUST open.\n",
    ];
    assert_eq!(rows("statements.md", "Places that promise nothing").len(), texts.len());
    for text in texts {
        let compilation = compiled(text);
        assert!(
            compilation.spec.clauses().all(|(_, clause)| clause.statements.is_empty() || !clause.normative),
            "{text}"
        );
    }
}

#[test]
fn fields_in_two_tables() {
    let compilation = compiled(
        "# Type: T\n\n| Field | Type |\n|--|--|\n| id | string |\n\nMore.\n\n| Field | Type |\n|--|--|\n| name | string |\n",
    );
    let read = serde_json::to_string(&first(&compilation).body).unwrap();
    assert!(read.contains("\"id\"") && read.contains("\"name\""), "{read}");
}

/// The first field of a Type whose table has these heads and cells.
fn field(heads: &str, cells: &str) -> Value {
    let dashes = "--|".repeat(heads.matches('|').count() + 1);
    let compilation = compiled(&format!("# Type: T\n\n| {heads} |\n|{dashes}\n| {cells} |\n"));
    serde_json::to_value(&first(&compilation).body).unwrap()["shape"]["fields"][0].clone()
}

#[test]
fn cells_that_say_what_may_be_absent() {
    for row in rows("types-and-rules.md", "Cells that say what may be absent") {
        let field = field(
            &format!("Field | Type | {}", content(&row["column"])),
            &format!("late | date | {}", content(&row["cell"])),
        );
        let (presence, remark) = row["result"].split_once(", ").unwrap_or((&row["result"], ""));
        assert_eq!(field["optional"], presence == "may be absent", "{row:?}");
        assert_eq!(field.get("remarks").is_some(), remark == "with a remark", "{row:?}");
    }
}

#[test]
fn cells_that_say_what_may_be_null() {
    for row in rows("types-and-rules.md", "Cells that say what may be null") {
        let list = |cell: &str| cell.replace('`', "").replace(", ", " | ");
        let field = field(&list(&row["columns"]), &list(&row["cells"]));
        let is_nullable = content(&row["type"]).ends_with('?');
        assert_eq!(field["ty"]["value"]["type"] == "nullable", is_nullable, "{row:?} {field}");
        assert_eq!(field.get("remarks").is_some(), row["cells"].contains("see"), "{row:?}");
    }
    let found = found("# Type: T\n\n| Field | Type | Nullable |\n|--|--|--|\n| late | date? | no |\n");
    assert!(found.contains("contradicting-rules"), "{found:?}");
}

#[test]
fn cells_that_say_a_value() {
    for row in rows("types-and-rules.md", "Cells that say a value") {
        let cells = format!("late | {} | {}", content(&row["type"]), row["cell"]);
        let field = field(&format!("Field | Type | {}", row["column"]), &cells);
        let found = match (field.get("rules"), field.get("remarks")) {
            (Some(_), None) => "the rule",
            (None, Some(_)) => "a remark",
            (None, None) => "nothing",
            _ => "both",
        };
        assert_eq!(found, row["result"], "{row:?}: {field}");
    }
}

#[test]
fn an_escaped_bar() {
    let compilation =
        compiled("# Type: T\n\n| Field | Type | Rule |\n|--|--|--|\n| a | string | matches `/a\\|b/` |\n");
    let read = serde_json::to_string(&first(&compilation).body).unwrap();
    assert!(read.contains("\"source\":\"a|b\""), "{read}");
}

#[test]
fn forms_of_a_type() {
    let rest = "\n\n# Type: Card\n\n| Field | Type |\n|--|--|\n| a | string |\n\n# Type: Cash\n\n| Field | Type |\n|--|--|\n| a | string |\n";
    let texts = [
        "| Field | Type |\n|--|--|\n| a | string |\n".to_owned(),
        "| Value |\n|--|\n| a |\n".to_owned(),
        "- `open`\n- `closed`\n".to_owned(),
        "- `open`\n- `closed`\n\n`open: true`\n".to_owned(),
        "- OPEN — it is\n- **CLOSED**\n".to_owned(),
        "One of `open`, `late` or `closed`.\n".to_owned(),
        "Values: `open`, `closed`\n".to_owned(),
        "One of `open` or `closed`, for now.\n".to_owned(),
        format!("`Card | Cash`{rest}"),
        "`string`\n".to_owned(),
    ];
    let texts = texts.map(|body| format!("# Type: T\n\n{body}"));
    let headings = ["# Type: T = \"red\" | \"blue\"\n", "# Type: T = string\n"].map(str::to_owned);
    let rows = rows("types-and-rules.md", "Forms");
    assert_eq!(rows.len(), texts.len() + headings.len());
    for (row, body) in rows.iter().zip(texts.into_iter().chain(headings)) {
        let compilation = compiled(&body);
        let ClauseBody::Type(shape) = &first(&compilation).body else { panic!("no type: {body}") };
        let form = match &shape.shape {
            TypeShape::Record { .. } => "a record",
            TypeShape::Enum { open: true, .. } => "an open enum",
            TypeShape::Enum { .. } => "a closed enum",
            TypeShape::Union { .. } => "a union",
            TypeShape::Opaque => "nothing",
            TypeShape::Alias { .. } => "another name for a type",
        };
        assert_eq!(shape.name.value, "T", "{body}");
        assert_eq!(form, row["form"], "{body}");
    }
}

#[test]
fn code_that_stays_code() {
    for row in rows("annotations.md", "Code that stays code") {
        let compilation = compiled(&format!("# Requirement: R\n\n{}\n", content(&row["text"])));
        let owner = first(&compilation).facts.owner.as_ref().map(|owner| owner.value.clone());
        let expected = row["owner"].strip_prefix("the owner ").map(|name| content(name).to_owned());
        assert_eq!(owner, expected, "{row:?}");
    }
}

#[test]
fn outside_of_examples() {
    let compilation = compiled("# Requirement: R\n\n> **User:** Is it open?\n");
    let clause = first(&compilation);
    assert!(matches!(clause.body, ClauseBody::Plain), "{:?}", clause.body);
    assert!(serde_json::to_string(&clause.blocks).unwrap().contains("Is it open?"));
    assert!(found("# Requirement: R\n\n> **User:** Is it open?\n").is_empty());
}

#[test]
fn a_lead_in_without_a_keyword() {
    let compilation = compiled("# Requirement: R\n\nIf the shed can, it:\n\n- SHOULD try\n- waits\n");
    let statements = &first(&compilation).statements;
    assert_eq!(statements.len(), 1);
    let condition = serde_json::to_value(&statements[0]).unwrap()["condition"].to_string();
    assert!(condition.contains("the shed can"), "{condition}");
}

#[test]
fn forms_of_openspec() {
    let text = "# Login\n\n## ADDED Requirements\n\n### Requirement: Login\n\nThe shop SHALL ask.\n\n#### Scenario: A wrong password\n\n- **WHEN** a\n- **THEN** b\n";
    let compilation = compile_within(&Limits::default(), [("changes/x/specs/shop/spec.md", text.as_bytes())]);
    assert_eq!(titled(&compilation, "Login").kind.value, ClauseKind::Section);
    let kinds: Vec<ClauseKind> = compilation.spec.clauses().map(|(_, clause)| clause.kind.value).collect();
    assert!(kinds.contains(&ClauseKind::Requirement), "{kinds:?}");
    let ClauseBody::Scenario(scenario) = &titled(&compilation, "A wrong password").body else {
        panic!("no scenario")
    };
    assert_eq!(scenario.flows[0].steps.len(), 2);
    assert!(!compilation.spec.files[0].amendments.is_empty());
    assert_eq!(rows("forms-in-wide-use.md", "Forms of OpenSpec").len(), 4);
}

#[test]
fn forms_of_kiro() {
    let text = "# Requirements\n\n### Requirement 1\n\n**User Story:** As a member, I want a ladder\n\n#### Acceptance Criteria\n\n1. WHEN a loan is late THE SYSTEM SHALL warn\n2. The system must close.\n";
    let compilation = compiled(text);
    let mut clauses = compilation.spec.clauses().map(|(_, clause)| clause);
    let requirement = clauses.find(|clause| clause.kind.value == ClauseKind::Requirement).unwrap();
    assert_eq!(requirement.ordinal.as_ref().map(|ordinal| ordinal.value.as_str()), Some("1"));
    assert_eq!(requirement.labels[0].value[0].plain.as_str(), "As a member, I want a ladder");
    assert_eq!(titled(&compilation, "Acceptance Criteria").kind.value, ClauseKind::Section);
    let criteria: Vec<_> = clauses.filter(|clause| clause.kind.value == ClauseKind::Requirement).collect();
    let [first, second] = criteria.as_slice() else { panic!("{criteria:?}") };
    assert!(first.statements[0].condition.is_some());
    assert_eq!(second.statements.len(), 1, "lower case counts there");
    assert_eq!(rows("forms-in-wide-use.md", "Forms of Kiro").len(), 4);
}

#[test]
fn lists_of_criteria() {
    let rows = rows("forms-in-wide-use.md", "Lists of criteria");
    for row in &rows {
        let above = row["above"].split_once(' ').and_then(|(_, words)| words.split_once(' ')).unwrap().1;
        let [above, first, second] = [above, &row["first"], &row["second"]].map(content);
        let text = format!("### US-7: Renew\n\n{above}\n\n- {first}\n- {second}\n");
        let compilation = compiled(&text);
        let kinds = compilation.spec.clauses().skip(1).map(|(_, clause)| clause.kind.value);
        let kinds: Vec<_> = kinds.filter(|&kind| kind != ClauseKind::Section).collect();
        let result = match kinds.as_slice() {
            [ClauseKind::Requirement, ClauseKind::Requirement] => "2 Requirements",
            [ClauseKind::Scenario] => "a Scenario",
            [] => "nothing",
            other => panic!("{row:?}: {other:?}"),
        };
        assert_eq!(result, row["result"], "{text}");
    }
    assert_eq!(rows.len(), 7);
}

#[test]
fn criteria_are_requirements() {
    let text = "### US-7: Renew\n\nAs a member, I want to renew a loan.\n\n#### Acceptance Criteria\n\n1. A loan can be\n   renewed *twice*.\n2. A reserved loan cannot be renewed, whoever asks, and for however long it was lent before.\n";
    let compilation = compiled(text);
    let clauses: Vec<_> = compilation.spec.clauses().map(|(_, clause)| clause).collect();
    let ids: Vec<&str> = clauses[2..].iter().map(|clause| clause.id.0.as_str()).collect();
    assert_eq!(ids[0], "a/us-7-renew-a-loan-can-be-renewed-twice");
    assert!(ids[1].starts_with("a/us-7-renew-") && ids[1].len() < 30, "{ids:?}");
    assert_eq!(clauses[2].title.plain, "A loan can be renewed twice.");
    let spec = crate::project::Folder::new([("spec/a.md", text)]);
    assert_eq!(spec.specc(&["build"]).code(), 0);
    let suite = spec.read("out/tests/a.test.mjs");
    assert_eq!(suite.matches("test(").count(), 2, "{suite}");
    assert_eq!(spec.read("out/docs/a.md").matches("renewed *twice*").count(), 1);
}

#[test]
fn forms_of_spec_kit() {
    let text = "# Feature\n\n### User Story 1 - Borrow (Priority: P1)\n\n1. **Given** a, **When** b, **Then** c\n\n## Functional Requirements\n\n\
                - **FR-001**: System MUST lend tools\n- **FR-002**: System MUST close [NEEDS CLARIFICATION: how long?]\n";
    let compilation = compiled(text);
    let story = titled(&compilation, "Borrow");
    assert_eq!(story.kind.value, ClauseKind::Requirement);
    assert_eq!(story.ordinal.as_ref().map(|ordinal| ordinal.value.as_str()), Some("1"));
    assert_eq!(
        story.facts.priority.as_ref().map(|priority| format!("{:?}", priority.value)).as_deref(),
        Some("P1")
    );
    assert!(compilation.spec.clauses().any(|(_, clause)| clause.kind.value == ClauseKind::Scenario));
    let by_item = compilation
        .spec
        .clauses()
        .flat_map(|(_, clause)| clause.statements.iter().map(move |one| (clause, one)));
    let (clause, _) = by_item.into_iter().find(|(_, statement)| statement.id.as_str() == "FR-001").unwrap();
    assert_eq!((clause.kind.value, clause.statements.len()), (ClauseKind::Requirement, 1));
    assert!(found(text).contains("open-question"));
    assert_eq!(rows("forms-in-wide-use.md", "Forms of Spec Kit").len(), 4);
}

#[test]
fn gherkin_without_a_fence() {
    let text = "# Story: Taps\n\nBackground:\n  Given a tap\n\nScenario: One tap\n  Given a\n  When it MUST rain\n  Then c\n\nScenario: A word\nand no step\n\nScenarios: all\n";
    let compilation = compiled(&text.replace("Story: ", ""));
    let clauses: Vec<_> = compilation.spec.clauses().map(|(_, clause)| clause).collect();
    let [section, background, scenario] = clauses.as_slice() else { panic!("{clauses:?}") };
    assert!(matches!(background.body, ClauseBody::Background(_)));
    let ClauseBody::Scenario(body) = &scenario.body else { panic!("{scenario:?}") };
    assert_eq!((body.flows[0].steps.len(), scenario.title.plain.as_str()), (3, "One tap"));
    assert_eq!((section.blocks.len(), section.statements.len()), (4, 0));
}

#[test]
fn forms_of_a_glossary() {
    let rows = rows("readers.md", "Forms of a glossary");
    for row in &rows {
        let form = row["form"].as_str();
        let code = form.split('`').nth(1).unwrap_or_default();
        let body = match form {
            _ if form.starts_with("the item") => format!("- {code}\n"),
            _ if form.starts_with("the paragraph") => format!("{code}\n"),
            _ if form.starts_with("the line") => "Shed\n: where tools are\n".to_owned(),
            _ => "| Term | Meaning |\n|--|--|\n| **Shed** | where tools are |\n".to_owned(),
        };
        let text = format!("# Glossary\n\n{body}");
        let compilation = compiled(&text);
        let clauses: Vec<_> = compilation.spec.clauses().map(|(_, clause)| clause).skip(1).collect();
        let result = match clauses.as_slice() {
            [] => "nothing".to_owned(),
            [clause] => {
                let ClauseBody::Term(term) = &clause.body else { panic!("{text}: {clause:?}") };
                let definition: Vec<&str> = term.definition.iter().map(|text| text.plain.as_str()).collect();
                format!("the Term {}, \"{}\"", clause.title.plain, definition.join(" "))
            }
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(result, row["result"], "{text}");
        let spec = crate::project::Folder::new([("spec/a.md", &*text)]);
        assert_eq!(spec.specc(&["build"]).code(), 0);
        let expected = usize::from(text.contains("where tools are"));
        assert_eq!(spec.read("out/docs/a.md").matches("where tools are").count(), expected, "{text}");
    }
    assert_eq!(rows.len(), 7);
}
