//! Made by specc from dialect/README.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/principle-it-is-markdown ccd7eb93fbe5e6ed
// Principle: It is Markdown
#[test]
#[ignore = "pending"]
fn dialect___principle__it__is__markdown() {
    // must: A spec must be Markdown that any Git host shows well, without a plugin.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::clauses::a_reader_without_the_tool 58a49d1c6f1aed43
// Scenario: A reader without the tool
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_clauses_x3a__x3a_a_reader_without_the_tool() {
    // Given the scenario's table of cases below a list of steps
    // When a host shows the file
    // Then the reader sees a list and a table
    // specc:body
    let mut steps = Steps::default();
    steps.the_scenario_s_table_of_cases_below_a_list_of_steps();
    steps.a_host_shows_the_file();
    steps.the_reader_sees_a_list_and_a_table();
}
// specc:end

// specc:begin dialect/principle-prose-first cb608ea59fdd4c12
// Principle: Prose first
#[test]
#[ignore = "pending"]
fn dialect___principle__prose__first() {
    // must: The sentence that a person reads must be the requirement.
    // must not: An author must not have to write it a second time in another form.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::clauses::the_smallest_spec d36e1ae51962190e
// Scenario: The smallest spec
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_clauses_x3a__x3a_the_smallest_spec() {
    // Given a file with one heading and the sentence The shed MUST open at eight.
    // When the compiler reads it
    // Then the sentence is a statement with a name and a test of its own
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_one_heading_and_the_sentence("The shed MUST open at eight.");
    steps.the_compiler_reads_it();
    steps.the_sentence_is_a_statement_with_a_name_and_a_test_of_its();
}
// specc:end
