//! Made by specc from dialect/types-and-rules.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/types-and-rules/requirement-what-a-type-is-made-of 5f0359580679f07a
// Requirement: What a type is made of
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__what__a__type__is__made__of() {
    // must: A Type must be read as a record when it holds a Field table or a list of fields, as an enum when it holds a Value table or another list of which each item begins with a code span or a word in capitals, or when a line lists two values or more in code behind the words One of, Either, Enum or Values, and as a union or another name when its body begins with a type in a code span, or when its heading has a type behind =.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/a-table-with-the-columns-field-and-type-a-record 1cf19ca4fcd500b8
// Forms (body a table with the columns Field and Type, form a record)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___a__table__with__the__columns__field__and__type__a__record()
 {
    // Given a Type whose body is a table with the columns Field and Type
    // When the compiler reads the file
    // Then it is a record
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("a table with the columns Field and Type");
    steps.the_compiler_reads_the_file();
    steps.it_is("a record");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/a-table-with-the-column-value-a-closed-enum c8c0fc6fba63732f
// Forms (body a table with the column Value, form a closed enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___a__table__with__the__column__value__a__closed__enum()
 {
    // Given a Type whose body is a table with the column Value
    // When the compiler reads the file
    // Then it is a closed enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("a table with the column Value");
    steps.the_compiler_reads_the_file();
    steps.it_is("a closed enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/a-list-with-the-items-open-and-closed-in-code-a-closed-enum 034e762f3b5a3fd8
// Forms (body a list with the items open and closed in code, form a closed enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___a__list__with__the__items__open__and__closed__in__code__a__closed__enum()
 {
    // Given a Type whose body is a list with the items open and closed in code
    // When the compiler reads the file
    // Then it is a closed enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("a list with the items open and closed in code");
    steps.the_compiler_reads_the_file();
    steps.it_is("a closed enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/the-same-list-and-open-true-in-code-an-open-enum cfb4f2d598b6a681
// Forms (body the same list, and open: true in code, form an open enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___the__same__list__and__open__true__in__code__an__open__enum()
 {
    // Given a Type whose body is the same list, and open: true in code
    // When the compiler reads the file
    // Then it is an open enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("the same list, and open: true in code");
    steps.the_compiler_reads_the_file();
    steps.it_is("an open enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/a-list-with-the-items-open-and-closed-a-closed-enum 741e0dc7dd18c6df
// Forms (body a list with the items OPEN and CLOSED, form a closed enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___a__list__with__the__items__open__and__closed__a__closed__enum()
 {
    // Given a Type whose body is a list with the items OPEN and CLOSED
    // When the compiler reads the file
    // Then it is a closed enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("a list with the items OPEN and CLOSED");
    steps.the_compiler_reads_the_file();
    steps.it_is("a closed enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/the-line-one-of-open-late-or-closed-a-closed-enum a06241a44f641d03
// Forms (body the line One of `open`, `late` or `closed`., form a closed enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___the__line__one__of__open__late__or__closed__a__closed__enum()
 {
    // Given a Type whose body is the line One of `open`, `late` or `closed`.
    // When the compiler reads the file
    // Then it is a closed enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("the line One of `open`, `late` or `closed`.");
    steps.the_compiler_reads_the_file();
    steps.it_is("a closed enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/the-line-values-open-closed-a-closed-enum 1850aab07bcbba9b
// Forms (body the line Values: `open`, `closed`, form a closed enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___the__line__values__open__closed__a__closed__enum()
 {
    // Given a Type whose body is the line Values: `open`, `closed`
    // When the compiler reads the file
    // Then it is a closed enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("the line Values: `open`, `closed`");
    steps.the_compiler_reads_the_file();
    steps.it_is("a closed enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/the-line-one-of-open-or-closed-for-now-nothing 2354d2d4bf2f71cf
// Forms (body the line One of `open` or `closed`, for now., form nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___the__line__one__of__open__or__closed__for__now__nothing()
 {
    // Given a Type whose body is the line One of `open` or `closed`, for now.
    // When the compiler reads the file
    // Then it is nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("the line One of `open` or `closed`, for now.");
    steps.the_compiler_reads_the_file();
    steps.it_is("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/card--cash-in-code-a-union 5faf4aaf0972cda6
// Forms (body Card | Cash in code, form a union)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___card_x2d__x2d_cash__in__code__a__union() {
    // Given a Type whose body is Card | Cash in code
    // When the compiler reads the file
    // Then it is a union
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("Card | Cash in code");
    steps.the_compiler_reads_the_file();
    steps.it_is("a union");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/string-in-code-another-name-for-a-type b003a4c8fdf94a66
// Forms (body string in code, form another name for a type)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___string__in__code__another__name__for__a__type() {
    // Given a Type whose body is string in code
    // When the compiler reads the file
    // Then it is another name for a type
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("string in code");
    steps.the_compiler_reads_the_file();
    steps.it_is("another name for a type");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/b208bd6d 82e3c2d8680879c4
// Forms (body nothing, below the heading Type: Colour = "red" | "blue", form a closed enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___b208bd6d() {
    // Given a Type whose body is nothing, below the heading Type: Colour = "red" | "blue"
    // When the compiler reads the file
    // Then it is a closed enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("nothing, below the heading Type: Colour = \"red\" | \"blue\"");
    steps.the_compiler_reads_the_file();
    steps.it_is("a closed enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-forms/33ecd111 08da8a831156a1dd
// Forms (body nothing, below the heading Type: Code = string, form another name for a type)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__forms___33ecd111() {
    // Given a Type whose body is nothing, below the heading Type: Code = string
    // When the compiler reads the file
    // Then it is another name for a type
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is("nothing, below the heading Type: Code = string");
    steps.the_compiler_reads_the_file();
    steps.it_is("another name for a type");
}
// specc:end

// specc:begin ir::lower::unread::tests::fields_with_fields_are_told a8d2c068ccff0964
// Requirement: Fields in a list
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_unread_x3a__x3a_tests_x3a__x3a_fields_with_fields_are_told() {
    // must: A list in a Type must be read as its fields when each item begins with a name and most names have a type behind them: one of the dialect or of the file, or one in code.
    // must: A list of fields in whose items other blocks stand must be a warning: it is no list of fields then.
    // must: A list of which only some names have types, and a table with types below a first column of another name, must be such a warning where nothing else says what the type is.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::unread::tests::words_that_may_be_values_or_fields_are_told 44819b48037988c7
// Requirement: Fields in a list
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_unread_x3a__x3a_tests_x3a__x3a_words_that_may_be_values_or_fields_are_told()
 {
    // must: A list of single words that are neither in code nor in capitals must be such a warning: they could be values or fields.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::unread::tests::rules_have_a_column_of_their_name 8d68d054189f1053
// Requirement: Fields in a list
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_unread_x3a__x3a_tests_x3a__x3a_rules_have_a_column_of_their_name() {
    // must: Rules in a column of another name than Rule must be a warning.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/sku-string-sku-a-string cdc4ecdd3e0bd380
// Items that are fields (item `sku`: string, field sku, a string)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___sku__string__sku__a__string()
 {
    // Given a Type whose body is a list with the item `sku`: string
    // When the compiler reads the file
    // Then it has sku, a string
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku`: string");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/sku-string-sku-a-string-that-may-be-absent ee72e94d37fe4acd
// Items that are fields (item `sku?`: string, field sku, a string that may be absent)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___sku__string__sku__a__string__that__may__be__absent()
 {
    // Given a Type whose body is a list with the item `sku?`: string
    // When the compiler reads the file
    // Then it has sku, a string that may be absent
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku?`: string");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string that may be absent");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/sku-string-the-code-sku-a-string-which-means-the-code ef2bdf6151c47cb5
// Items that are fields (item `sku` (string): the code, field sku, a string, which means "the code")
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___sku__string__the__code__sku__a__string__which__means__the__code()
 {
    // Given a Type whose body is a list with the item `sku` (string): the code
    // When the compiler reads the file
    // Then it has sku, a string, which means "the code"
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku` (string): the code");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string, which means \"the code\"");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/074394ce 7005c28bc579d834
// Items that are fields (item `sku` (string, optional): the code, field sku, a string that may be absent, which means "the code")
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___074394ce() {
    // Given a Type whose body is a list with the item `sku` (string, optional): the code
    // When the compiler reads the file
    // Then it has sku, a string that may be absent, which means "the code"
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku` (string, optional): the code");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string that may be absent, which means \"the code\"");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/dd76bb90 839f5149f821571b
// Items that are fields (item `sku`: string, optional, the code, field sku, a string that may be absent, which means "the code")
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___dd76bb90() {
    // Given a Type whose body is a list with the item `sku`: string, optional, the code
    // When the compiler reads the file
    // Then it has sku, a string that may be absent, which means "the code"
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku`: string, optional, the code");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string that may be absent, which means \"the code\"");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/sku-string--the-code-sku-a-string-which-means-the-code 651cbc47d318b11c
// Items that are fields (item `sku: string` — the code, field sku, a string, which means "the code")
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___sku__string_x2d__x2d_the__code__sku__a__string__which__means__the__code()
 {
    // Given a Type whose body is a list with the item `sku: string` — the code
    // When the compiler reads the file
    // Then it has sku, a string, which means "the code"
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku: string` — the code");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string, which means \"the code\"");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/99db1bd7 3713e6fb2a867967
// Items that are fields (item `sku`: string, length <= 8, unique. The code., field sku, a string with the rules length <= 8 and unique, which means "The code.")
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___99db1bd7() {
    // Given a Type whose body is a list with the item `sku`: string, length <= 8, unique. The code.
    // When the compiler reads the file
    // Then it has sku, a string with the rules length <= 8 and unique, which means "The code."
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item(
        "`sku`: string, length <= 8, unique. The code.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string with the rules length <= 8 and unique, which means \"The code.\"");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/sku--list-of-string-sku-a-list-of-strings ac09a42580e1c6f4
// Items that are fields (item `sku` — list of string, field sku, a list of strings)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___sku_x2d__x2d_list__of__string__sku__a__list__of__strings()
 {
    // Given a Type whose body is a list with the item `sku` — list of string
    // When the compiler reads the file
    // Then it has sku, a list of strings
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku` — list of string");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a list of strings");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/sku-string-sku-a-string~2 e4808f1eb2eab380
// Items that are fields (item sku: string, field sku, a string)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___sku__string__sku__a__string_x7e_2()
 {
    // Given a Type whose body is a list with the item sku: string
    // When the compiler reads the file
    // Then it has sku, a string
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("sku: string");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/0ae3ed30 5c9a6300ee22b252
// Items that are fields (item **sku** (string, nullable) - the code, field sku, a string or null, which means "the code")
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___0ae3ed30() {
    // Given a Type whose body is a list with the item **sku** (string, nullable) - the code
    // When the compiler reads the file
    // Then it has sku, a string or null, which means "the code"
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("**sku** (string, nullable) - the code");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a string or null, which means \"the code\"");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/sku-code-sku-a-code d59fb69bcf9b2444
// Items that are fields (item `sku`: `Code`, field sku, a Code)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___sku__code__sku__a__code() {
    // Given a Type whose body is a list with the item `sku`: `Code`
    // When the compiler reads the file
    // Then it has sku, a Code
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku`: `Code`");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a Code");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-items-that-are-fields/sku-code-sku-a-code~2 68a43cbfff8ed69a
// Items that are fields (item `sku`: Code, field sku, a Code)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__items__that__are__fields___sku__code__sku__a__code_x7e_2()
 {
    // Given a Type whose body is a list with the item `sku`: Code
    // When the compiler reads the file
    // Then it has sku, a Code
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_item("`sku`: Code");
    steps.the_compiler_reads_the_file();
    steps.it_has("sku, a Code");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-lists-that-are-no-fields/open-the-tool-is-away-late-a-string-of-reminders-an-enum b30a341a3737f472
// Lists that are no fields (first `open`: the tool is away, second `late`: a string of reminders, form an enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__lists__that__are__no__fields___open__the__tool__is__away__late__a__string__of__reminders__an__enum()
 {
    // Given a Type whose body is a list with the items `open`: the tool is away and `late`: a string of reminders
    // When the compiler reads the file
    // Then it is an enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_items_and(
        "`open`: the tool is away",
        "`late`: a string of reminders",
    );
    steps.the_compiler_reads_the_file();
    steps.it_is("an enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-lists-that-are-no-fields/free-a-plan-10-calls-team-another-100-calls-an-enum aad699f3fee6eaa6
// Lists that are no fields (first `free` (a plan): 10 calls, second `team` (another): 100 calls, form an enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__lists__that__are__no__fields___free__a__plan__10__calls__team__another__100__calls__an__enum()
 {
    // Given a Type whose body is a list with the items `free` (a plan): 10 calls and `team` (another): 100 calls
    // When the compiler reads the file
    // Then it is an enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_items_and(
        "`free` (a plan): 10 calls",
        "`team` (another): 100 calls",
    );
    steps.the_compiler_reads_the_file();
    steps.it_is("an enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-lists-that-are-no-fields/sku-string-unique-an-enum 6e0620680cd02a2e
// Lists that are no fields (first `sku`: string, second `unique`, form an enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__lists__that__are__no__fields___sku__string__unique__an__enum()
 {
    // Given a Type whose body is a list with the items `sku`: string and `unique`
    // When the compiler reads the file
    // Then it is an enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_items_and("`sku`: string", "`unique`");
    steps.the_compiler_reads_the_file();
    steps.it_is("an enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-lists-that-are-no-fields/red-stop-green-go-an-enum 026ea18e1f5faf74
// Lists that are no fields (first `red`: Stop, second `green`: Go, form an enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__lists__that__are__no__fields___red__stop__green__go__an__enum()
 {
    // Given a Type whose body is a list with the items `red`: Stop and `green`: Go
    // When the compiler reads the file
    // Then it is an enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_items_and("`red`: Stop", "`green`: Go");
    steps.the_compiler_reads_the_file();
    steps.it_is("an enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-lists-that-are-no-fields/sku-string-it-is-unique-nothing 5ceec8c8916f6034
// Lists that are no fields (first sku: string, second It is unique., form nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__lists__that__are__no__fields___sku__string__it__is__unique__nothing()
 {
    // Given a Type whose body is a list with the items sku: string and It is unique.
    // When the compiler reads the file
    // Then it is nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_whose_body_is_a_list_with_the_items_and("sku: string", "It is unique.");
    steps.the_compiler_reads_the_file();
    steps.it_is("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-names-of-types 854a6ee197e1aedb
// Requirement: Names of types
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__names__of__types() {
    // must: A title of two or more words must name the type in PascalCase.
    // must not: Two types must not have the same name, and a type must not take parameters.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-from-title-to-name/-type-loan-the-type-is-loan 5f88372dc021f724
// From title to name (heading ## Type: Loan, result the type is Loan)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__from__title__to__name_x2f__x2d_type__loan__the__type__is__loan()
 {
    // Given the heading ## Type: Loan
    // When the compiler reads the spec
    // Then the type is Loan
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Type: Loan");
    steps.the_compiler_reads_the_spec();
    steps.step("the type is Loan");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-from-title-to-name/-type-loan-state-the-type-is-loanstate 9df372c3fe5fd942
// From title to name (heading ## Type: Loan state, result the type is LoanState)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__from__title__to__name_x2f__x2d_type__loan__state__the__type__is__loanstate()
 {
    // Given the heading ## Type: Loan state
    // When the compiler reads the spec
    // Then the type is LoanState
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Type: Loan state");
    steps.the_compiler_reads_the_spec();
    steps.step("the type is LoanState");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-from-title-to-name/-type-page-of-t-generic-type-is-reported 85b1bfecba5919ab
// From title to name (heading ## Type: Page of T, result generic-type is reported)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__from__title__to__name_x2f__x2d_type__page__of__t__generic__type__is__reported()
 {
    // Given the heading ## Type: Page of T
    // When the compiler reads the spec
    // Then generic-type is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Type: Page of T");
    steps.the_compiler_reads_the_spec();
    steps.step("generic-type is reported");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-from-title-to-name/-type-loan-twice-duplicate-type-is-reported d18e640dfb7bd34d
// From title to name (heading ## Type: Loan twice, result duplicate-type is reported)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__from__title__to__name_x2f__x2d_type__loan__twice__duplicate__type__is__reported()
 {
    // Given the heading ## Type: Loan twice
    // When the compiler reads the spec
    // Then duplicate-type is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Type: Loan twice");
    steps.the_compiler_reads_the_spec();
    steps.step("duplicate-type is reported");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-expressions 6b5453901a37db5a
// Requirement: Expressions
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__expressions() {
    // must: A Type cell must hold a type of the dialect, the name of a Type of the spec, or an expression over these.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/string-texts 144b1cbb311828c2
// Expressions that are types (type string, values texts)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___string__texts() {
    // Given a field with the type string
    // When the compiler reads the file
    // Then its values are texts
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("string");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("texts");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/integer-whole-numbers 6e33267b962fbe3b
// Expressions that are types (type integer, values whole numbers)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___integer__whole__numbers()
 {
    // Given a field with the type integer
    // When the compiler reads the file
    // Then its values are whole numbers
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("integer");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("whole numbers");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/number-binary-floating-point-numbers de1404b92d6358e8
// Expressions that are types (type number, values binary floating point numbers)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___number__binary__floating__point__numbers()
 {
    // Given a field with the type number
    // When the compiler reads the file
    // Then its values are binary floating point numbers
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("number");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("binary floating point numbers");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/decimal-exact-decimal-numbers 86ecefa3ee0b8ff5
// Expressions that are types (type decimal, values exact decimal numbers)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___decimal__exact__decimal__numbers()
 {
    // Given a field with the type decimal
    // When the compiler reads the file
    // Then its values are exact decimal numbers
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("decimal");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("exact decimal numbers");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/boolean-true-and-false 5dfdd7e67ad7f281
// Expressions that are types (type boolean, values true and false)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___boolean__true__and__false()
 {
    // Given a field with the type boolean
    // When the compiler reads the file
    // Then its values are true and false
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("boolean");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("true and false");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/date-calendar-dates 5c13862a1805e49c
// Expressions that are types (type date, values calendar dates)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___date__calendar__dates() {
    // Given a field with the type date
    // When the compiler reads the file
    // Then its values are calendar dates
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("date");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("calendar dates");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/time-times-of-day caef6ea18835045f
// Expressions that are types (type time, values times of day)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___time__times__of__day() {
    // Given a field with the type time
    // When the compiler reads the file
    // Then its values are times of day
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("time");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("times of day");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/datetime-moments 68502cb4543b1186
// Expressions that are types (type datetime, values moments)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___datetime__moments() {
    // Given a field with the type datetime
    // When the compiler reads the file
    // Then its values are moments
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("datetime");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("moments");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/duration-lengths-of-time 1cd442322423ff54
// Expressions that are types (type duration, values lengths of time)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___duration__lengths__of__time()
 {
    // Given a field with the type duration
    // When the compiler reads the file
    // Then its values are lengths of time
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("duration");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("lengths of time");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/bytes-bytes 6bde8537aa1cb670
// Expressions that are types (type bytes, values bytes)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___bytes__bytes() {
    // Given a field with the type bytes
    // When the compiler reads the file
    // Then its values are bytes
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("bytes");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("bytes");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/uuid-uuids d9dfe0eba2323c9e
// Expressions that are types (type uuid, values UUIDs)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___uuid__uuids() {
    // Given a field with the type uuid
    // When the compiler reads the file
    // Then its values are UUIDs
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("uuid");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("UUIDs");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/uri-uris e042fd14456358d1
// Expressions that are types (type uri, values URIs)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___uri__uris() {
    // Given a field with the type uri
    // When the compiler reads the file
    // Then its values are URIs
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("uri");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("URIs");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/email-e-mail-addresses 911427b5d9fefd64
// Expressions that are types (type email, values e-mail addresses)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___email__e__mail__addresses()
 {
    // Given a field with the type email
    // When the compiler reads the file
    // Then its values are e-mail addresses
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("email");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("e-mail addresses");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/path-paths-of-files 29741c53e272f982
// Expressions that are types (type path, values paths of files)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___path__paths__of__files()
 {
    // Given a field with the type path
    // When the compiler reads the file
    // Then its values are paths of files
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("path");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("paths of files");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/json-json-values a16a9f6a5328c869
// Expressions that are types (type json, values JSON values)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___json__json__values() {
    // Given a field with the type json
    // When the compiler reads the file
    // Then its values are JSON values
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("json");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("JSON values");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/any-anything 5dbdb0ca5e10c150
// Expressions that are types (type any, values anything)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___any__anything() {
    // Given a field with the type any
    // When the compiler reads the file
    // Then its values are anything
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("any");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("anything");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/loan-what-the-type-loan-says 89e9181eff1532c7
// Expressions that are types (type Loan, values what the Type Loan says)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___loan__what__the__type__loan__says()
 {
    // Given a field with the type Loan
    // When the compiler reads the file
    // Then its values are what the Type Loan says
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("Loan");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("what the Type Loan says");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/list-of-loan-lists d11aadba583d012f
// Expressions that are types (type list of Loan, values lists)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___list__of__loan__lists() {
    // Given a field with the type list of Loan
    // When the compiler reads the file
    // Then its values are lists
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("list of Loan");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("lists");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/set-of-string-sets 850f2ba246336a69
// Expressions that are types (type set of string, values sets)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___set__of__string__sets() {
    // Given a field with the type set of string
    // When the compiler reads the file
    // Then its values are sets
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("set of string");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("sets");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/map-of-integer-maps-from-texts-to-whole-numbers 7d9483e165091531
// Expressions that are types (type map of integer, values maps from texts to whole numbers)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___map__of__integer__maps__from__texts__to__whole__numbers()
 {
    // Given a field with the type map of integer
    // When the compiler reads the file
    // Then its values are maps from texts to whole numbers
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("map of integer");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("maps from texts to whole numbers");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/stream-of-loan-streams 8179f98d55082e60
// Expressions that are types (type stream of Loan, values streams)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___stream__of__loan__streams()
 {
    // Given a field with the type stream of Loan
    // When the compiler reads the file
    // Then its values are streams
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("stream of Loan");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("streams");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/string-texts-and-null 096e0e9bd3142741
// Expressions that are types (type string?, values texts and null)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___string__texts__and__null()
 {
    // Given a field with the type string?
    // When the compiler reads the file
    // Then its values are texts and null
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("string?");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("texts and null");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/day--night-one-of-two-texts e1fa8f9a6f27056d
// Expressions that are types (type "day" | "night", values one of two texts)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___day_x2d__x2d_night__one__of__two__texts()
 {
    // Given a field with the type "day" | "night"
    // When the compiler reads the file
    // Then its values are one of two texts
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("\"day\" | \"night\"");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("one of two texts");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-expressions-that-are-types/card-or-cash-values-of-one-of-two-types a2d5c3d47d176e59
// Expressions that are types (type Card or Cash, values values of one of two types)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__expressions__that__are__types___card__or__cash__values__of__one__of__two__types()
 {
    // Given a field with the type Card or Cash
    // When the compiler reads the file
    // Then its values are values of one of two types
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("Card or Cash");
    steps.the_compiler_reads_the_file();
    steps.its_values_are("values of one of two types");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/page-of-string-broken-type 2ffc94b1dbf48646
// Cells that are no types (type Page of string, finding broken-type)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__are__no__types___page__of__string__broken__type()
 {
    // Given a field with the type Page of string
    // When the compiler checks the spec
    // Then broken-type is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("Page of string");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("broken-type");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/key_--8-broken-type d26c3c6a3cc162e2
// Cells that are no types (type key_ + 8, finding broken-type)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__are__no__types___key_x5f__x2d__x2d_8__broken__type()
 {
    // Given a field with the type key_ + 8
    // When the compiler checks the spec
    // Then broken-type is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("key_ + 8");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("broken-type");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/string-broken-type-with-list-of-string-as-what-is-meant 22906a5864ce883c
// Cells that are no types (type string[], finding broken-type, with list of string as what is meant)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__are__no__types___string__broken__type__with__list__of__string__as__what__is__meant()
 {
    // Given a field with the type string[]
    // When the compiler checks the spec
    // Then broken-type, with list of string as what is meant is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("string[]");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("broken-type, with list of string as what is meant");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/arrayloan-broken-type-with-list-of-loan-as-what-is-meant 05163d267020a343
// Cells that are no types (type Array<Loan>, finding broken-type, with list of Loan as what is meant)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__are__no__types___arrayloan__broken__type__with__list__of__loan__as__what__is__meant()
 {
    // Given a field with the type Array<Loan>
    // When the compiler checks the spec
    // Then broken-type, with list of Loan as what is meant is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("Array<Loan>");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("broken-type, with list of Loan as what is meant");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/strng-unknown-type 4d8b123364c3a0b7
// Cells that are no types (type strng, finding unknown-type)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__are__no__types___strng__unknown__type() {
    // Given a field with the type strng
    // When the compiler checks the spec
    // Then unknown-type is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("strng");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("unknown-type");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-are-no-types/tool-state-broken-type-with-toolstate-as-what-is-meant 3d85f07944e0c8be
// Cells that are no types (type Tool state, finding broken-type, with ToolState as what is meant)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__are__no__types___tool__state__broken__type__with__toolstate__as__what__is__meant()
 {
    // Given a field with the type Tool state
    // When the compiler checks the spec
    // Then broken-type, with ToolState as what is meant is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_the_type("Tool state");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("broken-type, with ToolState as what is meant");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-fields-that-may-be-absent e0a233204e7d2e59
// Requirement: Fields that may be absent
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__fields__that__may__be__absent() {
    // must: A name note? must say that the field may be absent, and a type string? that its value may be null.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string--wrong 6aed9f0c84f47065
// Absent and null (name note, type string, value {}, verdict wrong)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__absent__and__null___note__string_x2d__x2d_wrong() {
    // Given a record with the field note of the type string
    // When a value of it is {}
    // Then the value is wrong
    // specc:body
    let mut steps = Steps::default();
    steps.a_record_with_the_field_of_the_type("note", "string");
    steps.a_value_of_it_is("{}");
    steps.the_value_is("wrong");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string--right 0887253d4de7b75a
// Absent and null (name note?, type string, value {}, verdict right)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__absent__and__null___note__string_x2d__x2d_right() {
    // Given a record with the field note? of the type string
    // When a value of it is {}
    // Then the value is right
    // specc:body
    let mut steps = Steps::default();
    steps.a_record_with_the_field_of_the_type("note?", "string");
    steps.a_value_of_it_is("{}");
    steps.the_value_is("right");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-wrong 38e4c8f5f9971ae8
// Absent and null (name note?, type string, value {"note": null}, verdict wrong)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__absent__and__null___note__string__note__null__wrong() {
    // Given a record with the field note? of the type string
    // When a value of it is {"note": null}
    // Then the value is wrong
    // specc:body
    let mut steps = Steps::default();
    steps.a_record_with_the_field_of_the_type("note?", "string");
    steps.a_value_of_it_is("{\"note\": null}");
    steps.the_value_is("wrong");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string-note-null-right 71f102192db4239a
// Absent and null (name note, type string?, value {"note": null}, verdict right)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__absent__and__null___note__string__note__null__right() {
    // Given a record with the field note of the type string?
    // When a value of it is {"note": null}
    // Then the value is right
    // specc:body
    let mut steps = Steps::default();
    steps.a_record_with_the_field_of_the_type("note", "string?");
    steps.a_value_of_it_is("{\"note\": null}");
    steps.the_value_is("right");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-absent-and-null/note-string--wrong~2 d8e9595e68d69e6b
// Absent and null (name note, type string?, value {}, verdict wrong)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__absent__and__null___note__string_x2d__x2d_wrong_x7e_2() {
    // Given a record with the field note of the type string?
    // When a value of it is {}
    // Then the value is wrong
    // specc:body
    let mut steps = Steps::default();
    steps.a_record_with_the_field_of_the_type("note", "string?");
    steps.a_value_of_it_is("{}");
    steps.the_value_is("wrong");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-rules dcc88d658d12c122
// Requirement: Rules
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__rules() {
    // must: A Rule cell must hold rules with commas between them.
    // must: A rule that the field's type cannot have must be an error.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/integer--0-nothing ae52e7e156d8821e
// Rules and types (type integer, rule >= 0, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___integer_x2d__x2d_0__nothing() {
    // Given a field of the type integer with the rule >= 0
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("integer", ">= 0");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/integer-1100-nothing 7f686d6b5d2d57ef
// Rules and types (type integer, rule 1..100, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___integer__1100__nothing() {
    // Given a field of the type integer with the rule 1..100
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("integer", "1..100");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-length--64-nothing 9a439889471be798
// Rules and types (type string, rule length <= 64, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__length_x2d__x2d_64__nothing()
 {
    // Given a field of the type string with the rule length <= 64
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "length <= 64");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-length-164-nothing 3c943ccdf715ce97
// Rules and types (type string, rule length 1..64, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__length__164__nothing() {
    // Given a field of the type string with the rule length 1..64
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "length 1..64");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-matches-a-z-nothing 12023131c25bca06
// Rules and types (type string, rule matches `/^[a-z]+$/`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__matches__a__z__nothing() {
    // Given a field of the type string with the rule matches `/^[a-z]+$/`
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "matches `/^[a-z]+$/`");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-one-of-red-green-nothing fc7c36674f6734c0
// Rules and types (type string, rule one of red, green, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__one__of__red__green__nothing()
 {
    // Given a field of the type string with the rule one of red, green
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "one of red, green");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/list-of-string-unique-nothing c1bce68feab41550
// Rules and types (type list of string, rule unique, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___list__of__string__unique__nothing() {
    // Given a field of the type list of string with the rule unique
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("list of string", "unique");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/integer-default-2-nothing e8f1fa8890c7f732
// Rules and types (type integer, rule default 2, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___integer__default__2__nothing() {
    // Given a field of the type integer with the rule default 2
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("integer", "default 2");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-example-ann-nothing 6ce94f6de83e0ca3
// Rules and types (type string, rule example ann, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__example__ann__nothing() {
    // Given a field of the type string with the rule example ann
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "example ann");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-read-only-nothing 996ea8eb210a434c
// Rules and types (type string, rule read only, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__read__only__nothing() {
    // Given a field of the type string with the rule read only
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "read only");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-write-only-nothing a4ac8bc84c31ff91
// Rules and types (type string, rule write only, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__write__only__nothing() {
    // Given a field of the type string with the rule write only
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "write only");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-deprecated-nothing 903d17695f83796a
// Rules and types (type string, rule deprecated, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__deprecated__nothing() {
    // Given a field of the type string with the rule deprecated
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "deprecated");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-180-rule-type-mismatch 05f34f975a3a96e1
// Rules and types (type string, rule 1..80, finding rule-type-mismatch)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__180__rule__type__mismatch() {
    // Given a field of the type string with the rule 1..80
    // When the compiler checks the spec
    // Then rule-type-mismatch is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "1..80");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("rule-type-mismatch");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/integer-default-two-rule-type-mismatch abdb009dfffb53f4
// Rules and types (type integer, rule default "two", finding rule-type-mismatch)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___integer__default__two__rule__type__mismatch()
 {
    // Given a field of the type integer with the rule default "two"
    // When the compiler checks the spec
    // Then rule-type-mismatch is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("integer", "default \"two\"");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("rule-type-mismatch");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/integer--5--3-contradicting-rules 332ceed63de27c49
// Rules and types (type integer, rule >= 5, < 3, finding contradicting-rules)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___integer_x2d__x2d_5_x2d__x2d_3__contradicting__rules()
 {
    // Given a field of the type integer with the rule >= 5, < 3
    // When the compiler checks the spec
    // Then contradicting-rules is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("integer", ">= 5, < 3");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("contradicting-rules");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/integer-1100-default-200-contradicting-rules 135b985a0fe08b48
// Rules and types (type integer, rule 1..100, default 200, finding contradicting-rules)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___integer__1100__default__200__contradicting__rules()
 {
    // Given a field of the type integer with the rule 1..100, default 200
    // When the compiler checks the spec
    // Then contradicting-rules is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("integer", "1..100, default 200");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("contradicting-rules");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-up-to-40-letters-broken-rule ea9b597dd05ad54d
// Rules and types (type string, rule up to 40 letters, finding broken-rule)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__up__to__40__letters__broken__rule()
 {
    // Given a field of the type string with the rule up to 40 letters
    // When the compiler checks the spec
    // Then broken-rule is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "up to 40 letters");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("broken-rule");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-matches-ab-unportable-pattern f91f26f30df6e68b
// Rules and types (type string, rule matches `/(?<=a)b/`, finding unportable-pattern)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__matches__ab__unportable__pattern()
 {
    // Given a field of the type string with the rule matches `/(?<=a)b/`
    // When the compiler checks the spec
    // Then unportable-pattern is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "matches `/(?<=a)b/`");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unportable-pattern");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-rules-and-types/string-matches-a-broken-pattern 060b1d12197cc38a
// Rules and types (type string, rule matches `/(a/`, finding broken-pattern)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__rules__and__types___string__matches__a__broken__pattern()
 {
    // Given a field of the type string with the rule matches `/(a/`
    // When the compiler checks the spec
    // Then broken-pattern is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_of_the_type_with_the_rule("string", "matches `/(a/`");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("broken-pattern");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-enums-that-only-their-prose-opens f8167b6e988a70fb
// Requirement: Enums that only their prose opens
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__enums__that__only__their__prose__opens() {
    // must: An enum whose prose says that values may be added must be a warning unless the annotation open says whether they may.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-a-sentence-and-an-annotation/more-values-may-be-added-closed-in-data e9d51a3038ab159a
// A sentence and an annotation (text More values may be added., finding closed-in-data)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__a__sentence__and__an__annotation___more__values__may__be__added__closed__in__data()
 {
    // Given a Type with the values red and green, and the text More values may be added.
    // When the compiler reads the file
    // Then closed-in-data is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_the_values_and_and_the_text("red", "green", "More values may be added.");
    steps.the_compiler_reads_the_file();
    steps.is_reported("closed-in-data");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-a-sentence-and-an-annotation/more-values-may-be-added-open-true-nothing dc622f3415caaa3a
// A sentence and an annotation (text More values may be added. `open: true`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__a__sentence__and__an__annotation___more__values__may__be__added__open__true__nothing()
 {
    // Given a Type with the values red and green, and the text More values may be added. `open: true`
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_the_values_and_and_the_text(
        "red",
        "green",
        "More values may be added. `open: true`",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-a-sentence-and-an-annotation/there-are-no-others-nothing fd3d8c2236f72021
// A sentence and an annotation (text There are no others., finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__a__sentence__and__an__annotation___there__are__no__others__nothing()
 {
    // Given a Type with the values red and green, and the text There are no others.
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_the_values_and_and_the_text("red", "green", "There are no others.");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-defaults-of-an-enum ec663a00e6b42e86
// Requirement: Defaults of an enum
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__defaults__of__an__enum() {
    // must: A default or an example of a field, a parameter or another name for an enum must be a value of that enum, also when the enum stands in another file.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-red-nothing ced02b151e9007ea
// Colours of a lamp (type Colour, rule default red, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__colours__of__a__lamp___colour__default__red__nothing() {
    // Given a Type Colour with the values red and green in one file
    // And a field of the type Colour with the rule default red in another file
    // When the compiler checks the spec
    // Then nothing is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_the_values_and_in_one_file("Colour", "red", "green");
    steps.a_field_of_the_type_with_the_rule_in_another_file("Colour", "default red");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/09147299 301a9cfff53408d9
// Colours of a lamp (type Colour, rule default gren, finding value-outside-enum with green as what is meant)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__colours__of__a__lamp___09147299() {
    // Given a Type Colour with the values red and green in one file
    // And a field of the type Colour with the rule default gren in another file
    // When the compiler checks the spec
    // Then value-outside-enum with green as what is meant is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_the_values_and_in_one_file("Colour", "red", "green");
    steps.a_field_of_the_type_with_the_rule_in_another_file("Colour", "default gren");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("value-outside-enum with green as what is meant");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/colour-example-teal-value-outside-enum 66a7353a2f320a76
// Colours of a lamp (type Colour?, rule example teal, finding value-outside-enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__colours__of__a__lamp___colour__example__teal__value__outside__enum()
 {
    // Given a Type Colour with the values red and green in one file
    // And a field of the type Colour? with the rule example teal in another file
    // When the compiler checks the spec
    // Then value-outside-enum is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_the_values_and_in_one_file("Colour", "red", "green");
    steps.a_field_of_the_type_with_the_rule_in_another_file("Colour?", "example teal");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("value-outside-enum");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/colour-default-null-nothing f33256279fb1ba4b
// Colours of a lamp (type Colour?, rule default null, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__colours__of__a__lamp___colour__default__null__nothing() {
    // Given a Type Colour with the values red and green in one file
    // And a field of the type Colour? with the rule default null in another file
    // When the compiler checks the spec
    // Then nothing is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_the_values_and_in_one_file("Colour", "red", "green");
    steps.a_field_of_the_type_with_the_rule_in_another_file("Colour?", "default null");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-colours-of-a-lamp/day--night-default-noon-value-outside-enum 08a8e119dbad2775
// Colours of a lamp (type "day" | "night", rule default noon, finding value-outside-enum)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__colours__of__a__lamp___day_x2d__x2d_night__default__noon__value__outside__enum()
 {
    // Given a Type Colour with the values red and green in one file
    // And a field of the type "day" | "night" with the rule default noon in another file
    // When the compiler checks the spec
    // Then value-outside-enum is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_the_values_and_in_one_file("Colour", "red", "green");
    steps.a_field_of_the_type_with_the_rule_in_another_file("\"day\" | \"night\"", "default noon");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("value-outside-enum");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-rules-in-the-wrong-column de1e92a5038a5e37
// Requirement: Rules in the wrong column
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__rules__in__the__wrong__column() {
    // must: A Meaning cell that holds nothing but a rule must be a warning.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::a_rule_that_nobody_reads c17201fbdb6e5816
// Scenario: A rule that nobody reads
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_a_rule_that_nobody_reads() {
    // Given a field password with an empty Rule cell and the Meaning cell write only
    // When the compiler reads the file
    // Then rule-in-meaning is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_with_an_empty_rule_cell_and_the_meaning_cell("password", "write only");
    steps.the_compiler_reads_the_file();
    steps.is_reported("rule-in-meaning");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-columns-of-fields f6a98f52ac068f41
// Requirement: Columns of fields
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__columns__of__fields() {
    // must: A column Required or Mandatory of fields or parameters must say by its cells which may be absent, as ? behind a name does; so must a column Optional, the other way about.
    // must: A column Nullable must say whether a value may be null, as ? behind a type does.
    // must: A cell that says something else must be kept as a remark.
    // must: A name or a type with ? that such a column calls required must be an error.
    // must: A table of a Type that has a column Type, but calls its first column Name, Property, Attribute, Key, Member, Column or Argument, must be read as one of fields.
    // must: A cell of a column Default or Example that is one word of the field's type, or stands in code or quotes, must be read as the rule default or example; an example of a text may have spaces.
    // must: Other words must be kept as a remark.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/required-yes-must-be-there 470ee45557aa2812
// Cells that say what may be absent (column Required, cell yes, result must be there)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___required__yes__must__be__there()
 {
    // Given a Field table with the column Required, whose cell for late holds yes
    // When the compiler reads the Type
    // Then the field must be there
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Required", "late", "yes");
    steps.the_compiler_reads_the_type();
    steps.the_field("must be there");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/required-no-may-be-absent ffc1442deb0b765d
// Cells that say what may be absent (column Required, cell No, result may be absent)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___required__no__may__be__absent()
 {
    // Given a Field table with the column Required, whose cell for late holds No
    // When the compiler reads the Type
    // Then the field may be absent
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Required", "late", "No");
    steps.the_compiler_reads_the_type();
    steps.the_field("may be absent");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/required-optional-may-be-absent 69f6b196f04d993e
// Cells that say what may be absent (column Required?, cell optional, result may be absent)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___required__optional__may__be__absent()
 {
    // Given a Field table with the column Required?, whose cell for late holds optional
    // When the compiler reads the Type
    // Then the field may be absent
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Required?", "late", "optional");
    steps.the_compiler_reads_the_type();
    steps.the_field("may be absent");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/mandatory--may-be-absent a45ea148226fd987
// Cells that say what may be absent (column Mandatory, cell ✗, result may be absent)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___mandatory_x2d__x2d_may__be__absent()
 {
    // Given a Field table with the column Mandatory, whose cell for late holds ✗
    // When the compiler reads the Type
    // Then the field may be absent
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Mandatory", "late", "✗");
    steps.the_compiler_reads_the_type();
    steps.the_field("may be absent");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/mandatory-x-must-be-there f8e642fb84157a32
// Cells that say what may be absent (column Mandatory, cell x, result must be there)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___mandatory__x__must__be__there()
 {
    // Given a Field table with the column Mandatory, whose cell for late holds x
    // When the compiler reads the Type
    // Then the field must be there
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Mandatory", "late", "x");
    steps.the_compiler_reads_the_type();
    steps.the_field("must be there");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/required-if-it-is-sold-may-be-absent-with-a-remark c71d543d0263a771
// Cells that say what may be absent (column Required, cell if it is sold, result may be absent, with a remark)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___required__if__it__is__sold__may__be__absent__with__a__remark()
 {
    // Given a Field table with the column Required, whose cell for late holds if it is sold
    // When the compiler reads the Type
    // Then the field may be absent, with a remark
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Required", "late", "if it is sold");
    steps.the_compiler_reads_the_type();
    steps.the_field("may be absent, with a remark");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/required-see-below-must-be-there-with-a-remark 7dbf35a7b96d3449
// Cells that say what may be absent (column Required, cell see below, result must be there, with a remark)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___required__see__below__must__be__there__with__a__remark()
 {
    // Given a Field table with the column Required, whose cell for late holds see below
    // When the compiler reads the Type
    // Then the field must be there, with a remark
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Required", "late", "see below");
    steps.the_compiler_reads_the_type();
    steps.the_field("must be there, with a remark");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/optional-yes-may-be-absent 282caeaf2f9319e0
// Cells that say what may be absent (column Optional, cell yes, result may be absent)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___optional__yes__may__be__absent()
 {
    // Given a Field table with the column Optional, whose cell for late holds yes
    // When the compiler reads the Type
    // Then the field may be absent
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Optional", "late", "yes");
    steps.the_compiler_reads_the_type();
    steps.the_field("may be absent");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/optional-no-must-be-there 6627dfd8cade9c28
// Cells that say what may be absent (column Optional, cell no, result must be there)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___optional__no__must__be__there()
 {
    // Given a Field table with the column Optional, whose cell for late holds no
    // When the compiler reads the Type
    // Then the field must be there
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Optional", "late", "no");
    steps.the_compiler_reads_the_type();
    steps.the_field("must be there");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-absent/optional-required-must-be-there cfb052d98086273a
// Cells that say what may be absent (column Optional?, cell required, result must be there)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__absent___optional__required__must__be__there()
 {
    // Given a Field table with the column Optional?, whose cell for late holds required
    // When the compiler reads the Type
    // Then the field must be there
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_holds("Optional?", "late", "required");
    steps.the_compiler_reads_the_type();
    steps.the_field("must be there");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-null/column-type-nullable-late-date-yes-date c473270c50f56aac
// Cells that say what may be null (columns Column, Type, Nullable, cells late, date, yes, type date?)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__null___column__type__nullable__late__date__yes__date()
 {
    // Given a table with the columns Column, Type, Nullable, and a row of late, date, yes
    // When the compiler reads the Type
    // Then the field has the type date?
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_columns_and_a_row_of("Column, Type, Nullable", "late, date, yes");
    steps.the_compiler_reads_the_type();
    steps.the_field_has_the_type("date?");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-null/property-type-nullable-late-date-no-date 58670d798e263d76
// Cells that say what may be null (columns Property, Type, Nullable, cells late, date, no, type date)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__null___property__type__nullable__late__date__no__date()
 {
    // Given a table with the columns Property, Type, Nullable, and a row of late, date, no
    // When the compiler reads the Type
    // Then the field has the type date
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_columns_and_a_row_of("Property, Type, Nullable", "late, date, no");
    steps.the_compiler_reads_the_type();
    steps.the_field_has_the_type("date");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-null/name-type-not-null-late-date-x-date 5555d89018220bb3
// Cells that say what may be null (columns Name, Type, Not null, cells late, date, x, type date)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__null___name__type__not__null__late__date__x__date()
 {
    // Given a table with the columns Name, Type, Not null, and a row of late, date, x
    // When the compiler reads the Type
    // Then the field has the type date
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_columns_and_a_row_of("Name, Type, Not null", "late, date, x");
    steps.the_compiler_reads_the_type();
    steps.the_field_has_the_type("date");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-null/field-type-null-late-date-yes-date 133b7bc238c1038c
// Cells that say what may be null (columns Field, Type, Null, cells late, date?, yes, type date?)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__null___field__type__null__late__date__yes__date()
 {
    // Given a table with the columns Field, Type, Null, and a row of late, date?, yes
    // When the compiler reads the Type
    // Then the field has the type date?
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_columns_and_a_row_of("Field, Type, Null", "late, date?, yes");
    steps.the_compiler_reads_the_type();
    steps.the_field_has_the_type("date?");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-what-may-be-null/attribute-type-nullable-late-date-see-below-date 4178e87b83c747a0
// Cells that say what may be null (columns Attribute, Type, Nullable, cells late, date, see below, type date)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__what__may__be__null___attribute__type__nullable__late__date__see__below__date()
 {
    // Given a table with the columns Attribute, Type, Nullable, and a row of late, date, see below
    // When the compiler reads the Type
    // Then the field has the type date
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_columns_and_a_row_of(
        "Attribute, Type, Nullable",
        "late, date, see below",
    );
    steps.the_compiler_reads_the_type();
    steps.the_field_has_the_type("date");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/default-integer-20-the-rule 03e22b78a5c6f887
// Cells that say a value (column Default, type integer, cell 20, result the rule)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___default__integer__20__the__rule()
 {
    // Given a Field table with the column Default, whose cell for a field of the type integer holds 20
    // When the compiler reads the Type
    // Then the field has the rule
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the("Default", "integer", "20");
    steps.the_compiler_reads_the_type();
    steps.the_field_has("the rule");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/default-string-open-the-rule ebb4549d195c9c33
// Cells that say a value (column Default, type string, cell open, result the rule)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___default__string__open__the__rule()
 {
    // Given a Field table with the column Default, whose cell for a field of the type string holds open
    // When the compiler reads the Type
    // Then the field has the rule
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the("Default", "string", "open");
    steps.the_compiler_reads_the_type();
    steps.the_field_has("the rule");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/default-string-two-words-the-rule 01e4ed0260941122
// Cells that say a value (column Default, type string, cell "two words", result the rule)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___default__string__two__words__the__rule()
 {
    // Given a Field table with the column Default, whose cell for a field of the type string holds "two words"
    // When the compiler reads the Type
    // Then the field has the rule
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the(
        "Default",
        "string",
        "\"two words\"",
    );
    steps.the_compiler_reads_the_type();
    steps.the_field_has("the rule");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/default-string-two-words-the-rule~2 234b9a341992956d
// Cells that say a value (column Default, type string, cell two words, result the rule)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___default__string__two__words__the__rule_x7e_2()
 {
    // Given a Field table with the column Default, whose cell for a field of the type string holds two words
    // When the compiler reads the Type
    // Then the field has the rule
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the(
        "Default",
        "string",
        "two words",
    );
    steps.the_compiler_reads_the_type();
    steps.the_field_has("the rule");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/default-string-two-words-a-remark 193471958ae9fe82
// Cells that say a value (column Default, type string, cell two words, result a remark)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___default__string__two__words__a__remark()
 {
    // Given a Field table with the column Default, whose cell for a field of the type string holds two words
    // When the compiler reads the Type
    // Then the field has a remark
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the(
        "Default",
        "string",
        "two words",
    );
    steps.the_compiler_reads_the_type();
    steps.the_field_has("a remark");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/default-datetime-now-a-remark 95f1aa47b9dc4e1c
// Cells that say a value (column Default, type datetime, cell now, result a remark)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___default__datetime__now__a__remark()
 {
    // Given a Field table with the column Default, whose cell for a field of the type datetime holds now
    // When the compiler reads the Type
    // Then the field has a remark
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the("Default", "datetime", "now");
    steps.the_compiler_reads_the_type();
    steps.the_field_has("a remark");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/default-integer---nothing d9344b1aaff66aab
// Cells that say a value (column Default, type integer, cell -, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___default__integer_x2d__x2d__x2d_nothing()
 {
    // Given a Field table with the column Default, whose cell for a field of the type integer holds -
    // When the compiler reads the Type
    // Then the field has nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the("Default", "integer", "-");
    steps.the_compiler_reads_the_type();
    steps.the_field_has("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/default-integer-none-nothing 43db7598266b527a
// Cells that say a value (column Default, type integer, cell none, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___default__integer__none__nothing()
 {
    // Given a Field table with the column Default, whose cell for a field of the type integer holds none
    // When the compiler reads the Type
    // Then the field has nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the("Default", "integer", "none");
    steps.the_compiler_reads_the_type();
    steps.the_field_has("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/example-string-two-words-the-rule 7fa128f47d5438c1
// Cells that say a value (column Example, type string, cell two words, result the rule)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___example__string__two__words__the__rule()
 {
    // Given a Field table with the column Example, whose cell for a field of the type string holds two words
    // When the compiler reads the Type
    // Then the field has the rule
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the(
        "Example",
        "string",
        "two words",
    );
    steps.the_compiler_reads_the_type();
    steps.the_field_has("the rule");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/example-integer-two-a-remark 353a763ab320d697
// Cells that say a value (column Example, type integer, cell two, result a remark)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___example__integer__two__a__remark()
 {
    // Given a Field table with the column Example, whose cell for a field of the type integer holds two
    // When the compiler reads the Type
    // Then the field has a remark
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the("Example", "integer", "two");
    steps.the_compiler_reads_the_type();
    steps.the_field_has("a remark");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-cells-that-say-a-value/example-date-2026-01-31-the-rule fe1fa85447a4531e
// Cells that say a value (column Example, type date, cell 2026-01-31, result the rule)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__cells__that__say__a__value___example__date__2026__01__31__the__rule()
 {
    // Given a Field table with the column Example, whose cell for a field of the type date holds 2026-01-31
    // When the compiler reads the Type
    // Then the field has the rule
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_the_column_whose_cell_for_a_field_of_the(
        "Example",
        "date",
        "2026-01-31",
    );
    steps.the_compiler_reads_the_type();
    steps.the_field_has("the rule");
}
// specc:end

// specc:begin ir::lower::unread::tests::fields_have_a_column_of_their_name b03ca3222756892f
// Requirement: Names of columns
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_unread_x3a__x3a_tests_x3a__x3a_fields_have_a_column_of_their_name() {
    // must: A table of an Operation with the column Type whose first column is Name, Property, Attribute, Key, Member, Column or Argument must be a warning, unless words above it say where its parameters stand.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-unions 59c7706ce9a20387
// Requirement: Unions
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__unions() {
    // must: A union must name the field that tells its types apart by the label Told apart by:.
    // must: A field that is named in prose only must be a warning.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-where-the-field-is-named/the-item---told-apart-by-kind-nothing ae3ab23d87be56cf
// Where the field is named (words the item - **Told apart by:** `kind`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__where__the__field__is__named___the__item_x2d__x2d__x2d_told__apart__by__kind__nothing()
 {
    // Given a Type that begins with Card | Cash in code, and the item - **Told apart by:** `kind`
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_that_begins_with_in_code_and(
        "Card | Cash",
        "the item - **Told apart by:** `kind`",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-where-the-field-is-named/the-words--told-apart-by-kind-discriminator-in-prose aa0ef6d4d8b65067
// Where the field is named (words the words , told apart by `kind`., finding discriminator-in-prose)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__where__the__field__is__named___the__words_x2d__x2d_told__apart__by__kind__discriminator__in__prose()
 {
    // Given a Type that begins with Card | Cash in code, and the words , told apart by `kind`.
    // When the compiler reads the file
    // Then discriminator-in-prose is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_that_begins_with_in_code_and("Card | Cash", "the words , told apart by `kind`.");
    steps.the_compiler_reads_the_file();
    steps.is_reported("discriminator-in-prose");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-repetitions 75b2024505710db8
// Requirement: Repetitions
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__repetitions() {
    // must not: A field must not stand twice in a record, and a value must not stand twice in an enum.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-twice-the-same/two-rows-for-the-field-id-duplicate-field bfcbcbf437e65aa1
// Twice the same (body two rows for the field id, finding duplicate-field)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__twice__the__same___two__rows__for__the__field__id__duplicate__field()
 {
    // Given a Type with two rows for the field id
    // When the compiler reads the file
    // Then duplicate-field is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with("two rows for the field id");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("duplicate-field");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-twice-the-same/two-items-for-the-value-red-duplicate-value e225eaf4a26f35e6
// Twice the same (body two items for the value red, finding duplicate-value)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__twice__the__same___two__items__for__the__value__red__duplicate__value()
 {
    // Given a Type with two items for the value red
    // When the compiler reads the file
    // Then duplicate-value is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with("two items for the value red");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("duplicate-value");
}
// specc:end

// specc:begin dialect/types-and-rules/requirement-types-without-end c5fc3deef9b10d4c
// Requirement: Types without end
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___requirement__types__without__end() {
    // must: A type that has to contain a value of itself must be an error.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-a-tree/node-endless-type 114565cd6f1e31c6
// A tree (type Node, finding endless-type)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__a__tree___node__endless__type() {
    // Given the Type Node with a field of the type Node
    // When the compiler checks the spec
    // Then endless-type is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_type_with_a_field_of_the_type("Node", "Node");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("endless-type");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-a-tree/list-of-node-nothing 9f62834dd920af9c
// A tree (type list of Node, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__a__tree___list__of__node__nothing() {
    // Given the Type Node with a field of the type list of Node
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_type_with_a_field_of_the_type("Node", "list of Node");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/types-and-rules/scenario-a-tree/node-nothing eb4c06c9c47a5caf
// A tree (type Node?, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___types__and__rules___scenario__a__tree___node__nothing() {
    // Given the Type Node with a field of the type Node?
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_type_with_a_field_of_the_type("Node", "Node?");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end
