// Made by specc from dialect/types-and-rules.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Types and rules", () => {
  describe("Requirement: What a type is made of", () => {
    test("[dialect/types-and-rules/requirement-what-a-type-is-made-of] Requirement: What a type is made of", { todo: "pending: dialect/types-and-rules/requirement-what-a-type-is-made-of" }, () => {
      // must: A Type must be read as a record when it holds a Field table, as an enum when it holds a Value table or a list of which each item begins with a code span, and as a union or another name when its body begins with a type in a code span.
    });

    describe("Scenario: Forms", () => {
      test("[dialect/types-and-rules/scenario-forms/a-table-with-the-columns-field-and-type-a-record] Forms (body a table with the columns Field and Type, form a record)", { todo: "pending: dialect/types-and-rules/scenario-forms/a-table-with-the-columns-field-and-type-a-record" }, () => {
        // Given a Type whose body is a table with the columns Field and Type
        // When the compiler reads the file
        // Then it is a record
      });

      test("[dialect/types-and-rules/scenario-forms/a-table-with-the-column-value-a-closed-enum] Forms (body a table with the column Value, form a closed enum)", { todo: "pending: dialect/types-and-rules/scenario-forms/a-table-with-the-column-value-a-closed-enum" }, () => {
        // Given a Type whose body is a table with the column Value
        // When the compiler reads the file
        // Then it is a closed enum
      });

      test("[dialect/types-and-rules/scenario-forms/a-list-with-the-items-open-and-closed-in-code-a-closed-enum] Forms (body a list with the items open and closed in code, form a closed enum)", { todo: "pending: dialect/types-and-rules/scenario-forms/a-list-with-the-items-open-and-closed-in-code-a-closed-enum" }, () => {
        // Given a Type whose body is a list with the items open and closed in code
        // When the compiler reads the file
        // Then it is a closed enum
      });

      test("[dialect/types-and-rules/scenario-forms/the-same-list-and-open-true-in-code-an-open-enum] Forms (body the same list, and open: true in code, form an open enum)", { todo: "pending: dialect/types-and-rules/scenario-forms/the-same-list-and-open-true-in-code-an-open-enum" }, () => {
        // Given a Type whose body is the same list, and open: true in code
        // When the compiler reads the file
        // Then it is an open enum
      });

      test("[dialect/types-and-rules/scenario-forms/card--cash-in-code-a-union] Forms (body Card | Cash in code, form a union)", { todo: "pending: dialect/types-and-rules/scenario-forms/card--cash-in-code-a-union" }, () => {
        // Given a Type whose body is Card | Cash in code
        // When the compiler reads the file
        // Then it is a union
      });

      test("[dialect/types-and-rules/scenario-forms/string-in-code-another-name-for-a-type] Forms (body string in code, form another name for a type)", { todo: "pending: dialect/types-and-rules/scenario-forms/string-in-code-another-name-for-a-type" }, () => {
        // Given a Type whose body is string in code
        // When the compiler reads the file
        // Then it is another name for a type
      });
    });
  });

  describe("Requirement: Names of types", () => {
    test("[dialect/types-and-rules/requirement-names-of-types] Requirement: Names of types", { todo: "pending: dialect/types-and-rules/requirement-names-of-types" }, () => {
      // must: A title of two or more words must name the type in PascalCase.
      // must not: Two types must not have the same name, and a type must not take parameters.
      // must not: Two types must not have the same name, and a type must not take parameters.
    });

    describe("Scenario: From title to name", () => {
      test("[dialect/types-and-rules/scenario-from-title-to-name/-type-loan-the-type-is-loan] From title to name (heading ## Type: Loan, result the type is Loan)", { todo: "pending: dialect/types-and-rules/scenario-from-title-to-name/-type-loan-the-type-is-loan" }, () => {
        // Given the heading ## Type: Loan
        // When the compiler reads the spec
        // Then the type is Loan
      });

      test("[dialect/types-and-rules/scenario-from-title-to-name/-type-loan-state-the-type-is-loanstate] From title to name (heading ## Type: Loan state, result the type is LoanState)", { todo: "pending: dialect/types-and-rules/scenario-from-title-to-name/-type-loan-state-the-type-is-loanstate" }, () => {
        // Given the heading ## Type: Loan state
        // When the compiler reads the spec
        // Then the type is LoanState
      });

      test("[dialect/types-and-rules/scenario-from-title-to-name/-type-page-of-t-generic-type-is-reported] From title to name (heading ## Type: Page of T, result generic-type is reported)", { todo: "pending: dialect/types-and-rules/scenario-from-title-to-name/-type-page-of-t-generic-type-is-reported" }, () => {
        // Given the heading ## Type: Page of T
        // When the compiler reads the spec
        // Then generic-type is reported
      });

      test("[dialect/types-and-rules/scenario-from-title-to-name/-type-loan-twice-duplicate-type-is-reported] From title to name (heading ## Type: Loan twice, result duplicate-type is reported)", { todo: "pending: dialect/types-and-rules/scenario-from-title-to-name/-type-loan-twice-duplicate-type-is-reported" }, () => {
        // Given the heading ## Type: Loan twice
        // When the compiler reads the spec
        // Then duplicate-type is reported
      });
    });
  });

  describe("Requirement: Expressions", () => {
    test("[dialect/types-and-rules/requirement-expressions] Requirement: Expressions", { todo: "pending: dialect/types-and-rules/requirement-expressions" }, () => {
      // must: A Type cell must hold a type of the dialect, the name of a Type of the spec, or an expression over these.
    });

    describe("Scenario: Expressions that are types", () => {
      test("[dialect/types-and-rules/scenario-expressions-that-are-types/string-texts] Expressions that are types (type string, values texts)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/string-texts" }, () => {
        // Given a field with the type string
        // When the compiler reads the file
        // Then its values are texts
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/integer-whole-numbers] Expressions that are types (type integer, values whole numbers)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/integer-whole-numbers" }, () => {
        // Given a field with the type integer
        // When the compiler reads the file
        // Then its values are whole numbers
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/number-binary-floating-point-numbers] Expressions that are types (type number, values binary floating point numbers)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/number-binary-floating-point-numbers" }, () => {
        // Given a field with the type number
        // When the compiler reads the file
        // Then its values are binary floating point numbers
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/decimal-exact-decimal-numbers] Expressions that are types (type decimal, values exact decimal numbers)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/decimal-exact-decimal-numbers" }, () => {
        // Given a field with the type decimal
        // When the compiler reads the file
        // Then its values are exact decimal numbers
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/boolean-true-and-false] Expressions that are types (type boolean, values true and false)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/boolean-true-and-false" }, () => {
        // Given a field with the type boolean
        // When the compiler reads the file
        // Then its values are true and false
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/date-calendar-dates] Expressions that are types (type date, values calendar dates)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/date-calendar-dates" }, () => {
        // Given a field with the type date
        // When the compiler reads the file
        // Then its values are calendar dates
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/time-times-of-day] Expressions that are types (type time, values times of day)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/time-times-of-day" }, () => {
        // Given a field with the type time
        // When the compiler reads the file
        // Then its values are times of day
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/datetime-moments] Expressions that are types (type datetime, values moments)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/datetime-moments" }, () => {
        // Given a field with the type datetime
        // When the compiler reads the file
        // Then its values are moments
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/duration-lengths-of-time] Expressions that are types (type duration, values lengths of time)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/duration-lengths-of-time" }, () => {
        // Given a field with the type duration
        // When the compiler reads the file
        // Then its values are lengths of time
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/bytes-bytes] Expressions that are types (type bytes, values bytes)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/bytes-bytes" }, () => {
        // Given a field with the type bytes
        // When the compiler reads the file
        // Then its values are bytes
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/uuid-uuids] Expressions that are types (type uuid, values UUIDs)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/uuid-uuids" }, () => {
        // Given a field with the type uuid
        // When the compiler reads the file
        // Then its values are UUIDs
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/uri-uris] Expressions that are types (type uri, values URIs)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/uri-uris" }, () => {
        // Given a field with the type uri
        // When the compiler reads the file
        // Then its values are URIs
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/email-e-mail-addresses] Expressions that are types (type email, values e-mail addresses)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/email-e-mail-addresses" }, () => {
        // Given a field with the type email
        // When the compiler reads the file
        // Then its values are e-mail addresses
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/path-paths-of-files] Expressions that are types (type path, values paths of files)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/path-paths-of-files" }, () => {
        // Given a field with the type path
        // When the compiler reads the file
        // Then its values are paths of files
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/json-json-values] Expressions that are types (type json, values JSON values)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/json-json-values" }, () => {
        // Given a field with the type json
        // When the compiler reads the file
        // Then its values are JSON values
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/any-anything] Expressions that are types (type any, values anything)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/any-anything" }, () => {
        // Given a field with the type any
        // When the compiler reads the file
        // Then its values are anything
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/loan-what-the-type-loan-says] Expressions that are types (type Loan, values what the Type Loan says)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/loan-what-the-type-loan-says" }, () => {
        // Given a field with the type Loan
        // When the compiler reads the file
        // Then its values are what the Type Loan says
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/list-of-loan-lists] Expressions that are types (type list of Loan, values lists)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/list-of-loan-lists" }, () => {
        // Given a field with the type list of Loan
        // When the compiler reads the file
        // Then its values are lists
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/set-of-string-sets] Expressions that are types (type set of string, values sets)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/set-of-string-sets" }, () => {
        // Given a field with the type set of string
        // When the compiler reads the file
        // Then its values are sets
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/map-of-integer-maps-from-texts-to-whole-numbers] Expressions that are types (type map of integer, values maps from texts to whole numbers)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/map-of-integer-maps-from-texts-to-whole-numbers" }, () => {
        // Given a field with the type map of integer
        // When the compiler reads the file
        // Then its values are maps from texts to whole numbers
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/stream-of-loan-streams] Expressions that are types (type stream of Loan, values streams)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/stream-of-loan-streams" }, () => {
        // Given a field with the type stream of Loan
        // When the compiler reads the file
        // Then its values are streams
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/string-texts-and-null] Expressions that are types (type string?, values texts and null)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/string-texts-and-null" }, () => {
        // Given a field with the type string?
        // When the compiler reads the file
        // Then its values are texts and null
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/day--night-one-of-two-texts] Expressions that are types (type \"day\" | \"night\", values one of two texts)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/day--night-one-of-two-texts" }, () => {
        // Given a field with the type "day" | "night"
        // When the compiler reads the file
        // Then its values are one of two texts
      });

      test("[dialect/types-and-rules/scenario-expressions-that-are-types/card-or-cash-values-of-one-of-two-types] Expressions that are types (type Card or Cash, values values of one of two types)", { todo: "pending: dialect/types-and-rules/scenario-expressions-that-are-types/card-or-cash-values-of-one-of-two-types" }, () => {
        // Given a field with the type Card or Cash
        // When the compiler reads the file
        // Then its values are values of one of two types
      });
    });

    describe("Scenario: Cells that are no types", () => {
      test("[dialect/types-and-rules/scenario-cells-that-are-no-types/page-of-string-broken-type] Cells that are no types (type Page of string, finding broken-type)", { todo: "pending: dialect/types-and-rules/scenario-cells-that-are-no-types/page-of-string-broken-type" }, () => {
        // Given a field with the type Page of string
        // When the compiler checks the spec
        // Then broken-type is reported as an error
      });

      test("[dialect/types-and-rules/scenario-cells-that-are-no-types/key_--8-broken-type] Cells that are no types (type key_ + 8, finding broken-type)", { todo: "pending: dialect/types-and-rules/scenario-cells-that-are-no-types/key_--8-broken-type" }, () => {
        // Given a field with the type key_ + 8
        // When the compiler checks the spec
        // Then broken-type is reported as an error
      });

      test("[dialect/types-and-rules/scenario-cells-that-are-no-types/strng-unknown-type] Cells that are no types (type strng, finding unknown-type)", { todo: "pending: dialect/types-and-rules/scenario-cells-that-are-no-types/strng-unknown-type" }, () => {
        // Given a field with the type strng
        // When the compiler checks the spec
        // Then unknown-type is reported as an error
      });
    });
  });

  describe("Requirement: Fields that may be absent", () => {
    test("[dialect/types-and-rules/requirement-fields-that-may-be-absent] Requirement: Fields that may be absent", { todo: "pending: dialect/types-and-rules/requirement-fields-that-may-be-absent" }, () => {
      // must: A name note? must say that the field may be absent, and a type string? that its value may be null.
    });

    describe("Scenario: Absent and null", () => {
      test("[dialect/types-and-rules/scenario-absent-and-null/note-string--wrong] Absent and null (name note, type string, value {}, verdict wrong)", { todo: "pending: dialect/types-and-rules/scenario-absent-and-null/note-string--wrong" }, () => {
        // Given a record with the field note of the type string
        // When a value of it is {}
        // Then the value is wrong
      });

      test("[dialect/types-and-rules/scenario-absent-and-null/note-string--right] Absent and null (name note?, type string, value {}, verdict right)", { todo: "pending: dialect/types-and-rules/scenario-absent-and-null/note-string--right" }, () => {
        // Given a record with the field note? of the type string
        // When a value of it is {}
        // Then the value is right
      });

      test("[dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-wrong] Absent and null (name note?, type string, value {\"note\": null}, verdict wrong)", { todo: "pending: dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-wrong" }, () => {
        // Given a record with the field note? of the type string
        // When a value of it is {"note": null}
        // Then the value is wrong
      });

      test("[dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-right] Absent and null (name note, type string?, value {\"note\": null}, verdict right)", { todo: "pending: dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-right" }, () => {
        // Given a record with the field note of the type string?
        // When a value of it is {"note": null}
        // Then the value is right
      });

      test("[dialect/types-and-rules/scenario-absent-and-null/note-string--wrong~2] Absent and null (name note, type string?, value {}, verdict wrong)", { todo: "pending: dialect/types-and-rules/scenario-absent-and-null/note-string--wrong~2" }, () => {
        // Given a record with the field note of the type string?
        // When a value of it is {}
        // Then the value is wrong
      });
    });
  });

  describe("Requirement: Rules", () => {
    test("[dialect/types-and-rules/requirement-rules] Requirement: Rules", { todo: "pending: dialect/types-and-rules/requirement-rules" }, () => {
      // must: A Rule cell must hold rules with commas between them.
      // must: A rule that the field's type cannot have must be an error.
    });

    describe("Scenario: Rules and types", () => {
      test("[dialect/types-and-rules/scenario-rules-and-types/integer--0-nothing] Rules and types (type integer, rule >= 0, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/integer--0-nothing" }, () => {
        // Given a field of the type integer with the rule >= 0
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/integer-1100-nothing] Rules and types (type integer, rule 1..100, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/integer-1100-nothing" }, () => {
        // Given a field of the type integer with the rule 1..100
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-length--64-nothing] Rules and types (type string, rule length <= 64, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-length--64-nothing" }, () => {
        // Given a field of the type string with the rule length <= 64
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-length-164-nothing] Rules and types (type string, rule length 1..64, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-length-164-nothing" }, () => {
        // Given a field of the type string with the rule length 1..64
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-matches-a-z-nothing] Rules and types (type string, rule matches `/^[a-z]+$/`, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-matches-a-z-nothing" }, () => {
        // Given a field of the type string with the rule matches `/^[a-z]+$/`
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-one-of-red-green-nothing] Rules and types (type string, rule one of red, green, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-one-of-red-green-nothing" }, () => {
        // Given a field of the type string with the rule one of red, green
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/list-of-string-unique-nothing] Rules and types (type list of string, rule unique, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/list-of-string-unique-nothing" }, () => {
        // Given a field of the type list of string with the rule unique
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/integer-default-2-nothing] Rules and types (type integer, rule default 2, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/integer-default-2-nothing" }, () => {
        // Given a field of the type integer with the rule default 2
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-example-ann-nothing] Rules and types (type string, rule example ann, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-example-ann-nothing" }, () => {
        // Given a field of the type string with the rule example ann
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-read-only-nothing] Rules and types (type string, rule read only, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-read-only-nothing" }, () => {
        // Given a field of the type string with the rule read only
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-write-only-nothing] Rules and types (type string, rule write only, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-write-only-nothing" }, () => {
        // Given a field of the type string with the rule write only
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-deprecated-nothing] Rules and types (type string, rule deprecated, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-deprecated-nothing" }, () => {
        // Given a field of the type string with the rule deprecated
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-180-rule-type-mismatch] Rules and types (type string, rule 1..80, finding rule-type-mismatch)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-180-rule-type-mismatch" }, () => {
        // Given a field of the type string with the rule 1..80
        // When the compiler checks the spec
        // Then rule-type-mismatch is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/integer-default-two-rule-type-mismatch] Rules and types (type integer, rule default \"two\", finding rule-type-mismatch)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/integer-default-two-rule-type-mismatch" }, () => {
        // Given a field of the type integer with the rule default "two"
        // When the compiler checks the spec
        // Then rule-type-mismatch is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/integer--5--3-contradicting-rules] Rules and types (type integer, rule >= 5, < 3, finding contradicting-rules)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/integer--5--3-contradicting-rules" }, () => {
        // Given a field of the type integer with the rule >= 5, < 3
        // When the compiler checks the spec
        // Then contradicting-rules is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/integer-1100-default-200-contradicting-rules] Rules and types (type integer, rule 1..100, default 200, finding contradicting-rules)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/integer-1100-default-200-contradicting-rules" }, () => {
        // Given a field of the type integer with the rule 1..100, default 200
        // When the compiler checks the spec
        // Then contradicting-rules is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-up-to-40-letters-broken-rule] Rules and types (type string, rule up to 40 letters, finding broken-rule)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-up-to-40-letters-broken-rule" }, () => {
        // Given a field of the type string with the rule up to 40 letters
        // When the compiler checks the spec
        // Then broken-rule is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-matches-ab-unportable-pattern] Rules and types (type string, rule matches `/(?<=a)b/`, finding unportable-pattern)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-matches-ab-unportable-pattern" }, () => {
        // Given a field of the type string with the rule matches `/(?<=a)b/`
        // When the compiler checks the spec
        // Then unportable-pattern is reported
      });

      test("[dialect/types-and-rules/scenario-rules-and-types/string-matches-a-broken-pattern] Rules and types (type string, rule matches `/(a/`, finding broken-pattern)", { todo: "pending: dialect/types-and-rules/scenario-rules-and-types/string-matches-a-broken-pattern" }, () => {
        // Given a field of the type string with the rule matches `/(a/`
        // When the compiler checks the spec
        // Then broken-pattern is reported
      });
    });
  });

  describe("Requirement: Defaults of an enum", () => {
    test("[dialect/types-and-rules/requirement-defaults-of-an-enum] Requirement: Defaults of an enum", { todo: "pending: dialect/types-and-rules/requirement-defaults-of-an-enum" }, () => {
      // must: A default or an example of a field, a parameter or another name for an enum must be a value of that enum, also when the enum stands in another file.
    });

    describe("Scenario: Colours of a lamp", () => {
      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-red-nothing] Colours of a lamp (type Colour, rule default red, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-red-nothing" }, () => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type Colour with the rule default red in another file
        // When the compiler checks the spec
        // Then nothing is reported as an error
      });

      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/09147299] Colours of a lamp (type Colour, rule default gren, finding value-outside-enum with green as what is meant)", { todo: "pending: dialect/types-and-rules/scenario-colours-of-a-lamp/09147299" }, () => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type Colour with the rule default gren in another file
        // When the compiler checks the spec
        // Then value-outside-enum with green as what is meant is reported as an error
      });

      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/colour-example-teal-value-outside-enum] Colours of a lamp (type Colour?, rule example teal, finding value-outside-enum)", { todo: "pending: dialect/types-and-rules/scenario-colours-of-a-lamp/colour-example-teal-value-outside-enum" }, () => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type Colour? with the rule example teal in another file
        // When the compiler checks the spec
        // Then value-outside-enum is reported as an error
      });

      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-null-nothing] Colours of a lamp (type Colour?, rule default null, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-null-nothing" }, () => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type Colour? with the rule default null in another file
        // When the compiler checks the spec
        // Then nothing is reported as an error
      });

      test("[dialect/types-and-rules/scenario-colours-of-a-lamp/day--night-default-noon-value-outside-enum] Colours of a lamp (type \"day\" | \"night\", rule default noon, finding value-outside-enum)", { todo: "pending: dialect/types-and-rules/scenario-colours-of-a-lamp/day--night-default-noon-value-outside-enum" }, () => {
        // Given a Type Colour with the values red and green in one file
        // And a field of the type "day" | "night" with the rule default noon in another file
        // When the compiler checks the spec
        // Then value-outside-enum is reported as an error
      });
    });
  });

  describe("Requirement: Rules in the wrong column", () => {
    test("[dialect/types-and-rules/requirement-rules-in-the-wrong-column] Requirement: Rules in the wrong column", { todo: "pending: dialect/types-and-rules/requirement-rules-in-the-wrong-column" }, () => {
      // must: A Meaning cell that holds nothing but a rule must be a warning.
    });

    test("[dialect/types-and-rules/scenario-a-rule-that-nobody-reads] Scenario: A rule that nobody reads", { todo: "pending: dialect/types-and-rules/scenario-a-rule-that-nobody-reads" }, () => {
      // Given a field password with an empty Rule cell and the Meaning cell write only
      // When the compiler reads the file
      // Then rule-in-meaning is reported
    });
  });

  describe("Requirement: Unions", () => {
    test("[dialect/types-and-rules/requirement-unions] Requirement: Unions", { todo: "pending: dialect/types-and-rules/requirement-unions" }, () => {
      // must: A union must name the field that tells its types apart by the label Told apart by:.
      // must: A field that is named in prose only must be a warning.
    });

    describe("Scenario: Where the field is named", () => {
      test("[dialect/types-and-rules/scenario-where-the-field-is-named/the-item---told-apart-by-kind-nothing] Where the field is named (words the item - **Told apart by:** `kind`, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-where-the-field-is-named/the-item---told-apart-by-kind-nothing" }, () => {
        // Given a Type that begins with Card | Cash in code, and the item - **Told apart by:** `kind`
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-where-the-field-is-named/the-words--told-apart-by-kind-discriminator-in-prose] Where the field is named (words the words , told apart by `kind`., finding discriminator-in-prose)", { todo: "pending: dialect/types-and-rules/scenario-where-the-field-is-named/the-words--told-apart-by-kind-discriminator-in-prose" }, () => {
        // Given a Type that begins with Card | Cash in code, and the words , told apart by `kind`.
        // When the compiler reads the file
        // Then discriminator-in-prose is reported
      });
    });
  });

  describe("Requirement: Repetitions", () => {
    test("[dialect/types-and-rules/requirement-repetitions] Requirement: Repetitions", { todo: "pending: dialect/types-and-rules/requirement-repetitions" }, () => {
      // must not: A field must not stand twice in a record, and a value must not stand twice in an enum.
      // must not: A field must not stand twice in a record, and a value must not stand twice in an enum.
    });

    describe("Scenario: Twice the same", () => {
      test("[dialect/types-and-rules/scenario-twice-the-same/two-rows-for-the-field-id-duplicate-field] Twice the same (body two rows for the field id, finding duplicate-field)", { todo: "pending: dialect/types-and-rules/scenario-twice-the-same/two-rows-for-the-field-id-duplicate-field" }, () => {
        // Given a Type with two rows for the field id
        // When the compiler reads the file
        // Then duplicate-field is reported as an error
      });

      test("[dialect/types-and-rules/scenario-twice-the-same/two-items-for-the-value-red-duplicate-value] Twice the same (body two items for the value red, finding duplicate-value)", { todo: "pending: dialect/types-and-rules/scenario-twice-the-same/two-items-for-the-value-red-duplicate-value" }, () => {
        // Given a Type with two items for the value red
        // When the compiler reads the file
        // Then duplicate-value is reported as an error
      });
    });
  });

  describe("Requirement: Types without end", () => {
    test("[dialect/types-and-rules/requirement-types-without-end] Requirement: Types without end", { todo: "pending: dialect/types-and-rules/requirement-types-without-end" }, () => {
      // must: A type that has to contain a value of itself must be an error.
    });

    describe("Scenario: A tree", () => {
      test("[dialect/types-and-rules/scenario-a-tree/node-endless-type] A tree (type Node, finding endless-type)", { todo: "pending: dialect/types-and-rules/scenario-a-tree/node-endless-type" }, () => {
        // Given the Type Node with a field of the type Node
        // When the compiler checks the spec
        // Then endless-type is reported
      });

      test("[dialect/types-and-rules/scenario-a-tree/list-of-node-nothing] A tree (type list of Node, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-a-tree/list-of-node-nothing" }, () => {
        // Given the Type Node with a field of the type list of Node
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/types-and-rules/scenario-a-tree/node-nothing] A tree (type Node?, finding nothing)", { todo: "pending: dialect/types-and-rules/scenario-a-tree/node-nothing" }, () => {
        // Given the Type Node with a field of the type Node?
        // When the compiler checks the spec
        // Then nothing is reported
      });
    });
  });
});
