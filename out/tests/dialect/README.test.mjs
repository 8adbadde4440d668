// Made by specc from dialect/README.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("The dialect", () => {
  describe("Principle: It is Markdown", () => {
    test("[dialect/principle-it-is-markdown] Principle: It is Markdown", { todo: "pending: dialect/principle-it-is-markdown" }, () => {
      // must: A spec must be Markdown that any Git host shows well, without a plugin.
    });

    test("[dialect/scenario-a-reader-without-the-tool] Scenario: A reader without the tool", { todo: "pending: dialect/scenario-a-reader-without-the-tool" }, () => {
      // Given the scenario's table of cases below a list of steps
      // When a host shows the file
      // Then the reader sees a list and a table
    });
  });

  describe("Principle: Prose first", () => {
    test("[dialect/principle-prose-first] Principle: Prose first", { todo: "pending: dialect/principle-prose-first" }, () => {
      // must: The sentence that a person reads must be the requirement.
      // must not: An author must not have to write it a second time in another form.
    });

    test("[dialect/scenario-the-smallest-spec] Scenario: The smallest spec", { todo: "pending: dialect/scenario-the-smallest-spec" }, () => {
      // Given a file with one heading and the sentence The shed MUST open at eight.
      // When the compiler reads it
      // Then the sentence is a statement with a name and a test of its own
    });
  });
});
