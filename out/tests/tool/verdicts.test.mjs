// Made by specc from tool/verdicts.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Verdicts", () => {
  // specc:begin verdicts::the_command_holds_reports_against_the_spec 1b21ff3f753e006b
  test("[verdicts::the_command_holds_reports_against_the_spec] Operation: Hold results against the spec", (t) => {
    // must: The command must read the spec and the reports, and must give each statement a verdict.
    // must: The command must read the spec and the reports, and must give each statement a verdict.
    // must: It must start no test.
    // specc:body
    t.todo("pending: verdicts::the_command_holds_reports_against_the_spec");
  });
  // specc:end

  describe("Requirement: Verdicts", () => {
    // specc:begin verdicts::each_statement_has_the_verdict_that_its_tests_give 2be181b5cc5837a3
    test("[verdicts::each_statement_has_the_verdict_that_its_tests_give] Requirement: Verdicts", (t) => {
      // must: Each statement in force must have one of these verdicts.
      // specc:body
      t.todo("pending: verdicts::each_statement_has_the_verdict_that_its_tests_give");
    });
    // specc:end

    // specc:begin verdicts::the_gravest_result_counts 1617ed7fa21f683e
    test("[verdicts::the_gravest_result_counts] Requirement: Verdicts", (t) => {
      // must: The gravest must count, and the table has the gravest first.
      // specc:body
      t.todo("pending: verdicts::the_gravest_result_counts");
    });
    // specc:end
  });

  describe("Requirement: Tests of statements", () => {
    // specc:begin verdicts::a_statement_without_a_test_of_its_own_has_its_clauses f9bb133e869e6582
    test("[verdicts::a_statement_without_a_test_of_its_own_has_its_clauses] Requirement: Tests of statements", (t) => {
      // must: A statement must have the results of the test ids that it names.
      // must: It must have those of its clause's first test id when it names none, and those of its clause's id when the clause names none either.
      // specc:body
      t.todo("pending: verdicts::a_statement_without_a_test_of_its_own_has_its_clauses");
    });
    // specc:end

    // specc:begin verdicts::a_test_may_name_the_statement_itself b9c0074e6d886b7f
    test("[verdicts::a_test_may_name_the_statement_itself] Requirement: Tests of statements", (t) => {
      // must: A result that names the statement's own id must count too.
      // specc:body
      t.todo("pending: verdicts::a_test_may_name_the_statement_itself");
    });
    // specc:end

    // specc:begin verdicts::scenarios_check_the_clause_around_them e1b65102e5ef4a40
    test("[verdicts::scenarios_check_the_clause_around_them] Requirement: Tests of statements", (t) => {
      // must: A statement without any result must have the verdict of the cases that check its clause.
      // specc:body
      t.todo("pending: verdicts::scenarios_check_the_clause_around_them");
    });
    // specc:end

    // specc:begin verdicts::one_test_may_run_all_rows c10363b9f1ea6b36
    test("[verdicts::one_test_may_run_all_rows] Requirement: Tests of statements", (t) => {
      // must: A case without a result of its own must have that of the test which its scenario names.
      // specc:body
      t.todo("pending: verdicts::one_test_may_run_all_rows");
    });
    // specc:end
  });

  describe("Requirement: Ids in reports", () => {
    // specc:begin analysis::verdicts::bind::tests::an_id_is_found_in_each_form_that_frameworks_leave_it_in 6a90d17fc5d1ffe1
    test("[analysis::verdicts::bind::tests::an_id_is_found_in_each_form_that_frameworks_leave_it_in] Requirement: Ids in reports", (t) => {
      // must: A result must belong to each id that it names: in a property clause or a tag, in brackets in its name, as its name or the end of its path, or as an identifier made of the id.
      // must: One that names none must belong to those in brackets in the name of the nearest suite around it.
      // specc:body
      t.todo("pending: analysis::verdicts::bind::tests::an_id_is_found_in_each_form_that_frameworks_leave_it_in");
    });
    // specc:end

    // specc:begin analysis::verdicts::bind::tests::a_property_names_ids_too 5d3bfcf17f64f7b6
    test("[analysis::verdicts::bind::tests::a_property_names_ids_too] Requirement: Ids in reports", (t) => {
      // must: A result must belong to each id that it names: in a property clause or a tag, in brackets in its name, as its name or the end of its path, or as an identifier made of the id.
      // must: One that names none must belong to those in brackets in the name of the nearest suite around it.
      // specc:body
      t.todo("pending: analysis::verdicts::bind::tests::a_property_names_ids_too");
    });
    // specc:end

    // specc:begin verdicts::reports_that_check_nothing_are_refused a841beafaa851689
    test("[verdicts::reports_that_check_nothing_are_refused] Requirement: Ids in reports", (t) => {
      // must: Reports in which no result names an id of the spec must be said to be so, and must end the run with 1.
      // must: Reports in which no result names an id of the spec must be said to be so, and must end the run with 1.
      // specc:body
      t.todo("pending: verdicts::reports_that_check_nothing_are_refused");
    });
    // specc:end

    // specc:begin verdicts::results_without_an_id_are_counted 7f7513baca0a8eca
    test("[verdicts::results_without_an_id_are_counted] Requirement: Ids in reports", (t) => {
      // must: The tool must say how many results name no id of the spec.
      // specc:body
      t.todo("pending: verdicts::results_without_an_id_are_counted");
    });
    // specc:end

    // specc:begin verdicts::an_id_that_the_spec_lacks_is_named ea73e238245d740f
    test("[verdicts::an_id_that_the_spec_lacks_is_named] Requirement: Ids in reports", (t) => {
      // must: An id in brackets that the spec lacks must be named, with the id that it may be meant for.
      // specc:body
      t.todo("pending: verdicts::an_id_that_the_spec_lacks_is_named");
    });
    // specc:end
  });

  // specc:begin verdicts::a_failing_child_shows_on_its_parents 6cf294dfec6c37e8
  test("[verdicts::a_failing_child_shows_on_its_parents] Requirement: Clauses", (t) => {
    // must: A clause must have the gravest verdict of its statements and cases.
    // must: A clause in which another failed must show it.
    // must: A Section without statements must have no verdict of its own.
    // specc:body
    t.todo("pending: verdicts::a_failing_child_shows_on_its_parents");
  });
  // specc:end

  // specc:begin verdicts::what_is_not_in_force_has_no_verdict 9b63fff32cc2e103
  test("[verdicts::what_is_not_in_force_has_no_verdict] Requirement: What is in force", (t) => {
    // must: Proposals, history and translations must have no verdict.
    // specc:body
    t.todo("pending: verdicts::what_is_not_in_force_has_no_verdict");
  });
  // specc:end

  describe("Requirement: Policy", () => {
    // specc:begin verdicts::required_statements_have_to_pass d7c714b0c835fd2c
    test("[verdicts::required_statements_have_to_pass] Requirement: Policy", (t) => {
      // must: With --require must the command must end with 1 unless each statement that says must or must not, and can be checked, has passed.
      // must: With --require must the command must end with 1 unless each statement that says must or must not, and can be checked, has passed.
      // must not: With --require must the command must end with 1 unless each statement that says must or must not, and can be checked, has passed.
      // specc:body
      t.todo("pending: verdicts::required_statements_have_to_pass");
    });
    // specc:end

    // specc:begin verdicts::all_means_all e501b27156144e7b
    test("[verdicts::all_means_all] Requirement: Policy", (t) => {
      // must: With --require all a statement that nothing can check must count as well.
      // specc:body
      t.todo("pending: verdicts::all_means_all");
    });
    // specc:end
  });

  // specc:begin verdicts::a_review_makes_a_changed_clause_right 884612cfdb5cc0b4
  test("[verdicts::a_review_makes_a_changed_clause_right] Operation: Review clauses", (t) => {
    // must: The command must note that the tests of these clauses are right for what the clauses say now.
    // must: Without a clause it must list those that have changed since they were reviewed.
    // specc:body
    t.todo("pending: verdicts::a_review_makes_a_changed_clause_right");
  });
  // specc:end

  describe("Requirement: Stale tests", () => {
    // specc:begin verdicts::a_passed_test_of_a_changed_clause_is_stale e8bb3ab2fd7d62ba
    test("[verdicts::a_passed_test_of_a_changed_clause_is_stale] Requirement: Stale tests", (t) => {
      // must: A statement whose tests passed must be stale when its clause promises something else than when it was reviewed.
      // must: Reviews must be kept in the file spec.lock of the project's folder: a sorted line for each clause with a hash of what it promises.
      // specc:body
      t.todo("pending: verdicts::a_passed_test_of_a_changed_clause_is_stale");
    });
    // specc:end

    // specc:begin analysis::fingerprint::tests::what_moves_or_explains_a_clause_leaves_its_fingerprint 3eb76aadb2473107
    test("[analysis::fingerprint::tests::what_moves_or_explains_a_clause_leaves_its_fingerprint] Requirement: Stale tests", (t) => {
      // must not: Who moves, renames or explains a clause must not make it stale.
      // specc:body
      t.todo("pending: analysis::fingerprint::tests::what_moves_or_explains_a_clause_leaves_its_fingerprint");
    });
    // specc:end

    // specc:begin analysis::fingerprint::tests::another_promise_has_another_fingerprint 46422b91a08a91d7
    test("[analysis::fingerprint::tests::another_promise_has_another_fingerprint] Requirement: Stale tests", (t) => {
      // must not: Who moves, renames or explains a clause must not make it stale.
      // specc:body
      t.todo("pending: analysis::fingerprint::tests::another_promise_has_another_fingerprint");
    });
    // specc:end
  });

  describe("Requirement: Baseline", () => {
    // specc:begin verdicts::with_a_baseline_only_regressions_count b1fa8a34c4bbd60b
    test("[verdicts::with_a_baseline_only_regressions_count] Requirement: Baseline", (t) => {
      // must: With a baseline the command must end with 1 only for statements whose verdict is graver than the baseline says.
      // specc:body
      t.todo("pending: verdicts::with_a_baseline_only_regressions_count");
    });
    // specc:end

    // specc:begin verdicts::a_baseline_has_a_sorted_line_for_each_statement 8f1db5a914d6f9a6
    test("[verdicts::a_baseline_has_a_sorted_line_for_each_statement] Requirement: Baseline", (t) => {
      // must: A baseline must be a text with a line, sorted by id, for each statement that would end the run badly.
      // specc:body
      t.todo("pending: verdicts::a_baseline_has_a_sorted_line_for_each_statement");
    });
    // specc:end
  });

  describe("Requirement: Reports", () => {
    // specc:begin verdicts::the_text_names_what_failed_and_counts_the_rest a15682d911a825cb
    test("[verdicts::the_text_names_what_failed_and_counts_the_rest] Requirement: Reports", (t) => {
      // must: The text must name each statement that failed, with its place in the spec, the test and the runner's words, and must end with the number of statements of each verdict.
      // must: The text must name each statement that failed, with its place in the spec, the test and the runner's words, and must end with the number of statements of each verdict.
      // specc:body
      t.todo("pending: verdicts::the_text_names_what_failed_and_counts_the_rest");
    });
    // specc:end

    // specc:begin verdicts::the_json_holds_everything 9ede199051a41d34
    test("[verdicts::the_json_holds_everything] Requirement: Reports", (t) => {
      // must: The JSON must hold all clauses, statements and cases with their verdicts and places.
      // specc:body
      t.todo("pending: verdicts::the_json_holds_everything");
    });
    // specc:end

    // specc:begin verdicts::the_junit_report_is_one_that_is_read_again 6c7974570126cb15
    test("[verdicts::the_junit_report_is_one_that_is_read_again] Requirement: Reports", (t) => {
      // must: The JUnit XML must hold a case for each statement, by which other tools show verdicts.
      // specc:body
      t.todo("pending: verdicts::the_junit_report_is_one_that_is_read_again");
    });
    // specc:end

    // specc:begin verdicts::github_is_told_at_the_statements_lines 1d518f847c6e74c1
    test("[verdicts::github_is_told_at_the_statements_lines] Requirement: Reports", (t) => {
      // must: The GitHub commands must stand at the statements' lines.
      // specc:body
      t.todo("pending: verdicts::github_is_told_at_the_statements_lines");
    });
    // specc:end

    // specc:begin verdicts::the_badge_counts_what_must_hold 09d3b069e6288786
    test("[verdicts::the_badge_counts_what_must_hold] Requirement: Reports", (t) => {
      // must: The badge must be an SVG that says how many of the statements that say must or must not have passed.
      // must: The badge must be an SVG that says how many of the statements that say must or must not have passed.
      // must not: The badge must be an SVG that says how many of the statements that say must or must not have passed.
      // specc:body
      t.todo("pending: verdicts::the_badge_counts_what_must_hold");
    });
    // specc:end
  });
});
