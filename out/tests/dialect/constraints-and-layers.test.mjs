// Made by specc from dialect/constraints-and-layers.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Constraints and layers", () => {
  describe("Requirement: What a constraint promises", () => {
    test("[dialect/constraints-and-layers/requirement-what-a-constraint-promises] Requirement: What a constraint promises", { todo: "pending: dialect/constraints-and-layers/requirement-what-a-constraint-promises" }, () => {
      // must: A Constraint must be checkable by at least one of these: a measure in a Then, a table of measures, a table of parts, or a list of forbidden imports.
    });

    describe("Scenario: What counts as a check", () => {
      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/nothing-else-unchecked-statement] What counts as a check (check nothing else, finding unchecked-statement)", { todo: "pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/nothing-else-unchecked-statement" }, () => {
        // Given a Constraint with the sentence The service must be stateless. and nothing else
        // When the compiler checks the spec
        // Then unchecked-statement is reported
      });

      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/--then-p95-latency--100-ms-nothing] What counts as a check (check - **Then:** p95 latency < 100 ms, finding nothing)", { todo: "pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/--then-p95-latency--100-ms-nothing" }, () => {
        // Given a Constraint with the sentence The service must be stateless. and - **Then:** p95 latency < 100 ms
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/--no-import-and-nodefs-in-code-nothing] What counts as a check (check - **No import:** and node:fs in code, finding nothing)", { todo: "pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/--no-import-and-nodefs-in-code-nothing" }, () => {
        // Given a Constraint with the sentence The service must be stateless. and - **No import:** and node:fs in code
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-table-with-the-columns-part-files-and-may-use-nothing] What counts as a check (check a table with the columns Part, Files and May use, finding nothing)", { todo: "pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-table-with-the-columns-part-files-and-may-use-nothing" }, () => {
        // Given a Constraint with the sentence The service must be stateless. and a table with the columns Part, Files and May use
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-code-span-test_id-arch_stateless-at-its-end-nothing] What counts as a check (check a code span test_id: arch_stateless at its end, finding nothing)", { todo: "pending: dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-code-span-test_id-arch_stateless-at-its-end-nothing" }, () => {
        // Given a Constraint with the sentence The service must be stateless. and a code span test_id: arch_stateless at its end
        // When the compiler checks the spec
        // Then nothing is reported
      });
    });
  });

  test("[ir::clause::constraint::lower::tests::a_table_of_measures_stands_under_the_when_before_it] Requirement: Tables of measures", { todo: "pending: ir::clause::constraint::lower::tests::a_table_of_measures_stands_under_the_when_before_it" }, () => {
    // must: A table with the columns Measure and Limit must be read as one measure a row, under the When before it.
  });

  describe("Requirement: Files and packages", () => {
    test("[dialect/constraints-and-layers/requirement-files-and-packages] Requirement: Files and packages", { todo: "pending: dialect/constraints-and-layers/requirement-files-and-packages" }, () => {
      // must: The labels Where, No import and Except must hold files and packages in code, with commas between them.
    });

    describe("Scenario: Lists", () => {
      test("[dialect/constraints-and-layers/scenario-lists/where-src-lib-nothing] Lists (label **Where:** `src/**`, `lib/**`, finding nothing)", { todo: "pending: dialect/constraints-and-layers/scenario-lists/where-src-lib-nothing" }, () => {
        // Given a Constraint with **Where:** `src/**`, `lib/**`
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/constraints-and-layers/scenario-lists/where-all-sources-broken-list] Lists (label **Where:** all sources, finding broken-list)", { todo: "pending: dialect/constraints-and-layers/scenario-lists/where-all-sources-broken-list" }, () => {
        // Given a Constraint with **Where:** all sources
        // When the compiler reads the file
        // Then broken-list is reported
      });

      test("[dialect/constraints-and-layers/scenario-lists/no-import-nodefs-express-session-nothing] Lists (label **No import:** `node:fs`, `express-session`, finding nothing)", { todo: "pending: dialect/constraints-and-layers/scenario-lists/no-import-nodefs-express-session-nothing" }, () => {
        // Given a Constraint with **No import:** `node:fs`, `express-session`
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: Layers", () => {
    test("[ir::clause::constraint::lower::tests::layers_say_who_may_use_whom] Requirement: Layers", { todo: "pending: ir::clause::constraint::lower::tests::layers_say_who_may_use_whom" }, () => {
      // must: A table with the columns Part and May use must say which parts of the code may use which.
    });

    describe("Scenario: Parts that cannot be right", () => {
      test("[dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-prots-which-no-row-describes-unknown-part] Parts that cannot be right (row domain may use prots, which no row describes, finding unknown-part)", { todo: "pending: dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-prots-which-no-row-describes-unknown-part" }, () => {
        // Given a table of parts in which domain may use prots, which no row describes
        // When the compiler checks the spec
        // Then unknown-part is reported as an error
      });

      test("[dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-ports-and-ports-may-use-domain-layer-cycle] Parts that cannot be right (row domain may use ports, and ports may use domain, finding layer-cycle)", { todo: "pending: dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-ports-and-ports-may-use-domain-layer-cycle" }, () => {
        // Given a table of parts in which domain may use ports, and ports may use domain
        // When the compiler checks the spec
        // Then layer-cycle is reported as an error
      });

      test("[dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/two-rows-describe-domain-duplicate-part] Parts that cannot be right (row two rows describe domain, finding duplicate-part)", { todo: "pending: dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/two-rows-describe-domain-duplicate-part" }, () => {
        // Given a table of parts in which two rows describe domain
        // When the compiler checks the spec
        // Then duplicate-part is reported as an error
      });

      test("[dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/the-part-cell-is-empty-unnamed-part] Parts that cannot be right (row the Part cell is empty, finding unnamed-part)", { todo: "pending: dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/the-part-cell-is-empty-unnamed-part" }, () => {
        // Given a table of parts in which the Part cell is empty
        // When the compiler checks the spec
        // Then unnamed-part is reported as an error
      });
    });
  });

  describe("Requirement: Packages of a part", () => {
    test("[dialect/constraints-and-layers/requirement-packages-of-a-part] Requirement: Packages of a part", { todo: "pending: dialect/constraints-and-layers/requirement-packages-of-a-part" }, () => {
      // must: A part must be free to use any package unless its row lists one in code.
    });

    describe("Scenario: A row with a package", () => {
      test("[dialect/constraints-and-layers/scenario-a-row-with-a-package/empty-allowed] A row with a package (cell empty, verdict allowed)", { todo: "pending: dialect/constraints-and-layers/scenario-a-row-with-a-package/empty-allowed" }, () => {
        // Given the row of domain with the May use cell empty
        // When a file of domain imports the package serde
        // Then the import is allowed
      });

      test("[dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-allowed] A row with a package (cell ports, verdict allowed)", { todo: "pending: dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-allowed" }, () => {
        // Given the row of domain with the May use cell ports
        // When a file of domain imports the package serde
        // Then the import is allowed
      });

      test("[dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-serde-allowed] A row with a package (cell ports, `serde`, verdict allowed)", { todo: "pending: dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-serde-allowed" }, () => {
        // Given the row of domain with the May use cell ports, `serde`
        // When a file of domain imports the package serde
        // Then the import is allowed
      });

      test("[dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-regex-refused] A row with a package (cell ports, `regex`, verdict refused)", { todo: "pending: dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-regex-refused" }, () => {
        // Given the row of domain with the May use cell ports, `regex`
        // When a file of domain imports the package serde
        // Then the import is refused
      });
    });
  });
});
