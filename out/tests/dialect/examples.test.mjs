// Made by specc from dialect/examples.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Examples", () => {
  describe("Requirement: Conversations", () => {
    test("[dialect/examples/requirement-conversations] Requirement: Conversations", { todo: "pending: dialect/examples/requirement-conversations" }, () => {
      // must: A quote in an Example must be read as turns when its lines begin with the labels System, Developer, User, Assistant or Tool.
    });

    describe("Scenario: Who speaks", () => {
      test("[dialect/examples/scenario-who-speaks/-user-is-it-open-a-user-speaks] Who speaks (quote > **User:** Is it open?, result a user speaks)", { todo: "pending: dialect/examples/scenario-who-speaks/-user-is-it-open-a-user-speaks" }, () => {
        // Given the quote > **User:** Is it open? in an Example
        // When the compiler reads the file
        // Then a user speaks
      });

      test("[dialect/examples/scenario-who-speaks/-assistant-to-shed-hour-8-the-tool-shed-is-called] Who speaks (quote > **Assistant (to shed):** {\"hour\": 8}, result the tool shed is called)", { todo: "pending: dialect/examples/scenario-who-speaks/-assistant-to-shed-hour-8-the-tool-shed-is-called" }, () => {
        // Given the quote > **Assistant (to shed):** {"hour": 8} in an Example
        // When the compiler reads the file
        // Then the tool shed is called
      });

      test("[dialect/examples/scenario-who-speaks/-tool-shed-open-the-tool-shed-answers] Who speaks (quote > **Tool (shed):** open, result the tool shed answers)", { todo: "pending: dialect/examples/scenario-who-speaks/-tool-shed-open-the-tool-shed-answers" }, () => {
        // Given the quote > **Tool (shed):** open in an Example
        // When the compiler reads the file
        // Then the tool shed answers
      });

      test("[dialect/examples/scenario-who-speaks/-usr-is-it-open-unknown-turn-is-reported-and-suggests-user] Who speaks (quote > **Usr:** Is it open?, result unknown-turn is reported, and suggests User)", { todo: "pending: dialect/examples/scenario-who-speaks/-usr-is-it-open-unknown-turn-is-reported-and-suggests-user" }, () => {
        // Given the quote > **Usr:** Is it open? in an Example
        // When the compiler reads the file
        // Then unknown-turn is reported, and suggests User
      });
    });

    test("[dialect/examples/scenario-outside-of-examples] Scenario: Outside of examples", { todo: "pending: dialect/examples/scenario-outside-of-examples" }, () => {
      // Given the quote > **User:** Is it open? in a Requirement
      // When the compiler reads the file
      // Then the quote is prose
    });
  });

  describe("Requirement: Expectations", () => {
    test("[own_cases::answers_pass_and_fail_as_the_rows_say] Requirement: Expectations", { todo: "pending: own_cases::answers_pass_and_fail_as_the_rows_say" }, () => {
      // must: Labels of an Example must say what its answers are like.
    });

    describe("Scenario: What each label demands", () => {
      test("[dialect/examples/scenario-what-each-label-demands/includes-cant-sorry-im-sorry-i-cant-passes] What each label demands (expectation **Includes:** `can't`, \"sorry\", answer I’m SORRY, I can’t., result passes)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/includes-cant-sorry-im-sorry-i-cant-passes" }, () => {
        // Given an Example with **Includes:** `can't`, "sorry"
        // When the compiler holds the answer I’m SORRY, I can’t. against it
        // Then the answer passes
      });

      test("[dialect/examples/scenario-what-each-label-demands/includes-cant-sorry-i-cant-fails] What each label demands (expectation **Includes:** `can't`, \"sorry\", answer I can't., result fails)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/includes-cant-sorry-i-cant-fails" }, () => {
        // Given an Example with **Includes:** `can't`, "sorry"
        // When the compiler holds the answer I can't. against it
        // Then the answer fails
      });

      test("[dialect/examples/scenario-what-each-label-demands/includes-any-eight-800-at-800-passes] What each label demands (expectation **Includes any:** `eight`, `8:00`, answer At 8:00., result passes)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/includes-any-eight-800-at-800-passes" }, () => {
        // Given an Example with **Includes any:** `eight`, `8:00`
        // When the compiler holds the answer At 8:00. against it
        // Then the answer passes
      });

      test("[dialect/examples/scenario-what-each-label-demands/includes-any-eight-800-at-nine-fails] What each label demands (expectation **Includes any:** `eight`, `8:00`, answer At nine., result fails)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/includes-any-eight-800-at-nine-fails" }, () => {
        // Given an Example with **Includes any:** `eight`, `8:00`
        // When the compiler holds the answer At nine. against it
        // Then the answer fails
      });

      test("[dialect/examples/scenario-what-each-label-demands/excludes-buyselli-buy-it-fails] What each label demands (expectation **Excludes:** `/buy|sell/i`, answer Buy it., result fails)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/excludes-buyselli-buy-it-fails" }, () => {
        // Given an Example with **Excludes:** `/buy|sell/i`
        // When the compiler holds the answer Buy it. against it
        // Then the answer fails
      });

      test("[dialect/examples/scenario-what-each-label-demands/excludes-buyselli-wait-passes] What each label demands (expectation **Excludes:** `/buy|sell/i`, answer Wait., result passes)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/excludes-buyselli-wait-passes" }, () => {
        // Given an Example with **Excludes:** `/buy|sell/i`
        // When the compiler holds the answer Wait. against it
        // Then the answer passes
      });

      test("[dialect/examples/scenario-what-each-label-demands/equals-yes-yes-passes] What each label demands (expectation **Equals:** `yes`, answer Yes, result passes)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/equals-yes-yes-passes" }, () => {
        // Given an Example with **Equals:** `yes`
        // When the compiler holds the answer Yes against it
        // Then the answer passes
      });

      test("[dialect/examples/scenario-what-each-label-demands/equals-yes-yes-please-fails] What each label demands (expectation **Equals:** `yes`, answer yes, please, result fails)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/equals-yes-yes-please-fails" }, () => {
        // Given an Example with **Equals:** `yes`
        // When the compiler holds the answer yes, please against it
        // Then the answer fails
      });

      test("[dialect/examples/scenario-what-each-label-demands/json-a-1-a-1-b-2-passes] What each label demands (expectation **JSON:** `{\"a\": 1}`, answer {\"a\": 1, \"b\": 2}, result passes)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/json-a-1-a-1-b-2-passes" }, () => {
        // Given an Example with **JSON:** `{"a": 1}`
        // When the compiler holds the answer {"a": 1, "b": 2} against it
        // Then the answer passes
      });

      test("[dialect/examples/scenario-what-each-label-demands/json-a-1-a-2-fails] What each label demands (expectation **JSON:** `{\"a\": 1}`, answer {\"a\": 2}, result fails)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/json-a-1-a-2-fails" }, () => {
        // Given an Example with **JSON:** `{"a": 1}`
        // When the compiler holds the answer {"a": 2} against it
        // Then the answer fails
      });

      test("[dialect/examples/scenario-what-each-label-demands/json-1--1-2-3-passes] What each label demands (expectation **JSON:** `[1, \"...\"]`, answer [1, 2, 3], result passes)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/json-1--1-2-3-passes" }, () => {
        // Given an Example with **JSON:** `[1, "..."]`
        // When the compiler holds the answer [1, 2, 3] against it
        // Then the answer passes
      });

      test("[dialect/examples/scenario-what-each-label-demands/json-1-1-2-fails] What each label demands (expectation **JSON:** `[1]`, answer [1, 2], result fails)", { todo: "pending: dialect/examples/scenario-what-each-label-demands/json-1-1-2-fails" }, () => {
        // Given an Example with **JSON:** `[1]`
        // When the compiler holds the answer [1, 2] against it
        // Then the answer fails
      });
    });
  });

  describe("Requirement: Literals", () => {
    test("[ir::clause::example::judge::folded::tests::case_quotes_marks_and_white_space_do_not_matter] Requirement: Literals", { todo: "pending: ir::clause::example::judge::folded::tests::case_quotes_marks_and_white_space_do_not_matter" }, () => {
      // must: A literal must stand in code or in quotes.
      // must: It must be compared without case, after Unicode normalisation, and with quotes and white space folded.
    });

    describe("Scenario: Expectations that cannot be read", () => {
      test("[dialect/examples/scenario-expectations-that-cannot-be-read/includes-120450] Expectations that cannot be read (expectation **Includes:** 1,204.50)", { todo: "pending: dialect/examples/scenario-expectations-that-cannot-be-read/includes-120450" }, () => {
        // Given an Example with **Includes:** 1,204.50
        // When the compiler reads the file
        // Then broken-expectation is reported as an error
      });

      test("[dialect/examples/scenario-expectations-that-cannot-be-read/excludes-without-a-value] Expectations that cannot be read (expectation **Excludes:** without a value)", { todo: "pending: dialect/examples/scenario-expectations-that-cannot-be-read/excludes-without-a-value" }, () => {
        // Given an Example with **Excludes:** without a value
        // When the compiler reads the file
        // Then broken-expectation is reported as an error
      });

      test("[dialect/examples/scenario-expectations-that-cannot-be-read/json-account-savings] Expectations that cannot be read (expectation **JSON:** `{\"account\": savings}`)", { todo: "pending: dialect/examples/scenario-expectations-that-cannot-be-read/json-account-savings" }, () => {
        // Given an Example with **JSON:** `{"account": savings}`
        // When the compiler reads the file
        // Then broken-expectation is reported as an error
      });

      test("[dialect/examples/scenario-expectations-that-cannot-be-read/judge-80-kind] Expectations that cannot be read (expectation **Judge (80):** Kind.)", { todo: "pending: dialect/examples/scenario-expectations-that-cannot-be-read/judge-80-kind" }, () => {
        // Given an Example with **Judge (80):** Kind.
        // When the compiler reads the file
        // Then broken-expectation is reported as an error
      });

      test("[dialect/examples/scenario-expectations-that-cannot-be-read/runs-most] Expectations that cannot be read (expectation **Runs:** most)", { todo: "pending: dialect/examples/scenario-expectations-that-cannot-be-read/runs-most" }, () => {
        // Given an Example with **Runs:** most
        // When the compiler reads the file
        // Then broken-expectation is reported as an error
      });
    });
  });

  describe("Requirement: Regular expressions", () => {
    test("[dialect/examples/requirement-regular-expressions] Requirement: Regular expressions", { todo: "pending: dialect/examples/requirement-regular-expressions" }, () => {
      // must: A literal between slashes must be a regular expression in the part of the language that JavaScript, Python and Rust read alike.
      // must: Another expression must be an error.
    });

    describe("Scenario: Expressions", () => {
      test("[dialect/examples/scenario-expressions/you-should-buyselli-nothing] Expressions (expression /^you should (buy|sell)$/i, result nothing)", { todo: "pending: dialect/examples/scenario-expressions/you-should-buyselli-nothing" }, () => {
        // Given an Example with the expectation **Excludes:** and the expression /^you should (buy|sell)$/i
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/examples/scenario-expressions/ab-unportable-pattern] Expressions (expression /(?<=a)b/, result unportable-pattern)", { todo: "pending: dialect/examples/scenario-expressions/ab-unportable-pattern" }, () => {
        // Given an Example with the expectation **Excludes:** and the expression /(?<=a)b/
        // When the compiler reads the file
        // Then unportable-pattern is reported
      });

      test("[dialect/examples/scenario-expressions/a-broken-pattern] Expressions (expression /(a/, result broken-pattern)", { todo: "pending: dialect/examples/scenario-expressions/a-broken-pattern" }, () => {
        // Given an Example with the expectation **Excludes:** and the expression /(a/
        // When the compiler reads the file
        // Then broken-pattern is reported
      });
    });
  });

  test("[ir::clause::example::judge::tests::calls_count_since_the_user_spoke] Requirement: Tool calls", { todo: "pending: ir::clause::example::judge::tests::calls_count_since_the_user_spoke" }, () => {
    // must: Calls must demand that the assistant calls the tool, and Does not call that it does not, counted since the user spoke last.
  });

  describe("Requirement: Good and bad answers", () => {
    test("[dialect/examples/requirement-good-and-bad-answers] Requirement: Good and bad answers", { todo: "pending: dialect/examples/requirement-good-and-bad-answers" }, () => {
      // must: Each answer called Good must pass all expectations of its Example, and each answer called Bad must fail at least one.
      // must: Each answer called Good must pass all expectations of its Example, and each answer called Bad must fail at least one.
    });

    describe("Scenario: An answer against its author", () => {
      test("[dialect/examples/scenario-an-answer-against-its-author/excludes-sure-good-sure-rejected-good-answer-as-an-error] An answer against its author (expectations **Excludes:** `sure`, answer **Good:** Sure., result rejected-good-answer as an error)", { todo: "pending: dialect/examples/scenario-an-answer-against-its-author/excludes-sure-good-sure-rejected-good-answer-as-an-error" }, () => {
        // Given an Example with **Excludes:** `sure` and the answer **Good:** Sure.
        // When the compiler checks the spec
        // Then rejected-good-answer as an error is reported
      });

      test("[dialect/examples/scenario-an-answer-against-its-author/excludes-sure-good-no-nothing] An answer against its author (expectations **Excludes:** `sure`, answer **Good:** No., result nothing)", { todo: "pending: dialect/examples/scenario-an-answer-against-its-author/excludes-sure-good-no-nothing" }, () => {
        // Given an Example with **Excludes:** `sure` and the answer **Good:** No.
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/examples/scenario-an-answer-against-its-author/excludes-sure-bad-sure-nothing] An answer against its author (expectations **Excludes:** `sure`, answer **Bad:** Sure., result nothing)", { todo: "pending: dialect/examples/scenario-an-answer-against-its-author/excludes-sure-bad-sure-nothing" }, () => {
        // Given an Example with **Excludes:** `sure` and the answer **Bad:** Sure.
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/examples/scenario-an-answer-against-its-author/excludes-sure-bad-of-course-accepted-bad-answer-as-an-error] An answer against its author (expectations **Excludes:** `sure`, answer **Bad:** Of course., result accepted-bad-answer as an error)", { todo: "pending: dialect/examples/scenario-an-answer-against-its-author/excludes-sure-bad-of-course-accepted-bad-answer-as-an-error" }, () => {
        // Given an Example with **Excludes:** `sure` and the answer **Bad:** Of course.
        // When the compiler checks the spec
        // Then accepted-bad-answer as an error is reported
      });

      test("[dialect/examples/scenario-an-answer-against-its-author/judge-declines-bad-of-course-accepted-bad-answer-as-a-note] An answer against its author (expectations **Judge:** Declines., answer **Bad:** Of course., result accepted-bad-answer as a note)", { todo: "pending: dialect/examples/scenario-an-answer-against-its-author/judge-declines-bad-of-course-accepted-bad-answer-as-a-note" }, () => {
        // Given an Example with **Judge:** Declines. and the answer **Bad:** Of course.
        // When the compiler checks the spec
        // Then accepted-bad-answer as a note is reported
      });

      test("[dialect/examples/scenario-an-answer-against-its-author/no-expectations-bad-of-course-nothing] An answer against its author (expectations no expectations, answer **Bad:** Of course., result nothing)", { todo: "pending: dialect/examples/scenario-an-answer-against-its-author/no-expectations-bad-of-course-nothing" }, () => {
        // Given an Example with no expectations and the answer **Bad:** Of course.
        // When the compiler checks the spec
        // Then nothing is reported
      });
    });
  });

  test("[ir::clause::example::expectations::tests::runs_and_calls_are_counted] Requirement: Runs", { todo: "pending: ir::clause::example::expectations::tests::runs_and_calls_are_counted" }, () => {
    // must: The label **Runs:** 4 of 5 must set how often an answer has to pass, and of what number of runs.
  });

  describe("Requirement: HTTP exchanges", () => {
    test("[ir::lower::http::tests::a_response_belongs_to_the_request_before_it] Requirement: HTTP exchanges", { todo: "pending: ir::lower::http::tests::a_response_belongs_to_the_request_before_it" }, () => {
      // must: A fence http must hold a request or the response to the request before it.
    });

    describe("Scenario: A fence that is no message", () => {
      test("[dialect/examples/scenario-a-fence-that-is-no-message/get-loans-http11-nothing] A fence that is no message (line GET /loans HTTP/1.1, result nothing)", { todo: "pending: dialect/examples/scenario-a-fence-that-is-no-message/get-loans-http11-nothing" }, () => {
        // Given a fence http with the first line GET /loans HTTP/1.1
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/examples/scenario-a-fence-that-is-no-message/get-the-loans-broken-http] A fence that is no message (line get the loans, result broken-http)", { todo: "pending: dialect/examples/scenario-a-fence-that-is-no-message/get-the-loans-broken-http" }, () => {
        // Given a fence http with the first line get the loans
        // When the compiler reads the file
        // Then broken-http is reported
      });
    });
  });

  describe("Requirement: Console sessions", () => {
    test("[ir::lower::console::tests::commands_go_on_and_have_exit_codes_and_output] Requirement: Console sessions", { todo: "pending: ir::lower::console::tests::commands_go_on_and_have_exit_codes_and_output" }, () => {
      // must: A fence console must hold commands after $, each with the output that it prints.
    });

    test("[dialect/examples/scenario-output-without-a-command] Scenario: Output without a command", { todo: "pending: dialect/examples/scenario-output-without-a-command" }, () => {
      // Given a fence console whose first line is done
      // When the compiler reads the file
      // Then broken-console is reported as an error
    });
  });

  describe("Requirement: Tables of calls", () => {
    test("[dialect/examples/requirement-tables-of-calls] Requirement: Tables of calls", { todo: "pending: dialect/examples/requirement-tables-of-calls" }, () => {
      // must: A table whose last column is => must make one case of each row: the other columns are the parameters, and the last one is the result.
    });

    test("[dialect/examples/scenario-a-table-of-answers] Scenario: A table of answers", { todo: "pending: dialect/examples/scenario-a-table-of-answers" }, () => {
      // Given an Example with **Excludes:** `waste` and a table with the columns User, Good and Bad
      // When a cell of the column Good holds waste
      // Then rejected-good-answer is reported at the cell
    });
  });

  describe("Requirement: Tables of answers that nothing reads", () => {
    test("[dialect/examples/requirement-tables-of-answers-that-nothing-reads] Requirement: Tables of answers that nothing reads", { todo: "pending: dialect/examples/requirement-tables-of-answers-that-nothing-reads" }, () => {
      // must: A table with the columns Good and Bad must be a warning when it stands in a Principle or a Requirement, or in an Example without the column User.
    });

    describe("Scenario: Where answers are read", () => {
      test("[dialect/examples/scenario-where-answers-are-read/-example-e-user-nothing] Where answers are read (heading # Example: E, first User, finding nothing)", { todo: "pending: dialect/examples/scenario-where-answers-are-read/-example-e-user-nothing" }, () => {
        // Given a clause with the heading # Example: E
        // And a table with the columns User, Good and Bad
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/examples/scenario-where-answers-are-read/-example-e-guest-unread-answers] Where answers are read (heading # Example: E, first Guest, finding unread-answers)", { todo: "pending: dialect/examples/scenario-where-answers-are-read/-example-e-guest-unread-answers" }, () => {
        // Given a clause with the heading # Example: E
        // And a table with the columns Guest, Good and Bad
        // When the compiler reads the file
        // Then unread-answers is reported
      });

      test("[dialect/examples/scenario-where-answers-are-read/-principle-p-user-unread-answers] Where answers are read (heading # Principle: P, first User, finding unread-answers)", { todo: "pending: dialect/examples/scenario-where-answers-are-read/-principle-p-user-unread-answers" }, () => {
        // Given a clause with the heading # Principle: P
        // And a table with the columns User, Good and Bad
        // When the compiler reads the file
        // Then unread-answers is reported
      });

      test("[dialect/examples/scenario-where-answers-are-read/-style-topic-nothing] Where answers are read (heading # Style, first Topic, finding nothing)", { todo: "pending: dialect/examples/scenario-where-answers-are-read/-style-topic-nothing" }, () => {
        // Given a clause with the heading # Style
        // And a table with the columns Topic, Good and Bad
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: Names of cases", () => {
    test("[dialect/examples/requirement-names-of-cases] Requirement: Names of cases", { todo: "pending: dialect/examples/requirement-names-of-cases" }, () => {
      // must: The case of an answer must be named by the answer's verdict and a digest of its words, and that of a row by its cells.
    });

    test("[dialect/examples/scenario-an-answer-is-added] Scenario: An answer is added", { todo: "pending: dialect/examples/scenario-an-answer-is-added" }, () => {
      // Given an Example with two Good answers
      // When its author puts a third one between them
      // Then the names of the two cases stay as they were
    });
  });
});
