// Made by specc from dialect/headings-and-ids.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Headings and ids", () => {
  describe("Requirement: A kind opens a clause", () => {
    test("[own_cases::headings_open_the_clauses_of_the_rows] Requirement: A kind opens a clause", { todo: "pending: own_cases::headings_open_the_clauses_of_the_rows" }, () => {
      // must: The compiler must read a heading Kind: Title as a clause of that kind, at each of the six levels and in any case of letters.
    });

    describe("Scenario: The kinds", () => {
      test("[dialect/headings-and-ids/scenario-the-kinds/-principle-be-plain-principle-be-plain] The kinds (heading ## Principle: Be plain, kind Principle, title Be plain)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-principle-be-plain-principle-be-plain" }, () => {
        // Given the heading ## Principle: Be plain
        // When the compiler reads the file
        // Then the clause is a Principle titled Be plain
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-requirement-loan-limit-requirement-loan-limit] The kinds (heading ## Requirement: Loan limit, kind Requirement, title Loan limit)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-requirement-loan-limit-requirement-loan-limit" }, () => {
        // Given the heading ## Requirement: Loan limit
        // When the compiler reads the file
        // Then the clause is a Requirement titled Loan limit
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-scenario-a-late-return-scenario-a-late-return] The kinds (heading #### scenario: A late return, kind Scenario, title A late return)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-scenario-a-late-return-scenario-a-late-return" }, () => {
        // Given the heading #### scenario: A late return
        // When the compiler reads the file
        // Then the clause is a Scenario titled A late return
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-example-a-polite-no-example-a-polite-no] The kinds (heading ## EXAMPLE: A polite no, kind Example, title A polite no)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-example-a-polite-no-example-a-polite-no" }, () => {
        // Given the heading ## EXAMPLE: A polite no
        // When the compiler reads the file
        // Then the clause is a Example titled A polite no
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-background-an-open-account-background-an-open-account] The kinds (heading ## Background: An open account, kind Background, title An open account)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-background-an-open-account-background-an-open-account" }, () => {
        // Given the heading ## Background: An open account
        // When the compiler reads the file
        // Then the clause is a Background titled An open account
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-type-money-type-money] The kinds (heading ## Type: Money, kind Type, title Money)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-type-money-type-money" }, () => {
        // Given the heading ## Type: Money
        // When the compiler reads the file
        // Then the clause is a Type titled Money
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-operation-lend-a-tool-operation-lend-a-tool] The kinds (heading ## Operation: Lend a tool, kind Operation, title Lend a tool)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-operation-lend-a-tool-operation-lend-a-tool" }, () => {
        // Given the heading ## Operation: Lend a tool
        // When the compiler reads the file
        // Then the clause is a Operation titled Lend a tool
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-constraint-no-waiting-constraint-no-waiting] The kinds (heading ## Constraint: No waiting, kind Constraint, title No waiting)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-constraint-no-waiting-constraint-no-waiting" }, () => {
        // Given the heading ## Constraint: No waiting
        // When the compiler reads the file
        // Then the clause is a Constraint titled No waiting
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-decision-one-ledger-decision-one-ledger] The kinds (heading ## Decision: One ledger, kind Decision, title One ledger)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-decision-one-ledger-decision-one-ledger" }, () => {
        // Given the heading ## Decision: One ledger
        // When the compiler reads the file
        // Then the clause is a Decision titled One ledger
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-tutorial-your-first-loan-tutorial-your-first-loan] The kinds (heading # Tutorial: Your first loan, kind Tutorial, title Your first loan)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-tutorial-your-first-loan-tutorial-your-first-loan" }, () => {
        // Given the heading # Tutorial: Your first loan
        // When the compiler reads the file
        // Then the clause is a Tutorial titled Your first loan
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-step-open-the-shed-step-open-the-shed] The kinds (heading ## Step: Open the shed, kind Step, title Open the shed)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-step-open-the-shed-step-open-the-shed" }, () => {
        // Given the heading ## Step: Open the shed
        // When the compiler reads the file
        // Then the clause is a Step titled Open the shed
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-feature-borrow-at-night-feature-borrow-at-night] The kinds (heading ## Feature: Borrow at night, kind Feature, title Borrow at night)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-feature-borrow-at-night-feature-borrow-at-night" }, () => {
        // Given the heading ## Feature: Borrow at night
        // When the compiler reads the file
        // Then the clause is a Feature titled Borrow at night
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-term-holder-term-holder] The kinds (heading ## Term: Holder, kind Term, title Holder)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-term-holder-term-holder" }, () => {
        // Given the heading ## Term: Holder
        // When the compiler reads the file
        // Then the clause is a Term titled Holder
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-42-requirement-opening-hours-requirement-opening-hours] The kinds (heading ## 4.2 Requirement: Opening hours, kind Requirement, title Opening hours)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-42-requirement-opening-hours-requirement-opening-hours" }, () => {
        // Given the heading ## 4.2 Requirement: Opening hours
        // When the compiler reads the file
        // Then the clause is a Requirement titled Opening hours
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-requirement-opening-hours-requirement-opening-hours] The kinds (heading ## **Requirement**: Opening hours, kind Requirement, title Opening hours)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-requirement-opening-hours-requirement-opening-hours" }, () => {
        // Given the heading ## **Requirement**: Opening hours
        // When the compiler reads the file
        // Then the clause is a Requirement titled Opening hours
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-step-2-pay-step-pay] The kinds (heading ## Step 2: Pay, kind Step, title Pay)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-step-2-pay-step-pay" }, () => {
        // Given the heading ## Step 2: Pay
        // When the compiler reads the file
        // Then the clause is a Step titled Pay
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-step-2---pay-step-pay] The kinds (heading ## Step 2 - Pay, kind Step, title Pay)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-step-2---pay-step-pay" }, () => {
        // Given the heading ## Step 2 - Pay
        // When the compiler reads the file
        // Then the clause is a Step titled Pay
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-scenario-outline-late-scenario-late] The kinds (heading ## Scenario Outline: Late, kind Scenario, title Late)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-scenario-outline-late-scenario-late" }, () => {
        // Given the heading ## Scenario Outline: Late
        // When the compiler reads the file
        // Then the clause is a Scenario titled Late
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-adr-7-one-ledger-decision-one-ledger] The kinds (heading ## ADR-7: One ledger, kind Decision, title One ledger)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-adr-7-one-ledger-decision-one-ledger" }, () => {
        // Given the heading ## ADR-7: One ledger
        // When the compiler reads the file
        // Then the clause is a Decision titled One ledger
      });

      test("[dialect/headings-and-ids/scenario-the-kinds/-user-story-1---borrow-requirement-borrow] The kinds (heading ### User Story 1 - Borrow, kind Requirement, title Borrow)", { todo: "pending: dialect/headings-and-ids/scenario-the-kinds/-user-story-1---borrow-requirement-borrow" }, () => {
        // Given the heading ### User Story 1 - Borrow
        // When the compiler reads the file
        // Then the clause is a Requirement titled Borrow
      });
    });
  });

  describe("Requirement: Other headings are sections", () => {
    test("[dialect/headings-and-ids/requirement-other-headings-are-sections] Requirement: Other headings are sections", { todo: "pending: dialect/headings-and-ids/requirement-other-headings-are-sections" }, () => {
      // must: A heading that names no kind must become a Section, which is a clause like the others.
    });

    describe("Scenario: Headings that look nearly like a kind", () => {
      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-opening-hours-nothing] Headings that look nearly like a kind (heading ## Opening hours, finding nothing)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-opening-hours-nothing" }, () => {
        // Given the heading ## Opening hours
        // When the compiler reads the file
        // Then the clause is a Section
        // And nothing is reported
      });

      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirements-nothing] Headings that look nearly like a kind (heading ## Requirements, finding nothing)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirements-nothing" }, () => {
        // Given the heading ## Requirements
        // When the compiler reads the file
        // Then the clause is a Section
        // And nothing is reported
      });

      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-scenario-nothing] Headings that look nearly like a kind (heading ## Scenario, finding nothing)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-scenario-nothing" }, () => {
        // Given the heading ## Scenario
        // When the compiler reads the file
        // Then the clause is a Section
        // And nothing is reported
      });

      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-step-by-step-nothing] Headings that look nearly like a kind (heading ## Step by step, finding nothing)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-step-by-step-nothing" }, () => {
        // Given the heading ## Step by step
        // When the compiler reads the file
        // Then the clause is a Section
        // And nothing is reported
      });

      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-note-bring-a-key-nothing] Headings that look nearly like a kind (heading ## Note: bring a key, finding nothing)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-note-bring-a-key-nothing" }, () => {
        // Given the heading ## Note: bring a key
        // When the compiler reads the file
        // Then the clause is a Section
        // And nothing is reported
      });

      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-feature-specification-loans-nothing] Headings that look nearly like a kind (heading ## Feature Specification: Loans, finding nothing)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-feature-specification-loans-nothing" }, () => {
        // Given the heading ## Feature Specification: Loans
        // When the compiler reads the file
        // Then the clause is a Section
        // And nothing is reported
      });

      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirement---loans-nothing] Headings that look nearly like a kind (heading ## Requirement - Loans, finding nothing)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirement---loans-nothing" }, () => {
        // Given the heading ## Requirement - Loans
        // When the compiler reads the file
        // Then the clause is a Section
        // And nothing is reported
      });

      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirment-loans-misspelt-kind] Headings that look nearly like a kind (heading ## Requirment: Loans, finding misspelt-kind)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirment-loans-misspelt-kind" }, () => {
        // Given the heading ## Requirment: Loans
        // When the compiler reads the file
        // Then the clause is a Section
        // And misspelt-kind is reported
      });

      test("[dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-principel-be-plain-misspelt-kind] Headings that look nearly like a kind (heading ## Principel: Be plain, finding misspelt-kind)", { todo: "pending: dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-principel-be-plain-misspelt-kind" }, () => {
        // Given the heading ## Principel: Be plain
        // When the compiler reads the file
        // Then the clause is a Section
        // And misspelt-kind is reported
      });
    });
  });

  describe("Requirement: Clauses nest by level", () => {
    test("[dialect/headings-and-ids/requirement-clauses-nest-by-level] Requirement: Clauses nest by level", { todo: "pending: dialect/headings-and-ids/requirement-clauses-nest-by-level" }, () => {
      // must: The body of a clause must run to the next heading of the same or of a higher level.
    });

    test("[dialect/headings-and-ids/scenario-a-skipped-level] Scenario: A skipped level", { todo: "pending: dialect/headings-and-ids/scenario-a-skipped-level" }, () => {
      // Given the headings # A, ### B and ## C, in this order
      // When the compiler reads the file
      // Then B and C are both directly in A
    });

    test("[dialect/headings-and-ids/scenario-a-heading-in-code-is-none] Scenario: A heading in code is none", { todo: "pending: dialect/headings-and-ids/scenario-a-heading-in-code-is-none" }, () => {
      // Given a fence that holds the line # functions
      // When the compiler reads the file
      // Then no clause is opened by that line
    });
  });

  describe("Requirement: Attribute lists", () => {
    test("[dialect/headings-and-ids/requirement-attribute-lists] Requirement: Attribute lists", { todo: "pending: dialect/headings-and-ids/requirement-attribute-lists" }, () => {
      // must: The compiler must read a list in braces at the end of a heading, such as {#stay_calm .new authority=root}, as an id, classes and facts of the clause.
      // must: A heading with such a list and without a kind takes the front matter's kind; without that it must become a Principle when the list has authority, and a Section otherwise.
    });

    describe("Scenario: Kind of a heading with a list", () => {
      test("[dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/nothing--stay-calm-stay_calm-authorityroot-principle] Kind of a heading with a list (front nothing, heading ## Stay calm {#stay_calm authority=root}, kind Principle)", { todo: "pending: dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/nothing--stay-calm-stay_calm-authorityroot-principle" }, () => {
        // Given the front matter nothing
        // And the heading ## Stay calm {#stay_calm authority=root}
        // When the compiler reads the file
        // Then the clause is a Principle
      });

      test("[dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/nothing--stay-calm-stay_calm-section] Kind of a heading with a list (front nothing, heading ## Stay calm {#stay_calm}, kind Section)", { todo: "pending: dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/nothing--stay-calm-stay_calm-section" }, () => {
        // Given the front matter nothing
        // And the heading ## Stay calm {#stay_calm}
        // When the compiler reads the file
        // Then the clause is a Section
      });

      test("[dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/kind-requirement--stay-calm-stay_calm-requirement] Kind of a heading with a list (front kind: Requirement, heading ## Stay calm {#stay_calm}, kind Requirement)", { todo: "pending: dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/kind-requirement--stay-calm-stay_calm-requirement" }, () => {
        // Given the front matter kind: Requirement
        // And the heading ## Stay calm {#stay_calm}
        // When the compiler reads the file
        // Then the clause is a Requirement
      });

      test("[dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/kind-requirement--stay-calm-section] Kind of a heading with a list (front kind: Requirement, heading ## Stay calm, kind Section)", { todo: "pending: dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/kind-requirement--stay-calm-section" }, () => {
        // Given the front matter kind: Requirement
        // And the heading ## Stay calm
        // When the compiler reads the file
        // Then the clause is a Section
      });
    });

    test("[dialect/headings-and-ids/scenario-a-list-with-a-slip] Scenario: A list with a slip", { todo: "pending: dialect/headings-and-ids/scenario-a-list-with-a-slip" }, () => {
      // Given the heading ## Stay calm {#stay_calm authority root}
      // When the compiler reads the file
      // Then broken-attributes is reported as an error
    });
  });

  describe("Requirement: Derived ids", () => {
    test("[dialect/headings-and-ids/requirement-derived-ids] Requirement: Derived ids", { todo: "pending: dialect/headings-and-ids/requirement-derived-ids" }, () => {
      // must: Each clause must have an id that is made of its file's path and of the anchor that a Git host gives the heading.
    });

    describe("Scenario: From heading to id", () => {
      test("[dialect/headings-and-ids/scenario-from-heading-to-id/loansrequirement-loan-limit] From heading to id (file loans.md, heading ## Requirement: Loan limit, id loans/requirement-loan-limit)", { todo: "pending: dialect/headings-and-ids/scenario-from-heading-to-id/loansrequirement-loan-limit" }, () => {
        // Given the file loans.md with the heading ## Requirement: Loan limit
        // When the compiler reads the spec
        // Then the clause's id is loans/requirement-loan-limit
      });

      test("[dialect/headings-and-ids/scenario-from-heading-to-id/apiloansopening-hours] From heading to id (file api/loans.md, heading ## Opening hours, id api/loans/opening-hours)", { todo: "pending: dialect/headings-and-ids/scenario-from-heading-to-id/apiloansopening-hours" }, () => {
        // Given the file api/loans.md with the heading ## Opening hours
        // When the compiler reads the spec
        // Then the clause's id is api/loans/opening-hours
      });

      test("[dialect/headings-and-ids/scenario-from-heading-to-id/apiopening-hours] From heading to id (file api/README.md, heading ## Opening hours, id api/opening-hours)", { todo: "pending: dialect/headings-and-ids/scenario-from-heading-to-id/apiopening-hours" }, () => {
        // Given the file api/README.md with the heading ## Opening hours
        // When the compiler reads the spec
        // Then the clause's id is api/opening-hours
      });

      test("[dialect/headings-and-ids/scenario-from-heading-to-id/loanswas-it-late] From heading to id (file loans/spec.md, heading ## Was it *late*?, id loans/was-it-late)", { todo: "pending: dialect/headings-and-ids/scenario-from-heading-to-id/loanswas-it-late" }, () => {
        // Given the file loans/spec.md with the heading ## Was it *late*?
        // When the compiler reads the spec
        // Then the clause's id is loans/was-it-late
      });

      test("[dialect/headings-and-ids/scenario-from-heading-to-id/loansöffnungszeiten] From heading to id (file loans.md, heading ## Öffnungszeiten, id loans/öffnungszeiten)", { todo: "pending: dialect/headings-and-ids/scenario-from-heading-to-id/loansöffnungszeiten" }, () => {
        // Given the file loans.md with the heading ## Öffnungszeiten
        // When the compiler reads the spec
        // Then the clause's id is loans/öffnungszeiten
      });
    });

    test("[dialect/headings-and-ids/scenario-the-same-heading-twice] Scenario: The same heading twice", { todo: "pending: dialect/headings-and-ids/scenario-the-same-heading-twice" }, () => {
      // Given a file with the heading ## Example twice
      // When a link names #example-1
      // Then the link leads to the second heading
      // And positional-reference is reported as a warning
    });
  });

  describe("Requirement: Explicit ids", () => {
    test("[dialect/headings-and-ids/requirement-explicit-ids] Requirement: Explicit ids", { todo: "pending: dialect/headings-and-ids/requirement-explicit-ids" }, () => {
      // must: An explicit id must be unique in its id space.
    });

    describe("Scenario: Forms of an explicit id", () => {
      test("[dialect/headings-and-ids/scenario-forms-of-an-explicit-id/id-loan_limit-in-code-alone-in-a-paragraph-of-its-body] Forms of an explicit id (form id: loan_limit in code, place alone in a paragraph of its body)", { todo: "pending: dialect/headings-and-ids/scenario-forms-of-an-explicit-id/id-loan_limit-in-code-alone-in-a-paragraph-of-its-body" }, () => {
        // Given a clause ## Requirement: Loan limit with id: loan_limit in code alone in a paragraph of its body
        // When the compiler reads the spec
        // Then the clause's id is loan_limit
      });

      test("[dialect/headings-and-ids/scenario-forms-of-an-explicit-id/id-loan_limit-in-code-at-the-end-of-its-heading] Forms of an explicit id (form id: loan_limit in code, place at the end of its heading)", { todo: "pending: dialect/headings-and-ids/scenario-forms-of-an-explicit-id/id-loan_limit-in-code-at-the-end-of-its-heading" }, () => {
        // Given a clause ## Requirement: Loan limit with id: loan_limit in code at the end of its heading
        // When the compiler reads the spec
        // Then the clause's id is loan_limit
      });

      test("[dialect/headings-and-ids/scenario-forms-of-an-explicit-id/a-idloan_limita-on-the-line-before-its-heading] Forms of an explicit id (form <a id=\"loan_limit\"></a>, place on the line before its heading)", { todo: "pending: dialect/headings-and-ids/scenario-forms-of-an-explicit-id/a-idloan_limita-on-the-line-before-its-heading" }, () => {
        // Given a clause ## Requirement: Loan limit with <a id="loan_limit"></a> on the line before its heading
        // When the compiler reads the spec
        // Then the clause's id is loan_limit
      });

      test("[dialect/headings-and-ids/scenario-forms-of-an-explicit-id/loan_limit-at-the-end-of-its-heading] Forms of an explicit id (form {#loan_limit}, place at the end of its heading)", { todo: "pending: dialect/headings-and-ids/scenario-forms-of-an-explicit-id/loan_limit-at-the-end-of-its-heading" }, () => {
        // Given a clause ## Requirement: Loan limit with {#loan_limit} at the end of its heading
        // When the compiler reads the spec
        // Then the clause's id is loan_limit
      });
    });

    test("[dialect/headings-and-ids/scenario-one-id-twice] Scenario: One id twice", { todo: "pending: dialect/headings-and-ids/scenario-one-id-twice" }, () => {
      // Given two clauses with the explicit id loan_limit
      // When the compiler checks the spec
      // Then duplicate-id is reported as an error
      // And the message shows both places
    });
  });

  describe("Requirement: References", () => {
    test("[dialect/headings-and-ids/requirement-references] Requirement: References", { todo: "pending: dialect/headings-and-ids/requirement-references" }, () => {
      // must: A link into the spec must resolve by explicit id, by derived id, or by anchor.
      // must: A link that names a heading that is not there, in this file or in another one of the spec, must be an error with the nearest candidates.
    });

    describe("Scenario: Where links lead", () => {
      test("[dialect/headings-and-ids/scenario-where-links-lead/bmdloan-limit-the-link-leads-to-the-heading] Where links lead (target b.md#loan-limit, result the link leads to the heading)", { todo: "pending: dialect/headings-and-ids/scenario-where-links-lead/bmdloan-limit-the-link-leads-to-the-heading" }, () => {
        // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
        // When a.md holds the link target b.md#loan-limit
        // Then the link leads to the heading
      });

      test("[dialect/headings-and-ids/scenario-where-links-lead/bloan-limit-the-link-leads-to-the-heading] Where links lead (target #b/loan-limit, result the link leads to the heading)", { todo: "pending: dialect/headings-and-ids/scenario-where-links-lead/bloan-limit-the-link-leads-to-the-heading" }, () => {
        // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
        // When a.md holds the link target #b/loan-limit
        // Then the link leads to the heading
      });

      test("[dialect/headings-and-ids/scenario-where-links-lead/bmd-the-link-leads-to-the-file] Where links lead (target b.md, result the link leads to the file)", { todo: "pending: dialect/headings-and-ids/scenario-where-links-lead/bmd-the-link-leads-to-the-file" }, () => {
        // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
        // When a.md holds the link target b.md
        // Then the link leads to the file
      });

      test("[dialect/headings-and-ids/scenario-where-links-lead/ba95d07a] Where links lead (target b.md#loan-limt, result dangling-reference is reported, and names loan-limit)", { todo: "pending: dialect/headings-and-ids/scenario-where-links-lead/ba95d07a" }, () => {
        // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
        // When a.md holds the link target b.md#loan-limt
        // Then dangling-reference is reported, and names loan-limit
      });

      test("[dialect/headings-and-ids/scenario-where-links-lead/25122ebd] Where links lead (target c.md, result nothing is reported, since the file may lie outside of the spec)", { todo: "pending: dialect/headings-and-ids/scenario-where-links-lead/25122ebd" }, () => {
        // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
        // When a.md holds the link target c.md
        // Then nothing is reported, since the file may lie outside of the spec
      });

      test("[dialect/headings-and-ids/scenario-where-links-lead/httpsexamplecomx-nothing-is-reported] Where links lead (target https://example.com/#x, result nothing is reported)", { todo: "pending: dialect/headings-and-ids/scenario-where-links-lead/httpsexamplecomx-nothing-is-reported" }, () => {
        // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
        // When a.md holds the link target https://example.com/#x
        // Then nothing is reported
      });
    });
  });

  test("[ir::lower::path::tests::changes_and_translations_are_spaces_of_their_own] Requirement: Id spaces", { todo: "pending: ir::lower::path::tests::changes_and_translations_are_spaces_of_their_own" }, () => {
    // must: The compiler must keep three kinds of id spaces apart: the main spec, each amendment under changes/NAME/, and each translation such as loans.de.md.
  });
});
