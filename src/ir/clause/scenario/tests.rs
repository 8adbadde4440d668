//! What scenarios are read as, from small files.

use super::Scenario;
use super::StepPhase::{self, Given, Then, When};
use crate::ir::lower::testing::TestFile;
use crate::ir::{ClauseBody, DetailKind, Modality};

fn scenario(body: &str) -> Scenario {
    let (file, _) = TestFile::new(&format!("### Scenario: S\n\n{body}\n")).lower();
    let ClauseBody::Scenario(scenario) = &file.clauses[0].body else { panic!("no scenario") };
    (**scenario).clone()
}

fn findings(body: &str) -> Vec<String> {
    TestFile::new(&format!("### Scenario: S\n\n{body}\n")).findings()
}

/// The steps of each flow as `Keyword text`, joined by `; `.
fn flows(scenario: &Scenario) -> Vec<String> {
    let flow = |flow: &super::Flow| {
        let steps = flow.steps.iter();
        let shown = steps.map(|step| format!("{} {}", step.keyword.value.as_str(), step.text.plain));
        shown.collect::<Vec<_>>().join("; ")
    };
    scenario.flows.iter().map(flow).collect()
}

fn ids(scenario: &Scenario) -> Vec<&str> {
    scenario.cases.iter().map(|case| case.id.as_str().trim_start_matches("t/scenario-s")).collect()
}

#[test]
fn steps_have_keywords_phases_and_texts() {
    let found =
        scenario("- **GIVEN** an `account`\n- And another\n- when: paid\n- *Then* done\n- **But** not twice");
    assert_eq!(flows(&found), ["Given an account; And another; When paid; Then done; But not twice"]);
    let phases: Vec<StepPhase> = found.flows[0].steps.iter().map(|step| step.phase).collect();
    assert_eq!(phases, [Given, Given, When, Then, Then]);
    assert_eq!(ids(&found), [""]);
}

#[test]
fn a_when_after_a_then_shares_the_first_givens() {
    let found = scenario(
        "- Given a\n- When b\n- Then c\n\nText.\n\n- When d\n- Then e\n- Given f\n- When d\n- Then g",
    );
    assert_eq!(
        flows(&found),
        ["Given a; When b; Then c", "Given a; When d; Then e", "Given a; Given f; When d; Then g"]
    );
    assert_eq!(ids(&found), ["", "/d", "/d~2"]);
}

#[test]
fn what_stands_below_a_step_is_its_detail() {
    let found = scenario(
        "- Given these users:\n\n  | name |\n  |------|\n  | Ann  |\n\n- When a\n  - a note\n- no step word\n- Then it prints:\n\n\
         ```\nout\n```\n\nProse.",
    );
    let details = |at: usize| -> Vec<DetailKind> {
        found.flows[0].steps[at].details.iter().map(|detail| detail.kind).collect()
    };
    assert_eq!(details(0), [DetailKind::Table]);
    assert_eq!(details(1), [DetailKind::List, DetailKind::List]);
    assert_eq!(details(2), [DetailKind::Fence]);
    assert!(found.table.is_none());
}

#[test]
fn a_keyword_in_a_step_is_its_modality() {
    let found =
        scenario("- When `MUST` a\n- Then it SHOULD b and MUST c\n- And it SHALL not d\n- And it must e");
    let modalities: Vec<Option<Modality>> = found.flows[0]
        .steps
        .iter()
        .map(|step| step.modality.clone().map(|modality| modality.value))
        .collect();
    assert_eq!(modalities, [None, Some(Modality::Should), Some(Modality::MustNot), None]);
}

#[test]
fn a_table_of_the_placeholders_makes_a_case_a_row() {
    let found = scenario(
        "- Given a limit of {limit}\n- When <amount> is paid with `{x}`\n- Then no\n\n\
         | limit | amount | why |\n|--|--|--|\n| 100 | 101 | a |\n| 0 | 1 | b |\n| 100 | 101 | c |",
    );
    assert_eq!(ids(&found), ["/100-101", "/0-1", "/100-101~2"]);
    let when = &found.flows[0].steps[1];
    assert_eq!(when.text.plain, "{amount} is paid with {x}");
    assert_eq!(when.placeholders.iter().map(|name| name.value.as_str()).collect::<Vec<_>>(), ["amount"]);
}

#[test]
fn a_key_column_names_the_rows() {
    let found = scenario(
        "- When {a}\n- Then b\n\nExamples:\n\n| Case | a |\n|--|--|\n| TC-1 | 1 |\n| over it | 2 |\n| | 3 |",
    );
    assert_eq!(ids(&found), ["/TC-1", "/over-it", "/3"]);
}

#[test]
fn a_line_can_be_a_scenario() {
    let found = scenario("1. **Given** a, **When** b, **Then** c\n2. **Given** d, **When** e f, **Then** g");
    assert_eq!(flows(&found), ["Given a; When b; Then c", "Given d; When e f; Then g"]);
    assert_eq!(ids(&found), ["/b", "/e-f"]);
}

#[test]
fn a_scenario_without_then_is_found_at_its_title() {
    assert_eq!(findings("- Given a\n- When b"), ["scenario-without-then: S"]);
    assert_eq!(findings("- When a\n- Then b\n- When c"), ["scenario-without-then: When"]);
    assert_eq!(findings("Prose."), ["scenario-without-steps: S"]);
}

#[test]
fn names_that_no_column_has_are_found() {
    let table = "\n\n| amount | limit |\n|--|--|\n| 1 | 2 |";
    assert_eq!(
        findings(&format!("- When {{amount}} and {{limt}}\n- Then {{other}} and `{{id}}`{table}")),
        ["placeholder-without-column: limt", "placeholder-without-column: other"]
    );
    assert_eq!(findings(&format!("- When {{amount}}\n- Then b{table}")), ["unused-column: limit"]);
    assert_eq!(findings("- When {amount}\n- Then b"), Vec::<String>::new());
    let outline = TestFile::new("# Scenario Outline: S\n\n- When {a}\n- Then {b}\n");
    assert_eq!(outline.findings(), ["placeholder-without-column: {a}"]);
}

#[test]
fn a_misspelt_step_word_is_one_finding() {
    assert_eq!(findings("- **Wehn** a\n- **Then** b"), ["misspelt-step-word: Wehn"]);
    assert_eq!(findings("- **When** a\n- **Tehn** b"), ["misspelt-step-word: Tehn"]);
    assert_eq!(findings("- **When** a\n- **Then** b\n- **The** rest"), Vec::<String>::new());
}

#[test]
fn surplus_cells_are_found() {
    assert_eq!(findings("- When {a}\n- Then b\n\n| a |\n|--|\n| 1 | 2 | 3 |"), ["surplus-cells: 2 | 3"]);
}

#[test]
fn lines_of_gherkin_are_steps() {
    let rows = "| value | costs |\n|--|--|\n| 10 | 4.90 |\n| 60 | 0 |";
    for (open, close) in [('{', '}'), ('<', '>')] {
        let text = format!(
            "Given a basket worth {open}value{close} EUR\nWhen it is sent\nAnd it arrives\nThen it costs {open}costs{close} EUR\n\nExamples:\n\n{rows}"
        );
        let found = scenario(&text);
        assert_eq!(found.flows[0].steps.len(), 4, "{text}");
        assert_eq!(ids(&found), ["/10-490", "/60-0"]);
        let others = findings(&text).into_iter().filter(|found| !found.starts_with("hidden-tag"));
        assert_eq!(others.count(), 0, "{text}");
    }
    for prose in
        ["When in doubt, then ask.", "Given names are first names.\nThey come first.", "given a\nthen b"]
    {
        assert_eq!(findings(prose), ["scenario-without-steps: S"], "{prose}");
    }
}
