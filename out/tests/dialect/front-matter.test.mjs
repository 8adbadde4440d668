// Made by specc from dialect/front-matter.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Front matter", () => {
  describe("Requirement: Keys", () => {
    // specc:begin dialect/front-matter/requirement-keys fa1d374670a70bf5
    test("[dialect/front-matter/requirement-keys] Requirement: Keys", (t) => {
      // must: The compiler must read title, version, status, owner, language and kind at the top of a file, and must keep all other keys as they are.
      // must: The compiler must read title, version, status, owner, language and kind at the top of a file, and must keep all other keys as they are.
      // specc:body
      t.todo("pending: dialect/front-matter/requirement-keys");
    });
    // specc:end

    describe("Scenario: What each key says", () => {
      // specc:begin dialect/front-matter/scenario-what-each-key-says/title-loans-the-file-is-titled-loans 5d3bb94ad6d3a929
      test("[dialect/front-matter/scenario-what-each-key-says/title-loans-the-file-is-titled-loans] What each key says (line title: Loans, result the file is titled Loans)", (t) => {
        // Given the front matter title: Loans
        // When the compiler reads the file
        // Then the file is titled Loans
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-what-each-key-says/title-loans-the-file-is-titled-loans");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-what-each-key-says/version-110-the-version-is-the-text-110 7f494f62179b9593
      test("[dialect/front-matter/scenario-what-each-key-says/version-110-the-version-is-the-text-110] What each key says (line version: 1.10, result the version is the text 1.10)", (t) => {
        // Given the front matter version: 1.10
        // When the compiler reads the file
        // Then the version is the text 1.10
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-what-each-key-says/version-110-the-version-is-the-text-110");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-what-each-key-says/status-planned-the-clauses-of-the-file-are-planned a56986c059936673
      test("[dialect/front-matter/scenario-what-each-key-says/status-planned-the-clauses-of-the-file-are-planned] What each key says (line status: planned, result the clauses of the file are planned)", (t) => {
        // Given the front matter status: planned
        // When the compiler reads the file
        // Then the clauses of the file are planned
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-what-each-key-says/status-planned-the-clauses-of-the-file-are-planned");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-what-each-key-says/owner-shed-team-the-shed-team-owns-the-clauses-of-the-file 2c1cc0d182469286
      test("[dialect/front-matter/scenario-what-each-key-says/owner-shed-team-the-shed-team-owns-the-clauses-of-the-file] What each key says (line owner: shed team, result the shed team owns the clauses of the file)", (t) => {
        // Given the front matter owner: shed team
        // When the compiler reads the file
        // Then the shed team owns the clauses of the file
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-what-each-key-says/owner-shed-team-the-shed-team-owns-the-clauses-of-the-file");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-what-each-key-says/language-de-the-file-is-in-german e1dcd6066ec6923f
      test("[dialect/front-matter/scenario-what-each-key-says/language-de-the-file-is-in-german] What each key says (line language: de, result the file is in German)", (t) => {
        // Given the front matter language: de
        // When the compiler reads the file
        // Then the file is in German
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-what-each-key-says/language-de-the-file-is-in-german");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-what-each-key-says/d5d02800 a7cd917856cb13a4
      test("[dialect/front-matter/scenario-what-each-key-says/d5d02800] What each key says (line kind: Principle, result headings with an attribute list and no kind are Principles)", (t) => {
        // Given the front matter kind: Principle
        // When the compiler reads the file
        // Then headings with an attribute list and no kind are Principles
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-what-each-key-says/d5d02800");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-what-each-key-says/kind-principel-unknown-front-matter-kind-is-reported 6e68d27633d418ff
      test("[dialect/front-matter/scenario-what-each-key-says/kind-principel-unknown-front-matter-kind-is-reported] What each key says (line kind: Principel, result unknown-front-matter-kind is reported)", (t) => {
        // Given the front matter kind: Principel
        // When the compiler reads the file
        // Then unknown-front-matter-kind is reported
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-what-each-key-says/kind-principel-unknown-front-matter-kind-is-reported");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-what-each-key-says/layout-page-the-key-is-kept cb3ed66a1cdc42fd
      test("[dialect/front-matter/scenario-what-each-key-says/layout-page-the-key-is-kept] What each key says (line layout: page, result the key is kept)", (t) => {
        // Given the front matter layout: page
        // When the compiler reads the file
        // Then the key is kept
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-what-each-key-says/layout-page-the-key-is-kept");
      });
      // specc:end
    });
  });

  describe("Requirement: The version of a spec", () => {
    // specc:begin dialect/front-matter/requirement-the-version-of-a-spec 964a2a2bbbcb29de
    test("[dialect/front-matter/requirement-the-version-of-a-spec] Requirement: The version of a spec", (t) => {
      // must: The version of the whole spec must be the one in specc.toml, and without it the first that a file's front matter gives, in the order of paths.
      // specc:body
      t.todo("pending: dialect/front-matter/requirement-the-version-of-a-spec");
    });
    // specc:end

    describe("Scenario: Which version", () => {
      // specc:begin dialect/front-matter/scenario-which-version/10-20-30-30 500ac46cd2817766
      test("[dialect/front-matter/scenario-which-version/10-20-30-30] Which version (a 1.0, b 2.0, project 3.0, version 3.0)", (t) => {
        // Given a.md with the version 1.0, b.md with the version 2.0, and specc.toml with the version 3.0
        // When the compiler reads the spec
        // Then the spec's version is 3.0
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-which-version/10-20-30-30");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-which-version/10-20-none-10 dca1690abdbb0cb0
      test("[dialect/front-matter/scenario-which-version/10-20-none-10] Which version (a 1.0, b 2.0, project none, version 1.0)", (t) => {
        // Given a.md with the version 1.0, b.md with the version 2.0, and specc.toml with the version none
        // When the compiler reads the spec
        // Then the spec's version is 1.0
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-which-version/10-20-none-10");
      });
      // specc:end

      // specc:begin dialect/front-matter/scenario-which-version/none-20-none-20 0dd73169598c7f0e
      test("[dialect/front-matter/scenario-which-version/none-20-none-20] Which version (a none, b 2.0, project none, version 2.0)", (t) => {
        // Given a.md with the version none, b.md with the version 2.0, and specc.toml with the version none
        // When the compiler reads the spec
        // Then the spec's version is 2.0
        // specc:body
        t.todo("pending: dialect/front-matter/scenario-which-version/none-20-none-20");
      });
      // specc:end
    });
  });

  // specc:begin syntax::front_matter::tests::values_stay_text 0b8387c09675bc00
  test("[syntax::front_matter::tests::values_stay_text] Requirement: Values stay text", (t) => {
    // must: A value must stay the text that its author wrote.
    // specc:body
    t.todo("pending: syntax::front_matter::tests::values_stay_text");
  });
  // specc:end

  describe("Requirement: Faults", () => {
    // specc:begin syntax::front_matter::tests::what_is_no_flat_mapping_is_a_fault 78d78cf8e65240e9
    test("[syntax::front_matter::tests::what_is_no_flat_mapping_is_a_fault] Requirement: Faults", (t) => {
      // must: Front matter that is no flat mapping must be one error, and the rest of the file must be read all the same.
      // must: Front matter that is no flat mapping must be one error, and the rest of the file must be read all the same.
      // specc:body
      t.todo("pending: syntax::front_matter::tests::what_is_no_flat_mapping_is_a_fault");
    });
    // specc:end

    // specc:begin dialect/front-matter/scenario-a-file-with-broken-front-matter 8c62ccb7adde66bd
    test("[dialect/front-matter/scenario-a-file-with-broken-front-matter] Scenario: A file with broken front matter", (t) => {
      // Given a file whose front matter is title: [ and whose body holds the heading ## Requirement: Hours
      // When the compiler reads the file
      // Then broken-front-matter is reported as an error
      // And the Requirement is read
      // specc:body
      t.todo("pending: dialect/front-matter/scenario-a-file-with-broken-front-matter");
    });
    // specc:end
  });

  // specc:begin syntax::front_matter::tests::aliases_are_one_fault_and_are_never_expanded 101e3e9c331e0e33
  test("[syntax::front_matter::tests::aliases_are_one_fault_and_are_never_expanded] Requirement: Aliases", (t) => {
    // must not: The compiler must not expand YAML aliases.
    // specc:body
    t.todo("pending: syntax::front_matter::tests::aliases_are_one_fault_and_are_never_expanded");
  });
  // specc:end
});
