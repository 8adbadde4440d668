// Made by specc from dialect/types-and-rules.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Types and rules", () => {
  describe("Requirement: What a type is made of", () => {
    // specc:begin dialect/types-and-rules/requirement-what-a-type-is-made-of e0ca885bc1a15e53
    test("[dialect/types-and-rules/requirement-what-a-type-is-made-of] Requirement: What a type is made of", (t) => {
      // must: A Type must be read as a record when it holds a Field table, as an enum when it holds a Value table or a list of which each item begins with a code span, and as a union or another name when its body begins with a type in a code span.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-what-a-type-is-made-of");
    });
    // specc:end

    describe("Scenario: Forms", () => {
      // specc:begin dialect/types-and-rules/scenario-forms/a-table-with-the-columns-field-and-type-a-record efa0080124198556
      test("[dialect/types-and-rules/scenario-forms/a-table-with-the-columns-field-and-type-a-record] Forms (body a table with the columns Field and Type, form a record)", (t) => {
        // Given a Type whose body is a table with the columns Field and Type
        // When the compiler reads the file
        // Then it is a record
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-forms/a-table-with-the-columns-field-and-type-a-record");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-forms/a-table-with-the-column-value-a-closed-enum 8c60d8de9d7dd80c
      test("[dialect/types-and-rules/scenario-forms/a-table-with-the-column-value-a-closed-enum] Forms (body a table with the column Value, form a closed enum)", (t) => {
        // Given a Type whose body is a table with the column Value
        // When the compiler reads the file
        // Then it is a closed enum
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-forms/a-table-with-the-column-value-a-closed-enum");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-forms/a-list-with-the-items-open-and-closed-in-code-a-closed-enum e2d3a71739b120ed
      test("[dialect/types-and-rules/scenario-forms/a-list-with-the-items-open-and-closed-in-code-a-closed-enum] Forms (body a list with the items open and closed in code, form a closed enum)", (t) => {
        // Given a Type whose body is a list with the items open and closed in code
        // When the compiler reads the file
        // Then it is a closed enum
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-forms/a-list-with-the-items-open-and-closed-in-code-a-closed-enum");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-forms/the-same-list-and-open-true-in-code-an-open-enum 833c630cdcccc980
      test("[dialect/types-and-rules/scenario-forms/the-same-list-and-open-true-in-code-an-open-enum] Forms (body the same list, and open: true in code, form an open enum)", (t) => {
        // Given a Type whose body is the same list, and open: true in code
        // When the compiler reads the file
        // Then it is an open enum
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-forms/the-same-list-and-open-true-in-code-an-open-enum");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-forms/card--cash-in-code-a-union d88506f892c0c4e2
      test("[dialect/types-and-rules/scenario-forms/card--cash-in-code-a-union] Forms (body Card | Cash in code, form a union)", (t) => {
        // Given a Type whose body is Card | Cash in code
        // When the compiler reads the file
        // Then it is a union
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-forms/card--cash-in-code-a-union");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-forms/string-in-code-another-name-for-a-type b81d2e7ac89f0562
      test("[dialect/types-and-rules/scenario-forms/string-in-code-another-name-for-a-type] Forms (body string in code, form another name for a type)", (t) => {
        // Given a Type whose body is string in code
        // When the compiler reads the file
        // Then it is another name for a type
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-forms/string-in-code-another-name-for-a-type");
      });
      // specc:end
    });
  });

  describe("Requirement: Names of types", () => {
    // specc:begin dialect/types-and-rules/requirement-names-of-types c2e291f0d087d8b7
    test("[dialect/types-and-rules/requirement-names-of-types] Requirement: Names of types", (t) => {
      // must: A title of two or more words must name the type in PascalCase.
      // must not: Two types must not have the same name, and a type must not take parameters.
      // must not: Two types must not have the same name, and a type must not take parameters.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-names-of-types");
    });
    // specc:end

    describe("Scenario: From title to name", () => {
      // specc:begin dialect/types-and-rules/scenario-from-title-to-name/-type-loan-the-type-is-loan 146f07616c3a77e5
      test("[dialect/types-and-rules/scenario-from-title-to-name/-type-loan-the-type-is-loan] From title to name (heading ## Type: Loan, result the type is Loan)", (t) => {
        // Given the heading ## Type: Loan
        // When the compiler reads the spec
        // Then the type is Loan
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-from-title-to-name/-type-loan-the-type-is-loan");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-from-title-to-name/-type-loan-state-the-type-is-loanstate 865fccbb2b53df0d
      test("[dialect/types-and-rules/scenario-from-title-to-name/-type-loan-state-the-type-is-loanstate] From title to name (heading ## Type: Loan state, result the type is LoanState)", (t) => {
        // Given the heading ## Type: Loan state
        // When the compiler reads the spec
        // Then the type is LoanState
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-from-title-to-name/-type-loan-state-the-type-is-loanstate");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-from-title-to-name/-type-page-of-t-generic-type-is-reported 91f7dfba488d67f2
      test("[dialect/types-and-rules/scenario-from-title-to-name/-type-page-of-t-generic-type-is-reported] From title to name (heading ## Type: Page of T, result generic-type is reported)", (t) => {
        // Given the heading ## Type: Page of T
        // When the compiler reads the spec
        // Then generic-type is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-from-title-to-name/-type-page-of-t-generic-type-is-reported");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-from-title-to-name/-type-loan-twice-duplicate-type-is-reported fdf24bfd5ad8e25a
      test("[dialect/types-and-rules/scenario-from-title-to-name/-type-loan-twice-duplicate-type-is-reported] From title to name (heading ## Type: Loan twice, result duplicate-type is reported)", (t) => {
        // Given the heading ## Type: Loan twice
        // When the compiler reads the spec
        // Then duplicate-type is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-from-title-to-name/-type-loan-twice-duplicate-type-is-reported");
      });
      // specc:end
    });
  });

  describe("Requirement: Expressions", () => {
    // specc:begin dialect/types-and-rules/requirement-expressions 2badde588ea50618
    test("[dialect/types-and-rules/requirement-expressions] Requirement: Expressions", (t) => {
      // must: A Type cell must hold a type of the dialect, the name of a Type of the spec, or an expression over these.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-expressions");
    });
    // specc:end

    describe("Scenario: Expressions that are types", () => {
      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/string-texts 916519914871ff40
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/string-texts] Expressions that are types (type string, values texts)", (t) => {
        // Given a field with the type string
        // When the compiler reads the file
        // Then its values are texts
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/string-texts");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/integer-whole-numbers 0c4917b937ec44c0
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/integer-whole-numbers] Expressions that are types (type integer, values whole numbers)", (t) => {
        // Given a field with the type integer
        // When the compiler reads the file
        // Then its values are whole numbers
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/integer-whole-numbers");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/number-binary-floating-point-numbers 04a1fe49f1a06e21
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/number-binary-floating-point-numbers] Expressions that are types (type number, values binary floating point numbers)", (t) => {
        // Given a field with the type number
        // When the compiler reads the file
        // Then its values are binary floating point numbers
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/number-binary-floating-point-numbers");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/decimal-exact-decimal-numbers bc556c4f15efc9e8
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/decimal-exact-decimal-numbers] Expressions that are types (type decimal, values exact decimal numbers)", (t) => {
        // Given a field with the type decimal
        // When the compiler reads the file
        // Then its values are exact decimal numbers
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/decimal-exact-decimal-numbers");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/boolean-true-and-false 55ef03c7edeec8b8
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/boolean-true-and-false] Expressions that are types (type boolean, values true and false)", (t) => {
        // Given a field with the type boolean
        // When the compiler reads the file
        // Then its values are true and false
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/boolean-true-and-false");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/date-calendar-dates 8c1e55ce42798525
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/date-calendar-dates] Expressions that are types (type date, values calendar dates)", (t) => {
        // Given a field with the type date
        // When the compiler reads the file
        // Then its values are calendar dates
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/date-calendar-dates");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/time-times-of-day 1a933b989b69047a
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/time-times-of-day] Expressions that are types (type time, values times of day)", (t) => {
        // Given a field with the type time
        // When the compiler reads the file
        // Then its values are times of day
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/time-times-of-day");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/datetime-moments b58b79e3c2a1e90c
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/datetime-moments] Expressions that are types (type datetime, values moments)", (t) => {
        // Given a field with the type datetime
        // When the compiler reads the file
        // Then its values are moments
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/datetime-moments");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/duration-lengths-of-time c52b2c2a6376e69e
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/duration-lengths-of-time] Expressions that are types (type duration, values lengths of time)", (t) => {
        // Given a field with the type duration
        // When the compiler reads the file
        // Then its values are lengths of time
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/duration-lengths-of-time");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/bytes-bytes 4f4b637653484a03
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/bytes-bytes] Expressions that are types (type bytes, values bytes)", (t) => {
        // Given a field with the type bytes
        // When the compiler reads the file
        // Then its values are bytes
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/bytes-bytes");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/uuid-uuids 6c1e95b920e4cd74
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/uuid-uuids] Expressions that are types (type uuid, values UUIDs)", (t) => {
        // Given a field with the type uuid
        // When the compiler reads the file
        // Then its values are UUIDs
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/uuid-uuids");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/uri-uris 4fdd83149525f951
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/uri-uris] Expressions that are types (type uri, values URIs)", (t) => {
        // Given a field with the type uri
        // When the compiler reads the file
        // Then its values are URIs
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/uri-uris");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/email-e-mail-addresses eb289611475d49f2
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/email-e-mail-addresses] Expressions that are types (type email, values e-mail addresses)", (t) => {
        // Given a field with the type email
        // When the compiler reads the file
        // Then its values are e-mail addresses
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/email-e-mail-addresses");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/path-paths-of-files 57d7596da11b0935
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/path-paths-of-files] Expressions that are types (type path, values paths of files)", (t) => {
        // Given a field with the type path
        // When the compiler reads the file
        // Then its values are paths of files
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/path-paths-of-files");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/json-json-values bca4453b3f6a1f5a
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/json-json-values] Expressions that are types (type json, values JSON values)", (t) => {
        // Given a field with the type json
        // When the compiler reads the file
        // Then its values are JSON values
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/json-json-values");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/any-anything 6c11ba72812626f9
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/any-anything] Expressions that are types (type any, values anything)", (t) => {
        // Given a field with the type any
        // When the compiler reads the file
        // Then its values are anything
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/any-anything");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/loan-what-the-type-loan-says c4680185aa9ea677
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/loan-what-the-type-loan-says] Expressions that are types (type Loan, values what the Type Loan says)", (t) => {
        // Given a field with the type Loan
        // When the compiler reads the file
        // Then its values are what the Type Loan says
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/loan-what-the-type-loan-says");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/list-of-loan-lists 810dac5d84880d9a
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/list-of-loan-lists] Expressions that are types (type list of Loan, values lists)", (t) => {
        // Given a field with the type list of Loan
        // When the compiler reads the file
        // Then its values are lists
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/list-of-loan-lists");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/set-of-string-sets 22788727366df8e3
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/set-of-string-sets] Expressions that are types (type set of string, values sets)", (t) => {
        // Given a field with the type set of string
        // When the compiler reads the file
        // Then its values are sets
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/set-of-string-sets");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/map-of-integer-maps-from-texts-to-whole-numbers f2b69c8c821757a3
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/map-of-integer-maps-from-texts-to-whole-numbers] Expressions that are types (type map of integer, values maps from texts to whole numbers)", (t) => {
        // Given a field with the type map of integer
        // When the compiler reads the file
        // Then its values are maps from texts to whole numbers
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/map-of-integer-maps-from-texts-to-whole-numbers");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/stream-of-loan-streams c458d54e3bc9ffe8
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/stream-of-loan-streams] Expressions that are types (type stream of Loan, values streams)", (t) => {
        // Given a field with the type stream of Loan
        // When the compiler reads the file
        // Then its values are streams
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/stream-of-loan-streams");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/string-texts-and-null 4428a4df80518715
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/string-texts-and-null] Expressions that are types (type string?, values texts and null)", (t) => {
        // Given a field with the type string?
        // When the compiler reads the file
        // Then its values are texts and null
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/string-texts-and-null");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/day--night-one-of-two-texts 6d69779815d320aa
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/day--night-one-of-two-texts] Expressions that are types (type \"day\" | \"night\", values one of two texts)", (t) => {
        // Given a field with the type "day" | "night"
        // When the compiler reads the file
        // Then its values are one of two texts
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/day--night-one-of-two-texts");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/card-or-cash-values-of-one-of-two-types 85b94a755df7989b
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/card-or-cash-values-of-one-of-two-types] Expressions that are types (type Card or Cash, values values of one of two types)", (t) => {
        // Given a field with the type Card or Cash
        // When the compiler reads the file
        // Then its values are values of one of two types
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-expressions-that-are-types/card-or-cash-values-of-one-of-two-types");
      });
      // specc:end
    });

    describe("Scenario: Cells that are no types", () => {
      // specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/page-of-string-broken-type 5de49ac33833e104
      test("[dialect/types-and-rules/scenario-cells-that-are-no-types/page-of-string-broken-type] Cells that are no types (type Page of string, finding broken-type)", (t) => {
        // Given a field with the type Page of string
        // When the compiler checks the spec
        // Then broken-type is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-cells-that-are-no-types/page-of-string-broken-type");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/key_--8-broken-type 1d5d31eac04f806e
      test("[dialect/types-and-rules/scenario-cells-that-are-no-types/key_--8-broken-type] Cells that are no types (type key_ + 8, finding broken-type)", (t) => {
        // Given a field with the type key_ + 8
        // When the compiler checks the spec
        // Then broken-type is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-cells-that-are-no-types/key_--8-broken-type");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/strng-unknown-type 8a587b4b94ee3b74
      test("[dialect/types-and-rules/scenario-cells-that-are-no-types/strng-unknown-type] Cells that are no types (type strng, finding unknown-type)", (t) => {
        // Given a field with the type strng
        // When the compiler checks the spec
        // Then unknown-type is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-cells-that-are-no-types/strng-unknown-type");
      });
      // specc:end
    });
  });

  describe("Requirement: Fields that may be absent", () => {
    // specc:begin dialect/types-and-rules/requirement-fields-that-may-be-absent f41436ee2ddf9dce
    test("[dialect/types-and-rules/requirement-fields-that-may-be-absent] Requirement: Fields that may be absent", (t) => {
      // must: A name note? must say that the field may be absent, and a type string? that its value may be null.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-fields-that-may-be-absent");
    });
    // specc:end

    describe("Scenario: Absent and null", () => {
      // specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string--wrong a4ceba2fd68080b3
      test("[dialect/types-and-rules/scenario-absent-and-null/note-string--wrong] Absent and null (name note, type string, value {}, verdict wrong)", (t) => {
        // Given a record with the field note of the type string
        // When a value of it is {}
        // Then the value is wrong
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-absent-and-null/note-string--wrong");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string--right 6352e6cdeeb62293
      test("[dialect/types-and-rules/scenario-absent-and-null/note-string--right] Absent and null (name note?, type string, value {}, verdict right)", (t) => {
        // Given a record with the field note? of the type string
        // When a value of it is {}
        // Then the value is right
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-absent-and-null/note-string--right");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-wrong be0f29074a9a6de7
      test("[dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-wrong] Absent and null (name note?, type string, value {\"note\": null}, verdict wrong)", (t) => {
        // Given a record with the field note? of the type string
        // When a value of it is {"note": null}
        // Then the value is wrong
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-wrong");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-right bf06bb243c8e4288
      test("[dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-right] Absent and null (name note, type string?, value {\"note\": null}, verdict right)", (t) => {
        // Given a record with the field note of the type string?
        // When a value of it is {"note": null}
        // Then the value is right
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-right");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string--wrong~2 dd26616e0d6da5f2
      test("[dialect/types-and-rules/scenario-absent-and-null/note-string--wrong~2] Absent and null (name note, type string?, value {}, verdict wrong)", (t) => {
        // Given a record with the field note of the type string?
        // When a value of it is {}
        // Then the value is wrong
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-absent-and-null/note-string--wrong~2");
      });
      // specc:end
    });
  });

  describe("Requirement: Rules", () => {
    // specc:begin dialect/types-and-rules/requirement-rules aecd2893218dddef
    test("[dialect/types-and-rules/requirement-rules] Requirement: Rules", (t) => {
      // must: A Rule cell must hold rules with commas between them.
      // must: A rule that the field's type cannot have must be an error.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-rules");
    });
    // specc:end

    describe("Scenario: Rules and types", () => {
      // specc:begin dialect/types-and-rules/scenario-rules-and-types/integer--0-nothing 7157116fe34db330
      test("[dialect/types-and-rules/scenario-rules-and-types/integer--0-nothing] Rules and types (type integer, rule >= 0, finding nothing)", (t) => {
        // Given a field of the type integer with the rule >= 0
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/integer--0-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/integer-1100-nothing 486e645573c4f642
      test("[dialect/types-and-rules/scenario-rules-and-types/integer-1100-nothing] Rules and types (type integer, rule 1..100, finding nothing)", (t) => {
        // Given a field of the type integer with the rule 1..100
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/integer-1100-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-length--64-nothing 9760a69f3b5bae6e
      test("[dialect/types-and-rules/scenario-rules-and-types/string-length--64-nothing] Rules and types (type string, rule length <= 64, finding nothing)", (t) => {
        // Given a field of the type string with the rule length <= 64
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-length--64-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-length-164-nothing 3488c504dab86e35
      test("[dialect/types-and-rules/scenario-rules-and-types/string-length-164-nothing] Rules and types (type string, rule length 1..64, finding nothing)", (t) => {
        // Given a field of the type string with the rule length 1..64
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-length-164-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-matches-a-z-nothing 101c0c6d59c71c65
      test("[dialect/types-and-rules/scenario-rules-and-types/string-matches-a-z-nothing] Rules and types (type string, rule matches `/^[a-z]+$/`, finding nothing)", (t) => {
        // Given a field of the type string with the rule matches `/^[a-z]+$/`
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-matches-a-z-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-one-of-red-green-nothing 2d96d479d60f2a44
      test("[dialect/types-and-rules/scenario-rules-and-types/string-one-of-red-green-nothing] Rules and types (type string, rule one of red, green, finding nothing)", (t) => {
        // Given a field of the type string with the rule one of red, green
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-one-of-red-green-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/list-of-string-unique-nothing e9f748c897799261
      test("[dialect/types-and-rules/scenario-rules-and-types/list-of-string-unique-nothing] Rules and types (type list of string, rule unique, finding nothing)", (t) => {
        // Given a field of the type list of string with the rule unique
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/list-of-string-unique-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/integer-default-2-nothing 9489adae35764643
      test("[dialect/types-and-rules/scenario-rules-and-types/integer-default-2-nothing] Rules and types (type integer, rule default 2, finding nothing)", (t) => {
        // Given a field of the type integer with the rule default 2
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/integer-default-2-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-example-ann-nothing 642893662cee6a05
      test("[dialect/types-and-rules/scenario-rules-and-types/string-example-ann-nothing] Rules and types (type string, rule example ann, finding nothing)", (t) => {
        // Given a field of the type string with the rule example ann
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-example-ann-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-read-only-nothing 96ce179f078afef9
      test("[dialect/types-and-rules/scenario-rules-and-types/string-read-only-nothing] Rules and types (type string, rule read only, finding nothing)", (t) => {
        // Given a field of the type string with the rule read only
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-read-only-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-write-only-nothing 76baddb1a451177d
      test("[dialect/types-and-rules/scenario-rules-and-types/string-write-only-nothing] Rules and types (type string, rule write only, finding nothing)", (t) => {
        // Given a field of the type string with the rule write only
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-write-only-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-deprecated-nothing d6900b3b553df67f
      test("[dialect/types-and-rules/scenario-rules-and-types/string-deprecated-nothing] Rules and types (type string, rule deprecated, finding nothing)", (t) => {
        // Given a field of the type string with the rule deprecated
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-deprecated-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-180-rule-type-mismatch 48f5a93b93bd9ad4
      test("[dialect/types-and-rules/scenario-rules-and-types/string-180-rule-type-mismatch] Rules and types (type string, rule 1..80, finding rule-type-mismatch)", (t) => {
        // Given a field of the type string with the rule 1..80
        // When the compiler checks the spec
        // Then rule-type-mismatch is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-180-rule-type-mismatch");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/integer-default-two-rule-type-mismatch cc03b898fba04bdc
      test("[dialect/types-and-rules/scenario-rules-and-types/integer-default-two-rule-type-mismatch] Rules and types (type integer, rule default \"two\", finding rule-type-mismatch)", (t) => {
        // Given a field of the type integer with the rule default "two"
        // When the compiler checks the spec
        // Then rule-type-mismatch is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/integer-default-two-rule-type-mismatch");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/integer--5--3-contradicting-rules bb7293a654ecbf02
      test("[dialect/types-and-rules/scenario-rules-and-types/integer--5--3-contradicting-rules] Rules and types (type integer, rule >= 5, < 3, finding contradicting-rules)", (t) => {
        // Given a field of the type integer with the rule >= 5, < 3
        // When the compiler checks the spec
        // Then contradicting-rules is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/integer--5--3-contradicting-rules");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/integer-1100-default-200-contradicting-rules 3d6e05c4be2c19e4
      test("[dialect/types-and-rules/scenario-rules-and-types/integer-1100-default-200-contradicting-rules] Rules and types (type integer, rule 1..100, default 200, finding contradicting-rules)", (t) => {
        // Given a field of the type integer with the rule 1..100, default 200
        // When the compiler checks the spec
        // Then contradicting-rules is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/integer-1100-default-200-contradicting-rules");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-up-to-40-letters-broken-rule a4b2a42d2d2a6233
      test("[dialect/types-and-rules/scenario-rules-and-types/string-up-to-40-letters-broken-rule] Rules and types (type string, rule up to 40 letters, finding broken-rule)", (t) => {
        // Given a field of the type string with the rule up to 40 letters
        // When the compiler checks the spec
        // Then broken-rule is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-up-to-40-letters-broken-rule");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-matches-ab-unportable-pattern a9befb017449fcc7
      test("[dialect/types-and-rules/scenario-rules-and-types/string-matches-ab-unportable-pattern] Rules and types (type string, rule matches `/(?<=a)b/`, finding unportable-pattern)", (t) => {
        // Given a field of the type string with the rule matches `/(?<=a)b/`
        // When the compiler checks the spec
        // Then unportable-pattern is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-matches-ab-unportable-pattern");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-rules-and-types/string-matches-a-broken-pattern b7b38f4138988f08
      test("[dialect/types-and-rules/scenario-rules-and-types/string-matches-a-broken-pattern] Rules and types (type string, rule matches `/(a/`, finding broken-pattern)", (t) => {
        // Given a field of the type string with the rule matches `/(a/`
        // When the compiler checks the spec
        // Then broken-pattern is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-rules-and-types/string-matches-a-broken-pattern");
      });
      // specc:end
    });
  });

  describe("Requirement: Enums that only their prose opens", () => {
    // specc:begin dialect/types-and-rules/requirement-enums-that-only-their-prose-opens 325e0a67959f155a
    test("[dialect/types-and-rules/requirement-enums-that-only-their-prose-opens] Requirement: Enums that only their prose opens", (t) => {
      // must: An enum whose prose says that values may be added must be a warning unless the annotation open says whether they may.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-enums-that-only-their-prose-opens");
    });
    // specc:end

    describe("Scenario: A sentence and an annotation", () => {
      // specc:begin dialect/types-and-rules/scenario-a-sentence-and-an-annotation/more-values-may-be-added-closed-in-data e6a9ded25de179a8
      test("[dialect/types-and-rules/scenario-a-sentence-and-an-annotation/more-values-may-be-added-closed-in-data] A sentence and an annotation (text More values may be added., finding closed-in-data)", (t) => {
        // Given a Type with the values red and green, and the text More values may be added.
        // When the compiler reads the file
        // Then closed-in-data is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-a-sentence-and-an-annotation/more-values-may-be-added-closed-in-data");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-a-sentence-and-an-annotation/more-values-may-be-added-open-true-nothing 8b5e43c68d0ceca4
      test("[dialect/types-and-rules/scenario-a-sentence-and-an-annotation/more-values-may-be-added-open-true-nothing] A sentence and an annotation (text More values may be added. `open: true`, finding nothing)", (t) => {
        // Given a Type with the values red and green, and the text More values may be added. `open: true`
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-a-sentence-and-an-annotation/more-values-may-be-added-open-true-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-a-sentence-and-an-annotation/there-are-no-others-nothing 40489933d32244b3
      test("[dialect/types-and-rules/scenario-a-sentence-and-an-annotation/there-are-no-others-nothing] A sentence and an annotation (text There are no others., finding nothing)", (t) => {
        // Given a Type with the values red and green, and the text There are no others.
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-a-sentence-and-an-annotation/there-are-no-others-nothing");
      });
      // specc:end
    });
  });

  describe("Requirement: Defaults of an enum", () => {
    // specc:begin dialect/types-and-rules/requirement-defaults-of-an-enum 3d5a6db2fed51ba8
    test("[dialect/types-and-rules/requirement-defaults-of-an-enum] Requirement: Defaults of an enum", (t) => {
      // must: A default or an example of a field, a parameter or another name for an enum must be a value of that enum, also when the enum stands in another file.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-defaults-of-an-enum");
    });
    // specc:end

    describe("Scenario: Colours of a lamp", () => {
      // specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-red-nothing bde6e04b9bc1ee47
      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-red-nothing] Colours of a lamp (type Colour, rule default red, finding nothing)", (t) => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type Colour with the rule default red in another file
        // When the compiler checks the spec
        // Then nothing is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-red-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/09147299 940206a567767a2c
      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/09147299] Colours of a lamp (type Colour, rule default gren, finding value-outside-enum with green as what is meant)", (t) => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type Colour with the rule default gren in another file
        // When the compiler checks the spec
        // Then value-outside-enum with green as what is meant is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-colours-of-a-lamp/09147299");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/colour-example-teal-value-outside-enum 3cb886568021d6a4
      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/colour-example-teal-value-outside-enum] Colours of a lamp (type Colour?, rule example teal, finding value-outside-enum)", (t) => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type Colour? with the rule example teal in another file
        // When the compiler checks the spec
        // Then value-outside-enum is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-colours-of-a-lamp/colour-example-teal-value-outside-enum");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-null-nothing 9706c25daf82dc9f
      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-null-nothing] Colours of a lamp (type Colour?, rule default null, finding nothing)", (t) => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type Colour? with the rule default null in another file
        // When the compiler checks the spec
        // Then nothing is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-null-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/day--night-default-noon-value-outside-enum 38d0ca6fb16ff068
      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/day--night-default-noon-value-outside-enum] Colours of a lamp (type \"day\" | \"night\", rule default noon, finding value-outside-enum)", (t) => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type "day" | "night" with the rule default noon in another file
        // When the compiler checks the spec
        // Then value-outside-enum is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-colours-of-a-lamp/day--night-default-noon-value-outside-enum");
      });
      // specc:end
    });
  });

  describe("Requirement: Rules in the wrong column", () => {
    // specc:begin dialect/types-and-rules/requirement-rules-in-the-wrong-column fed44a668e934ebe
    test("[dialect/types-and-rules/requirement-rules-in-the-wrong-column] Requirement: Rules in the wrong column", (t) => {
      // must: A Meaning cell that holds nothing but a rule must be a warning.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-rules-in-the-wrong-column");
    });
    // specc:end

    // specc:begin dialect/types-and-rules/scenario-a-rule-that-nobody-reads cfef05088ead56f7
    test("[dialect/types-and-rules/scenario-a-rule-that-nobody-reads] Scenario: A rule that nobody reads", (t) => {
      // Given a field password with an empty Rule cell and the Meaning cell write only
      // When the compiler reads the file
      // Then rule-in-meaning is reported
      // specc:body
      t.todo("pending: dialect/types-and-rules/scenario-a-rule-that-nobody-reads");
    });
    // specc:end
  });

  describe("Requirement: Unions", () => {
    // specc:begin dialect/types-and-rules/requirement-unions a6d52fbee794a0f6
    test("[dialect/types-and-rules/requirement-unions] Requirement: Unions", (t) => {
      // must: A union must name the field that tells its types apart by the label Told apart by:.
      // must: A field that is named in prose only must be a warning.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-unions");
    });
    // specc:end

    describe("Scenario: Where the field is named", () => {
      // specc:begin dialect/types-and-rules/scenario-where-the-field-is-named/the-item---told-apart-by-kind-nothing fca9e20ea5c2d7d8
      test("[dialect/types-and-rules/scenario-where-the-field-is-named/the-item---told-apart-by-kind-nothing] Where the field is named (words the item - **Told apart by:** `kind`, finding nothing)", (t) => {
        // Given a Type that begins with Card | Cash in code, and the item - **Told apart by:** `kind`
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-where-the-field-is-named/the-item---told-apart-by-kind-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-where-the-field-is-named/the-words--told-apart-by-kind-discriminator-in-prose e98b88c14e35c6ac
      test("[dialect/types-and-rules/scenario-where-the-field-is-named/the-words--told-apart-by-kind-discriminator-in-prose] Where the field is named (words the words , told apart by `kind`., finding discriminator-in-prose)", (t) => {
        // Given a Type that begins with Card | Cash in code, and the words , told apart by `kind`.
        // When the compiler reads the file
        // Then discriminator-in-prose is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-where-the-field-is-named/the-words--told-apart-by-kind-discriminator-in-prose");
      });
      // specc:end
    });
  });

  describe("Requirement: Repetitions", () => {
    // specc:begin dialect/types-and-rules/requirement-repetitions 266e0793d4825ca2
    test("[dialect/types-and-rules/requirement-repetitions] Requirement: Repetitions", (t) => {
      // must not: A field must not stand twice in a record, and a value must not stand twice in an enum.
      // must not: A field must not stand twice in a record, and a value must not stand twice in an enum.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-repetitions");
    });
    // specc:end

    describe("Scenario: Twice the same", () => {
      // specc:begin dialect/types-and-rules/scenario-twice-the-same/two-rows-for-the-field-id-duplicate-field d2bbe97a6ed9b5df
      test("[dialect/types-and-rules/scenario-twice-the-same/two-rows-for-the-field-id-duplicate-field] Twice the same (body two rows for the field id, finding duplicate-field)", (t) => {
        // Given a Type with two rows for the field id
        // When the compiler reads the file
        // Then duplicate-field is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-twice-the-same/two-rows-for-the-field-id-duplicate-field");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-twice-the-same/two-items-for-the-value-red-duplicate-value eefd46c907d95712
      test("[dialect/types-and-rules/scenario-twice-the-same/two-items-for-the-value-red-duplicate-value] Twice the same (body two items for the value red, finding duplicate-value)", (t) => {
        // Given a Type with two items for the value red
        // When the compiler reads the file
        // Then duplicate-value is reported as an error
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-twice-the-same/two-items-for-the-value-red-duplicate-value");
      });
      // specc:end
    });
  });

  describe("Requirement: Types without end", () => {
    // specc:begin dialect/types-and-rules/requirement-types-without-end 811a47c96c34b39c
    test("[dialect/types-and-rules/requirement-types-without-end] Requirement: Types without end", (t) => {
      // must: A type that has to contain a value of itself must be an error.
      // specc:body
      t.todo("pending: dialect/types-and-rules/requirement-types-without-end");
    });
    // specc:end

    describe("Scenario: A tree", () => {
      // specc:begin dialect/types-and-rules/scenario-a-tree/node-endless-type 369fb916ded769c2
      test("[dialect/types-and-rules/scenario-a-tree/node-endless-type] A tree (type Node, finding endless-type)", (t) => {
        // Given the Type Node with a field of the type Node
        // When the compiler checks the spec
        // Then endless-type is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-a-tree/node-endless-type");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-a-tree/list-of-node-nothing c527e02157939c0a
      test("[dialect/types-and-rules/scenario-a-tree/list-of-node-nothing] A tree (type list of Node, finding nothing)", (t) => {
        // Given the Type Node with a field of the type list of Node
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-a-tree/list-of-node-nothing");
      });
      // specc:end

      // specc:begin dialect/types-and-rules/scenario-a-tree/node-nothing 1e60e02818516916
      test("[dialect/types-and-rules/scenario-a-tree/node-nothing] A tree (type Node?, finding nothing)", (t) => {
        // Given the Type Node with a field of the type Node?
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/types-and-rules/scenario-a-tree/node-nothing");
      });
      // specc:end
    });
  });
});
