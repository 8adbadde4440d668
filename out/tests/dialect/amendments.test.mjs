// Made by specc from dialect/amendments.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Amendments", () => {
  test("[ir::amendment::lower::tests::groups_hold_their_requirements] Requirement: Groups", { todo: "pending: ir::amendment::lower::tests::groups_hold_their_requirements" }, () => {
    // must: The headings ADDED Requirements, MODIFIED Requirements, REMOVED Requirements and RENAMED Requirements must make the requirements below them parts of an amendment.
  });

  describe("Requirement: Renames", () => {
    test("[ir::amendment::lower::tests::renames_are_pairs_of_headings_in_code] Requirement: Renames", { todo: "pending: ir::amendment::lower::tests::renames_are_pairs_of_headings_in_code" }, () => {
      // must: A rename must be a pair of the lines FROM: and TO:, each with a heading in code.
    });

    test("[dialect/amendments/scenario-half-a-rename] Scenario: Half a rename", { todo: "pending: dialect/amendments/scenario-half-a-rename" }, () => {
      // Given an amendment with a line FROM: and no line TO: after it
      // When the compiler reads the file
      // Then broken-rename is reported as an error
    });
  });

  describe("Requirement: Removals", () => {
    test("[dialect/amendments/requirement-removals] Requirement: Removals", { todo: "pending: dialect/amendments/requirement-removals" }, () => {
      // must: A removed requirement must be read with its reason and its migration, by the labels Reason and Migration.
    });

    test("[dialect/amendments/scenario-a-removal] Scenario: A removal", { todo: "pending: dialect/amendments/scenario-a-removal" }, () => {
      // Given the item - **Reason:** nobody used it below a removed requirement
      // When the compiler reads the file
      // Then the reason is nobody used it
    });
  });

  describe("Requirement: Targets", () => {
    test("[dialect/amendments/requirement-targets] Requirement: Targets", { todo: "pending: dialect/amendments/requirement-targets" }, () => {
      // must: The base of changes/NAME/specs/PATH/spec.md must be specs/PATH/spec.md, and its requirements must be found by their titles.
      // must: The base of changes/NAME/specs/PATH/spec.md must be specs/PATH/spec.md, and its requirements must be found by their titles.
    });

    describe("Scenario: Titles that do not fit", () => {
      test("[dialect/amendments/scenario-titles-that-do-not-fit/login-under-modified-nothing] Titles that do not fit (change Login under MODIFIED, finding nothing)", { todo: "pending: dialect/amendments/scenario-titles-that-do-not-fit/login-under-modified-nothing" }, () => {
        // Given a base with the requirement Login
        // When an amendment has Login under MODIFIED
        // Then nothing is reported
      });

      test("[dialect/amendments/scenario-titles-that-do-not-fit/lgin-under-modified-unknown-amendment-target] Titles that do not fit (change Lgin under MODIFIED, finding unknown-amendment-target)", { todo: "pending: dialect/amendments/scenario-titles-that-do-not-fit/lgin-under-modified-unknown-amendment-target" }, () => {
        // Given a base with the requirement Login
        // When an amendment has Lgin under MODIFIED
        // Then unknown-amendment-target is reported
      });

      test("[dialect/amendments/scenario-titles-that-do-not-fit/login-under-added-added-target-exists] Titles that do not fit (change Login under ADDED, finding added-target-exists)", { todo: "pending: dialect/amendments/scenario-titles-that-do-not-fit/login-under-added-added-target-exists" }, () => {
        // Given a base with the requirement Login
        // When an amendment has Login under ADDED
        // Then added-target-exists is reported
      });

      test("[dialect/amendments/scenario-titles-that-do-not-fit/0de86801] Titles that do not fit (change a rename of Login to Sign in, and Sign in under MODIFIED, finding nothing)", { todo: "pending: dialect/amendments/scenario-titles-that-do-not-fit/0de86801" }, () => {
        // Given a base with the requirement Login
        // When an amendment has a rename of Login to Sign in, and Sign in under MODIFIED
        // Then nothing is reported
      });

      test("[dialect/amendments/scenario-titles-that-do-not-fit/d7653275] Titles that do not fit (change a rename of Login to Sign in, and Login under MODIFIED, finding unknown-amendment-target)", { todo: "pending: dialect/amendments/scenario-titles-that-do-not-fit/d7653275" }, () => {
        // Given a base with the requirement Login
        // When an amendment has a rename of Login to Sign in, and Login under MODIFIED
        // Then unknown-amendment-target is reported
      });
    });
  });

  test("[analysis::rules::amendment_targets::tests::history_is_left_alone] Requirement: History", { todo: "pending: analysis::rules::amendment_targets::tests::history_is_left_alone" }, () => {
    // must: The compiler must read what lies below changes/archive/ and must not hold it against the base.
    // must not: The compiler must read what lies below changes/archive/ and must not hold it against the base.
  });
});
