// Made by specc from dialect/front-matter.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Front matter", () => {
  describe("Requirement: Keys", () => {
    test("[dialect/front-matter/requirement-keys] Requirement: Keys", { todo: "pending: dialect/front-matter/requirement-keys" }, () => {
      // must: The compiler must read title, version, status, owner, language and kind at the top of a file, and must keep all other keys as they are.
      // must: The compiler must read title, version, status, owner, language and kind at the top of a file, and must keep all other keys as they are.
    });

    describe("Scenario: What each key says", () => {
      test("[dialect/front-matter/scenario-what-each-key-says/title-loans-the-file-is-titled-loans] What each key says (line title: Loans, result the file is titled Loans)", { todo: "pending: dialect/front-matter/scenario-what-each-key-says/title-loans-the-file-is-titled-loans" }, () => {
        // Given the front matter title: Loans
        // When the compiler reads the file
        // Then the file is titled Loans
      });

      test("[dialect/front-matter/scenario-what-each-key-says/version-110-the-version-is-the-text-110] What each key says (line version: 1.10, result the version is the text 1.10)", { todo: "pending: dialect/front-matter/scenario-what-each-key-says/version-110-the-version-is-the-text-110" }, () => {
        // Given the front matter version: 1.10
        // When the compiler reads the file
        // Then the version is the text 1.10
      });

      test("[dialect/front-matter/scenario-what-each-key-says/status-planned-the-clauses-of-the-file-are-planned] What each key says (line status: planned, result the clauses of the file are planned)", { todo: "pending: dialect/front-matter/scenario-what-each-key-says/status-planned-the-clauses-of-the-file-are-planned" }, () => {
        // Given the front matter status: planned
        // When the compiler reads the file
        // Then the clauses of the file are planned
      });

      test("[dialect/front-matter/scenario-what-each-key-says/owner-shed-team-the-shed-team-owns-the-clauses-of-the-file] What each key says (line owner: shed team, result the shed team owns the clauses of the file)", { todo: "pending: dialect/front-matter/scenario-what-each-key-says/owner-shed-team-the-shed-team-owns-the-clauses-of-the-file" }, () => {
        // Given the front matter owner: shed team
        // When the compiler reads the file
        // Then the shed team owns the clauses of the file
      });

      test("[dialect/front-matter/scenario-what-each-key-says/language-de-the-file-is-in-german] What each key says (line language: de, result the file is in German)", { todo: "pending: dialect/front-matter/scenario-what-each-key-says/language-de-the-file-is-in-german" }, () => {
        // Given the front matter language: de
        // When the compiler reads the file
        // Then the file is in German
      });

      test("[dialect/front-matter/scenario-what-each-key-says/d5d02800] What each key says (line kind: Principle, result headings with an attribute list and no kind are Principles)", { todo: "pending: dialect/front-matter/scenario-what-each-key-says/d5d02800" }, () => {
        // Given the front matter kind: Principle
        // When the compiler reads the file
        // Then headings with an attribute list and no kind are Principles
      });

      test("[dialect/front-matter/scenario-what-each-key-says/kind-principel-unknown-front-matter-kind-is-reported] What each key says (line kind: Principel, result unknown-front-matter-kind is reported)", { todo: "pending: dialect/front-matter/scenario-what-each-key-says/kind-principel-unknown-front-matter-kind-is-reported" }, () => {
        // Given the front matter kind: Principel
        // When the compiler reads the file
        // Then unknown-front-matter-kind is reported
      });

      test("[dialect/front-matter/scenario-what-each-key-says/layout-page-the-key-is-kept] What each key says (line layout: page, result the key is kept)", { todo: "pending: dialect/front-matter/scenario-what-each-key-says/layout-page-the-key-is-kept" }, () => {
        // Given the front matter layout: page
        // When the compiler reads the file
        // Then the key is kept
      });
    });
  });

  describe("Requirement: The version of a spec", () => {
    test("[dialect/front-matter/requirement-the-version-of-a-spec] Requirement: The version of a spec", { todo: "pending: dialect/front-matter/requirement-the-version-of-a-spec" }, () => {
      // must: The version of the whole spec must be the one in specc.toml, and without it the first that a file's front matter gives, in the order of paths.
    });

    describe("Scenario: Which version", () => {
      test("[dialect/front-matter/scenario-which-version/10-20-30-30] Which version (a 1.0, b 2.0, project 3.0, version 3.0)", { todo: "pending: dialect/front-matter/scenario-which-version/10-20-30-30" }, () => {
        // Given a.md with the version 1.0, b.md with the version 2.0, and specc.toml with the version 3.0
        // When the compiler reads the spec
        // Then the spec's version is 3.0
      });

      test("[dialect/front-matter/scenario-which-version/10-20-none-10] Which version (a 1.0, b 2.0, project none, version 1.0)", { todo: "pending: dialect/front-matter/scenario-which-version/10-20-none-10" }, () => {
        // Given a.md with the version 1.0, b.md with the version 2.0, and specc.toml with the version none
        // When the compiler reads the spec
        // Then the spec's version is 1.0
      });

      test("[dialect/front-matter/scenario-which-version/none-20-none-20] Which version (a none, b 2.0, project none, version 2.0)", { todo: "pending: dialect/front-matter/scenario-which-version/none-20-none-20" }, () => {
        // Given a.md with the version none, b.md with the version 2.0, and specc.toml with the version none
        // When the compiler reads the spec
        // Then the spec's version is 2.0
      });
    });
  });

  test("[syntax::front_matter::tests::values_stay_text] Requirement: Values stay text", { todo: "pending: syntax::front_matter::tests::values_stay_text" }, () => {
    // must: A value must stay the text that its author wrote.
  });

  describe("Requirement: Faults", () => {
    test("[syntax::front_matter::tests::what_is_no_flat_mapping_is_a_fault] Requirement: Faults", { todo: "pending: syntax::front_matter::tests::what_is_no_flat_mapping_is_a_fault" }, () => {
      // must: Front matter that is no flat mapping must be one error, and the rest of the file must be read all the same.
      // must: Front matter that is no flat mapping must be one error, and the rest of the file must be read all the same.
    });

    test("[dialect/front-matter/scenario-a-file-with-broken-front-matter] Scenario: A file with broken front matter", { todo: "pending: dialect/front-matter/scenario-a-file-with-broken-front-matter" }, () => {
      // Given a file whose front matter is title: [ and whose body holds the heading ## Requirement: Hours
      // When the compiler reads the file
      // Then broken-front-matter is reported as an error
      // And the Requirement is read
    });
  });

  test("[syntax::front_matter::tests::aliases_are_one_fault_and_are_never_expanded] Requirement: Aliases", { todo: "pending: syntax::front_matter::tests::aliases_are_one_fault_and_are_never_expanded" }, () => {
    // must not: The compiler must not expand YAML aliases.
  });
});
