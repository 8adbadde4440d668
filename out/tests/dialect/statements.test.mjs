// Made by specc from dialect/statements.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Statements", () => {
  describe("Requirement: Keywords make statements", () => {
    // specc:begin own_cases::sentences_have_the_modality_of_the_rows bcb3053bb5ef709f
    test("[own_cases::sentences_have_the_modality_of_the_rows] Requirement: Keywords make statements", (t) => {
      // must: Each keyword in a sentence must make one statement with a modality, a subject, a condition and a text.
      // specc:body
      t.todo("pending: own_cases::sentences_have_the_modality_of_the_rows");
    });
    // specc:end

    describe("Scenario: Modalities", () => {
      // specc:begin dialect/statements/scenario-modalities/the-shed-must-open-at-eight-must 312733272a446db2
      test("[dialect/statements/scenario-modalities/the-shed-must-open-at-eight-must] Modalities (sentence The shed must open at eight., modality must)", (t) => {
        // Given the sentence The shed must open at eight. in a Requirement
        // When the compiler looks for statements
        // Then it finds must
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/the-shed-must-open-at-eight-must");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/the-shed-shall-open-at-eight-must 283599009a3a5f11
      test("[dialect/statements/scenario-modalities/the-shed-shall-open-at-eight-must] Modalities (sentence The shed SHALL open at eight., modality must)", (t) => {
        // Given the sentence The shed SHALL open at eight. in a Requirement
        // When the compiler looks for statements
        // Then it finds must
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/the-shed-shall-open-at-eight-must");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/a-key-is-required-must 936dcc13c0eea220
      test("[dialect/statements/scenario-modalities/a-key-is-required-must] Modalities (sentence A key is REQUIRED., modality must)", (t) => {
        // Given the sentence A key is REQUIRED. in a Requirement
        // When the compiler looks for statements
        // Then it finds must
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/a-key-is-required-must");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/the-shed-must-not-stay-open-must-not 5727e080d44f2ab4
      test("[dialect/statements/scenario-modalities/the-shed-must-not-stay-open-must-not] Modalities (sentence The shed must not stay open., modality must not)", (t) => {
        // Given the sentence The shed must not stay open. in a Requirement
        // When the compiler looks for statements
        // Then it finds must not
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/the-shed-must-not-stay-open-must-not");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/the-shed-mustnt-stay-open-must-not 4e4a68c8662c9dbc
      test("[dialect/statements/scenario-modalities/the-shed-mustnt-stay-open-must-not] Modalities (sentence The shed mustn't stay open., modality must not)", (t) => {
        // Given the sentence The shed mustn't stay open. in a Requirement
        // When the compiler looks for statements
        // Then it finds must not
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/the-shed-mustnt-stay-open-must-not");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/the-shed-must-never-stay-open-must-not 236c833798d0fddd
      test("[dialect/statements/scenario-modalities/the-shed-must-never-stay-open-must-not] Modalities (sentence The shed must never stay open., modality must not)", (t) => {
        // Given the sentence The shed must never stay open. in a Requirement
        // When the compiler looks for statements
        // Then it finds must not
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/the-shed-must-never-stay-open-must-not");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/the-shed-shall-not-stay-open-must-not 20d9bd594bc6c9b8
      test("[dialect/statements/scenario-modalities/the-shed-shall-not-stay-open-must-not] Modalities (sentence The shed SHALL NOT stay open., modality must not)", (t) => {
        // Given the sentence The shed SHALL NOT stay open. in a Requirement
        // When the compiler looks for statements
        // Then it finds must not
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/the-shed-shall-not-stay-open-must-not");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/members-should-bring-a-key-should 2b426f7a8fec6580
      test("[dialect/statements/scenario-modalities/members-should-bring-a-key-should] Modalities (sentence Members should bring a key., modality should)", (t) => {
        // Given the sentence Members should bring a key. in a Requirement
        // When the compiler looks for statements
        // Then it finds should
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/members-should-bring-a-key-should");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/a-key-is-recommended-should 9b1717e61c5c27e9
      test("[dialect/statements/scenario-modalities/a-key-is-recommended-should] Modalities (sentence A key is RECOMMENDED., modality should)", (t) => {
        // Given the sentence A key is RECOMMENDED. in a Requirement
        // When the compiler looks for statements
        // Then it finds should
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/a-key-is-recommended-should");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/members-should-generally-not-run-should-not 968eacd8fc5fd932
      test("[dialect/statements/scenario-modalities/members-should-generally-not-run-should-not] Modalities (sentence Members should generally not run., modality should not)", (t) => {
        // Given the sentence Members should generally not run. in a Requirement
        // When the compiler looks for statements
        // Then it finds should not
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/members-should-generally-not-run-should-not");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/running-is-not-recommended-should-not 7c5fdd354c5c2cc3
      test("[dialect/statements/scenario-modalities/running-is-not-recommended-should-not] Modalities (sentence Running is NOT RECOMMENDED., modality should not)", (t) => {
        // Given the sentence Running is NOT RECOMMENDED. in a Requirement
        // When the compiler looks for statements
        // Then it finds should not
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/running-is-not-recommended-should-not");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/members-may-bring-a-friend-may e2ea559072e53134
      test("[dialect/statements/scenario-modalities/members-may-bring-a-friend-may] Modalities (sentence Members MAY bring a friend., modality may)", (t) => {
        // Given the sentence Members MAY bring a friend. in a Requirement
        // When the compiler looks for statements
        // Then it finds may
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/members-may-bring-a-friend-may");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/a-friend-is-optional-may 5b1dcb3376f87f3c
      test("[dialect/statements/scenario-modalities/a-friend-is-optional-may] Modalities (sentence A friend is OPTIONAL., modality may)", (t) => {
        // Given the sentence A friend is OPTIONAL. in a Requirement
        // When the compiler looks for statements
        // Then it finds may
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/a-friend-is-optional-may");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/members-may-bring-a-friend-nothing b5f1afd01ad47c11
      test("[dialect/statements/scenario-modalities/members-may-bring-a-friend-nothing] Modalities (sentence Members may bring a friend., modality nothing)", (t) => {
        // Given the sentence Members may bring a friend. in a Requirement
        // When the compiler looks for statements
        // Then it finds nothing
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/members-may-bring-a-friend-nothing");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/a-key-is-a-must-have-nothing 6e00a6976b072c46
      test("[dialect/statements/scenario-modalities/a-key-is-a-must-have-nothing] Modalities (sentence A key is a must-have., modality nothing)", (t) => {
        // Given the sentence A key is a must-have. in a Requirement
        // When the compiler looks for statements
        // Then it finds nothing
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/a-key-is-a-must-have-nothing");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-modalities/members-must-not-only-look-but-help-must 0d0b8e33db24e8c5
      test("[dialect/statements/scenario-modalities/members-must-not-only-look-but-help-must] Modalities (sentence Members must not only look, but help., modality must)", (t) => {
        // Given the sentence Members must not only look, but help. in a Requirement
        // When the compiler looks for statements
        // Then it finds must
        // specc:body
        t.todo("pending: dialect/statements/scenario-modalities/members-must-not-only-look-but-help-must");
      });
      // specc:end
    });
  });

  describe("Requirement: Case of letters", () => {
    // specc:begin own_cases::keywords_count_in_the_clauses_of_the_rows 02d9a58773ab8155
    test("[own_cases::keywords_count_in_the_clauses_of_the_rows] Requirement: Case of letters", (t) => {
      // must: Keywords in upper case must count in each kind of clause.
      // must: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
      // must: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
      // should: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
      // must: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
      // specc:body
      t.todo("pending: own_cases::keywords_count_in_the_clauses_of_the_rows");
    });
    // specc:end

    describe("Scenario: The same sentences in several clauses", () => {
      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-requirement-hours-2 dae0438a08d498ab
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-requirement-hours-2] The same sentences in several clauses (heading # Requirement: Hours, count 2)", (t) => {
        // Given the heading # Requirement: Hours
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-requirement-hours-2");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-principle-be-open-2 767bd7d1df67d9e7
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-principle-be-open-2] The same sentences in several clauses (heading # Principle: Be open, count 2)", (t) => {
        // Given the heading # Principle: Be open
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-principle-be-open-2");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-constraint-be-open-2 1695f25f599c2c42
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-constraint-be-open-2] The same sentences in several clauses (heading # Constraint: Be open, count 2)", (t) => {
        // Given the heading # Constraint: Be open
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-constraint-be-open-2");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-operation-open-2 c1e11914a64248ff
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-operation-open-2] The same sentences in several clauses (heading # Operation: Open, count 2)", (t) => {
        // Given the heading # Operation: Open
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-operation-open-2");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-type-shed-2 d840e2e9b255c000
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-type-shed-2] The same sentences in several clauses (heading # Type: Shed, count 2)", (t) => {
        // Given the heading # Type: Shed
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-type-shed-2");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-hours-2 803ab92881144022
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-hours-2] The same sentences in several clauses (heading # Hours {#hours}, count 2)", (t) => {
        // Given the heading # Hours {#hours}
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-hours-2");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-1 09eea4391047b990
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-1] The same sentences in several clauses (heading # Hours, count 1)", (t) => {
        // Given the heading # Hours
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-1");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-tutorial-open-the-shed-1 7a8bc653752bff76
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-tutorial-open-the-shed-1] The same sentences in several clauses (heading # Tutorial: Open the shed, count 1)", (t) => {
        // Given the heading # Tutorial: Open the shed
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-tutorial-open-the-shed-1");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-feature-night-loans-1 a96e2d2b5cbbc033
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-feature-night-loans-1] The same sentences in several clauses (heading # Feature: Night loans, count 1)", (t) => {
        // Given the heading # Feature: Night loans
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-feature-night-loans-1");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-decision-one-key-1 6d27914d2642301c
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-decision-one-key-1] The same sentences in several clauses (heading # Decision: One key, count 1)", (t) => {
        // Given the heading # Decision: One key
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-decision-one-key-1");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-term-shed-1 88516be8a1f2c738
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-term-shed-1] The same sentences in several clauses (heading # Term: Shed, count 1)", (t) => {
        // Given the heading # Term: Shed
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
        // specc:body
        t.todo("pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-term-shed-1");
      });
      // specc:end
    });
  });

  describe("Requirement: An allowance that may be a prohibition", () => {
    // specc:begin dialect/statements/requirement-an-allowance-that-may-be-a-prohibition a5544f3b037f1bde
    test("[dialect/statements/requirement-an-allowance-that-may-be-a-prohibition] Requirement: An allowance that may be a prohibition", (t) => {
      // must: The words "may not" in lower case must be read as a prohibition, where lower case counts, and reported with the note ambiguous-negation.
      // specc:body
      t.todo("pending: dialect/statements/requirement-an-allowance-that-may-be-a-prohibition");
    });
    // specc:end

    // specc:begin dialect/statements/scenario-may-not 71df32059f87475c
    test("[dialect/statements/scenario-may-not] Scenario: May not", (t) => {
      // Given the sentence Members may not keep the ladder. in a Requirement
      // When the compiler checks the spec
      // Then it finds a must-not
      // And ambiguous-negation is reported as a note
      // specc:body
      t.todo("pending: dialect/statements/scenario-may-not");
    });
    // specc:end
  });

  // specc:begin statements::what_is_quoted_or_code_is_not_searched 8afc873483a3cdec
  test("[statements::what_is_quoted_or_code_is_not_searched] Requirement: What is not searched", (t) => {
    // must not: The compiler must not look for keywords in code, URLs, link targets, HTML, comments, footnote marks and balanced quotations, nor in fences, quotes, headings, table headers and alerts.
    // specc:body
    t.todo("pending: statements::what_is_quoted_or_code_is_not_searched");
  });
  // specc:end

  describe("Requirement: Ends of sentences", () => {
    // specc:begin dialect/statements/requirement-ends-of-sentences 77f7f8535e1714c1
    test("[dialect/statements/requirement-ends-of-sentences] Requirement: Ends of sentences", (t) => {
      // must: A sentence must end at a full stop, an exclamation mark or a question mark, with the quotes and brackets that close after it, when white space and no small letter follow.
      // specc:body
      t.todo("pending: dialect/statements/requirement-ends-of-sentences");
    });
    // specc:end

    describe("Scenario: Stops that end nothing", () => {
      // specc:begin dialect/statements/scenario-stops-that-end-nothing/it-must-open-eg-at-night-or-not-fine-or-not 0a160bc1edfbf062
      test("[dialect/statements/scenario-stops-that-end-nothing/it-must-open-eg-at-night-or-not-fine-or-not] Stops that end nothing (text It must open (e.g. at night. Or not). Fine., ending Or not).)", (t) => {
        // Given the text It must open (e.g. at night. Or not). Fine. in a Requirement
        // When the compiler looks for statements
        // Then the first one ends with Or not).
        // specc:body
        t.todo("pending: dialect/statements/scenario-stops-that-end-nothing/it-must-open-eg-at-night-or-not-fine-or-not");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-stops-that-end-nothing/it-must-take-15-s-ie-not-2-fine-not-2 9a679af2c33d3739
      test("[dialect/statements/scenario-stops-that-end-nothing/it-must-take-15-s-ie-not-2-fine-not-2] Stops that end nothing (text It must take 1.5 s, i.e. not 2. Fine., ending not 2.)", (t) => {
        // Given the text It must take 1.5 s, i.e. not 2. Fine. in a Requirement
        // When the compiler looks for statements
        // Then the first one ends with not 2.
        // specc:body
        t.todo("pending: dialect/statements/scenario-stops-that-end-nothing/it-must-take-15-s-ie-not-2-fine-not-2");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-stops-that-end-nothing/dr-no-must-wait-fine-wait 37420fbd7987beff
      test("[dialect/statements/scenario-stops-that-end-nothing/dr-no-must-wait-fine-wait] Stops that end nothing (text Dr. No must wait. Fine., ending wait.)", (t) => {
        // Given the text Dr. No must wait. Fine. in a Requirement
        // When the compiler looks for statements
        // Then the first one ends with wait.
        // specc:body
        t.todo("pending: dialect/statements/scenario-stops-that-end-nothing/dr-no-must-wait-fine-wait");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-stops-that-end-nothing/サーバーは-must-応答次-応答 e40521b3efbb90ec
      test("[dialect/statements/scenario-stops-that-end-nothing/サーバーは-must-応答次-応答] Stops that end nothing (text サーバーは MUST 応答。次。, ending 応答。)", (t) => {
        // Given the text サーバーは MUST 応答。次。 in a Requirement
        // When the compiler looks for statements
        // Then the first one ends with 応答。
        // specc:body
        t.todo("pending: dialect/statements/scenario-stops-that-end-nothing/サーバーは-must-応答次-応答");
      });
      // specc:end
    });
  });

  describe("Requirement: Conditions", () => {
    // specc:begin dialect/statements/requirement-conditions e5573c2944455cfd
    test("[dialect/statements/requirement-conditions] Requirement: Conditions", (t) => {
      // must: A part of a sentence that begins with when, while, if, where or unless before or behind the promise must become the statement's condition, unless it asks a question.
      // specc:body
      t.todo("pending: dialect/statements/requirement-conditions");
    });
    // specc:end

    describe("Scenario: Where conditions stand", () => {
      // specc:begin dialect/statements/scenario-where-conditions-stand/e9afa596 2fb115d0ab5f4745
      test("[dialect/statements/scenario-where-conditions-stand/e9afa596] Where conditions stand (sentence When a tool is late, the shed must warn., condition when: a tool is late, subject the shed)", (t) => {
        // Given the sentence When a tool is late, the shed must warn. in a Requirement
        // When the compiler looks for statements
        // Then the condition is when: a tool is late
        // And the subject is the shed
        // specc:body
        t.todo("pending: dialect/statements/scenario-where-conditions-stand/e9afa596");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-where-conditions-stand/5ccbec94 32319fa1e0948b8c
      test("[dialect/statements/scenario-where-conditions-stand/5ccbec94] Where conditions stand (sentence WHEN a tool is late THE SHED SHALL warn., condition when: a tool is late, subject THE SHED)", (t) => {
        // Given the sentence WHEN a tool is late THE SHED SHALL warn. in a Requirement
        // When the compiler looks for statements
        // Then the condition is when: a tool is late
        // And the subject is THE SHED
        // specc:body
        t.todo("pending: dialect/statements/scenario-where-conditions-stand/5ccbec94");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-where-conditions-stand/6c7a1011 94796f1f5da6fe82
      test("[dialect/statements/scenario-where-conditions-stand/6c7a1011] Where conditions stand (sentence The shed must warn when a tool is late., condition when: a tool is late, subject The shed)", (t) => {
        // Given the sentence The shed must warn when a tool is late. in a Requirement
        // When the compiler looks for statements
        // Then the condition is when: a tool is late
        // And the subject is The shed
        // specc:body
        t.todo("pending: dialect/statements/scenario-where-conditions-stand/6c7a1011");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-where-conditions-stand/26d8a42f 117089524b78072c
      test("[dialect/statements/scenario-where-conditions-stand/26d8a42f] Where conditions stand (sentence If a tool breaks, then the member must call., condition if: a tool breaks, subject the member)", (t) => {
        // Given the sentence If a tool breaks, then the member must call. in a Requirement
        // When the compiler looks for statements
        // Then the condition is if: a tool breaks
        // And the subject is the member
        // specc:body
        t.todo("pending: dialect/statements/scenario-where-conditions-stand/26d8a42f");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-where-conditions-stand/the-shed-must-check-if-a-tool-is-late-nothing-the-shed ddf5fdc01695520d
      test("[dialect/statements/scenario-where-conditions-stand/the-shed-must-check-if-a-tool-is-late-nothing-the-shed] Where conditions stand (sentence The shed must check if a tool is late., condition nothing, subject The shed)", (t) => {
        // Given the sentence The shed must check if a tool is late. in a Requirement
        // When the compiler looks for statements
        // Then the condition is nothing
        // And the subject is The shed
        // specc:body
        t.todo("pending: dialect/statements/scenario-where-conditions-stand/the-shed-must-check-if-a-tool-is-late-nothing-the-shed");
      });
      // specc:end
    });
  });

  // specc:begin statements::one_statement_a_keyword_with_subject_and_condition 0866a512da40c7ac
  test("[statements::one_statement_a_keyword_with_subject_and_condition] Requirement: One subject for several keywords", (t) => {
    // must: A further keyword of a sentence must inherit the subject and the condition when it has none of its own, and "it" and "they" must stand for the subject before.
    // must: A further keyword of a sentence must inherit the subject and the condition when it has none of its own, and "it" and "they" must stand for the subject before.
    // specc:body
    t.todo("pending: statements::one_statement_a_keyword_with_subject_and_condition");
  });
  // specc:end

  describe("Requirement: Lead-ins", () => {
    // specc:begin dialect/statements/requirement-lead-ins ca8c005cc4da879e
    test("[dialect/statements/requirement-lead-ins] Requirement: Lead-ins", (t) => {
      // must: Each item of a list must become a statement with the keyword, the subject and the condition of the lead-in that ends in a colon right before the list.
      // must: A keyword in the item itself must win.
      // specc:body
      t.todo("pending: dialect/statements/requirement-lead-ins");
    });
    // specc:end

    describe("Scenario: A lead-in lends", () => {
      // specc:begin dialect/statements/scenario-a-lead-in-lends/refuse-loans-must-the-shed 2913dc937df77aea
      test("[dialect/statements/scenario-a-lead-in-lends/refuse-loans-must-the-shed] A lead-in lends (item refuse loans, modality must, subject the shed)", (t) => {
        // Given the line When full, the shed must: before a list in a Requirement
        // When the list holds the item refuse loans
        // Then the statement is a must of the shed
        // specc:body
        t.todo("pending: dialect/statements/scenario-a-lead-in-lends/refuse-loans-must-the-shed");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-a-lead-in-lends/members-should-wait-should-members d9f7be594757cd56
      test("[dialect/statements/scenario-a-lead-in-lends/members-should-wait-should-members] A lead-in lends (item members should wait, modality should, subject members)", (t) => {
        // Given the line When full, the shed must: before a list in a Requirement
        // When the list holds the item members should wait
        // Then the statement is a should of members
        // specc:body
        t.todo("pending: dialect/statements/scenario-a-lead-in-lends/members-should-wait-should-members");
      });
      // specc:end
    });

    // specc:begin dialect/statements/scenario-a-lead-in-without-a-keyword 06e25e43e52a5050
    test("[dialect/statements/scenario-a-lead-in-without-a-keyword] Scenario: A lead-in without a keyword", (t) => {
      // Given the line If the shed can, it: before a list
      // When the list holds the items SHOULD try and waits
      // Then one statement is found, with the condition the shed can
      // specc:body
      t.todo("pending: dialect/statements/scenario-a-lead-in-without-a-keyword");
    });
    // specc:end
  });

  describe("Requirement: Item ids", () => {
    // specc:begin statements::an_item_id_names_its_statements 185dd9a797e485a9
    test("[statements::an_item_id_names_its_statements] Requirement: Item ids", (t) => {
      // must: An item that begins with a bold mark such as **FR-001**: must be a Requirement of its own, with that id for its statements.
      // specc:body
      t.todo("pending: statements::an_item_id_names_its_statements");
    });
    // specc:end

    describe("Scenario: Which marks are ids", () => {
      // specc:begin dialect/statements/scenario-which-marks-are-ids/fr-001-a-requirement 5690f8e8c892d56a
      test("[dialect/statements/scenario-which-marks-are-ids/fr-001-a-requirement] Which marks are ids (mark FR-001, result a Requirement)", (t) => {
        // Given a list item that begins with FR-001 in bold, before a colon
        // When the compiler reads the file
        // Then the item is a Requirement
        // specc:body
        t.todo("pending: dialect/statements/scenario-which-marks-are-ids/fr-001-a-requirement");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-which-marks-are-ids/r12-a-requirement fca971f435ef63f8
      test("[dialect/statements/scenario-which-marks-are-ids/r12-a-requirement] Which marks are ids (mark R12, result a Requirement)", (t) => {
        // Given a list item that begins with R12 in bold, before a colon
        // When the compiler reads the file
        // Then the item is a Requirement
        // specc:body
        t.todo("pending: dialect/statements/scenario-which-marks-are-ids/r12-a-requirement");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-which-marks-are-ids/sc-12-a-requirement 06a59e1132d90b35
      test("[dialect/statements/scenario-which-marks-are-ids/sc-12-a-requirement] Which marks are ids (mark SC-1.2, result a Requirement)", (t) => {
        // Given a list item that begins with SC-1.2 in bold, before a colon
        // When the compiler reads the file
        // Then the item is a Requirement
        // specc:body
        t.todo("pending: dialect/statements/scenario-which-marks-are-ids/sc-12-a-requirement");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-which-marks-are-ids/fr-001-prose 6cda3b518238b1ca
      test("[dialect/statements/scenario-which-marks-are-ids/fr-001-prose] Which marks are ids (mark fr-001, result prose)", (t) => {
        // Given a list item that begins with fr-001 in bold, before a colon
        // When the compiler reads the file
        // Then the item is prose
        // specc:body
        t.todo("pending: dialect/statements/scenario-which-marks-are-ids/fr-001-prose");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-which-marks-are-ids/abcdefg-1-prose dba9fe27857a18a3
      test("[dialect/statements/scenario-which-marks-are-ids/abcdefg-1-prose] Which marks are ids (mark ABCDEFG-1, result prose)", (t) => {
        // Given a list item that begins with ABCDEFG-1 in bold, before a colon
        // When the compiler reads the file
        // Then the item is prose
        // specc:body
        t.todo("pending: dialect/statements/scenario-which-marks-are-ids/abcdefg-1-prose");
      });
      // specc:end
    });
  });

  // specc:begin statements::what_follows_completes_a_statement 00d5070d7d2603fc
  test("[statements::what_follows_completes_a_statement] Requirement: Details", (t) => {
    // must: The fence, the table or the quote right after a statement's block must belong to the statement as its detail.
    // specc:body
    t.todo("pending: statements::what_follows_completes_a_statement");
  });
  // specc:end

  // specc:begin ir::lower::statements::walk::tests::cells_for_people_hold_statements_and_cells_of_data_do_not abf873d02484a8d5
  test("[ir::lower::statements::walk::tests::cells_for_people_hold_statements_and_cells_of_data_do_not] Requirement: Text for people in what is claimed", (t) => {
    // must: The compiler must look for statements in the cells of a typed table whose column is no data of its kind, such as Meaning and When, and in the text of an enum's items after the value.
    // specc:body
    t.todo("pending: ir::lower::statements::walk::tests::cells_for_people_hold_statements_and_cells_of_data_do_not");
  });
  // specc:end

  // specc:begin statements::names_do_not_depend_on_position_or_emphasis 911222d5cc60c6c5
  test("[statements::names_do_not_depend_on_position_or_emphasis] Requirement: Names of statements", (t) => {
    // must: A statement must have a name that does not depend on its position: the id at the end of its block, the item's id, or the clause's id with a digest of its words.
    // must not: Emphasis and line breaks must not change the digest.
    // specc:body
    t.todo("pending: statements::names_do_not_depend_on_position_or_emphasis");
  });
  // specc:end

  describe("Requirement: Text that only informs", () => {
    // specc:begin dialect/statements/requirement-text-that-only-informs 142b51387207a10a
    test("[dialect/statements/requirement-text-that-only-informs] Requirement: Text that only informs", (t) => {
      // must: The compiler must find no statement in the places that say of themselves that they only inform.
      // specc:body
      t.todo("pending: dialect/statements/requirement-text-that-only-informs");
    });
    // specc:end

    describe("Scenario: Places that promise nothing", () => {
      // specc:begin dialect/statements/scenario-places-that-promise-nothing/between----specc-off----and----specc-on--- 6e18086121f62fdb
      test("[dialect/statements/scenario-places-that-promise-nothing/between----specc-off----and----specc-on---] Places that promise nothing (place between <!-- specc: off --> and <!-- specc: on -->)", (t) => {
        // Given the sentence The shed MUST open.
        // When it stands between <!-- specc: off --> and <!-- specc: on -->
        // Then no statement is found
        // specc:body
        t.todo("pending: dialect/statements/scenario-places-that-promise-nothing/between----specc-off----and----specc-on---");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-places-that-promise-nothing/below--hours-informative 9d9677be0ff87acc
      test("[dialect/statements/scenario-places-that-promise-nothing/below--hours-informative] Places that promise nothing (place below ## Hours (informative))", (t) => {
        // Given the sentence The shed MUST open.
        // When it stands below ## Hours (informative)
        // Then no statement is found
        // specc:body
        t.todo("pending: dialect/statements/scenario-places-that-promise-nothing/below--hours-informative");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-places-that-promise-nothing/below--hours-non-normative 4e79fc170bbef8d1
      test("[dialect/statements/scenario-places-that-promise-nothing/below--hours-non-normative] Places that promise nothing (place below ## Hours (non-normative))", (t) => {
        // Given the sentence The shed MUST open.
        // When it stands below ## Hours (non-normative)
        // Then no statement is found
        // specc:body
        t.todo("pending: dialect/statements/scenario-places-that-promise-nothing/below--hours-non-normative");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-places-that-promise-nothing/after-this-section-is-non-normative-at-the-start-of-a-clause 293b0414a84702f8
      test("[dialect/statements/scenario-places-that-promise-nothing/after-this-section-is-non-normative-at-the-start-of-a-clause] Places that promise nothing (place after This section is non-normative. at the start of a clause)", (t) => {
        // Given the sentence The shed MUST open.
        // When it stands after This section is non-normative. at the start of a clause
        // Then no statement is found
        // specc:body
        t.todo("pending: dialect/statements/scenario-places-that-promise-nothing/after-this-section-is-non-normative-at-the-start-of-a-clause");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-places-that-promise-nothing/in-a--note-alert 7aa979f7a7960269
      test("[dialect/statements/scenario-places-that-promise-nothing/in-a--note-alert] Places that promise nothing (place in a > [!NOTE] alert)", (t) => {
        // Given the sentence The shed MUST open.
        // When it stands in a > [!NOTE] alert
        // Then no statement is found
        // specc:body
        t.todo("pending: dialect/statements/scenario-places-that-promise-nothing/in-a--note-alert");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-places-that-promise-nothing/in-a--meta-commentary-block a21e4da90840f012
      test("[dialect/statements/scenario-places-that-promise-nothing/in-a--meta-commentary-block] Places that promise nothing (place in a !!! meta \"Commentary\" block)", (t) => {
        // Given the sentence The shed MUST open.
        // When it stands in a !!! meta "Commentary" block
        // Then no statement is found
        // specc:body
        t.todo("pending: dialect/statements/scenario-places-that-promise-nothing/in-a--meta-commentary-block");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-places-that-promise-nothing/in-a-fence 20451c637abcecd1
      test("[dialect/statements/scenario-places-that-promise-nothing/in-a-fence] Places that promise nothing (place in a fence)", (t) => {
        // Given the sentence The shed MUST open.
        // When it stands in a fence
        // Then no statement is found
        // specc:body
        t.todo("pending: dialect/statements/scenario-places-that-promise-nothing/in-a-fence");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-places-that-promise-nothing/in-a-quote 68fdbb6d6448ea70
      test("[dialect/statements/scenario-places-that-promise-nothing/in-a-quote] Places that promise nothing (place in a quote)", (t) => {
        // Given the sentence The shed MUST open.
        // When it stands in a quote
        // Then no statement is found
        // specc:body
        t.todo("pending: dialect/statements/scenario-places-that-promise-nothing/in-a-quote");
      });
      // specc:end
    });
  });

  // specc:begin statements::the_boilerplate_of_bcp_14_is_no_statement 9a0dea0038a73b24
  test("[statements::the_boilerplate_of_bcp_14_is_no_statement] Requirement: The boilerplate of BCP 14", (t) => {
    // must not: The sentence that introduces the keywords of BCP 14 must not become a statement.
    // specc:body
    t.todo("pending: statements::the_boilerplate_of_bcp_14_is_no_statement");
  });
  // specc:end

  describe("Requirement: Open questions", () => {
    // specc:begin dialect/statements/requirement-open-questions c7a66964f5d24185
    test("[dialect/statements/requirement-open-questions] Requirement: Open questions", (t) => {
      // must: A mark [NEEDS CLARIFICATION: question] outside code must be reported with its place until somebody answers it.
      // specc:body
      t.todo("pending: dialect/statements/requirement-open-questions");
    });
    // specc:end

    // specc:begin dialect/statements/scenario-a-question-in-a-promise bd60dcbdf460a00c
    test("[dialect/statements/scenario-a-question-in-a-promise] Scenario: A question in a promise", (t) => {
      // Given the text Loans MUST end after [NEEDS CLARIFICATION: how many?] days.
      // When the compiler checks the spec
      // Then open-question is reported as a warning with the text how many?
      // specc:body
      t.todo("pending: dialect/statements/scenario-a-question-in-a-promise");
    });
    // specc:end
  });

  describe("Requirement: Promises that leave open when they are kept", () => {
    // specc:begin vague_words::nine_in_ten_judged_findings_are_right 82502fead8785500
    test("[vague_words::nine_in_ten_judged_findings_are_right] Requirement: Promises that leave open when they are kept", (t) => {
      // must: The compiler must warn of a statement with a word by which nobody can tell whether it is kept.
      // specc:body
      t.todo("pending: vague_words::nine_in_ten_judged_findings_are_right");
    });
    // specc:end

    describe("Scenario: A vague promise", () => {
      // specc:begin dialect/statements/scenario-a-vague-promise/the-shed-must-answer-quickly-vague-word 5cbdc9810ca95080
      test("[dialect/statements/scenario-a-vague-promise/the-shed-must-answer-quickly-vague-word] A vague promise (sentence The shed must answer quickly., result vague-word)", (t) => {
        // Given the sentence The shed must answer quickly. in a Requirement
        // When the compiler checks the spec
        // Then vague-word is reported
        // specc:body
        t.todo("pending: dialect/statements/scenario-a-vague-promise/the-shed-must-answer-quickly-vague-word");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-a-vague-promise/the-shed-must-answer-within-2-s-nothing 85c6ffdccc40b466
      test("[dialect/statements/scenario-a-vague-promise/the-shed-must-answer-within-2-s-nothing] A vague promise (sentence The shed must answer within 2 s., result nothing)", (t) => {
        // Given the sentence The shed must answer within 2 s. in a Requirement
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/statements/scenario-a-vague-promise/the-shed-must-answer-within-2-s-nothing");
      });
      // specc:end
    });
  });

  describe("Requirement: Promises that contradict each other", () => {
    // specc:begin analysis::rules::contradiction::tests::reviewed_pairs_are_told_apart 0b61e059cda5c353
    test("[analysis::rules::contradiction::tests::reviewed_pairs_are_told_apart] Requirement: Promises that contradict each other", (t) => {
      // must: The compiler must warn of two statements of which one demands what the other forbids, or that bound the same thing by amounts that exclude each other.
      // must not: Other numbers are names, and two names must not be compared as amounts.
      // specc:body
      t.todo("pending: analysis::rules::contradiction::tests::reviewed_pairs_are_told_apart");
    });
    // specc:end

    // specc:begin dialect/statements/scenario-must-and-must-not fbb75a669ce551be
    test("[dialect/statements/scenario-must-and-must-not] Scenario: Must and must not", (t) => {
      // Given the sentence The shed must keep a log. in one clause
      // And the sentence The shed must not keep a log. in another clause
      // When the compiler checks the spec
      // Then contradiction is reported as a warning that shows both places
      // specc:body
      t.todo("pending: dialect/statements/scenario-must-and-must-not");
    });
    // specc:end
  });

  describe("Requirement: Unchecked promises", () => {
    // specc:begin dialect/statements/requirement-unchecked-promises 4812bd9ae3162623
    test("[dialect/statements/requirement-unchecked-promises] Requirement: Unchecked promises", (t) => {
      // must: A clause with statements that no scenario, example, measure or bound test checks must be reported with the note unchecked-statement.
      // specc:body
      t.todo("pending: dialect/statements/requirement-unchecked-promises");
    });
    // specc:end

    describe("Scenario: What checks a statement", () => {
      // specc:begin dialect/statements/scenario-what-checks-a-statement/nothing-else-unchecked-statement 0f2492af3e4909f4
      test("[dialect/statements/scenario-what-checks-a-statement/nothing-else-unchecked-statement] What checks a statement (check nothing else, result unchecked-statement)", (t) => {
        // Given a Requirement with a statement and nothing else
        // When the compiler checks the spec
        // Then unchecked-statement is reported
        // specc:body
        t.todo("pending: dialect/statements/scenario-what-checks-a-statement/nothing-else-unchecked-statement");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-what-checks-a-statement/a-scenario-below-it-nothing 6e32bc0a3999a979
      test("[dialect/statements/scenario-what-checks-a-statement/a-scenario-below-it-nothing] What checks a statement (check a Scenario below it, result nothing)", (t) => {
        // Given a Requirement with a statement and a Scenario below it
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/statements/scenario-what-checks-a-statement/a-scenario-below-it-nothing");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-what-checks-a-statement/an-example-below-it-nothing b6568a67b437f4eb
      test("[dialect/statements/scenario-what-checks-a-statement/an-example-below-it-nothing] What checks a statement (check an Example below it, result nothing)", (t) => {
        // Given a Requirement with a statement and an Example below it
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/statements/scenario-what-checks-a-statement/an-example-below-it-nothing");
      });
      // specc:end

      // specc:begin dialect/statements/scenario-what-checks-a-statement/a-code-span-test_id-hours-at-its-end-nothing 3145b12b5fc6da3b
      test("[dialect/statements/scenario-what-checks-a-statement/a-code-span-test_id-hours-at-its-end-nothing] What checks a statement (check a code span test_id: hours at its end, result nothing)", (t) => {
        // Given a Requirement with a statement and a code span test_id: hours at its end
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/statements/scenario-what-checks-a-statement/a-code-span-test_id-hours-at-its-end-nothing");
      });
      // specc:end
    });
  });
});
