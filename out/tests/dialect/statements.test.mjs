// Made by specc from dialect/statements.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Statements", () => {
  describe("Requirement: Keywords make statements", () => {
    test("[own_cases::sentences_have_the_modality_of_the_rows] Requirement: Keywords make statements", { todo: "pending: own_cases::sentences_have_the_modality_of_the_rows" }, () => {
      // must: Each keyword in a sentence must make one statement with a modality, a subject, a condition and a text.
    });

    describe("Scenario: Modalities", () => {
      test("[dialect/statements/scenario-modalities/the-shed-must-open-at-eight-must] Modalities (sentence The shed must open at eight., modality must)", { todo: "pending: dialect/statements/scenario-modalities/the-shed-must-open-at-eight-must" }, () => {
        // Given the sentence The shed must open at eight. in a Requirement
        // When the compiler looks for statements
        // Then it finds must
      });

      test("[dialect/statements/scenario-modalities/the-shed-shall-open-at-eight-must] Modalities (sentence The shed SHALL open at eight., modality must)", { todo: "pending: dialect/statements/scenario-modalities/the-shed-shall-open-at-eight-must" }, () => {
        // Given the sentence The shed SHALL open at eight. in a Requirement
        // When the compiler looks for statements
        // Then it finds must
      });

      test("[dialect/statements/scenario-modalities/a-key-is-required-must] Modalities (sentence A key is REQUIRED., modality must)", { todo: "pending: dialect/statements/scenario-modalities/a-key-is-required-must" }, () => {
        // Given the sentence A key is REQUIRED. in a Requirement
        // When the compiler looks for statements
        // Then it finds must
      });

      test("[dialect/statements/scenario-modalities/the-shed-must-not-stay-open-must-not] Modalities (sentence The shed must not stay open., modality must not)", { todo: "pending: dialect/statements/scenario-modalities/the-shed-must-not-stay-open-must-not" }, () => {
        // Given the sentence The shed must not stay open. in a Requirement
        // When the compiler looks for statements
        // Then it finds must not
      });

      test("[dialect/statements/scenario-modalities/the-shed-mustnt-stay-open-must-not] Modalities (sentence The shed mustn't stay open., modality must not)", { todo: "pending: dialect/statements/scenario-modalities/the-shed-mustnt-stay-open-must-not" }, () => {
        // Given the sentence The shed mustn't stay open. in a Requirement
        // When the compiler looks for statements
        // Then it finds must not
      });

      test("[dialect/statements/scenario-modalities/the-shed-must-never-stay-open-must-not] Modalities (sentence The shed must never stay open., modality must not)", { todo: "pending: dialect/statements/scenario-modalities/the-shed-must-never-stay-open-must-not" }, () => {
        // Given the sentence The shed must never stay open. in a Requirement
        // When the compiler looks for statements
        // Then it finds must not
      });

      test("[dialect/statements/scenario-modalities/the-shed-shall-not-stay-open-must-not] Modalities (sentence The shed SHALL NOT stay open., modality must not)", { todo: "pending: dialect/statements/scenario-modalities/the-shed-shall-not-stay-open-must-not" }, () => {
        // Given the sentence The shed SHALL NOT stay open. in a Requirement
        // When the compiler looks for statements
        // Then it finds must not
      });

      test("[dialect/statements/scenario-modalities/members-should-bring-a-key-should] Modalities (sentence Members should bring a key., modality should)", { todo: "pending: dialect/statements/scenario-modalities/members-should-bring-a-key-should" }, () => {
        // Given the sentence Members should bring a key. in a Requirement
        // When the compiler looks for statements
        // Then it finds should
      });

      test("[dialect/statements/scenario-modalities/a-key-is-recommended-should] Modalities (sentence A key is RECOMMENDED., modality should)", { todo: "pending: dialect/statements/scenario-modalities/a-key-is-recommended-should" }, () => {
        // Given the sentence A key is RECOMMENDED. in a Requirement
        // When the compiler looks for statements
        // Then it finds should
      });

      test("[dialect/statements/scenario-modalities/members-should-generally-not-run-should-not] Modalities (sentence Members should generally not run., modality should not)", { todo: "pending: dialect/statements/scenario-modalities/members-should-generally-not-run-should-not" }, () => {
        // Given the sentence Members should generally not run. in a Requirement
        // When the compiler looks for statements
        // Then it finds should not
      });

      test("[dialect/statements/scenario-modalities/running-is-not-recommended-should-not] Modalities (sentence Running is NOT RECOMMENDED., modality should not)", { todo: "pending: dialect/statements/scenario-modalities/running-is-not-recommended-should-not" }, () => {
        // Given the sentence Running is NOT RECOMMENDED. in a Requirement
        // When the compiler looks for statements
        // Then it finds should not
      });

      test("[dialect/statements/scenario-modalities/members-may-bring-a-friend-may] Modalities (sentence Members MAY bring a friend., modality may)", { todo: "pending: dialect/statements/scenario-modalities/members-may-bring-a-friend-may" }, () => {
        // Given the sentence Members MAY bring a friend. in a Requirement
        // When the compiler looks for statements
        // Then it finds may
      });

      test("[dialect/statements/scenario-modalities/a-friend-is-optional-may] Modalities (sentence A friend is OPTIONAL., modality may)", { todo: "pending: dialect/statements/scenario-modalities/a-friend-is-optional-may" }, () => {
        // Given the sentence A friend is OPTIONAL. in a Requirement
        // When the compiler looks for statements
        // Then it finds may
      });

      test("[dialect/statements/scenario-modalities/members-may-bring-a-friend-nothing] Modalities (sentence Members may bring a friend., modality nothing)", { todo: "pending: dialect/statements/scenario-modalities/members-may-bring-a-friend-nothing" }, () => {
        // Given the sentence Members may bring a friend. in a Requirement
        // When the compiler looks for statements
        // Then it finds nothing
      });

      test("[dialect/statements/scenario-modalities/a-key-is-a-must-have-nothing] Modalities (sentence A key is a must-have., modality nothing)", { todo: "pending: dialect/statements/scenario-modalities/a-key-is-a-must-have-nothing" }, () => {
        // Given the sentence A key is a must-have. in a Requirement
        // When the compiler looks for statements
        // Then it finds nothing
      });

      test("[dialect/statements/scenario-modalities/members-must-not-only-look-but-help-must] Modalities (sentence Members must not only look, but help., modality must)", { todo: "pending: dialect/statements/scenario-modalities/members-must-not-only-look-but-help-must" }, () => {
        // Given the sentence Members must not only look, but help. in a Requirement
        // When the compiler looks for statements
        // Then it finds must
      });
    });
  });

  describe("Requirement: Case of letters", () => {
    test("[own_cases::keywords_count_in_the_clauses_of_the_rows] Requirement: Case of letters", { todo: "pending: own_cases::keywords_count_in_the_clauses_of_the_rows" }, () => {
      // must: Keywords in upper case must count in each kind of clause.
      // must: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
      // must: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
      // should: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
      // must: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
    });

    describe("Scenario: The same sentences in several clauses", () => {
      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-requirement-hours-2] The same sentences in several clauses (heading # Requirement: Hours, count 2)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-requirement-hours-2" }, () => {
        // Given the heading # Requirement: Hours
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-principle-be-open-2] The same sentences in several clauses (heading # Principle: Be open, count 2)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-principle-be-open-2" }, () => {
        // Given the heading # Principle: Be open
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-constraint-be-open-2] The same sentences in several clauses (heading # Constraint: Be open, count 2)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-constraint-be-open-2" }, () => {
        // Given the heading # Constraint: Be open
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-operation-open-2] The same sentences in several clauses (heading # Operation: Open, count 2)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-operation-open-2" }, () => {
        // Given the heading # Operation: Open
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-type-shed-2] The same sentences in several clauses (heading # Type: Shed, count 2)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-type-shed-2" }, () => {
        // Given the heading # Type: Shed
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-hours-2] The same sentences in several clauses (heading # Hours {#hours}, count 2)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-hours-2" }, () => {
        // Given the heading # Hours {#hours}
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 2
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-1] The same sentences in several clauses (heading # Hours, count 1)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-1" }, () => {
        // Given the heading # Hours
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-tutorial-open-the-shed-1] The same sentences in several clauses (heading # Tutorial: Open the shed, count 1)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-tutorial-open-the-shed-1" }, () => {
        // Given the heading # Tutorial: Open the shed
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-feature-night-loans-1] The same sentences in several clauses (heading # Feature: Night loans, count 1)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-feature-night-loans-1" }, () => {
        // Given the heading # Feature: Night loans
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-decision-one-key-1] The same sentences in several clauses (heading # Decision: One key, count 1)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-decision-one-key-1" }, () => {
        // Given the heading # Decision: One key
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
      });

      test("[dialect/statements/scenario-the-same-sentences-in-several-clauses/-term-shed-1] The same sentences in several clauses (heading # Term: Shed, count 1)", { todo: "pending: dialect/statements/scenario-the-same-sentences-in-several-clauses/-term-shed-1" }, () => {
        // Given the heading # Term: Shed
        // And the body The shed must open. The shed MUST close.
        // When the compiler looks for statements
        // Then it finds 1
      });
    });
  });

  describe("Requirement: An allowance that may be a prohibition", () => {
    test("[dialect/statements/requirement-an-allowance-that-may-be-a-prohibition] Requirement: An allowance that may be a prohibition", { todo: "pending: dialect/statements/requirement-an-allowance-that-may-be-a-prohibition" }, () => {
      // must: The words "may not" in lower case must be read as a prohibition, where lower case counts, and reported with the note ambiguous-negation.
    });

    test("[dialect/statements/scenario-may-not] Scenario: May not", { todo: "pending: dialect/statements/scenario-may-not" }, () => {
      // Given the sentence Members may not keep the ladder. in a Requirement
      // When the compiler checks the spec
      // Then it finds a must-not
      // And ambiguous-negation is reported as a note
    });
  });

  test("[statements::what_is_quoted_or_code_is_not_searched] Requirement: What is not searched", { todo: "pending: statements::what_is_quoted_or_code_is_not_searched" }, () => {
    // must not: The compiler must not look for keywords in code, URLs, link targets, HTML, comments, footnote marks and balanced quotations, nor in fences, quotes, headings, table headers and alerts.
  });

  describe("Requirement: Ends of sentences", () => {
    test("[dialect/statements/requirement-ends-of-sentences] Requirement: Ends of sentences", { todo: "pending: dialect/statements/requirement-ends-of-sentences" }, () => {
      // must: A sentence must end at a full stop, an exclamation mark or a question mark, with the quotes and brackets that close after it, when white space and no small letter follow.
    });

    describe("Scenario: Stops that end nothing", () => {
      test("[dialect/statements/scenario-stops-that-end-nothing/it-must-open-eg-at-night-or-not-fine-or-not] Stops that end nothing (text It must open (e.g. at night. Or not). Fine., ending Or not).)", { todo: "pending: dialect/statements/scenario-stops-that-end-nothing/it-must-open-eg-at-night-or-not-fine-or-not" }, () => {
        // Given the text It must open (e.g. at night. Or not). Fine. in a Requirement
        // When the compiler looks for statements
        // Then the first one ends with Or not).
      });

      test("[dialect/statements/scenario-stops-that-end-nothing/it-must-take-15-s-ie-not-2-fine-not-2] Stops that end nothing (text It must take 1.5 s, i.e. not 2. Fine., ending not 2.)", { todo: "pending: dialect/statements/scenario-stops-that-end-nothing/it-must-take-15-s-ie-not-2-fine-not-2" }, () => {
        // Given the text It must take 1.5 s, i.e. not 2. Fine. in a Requirement
        // When the compiler looks for statements
        // Then the first one ends with not 2.
      });

      test("[dialect/statements/scenario-stops-that-end-nothing/dr-no-must-wait-fine-wait] Stops that end nothing (text Dr. No must wait. Fine., ending wait.)", { todo: "pending: dialect/statements/scenario-stops-that-end-nothing/dr-no-must-wait-fine-wait" }, () => {
        // Given the text Dr. No must wait. Fine. in a Requirement
        // When the compiler looks for statements
        // Then the first one ends with wait.
      });

      test("[dialect/statements/scenario-stops-that-end-nothing/サーバーは-must-応答次-応答] Stops that end nothing (text サーバーは MUST 応答。次。, ending 応答。)", { todo: "pending: dialect/statements/scenario-stops-that-end-nothing/サーバーは-must-応答次-応答" }, () => {
        // Given the text サーバーは MUST 応答。次。 in a Requirement
        // When the compiler looks for statements
        // Then the first one ends with 応答。
      });
    });
  });

  describe("Requirement: Conditions", () => {
    test("[dialect/statements/requirement-conditions] Requirement: Conditions", { todo: "pending: dialect/statements/requirement-conditions" }, () => {
      // must: A part of a sentence that begins with when, while, if, where or unless before or behind the promise must become the statement's condition, unless it asks a question.
    });

    describe("Scenario: Where conditions stand", () => {
      test("[dialect/statements/scenario-where-conditions-stand/e9afa596] Where conditions stand (sentence When a tool is late, the shed must warn., condition when: a tool is late, subject the shed)", { todo: "pending: dialect/statements/scenario-where-conditions-stand/e9afa596" }, () => {
        // Given the sentence When a tool is late, the shed must warn. in a Requirement
        // When the compiler looks for statements
        // Then the condition is when: a tool is late
        // And the subject is the shed
      });

      test("[dialect/statements/scenario-where-conditions-stand/5ccbec94] Where conditions stand (sentence WHEN a tool is late THE SHED SHALL warn., condition when: a tool is late, subject THE SHED)", { todo: "pending: dialect/statements/scenario-where-conditions-stand/5ccbec94" }, () => {
        // Given the sentence WHEN a tool is late THE SHED SHALL warn. in a Requirement
        // When the compiler looks for statements
        // Then the condition is when: a tool is late
        // And the subject is THE SHED
      });

      test("[dialect/statements/scenario-where-conditions-stand/6c7a1011] Where conditions stand (sentence The shed must warn when a tool is late., condition when: a tool is late, subject The shed)", { todo: "pending: dialect/statements/scenario-where-conditions-stand/6c7a1011" }, () => {
        // Given the sentence The shed must warn when a tool is late. in a Requirement
        // When the compiler looks for statements
        // Then the condition is when: a tool is late
        // And the subject is The shed
      });

      test("[dialect/statements/scenario-where-conditions-stand/26d8a42f] Where conditions stand (sentence If a tool breaks, then the member must call., condition if: a tool breaks, subject the member)", { todo: "pending: dialect/statements/scenario-where-conditions-stand/26d8a42f" }, () => {
        // Given the sentence If a tool breaks, then the member must call. in a Requirement
        // When the compiler looks for statements
        // Then the condition is if: a tool breaks
        // And the subject is the member
      });

      test("[dialect/statements/scenario-where-conditions-stand/the-shed-must-check-if-a-tool-is-late-nothing-the-shed] Where conditions stand (sentence The shed must check if a tool is late., condition nothing, subject The shed)", { todo: "pending: dialect/statements/scenario-where-conditions-stand/the-shed-must-check-if-a-tool-is-late-nothing-the-shed" }, () => {
        // Given the sentence The shed must check if a tool is late. in a Requirement
        // When the compiler looks for statements
        // Then the condition is nothing
        // And the subject is The shed
      });
    });
  });

  test("[statements::one_statement_a_keyword_with_subject_and_condition] Requirement: One subject for several keywords", { todo: "pending: statements::one_statement_a_keyword_with_subject_and_condition" }, () => {
    // must: A further keyword of a sentence must inherit the subject and the condition when it has none of its own, and "it" and "they" must stand for the subject before.
    // must: A further keyword of a sentence must inherit the subject and the condition when it has none of its own, and "it" and "they" must stand for the subject before.
  });

  describe("Requirement: Lead-ins", () => {
    test("[dialect/statements/requirement-lead-ins] Requirement: Lead-ins", { todo: "pending: dialect/statements/requirement-lead-ins" }, () => {
      // must: Each item of a list must become a statement with the keyword, the subject and the condition of the lead-in that ends in a colon right before the list.
      // must: A keyword in the item itself must win.
    });

    describe("Scenario: A lead-in lends", () => {
      test("[dialect/statements/scenario-a-lead-in-lends/refuse-loans-must-the-shed] A lead-in lends (item refuse loans, modality must, subject the shed)", { todo: "pending: dialect/statements/scenario-a-lead-in-lends/refuse-loans-must-the-shed" }, () => {
        // Given the line When full, the shed must: before a list in a Requirement
        // When the list holds the item refuse loans
        // Then the statement is a must of the shed
      });

      test("[dialect/statements/scenario-a-lead-in-lends/members-should-wait-should-members] A lead-in lends (item members should wait, modality should, subject members)", { todo: "pending: dialect/statements/scenario-a-lead-in-lends/members-should-wait-should-members" }, () => {
        // Given the line When full, the shed must: before a list in a Requirement
        // When the list holds the item members should wait
        // Then the statement is a should of members
      });
    });

    test("[dialect/statements/scenario-a-lead-in-without-a-keyword] Scenario: A lead-in without a keyword", { todo: "pending: dialect/statements/scenario-a-lead-in-without-a-keyword" }, () => {
      // Given the line If the shed can, it: before a list
      // When the list holds the items SHOULD try and waits
      // Then one statement is found, with the condition the shed can
    });
  });

  describe("Requirement: Item ids", () => {
    test("[statements::an_item_id_names_its_statements] Requirement: Item ids", { todo: "pending: statements::an_item_id_names_its_statements" }, () => {
      // must: An item that begins with a bold mark such as **FR-001**: must be a Requirement of its own, with that id for its statements.
    });

    describe("Scenario: Which marks are ids", () => {
      test("[dialect/statements/scenario-which-marks-are-ids/fr-001-a-requirement] Which marks are ids (mark FR-001, result a Requirement)", { todo: "pending: dialect/statements/scenario-which-marks-are-ids/fr-001-a-requirement" }, () => {
        // Given a list item that begins with FR-001 in bold, before a colon
        // When the compiler reads the file
        // Then the item is a Requirement
      });

      test("[dialect/statements/scenario-which-marks-are-ids/r12-a-requirement] Which marks are ids (mark R12, result a Requirement)", { todo: "pending: dialect/statements/scenario-which-marks-are-ids/r12-a-requirement" }, () => {
        // Given a list item that begins with R12 in bold, before a colon
        // When the compiler reads the file
        // Then the item is a Requirement
      });

      test("[dialect/statements/scenario-which-marks-are-ids/sc-12-a-requirement] Which marks are ids (mark SC-1.2, result a Requirement)", { todo: "pending: dialect/statements/scenario-which-marks-are-ids/sc-12-a-requirement" }, () => {
        // Given a list item that begins with SC-1.2 in bold, before a colon
        // When the compiler reads the file
        // Then the item is a Requirement
      });

      test("[dialect/statements/scenario-which-marks-are-ids/fr-001-prose] Which marks are ids (mark fr-001, result prose)", { todo: "pending: dialect/statements/scenario-which-marks-are-ids/fr-001-prose" }, () => {
        // Given a list item that begins with fr-001 in bold, before a colon
        // When the compiler reads the file
        // Then the item is prose
      });

      test("[dialect/statements/scenario-which-marks-are-ids/abcdefg-1-prose] Which marks are ids (mark ABCDEFG-1, result prose)", { todo: "pending: dialect/statements/scenario-which-marks-are-ids/abcdefg-1-prose" }, () => {
        // Given a list item that begins with ABCDEFG-1 in bold, before a colon
        // When the compiler reads the file
        // Then the item is prose
      });
    });
  });

  test("[statements::what_follows_completes_a_statement] Requirement: Details", { todo: "pending: statements::what_follows_completes_a_statement" }, () => {
    // must: The fence, the table or the quote right after a statement's block must belong to the statement as its detail.
  });

  test("[ir::lower::statements::walk::tests::cells_for_people_hold_statements_and_cells_of_data_do_not] Requirement: Text for people in what is claimed", { todo: "pending: ir::lower::statements::walk::tests::cells_for_people_hold_statements_and_cells_of_data_do_not" }, () => {
    // must: The compiler must look for statements in the cells of a typed table whose column is no data of its kind, such as Meaning and When, and in the text of an enum's items after the value.
  });

  test("[statements::names_do_not_depend_on_position_or_emphasis] Requirement: Names of statements", { todo: "pending: statements::names_do_not_depend_on_position_or_emphasis" }, () => {
    // must: A statement must have a name that does not depend on its position: the id at the end of its block, the item's id, or the clause's id with a digest of its words.
    // must not: Emphasis and line breaks must not change the digest.
  });

  describe("Requirement: Text that only informs", () => {
    test("[dialect/statements/requirement-text-that-only-informs] Requirement: Text that only informs", { todo: "pending: dialect/statements/requirement-text-that-only-informs" }, () => {
      // must: The compiler must find no statement in the places that say of themselves that they only inform.
    });

    describe("Scenario: Places that promise nothing", () => {
      test("[dialect/statements/scenario-places-that-promise-nothing/between----specc-off----and----specc-on---] Places that promise nothing (place between <!-- specc: off --> and <!-- specc: on -->)", { todo: "pending: dialect/statements/scenario-places-that-promise-nothing/between----specc-off----and----specc-on---" }, () => {
        // Given the sentence The shed MUST open.
        // When it stands between <!-- specc: off --> and <!-- specc: on -->
        // Then no statement is found
      });

      test("[dialect/statements/scenario-places-that-promise-nothing/below--hours-informative] Places that promise nothing (place below ## Hours (informative))", { todo: "pending: dialect/statements/scenario-places-that-promise-nothing/below--hours-informative" }, () => {
        // Given the sentence The shed MUST open.
        // When it stands below ## Hours (informative)
        // Then no statement is found
      });

      test("[dialect/statements/scenario-places-that-promise-nothing/below--hours-non-normative] Places that promise nothing (place below ## Hours (non-normative))", { todo: "pending: dialect/statements/scenario-places-that-promise-nothing/below--hours-non-normative" }, () => {
        // Given the sentence The shed MUST open.
        // When it stands below ## Hours (non-normative)
        // Then no statement is found
      });

      test("[dialect/statements/scenario-places-that-promise-nothing/after-this-section-is-non-normative-at-the-start-of-a-clause] Places that promise nothing (place after This section is non-normative. at the start of a clause)", { todo: "pending: dialect/statements/scenario-places-that-promise-nothing/after-this-section-is-non-normative-at-the-start-of-a-clause" }, () => {
        // Given the sentence The shed MUST open.
        // When it stands after This section is non-normative. at the start of a clause
        // Then no statement is found
      });

      test("[dialect/statements/scenario-places-that-promise-nothing/in-a--note-alert] Places that promise nothing (place in a > [!NOTE] alert)", { todo: "pending: dialect/statements/scenario-places-that-promise-nothing/in-a--note-alert" }, () => {
        // Given the sentence The shed MUST open.
        // When it stands in a > [!NOTE] alert
        // Then no statement is found
      });

      test("[dialect/statements/scenario-places-that-promise-nothing/in-a--meta-commentary-block] Places that promise nothing (place in a !!! meta \"Commentary\" block)", { todo: "pending: dialect/statements/scenario-places-that-promise-nothing/in-a--meta-commentary-block" }, () => {
        // Given the sentence The shed MUST open.
        // When it stands in a !!! meta "Commentary" block
        // Then no statement is found
      });

      test("[dialect/statements/scenario-places-that-promise-nothing/in-a-fence] Places that promise nothing (place in a fence)", { todo: "pending: dialect/statements/scenario-places-that-promise-nothing/in-a-fence" }, () => {
        // Given the sentence The shed MUST open.
        // When it stands in a fence
        // Then no statement is found
      });

      test("[dialect/statements/scenario-places-that-promise-nothing/in-a-quote] Places that promise nothing (place in a quote)", { todo: "pending: dialect/statements/scenario-places-that-promise-nothing/in-a-quote" }, () => {
        // Given the sentence The shed MUST open.
        // When it stands in a quote
        // Then no statement is found
      });
    });
  });

  test("[statements::the_boilerplate_of_bcp_14_is_no_statement] Requirement: The boilerplate of BCP 14", { todo: "pending: statements::the_boilerplate_of_bcp_14_is_no_statement" }, () => {
    // must not: The sentence that introduces the keywords of BCP 14 must not become a statement.
  });

  describe("Requirement: Open questions", () => {
    test("[dialect/statements/requirement-open-questions] Requirement: Open questions", { todo: "pending: dialect/statements/requirement-open-questions" }, () => {
      // must: A mark [NEEDS CLARIFICATION: question] outside code must be reported with its place until somebody answers it.
    });

    test("[dialect/statements/scenario-a-question-in-a-promise] Scenario: A question in a promise", { todo: "pending: dialect/statements/scenario-a-question-in-a-promise" }, () => {
      // Given the text Loans MUST end after [NEEDS CLARIFICATION: how many?] days.
      // When the compiler checks the spec
      // Then open-question is reported as a warning with the text how many?
    });
  });

  describe("Requirement: Promises that leave open when they are kept", () => {
    test("[vague_words::nine_in_ten_judged_findings_are_right] Requirement: Promises that leave open when they are kept", { todo: "pending: vague_words::nine_in_ten_judged_findings_are_right" }, () => {
      // must: The compiler must warn of a statement with a word by which nobody can tell whether it is kept.
    });

    describe("Scenario: A vague promise", () => {
      test("[dialect/statements/scenario-a-vague-promise/the-shed-must-answer-quickly-vague-word] A vague promise (sentence The shed must answer quickly., result vague-word)", { todo: "pending: dialect/statements/scenario-a-vague-promise/the-shed-must-answer-quickly-vague-word" }, () => {
        // Given the sentence The shed must answer quickly. in a Requirement
        // When the compiler checks the spec
        // Then vague-word is reported
      });

      test("[dialect/statements/scenario-a-vague-promise/the-shed-must-answer-within-2-s-nothing] A vague promise (sentence The shed must answer within 2 s., result nothing)", { todo: "pending: dialect/statements/scenario-a-vague-promise/the-shed-must-answer-within-2-s-nothing" }, () => {
        // Given the sentence The shed must answer within 2 s. in a Requirement
        // When the compiler checks the spec
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: Promises that contradict each other", () => {
    test("[analysis::rules::contradiction::tests::reviewed_pairs_are_told_apart] Requirement: Promises that contradict each other", { todo: "pending: analysis::rules::contradiction::tests::reviewed_pairs_are_told_apart" }, () => {
      // must: The compiler must warn of two statements of which one demands what the other forbids, or that bound the same thing by amounts that exclude each other.
      // must not: Other numbers are names, and two names must not be compared as amounts.
    });

    test("[dialect/statements/scenario-must-and-must-not] Scenario: Must and must not", { todo: "pending: dialect/statements/scenario-must-and-must-not" }, () => {
      // Given the sentence The shed must keep a log. in one clause
      // And the sentence The shed must not keep a log. in another clause
      // When the compiler checks the spec
      // Then contradiction is reported as a warning that shows both places
    });
  });

  describe("Requirement: Unchecked promises", () => {
    test("[dialect/statements/requirement-unchecked-promises] Requirement: Unchecked promises", { todo: "pending: dialect/statements/requirement-unchecked-promises" }, () => {
      // must: A clause with statements that no scenario, example, measure or bound test checks must be reported with the note unchecked-statement.
    });

    describe("Scenario: What checks a statement", () => {
      test("[dialect/statements/scenario-what-checks-a-statement/nothing-else-unchecked-statement] What checks a statement (check nothing else, result unchecked-statement)", { todo: "pending: dialect/statements/scenario-what-checks-a-statement/nothing-else-unchecked-statement" }, () => {
        // Given a Requirement with a statement and nothing else
        // When the compiler checks the spec
        // Then unchecked-statement is reported
      });

      test("[dialect/statements/scenario-what-checks-a-statement/a-scenario-below-it-nothing] What checks a statement (check a Scenario below it, result nothing)", { todo: "pending: dialect/statements/scenario-what-checks-a-statement/a-scenario-below-it-nothing" }, () => {
        // Given a Requirement with a statement and a Scenario below it
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/statements/scenario-what-checks-a-statement/an-example-below-it-nothing] What checks a statement (check an Example below it, result nothing)", { todo: "pending: dialect/statements/scenario-what-checks-a-statement/an-example-below-it-nothing" }, () => {
        // Given a Requirement with a statement and an Example below it
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/statements/scenario-what-checks-a-statement/a-code-span-test_id-hours-at-its-end-nothing] What checks a statement (check a code span test_id: hours at its end, result nothing)", { todo: "pending: dialect/statements/scenario-what-checks-a-statement/a-code-span-test_id-hours-at-its-end-nothing" }, () => {
        // Given a Requirement with a statement and a code span test_id: hours at its end
        // When the compiler checks the spec
        // Then nothing is reported
      });
    });
  });
});
