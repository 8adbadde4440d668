// Made by specc from tool/architecture.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Architecture", () => {
  test("[floors::imports_go_down] Constraint: Floors", { todo: "pending: floors::imports_go_down" }, () => {
  });

  test("[floors::each_outside_crate_has_one_door] Constraint: One door for each outside crate", { todo: "pending: floors::each_outside_crate_has_one_door" }, () => {
    // must: Each outside crate must be named by one floor alone: Markdown and grammars by syntax, templates by backend, the command line by cli.
  });

  test("[floors::the_ban_on_io_names_functions_that_exist] Constraint: One door to the disk", { todo: "pending: floors::the_ban_on_io_names_functions_that_exist" }, () => {
    // must: No floor but the driver must read or write a file, a variable or a clock.
  });

  test("[floors::no_file_is_a_house_of_its_own] Constraint: Small files", { todo: "pending: floors::no_file_is_a_house_of_its_own" }, () => {
  });

  describe("Requirement: Parsing never fails", () => {
    test("[tool/architecture/requirement-parsing-never-fails] Requirement: Parsing never fails", { todo: "pending: tool/architecture/requirement-parsing-never-fails" }, () => {
      // must: Each pass over a text must give a value and findings, and must not give up.
      // must not: Each pass over a text must give a value and findings, and must not give up.
    });

    test("[tool/architecture/scenario-a-broken-file] Scenario: A broken file", { todo: "pending: tool/architecture/scenario-a-broken-file" }, () => {
      // Given a file with broken front matter, an unclosed fence and a misspelt kind
      // When somebody runs specc check
      // Then three findings are reported
      // And the other clauses of the file are checked
    });
  });

  describe("Requirement: Backends are pure functions", () => {
    test("[tool/architecture/requirement-backends-are-pure-functions] Requirement: Backends are pure functions", { todo: "pending: tool/architecture/requirement-backends-are-pure-functions" }, () => {
      // must: A backend must get the spec and its options, and must give files and findings.
      // must: A backend must get the spec and its options, and must give files and findings.
    });

    test("[tool/architecture/scenario-what-the-host-does-for-each-backend] Scenario: What the host does for each backend", { todo: "pending: tool/architecture/scenario-what-the-host-does-for-each-backend" }, () => {
      // Given any backend
      // When somebody builds its target
      // Then dry runs, removal of stale files, atomic writing and the care for edits work the same
    });
  });
});
