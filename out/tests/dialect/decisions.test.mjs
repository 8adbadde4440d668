// Made by specc from dialect/decisions.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Decisions", () => {
  test("[ir::clause::decision::lower::tests::labels_are_parts_too] Requirement: Parts of a decision", { todo: "pending: ir::clause::decision::lower::tests::labels_are_parts_too" }, () => {
    // must: The labels Status, Context, Options, Decision and Consequences must become the parts of a Decision.
  });

  test("[ir::clause::decision::lower::tests::headings_of_a_record_are_its_parts] Requirement: Headings as parts", { todo: "pending: ir::clause::decision::lower::tests::headings_of_a_record_are_its_parts" }, () => {
    // must: Headings without a kind that are named Status, Context, Options, Decision or Consequences must become parts of the Decision above them, as the records of Nygard and of MADR are written.
  });

  test("[ir::lower::openings::decision_record::tests::a_record_is_known_by_its_parts] Requirement: Records without a kind", { todo: "pending: ir::lower::openings::decision_record::tests::a_record_is_known_by_its_parts" }, () => {
    // must: A heading without a kind must open a Decision when a context and a decision stand right below it as headings of their own.
  });

  describe("Requirement: Numbers of decisions", () => {
    test("[dialect/decisions/requirement-numbers-of-decisions] Requirement: Numbers of decisions", { todo: "pending: dialect/decisions/requirement-numbers-of-decisions" }, () => {
      // must: A heading such as ADR-7: One ledger must open a Decision with the number 7.
    });

    describe("Scenario: Headings of decisions", () => {
      test("[dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7] Headings of decisions (heading # ADR-7: One ledger, number 7)", { todo: "pending: dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7" }, () => {
        // Given the heading # ADR-7: One ledger
        // When the compiler reads the file
        // Then the Decision has the number 7
      });

      test("[dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7~2] Headings of decisions (heading # ADR 7: One ledger, number 7)", { todo: "pending: dialect/decisions/scenario-headings-of-decisions/-adr-7-one-ledger-7~2" }, () => {
        // Given the heading # ADR 7: One ledger
        // When the compiler reads the file
        // Then the Decision has the number 7
      });

      test("[dialect/decisions/scenario-headings-of-decisions/-decision-12-one-ledger-12] Headings of decisions (heading ## Decision 12: One ledger, number 12)", { todo: "pending: dialect/decisions/scenario-headings-of-decisions/-decision-12-one-ledger-12" }, () => {
        // Given the heading ## Decision 12: One ledger
        // When the compiler reads the file
        // Then the Decision has the number 12
      });
    });
  });

  describe("Requirement: No statements in lower case", () => {
    test("[dialect/decisions/requirement-no-statements-in-lower-case] Requirement: No statements in lower case", { todo: "pending: dialect/decisions/requirement-no-statements-in-lower-case" }, () => {
      // must not: Words of a Decision in lower case must not count as promises.
    });

    test("[dialect/decisions/scenario-a-word-of-obligation] Scenario: A word of obligation", { todo: "pending: dialect/decisions/scenario-a-word-of-obligation" }, () => {
      // Given a Decision with the sentence We must choose one.
      // When the compiler looks for statements
      // Then it finds none
    });
  });
});
