// Made by specc from tool/README.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("The tool", () => {
  describe("Principle: One source", () => {
    // specc:begin tool/principle-one-source ac9c4847715b0675
    test("[tool/principle-one-source] Principle: One source", (t) => {
      // must: Everything that the tool writes must come from a clause of the spec, and must name it.
      // must: Everything that the tool writes must come from a clause of the spec, and must name it.
      // specc:body
      t.todo("pending: tool/principle-one-source");
    });
    // specc:end

    // specc:begin tool/scenario-following-an-output-back dca982eadf7dffec
    test("[tool/scenario-following-an-output-back] Scenario: Following an output back", (t) => {
      // Given a page, a test, a lesson or an announcement that the tool wrote
      // When a reader asks where a line comes from
      // Then the output's provenance names the clause
      // specc:body
      t.todo("pending: tool/scenario-following-an-output-back");
    });
    // specc:end
  });

  describe("Principle: Quiet about what it does not know", () => {
    // specc:begin tool/principle-quiet-about-what-it-does-not-know 345018eb0ef8a4cb
    test("[tool/principle-quiet-about-what-it-does-not-know] Principle: Quiet about what it does not know", (t) => {
      // must: The tool must keep text that it does not understand, and must not report it.
      // must not: The tool must keep text that it does not understand, and must not report it.
      // specc:body
      t.todo("pending: tool/principle-quiet-about-what-it-does-not-know");
    });
    // specc:end

    // specc:begin tool/scenario-a-document-from-elsewhere 90a874138a477492
    test("[tool/scenario-a-document-from-elsewhere] Scenario: A document from elsewhere", (t) => {
      // Given a Markdown file without a single kind or keyword
      // When somebody runs specc check on it
      // Then there are no findings
      // specc:body
      t.todo("pending: tool/scenario-a-document-from-elsewhere");
    });
    // specc:end
  });

  // specc:begin lessons::the_steps_of_each_lesson_show_what_they_say 357ab9f46dd0c8f3
  test("[lessons::the_steps_of_each_lesson_show_what_they_say] Requirement: Lessons that hold", (t) => {
    // must: Each command in a lesson of this spec must print what the lesson shows.
    // specc:body
    t.todo("pending: lessons::the_steps_of_each_lesson_show_what_they_say");
  });
  // specc:end
});
