//! Made by specc from tool/verdicts.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

// specc:begin verdicts::the_command_holds_reports_against_the_spec 880e4668b25f0538
// Operation: Hold results against the spec
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_the_command_holds_reports_against_the_spec() {
    // must: The command must read the spec and the reports, and must give each statement a verdict.
    // must: With --results it must start no test.
    // specc test [OPTIONS] [SPEC]
    // errors: 0, 1, 2
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::each_statement_has_the_verdict_that_its_tests_give eb6ada9dcd2789d3
// Requirement: Verdicts
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_each_statement_has_the_verdict_that_its_tests_give() {
    // must: Each statement in force must have one of these verdicts.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::the_gravest_result_counts 4e118aa051269a3a
// Requirement: Verdicts
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_the_gravest_result_counts() {
    // must: The gravest must count, and the table has the gravest first.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::what_one_run_skips_counts_as_another_ends_it b0f5199ce262da60
// Requirement: Verdicts
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_what_one_run_skips_counts_as_another_ends_it() {
    // must: A test that one run skips and another run of it does not must count as it ended there.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::a_statement_without_a_test_of_its_own_has_its_clauses d2ca309293cf155f
// Requirement: Tests of statements
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_a_statement_without_a_test_of_its_own_has_its_clauses() {
    // must: A statement must have the results of the test ids that it names.
    // must: It must have those of its clause's first test id when it names none, and those of its clause's id when the clause names none either.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::a_test_may_name_the_statement_itself 31556cf84ab9a1b8
// Requirement: Tests of statements
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_a_test_may_name_the_statement_itself() {
    // must: A result that names the statement's own id must count too.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::scenarios_check_the_clause_around_them 8084993907d2895f
// Requirement: Tests of statements
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_scenarios_check_the_clause_around_them() {
    // must: A statement without any result must have the verdict of the cases that check its clause.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::one_test_may_run_all_rows 3d76a73060fd3e99
// Requirement: Tests of statements
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_one_test_may_run_all_rows() {
    // must: A case without a result of its own must have that of the test which its scenario names.
    // specc:body
    todo!()
}
// specc:end

// specc:begin analysis::bound_ids::tests::an_id_is_found_in_each_form_that_frameworks_leave_it_in eac7a6a0a7f2133d
// Requirement: Ids in reports
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_bound_ids_x3a__x3a_tests_x3a__x3a_an_id_is_found_in_each_form_that_frameworks_leave_it_in()
 {
    // must: A result must belong to each id that it names: in a property clause or a tag, in brackets in its name, as its name or the end of its path, or as an identifier made of the id.
    // must: One that names none must belong to those in brackets in the name of the nearest suite around it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin analysis::bound_ids::tests::a_property_names_ids_too 08b70e632286c44d
// Requirement: Ids in reports
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_bound_ids_x3a__x3a_tests_x3a__x3a_a_property_names_ids_too() {
    // must: A result must belong to each id that it names: in a property clause or a tag, in brackets in its name, as its name or the end of its path, or as an identifier made of the id.
    // must: One that names none must belong to those in brackets in the name of the nearest suite around it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::reports_that_check_nothing_are_refused 7332e025df7602fc
// Requirement: Ids in reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_reports_that_check_nothing_are_refused() {
    // must: Reports in which no result names an id of the spec must be said to be so, and must end the run with 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::results_without_an_id_are_counted 9012bb7fa7fca03c
// Requirement: Ids in reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_results_without_an_id_are_counted() {
    // must: The tool must say how many results name no id of the spec.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::an_id_that_the_spec_lacks_is_named 5b12e0c5bb4c4053
// Requirement: Ids in reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_an_id_that_the_spec_lacks_is_named() {
    // must: An id in brackets that the spec lacks must be named, with the id that it may be meant for.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::a_failing_child_shows_on_its_parents e0cfcf0c389836c7
// Requirement: Clauses
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_a_failing_child_shows_on_its_parents() {
    // must: A clause must have the gravest verdict of its statements and cases.
    // must: A clause in which another failed must show it.
    // must: A Section without statements must have no verdict of its own.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::what_is_not_in_force_has_no_verdict d58d076da5a9231f
// Requirement: What is in force
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_what_is_not_in_force_has_no_verdict() {
    // must: Proposals, history and translations must have no verdict.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::what_does_not_hold_yet_is_pending 63b2a48b320fd759
// Requirement: What is in force
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_what_does_not_hold_yet_is_pending() {
    // must: A statement or case whose clause is planned, or of a later version, must be pending unless it passed.
    // must: It must be neither required nor counted by the badge.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::required_statements_have_to_pass bae1d84eb78106f8
// Requirement: Policy
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_required_statements_have_to_pass() {
    // must, must not: With --require must the command must end with 1 unless each statement that says must or must not, and can be checked, has passed.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::all_means_all 111c76d31bb70872
// Requirement: Policy
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_all_means_all() {
    // must: With --require all a statement that nothing can check must count as well.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::a_review_makes_a_changed_clause_right 29168816dcc3d2bc
// Operation: Review clauses
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_a_review_makes_a_changed_clause_right() {
    // must: The command must note that the tests of these clauses are right for what the clauses say now.
    // must: Without a clause it must list those that have changed since they were reviewed.
    // specc review [OPTIONS] [CLAUSE...]
    // errors: 0, 1, 2
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::a_passed_test_of_a_changed_clause_is_stale fd858c334b00172e
// Requirement: Stale tests
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_a_passed_test_of_a_changed_clause_is_stale() {
    // must: A statement whose tests passed must be stale when its clause promises something else than when it was reviewed.
    // must: Reviews must be kept in the file spec.lock of the project's folder: a sorted line for each clause with a hash of what it promises.
    // specc:body
    todo!()
}
// specc:end

// specc:begin analysis::fingerprint::tests::what_moves_or_explains_a_clause_leaves_its_fingerprint 549f9d03b751e5aa
// Requirement: Stale tests
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_fingerprint_x3a__x3a_tests_x3a__x3a_what_moves_or_explains_a_clause_leaves_its_fingerprint()
 {
    // must not: Who moves, renames or explains a clause must not make it stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin analysis::fingerprint::tests::another_promise_has_another_fingerprint cc17522faff69140
// Requirement: Stale tests
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_fingerprint_x3a__x3a_tests_x3a__x3a_another_promise_has_another_fingerprint() {
    // must not: Who moves, renames or explains a clause must not make it stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::with_a_baseline_only_regressions_count 051cd3c4a4380fa9
// Requirement: Baseline
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_with_a_baseline_only_regressions_count() {
    // must: With a baseline the command must end with 1 only for statements whose verdict is graver than the baseline says.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::a_baseline_has_a_sorted_line_for_each_statement 53941f9ef4a20cc6
// Requirement: Baseline
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_a_baseline_has_a_sorted_line_for_each_statement() {
    // must: A baseline must be a text with a line, sorted by id, for each statement that would end the run badly.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::the_text_names_what_failed_and_counts_the_rest df1e33ce96e885c2
// Requirement: Reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_the_text_names_what_failed_and_counts_the_rest() {
    // must: The text must name each statement that failed, with its place in the spec, the test and the runner's words, and must end with the number of statements of each verdict, and of cases.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::the_json_holds_everything 4d3856312dd3668e
// Requirement: Reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_the_json_holds_everything() {
    // must: The JSON must hold all clauses, statements and cases with their verdicts and places.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::the_junit_report_is_one_that_is_read_again a77b837175600503
// Requirement: Reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_the_junit_report_is_one_that_is_read_again() {
    // must: The JUnit XML must hold a case for each statement, by which other tools show verdicts.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::github_is_told_at_the_statements_lines b9ba592f70264064
// Requirement: Reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_github_is_told_at_the_statements_lines() {
    // must: The GitHub commands must stand at the statements' lines.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::the_page_shows_each_statement_with_its_verdict 0a227b490c5fe30e
// Requirement: Reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_the_page_shows_each_statement_with_its_verdict() {
    // must: The page must show each statement and case with its verdict below its clause, and what runners said of those that did not pass.
    // specc:body
    todo!()
}
// specc:end

// specc:begin verdicts::the_badge_counts_what_must_hold 76abb39caef51794
// Requirement: Reports
#[test]
#[ignore = "pending"]
fn verdicts_x3a__x3a_the_badge_counts_what_must_hold() {
    // must, must not: The badge must be an SVG that says how many of the statements that say must or must not have passed.
    // must: It must be red when one of them failed, and when a case did.
    // specc:body
    todo!()
}
// specc:end
