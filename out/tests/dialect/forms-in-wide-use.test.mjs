// Made by specc from dialect/forms-in-wide-use.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Forms in wide use", () => {
  describe("Requirement: The Model Spec", () => {
    test("[dialect/forms-in-wide-use/requirement-the-model-spec] Requirement: The Model Spec", { todo: "pending: dialect/forms-in-wide-use/requirement-the-model-spec" }, () => {
      // must: The compiler must read the forms of the OpenAI Model Spec.
    });

    describe("Scenario: Forms of the Model Spec", () => {
      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/19cc20a6] Forms of the Model Spec (form ## Stay calm {#stay_calm authority=root}, result a Principle with the id stay_calm)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/19cc20a6" }, () => {
        // Given a file with ## Stay calm {#stay_calm authority=root}
        // When the compiler reads it
        // Then it finds a Principle with the id stay_calm
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/f2c01514] Forms of the Model Spec (form **Example**: asking for a ladder and a conversation in an xml fence, result an Example)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/f2c01514" }, () => {
        // Given a file with **Example**: asking for a ladder and a conversation in an xml fence
        // When the compiler reads it
        // Then it finds an Example
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/example-asking-for-a-ladder-and-prose-prose] Forms of the Model Spec (form **Example**: asking for a ladder and prose, result prose)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/example-asking-for-a-ladder-and-prose-prose" }, () => {
        // Given a file with **Example**: asking for a ladder and prose
        // When the compiler reads it
        // Then it finds prose
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/user-in-the-fence-of-an-example-a-users-turn] Forms of the Model Spec (form <user> in the fence of an Example, result a user's turn)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/user-in-the-fence-of-an-example-a-users-turn" }, () => {
        // Given a file with <user> in the fence of an Example
        // When the compiler reads it
        // Then it finds a user's turn
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/comparison-with-two-answers-answers-side-by-side] Forms of the Model Spec (form <comparison> with two answers, result answers side by side)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/comparison-with-two-answers-answers-side-by-side" }, () => {
        // Given a file with <comparison> with two answers
        // When the compiler reads it
        // Then it finds answers side by side
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/b584411c] Forms of the Model Spec (form <!-- GOOD: names the hour --> in an answer, result a good answer and the reason)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/b584411c" }, () => {
        // Given a file with <!-- GOOD: names the hour --> in an answer
        // When the compiler reads it
        // Then it finds a good answer and the reason
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---bad----in-an-answer-a-bad-answer] Forms of the Model Spec (form <!-- BAD --> in an answer, result a bad answer)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---bad----in-an-answer-a-bad-answer" }, () => {
        // Given a file with <!-- BAD --> in an answer
        // When the compiler reads it
        // Then it finds a bad answer
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---ok----in-an-answer-an-answer-that-is-neither] Forms of the Model Spec (form <!-- OK --> in an answer, result an answer that is neither)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---ok----in-an-answer-an-answer-that-is-neither" }, () => {
        // Given a file with <!-- OK --> in an answer
        // When the compiler reads it
        // Then it finds an answer that is neither
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/-meta-commentary-text-that-promises-nothing] Forms of the Model Spec (form !!! meta \"Commentary\", result text that promises nothing)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/-meta-commentary-text-that-promises-nothing" }, () => {
        // Given a file with !!! meta "Commentary"
        // When the compiler reads it
        // Then it finds text that promises nothing
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/stay_calm-a-reference] Forms of the Model Spec (form [?](#stay_calm), result a reference)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/stay_calm-a-reference" }, () => {
        // Given a file with [?](#stay_calm)
        // When the compiler reads it
        // Then it finds a reference
      });
    });
  });

  test("[ir::clause::example::history::tests::a_conversation_goes_on_from_the_best_answer] Requirement: Talks that go on after a comparison", { todo: "pending: ir::clause::example::history::tests::a_conversation_goes_on_from_the_best_answer" }, () => {
    // must: A turn after a comparison must go on from its first good answer, and from its first OK one when none is good.
  });

  describe("Requirement: OpenSpec", () => {
    test("[dialect/forms-in-wide-use/requirement-openspec] Requirement: OpenSpec", { todo: "pending: dialect/forms-in-wide-use/requirement-openspec" }, () => {
      // must: The compiler must read the forms of OpenSpec.
    });

    describe("Scenario: Forms of OpenSpec", () => {
      test("[dialect/forms-in-wide-use/scenario-forms-of-openspec/-requirement-login-a-requirement] Forms of OpenSpec (form ### Requirement: Login, result a Requirement)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-openspec/-requirement-login-a-requirement" }, () => {
        // Given a file with ### Requirement: Login
        // When the compiler reads it
        // Then it finds a Requirement
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-openspec/-scenario-a-wrong-password-a-scenario] Forms of OpenSpec (form #### Scenario: A wrong password, result a Scenario)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-openspec/-scenario-a-wrong-password-a-scenario" }, () => {
        // Given a file with #### Scenario: A wrong password
        // When the compiler reads it
        // Then it finds a Scenario
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-openspec/--when-a-and---then-b-two-steps] Forms of OpenSpec (form - **WHEN** a and - **THEN** b, result two steps)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-openspec/--when-a-and---then-b-two-steps" }, () => {
        // Given a file with - **WHEN** a and - **THEN** b
        // When the compiler reads it
        // Then it finds two steps
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-openspec/-added-requirements-a-group-of-an-amendment] Forms of OpenSpec (form ## ADDED Requirements, result a group of an amendment)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-openspec/-added-requirements-a-group-of-an-amendment" }, () => {
        // Given a file with ## ADDED Requirements
        // When the compiler reads it
        // Then it finds a group of an amendment
      });
    });
  });

  describe("Requirement: Kiro", () => {
    test("[dialect/forms-in-wide-use/requirement-kiro] Requirement: Kiro", { todo: "pending: dialect/forms-in-wide-use/requirement-kiro" }, () => {
      // must: The compiler must read the forms of Kiro.
    });

    describe("Scenario: Forms of Kiro", () => {
      test("[dialect/forms-in-wide-use/scenario-forms-of-kiro/-requirement-1-a-requirement-with-the-number-1] Forms of Kiro (form ### Requirement 1, result a Requirement with the number 1)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-kiro/-requirement-1-a-requirement-with-the-number-1" }, () => {
        // Given a file with ### Requirement 1
        // When the compiler reads it
        // Then it finds a Requirement with the number 1
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-kiro/eb5fc3ae] Forms of Kiro (form **User Story:** As a member, I want a ladder, result a label of the Requirement)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-kiro/eb5fc3ae" }, () => {
        // Given a file with **User Story:** As a member, I want a ladder
        // When the compiler reads it
        // Then it finds a label of the Requirement
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-kiro/-acceptance-criteria-a-section-in-which-lower-case-counts] Forms of Kiro (form #### Acceptance Criteria, result a Section in which lower case counts)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-kiro/-acceptance-criteria-a-section-in-which-lower-case-counts" }, () => {
        // Given a file with #### Acceptance Criteria
        // When the compiler reads it
        // Then it finds a Section in which lower case counts
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-kiro/d2883704] Forms of Kiro (form 1. WHEN a loan is late THE SYSTEM SHALL warn, result a statement with a condition)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-kiro/d2883704" }, () => {
        // Given a file with 1. WHEN a loan is late THE SYSTEM SHALL warn
        // When the compiler reads it
        // Then it finds a statement with a condition
      });
    });
  });

  describe("Requirement: Spec Kit", () => {
    test("[dialect/forms-in-wide-use/requirement-spec-kit] Requirement: Spec Kit", { todo: "pending: dialect/forms-in-wide-use/requirement-spec-kit" }, () => {
      // must: The compiler must read the forms of GitHub Spec Kit.
    });

    describe("Scenario: Forms of Spec Kit", () => {
      test("[dialect/forms-in-wide-use/scenario-forms-of-spec-kit/144cb5dd] Forms of Spec Kit (form - **FR-001**: System MUST lend tools, result a Requirement with the id FR-001 for its statement)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-spec-kit/144cb5dd" }, () => {
        // Given a file with - **FR-001**: System MUST lend tools
        // When the compiler reads it
        // Then it finds a Requirement with the id FR-001 for its statement
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-spec-kit/9e7c144c] Forms of Spec Kit (form ### User Story 1 - Borrow (Priority: P1), result a Requirement with the number 1 and the priority P1)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-spec-kit/9e7c144c" }, () => {
        // Given a file with ### User Story 1 - Borrow (Priority: P1)
        // When the compiler reads it
        // Then it finds a Requirement with the number 1 and the priority P1
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-spec-kit/1-given-a-when-b-then-c-a-scenario] Forms of Spec Kit (form 1. **Given** a, **When** b, **Then** c, result a Scenario)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-spec-kit/1-given-a-when-b-then-c-a-scenario" }, () => {
        // Given a file with 1. **Given** a, **When** b, **Then** c
        // When the compiler reads it
        // Then it finds a Scenario
      });

      test("[dialect/forms-in-wide-use/scenario-forms-of-spec-kit/needs-clarification-how-long-an-open-question] Forms of Spec Kit (form [NEEDS CLARIFICATION: how long?], result an open question)", { todo: "pending: dialect/forms-in-wide-use/scenario-forms-of-spec-kit/needs-clarification-how-long-an-open-question" }, () => {
        // Given a file with [NEEDS CLARIFICATION: how long?]
        // When the compiler reads it
        // Then it finds an open question
      });
    });
  });

  test("[statements::upper_case_counts_everywhere_and_lower_case_in_promises] Requirement: Prose with keywords", { todo: "pending: statements::upper_case_counts_everywhere_and_lower_case_in_promises" }, () => {
    // must: A document with plain headings and upper-case keywords must be read as Sections with statements.
  });

  test("[corpus_families::every_listed_item_is_of_a_known_family] Requirement: The corpus", { todo: "pending: corpus_families::every_listed_item_is_of_a_known_family" }, () => {
    // must: The compiler must find in published specs what people found who listed it by hand.
  });
});
