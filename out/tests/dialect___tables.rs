//! Made by specc from dialect/tables.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/tables/requirement-roles-by-header-words c0da2900ae3f4029
// Requirement: Roles by header words
#[test]
#[ignore = "pending"]
fn dialect___tables___requirement__roles__by__header__words() {
    // must: The compiler must tell a table's role by the words of its header, compared without case, wherever they stand.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/a-b--calls-with-their-results 5c256d0f1887bc57
// The roles (header a, b, =>, role calls with their results)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___a__b_x2d__x2d_calls__with__their__results() {
    // Given a table with the header a, b, =>
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds calls with their results
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("a, b, =>");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("calls with their results");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/field-type-the-fields-of-a-record bc894fa88cca7518
// The roles (header Field, Type, role the fields of a record)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___field__type__the__fields__of__a__record() {
    // Given a table with the header Field, Type
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds the fields of a record
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Field, Type");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("the fields of a record");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/value-meaning-the-values-of-an-enum 4006e5018c2f6d2d
// The roles (header Value, Meaning, role the values of an enum)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___value__meaning__the__values__of__an__enum() {
    // Given a table with the header Value, Meaning
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds the values of an enum
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Value, Meaning");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("the values of an enum");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/parameter-in-type-parameters dca5863225a0017d
// The roles (header Parameter, In, Type, role parameters)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___parameter__in__type__parameters() {
    // Given a table with the header Parameter, In, Type
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds parameters
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Parameter, In, Type");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("parameters");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/error-status-when-errors 9c220176baf9e030
// The roles (header Error, Status, When, role errors)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___error__status__when__errors() {
    // Given a table with the header Error, Status, When
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds errors
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Error, Status, When");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("errors");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/exit-code-when-exit-codes 7ae688dcfa3e70aa
// The roles (header Exit code, When, role exit codes)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___exit__code__when__exit__codes() {
    // Given a table with the header Exit code, When
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds exit codes
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Exit code, When");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("exit codes");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/header-meaning-headers 3d085044ac9e1751
// The roles (header Header, Meaning, role headers)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___header__meaning__headers() {
    // Given a table with the header Header, Meaning
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds headers
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Header, Meaning");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("headers");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/part-files-may-use-the-parts-of-an-architecture 6d439af659d544bc
// The roles (header Part, Files, May use, role the parts of an architecture)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___part__files__may__use__the__parts__of__an__architecture()
 {
    // Given a table with the header Part, Files, May use
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds the parts of an architecture
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Part, Files, May use");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("the parts of an architecture");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/measure-limit-measures aa90172525baa40e
// The roles (header Measure, Limit, role measures)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___measure__limit__measures() {
    // Given a table with the header Measure, Limit
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds measures
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Measure, Limit");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("measures");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/user-good-questions-with-answers 121e9c6ae39de760
// The roles (header User, Good, role questions with answers)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___user__good__questions__with__answers() {
    // Given a table with the header User, Good
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds questions with answers
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("User, Good");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("questions with answers");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/a-placeholders-name-the-cases-of-a-scenario 0c5464ee3608c4af
// The roles (header a placeholder's name, role the cases of a scenario)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___a__placeholders__name__the__cases__of__a__scenario() {
    // Given a table with the header a placeholder's name
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds the cases of a scenario
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("a placeholder's name");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("the cases of a scenario");
}
// specc:end

// specc:begin dialect/tables/scenario-the-roles/day-visitors-prose 6373cc67fa73bfe0
// The roles (header Day, Visitors, role prose)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__the__roles___day__visitors__prose() {
    // Given a table with the header Day, Visitors
    // When the compiler reads the clause whose kind knows the role
    // Then the table holds prose
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header("Day, Visitors");
    steps.the_compiler_reads_the_clause_whose_kind_knows_the_role();
    steps.the_table_holds("prose");
}
// specc:end

// specc:begin dialect/tables/requirement-a-table-continued b5b564db9f11de5d
// Requirement: A table continued
#[test]
#[ignore = "pending"]
fn dialect___tables___requirement__a__table__continued() {
    // must: Two tables of one role in one clause must be read as one table.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::readings::fields_in_two_tables 32fb924df5c2c852
// Scenario: Fields in two tables
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_fields_in_two_tables() {
    // Given a Type with a Field table for id and a second one for name
    // When the compiler reads the file
    // Then the type has both fields
    // specc:body
    let mut steps = Steps::default();
    steps.a_type_with_a_field_table_for_and_a_second_one_for("id", "name");
    steps.the_compiler_reads_the_file();
    steps.the_type_has_both_fields();
}
// specc:end

// specc:begin docs_pages::columns_of_the_author_are_shown d8bfb39a159b1461
// Requirement: Columns of the author's own
#[test]
#[ignore = "pending"]
fn docs_pages_x3a__x3a_columns_of_the_author_are_shown() {
    // must: What a row of fields, parameters, errors, values, parts or measures says in a column that the dialect does not know must be kept with that row, under the head of its column.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/tables/requirement-cells-as-written 99f9ff162fe4c682
// Requirement: Cells as written
#[test]
#[ignore = "pending"]
fn dialect___tables___requirement__cells__as__written() {
    // must: Type and Rule cells must be read from the bytes of the source, in which only \| stands for another sign.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::readings::an_escaped_bar 02e8d798f10d5d24
// Scenario: An escaped bar
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_an_escaped_bar() {
    // Given the Rule cell matches `/a\|b/`
    // When the compiler reads the file
    // Then the expression is a, a bar, and b
    // specc:body
    let mut steps = Steps::default();
    steps.the_rule_cell("matches `/a\\|b/`");
    steps.the_compiler_reads_the_file();
    steps.the_expression_is_a_bar_and("a", "b");
}
// specc:end

// specc:begin own_cases::findings::an_expression_outside_code 6b744f7c1db495c2
// Scenario: An expression outside code
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_an_expression_outside_code() {
    // Given the Rule cell matches /[a-z]+\.io/ without code marks
    // When the compiler reads the file
    // Then unescaped-regex is reported as a warning
    // specc:body
    let mut steps = Steps::default();
    steps.the_rule_cell_without_code_marks("matches /[a-z]+\\.io/");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_a_warning("unescaped-regex");
}
// specc:end

// specc:begin dialect/tables/requirement-cells-without-a-column 4562cb3128ab9f3e
// Requirement: Cells without a column
#[test]
#[ignore = "pending"]
fn dialect___tables___requirement__cells__without__a__column() {
    // must: A row with more cells than the header must be an error in a table that the compiler reads, and nothing in a table of prose.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/tables/scenario-a-cell-too-many/field-type-surplus-cells d8efb44cd3a80a1e
// A cell too many (header Field, Type, result surplus-cells)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__a__cell__too__many___field__type__surplus__cells() {
    // Given a table with the header Field, Type and a row of three cells
    // When the compiler reads the Type that holds it
    // Then surplus-cells is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header_and_a_row_of_three_cells("Field, Type");
    steps.the_compiler_reads_the_type_that_holds_it();
    steps.is_reported("surplus-cells");
}
// specc:end

// specc:begin dialect/tables/scenario-a-cell-too-many/day-visitors-nothing 7908da80c5d3fd6f
// A cell too many (header Day, Visitors, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__a__cell__too__many___day__visitors__nothing() {
    // Given a table with the header Day, Visitors and a row of three cells
    // When the compiler reads the Type that holds it
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header_and_a_row_of_three_cells("Day, Visitors");
    steps.the_compiler_reads_the_type_that_holds_it();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/tables/requirement-rows-without-a-name 397b366481c260ab
// Requirement: Rows without a name
#[test]
#[ignore = "pending"]
fn dialect___tables___requirement__rows__without__a__name() {
    // must: A row of a typed table whose first named cell is empty must be an error.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::a_field_without_a_name 088608513897e054
// Scenario: A field without a name
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_a_field_without_a_name() {
    // Given a Field table with a row whose Field cell is empty
    // When the compiler reads the file
    // Then missing-name is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_field_table_with_a_row_whose_field_cell_is_empty();
    steps.the_compiler_reads_the_file();
    steps.is_reported("missing-name");
}
// specc:end

// specc:begin dialect/tables/requirement-columns-that-a-table-needs 09ccc9abd28f30a4
// Requirement: Columns that a table needs
#[test]
#[ignore = "pending"]
fn dialect___tables___requirement__columns__that__a__table__needs() {
    // must: A table of a role must have the columns without which the role says nothing.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/tables/scenario-a-column-is-missing/parameter-in-type-nothing 8895e994de5a6c27
// A column is missing (columns Parameter, In, Type, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__a__column__is__missing___parameter__in__type__nothing() {
    // Given an Operation GET /loans with a table that has the columns Parameter, In, Type
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_a_table_that_has_the_columns("GET /loans", "Parameter, In, Type");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/tables/scenario-a-column-is-missing/parameter-type-missing-column 43885fd42ccf4d07
// A column is missing (columns Parameter, Type, result missing-column)
#[test]
#[ignore = "pending"]
fn dialect___tables___scenario__a__column__is__missing___parameter__type__missing__column() {
    // Given an Operation GET /loans with a table that has the columns Parameter, Type
    // When the compiler reads the file
    // Then missing-column is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_operation_with_a_table_that_has_the_columns("GET /loans", "Parameter, Type");
    steps.the_compiler_reads_the_file();
    steps.is_reported("missing-column");
}
// specc:end
