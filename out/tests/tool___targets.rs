//! Made by specc from tool/targets.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin scaffolds::a_clause_with_a_test_id_is_one_pending_test e203c3e8e2f0daf0
// Requirement: Tests
#[test]
#[ignore = "pending"]
fn scaffolds_x3a__x3a_a_clause_with_a_test_id_is_one_pending_test() {
    // must: The target tests must make one pending case for each test of the spec: a clause that can be tested, a row of a scenario, an answer of an example.
    // must: The mark of a pending case must stand where people write the test, so that it goes when they write it.
    // must: Where a runner cannot skip a test that runs, which holds of jest, Playwright, cargo and Swift Testing, it must stand on the test.
    // specc:body
    todo!()
}
// specc:end

// specc:begin analysis::required_tests::tests::what_says_nothing_is_tested_by_what_stands_in_it 3b9e1ebff68ea9c7
// Requirement: Tests
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_required_tests_x3a__x3a_tests_x3a__x3a_what_says_nothing_is_tested_by_what_stands_in_it()
 {
    // must: A Requirement or Principle without statements and test ids must have no case of its own where clauses in it have some.
    // specc:body
    todo!()
}
// specc:end

// specc:begin scaffolds::a_whole_spec_is_pending 5480f0ca4a48c6b3
// Requirement: Tests
#[test]
#[ignore = "pending"]
fn scaffolds_x3a__x3a_a_whole_spec_is_pending() {
    // must: A case that nobody wrote must be reported as pending by its runner, neither as passed nor as failed.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/targets/scenario-cases-of-a-suite/a-requirement-with-a-statement-a-case 9f1e19fe0ce7cc0b
// Cases of a suite (content a Requirement with a statement, cases a case)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__cases__of__a__suite___a__requirement__with__a__statement__a__case() {
    // Given a spec with a Requirement with a statement
    // When somebody builds the target tests
    // Then the suite has a case
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with("a Requirement with a statement");
    steps.somebody_builds_the_target("tests");
    steps.the_suite_has("a case");
}
// specc:end

// specc:begin tool/targets/scenario-cases-of-a-suite/a-requirement-with-two-statements-a-case-that-names-both 64c5bd6cb46b8c9a
// Cases of a suite (content a Requirement with two statements, cases a case that names both)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__cases__of__a__suite___a__requirement__with__two__statements__a__case__that__names__both()
 {
    // Given a spec with a Requirement with two statements
    // When somebody builds the target tests
    // Then the suite has a case that names both
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with("a Requirement with two statements");
    steps.somebody_builds_the_target("tests");
    steps.the_suite_has("a case that names both");
}
// specc:end

// specc:begin tool/targets/scenario-cases-of-a-suite/a-scenario-with-a-table-of-three-rows-three-cases 91a35ea78578d529
// Cases of a suite (content a Scenario with a table of three rows, cases three cases)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__cases__of__a__suite___a__scenario__with__a__table__of__three__rows__three__cases()
 {
    // Given a spec with a Scenario with a table of three rows
    // When somebody builds the target tests
    // Then the suite has three cases
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with("a Scenario with a table of three rows");
    steps.somebody_builds_the_target("tests");
    steps.the_suite_has("three cases");
}
// specc:end

// specc:begin tool/targets/scenario-cases-of-a-suite/a-section-without-statements-no-case 6ebbc19f415f3226
// Cases of a suite (content a Section without statements, cases no case)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__cases__of__a__suite___a__section__without__statements__no__case() {
    // Given a spec with a Section without statements
    // When somebody builds the target tests
    // Then the suite has no case
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with("a Section without statements");
    steps.somebody_builds_the_target("tests");
    steps.the_suite_has("no case");
}
// specc:end

// specc:begin tool/targets/scenario-cases-of-a-suite/85fae546 678e2dcfb024638f
// Cases of a suite (content a Requirement with the status planned, cases no case that counts as promised)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__cases__of__a__suite___85fae546() {
    // Given a spec with a Requirement with the status planned
    // When somebody builds the target tests
    // Then the suite has no case that counts as promised
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with("a Requirement with the status planned");
    steps.somebody_builds_the_target("tests");
    steps.the_suite_has("no case that counts as promised");
}
// specc:end

// specc:begin ir::identifier::tests::an_identifier_leads_back_to_its_id 6b352c4905cfa4db
// Requirement: Names of tests
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_identifier_x3a__x3a_tests_x3a__x3a_an_identifier_leads_back_to_its_id() {
    // must: The name of a test must hold the id of its clause, so that a result leads back to the spec.
    // must: Where a framework takes any words as a name, the id must stand in brackets before the title, or as a tag; where it takes identifiers only, the id must be spelt as one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin analysis::bound_ids::tests::names_that_a_language_made_unusual_lead_back 3c3792fc54b13d4d
// Requirement: Names of tests
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_bound_ids_x3a__x3a_tests_x3a__x3a_names_that_a_language_made_unusual_lead_back()
 {
    // must: The name of a test must hold the id of its clause, so that a result leads back to the spec.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::frameworks::go::tests::an_id_that_others_begin_with_has_brackets 29e39c0c5c813a0c
// Requirement: Names of tests
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_frameworks_x3a__x3a_go_x3a__x3a_tests_x3a__x3a_an_id_that_others_begin_with_has_brackets()
 {
    // must: In Go, where the name of a subtest begins with that of the test around it, an id must stand in brackets when other ids begin with it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::backend_options::a_framework_that_is_not_known_is_refused eca7fe3fc054304c
// Requirement: Frameworks
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_backend_options_x3a__x3a_a_framework_that_is_not_known_is_refused()
 {
    // must: The option framework must choose the form of the suites.
    // must: Another value must be refused with a suggestion.
    // must: The option package must name the package of suites in Java and Go.
    // specc:body
    todo!()
}
// specc:end

// specc:begin scaffolds::the_framework_is_that_of_the_project 73ad8ee3a4895964
// Requirement: Frameworks
#[test]
#[ignore = "pending"]
fn scaffolds_x3a__x3a_the_framework_is_that_of_the_project() {
    // must: Without the option, the framework must be the one that the files of the project show, and node:test when they show none.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_node_lives a7edeceeb9884309
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_node_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_vitest_lives 3b7c1adfe6f10229
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_vitest_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_jest_lives 91b75348ac150688
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_jest_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_playwright_lives 3bcf1343a52d803e
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_playwright_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_cucumber_lives 8babb03cea50e123
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_cucumber_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_pytest_lives 61d87dd4df2e0e42
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_pytest_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_cargo_lives 26bd10e890b6f199
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_cargo_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_go_lives 9cabca031790c58d
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_go_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_junit_lives f64d491f29f30982
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_junit_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::lifecycle::a_suite_of_swift_lives 7fcd645fc73d3d42
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_lifecycle_x3a__x3a_a_suite_of_swift_lives() {
    // must: A suite must be one that its runner takes: all cases pending at first, passed and failed as people write them, each on its own clause.
    // must: A test that somebody wrote must stay when the spec changes, and its clause must be stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::notes::tests::a_sentence_stands_once 2513a8ab37c188a7
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_notes_x3a__x3a_tests_x3a__x3a_a_sentence_stands_once() {
    // must not: The comment of a test must not repeat a sentence that makes two promises or more.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::own_notes::tests::a_test_says_what_its_clause_says 2bd36df3ca445229
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_own_notes_x3a__x3a_tests_x3a__x3a_a_test_says_what_its_clause_says()
 {
    // must: The comment of a clause's own test must carry its statements, or its first paragraph when it has none (of a row all cells), and what its kind says: measures, layers and bans of a Constraint, fields and values of a Type, the call and the errors of an Operation.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::own_notes::tests::a_test_says_what_its_row_says 4f466a2b0ffe67d5
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_own_notes_x3a__x3a_tests_x3a__x3a_a_test_says_what_its_row_says()
 {
    // must: The comment of a clause's own test must carry its statements, or its first paragraph when it has none (of a row all cells), and what its kind says: measures, layers and bans of a Constraint, fields and values of a Type, the call and the errors of an Operation.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::formatters::prettier_leaves_javascript_and_typescript_as_they_are 70e39d8c3374bc1d
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_formatters_x3a__x3a_prettier_leaves_javascript_and_typescript_as_they_are() {
    // must: A suite must be laid out as the formatter of its ecosystem lays it out: prettier, black, rustfmt or gofmt.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::formatters::black_and_mypy_leave_python_as_it_is 1ec218bbe5fee55c
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_formatters_x3a__x3a_black_and_mypy_leave_python_as_it_is() {
    // must: A suite must be laid out as the formatter of its ecosystem lays it out: prettier, black, rustfmt or gofmt.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::formatters::rustfmt_and_clippy_leave_rust_as_it_is b796ea533d093aaa
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_formatters_x3a__x3a_rustfmt_and_clippy_leave_rust_as_it_is() {
    // must: A suite must be laid out as the formatter of its ecosystem lays it out: prettier, black, rustfmt or gofmt.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::formatters::gofmt_and_vet_leave_go_as_it_is 5abc1bff59fc55d8
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_formatters_x3a__x3a_gofmt_and_vet_leave_go_as_it_is() {
    // must: A suite must be laid out as the formatter of its ecosystem lays it out: prettier, black, rustfmt or gofmt.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_node b8e08a3a53c2568a
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_node() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_vitest 3f5d9398a4fa5b7f
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_vitest() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_jest bd256614d44b05ba
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_jest() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_playwright 156960854d6cfe03
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_playwright() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_cucumber 51facb9960fad98c
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_cucumber() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_pytest 2d8e1bf3e19a9c48
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_pytest() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_cargo 25b927ab7b77ceaa
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_cargo() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_go 99039f1ba4749e76
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_go() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_junit 5815a15eb8669dc5
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_junit() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::many::very_many_tests_run_under_swift dae21e7bf41f2ea1
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_many_x3a__x3a_very_many_tests_run_under_swift() {
    // must: A suite of ten thousand tests must run too, and each result must lead back to the test that it is of.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::formatters::typescript_is_strict beb41ee88bf6655a
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_formatters_x3a__x3a_typescript_is_strict() {
    // must: The strictest settings of the ecosystem's compiler must have no word against it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::formatters::javac_has_no_warning beaabee4b1af1776
// Requirement: Suites that live
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_formatters_x3a__x3a_javac_has_no_warning() {
    // must: The strictest settings of the ecosystem's compiler must have no word against it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::steps::book::tests::scenarios_share_steps 3e97e6417a305312
// Requirement: Steps
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_steps_x3a__x3a_book_x3a__x3a_tests_x3a__x3a_scenarios_share_steps()
 {
    // must: A case of a scenario must call a function for each of its steps.
    // must: The functions must stand in one file, each once, whichever scenarios share it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::steps::pattern::tests::values_are_told_from_words 62f9e709d531ec61
// Requirement: Steps
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_steps_x3a__x3a_pattern_x3a__x3a_tests_x3a__x3a_values_are_told_from_words()
 {
    // must: Code, quotes, numbers and placeholders of a step must be the parameters of its function.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::steps::book::tests::a_parameter_is_a_number_when_all_its_values_are 0bcba5b095191c63
// Requirement: Steps
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_steps_x3a__x3a_book_x3a__x3a_tests_x3a__x3a_a_parameter_is_a_number_when_all_its_values_are()
 {
    // must: A parameter must be a number when all its values are.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_node e1637127ba05a37e
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_node() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_vitest f7c11d1bb387c7e2
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_vitest() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_jest 8cd76625d3ea02ce
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_jest() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_playwright 0e1f84635ca1042f
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_playwright() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_pytest 23228964b1bd208a
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_pytest() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_cargo 7bf39112bd567bbc
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_cargo() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // must: Values of a row must be what they are to properties, which are below: JSON, with texts of ISO 8601, in JavaScript and Python, and what serde and parse make of these in Rust.
    // must: In Go, Java and Swift lists, maps and records must be written as values of the types that the spec names: these lie beside the function (in Java in the package of its class), a record is made of all its fields in their order, and days and moments are those of Go's time and of java.time.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_go f1d3d375eec001e5
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_go() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // must: Values of a row must be what they are to properties, which are below: JSON, with texts of ISO 8601, in JavaScript and Python, and what serde and parse make of these in Rust.
    // must: In Go, Java and Swift lists, maps and records must be written as values of the types that the spec names: these lie beside the function (in Java in the package of its class), a record is made of all its fields in their order, and days and moments are those of Go's time and of java.time.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_junit ee225726a19911ed
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_junit() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // must: Values of a row must be what they are to properties, which are below: JSON, with texts of ISO 8601, in JavaScript and Python, and what serde and parse make of these in Rust.
    // must: In Go, Java and Swift lists, maps and records must be written as values of the types that the spec names: these lie beside the function (in Java in the package of its class), a record is made of all its fields in their order, and days and moments are those of Go's time and of java.time.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::rows_of_calls_run_under_swift d84cf7a862e26cd1
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_rows_of_calls_run_under_swift() {
    // must: With the option subject, a row of a table of calls must call the function that the operation's signature names, and must hold its result against the column =>.
    // must: Values of a row must be what they are to properties, which are below: JSON, with texts of ISO 8601, in JavaScript and Python, and what serde and parse make of these in Rust.
    // must: In Go, Java and Swift lists, maps and records must be written as values of the types that the spec names: these lie beside the function (in Java in the package of its class), a record is made of all its fields in their order, and days and moments are those of Go's time and of java.time.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::subjects::without_a_subject_rows_of_calls_are_pending 0609da7f52e8a27e
// Requirement: Calls that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_subjects_x3a__x3a_without_a_subject_rows_of_calls_are_pending() {
    // must: Without the option, and where a cell is no value of its column's type or the language has no form of it that serves all types, the row must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/targets/scenario-what-a-row-expects/b2f335a5 005eadf2ee043808
// What a row expects (framework node:test, row 1, yes, 20, test assert.deepEqual(await subject.lateFee(1, true), 20), in two lines)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__row__expects___b2f335a5() {
    // Given the operation late_fee(days: integer, member?: boolean) -> integer with the error not_late
    // When the suites are emitted for node:test, from the row 1, yes, 20
    // Then the test is assert.deepEqual(await subject.lateFee(1, true), 20), in two lines
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_error(
        "late_fee(days: integer, member?: boolean) -> integer",
        "not_late",
    );
    steps.the_suites_are_emitted_for_from_the_row("node:test", "1, yes, 20");
    steps.the_test_is("assert.deepEqual(await subject.lateFee(1, true), 20), in two lines");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-row-expects/9a5e332c c2e0c5e8ce17418e
// What a row expects (framework pytest, row 1, yes, 20, test assert subject.late_fee(1, True) == 20, in two lines)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__row__expects___9a5e332c() {
    // Given the operation late_fee(days: integer, member?: boolean) -> integer with the error not_late
    // When the suites are emitted for pytest, from the row 1, yes, 20
    // Then the test is assert subject.late_fee(1, True) == 20, in two lines
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_error(
        "late_fee(days: integer, member?: boolean) -> integer",
        "not_late",
    );
    steps.the_suites_are_emitted_for_from_the_row("pytest", "1, yes, 20");
    steps.the_test_is("assert subject.late_fee(1, True) == 20, in two lines");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-row-expects/7690b511 168302f4f53ba5ed
// What a row expects (framework cargo, row 1, yes, 20, test assert_eq! of the value in a Result, since the operation can fail)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__row__expects___7690b511() {
    // Given the operation late_fee(days: integer, member?: boolean) -> integer with the error not_late
    // When the suites are emitted for cargo, from the row 1, yes, 20
    // Then the test is assert_eq! of the value in a Result, since the operation can fail
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_error(
        "late_fee(days: integer, member?: boolean) -> integer",
        "not_late",
    );
    steps.the_suites_are_emitted_for_from_the_row("cargo", "1, yes, 20");
    steps.the_test_is("assert_eq! of the value in a Result, since the operation can fail");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-row-expects/46f5de98 10b1dd4a196d2466
// What a row expects (framework go, row 1, yes, 20, test a comparison of the first result, when the second is no error)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__row__expects___46f5de98() {
    // Given the operation late_fee(days: integer, member?: boolean) -> integer with the error not_late
    // When the suites are emitted for go, from the row 1, yes, 20
    // Then the test is a comparison of the first result, when the second is no error
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_error(
        "late_fee(days: integer, member?: boolean) -> integer",
        "not_late",
    );
    steps.the_suites_are_emitted_for_from_the_row("go", "1, yes, 20");
    steps.the_test_is("a comparison of the first result, when the second is no error");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-row-expects/a1e073b5 85c172bac51a2fd5
// What a row expects (framework junit, row 0, no, not_late, test the call throws an exception whose words name not_late)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__row__expects___a1e073b5() {
    // Given the operation late_fee(days: integer, member?: boolean) -> integer with the error not_late
    // When the suites are emitted for junit, from the row 0, no, not_late
    // Then the test is the call throws an exception whose words name not_late
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_error(
        "late_fee(days: integer, member?: boolean) -> integer",
        "not_late",
    );
    steps.the_suites_are_emitted_for_from_the_row("junit", "0, no, not_late");
    steps.the_test_is("the call throws an exception whose words name not_late");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-row-expects/cargo-1--20-pending-rust-has-no-call-with-fewer-arguments 1b78e790c6275936
// What a row expects (framework cargo, row 1, , 20, test pending: Rust has no call with fewer arguments)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__row__expects___cargo__1_x2d__x2d_20__pending__rust__has__no__call__with__fewer__arguments()
 {
    // Given the operation late_fee(days: integer, member?: boolean) -> integer with the error not_late
    // When the suites are emitted for cargo, from the row 1, , 20
    // Then the test is pending: Rust has no call with fewer arguments
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_error(
        "late_fee(days: integer, member?: boolean) -> integer",
        "not_late",
    );
    steps.the_suites_are_emitted_for_from_the_row("cargo", "1, , 20");
    steps.the_test_is("pending: Rust has no call with fewer arguments");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/nodetest-date-2026-01-05-2026-01-05 1cbde3bd1af03008
// What a value of a row is in each language (framework node:test, type date, cell 2026-01-05, value "2026-01-05")
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___nodetest__date__2026__01__05__2026__01__05()
 {
    // Given the operation fee(value: date) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for node:test, from the cell 2026-01-05
    // Then the function is given "2026-01-05"
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: date) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("node:test", "2026-01-05");
    steps.the_function_is_given("\"2026-01-05\"");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/pytest-datetime-2026-01-05t1030000200-2026-01-05t1030000200 a3f421b72d3dd042
// What a value of a row is in each language (framework pytest, type datetime, cell 2026-01-05T10:30:00+02:00, value "2026-01-05T10:30:00+02:00")
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___pytest__datetime__2026__01__05t1030000200__2026__01__05t1030000200()
 {
    // Given the operation fee(value: datetime) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for pytest, from the cell 2026-01-05T10:30:00+02:00
    // Then the function is given "2026-01-05T10:30:00+02:00"
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: datetime) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("pytest", "2026-01-05T10:30:00+02:00");
    steps.the_function_is_given("\"2026-01-05T10:30:00+02:00\"");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/pytest-list-of-line-id-a-id-a 00156f3206ba718f
// What a value of a row is in each language (framework pytest, type list of Line, cell [{"id": "A"}], value [{"id": "A"}])
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___pytest__list__of__line__id__a__id__a()
 {
    // Given the operation fee(value: list of Line) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for pytest, from the cell [{"id": "A"}]
    // Then the function is given [{"id": "A"}]
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: list of Line) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("pytest", "[{\"id\": \"A\"}]");
    steps.the_function_is_given("[{\"id\": \"A\"}]");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/cargo-date-2026-01-05-2026-01-05parseunwrap d5d2fe0e7cdd5fc4
// What a value of a row is in each language (framework cargo, type date, cell 2026-01-05, value "2026-01-05".parse().unwrap())
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___cargo__date__2026__01__05__2026__01__05parseunwrap()
 {
    // Given the operation fee(value: date) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for cargo, from the cell 2026-01-05
    // Then the function is given "2026-01-05".parse().unwrap()
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: date) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("cargo", "2026-01-05");
    steps.the_function_is_given("\"2026-01-05\".parse().unwrap()");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/cargo-list-of-line-id-a-value 97901be83060898b
// What a value of a row is in each language (framework cargo, type list of Line, cell [{"id": "A"}], value &value)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___cargo__list__of__line__id__a__value()
 {
    // Given the operation fee(value: list of Line) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for cargo, from the cell [{"id": "A"}]
    // Then the function is given &value
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: list of Line) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("cargo", "[{\"id\": \"A\"}]");
    steps.the_function_is_given("&value");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/cargo-string-ann-someanninto 11b04d99830ff086
// What a value of a row is in each language (framework cargo, type string?, cell Ann, value Some("Ann".into()))
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___cargo__string__ann__someanninto()
 {
    // Given the operation fee(value: string?) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for cargo, from the cell Ann
    // Then the function is given Some("Ann".into())
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: string?) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("cargo", "Ann");
    steps.the_function_is_given("Some(\"Ann\".into())");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/cargo-integer-null-none 5122699f16fcb77f
// What a value of a row is in each language (framework cargo, type integer?, cell null, value None)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___cargo__integer__null__none()
 {
    // Given the operation fee(value: integer?) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for cargo, from the cell null
    // Then the function is given None
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: integer?) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("cargo", "null");
    steps.the_function_is_given("None");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/cargo-duration-pt90m-pending 97092d5163258cb5
// What a value of a row is in each language (framework cargo, type duration, cell PT90M, value pending)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___cargo__duration__pt90m__pending()
 {
    // Given the operation fee(value: duration) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for cargo, from the cell PT90M
    // Then the function is given pending
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: duration) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("cargo", "PT90M");
    steps.the_function_is_given("pending");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/cc2ccc60 c2e40d5c73852164
// What a value of a row is in each language (framework go, type date, cell 2026-01-05, value time.Date(2026, time.January, 5, 0, 0, 0, 0, time.UTC))
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___cc2ccc60() {
    // Given the operation fee(value: date) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for go, from the cell 2026-01-05
    // Then the function is given time.Date(2026, time.January, 5, 0, 0, 0, 0, time.UTC)
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: date) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("go", "2026-01-05");
    steps.the_function_is_given("time.Date(2026, time.January, 5, 0, 0, 0, 0, time.UTC)");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/a8c2d77a 34855a1bbf4227b7
// What a value of a row is in each language (framework go, type datetime, cell 2026-01-05T10:30:00+02:00, value time.Date(2026, time.January, 5, 8, 30, 0, 0, time.UTC))
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___a8c2d77a() {
    // Given the operation fee(value: datetime) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for go, from the cell 2026-01-05T10:30:00+02:00
    // Then the function is given time.Date(2026, time.January, 5, 8, 30, 0, 0, time.UTC)
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: datetime) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("go", "2026-01-05T10:30:00+02:00");
    steps.the_function_is_given("time.Date(2026, time.January, 5, 8, 30, 0, 0, time.UTC)");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/go-list-of-line-id-a-desklineid-a 9cbbb4a55f9b0151
// What a value of a row is in each language (framework go, type list of Line, cell [{"id": "A"}], value []desk.Line{{ID: "A"}})
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___go__list__of__line__id__a__desklineid__a()
 {
    // Given the operation fee(value: list of Line) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for go, from the cell [{"id": "A"}]
    // Then the function is given []desk.Line{{ID: "A"}}
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: list of Line) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("go", "[{\"id\": \"A\"}]");
    steps.the_function_is_given("[]desk.Line{{ID: \"A\"}}");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/go-map-of-integer-a-1-mapstringinta-1 effe7e54d713dfc4
// What a value of a row is in each language (framework go, type map of integer, cell {"a": 1}, value map[string]int{"a": 1})
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___go__map__of__integer__a__1__mapstringinta__1()
 {
    // Given the operation fee(value: map of integer) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for go, from the cell {"a": 1}
    // Then the function is given map[string]int{"a": 1}
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: map of integer) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("go", "{\"a\": 1}");
    steps.the_function_is_given("map[string]int{\"a\": 1}");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/go-integer-1-pending 12f533ca0f9405db
// What a value of a row is in each language (framework go, type integer?, cell 1, value pending)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___go__integer__1__pending()
 {
    // Given the operation fee(value: integer?) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for go, from the cell 1
    // Then the function is given pending
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: integer?) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("go", "1");
    steps.the_function_is_given("pending");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/go-duration-pt90m-pending 2cb7f5756d4eeed3
// What a value of a row is in each language (framework go, type duration, cell PT90M, value pending)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___go__duration__pt90m__pending()
 {
    // Given the operation fee(value: duration) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for go, from the cell PT90M
    // Then the function is given pending
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: duration) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("go", "PT90M");
    steps.the_function_is_given("pending");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/junit-date-2026-01-05-localdateparse2026-01-05 6f2b8389092fa1da
// What a value of a row is in each language (framework junit, type date, cell 2026-01-05, value LocalDate.parse("2026-01-05"))
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___junit__date__2026__01__05__localdateparse2026__01__05()
 {
    // Given the operation fee(value: date) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for junit, from the cell 2026-01-05
    // Then the function is given LocalDate.parse("2026-01-05")
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: date) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("junit", "2026-01-05");
    steps.the_function_is_given("LocalDate.parse(\"2026-01-05\")");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/junit-time-1030-localtimeparse103000 cb74c9ebf62dfd79
// What a value of a row is in each language (framework junit, type time, cell 10:30, value LocalTime.parse("10:30:00"))
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___junit__time__1030__localtimeparse103000()
 {
    // Given the operation fee(value: time) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for junit, from the cell 10:30
    // Then the function is given LocalTime.parse("10:30:00")
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: time) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("junit", "10:30");
    steps.the_function_is_given("LocalTime.parse(\"10:30:00\")");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/8d94b091 1c01fd0fff522f38
// What a value of a row is in each language (framework junit, type datetime, cell 2026-01-05T10:30:00+02:00, value Instant.parse("2026-01-05T08:30:00Z"))
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___8d94b091() {
    // Given the operation fee(value: datetime) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for junit, from the cell 2026-01-05T10:30:00+02:00
    // Then the function is given Instant.parse("2026-01-05T08:30:00Z")
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: datetime) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("junit", "2026-01-05T10:30:00+02:00");
    steps.the_function_is_given("Instant.parse(\"2026-01-05T08:30:00Z\")");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/junit-datetime-2026-01-05t103000-pending 97fd1b2d8fe785bf
// What a value of a row is in each language (framework junit, type datetime, cell 2026-01-05T10:30:00, value pending)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___junit__datetime__2026__01__05t103000__pending()
 {
    // Given the operation fee(value: datetime) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for junit, from the cell 2026-01-05T10:30:00
    // Then the function is given pending
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: datetime) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("junit", "2026-01-05T10:30:00");
    steps.the_function_is_given("pending");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/junit-duration-pt90m-durationparsept1h30m d57ae0d825925305
// What a value of a row is in each language (framework junit, type duration, cell PT90M, value Duration.parse("PT1H30M"))
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___junit__duration__pt90m__durationparsept1h30m()
 {
    // Given the operation fee(value: duration) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for junit, from the cell PT90M
    // Then the function is given Duration.parse("PT1H30M")
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: duration) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("junit", "PT90M");
    steps.the_function_is_given("Duration.parse(\"PT1H30M\")");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/junit-list-of-line-id-a-listofnew-desklinea-null 00cace7f899f41e5
// What a value of a row is in each language (framework junit, type list of Line, cell [{"id": "A"}], value List.of(new desk.Line("A", null)))
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___junit__list__of__line__id__a__listofnew__desklinea__null()
 {
    // Given the operation fee(value: list of Line) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for junit, from the cell [{"id": "A"}]
    // Then the function is given List.of(new desk.Line("A", null))
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: list of Line) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("junit", "[{\"id\": \"A\"}]");
    steps.the_function_is_given("List.of(new desk.Line(\"A\", null))");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/junit-list-of-line-note-a-pending 6dc70c9ef76c3fd4
// What a value of a row is in each language (framework junit, type list of Line, cell [{"note": "A"}], value pending)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___junit__list__of__line__note__a__pending()
 {
    // Given the operation fee(value: list of Line) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for junit, from the cell [{"note": "A"}]
    // Then the function is given pending
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: list of Line) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("junit", "[{\"note\": \"A\"}]");
    steps.the_function_is_given("pending");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/swift-testing-list-of-line-id-a-lineid-a d8034522a56ae371
// What a value of a row is in each language (framework swift-testing, type list of Line, cell [{"id": "A"}], value [Line(id: "A")])
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___swift__testing__list__of__line__id__a__lineid__a()
 {
    // Given the operation fee(value: list of Line) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for swift-testing, from the cell [{"id": "A"}]
    // Then the function is given [Line(id: "A")]
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: list of Line) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("swift-testing", "[{\"id\": \"A\"}]");
    steps.the_function_is_given("[Line(id: \"A\")]");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/swift-testing-map-of-integer-- 94a12d7d829d58bf
// What a value of a row is in each language (framework swift-testing, type map of integer, cell {}, value [:])
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___swift__testing__map__of__integer_x2d__x2d_()
 {
    // Given the operation fee(value: map of integer) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for swift-testing, from the cell {}
    // Then the function is given [:]
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: map of integer) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("swift-testing", "{}");
    steps.the_function_is_given("[:]");
}
// specc:end

// specc:begin tool/targets/scenario-what-a-value-of-a-row-is-in-each-language/swift-testing-date-2026-01-05-pending 8d3f7e94eb51557a
// What a value of a row is in each language (framework swift-testing, type date, cell 2026-01-05, value pending)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__what__a__value__of__a__row__is__in__each__language___swift__testing__date__2026__01__05__pending()
 {
    // Given the operation fee(value: date) -> integer, and the type Line of id: string and note?: string
    // When the suites are emitted for swift-testing, from the cell 2026-01-05
    // Then the function is given pending
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_and_the_type_line_of_and(
        "fee(value: date) -> integer",
        "id: string",
        "note?: string",
    );
    steps.the_suites_are_emitted_for_from_the_cell("swift-testing", "2026-01-05");
    steps.the_function_is_given("pending");
}
// specc:end

// specc:begin frameworks::properties::functions_are_tried_under_node 4d2f07a8e07c3235
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_functions_are_tried_under_node() {
    // must: With the options subject and properties, the suites must try each function that a signature names with values that the types and rules of its parameters allow.
    // must: What it gives must be a value that its result's type allows, and an error must be one that the operation names.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::functions_are_tried_under_vitest f37a016f6e6b8042
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_functions_are_tried_under_vitest() {
    // must: With the options subject and properties, the suites must try each function that a signature names with values that the types and rules of its parameters allow.
    // must: What it gives must be a value that its result's type allows, and an error must be one that the operation names.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::functions_are_tried_under_jest dbda5dedf1fe091f
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_functions_are_tried_under_jest() {
    // must: With the options subject and properties, the suites must try each function that a signature names with values that the types and rules of its parameters allow.
    // must: What it gives must be a value that its result's type allows, and an error must be one that the operation names.
    // must: Values must stand for what JSON has: a record is an object, and a date, a time or a length of time is a text of ISO 8601; bytes are bytes.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::functions_are_tried_under_playwright ae36c79e81d81c68
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_functions_are_tried_under_playwright() {
    // must: With the options subject and properties, the suites must try each function that a signature names with values that the types and rules of its parameters allow.
    // must: What it gives must be a value that its result's type allows, and an error must be one that the operation names.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::functions_are_tried_under_pytest 19e95d16df262963
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_functions_are_tried_under_pytest() {
    // must: With the options subject and properties, the suites must try each function that a signature names with values that the types and rules of its parameters allow.
    // must: What it gives must be a value that its result's type allows, and an error must be one that the operation names.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::functions_are_tried_under_cargo 60f715c8abf5c942
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_functions_are_tried_under_cargo() {
    // must: With the options subject and properties, the suites must try each function that a signature names with values that the types and rules of its parameters allow.
    // must: What it gives must be a value that its result's type allows, and an error must be one that the operation names.
    // must: In Rust the crate serde_json must make lists, maps, records and values of one of two types or more into what the function takes, and hold what it gives as JSON.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::properties_are_not_tried_unless_somebody_asks dc7dc129a6c91cbf
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_properties_are_not_tried_unless_somebody_asks() {
    // must not: A function must not be tried when nobody asks.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::checks::domain::tests::what_nobody_makes_is_left_out b0ca7d510905f548
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_checks_x3a__x3a_domain_x3a__x3a_tests_x3a__x3a_what_nobody_makes_is_left_out()
 {
    // must not: A function must not be tried where nobody makes the values of a parameter: those of streams and of types that never end; in Rust, of lengths of time too.
    // must: A note must tell of each function that is left out so, and of the parameter.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::functions_that_nothing_tries_are_told a189d97e532230b6
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_functions_that_nothing_tries_are_told() {
    // must not: A function must not be tried where nobody makes the values of a parameter: those of streams and of types that never end; in Rust, of lengths of time too.
    // must: A note must tell of each function that is left out so, and of the parameter.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::checks::domain::tests::types_that_contain_themselves_end d2dcb35d70146371
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_checks_x3a__x3a_domain_x3a__x3a_tests_x3a__x3a_types_that_contain_themselves_end()
 {
    // must: A type that contains itself must be tried one level deep: below that lists of it are empty, fields of it are absent or null, and what is given is not looked into.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::trees_are_tried a5671c89d67c2c7f
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_trees_are_tried() {
    // must: A type that contains itself must be tried one level deep: below that lists of it are empty, fields of it are absent or null, and what is given is not looked into.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::properties::optional_parameters_are_left_out a21a4974e974be20
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_properties_x3a__x3a_optional_parameters_are_left_out() {
    // must: Parameters at the end that are optional or have a default must be left out in some of the calls; in Rust they are always given.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::checks::domain::tests::rules_bound_values 31c3096b88f37d62
// Requirement: Functions that are tried with all values
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_checks_x3a__x3a_domain_x3a__x3a_tests_x3a__x3a_rules_bound_values()
 {
    // must: Rules must bound the values, those of a type together with those of a field.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/date--2026-02-28-passed 33a7056ef39959fa
// Values that a function gives (type date, rule , value "2026-02-28", verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___date_x2d__x2d_2026__02__28__passed()
 {
    // Given an operation whose result has a field of date with the rule
    // When the function gives a record with "2026-02-28" in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("date", "");
    steps.the_function_gives_a_record_with_in_it("\"2026-02-28\"");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/date--28-february-failed 0c7960d787393d37
// Values that a function gives (type date, rule , value "28 February", verdict failed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___date_x2d__x2d_28__february__failed()
 {
    // Given an operation whose result has a field of date with the rule
    // When the function gives a record with "28 February" in it
    // Then its test has failed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("date", "");
    steps.the_function_gives_a_record_with_in_it("\"28 February\"");
    steps.its_test_has("failed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/time--083000-passed 5b7e48c26b79dd2f
// Values that a function gives (type time, rule , value "08:30:00", verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___time_x2d__x2d_083000__passed() {
    // Given an operation whose result has a field of time with the rule
    // When the function gives a record with "08:30:00" in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("time", "");
    steps.the_function_gives_a_record_with_in_it("\"08:30:00\"");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/time--half-past-eight-failed efffdd5141aa7f09
// Values that a function gives (type time, rule , value "half past eight", verdict failed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___time_x2d__x2d_half__past__eight__failed()
 {
    // Given an operation whose result has a field of time with the rule
    // When the function gives a record with "half past eight" in it
    // Then its test has failed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("time", "");
    steps.the_function_gives_a_record_with_in_it("\"half past eight\"");
    steps.its_test_has("failed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/datetime--2026-02-28t083000z-passed f8a8ff8ab1518001
// Values that a function gives (type datetime, rule , value "2026-02-28T08:30:00Z", verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___datetime_x2d__x2d_2026__02__28t083000z__passed()
 {
    // Given an operation whose result has a field of datetime with the rule
    // When the function gives a record with "2026-02-28T08:30:00Z" in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("datetime", "");
    steps.the_function_gives_a_record_with_in_it("\"2026-02-28T08:30:00Z\"");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/datetime--tomorrow-failed e4de09b6b6b32750
// Values that a function gives (type datetime, rule , value "tomorrow", verdict failed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___datetime_x2d__x2d_tomorrow__failed()
 {
    // Given an operation whose result has a field of datetime with the rule
    // When the function gives a record with "tomorrow" in it
    // Then its test has failed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("datetime", "");
    steps.the_function_gives_a_record_with_in_it("\"tomorrow\"");
    steps.its_test_has("failed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/duration--pt5m-passed 5a1c189d2d4c9d59
// Values that a function gives (type duration, rule , value "PT5M", verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___duration_x2d__x2d_pt5m__passed() {
    // Given an operation whose result has a field of duration with the rule
    // When the function gives a record with "PT5M" in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("duration", "");
    steps.the_function_gives_a_record_with_in_it("\"PT5M\"");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/duration--5-minutes-failed f62fc32f0872cd41
// Values that a function gives (type duration, rule , value "5 minutes", verdict failed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___duration_x2d__x2d_5__minutes__failed()
 {
    // Given an operation whose result has a field of duration with the rule
    // When the function gives a record with "5 minutes" in it
    // Then its test has failed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("duration", "");
    steps.the_function_gives_a_record_with_in_it("\"5 minutes\"");
    steps.its_test_has("failed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/decimal--0-001-passed 38f4b1d9704d9fe0
// Values that a function gives (type decimal, rule > 0, value 0.01, verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___decimal_x2d__x2d_0__001__passed() {
    // Given an operation whose result has a field of decimal with the rule > 0
    // When the function gives a record with 0.01 in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("decimal", "> 0");
    steps.the_function_gives_a_record_with_in_it("0.01");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/decimal--0-0-failed 5b1b525ca78c51f7
// Values that a function gives (type decimal, rule > 0, value 0, verdict failed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___decimal_x2d__x2d_0__0__failed() {
    // Given an operation whose result has a field of decimal with the rule > 0
    // When the function gives a record with 0 in it
    // Then its test has failed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("decimal", "> 0");
    steps.the_function_gives_a_record_with_in_it("0");
    steps.its_test_has("failed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/decimal--1--0-0-passed 45753caa91e4420e
// Values that a function gives (type decimal, rule < 1, >= 0, value 0, verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___decimal_x2d__x2d_1_x2d__x2d_0__0__passed()
 {
    // Given an operation whose result has a field of decimal with the rule < 1, >= 0
    // When the function gives a record with 0 in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("decimal", "< 1, >= 0");
    steps.the_function_gives_a_record_with_in_it("0");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/decimal--1--0-1-failed 3ae263cdaac9d38f
// Values that a function gives (type decimal, rule < 1, >= 0, value 1, verdict failed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___decimal_x2d__x2d_1_x2d__x2d_0__1__failed()
 {
    // Given an operation whose result has a field of decimal with the rule < 1, >= 0
    // When the function gives a record with 1 in it
    // Then its test has failed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("decimal", "< 1, >= 0");
    steps.the_function_gives_a_record_with_in_it("1");
    steps.its_test_has("failed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/integer--3-4-passed 68a670bf14c2fd3f
// Values that a function gives (type integer, rule != 3, value 4, verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___integer_x2d__x2d_3__4__passed() {
    // Given an operation whose result has a field of integer with the rule != 3
    // When the function gives a record with 4 in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("integer", "!= 3");
    steps.the_function_gives_a_record_with_in_it("4");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/integer--3-3-failed 92f32db3e2c78a8a
// Values that a function gives (type integer, rule != 3, value 3, verdict failed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___integer_x2d__x2d_3__3__failed() {
    // Given an operation whose result has a field of integer with the rule != 3
    // When the function gives a record with 3 in it
    // Then its test has failed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("integer", "!= 3");
    steps.the_function_gives_a_record_with_in_it("3");
    steps.its_test_has("failed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/integer--boolean--true-passed f2962601445e6b66
// Values that a function gives (type integer | boolean, rule , value true, verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___integer_x2d__x2d_boolean_x2d__x2d_true__passed()
 {
    // Given an operation whose result has a field of integer | boolean with the rule
    // When the function gives a record with true in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("integer | boolean", "");
    steps.the_function_gives_a_record_with_in_it("true");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/integer--boolean--1-failed 1c2bc495b5d4db87
// Values that a function gives (type integer | boolean, rule , value "1", verdict failed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___integer_x2d__x2d_boolean_x2d__x2d_1__failed()
 {
    // Given an operation whose result has a field of integer | boolean with the rule
    // When the function gives a record with "1" in it
    // Then its test has failed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("integer | boolean", "");
    steps.the_function_gives_a_record_with_in_it("\"1\"");
    steps.its_test_has("failed");
}
// specc:end

// specc:begin tool/targets/scenario-values-that-a-function-gives/json--a-1-passed b1c39439eaaa64d3
// Values that a function gives (type json, rule , value {"a": [1]}, verdict passed)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__values__that__a__function__gives___json_x2d__x2d_a__1__passed() {
    // Given an operation whose result has a field of json with the rule
    // When the function gives a record with {"a": [1]} in it
    // Then its test has passed
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_whose_result_has_a_field_of_with_the_rule("json", "");
    steps.the_function_gives_a_record_with_in_it("{\"a\": [1]}");
    steps.its_test_has("passed");
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_node 4a70e14884793b76
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_node() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_vitest 26c34529dcd73d44
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_vitest() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_jest 1d0c53d2e88964b9
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_jest() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_playwright ddd13738d203f35d
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_playwright() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_pytest 69a79aac08b1dc9d
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_pytest() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_go 60339fc96c98c6e6
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_go() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_junit 45dd4929bb2f7329
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_junit() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_swift 0436925c59988762
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_swift() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_cargo 4fc8e056dac688b4
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_cargo() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::requests_run_under_cucumber efe42f29ee27b559
// Requirement: Requests that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_requests_run_under_cucumber() {
    // must: A test of HTTP exchanges must send each request to the address in the variable SPECC_BASE_URL, and must hold the status, the headers and the body of the response against those of the example.
    // must: Without the variable it must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_node 0172dbc96b969608
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_node() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_vitest 33e6666df6b9312b
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_vitest() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_jest 68e75cad75ebf516
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_jest() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_playwright 8277ed19e15c342a
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_playwright() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_pytest 7646ad130e41798b
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_pytest() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_go a8e2ff5b6b6580c5
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_go() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_junit f4394234925c01e9
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_junit() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_swift fd15b39978bf0eec
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_swift() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_cargo 1423ffc246c6f940
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_cargo() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::examples::commands_run_under_cucumber fa9befb7b7bdbb3a
// Requirement: Commands that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_examples_x3a__x3a_commands_run_under_cucumber() {
    // must: A test of console sessions must run the commands in order, in a folder of its own, and must hold what each prints and its exit code against the example.
    // must: It must run nothing unless the variable SPECC_ALLOW_RUN is 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_node 8fc4a2dbf7cc246d
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_node() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_vitest 9666c54e465e8b8d
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_vitest() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_jest c1220242a3737aea
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_jest() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_playwright e65ea0a69a048d48
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_playwright() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_pytest d6795f437aeb7adc
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_pytest() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_go 85a994d09c8fa240
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_go() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_junit 31cd4a89c7f67cab
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_junit() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_swift 854207014a22bc13
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_swift() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_cargo 08f39c9dead90a72
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_cargo() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::talks::conversations_run_under_cucumber 5d4bfd692b77dfdb
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_talks_x3a__x3a_conversations_run_under_cucumber() {
    // must: With the option model, a test of a conversation must ask the function answer of that module, and must hold the answer against each expectation that words decide, as often as Runs says.
    // must: A test of the author's own answer must accept a good one and reject a bad one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::frameworks::talks::tests::what_words_cannot_tell_is_left_open ce532cfbda27d107
// Requirement: Conversations that run as they are emitted
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_frameworks_x3a__x3a_talks_x3a__x3a_tests_x3a__x3a_what_words_cannot_tell_is_left_open()
 {
    // must not: Where an example expects more than words can tell, by Judge or by a measure, its test must not pass: it is skipped when the words are as expected, and in jest, cargo and Swift Testing, which skip no test that has begun, it is pending from the start.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::pages_are_as_reviewed eeb8fb9e42166f16
// Requirement: Pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_pages_are_as_reviewed() {
    // must: The target docs must make a page of each file of the spec, an index, a table of traceability, and, when the spec has them, a reference of the interface and a glossary.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::every_word_of_a_file_is_on_its_page f4f771154b224eb0
// Requirement: Pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_every_word_of_a_file_is_on_its_page() {
    // must: A page must hold all words of its file but those of comments, of front matter, of annotations and of the dialect itself.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::a_notice_is_said_once 859636e9290d7de1
// Requirement: Pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_a_notice_is_said_once() {
    // must not: A notice that a clause is a draft, planned or deprecated must not be said again of the clauses in it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::what_may_be_anything_is_an_ellipsis 7bce712cbde670d2
// Requirement: Pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_what_may_be_anything_is_an_ellipsis() {
    // must: What an example lets be anything must be shown as …, and the exit code of a command that fails in words.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::what_is_called_is_shown_with_its_types 5517614ccb0b7789
// Requirement: Pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_what_is_called_is_shown_with_its_types() {
    // must: A signature must be shown with its types, and tables of the interface without the columns in which no row says anything.
    // must not: A parameter with a default must not be called required.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::a_body_is_sent_in_its_media_type 0aa1b78e6093b59f
// Requirement: Pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_a_body_is_sent_in_its_media_type() {
    // must: The command that sends a request must send it in its media type: the fields of a form one by one, and what is no JSON from a file.
    // must: A sample of what comes back must stand for JSON alone.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::what_is_read_of_a_list_is_shown_once 9791ab77e5903ac9
// Requirement: Pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_what_is_read_of_a_list_is_shown_once() {
    // must not: What a page shows of the labels in a list must not stand in the list again.
    // must: The other items must stand as they are.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::every_link_leads_somewhere d59ee7ccbad62231
// Requirement: Links of pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_every_link_leads_somewhere() {
    // must: Each link of a page must lead somewhere.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::links_by_labels_lead_where_their_definitions_say 09f019dd7cc7dbdb
// Requirement: Links of pages
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_links_by_labels_lead_where_their_definitions_say() {
    // must: A link by a label must lead where the label's definition says, wherever that stands in the file, also in the body of a !!! block.
    // specc:body
    todo!()
}
// specc:end

// specc:begin docs_pages::what_is_removed_or_past_is_not_shown 196ceb3123bd23a8
// Requirement: What is past or to come
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_what_is_removed_or_past_is_not_shown() {
    // must not: The pages must not show what is removed or past as a promise.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tutorial::tests::tutorials_make_pages_and_an_index 1d7d1e7bbf38550b
// Requirement: Lessons
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tutorial_x3a__x3a_tests_x3a__x3a_tutorials_make_pages_and_an_index() {
    // must: The target tutorial must make a page of each Tutorial and an index.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tutorial::tests::what_may_be_anything_is_an_ellipsis a7b16f1d2014980b
// Requirement: Lessons
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tutorial_x3a__x3a_tests_x3a__x3a_what_may_be_anything_is_an_ellipsis() {
    // must: What an example lets be anything, [..] and a line ..., must be shown to readers as ….
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tutorial::tests::links_of_lessons_lead_to_pages_or_out_of_the_spec b4d8eef3cd05e289
// Requirement: Links of lessons
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tutorial_x3a__x3a_tests_x3a__x3a_links_of_lessons_lead_to_pages_or_out_of_the_spec()
 {
    // must: A link in a lesson or draft must lead to the lesson that it names, and otherwise to the file on the host that the option source-url names.
    // must: Without that option its words must stand alone.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tutorial::tests::drafts_stand_in_an_order_that_can_be_followed 3397cc0bba5c39b5
// Requirement: Drafts of lessons
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tutorial_x3a__x3a_tests_x3a__x3a_drafts_stand_in_an_order_that_can_be_followed()
 {
    // must: For a spec without a Tutorial, the target tutorial must derive a draft from features, scenarios and operations, and must list what a writer has to add.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/targets/scenario-when-drafts-are-made/without-a-tutorial-missing-a-draft-is-made 0cc25f126bf0fd5d
// When drafts are made (content without a Tutorial, option missing, result a draft is made)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__when__drafts__are__made___without__a__tutorial__missing__a__draft__is__made()
 {
    // Given a spec without a Tutorial
    // When the option drafts is missing
    // Then a draft is made
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_d1d921c1("without a Tutorial");
    steps.the_option_is("drafts", "missing");
    steps.step("a draft is made");
}
// specc:end

// specc:begin tool/targets/scenario-when-drafts-are-made/with-a-tutorial-missing-no-draft-is-made 8b648ab58154a623
// When drafts are made (content with a Tutorial, option missing, result no draft is made)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__when__drafts__are__made___with__a__tutorial__missing__no__draft__is__made()
 {
    // Given a spec with a Tutorial
    // When the option drafts is missing
    // Then no draft is made
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_d1d921c1("with a Tutorial");
    steps.the_option_is("drafts", "missing");
    steps.step("no draft is made");
}
// specc:end

// specc:begin tool/targets/scenario-when-drafts-are-made/with-a-tutorial-always-a-draft-is-made bfaa16c623b65296
// When drafts are made (content with a Tutorial, option always, result a draft is made)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__when__drafts__are__made___with__a__tutorial__always__a__draft__is__made()
 {
    // Given a spec with a Tutorial
    // When the option drafts is always
    // Then a draft is made
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_d1d921c1("with a Tutorial");
    steps.the_option_is("drafts", "always");
    steps.step("a draft is made");
}
// specc:end

// specc:begin tool/targets/scenario-when-drafts-are-made/without-a-tutorial-never-no-draft-is-made a0c8ee004c09106b
// When drafts are made (content without a Tutorial, option never, result no draft is made)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__when__drafts__are__made___without__a__tutorial__never__no__draft__is__made()
 {
    // Given a spec without a Tutorial
    // When the option drafts is never
    // Then no draft is made
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_d1d921c1("without a Tutorial");
    steps.the_option_is("drafts", "never");
    steps.step("no draft is made");
}
// specc:end

// specc:begin backend::announce::tests::every_line_is_of_the_author_or_a_fixed_heading 9a07d2982aa8cd1d
// Requirement: Release copy
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_announce_x3a__x3a_tests_x3a__x3a_every_line_is_of_the_author_or_a_fixed_heading()
 {
    // must, must not: The target announce must make release notes, an announcement and posts from the Features of the spec, and must not add a sentence of its own.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::announce::pitch::tests::what_opens_a_line_has_a_capital 0c41f89c0ee3d493
// Requirement: Release copy
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_announce_x3a__x3a_pitch_x3a__x3a_tests_x3a__x3a_what_opens_a_line_has_a_capital()
 {
    // must: Words that open a line must begin with a capital, unless they begin with code, a name with signs or capitals of its own, or the product's name.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::announce::tests::a_removed_feature_is_told_and_a_planned_one_is_not 8e5548ac2ced6831
// Requirement: Release copy
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_announce_x3a__x3a_tests_x3a__x3a_a_removed_feature_is_told_and_a_planned_one_is_not()
 {
    // must: A Feature that is removed must stand in the release notes and nowhere else, and one that is planned nowhere.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/targets/requirement-limits-of-channels ba30e141c22413d5
// Requirement: Limits of channels
#[test]
#[ignore = "pending"]
fn tool___targets___requirement__limits__of__channels() {
    // must: A post must fit into its channel, counted as the channel counts.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/targets/scenario-channels/x-280-weighted-characters de884b9846dbdffa
// Channels (channel X, limit 280, unit weighted characters)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__channels___x__280__weighted__characters() {
    // Given a Feature with a long benefit
    // When the post for X is made
    // Then it has at most 280 weighted characters
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with_a_long_benefit();
    steps.the_post_for_is_made("X");
    steps.it_has_at_most(280, "weighted characters");
}
// specc:end

// specc:begin tool/targets/scenario-channels/bluesky-300-graphemes ecce9b1162ed5708
// Channels (channel Bluesky, limit 300, unit graphemes)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__channels___bluesky__300__graphemes() {
    // Given a Feature with a long benefit
    // When the post for Bluesky is made
    // Then it has at most 300 graphemes
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with_a_long_benefit();
    steps.the_post_for_is_made("Bluesky");
    steps.it_has_at_most(300, "graphemes");
}
// specc:end

// specc:begin tool/targets/scenario-channels/mastodon-500-graphemes 1ec9c67a4bd0ecb7
// Channels (channel Mastodon, limit 500, unit graphemes)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__channels___mastodon__500__graphemes() {
    // Given a Feature with a long benefit
    // When the post for Mastodon is made
    // Then it has at most 500 graphemes
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with_a_long_benefit();
    steps.the_post_for_is_made("Mastodon");
    steps.it_has_at_most(500, "graphemes");
}
// specc:end

// specc:begin tool/targets/scenario-channels/linkedin-3000-utf-16-units 27b85b5303c7e91c
// Channels (channel LinkedIn, limit 3000, unit UTF-16 units)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__channels___linkedin__3000__utf__16__units() {
    // Given a Feature with a long benefit
    // When the post for LinkedIn is made
    // Then it has at most 3000 UTF-16 units
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with_a_long_benefit();
    steps.the_post_for_is_made("LinkedIn");
    steps.it_has_at_most(3000, "UTF-16 units");
}
// specc:end

// specc:begin tool/targets/scenario-channels/app-store-4000-utf-16-units ed28691e260d94f3
// Channels (channel App Store, limit 4000, unit UTF-16 units)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__channels___app__store__4000__utf__16__units() {
    // Given a Feature with a long benefit
    // When the post for App Store is made
    // Then it has at most 4000 UTF-16 units
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with_a_long_benefit();
    steps.the_post_for_is_made("App Store");
    steps.it_has_at_most(4000, "UTF-16 units");
}
// specc:end

// specc:begin tool/targets/scenario-channels/google-play-500-utf-16-units ac33c27ad89ee77c
// Channels (channel Google Play, limit 500, unit UTF-16 units)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__channels___google__play__500__utf__16__units() {
    // Given a Feature with a long benefit
    // When the post for Google Play is made
    // Then it has at most 500 UTF-16 units
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with_a_long_benefit();
    steps.the_post_for_is_made("Google Play");
    steps.it_has_at_most(500, "UTF-16 units");
}
// specc:end

// specc:begin tool/targets/scenario-channels/github-125000-characters ef82b5b28d743538
// Channels (channel GitHub, limit 125000, unit characters)
#[test]
#[ignore = "pending"]
fn tool___targets___scenario__channels___github__125000__characters() {
    // Given a Feature with a long benefit
    // When the post for GitHub is made
    // Then it has at most 125000 characters
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with_a_long_benefit();
    steps.the_post_for_is_made("GitHub");
    steps.it_has_at_most(125_000, "characters");
}
// specc:end

// specc:begin backend::announce::tests::what_an_author_must_supply_is_reported_and_not_made_up b1f5b94e165d9df6
// Requirement: What an author has to add
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_announce_x3a__x3a_tests_x3a__x3a_what_an_author_must_supply_is_reported_and_not_made_up()
 {
    // must, must not: A target must report what the author has to add, and must not make it up.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::announce::options::tests::a_wrong_option_is_named 513f50769cc3c8d8
// Requirement: Options
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_announce_x3a__x3a_options_x3a__x3a_tests_x3a__x3a_a_wrong_option_is_named() {
    // must: A target must refuse an option that it does not know, before anything is built.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::tests::idle::tests::an_option_that_does_nothing_is_told 7e35ff11c2bcfe30
// Requirement: Options
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_tests_x3a__x3a_idle_x3a__x3a_tests_x3a__x3a_an_option_that_does_nothing_is_told()
 {
    // must: An option of the target tests that does nothing for its framework must be a warning.
    // specc:body
    todo!()
}
// specc:end
