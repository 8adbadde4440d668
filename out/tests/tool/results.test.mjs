// Made by specc from tool/results.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Results", () => {
  // specc:begin results::reports::the_format_is_found_from_the_content 992f0afc23997931
  test("[results::reports::the_format_is_found_from_the_content] Requirement: Formats", (t) => {
    // must: The tool must read each of these formats, and must find out which one it is from what stands in the report.
    // must: The tool must read each of these formats, and must find out which one it is from what stands in the report.
    // specc:body
    t.todo("pending: results::reports::the_format_is_found_from_the_content");
  });
  // specc:end

  // specc:begin results::reports::each_report_gives_its_cases 36923ecb41b71f04
  test("[results::reports::each_report_gives_its_cases] Requirement: Cases", (t) => {
    // must: A case must have the names of its suites and its own, its file and properties where the runner says them, its outcome, and the runner's words of why it failed or is pending.
    // specc:body
    t.todo("pending: results::reports::each_report_gives_its_cases");
  });
  // specc:end

  describe("Requirement: Outcomes", () => {
    // specc:begin results::reports::what_says_nothing_yet_is_pending 6ad875c271eacf92
    test("[results::reports::what_says_nothing_yet_is_pending] Requirement: Outcomes", (t) => {
      // must: A case that says nothing yet must be pending, and must be neither passed nor failed.
      // must: A case that says nothing yet must be pending, and must be neither passed nor failed.
      // specc:body
      t.todo("pending: results::reports::what_says_nothing_yet_is_pending");
    });
    // specc:end

    // specc:begin results::reports::what_breaks_off_after_a_pass_or_a_skip_failed ed4781e093064939
    test("[results::reports::what_breaks_off_after_a_pass_or_a_skip_failed] Requirement: Outcomes", (t) => {
      // must: What breaks off after a pass or a skip must have failed.
      // specc:body
      t.todo("pending: results::reports::what_breaks_off_after_a_pass_or_a_skip_failed");
    });
    // specc:end

    // specc:begin results::reports::what_passed_in_the_end_passed 38e76168ae12eeba
    test("[results::reports::what_passed_in_the_end_passed] Requirement: Outcomes", (t) => {
      // must: What fails at first and passes when it is tried again must have passed.
      // specc:body
      t.todo("pending: results::reports::what_passed_in_the_end_passed");
    });
    // specc:end

    describe("Scenario: What runners write, and what it means", () => {
      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/54e3defa b57a61c0b80bb7df
      test("[tool/results/scenario-what-runners-write-and-what-it-means/54e3defa] What runners write, and what it means (case a test of node:test with todo that fails, written with <skipped> and <failure>, outcome pending)", (t) => {
        // Given a report with a test of node:test with todo that fails, written with <skipped> and <failure>
        // When the tool reads it
        // Then the case is pending
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/54e3defa");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-passes-and-whose-teardown-breaks 81462133249d604c
      test("[tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-passes-and-whose-teardown-breaks] What runners write, and what it means (case a test of pytest that passes, and whose teardown breaks, outcome failed)", (t) => {
        // Given a report with a test of pytest that passes, and whose teardown breaks
        // When the tool reads it
        // Then the case is failed
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-passes-and-whose-teardown-breaks");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-is-skipped-and-whose-teardown-breaks 2786cede55ad10d2
      test("[tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-is-skipped-and-whose-teardown-breaks] What runners write, and what it means (case a test of pytest that is skipped, and whose teardown breaks, outcome failed)", (t) => {
        // Given a report with a test of pytest that is skipped, and whose teardown breaks
        // When the tool reads it
        // Then the case is failed
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-is-skipped-and-whose-teardown-breaks");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-is-expected-to-fail-and-fails c1c171baf8dd70bd
      test("[tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-is-expected-to-fail-and-fails] What runners write, and what it means (case a test of pytest that is expected to fail, and fails, outcome pending)", (t) => {
        // Given a report with a test of pytest that is expected to fail, and fails
        // When the tool reads it
        // Then the case is pending
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-pytest-that-is-expected-to-fail-and-fails");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-nextest-with-flakyfailure-alone 81257e57d8bd67d3
      test("[tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-nextest-with-flakyfailure-alone] What runners write, and what it means (case a test of nextest with <flakyFailure> alone, outcome passed)", (t) => {
        // Given a report with a test of nextest with <flakyFailure> alone
        // When the tool reads it
        // Then the case is passed
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-nextest-with-flakyfailure-alone");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-nextest-with-failure-and-rerunfailure ea8bea72a190ef93
      test("[tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-nextest-with-failure-and-rerunfailure] What runners write, and what it means (case a test of nextest with <failure> and <rerunFailure>, outcome failed)", (t) => {
        // Given a report with a test of nextest with <failure> and <rerunFailure>
        // When the tool reads it
        // Then the case is failed
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/a-test-of-nextest-with-failure-and-rerunfailure");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-with-an-undefined-step 02d62a5b14b49139
      test("[tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-with-an-undefined-step] What runners write, and what it means (case a scenario of Cucumber with an undefined step, outcome pending)", (t) => {
        // Given a report with a scenario of Cucumber with an undefined step
        // When the tool reads it
        // Then the case is pending
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-with-an-undefined-step");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-without-steps 278a4f3de892b3ed
      test("[tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-without-steps] What runners write, and what it means (case a scenario of Cucumber without steps, outcome pending)", (t) => {
        // Given a report with a scenario of Cucumber without steps
        // When the tool reads it
        // Then the case is pending
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-without-steps");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-with-an-ambiguous-step bd26094fab5c55d6
      test("[tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-with-an-ambiguous-step] What runners write, and what it means (case a scenario of Cucumber with an ambiguous step, outcome failed)", (t) => {
        // Given a report with a scenario of Cucumber with an ambiguous step
        // When the tool reads it
        // Then the case is failed
        // specc:body
        t.todo("pending: tool/results/scenario-what-runners-write-and-what-it-means/a-scenario-of-cucumber-with-an-ambiguous-step");
      });
      // specc:end
    });
  });

  // specc:begin results::reports::a_todo_of_jest_is_no_proof 27fcfab06dd147f6
  test("[results::reports::a_todo_of_jest_is_no_proof] Requirement: Todos of jest", (t) => {
    // must not: A test.todo of jest must not pass.
    // must: Where jest-junit does not say which cases are todos, each case that may be one must be pending, with a message that says so.
    // specc:body
    t.todo("pending: results::reports::a_todo_of_jest_is_no_proof");
  });
  // specc:end

  describe("Requirement: Tests with subtests", () => {
    // specc:begin results::reports::a_test_is_left_out_if_its_subtests_tell_all 5dfcc5fe25adbb1a
    test("[results::reports::a_test_is_left_out_if_its_subtests_tell_all] Requirement: Tests with subtests", (t) => {
      // must: A test that its runner reports beside its subtests must be left out if they tell all: it is a case only if it failed and none of them did.
      // specc:body
      t.todo("pending: results::reports::a_test_is_left_out_if_its_subtests_tell_all");
    });
    // specc:end

    // specc:begin results::reports::rows_of_an_outline_are_kept_apart 8b2b27a142eb73cb
    test("[results::reports::rows_of_an_outline_are_kept_apart] Requirement: Tests with subtests", (t) => {
      // must: The rows of one test must be cases of their own.
      // specc:body
      t.todo("pending: results::reports::rows_of_an_outline_are_kept_apart");
    });
    // specc:end
  });

  describe("Requirement: Failures of suites", () => {
    // specc:begin results::reports::a_suite_that_did_not_load_is_a_failed_case 20a7a400475970a0
    test("[results::reports::a_suite_that_did_not_load_is_a_failed_case] Requirement: Failures of suites", (t) => {
      // must: A suite that could not be loaded, or that failed though none of its tests did, must be a failed case with the name of the suite.
      // specc:body
      t.todo("pending: results::reports::a_suite_that_did_not_load_is_a_failed_case");
    });
    // specc:end

    // specc:begin results::reports::a_run_that_broke_off_is_a_failed_case 64cae53a48edb140
    test("[results::reports::a_run_that_broke_off_is_a_failed_case] Requirement: Failures of suites", (t) => {
      // must: A run that broke off must be a failed case, and the cases before that must stay.
      // must: A run that broke off must be a failed case, and the cases before that must stay.
      // specc:body
      t.todo("pending: results::reports::a_run_that_broke_off_is_a_failed_case");
    });
    // specc:end
  });

  describe("Requirement: What tests print", () => {
    // specc:begin results::reports::what_tests_print_is_no_result bd710efa2aed7220
    test("[results::reports::what_tests_print_is_no_result] Requirement: What tests print", (t) => {
      // must not: What a test prints must not be taken for a result.
      // must: Where the two cannot be told apart, the report must be refused.
      // specc:body
      t.todo("pending: results::reports::what_tests_print_is_no_result");
    });
    // specc:end

    // specc:begin tool/results/example-output-that-looks-like-results 85678a54b0151109
    test("[tool/results/example-output-that-looks-like-results] Example: output that looks like results", (t) => {
      // specc:body
      t.todo("pending: tool/results/example-output-that-looks-like-results");
    });
    // specc:end
  });

  describe("Requirement: Broken reports", () => {
    // specc:begin results::hostile::each_fault_has_its_place_and_a_way_out 85a637b55aa898ef
    test("[results::hostile::each_fault_has_its_place_and_a_way_out] Requirement: Broken reports", (t) => {
      // must: A report that cannot be read must be refused with the line and the column, where there is one, and with a way out.
      // specc:body
      t.todo("pending: results::hostile::each_fault_has_its_place_and_a_way_out");
    });
    // specc:end

    // specc:begin results::mutations::no_change_of_a_report_breaks_its_reader ea83762e0ded3cb4
    test("[results::mutations::no_change_of_a_report_breaks_its_reader] Requirement: Broken reports", (t) => {
      // must: No report must make the tool panic.
      // specc:body
      t.todo("pending: results::mutations::no_change_of_a_report_breaks_its_reader");
    });
    // specc:end

    describe("Scenario: What is refused", () => {
      // specc:begin tool/results/scenario-what-is-refused/an-empty-file-there-is-nothing-in-it ccead7b443899034
      test("[tool/results/scenario-what-is-refused/an-empty-file-there-is-nothing-in-it] What is refused (report an empty file, fault there is nothing in it)", (t) => {
        // Given an empty file
        // When the tool reads it
        // Then the fault is there is nothing in it
        // specc:body
        t.todo("pending: tool/results/scenario-what-is-refused/an-empty-file-there-is-nothing-in-it");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-is-refused/an-xml-file-that-ends-inside-a-case-it-breaks-off-here 45b5371296576196
      test("[tool/results/scenario-what-is-refused/an-xml-file-that-ends-inside-a-case-it-breaks-off-here] What is refused (report an XML file that ends inside a case, fault it breaks off here)", (t) => {
        // Given an XML file that ends inside a case
        // When the tool reads it
        // Then the fault is it breaks off here
        // specc:body
        t.todo("pending: tool/results/scenario-what-is-refused/an-xml-file-that-ends-inside-a-case-it-breaks-off-here");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-is-refused/the-page-of-an-error-it-is-a-web-page dfbf4c711908eafe
      test("[tool/results/scenario-what-is-refused/the-page-of-an-error-it-is-a-web-page] What is refused (report the page of an error, fault it is a web page)", (t) => {
        // Given the page of an error
        // When the tool reads it
        // Then the fault is it is a web page
        // specc:body
        t.todo("pending: tool/results/scenario-what-is-refused/the-page-of-an-error-it-is-a-web-page");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-is-refused/a-file-with-a-nul-byte-there-is-a-nul-byte-here 42cfe1009ccbca01
      test("[tool/results/scenario-what-is-refused/a-file-with-a-nul-byte-there-is-a-nul-byte-here] What is refused (report a file with a NUL byte, fault there is a NUL byte here)", (t) => {
        // Given a file with a NUL byte
        // When the tool reads it
        // Then the fault is there is a NUL byte here
        // specc:body
        t.todo("pending: tool/results/scenario-what-is-refused/a-file-with-a-nul-byte-there-is-a-nul-byte-here");
      });
      // specc:end

      // specc:begin tool/results/scenario-what-is-refused/a-file-in-utf-16-it-has-to-be-utf-8 fd41023f81c54fed
      test("[tool/results/scenario-what-is-refused/a-file-in-utf-16-it-has-to-be-utf-8] What is refused (report a file in UTF-16, fault it has to be UTF-8)", (t) => {
        // Given a file in UTF-16
        // When the tool reads it
        // Then the fault is it has to be UTF-8
        // specc:body
        t.todo("pending: tool/results/scenario-what-is-refused/a-file-in-utf-16-it-has-to-be-utf-8");
      });
      // specc:end
    });
  });

  // specc:begin results::hostile::entities_are_never_expanded db833d75582c782f
  test("[results::hostile::entities_are_never_expanded] Requirement: Entities", (t) => {
    // must: The tool must refuse a report that declares a document type, and must not expand an entity that the report defines.
    // must not: The tool must refuse a report that declares a document type, and must not expand an entity that the report defines.
    // specc:body
    t.todo("pending: results::hostile::entities_are_never_expanded");
  });
  // specc:end

  describe("Requirement: Limits of reports", () => {
    // specc:begin results::hostile::what_is_too_large_is_refused 46f8783b36fb4316
    test("[results::hostile::what_is_too_large_is_refused] Requirement: Limits of reports", (t) => {
      // must: The tool must refuse a report of more than 256 MiB, of more than 1,000,000 cases, or with suites more than 64 deep.
      // specc:body
      t.todo("pending: results::hostile::what_is_too_large_is_refused");
    });
    // specc:end

    // specc:begin results::hostile::names_that_multiply_are_refused c5f7737604e4f0d1
    test("[results::hostile::names_that_multiply_are_refused] Requirement: Limits of reports", (t) => {
      // must: Names that multiply over their cases must count as if they were written out.
      // specc:body
      t.todo("pending: results::hostile::names_that_multiply_are_refused");
    });
    // specc:end

    // specc:begin results::hostile::reports_are_read_in_linear_time a0380f87a8819e82
    test("[results::hostile::reports_are_read_in_linear_time] Requirement: Limits of reports", (t) => {
      // must: The work must grow with the report in proportion.
      // specc:body
      t.todo("pending: results::hostile::reports_are_read_in_linear_time");
    });
    // specc:end
  });

  // specc:begin tool/results/constraint-speed-of-reading-results 91e146a61eff61aa
  test("[tool/results/constraint-speed-of-reading-results] Constraint: Speed of reading results", (t) => {
    // must: A large report must be read within a second.
    // specc:body
    t.todo("pending: tool/results/constraint-speed-of-reading-results");
  });
  // specc:end
});
