// Made by specc from dialect/diagnostics-and-suppression.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Diagnostics and suppression", () => {
  test("[ui::each_fixture_has_its_findings] Requirement: Parts of a finding", { todo: "pending: ui::each_fixture_has_its_findings" }, () => {
    // must: Each finding must have a code, a severity, the bytes at which it points, and a message that names the fault.
    // must: When a cure is known, the finding must tell it.
  });

  describe("Requirement: Only what is claimed can be wrong", () => {
    test("[own_cases::rows_with_a_finding_are_found_and_others_are_not] Requirement: Only what is claimed can be wrong", { todo: "pending: own_cases::rows_with_a_finding_are_found_and_others_are_not" }, () => {
      // must not: The compiler must not report prose.
    });

    describe("Scenario: Claimed or not", () => {
      test("[dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---weather-rain-nothing] Claimed or not (content the item - **Weather:** rain, finding nothing)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---weather-rain-nothing" }, () => {
        // Given a Requirement with the item - **Weather:** rain
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---prioriti-p1-misspelt-label] Claimed or not (content the item - **Prioriti:** P1, finding misspelt-label)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---prioriti-p1-misspelt-label" }, () => {
        // Given a Requirement with the item - **Prioriti:** P1
        // When the compiler reads the file
        // Then misspelt-label is reported
      });

      test("[dialect/diagnostics-and-suppression/scenario-claimed-or-not/e7492581] Claimed or not (content a table with the columns Day and Visitors, and a cell too many, finding nothing)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-claimed-or-not/e7492581" }, () => {
        // Given a Requirement with a table with the columns Day and Visitors, and a cell too many
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/diagnostics-and-suppression/scenario-claimed-or-not/a-fence-xml-with-broken-xml-nothing] Claimed or not (content a fence xml with broken XML, finding nothing)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-claimed-or-not/a-fence-xml-with-broken-xml-nothing" }, () => {
        // Given a Requirement with a fence xml with broken XML
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: One fault, one finding", () => {
    test("[dialect/diagnostics-and-suppression/requirement-one-fault-one-finding] Requirement: One fault, one finding", { todo: "pending: dialect/diagnostics-and-suppression/requirement-one-fault-one-finding" }, () => {
      // must: One fault must give one finding, also when its effects can be seen in other places.
    });

    test("[dialect/diagnostics-and-suppression/scenario-a-type-that-is-missing] Scenario: A type that is missing", { todo: "pending: dialect/diagnostics-and-suppression/scenario-a-type-that-is-missing" }, () => {
      // Given three fields of the type Laon, and the Type Loan
      // When the compiler checks the spec
      // Then unknown-type is reported once
      // And the finding names the other two places
    });
  });

  test("[ui::each_code_has_a_fixture] Requirement: Severities", { todo: "pending: ui::each_code_has_a_fixture" }, () => {
    // must: A finding must be an error when the spec cannot mean what it says, a warning when it most likely does not, and a note when its author has to decide.
  });

  test("[ui::each_code_has_a_manual_page_with_a_way_out] Requirement: Manual pages", { todo: "pending: ui::each_code_has_a_manual_page_with_a_way_out" }, () => {
    // must: Each code must have a page that says what is found, why it is bad, and what to write instead.
  });

  describe("Requirement: Suppression", () => {
    test("[facts::suppressions_cover_the_block_that_holds_them_or_the_next] Requirement: Suppression", { todo: "pending: facts::suppressions_cover_the_block_that_holds_them_or_the_next" }, () => {
      // must: A comment specc: allow(code) reason must accept the findings of that code in the block that holds it.
      // must: When it stands alone, it must accept those in the next block beside it, or, after the last block of an item or quote, those in that item or quote.
    });

    test("[writing::a_suppression_accepts_what_a_backend_finds_and_is_never_idle] Requirement: Suppression", { todo: "pending: writing::a_suppression_accepts_what_a_backend_finds_and_is_never_idle" }, () => {
      // must not: A suppression of a code that only a target reports is read by the build, and must not be called idle by specc check.
    });

    describe("Scenario: Comments", () => {
      test("[dialect/diagnostics-and-suppression/scenario-comments/1048557c] Comments (comment <!-- specc: allow(vague-word) quoted from the law -->, finding unchecked-statement alone)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-comments/1048557c" }, () => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-word) quoted from the law -->
        // When the compiler checks the spec
        // Then unchecked-statement alone is reported
      });

      test("[dialect/diagnostics-and-suppression/scenario-comments/---specc-allowvague-word----unexplained-suppression] Comments (comment <!-- specc: allow(vague-word) -->, finding unexplained-suppression)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-comments/---specc-allowvague-word----unexplained-suppression" }, () => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-word) -->
        // When the compiler checks the spec
        // Then unexplained-suppression is reported
      });

      test("[dialect/diagnostics-and-suppression/scenario-comments/---specc-alowvague-word-quoted----broken-directive] Comments (comment <!-- specc: alow(vague-word) quoted -->, finding broken-directive)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-comments/---specc-alowvague-word-quoted----broken-directive" }, () => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: alow(vague-word) quoted -->
        // When the compiler checks the spec
        // Then broken-directive is reported
      });

      test("[dialect/diagnostics-and-suppression/scenario-comments/---specc-allowopen-question-later----idle-suppression] Comments (comment <!-- specc: allow(open-question) later -->, finding idle-suppression)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-comments/---specc-allowopen-question-later----idle-suppression" }, () => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(open-question) later -->
        // When the compiler checks the spec
        // Then idle-suppression is reported
      });

      test("[dialect/diagnostics-and-suppression/scenario-comments/43831bcd] Comments (comment <!-- specc: allow(vague-wrod) quoted -->, finding idle-suppression with vague-word as what may be meant)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-comments/43831bcd" }, () => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-wrod) quoted -->
        // When the compiler checks the spec
        // Then idle-suppression with vague-word as what may be meant is reported
      });

      test("[dialect/diagnostics-and-suppression/scenario-comments/---quoted-from-the-law----vague-word] Comments (comment <!-- quoted from the law -->, finding vague-word)", { todo: "pending: dialect/diagnostics-and-suppression/scenario-comments/---quoted-from-the-law----vague-word" }, () => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- quoted from the law -->
        // When the compiler checks the spec
        // Then vague-word is reported
      });
    });
  });

  test("[statements::commentary_makes_no_promises] Requirement: Text that is switched off", { todo: "pending: statements::commentary_makes_no_promises" }, () => {
    // must not: The compiler must not look for statements between the comments specc: off and specc: on, nor between the former and the end of the file.
  });

  test("[writing::certain_fixes_are_applied_and_nothing_else] Requirement: Certain fixes", { todo: "pending: writing::certain_fixes_are_applied_and_nothing_else" }, () => {
    // must: A fix must be called certain only when one text alone can be meant.
  });

  test("[base::suggest::tests::a_swapped_letter_is_near_and_another_word_is_not] Requirement: Names that are nearly right", { todo: "pending: base::suggest::tests::a_swapped_letter_is_near_and_another_word_is_not" }, () => {
    // must: A name that cannot be found must come with the nearest one that can.
  });
});
