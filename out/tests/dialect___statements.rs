//! Made by specc from dialect/statements.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/statements/requirement-keywords-make-statements fee00622a2be4500
// Requirement: Keywords make statements
#[test]
#[ignore = "pending"]
fn dialect___statements___requirement__keywords__make__statements() {
    // must: Each keyword in a sentence must make one statement with a modality, a subject, a condition and a text.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/the-shed-must-open-at-eight-must 72a47cd5f87d7cdb
// Modalities (sentence The shed must open at eight., modality must)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___the__shed__must__open__at__eight__must() {
    // Given the sentence The shed must open at eight. in a Requirement
    // When the compiler looks for statements
    // Then it finds must
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed must open at eight.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("must");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/the-shed-shall-open-at-eight-must 55588dc7b2c96db5
// Modalities (sentence The shed SHALL open at eight., modality must)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___the__shed__shall__open__at__eight__must() {
    // Given the sentence The shed SHALL open at eight. in a Requirement
    // When the compiler looks for statements
    // Then it finds must
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed SHALL open at eight.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("must");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/a-key-is-required-must 44a7ca9aa9f5016b
// Modalities (sentence A key is REQUIRED., modality must)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___a__key__is__required__must() {
    // Given the sentence A key is REQUIRED. in a Requirement
    // When the compiler looks for statements
    // Then it finds must
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("A key is REQUIRED.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("must");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/the-shed-must-not-stay-open-must-not 06b78a309c9b274b
// Modalities (sentence The shed must not stay open., modality must not)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___the__shed__must__not__stay__open__must__not() {
    // Given the sentence The shed must not stay open. in a Requirement
    // When the compiler looks for statements
    // Then it finds must not
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed must not stay open.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("must not");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/the-shed-mustnt-stay-open-must-not 74aa650bdacfc5d5
// Modalities (sentence The shed mustn't stay open., modality must not)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___the__shed__mustnt__stay__open__must__not() {
    // Given the sentence The shed mustn't stay open. in a Requirement
    // When the compiler looks for statements
    // Then it finds must not
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed mustn't stay open.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("must not");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/the-shed-must-never-stay-open-must-not da0c0027fa537dc1
// Modalities (sentence The shed must never stay open., modality must not)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___the__shed__must__never__stay__open__must__not() {
    // Given the sentence The shed must never stay open. in a Requirement
    // When the compiler looks for statements
    // Then it finds must not
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed must never stay open.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("must not");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/the-shed-shall-not-stay-open-must-not bc8757442da9a414
// Modalities (sentence The shed SHALL NOT stay open., modality must not)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___the__shed__shall__not__stay__open__must__not() {
    // Given the sentence The shed SHALL NOT stay open. in a Requirement
    // When the compiler looks for statements
    // Then it finds must not
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed SHALL NOT stay open.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("must not");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/members-should-bring-a-key-should 8e2929c763758580
// Modalities (sentence Members should bring a key., modality should)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___members__should__bring__a__key__should() {
    // Given the sentence Members should bring a key. in a Requirement
    // When the compiler looks for statements
    // Then it finds should
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("Members should bring a key.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("should");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/a-key-is-recommended-should 4e46b888bf679344
// Modalities (sentence A key is RECOMMENDED., modality should)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___a__key__is__recommended__should() {
    // Given the sentence A key is RECOMMENDED. in a Requirement
    // When the compiler looks for statements
    // Then it finds should
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("A key is RECOMMENDED.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("should");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/members-should-generally-not-run-should-not 4c2a3cc90c936995
// Modalities (sentence Members should generally not run., modality should not)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___members__should__generally__not__run__should__not()
 {
    // Given the sentence Members should generally not run. in a Requirement
    // When the compiler looks for statements
    // Then it finds should not
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("Members should generally not run.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("should not");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/running-is-not-recommended-should-not 8412f61d8ad403d0
// Modalities (sentence Running is NOT RECOMMENDED., modality should not)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___running__is__not__recommended__should__not() {
    // Given the sentence Running is NOT RECOMMENDED. in a Requirement
    // When the compiler looks for statements
    // Then it finds should not
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("Running is NOT RECOMMENDED.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("should not");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/members-may-bring-a-friend-may ff983d6a9aa4f906
// Modalities (sentence Members MAY bring a friend., modality may)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___members__may__bring__a__friend__may() {
    // Given the sentence Members MAY bring a friend. in a Requirement
    // When the compiler looks for statements
    // Then it finds may
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("Members MAY bring a friend.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("may");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/a-friend-is-optional-may 1296ada48d06fadd
// Modalities (sentence A friend is OPTIONAL., modality may)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___a__friend__is__optional__may() {
    // Given the sentence A friend is OPTIONAL. in a Requirement
    // When the compiler looks for statements
    // Then it finds may
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("A friend is OPTIONAL.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("may");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/members-may-bring-a-friend-nothing b26cd96b7a7940a9
// Modalities (sentence Members may bring a friend., modality nothing)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___members__may__bring__a__friend__nothing() {
    // Given the sentence Members may bring a friend. in a Requirement
    // When the compiler looks for statements
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("Members may bring a friend.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/a-key-is-a-must-have-nothing fb8ca1f7db103b02
// Modalities (sentence A key is a must-have., modality nothing)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___a__key__is__a__must__have__nothing() {
    // Given the sentence A key is a must-have. in a Requirement
    // When the compiler looks for statements
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("A key is a must-have.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/statements/scenario-modalities/members-must-not-only-look-but-help-must ba3b110a59c7e05a
// Modalities (sentence Members must not only look, but help., modality must)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__modalities___members__must__not__only__look__but__help__must() {
    // Given the sentence Members must not only look, but help. in a Requirement
    // When the compiler looks for statements
    // Then it finds must
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("Members must not only look, but help.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("must");
}
// specc:end

// specc:begin ir::lower::lower_case::tests::promises_in_everyday_words_are_told_once 3efe30c4e18bd551
// Requirement: Case of letters
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_lower_case_x3a__x3a_tests_x3a__x3a_promises_in_everyday_words_are_told_once()
 {
    // must: Keywords in upper case must count in each kind of clause.
    // must, should: The words must, shall and should, with their negations, must also count in lower case in a Principle, Requirement, Constraint, Operation or Type, in a Section with an explicit id, and in plain Sections inside these.
    // must: Two sentences or more that would be statements in upper case must be a warning in a file that states nothing, once for the file.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-requirement-hours-2 f59c20e36cc433c0
// The same sentences in several clauses (heading # Requirement: Hours, count 2)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_requirement__hours__2()
 {
    // Given the heading # Requirement: Hours
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 2
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Requirement: Hours");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("2");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-principle-be-open-2 bbca79889bec5f12
// The same sentences in several clauses (heading # Principle: Be open, count 2)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_principle__be__open__2()
 {
    // Given the heading # Principle: Be open
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 2
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Principle: Be open");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("2");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-constraint-be-open-2 e42ad4f7d36d69cf
// The same sentences in several clauses (heading # Constraint: Be open, count 2)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_constraint__be__open__2()
 {
    // Given the heading # Constraint: Be open
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 2
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Constraint: Be open");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("2");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-operation-open-2 ade6da816d5d21b5
// The same sentences in several clauses (heading # Operation: Open, count 2)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_operation__open__2()
 {
    // Given the heading # Operation: Open
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 2
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Operation: Open");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("2");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-type-shed-2 9efd9ed737d0fe51
// The same sentences in several clauses (heading # Type: Shed, count 2)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_type__shed__2()
 {
    // Given the heading # Type: Shed
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 2
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Type: Shed");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("2");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-hours-2 71f34e25376191bc
// The same sentences in several clauses (heading # Hours {#hours}, count 2)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_hours__hours__2()
 {
    // Given the heading # Hours {#hours}
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 2
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Hours {#hours}");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("2");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-hours-1 f48d6bf25f53b3b7
// The same sentences in several clauses (heading # Hours, count 1)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_hours__1() {
    // Given the heading # Hours
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 1
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Hours");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("1");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-tutorial-open-the-shed-1 2a45455286218244
// The same sentences in several clauses (heading # Tutorial: Open the shed, count 1)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_tutorial__open__the__shed__1()
 {
    // Given the heading # Tutorial: Open the shed
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 1
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Tutorial: Open the shed");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("1");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-feature-night-loans-1 58ca282d4d0b42f3
// The same sentences in several clauses (heading # Feature: Night loans, count 1)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_feature__night__loans__1()
 {
    // Given the heading # Feature: Night loans
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 1
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Feature: Night loans");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("1");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-decision-one-key-1 932ba599cbe2be03
// The same sentences in several clauses (heading # Decision: One key, count 1)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_decision__one__key__1()
 {
    // Given the heading # Decision: One key
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 1
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Decision: One key");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("1");
}
// specc:end

// specc:begin dialect/statements/scenario-the-same-sentences-in-several-clauses/-term-shed-1 c8f1ea0a9a1f59bc
// The same sentences in several clauses (heading # Term: Shed, count 1)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__the__same__sentences__in__several__clauses_x2f__x2d_term__shed__1()
 {
    // Given the heading # Term: Shed
    // And the body The shed must open. The shed MUST close.
    // When the compiler looks for statements
    // Then it finds 1
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Term: Shed");
    steps.the_body("The shed must open. The shed MUST close.");
    steps.the_compiler_looks_for_statements();
    steps.it_finds("1");
}
// specc:end

// specc:begin dialect/statements/requirement-an-allowance-that-may-be-a-prohibition 4686f2991cf02d9d
// Requirement: An allowance that may be a prohibition
#[test]
#[ignore = "pending"]
fn dialect___statements___requirement__an__allowance__that__may__be__a__prohibition() {
    // must: The words "may not" in lower case must be read as a prohibition, where lower case counts, and reported with the note ambiguous-negation.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::may_not 715d2ec8ca21d4e7
// Scenario: May not
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_may_not() {
    // Given the sentence Members may not keep the ladder. in a Requirement
    // When the compiler checks the spec
    // Then it finds a must-not
    // And ambiguous-negation is reported as a note
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("Members may not keep the ladder.");
    steps.the_compiler_checks_the_spec();
    steps.it_finds_a_must_not();
    steps.is_reported_as_a_note("ambiguous-negation");
}
// specc:end

// specc:begin statements::what_is_quoted_or_code_is_not_searched b6c16274fa340de4
// Requirement: What is not searched
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_what_is_quoted_or_code_is_not_searched() {
    // must not: The compiler must not look for keywords in code, URLs, link targets, HTML, comments, footnote marks and balanced quotations, nor in fences, quotes, headings, table headers and alerts.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/requirement-ends-of-sentences 2a2fe945f4fb382d
// Requirement: Ends of sentences
#[test]
#[ignore = "pending"]
fn dialect___statements___requirement__ends__of__sentences() {
    // must: A sentence must end at a full stop, an exclamation mark or a question mark, with the quotes and brackets that close after it, when white space and no small letter follow.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/scenario-stops-that-end-nothing/it-must-open-eg-at-night-or-not-fine-or-not cb9b6dc86f91de99
// Stops that end nothing (text It must open (e.g. at night. Or not). Fine., ending Or not).)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__stops__that__end__nothing___it__must__open__eg__at__night__or__not__fine__or__not()
 {
    // Given the text It must open (e.g. at night. Or not). Fine. in a Requirement
    // When the compiler looks for statements
    // Then the first one ends with Or not).
    // specc:body
    let mut steps = Steps::default();
    steps.the_text_in_a_requirement("It must open (e.g. at night. Or not). Fine.");
    steps.the_compiler_looks_for_statements();
    steps.the_first_one_ends_with("Or not).");
}
// specc:end

// specc:begin dialect/statements/scenario-stops-that-end-nothing/it-must-take-15-s-ie-not-2-fine-not-2 2faf7ba04d2647ca
// Stops that end nothing (text It must take 1.5 s, i.e. not 2. Fine., ending not 2.)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__stops__that__end__nothing___it__must__take__15__s__ie__not__2__fine__not__2()
 {
    // Given the text It must take 1.5 s, i.e. not 2. Fine. in a Requirement
    // When the compiler looks for statements
    // Then the first one ends with not 2.
    // specc:body
    let mut steps = Steps::default();
    steps.the_text_in_a_requirement("It must take 1.5 s, i.e. not 2. Fine.");
    steps.the_compiler_looks_for_statements();
    steps.the_first_one_ends_with("not 2.");
}
// specc:end

// specc:begin dialect/statements/scenario-stops-that-end-nothing/dr-no-must-wait-fine-wait 3e118364e4f67933
// Stops that end nothing (text Dr. No must wait. Fine., ending wait.)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__stops__that__end__nothing___dr__no__must__wait__fine__wait() {
    // Given the text Dr. No must wait. Fine. in a Requirement
    // When the compiler looks for statements
    // Then the first one ends with wait.
    // specc:body
    let mut steps = Steps::default();
    steps.the_text_in_a_requirement("Dr. No must wait. Fine.");
    steps.the_compiler_looks_for_statements();
    steps.the_first_one_ends_with("wait.");
}
// specc:end

// specc:begin dialect/statements/scenario-stops-that-end-nothing/サーバーは-must-応答次-応答 08ee194067c3e945
// Stops that end nothing (text サーバーは MUST 応答。次。, ending 応答。)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__stops__that__end__nothing_x2f__x30b5__x30fc__x30d0__x30fc__x306f__x2d_must_x2d__x5fdc__x7b54__x6b21__x2d__x5fdc__x7b54_()
 {
    // Given the text サーバーは MUST 応答。次。 in a Requirement
    // When the compiler looks for statements
    // Then the first one ends with 応答。
    // specc:body
    let mut steps = Steps::default();
    steps.the_text_in_a_requirement("サーバーは MUST 応答。次。");
    steps.the_compiler_looks_for_statements();
    steps.the_first_one_ends_with("応答。");
}
// specc:end

// specc:begin statements::words_are_as_people_read_them 6ba29b8cd932cc17
// Requirement: Words as people read them
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_words_are_as_people_read_them() {
    // must: The text of a statement must be what people read of its sentence: escapes and entities decoded, without the marks of emphasis, links and code.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::statements::numbering::tests::numbering_is_told_from_what_counts_something cf9ece043cd9f263
// Requirement: Conditions
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_statements_x3a__x3a_numbering_x3a__x3a_tests_x3a__x3a_numbering_is_told_from_what_counts_something()
 {
    // must: A part of a sentence that begins with when, while, if, where or unless before or behind the promise must become the statement's condition, unless it asks a question.
    // must: A number or letter that numbers the sentence, as in a law, must be part of neither condition nor subject.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/scenario-where-conditions-stand/e9afa596 4e3a58703c0ffccc
// Where conditions stand (sentence When a tool is late, the shed must warn., condition when: a tool is late, subject the shed)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__where__conditions__stand___e9afa596() {
    // Given the sentence When a tool is late, the shed must warn. in a Requirement
    // When the compiler looks for statements
    // Then the condition is when: a tool is late
    // And the subject is the shed
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("When a tool is late, the shed must warn.");
    steps.the_compiler_looks_for_statements();
    steps.the_condition_is("when: a tool is late");
    steps.the_subject_is("the shed");
}
// specc:end

// specc:begin dialect/statements/scenario-where-conditions-stand/5ccbec94 7d9a3c1ee5c85dcc
// Where conditions stand (sentence WHEN a tool is late THE SHED SHALL warn., condition when: a tool is late, subject THE SHED)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__where__conditions__stand___5ccbec94() {
    // Given the sentence WHEN a tool is late THE SHED SHALL warn. in a Requirement
    // When the compiler looks for statements
    // Then the condition is when: a tool is late
    // And the subject is THE SHED
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("WHEN a tool is late THE SHED SHALL warn.");
    steps.the_compiler_looks_for_statements();
    steps.the_condition_is("when: a tool is late");
    steps.the_subject_is("THE SHED");
}
// specc:end

// specc:begin dialect/statements/scenario-where-conditions-stand/6c7a1011 598d4ff11a34b4c0
// Where conditions stand (sentence The shed must warn when a tool is late., condition when: a tool is late, subject The shed)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__where__conditions__stand___6c7a1011() {
    // Given the sentence The shed must warn when a tool is late. in a Requirement
    // When the compiler looks for statements
    // Then the condition is when: a tool is late
    // And the subject is The shed
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed must warn when a tool is late.");
    steps.the_compiler_looks_for_statements();
    steps.the_condition_is("when: a tool is late");
    steps.the_subject_is("The shed");
}
// specc:end

// specc:begin dialect/statements/scenario-where-conditions-stand/26d8a42f ec54dd3eeb388d17
// Where conditions stand (sentence If a tool breaks, then the member must call., condition if: a tool breaks, subject the member)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__where__conditions__stand___26d8a42f() {
    // Given the sentence If a tool breaks, then the member must call. in a Requirement
    // When the compiler looks for statements
    // Then the condition is if: a tool breaks
    // And the subject is the member
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("If a tool breaks, then the member must call.");
    steps.the_compiler_looks_for_statements();
    steps.the_condition_is("if: a tool breaks");
    steps.the_subject_is("the member");
}
// specc:end

// specc:begin dialect/statements/scenario-where-conditions-stand/the-shed-must-check-if-a-tool-is-late-nothing-the-shed 0bfefc13f7cc4206
// Where conditions stand (sentence The shed must check if a tool is late., condition nothing, subject The shed)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__where__conditions__stand___the__shed__must__check__if__a__tool__is__late__nothing__the__shed()
 {
    // Given the sentence The shed must check if a tool is late. in a Requirement
    // When the compiler looks for statements
    // Then the condition is nothing
    // And the subject is The shed
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed must check if a tool is late.");
    steps.the_compiler_looks_for_statements();
    steps.the_condition_is("nothing");
    steps.the_subject_is("The shed");
}
// specc:end

// specc:begin dialect/statements/scenario-where-conditions-stand/fc435526 ffef2fa5560a1282
// Where conditions stand (sentence 3.3 Where a deposit is paid, the shed must log it., condition where: a deposit is paid, subject the shed)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__where__conditions__stand___fc435526() {
    // Given the sentence 3.3 Where a deposit is paid, the shed must log it. in a Requirement
    // When the compiler looks for statements
    // Then the condition is where: a deposit is paid
    // And the subject is the shed
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("3.3 Where a deposit is paid, the shed must log it.");
    steps.the_compiler_looks_for_statements();
    steps.the_condition_is("where: a deposit is paid");
    steps.the_subject_is("the shed");
}
// specc:end

// specc:begin dialect/statements/scenario-where-conditions-stand/a-on-request-the-shed-must-answer-nothing-the-shed 73c1b33ece248645
// Where conditions stand (sentence (a) On request, the shed must answer., condition nothing, subject the shed)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__where__conditions__stand___a__on__request__the__shed__must__answer__nothing__the__shed()
 {
    // Given the sentence (a) On request, the shed must answer. in a Requirement
    // When the compiler looks for statements
    // Then the condition is nothing
    // And the subject is the shed
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("(a) On request, the shed must answer.");
    steps.the_compiler_looks_for_statements();
    steps.the_condition_is("nothing");
    steps.the_subject_is("the shed");
}
// specc:end

// specc:begin statements::one_statement_a_keyword_with_subject_and_condition 711da31aeef71776
// Requirement: One subject for several keywords
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_one_statement_a_keyword_with_subject_and_condition() {
    // must: A further keyword of a sentence must inherit the subject and the condition when it has none of its own, and "it" and "they" must stand for the subject before.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/requirement-lead-ins ff8da3396cdfcfbd
// Requirement: Lead-ins
#[test]
#[ignore = "pending"]
fn dialect___statements___requirement__lead__ins() {
    // must: Each item of a list must become a statement with the keyword, the subject and the condition of the lead-in that ends in a colon right before the list.
    // must: A keyword in the item itself must win.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/scenario-a-lead-in-lends/refuse-loans-must-the-shed 555e73020194e18a
// A lead-in lends (item refuse loans, modality must, subject the shed)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__a__lead__in__lends___refuse__loans__must__the__shed() {
    // Given the line When full, the shed must: before a list in a Requirement
    // When the list holds the item refuse loans
    // Then the statement is a must of the shed
    // specc:body
    let mut steps = Steps::default();
    steps.the_line_before_a_list_in_a_requirement("When full, the shed must:");
    steps.the_list_holds_the_item("refuse loans");
    steps.the_statement_is_a_of("must", "the shed");
}
// specc:end

// specc:begin dialect/statements/scenario-a-lead-in-lends/members-should-wait-should-members b7f0b44191a0fb16
// A lead-in lends (item members should wait, modality should, subject members)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__a__lead__in__lends___members__should__wait__should__members() {
    // Given the line When full, the shed must: before a list in a Requirement
    // When the list holds the item members should wait
    // Then the statement is a should of members
    // specc:body
    let mut steps = Steps::default();
    steps.the_line_before_a_list_in_a_requirement("When full, the shed must:");
    steps.the_list_holds_the_item("members should wait");
    steps.the_statement_is_a_of("should", "members");
}
// specc:end

// specc:begin own_cases::readings::a_lead_in_without_a_keyword 76f168ec3771fe87
// Scenario: A lead-in without a keyword
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_a_lead_in_without_a_keyword() {
    // Given the line If the shed can, it: before a list
    // When the list holds the items SHOULD try and waits
    // Then one statement is found, with the condition the shed can
    // specc:body
    let mut steps = Steps::default();
    steps.the_line_before_a_list("If the shed can, it:");
    steps.the_list_holds_the_items_and("SHOULD try", "waits");
    steps.one_statement_is_found_with_the_condition("the shed can");
}
// specc:end

// specc:begin statements::what_follows_completes_a_statement 12505c8b6295c1e2
// Requirement: Details
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_what_follows_completes_a_statement() {
    // must: The fence, the table or the quote right after a statement's block must belong to the statement as its detail.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::statements::walk::tests::cells_for_people_hold_statements_and_cells_of_data_do_not 34bfad54797ecfee
// Requirement: Text for people in what is claimed
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_statements_x3a__x3a_walk_x3a__x3a_tests_x3a__x3a_cells_for_people_hold_statements_and_cells_of_data_do_not()
 {
    // must: The compiler must look for statements in the cells of a typed table whose column is no data of its kind, such as Meaning and When, and in the text of an enum's items after the value.
    // specc:body
    todo!()
}
// specc:end

// specc:begin statements::names_do_not_depend_on_position_or_emphasis eae922addac4e0fd
// Requirement: Names of statements
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_names_do_not_depend_on_position_or_emphasis() {
    // must: A statement must have a name that does not depend on its position: the id at the end of its block, the item's id, or the clause's id with a digest of its words.
    // must not: Emphasis and line breaks must not change the digest.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/requirement-text-that-only-informs 34b7c7ed35927b01
// Requirement: Text that only informs
#[test]
#[ignore = "pending"]
fn dialect___statements___requirement__text__that__only__informs() {
    // must: The compiler must find no statement in the places that say of themselves that they only inform.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/scenario-places-that-promise-nothing/between----specc-off----and----specc-on--- 5d4599b25b70511b
// Places that promise nothing (place between <!-- specc: off --> and <!-- specc: on -->)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__places__that__promise__nothing___between_x2d__x2d__x2d__x2d_specc__off_x2d__x2d__x2d__x2d_and_x2d__x2d__x2d__x2d_specc__on_x2d__x2d__x2d_()
 {
    // Given the sentence The shed MUST open.
    // When it stands between <!-- specc: off --> and <!-- specc: on -->
    // Then no statement is found
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence("The shed MUST open.");
    steps.it_stands("between <!-- specc: off --> and <!-- specc: on -->");
    steps.no_statement_is_found();
}
// specc:end

// specc:begin dialect/statements/scenario-places-that-promise-nothing/below--hours-informative 6efd1f77403c3059
// Places that promise nothing (place below ## Hours (informative))
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__places__that__promise__nothing___below_x2d__x2d_hours__informative()
 {
    // Given the sentence The shed MUST open.
    // When it stands below ## Hours (informative)
    // Then no statement is found
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence("The shed MUST open.");
    steps.it_stands("below ## Hours (informative)");
    steps.no_statement_is_found();
}
// specc:end

// specc:begin dialect/statements/scenario-places-that-promise-nothing/below--hours-non-normative 4127643a13e4cf92
// Places that promise nothing (place below ## Hours (non-normative))
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__places__that__promise__nothing___below_x2d__x2d_hours__non__normative()
 {
    // Given the sentence The shed MUST open.
    // When it stands below ## Hours (non-normative)
    // Then no statement is found
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence("The shed MUST open.");
    steps.it_stands("below ## Hours (non-normative)");
    steps.no_statement_is_found();
}
// specc:end

// specc:begin dialect/statements/scenario-places-that-promise-nothing/after-this-section-is-non-normative-at-the-start-of-a-clause c241c876543eebc8
// Places that promise nothing (place after This section is non-normative. at the start of a clause)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__places__that__promise__nothing___after__this__section__is__non__normative__at__the__start__of__a__clause()
 {
    // Given the sentence The shed MUST open.
    // When it stands after This section is non-normative. at the start of a clause
    // Then no statement is found
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence("The shed MUST open.");
    steps.it_stands("after This section is non-normative. at the start of a clause");
    steps.no_statement_is_found();
}
// specc:end

// specc:begin dialect/statements/scenario-places-that-promise-nothing/in-a--note-alert 54ef830cf37e263d
// Places that promise nothing (place in a > [!NOTE] alert)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__places__that__promise__nothing___in__a_x2d__x2d_note__alert() {
    // Given the sentence The shed MUST open.
    // When it stands in a > [!NOTE] alert
    // Then no statement is found
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence("The shed MUST open.");
    steps.it_stands("in a > [!NOTE] alert");
    steps.no_statement_is_found();
}
// specc:end

// specc:begin dialect/statements/scenario-places-that-promise-nothing/in-a--meta-commentary-block 24ede134ec3fc96c
// Places that promise nothing (place in a !!! meta "Commentary" block)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__places__that__promise__nothing___in__a_x2d__x2d_meta__commentary__block()
 {
    // Given the sentence The shed MUST open.
    // When it stands in a !!! meta "Commentary" block
    // Then no statement is found
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence("The shed MUST open.");
    steps.it_stands("in a !!! meta \"Commentary\" block");
    steps.no_statement_is_found();
}
// specc:end

// specc:begin dialect/statements/scenario-places-that-promise-nothing/in-a-fence ca37aa85652d56a7
// Places that promise nothing (place in a fence)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__places__that__promise__nothing___in__a__fence() {
    // Given the sentence The shed MUST open.
    // When it stands in a fence
    // Then no statement is found
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence("The shed MUST open.");
    steps.it_stands("in a fence");
    steps.no_statement_is_found();
}
// specc:end

// specc:begin dialect/statements/scenario-places-that-promise-nothing/in-a-quote 43883b721d1ed4da
// Places that promise nothing (place in a quote)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__places__that__promise__nothing___in__a__quote() {
    // Given the sentence The shed MUST open.
    // When it stands in a quote
    // Then no statement is found
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence("The shed MUST open.");
    steps.it_stands("in a quote");
    steps.no_statement_is_found();
}
// specc:end

// specc:begin statements::the_boilerplate_of_bcp_14_is_no_statement dce2f4de2f002ccf
// Requirement: The boilerplate of BCP 14
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_the_boilerplate_of_bcp_14_is_no_statement() {
    // must not: The sentence that introduces the keywords of BCP 14 must not become a statement.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/requirement-open-questions 68a6327dfe800e81
// Requirement: Open questions
#[test]
#[ignore = "pending"]
fn dialect___statements___requirement__open__questions() {
    // must: A mark [NEEDS CLARIFICATION: question] outside code must be reported with its place until somebody answers it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::a_question_in_a_promise 2d1403cb483169d4
// Scenario: A question in a promise
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_a_question_in_a_promise() {
    // Given the text Loans MUST end after [NEEDS CLARIFICATION: how many?] days.
    // When the compiler checks the spec
    // Then open-question is reported as a warning with the text how many?
    // specc:body
    let mut steps = Steps::default();
    steps.the_text("Loans MUST end after [NEEDS CLARIFICATION: how many?] days.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_a_warning_with_the_text("open-question", "how many?");
}
// specc:end

// specc:begin vague_words::nine_in_ten_judged_findings_are_right 748b5c6532a1ec39
// Requirement: Promises that leave open when they are kept
#[test]
#[ignore = "pending"]
fn vague_words_x3a__x3a_nine_in_ten_judged_findings_are_right() {
    // must: The compiler must warn of a statement with a word by which nobody can tell whether it is kept.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/scenario-a-vague-promise/the-shed-must-answer-quickly-vague-word 6929d11494d86c19
// A vague promise (sentence The shed must answer quickly., result vague-word)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__a__vague__promise___the__shed__must__answer__quickly__vague__word()
 {
    // Given the sentence The shed must answer quickly. in a Requirement
    // When the compiler checks the spec
    // Then vague-word is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed must answer quickly.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("vague-word");
}
// specc:end

// specc:begin dialect/statements/scenario-a-vague-promise/the-shed-must-answer-within-2-s-nothing a23e49a810ab8a95
// A vague promise (sentence The shed must answer within 2 s., result nothing)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__a__vague__promise___the__shed__must__answer__within__2__s__nothing()
 {
    // Given the sentence The shed must answer within 2 s. in a Requirement
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_a_requirement("The shed must answer within 2 s.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin analysis::rules::contradiction::tests::reviewed_pairs_are_told_apart 75ec726dc4907b29
// Requirement: Promises that contradict each other
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_rules_x3a__x3a_contradiction_x3a__x3a_tests_x3a__x3a_reviewed_pairs_are_told_apart()
 {
    // must: The compiler must warn of two statements of which one demands what the other forbids, or that bound the same thing by amounts that exclude each other.
    // must not: Other numbers are names, and two names must not be compared as amounts.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::must_and_must_not f32b80331aad2220
// Scenario: Must and must not
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_must_and_must_not() {
    // Given the sentence The shed must keep a log. in one clause
    // And the sentence The shed must not keep a log. in another clause
    // When the compiler checks the spec
    // Then contradiction is reported as a warning that shows both places
    // specc:body
    let mut steps = Steps::default();
    steps.the_sentence_in_one_clause("The shed must keep a log.");
    steps.the_sentence_in_another_clause("The shed must not keep a log.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_a_warning_that_shows_both_places("contradiction");
}
// specc:end

// specc:begin dialect/statements/requirement-unchecked-promises f1acbf903c29ca9d
// Requirement: Unchecked promises
#[test]
#[ignore = "pending"]
fn dialect___statements___requirement__unchecked__promises() {
    // must: A clause with statements that no scenario, example, measure or bound test checks must be reported with the note unchecked-statement.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/statements/scenario-what-checks-a-statement/nothing-else-unchecked-statement 8d0daea05fee6827
// What checks a statement (check nothing else, result unchecked-statement)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__what__checks__a__statement___nothing__else__unchecked__statement()
 {
    // Given a Requirement with a statement and nothing else
    // When the compiler checks the spec
    // Then unchecked-statement is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_a_statement_and("nothing else");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unchecked-statement");
}
// specc:end

// specc:begin dialect/statements/scenario-what-checks-a-statement/a-scenario-below-it-nothing b687421900398f40
// What checks a statement (check a Scenario below it, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__what__checks__a__statement___a__scenario__below__it__nothing() {
    // Given a Requirement with a statement and a Scenario below it
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_a_statement_and("a Scenario below it");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/statements/scenario-what-checks-a-statement/an-example-below-it-nothing b9884a6de3f4f22a
// What checks a statement (check an Example below it, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__what__checks__a__statement___an__example__below__it__nothing() {
    // Given a Requirement with a statement and an Example below it
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_a_statement_and("an Example below it");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/statements/scenario-what-checks-a-statement/a-code-span-test_id-hours-at-its-end-nothing ca5510eeb7e89664
// What checks a statement (check a code span test_id: hours at its end, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___statements___scenario__what__checks__a__statement___a__code__span__test_id__hours__at__its__end__nothing()
 {
    // Given a Requirement with a statement and a code span test_id: hours at its end
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_a_statement_and("a code span test_id: hours at its end");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end
