// Made by specc from dialect/labels.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Labels", () => {
  describe("Requirement: Forms of a label", () => {
    test("[dialect/labels/requirement-forms-of-a-label] Requirement: Forms of a label", { todo: "pending: dialect/labels/requirement-forms-of-a-label" }, () => {
      // must: A bold word of the clause's vocabulary with a colon must be a label when it begins a line of a paragraph or of a list item.
    });

    describe("Scenario: All forms", () => {
      test("[dialect/labels/scenario-all-forms/why-a-text-why] All forms (form **Why:** a text, label Why)", { todo: "pending: dialect/labels/scenario-all-forms/why-a-text-why" }, () => {
        // Given a line that begins with **Why:** a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Why
      });

      test("[dialect/labels/scenario-all-forms/why-a-text-why~2] All forms (form **why:** a text, label Why)", { todo: "pending: dialect/labels/scenario-all-forms/why-a-text-why~2" }, () => {
        // Given a line that begins with **why:** a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Why
      });

      test("[dialect/labels/scenario-all-forms/why-a-text-why~3] All forms (form **Why**: a text, label Why)", { todo: "pending: dialect/labels/scenario-all-forms/why-a-text-why~3" }, () => {
        // Given a line that begins with **Why**: a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Why
      });

      test("[dialect/labels/scenario-all-forms/response-201-a-text-response-with-the-number-201] All forms (form **Response 201:** a text, label Response with the number 201)", { todo: "pending: dialect/labels/scenario-all-forms/response-201-a-text-response-with-the-number-201" }, () => {
        // Given a line that begins with **Response 201:** a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Response with the number 201
      });

      test("[dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08] All forms (form **Judge (0.8):** a text, label Judge with the argument 0.8)", { todo: "pending: dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08" }, () => {
        // Given a line that begins with **Judge (0.8):** a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Judge with the argument 0.8
      });

      test("[dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08~2] All forms (form **Judge** (0.8): a text, label Judge with the argument 0.8)", { todo: "pending: dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08~2" }, () => {
        // Given a line that begins with **Judge** (0.8): a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Judge with the argument 0.8
      });
    });
  });

  describe("Requirement: Values of labels", () => {
    test("[dialect/labels/requirement-values-of-labels] Requirement: Values of labels", { todo: "pending: dialect/labels/requirement-values-of-labels" }, () => {
      // must: The value of a label must run to the next label or to the end of its block.
    });

    test("[dialect/labels/scenario-two-labels-in-one-paragraph] Scenario: Two labels in one paragraph", { todo: "pending: dialect/labels/scenario-two-labels-in-one-paragraph" }, () => {
      // Given the lines **Goal:** build a shed and **Audience:** neighbours of one paragraph in a Tutorial
      // When the compiler reads the file
      // Then the goal is build a shed
      // And the audience is neighbours
    });
  });

  describe("Requirement: Vocabularies", () => {
    test("[dialect/labels/requirement-vocabularies] Requirement: Vocabularies", { todo: "pending: dialect/labels/requirement-vocabularies" }, () => {
      // must: A bold lead must be a label only when the clause's kind has it.
      // must not: A label's value must not hold statements.
    });

    describe("Scenario: The words of each kind", () => {
      test("[dialect/labels/scenario-the-words-of-each-kind/principle-why] The words of each kind (kind Principle, label Why)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/principle-why" }, () => {
        // Given a Principle
        // When a list item in it begins with the label Why
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/requirement-user-story] The words of each kind (kind Requirement, label User Story)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/requirement-user-story" }, () => {
        // Given a Requirement
        // When a list item in it begins with the label User Story
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/requirement-why-this-priority] The words of each kind (kind Requirement, label Why this priority)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/requirement-why-this-priority" }, () => {
        // Given a Requirement
        // When a list item in it begins with the label Why this priority
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/requirement-independent-test] The words of each kind (kind Requirement, label Independent Test)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/requirement-independent-test" }, () => {
        // Given a Requirement
        // When a list item in it begins with the label Independent Test
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/requirement-owner] The words of each kind (kind Requirement, label Owner)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/requirement-owner" }, () => {
        // Given a Requirement
        // When a list item in it begins with the label Owner
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-includes] The words of each kind (kind Example, label Includes)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-includes" }, () => {
        // Given a Example
        // When a list item in it begins with the label Includes
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-includes-any] The words of each kind (kind Example, label Includes any)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-includes-any" }, () => {
        // Given a Example
        // When a list item in it begins with the label Includes any
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-excludes] The words of each kind (kind Example, label Excludes)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-excludes" }, () => {
        // Given a Example
        // When a list item in it begins with the label Excludes
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-equals] The words of each kind (kind Example, label Equals)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-equals" }, () => {
        // Given a Example
        // When a list item in it begins with the label Equals
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-json] The words of each kind (kind Example, label JSON)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-json" }, () => {
        // Given a Example
        // When a list item in it begins with the label JSON
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-calls] The words of each kind (kind Example, label Calls)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-calls" }, () => {
        // Given a Example
        // When a list item in it begins with the label Calls
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-does-not-call] The words of each kind (kind Example, label Does not call)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-does-not-call" }, () => {
        // Given a Example
        // When a list item in it begins with the label Does not call
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-judge] The words of each kind (kind Example, label Judge)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-judge" }, () => {
        // Given a Example
        // When a list item in it begins with the label Judge
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-runs] The words of each kind (kind Example, label Runs)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-runs" }, () => {
        // Given a Example
        // When a list item in it begins with the label Runs
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/example-then] The words of each kind (kind Example, label Then)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/example-then" }, () => {
        // Given a Example
        // When a list item in it begins with the label Then
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/type-told-apart-by] The words of each kind (kind Type, label Told apart by)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/type-told-apart-by" }, () => {
        // Given a Type
        // When a list item in it begins with the label Told apart by
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/operation-request] The words of each kind (kind Operation, label Request)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/operation-request" }, () => {
        // Given a Operation
        // When a list item in it begins with the label Request
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/operation-response] The words of each kind (kind Operation, label Response)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/operation-response" }, () => {
        // Given a Operation
        // When a list item in it begins with the label Response
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/operation-headers] The words of each kind (kind Operation, label Headers)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/operation-headers" }, () => {
        // Given a Operation
        // When a list item in it begins with the label Headers
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/operation-auth] The words of each kind (kind Operation, label Auth)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/operation-auth" }, () => {
        // Given a Operation
        // When a list item in it begins with the label Auth
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/section-base-url] The words of each kind (kind Section, label Base URL)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/section-base-url" }, () => {
        // Given a Section
        // When a list item in it begins with the label Base URL
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/section-error-body] The words of each kind (kind Section, label Error body)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/section-error-body" }, () => {
        // Given a Section
        // When a list item in it begins with the label Error body
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/section-paged-by] The words of each kind (kind Section, label Paged by)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/section-paged-by" }, () => {
        // Given a Section
        // When a list item in it begins with the label Paged by
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/section-idempotent-by] The words of each kind (kind Section, label Idempotent by)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/section-idempotent-by" }, () => {
        // Given a Section
        // When a list item in it begins with the label Idempotent by
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-when] The words of each kind (kind Constraint, label When)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/constraint-when" }, () => {
        // Given a Constraint
        // When a list item in it begins with the label When
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-then] The words of each kind (kind Constraint, label Then)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/constraint-then" }, () => {
        // Given a Constraint
        // When a list item in it begins with the label Then
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-trade-off] The words of each kind (kind Constraint, label Trade-off)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/constraint-trade-off" }, () => {
        // Given a Constraint
        // When a list item in it begins with the label Trade-off
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-where] The words of each kind (kind Constraint, label Where)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/constraint-where" }, () => {
        // Given a Constraint
        // When a list item in it begins with the label Where
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-no-import] The words of each kind (kind Constraint, label No import)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/constraint-no-import" }, () => {
        // Given a Constraint
        // When a list item in it begins with the label No import
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-except] The words of each kind (kind Constraint, label Except)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/constraint-except" }, () => {
        // Given a Constraint
        // When a list item in it begins with the label Except
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/decision-status] The words of each kind (kind Decision, label Status)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/decision-status" }, () => {
        // Given a Decision
        // When a list item in it begins with the label Status
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/decision-context] The words of each kind (kind Decision, label Context)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/decision-context" }, () => {
        // Given a Decision
        // When a list item in it begins with the label Context
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/decision-options] The words of each kind (kind Decision, label Options)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/decision-options" }, () => {
        // Given a Decision
        // When a list item in it begins with the label Options
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/decision-decision] The words of each kind (kind Decision, label Decision)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/decision-decision" }, () => {
        // Given a Decision
        // When a list item in it begins with the label Decision
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/decision-consequences] The words of each kind (kind Decision, label Consequences)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/decision-consequences" }, () => {
        // Given a Decision
        // When a list item in it begins with the label Consequences
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/tutorial-goal] The words of each kind (kind Tutorial, label Goal)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/tutorial-goal" }, () => {
        // Given a Tutorial
        // When a list item in it begins with the label Goal
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/tutorial-audience] The words of each kind (kind Tutorial, label Audience)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/tutorial-audience" }, () => {
        // Given a Tutorial
        // When a list item in it begins with the label Audience
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/tutorial-time] The words of each kind (kind Tutorial, label Time)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/tutorial-time" }, () => {
        // Given a Tutorial
        // When a list item in it begins with the label Time
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/tutorial-needs] The words of each kind (kind Tutorial, label Needs)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/tutorial-needs" }, () => {
        // Given a Tutorial
        // When a list item in it begins with the label Needs
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/feature-headline] The words of each kind (kind Feature, label Headline)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/feature-headline" }, () => {
        // Given a Feature
        // When a list item in it begins with the label Headline
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/feature-for] The words of each kind (kind Feature, label For)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/feature-for" }, () => {
        // Given a Feature
        // When a list item in it begins with the label For
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/feature-benefit] The words of each kind (kind Feature, label Benefit)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/feature-benefit" }, () => {
        // Given a Feature
        // When a list item in it begins with the label Benefit
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/feature-proof] The words of each kind (kind Feature, label Proof)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/feature-proof" }, () => {
        // Given a Feature
        // When a list item in it begins with the label Proof
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/feature-call-to-action] The words of each kind (kind Feature, label Call to action)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/feature-call-to-action" }, () => {
        // Given a Feature
        // When a list item in it begins with the label Call to action
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/feature-covers] The words of each kind (kind Feature, label Covers)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/feature-covers" }, () => {
        // Given a Feature
        // When a list item in it begins with the label Covers
        // Then its value becomes a fact of the clause
      });

      test("[dialect/labels/scenario-the-words-of-each-kind/term-also] The words of each kind (kind Term, label Also)", { todo: "pending: dialect/labels/scenario-the-words-of-each-kind/term-also" }, () => {
        // Given a Term
        // When a list item in it begins with the label Also
        // Then its value becomes a fact of the clause
      });
    });

    test("[dialect/labels/scenario-bold-text-that-is-prose] Scenario: Bold text that is prose", { todo: "pending: dialect/labels/scenario-bold-text-that-is-prose" }, () => {
      // Given a Requirement with the item - **Ladders**: the shed must keep two.
      // When the compiler reads the file
      // Then the item holds a statement
      // And nothing is reported
    });
  });

  describe("Requirement: Slips in labels", () => {
    test("[ir::lower::label_slips::tests::near_misses_of_the_kinds_own_labels_are_slips] Requirement: Slips in labels", { todo: "pending: ir::lower::label_slips::tests::near_misses_of_the_kinds_own_labels_are_slips" }, () => {
      // must: A bold lead that is nearly a label of the kind must be a warning, and a fix must be certain only when two letters were swapped.
      // must: A bold lead that is nearly a label of the kind must be a warning, and a fix must be certain only when two letters were swapped.
    });

    test("[dialect/labels/scenario-beside-expectations] Scenario: Beside expectations", { todo: "pending: dialect/labels/scenario-beside-expectations" }, () => {
      // Given an Example with the items **Includes:** and **Latency:** < 3 s
      // When the compiler reads the file
      // Then unknown-label is reported
      // And the help names **Then:** latency < 3 s
    });
  });

  describe("Requirement: Labels that hosts fold", () => {
    test("[dialect/labels/requirement-labels-that-hosts-fold] Requirement: Labels that hosts fold", { todo: "pending: dialect/labels/requirement-labels-that-hosts-fold" }, () => {
      // must: Labels on neighbouring lines of one paragraph, and turns on neighbouring lines of a quote, must each be read, and the compiler must warn that Git hosts show them as one line.
      // must: Labels on neighbouring lines of one paragraph, and turns on neighbouring lines of a quote, must each be read, and the compiler must warn that Git hosts show them as one line.
    });

    describe("Scenario: Labels and turns on neighbouring lines", () => {
      test("[dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-label-run] Labels and turns on neighbouring lines (text **Owner:** Ann/**Since:** 1.0, finding label-run)", { todo: "pending: dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-label-run" }, () => {
        // Given a Requirement with the text **Owner:** Ann/**Since:** 1.0, where / ends a line
        // When the compiler reads the file
        // Then label-run is reported
      });

      test("[dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-nothing] Labels and turns on neighbouring lines (text **Owner:** Ann//**Since:** 1.0, finding nothing)", { todo: "pending: dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-nothing" }, () => {
        // Given a Requirement with the text **Owner:** Ann//**Since:** 1.0, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/--owner-ann--since-10-nothing] Labels and turns on neighbouring lines (text - **Owner:** Ann/- **Since:** 1.0, finding nothing)", { todo: "pending: dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/--owner-ann--since-10-nothing" }, () => {
        // Given a Requirement with the text - **Owner:** Ann/- **Since:** 1.0, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: Bold leads below a label", () => {
    test("[dialect/labels/requirement-bold-leads-below-a-label] Requirement: Bold leads below a label", { todo: "pending: dialect/labels/requirement-bold-leads-below-a-label" }, () => {
      // must not: A line of a label's paragraph that begins with a bold lead must not belong to the label's value when the lead has a label's form and is no label of the kind.
      // must: The line is prose, and the compiler must warn of it.
    });

    describe("Scenario: A lead that is no label", () => {
      test("[dialect/labels/scenario-a-lead-that-is-no-label/owner-annseverity-high-swallowed-line] A lead that is no label (text **Owner:** Ann/**Severity:** high, finding swallowed-line)", { todo: "pending: dialect/labels/scenario-a-lead-that-is-no-label/owner-annseverity-high-swallowed-line" }, () => {
        // Given a Requirement with the text **Owner:** Ann/**Severity:** high, where / ends a line
        // When the compiler reads the file
        // Then swallowed-line is reported
      });

      test("[dialect/labels/scenario-a-lead-that-is-no-label/owner-annsinse-10-misspelt-label] A lead that is no label (text **Owner:** Ann/**Sinse:** 1.0, finding misspelt-label)", { todo: "pending: dialect/labels/scenario-a-lead-that-is-no-label/owner-annsinse-10-misspelt-label" }, () => {
        // Given a Requirement with the text **Owner:** Ann/**Sinse:** 1.0, where / ends a line
        // When the compiler reads the file
        // Then misspelt-label is reported
      });

      test("[dialect/labels/scenario-a-lead-that-is-no-label/owner-annand-bob-too-nothing] A lead that is no label (text **Owner:** Ann/and **Bob:** too, finding nothing)", { todo: "pending: dialect/labels/scenario-a-lead-that-is-no-label/owner-annand-bob-too-nothing" }, () => {
        // Given a Requirement with the text **Owner:** Ann/and **Bob:** too, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: Labels in the wrong clause", () => {
    test("[dialect/labels/requirement-labels-in-the-wrong-clause] Requirement: Labels in the wrong clause", { todo: "pending: dialect/labels/requirement-labels-in-the-wrong-clause" }, () => {
      // must: A label of operations, types or constraints must be a warning in a clause whose kind does not have it.
      // must: So must be the words of such a label before a value in code, when they are not bold in a clause whose kind has it.
    });

    describe("Scenario: Labels that nothing reads", () => {
      test("[dialect/labels/scenario-labels-that-nothing-reads/-requirement-login--auth-bearer-misplaced-label] Labels that nothing reads (lines # Requirement: Login//- **Auth:** bearer, finding misplaced-label)", { todo: "pending: dialect/labels/scenario-labels-that-nothing-reads/-requirement-login--auth-bearer-misplaced-label" }, () => {
        // Given a file with the heading and the line # Requirement: Login//- **Auth:** bearer, where / ends a line
        // When the compiler reads the file
        // Then misplaced-label is reported
      });

      test("[dialect/labels/scenario-labels-that-nothing-reads/-payments--auth-bearer-nothing] Labels that nothing reads (lines # Payments//- **Auth:** bearer, finding nothing)", { todo: "pending: dialect/labels/scenario-labels-that-nothing-reads/-payments--auth-bearer-nothing" }, () => {
        // Given a file with the heading and the line # Payments//- **Auth:** bearer, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-httpsapipayexample-unmarked-label] Labels that nothing reads (lines # Payments//Base URL: `https:⁄⁄api.pay.example`, finding unmarked-label)", { todo: "pending: dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-httpsapipayexample-unmarked-label" }, () => {
        // Given a file with the heading and the line # Payments//Base URL: `https:⁄⁄api.pay.example`, where / ends a line
        // When the compiler reads the file
        // Then unmarked-label is reported
      });

      test("[dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-see-below-nothing] Labels that nothing reads (lines # Payments//Base URL: see below, finding nothing)", { todo: "pending: dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-see-below-nothing" }, () => {
        // Given a file with the heading and the line # Payments//Base URL: see below, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });
});
