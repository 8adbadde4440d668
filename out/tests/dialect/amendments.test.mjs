// Made by specc from dialect/amendments.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Amendments", () => {
  // specc:begin ir::amendment::lower::tests::groups_hold_their_requirements 7f13c8db49dbf1f4
  test("[ir::amendment::lower::tests::groups_hold_their_requirements] Requirement: Groups", (t) => {
    // must: The headings ADDED Requirements, MODIFIED Requirements, REMOVED Requirements and RENAMED Requirements must make the requirements below them parts of an amendment.
    // specc:body
    t.todo("pending: ir::amendment::lower::tests::groups_hold_their_requirements");
  });
  // specc:end

  describe("Requirement: Renames", () => {
    // specc:begin ir::amendment::lower::tests::renames_are_pairs_of_headings_in_code 89558f4851ab302c
    test("[ir::amendment::lower::tests::renames_are_pairs_of_headings_in_code] Requirement: Renames", (t) => {
      // must: A rename must be a pair of the lines FROM: and TO:, each with a heading in code.
      // specc:body
      t.todo("pending: ir::amendment::lower::tests::renames_are_pairs_of_headings_in_code");
    });
    // specc:end

    // specc:begin dialect/amendments/scenario-half-a-rename 45510fcf747553b7
    test("[dialect/amendments/scenario-half-a-rename] Scenario: Half a rename", (t) => {
      // Given an amendment with a line FROM: and no line TO: after it
      // When the compiler reads the file
      // Then broken-rename is reported as an error
      // specc:body
      t.todo("pending: dialect/amendments/scenario-half-a-rename");
    });
    // specc:end
  });

  describe("Requirement: Removals", () => {
    // specc:begin dialect/amendments/requirement-removals c63af6ff27c8f9f7
    test("[dialect/amendments/requirement-removals] Requirement: Removals", (t) => {
      // must: A removed requirement must be read with its reason and its migration, by the labels Reason and Migration.
      // specc:body
      t.todo("pending: dialect/amendments/requirement-removals");
    });
    // specc:end

    // specc:begin dialect/amendments/scenario-a-removal acd8e0c18cf7e374
    test("[dialect/amendments/scenario-a-removal] Scenario: A removal", (t) => {
      // Given the item - **Reason:** nobody used it below a removed requirement
      // When the compiler reads the file
      // Then the reason is nobody used it
      // specc:body
      t.todo("pending: dialect/amendments/scenario-a-removal");
    });
    // specc:end
  });

  describe("Requirement: Targets", () => {
    // specc:begin dialect/amendments/requirement-targets c68826538de16ae5
    test("[dialect/amendments/requirement-targets] Requirement: Targets", (t) => {
      // must: The base of changes/NAME/specs/PATH/spec.md must be specs/PATH/spec.md, and its requirements must be found by their titles.
      // must: The base of changes/NAME/specs/PATH/spec.md must be specs/PATH/spec.md, and its requirements must be found by their titles.
      // specc:body
      t.todo("pending: dialect/amendments/requirement-targets");
    });
    // specc:end

    describe("Scenario: Titles that do not fit", () => {
      // specc:begin dialect/amendments/scenario-titles-that-do-not-fit/login-under-modified-nothing 33f40d0aa5852b84
      test("[dialect/amendments/scenario-titles-that-do-not-fit/login-under-modified-nothing] Titles that do not fit (change Login under MODIFIED, finding nothing)", (t) => {
        // Given a base with the requirement Login
        // When an amendment has Login under MODIFIED
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/amendments/scenario-titles-that-do-not-fit/login-under-modified-nothing");
      });
      // specc:end

      // specc:begin dialect/amendments/scenario-titles-that-do-not-fit/lgin-under-modified-unknown-amendment-target f92ca269a99f73ce
      test("[dialect/amendments/scenario-titles-that-do-not-fit/lgin-under-modified-unknown-amendment-target] Titles that do not fit (change Lgin under MODIFIED, finding unknown-amendment-target)", (t) => {
        // Given a base with the requirement Login
        // When an amendment has Lgin under MODIFIED
        // Then unknown-amendment-target is reported
        // specc:body
        t.todo("pending: dialect/amendments/scenario-titles-that-do-not-fit/lgin-under-modified-unknown-amendment-target");
      });
      // specc:end

      // specc:begin dialect/amendments/scenario-titles-that-do-not-fit/login-under-added-added-target-exists fc612d2727174c6a
      test("[dialect/amendments/scenario-titles-that-do-not-fit/login-under-added-added-target-exists] Titles that do not fit (change Login under ADDED, finding added-target-exists)", (t) => {
        // Given a base with the requirement Login
        // When an amendment has Login under ADDED
        // Then added-target-exists is reported
        // specc:body
        t.todo("pending: dialect/amendments/scenario-titles-that-do-not-fit/login-under-added-added-target-exists");
      });
      // specc:end

      // specc:begin dialect/amendments/scenario-titles-that-do-not-fit/0de86801 584ee3795bfa2909
      test("[dialect/amendments/scenario-titles-that-do-not-fit/0de86801] Titles that do not fit (change a rename of Login to Sign in, and Sign in under MODIFIED, finding nothing)", (t) => {
        // Given a base with the requirement Login
        // When an amendment has a rename of Login to Sign in, and Sign in under MODIFIED
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/amendments/scenario-titles-that-do-not-fit/0de86801");
      });
      // specc:end

      // specc:begin dialect/amendments/scenario-titles-that-do-not-fit/d7653275 cd03c1ab28911bea
      test("[dialect/amendments/scenario-titles-that-do-not-fit/d7653275] Titles that do not fit (change a rename of Login to Sign in, and Login under MODIFIED, finding unknown-amendment-target)", (t) => {
        // Given a base with the requirement Login
        // When an amendment has a rename of Login to Sign in, and Login under MODIFIED
        // Then unknown-amendment-target is reported
        // specc:body
        t.todo("pending: dialect/amendments/scenario-titles-that-do-not-fit/d7653275");
      });
      // specc:end
    });
  });

  // specc:begin analysis::rules::amendment_targets::tests::history_is_left_alone a43bd887c1bb1e4b
  test("[analysis::rules::amendment_targets::tests::history_is_left_alone] Requirement: History", (t) => {
    // must: The compiler must read what lies below changes/archive/ and must not hold it against the base.
    // must not: The compiler must read what lies below changes/archive/ and must not hold it against the base.
    // specc:body
    t.todo("pending: analysis::rules::amendment_targets::tests::history_is_left_alone");
  });
  // specc:end
});
