// Made by specc from dialect/readers.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Tutorials, features and terms", () => {
  describe("Requirement: Tutorials", () => {
    test("[dialect/readers/requirement-tutorials] Requirement: Tutorials", { todo: "pending: dialect/readers/requirement-tutorials" }, () => {
      // must: A Tutorial must say its goal and must have steps.
      // must: A Tutorial must say its goal and must have steps.
    });

    describe("Scenario: A lesson with a gap", () => {
      test("[dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-and-the-step-open-the-shed-nothing] A lesson with a gap (body **Goal:** a loan of your own and the Step Open the shed, finding nothing)", { todo: "pending: dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-and-the-step-open-the-shed-nothing" }, () => {
        // Given a Tutorial with **Goal:** a loan of your own and the Step Open the shed
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/readers/scenario-a-lesson-with-a-gap/the-step-open-the-shed-alone-tutorial-without-goal] A lesson with a gap (body the Step Open the shed alone, finding tutorial-without-goal)", { todo: "pending: dialect/readers/scenario-a-lesson-with-a-gap/the-step-open-the-shed-alone-tutorial-without-goal" }, () => {
        // Given a Tutorial with the Step Open the shed alone
        // When the compiler checks the spec
        // Then tutorial-without-goal is reported
      });

      test("[dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-alone-tutorial-without-steps] A lesson with a gap (body **Goal:** a loan of your own alone, finding tutorial-without-steps)", { todo: "pending: dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-alone-tutorial-without-steps" }, () => {
        // Given a Tutorial with **Goal:** a loan of your own alone
        // When the compiler checks the spec
        // Then tutorial-without-steps is reported
      });
    });
  });

  describe("Requirement: Code of a step", () => {
    test("[ir::clause::step::lower::tests::each_fence_is_used_by_its_words] Requirement: Code of a step", { todo: "pending: ir::clause::step::lower::tests::each_fence_is_used_by_its_words" }, () => {
      // must: The fences of a Step must be used in the order in which they stand, in one fresh folder for the Tutorial.
    });

    describe("Scenario: What a fence is for", () => {
      test("[dialect/readers/scenario-what-a-fence-is-for/console-its-commands-run-and-print-what-it-shows] What a fence is for (fence console, result its commands run, and print what it shows)", { todo: "pending: dialect/readers/scenario-what-a-fence-is-for/console-its-commands-run-and-print-what-it-shows" }, () => {
        // Given a Step with a fence console
        // When the lesson runs
        // Then its commands run, and print what it shows
      });

      test("[dialect/readers/scenario-what-a-fence-is-for/sh-its-script-exits-with-0] What a fence is for (fence sh, result its script exits with 0)", { todo: "pending: dialect/readers/scenario-what-a-fence-is-for/sh-its-script-exits-with-0" }, () => {
        // Given a Step with a fence sh
        // When the lesson runs
        // Then its script exits with 0
      });

      test("[dialect/readers/scenario-what-a-fence-is-for/http-its-request-is-sent] What a fence is for (fence http, result its request is sent)", { todo: "pending: dialect/readers/scenario-what-a-fence-is-for/http-its-request-is-sent" }, () => {
        // Given a Step with a fence http
        // When the lesson runs
        // Then its request is sent
      });

      test("[dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-its-text-is-written-to-that-file] What a fence is for (fence json title=\"shed.json\", result its text is written to that file)", { todo: "pending: dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-its-text-is-written-to-that-file" }, () => {
        // Given a Step with a fence json title="shed.json"
        // When the lesson runs
        // Then its text is written to that file
      });

      test("[dialect/readers/scenario-what-a-fence-is-for/console-no_run-it-is-shown-only] What a fence is for (fence console no_run, result it is shown only)", { todo: "pending: dialect/readers/scenario-what-a-fence-is-for/console-no_run-it-is-shown-only" }, () => {
        // Given a Step with a fence console no_run
        // When the lesson runs
        // Then it is shown only
      });

      test("[dialect/readers/scenario-what-a-fence-is-for/json-it-is-shown-only] What a fence is for (fence json, result it is shown only)", { todo: "pending: dialect/readers/scenario-what-a-fence-is-for/json-it-is-shown-only" }, () => {
        // Given a Step with a fence json
        // When the lesson runs
        // Then it is shown only
      });

      test("[dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-outside-path-is-reported-as-an-error] What a fence is for (fence json title=\"../shed.json\", result outside-path is reported as an error)", { todo: "pending: dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-outside-path-is-reported-as-an-error" }, () => {
        // Given a Step with a fence json title="../shed.json"
        // When the lesson runs
        // Then outside-path is reported as an error
      });
    });
  });

  describe("Requirement: Features", () => {
    test("[dialect/readers/requirement-features] Requirement: Features", { todo: "pending: dialect/readers/requirement-features" }, () => {
      // must: A Feature must name its benefit and the clauses that it covers.
    });

    describe("Scenario: A feature with a gap", () => {
      test("[dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-a-link-to-a-clause-nothing] A feature with a gap (labels Benefit, and Covers with a link to a clause, finding nothing)", { todo: "pending: dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-a-link-to-a-clause-nothing" }, () => {
        // Given a Feature with Benefit, and Covers with a link to a clause
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/readers/scenario-a-feature-with-a-gap/covers-with-a-link-to-a-clause-feature-without-benefit] A feature with a gap (labels Covers with a link to a clause, finding feature-without-benefit)", { todo: "pending: dialect/readers/scenario-a-feature-with-a-gap/covers-with-a-link-to-a-clause-feature-without-benefit" }, () => {
        // Given a Feature with Covers with a link to a clause
        // When the compiler checks the spec
        // Then feature-without-benefit is reported
      });

      test("[dialect/readers/scenario-a-feature-with-a-gap/benefit-feature-covers-nothing] A feature with a gap (labels Benefit, finding feature-covers-nothing)", { todo: "pending: dialect/readers/scenario-a-feature-with-a-gap/benefit-feature-covers-nothing" }, () => {
        // Given a Feature with Benefit
        // When the compiler checks the spec
        // Then feature-covers-nothing is reported
      });

      test("[dialect/readers/scenario-a-feature-with-a-gap/4a0b1463] A feature with a gap (labels Benefit, and Covers with a link to a clause that is not there, finding dangling-reference)", { todo: "pending: dialect/readers/scenario-a-feature-with-a-gap/4a0b1463" }, () => {
        // Given a Feature with Benefit, and Covers with a link to a clause that is not there
        // When the compiler checks the spec
        // Then dangling-reference is reported
      });

      test("[dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-the-id-of-a-clause-in-code-nothing] A feature with a gap (labels Benefit, and Covers with the id of a clause in code, finding nothing)", { todo: "pending: dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-the-id-of-a-clause-in-code-nothing" }, () => {
        // Given a Feature with Benefit, and Covers with the id of a clause in code
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/readers/scenario-a-feature-with-a-gap/04fa2559] A feature with a gap (labels Benefit, and Covers with the id in code of a clause that is not there, finding unknown-clause)", { todo: "pending: dialect/readers/scenario-a-feature-with-a-gap/04fa2559" }, () => {
        // Given a Feature with Benefit, and Covers with the id in code of a clause that is not there
        // When the compiler checks the spec
        // Then unknown-clause is reported
      });
    });
  });

  test("[ir::clause::term::lower::tests::paragraphs_define_a_term] Requirement: Terms", { todo: "pending: ir::clause::term::lower::tests::paragraphs_define_a_term" }, () => {
    // must: The first paragraph of a Term must be its meaning, and the label Also must give further words for it.
    // must: The first paragraph of a Term must be its meaning, and the label Also must give further words for it.
  });

  test("[ir::clause::term::lower::tests::bold_led_items_of_a_glossary_are_terms] Requirement: Glossaries", { todo: "pending: ir::clause::term::lower::tests::bold_led_items_of_a_glossary_are_terms" }, () => {
    // must: Bold-led items below a Section titled Definitions, Glossary, Terms or Terminology must be Terms.
  });

  test("[backend::docs::terms::tests::whole_words_are_found_once_and_the_longest_wins] Requirement: Links to terms", { todo: "pending: backend::docs::terms::tests::whole_words_are_found_once_and_the_longest_wins" }, () => {
    // must: In the documents that the compiler writes, the first use of a term in a clause must link to its meaning.
  });
});
