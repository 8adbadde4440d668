// Made by specc from dialect/constraints-and-layers.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Constraints and layers", () => {
  describe("Requirement: What a constraint promises", () => {
    // specc:begin dialect/constraints-and-layers/requirement-what-a-constraint-promises ef274a6f4c77a97f
    test("[dialect/constraints-and-layers/requirement-what-a-constraint-promises] Requirement: What a constraint promises", (t) => {
      // must: A Constraint must be checkable by at least one of these: a measure in a Then, a table of measures, a table of parts, or a list of forbidden imports.
      // specc:body
      t.todo("pending: dialect/constraints-and-layers/requirement-what-a-constraint-promises");
    });
    // specc:end

    describe("Scenario: What counts as a check", () => {
      // specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/nothing-else-unchecked-statement 54b2abe07c6fcc1c
      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/nothing-else-unchecked-statement] What counts as a check (check nothing else, finding unchecked-statement)", (t) => {
        // Given a Constraint with the sentence The service must be stateless. and nothing else
        // When the compiler checks the spec
        // Then unchecked-statement is reported
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/nothing-else-unchecked-statement");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/--then-p95-latency--100-ms-nothing b1779dea25fbde94
      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/--then-p95-latency--100-ms-nothing] What counts as a check (check - **Then:** p95 latency < 100 ms, finding nothing)", (t) => {
        // Given a Constraint with the sentence The service must be stateless. and - **Then:** p95 latency < 100 ms
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/--then-p95-latency--100-ms-nothing");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/--no-import-and-nodefs-in-code-nothing d08cb5e09810179f
      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/--no-import-and-nodefs-in-code-nothing] What counts as a check (check - **No import:** and node:fs in code, finding nothing)", (t) => {
        // Given a Constraint with the sentence The service must be stateless. and - **No import:** and node:fs in code
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/--no-import-and-nodefs-in-code-nothing");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-table-with-the-columns-part-files-and-may-use-nothing 5d5867b587cc8707
      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-table-with-the-columns-part-files-and-may-use-nothing] What counts as a check (check a table with the columns Part, Files and May use, finding nothing)", (t) => {
        // Given a Constraint with the sentence The service must be stateless. and a table with the columns Part, Files and May use
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-table-with-the-columns-part-files-and-may-use-nothing");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-code-span-test_id-arch_stateless-at-its-end-nothing 129ceb3969a66156
      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-code-span-test_id-arch_stateless-at-its-end-nothing] What counts as a check (check a code span test_id: arch_stateless at its end, finding nothing)", (t) => {
        // Given a Constraint with the sentence The service must be stateless. and a code span test_id: arch_stateless at its end
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-code-span-test_id-arch_stateless-at-its-end-nothing");
      });
      // specc:end
    });
  });

  // specc:begin ir::clause::constraint::lower::tests::a_table_of_measures_stands_under_the_when_before_it 401b49842d46677b
  test("[ir::clause::constraint::lower::tests::a_table_of_measures_stands_under_the_when_before_it] Requirement: Tables of measures", (t) => {
    // must: A table with the columns Measure and Limit must be read as one measure a row, under the When before it.
    // specc:body
    t.todo("pending: ir::clause::constraint::lower::tests::a_table_of_measures_stands_under_the_when_before_it");
  });
  // specc:end

  describe("Requirement: Files and packages", () => {
    // specc:begin dialect/constraints-and-layers/requirement-files-and-packages 3bd8f392ac3cf159
    test("[dialect/constraints-and-layers/requirement-files-and-packages] Requirement: Files and packages", (t) => {
      // must: The labels Where, No import and Except must hold files and packages in code, with commas between them.
      // specc:body
      t.todo("pending: dialect/constraints-and-layers/requirement-files-and-packages");
    });
    // specc:end

    describe("Scenario: Lists", () => {
      // specc:begin dialect/constraints-and-layers/scenario-lists/where-src-lib-nothing 2f770cd8b87e2cbc
      test("[dialect/constraints-and-layers/scenario-lists/where-src-lib-nothing] Lists (label **Where:** `src/**`, `lib/**`, finding nothing)", (t) => {
        // Given a Constraint with **Where:** `src/**`, `lib/**`
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-lists/where-src-lib-nothing");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-lists/where-all-sources-broken-list 730768768e809789
      test("[dialect/constraints-and-layers/scenario-lists/where-all-sources-broken-list] Lists (label **Where:** all sources, finding broken-list)", (t) => {
        // Given a Constraint with **Where:** all sources
        // When the compiler reads the file
        // Then broken-list is reported
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-lists/where-all-sources-broken-list");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-lists/no-import-nodefs-express-session-nothing ea8bfa63661f5bcf
      test("[dialect/constraints-and-layers/scenario-lists/no-import-nodefs-express-session-nothing] Lists (label **No import:** `node:fs`, `express-session`, finding nothing)", (t) => {
        // Given a Constraint with **No import:** `node:fs`, `express-session`
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-lists/no-import-nodefs-express-session-nothing");
      });
      // specc:end
    });
  });

  describe("Requirement: Layers", () => {
    // specc:begin ir::clause::constraint::lower::tests::layers_say_who_may_use_whom c008381dd2d464f0
    test("[ir::clause::constraint::lower::tests::layers_say_who_may_use_whom] Requirement: Layers", (t) => {
      // must: A table with the columns Part and May use must say which parts of the code may use which.
      // specc:body
      t.todo("pending: ir::clause::constraint::lower::tests::layers_say_who_may_use_whom");
    });
    // specc:end

    describe("Scenario: Parts that cannot be right", () => {
      // specc:begin dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-prots-which-no-row-describes-unknown-part 0fa7e79f9fb19de5
      test("[dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-prots-which-no-row-describes-unknown-part] Parts that cannot be right (row domain may use prots, which no row describes, finding unknown-part)", (t) => {
        // Given a table of parts in which domain may use prots, which no row describes
        // When the compiler checks the spec
        // Then unknown-part is reported as an error
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-prots-which-no-row-describes-unknown-part");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-ports-and-ports-may-use-domain-layer-cycle cd342c693acfbbc8
      test("[dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-ports-and-ports-may-use-domain-layer-cycle] Parts that cannot be right (row domain may use ports, and ports may use domain, finding layer-cycle)", (t) => {
        // Given a table of parts in which domain may use ports, and ports may use domain
        // When the compiler checks the spec
        // Then layer-cycle is reported as an error
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-ports-and-ports-may-use-domain-layer-cycle");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/two-rows-describe-domain-duplicate-part c20fa99bb601b0cb
      test("[dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/two-rows-describe-domain-duplicate-part] Parts that cannot be right (row two rows describe domain, finding duplicate-part)", (t) => {
        // Given a table of parts in which two rows describe domain
        // When the compiler checks the spec
        // Then duplicate-part is reported as an error
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/two-rows-describe-domain-duplicate-part");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/the-part-cell-is-empty-unnamed-part 6fa2a5b08a4b4a01
      test("[dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/the-part-cell-is-empty-unnamed-part] Parts that cannot be right (row the Part cell is empty, finding unnamed-part)", (t) => {
        // Given a table of parts in which the Part cell is empty
        // When the compiler checks the spec
        // Then unnamed-part is reported as an error
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/the-part-cell-is-empty-unnamed-part");
      });
      // specc:end
    });
  });

  describe("Requirement: Packages of a part", () => {
    // specc:begin dialect/constraints-and-layers/requirement-packages-of-a-part 9c02abeec6fda67f
    test("[dialect/constraints-and-layers/requirement-packages-of-a-part] Requirement: Packages of a part", (t) => {
      // must: A part must be free to use any package unless its row lists one in code.
      // specc:body
      t.todo("pending: dialect/constraints-and-layers/requirement-packages-of-a-part");
    });
    // specc:end

    describe("Scenario: A row with a package", () => {
      // specc:begin dialect/constraints-and-layers/scenario-a-row-with-a-package/empty-allowed 64a5d57d3c86ae07
      test("[dialect/constraints-and-layers/scenario-a-row-with-a-package/empty-allowed] A row with a package (cell empty, verdict allowed)", (t) => {
        // Given the row of domain with the May use cell empty
        // When a file of domain imports the package serde
        // Then the import is allowed
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-a-row-with-a-package/empty-allowed");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-allowed 87fcf8a0a3b28577
      test("[dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-allowed] A row with a package (cell ports, verdict allowed)", (t) => {
        // Given the row of domain with the May use cell ports
        // When a file of domain imports the package serde
        // Then the import is allowed
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-allowed");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-serde-allowed 59ec05c46e927761
      test("[dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-serde-allowed] A row with a package (cell ports, `serde`, verdict allowed)", (t) => {
        // Given the row of domain with the May use cell ports, `serde`
        // When a file of domain imports the package serde
        // Then the import is allowed
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-serde-allowed");
      });
      // specc:end

      // specc:begin dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-regex-refused 208b11b1aa4ae501
      test("[dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-regex-refused] A row with a package (cell ports, `regex`, verdict refused)", (t) => {
        // Given the row of domain with the May use cell ports, `regex`
        // When a file of domain imports the package serde
        // Then the import is refused
        // specc:body
        t.todo("pending: dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-regex-refused");
      });
      // specc:end
    });
  });
});
