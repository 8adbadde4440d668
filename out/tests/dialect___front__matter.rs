//! Made by specc from dialect/front-matter.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/front-matter/requirement-keys 174e6c9f6dcc0b9b
// Requirement: Keys
#[test]
#[ignore = "pending"]
fn dialect___front__matter___requirement__keys() {
    // must: The compiler must read title, version, status, owner, language and kind at the top of a file, and must keep all other keys as they are.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/front-matter/scenario-what-each-key-says/title-loans-the-file-is-titled-loans cda7677b08a18c97
// What each key says (line title: Loans, result the file is titled Loans)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__what__each__key__says___title__loans__the__file__is__titled__loans()
 {
    // Given the front matter title: Loans
    // When the compiler reads the file
    // Then the file is titled Loans
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("title: Loans");
    steps.the_compiler_reads_the_file();
    steps.step("the file is titled Loans");
}
// specc:end

// specc:begin dialect/front-matter/scenario-what-each-key-says/version-110-the-version-is-the-text-110 43ff6b533a778404
// What each key says (line version: 1.10, result the version is the text 1.10)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__what__each__key__says___version__110__the__version__is__the__text__110()
 {
    // Given the front matter version: 1.10
    // When the compiler reads the file
    // Then the version is the text 1.10
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("version: 1.10");
    steps.the_compiler_reads_the_file();
    steps.step("the version is the text 1.10");
}
// specc:end

// specc:begin dialect/front-matter/scenario-what-each-key-says/status-planned-the-clauses-of-the-file-are-planned 4814d6f15d9020b5
// What each key says (line status: planned, result the clauses of the file are planned)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__what__each__key__says___status__planned__the__clauses__of__the__file__are__planned()
 {
    // Given the front matter status: planned
    // When the compiler reads the file
    // Then the clauses of the file are planned
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("status: planned");
    steps.the_compiler_reads_the_file();
    steps.step("the clauses of the file are planned");
}
// specc:end

// specc:begin dialect/front-matter/scenario-what-each-key-says/owner-shed-team-the-shed-team-owns-the-clauses-of-the-file d4a4844551b4810f
// What each key says (line owner: shed team, result the shed team owns the clauses of the file)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__what__each__key__says___owner__shed__team__the__shed__team__owns__the__clauses__of__the__file()
 {
    // Given the front matter owner: shed team
    // When the compiler reads the file
    // Then the shed team owns the clauses of the file
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("owner: shed team");
    steps.the_compiler_reads_the_file();
    steps.step("the shed team owns the clauses of the file");
}
// specc:end

// specc:begin dialect/front-matter/scenario-what-each-key-says/language-de-the-file-is-in-german f0d174bbd1e4e3e1
// What each key says (line language: de, result the file is in German)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__what__each__key__says___language__de__the__file__is__in__german()
 {
    // Given the front matter language: de
    // When the compiler reads the file
    // Then the file is in German
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("language: de");
    steps.the_compiler_reads_the_file();
    steps.step("the file is in German");
}
// specc:end

// specc:begin dialect/front-matter/scenario-what-each-key-says/d5d02800 ec4ce2176d1a1967
// What each key says (line kind: Principle, result headings with an attribute list and no kind are Principles)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__what__each__key__says___d5d02800() {
    // Given the front matter kind: Principle
    // When the compiler reads the file
    // Then headings with an attribute list and no kind are Principles
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("kind: Principle");
    steps.the_compiler_reads_the_file();
    steps.step("headings with an attribute list and no kind are Principles");
}
// specc:end

// specc:begin dialect/front-matter/scenario-what-each-key-says/kind-principel-unknown-front-matter-kind-is-reported bdc26d85a29b8cae
// What each key says (line kind: Principel, result unknown-front-matter-kind is reported)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__what__each__key__says___kind__principel__unknown__front__matter__kind__is__reported()
 {
    // Given the front matter kind: Principel
    // When the compiler reads the file
    // Then unknown-front-matter-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("kind: Principel");
    steps.the_compiler_reads_the_file();
    steps.step("unknown-front-matter-kind is reported");
}
// specc:end

// specc:begin dialect/front-matter/scenario-what-each-key-says/layout-page-the-key-is-kept 259194f5bffb4a24
// What each key says (line layout: page, result the key is kept)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__what__each__key__says___layout__page__the__key__is__kept() {
    // Given the front matter layout: page
    // When the compiler reads the file
    // Then the key is kept
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("layout: page");
    steps.the_compiler_reads_the_file();
    steps.step("the key is kept");
}
// specc:end

// specc:begin dialect/front-matter/requirement-the-version-of-a-spec 8a02d3954b451003
// Requirement: The version of a spec
#[test]
#[ignore = "pending"]
fn dialect___front__matter___requirement__the__version__of__a__spec() {
    // must: The version of the whole spec must be the one in specc.toml, and without it the first that a file's front matter gives, in the order of paths.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/front-matter/scenario-which-version/10-20-30-30 409b5d4585caaead
// Which version (a 1.0, b 2.0, project 3.0, version 3.0)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__which__version___10__20__30__30() {
    // Given a.md with the version 1.0, b.md with the version 2.0, and specc.toml with the version 3.0
    // When the compiler reads the spec
    // Then the spec's version is 3.0
    // specc:body
    let mut steps = Steps::default();
    steps.with_the_version_with_the_version_and_with_the_version(
        "a.md",
        "1.0",
        "b.md",
        2.0,
        "specc.toml",
        "3.0",
    );
    steps.the_compiler_reads_the_spec();
    steps.the_spec_s_version_is(3.0);
}
// specc:end

// specc:begin dialect/front-matter/scenario-which-version/10-20-none-10 b992bc6d29a04670
// Which version (a 1.0, b 2.0, project none, version 1.0)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__which__version___10__20__none__10() {
    // Given a.md with the version 1.0, b.md with the version 2.0, and specc.toml with the version none
    // When the compiler reads the spec
    // Then the spec's version is 1.0
    // specc:body
    let mut steps = Steps::default();
    steps.with_the_version_with_the_version_and_with_the_version(
        "a.md",
        "1.0",
        "b.md",
        2.0,
        "specc.toml",
        "none",
    );
    steps.the_compiler_reads_the_spec();
    steps.the_spec_s_version_is(1.0);
}
// specc:end

// specc:begin dialect/front-matter/scenario-which-version/none-20-none-20 29fba624f2716702
// Which version (a none, b 2.0, project none, version 2.0)
#[test]
#[ignore = "pending"]
fn dialect___front__matter___scenario__which__version___none__20__none__20() {
    // Given a.md with the version none, b.md with the version 2.0, and specc.toml with the version none
    // When the compiler reads the spec
    // Then the spec's version is 2.0
    // specc:body
    let mut steps = Steps::default();
    steps.with_the_version_with_the_version_and_with_the_version(
        "a.md",
        "none",
        "b.md",
        2.0,
        "specc.toml",
        "none",
    );
    steps.the_compiler_reads_the_spec();
    steps.the_spec_s_version_is(2.0);
}
// specc:end

// specc:begin syntax::front_matter::tests::values_stay_text 0083ae809c7528a9
// Requirement: Values stay text
#[test]
#[ignore = "pending"]
fn syntax_x3a__x3a_front_matter_x3a__x3a_tests_x3a__x3a_values_stay_text() {
    // must: A value must stay the text that its author wrote.
    // specc:body
    todo!()
}
// specc:end

// specc:begin syntax::front_matter::tests::what_is_no_flat_mapping_is_a_fault 93d25c981d8cb8a8
// Requirement: Faults
#[test]
#[ignore = "pending"]
fn syntax_x3a__x3a_front_matter_x3a__x3a_tests_x3a__x3a_what_is_no_flat_mapping_is_a_fault() {
    // must: Front matter that is no flat mapping must be one error, and the rest of the file must be read all the same.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::broken_front_matter_leaves_the_body 53bc1d054e89eb80
// Scenario: A file with broken front matter
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_broken_front_matter_leaves_the_body() {
    // Given a file whose front matter is title: [ and whose body holds the heading ## Requirement: Hours
    // When the compiler reads the file
    // Then broken-front-matter is reported as an error
    // And the Requirement is read
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_whose_front_matter_is_and_whose_body_holds_the(
        "title: [",
        "## Requirement: Hours",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-front-matter");
    steps.the_requirement_is_read();
}
// specc:end

// specc:begin syntax::front_matter::tests::aliases_are_one_fault_and_are_never_expanded ccb7f2a31b22f26f
// Requirement: Aliases
#[test]
#[ignore = "pending"]
fn syntax_x3a__x3a_front_matter_x3a__x3a_tests_x3a__x3a_aliases_are_one_fault_and_are_never_expanded()
 {
    // must not: The compiler must not expand YAML aliases.
    // specc:body
    todo!()
}
// specc:end
