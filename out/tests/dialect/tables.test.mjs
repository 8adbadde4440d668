// Made by specc from dialect/tables.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Tables", () => {
  describe("Requirement: Roles by header words", () => {
    // specc:begin ir::lower::table_role::tests::header_words_give_the_role_wherever_they_stand c6655ff1b169e056
    test("[ir::lower::table_role::tests::header_words_give_the_role_wherever_they_stand] Requirement: Roles by header words", (t) => {
      // must: The compiler must tell a table's role by the words of its header, compared without case, wherever they stand.
      // specc:body
      t.todo("pending: ir::lower::table_role::tests::header_words_give_the_role_wherever_they_stand");
    });
    // specc:end

    describe("Scenario: The roles", () => {
      // specc:begin dialect/tables/scenario-the-roles/a-b--calls-with-their-results 828b0269541c2c05
      test("[dialect/tables/scenario-the-roles/a-b--calls-with-their-results] The roles (header a, b, =>, role calls with their results)", (t) => {
        // Given a table with the header a, b, =>
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds calls with their results
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/a-b--calls-with-their-results");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/field-type-the-fields-of-a-record 3575f39045a7228d
      test("[dialect/tables/scenario-the-roles/field-type-the-fields-of-a-record] The roles (header Field, Type, role the fields of a record)", (t) => {
        // Given a table with the header Field, Type
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds the fields of a record
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/field-type-the-fields-of-a-record");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/value-meaning-the-values-of-an-enum d965e79263b29cf8
      test("[dialect/tables/scenario-the-roles/value-meaning-the-values-of-an-enum] The roles (header Value, Meaning, role the values of an enum)", (t) => {
        // Given a table with the header Value, Meaning
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds the values of an enum
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/value-meaning-the-values-of-an-enum");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/parameter-in-type-parameters 110de7a6c4f87648
      test("[dialect/tables/scenario-the-roles/parameter-in-type-parameters] The roles (header Parameter, In, Type, role parameters)", (t) => {
        // Given a table with the header Parameter, In, Type
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds parameters
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/parameter-in-type-parameters");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/error-status-when-errors cc260d74be148775
      test("[dialect/tables/scenario-the-roles/error-status-when-errors] The roles (header Error, Status, When, role errors)", (t) => {
        // Given a table with the header Error, Status, When
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds errors
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/error-status-when-errors");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/exit-code-when-exit-codes 1925cce61b03aa4e
      test("[dialect/tables/scenario-the-roles/exit-code-when-exit-codes] The roles (header Exit code, When, role exit codes)", (t) => {
        // Given a table with the header Exit code, When
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds exit codes
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/exit-code-when-exit-codes");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/header-meaning-headers 95f4df2c2eb0e283
      test("[dialect/tables/scenario-the-roles/header-meaning-headers] The roles (header Header, Meaning, role headers)", (t) => {
        // Given a table with the header Header, Meaning
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds headers
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/header-meaning-headers");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/part-files-may-use-the-parts-of-an-architecture 60036f16e72016d7
      test("[dialect/tables/scenario-the-roles/part-files-may-use-the-parts-of-an-architecture] The roles (header Part, Files, May use, role the parts of an architecture)", (t) => {
        // Given a table with the header Part, Files, May use
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds the parts of an architecture
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/part-files-may-use-the-parts-of-an-architecture");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/measure-limit-measures 7e217c74f84c3f75
      test("[dialect/tables/scenario-the-roles/measure-limit-measures] The roles (header Measure, Limit, role measures)", (t) => {
        // Given a table with the header Measure, Limit
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds measures
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/measure-limit-measures");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/user-good-questions-with-answers 939f674c8da1c2ce
      test("[dialect/tables/scenario-the-roles/user-good-questions-with-answers] The roles (header User, Good, role questions with answers)", (t) => {
        // Given a table with the header User, Good
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds questions with answers
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/user-good-questions-with-answers");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/a-placeholders-name-the-cases-of-a-scenario 912c5c798750106f
      test("[dialect/tables/scenario-the-roles/a-placeholders-name-the-cases-of-a-scenario] The roles (header a placeholder's name, role the cases of a scenario)", (t) => {
        // Given a table with the header a placeholder's name
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds the cases of a scenario
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/a-placeholders-name-the-cases-of-a-scenario");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-the-roles/day-visitors-prose a876ad755de6bdf4
      test("[dialect/tables/scenario-the-roles/day-visitors-prose] The roles (header Day, Visitors, role prose)", (t) => {
        // Given a table with the header Day, Visitors
        // When the compiler reads the clause whose kind knows the role
        // Then the table holds prose
        // specc:body
        t.todo("pending: dialect/tables/scenario-the-roles/day-visitors-prose");
      });
      // specc:end
    });
  });

  describe("Requirement: A table continued", () => {
    // specc:begin dialect/tables/requirement-a-table-continued 66359e1cb138dff0
    test("[dialect/tables/requirement-a-table-continued] Requirement: A table continued", (t) => {
      // must: Two tables of one role in one clause must be read as one table.
      // specc:body
      t.todo("pending: dialect/tables/requirement-a-table-continued");
    });
    // specc:end

    // specc:begin dialect/tables/scenario-fields-in-two-tables 1bc4278b1253b2d4
    test("[dialect/tables/scenario-fields-in-two-tables] Scenario: Fields in two tables", (t) => {
      // Given a Type with a Field table for id and a second one for name
      // When the compiler reads the file
      // Then the type has both fields
      // specc:body
      t.todo("pending: dialect/tables/scenario-fields-in-two-tables");
    });
    // specc:end
  });

  describe("Requirement: Cells as written", () => {
    // specc:begin dialect/tables/requirement-cells-as-written 38c10a4b760e55b4
    test("[dialect/tables/requirement-cells-as-written] Requirement: Cells as written", (t) => {
      // must: Type and Rule cells must be read from the bytes of the source, in which only \| stands for another sign.
      // specc:body
      t.todo("pending: dialect/tables/requirement-cells-as-written");
    });
    // specc:end

    // specc:begin dialect/tables/scenario-an-escaped-bar ff59bd49e2483779
    test("[dialect/tables/scenario-an-escaped-bar] Scenario: An escaped bar", (t) => {
      // Given the Rule cell matches `/a\|b/`
      // When the compiler reads the file
      // Then the expression is a, a bar, and b
      // specc:body
      t.todo("pending: dialect/tables/scenario-an-escaped-bar");
    });
    // specc:end

    // specc:begin dialect/tables/scenario-an-expression-outside-code 15ad463bb1cde3dd
    test("[dialect/tables/scenario-an-expression-outside-code] Scenario: An expression outside code", (t) => {
      // Given the Rule cell matches /[a-z]+\.io/ without code marks
      // When the compiler reads the file
      // Then unescaped-regex is reported as a warning
      // specc:body
      t.todo("pending: dialect/tables/scenario-an-expression-outside-code");
    });
    // specc:end
  });

  describe("Requirement: Cells without a column", () => {
    // specc:begin dialect/tables/requirement-cells-without-a-column 9287c2ab1edb512d
    test("[dialect/tables/requirement-cells-without-a-column] Requirement: Cells without a column", (t) => {
      // must: A row with more cells than the header must be an error in a table that the compiler reads, and nothing in a table of prose.
      // specc:body
      t.todo("pending: dialect/tables/requirement-cells-without-a-column");
    });
    // specc:end

    describe("Scenario: A cell too many", () => {
      // specc:begin dialect/tables/scenario-a-cell-too-many/field-type-surplus-cells f55e30751de1ba7b
      test("[dialect/tables/scenario-a-cell-too-many/field-type-surplus-cells] A cell too many (header Field, Type, result surplus-cells)", (t) => {
        // Given a table with the header Field, Type and a row of three cells
        // When the compiler reads the Type that holds it
        // Then surplus-cells is reported
        // specc:body
        t.todo("pending: dialect/tables/scenario-a-cell-too-many/field-type-surplus-cells");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-a-cell-too-many/day-visitors-nothing 0c9df4adc77db762
      test("[dialect/tables/scenario-a-cell-too-many/day-visitors-nothing] A cell too many (header Day, Visitors, result nothing)", (t) => {
        // Given a table with the header Day, Visitors and a row of three cells
        // When the compiler reads the Type that holds it
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/tables/scenario-a-cell-too-many/day-visitors-nothing");
      });
      // specc:end
    });
  });

  describe("Requirement: Rows without a name", () => {
    // specc:begin dialect/tables/requirement-rows-without-a-name aa86bfd7465393c0
    test("[dialect/tables/requirement-rows-without-a-name] Requirement: Rows without a name", (t) => {
      // must: A row of a typed table whose first named cell is empty must be an error.
      // specc:body
      t.todo("pending: dialect/tables/requirement-rows-without-a-name");
    });
    // specc:end

    // specc:begin dialect/tables/scenario-a-field-without-a-name 759f4f312f4c030a
    test("[dialect/tables/scenario-a-field-without-a-name] Scenario: A field without a name", (t) => {
      // Given a Field table with a row whose Field cell is empty
      // When the compiler reads the file
      // Then missing-name is reported
      // specc:body
      t.todo("pending: dialect/tables/scenario-a-field-without-a-name");
    });
    // specc:end
  });

  describe("Requirement: Columns that a table needs", () => {
    // specc:begin dialect/tables/requirement-columns-that-a-table-needs 32663ee10e27f3b4
    test("[dialect/tables/requirement-columns-that-a-table-needs] Requirement: Columns that a table needs", (t) => {
      // must: A table of a role must have the columns without which the role says nothing.
      // specc:body
      t.todo("pending: dialect/tables/requirement-columns-that-a-table-needs");
    });
    // specc:end

    describe("Scenario: A column is missing", () => {
      // specc:begin dialect/tables/scenario-a-column-is-missing/parameter-in-type-nothing 3dc8ee60e7377a30
      test("[dialect/tables/scenario-a-column-is-missing/parameter-in-type-nothing] A column is missing (columns Parameter, In, Type, result nothing)", (t) => {
        // Given an Operation GET /loans with a table that has the columns Parameter, In, Type
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/tables/scenario-a-column-is-missing/parameter-in-type-nothing");
      });
      // specc:end

      // specc:begin dialect/tables/scenario-a-column-is-missing/parameter-type-missing-column db2e165d90d2a679
      test("[dialect/tables/scenario-a-column-is-missing/parameter-type-missing-column] A column is missing (columns Parameter, Type, result missing-column)", (t) => {
        // Given an Operation GET /loans with a table that has the columns Parameter, Type
        // When the compiler reads the file
        // Then missing-column is reported
        // specc:body
        t.todo("pending: dialect/tables/scenario-a-column-is-missing/parameter-type-missing-column");
      });
      // specc:end
    });
  });
});
