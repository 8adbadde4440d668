//! The dialect's own cases: rows of the tables in `spec/dialect/`, put into small specs and compiled.

mod clauses;
mod findings;
mod interfaces;
mod item_ids;
mod readings;
mod tool;

use std::collections::{BTreeMap, BTreeSet};

use specc::base::Limits;
use specc::driver::{Compilation, all_codes};

use crate::project::{compile_within, repository};

/// A row by its columns, with the cells as they are written.
pub(crate) type Row = BTreeMap<String, String>;

/// The rows of the first table below a scenario of a chapter.
pub(crate) fn rows(chapter: &str, scenario: &str) -> Vec<Row> {
    let path = repository().join("spec/dialect").join(chapter);
    let text = std::fs::read_to_string(path).unwrap();
    let heading = format!("### Scenario: {scenario}\n");
    let (_, below) = text.split_once(&heading).unwrap_or_else(|| panic!("{chapter} has no {heading}"));
    let mut lines =
        below.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| !line.is_empty());
    let header = cells(lines.next().unwrap());
    let rows: Vec<Row> =
        lines.skip(1).map(|line| header.iter().cloned().zip(cells(line)).collect()).collect();
    assert!(!rows.is_empty(), "{chapter}: {scenario} has no rows");
    rows
}

/// The cells of a line. An escaped bar is content.
fn cells(line: &str) -> Vec<String> {
    let line = line.replace("\\|", "\u{1}");
    let inner = line.trim().trim_start_matches('|').trim_end_matches('|');
    inner.split('|').map(|cell| cell.trim().replace('\u{1}', "\\|")).collect()
}

/// What stands in a cell that is one code span; else the cell.
fn content(cell: &str) -> &str {
    let marks = cell.len() - cell.trim_start_matches('`').len();
    let fence = &cell[..marks];
    match cell[marks..].strip_suffix(fence) {
        Some(inner) if marks > 0 && !inner.contains(fence) => {
            inner.strip_prefix(' ').unwrap_or(inner).trim_end()
        }
        _ => cell,
    }
}

/// The template with the row's cells in it. In tables a bar stays escaped.
fn filled(template: &str, row: &Row) -> String {
    let line = |line: &str| {
        row.iter().fold(line.to_owned(), |line, (column, cell)| {
            let value = content(cell);
            let value = if line.starts_with('|') { value.to_owned() } else { value.replace("\\|", "|") };
            line.replace(&format!("{{{column}}}"), &value)
        }) + "\n"
    };
    template.lines().map(line).collect()
}

/// The text with its `/` as ends of lines, when the row writes them so.
fn with_lines(text: &str, row: &Row) -> String {
    let slashed = row.get("lines").or_else(|| row.get("text")).is_some_and(|cell| cell.contains('/'));
    if slashed { text.replace('/', "\n").replace('⁄', "/") } else { text.to_owned() }
}

fn compiled(text: &str) -> Compilation {
    compile_within(&Limits::default(), [("a.md", text.as_bytes())])
}

/// The codes of what is found, but for what nothing checks.
fn found(text: &str) -> BTreeSet<&'static str> {
    let findings = compiled(text).findings;
    findings.iter().map(|finding| finding.code.name).filter(|name| *name != "unchecked-statement").collect()
}

/// The code that a row says is reported, in its column `finding` or `result`.
fn promised(row: &Row) -> Option<&'static str> {
    let cell = row.get("finding").or_else(|| row.get("result"))?;
    let codes = all_codes().into_iter().map(|code| code.name);
    codes.filter(|name| *name != "unchecked-statement").find(|name| cell.contains(&format!("`{name}`")))
}

const FIELD: &str = "# Type: T\n\n| Field | Type | Rule |\n|--|--|--|\n| a | {type} | {rule} |\n";
const TYPES: &str = "# Type: T\n\n| Field | Type |\n|--|--|\n| a | {type} |\n\n# Type: Loan\n\n# Type: Card\n\n# Type: Cash\n";
const LINES: &str = "# Requirement: R\n\n{text}\n";
const WHOLE: &str = "{lines}\n";
const COLOUR: &str = "# Type: Lamp\n\n| Field | Type | Rule |\n|--|--|--|\n| a | {type} | {rule} |\n\n# Type: Colour\n\n- `red`: stop\n- `green`: go\n";
const OPENED: &str = "# Type: Colour\n\n- `red`: stop\n- `green`: go\n\n{text}\n";
const ANSWERS: &str = "{heading}\n\n| {first} | Good | Bad |\n|--|--|--|\n| a | b | c |\n";
const TREE: &str = "# Type: Node\n\n| Field | Type |\n|--|--|\n| a | {type} |\n";
const THEN: &str = "# Constraint: C\n\n- **Then:** {promise}\n";
const TWO: &str =
    "# Constraint: A\n\n- **Then:** p95 latency < 100 ms\n\n# Constraint: B\n\n- **Then:** {promise}\n";
const PARAMETER: &str =
    "# Operation: O\n`{head}`\n\n| Parameter | In | Type |\n|--|--|--|\n| {name} | {place} | string |\n";
const PLACE: &str =
    "# Operation: O\n`GET /a`\n\n| Parameter | In | Type |\n|--|--|--|\n| x | {place} | string |\n";
const CALL: &str = "# Operation: O\n`POST /loans`\n\n- {label}\n\n# Type: Loan\n\n| Field | Type |\n|--|--|\n| a | string |\n";
const SECTION: &str = "# API\n\n- {label}\n\n## Operation: O\n`POST /loans`\n\n# Type: Problem\n\n| Field | Type |\n|--|--|\n| a | string |\n";
const LIST: &str = "# Constraint: C\n\n- {label}\n";
const SENTENCE: &str = "# Requirement: R\n\n{sentence}\n";
const SPAN: &str = "# Requirement: R\n\n`{span}`\n";
const COMMENT: &str = "# Requirement: R\n\n{comment}\n\nThe shed must answer quickly.\n";
const EXPRESSION: &str = "# Example: E\n\n> **User:** hi\n\n- **Excludes:** `{expression}`\n";
const ANSWER: &str = "# Example: E\n\n> **User:** hi\n\n- {expectations}\n\n> {answer}\n";

const SAMPLE: &str = include_str!("sample.md");

/// Holds that a row of a scenario is found to have the finding that it names, or none.
#[track_caller]
fn rows_are_found(chapter: &str, scenario: &str, template: &str) {
    for row in rows(chapter, scenario) {
        text_is_found(&row, &with_lines(&filled(template, &row), &row));
    }
}

/// The same for rows whose words stand for these texts.
#[track_caller]
fn texts_are_found(chapter: &str, scenario: &str, texts: &[&str]) {
    let rows = rows(chapter, scenario);
    assert_eq!(rows.len(), texts.len(), "{chapter}, {scenario}");
    for (row, text) in rows.iter().zip(texts) {
        text_is_found(row, text);
    }
}

/// Holds that a text has the finding that a row names, or none.
#[track_caller]
fn text_is_found(row: &Row, text: &str) {
    let found = found(text);
    let right = promised(row).map_or(found.is_empty(), |code| found.contains(code));
    assert!(right, "{row:?}\nis found: {found:?}\nin:\n{text}");
}

/// Holds that a text has a finding.
#[track_caller]
fn is_found(code: &str, text: &str) {
    let found = found(text);
    assert!(found.contains(code), "{code} is not among {found:?} in:\n{text}");
}

#[test]
fn rules_and_types() {
    rows_are_found("types-and-rules.md", "Rules and types", FIELD);
}

#[test]
fn cells_that_are_no_types() {
    rows_are_found("types-and-rules.md", "Cells that are no types", TYPES);
}

#[test]
fn expressions_that_are_types() {
    rows_are_found("types-and-rules.md", "Expressions that are types", TYPES);
}

#[test]
fn a_tree() {
    rows_are_found("types-and-rules.md", "A tree", TREE);
}

#[test]
fn colours_of_a_lamp() {
    rows_are_found("types-and-rules.md", "Colours of a lamp", COLOUR);
}

#[test]
fn samples_of_a_loan() {
    for row in rows("examples.md", "Samples of a loan") {
        let (status, body) =
            content(&row["response"]).split_once(' ').unwrap_or((content(&row["response"]), ""));
        let own = [("request", content(&row["request"])), ("status", status), ("body", body)];
        let own = own.map(|(name, words)| (name.to_owned(), words.to_owned()));
        let text = filled(SAMPLE, &Row::from(own)).replace("\n\n```", "\n```");
        let found = compiled(&text).findings;
        let samples = found.iter().filter(|finding| finding.code.name == "unfitting-sample");
        let places: Vec<&str> = samples.map(|finding| &text[finding.place.span.range()]).collect();
        let code = row["finding"].split('`').nth(1);
        let place = row["finding"].split('`').nth(3).filter(|_| code == Some("unfitting-sample"));
        assert_eq!(places, place.into_iter().collect::<Vec<_>>(), "{row:?}\nin:\n{text}");
        let meant = row["finding"].split_once(", and `").map(|(_, rest)| rest.split('`').next().unwrap());
        let fix = found.iter().find_map(|finding| Some(finding.fix.as_ref()?.edits.first()?.text.as_str()));
        assert_eq!(fix.map(|fix| fix.trim_matches('"')), meant, "{row:?}");
    }
}

#[test]
fn slips() {
    rows_are_found("measures.md", "Slips", THEN);
}

#[test]
fn two_promises_of_one_number() {
    rows_are_found("measures.md", "Two promises of one number", TWO);
}

#[test]
fn promises_that_are_measures() {
    rows_are_found("measures.md", "Promises that are measures", THEN);
}

#[test]
fn heads_and_tables() {
    rows_are_found("operations.md", "Heads and tables", PARAMETER);
}

#[test]
fn types_that_may_be_null() {
    let parameter = "# Operation: O\n`POST /plugs`\n\n| Parameter | In | Type |\n|---|---|---|\n| {name} | {place} | {type} |\n";
    rows_are_found("operations.md", "Types that may be null", parameter);
}

#[test]
fn places() {
    rows_are_found("operations.md", "Places", PLACE);
}

#[test]
fn labels() {
    rows_are_found("operations.md", "Labels", CALL);
}

#[test]
fn labels_of_a_section() {
    rows_are_found("operations.md", "Labels of a section", SECTION);
}

#[test]
fn lists() {
    rows_are_found("constraints-and-layers.md", "Lists", LIST);
}

#[test]
fn a_vague_promise() {
    rows_are_found("statements.md", "A vague promise", SENTENCE);
}

#[test]
fn values_that_can_be_read() {
    rows_are_found("annotations.md", "Values that can be read", SPAN);
}

#[test]
fn headings_that_look_nearly_like_a_kind() {
    rows_are_found("headings-and-ids.md", "Headings that look nearly like a kind", "{heading}\n");
}

#[test]
fn sections_that_look_like_an_interface() {
    rows_are_found("headings-and-ids.md", "Sections that look like an interface", WHOLE);
}

#[test]
fn comments() {
    rows_are_found("diagnostics-and-suppression.md", "Comments", COMMENT);
}

#[test]
fn a_sentence_and_an_annotation() {
    rows_are_found("types-and-rules.md", "A sentence and an annotation", OPENED);
}

#[test]
fn where_answers_are_read() {
    rows_are_found("examples.md", "Where answers are read", ANSWERS);
}

#[test]
fn labels_and_turns_on_neighbouring_lines() {
    rows_are_found("labels.md", "Labels and turns on neighbouring lines", LINES);
}

#[test]
fn a_lead_that_is_no_label() {
    rows_are_found("labels.md", "A lead that is no label", LINES);
}

#[test]
fn labels_that_nothing_reads() {
    rows_are_found("labels.md", "Labels that nothing reads", WHOLE);
}

#[test]
fn expressions() {
    rows_are_found("examples.md", "Expressions", EXPRESSION);
}

#[test]
fn an_answer_against_its_author() {
    rows_are_found("examples.md", "An answer against its author", ANSWER);
}

#[test]
fn answers_pass_and_fail_as_the_rows_say() {
    for row in rows("examples.md", "What each label demands") {
        // JSON is looked for in code.
        let answer = if row["expectation"].contains("JSON") { "`{answer}`" } else { "{answer}" };
        let template =
            format!("# Example: E\n\n> **User:** hi\n\n- {{expectation}}\n\n> **Good:** {answer}\n");
        let text = filled(&template, &row);
        let failed = found(&text).contains("rejected-good-answer");
        assert_eq!(failed, row["result"] == "fails", "{row:?}\n{text}");
    }
}

#[test]
fn headings_open_the_clauses_of_the_rows() {
    for row in rows("headings-and-ids.md", "The kinds") {
        let compilation = compiled(&filled("{heading}\n", &row));
        let (_, clause) = compilation.spec.clauses().next().unwrap();
        let read = (clause.kind.value.as_str(), clause.title.plain.as_str());
        assert_eq!(read, (row["kind"].as_str(), row["title"].as_str()), "{row:?}");
    }
}

#[test]
fn sentences_have_the_modality_of_the_rows() {
    for row in rows("statements.md", "Modalities") {
        let compilation = compiled(&filled(SENTENCE, &row));
        let (_, clause) = compilation.spec.clauses().next().unwrap();
        let modality =
            clause.statements.first().map_or("nothing", |statement| statement.modality.value.as_str());
        assert_eq!(modality, row["modality"], "{row:?}");
    }
}

#[test]
fn keywords_count_in_the_clauses_of_the_rows() {
    for row in rows("statements.md", "The same sentences in several clauses") {
        let compilation = compiled(&filled("{heading}\n\nThe shed must open. The shed MUST close.\n", &row));
        let (_, clause) = compilation.spec.clauses().next().unwrap();
        assert_eq!(clause.statements.len().to_string(), row["count"], "{row:?}");
    }
}

/// The texts of the Rust files below a folder, by module path.
fn modules(folder: &str) -> Vec<(String, String)> {
    let root = repository().join(folder);
    let walk = walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.unwrap().into_path());
    let sources = walk.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let module = |path: &std::path::Path| {
        let below = path.strip_prefix(&root).unwrap().with_extension("");
        let parts: Vec<&str> = below.iter().map(|part| part.to_str().unwrap()).collect();
        parts.join("::").trim_end_matches("::mod").to_owned()
    };
    sources.map(|path| (module(&path), std::fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn each_test_that_the_spec_names_is_there() {
    let tests: Vec<(String, String)> = modules("src").into_iter().chain(modules("tests/it")).collect();
    let is_there = |id: &str| {
        let (path, name) = id.rsplit_once("::").unwrap();
        let head = format!("fn {name}(");
        tests.iter().any(|(module, text)| {
            let inside = path == module || path.starts_with(&format!("{module}::"));
            inside && text.contains(&head)
        })
    };
    let mut named = 0;
    let mut missing = Vec::new();
    for folder in ["spec/dialect", "spec/tool"] {
        for file in std::fs::read_dir(repository().join(folder)).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let lists = text.split("`test_id: ").skip(1).filter_map(|rest| rest.split('`').next());
            let ids = lists.flat_map(|list| list.split(", "));
            for id in ids.filter(|id| id.contains("::")) {
                named += 1;
                missing.extend((!is_there(id)).then(|| id.to_owned()));
            }
        }
    }
    assert!(missing.is_empty(), "no tests are named {missing:#?}");
    assert!(named > 80, "the spec names {named} tests only");
}
