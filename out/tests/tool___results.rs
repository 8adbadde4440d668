//! Made by specc from tool/results.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin results::reports::the_format_is_found_from_the_content ed3cd59f71da8fc0
// Requirement: Formats
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_the_format_is_found_from_the_content() {
    // must: The tool must read each of these formats, and must find out which one it is from what stands in the report.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::each_report_gives_its_cases a0856fd51c743714
// Requirement: Cases
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_each_report_gives_its_cases() {
    // must: A case must have the names of its suites and its own, its file and properties where the runner says them, its outcome, and the runner's words of why it failed or is pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::what_says_nothing_yet_is_pending 86106afedba7c4ea
// Requirement: Outcomes
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_what_says_nothing_yet_is_pending() {
    // must: A case that says nothing yet must be pending, and must be neither passed nor failed.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::what_breaks_off_after_a_pass_or_a_skip_failed d118bc7d9b444637
// Requirement: Outcomes
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_what_breaks_off_after_a_pass_or_a_skip_failed() {
    // must: What breaks off after a pass or a skip must have failed.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::what_passed_in_the_end_passed 6353610b4a58a5e2
// Requirement: Outcomes
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_what_passed_in_the_end_passed() {
    // must: What fails at first and passes when it is tried again must have passed.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/54e3defa f3d01a1c79c6a020
// What runners write, and what it means (case a test of node:test with todo that fails, written with <skipped> and <failure>, outcome pending)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___54e3defa() {
    // Given a report with a test of node:test with todo that fails, written with <skipped> and <failure>
    // When the tool reads it
    // Then the case is pending
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with(
        "a test of node:test with todo that fails, written with <skipped> and <failure>",
    );
    steps.the_tool_reads_it();
    steps.the_case_is("pending");
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-passes-and-whose-teardown-breaks 830ff893d6b5a6b2
// What runners write, and what it means (case a test of pytest that passes, and whose teardown breaks, outcome failed)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___a__test__of__pytest__that__passes__and__whose__teardown__breaks()
 {
    // Given a report with a test of pytest that passes, and whose teardown breaks
    // When the tool reads it
    // Then the case is failed
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with("a test of pytest that passes, and whose teardown breaks");
    steps.the_tool_reads_it();
    steps.the_case_is("failed");
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-is-skipped-and-whose-teardown-breaks 6189314890411abf
// What runners write, and what it means (case a test of pytest that is skipped, and whose teardown breaks, outcome failed)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___a__test__of__pytest__that__is__skipped__and__whose__teardown__breaks()
 {
    // Given a report with a test of pytest that is skipped, and whose teardown breaks
    // When the tool reads it
    // Then the case is failed
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with("a test of pytest that is skipped, and whose teardown breaks");
    steps.the_tool_reads_it();
    steps.the_case_is("failed");
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-is-expected-to-fail-and-fails 1b21c448c69d99c9
// What runners write, and what it means (case a test of pytest that is expected to fail, and fails, outcome pending)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___a__test__of__pytest__that__is__expected__to__fail__and__fails()
 {
    // Given a report with a test of pytest that is expected to fail, and fails
    // When the tool reads it
    // Then the case is pending
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with("a test of pytest that is expected to fail, and fails");
    steps.the_tool_reads_it();
    steps.the_case_is("pending");
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-nextest-with-flakyfailure-alone 72f70b7741c567c1
// What runners write, and what it means (case a test of nextest with <flakyFailure> alone, outcome passed)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___a__test__of__nextest__with__flakyfailure__alone()
 {
    // Given a report with a test of nextest with <flakyFailure> alone
    // When the tool reads it
    // Then the case is passed
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with("a test of nextest with <flakyFailure> alone");
    steps.the_tool_reads_it();
    steps.the_case_is("passed");
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-nextest-with-failure-and-rerunfailure 8ad1276631fe66d7
// What runners write, and what it means (case a test of nextest with <failure> and <rerunFailure>, outcome failed)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___a__test__of__nextest__with__failure__and__rerunfailure()
 {
    // Given a report with a test of nextest with <failure> and <rerunFailure>
    // When the tool reads it
    // Then the case is failed
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with("a test of nextest with <failure> and <rerunFailure>");
    steps.the_tool_reads_it();
    steps.the_case_is("failed");
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-with-an-undefined-step 33a9095d13b7cf30
// What runners write, and what it means (case a scenario of Cucumber with an undefined step, outcome pending)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___a__scenario__of__cucumber__with__an__undefined__step()
 {
    // Given a report with a scenario of Cucumber with an undefined step
    // When the tool reads it
    // Then the case is pending
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with("a scenario of Cucumber with an undefined step");
    steps.the_tool_reads_it();
    steps.the_case_is("pending");
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-without-steps fe80b39375c03b63
// What runners write, and what it means (case a scenario of Cucumber without steps, outcome pending)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___a__scenario__of__cucumber__without__steps()
 {
    // Given a report with a scenario of Cucumber without steps
    // When the tool reads it
    // Then the case is pending
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with("a scenario of Cucumber without steps");
    steps.the_tool_reads_it();
    steps.the_case_is("pending");
}
// specc:end

// specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-with-an-ambiguous-step f249d30b08d43d8d
// What runners write, and what it means (case a scenario of Cucumber with an ambiguous step, outcome failed)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__runners__write__and__what__it__means___a__scenario__of__cucumber__with__an__ambiguous__step()
 {
    // Given a report with a scenario of Cucumber with an ambiguous step
    // When the tool reads it
    // Then the case is failed
    // specc:body
    let mut steps = Steps::default();
    steps.a_report_with("a scenario of Cucumber with an ambiguous step");
    steps.the_tool_reads_it();
    steps.the_case_is("failed");
}
// specc:end

// specc:begin results::reports::a_todo_of_jest_is_no_proof 42023b5e19f45914
// Requirement: Todos of jest
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_a_todo_of_jest_is_no_proof() {
    // must not: A test.todo of jest must not pass.
    // must: Where jest-junit does not say which cases are todos, each case that may be one must be pending, with a message that says so.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::a_test_is_left_out_if_its_subtests_tell_all cc69813dc430c57e
// Requirement: Tests with subtests
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_a_test_is_left_out_if_its_subtests_tell_all() {
    // must: A test that its runner reports beside its subtests must be left out if they tell all: it is a case only if it failed and none of them did.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::rows_of_an_outline_are_kept_apart 3f50fdd83f73c73f
// Requirement: Tests with subtests
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_rows_of_an_outline_are_kept_apart() {
    // must: The rows of one test must be cases of their own.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::a_suite_that_did_not_load_is_a_failed_case a373e3ff6636fd38
// Requirement: Failures of suites
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_a_suite_that_did_not_load_is_a_failed_case() {
    // must: A suite that could not be loaded, or that failed though none of its tests did, must be a failed case with the name of the suite.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::a_run_that_broke_off_is_a_failed_case 317d46c7a6f92ee8
// Requirement: Failures of suites
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_a_run_that_broke_off_is_a_failed_case() {
    // must: A run that broke off must be a failed case, and the cases before that must stay.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::reports::what_tests_print_is_no_result 5659eb79b0728365
// Requirement: What tests print
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_reports_x3a__x3a_what_tests_print_is_no_result() {
    // must not: What a test prints must not be taken for a result.
    // must: Where the two cannot be told apart, the report must be refused.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/results/example-output-that-looks-like-results 7db518c1e430b8e3
// Example: output that looks like results
#[test]
#[ignore = "pending"]
fn tool___results___example__output__that__looks__like__results() {
    // The test `refused` prints a result of its own. It is the only case of this report.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::mutations::no_change_of_a_report_breaks_its_reader aee58ee4acd27622
// Requirement: Broken reports
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_mutations_x3a__x3a_no_change_of_a_report_breaks_its_reader() {
    // must: A report that cannot be read must be refused with the line and the column, where there is one, and with a way out.
    // must: No report must make the tool panic.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/results/scenario-what-is-refused/an-empty-file-there-is-nothing-in-it 0be9a544efe93506
// What is refused (report an empty file, fault there is nothing in it)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__is__refused___an__empty__file__there__is__nothing__in__it() {
    // Given an empty file
    // When the tool reads it
    // Then the fault is there is nothing in it
    // specc:body
    let mut steps = Steps::default();
    steps.step("an empty file");
    steps.the_tool_reads_it();
    steps.the_fault_is("there is nothing in it");
}
// specc:end

// specc:begin tool/results/scenario-what-is-refused/an-xml-file-that-ends-inside-a-case-it-breaks-off-here 541c0befad433d80
// What is refused (report an XML file that ends inside a case, fault it breaks off here)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__is__refused___an__xml__file__that__ends__inside__a__case__it__breaks__off__here()
 {
    // Given an XML file that ends inside a case
    // When the tool reads it
    // Then the fault is it breaks off here
    // specc:body
    let mut steps = Steps::default();
    steps.step("an XML file that ends inside a case");
    steps.the_tool_reads_it();
    steps.the_fault_is("it breaks off here");
}
// specc:end

// specc:begin tool/results/scenario-what-is-refused/the-page-of-an-error-it-is-a-web-page b3e3e44115a0bdce
// What is refused (report the page of an error, fault it is a web page)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__is__refused___the__page__of__an__error__it__is__a__web__page() {
    // Given the page of an error
    // When the tool reads it
    // Then the fault is it is a web page
    // specc:body
    let mut steps = Steps::default();
    steps.step("the page of an error");
    steps.the_tool_reads_it();
    steps.the_fault_is("it is a web page");
}
// specc:end

// specc:begin tool/results/scenario-what-is-refused/a-file-with-a-nul-byte-there-is-a-nul-byte-here 86ea552208888392
// What is refused (report a file with a NUL byte, fault there is a NUL byte here)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__is__refused___a__file__with__a__nul__byte__there__is__a__nul__byte__here()
 {
    // Given a file with a NUL byte
    // When the tool reads it
    // Then the fault is there is a NUL byte here
    // specc:body
    let mut steps = Steps::default();
    steps.step("a file with a NUL byte");
    steps.the_tool_reads_it();
    steps.the_fault_is("there is a NUL byte here");
}
// specc:end

// specc:begin tool/results/scenario-what-is-refused/a-file-in-utf-16-it-has-to-be-utf-8 572a6eee0f5ae6b2
// What is refused (report a file in UTF-16, fault it has to be UTF-8)
#[test]
#[ignore = "pending"]
fn tool___results___scenario__what__is__refused___a__file__in__utf__16__it__has__to__be__utf__8() {
    // Given a file in UTF-16
    // When the tool reads it
    // Then the fault is it has to be UTF-8
    // specc:body
    let mut steps = Steps::default();
    steps.step("a file in UTF-16");
    steps.the_tool_reads_it();
    steps.the_fault_is("it has to be UTF-8");
}
// specc:end

// specc:begin results::hostile::entities_are_never_expanded f97149c38758d1a3
// Requirement: Entities
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_hostile_x3a__x3a_entities_are_never_expanded() {
    // must, must not: The tool must refuse a report that declares a document type, and must not expand an entity that the report defines.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::hostile::what_is_too_large_is_refused b7f690416f49c84b
// Requirement: Limits of reports
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_hostile_x3a__x3a_what_is_too_large_is_refused() {
    // must: The tool must refuse a report of more than 256 MiB, of more than 1,000,000 cases, or with suites more than 64 deep.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::hostile::names_that_multiply_are_refused ab843b155ea2ccb6
// Requirement: Limits of reports
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_hostile_x3a__x3a_names_that_multiply_are_refused() {
    // must: Names that multiply over their cases must count as if they were written out.
    // specc:body
    todo!()
}
// specc:end

// specc:begin results::hostile::reports_are_read_in_linear_time 85f5cc0d3db2da0f
// Requirement: Limits of reports
#[test]
#[ignore = "pending"]
fn results_x3a__x3a_hostile_x3a__x3a_reports_are_read_in_linear_time() {
    // must: The work must grow with the report in proportion.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/results/constraint-speed-of-reading-results bb3b015624bde166
// Constraint: Speed of reading results
#[test]
#[ignore = "pending"]
fn tool___results___constraint__speed__of__reading__results() {
    // must: A large report must be read within a second.
    // Expect wall time <= 1 s, under reading JUnit XML with 100,000 cases
    // specc:body
    todo!()
}
// specc:end
