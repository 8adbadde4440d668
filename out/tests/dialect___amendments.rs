//! Made by specc from dialect/amendments.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin ir::amendment::lower::tests::groups_hold_their_requirements db245cfc1bc4b6dc
// Requirement: Groups
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_amendment_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_groups_hold_their_requirements() {
    // must: The headings ADDED Requirements, MODIFIED Requirements, REMOVED Requirements and RENAMED Requirements must make the requirements below them parts of an amendment.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::amendment::lower::tests::renames_are_pairs_of_headings_in_code 106122c14bd92ef8
// Requirement: Renames
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_amendment_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_renames_are_pairs_of_headings_in_code()
 {
    // must: A rename must be a pair of the lines FROM: and TO:, each with a heading in code.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::half_a_rename 7f91520612c5517e
// Scenario: Half a rename
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_half_a_rename() {
    // Given an amendment with a line FROM: and no line TO: after it
    // When the compiler reads the file
    // Then broken-rename is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.an_amendment_with_a_line_and_no_line_after_it("FROM:", "TO:");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-rename");
}
// specc:end

// specc:begin dialect/amendments/requirement-removals 2c86e325687ce7b7
// Requirement: Removals
#[test]
#[ignore = "pending"]
fn dialect___amendments___requirement__removals() {
    // must: A removed requirement must be read with its reason and its migration, by the labels Reason and Migration.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::readings::a_removal 35f62f68642cefb2
// Scenario: A removal
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_a_removal() {
    // Given the item - **Reason:** nobody used it below a removed requirement
    // When the compiler reads the file
    // Then the reason is nobody used it
    // specc:body
    let mut steps = Steps::default();
    steps.the_item_below_a_removed_requirement("- **Reason:** nobody used it");
    steps.the_compiler_reads_the_file();
    steps.the_reason_is("nobody used it");
}
// specc:end

// specc:begin dialect/amendments/requirement-targets 9ca4a3015cdc7f98
// Requirement: Targets
#[test]
#[ignore = "pending"]
fn dialect___amendments___requirement__targets() {
    // must: The base of changes/NAME/specs/PATH/spec.md must be specs/PATH/spec.md, and its requirements must be found by their titles.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/amendments/scenario-titles-that-do-not-fit/login-under-modified-nothing d325050424fe55ae
// Titles that do not fit (change Login under MODIFIED, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___amendments___scenario__titles__that__do__not__fit___login__under__modified__nothing() {
    // Given a base with the requirement Login
    // When an amendment has Login under MODIFIED
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_base_with_the_requirement("Login");
    steps.an_amendment_has("Login under MODIFIED");
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/amendments/scenario-titles-that-do-not-fit/lgin-under-modified-unknown-amendment-target 5a4fc96341606109
// Titles that do not fit (change Lgin under MODIFIED, finding unknown-amendment-target)
#[test]
#[ignore = "pending"]
fn dialect___amendments___scenario__titles__that__do__not__fit___lgin__under__modified__unknown__amendment__target()
 {
    // Given a base with the requirement Login
    // When an amendment has Lgin under MODIFIED
    // Then unknown-amendment-target is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_base_with_the_requirement("Login");
    steps.an_amendment_has("Lgin under MODIFIED");
    steps.is_reported("unknown-amendment-target");
}
// specc:end

// specc:begin dialect/amendments/scenario-titles-that-do-not-fit/login-under-added-added-target-exists 1b0611ea21333a89
// Titles that do not fit (change Login under ADDED, finding added-target-exists)
#[test]
#[ignore = "pending"]
fn dialect___amendments___scenario__titles__that__do__not__fit___login__under__added__added__target__exists()
 {
    // Given a base with the requirement Login
    // When an amendment has Login under ADDED
    // Then added-target-exists is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_base_with_the_requirement("Login");
    steps.an_amendment_has("Login under ADDED");
    steps.is_reported("added-target-exists");
}
// specc:end

// specc:begin dialect/amendments/scenario-titles-that-do-not-fit/0de86801 b4332a0696f0135b
// Titles that do not fit (change a rename of Login to Sign in, and Sign in under MODIFIED, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___amendments___scenario__titles__that__do__not__fit___0de86801() {
    // Given a base with the requirement Login
    // When an amendment has a rename of Login to Sign in, and Sign in under MODIFIED
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_base_with_the_requirement("Login");
    steps.an_amendment_has("a rename of Login to Sign in, and Sign in under MODIFIED");
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/amendments/scenario-titles-that-do-not-fit/d7653275 4448975b9924ef3d
// Titles that do not fit (change a rename of Login to Sign in, and Login under MODIFIED, finding unknown-amendment-target)
#[test]
#[ignore = "pending"]
fn dialect___amendments___scenario__titles__that__do__not__fit___d7653275() {
    // Given a base with the requirement Login
    // When an amendment has a rename of Login to Sign in, and Login under MODIFIED
    // Then unknown-amendment-target is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_base_with_the_requirement("Login");
    steps.an_amendment_has("a rename of Login to Sign in, and Login under MODIFIED");
    steps.is_reported("unknown-amendment-target");
}
// specc:end

// specc:begin analysis::rules::amendment_targets::tests::history_is_left_alone 34e67ec0c819f60a
// Requirement: History
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_rules_x3a__x3a_amendment_targets_x3a__x3a_tests_x3a__x3a_history_is_left_alone()
 {
    // must, must not: The compiler must read what lies below changes/archive/ and must not hold it against the base.
    // specc:body
    todo!()
}
// specc:end
