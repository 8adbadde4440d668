// Made by specc from dialect/diagnostics-and-suppression.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Diagnostics and suppression", () => {
  // specc:begin ui::each_fixture_has_its_findings 9ab37181d44aee9e
  test("[ui::each_fixture_has_its_findings] Requirement: Parts of a finding", (t) => {
    // must: Each finding must have a code, a severity, the bytes at which it points, and a message that names the fault.
    // must: When a cure is known, the finding must tell it.
    // specc:body
    t.todo("pending: ui::each_fixture_has_its_findings");
  });
  // specc:end

  describe("Requirement: Only what is claimed can be wrong", () => {
    // specc:begin own_cases::rows_with_a_finding_are_found_and_others_are_not a5476b9290a4edf7
    test("[own_cases::rows_with_a_finding_are_found_and_others_are_not] Requirement: Only what is claimed can be wrong", (t) => {
      // must not: The compiler must not report prose.
      // specc:body
      t.todo("pending: own_cases::rows_with_a_finding_are_found_and_others_are_not");
    });
    // specc:end

    describe("Scenario: Claimed or not", () => {
      // specc:begin dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---weather-rain-nothing 10a55c01f1b85324
      test("[dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---weather-rain-nothing] Claimed or not (content the item - **Weather:** rain, finding nothing)", (t) => {
        // Given a Requirement with the item - **Weather:** rain
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---weather-rain-nothing");
      });
      // specc:end

      // specc:begin dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---prioriti-p1-misspelt-label 65c470b493426a66
      test("[dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---prioriti-p1-misspelt-label] Claimed or not (content the item - **Prioriti:** P1, finding misspelt-label)", (t) => {
        // Given a Requirement with the item - **Prioriti:** P1
        // When the compiler reads the file
        // Then misspelt-label is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---prioriti-p1-misspelt-label");
      });
      // specc:end

      // specc:begin dialect/diagnostics-and-suppression/scenario-claimed-or-not/e7492581 218039219dab7f06
      test("[dialect/diagnostics-and-suppression/scenario-claimed-or-not/e7492581] Claimed or not (content a table with the columns Day and Visitors, and a cell too many, finding nothing)", (t) => {
        // Given a Requirement with a table with the columns Day and Visitors, and a cell too many
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-claimed-or-not/e7492581");
      });
      // specc:end

      // specc:begin dialect/diagnostics-and-suppression/scenario-claimed-or-not/a-fence-xml-with-broken-xml-nothing b9537520c73b784a
      test("[dialect/diagnostics-and-suppression/scenario-claimed-or-not/a-fence-xml-with-broken-xml-nothing] Claimed or not (content a fence xml with broken XML, finding nothing)", (t) => {
        // Given a Requirement with a fence xml with broken XML
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-claimed-or-not/a-fence-xml-with-broken-xml-nothing");
      });
      // specc:end
    });
  });

  describe("Requirement: One fault, one finding", () => {
    // specc:begin dialect/diagnostics-and-suppression/requirement-one-fault-one-finding b9402fa3c661447f
    test("[dialect/diagnostics-and-suppression/requirement-one-fault-one-finding] Requirement: One fault, one finding", (t) => {
      // must: One fault must give one finding, also when its effects can be seen in other places.
      // specc:body
      t.todo("pending: dialect/diagnostics-and-suppression/requirement-one-fault-one-finding");
    });
    // specc:end

    // specc:begin dialect/diagnostics-and-suppression/scenario-a-type-that-is-missing 9a7a37984de9b6da
    test("[dialect/diagnostics-and-suppression/scenario-a-type-that-is-missing] Scenario: A type that is missing", (t) => {
      // Given three fields of the type Laon, and the Type Loan
      // When the compiler checks the spec
      // Then unknown-type is reported once
      // And the finding names the other two places
      // specc:body
      t.todo("pending: dialect/diagnostics-and-suppression/scenario-a-type-that-is-missing");
    });
    // specc:end
  });

  // specc:begin ui::each_code_has_a_fixture b769811e34e17a2d
  test("[ui::each_code_has_a_fixture] Requirement: Severities", (t) => {
    // must: A finding must be an error when the spec cannot mean what it says, a warning when it most likely does not, and a note when its author has to decide.
    // specc:body
    t.todo("pending: ui::each_code_has_a_fixture");
  });
  // specc:end

  // specc:begin ui::each_code_has_a_manual_page_with_a_way_out 39fdf8db1dc2d1c3
  test("[ui::each_code_has_a_manual_page_with_a_way_out] Requirement: Manual pages", (t) => {
    // must: Each code must have a page that says what is found, why it is bad, and what to write instead.
    // specc:body
    t.todo("pending: ui::each_code_has_a_manual_page_with_a_way_out");
  });
  // specc:end

  describe("Requirement: Suppression", () => {
    // specc:begin facts::suppressions_cover_the_block_that_holds_them_or_the_next db3227f76bb37371
    test("[facts::suppressions_cover_the_block_that_holds_them_or_the_next] Requirement: Suppression", (t) => {
      // must: A comment specc: allow(code) reason must accept the findings of that code in the block that holds it.
      // must: When it stands alone, it must accept those in the next block beside it, or, after the last block of an item or quote, those in that item or quote.
      // specc:body
      t.todo("pending: facts::suppressions_cover_the_block_that_holds_them_or_the_next");
    });
    // specc:end

    // specc:begin writing::a_suppression_accepts_what_a_backend_finds_and_is_never_idle fce78b2d9ea3117c
    test("[writing::a_suppression_accepts_what_a_backend_finds_and_is_never_idle] Requirement: Suppression", (t) => {
      // must not: A suppression of a code that only a target reports is read by the build, and must not be called idle by specc check.
      // specc:body
      t.todo("pending: writing::a_suppression_accepts_what_a_backend_finds_and_is_never_idle");
    });
    // specc:end

    describe("Scenario: Comments", () => {
      // specc:begin dialect/diagnostics-and-suppression/scenario-comments/1048557c c44849d715712351
      test("[dialect/diagnostics-and-suppression/scenario-comments/1048557c] Comments (comment <!-- specc: allow(vague-word) quoted from the law -->, finding unchecked-statement alone)", (t) => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-word) quoted from the law -->
        // When the compiler checks the spec
        // Then unchecked-statement alone is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-comments/1048557c");
      });
      // specc:end

      // specc:begin dialect/diagnostics-and-suppression/scenario-comments/---specc-allowvague-word----unexplained-suppression e14047f6c65bc2a8
      test("[dialect/diagnostics-and-suppression/scenario-comments/---specc-allowvague-word----unexplained-suppression] Comments (comment <!-- specc: allow(vague-word) -->, finding unexplained-suppression)", (t) => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-word) -->
        // When the compiler checks the spec
        // Then unexplained-suppression is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-comments/---specc-allowvague-word----unexplained-suppression");
      });
      // specc:end

      // specc:begin dialect/diagnostics-and-suppression/scenario-comments/---specc-alowvague-word-quoted----broken-directive 7df8ea671e24090b
      test("[dialect/diagnostics-and-suppression/scenario-comments/---specc-alowvague-word-quoted----broken-directive] Comments (comment <!-- specc: alow(vague-word) quoted -->, finding broken-directive)", (t) => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: alow(vague-word) quoted -->
        // When the compiler checks the spec
        // Then broken-directive is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-comments/---specc-alowvague-word-quoted----broken-directive");
      });
      // specc:end

      // specc:begin dialect/diagnostics-and-suppression/scenario-comments/---specc-allowopen-question-later----idle-suppression cd0c3e4777aeef2a
      test("[dialect/diagnostics-and-suppression/scenario-comments/---specc-allowopen-question-later----idle-suppression] Comments (comment <!-- specc: allow(open-question) later -->, finding idle-suppression)", (t) => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(open-question) later -->
        // When the compiler checks the spec
        // Then idle-suppression is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-comments/---specc-allowopen-question-later----idle-suppression");
      });
      // specc:end

      // specc:begin dialect/diagnostics-and-suppression/scenario-comments/43831bcd 360acadb8c22b1c6
      test("[dialect/diagnostics-and-suppression/scenario-comments/43831bcd] Comments (comment <!-- specc: allow(vague-wrod) quoted -->, finding idle-suppression with vague-word as what may be meant)", (t) => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-wrod) quoted -->
        // When the compiler checks the spec
        // Then idle-suppression with vague-word as what may be meant is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-comments/43831bcd");
      });
      // specc:end

      // specc:begin dialect/diagnostics-and-suppression/scenario-comments/---quoted-from-the-law----vague-word d6a159870e275c93
      test("[dialect/diagnostics-and-suppression/scenario-comments/---quoted-from-the-law----vague-word] Comments (comment <!-- quoted from the law -->, finding vague-word)", (t) => {
        // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- quoted from the law -->
        // When the compiler checks the spec
        // Then vague-word is reported
        // specc:body
        t.todo("pending: dialect/diagnostics-and-suppression/scenario-comments/---quoted-from-the-law----vague-word");
      });
      // specc:end
    });
  });

  // specc:begin statements::commentary_makes_no_promises ad4c0d92919bf1b1
  test("[statements::commentary_makes_no_promises] Requirement: Text that is switched off", (t) => {
    // must not: The compiler must not look for statements between the comments specc: off and specc: on, nor between the former and the end of the file.
    // specc:body
    t.todo("pending: statements::commentary_makes_no_promises");
  });
  // specc:end

  // specc:begin writing::certain_fixes_are_applied_and_nothing_else d04b39764da84c55
  test("[writing::certain_fixes_are_applied_and_nothing_else] Requirement: Certain fixes", (t) => {
    // must: A fix must be called certain only when one text alone can be meant.
    // specc:body
    t.todo("pending: writing::certain_fixes_are_applied_and_nothing_else");
  });
  // specc:end

  // specc:begin base::suggest::tests::a_swapped_letter_is_near_and_another_word_is_not ca660c8991b1eb84
  test("[base::suggest::tests::a_swapped_letter_is_near_and_another_word_is_not] Requirement: Names that are nearly right", (t) => {
    // must: A name that cannot be found must come with the nearest one that can.
    // specc:body
    t.todo("pending: base::suggest::tests::a_swapped_letter_is_near_and_another_word_is_not");
  });
  // specc:end
});
