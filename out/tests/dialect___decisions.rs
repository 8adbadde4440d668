//! Made by specc from dialect/decisions.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin ir::clause::decision::lower::tests::labels_are_parts_too be3c7c396efec4da
// Requirement: Parts of a decision
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_decision_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_labels_are_parts_too()
 {
    // must: The labels Status, Date, Context, Options, Decision and Consequences must become the parts of a Decision.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::clause::decision::lower::tests::semicolons_part_options 3484b373fe08f88d
// Requirement: Parts of a decision
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_decision_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_semicolons_part_options()
 {
    // must: The options of one line must be parted by semicolons.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::clause::decision::lower::tests::headings_of_a_record_are_its_parts 5ee11468f6d3628f
// Requirement: Headings as parts
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_decision_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_headings_of_a_record_are_its_parts()
 {
    // must: Headings without a kind that are named Status, Context, Options, Decision or Consequences must become parts of the Decision above them, as the records of Nygard and of MADR are written.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::openings::decision_record::tests::a_record_is_known_by_its_parts 07c5cff3714eed09
// Requirement: Records without a kind
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_openings_x3a__x3a_decision_record_x3a__x3a_tests_x3a__x3a_a_record_is_known_by_its_parts()
 {
    // must: A heading without a kind must open a Decision when a context and a decision stand right below it as headings of their own.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/decisions/requirement-numbers-of-decisions 97854ccd142d54ad
// Requirement: Numbers of decisions
#[test]
#[ignore = "pending"]
fn dialect___decisions___requirement__numbers__of__decisions() {
    // must: A heading such as ADR-7: One ledger must open a Decision with the number 7.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7 41ab3b02e87c22d8
// Headings of decisions (heading # ADR-7: One ledger, number 7)
#[test]
#[ignore = "pending"]
fn dialect___decisions___scenario__headings__of__decisions_x2f__x2d_adr__7__one__ledger__7() {
    // Given the heading # ADR-7: One ledger
    // When the compiler reads the file
    // Then the Decision has the number 7
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# ADR-7: One ledger");
    steps.the_compiler_reads_the_file();
    steps.the_decision_has_the_number(7);
}
// specc:end

// specc:begin dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7~2 ff6b68831389cd00
// Headings of decisions (heading # ADR 7: One ledger, number 7)
#[test]
#[ignore = "pending"]
fn dialect___decisions___scenario__headings__of__decisions_x2f__x2d_adr__7__one__ledger__7_x7e_2() {
    // Given the heading # ADR 7: One ledger
    // When the compiler reads the file
    // Then the Decision has the number 7
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# ADR 7: One ledger");
    steps.the_compiler_reads_the_file();
    steps.the_decision_has_the_number(7);
}
// specc:end

// specc:begin dialect/decisions/scenario-headings-of-decisions/-decision-12-one-ledger-12 8b0a7b4428a5de26
// Headings of decisions (heading ## Decision 12: One ledger, number 12)
#[test]
#[ignore = "pending"]
fn dialect___decisions___scenario__headings__of__decisions_x2f__x2d_decision__12__one__ledger__12()
 {
    // Given the heading ## Decision 12: One ledger
    // When the compiler reads the file
    // Then the Decision has the number 12
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Decision 12: One ledger");
    steps.the_compiler_reads_the_file();
    steps.the_decision_has_the_number(12);
}
// specc:end

// specc:begin dialect/decisions/requirement-no-statements-in-lower-case 4347bcf92387f81e
// Requirement: No statements in lower case
#[test]
#[ignore = "pending"]
fn dialect___decisions___requirement__no__statements__in__lower__case() {
    // must not: Words of a Decision in lower case must not count as promises.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::readings::a_word_of_obligation 04c880428e81062a
// Scenario: A word of obligation
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_a_word_of_obligation() {
    // Given a Decision with the sentence We must choose one.
    // When the compiler looks for statements
    // Then it finds none
    // specc:body
    let mut steps = Steps::default();
    steps.a_decision_with_the_sentence("We must choose one.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds_none();
}
// specc:end
