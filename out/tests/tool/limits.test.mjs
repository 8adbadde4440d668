// Made by specc from tool/limits.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Limits", () => {
  // specc:begin tool/limits/type-limits 5f63dc50ff696a87
  test("[tool/limits/type-limits] Type: Limits", (t) => {
    // specc:body
    t.todo("pending: tool/limits/type-limits");
  });
  // specc:end

  // specc:begin writing::a_file_over_the_limit_is_a_finding e912b44bb10bea09
  test("[writing::a_file_over_the_limit_is_a_finding] Requirement: Large files", (t) => {
    // must: A file over the limit must be an error, and the other files must be read.
    // must: A file over the limit must be an error, and the other files must be read.
    // specc:body
    t.todo("pending: writing::a_file_over_the_limit_is_a_finding");
  });
  // specc:end

  // specc:begin hostile::a_line_without_end_is_prose_with_a_finding 494c0debef510d4a
  test("[hostile::a_line_without_end_is_prose_with_a_finding] Requirement: Long paragraphs", (t) => {
    // must: A paragraph over the limit must be kept as prose with one finding.
    // specc:body
    t.todo("pending: hostile::a_line_without_end_is_prose_with_a_finding");
  });
  // specc:end

  // specc:begin hostile::deep_nesting_is_cut_with_one_finding 82f5b3b6d10cc5fb
  test("[hostile::deep_nesting_is_cut_with_one_finding] Requirement: Deep nesting", (t) => {
    // must: Nesting over the limit must be kept as prose with one finding.
    // specc:body
    t.todo("pending: hostile::deep_nesting_is_cut_with_one_finding");
  });
  // specc:end

  describe("Requirement: Long lists of findings", () => {
    // specc:begin tool/limits/requirement-long-lists-of-findings 50b263778f61c315
    test("[tool/limits/requirement-long-lists-of-findings] Requirement: Long lists of findings", (t) => {
      // must: Past the limit of findings, the tool must give the number of the others with one finding that is as grave as the gravest of them.
      // specc:body
      t.todo("pending: tool/limits/requirement-long-lists-of-findings");
    });
    // specc:end

    // specc:begin tool/limits/scenario-one-finding-too-many 26f9e6340800b890
    test("[tool/limits/scenario-one-finding-too-many] Scenario: One finding too many", (t) => {
      // Given the limit of 2 findings a file, and a file with two warnings and then three more, one of them an error
      // When somebody runs specc check
      // Then too-many-findings is reported as an error that counts three
      // specc:body
      t.todo("pending: tool/limits/scenario-one-finding-too-many");
    });
    // specc:end
  });

  // specc:begin hostile::small_oddities_are_documents 72e24bfa57c9e08f
  test("[hostile::small_oddities_are_documents] Requirement: No panic", (t) => {
    // must: No text must make the tool panic.
    // specc:body
    t.todo("pending: hostile::small_oddities_are_documents");
  });
  // specc:end

  // specc:begin hostile::work_grows_with_the_input_only a047f73979b7770a
  test("[hostile::work_grows_with_the_input_only] Requirement: Linear work", (t) => {
    // must: The work must grow with the input in proportion, whatever the input is.
    // specc:body
    t.todo("pending: hostile::work_grows_with_the_input_only");
  });
  // specc:end

  describe("Requirement: Nothing is run", () => {
    // specc:begin tool/limits/requirement-nothing-is-run ab0ed294817bc2c3
    test("[tool/limits/requirement-nothing-is-run] Requirement: Nothing is run", (t) => {
      // must not: check, build, dump and explain must not run a command, a script or a request that a spec contains.
      // specc:body
      t.todo("pending: tool/limits/requirement-nothing-is-run");
    });
    // specc:end

    describe("Scenario: A command in an example", () => {
      // specc:begin tool/limits/scenario-a-command-in-an-example/specc-check 7e8deae94aafffbd
      test("[tool/limits/scenario-a-command-in-an-example/specc-check] A command in an example (command specc check)", (t) => {
        // Given an Example with the command touch proof in a console fence
        // When somebody runs specc check
        // Then there is no file proof
        // specc:body
        t.todo("pending: tool/limits/scenario-a-command-in-an-example/specc-check");
      });
      // specc:end

      // specc:begin tool/limits/scenario-a-command-in-an-example/specc-build 725bd51f39ee113b
      test("[tool/limits/scenario-a-command-in-an-example/specc-build] A command in an example (command specc build)", (t) => {
        // Given an Example with the command touch proof in a console fence
        // When somebody runs specc build
        // Then there is no file proof
        // specc:body
        t.todo("pending: tool/limits/scenario-a-command-in-an-example/specc-build");
      });
      // specc:end

      // specc:begin tool/limits/scenario-a-command-in-an-example/specc-dump d3304c55f8568176
      test("[tool/limits/scenario-a-command-in-an-example/specc-dump] A command in an example (command specc dump)", (t) => {
        // Given an Example with the command touch proof in a console fence
        // When somebody runs specc dump
        // Then there is no file proof
        // specc:body
        t.todo("pending: tool/limits/scenario-a-command-in-an-example/specc-dump");
      });
      // specc:end
    });
  });

  // specc:begin tool/limits/constraint-speed-of-checking a48e02cc1f88ac1d
  test("[tool/limits/constraint-speed-of-checking] Constraint: Speed of checking", (t) => {
    // must: Checking a large spec must cost little more than parsing its Markdown.
    // specc:body
    t.todo("pending: tool/limits/constraint-speed-of-checking");
  });
  // specc:end

  // specc:begin tool/limits/constraint-speed-of-building a304a5ae197ed7d9
  test("[tool/limits/constraint-speed-of-building] Constraint: Speed of building", (t) => {
    // must: A cold build of a large spec must be over before its author looks away.
    // specc:body
    t.todo("pending: tool/limits/constraint-speed-of-building");
  });
  // specc:end

  // specc:begin tool/limits/constraint-speed-of-small-specs 076503387cbe8113
  test("[tool/limits/constraint-speed-of-small-specs] Constraint: Speed of small specs", (t) => {
    // must: A spec of the usual size must be built within a blink.
    // specc:body
    t.todo("pending: tool/limits/constraint-speed-of-small-specs");
  });
  // specc:end

  // specc:begin tool/limits/constraint-growth 0326a47735453774
  test("[tool/limits/constraint-growth] Constraint: Growth", (t) => {
    // must: Ten times the spec must cost ten times the work.
    // specc:body
    t.todo("pending: tool/limits/constraint-growth");
  });
  // specc:end
});
