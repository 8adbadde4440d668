//! Made by specc from dialect/constraints-and-layers.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/constraints-and-layers/requirement-what-a-constraint-promises df61243b95462d41
// Requirement: What a constraint promises
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___requirement__what__a__constraint__promises() {
    // must: A Constraint must be checkable by at least one of these: a measure in a Then, a table of measures, a table of parts, or a list of forbidden imports.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/nothing-else-unchecked-statement bcb847ca0654aeac
// What counts as a check (check nothing else, finding unchecked-statement)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__what__counts__as__a__check___nothing__else__unchecked__statement()
 {
    // Given a Constraint with the sentence The service must be stateless. and nothing else
    // When the compiler checks the spec
    // Then unchecked-statement is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_constraint_with_the_sentence_and("The service must be stateless.", "nothing else");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unchecked-statement");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/--then-p95-latency--100-ms-nothing c65d34957dc539d9
// What counts as a check (check - **Then:** p95 latency < 100 ms, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__what__counts__as__a__check_x2f__x2d__x2d_then__p95__latency_x2d__x2d_100__ms__nothing()
 {
    // Given a Constraint with the sentence The service must be stateless. and - **Then:** p95 latency < 100 ms
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_constraint_with_the_sentence_and(
        "The service must be stateless.",
        "- **Then:** p95 latency < 100 ms",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/--no-import-and-nodefs-in-code-nothing 1c8685fd55a25684
// What counts as a check (check - **No import:** and node:fs in code, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__what__counts__as__a__check_x2f__x2d__x2d_no__import__and__nodefs__in__code__nothing()
 {
    // Given a Constraint with the sentence The service must be stateless. and - **No import:** and node:fs in code
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_constraint_with_the_sentence_and(
        "The service must be stateless.",
        "- **No import:** and node:fs in code",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-table-with-the-columns-part-files-and-may-use-nothing 91e3fb1edd8712e6
// What counts as a check (check a table with the columns Part, Files and May use, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__what__counts__as__a__check___a__table__with__the__columns__part__files__and__may__use__nothing()
 {
    // Given a Constraint with the sentence The service must be stateless. and a table with the columns Part, Files and May use
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_constraint_with_the_sentence_and(
        "The service must be stateless.",
        "a table with the columns Part, Files and May use",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-what-counts-as-a-check/a-code-span-test_id-arch_stateless-at-its-end-nothing 8a72aaeecd4c58ae
// What counts as a check (check a code span test_id: arch_stateless at its end, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__what__counts__as__a__check___a__code__span__test_id__arch_stateless__at__its__end__nothing()
 {
    // Given a Constraint with the sentence The service must be stateless. and a code span test_id: arch_stateless at its end
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_constraint_with_the_sentence_and(
        "The service must be stateless.",
        "a code span test_id: arch_stateless at its end",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin ir::clause::constraint::lower::tests::a_table_of_measures_stands_under_the_when_before_it 1f9d03e0f02c0917
// Requirement: Tables of measures
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_constraint_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_a_table_of_measures_stands_under_the_when_before_it()
 {
    // must: A table with the columns Measure and Limit must be read as one measure a row, under the When before it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/constraints-and-layers/requirement-files-and-packages c561f260906a036c
// Requirement: Files and packages
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___requirement__files__and__packages() {
    // must: The labels Where, No import and Except must hold files and packages in code, with commas between them.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-lists/where-src-lib-nothing b4354fc7ce67d352
// Lists (label **Where:** `src/**`, `lib/**`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__lists___where__src__lib__nothing() {
    // Given a Constraint with **Where:** `src/**`, `lib/**`
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_constraint_with("**Where:** `src/**`, `lib/**`");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-lists/where-all-sources-broken-list 340fc3b7e6df407d
// Lists (label **Where:** all sources, finding broken-list)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__lists___where__all__sources__broken__list() {
    // Given a Constraint with **Where:** all sources
    // When the compiler reads the file
    // Then broken-list is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_constraint_with("**Where:** all sources");
    steps.the_compiler_reads_the_file();
    steps.is_reported("broken-list");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-lists/no-import-nodefs-express-session-nothing 153c513cb6efaffa
// Lists (label **No import:** `node:fs`, `express-session`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__lists___no__import__nodefs__express__session__nothing()
 {
    // Given a Constraint with **No import:** `node:fs`, `express-session`
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_constraint_with("**No import:** `node:fs`, `express-session`");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin ir::clause::constraint::lower::tests::layers_say_who_may_use_whom d1a73894b80b7a77
// Requirement: Layers
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_constraint_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_layers_say_who_may_use_whom()
 {
    // must: A table with the columns Part and May use must say which parts of the code may use which.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-prots-which-no-row-describes-unknown-part ff96301f7b8e1b55
// Parts that cannot be right (row domain may use prots, which no row describes, finding unknown-part)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__parts__that__cannot__be__right___domain__may__use__prots__which__no__row__describes__unknown__part()
 {
    // Given a table of parts in which domain may use prots, which no row describes
    // When the compiler checks the spec
    // Then unknown-part is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_of_parts_in_which("domain may use prots, which no row describes");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("unknown-part");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/domain-may-use-ports-and-ports-may-use-domain-layer-cycle 2f9179dd0b8540cb
// Parts that cannot be right (row domain may use ports, and ports may use domain, finding layer-cycle)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__parts__that__cannot__be__right___domain__may__use__ports__and__ports__may__use__domain__layer__cycle()
 {
    // Given a table of parts in which domain may use ports, and ports may use domain
    // When the compiler checks the spec
    // Then layer-cycle is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_of_parts_in_which("domain may use ports, and ports may use domain");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("layer-cycle");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/two-rows-describe-domain-duplicate-part 0fb8ff7bba1dd36d
// Parts that cannot be right (row two rows describe domain, finding duplicate-part)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__parts__that__cannot__be__right___two__rows__describe__domain__duplicate__part()
 {
    // Given a table of parts in which two rows describe domain
    // When the compiler checks the spec
    // Then duplicate-part is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_of_parts_in_which("two rows describe domain");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("duplicate-part");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-parts-that-cannot-be-right/the-part-cell-is-empty-unnamed-part 133f76ab45bc0ee7
// Parts that cannot be right (row the Part cell is empty, finding unnamed-part)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__parts__that__cannot__be__right___the__part__cell__is__empty__unnamed__part()
 {
    // Given a table of parts in which the Part cell is empty
    // When the compiler checks the spec
    // Then unnamed-part is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_of_parts_in_which("the Part cell is empty");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("unnamed-part");
}
// specc:end

// specc:begin dialect/constraints-and-layers/requirement-packages-of-a-part c5899a32d3590ccb
// Requirement: Packages of a part
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___requirement__packages__of__a__part() {
    // must: A part must be free to use any package unless its row lists one in code.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-a-row-with-a-package/empty-any b3af0cb47885e2df
// A row with a package (cell empty, packages any)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__a__row__with__a__package___empty__any() {
    // Given the row of domain with the May use cell empty
    // When the documents show what domain may use
    // Then its packages are any
    // specc:body
    let mut steps = Steps::default();
    steps.the_row_of_with_the_may_use_cell("domain", "empty");
    steps.the_documents_show_what_may_use("domain");
    steps.its_packages_are("any");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-any 61cfe883fb88897c
// A row with a package (cell ports, packages any)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__a__row__with__a__package___ports__any() {
    // Given the row of domain with the May use cell ports
    // When the documents show what domain may use
    // Then its packages are any
    // specc:body
    let mut steps = Steps::default();
    steps.the_row_of_with_the_may_use_cell("domain", "ports");
    steps.the_documents_show_what_may_use("domain");
    steps.its_packages_are("any");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-a-row-with-a-package/ports-serde-serde 9f07c258a05cf2c7
// A row with a package (cell ports, `serde`, packages serde)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__a__row__with__a__package___ports__serde__serde() {
    // Given the row of domain with the May use cell ports, `serde`
    // When the documents show what domain may use
    // Then its packages are serde
    // specc:body
    let mut steps = Steps::default();
    steps.the_row_of_with_the_may_use_cell("domain", "ports, `serde`");
    steps.the_documents_show_what_may_use("domain");
    steps.its_packages_are("serde");
}
// specc:end

// specc:begin dialect/constraints-and-layers/scenario-a-row-with-a-package/serde-regex-serde-regex 2fddd45d1666d942
// A row with a package (cell `serde`, `regex`, packages serde, regex)
#[test]
#[ignore = "pending"]
fn dialect___constraints__and__layers___scenario__a__row__with__a__package___serde__regex__serde__regex()
 {
    // Given the row of domain with the May use cell `serde`, `regex`
    // When the documents show what domain may use
    // Then its packages are serde, regex
    // specc:body
    let mut steps = Steps::default();
    steps.the_row_of_with_the_may_use_cell("domain", "`serde`, `regex`");
    steps.the_documents_show_what_may_use("domain");
    steps.its_packages_are("serde, regex");
}
// specc:end
