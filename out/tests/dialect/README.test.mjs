// Made by specc from dialect/README.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("The dialect", () => {
  describe("Principle: It is Markdown", () => {
    // specc:begin dialect/principle-it-is-markdown cbd3100623ea0047
    test("[dialect/principle-it-is-markdown] Principle: It is Markdown", (t) => {
      // must: A spec must be Markdown that any Git host shows well, without a plugin.
      // specc:body
      t.todo("pending: dialect/principle-it-is-markdown");
    });
    // specc:end

    // specc:begin dialect/scenario-a-reader-without-the-tool a1abb130c3768632
    test("[dialect/scenario-a-reader-without-the-tool] Scenario: A reader without the tool", (t) => {
      // Given the scenario's table of cases below a list of steps
      // When a host shows the file
      // Then the reader sees a list and a table
      // specc:body
      t.todo("pending: dialect/scenario-a-reader-without-the-tool");
    });
    // specc:end
  });

  describe("Principle: Prose first", () => {
    // specc:begin dialect/principle-prose-first 8a13303e08cc75c0
    test("[dialect/principle-prose-first] Principle: Prose first", (t) => {
      // must: The sentence that a person reads must be the requirement.
      // must not: An author must not have to write it a second time in another form.
      // specc:body
      t.todo("pending: dialect/principle-prose-first");
    });
    // specc:end

    // specc:begin dialect/scenario-the-smallest-spec e131a58f9b8dc5a2
    test("[dialect/scenario-the-smallest-spec] Scenario: The smallest spec", (t) => {
      // Given a file with one heading and the sentence The shed MUST open at eight.
      // When the compiler reads it
      // Then the sentence is a statement with a name and a test of its own
      // specc:body
      t.todo("pending: dialect/scenario-the-smallest-spec");
    });
    // specc:end
  });
});
