// Made by specc from dialect/forms-in-wide-use.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Forms in wide use", () => {
  describe("Requirement: The Model Spec", () => {
    // specc:begin dialect/forms-in-wide-use/requirement-the-model-spec 72a6b6131144d638
    test("[dialect/forms-in-wide-use/requirement-the-model-spec] Requirement: The Model Spec", (t) => {
      // must: The compiler must read the forms of the OpenAI Model Spec.
      // specc:body
      t.todo("pending: dialect/forms-in-wide-use/requirement-the-model-spec");
    });
    // specc:end

    describe("Scenario: Forms of the Model Spec", () => {
      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/19cc20a6 5ad5ede41ea4b310
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/19cc20a6] Forms of the Model Spec (form ## Stay calm {#stay_calm authority=root}, result a Principle with the id stay_calm)", (t) => {
        // Given a file with ## Stay calm {#stay_calm authority=root}
        // When the compiler reads it
        // Then it finds a Principle with the id stay_calm
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/19cc20a6");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/f2c01514 f54fa570a130b785
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/f2c01514] Forms of the Model Spec (form **Example**: asking for a ladder and a conversation in an xml fence, result an Example)", (t) => {
        // Given a file with **Example**: asking for a ladder and a conversation in an xml fence
        // When the compiler reads it
        // Then it finds an Example
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/f2c01514");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/example-asking-for-a-ladder-and-prose-prose 14160daada61f30c
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/example-asking-for-a-ladder-and-prose-prose] Forms of the Model Spec (form **Example**: asking for a ladder and prose, result prose)", (t) => {
        // Given a file with **Example**: asking for a ladder and prose
        // When the compiler reads it
        // Then it finds prose
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/example-asking-for-a-ladder-and-prose-prose");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/user-in-the-fence-of-an-example-a-users-turn 971e796c6a76c5bb
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/user-in-the-fence-of-an-example-a-users-turn] Forms of the Model Spec (form <user> in the fence of an Example, result a user's turn)", (t) => {
        // Given a file with <user> in the fence of an Example
        // When the compiler reads it
        // Then it finds a user's turn
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/user-in-the-fence-of-an-example-a-users-turn");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/comparison-with-two-answers-answers-side-by-side ec6abd5bd40f8133
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/comparison-with-two-answers-answers-side-by-side] Forms of the Model Spec (form <comparison> with two answers, result answers side by side)", (t) => {
        // Given a file with <comparison> with two answers
        // When the compiler reads it
        // Then it finds answers side by side
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/comparison-with-two-answers-answers-side-by-side");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/b584411c 6bee13532fc9e799
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/b584411c] Forms of the Model Spec (form <!-- GOOD: names the hour --> in an answer, result a good answer and the reason)", (t) => {
        // Given a file with <!-- GOOD: names the hour --> in an answer
        // When the compiler reads it
        // Then it finds a good answer and the reason
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/b584411c");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---bad----in-an-answer-a-bad-answer 3b0bf2922ed04b55
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---bad----in-an-answer-a-bad-answer] Forms of the Model Spec (form <!-- BAD --> in an answer, result a bad answer)", (t) => {
        // Given a file with <!-- BAD --> in an answer
        // When the compiler reads it
        // Then it finds a bad answer
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---bad----in-an-answer-a-bad-answer");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---ok----in-an-answer-an-answer-that-is-neither 1e825c7943b05899
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---ok----in-an-answer-an-answer-that-is-neither] Forms of the Model Spec (form <!-- OK --> in an answer, result an answer that is neither)", (t) => {
        // Given a file with <!-- OK --> in an answer
        // When the compiler reads it
        // Then it finds an answer that is neither
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---ok----in-an-answer-an-answer-that-is-neither");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/-meta-commentary-text-that-promises-nothing dca42ebe2f5a4894
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/-meta-commentary-text-that-promises-nothing] Forms of the Model Spec (form !!! meta \"Commentary\", result text that promises nothing)", (t) => {
        // Given a file with !!! meta "Commentary"
        // When the compiler reads it
        // Then it finds text that promises nothing
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/-meta-commentary-text-that-promises-nothing");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/stay_calm-a-reference 1c07ecc5bd1f9c17
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/stay_calm-a-reference] Forms of the Model Spec (form [?](#stay_calm), result a reference)", (t) => {
        // Given a file with [?](#stay_calm)
        // When the compiler reads it
        // Then it finds a reference
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/stay_calm-a-reference");
      });
      // specc:end
    });
  });

  // specc:begin ir::clause::example::history::tests::a_conversation_goes_on_from_the_best_answer 2f347386b73e18e3
  test("[ir::clause::example::history::tests::a_conversation_goes_on_from_the_best_answer] Requirement: Talks that go on after a comparison", (t) => {
    // must: A turn after a comparison must go on from its first good answer, and from its first OK one when none is good.
    // specc:body
    t.todo("pending: ir::clause::example::history::tests::a_conversation_goes_on_from_the_best_answer");
  });
  // specc:end

  describe("Requirement: OpenSpec", () => {
    // specc:begin dialect/forms-in-wide-use/requirement-openspec 0519fae7c6335f71
    test("[dialect/forms-in-wide-use/requirement-openspec] Requirement: OpenSpec", (t) => {
      // must: The compiler must read the forms of OpenSpec.
      // specc:body
      t.todo("pending: dialect/forms-in-wide-use/requirement-openspec");
    });
    // specc:end

    describe("Scenario: Forms of OpenSpec", () => {
      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-openspec/-requirement-login-a-requirement 907df9d0c6a65ac0
      test("[dialect/forms-in-wide-use/scenario-forms-of-openspec/-requirement-login-a-requirement] Forms of OpenSpec (form ### Requirement: Login, result a Requirement)", (t) => {
        // Given a file with ### Requirement: Login
        // When the compiler reads it
        // Then it finds a Requirement
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-openspec/-requirement-login-a-requirement");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-openspec/-scenario-a-wrong-password-a-scenario 3d1173e64adb1e53
      test("[dialect/forms-in-wide-use/scenario-forms-of-openspec/-scenario-a-wrong-password-a-scenario] Forms of OpenSpec (form #### Scenario: A wrong password, result a Scenario)", (t) => {
        // Given a file with #### Scenario: A wrong password
        // When the compiler reads it
        // Then it finds a Scenario
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-openspec/-scenario-a-wrong-password-a-scenario");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-openspec/--when-a-and---then-b-two-steps 1c9c5e3035e0b27a
      test("[dialect/forms-in-wide-use/scenario-forms-of-openspec/--when-a-and---then-b-two-steps] Forms of OpenSpec (form - **WHEN** a and - **THEN** b, result two steps)", (t) => {
        // Given a file with - **WHEN** a and - **THEN** b
        // When the compiler reads it
        // Then it finds two steps
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-openspec/--when-a-and---then-b-two-steps");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-openspec/-added-requirements-a-group-of-an-amendment fecf47f140555509
      test("[dialect/forms-in-wide-use/scenario-forms-of-openspec/-added-requirements-a-group-of-an-amendment] Forms of OpenSpec (form ## ADDED Requirements, result a group of an amendment)", (t) => {
        // Given a file with ## ADDED Requirements
        // When the compiler reads it
        // Then it finds a group of an amendment
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-openspec/-added-requirements-a-group-of-an-amendment");
      });
      // specc:end
    });
  });

  describe("Requirement: Kiro", () => {
    // specc:begin dialect/forms-in-wide-use/requirement-kiro cc6a3305937b03c0
    test("[dialect/forms-in-wide-use/requirement-kiro] Requirement: Kiro", (t) => {
      // must: The compiler must read the forms of Kiro.
      // specc:body
      t.todo("pending: dialect/forms-in-wide-use/requirement-kiro");
    });
    // specc:end

    describe("Scenario: Forms of Kiro", () => {
      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-kiro/-requirement-1-a-requirement-with-the-number-1 c49e752d7c899bfd
      test("[dialect/forms-in-wide-use/scenario-forms-of-kiro/-requirement-1-a-requirement-with-the-number-1] Forms of Kiro (form ### Requirement 1, result a Requirement with the number 1)", (t) => {
        // Given a file with ### Requirement 1
        // When the compiler reads it
        // Then it finds a Requirement with the number 1
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-kiro/-requirement-1-a-requirement-with-the-number-1");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-kiro/eb5fc3ae 31be4797b4acb6a2
      test("[dialect/forms-in-wide-use/scenario-forms-of-kiro/eb5fc3ae] Forms of Kiro (form **User Story:** As a member, I want a ladder, result a label of the Requirement)", (t) => {
        // Given a file with **User Story:** As a member, I want a ladder
        // When the compiler reads it
        // Then it finds a label of the Requirement
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-kiro/eb5fc3ae");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-kiro/-acceptance-criteria-a-section-in-which-lower-case-counts 95a164d015026793
      test("[dialect/forms-in-wide-use/scenario-forms-of-kiro/-acceptance-criteria-a-section-in-which-lower-case-counts] Forms of Kiro (form #### Acceptance Criteria, result a Section in which lower case counts)", (t) => {
        // Given a file with #### Acceptance Criteria
        // When the compiler reads it
        // Then it finds a Section in which lower case counts
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-kiro/-acceptance-criteria-a-section-in-which-lower-case-counts");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-kiro/d2883704 02c4139ffcf763d7
      test("[dialect/forms-in-wide-use/scenario-forms-of-kiro/d2883704] Forms of Kiro (form 1. WHEN a loan is late THE SYSTEM SHALL warn, result a statement with a condition)", (t) => {
        // Given a file with 1. WHEN a loan is late THE SYSTEM SHALL warn
        // When the compiler reads it
        // Then it finds a statement with a condition
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-kiro/d2883704");
      });
      // specc:end
    });
  });

  describe("Requirement: Spec Kit", () => {
    // specc:begin dialect/forms-in-wide-use/requirement-spec-kit e5de911dba07ac28
    test("[dialect/forms-in-wide-use/requirement-spec-kit] Requirement: Spec Kit", (t) => {
      // must: The compiler must read the forms of GitHub Spec Kit.
      // specc:body
      t.todo("pending: dialect/forms-in-wide-use/requirement-spec-kit");
    });
    // specc:end

    describe("Scenario: Forms of Spec Kit", () => {
      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-spec-kit/144cb5dd 2e2cc16d0a185151
      test("[dialect/forms-in-wide-use/scenario-forms-of-spec-kit/144cb5dd] Forms of Spec Kit (form - **FR-001**: System MUST lend tools, result a Requirement with the id FR-001 for its statement)", (t) => {
        // Given a file with - **FR-001**: System MUST lend tools
        // When the compiler reads it
        // Then it finds a Requirement with the id FR-001 for its statement
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-spec-kit/144cb5dd");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-spec-kit/9e7c144c 464a21b63852a373
      test("[dialect/forms-in-wide-use/scenario-forms-of-spec-kit/9e7c144c] Forms of Spec Kit (form ### User Story 1 - Borrow (Priority: P1), result a Requirement with the number 1 and the priority P1)", (t) => {
        // Given a file with ### User Story 1 - Borrow (Priority: P1)
        // When the compiler reads it
        // Then it finds a Requirement with the number 1 and the priority P1
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-spec-kit/9e7c144c");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-spec-kit/1-given-a-when-b-then-c-a-scenario 99ea1c06b94d4bdc
      test("[dialect/forms-in-wide-use/scenario-forms-of-spec-kit/1-given-a-when-b-then-c-a-scenario] Forms of Spec Kit (form 1. **Given** a, **When** b, **Then** c, result a Scenario)", (t) => {
        // Given a file with 1. **Given** a, **When** b, **Then** c
        // When the compiler reads it
        // Then it finds a Scenario
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-spec-kit/1-given-a-when-b-then-c-a-scenario");
      });
      // specc:end

      // specc:begin dialect/forms-in-wide-use/scenario-forms-of-spec-kit/needs-clarification-how-long-an-open-question 5540cca4cf117ab1
      test("[dialect/forms-in-wide-use/scenario-forms-of-spec-kit/needs-clarification-how-long-an-open-question] Forms of Spec Kit (form [NEEDS CLARIFICATION: how long?], result an open question)", (t) => {
        // Given a file with [NEEDS CLARIFICATION: how long?]
        // When the compiler reads it
        // Then it finds an open question
        // specc:body
        t.todo("pending: dialect/forms-in-wide-use/scenario-forms-of-spec-kit/needs-clarification-how-long-an-open-question");
      });
      // specc:end
    });
  });

  // specc:begin statements::upper_case_counts_everywhere_and_lower_case_in_promises e231b8a95c1002de
  test("[statements::upper_case_counts_everywhere_and_lower_case_in_promises] Requirement: Prose with keywords", (t) => {
    // must: A document with plain headings and upper-case keywords must be read as Sections with statements.
    // specc:body
    t.todo("pending: statements::upper_case_counts_everywhere_and_lower_case_in_promises");
  });
  // specc:end

  // specc:begin corpus_families::every_listed_item_is_of_a_known_family 0bf9839c5101fe39
  test("[corpus_families::every_listed_item_is_of_a_known_family] Requirement: The corpus", (t) => {
    // must: The compiler must find in published specs what people found who listed it by hand.
    // specc:body
    t.todo("pending: corpus_families::every_listed_item_is_of_a_known_family");
  });
  // specc:end
});
