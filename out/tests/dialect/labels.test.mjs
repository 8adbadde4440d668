// Made by specc from dialect/labels.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Labels", () => {
  describe("Requirement: Forms of a label", () => {
    // specc:begin dialect/labels/requirement-forms-of-a-label bd90f24d03311b9f
    test("[dialect/labels/requirement-forms-of-a-label] Requirement: Forms of a label", (t) => {
      // must: A bold word of the clause's vocabulary with a colon must be a label when it begins a line of a paragraph or of a list item.
      // specc:body
      t.todo("pending: dialect/labels/requirement-forms-of-a-label");
    });
    // specc:end

    describe("Scenario: All forms", () => {
      // specc:begin dialect/labels/scenario-all-forms/why-a-text-why 70e3f61b4ec83632
      test("[dialect/labels/scenario-all-forms/why-a-text-why] All forms (form **Why:** a text, label Why)", (t) => {
        // Given a line that begins with **Why:** a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Why
        // specc:body
        t.todo("pending: dialect/labels/scenario-all-forms/why-a-text-why");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-all-forms/why-a-text-why~2 be903e14e8cb5e5b
      test("[dialect/labels/scenario-all-forms/why-a-text-why~2] All forms (form **why:** a text, label Why)", (t) => {
        // Given a line that begins with **why:** a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Why
        // specc:body
        t.todo("pending: dialect/labels/scenario-all-forms/why-a-text-why~2");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-all-forms/why-a-text-why~3 75dae650266ba1ff
      test("[dialect/labels/scenario-all-forms/why-a-text-why~3] All forms (form **Why**: a text, label Why)", (t) => {
        // Given a line that begins with **Why**: a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Why
        // specc:body
        t.todo("pending: dialect/labels/scenario-all-forms/why-a-text-why~3");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-all-forms/response-201-a-text-response-with-the-number-201 1c21e3206e2b9ddf
      test("[dialect/labels/scenario-all-forms/response-201-a-text-response-with-the-number-201] All forms (form **Response 201:** a text, label Response with the number 201)", (t) => {
        // Given a line that begins with **Response 201:** a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Response with the number 201
        // specc:body
        t.todo("pending: dialect/labels/scenario-all-forms/response-201-a-text-response-with-the-number-201");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08 c5177ddbeb53d727
      test("[dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08] All forms (form **Judge (0.8):** a text, label Judge with the argument 0.8)", (t) => {
        // Given a line that begins with **Judge (0.8):** a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Judge with the argument 0.8
        // specc:body
        t.todo("pending: dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08~2 ff2253eee199bb9c
      test("[dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08~2] All forms (form **Judge** (0.8): a text, label Judge with the argument 0.8)", (t) => {
        // Given a line that begins with **Judge** (0.8): a text
        // When the compiler reads a clause to whose vocabulary the word belongs
        // Then the label is Judge with the argument 0.8
        // specc:body
        t.todo("pending: dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08~2");
      });
      // specc:end
    });
  });

  describe("Requirement: Values of labels", () => {
    // specc:begin dialect/labels/requirement-values-of-labels 36d555a6229156b9
    test("[dialect/labels/requirement-values-of-labels] Requirement: Values of labels", (t) => {
      // must: The value of a label must run to the next label or to the end of its block.
      // specc:body
      t.todo("pending: dialect/labels/requirement-values-of-labels");
    });
    // specc:end

    // specc:begin dialect/labels/scenario-two-labels-in-one-paragraph d094231475904483
    test("[dialect/labels/scenario-two-labels-in-one-paragraph] Scenario: Two labels in one paragraph", (t) => {
      // Given the lines **Goal:** build a shed and **Audience:** neighbours of one paragraph in a Tutorial
      // When the compiler reads the file
      // Then the goal is build a shed
      // And the audience is neighbours
      // specc:body
      t.todo("pending: dialect/labels/scenario-two-labels-in-one-paragraph");
    });
    // specc:end
  });

  describe("Requirement: Vocabularies", () => {
    // specc:begin dialect/labels/requirement-vocabularies b510ddf2421cd63c
    test("[dialect/labels/requirement-vocabularies] Requirement: Vocabularies", (t) => {
      // must: A bold lead must be a label only when the clause's kind has it.
      // must not: A label's value must not hold statements.
      // specc:body
      t.todo("pending: dialect/labels/requirement-vocabularies");
    });
    // specc:end

    describe("Scenario: The words of each kind", () => {
      // specc:begin dialect/labels/scenario-the-words-of-each-kind/principle-why 0c892f573d4b2f3b
      test("[dialect/labels/scenario-the-words-of-each-kind/principle-why] The words of each kind (kind Principle, label Why)", (t) => {
        // Given a Principle
        // When a list item in it begins with the label Why
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/principle-why");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-user-story 1d6a123598e37d18
      test("[dialect/labels/scenario-the-words-of-each-kind/requirement-user-story] The words of each kind (kind Requirement, label User Story)", (t) => {
        // Given a Requirement
        // When a list item in it begins with the label User Story
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/requirement-user-story");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-why-this-priority 0816a83788b8c1c6
      test("[dialect/labels/scenario-the-words-of-each-kind/requirement-why-this-priority] The words of each kind (kind Requirement, label Why this priority)", (t) => {
        // Given a Requirement
        // When a list item in it begins with the label Why this priority
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/requirement-why-this-priority");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-independent-test be46461acf4dc081
      test("[dialect/labels/scenario-the-words-of-each-kind/requirement-independent-test] The words of each kind (kind Requirement, label Independent Test)", (t) => {
        // Given a Requirement
        // When a list item in it begins with the label Independent Test
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/requirement-independent-test");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-owner d10891e8a26be514
      test("[dialect/labels/scenario-the-words-of-each-kind/requirement-owner] The words of each kind (kind Requirement, label Owner)", (t) => {
        // Given a Requirement
        // When a list item in it begins with the label Owner
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/requirement-owner");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-includes 4caa6b72ebed6999
      test("[dialect/labels/scenario-the-words-of-each-kind/example-includes] The words of each kind (kind Example, label Includes)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Includes
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-includes");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-includes-any 41dba61815068757
      test("[dialect/labels/scenario-the-words-of-each-kind/example-includes-any] The words of each kind (kind Example, label Includes any)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Includes any
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-includes-any");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-excludes 1df4e9f0cbe01973
      test("[dialect/labels/scenario-the-words-of-each-kind/example-excludes] The words of each kind (kind Example, label Excludes)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Excludes
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-excludes");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-equals 3a1aedebad55c0cb
      test("[dialect/labels/scenario-the-words-of-each-kind/example-equals] The words of each kind (kind Example, label Equals)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Equals
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-equals");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-json 08479bb350916e95
      test("[dialect/labels/scenario-the-words-of-each-kind/example-json] The words of each kind (kind Example, label JSON)", (t) => {
        // Given a Example
        // When a list item in it begins with the label JSON
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-json");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-calls bb26094da8349484
      test("[dialect/labels/scenario-the-words-of-each-kind/example-calls] The words of each kind (kind Example, label Calls)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Calls
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-calls");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-does-not-call ea3227455edbe7f8
      test("[dialect/labels/scenario-the-words-of-each-kind/example-does-not-call] The words of each kind (kind Example, label Does not call)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Does not call
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-does-not-call");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-judge a050e10c1335b2cf
      test("[dialect/labels/scenario-the-words-of-each-kind/example-judge] The words of each kind (kind Example, label Judge)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Judge
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-judge");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-runs 1c43a0e0a9da1ed4
      test("[dialect/labels/scenario-the-words-of-each-kind/example-runs] The words of each kind (kind Example, label Runs)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Runs
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-runs");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/example-then 878c749e540d4d0f
      test("[dialect/labels/scenario-the-words-of-each-kind/example-then] The words of each kind (kind Example, label Then)", (t) => {
        // Given a Example
        // When a list item in it begins with the label Then
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/example-then");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/type-told-apart-by 9dd832ed64ff9520
      test("[dialect/labels/scenario-the-words-of-each-kind/type-told-apart-by] The words of each kind (kind Type, label Told apart by)", (t) => {
        // Given a Type
        // When a list item in it begins with the label Told apart by
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/type-told-apart-by");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-request b59b1dc2663804b6
      test("[dialect/labels/scenario-the-words-of-each-kind/operation-request] The words of each kind (kind Operation, label Request)", (t) => {
        // Given a Operation
        // When a list item in it begins with the label Request
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/operation-request");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-response d24e146c1a2ef2b0
      test("[dialect/labels/scenario-the-words-of-each-kind/operation-response] The words of each kind (kind Operation, label Response)", (t) => {
        // Given a Operation
        // When a list item in it begins with the label Response
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/operation-response");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-headers fcbbf6596aa8b830
      test("[dialect/labels/scenario-the-words-of-each-kind/operation-headers] The words of each kind (kind Operation, label Headers)", (t) => {
        // Given a Operation
        // When a list item in it begins with the label Headers
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/operation-headers");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-auth 658ef044435a4fea
      test("[dialect/labels/scenario-the-words-of-each-kind/operation-auth] The words of each kind (kind Operation, label Auth)", (t) => {
        // Given a Operation
        // When a list item in it begins with the label Auth
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/operation-auth");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/section-base-url 60a6e38399e96af9
      test("[dialect/labels/scenario-the-words-of-each-kind/section-base-url] The words of each kind (kind Section, label Base URL)", (t) => {
        // Given a Section
        // When a list item in it begins with the label Base URL
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/section-base-url");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/section-error-body 7a8ef953025888e6
      test("[dialect/labels/scenario-the-words-of-each-kind/section-error-body] The words of each kind (kind Section, label Error body)", (t) => {
        // Given a Section
        // When a list item in it begins with the label Error body
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/section-error-body");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/section-paged-by de7653a477d58d69
      test("[dialect/labels/scenario-the-words-of-each-kind/section-paged-by] The words of each kind (kind Section, label Paged by)", (t) => {
        // Given a Section
        // When a list item in it begins with the label Paged by
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/section-paged-by");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/section-idempotent-by 42a970731433d22d
      test("[dialect/labels/scenario-the-words-of-each-kind/section-idempotent-by] The words of each kind (kind Section, label Idempotent by)", (t) => {
        // Given a Section
        // When a list item in it begins with the label Idempotent by
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/section-idempotent-by");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-when abe9d013a90909a2
      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-when] The words of each kind (kind Constraint, label When)", (t) => {
        // Given a Constraint
        // When a list item in it begins with the label When
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/constraint-when");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-then ffa09312dccb9f25
      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-then] The words of each kind (kind Constraint, label Then)", (t) => {
        // Given a Constraint
        // When a list item in it begins with the label Then
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/constraint-then");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-trade-off 587211d6aa20bfe7
      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-trade-off] The words of each kind (kind Constraint, label Trade-off)", (t) => {
        // Given a Constraint
        // When a list item in it begins with the label Trade-off
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/constraint-trade-off");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-where c662f97c68ff0c3a
      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-where] The words of each kind (kind Constraint, label Where)", (t) => {
        // Given a Constraint
        // When a list item in it begins with the label Where
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/constraint-where");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-no-import 8786c4eeea2ad8ca
      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-no-import] The words of each kind (kind Constraint, label No import)", (t) => {
        // Given a Constraint
        // When a list item in it begins with the label No import
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/constraint-no-import");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-except 7c8547a2c993b527
      test("[dialect/labels/scenario-the-words-of-each-kind/constraint-except] The words of each kind (kind Constraint, label Except)", (t) => {
        // Given a Constraint
        // When a list item in it begins with the label Except
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/constraint-except");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-status 27680821377ee23c
      test("[dialect/labels/scenario-the-words-of-each-kind/decision-status] The words of each kind (kind Decision, label Status)", (t) => {
        // Given a Decision
        // When a list item in it begins with the label Status
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/decision-status");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-context 3ae632692321ac8d
      test("[dialect/labels/scenario-the-words-of-each-kind/decision-context] The words of each kind (kind Decision, label Context)", (t) => {
        // Given a Decision
        // When a list item in it begins with the label Context
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/decision-context");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-options d7b2a58e12b91a41
      test("[dialect/labels/scenario-the-words-of-each-kind/decision-options] The words of each kind (kind Decision, label Options)", (t) => {
        // Given a Decision
        // When a list item in it begins with the label Options
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/decision-options");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-decision 70116bdbfbb578b6
      test("[dialect/labels/scenario-the-words-of-each-kind/decision-decision] The words of each kind (kind Decision, label Decision)", (t) => {
        // Given a Decision
        // When a list item in it begins with the label Decision
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/decision-decision");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-consequences a77bc3a14150ab2d
      test("[dialect/labels/scenario-the-words-of-each-kind/decision-consequences] The words of each kind (kind Decision, label Consequences)", (t) => {
        // Given a Decision
        // When a list item in it begins with the label Consequences
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/decision-consequences");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/tutorial-goal 2b11f8e05e12bba5
      test("[dialect/labels/scenario-the-words-of-each-kind/tutorial-goal] The words of each kind (kind Tutorial, label Goal)", (t) => {
        // Given a Tutorial
        // When a list item in it begins with the label Goal
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/tutorial-goal");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/tutorial-audience b95d52080c415d3a
      test("[dialect/labels/scenario-the-words-of-each-kind/tutorial-audience] The words of each kind (kind Tutorial, label Audience)", (t) => {
        // Given a Tutorial
        // When a list item in it begins with the label Audience
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/tutorial-audience");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/tutorial-time 563a0804e7815176
      test("[dialect/labels/scenario-the-words-of-each-kind/tutorial-time] The words of each kind (kind Tutorial, label Time)", (t) => {
        // Given a Tutorial
        // When a list item in it begins with the label Time
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/tutorial-time");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/tutorial-needs 885d02c2c04407e5
      test("[dialect/labels/scenario-the-words-of-each-kind/tutorial-needs] The words of each kind (kind Tutorial, label Needs)", (t) => {
        // Given a Tutorial
        // When a list item in it begins with the label Needs
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/tutorial-needs");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-headline 6201ab209003afce
      test("[dialect/labels/scenario-the-words-of-each-kind/feature-headline] The words of each kind (kind Feature, label Headline)", (t) => {
        // Given a Feature
        // When a list item in it begins with the label Headline
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/feature-headline");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-for facd8abdacd86bce
      test("[dialect/labels/scenario-the-words-of-each-kind/feature-for] The words of each kind (kind Feature, label For)", (t) => {
        // Given a Feature
        // When a list item in it begins with the label For
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/feature-for");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-benefit cfa8ccc351f80e53
      test("[dialect/labels/scenario-the-words-of-each-kind/feature-benefit] The words of each kind (kind Feature, label Benefit)", (t) => {
        // Given a Feature
        // When a list item in it begins with the label Benefit
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/feature-benefit");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-proof d2ff80f81cebf1f0
      test("[dialect/labels/scenario-the-words-of-each-kind/feature-proof] The words of each kind (kind Feature, label Proof)", (t) => {
        // Given a Feature
        // When a list item in it begins with the label Proof
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/feature-proof");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-call-to-action 7ad06a639aabc471
      test("[dialect/labels/scenario-the-words-of-each-kind/feature-call-to-action] The words of each kind (kind Feature, label Call to action)", (t) => {
        // Given a Feature
        // When a list item in it begins with the label Call to action
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/feature-call-to-action");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-covers e10ae84011d41a71
      test("[dialect/labels/scenario-the-words-of-each-kind/feature-covers] The words of each kind (kind Feature, label Covers)", (t) => {
        // Given a Feature
        // When a list item in it begins with the label Covers
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/feature-covers");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-the-words-of-each-kind/term-also a4b1e3c48244630e
      test("[dialect/labels/scenario-the-words-of-each-kind/term-also] The words of each kind (kind Term, label Also)", (t) => {
        // Given a Term
        // When a list item in it begins with the label Also
        // Then its value becomes a fact of the clause
        // specc:body
        t.todo("pending: dialect/labels/scenario-the-words-of-each-kind/term-also");
      });
      // specc:end
    });

    // specc:begin dialect/labels/scenario-bold-text-that-is-prose 40d69475f2981756
    test("[dialect/labels/scenario-bold-text-that-is-prose] Scenario: Bold text that is prose", (t) => {
      // Given a Requirement with the item - **Ladders**: the shed must keep two.
      // When the compiler reads the file
      // Then the item holds a statement
      // And nothing is reported
      // specc:body
      t.todo("pending: dialect/labels/scenario-bold-text-that-is-prose");
    });
    // specc:end
  });

  describe("Requirement: Slips in labels", () => {
    // specc:begin ir::lower::label_slips::tests::near_misses_of_the_kinds_own_labels_are_slips 07ec6230bf3fdd4c
    test("[ir::lower::label_slips::tests::near_misses_of_the_kinds_own_labels_are_slips] Requirement: Slips in labels", (t) => {
      // must: A bold lead that is nearly a label of the kind must be a warning, and a fix must be certain only when two letters were swapped.
      // must: A bold lead that is nearly a label of the kind must be a warning, and a fix must be certain only when two letters were swapped.
      // specc:body
      t.todo("pending: ir::lower::label_slips::tests::near_misses_of_the_kinds_own_labels_are_slips");
    });
    // specc:end

    // specc:begin dialect/labels/scenario-beside-expectations 258663f97db1b9a3
    test("[dialect/labels/scenario-beside-expectations] Scenario: Beside expectations", (t) => {
      // Given an Example with the items **Includes:** and **Latency:** < 3 s
      // When the compiler reads the file
      // Then unknown-label is reported
      // And the help names **Then:** latency < 3 s
      // specc:body
      t.todo("pending: dialect/labels/scenario-beside-expectations");
    });
    // specc:end
  });

  describe("Requirement: Labels that hosts fold", () => {
    // specc:begin dialect/labels/requirement-labels-that-hosts-fold 2500d1f9325a15a7
    test("[dialect/labels/requirement-labels-that-hosts-fold] Requirement: Labels that hosts fold", (t) => {
      // must: Labels on neighbouring lines of one paragraph, and turns on neighbouring lines of a quote, must each be read, and the compiler must warn that Git hosts show them as one line.
      // must: Labels on neighbouring lines of one paragraph, and turns on neighbouring lines of a quote, must each be read, and the compiler must warn that Git hosts show them as one line.
      // specc:body
      t.todo("pending: dialect/labels/requirement-labels-that-hosts-fold");
    });
    // specc:end

    describe("Scenario: Labels and turns on neighbouring lines", () => {
      // specc:begin dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-label-run ea9118b66e933ae9
      test("[dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-label-run] Labels and turns on neighbouring lines (text **Owner:** Ann/**Since:** 1.0, finding label-run)", (t) => {
        // Given a Requirement with the text **Owner:** Ann/**Since:** 1.0, where / ends a line
        // When the compiler reads the file
        // Then label-run is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-label-run");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-nothing 974f1665e3061eaa
      test("[dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-nothing] Labels and turns on neighbouring lines (text **Owner:** Ann//**Since:** 1.0, finding nothing)", (t) => {
        // Given a Requirement with the text **Owner:** Ann//**Since:** 1.0, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-nothing");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/--owner-ann--since-10-nothing c6674f8f412a12ed
      test("[dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/--owner-ann--since-10-nothing] Labels and turns on neighbouring lines (text - **Owner:** Ann/- **Since:** 1.0, finding nothing)", (t) => {
        // Given a Requirement with the text - **Owner:** Ann/- **Since:** 1.0, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/--owner-ann--since-10-nothing");
      });
      // specc:end
    });
  });

  describe("Requirement: Bold leads below a label", () => {
    // specc:begin dialect/labels/requirement-bold-leads-below-a-label b723d4130be52ac6
    test("[dialect/labels/requirement-bold-leads-below-a-label] Requirement: Bold leads below a label", (t) => {
      // must not: A line of a label's paragraph that begins with a bold lead must not belong to the label's value when the lead has a label's form and is no label of the kind.
      // must: The line is prose, and the compiler must warn of it.
      // specc:body
      t.todo("pending: dialect/labels/requirement-bold-leads-below-a-label");
    });
    // specc:end

    describe("Scenario: A lead that is no label", () => {
      // specc:begin dialect/labels/scenario-a-lead-that-is-no-label/owner-annseverity-high-swallowed-line 6d245ec9d0e2eb7d
      test("[dialect/labels/scenario-a-lead-that-is-no-label/owner-annseverity-high-swallowed-line] A lead that is no label (text **Owner:** Ann/**Severity:** high, finding swallowed-line)", (t) => {
        // Given a Requirement with the text **Owner:** Ann/**Severity:** high, where / ends a line
        // When the compiler reads the file
        // Then swallowed-line is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-a-lead-that-is-no-label/owner-annseverity-high-swallowed-line");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-a-lead-that-is-no-label/owner-annsinse-10-misspelt-label a1dfb29fd5623b5e
      test("[dialect/labels/scenario-a-lead-that-is-no-label/owner-annsinse-10-misspelt-label] A lead that is no label (text **Owner:** Ann/**Sinse:** 1.0, finding misspelt-label)", (t) => {
        // Given a Requirement with the text **Owner:** Ann/**Sinse:** 1.0, where / ends a line
        // When the compiler reads the file
        // Then misspelt-label is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-a-lead-that-is-no-label/owner-annsinse-10-misspelt-label");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-a-lead-that-is-no-label/owner-annand-bob-too-nothing edf3dc56bb49408f
      test("[dialect/labels/scenario-a-lead-that-is-no-label/owner-annand-bob-too-nothing] A lead that is no label (text **Owner:** Ann/and **Bob:** too, finding nothing)", (t) => {
        // Given a Requirement with the text **Owner:** Ann/and **Bob:** too, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-a-lead-that-is-no-label/owner-annand-bob-too-nothing");
      });
      // specc:end
    });
  });

  describe("Requirement: Labels in the wrong clause", () => {
    // specc:begin dialect/labels/requirement-labels-in-the-wrong-clause 5f7459060b980945
    test("[dialect/labels/requirement-labels-in-the-wrong-clause] Requirement: Labels in the wrong clause", (t) => {
      // must: A label of operations, types or constraints must be a warning in a clause whose kind does not have it.
      // must: So must be the words of such a label before a value in code, when they are not bold in a clause whose kind has it.
      // specc:body
      t.todo("pending: dialect/labels/requirement-labels-in-the-wrong-clause");
    });
    // specc:end

    describe("Scenario: Labels that nothing reads", () => {
      // specc:begin dialect/labels/scenario-labels-that-nothing-reads/-requirement-login--auth-bearer-misplaced-label 634908610efc0b65
      test("[dialect/labels/scenario-labels-that-nothing-reads/-requirement-login--auth-bearer-misplaced-label] Labels that nothing reads (lines # Requirement: Login//- **Auth:** bearer, finding misplaced-label)", (t) => {
        // Given a file with the heading and the line # Requirement: Login//- **Auth:** bearer, where / ends a line
        // When the compiler reads the file
        // Then misplaced-label is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-labels-that-nothing-reads/-requirement-login--auth-bearer-misplaced-label");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-labels-that-nothing-reads/-payments--auth-bearer-nothing 5dbc5a12dcf134b5
      test("[dialect/labels/scenario-labels-that-nothing-reads/-payments--auth-bearer-nothing] Labels that nothing reads (lines # Payments//- **Auth:** bearer, finding nothing)", (t) => {
        // Given a file with the heading and the line # Payments//- **Auth:** bearer, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-labels-that-nothing-reads/-payments--auth-bearer-nothing");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-httpsapipayexample-unmarked-label 2001b31fd03b3f29
      test("[dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-httpsapipayexample-unmarked-label] Labels that nothing reads (lines # Payments//Base URL: `https:⁄⁄api.pay.example`, finding unmarked-label)", (t) => {
        // Given a file with the heading and the line # Payments//Base URL: `https:⁄⁄api.pay.example`, where / ends a line
        // When the compiler reads the file
        // Then unmarked-label is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-httpsapipayexample-unmarked-label");
      });
      // specc:end

      // specc:begin dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-see-below-nothing e60211ba9e9a1fa6
      test("[dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-see-below-nothing] Labels that nothing reads (lines # Payments//Base URL: see below, finding nothing)", (t) => {
        // Given a file with the heading and the line # Payments//Base URL: see below, where / ends a line
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-see-below-nothing");
      });
      // specc:end
    });
  });
});
