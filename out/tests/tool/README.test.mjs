// Made by specc from tool/README.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("The tool", () => {
  describe("Principle: One source", () => {
    test("[tool/principle-one-source] Principle: One source", { todo: "pending: tool/principle-one-source" }, () => {
      // must: Everything that the tool writes must come from a clause of the spec, and must name it.
      // must: Everything that the tool writes must come from a clause of the spec, and must name it.
    });

    test("[tool/scenario-following-an-output-back] Scenario: Following an output back", { todo: "pending: tool/scenario-following-an-output-back" }, () => {
      // Given a page, a test, a lesson or an announcement that the tool wrote
      // When a reader asks where a line comes from
      // Then the output's provenance names the clause
    });
  });

  describe("Principle: Quiet about what it does not know", () => {
    test("[tool/principle-quiet-about-what-it-does-not-know] Principle: Quiet about what it does not know", { todo: "pending: tool/principle-quiet-about-what-it-does-not-know" }, () => {
      // must: The tool must keep text that it does not understand, and must not report it.
      // must not: The tool must keep text that it does not understand, and must not report it.
    });

    test("[tool/scenario-a-document-from-elsewhere] Scenario: A document from elsewhere", { todo: "pending: tool/scenario-a-document-from-elsewhere" }, () => {
      // Given a Markdown file without a single kind or keyword
      // When somebody runs specc check on it
      // Then there are no findings
    });
  });

  test("[lessons::the_steps_of_each_lesson_show_what_they_say] Requirement: Lessons that hold", { todo: "pending: lessons::the_steps_of_each_lesson_show_what_they_say" }, () => {
    // must: Each command in a lesson of this spec must print what the lesson shows.
  });
});
