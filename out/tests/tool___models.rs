//! Made by specc from tool/models.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin tool/models/type-model 75f2bf749aecac9a
// Type: Model
#[test]
#[ignore = "pending"]
fn tool___models___type__model() {
    // The table `[model]` of `specc.toml`, and the table `[judge]`.
    // command?: list of string, length 1..1000
    // url?: string
    // name?: string
    // temperature?: number, 0..2
    // answers?: path
    // seconds?: integer, 1..86400, default 60
    // parallel?: integer, 1..64, default 4
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::a_module_is_written_once 6976ea9884a1b645
// Requirement: One module for all tests
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_a_module_is_written_once() {
    // must, must not: specc new-model LANGUAGE must write the module of a language once, and must never write over one that is there.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::a_module_of_java_is_in_the_package_of_its_folder 98784989a154a63e
// Requirement: One module for all tests
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_a_module_of_java_is_in_the_package_of_its_folder() {
    // must: A module of Java must be in the package of its folder below src/test/java.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::a_text_or_the_turns_of_a_conversation_are_asked a97199048cc7cd15
// Requirement: One module for all tests
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_a_text_or_the_turns_of_a_conversation_are_asked() {
    // must: The function generate of a module that asks must take a text or the turns of a conversation, and must give the answer as text.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::calls_are_told_as_an_endpoint_says_them 249fd6091452ac0c
// Requirement: One module for all tests
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_calls_are_told_as_an_endpoint_says_them() {
    // must: The function answer must give the calls of tools too, and must tell answers to one conversation apart by the number of their run.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::a_program_answers 81c4ea1cbef38a5d
// Requirement: Where answers come from
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_a_program_answers() {
    // must: A module that asks must take answers from a program, an endpoint or a file of recorded answers, as the variables say.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::an_endpoint_answers ee5abed9e5715b03
// Requirement: Where answers come from
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_an_endpoint_answers() {
    // must: A module that asks must take answers from a program, an endpoint or a file of recorded answers, as the variables say.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::suites_are_told_of_the_model 2a4a22f8cd2da1d8
// Requirement: Where answers come from
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_suites_are_told_of_the_model() {
    // must: specc test must set these variables for each suite.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::a_key_is_taken_from_the_environment 9a73064ede5c51a6
// Requirement: Where answers come from
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_a_key_is_taken_from_the_environment() {
    // must: A key must come from the variable SPECC_MODEL_KEY alone.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::recorded_answers_are_replayed ba6d53b614872cf8
// Requirement: Where answers come from
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_recorded_answers_are_replayed() {
    // must: With answers alone, a prompt that has no recorded answer must fail its test.
    // must: Beside a program or an endpoint, its answer must be recorded.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::new_answers_are_recorded 795d2eb3999921b4
// Requirement: Where answers come from
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_new_answers_are_recorded() {
    // must: With answers alone, a prompt that has no recorded answer must fail its test.
    // must: Beside a program or an endpoint, its answer must be recorded.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::whatever_fails_says_why 3316e1e35ab6edb0
// Requirement: Where answers come from
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_whatever_fails_says_why() {
    // must: A program that fails, and an endpoint that refuses, must fail the test with their own words.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::somebody_asks_from_the_command_line 00f13d6c6c1df3aa
// Requirement: Asking from the command line
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_somebody_asks_from_the_command_line() {
    // must: specc ask TEXT must ask the model of [model], and must print its answer.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::a_program_asks_with_texts_that_end_with_nul 67606b3670b87e8f
// Requirement: Asking from the command line
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_a_program_asks_with_texts_that_end_with_nul() {
    // must: Without a text, the turns of a conversation must come from standard input, with role, words and tool of each, and the answer must be printed with the tool and the arguments of each call.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::what_is_no_conversation_is_refused 5d9c199f8dc04923
// Requirement: Asking from the command line
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_what_is_no_conversation_is_refused() {
    // must: What is no conversation must be refused, and nobody asked.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::suites_are_told_of_the_program db49e459d1feb855
// Requirement: Asking from the command line
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_suites_are_told_of_the_program() {
    // must: specc test must tell suites by the variable SPECC which program it is, so that what they ask by is of the same version.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::a_suite_runs_under_each_runner afe599d18ee3f6d8
// Requirement: spec-runner
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_a_suite_runs_under_each_runner() {
    // must: The npm package spec-runner must give tests test and expect of the runner that they run under: vitest, jest, or node:test.
    // must: With node --import spec-runner/register a module must be found without the ending of its name, as bundlers find it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin models::the_suite_of_an_assistant_runs_as_it_stands f88822305cf18300
// Scenario: The suite of an assistant
#[test]
#[ignore = "pending"]
fn models_x3a__x3a_the_suite_of_an_assistant_runs_as_it_stands() {
    // Given a suite that imports test and expect from spec-runner, and model from ../model
    // When somebody runs specc test
    // Then its results are those of the clauses whose test ids its tests name
    // specc:body
    let mut steps = Steps::default();
    steps.a_suite_that_imports_and_from_and_from(
        "test",
        "expect",
        "spec-runner",
        "model",
        "../model",
    );
    steps.somebody_runs("specc test");
    steps.its_results_are_those_of_the_clauses_whose_test_ids_its();
}
// specc:end
