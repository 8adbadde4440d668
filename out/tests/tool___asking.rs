//! Made by specc from tool/asking.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

// specc:begin asking::an_example_is_asked_with_the_turns_before_it 27c63fc789bca750
// Requirement: Whom the tool asks
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_an_example_is_asked_with_the_turns_before_it() {
    // must: specc test --model must ask the model that [model] names, with the conversation before the answer: the turns of the Backgrounds, then the example's own.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::nothing_is_asked_without_the_flag 755ad61cd6fd11c0
// Requirement: Whom the tool asks
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_nothing_is_asked_without_the_flag() {
    // must: Without --model nothing must be sent.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::a_project_without_a_model_is_shown_the_table 2aa047affa877da8
// Requirement: Whom the tool asks
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_a_project_without_a_model_is_shown_the_table() {
    // must: A project without [model] must be refused with the table that it needs.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::answers_count_beside_the_results_of_suites e75a870505971cdc
// Requirement: Whom the tool asks
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_answers_count_beside_the_results_of_suites() {
    // must: A project without suites must need none with --model.
    // must, must not: Beside suites or reports, the answers must count as further results, and a pending test of an example that was asked must not.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::comparisons_and_rows_are_cases 67605aca704535d2
// Requirement: What is asked
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_comparisons_and_rows_are_cases() {
    // must: A comparison must be asked where it stands in the conversation, and a row with a User column with its cell.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::calls_reach_the_endpoint_as_its_messages_say_them 28ee6b11df3f123e
// Requirement: What is asked
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_calls_reach_the_endpoint_as_its_messages_say_them() {
    // must: What an assistant said and called before must reach an endpoint as its messages say it: calls of tools as tool_calls, results by the id of the call.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::what_is_left_out_cannot_be_asked 8ed49ff200c2bc1e
// Requirement: What is asked
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_what_is_left_out_cannot_be_asked() {
    // must: An example that leaves out a part of its conversation ([...]) must be pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::as_many_runs_pass_as_the_example_wants d5f49f06e3a2e13f
// Requirement: What is asked
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_as_many_runs_pass_as_the_example_wants() {
    // must: An example with Runs must be asked as often as it says, and pass when the number of runs pass that it names.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::an_answer_is_held_against_the_expectations f50f11a6b01409c0
// Requirement: What an answer is held against
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_an_answer_is_held_against_the_expectations() {
    // must: Each expectation must be held against the answer as the compiler holds it against the author's own answers.
    // must: The message of a case that fails must say what decided, and quote the answer.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::calls_of_tools_are_seen 4dfaa4bc390fb710
// Requirement: What an answer is held against
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_calls_of_tools_are_seen() {
    // must: A call must be seen in the tool_calls of an endpoint, and in an answer of a program that is one JSON object whose role is assistant.
    // must: An answer without calls must fail Calls.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::latency_is_measured c9a6023e5b00d8d8
// Requirement: What an answer is held against
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_latency_is_measured() {
    // must: Then with the metric latency must be held against the time that the answer took.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::the_authors_answers_are_judged_as_they_stand 19be316c4657d637
// Requirement: What an answer is held against
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_the_authors_answers_are_judged_as_they_stand() {
    // must: Each answer that the author calls Good or Bad must be judged without asking the model.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::a_judge_scores_an_answer e6679ddb8e27db15
// Requirement: Judges
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_a_judge_scores_an_answer() {
    // must: What Judge says must be scored by the model of the table [judge], from 0 to 1.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::a_judge_has_a_key_of_its_own 914aab73f9e6400d
// Requirement: Judges
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_a_judge_has_a_key_of_its_own() {
    // must: A judge's key must come from the variable SPECC_JUDGE_KEY alone.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::without_a_judge_nobody_can_tell 683a6e832a8ae971
// Requirement: Judges
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_without_a_judge_nobody_can_tell() {
    // must: Without [judge] a case that only a judge can decide must be pending, and say so.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::a_judge_learns_from_the_authors_answers 8821cf810423e52a
// Requirement: Judges
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_a_judge_learns_from_the_authors_answers() {
    // must: The judge must be shown the statements of the clause that the example stands in, and the author's good and bad answers with their reasons.
    // must: Where an example has no expectation, it must be asked which of them the answer is like.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::answers_are_recorded_and_replayed 6e75e03a3fbad2f6
// Requirement: Recorded answers
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_answers_are_recorded_and_replayed() {
    // must: Answers must be recorded and replayed as the module of tests does it, each run of an example for itself.
    // must: A broken line must be refused with its place.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::a_question_without_an_answer_is_no_result 49f01d4797ec5c90
// Requirement: Questions that are not answered
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_a_question_without_an_answer_is_no_result() {
    // must: A program that fails, an endpoint that refuses and a judge without a score must end the run with exit code 2 and their own words, and without verdicts.
    // must: The others must still be asked.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::an_overloaded_endpoint_is_asked_again 34a743023a4dd204
// Requirement: Questions that are not answered
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_an_overloaded_endpoint_is_asked_again() {
    // must: An endpoint that is overloaded (429, 500, 502, 503, 504) must be asked up to three times, after the time that it names.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::few_questions_are_open_at_a_time bd47182f4372cd6b
// Requirement: Questions that are not answered
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_few_questions_are_open_at_a_time() {
    // must: At most parallel questions must be open at a time.
    // specc:body
    todo!()
}
// specc:end

// specc:begin asking::no_message_holds_the_key b4a38bec4f40ce0f
// Requirement: Questions that are not answered
#[test]
#[ignore = "pending"]
fn asking_x3a__x3a_no_message_holds_the_key() {
    // must not: A message must not hold the key.
    // specc:body
    todo!()
}
// specc:end
