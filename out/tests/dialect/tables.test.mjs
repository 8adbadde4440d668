// Made by specc from dialect/tables.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Tables", () => {
  describe("Requirement: Roles by header words", () => {
    test("[ir::lower::table_role::tests::header_words_give_the_role_wherever_they_stand] Requirement: Roles by header words", { todo: "pending: ir::lower::table_role::tests::header_words_give_the_role_wherever_they_stand" }, () => {
      // must: The compiler must tell a table's role by the words of its header, compared without case, wherever they stand.
    });

    describe("Scenario: The roles", () => {
      test("[dialect/tables/scenario-the-roles/a-b--calls-with-their-results] The roles (header a, b, =>, role calls with their results)", { todo: "pending: dialect/tables/scenario-the-roles/a-b--calls-with-their-results" }, () => {
        // Given a table with the header a, b, =>
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds calls with their results
      });

      test("[dialect/tables/scenario-the-roles/field-type-the-fields-of-a-record] The roles (header Field, Type, role the fields of a record)", { todo: "pending: dialect/tables/scenario-the-roles/field-type-the-fields-of-a-record" }, () => {
        // Given a table with the header Field, Type
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds the fields of a record
      });

      test("[dialect/tables/scenario-the-roles/value-meaning-the-values-of-an-enum] The roles (header Value, Meaning, role the values of an enum)", { todo: "pending: dialect/tables/scenario-the-roles/value-meaning-the-values-of-an-enum" }, () => {
        // Given a table with the header Value, Meaning
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds the values of an enum
      });

      test("[dialect/tables/scenario-the-roles/parameter-in-type-parameters] The roles (header Parameter, In, Type, role parameters)", { todo: "pending: dialect/tables/scenario-the-roles/parameter-in-type-parameters" }, () => {
        // Given a table with the header Parameter, In, Type
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds parameters
      });

      test("[dialect/tables/scenario-the-roles/error-status-when-errors] The roles (header Error, Status, When, role errors)", { todo: "pending: dialect/tables/scenario-the-roles/error-status-when-errors" }, () => {
        // Given a table with the header Error, Status, When
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds errors
      });

      test("[dialect/tables/scenario-the-roles/exit-code-when-exit-codes] The roles (header Exit code, When, role exit codes)", { todo: "pending: dialect/tables/scenario-the-roles/exit-code-when-exit-codes" }, () => {
        // Given a table with the header Exit code, When
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds exit codes
      });

      test("[dialect/tables/scenario-the-roles/header-meaning-headers] The roles (header Header, Meaning, role headers)", { todo: "pending: dialect/tables/scenario-the-roles/header-meaning-headers" }, () => {
        // Given a table with the header Header, Meaning
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds headers
      });

      test("[dialect/tables/scenario-the-roles/part-files-may-use-the-parts-of-an-architecture] The roles (header Part, Files, May use, role the parts of an architecture)", { todo: "pending: dialect/tables/scenario-the-roles/part-files-may-use-the-parts-of-an-architecture" }, () => {
        // Given a table with the header Part, Files, May use
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds the parts of an architecture
      });

      test("[dialect/tables/scenario-the-roles/measure-limit-measures] The roles (header Measure, Limit, role measures)", { todo: "pending: dialect/tables/scenario-the-roles/measure-limit-measures" }, () => {
        // Given a table with the header Measure, Limit
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds measures
      });

      test("[dialect/tables/scenario-the-roles/user-good-questions-with-answers] The roles (header User, Good, role questions with answers)", { todo: "pending: dialect/tables/scenario-the-roles/user-good-questions-with-answers" }, () => {
        // Given a table with the header User, Good
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds questions with answers
      });

      test("[dialect/tables/scenario-the-roles/a-placeholders-name-the-cases-of-a-scenario] The roles (header a placeholder's name, role the cases of a scenario)", { todo: "pending: dialect/tables/scenario-the-roles/a-placeholders-name-the-cases-of-a-scenario" }, () => {
        // Given a table with the header a placeholder's name
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds the cases of a scenario
      });

      test("[dialect/tables/scenario-the-roles/day-visitors-prose] The roles (header Day, Visitors, role prose)", { todo: "pending: dialect/tables/scenario-the-roles/day-visitors-prose" }, () => {
        // Given a table with the header Day, Visitors
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds prose
      });
    });
  });

  describe("Requirement: A table continued", () => {
    test("[dialect/tables/requirement-a-table-continued] Requirement: A table continued", { todo: "pending: dialect/tables/requirement-a-table-continued" }, () => {
      // must: Two tables of one role in one clause must be read as one table.
    });

    test("[dialect/tables/scenario-fields-in-two-tables] Scenario: Fields in two tables", { todo: "pending: dialect/tables/scenario-fields-in-two-tables" }, () => {
      // Given a Type with a Field table for id and a second one for name
      // When the compiler reads the file
      // Then the type has both fields
    });
  });

  describe("Requirement: Cells as written", () => {
    test("[dialect/tables/requirement-cells-as-written] Requirement: Cells as written", { todo: "pending: dialect/tables/requirement-cells-as-written" }, () => {
      // must: Type and Rule cells must be read from the bytes of the source, in which only \| stands for another sign.
    });

    test("[dialect/tables/scenario-an-escaped-bar] Scenario: An escaped bar", { todo: "pending: dialect/tables/scenario-an-escaped-bar" }, () => {
      // Given the Rule cell matches `/a\|b/`
      // When the compiler reads the file
      // Then the expression is a, a bar, and b
    });

    test("[dialect/tables/scenario-an-expression-outside-code] Scenario: An expression outside code", { todo: "pending: dialect/tables/scenario-an-expression-outside-code" }, () => {
      // Given the Rule cell matches /[a-z]+\.io/ without code marks
      // When the compiler reads the file
      // Then unescaped-regex is reported as a warning
    });
  });

  describe("Requirement: Cells without a column", () => {
    test("[dialect/tables/requirement-cells-without-a-column] Requirement: Cells without a column", { todo: "pending: dialect/tables/requirement-cells-without-a-column" }, () => {
      // must: A row with more cells than the header must be an error in a table that the compiler reads, and nothing in a table of prose.
    });

    describe("Scenario: A cell too many", () => {
      test("[dialect/tables/scenario-a-cell-too-many/field-type-surplus-cells] A cell too many (header Field, Type, result surplus-cells)", { todo: "pending: dialect/tables/scenario-a-cell-too-many/field-type-surplus-cells" }, () => {
        // Given a table with the header Field, Type and a row of three cells
        // When the compiler reads the Type that holds it
        // Then surplus-cells is reported
      });

      test("[dialect/tables/scenario-a-cell-too-many/day-visitors-nothing] A cell too many (header Day, Visitors, result nothing)", { todo: "pending: dialect/tables/scenario-a-cell-too-many/day-visitors-nothing" }, () => {
        // Given a table with the header Day, Visitors and a row of three cells
        // When the compiler reads the Type that holds it
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: Rows without a name", () => {
    test("[dialect/tables/requirement-rows-without-a-name] Requirement: Rows without a name", { todo: "pending: dialect/tables/requirement-rows-without-a-name" }, () => {
      // must: A row of a typed table whose first named cell is empty must be an error.
    });

    test("[dialect/tables/scenario-a-field-without-a-name] Scenario: A field without a name", { todo: "pending: dialect/tables/scenario-a-field-without-a-name" }, () => {
      // Given a Field table with a row whose Field cell is empty
      // When the compiler reads the file
      // Then missing-name is reported
    });
  });

  describe("Requirement: Columns that a table needs", () => {
    test("[dialect/tables/requirement-columns-that-a-table-needs] Requirement: Columns that a table needs", { todo: "pending: dialect/tables/requirement-columns-that-a-table-needs" }, () => {
      // must: A table of a role must have the columns without which the role says nothing.
    });

    describe("Scenario: A column is missing", () => {
      test("[dialect/tables/scenario-a-column-is-missing/parameter-in-type-nothing] A column is missing (columns Parameter, In, Type, result nothing)", { todo: "pending: dialect/tables/scenario-a-column-is-missing/parameter-in-type-nothing" }, () => {
        // Given an Operation GET /loans with a table that has the columns Parameter, In, Type
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/tables/scenario-a-column-is-missing/parameter-type-missing-column] A column is missing (columns Parameter, Type, result missing-column)", { todo: "pending: dialect/tables/scenario-a-column-is-missing/parameter-type-missing-column" }, () => {
        // Given an Operation GET /loans with a table that has the columns Parameter, Type
        // When the compiler reads the file
        // Then missing-column is reported
      });
    });
  });
});
