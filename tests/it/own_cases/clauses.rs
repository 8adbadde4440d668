//! Scenarios about what becomes of clauses: their facts, and what is written from them.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use specc::analysis::required_tests;
use specc::ir::{
    AnnotationKey, AnswerVerdict, BlockRole, Clause, ClauseBody, ClauseKind, Example, LabelKey, Role,
};

use super::readings::first;
use super::{compiled, content, filled, rows};
use crate::door;
use crate::project::{Folder, repository};

/// What a clause says in JSON.
fn in_json(clause: &Clause) -> Value {
    serde_json::to_value(clause).unwrap()
}

/// The values of the facts of a key.
fn values(facts: &Value, key: &str) -> Vec<String> {
    let fact = &facts[key];
    let each = fact.as_array().cloned().unwrap_or_else(|| vec![fact.clone()]);
    each.iter().filter_map(|fact| fact["value"].as_str()).map(str::to_owned).collect()
}

#[test]
fn what_each_annotation_says() {
    let rows = rows("annotations.md", "What each key says");
    for row in &rows {
        let span = content(&row["span"]);
        let compilation = compiled(&filled("# Requirement: R\n\n`{span}`\n", row));
        assert!(compilation.findings.iter().all(|finding| finding.code.name == "unknown-clause"), "{row:?}");
        let clause = in_json(first(&compilation));
        let (key, written) = span.split_once(": ").unwrap();
        let (key, expected) = match key {
            "id" => {
                assert_eq!(
                    (&clause["id"], &clause["explicit_id"]["value"]),
                    (&json!(written), &json!(written))
                );
                continue;
            }
            "test_id" => ("test_ids", vec!["limit", "limit_late"]),
            "priority" => (key, vec!["p2"]),
            "applies" => (key, vec!["macos", ">= 2.0"]),
            _ => (key, vec![written]),
        };
        assert_eq!(values(&clause["facts"], key), expected, "{row:?} in {clause}");
        // What the row promises in words stands in the same words.
        let fact = row["fact"].to_lowercase();
        if matches!(key, "verifies" | "covers") {
            assert!(fact.contains("clause"), "{row:?}");
            continue;
        }
        assert!(
            key == "test_ids" || key == "applies" || expected.iter().all(|word| fact.contains(word)),
            "{row:?}"
        );
    }
    assert_eq!(rows.len(), 12);
}

#[test]
fn which_versions_are_here() {
    for row in rows("annotations.md", "Which versions are here") {
        let text = format!(
            "---\nversion: {}\n---\n\n# Shed\n\n## Feature: Night loans\n`since: 1.10`\n\nOpen at night.\n\n- **Benefit:** tools at night\n",
            row["version"]
        );
        let folder = Folder::new([("spec/a.md", text.as_str())]);
        folder.specc(&["build", "-t", "announce"]).ends_with(0);
        let is_mentioned = folder.files("out/announce").values().any(|text| text.contains("Night loans"));
        assert_eq!(is_mentioned, row["result"] == "mentions it", "{row:?}");
    }
}

#[test]
fn the_words_of_each_kind() {
    let rows = rows("labels.md", "The words of each kind");
    for row in &rows {
        let (kind, word) = (row["kind"].as_str(), row["label"].as_str());
        let value = match (kind, word) {
            ("Example", "Runs") => "2 of 3",
            ("Example", "Then") => "latency < 3 s",
            ("Example", "JSON") => "`$.state` = `\"lent\"`",
            ("Example", "Calls" | "Does not call") => "`lend`",
            ("Operation", "Response") => "200 `string`",
            ("Operation", "Request") => "`string`",
            ("Constraint", "Then") => "p95 latency < 100 ms",
            ("Decision", "Status") => "accepted",
            (_, "Status") => "planned",
            (_, "Priority") => "P1",
            _ => "`loan`",
        };
        let heading = if kind == "Section" { "# Shed".to_owned() } else { format!("# {kind}: Shed") };
        let head = if kind == "Operation" { "`GET /loans`\n\n" } else { "" };
        let compilation = compiled(&format!("{heading}\n\n{head}- **{word}:** {value}\n"));
        let clause = first(&compilation);
        assert_eq!(clause.kind.value.as_str(), kind, "{row:?}");
        let is_read =
            |clause: &Clause| clause.blocks.last().is_some_and(|block| block.role == BlockRole::Claimed);
        assert!(is_read(clause), "{row:?} in {clause:?}");
        // What an annotation can say too is the same fact; a Decision's status is its own.
        if AnnotationKey::from_word(&word.to_lowercase()).is_some() && (kind, word) != ("Decision", "Status")
        {
            let fact = &in_json(clause)["facts"][word.to_lowercase()];
            let is_told =
                fact["value"].as_str().is_some_and(|told| value.contains(told) || word == "Priority");
            assert!(is_told || word == "Covers", "{row:?} in {clause:?}");
        }
        // A word of another kind's vocabulary labels nothing.
        let term = compiled(&format!("# Term: Shed\n\n- **{word}:** {value}\n"));
        let is_own = LabelKey::of(ClauseKind::Term, word).is_some();
        assert_eq!(is_read(first(&term)), is_own, "{row:?}");
    }
    let words: BTreeSet<(&str, &str)> =
        rows.iter().map(|row| (row["kind"].as_str(), row["label"].as_str())).collect();
    for (kind, word) in ClauseKind::ALL.iter().flat_map(|(kind, name)| {
        let all = LabelKey::vocabulary(*kind).filter(|word| *word != LabelKey::Why.as_str());
        all.map(|word| (*name, word))
    }) {
        assert!(words.contains(&(kind, word)), "the spec has no row of {word} in {kind}");
    }
    let promise = compiled("# Requirement: R\n\n- **Why:** the shed must not burn.\n");
    assert!(first(&promise).statements.is_empty());
}

#[test]
fn forms_of_the_model_spec() {
    let rows = rows("forms-in-wide-use.md", "Forms of the Model Spec");
    let form = |at: usize| rows[at]["form"].split('`').nth(1).unwrap();
    let principle = compiled(&format!("{}\n\nBe calm.\n", form(0)));
    let clause = first(&principle);
    assert_eq!((clause.kind.value, clause.id.as_str()), (ClauseKind::Principle, "stay_calm"));
    assert_eq!(clause.facts.authority.as_ref().unwrap().value, "root");

    let talk =
        |inner: &str| format!("# Calm {{#calm authority=root}}\n\n{}:\n\n```xml\n{inner}\n```\n", form(1));
    let answer = |mark: &str| {
        format!(
            "{}May I have a ladder?</user>\n{}\n<assistant>\n{mark}\nAt nine.\n</assistant>\n<assistant>\n<!-- BAD -->\nNo.\n</assistant>\n</comparison>",
            form(3),
            form(4)
        )
    };
    let beside = compiled(&talk(&answer(form(5)).replace(">\n<!--", "> <!--")));
    let read = compiled(&talk(&answer(form(5))));
    let example = |compilation: &specc::driver::Compilation| {
        let mut clauses = compilation.spec.clauses();
        clauses.find_map(|(_, clause)| match &clause.body {
            ClauseBody::Example(example) => Some((**example).clone()),
            _ => None,
        })
    };
    let shown = example(&read).expect("an Example");
    assert_eq!(shown.turns[0].role.value, Role::User);
    let judged = |shown: &Example| {
        let answers = shown.comparisons[0].answers.iter();
        answers.map(|answer| (answer.verdict.value, answer.text())).collect::<Vec<_>>()
    };
    assert_eq!(judged(&shown), judged(&example(&beside).expect("an Example")));
    assert_eq!(shown.comparisons[0].answers[0].text(), "At nine.");
    let answers = &shown.comparisons[0].answers;
    assert_eq!(answers.len(), 2, "answers side by side");
    assert_eq!(answers[0].verdict.value, AnswerVerdict::Good);
    assert_eq!(answers[0].reason.as_ref().unwrap().value, "names the hour");
    assert_eq!(answers[1].verdict.value, AnswerVerdict::Bad);
    assert_eq!(form(6), "<!-- BAD -->");
    let neither = example(&compiled(&talk(&answer(form(7))))).expect("an Example");
    assert!(!matches!(
        neither.comparisons[0].answers[0].verdict.value,
        AnswerVerdict::Good | AnswerVerdict::Bad
    ));

    let prose = compiled("# Calm {#calm authority=root}\n\n**Example**: asking for a ladder\n\nSay when.\n");
    assert!(example(&prose).is_none());
    assert_eq!((form(2), form(4)), (form(1), "<comparison>"));
    let note =
        compiled(&format!("# Calm {{#calm authority=root}}\n\n{}\n    The assistant must shout.\n", form(8)));
    assert!(note.spec.clauses().all(|(_, clause)| clause.statements.is_empty()));
    let linked = compiled(&format!(
        "# Stay calm {{#stay_calm authority=root}}\n\nBe calm.\n\n# Other\n\nSee {}.\n",
        form(9)
    ));
    assert_eq!(linked.spec.files[0].references.len(), 1);
}

#[test]
fn which_operation_is_shown() {
    for row in rows("operations.md", "Which operation is shown") {
        let text = filled(
            "# API\n\n## Operation: All\n`GET /loans`\n\n## Operation: One\n`GET /loans/{id}`\n\n# Example: Tour\n\n```http\n{request}\n\nHTTP/1.1 200 OK\n```\n",
            &row,
        );
        let tree = door::emit("docs", &door::spec_of(&[("a.md".to_owned(), text)]), &json!({}));
        let page = &tree.iter().find(|file| file.path.as_str() == "a.md").expect("the page").content;
        let title = if content(&row["operation"]) == "GET /loans" { "All" } else { "One" };
        assert!(page.contains(&format!("**Shows:** [{title}](#")), "{row:?}: {page}");
        let (_, below) = page.split_once(&format!("## Operation: {title}")).expect("its heading");
        let (own, _) = below.split_once("\n#").expect("what is below");
        assert!(own.contains("**Example:** [Tour](#") && !own.contains("curl"), "{row:?}: {own}");
        assert_eq!(page.matches("curl").count(), 1, "the other operation has a made-up request: {page}");
    }
}

#[test]
fn a_row_with_a_package() {
    for row in rows("constraints-and-layers.md", "A row with a package") {
        let cell = row["cell"].replace("empty", "");
        let cell = content(&cell);
        let text = format!(
            "# Constraint: C\n\n| Part | Files | May use |\n|--|--|--|\n| domain | `a/**` | {cell} |\n| ports | `b/**` | |\n"
        );
        let tree = door::emit("docs", &door::spec_of(&[("a.md".to_owned(), text)]), &json!({}));
        let page = &tree.iter().find(|file| file.path.as_str() == "a.md").expect("the page").content;
        let shown = page.lines().find(|line| line.starts_with("| domain")).expect("the row");
        let packages = super::cells(shown).pop().unwrap();
        assert_eq!(packages, row["packages"], "{row:?}: {shown}");
    }
}

#[test]
fn a_reader_without_the_tool() {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.front_matter_delimiter = Some("---".to_owned());
    let mut tables = 0;
    for entry in walkdir::WalkDir::new(repository().join("spec")) {
        let path = entry.unwrap().into_path();
        let Some(text) =
            std::fs::read_to_string(&path).ok().filter(|_| path.extension().is_some_and(|ext| ext == "md"))
        else {
            continue;
        };
        let html = comrak::markdown_to_html(&text, &options);
        // No row of a table, and no step of a list, is left in a paragraph.
        for paragraph in html.split("<p>").skip(1).map(|rest| rest.split("</p>").next().unwrap()) {
            let mut lines = paragraph.lines();
            assert!(
                lines.all(|line| !line.starts_with(['|', '#']) && !line.starts_with("- ")),
                "{path:?}: {paragraph}"
            );
        }
        tables += html.matches("<table>").count();
    }
    assert!(tables > 50, "{tables}");
}

#[test]
fn the_smallest_spec() {
    let compilation = compiled("# Shed\n\nThe shed MUST open at eight.\n");
    let clause = first(&compilation);
    let [statement] = clause.statements.as_slice() else { panic!("{clause:?}") };
    assert!(statement.id.as_str().len() > 1);
    assert_eq!(required_tests(clause).len(), 1);
}

#[test]
fn steps_or_promises() {
    for row in rows("scenarios.md", "Steps or promises") {
        let items: Vec<&str> = row["items"].split('`').skip(1).step_by(2).collect();
        let list = items.iter().map(|item| format!("- {item}\n")).collect::<String>();
        let compilation = compiled(&format!("# Requirement: R\n\n{list}"));
        let clauses = || compilation.spec.clauses().map(|(_, clause)| clause);
        let has_scenario = clauses().any(|clause| clause.kind.value == ClauseKind::Scenario);
        let has_statements = clauses().any(|clause| !clause.statements.is_empty());
        let expected = match row["result"].as_str() {
            "a scenario" => (true, false),
            "a list of statements" => (false, true),
            _ => (false, false),
        };
        assert_eq!((has_scenario, has_statements), expected, "{row:?}");
    }
}

#[test]
fn keys_of_cases() {
    for row in rows("scenarios.md", "Keys") {
        let times = if row["cells"].ends_with("twice") { 2 } else { 1 };
        let text = format!(
            "# Scenario: Limit\n\n`id: shed/limit`\n\n- **When** {{held}}\n- **Then** {{answer}}\n\n| held | answer |\n|---|---|\n{}",
            "| 2 | accepted |\n".repeat(times)
        );
        let compilation = compiled(&text);
        let name = row["name"].trim_matches('`');
        let has_it = compilation.spec.clauses().any(|(_, clause)| match &clause.body {
            ClauseBody::Scenario(scenario) => scenario.cases.iter().any(|case| case.id.as_str() == name),
            _ => false,
        });
        assert!(has_it, "{row:?}");
    }
}
