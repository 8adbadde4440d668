//! Scenarios whose rows are told in words: texts that stand for them, and what is found in each.

use specc::base::{Limits, Severity};

use super::{compiled, found, is_found, promised, rows, rows_are_found, text_is_found, texts_are_found};
use crate::project::{Folder, compile_within};

/// What is found in several files.
fn found_in(files: &[(&str, &str)]) -> Vec<(&'static str, String)> {
    let files = files.iter().map(|&(path, text)| (path, text.as_bytes()));
    let findings = compile_within(&Limits::default(), files).findings;
    let all =
        findings.into_iter().map(|finding| (finding.code.name, finding.message + &finding.help.join(" ")));
    all.filter(|(name, _)| *name != "unchecked-statement").collect()
}

#[test]
fn titles_that_do_not_fit() {
    let login = "### Requirement: Login\n\nThe shop must ask for a name.\n";
    let base = format!("# Shop\n\n## Requirements\n\n{login}");
    let renamed =
        "## RENAMED Requirements\n\n- FROM: `### Requirement: Login`\n- TO: `### Requirement: Sign in`\n\n";
    let changes = [
        format!("## MODIFIED Requirements\n\n{login}"),
        format!("## MODIFIED Requirements\n\n{}", login.replace("Login", "Lgin")),
        format!("## ADDED Requirements\n\n{login}"),
        format!("{renamed}## MODIFIED Requirements\n\n{}", login.replace("Login", "Sign in")),
        format!("{renamed}## MODIFIED Requirements\n\n{login}"),
    ];
    let rows = rows("amendments.md", "Titles that do not fit");
    assert_eq!(rows.len(), changes.len());
    for (row, change) in rows.iter().zip(&changes) {
        let found = found_in(&[("specs/shop/spec.md", &base), ("changes/new/specs/shop/spec.md", change)]);
        let names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, promised(row).into_iter().collect::<Vec<_>>(), "{row:?}");
    }
}

#[test]
fn half_a_rename() {
    is_found("broken-rename", "## RENAMED Requirements\n\n- FROM: `### Requirement: Login`\n");
}

#[test]
fn one_test_for_two_clauses() {
    let one = |title: &str| format!("# Requirement: {title}\n\nIt must. `test_id: limit`\n\n");
    is_found("shared-test-id", &(one("A") + &one("B")));
}

#[test]
fn a_dash_for_an_underscore() {
    is_found("unknown-annotation", "# Requirement: A\n\nIt must. `test-id: limit`\n");
}

#[test]
fn below_the_rows() {
    let below = |line: &str| format!("# Requirement: R\n\n| a |\n|--|\n| 1 |\n{line}\n");
    let texts = ["`test_id: limit`", "`weather: rain`", "| `test_id: limit` |"].map(below);
    texts_are_found("annotations.md", "Below the rows", &texts.each_ref().map(String::as_str));
    let folder = Folder::new([("spec/a.md", texts[0].as_str())]);
    folder.specc(&["check", "--fix"]).ends_with(0);
    assert_eq!(folder.read("spec/a.md"), below("\n`test_id: limit`"));
}

#[test]
fn below_the_steps() {
    let below =
        |line: &str| format!("# Scenario: S\n\n- **When** it is eight\n- **Then** it opens\n{line}\n");
    let lines = ["`test_id: limit`", "`id: limit` `owner: ann`", "`weather: rain`", "and `status: open`"];
    let texts = lines.map(below);
    texts_are_found("annotations.md", "Below the steps", &texts.each_ref().map(String::as_str));
    let folder = Folder::new([("spec/a.md", texts[1].as_str())]);
    folder.specc(&["check", "--fix"]).ends_with(0);
    assert_eq!(folder.read("spec/a.md"), below("\n`id: limit` `owner: ann`"));
}

#[test]
fn broken_front_matter_leaves_the_body() {
    let text = "---\ntitle: [\n---\n\n## Requirement: Hours\n\nIt must open.\n";
    is_found("broken-front-matter", text);
    assert!(compiled(text).spec.clauses().any(|(_, clause)| clause.title.plain == "Hours"));
}

#[test]
fn must_and_must_not() {
    let text = "# Requirement: A\n\nThe shed must keep a log.\n\n# Requirement: B\n\nThe shed must not keep a log.\n";
    let findings = compiled(text).findings;
    let found = findings.iter().find(|finding| finding.code.name == "contradiction").unwrap();
    assert_eq!((found.severity, found.labels.len()), (Severity::Warning, 1), "{found:?}");
}

#[test]
fn a_name_without_a_clause() {
    let text = "# Requirement: A\n\n`id: loan_limit`\n\n# Requirement: B\n\n`covers: loan_limt`\n";
    let found = found_in(&[("a.md", text)]);
    let suggested =
        |(name, words): &(&str, String)| *name == "unknown-clause" && words.contains("loan_limit");
    assert!(found.iter().any(suggested), "{found:?}");
}

#[test]
fn what_counts_as_a_check() {
    let constraint = "# Constraint: C\n\nThe service must be stateless.";
    let texts = [
        format!("{constraint}\n"),
        format!("{constraint}\n\n- **Then:** p95 latency < 100 ms\n"),
        format!("{constraint}\n\n- **No import:** `node:fs`\n"),
        format!("{constraint}\n\n| Part | Files | May use |\n|--|--|--|\n| a | `a/**` | |\n"),
        format!("{constraint} `test_id: arch_stateless`\n"),
    ];
    checks_are_seen("constraints-and-layers.md", "What counts as a check", &texts);
}

#[test]
fn what_checks_a_statement() {
    let requirement = "# Requirement: R\n\nThe shed must open.";
    let texts = [
        format!("{requirement}\n"),
        format!("{requirement}\n\n## Scenario: S\n\n- **When** a\n- **Then** b\n"),
        format!("{requirement}\n\n## Example: E\n\n> **User:** hi\n\n- **Includes:** `a`\n"),
        format!("{requirement} `test_id: hours`\n"),
    ];
    checks_are_seen("statements.md", "What checks a statement", &texts);
}

#[track_caller]
fn checks_are_seen(chapter: &str, scenario: &str, texts: &[String]) {
    let rows = rows(chapter, scenario);
    assert_eq!(rows.len(), texts.len());
    for (row, text) in rows.iter().zip(texts) {
        let is_unchecked = compiled(text).findings.iter().any(|one| one.code.name == "unchecked-statement");
        let cell = row.get("finding").or_else(|| row.get("result")).unwrap();
        assert_eq!(is_unchecked, cell == "`unchecked-statement`", "{row:?}\n{text}");
    }
}

#[test]
fn parts_that_cannot_be_right() {
    let parts = |rows: &str| format!("# Constraint: C\n\n| Part | Files | May use |\n|--|--|--|\n{rows}");
    texts_are_found(
        "constraints-and-layers.md",
        "Parts that cannot be right",
        &[
            &parts("| domain | `a/**` | prots |\n| ports | `b/**` | |\n"),
            &parts("| domain | `a/**` | ports |\n| ports | `b/**` | domain |\n"),
            &parts("| domain | `a/**` | |\n| domain | `b/**` | |\n"),
            &parts("| | `a/**` | |\n"),
        ],
    );
}

#[test]
fn claimed_or_not() {
    texts_are_found(
        "diagnostics-and-suppression.md",
        "Claimed or not",
        &[
            "# Requirement: R\n\n- **Weather:** rain\n",
            "# Requirement: R\n\n- **Prioriti:** P1\n",
            "# Requirement: R\n\n| Day | Visitors |\n|--|--|\n| a | b | c |\n",
            "# Requirement: R\n\n```xml\n<a><b>\n```\n",
        ],
    );
}

#[test]
fn a_type_that_is_missing() {
    let text = "# Type: T\n\n| Field | Type |\n|--|--|\n| a | Laon |\n| b | Laon |\n| c | Laon |\n\n# Type: Loan\n\n| Field | Type |\n|--|--|\n| d | string |\n";
    let findings = compiled(text).findings;
    let of: Vec<_> = findings.iter().filter(|finding| finding.code.name == "unknown-type").collect();
    assert_eq!(of.len(), 1);
    assert_eq!(of[0].labels.len(), 2, "{:?}", of[0]);
}

#[test]
fn expectations_that_cannot_be_read() {
    for row in rows("examples.md", "Expectations that cannot be read") {
        let cell = row["expectation"].trim_end_matches(" without a value");
        let label = super::content(cell);
        is_found("broken-expectation", &format!("# Example: E\n\n> **User:** hi\n\n- {label}\n"));
    }
}

#[test]
fn a_fence_that_is_no_message() {
    rows_are_found("examples.md", "A fence that is no message", "# Example: E\n\n```http\n{line}\n```\n");
}

#[test]
fn output_without_a_command() {
    is_found("broken-console", "# Example: E\n\n```console\ndone\n```\n");
}

#[test]
fn a_table_of_answers() {
    is_found(
        "rejected-good-answer",
        "# Example: E\n\n- **Excludes:** `waste`\n\n| User | Good | Bad |\n|--|--|--|\n| a | a waste | waste |\n",
    );
}

#[test]
fn marks_and_files() {
    let clause = |marks: &str| format!("# Model\n\nIt must be calm.{marks}\n");
    let prompt = "**Example**: calm\n\n~~~xml\n<user>Hi</user>\n<comparison>\n<assistant> <!-- GOOD -->\nHi\n</assistant>\n</comparison>\n~~~\n";
    let cases: [(&str, &[&str]); 4] = [
        ("[^ab12]", &["examples/ab12.md"]),
        ("[^ab12] [^cd34]", &["examples/ab12.md"]),
        ("[^ab12]", &["examples/ab12.md", "examples/cd34.md"]),
        ("[^ab12]", &[]),
    ];
    let rows = rows("files.md", "Marks and files");
    assert_eq!(rows.len(), cases.len());
    for (row, (marks, prompts)) in rows.iter().zip(cases) {
        let text = clause(marks);
        let files =
            [("model.md", text.as_str())].into_iter().chain(prompts.iter().map(|&path| (path, prompt)));
        let found = found_in(&files.collect::<Vec<_>>());
        let names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, promised(row).into_iter().collect::<Vec<_>>(), "{row:?}: {found:?}");
    }
}

#[test]
fn text_that_is_not_what_it_seems() {
    texts_are_found(
        "files.md",
        "Text that is not what it seems",
        &["# A\n\none \u{202e} two\n", "# A\n\none \0 two\n", "# A\n\nשלום\n"],
    );
}

#[test]
fn files_of_a_folder() {
    for row in rows("files.md", "Files of a folder") {
        let path = super::content(&row["file"]);
        let folder = Folder::new([
            (format!("spec/{path}").as_str(), "# A\n\n- FROM: x\n\n`prioriti: P1`\n"),
            ("spec/own.md", "# Own\n"),
        ]);
        let ir = folder.specc(&["dump"]).ends_with(0).out();
        let is_read = ir.contains(&format!("\"path\": \"{path}\""));
        assert_eq!(is_read, row["result"] == "read", "{row:?}");
    }
}

#[test]
fn a_list_with_a_slip() {
    is_found("broken-attributes", "## Stay calm {#stay_calm authority root}\n");
}

#[test]
fn one_id_twice() {
    let text = "# A\n\n`id: loan_limit`\n\n# B\n\n`id: loan_limit`\n";
    let findings = compiled(text).findings;
    let finding = findings.iter().find(|finding| finding.code.name == "duplicate-id").unwrap();
    assert!(!finding.labels.is_empty(), "{finding:?}");
}

#[test]
fn the_same_heading_twice() {
    let text = "# A\n\n[the second](#example-1)\n\n## Example\n\none\n\n## Example\n\ntwo\n";
    is_found("positional-reference", text);
    assert!(!found(text).contains("dangling-reference"));
}

#[test]
fn beside_expectations() {
    let text = "# Example: E\n\n> **User:** hi\n\n- **Includes:** `a`\n- **Latency:** < 3 s\n";
    let found = found_in(&[("a.md", text)]);
    let helps = |(name, words): &(&str, String)| {
        *name == "unknown-label" && words.contains("**Then:** latency < 3 s")
    };
    assert!(found.iter().any(helps), "{found:?}");
}

#[test]
fn bold_text_that_is_prose() {
    let text = "# Requirement: R\n\n- **Ladders**: the shed must keep two.\n";
    assert!(found(text).is_empty(), "{:?}", found(text));
    assert_eq!(compiled(text).spec.files[0].clauses[0].statements.len(), 1);
}

#[test]
fn a_load_that_governs_nothing() {
    is_found(
        "misplaced-when",
        "# Constraint: C\n\n- **Then:** p95 latency < 100 ms\n- **When:** 50 requests/s\n",
    );
}

#[test]
fn an_error_twice() {
    is_found(
        "duplicate-error",
        "# Operation: O\n`GET /a`\n\n| Error | Status |\n|--|--|\n| `not_found` | 404 |\n| `not_found` | 404 |\n",
    );
}

#[test]
fn a_lesson_with_a_gap() {
    let goal = "# Tutorial: T\n\n**Goal:** a loan of your own\n";
    let step = "\n## Step: Open the shed\n\nTurn the key.\n";
    texts_are_found(
        "readers.md",
        "A lesson with a gap",
        &[&format!("{goal}{step}"), &format!("# Tutorial: T\n{step}"), goal],
    );
}

#[test]
fn a_feature_with_a_gap() {
    let other = "\n# Requirement: R\n\n`id: limit`\n";
    let feature = |labels: &str| format!("# Feature: F\n\n{labels}{other}");
    texts_are_found(
        "readers.md",
        "A feature with a gap",
        &[
            &feature("- **Benefit:** more\n- **Covers:** [it](#requirement-r)\n"),
            &feature("- **Covers:** [it](#requirement-r)\n"),
            &feature("- **Benefit:** more\n"),
            &feature("- **Benefit:** more\n- **Covers:** [it](#requirement-x)\n"),
            &feature("- **Benefit:** more\n- **Covers:** `limit`\n"),
            &feature("- **Benefit:** more\n- **Covers:** `limt`\n"),
        ],
    );
}

#[test]
fn what_a_scenario_lacks() {
    texts_are_found(
        "scenarios.md",
        "What a scenario lacks",
        &[
            "# Scenario: S\n\nSome prose.\n",
            "# Scenario: S\n\n- **Given** a\n- **When** b\n",
            "# Scenario: S\n\n- **Wehn** a\n- **Then** b\n",
        ],
    );
}

#[test]
fn placeholders_and_columns() {
    let scenario = |step: &str, header: &str| {
        let cells = header.split('|').map(|_| " 1 |").collect::<String>();
        let rule = header.split('|').map(|_| "--|").collect::<String>();
        format!(
            "# Scenario: S\n\n- **{}**{}\n- **Then** b\n\n| {header} |\n|{rule}\n|{cells}\n",
            &step[..4],
            &step[4..]
        )
    };
    for row in rows("scenarios.md", "Placeholders and columns") {
        let header = row["columns"].replace(", ", " | ");
        let text = scenario(super::content(&row["step"]), &header);
        text_is_found(&row, &text);
    }
}

#[test]
fn may_not() {
    let text = "# Requirement: R\n\nMembers may not keep the ladder.\n";
    is_found("ambiguous-negation", text);
    assert_eq!(compiled(text).spec.files[0].clauses[0].statements[0].modality.value.as_str(), "must not");
}

#[test]
fn a_question_in_a_promise() {
    let text = "# Requirement: R\n\nLoans MUST end after [NEEDS CLARIFICATION: how many?] days.\n";
    let found = found_in(&[("a.md", text)]);
    let asks = |(name, words): &(&str, String)| *name == "open-question" && words.contains("how many?");
    assert!(found.iter().any(asks), "{found:?}");
}

#[test]
fn a_cell_too_many() {
    texts_are_found(
        "tables.md",
        "A cell too many",
        &[
            "# Type: T\n\n| Field | Type |\n|--|--|\n| a | string | b |\n",
            "# Type: T\n\n- `a`: b\n\n| Day | Visitors |\n|--|--|\n| a | b | c |\n",
        ],
    );
}

#[test]
fn a_field_without_a_name() {
    is_found("missing-name", "# Type: T\n\n| Field | Type |\n|--|--|\n| | string |\n");
}

#[test]
fn a_column_is_missing() {
    let table = |header: &str, rule: &str, cells: &str| {
        format!("# Operation: O\n`GET /loans`\n\n{header}\n{rule}\n{cells}\n")
    };
    texts_are_found(
        "tables.md",
        "A column is missing",
        &[
            &table("| Parameter | In | Type |", "|--|--|--|", "| a | query | string |"),
            &table("| Parameter | Type |", "|--|--|", "| a | string |"),
        ],
    );
}

#[test]
fn an_expression_outside_code() {
    is_found(
        "unescaped-regex",
        "# Type: T\n\n| Field | Type | Rule |\n|--|--|--|\n| a | string | matches /[a-z]+\\.io/ |\n",
    );
}

#[test]
fn from_title_to_name() {
    let body = "\n\n| Field | Type |\n|--|--|\n| a | string |\n\n";
    let twice = format!("## Type: Loan{body}## Type: Loan{body}");
    for (code, text) in [("generic-type", format!("## Type: Page of T{body}")), ("duplicate-type", twice)] {
        is_found(code, &text);
    }
    let text =
        format!("## Type: Loan state{body}## Type: Own\n\n| Field | Type |\n|--|--|\n| a | LoanState |\n");
    assert!(found(&text).is_empty(), "{:?}", found(&text));
}

#[test]
fn a_rule_that_nobody_reads() {
    is_found(
        "rule-in-meaning",
        "# Type: T\n\n| Field | Type | Rule | Meaning |\n|--|--|--|--|\n| password | string | | write only |\n",
    );
}

#[test]
fn where_the_field_is_named() {
    let rest = "\n\n# Type: Card\n\n| Field | Type |\n|--|--|\n| kind | \"card\" |\n\n# Type: Cash\n\n| Field | Type |\n|--|--|\n| kind | \"cash\" |\n";
    texts_are_found(
        "types-and-rules.md",
        "Where the field is named",
        &[
            &format!("# Type: Payment\n`Card | Cash`\n\n- **Told apart by:** `kind`{rest}"),
            &format!("# Type: Payment\n`Card | Cash`, told apart by `kind`.{rest}"),
        ],
    );
}

#[test]
fn twice_the_same() {
    texts_are_found(
        "types-and-rules.md",
        "Twice the same",
        &[
            "# Type: T\n\n| Field | Type |\n|--|--|\n| id | string |\n| id | string |\n",
            "# Type: T\n\n- `red`: a\n- `red`: b\n",
        ],
    );
}
