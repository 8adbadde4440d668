//! Made by specc from dialect/diagnostics-and-suppression.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin ui::each_fixture_has_its_findings c09f843429f12733
// Requirement: Parts of a finding
#[test]
#[ignore = "pending"]
fn ui_x3a__x3a_each_fixture_has_its_findings() {
    // must: Each finding must have a code, a severity, the bytes at which it points, and a message that names the fault.
    // must: When a cure is known, the finding must tell it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/requirement-only-what-is-claimed-can-be-wrong 9a0d41d9b3630263
// Requirement: Only what is claimed can be wrong
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___requirement__only__what__is__claimed__can__be__wrong()
 {
    // must not: The compiler must not report prose.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---weather-rain-nothing c0f66566a119b623
// Claimed or not (content the item - **Weather:** rain, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__claimed__or__not___the__item_x2d__x2d__x2d_weather__rain__nothing()
 {
    // Given a Requirement with the item - **Weather:** rain
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with("the item - **Weather:** rain");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-claimed-or-not/the-item---prioriti-p1-misspelt-label c57b781ac9d0c31a
// Claimed or not (content the item - **Prioriti:** P1, finding misspelt-label)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__claimed__or__not___the__item_x2d__x2d__x2d_prioriti__p1__misspelt__label()
 {
    // Given a Requirement with the item - **Prioriti:** P1
    // When the compiler reads the file
    // Then misspelt-label is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with("the item - **Prioriti:** P1");
    steps.the_compiler_reads_the_file();
    steps.is_reported("misspelt-label");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-claimed-or-not/e7492581 a658853052cd8372
// Claimed or not (content a table with the columns Day and Visitors, and a cell too many, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__claimed__or__not___e7492581() {
    // Given a Requirement with a table with the columns Day and Visitors, and a cell too many
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with("a table with the columns Day and Visitors, and a cell too many");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-claimed-or-not/a-fence-xml-with-broken-xml-nothing 0a0319801d0e6816
// Claimed or not (content a fence xml with broken XML, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__claimed__or__not___a__fence__xml__with__broken__xml__nothing()
 {
    // Given a Requirement with a fence xml with broken XML
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with("a fence xml with broken XML");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/requirement-one-fault-one-finding 9eb5b81f0c059fa2
// Requirement: One fault, one finding
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___requirement__one__fault__one__finding() {
    // must: One fault must give one finding, also when its effects can be seen in other places.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::a_type_that_is_missing b1e7590a12c4c3e3
// Scenario: A type that is missing
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_a_type_that_is_missing() {
    // Given three fields of the type Laon, and the Type Loan
    // When the compiler checks the spec
    // Then unknown-type is reported once
    // And the finding names the other two places
    // specc:body
    let mut steps = Steps::default();
    steps.three_fields_of_the_type_and_the_type("Laon", "Loan");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_once("unknown-type");
    steps.the_finding_names_the_other_two_places();
}
// specc:end

// specc:begin ui::each_code_has_a_fixture a9b9ff31f54c70cb
// Requirement: Severities
#[test]
#[ignore = "pending"]
fn ui_x3a__x3a_each_code_has_a_fixture() {
    // must: A finding must be an error when the spec cannot mean what it says, a warning when it most likely does not, and a note when its author has to decide.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ui::each_code_has_a_manual_page_with_a_way_out 4314d7fcca45bff3
// Requirement: Manual pages
#[test]
#[ignore = "pending"]
fn ui_x3a__x3a_each_code_has_a_manual_page_with_a_way_out() {
    // must: Each code must have a page that says what is found, why it is bad, and what to write instead.
    // specc:body
    todo!()
}
// specc:end

// specc:begin facts::suppressions_cover_the_block_that_holds_them_or_the_next 6a0b170c5332d7f2
// Requirement: Suppression
#[test]
#[ignore = "pending"]
fn facts_x3a__x3a_suppressions_cover_the_block_that_holds_them_or_the_next() {
    // must: A comment specc: allow(code) reason must accept the findings of that code in the block that holds it.
    // must: When it stands alone, it must accept those in the next block beside it, or, after the last block of an item or quote, those in that item or quote.
    // specc:body
    todo!()
}
// specc:end

// specc:begin writing::a_suppression_accepts_what_a_backend_finds_and_is_never_idle 25bb7f7a6308bf19
// Requirement: Suppression
#[test]
#[ignore = "pending"]
fn writing_x3a__x3a_a_suppression_accepts_what_a_backend_finds_and_is_never_idle() {
    // must not: A suppression of a code that only a target reports is read by the build, and must not be called idle by specc check.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-comments/1048557c ef3769cf481d6f88
// Comments (comment <!-- specc: allow(vague-word) quoted from the law -->, finding unchecked-statement alone)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__comments___1048557c() {
    // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-word) quoted from the law -->
    // When the compiler checks the spec
    // Then unchecked-statement alone is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_sentence_after_the_comment(
        "The shed must answer quickly.",
        "<!-- specc: allow(vague-word) quoted from the law -->",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unchecked-statement alone");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-comments/---specc-allowvague-word----unexplained-suppression af03d29a8325067f
// Comments (comment <!-- specc: allow(vague-word) -->, finding unexplained-suppression)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__comments_x2f__x2d__x2d__x2d_specc__allowvague__word_x2d__x2d__x2d__x2d_unexplained__suppression()
 {
    // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-word) -->
    // When the compiler checks the spec
    // Then unexplained-suppression is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_sentence_after_the_comment(
        "The shed must answer quickly.",
        "<!-- specc: allow(vague-word) -->",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unexplained-suppression");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-comments/---specc-alowvague-word-quoted----broken-directive 218e724ce26e842c
// Comments (comment <!-- specc: alow(vague-word) quoted -->, finding broken-directive)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__comments_x2f__x2d__x2d__x2d_specc__alowvague__word__quoted_x2d__x2d__x2d__x2d_broken__directive()
 {
    // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: alow(vague-word) quoted -->
    // When the compiler checks the spec
    // Then broken-directive is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_sentence_after_the_comment(
        "The shed must answer quickly.",
        "<!-- specc: alow(vague-word) quoted -->",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("broken-directive");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-comments/---specc-allowopen-question-later----idle-suppression 2c5df9b0a1fb59aa
// Comments (comment <!-- specc: allow(open-question) later -->, finding idle-suppression)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__comments_x2f__x2d__x2d__x2d_specc__allowopen__question__later_x2d__x2d__x2d__x2d_idle__suppression()
 {
    // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(open-question) later -->
    // When the compiler checks the spec
    // Then idle-suppression is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_sentence_after_the_comment(
        "The shed must answer quickly.",
        "<!-- specc: allow(open-question) later -->",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("idle-suppression");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-comments/43831bcd 3fd64e433890114d
// Comments (comment <!-- specc: allow(vague-wrod) quoted -->, finding idle-suppression with vague-word as what may be meant)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__comments___43831bcd() {
    // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- specc: allow(vague-wrod) quoted -->
    // When the compiler checks the spec
    // Then idle-suppression with vague-word as what may be meant is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_sentence_after_the_comment(
        "The shed must answer quickly.",
        "<!-- specc: allow(vague-wrod) quoted -->",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("idle-suppression with vague-word as what may be meant");
}
// specc:end

// specc:begin dialect/diagnostics-and-suppression/scenario-comments/---quoted-from-the-law----vague-word 460079e6469d8fb7
// Comments (comment <!-- quoted from the law -->, finding vague-word)
#[test]
#[ignore = "pending"]
fn dialect___diagnostics__and__suppression___scenario__comments_x2f__x2d__x2d__x2d_quoted__from__the__law_x2d__x2d__x2d__x2d_vague__word()
 {
    // Given a Requirement with the sentence The shed must answer quickly. after the comment <!-- quoted from the law -->
    // When the compiler checks the spec
    // Then vague-word is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_sentence_after_the_comment(
        "The shed must answer quickly.",
        "<!-- quoted from the law -->",
    );
    steps.the_compiler_checks_the_spec();
    steps.is_reported("vague-word");
}
// specc:end

// specc:begin statements::commentary_makes_no_promises a275b7a58ca4b96c
// Requirement: Text that is switched off
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_commentary_makes_no_promises() {
    // must not: The compiler must not look for statements between the comments specc: off and specc: on, nor between the former and the end of the file.
    // specc:body
    todo!()
}
// specc:end

// specc:begin writing::certain_fixes_are_applied_and_nothing_else cf336fea2b3c01fd
// Requirement: Certain fixes
#[test]
#[ignore = "pending"]
fn writing_x3a__x3a_certain_fixes_are_applied_and_nothing_else() {
    // must: A fix must be called certain only when one text alone can be meant.
    // specc:body
    todo!()
}
// specc:end

// specc:begin base::suggest::tests::a_swapped_letter_is_near_and_another_word_is_not 5898d22ca0e920be
// Requirement: Names that are nearly right
#[test]
#[ignore = "pending"]
fn base_x3a__x3a_suggest_x3a__x3a_tests_x3a__x3a_a_swapped_letter_is_near_and_another_word_is_not()
 {
    // must: A name that cannot be found must come with the nearest one that can.
    // specc:body
    todo!()
}
// specc:end
