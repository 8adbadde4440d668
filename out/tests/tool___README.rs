//! Made by specc from tool/README.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin tool/principle-one-source 6c16e5d9febd6788
// Principle: One source
#[test]
#[ignore = "pending"]
fn tool___principle__one__source() {
    // must: Everything that the tool writes must come from a clause of the spec, and must name it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin promises::following_an_output_back 59e72aa41795c074
// Scenario: Following an output back
#[test]
#[ignore = "pending"]
fn promises_x3a__x3a_following_an_output_back() {
    // Given a page, a test, a lesson or an announcement that the tool wrote
    // When a reader asks where a line comes from
    // Then the output's provenance names the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a_page_a_test_a_lesson_or_an_announcement_that_the_tool();
    steps.a_reader_asks_where_a_line_comes_from();
    steps.the_output_s_provenance_names_the_clause();
}
// specc:end

// specc:begin tool/principle-quiet-about-what-it-does-not-know e851ab0fc58e3416
// Principle: Quiet about what it does not know
#[test]
#[ignore = "pending"]
fn tool___principle__quiet__about__what__it__does__not__know() {
    // must, must not: The tool must keep text that it does not understand, and must not report it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin promises::a_document_from_elsewhere fc2fa3a43998ce5e
// Scenario: A document from elsewhere
#[test]
#[ignore = "pending"]
fn promises_x3a__x3a_a_document_from_elsewhere() {
    // Given a Markdown file without a single kind or keyword
    // When somebody runs specc check on it
    // Then there are no findings
    // specc:body
    let mut steps = Steps::default();
    steps.a_markdown_file_without_a_single_kind_or_keyword();
    steps.somebody_runs_on_it("specc check");
    steps.there_are_no_findings();
}
// specc:end

// specc:begin lessons::the_steps_of_each_lesson_show_what_they_say 1f1453a1f10fa43f
// Requirement: Lessons that hold
#[test]
#[ignore = "pending"]
fn lessons_x3a__x3a_the_steps_of_each_lesson_show_what_they_say() {
    // must: Each command in a lesson of this spec must print what the lesson shows.
    // specc:body
    todo!()
}
// specc:end
