// Made by specc from dialect/readers.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Tutorials, features and terms", () => {
  describe("Requirement: Tutorials", () => {
    // specc:begin dialect/readers/requirement-tutorials c7e5938695d7f4bc
    test("[dialect/readers/requirement-tutorials] Requirement: Tutorials", (t) => {
      // must: A Tutorial must say its goal and must have steps.
      // must: A Tutorial must say its goal and must have steps.
      // specc:body
      t.todo("pending: dialect/readers/requirement-tutorials");
    });
    // specc:end

    describe("Scenario: A lesson with a gap", () => {
      // specc:begin dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-and-the-step-open-the-shed-nothing d5ded15ef89bb1b9
      test("[dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-and-the-step-open-the-shed-nothing] A lesson with a gap (body **Goal:** a loan of your own and the Step Open the shed, finding nothing)", (t) => {
        // Given a Tutorial with **Goal:** a loan of your own and the Step Open the shed
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-and-the-step-open-the-shed-nothing");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-a-lesson-with-a-gap/the-step-open-the-shed-alone-tutorial-without-goal 4979c34532406fe6
      test("[dialect/readers/scenario-a-lesson-with-a-gap/the-step-open-the-shed-alone-tutorial-without-goal] A lesson with a gap (body the Step Open the shed alone, finding tutorial-without-goal)", (t) => {
        // Given a Tutorial with the Step Open the shed alone
        // When the compiler checks the spec
        // Then tutorial-without-goal is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-lesson-with-a-gap/the-step-open-the-shed-alone-tutorial-without-goal");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-alone-tutorial-without-steps 2a41f9698c5097b4
      test("[dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-alone-tutorial-without-steps] A lesson with a gap (body **Goal:** a loan of your own alone, finding tutorial-without-steps)", (t) => {
        // Given a Tutorial with **Goal:** a loan of your own alone
        // When the compiler checks the spec
        // Then tutorial-without-steps is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-alone-tutorial-without-steps");
      });
      // specc:end
    });
  });

  describe("Requirement: Code of a step", () => {
    // specc:begin ir::clause::step::lower::tests::each_fence_is_used_by_its_words 064f2b53de5c77cf
    test("[ir::clause::step::lower::tests::each_fence_is_used_by_its_words] Requirement: Code of a step", (t) => {
      // must: The fences of a Step must be used in the order in which they stand, in one fresh folder for the Tutorial.
      // specc:body
      t.todo("pending: ir::clause::step::lower::tests::each_fence_is_used_by_its_words");
    });
    // specc:end

    describe("Scenario: What a fence is for", () => {
      // specc:begin dialect/readers/scenario-what-a-fence-is-for/console-its-commands-run-and-print-what-it-shows 64ebfb10091b4aba
      test("[dialect/readers/scenario-what-a-fence-is-for/console-its-commands-run-and-print-what-it-shows] What a fence is for (fence console, result its commands run, and print what it shows)", (t) => {
        // Given a Step with a fence console
        // When the lesson runs
        // Then its commands run, and print what it shows
        // specc:body
        t.todo("pending: dialect/readers/scenario-what-a-fence-is-for/console-its-commands-run-and-print-what-it-shows");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-what-a-fence-is-for/sh-its-script-exits-with-0 7de255f61ead7710
      test("[dialect/readers/scenario-what-a-fence-is-for/sh-its-script-exits-with-0] What a fence is for (fence sh, result its script exits with 0)", (t) => {
        // Given a Step with a fence sh
        // When the lesson runs
        // Then its script exits with 0
        // specc:body
        t.todo("pending: dialect/readers/scenario-what-a-fence-is-for/sh-its-script-exits-with-0");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-what-a-fence-is-for/http-its-request-is-sent bfea0020747e4cac
      test("[dialect/readers/scenario-what-a-fence-is-for/http-its-request-is-sent] What a fence is for (fence http, result its request is sent)", (t) => {
        // Given a Step with a fence http
        // When the lesson runs
        // Then its request is sent
        // specc:body
        t.todo("pending: dialect/readers/scenario-what-a-fence-is-for/http-its-request-is-sent");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-its-text-is-written-to-that-file 972fca99ca7156f1
      test("[dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-its-text-is-written-to-that-file] What a fence is for (fence json title=\"shed.json\", result its text is written to that file)", (t) => {
        // Given a Step with a fence json title="shed.json"
        // When the lesson runs
        // Then its text is written to that file
        // specc:body
        t.todo("pending: dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-its-text-is-written-to-that-file");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-what-a-fence-is-for/console-no_run-it-is-shown-only 6a74e4b93bd7112e
      test("[dialect/readers/scenario-what-a-fence-is-for/console-no_run-it-is-shown-only] What a fence is for (fence console no_run, result it is shown only)", (t) => {
        // Given a Step with a fence console no_run
        // When the lesson runs
        // Then it is shown only
        // specc:body
        t.todo("pending: dialect/readers/scenario-what-a-fence-is-for/console-no_run-it-is-shown-only");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-what-a-fence-is-for/json-it-is-shown-only b180e5cee47f44ef
      test("[dialect/readers/scenario-what-a-fence-is-for/json-it-is-shown-only] What a fence is for (fence json, result it is shown only)", (t) => {
        // Given a Step with a fence json
        // When the lesson runs
        // Then it is shown only
        // specc:body
        t.todo("pending: dialect/readers/scenario-what-a-fence-is-for/json-it-is-shown-only");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-outside-path-is-reported-as-an-error 1b664f89ca2b79cb
      test("[dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-outside-path-is-reported-as-an-error] What a fence is for (fence json title=\"../shed.json\", result outside-path is reported as an error)", (t) => {
        // Given a Step with a fence json title="../shed.json"
        // When the lesson runs
        // Then outside-path is reported as an error
        // specc:body
        t.todo("pending: dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-outside-path-is-reported-as-an-error");
      });
      // specc:end
    });
  });

  describe("Requirement: Features", () => {
    // specc:begin dialect/readers/requirement-features 2c2d769ae30aed3e
    test("[dialect/readers/requirement-features] Requirement: Features", (t) => {
      // must: A Feature must name its benefit and the clauses that it covers.
      // specc:body
      t.todo("pending: dialect/readers/requirement-features");
    });
    // specc:end

    describe("Scenario: A feature with a gap", () => {
      // specc:begin dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-a-link-to-a-clause-nothing 9ad65b841f8f7045
      test("[dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-a-link-to-a-clause-nothing] A feature with a gap (labels Benefit, and Covers with a link to a clause, finding nothing)", (t) => {
        // Given a Feature with Benefit, and Covers with a link to a clause
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-a-link-to-a-clause-nothing");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-a-feature-with-a-gap/covers-with-a-link-to-a-clause-feature-without-benefit 045e198dd13a4964
      test("[dialect/readers/scenario-a-feature-with-a-gap/covers-with-a-link-to-a-clause-feature-without-benefit] A feature with a gap (labels Covers with a link to a clause, finding feature-without-benefit)", (t) => {
        // Given a Feature with Covers with a link to a clause
        // When the compiler checks the spec
        // Then feature-without-benefit is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-feature-with-a-gap/covers-with-a-link-to-a-clause-feature-without-benefit");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-a-feature-with-a-gap/benefit-feature-covers-nothing 1f36d0ff08860bb5
      test("[dialect/readers/scenario-a-feature-with-a-gap/benefit-feature-covers-nothing] A feature with a gap (labels Benefit, finding feature-covers-nothing)", (t) => {
        // Given a Feature with Benefit
        // When the compiler checks the spec
        // Then feature-covers-nothing is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-feature-with-a-gap/benefit-feature-covers-nothing");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-a-feature-with-a-gap/4a0b1463 522c944e0aa763da
      test("[dialect/readers/scenario-a-feature-with-a-gap/4a0b1463] A feature with a gap (labels Benefit, and Covers with a link to a clause that is not there, finding dangling-reference)", (t) => {
        // Given a Feature with Benefit, and Covers with a link to a clause that is not there
        // When the compiler checks the spec
        // Then dangling-reference is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-feature-with-a-gap/4a0b1463");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-the-id-of-a-clause-in-code-nothing d251b6f04b9801b5
      test("[dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-the-id-of-a-clause-in-code-nothing] A feature with a gap (labels Benefit, and Covers with the id of a clause in code, finding nothing)", (t) => {
        // Given a Feature with Benefit, and Covers with the id of a clause in code
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-the-id-of-a-clause-in-code-nothing");
      });
      // specc:end

      // specc:begin dialect/readers/scenario-a-feature-with-a-gap/04fa2559 e650ee33c3d5fb6e
      test("[dialect/readers/scenario-a-feature-with-a-gap/04fa2559] A feature with a gap (labels Benefit, and Covers with the id in code of a clause that is not there, finding unknown-clause)", (t) => {
        // Given a Feature with Benefit, and Covers with the id in code of a clause that is not there
        // When the compiler checks the spec
        // Then unknown-clause is reported
        // specc:body
        t.todo("pending: dialect/readers/scenario-a-feature-with-a-gap/04fa2559");
      });
      // specc:end
    });
  });

  // specc:begin ir::clause::term::lower::tests::paragraphs_define_a_term f85c7c24b16b80ad
  test("[ir::clause::term::lower::tests::paragraphs_define_a_term] Requirement: Terms", (t) => {
    // must: The first paragraph of a Term must be its meaning, and the label Also must give further words for it.
    // must: The first paragraph of a Term must be its meaning, and the label Also must give further words for it.
    // specc:body
    t.todo("pending: ir::clause::term::lower::tests::paragraphs_define_a_term");
  });
  // specc:end

  // specc:begin ir::clause::term::lower::tests::bold_led_items_of_a_glossary_are_terms da31a7b59d41d9d7
  test("[ir::clause::term::lower::tests::bold_led_items_of_a_glossary_are_terms] Requirement: Glossaries", (t) => {
    // must: Bold-led items below a Section titled Definitions, Glossary, Terms or Terminology must be Terms.
    // specc:body
    t.todo("pending: ir::clause::term::lower::tests::bold_led_items_of_a_glossary_are_terms");
  });
  // specc:end

  // specc:begin backend::docs::terms::tests::whole_words_are_found_once_and_the_longest_wins cb9ca678afafdc4c
  test("[backend::docs::terms::tests::whole_words_are_found_once_and_the_longest_wins] Requirement: Links to terms", (t) => {
    // must: In the documents that the compiler writes, the first use of a term in a clause must link to its meaning.
    // specc:body
    t.todo("pending: backend::docs::terms::tests::whole_words_are_found_once_and_the_longest_wins");
  });
  // specc:end
});
