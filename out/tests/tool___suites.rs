//! Made by specc from tool/suites.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin tool/suites/type-suite 103566c3b1431039
// Type: Suite
#[test]
#[ignore = "pending"]
fn tool___suites___type__suite() {
    // A table `[suites.NAME]` of `specc.toml`.
    // command: list of string, length 1..1000
    // folder?: path
    // results?: list of path
    // seconds?: integer, 1..86400, default 600
    // environment?: map of string
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::all_suites_run_or_those_that_are_named e61c6c796a4e793c
// Requirement: Running suites
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_all_suites_run_or_those_that_are_named() {
    // must: specc test without --results must run all suites in the order of their names.
    // must: With --suite it must run the named ones alone.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::a_suite_is_started_without_a_shell_in_its_folder 1cfba4eb01ae570c
// Requirement: Running suites
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_a_suite_is_started_without_a_shell_in_its_folder() {
    // must: A suite must be started without a shell, in its folder, with its variables.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::a_suite_that_is_not_there_is_refused_with_a_suggestion c35db307e2301fc6
// Requirement: Running suites
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_a_suite_that_is_not_there_is_refused_with_a_suggestion() {
    // must: A suite that is not there must be refused with a suggestion.
    // must: A project without suites must be shown those that its frameworks need.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::a_project_without_suites_is_shown_those_it_needs 7522ae57e65c7895
// Requirement: Running suites
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_a_project_without_suites_is_shown_those_it_needs() {
    // must: A suite that is not there must be refused with a suggestion.
    // must: A project without suites must be shown those that its frameworks need.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::no_other_subcommand_starts_a_suite e05bcabe6c07aa3b
// Requirement: Whose commands run
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_no_other_subcommand_starts_a_suite() {
    // must: specc test must start only commands of specc.toml, and no other subcommand may start them.
    // must not: What a spec says must not become part of a command.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::only_who_allows_it_runs_the_examples_of_a_spec 7218a90b8bc84b9e
// Requirement: Whose commands run
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_only_who_allows_it_runs_the_examples_of_a_spec() {
    // must not, must: Commands of the spec's examples must not run unless --allow-run is given: only then a suite must have the variable SPECC_ALLOW_RUN.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::examples_are_sent_to_the_base_url 5d906bb2c13b3e01
// Requirement: Whose commands run
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_examples_are_sent_to_the_base_url() {
    // must: With --base-url a suite must have the URL in the variable SPECC_BASE_URL.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::a_report_says_more_than_an_exit_code 3837e0b124931d5b
// Requirement: Reports of suites
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_a_report_says_more_than_an_exit_code() {
    // must not, must: The exit code of a suite must not decide about a statement: its report must.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::the_reports_that_a_run_wrote_in_a_folder_are_read d52fe221e8c5b62f
// Requirement: Reports of suites
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_the_reports_that_a_run_wrote_in_a_folder_are_read() {
    // must: Of a folder the XML files that the run wrote must be read.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/suites/scenario-suites-that-prove-nothing/cannot-be-started-why-and-where-command-stands 0394c88dbe85206d
// Suites that prove nothing (ends cannot be started, message why, and where command stands)
#[test]
#[ignore = "pending"]
fn tool___suites___scenario__suites__that__prove__nothing___cannot__be__started__why__and__where__command__stands()
 {
    // Given a suite that cannot be started
    // When somebody runs specc test
    // Then the exit code is 2
    // And the message names the suite and says why, and where command stands
    // specc:body
    let mut steps = Steps::default();
    steps.a_suite_that("cannot be started");
    steps.somebody_runs("specc test");
    steps.the_exit_code_is(2);
    steps.the_message_names_the_suite_and_says("why, and where command stands");
}
// specc:end

// specc:begin tool/suites/scenario-suites-that-prove-nothing/prints-no-report-the-last-lines-that-it-printed 6460ba2f86ceb4e4
// Suites that prove nothing (ends prints no report, message the last lines that it printed)
#[test]
#[ignore = "pending"]
fn tool___suites___scenario__suites__that__prove__nothing___prints__no__report__the__last__lines__that__it__printed()
 {
    // Given a suite that prints no report
    // When somebody runs specc test
    // Then the exit code is 2
    // And the message names the suite and says the last lines that it printed
    // specc:body
    let mut steps = Steps::default();
    steps.a_suite_that("prints no report");
    steps.somebody_runs("specc test");
    steps.the_exit_code_is(2);
    steps.the_message_names_the_suite_and_says("the last lines that it printed");
}
// specc:end

// specc:begin tool/suites/scenario-suites-that-prove-nothing/writes-no-report-which-file-is-missing 293dab7ac974d66d
// Suites that prove nothing (ends writes no report, message which file is missing)
#[test]
#[ignore = "pending"]
fn tool___suites___scenario__suites__that__prove__nothing___writes__no__report__which__file__is__missing()
 {
    // Given a suite that writes no report
    // When somebody runs specc test
    // Then the exit code is 2
    // And the message names the suite and says which file is missing
    // specc:body
    let mut steps = Steps::default();
    steps.a_suite_that("writes no report");
    steps.somebody_runs("specc test");
    steps.the_exit_code_is(2);
    steps.the_message_names_the_suite_and_says("which file is missing");
}
// specc:end

// specc:begin tool/suites/scenario-suites-that-prove-nothing/7b853c9f eaa29a62defeaa55
// Suites that prove nothing (ends leaves the report of an older run, message that the run did not write it)
#[test]
#[ignore = "pending"]
fn tool___suites___scenario__suites__that__prove__nothing___7b853c9f() {
    // Given a suite that leaves the report of an older run
    // When somebody runs specc test
    // Then the exit code is 2
    // And the message names the suite and says that the run did not write it
    // specc:body
    let mut steps = Steps::default();
    steps.a_suite_that("leaves the report of an older run");
    steps.somebody_runs("specc test");
    steps.the_exit_code_is(2);
    steps.the_message_names_the_suite_and_says("that the run did not write it");
}
// specc:end

// specc:begin tool/suites/scenario-suites-that-prove-nothing/reports-no-case-that-it-ran-no-test 2e688762bc3b5eb7
// Suites that prove nothing (ends reports no case, message that it ran no test)
#[test]
#[ignore = "pending"]
fn tool___suites___scenario__suites__that__prove__nothing___reports__no__case__that__it__ran__no__test()
 {
    // Given a suite that reports no case
    // When somebody runs specc test
    // Then the exit code is 2
    // And the message names the suite and says that it ran no test
    // specc:body
    let mut steps = Steps::default();
    steps.a_suite_that("reports no case");
    steps.somebody_runs("specc test");
    steps.the_exit_code_is(2);
    steps.the_message_names_the_suite_and_says("that it ran no test");
}
// specc:end

// specc:begin tool/suites/scenario-suites-that-prove-nothing/d2a265a2 9e858f0c10035ccd
// Suites that prove nothing (ends fails although no case of its report failed, message the exit code, and the last lines that it printed)
#[test]
#[ignore = "pending"]
fn tool___suites___scenario__suites__that__prove__nothing___d2a265a2() {
    // Given a suite that fails although no case of its report failed
    // When somebody runs specc test
    // Then the exit code is 2
    // And the message names the suite and says the exit code, and the last lines that it printed
    // specc:body
    let mut steps = Steps::default();
    steps.a_suite_that("fails although no case of its report failed");
    steps.somebody_runs("specc test");
    steps.the_exit_code_is(2);
    steps.the_message_names_the_suite_and_says("the exit code, and the last lines that it printed");
}
// specc:end

// specc:begin tool/suites/scenario-suites-that-prove-nothing/566c5803 680afad4527a1e4b
// Suites that prove nothing (ends runs longer than it may, message how long it may run, and the setting for it)
#[test]
#[ignore = "pending"]
fn tool___suites___scenario__suites__that__prove__nothing___566c5803() {
    // Given a suite that runs longer than it may
    // When somebody runs specc test
    // Then the exit code is 2
    // And the message names the suite and says how long it may run, and the setting for it
    // specc:body
    let mut steps = Steps::default();
    steps.a_suite_that("runs longer than it may");
    steps.somebody_runs("specc test");
    steps.the_exit_code_is(2);
    steps.the_message_names_the_suite_and_says("how long it may run, and the setting for it");
}
// specc:end

// specc:begin suites::an_interrupted_run_leaves_nothing_behind 2503d34aa488c96c
// Requirement: Ending suites
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_an_interrupted_run_leaves_nothing_behind() {
    // must: A suite that is stopped must end with its whole process group, also when somebody interrupts the tool.
    // must: It must be asked first, and have a second for it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin suites::each_suite_ends_with_a_line_of_counts cc2b53cf7ed63493
// Requirement: Progress of suites
#[test]
#[ignore = "pending"]
fn suites_x3a__x3a_each_suite_ends_with_a_line_of_counts() {
    // must: On a terminal a bar must show which suite runs, for how long, and its last line.
    // must: Each suite must end with a line that counts its results.
    // specc:body
    todo!()
}
// specc:end
