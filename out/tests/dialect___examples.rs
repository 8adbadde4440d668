//! Made by specc from dialect/examples.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/examples/requirement-conversations e2d755f4576e1f7f
// Requirement: Conversations
#[test]
#[ignore = "pending"]
fn dialect___examples___requirement__conversations() {
    // must: A quote in an Example must be read as turns when its lines begin with the labels System, Developer, User, Assistant or Tool.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/scenario-who-speaks/-user-is-it-open-a-user-speaks 679eff305388bb54
// Who speaks (quote > **User:** Is it open?, result a user speaks)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__who__speaks_x2f__x2d_user__is__it__open__a__user__speaks() {
    // Given the quote > **User:** Is it open? in an Example
    // When the compiler reads the file
    // Then a user speaks
    // specc:body
    let mut steps = Steps::default();
    steps.the_quote_in_an_example("> **User:** Is it open?");
    steps.the_compiler_reads_the_file();
    steps.step("a user speaks");
}
// specc:end

// specc:begin dialect/examples/scenario-who-speaks/-assistant-to-shed-hour-8-the-tool-shed-is-called 2482fc0fc4fb1d0d
// Who speaks (quote > **Assistant (to shed):** {"hour": 8}, result the tool shed is called)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__who__speaks_x2f__x2d_assistant__to__shed__hour__8__the__tool__shed__is__called()
 {
    // Given the quote > **Assistant (to shed):** {"hour": 8} in an Example
    // When the compiler reads the file
    // Then the tool shed is called
    // specc:body
    let mut steps = Steps::default();
    steps.the_quote_in_an_example("> **Assistant (to shed):** {\"hour\": 8}");
    steps.the_compiler_reads_the_file();
    steps.step("the tool shed is called");
}
// specc:end

// specc:begin dialect/examples/scenario-who-speaks/-tool-shed-open-the-tool-shed-answers 663350a3d7146df4
// Who speaks (quote > **Tool (shed):** open, result the tool shed answers)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__who__speaks_x2f__x2d_tool__shed__open__the__tool__shed__answers()
 {
    // Given the quote > **Tool (shed):** open in an Example
    // When the compiler reads the file
    // Then the tool shed answers
    // specc:body
    let mut steps = Steps::default();
    steps.the_quote_in_an_example("> **Tool (shed):** open");
    steps.the_compiler_reads_the_file();
    steps.step("the tool shed answers");
}
// specc:end

// specc:begin dialect/examples/scenario-who-speaks/-usr-is-it-open-unknown-turn-is-reported-and-suggests-user eb6b1d5c561ccb4b
// Who speaks (quote > **Usr:** Is it open?, result unknown-turn is reported, and suggests User)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__who__speaks_x2f__x2d_usr__is__it__open__unknown__turn__is__reported__and__suggests__user()
 {
    // Given the quote > **Usr:** Is it open? in an Example
    // When the compiler reads the file
    // Then unknown-turn is reported, and suggests User
    // specc:body
    let mut steps = Steps::default();
    steps.the_quote_in_an_example("> **Usr:** Is it open?");
    steps.the_compiler_reads_the_file();
    steps.step("unknown-turn is reported, and suggests User");
}
// specc:end

// specc:begin own_cases::readings::outside_of_examples 7fb91baeceeec414
// Scenario: Outside of examples
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_outside_of_examples() {
    // Given the quote > **User:** Is it open? in a Requirement
    // When the compiler reads the file
    // Then the quote is prose
    // specc:body
    let mut steps = Steps::default();
    steps.the_quote_in_a_requirement("> **User:** Is it open?");
    steps.the_compiler_reads_the_file();
    steps.the_quote_is_prose();
}
// specc:end

// specc:begin dialect/examples/requirement-expectations 3fcdbfb3cbd50a4c
// Requirement: Expectations
#[test]
#[ignore = "pending"]
fn dialect___examples___requirement__expectations() {
    // must: Labels of an Example must say what its answers are like.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/includes-cant-sorry-im-sorry-i-cant-passes d1beac748cd9fae5
// What each label demands (expectation **Includes:** `can't`, "sorry", answer I’m SORRY, I can’t., result passes)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___includes__cant__sorry__im__sorry__i__cant__passes()
 {
    // Given an Example with **Includes:** `can't`, "sorry"
    // When the compiler holds the answer I’m SORRY, I can’t. against it
    // Then the answer passes
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Includes:** `can't`, \"sorry\"");
    steps.the_compiler_holds_the_answer_against_it("I’m SORRY, I can’t.");
    steps.the_answer("passes");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/includes-cant-sorry-i-cant-fails 6484432e02134971
// What each label demands (expectation **Includes:** `can't`, "sorry", answer I can't., result fails)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___includes__cant__sorry__i__cant__fails()
 {
    // Given an Example with **Includes:** `can't`, "sorry"
    // When the compiler holds the answer I can't. against it
    // Then the answer fails
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Includes:** `can't`, \"sorry\"");
    steps.the_compiler_holds_the_answer_against_it("I can't.");
    steps.the_answer("fails");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/includes-any-eight-800-at-800-passes 43f5e192b9b91233
// What each label demands (expectation **Includes any:** `eight`, `8:00`, answer At 8:00., result passes)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___includes__any__eight__800__at__800__passes()
 {
    // Given an Example with **Includes any:** `eight`, `8:00`
    // When the compiler holds the answer At 8:00. against it
    // Then the answer passes
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Includes any:** `eight`, `8:00`");
    steps.the_compiler_holds_the_answer_against_it("At 8:00.");
    steps.the_answer("passes");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/includes-any-eight-800-at-nine-fails 57c874712688aec7
// What each label demands (expectation **Includes any:** `eight`, `8:00`, answer At nine., result fails)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___includes__any__eight__800__at__nine__fails()
 {
    // Given an Example with **Includes any:** `eight`, `8:00`
    // When the compiler holds the answer At nine. against it
    // Then the answer fails
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Includes any:** `eight`, `8:00`");
    steps.the_compiler_holds_the_answer_against_it("At nine.");
    steps.the_answer("fails");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/excludes-buyselli-buy-it-fails e473029c58206b44
// What each label demands (expectation **Excludes:** `/buy|sell/i`, answer Buy it., result fails)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___excludes__buyselli__buy__it__fails()
 {
    // Given an Example with **Excludes:** `/buy|sell/i`
    // When the compiler holds the answer Buy it. against it
    // Then the answer fails
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Excludes:** `/buy|sell/i`");
    steps.the_compiler_holds_the_answer_against_it("Buy it.");
    steps.the_answer("fails");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/excludes-buyselli-wait-passes 994d7788418c4ddd
// What each label demands (expectation **Excludes:** `/buy|sell/i`, answer Wait., result passes)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___excludes__buyselli__wait__passes() {
    // Given an Example with **Excludes:** `/buy|sell/i`
    // When the compiler holds the answer Wait. against it
    // Then the answer passes
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Excludes:** `/buy|sell/i`");
    steps.the_compiler_holds_the_answer_against_it("Wait.");
    steps.the_answer("passes");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/equals-yes-yes-passes 5aac8c4d50761bcc
// What each label demands (expectation **Equals:** `yes`, answer Yes, result passes)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___equals__yes__yes__passes() {
    // Given an Example with **Equals:** `yes`
    // When the compiler holds the answer Yes against it
    // Then the answer passes
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Equals:** `yes`");
    steps.the_compiler_holds_the_answer_against_it("Yes");
    steps.the_answer("passes");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/equals-yes-yes-please-fails 6550fc7e73438213
// What each label demands (expectation **Equals:** `yes`, answer yes, please, result fails)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___equals__yes__yes__please__fails() {
    // Given an Example with **Equals:** `yes`
    // When the compiler holds the answer yes, please against it
    // Then the answer fails
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Equals:** `yes`");
    steps.the_compiler_holds_the_answer_against_it("yes, please");
    steps.the_answer("fails");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/json-a-1-a-1-b-2-passes 653dc9bae3920424
// What each label demands (expectation **JSON:** `{"a": 1}`, answer {"a": 1, "b": 2}, result passes)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___json__a__1__a__1__b__2__passes() {
    // Given an Example with **JSON:** `{"a": 1}`
    // When the compiler holds the answer {"a": 1, "b": 2} against it
    // Then the answer passes
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**JSON:** `{\"a\": 1}`");
    steps.the_compiler_holds_the_answer_against_it("{\"a\": 1, \"b\": 2}");
    steps.the_answer("passes");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/json-a-1-a-2-fails 6f8496fcfcf8547c
// What each label demands (expectation **JSON:** `{"a": 1}`, answer {"a": 2}, result fails)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___json__a__1__a__2__fails() {
    // Given an Example with **JSON:** `{"a": 1}`
    // When the compiler holds the answer {"a": 2} against it
    // Then the answer fails
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**JSON:** `{\"a\": 1}`");
    steps.the_compiler_holds_the_answer_against_it("{\"a\": 2}");
    steps.the_answer("fails");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/json-1--1-2-3-passes 8dd114977841c3aa
// What each label demands (expectation **JSON:** `[1, "..."]`, answer [1, 2, 3], result passes)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___json__1_x2d__x2d_1__2__3__passes() {
    // Given an Example with **JSON:** `[1, "..."]`
    // When the compiler holds the answer [1, 2, 3] against it
    // Then the answer passes
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**JSON:** `[1, \"...\"]`");
    steps.the_compiler_holds_the_answer_against_it("[1, 2, 3]");
    steps.the_answer("passes");
}
// specc:end

// specc:begin dialect/examples/scenario-what-each-label-demands/json-1-1-2-fails c53e700f4d7a3aed
// What each label demands (expectation **JSON:** `[1]`, answer [1, 2], result fails)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__what__each__label__demands___json__1__1__2__fails() {
    // Given an Example with **JSON:** `[1]`
    // When the compiler holds the answer [1, 2] against it
    // Then the answer fails
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**JSON:** `[1]`");
    steps.the_compiler_holds_the_answer_against_it("[1, 2]");
    steps.the_answer("fails");
}
// specc:end

// specc:begin ir::clause::example::judge::folded::tests::case_quotes_marks_and_white_space_do_not_matter 2ae201e3322e3500
// Requirement: Literals
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_example_x3a__x3a_judge_x3a__x3a_folded_x3a__x3a_tests_x3a__x3a_case_quotes_marks_and_white_space_do_not_matter()
 {
    // must: A literal must stand in code or in quotes.
    // must: It must be compared without case, after Unicode normalisation, and with quotes and white space folded.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/scenario-expectations-that-cannot-be-read/includes-120450 5503612bbd60ad78
// Expectations that cannot be read (expectation **Includes:** 1,204.50)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expectations__that__cannot__be__read___includes__120450() {
    // Given an Example with **Includes:** 1,204.50
    // When the compiler reads the file
    // Then broken-expectation is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Includes:** 1,204.50");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-expectation");
}
// specc:end

// specc:begin dialect/examples/scenario-expectations-that-cannot-be-read/excludes-without-a-value 292ce215c9f86273
// Expectations that cannot be read (expectation **Excludes:** without a value)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expectations__that__cannot__be__read___excludes__without__a__value()
 {
    // Given an Example with **Excludes:** without a value
    // When the compiler reads the file
    // Then broken-expectation is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Excludes:** without a value");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-expectation");
}
// specc:end

// specc:begin dialect/examples/scenario-expectations-that-cannot-be-read/json-account-savings b5a2b98d32fad87d
// Expectations that cannot be read (expectation **JSON:** `{"account": savings}`)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expectations__that__cannot__be__read___json__account__savings() {
    // Given an Example with **JSON:** `{"account": savings}`
    // When the compiler reads the file
    // Then broken-expectation is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**JSON:** `{\"account\": savings}`");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-expectation");
}
// specc:end

// specc:begin dialect/examples/scenario-expectations-that-cannot-be-read/judge-80-kind 97c7f451c306ba92
// Expectations that cannot be read (expectation **Judge (80):** Kind.)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expectations__that__cannot__be__read___judge__80__kind() {
    // Given an Example with **Judge (80):** Kind.
    // When the compiler reads the file
    // Then broken-expectation is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Judge (80):** Kind.");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-expectation");
}
// specc:end

// specc:begin dialect/examples/scenario-expectations-that-cannot-be-read/runs-most 1b98bf06ee61289f
// Expectations that cannot be read (expectation **Runs:** most)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expectations__that__cannot__be__read___runs__most() {
    // Given an Example with **Runs:** most
    // When the compiler reads the file
    // Then broken-expectation is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with("**Runs:** most");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-expectation");
}
// specc:end

// specc:begin frameworks::patterns::patterns_mean_the_same_in_javascript 602ec2b3cabdb85d
// Requirement: Regular expressions
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_patterns_x3a__x3a_patterns_mean_the_same_in_javascript() {
    // must: A literal between slashes must be a regular expression in the part of the language that JavaScript, Python and Rust read alike, as do Go, Java and Swift.
    // must: Another expression must be an error.
    // must: An expression must match the same words of a text in all of these languages, as a suite in them writes it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::patterns::patterns_mean_the_same_in_python d1a4ee72dca09973
// Requirement: Regular expressions
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_patterns_x3a__x3a_patterns_mean_the_same_in_python() {
    // must: An expression must match the same words of a text in all of these languages, as a suite in them writes it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::patterns::patterns_mean_the_same_in_go cd0e44be608a1d2b
// Requirement: Regular expressions
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_patterns_x3a__x3a_patterns_mean_the_same_in_go() {
    // must: An expression must match the same words of a text in all of these languages, as a suite in them writes it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::patterns::patterns_mean_the_same_in_java 1f22938fc03b486d
// Requirement: Regular expressions
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_patterns_x3a__x3a_patterns_mean_the_same_in_java() {
    // must: An expression must match the same words of a text in all of these languages, as a suite in them writes it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin frameworks::patterns::patterns_mean_the_same_in_swift 2a8c6be888a7b71f
// Requirement: Regular expressions
#[test]
#[ignore = "pending"]
fn frameworks_x3a__x3a_patterns_x3a__x3a_patterns_mean_the_same_in_swift() {
    // must: An expression must match the same words of a text in all of these languages, as a suite in them writes it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/scenario-expressions/you-should-buyselli-nothing 48273bda93ab74b7
// Expressions (expression /^you should (buy|sell)$/i, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expressions___you__should__buyselli__nothing() {
    // Given an Example with the expectation **Excludes:** and the expression /^you should (buy|sell)$/i
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_the_expectation_and_the_expression(
        "**Excludes:**",
        "/^you should (buy|sell)$/i",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/examples/scenario-expressions/ab-unportable-pattern 435fea975d5fa05c
// Expressions (expression /(?<=a)b/, result unportable-pattern)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expressions___ab__unportable__pattern() {
    // Given an Example with the expectation **Excludes:** and the expression /(?<=a)b/
    // When the compiler reads the file
    // Then unportable-pattern is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_the_expectation_and_the_expression("**Excludes:**", "/(?<=a)b/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("unportable-pattern");
}
// specc:end

// specc:begin dialect/examples/scenario-expressions/a-unportable-pattern 182f80c59298539d
// Expressions (expression /(?:a?)+/, result unportable-pattern)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expressions___a__unportable__pattern() {
    // Given an Example with the expectation **Excludes:** and the expression /(?:a?)+/
    // When the compiler reads the file
    // Then unportable-pattern is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_the_expectation_and_the_expression("**Excludes:**", "/(?:a?)+/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("unportable-pattern");
}
// specc:end

// specc:begin dialect/examples/scenario-expressions/a-broken-pattern 6a16067331ae7cdb
// Expressions (expression /(a/, result broken-pattern)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__expressions___a__broken__pattern() {
    // Given an Example with the expectation **Excludes:** and the expression /(a/
    // When the compiler reads the file
    // Then broken-pattern is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_the_expectation_and_the_expression("**Excludes:**", "/(a/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("broken-pattern");
}
// specc:end

// specc:begin ir::clause::example::judge::tests::calls_count_since_the_user_spoke bfba3320a428ffb3
// Requirement: Tool calls
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_example_x3a__x3a_judge_x3a__x3a_tests_x3a__x3a_calls_count_since_the_user_spoke()
 {
    // must: Calls must demand that the assistant calls the tool, and Does not call that it does not, counted since the user spoke last.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/requirement-good-and-bad-answers f8d6750427f58a6b
// Requirement: Good and bad answers
#[test]
#[ignore = "pending"]
fn dialect___examples___requirement__good__and__bad__answers() {
    // must: Each answer called Good must pass all expectations of its Example, and each answer called Bad must fail at least one.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/scenario-an-answer-against-its-author/excludes-sure-good-sure-rejected-good-answer-as-an-error 019c82826955eccc
// An answer against its author (expectations **Excludes:** `sure`, answer **Good:** Sure., result rejected-good-answer as an error)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__an__answer__against__its__author___excludes__sure__good__sure__rejected__good__answer__as__an__error()
 {
    // Given an Example with **Excludes:** `sure` and the answer **Good:** Sure.
    // When the compiler checks the spec
    // Then rejected-good-answer as an error is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_and_the_answer("**Excludes:** `sure`", "**Good:** Sure.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("rejected-good-answer as an error");
}
// specc:end

// specc:begin dialect/examples/scenario-an-answer-against-its-author/excludes-sure-good-no-nothing 77b66c4d785c0d2b
// An answer against its author (expectations **Excludes:** `sure`, answer **Good:** No., result nothing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__an__answer__against__its__author___excludes__sure__good__no__nothing()
 {
    // Given an Example with **Excludes:** `sure` and the answer **Good:** No.
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_and_the_answer("**Excludes:** `sure`", "**Good:** No.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/examples/scenario-an-answer-against-its-author/excludes-sure-bad-sure-nothing 3bf9e21f6206ed8f
// An answer against its author (expectations **Excludes:** `sure`, answer **Bad:** Sure., result nothing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__an__answer__against__its__author___excludes__sure__bad__sure__nothing()
 {
    // Given an Example with **Excludes:** `sure` and the answer **Bad:** Sure.
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_and_the_answer("**Excludes:** `sure`", "**Bad:** Sure.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/examples/scenario-an-answer-against-its-author/excludes-sure-bad-of-course-accepted-bad-answer-as-an-error 9a775929f3533ebf
// An answer against its author (expectations **Excludes:** `sure`, answer **Bad:** Of course., result accepted-bad-answer as an error)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__an__answer__against__its__author___excludes__sure__bad__of__course__accepted__bad__answer__as__an__error()
 {
    // Given an Example with **Excludes:** `sure` and the answer **Bad:** Of course.
    // When the compiler checks the spec
    // Then accepted-bad-answer as an error is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_and_the_answer("**Excludes:** `sure`", "**Bad:** Of course.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("accepted-bad-answer as an error");
}
// specc:end

// specc:begin dialect/examples/scenario-an-answer-against-its-author/judge-declines-bad-of-course-accepted-bad-answer-as-a-note 0f1c4d1d05ef3f52
// An answer against its author (expectations **Judge:** Declines., answer **Bad:** Of course., result accepted-bad-answer as a note)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__an__answer__against__its__author___judge__declines__bad__of__course__accepted__bad__answer__as__a__note()
 {
    // Given an Example with **Judge:** Declines. and the answer **Bad:** Of course.
    // When the compiler checks the spec
    // Then accepted-bad-answer as a note is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_and_the_answer("**Judge:** Declines.", "**Bad:** Of course.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("accepted-bad-answer as a note");
}
// specc:end

// specc:begin dialect/examples/scenario-an-answer-against-its-author/no-expectations-bad-of-course-nothing 5da4094b80804188
// An answer against its author (expectations no expectations, answer **Bad:** Of course., result nothing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__an__answer__against__its__author___no__expectations__bad__of__course__nothing()
 {
    // Given an Example with no expectations and the answer **Bad:** Of course.
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_and_the_answer("no expectations", "**Bad:** Of course.");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin ir::clause::example::expectations::tests::runs_and_calls_are_counted 0ec2f52e840a80f2
// Requirement: Runs
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_example_x3a__x3a_expectations_x3a__x3a_tests_x3a__x3a_runs_and_calls_are_counted()
 {
    // must: The label **Runs:** 4 of 5 must set how often an answer has to pass, and of what number of runs.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::http::tests::a_response_belongs_to_the_request_before_it d66b2d3cadc75497
// Requirement: HTTP exchanges
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_http_x3a__x3a_tests_x3a__x3a_a_response_belongs_to_the_request_before_it()
 {
    // must: A fence http must hold a request, perhaps with its response below it, or the response to the request before it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::http::tests::a_response_may_stand_below_its_request dc3be33151c8f2e6
// Requirement: HTTP exchanges
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_http_x3a__x3a_tests_x3a__x3a_a_response_may_stand_below_its_request()
 {
    // must: A fence http must hold a request, perhaps with its response below it, or the response to the request before it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/scenario-a-fence-that-is-no-message/get-loans-http11-nothing 9740daa39b6fbd21
// A fence that is no message (line GET /loans HTTP/1.1, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__a__fence__that__is__no__message___get__loans__http11__nothing() {
    // Given a fence http with the first line GET /loans HTTP/1.1
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_fence_with_the_first_line("http", "GET /loans HTTP/1.1");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/examples/scenario-a-fence-that-is-no-message/get-the-loans-broken-http e0e28823a5d9a53c
// A fence that is no message (line get the loans, result broken-http)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__a__fence__that__is__no__message___get__the__loans__broken__http()
 {
    // Given a fence http with the first line get the loans
    // When the compiler reads the file
    // Then broken-http is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_fence_with_the_first_line("http", "get the loans");
    steps.the_compiler_reads_the_file();
    steps.is_reported("broken-http");
}
// specc:end

// specc:begin analysis::rules::unfitting_sample::tests::what_does_not_fit_is_found_at_its_place 7b879220bdb3a667
// Requirement: Samples that fit
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_rules_x3a__x3a_unfitting_sample_x3a__x3a_tests_x3a__x3a_what_does_not_fit_is_found_at_its_place()
 {
    // must: What an exchange sends and gets must be what its operation says, which is the one with the request's method and path.
    // must: A warning must stand at the value or member that does not fit, and name where the spec says otherwise.
    // specc:body
    todo!()
}
// specc:end

// specc:begin analysis::rules::unfitting_sample::tests::what_an_event_carries_is_held_against_its_examples 5afaa42a6c19c0d6
// Requirement: Samples that fit
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_rules_x3a__x3a_unfitting_sample_x3a__x3a_tests_x3a__x3a_what_an_event_carries_is_held_against_its_examples()
 {
    // must: The fences of JSON in an Example below an event or a webhook must be held against what it carries.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-days-3-201-id-l-7-loan-days-3-nothing 27fa0ae12205fd6d
// Samples of a loan (request {"tool": "saw", "days": 3}, response 201 {"id": "l-7", "loan": {"days": 3}}, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__days__3__201__id__l__7__loan__days__3__nothing()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": 3} and gets 201 {"id": "l-7", "loan": {"days": 3}}
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets(
        "{\"tool\": \"saw\", \"days\": 3}",
        "201 {\"id\": \"l-7\", \"loan\": {\"days\": 3}}",
    );
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-days-3-201-unfitting-sample-at-3 f7361584a778ed97
// Samples of a loan (request {"tool": "saw", "days": "3"}, response 201, finding unfitting-sample at "3")
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__days__3__201__unfitting__sample__at__3()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": "3"} and gets 201
    // Then unfitting-sample at "3" is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"saw\", \"days\": \"3\"}", "201");
    steps.is_reported("unfitting-sample at \"3\"");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-days-31-201-unfitting-sample-at-31 4475c36c5a4071cd
// Samples of a loan (request {"tool": "saw", "days": 31}, response 201, finding unfitting-sample at 31)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__days__31__201__unfitting__sample__at__31()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": 31} and gets 201
    // Then unfitting-sample at 31 is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"saw\", \"days\": 31}", "201");
    steps.is_reported("unfitting-sample at 31");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool--days-3-201-unfitting-sample-at- e701cbb37eb4ef9f
// Samples of a loan (request {"tool": "", "days": 3}, response 201, finding unfitting-sample at "")
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool_x2d__x2d_days__3__201__unfitting__sample__at_x2d_()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "", "days": 3} and gets 201
    // Then unfitting-sample at "" is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"\", \"days\": 3}", "201");
    steps.is_reported("unfitting-sample at \"\"");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/c37bd366 9e04d774f0df926f
// Samples of a loan (request {"tool": "saw", "dayz": 3, "days": 3}, response 201, finding unfitting-sample at "dayz", and days is meant)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___c37bd366() {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "dayz": 3, "days": 3} and gets 201
    // Then unfitting-sample at "dayz", and days is meant is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"saw\", \"dayz\": 3, \"days\": 3}", "201");
    steps.is_reported("unfitting-sample at \"dayz\", and days is meant");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-201-unfitting-sample-at--since-days-is-missing 19e07201cb82a6ef
// Samples of a loan (request {"tool": "saw"}, response 201, finding unfitting-sample at {, since days is missing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__201__unfitting__sample__at_x2d__x2d_since__days__is__missing()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw"} and gets 201
    // Then unfitting-sample at {, since days is missing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"saw\"}", "201");
    steps.is_reported("unfitting-sample at {, since days is missing");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-422-nothing-since-the-request-is-refused 41c8897f72bbd858
// Samples of a loan (request {"tool": "saw"}, response 422, finding nothing, since the request is refused)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__422__nothing__since__the__request__is__refused()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw"} and gets 422
    // Then nothing, since the request is refused is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"saw\"}", "422");
    steps.is_reported("nothing, since the request is refused");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/b8d850dc 74e68ecaa0cbbb3a
// Samples of a loan (request {"tool": "saw", "days": 3, "for": "meber"}, response 201, finding unfitting-sample at "meber", and member is meant)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___b8d850dc() {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": 3, "for": "meber"} and gets 201
    // Then unfitting-sample at "meber", and member is meant is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets(
        "{\"tool\": \"saw\", \"days\": 3, \"for\": \"meber\"}",
        "201",
    );
    steps.is_reported("unfitting-sample at \"meber\", and member is meant");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-days-3-tags-a--7-201-unfitting-sample-at-7 d91b92014ae70f24
// Samples of a loan (request {"tool": "saw", "days": 3, "tags": ["a", "...", 7]}, response 201, finding unfitting-sample at 7)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__days__3__tags__a_x2d__x2d_7__201__unfitting__sample__at__7()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": 3, "tags": ["a", "...", 7]} and gets 201
    // Then unfitting-sample at 7 is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets(
        "{\"tool\": \"saw\", \"days\": 3, \"tags\": [\"a\", \"...\", 7]}",
        "201",
    );
    steps.is_reported("unfitting-sample at 7");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-days-3-201-loan-days-31-unfitting-sample-at-31 ca353943529a2b88
// Samples of a loan (request {"tool": "saw", "days": 3}, response 201 {"loan": {"days": 31}}, finding unfitting-sample at 31)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__days__3__201__loan__days__31__unfitting__sample__at__31()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": 3} and gets 201 {"loan": {"days": 31}}
    // Then unfitting-sample at 31 is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets(
        "{\"tool\": \"saw\", \"days\": 3}",
        "201 {\"loan\": {\"days\": 31}}",
    );
    steps.is_reported("unfitting-sample at 31");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-days-3-201--unfitting-sample-at- a8ff471e5bfcf1e1
// Samples of a loan (request {"tool": "saw", "days": 3}, response 201 [], finding unfitting-sample at [])
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__days__3__201_x2d__x2d_unfitting__sample__at_x2d_()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": 3} and gets 201 []
    // Then unfitting-sample at [] is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"saw\", \"days\": 3}", "201 []");
    steps.is_reported("unfitting-sample at []");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/tool-saw-days-3-202-unfitting-sample-at-http11-202 a3f7cf365e629f9c
// Samples of a loan (request {"tool": "saw", "days": 3}, response 202, finding unfitting-sample at HTTP/1.1 202)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___tool__saw__days__3__202__unfitting__sample__at__http11__202()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": 3} and gets 202
    // Then unfitting-sample at HTTP/1.1 202 is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"saw\", \"days\": 3}", "202");
    steps.is_reported("unfitting-sample at HTTP/1.1 202");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/be8189ac 6209ef654c1d0283
// Samples of a loan (request {"tool": "saw", "days": 3}, response 422 {"code": 7}, finding unfitting-sample at 7, which the error body says otherwise)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___be8189ac() {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends {"tool": "saw", "days": 3} and gets 422 {"code": 7}
    // Then unfitting-sample at 7, which the error body says otherwise is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("{\"tool\": \"saw\", \"days\": 3}", "422 {\"code\": 7}");
    steps.is_reported("unfitting-sample at 7, which the error body says otherwise");
}
// specc:end

// specc:begin dialect/examples/scenario-samples-of-a-loan/toolsawdays3-201-nothing-since-it-is-no-json 06f71843d9cd9cd2
// Samples of a loan (request tool=saw&days=3, response 201, finding nothing, since it is no JSON)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__samples__of__a__loan___toolsawdays3__201__nothing__since__it__is__no__json()
 {
    // Given the Operation POST /loans with the request Loan and the response 201 with a Receipt
    // And a Type Loan with the fields tool: string of the length 1..20, days: integer with the rule 1..30, for?: Whom, and tags?: list of string
    // And a Type Receipt with the fields id: string and loan: Loan, and an error body with the field code: string
    // When an example sends tool=saw&days=3 and gets 201
    // Then nothing, since it is no JSON is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_operation_with_the_request_and_the_response_with_a(
        "POST /loans",
        "Loan",
        201,
        "Receipt",
    );
    steps.a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        "Loan",
        "tool: string",
        1,
        "days: integer",
        1,
        "for?: Whom",
        "tags?: list of string",
    );
    steps.a_type_with_the_fields_and_and_an_error_body_with_the_field(
        "Receipt",
        "id: string",
        "loan: Loan",
        "code: string",
    );
    steps.an_example_sends_and_gets("tool=saw&days=3", "201");
    steps.is_reported("nothing, since it is no JSON");
}
// specc:end

// specc:begin ir::lower::console::tests::commands_go_on_and_have_exit_codes_and_output e979c6246e6aece7
// Requirement: Console sessions
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_console_x3a__x3a_tests_x3a__x3a_commands_go_on_and_have_exit_codes_and_output()
 {
    // must: A fence console must hold commands after $, each with the output that it prints.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::output_without_a_command 2daf282250738861
// Scenario: Output without a command
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_output_without_a_command() {
    // Given a fence console whose first line is done
    // When the compiler reads the file
    // Then broken-console is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_fence_whose_first_line_is("console", "done");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-console");
}
// specc:end

// specc:begin own_cases::interfaces::calls_stand_in_their_operation fb78f8ae9643e5b8
// Requirement: Tables of calls
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_interfaces_x3a__x3a_calls_stand_in_their_operation() {
    // must: A table whose last column is => must make one case of each row: the other columns are the parameters, and the last one is the result.
    // must: Such a table in the text of an Operation, or in that of a Section below it, must be an example of it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::unread::tests::calls_are_read_where_something_is_called 74027078307756d4
// Requirement: Tables of calls
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_unread_x3a__x3a_tests_x3a__x3a_calls_are_read_where_something_is_called()
 {
    // must: One in a Requirement or a Principle must be a warning.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::a_table_of_answers 740008de8038c5ba
// Scenario: A table of answers
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_a_table_of_answers() {
    // Given an Example with **Excludes:** `waste` and a table with the columns User, Good and Bad
    // When a cell of the column Good holds waste
    // Then rejected-good-answer is reported at the cell
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_and_a_table_with_the_columns_user_good_and("**Excludes:** `waste`");
    steps.a_cell_of_the_column_good_holds("waste");
    steps.is_reported_at_the_cell("rejected-good-answer");
}
// specc:end

// specc:begin ir::lower::answer_table::tests::expectations_in_a_table_are_unread 0a69e2fe1310ed97
// Requirement: Tables of answers that nothing reads
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_answer_table_x3a__x3a_tests_x3a__x3a_expectations_in_a_table_are_unread()
 {
    // must: A table with the columns Good and Bad must be a warning when it stands in a Principle or a Requirement, or in an Example without the column User.
    // must: A table of an Example that has the column User and an expectation, such as Includes, but neither Good nor Bad, must be a warning too.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/scenario-where-answers-are-read/-example-e-user-nothing 25b47ddd4ccbd178
// Where answers are read (heading # Example: E, first User, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__where__answers__are__read_x2f__x2d_example__e__user__nothing() {
    // Given a clause with the heading # Example: E
    // And a table with the columns User, Good and Bad
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with_the_heading("# Example: E");
    steps.a_table_with_the_columns_good_and_bad("User");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/examples/scenario-where-answers-are-read/-example-e-guest-unread-answers ff82377014f1e672
// Where answers are read (heading # Example: E, first Guest, finding unread-answers)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__where__answers__are__read_x2f__x2d_example__e__guest__unread__answers()
 {
    // Given a clause with the heading # Example: E
    // And a table with the columns Guest, Good and Bad
    // When the compiler reads the file
    // Then unread-answers is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with_the_heading("# Example: E");
    steps.a_table_with_the_columns_good_and_bad("Guest");
    steps.the_compiler_reads_the_file();
    steps.is_reported("unread-answers");
}
// specc:end

// specc:begin dialect/examples/scenario-where-answers-are-read/-principle-p-user-unread-answers 02284c1b401c5e13
// Where answers are read (heading # Principle: P, first User, finding unread-answers)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__where__answers__are__read_x2f__x2d_principle__p__user__unread__answers()
 {
    // Given a clause with the heading # Principle: P
    // And a table with the columns User, Good and Bad
    // When the compiler reads the file
    // Then unread-answers is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with_the_heading("# Principle: P");
    steps.a_table_with_the_columns_good_and_bad("User");
    steps.the_compiler_reads_the_file();
    steps.is_reported("unread-answers");
}
// specc:end

// specc:begin dialect/examples/scenario-where-answers-are-read/-style-topic-nothing 0f526a866f0a7fe0
// Where answers are read (heading # Style, first Topic, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___examples___scenario__where__answers__are__read_x2f__x2d_style__topic__nothing() {
    // Given a clause with the heading # Style
    // And a table with the columns Topic, Good and Bad
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with_the_heading("# Style");
    steps.a_table_with_the_columns_good_and_bad("Topic");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin ir::lower::fence::tests::fences_in_lists_are_unread 494c9a641c1bcf3d
// Requirement: Fences that nothing runs
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_fence_x3a__x3a_tests_x3a__x3a_fences_in_lists_are_unread() {
    // must: A console or http fence of an Example or a Step that stands in a list or quote must be a warning, unless no_run stands behind its language.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/examples/requirement-names-of-cases 0a7a2d20bda2dd3d
// Requirement: Names of cases
#[test]
#[ignore = "pending"]
fn dialect___examples___requirement__names__of__cases() {
    // must: The case of an answer must be named by the answer's verdict and a digest of its words, and that of a row by its cells.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::readings::an_answer_is_added 9cbcb0cfe4bdea05
// Scenario: An answer is added
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_an_answer_is_added() {
    // Given an Example with two Good answers
    // When its author puts a third one between them
    // Then the names of the two cases stay as they were
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_two_good_answers();
    steps.its_author_puts_a_third_one_between_them();
    steps.the_names_of_the_two_cases_stay_as_they_were();
}
// specc:end
