//! Made by specc from dialect/annotations.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/annotations/requirement-form-and-keys 26be03a011832e6b
// Requirement: Form and keys
#[test]
#[ignore = "pending"]
fn dialect___annotations___requirement__form__and__keys() {
    // must: A code span key: value must be an annotation when its key is known and its place is one of those below.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/id-loan_limit-the-explicit-id-loan_limit b9a6807e07fd71e3
// What each key says (span id: loan_limit, fact the explicit id loan_limit)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___id__loan_limit__the__explicit__id__loan_limit()
 {
    // Given a Requirement that holds the code span id: loan_limit alone in a paragraph
    // When the compiler reads the file
    // Then the clause has the explicit id loan_limit
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("id: loan_limit");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the explicit id loan_limit");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/test_id-limit-limit_late-two-test-ids 26071637b398988e
// What each key says (span test_id: limit, limit_late, fact two test ids)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___test_id__limit__limit_late__two__test__ids()
 {
    // Given a Requirement that holds the code span test_id: limit, limit_late alone in a paragraph
    // When the compiler reads the file
    // Then the clause has two test ids
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("test_id: limit, limit_late");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("two test ids");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/owner-shed-team-the-owner-shed-team 8b738a86c34792b1
// What each key says (span owner: shed team, fact the owner shed team)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___owner__shed__team__the__owner__shed__team()
 {
    // Given a Requirement that holds the code span owner: shed team alone in a paragraph
    // When the compiler reads the file
    // Then the clause has the owner shed team
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("owner: shed team");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the owner shed team");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/since-110-the-text-110-as-its-first-version a9e14805686b083f
// What each key says (span since: 1.10, fact the text 1.10 as its first version)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___since__110__the__text__110__as__its__first__version()
 {
    // Given a Requirement that holds the code span since: 1.10 alone in a paragraph
    // When the compiler reads the file
    // Then the clause has the text 1.10 as its first version
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("since: 1.10");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the text 1.10 as its first version");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/until-20-the-text-20-as-its-last-version db5051be394ae5aa
// What each key says (span until: 2.0, fact the text 2.0 as its last version)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___until__20__the__text__20__as__its__last__version()
 {
    // Given a Requirement that holds the code span until: 2.0 alone in a paragraph
    // When the compiler reads the file
    // Then the clause has the text 2.0 as its last version
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("until: 2.0");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the text 2.0 as its last version");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/status-planned-the-status-planned 1ce5cdfd69f30891
// What each key says (span status: planned, fact the status planned)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___status__planned__the__status__planned()
 {
    // Given a Requirement that holds the code span status: planned alone in a paragraph
    // When the compiler reads the file
    // Then the clause has the status planned
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("status: planned");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the status planned");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/priority-high-the-priority-p2 5301adacbe305396
// What each key says (span priority: high, fact the priority P2)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___priority__high__the__priority__p2() {
    // Given a Requirement that holds the code span priority: high alone in a paragraph
    // When the compiler reads the file
    // Then the clause has the priority P2
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("priority: high");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the priority P2");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/applies-macos--20-two-places-where-it-applies 95a98196874c9290
// What each key says (span applies: macos, >= 2.0, fact two places where it applies)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___applies__macos_x2d__x2d_20__two__places__where__it__applies()
 {
    // Given a Requirement that holds the code span applies: macos, >= 2.0 alone in a paragraph
    // When the compiler reads the file
    // Then the clause has two places where it applies
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("applies: macos, >= 2.0");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("two places where it applies");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/authority-root-the-authority-root 1c3f7e5a2d49ee7f
// What each key says (span authority: root, fact the authority root)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___authority__root__the__authority__root()
 {
    // Given a Requirement that holds the code span authority: root alone in a paragraph
    // When the compiler reads the file
    // Then the clause has the authority root
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("authority: root");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the authority root");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/was-old_limit-the-former-id-old_limit 872a11575f52503e
// What each key says (span was: old_limit, fact the former id old_limit)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___was__old_limit__the__former__id__old_limit()
 {
    // Given a Requirement that holds the code span was: old_limit alone in a paragraph
    // When the compiler reads the file
    // Then the clause has the former id old_limit
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("was: old_limit");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the former id old_limit");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/verifies-loan_limit-a-clause-that-it-verifies c891f9bccc59fa9d
// What each key says (span verifies: loan_limit, fact a clause that it verifies)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___verifies__loan_limit__a__clause__that__it__verifies()
 {
    // Given a Requirement that holds the code span verifies: loan_limit alone in a paragraph
    // When the compiler reads the file
    // Then the clause has a clause that it verifies
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("verifies: loan_limit");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("a clause that it verifies");
}
// specc:end

// specc:begin dialect/annotations/scenario-what-each-key-says/covers-loan_limit-a-clause-that-it-covers 86b6c1d99ca545ea
// What each key says (span covers: loan_limit, fact a clause that it covers)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__what__each__key__says___covers__loan_limit__a__clause__that__it__covers()
 {
    // Given a Requirement that holds the code span covers: loan_limit alone in a paragraph
    // When the compiler reads the file
    // Then the clause has a clause that it covers
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_holds_the_code_span_alone_in_a_paragraph("covers: loan_limit");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("a clause that it covers");
}
// specc:end

// specc:begin facts::annotations_count_in_three_places_only c1b0d22854eeb5c1
// Requirement: Places
#[test]
#[ignore = "pending"]
fn facts_x3a__x3a_annotations_count_in_three_places_only() {
    // must: A code span must be an annotation only where it stands alone in its block, ends a heading, or ends its block after a sentence's end, a colon, a semicolon or another annotation.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann ec554a39b71519af
// Code that stays code (text The shed must open. `owner: ann`, owner the owner ann)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__code__that__stays__code___the__shed__must__open__owner__ann__the__owner__ann()
 {
    // Given a Requirement with the text The shed must open. `owner: ann`
    // When the compiler reads the file
    // Then the clause has the owner ann
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text("The shed must open. `owner: ann`");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the owner ann");
}
// specc:end

// specc:begin dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann~2 971f9b76ee0faa5d
// Code that stays code (text The shed must open: `owner: ann`, owner the owner ann)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__code__that__stays__code___the__shed__must__open__owner__ann__the__owner__ann_x7e_2()
 {
    // Given a Requirement with the text The shed must open: `owner: ann`
    // When the compiler reads the file
    // Then the clause has the owner ann
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text("The shed must open: `owner: ann`");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("the owner ann");
}
// specc:end

// specc:begin dialect/annotations/scenario-code-that-stays-code/the-header-owner-ann-is-sent-no-owner 1efe9c51aee450ec
// Code that stays code (text The header `owner: ann` is sent., owner no owner)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__code__that__stays__code___the__header__owner__ann__is__sent__no__owner()
 {
    // Given a Requirement with the text The header `owner: ann` is sent.
    // When the compiler reads the file
    // Then the clause has no owner
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text("The header `owner: ann` is sent.");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("no owner");
}
// specc:end

// specc:begin dialect/annotations/scenario-code-that-stays-code/the-header-is-owner-ann-no-owner 34f7b8fb288202a0
// Code that stays code (text The header is `owner: ann`, owner no owner)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__code__that__stays__code___the__header__is__owner__ann__no__owner()
 {
    // Given a Requirement with the text The header is `owner: ann`
    // When the compiler reads the file
    // Then the clause has no owner
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text("The header is `owner: ann`");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("no owner");
}
// specc:end

// specc:begin dialect/annotations/scenario-code-that-stays-code/-the-shed-opens-owner-ann-no-owner 86592b3ecf45f6c1
// Code that stays code (text > The shed opens. `owner: ann`, owner no owner)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__code__that__stays__code_x2f__x2d_the__shed__opens__owner__ann__no__owner()
 {
    // Given a Requirement with the text > The shed opens. `owner: ann`
    // When the compiler reads the file
    // Then the clause has no owner
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text("> The shed opens. `owner: ann`");
    steps.the_compiler_reads_the_file();
    steps.the_clause_has("no owner");
}
// specc:end

// specc:begin facts::steps_and_examples_hold_no_annotations 3b9b4bed298a2b89
// Requirement: Steps and examples
#[test]
#[ignore = "pending"]
fn facts_x3a__x3a_steps_and_examples_hold_no_annotations() {
    // must not: The compiler must not look for annotations in steps, in quotes and in what an Example shows.
    // specc:body
    todo!()
}
// specc:end

// specc:begin facts::an_example_has_the_annotations_of_a_paragraph 940cb814677068cb
// Requirement: Steps and examples
#[test]
#[ignore = "pending"]
fn facts_x3a__x3a_an_example_has_the_annotations_of_a_paragraph() {
    // must: A paragraph of an Example that is nothing but annotations must bind to the Example.
    // specc:body
    todo!()
}
// specc:end

// specc:begin facts::an_id_is_the_statements_or_the_clauses 5de739465415257a
// Requirement: What an annotation binds to
#[test]
#[ignore = "pending"]
fn facts_x3a__x3a_an_id_is_the_statements_or_the_clauses() {
    // must: An annotation must bind to the statements of its block, and to the clause when the block has none or holds nothing else.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/annotations/requirement-test-ids 916101261b9fcd96
// Requirement: Test ids
#[test]
#[ignore = "pending"]
fn dialect___annotations___requirement__test__ids() {
    // must: A clause's test must have the name that its first test_id gives, and the clause's id without one.
    // must: When two clauses name the same test, the compiler must warn.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::one_test_for_two_clauses d30ba95fe5a9c98b
// Scenario: One test for two clauses
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_one_test_for_two_clauses() {
    // Given two Requirements with test_id: limit
    // When the compiler checks the spec
    // Then shared-test-id is reported as a warning
    // specc:body
    let mut steps = Steps::default();
    steps.two_requirements_with("test_id: limit");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_a_warning("shared-test-id");
}
// specc:end

// specc:begin facts::facts_come_from_attributes_labels_and_above 948b2aea8676928e
// Requirement: Facts are inherited
#[test]
#[ignore = "pending"]
fn facts_x3a__x3a_facts_come_from_attributes_labels_and_above() {
    // must: The facts owner, since, until, status, priority and applies must hold for the clauses below, unless these say otherwise.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/annotations/requirement-pending-clauses 6caad5791ce4ea0d
// Requirement: Pending clauses
#[test]
#[ignore = "pending"]
fn dialect___annotations___requirement__pending__clauses() {
    // must: A clause with the status planned, or with a since above the spec's version, must be left out of release copy and of what the documents promise.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/annotations/scenario-which-versions-are-here/19-does-not-mention-it 10283a51df78da25
// Which versions are here (version 1.9, result does not mention it)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__which__versions__are__here___19__does__not__mention__it() {
    // Given a spec of version 1.9
    // When a Feature says since: 1.10
    // Then the release copy does not mention it
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_of_version(1.9);
    steps.a_feature_says("since: 1.10");
    steps.the_release_copy("does not mention it");
}
// specc:end

// specc:begin dialect/annotations/scenario-which-versions-are-here/110-mentions-it 7d206f057d50259a
// Which versions are here (version 1.10, result mentions it)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__which__versions__are__here___110__mentions__it() {
    // Given a spec of version 1.10
    // When a Feature says since: 1.10
    // Then the release copy mentions it
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_of_version(1.10);
    steps.a_feature_says("since: 1.10");
    steps.the_release_copy("mentions it");
}
// specc:end

// specc:begin dialect/annotations/scenario-which-versions-are-here/20-mentions-it 560a53f5203e8c0a
// Which versions are here (version 2.0, result mentions it)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__which__versions__are__here___20__mentions__it() {
    // Given a spec of version 2.0
    // When a Feature says since: 1.10
    // Then the release copy mentions it
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_of_version(2.0);
    steps.a_feature_says("since: 1.10");
    steps.the_release_copy("mentions it");
}
// specc:end

// specc:begin dialect/annotations/requirement-values e203b40f52e02e9a
// Requirement: Values
#[test]
#[ignore = "pending"]
fn dialect___annotations___requirement__values() {
    // must: A value that its key does not take must be an error at the value, and so must a key without a value.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/status-active-nothing 58a5932508b213c4
// Values that can be read (span status: active, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___status__active__nothing() {
    // Given the annotation status: active
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("status: active");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/status-activ-broken-annotation-value 286327fb7ee37604
// Values that can be read (span status: activ, result broken-annotation-value)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___status__activ__broken__annotation__value()
 {
    // Given the annotation status: activ
    // When the compiler reads the file
    // Then broken-annotation-value is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("status: activ");
    steps.the_compiler_reads_the_file();
    steps.is_reported("broken-annotation-value");
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/priority-p4-nothing b76d3edb678f50fa
// Values that can be read (span priority: P4, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___priority__p4__nothing() {
    // Given the annotation priority: P4
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("priority: P4");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/priority-p9-broken-annotation-value b2d1e3a535c3ffaa
// Values that can be read (span priority: P9, result broken-annotation-value)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___priority__p9__broken__annotation__value()
 {
    // Given the annotation priority: P9
    // When the compiler reads the file
    // Then broken-annotation-value is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("priority: P9");
    steps.the_compiler_reads_the_file();
    steps.is_reported("broken-annotation-value");
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/open-true-nothing d1ef3bccae44aa15
// Values that can be read (span open: true, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___open__true__nothing() {
    // Given the annotation open: true
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("open: true");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/open-yes-broken-annotation-value 89cd4dc51a6b252c
// Values that can be read (span open: yes, result broken-annotation-value)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___open__yes__broken__annotation__value()
 {
    // Given the annotation open: yes
    // When the compiler reads the file
    // Then broken-annotation-value is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("open: yes");
    steps.the_compiler_reads_the_file();
    steps.is_reported("broken-annotation-value");
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/test_id-two-words-broken-annotation-value 3476333efffe3ca7
// Values that can be read (span test_id: two words, result broken-annotation-value)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___test_id__two__words__broken__annotation__value()
 {
    // Given the annotation test_id: two words
    // When the compiler reads the file
    // Then broken-annotation-value is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("test_id: two words");
    steps.the_compiler_reads_the_file();
    steps.is_reported("broken-annotation-value");
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/test_id-broken-annotation-value 0aa1906bb582f065
// Values that can be read (span test_id:, result broken-annotation-value)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___test_id__broken__annotation__value()
 {
    // Given the annotation test_id:
    // When the compiler reads the file
    // Then broken-annotation-value is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("test_id:");
    steps.the_compiler_reads_the_file();
    steps.is_reported("broken-annotation-value");
}
// specc:end

// specc:begin dialect/annotations/scenario-values-that-can-be-read/path-nothing 1290063cf2467b9c
// Values that can be read (span path:, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__values__that__can__be__read___path__nothing() {
    // Given the annotation path:
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation("path:");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/annotations/requirement-slips-in-keys e2d878481eb6995f
// Requirement: Slips in keys
#[test]
#[ignore = "pending"]
fn dialect___annotations___requirement__slips__in__keys() {
    // must: A code span whose key is nearly a known key must be a warning where an annotation would count.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::a_dash_for_an_underscore 12c5d55bcc69b160
// Scenario: A dash for an underscore
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_a_dash_for_an_underscore() {
    // Given a Requirement that ends in the code span test-id: limit
    // When the compiler reads the file
    // Then unknown-annotation is reported with test_id as the suggestion
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_that_ends_in_the_code_span("test-id: limit");
    steps.the_compiler_reads_the_file();
    steps.is_reported_with_as_the_suggestion("unknown-annotation", "test_id");
}
// specc:end

// specc:begin dialect/annotations/requirement-annotations-below-a-table-or-a-list 687f6403d5121ed4
// Requirement: Annotations below a table or a list
#[test]
#[ignore = "pending"]
fn dialect___annotations___requirement__annotations__below__a__table__or__a__list() {
    // must: A line right below a table that is nothing but annotations must be a warning, which specc check --fix mends by a blank line.
    // must: So must one right below the list of steps of a Scenario, or a list of an Example.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/annotations/scenario-below-the-rows/test_id-limit-swallowed-annotation 24d2b9b6796be1bb
// Below the rows (line `test_id: limit`, finding swallowed-annotation)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__below__the__rows___test_id__limit__swallowed__annotation() {
    // Given a table with the header a, one row, and `test_id: limit` right below it
    // When the compiler reads the file
    // Then swallowed-annotation is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header_one_row_and_right_below_it("a", "`test_id: limit`");
    steps.the_compiler_reads_the_file();
    steps.is_reported("swallowed-annotation");
}
// specc:end

// specc:begin dialect/annotations/scenario-below-the-rows/weather-rain-nothing e1dfa664aefed1a1
// Below the rows (line `weather: rain`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__below__the__rows___weather__rain__nothing() {
    // Given a table with the header a, one row, and `weather: rain` right below it
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header_one_row_and_right_below_it("a", "`weather: rain`");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/annotations/scenario-below-the-rows/-test_id-limit--nothing 71bc974edf0f364d
// Below the rows (line | `test_id: limit` |, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__below__the__rows_x2f__x2d_test_id__limit_x2d__x2d_nothing() {
    // Given a table with the header a, one row, and | `test_id: limit` | right below it
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_table_with_the_header_one_row_and_right_below_it("a", "| `test_id: limit` |");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/annotations/scenario-below-the-steps/test_id-limit-swallowed-annotation 9433f84432c9b587
// Below the steps (line `test_id: limit`, finding swallowed-annotation)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__below__the__steps___test_id__limit__swallowed__annotation() {
    // Given a Scenario whose last step is it opens, and `test_id: limit` right below it
    // When the compiler reads the file
    // Then swallowed-annotation is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_whose_last_step_is_and_right_below_it("it opens", "`test_id: limit`");
    steps.the_compiler_reads_the_file();
    steps.is_reported("swallowed-annotation");
}
// specc:end

// specc:begin dialect/annotations/scenario-below-the-steps/id-limit-owner-ann-swallowed-annotation aaf15fe0ed4035f6
// Below the steps (line `id: limit` `owner: ann`, finding swallowed-annotation)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__below__the__steps___id__limit__owner__ann__swallowed__annotation()
 {
    // Given a Scenario whose last step is it opens, and `id: limit` `owner: ann` right below it
    // When the compiler reads the file
    // Then swallowed-annotation is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_whose_last_step_is_and_right_below_it("it opens", "`id: limit` `owner: ann`");
    steps.the_compiler_reads_the_file();
    steps.is_reported("swallowed-annotation");
}
// specc:end

// specc:begin dialect/annotations/scenario-below-the-steps/weather-rain-nothing 38d8df57706cc1ae
// Below the steps (line `weather: rain`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__below__the__steps___weather__rain__nothing() {
    // Given a Scenario whose last step is it opens, and `weather: rain` right below it
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_whose_last_step_is_and_right_below_it("it opens", "`weather: rain`");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/annotations/scenario-below-the-steps/and-status-open-nothing 5d844dc12f7f99c2
// Below the steps (line and `status: open`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___annotations___scenario__below__the__steps___and__status__open__nothing() {
    // Given a Scenario whose last step is it opens, and and `status: open` right below it
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_whose_last_step_is_and_right_below_it("it opens", "and `status: open`");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/annotations/requirement-clauses-named-by-annotations a9d343509995a00f
// Requirement: Clauses named by annotations
#[test]
#[ignore = "pending"]
fn dialect___annotations___requirement__clauses__named__by__annotations() {
    // must: A clause that verifies or covers names must be there.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::a_name_without_a_clause 1fe388474567b8b4
// Scenario: A name without a clause
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_a_name_without_a_clause() {
    // Given the annotation covers: loan_limt and a clause with the id loan_limit
    // When the compiler checks the spec
    // Then unknown-clause is reported as an error that suggests loan_limit
    // specc:body
    let mut steps = Steps::default();
    steps.the_annotation_and_a_clause_with_the_id("covers: loan_limt", "loan_limit");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error_that_suggests("unknown-clause", "loan_limit");
}
// specc:end
