// Made by specc from dialect/decisions.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Decisions", () => {
  // specc:begin ir::clause::decision::lower::tests::labels_are_parts_too c3b578ec3b59d31c
  test("[ir::clause::decision::lower::tests::labels_are_parts_too] Requirement: Parts of a decision", (t) => {
    // must: The labels Status, Context, Options, Decision and Consequences must become the parts of a Decision.
    // specc:body
    t.todo("pending: ir::clause::decision::lower::tests::labels_are_parts_too");
  });
  // specc:end

  // specc:begin ir::clause::decision::lower::tests::headings_of_a_record_are_its_parts 00e0d49013f315e7
  test("[ir::clause::decision::lower::tests::headings_of_a_record_are_its_parts] Requirement: Headings as parts", (t) => {
    // must: Headings without a kind that are named Status, Context, Options, Decision or Consequences must become parts of the Decision above them, as the records of Nygard and of MADR are written.
    // specc:body
    t.todo("pending: ir::clause::decision::lower::tests::headings_of_a_record_are_its_parts");
  });
  // specc:end

  // specc:begin ir::lower::openings::decision_record::tests::a_record_is_known_by_its_parts defd646f364fb3a6
  test("[ir::lower::openings::decision_record::tests::a_record_is_known_by_its_parts] Requirement: Records without a kind", (t) => {
    // must: A heading without a kind must open a Decision when a context and a decision stand right below it as headings of their own.
    // specc:body
    t.todo("pending: ir::lower::openings::decision_record::tests::a_record_is_known_by_its_parts");
  });
  // specc:end

  describe("Requirement: Numbers of decisions", () => {
    // specc:begin dialect/decisions/requirement-numbers-of-decisions 9f4bfbf72462df09
    test("[dialect/decisions/requirement-numbers-of-decisions] Requirement: Numbers of decisions", (t) => {
      // must: A heading such as ADR-7: One ledger must open a Decision with the number 7.
      // specc:body
      t.todo("pending: dialect/decisions/requirement-numbers-of-decisions");
    });
    // specc:end

    describe("Scenario: Headings of decisions", () => {
      // specc:begin dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7 8de620998d8a0247
      test("[dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7] Headings of decisions (heading # ADR-7: One ledger, number 7)", (t) => {
        // Given the heading # ADR-7: One ledger
        // When the compiler reads the file
        // Then the Decision has the number 7
        // specc:body
        t.todo("pending: dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7");
      });
      // specc:end

      // specc:begin dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7~2 ec83277494218bf1
      test("[dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7~2] Headings of decisions (heading # ADR 7: One ledger, number 7)", (t) => {
        // Given the heading # ADR 7: One ledger
        // When the compiler reads the file
        // Then the Decision has the number 7
        // specc:body
        t.todo("pending: dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7~2");
      });
      // specc:end

      // specc:begin dialect/decisions/scenario-headings-of-decisions/-decision-12-one-ledger-12 a276760b3bf7f250
      test("[dialect/decisions/scenario-headings-of-decisions/-decision-12-one-ledger-12] Headings of decisions (heading ## Decision 12: One ledger, number 12)", (t) => {
        // Given the heading ## Decision 12: One ledger
        // When the compiler reads the file
        // Then the Decision has the number 12
        // specc:body
        t.todo("pending: dialect/decisions/scenario-headings-of-decisions/-decision-12-one-ledger-12");
      });
      // specc:end
    });
  });

  describe("Requirement: No statements in lower case", () => {
    // specc:begin dialect/decisions/requirement-no-statements-in-lower-case bc8e9a6a64dcab7c
    test("[dialect/decisions/requirement-no-statements-in-lower-case] Requirement: No statements in lower case", (t) => {
      // must not: Words of a Decision in lower case must not count as promises.
      // specc:body
      t.todo("pending: dialect/decisions/requirement-no-statements-in-lower-case");
    });
    // specc:end

    // specc:begin dialect/decisions/scenario-a-word-of-obligation 320322258b4e5472
    test("[dialect/decisions/scenario-a-word-of-obligation] Scenario: A word of obligation", (t) => {
      // Given a Decision with the sentence We must choose one.
      // When the compiler looks for statements
      // Then it finds none
      // specc:body
      t.todo("pending: dialect/decisions/scenario-a-word-of-obligation");
    });
    // specc:end
  });
});
