// Made by specc from tool/architecture.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Architecture", () => {
  // specc:begin floors::imports_go_down 0166478571e133ee
  test("[floors::imports_go_down] Constraint: Floors", (t) => {
    // specc:body
    t.todo("pending: floors::imports_go_down");
  });
  // specc:end

  // specc:begin floors::each_outside_crate_has_one_door 8f894e67a5a56940
  test("[floors::each_outside_crate_has_one_door] Constraint: One door for each outside crate", (t) => {
    // must: Each outside crate must be named by one floor alone: Markdown and grammars by syntax, templates by backend, XML by results, the command line by cli.
    // specc:body
    t.todo("pending: floors::each_outside_crate_has_one_door");
  });
  // specc:end

  // specc:begin floors::the_ban_on_io_names_functions_that_exist 5614c3e7193b95ab
  test("[floors::the_ban_on_io_names_functions_that_exist] Constraint: One door to the disk", (t) => {
    // must: No floor but the driver must read or write a file, a variable or a clock.
    // specc:body
    t.todo("pending: floors::the_ban_on_io_names_functions_that_exist");
  });
  // specc:end

  // specc:begin floors::no_file_is_a_house_of_its_own 04b14c316a23e5d5
  test("[floors::no_file_is_a_house_of_its_own] Constraint: Small files", (t) => {
    // specc:body
    t.todo("pending: floors::no_file_is_a_house_of_its_own");
  });
  // specc:end

  describe("Requirement: Parsing never fails", () => {
    // specc:begin tool/architecture/requirement-parsing-never-fails 04b6c655b0846ecb
    test("[tool/architecture/requirement-parsing-never-fails] Requirement: Parsing never fails", (t) => {
      // must: Each pass over a text must give a value and findings, and must not give up.
      // must not: Each pass over a text must give a value and findings, and must not give up.
      // specc:body
      t.todo("pending: tool/architecture/requirement-parsing-never-fails");
    });
    // specc:end

    // specc:begin tool/architecture/scenario-a-broken-file 048547761daa3697
    test("[tool/architecture/scenario-a-broken-file] Scenario: A broken file", (t) => {
      // Given a file with broken front matter, an unclosed fence and a misspelt kind
      // When somebody runs specc check
      // Then three findings are reported
      // And the other clauses of the file are checked
      // specc:body
      t.todo("pending: tool/architecture/scenario-a-broken-file");
    });
    // specc:end
  });

  describe("Requirement: Backends are pure functions", () => {
    // specc:begin tool/architecture/requirement-backends-are-pure-functions 8d61b321c0987342
    test("[tool/architecture/requirement-backends-are-pure-functions] Requirement: Backends are pure functions", (t) => {
      // must: A backend must get the spec and its options, and must give files and findings.
      // must: A backend must get the spec and its options, and must give files and findings.
      // specc:body
      t.todo("pending: tool/architecture/requirement-backends-are-pure-functions");
    });
    // specc:end

    // specc:begin tool/architecture/scenario-what-the-host-does-for-each-backend 82542738255821f0
    test("[tool/architecture/scenario-what-the-host-does-for-each-backend] Scenario: What the host does for each backend", (t) => {
      // Given any backend
      // When somebody builds its target
      // Then dry runs, removal of stale files, atomic writing and the care for edits work the same
      // specc:body
      t.todo("pending: tool/architecture/scenario-what-the-host-does-for-each-backend");
    });
    // specc:end
  });
});
