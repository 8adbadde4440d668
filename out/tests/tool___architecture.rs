//! Made by specc from tool/architecture.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin floors::imports_go_down 9b73f5259f6ce5ad
// Constraint: Floors
#[test]
#[ignore = "pending"]
fn floors_x3a__x3a_imports_go_down() {
    // A floor may use those below it. `test_id: floors::imports_go_down`
    // base (src/base/**) may use no other part
    // syntax (src/syntax/**) may use base
    // ir (src/ir/**) may use base, syntax
    // results (src/results/**) may use base
    // bindings (src/bindings/**) may use base
    // analysis (src/analysis/**) may use base, syntax, ir, results, bindings
    // backend (src/backend/**) may use base, syntax, ir, results, bindings, analysis
    // driver (src/driver/**) may use base, syntax, ir, results, bindings, analysis, backend
    // report (src/report/**) may use base, syntax, ir, results, bindings, analysis, backend
    // cli (src/cli/**) may use base, syntax, ir, results, bindings, analysis, backend, driver, report
    // specc:body
    todo!()
}
// specc:end

// specc:begin floors::each_outside_crate_has_one_door c612cd5112c8367b
// Constraint: One door for each outside crate
#[test]
#[ignore = "pending"]
fn floors_x3a__x3a_each_outside_crate_has_one_door() {
    // must: Each outside crate must be named by one floor alone: Markdown and grammars by syntax, templates by backend, XML by results, the command line by cli.
    // specc:body
    todo!()
}
// specc:end

// specc:begin floors::the_ban_on_io_names_functions_that_exist 3c43e9275c081654
// Constraint: One door to the disk
#[test]
#[ignore = "pending"]
fn floors_x3a__x3a_the_ban_on_io_names_functions_that_exist() {
    // must: No floor but the driver must read or write a file, a variable or a clock.
    // specc:body
    todo!()
}
// specc:end

// specc:begin floors::no_file_is_a_house_of_its_own f44b2fdd1f175370
// Constraint: Small files
#[test]
#[ignore = "pending"]
fn floors_x3a__x3a_no_file_is_a_house_of_its_own() {
    // No source file may grow into a house of its own. `test_id: floors::no_file_is_a_house_of_its_own`
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/architecture/requirement-parsing-never-fails 5d4c7e0cb40645b4
// Requirement: Parsing never fails
#[test]
#[ignore = "pending"]
fn tool___architecture___requirement__parsing__never__fails() {
    // must, must not: Each pass over a text must give a value and findings, and must not give up.
    // specc:body
    todo!()
}
// specc:end

// specc:begin promises::a_broken_file b22a11454f344608
// Scenario: A broken file
#[test]
#[ignore = "pending"]
fn promises_x3a__x3a_a_broken_file() {
    // Given a file with broken front matter, an unclosed fence and a misspelt kind
    // When somebody runs specc check
    // Then three findings are reported
    // And the other clauses of the file are checked
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_broken_front_matter_an_unclosed_fence_and_a();
    steps.somebody_runs("specc check");
    steps.three_findings_are_reported();
    steps.the_other_clauses_of_the_file_are_checked();
}
// specc:end

// specc:begin tool/architecture/requirement-backends-are-pure-functions a1f6de5f138ebab9
// Requirement: Backends are pure functions
#[test]
#[ignore = "pending"]
fn tool___architecture___requirement__backends__are__pure__functions() {
    // must: A backend must get the spec and its options, and must give files and findings.
    // specc:body
    todo!()
}
// specc:end

// specc:begin promises::what_the_host_does_for_each_backend cdeae24a46b7cb79
// Scenario: What the host does for each backend
#[test]
#[ignore = "pending"]
fn promises_x3a__x3a_what_the_host_does_for_each_backend() {
    // Given any backend
    // When somebody builds its target
    // Then dry runs, removal of stale files, atomic writing and the care for edits work the same
    // specc:body
    let mut steps = Steps::default();
    steps.any_backend();
    steps.somebody_builds_its_target();
    steps.dry_runs_removal_of_stale_files_atomic_writing_and_the_care();
}
// specc:end
