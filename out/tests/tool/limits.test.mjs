// Made by specc from tool/limits.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Limits", () => {
  test("[tool/limits/type-limits] Type: Limits", { todo: "pending: tool/limits/type-limits" }, () => {
  });

  test("[writing::a_file_over_the_limit_is_a_finding] Requirement: Large files", { todo: "pending: writing::a_file_over_the_limit_is_a_finding" }, () => {
    // must: A file over the limit must be an error, and the other files must be read.
    // must: A file over the limit must be an error, and the other files must be read.
  });

  test("[hostile::a_line_without_end_is_prose_with_a_finding] Requirement: Long paragraphs", { todo: "pending: hostile::a_line_without_end_is_prose_with_a_finding" }, () => {
    // must: A paragraph over the limit must be kept as prose with one finding.
  });

  test("[hostile::deep_nesting_is_cut_with_one_finding] Requirement: Deep nesting", { todo: "pending: hostile::deep_nesting_is_cut_with_one_finding" }, () => {
    // must: Nesting over the limit must be kept as prose with one finding.
  });

  describe("Requirement: Long lists of findings", () => {
    test("[tool/limits/requirement-long-lists-of-findings] Requirement: Long lists of findings", { todo: "pending: tool/limits/requirement-long-lists-of-findings" }, () => {
      // must: Past the limit of findings, the tool must give the number of the others with one finding that is as grave as the gravest of them.
    });

    test("[tool/limits/scenario-one-finding-too-many] Scenario: One finding too many", { todo: "pending: tool/limits/scenario-one-finding-too-many" }, () => {
      // Given the limit of 2 findings a file, and a file with two warnings and then three more, one of them an error
      // When somebody runs specc check
      // Then too-many-findings is reported as an error that counts three
    });
  });

  test("[hostile::small_oddities_are_documents] Requirement: No panic", { todo: "pending: hostile::small_oddities_are_documents" }, () => {
    // must: No text must make the tool panic.
  });

  test("[hostile::work_grows_with_the_input_only] Requirement: Linear work", { todo: "pending: hostile::work_grows_with_the_input_only" }, () => {
    // must: The work must grow with the input in proportion, whatever the input is.
  });

  describe("Requirement: Nothing is run", () => {
    test("[tool/limits/requirement-nothing-is-run] Requirement: Nothing is run", { todo: "pending: tool/limits/requirement-nothing-is-run" }, () => {
      // must not: check, build, dump and explain must not run a command, a script or a request that a spec contains.
    });

    describe("Scenario: A command in an example", () => {
      test("[tool/limits/scenario-a-command-in-an-example/specc-check] A command in an example (command specc check)", { todo: "pending: tool/limits/scenario-a-command-in-an-example/specc-check" }, () => {
        // Given an Example with the command touch proof in a console fence
        // When somebody runs specc check
        // Then there is no file proof
      });

      test("[tool/limits/scenario-a-command-in-an-example/specc-build] A command in an example (command specc build)", { todo: "pending: tool/limits/scenario-a-command-in-an-example/specc-build" }, () => {
        // Given an Example with the command touch proof in a console fence
        // When somebody runs specc build
        // Then there is no file proof
      });

      test("[tool/limits/scenario-a-command-in-an-example/specc-dump] A command in an example (command specc dump)", { todo: "pending: tool/limits/scenario-a-command-in-an-example/specc-dump" }, () => {
        // Given an Example with the command touch proof in a console fence
        // When somebody runs specc dump
        // Then there is no file proof
      });
    });
  });

  test("[tool/limits/constraint-speed-of-checking] Constraint: Speed of checking", { todo: "pending: tool/limits/constraint-speed-of-checking" }, () => {
    // must: Checking a large spec must cost little more than parsing its Markdown.
  });

  test("[tool/limits/constraint-speed-of-building] Constraint: Speed of building", { todo: "pending: tool/limits/constraint-speed-of-building" }, () => {
    // must: A cold build of a large spec must be over before its author looks away.
  });

  test("[tool/limits/constraint-speed-of-small-specs] Constraint: Speed of small specs", { todo: "pending: tool/limits/constraint-speed-of-small-specs" }, () => {
    // must: A spec of the usual size must be built within a blink.
  });

  test("[tool/limits/constraint-growth] Constraint: Growth", { todo: "pending: tool/limits/constraint-growth" }, () => {
    // must: Ten times the spec must cost ten times the work.
  });
});
