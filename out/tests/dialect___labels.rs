//! Made by specc from dialect/labels.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/labels/requirement-forms-of-a-label 1fbd16511343b182
// Requirement: Forms of a label
#[test]
#[ignore = "pending"]
fn dialect___labels___requirement__forms__of__a__label() {
    // must: A bold word of the clause's vocabulary with a colon must be a label when it begins a line of a paragraph or of a list item.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/labels/scenario-all-forms/why-a-text-why 67a7b5988ab47eaf
// All forms (form **Why:** a text, label Why)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__all__forms___why__a__text__why() {
    // Given a line that begins with **Why:** a text
    // When the compiler reads a clause to whose vocabulary the word belongs
    // Then the label is Why
    // specc:body
    let mut steps = Steps::default();
    steps.a_line_that_begins_with("**Why:** a text");
    steps.the_compiler_reads_a_clause_to_whose_vocabulary_the_word();
    steps.the_label_is("Why");
}
// specc:end

// specc:begin dialect/labels/scenario-all-forms/why-a-text-why~2 bc845f167042ad9f
// All forms (form **why:** a text, label Why)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__all__forms___why__a__text__why_x7e_2() {
    // Given a line that begins with **why:** a text
    // When the compiler reads a clause to whose vocabulary the word belongs
    // Then the label is Why
    // specc:body
    let mut steps = Steps::default();
    steps.a_line_that_begins_with("**why:** a text");
    steps.the_compiler_reads_a_clause_to_whose_vocabulary_the_word();
    steps.the_label_is("Why");
}
// specc:end

// specc:begin dialect/labels/scenario-all-forms/why-a-text-why~3 c783cf6304d8796b
// All forms (form **Why**: a text, label Why)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__all__forms___why__a__text__why_x7e_3() {
    // Given a line that begins with **Why**: a text
    // When the compiler reads a clause to whose vocabulary the word belongs
    // Then the label is Why
    // specc:body
    let mut steps = Steps::default();
    steps.a_line_that_begins_with("**Why**: a text");
    steps.the_compiler_reads_a_clause_to_whose_vocabulary_the_word();
    steps.the_label_is("Why");
}
// specc:end

// specc:begin dialect/labels/scenario-all-forms/response-201-a-text-response-with-the-number-201 c27ae4af9db2ec9b
// All forms (form **Response 201:** a text, label Response with the number 201)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__all__forms___response__201__a__text__response__with__the__number__201()
 {
    // Given a line that begins with **Response 201:** a text
    // When the compiler reads a clause to whose vocabulary the word belongs
    // Then the label is Response with the number 201
    // specc:body
    let mut steps = Steps::default();
    steps.a_line_that_begins_with("**Response 201:** a text");
    steps.the_compiler_reads_a_clause_to_whose_vocabulary_the_word();
    steps.the_label_is("Response with the number 201");
}
// specc:end

// specc:begin dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08 3ae691c978173651
// All forms (form **Judge (0.8):** a text, label Judge with the argument 0.8)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__all__forms___judge__08__a__text__judge__with__the__argument__08() {
    // Given a line that begins with **Judge (0.8):** a text
    // When the compiler reads a clause to whose vocabulary the word belongs
    // Then the label is Judge with the argument 0.8
    // specc:body
    let mut steps = Steps::default();
    steps.a_line_that_begins_with("**Judge (0.8):** a text");
    steps.the_compiler_reads_a_clause_to_whose_vocabulary_the_word();
    steps.the_label_is("Judge with the argument 0.8");
}
// specc:end

// specc:begin dialect/labels/scenario-all-forms/judge-08-a-text-judge-with-the-argument-08~2 b1c4641668acd176
// All forms (form **Judge** (0.8): a text, label Judge with the argument 0.8)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__all__forms___judge__08__a__text__judge__with__the__argument__08_x7e_2()
 {
    // Given a line that begins with **Judge** (0.8): a text
    // When the compiler reads a clause to whose vocabulary the word belongs
    // Then the label is Judge with the argument 0.8
    // specc:body
    let mut steps = Steps::default();
    steps.a_line_that_begins_with("**Judge** (0.8): a text");
    steps.the_compiler_reads_a_clause_to_whose_vocabulary_the_word();
    steps.the_label_is("Judge with the argument 0.8");
}
// specc:end

// specc:begin dialect/labels/requirement-values-of-labels ca7df9fa861afe65
// Requirement: Values of labels
#[test]
#[ignore = "pending"]
fn dialect___labels___requirement__values__of__labels() {
    // must: The value of a label must run to the next label or to the end of its block.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::readings::two_labels_in_one_paragraph f738d3688394cece
// Scenario: Two labels in one paragraph
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_two_labels_in_one_paragraph() {
    // Given the lines **Goal:** build a shed and **Audience:** neighbours of one paragraph in a Tutorial
    // When the compiler reads the file
    // Then the goal is build a shed
    // And the audience is neighbours
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_and_of_one_paragraph_in_a_tutorial(
        "**Goal:** build a shed",
        "**Audience:** neighbours",
    );
    steps.the_compiler_reads_the_file();
    steps.the_goal_is("build a shed");
    steps.the_audience_is("neighbours");
}
// specc:end

// specc:begin dialect/labels/requirement-vocabularies bf292dcad14cef2c
// Requirement: Vocabularies
#[test]
#[ignore = "pending"]
fn dialect___labels___requirement__vocabularies() {
    // must: A bold lead must be a label only when the clause's kind has it.
    // must not: A label's value must not hold statements.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/principle-why b8b670b69028ff84
// The words of each kind (kind Principle, label Why)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___principle__why() {
    // Given a Principle
    // When a list item in it begins with the label Why
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Principle");
    steps.a_list_item_in_it_begins_with_the_label("Why");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/principle-owner f923400073727a7b
// The words of each kind (kind Principle, label Owner)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___principle__owner() {
    // Given a Principle
    // When a list item in it begins with the label Owner
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Principle");
    steps.a_list_item_in_it_begins_with_the_label("Owner");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/principle-authority 8020a62bc5fcfb86
// The words of each kind (kind Principle, label Authority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___principle__authority() {
    // Given a Principle
    // When a list item in it begins with the label Authority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Principle");
    steps.a_list_item_in_it_begins_with_the_label("Authority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/principle-since 2fd7e3235b5a6778
// The words of each kind (kind Principle, label Since)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___principle__since() {
    // Given a Principle
    // When a list item in it begins with the label Since
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Principle");
    steps.a_list_item_in_it_begins_with_the_label("Since");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/principle-until 0bea36765d1bc44b
// The words of each kind (kind Principle, label Until)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___principle__until() {
    // Given a Principle
    // When a list item in it begins with the label Until
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Principle");
    steps.a_list_item_in_it_begins_with_the_label("Until");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/principle-priority 0b45c8989cc116f4
// The words of each kind (kind Principle, label Priority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___principle__priority() {
    // Given a Principle
    // When a list item in it begins with the label Priority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Principle");
    steps.a_list_item_in_it_begins_with_the_label("Priority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/principle-status 605d070094785d8f
// The words of each kind (kind Principle, label Status)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___principle__status() {
    // Given a Principle
    // When a list item in it begins with the label Status
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Principle");
    steps.a_list_item_in_it_begins_with_the_label("Status");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-user-story d74f26ae8da28a2a
// The words of each kind (kind Requirement, label User Story)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__user__story() {
    // Given a Requirement
    // When a list item in it begins with the label User Story
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("User Story");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-why-this-priority b67ee091b364f219
// The words of each kind (kind Requirement, label Why this priority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__why__this__priority() {
    // Given a Requirement
    // When a list item in it begins with the label Why this priority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Why this priority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-independent-test a1388761b5a8a589
// The words of each kind (kind Requirement, label Independent Test)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__independent__test() {
    // Given a Requirement
    // When a list item in it begins with the label Independent Test
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Independent Test");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-owner 50552bf2f1348529
// The words of each kind (kind Requirement, label Owner)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__owner() {
    // Given a Requirement
    // When a list item in it begins with the label Owner
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Owner");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-authority 076745bb3bb99bbf
// The words of each kind (kind Requirement, label Authority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__authority() {
    // Given a Requirement
    // When a list item in it begins with the label Authority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Authority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-since e4246b02129fe75e
// The words of each kind (kind Requirement, label Since)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__since() {
    // Given a Requirement
    // When a list item in it begins with the label Since
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Since");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-until dd905c6b74caa820
// The words of each kind (kind Requirement, label Until)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__until() {
    // Given a Requirement
    // When a list item in it begins with the label Until
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Until");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-priority 2d8df126a1efe6c3
// The words of each kind (kind Requirement, label Priority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__priority() {
    // Given a Requirement
    // When a list item in it begins with the label Priority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Priority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-acceptance-scenarios 5c48c13d9160e4b6
// The words of each kind (kind Requirement, label Acceptance Scenarios)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__acceptance__scenarios() {
    // Given a Requirement
    // When a list item in it begins with the label Acceptance Scenarios
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Acceptance Scenarios");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-reason e242e917ac150d9a
// The words of each kind (kind Requirement, label Reason)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__reason() {
    // Given a Requirement
    // When a list item in it begins with the label Reason
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Reason");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-migration 24eed1b37516463d
// The words of each kind (kind Requirement, label Migration)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__migration() {
    // Given a Requirement
    // When a list item in it begins with the label Migration
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Migration");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/requirement-status 6d89b1b3b96f27b8
// The words of each kind (kind Requirement, label Status)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___requirement__status() {
    // Given a Requirement
    // When a list item in it begins with the label Status
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Requirement");
    steps.a_list_item_in_it_begins_with_the_label("Status");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-includes 1c07da5e0dde19af
// The words of each kind (kind Example, label Includes)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__includes() {
    // Given a Example
    // When a list item in it begins with the label Includes
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Includes");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-includes-any e7889b50178abb54
// The words of each kind (kind Example, label Includes any)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__includes__any() {
    // Given a Example
    // When a list item in it begins with the label Includes any
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Includes any");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-excludes 29045a16b131a81e
// The words of each kind (kind Example, label Excludes)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__excludes() {
    // Given a Example
    // When a list item in it begins with the label Excludes
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Excludes");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-equals 512ffe94f4d52ebb
// The words of each kind (kind Example, label Equals)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__equals() {
    // Given a Example
    // When a list item in it begins with the label Equals
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Equals");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-json 0018c2299f26361f
// The words of each kind (kind Example, label JSON)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__json() {
    // Given a Example
    // When a list item in it begins with the label JSON
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("JSON");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-calls 9fae8d3ea2a1b8e9
// The words of each kind (kind Example, label Calls)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__calls() {
    // Given a Example
    // When a list item in it begins with the label Calls
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Calls");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-does-not-call bbb992f84eb6db82
// The words of each kind (kind Example, label Does not call)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__does__not__call() {
    // Given a Example
    // When a list item in it begins with the label Does not call
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Does not call");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-judge b229ee862cff2c0d
// The words of each kind (kind Example, label Judge)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__judge() {
    // Given a Example
    // When a list item in it begins with the label Judge
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Judge");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-runs f31c3f8a6a76a358
// The words of each kind (kind Example, label Runs)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__runs() {
    // Given a Example
    // When a list item in it begins with the label Runs
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Runs");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/example-then 32f9524af679651f
// The words of each kind (kind Example, label Then)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___example__then() {
    // Given a Example
    // When a list item in it begins with the label Then
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Example");
    steps.a_list_item_in_it_begins_with_the_label("Then");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/type-told-apart-by 93ff42c077a6625a
// The words of each kind (kind Type, label Told apart by)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___type__told__apart__by() {
    // Given a Type
    // When a list item in it begins with the label Told apart by
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Type");
    steps.a_list_item_in_it_begins_with_the_label("Told apart by");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/type-owner e76544d9073ff0fd
// The words of each kind (kind Type, label Owner)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___type__owner() {
    // Given a Type
    // When a list item in it begins with the label Owner
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Type");
    steps.a_list_item_in_it_begins_with_the_label("Owner");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/type-since cdab410f8e01af99
// The words of each kind (kind Type, label Since)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___type__since() {
    // Given a Type
    // When a list item in it begins with the label Since
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Type");
    steps.a_list_item_in_it_begins_with_the_label("Since");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/type-until 5d7011cc7d3efbdf
// The words of each kind (kind Type, label Until)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___type__until() {
    // Given a Type
    // When a list item in it begins with the label Until
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Type");
    steps.a_list_item_in_it_begins_with_the_label("Until");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/type-priority 50789a07a2689b21
// The words of each kind (kind Type, label Priority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___type__priority() {
    // Given a Type
    // When a list item in it begins with the label Priority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Type");
    steps.a_list_item_in_it_begins_with_the_label("Priority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/type-status af6ba7403a47aa33
// The words of each kind (kind Type, label Status)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___type__status() {
    // Given a Type
    // When a list item in it begins with the label Status
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Type");
    steps.a_list_item_in_it_begins_with_the_label("Status");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-request 46dbcec7639b7d2e
// The words of each kind (kind Operation, label Request)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__request() {
    // Given a Operation
    // When a list item in it begins with the label Request
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Request");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-response 5b675aad9bdc1624
// The words of each kind (kind Operation, label Response)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__response() {
    // Given a Operation
    // When a list item in it begins with the label Response
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Response");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-headers 9a74c0264f1da08d
// The words of each kind (kind Operation, label Headers)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__headers() {
    // Given a Operation
    // When a list item in it begins with the label Headers
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Headers");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-auth 329bbe8cc49b66b8
// The words of each kind (kind Operation, label Auth)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__auth() {
    // Given a Operation
    // When a list item in it begins with the label Auth
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Auth");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-owner bf410d8d6ded1ace
// The words of each kind (kind Operation, label Owner)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__owner() {
    // Given a Operation
    // When a list item in it begins with the label Owner
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Owner");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-since d6599eaae95deaca
// The words of each kind (kind Operation, label Since)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__since() {
    // Given a Operation
    // When a list item in it begins with the label Since
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Since");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-until 1c0789521cf05650
// The words of each kind (kind Operation, label Until)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__until() {
    // Given a Operation
    // When a list item in it begins with the label Until
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Until");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-priority 9c04bf28b63088e1
// The words of each kind (kind Operation, label Priority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__priority() {
    // Given a Operation
    // When a list item in it begins with the label Priority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Priority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-base-url b3575723c9a15d6d
// The words of each kind (kind Operation, label Base URL)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__base__url() {
    // Given a Operation
    // When a list item in it begins with the label Base URL
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Base URL");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-error-body c733fa2ab8556e58
// The words of each kind (kind Operation, label Error body)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__error__body() {
    // Given a Operation
    // When a list item in it begins with the label Error body
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Error body");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-paged-by 658936ef2dac656c
// The words of each kind (kind Operation, label Paged by)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__paged__by() {
    // Given a Operation
    // When a list item in it begins with the label Paged by
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Paged by");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-idempotent-by 2a7dc275e3a86014
// The words of each kind (kind Operation, label Idempotent by)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__idempotent__by() {
    // Given a Operation
    // When a list item in it begins with the label Idempotent by
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Idempotent by");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/operation-status 452455e7df951189
// The words of each kind (kind Operation, label Status)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___operation__status() {
    // Given a Operation
    // When a list item in it begins with the label Status
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Operation");
    steps.a_list_item_in_it_begins_with_the_label("Status");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/section-base-url 7686957a440903ac
// The words of each kind (kind Section, label Base URL)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___section__base__url() {
    // Given a Section
    // When a list item in it begins with the label Base URL
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Section");
    steps.a_list_item_in_it_begins_with_the_label("Base URL");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/section-error-body f944afaf02525987
// The words of each kind (kind Section, label Error body)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___section__error__body() {
    // Given a Section
    // When a list item in it begins with the label Error body
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Section");
    steps.a_list_item_in_it_begins_with_the_label("Error body");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/section-paged-by 4805383b7c8fa9e6
// The words of each kind (kind Section, label Paged by)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___section__paged__by() {
    // Given a Section
    // When a list item in it begins with the label Paged by
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Section");
    steps.a_list_item_in_it_begins_with_the_label("Paged by");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/section-idempotent-by 433ee43569552e10
// The words of each kind (kind Section, label Idempotent by)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___section__idempotent__by() {
    // Given a Section
    // When a list item in it begins with the label Idempotent by
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Section");
    steps.a_list_item_in_it_begins_with_the_label("Idempotent by");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/section-auth f799579555bb69cc
// The words of each kind (kind Section, label Auth)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___section__auth() {
    // Given a Section
    // When a list item in it begins with the label Auth
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Section");
    steps.a_list_item_in_it_begins_with_the_label("Auth");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-when db27861d267cc491
// The words of each kind (kind Constraint, label When)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__when() {
    // Given a Constraint
    // When a list item in it begins with the label When
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("When");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-then 2483a6a5ef658687
// The words of each kind (kind Constraint, label Then)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__then() {
    // Given a Constraint
    // When a list item in it begins with the label Then
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Then");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-trade-off 1346c9f768e6712f
// The words of each kind (kind Constraint, label Trade-off)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__trade__off() {
    // Given a Constraint
    // When a list item in it begins with the label Trade-off
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Trade-off");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-where 4e31236fb0eb709b
// The words of each kind (kind Constraint, label Where)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__where() {
    // Given a Constraint
    // When a list item in it begins with the label Where
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Where");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-no-import 64614dbac8ebcdd3
// The words of each kind (kind Constraint, label No import)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__no__import() {
    // Given a Constraint
    // When a list item in it begins with the label No import
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("No import");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-except d56494c20f2d2a74
// The words of each kind (kind Constraint, label Except)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__except() {
    // Given a Constraint
    // When a list item in it begins with the label Except
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Except");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-owner 4bdf18104c6bd945
// The words of each kind (kind Constraint, label Owner)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__owner() {
    // Given a Constraint
    // When a list item in it begins with the label Owner
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Owner");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-authority db9fdedf8657efc4
// The words of each kind (kind Constraint, label Authority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__authority() {
    // Given a Constraint
    // When a list item in it begins with the label Authority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Authority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-since c2b9f93decd3b129
// The words of each kind (kind Constraint, label Since)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__since() {
    // Given a Constraint
    // When a list item in it begins with the label Since
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Since");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-until 037782e89483fd2f
// The words of each kind (kind Constraint, label Until)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__until() {
    // Given a Constraint
    // When a list item in it begins with the label Until
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Until");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-priority a90c3cdc05179199
// The words of each kind (kind Constraint, label Priority)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__priority() {
    // Given a Constraint
    // When a list item in it begins with the label Priority
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Priority");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/constraint-status 85bba787bc7f010b
// The words of each kind (kind Constraint, label Status)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___constraint__status() {
    // Given a Constraint
    // When a list item in it begins with the label Status
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Constraint");
    steps.a_list_item_in_it_begins_with_the_label("Status");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-status fd385b4e46c406fd
// The words of each kind (kind Decision, label Status)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___decision__status() {
    // Given a Decision
    // When a list item in it begins with the label Status
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Decision");
    steps.a_list_item_in_it_begins_with_the_label("Status");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-date 851021ac1d42203a
// The words of each kind (kind Decision, label Date)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___decision__date() {
    // Given a Decision
    // When a list item in it begins with the label Date
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Decision");
    steps.a_list_item_in_it_begins_with_the_label("Date");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-context 762fea07e43c4960
// The words of each kind (kind Decision, label Context)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___decision__context() {
    // Given a Decision
    // When a list item in it begins with the label Context
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Decision");
    steps.a_list_item_in_it_begins_with_the_label("Context");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-options d6cd78b29900b1d1
// The words of each kind (kind Decision, label Options)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___decision__options() {
    // Given a Decision
    // When a list item in it begins with the label Options
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Decision");
    steps.a_list_item_in_it_begins_with_the_label("Options");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-decision e025b7ee52c9f7d6
// The words of each kind (kind Decision, label Decision)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___decision__decision() {
    // Given a Decision
    // When a list item in it begins with the label Decision
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Decision");
    steps.a_list_item_in_it_begins_with_the_label("Decision");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-consequences 492500d449cf194a
// The words of each kind (kind Decision, label Consequences)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___decision__consequences() {
    // Given a Decision
    // When a list item in it begins with the label Consequences
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Decision");
    steps.a_list_item_in_it_begins_with_the_label("Consequences");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/decision-owner c3759a6dff94ddb2
// The words of each kind (kind Decision, label Owner)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___decision__owner() {
    // Given a Decision
    // When a list item in it begins with the label Owner
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Decision");
    steps.a_list_item_in_it_begins_with_the_label("Owner");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/tutorial-goal 81ff021ad840f76e
// The words of each kind (kind Tutorial, label Goal)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___tutorial__goal() {
    // Given a Tutorial
    // When a list item in it begins with the label Goal
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Tutorial");
    steps.a_list_item_in_it_begins_with_the_label("Goal");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/tutorial-audience 3fe1ebf8dc3941d4
// The words of each kind (kind Tutorial, label Audience)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___tutorial__audience() {
    // Given a Tutorial
    // When a list item in it begins with the label Audience
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Tutorial");
    steps.a_list_item_in_it_begins_with_the_label("Audience");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/tutorial-time 87f99ac03add18fc
// The words of each kind (kind Tutorial, label Time)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___tutorial__time() {
    // Given a Tutorial
    // When a list item in it begins with the label Time
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Tutorial");
    steps.a_list_item_in_it_begins_with_the_label("Time");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/tutorial-needs 19493dc21e2c1ce7
// The words of each kind (kind Tutorial, label Needs)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___tutorial__needs() {
    // Given a Tutorial
    // When a list item in it begins with the label Needs
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Tutorial");
    steps.a_list_item_in_it_begins_with_the_label("Needs");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-headline 4374e1fa02464082
// The words of each kind (kind Feature, label Headline)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__headline() {
    // Given a Feature
    // When a list item in it begins with the label Headline
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Headline");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-for d851239172b6186f
// The words of each kind (kind Feature, label For)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__for() {
    // Given a Feature
    // When a list item in it begins with the label For
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("For");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-benefit d877845cce85b68b
// The words of each kind (kind Feature, label Benefit)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__benefit() {
    // Given a Feature
    // When a list item in it begins with the label Benefit
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Benefit");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-proof 185f5f97cff4ca32
// The words of each kind (kind Feature, label Proof)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__proof() {
    // Given a Feature
    // When a list item in it begins with the label Proof
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Proof");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-call-to-action 908c1546ff609134
// The words of each kind (kind Feature, label Call to action)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__call__to__action() {
    // Given a Feature
    // When a list item in it begins with the label Call to action
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Call to action");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-covers 825081259fe8536c
// The words of each kind (kind Feature, label Covers)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__covers() {
    // Given a Feature
    // When a list item in it begins with the label Covers
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Covers");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-since 2f40b022079fbbc2
// The words of each kind (kind Feature, label Since)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__since() {
    // Given a Feature
    // When a list item in it begins with the label Since
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Since");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-until 7a1645ab5ada8f5d
// The words of each kind (kind Feature, label Until)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__until() {
    // Given a Feature
    // When a list item in it begins with the label Until
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Until");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-owner 895ee2ac3246212f
// The words of each kind (kind Feature, label Owner)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__owner() {
    // Given a Feature
    // When a list item in it begins with the label Owner
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Owner");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/feature-status 34113eb4ec23fd96
// The words of each kind (kind Feature, label Status)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___feature__status() {
    // Given a Feature
    // When a list item in it begins with the label Status
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Feature");
    steps.a_list_item_in_it_begins_with_the_label("Status");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin dialect/labels/scenario-the-words-of-each-kind/term-also 98728a44052fed61
// The words of each kind (kind Term, label Also)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__the__words__of__each__kind___term__also() {
    // Given a Term
    // When a list item in it begins with the label Also
    // Then its value becomes a fact of the clause
    // specc:body
    let mut steps = Steps::default();
    steps.a("Term");
    steps.a_list_item_in_it_begins_with_the_label("Also");
    steps.its_value_becomes_a_fact_of_the_clause();
}
// specc:end

// specc:begin own_cases::findings::bold_text_that_is_prose c98b7ff9da698fb7
// Scenario: Bold text that is prose
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_bold_text_that_is_prose() {
    // Given a Requirement with the item - **Ladders**: the shed must keep two.
    // When the compiler reads the file
    // Then the item holds a statement
    // And nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_item("- **Ladders**: the shed must keep two.");
    steps.the_compiler_reads_the_file();
    steps.the_item_holds_a_statement();
    steps.nothing_is_reported();
}
// specc:end

// specc:begin ir::lower::label_slips::tests::near_misses_of_the_kinds_own_labels_are_slips 58a209c551ff7905
// Requirement: Slips in labels
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_label_slips_x3a__x3a_tests_x3a__x3a_near_misses_of_the_kinds_own_labels_are_slips()
 {
    // must: A bold lead that is nearly a label of the kind must be a warning, and a fix must be certain only when two letters were swapped.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::findings::beside_expectations bdee7f9ba54db2dd
// Scenario: Beside expectations
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_beside_expectations() {
    // Given an Example with the items **Includes:** and **Latency:** < 3 s
    // When the compiler reads the file
    // Then unknown-label is reported
    // And the help names **Then:** latency < 3 s
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_the_items_and("**Includes:**", "**Latency:** < 3 s");
    steps.the_compiler_reads_the_file();
    steps.is_reported("unknown-label");
    steps.the_help_names("**Then:** latency < 3 s");
}
// specc:end

// specc:begin dialect/labels/requirement-labels-that-hosts-fold e2b4b906f33c26df
// Requirement: Labels that hosts fold
#[test]
#[ignore = "pending"]
fn dialect___labels___requirement__labels__that__hosts__fold() {
    // must: Labels on neighbouring lines of one paragraph, and turns on neighbouring lines of a quote, must each be read, and the compiler must warn that Git hosts show them as one line.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-label-run c7a5a40360b60a59
// Labels and turns on neighbouring lines (text **Owner:** Ann/**Since:** 1.0, finding label-run)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__labels__and__turns__on__neighbouring__lines___owner__annsince__10__label__run()
 {
    // Given a Requirement with the text **Owner:** Ann/**Since:** 1.0, where / ends a line
    // When the compiler reads the file
    // Then label-run is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text_where_ends_a_line("**Owner:** Ann/**Since:** 1.0", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("label-run");
}
// specc:end

// specc:begin dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/owner-annsince-10-nothing 281375199e6fb875
// Labels and turns on neighbouring lines (text **Owner:** Ann//**Since:** 1.0, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__labels__and__turns__on__neighbouring__lines___owner__annsince__10__nothing()
 {
    // Given a Requirement with the text **Owner:** Ann//**Since:** 1.0, where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text_where_ends_a_line("**Owner:** Ann//**Since:** 1.0", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/labels/scenario-labels-and-turns-on-neighbouring-lines/--owner-ann--since-10-nothing 56a953ad70b4ab43
// Labels and turns on neighbouring lines (text - **Owner:** Ann/- **Since:** 1.0, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__labels__and__turns__on__neighbouring__lines_x2f__x2d__x2d_owner__ann_x2d__x2d_since__10__nothing()
 {
    // Given a Requirement with the text - **Owner:** Ann/- **Since:** 1.0, where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text_where_ends_a_line("- **Owner:** Ann/- **Since:** 1.0", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/labels/requirement-bold-leads-below-a-label 81bdfe1f7859d046
// Requirement: Bold leads below a label
#[test]
#[ignore = "pending"]
fn dialect___labels___requirement__bold__leads__below__a__label() {
    // must not: A line of a label's paragraph that begins with a bold lead must not belong to the label's value when the lead has a label's form and is no label of the kind.
    // must: The line is prose, and the compiler must warn of it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/labels/scenario-a-lead-that-is-no-label/owner-annseverity-high-swallowed-line c2be39cf32c52a10
// A lead that is no label (text **Owner:** Ann/**Severity:** high, finding swallowed-line)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__a__lead__that__is__no__label___owner__annseverity__high__swallowed__line()
 {
    // Given a Requirement with the text **Owner:** Ann/**Severity:** high, where / ends a line
    // When the compiler reads the file
    // Then swallowed-line is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text_where_ends_a_line("**Owner:** Ann/**Severity:** high", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("swallowed-line");
}
// specc:end

// specc:begin dialect/labels/scenario-a-lead-that-is-no-label/owner-annsinse-10-misspelt-label 35a5daddc2c12137
// A lead that is no label (text **Owner:** Ann/**Sinse:** 1.0, finding misspelt-label)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__a__lead__that__is__no__label___owner__annsinse__10__misspelt__label()
 {
    // Given a Requirement with the text **Owner:** Ann/**Sinse:** 1.0, where / ends a line
    // When the compiler reads the file
    // Then misspelt-label is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text_where_ends_a_line("**Owner:** Ann/**Sinse:** 1.0", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("misspelt-label");
}
// specc:end

// specc:begin dialect/labels/scenario-a-lead-that-is-no-label/owner-annand-bob-too-nothing 742b1e1938b91220
// A lead that is no label (text **Owner:** Ann/and **Bob:** too, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__a__lead__that__is__no__label___owner__annand__bob__too__nothing() {
    // Given a Requirement with the text **Owner:** Ann/and **Bob:** too, where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_the_text_where_ends_a_line("**Owner:** Ann/and **Bob:** too", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/labels/requirement-labels-in-the-wrong-clause 4302d41d3b100d73
// Requirement: Labels in the wrong clause
#[test]
#[ignore = "pending"]
fn dialect___labels___requirement__labels__in__the__wrong__clause() {
    // must: A label of operations, types or constraints must be a warning in a clause whose kind does not have it.
    // must: So must be the words of such a label before a value in code, when they are not bold in a clause whose kind has it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/labels/scenario-labels-that-nothing-reads/-requirement-login--auth-bearer-misplaced-label 1120aba9576470af
// Labels that nothing reads (lines # Requirement: Login//- **Auth:** bearer, finding misplaced-label)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__labels__that__nothing__reads_x2f__x2d_requirement__login_x2d__x2d_auth__bearer__misplaced__label()
 {
    // Given a file with the heading and the line # Requirement: Login//- **Auth:** bearer, where / ends a line
    // When the compiler reads the file
    // Then misplaced-label is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_the_line_where_ends_a_line(
        "# Requirement: Login//- **Auth:** bearer",
        "/",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("misplaced-label");
}
// specc:end

// specc:begin dialect/labels/scenario-labels-that-nothing-reads/-payments--auth-bearer-nothing b3463ee5cfc6d0b9
// Labels that nothing reads (lines # Payments//- **Auth:** bearer, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__labels__that__nothing__reads_x2f__x2d_payments_x2d__x2d_auth__bearer__nothing()
 {
    // Given a file with the heading and the line # Payments//- **Auth:** bearer, where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_the_line_where_ends_a_line(
        "# Payments//- **Auth:** bearer",
        "/",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-httpsapipayexample-unmarked-label a076ac102a64068c
// Labels that nothing reads (lines # Payments//Base URL: `https:⁄⁄api.pay.example`, finding unmarked-label)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__labels__that__nothing__reads_x2f__x2d_paymentsbase__url__httpsapipayexample__unmarked__label()
 {
    // Given a file with the heading and the line # Payments//Base URL: `https:⁄⁄api.pay.example`, where / ends a line
    // When the compiler reads the file
    // Then unmarked-label is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_the_line_where_ends_a_line(
        "# Payments//Base URL: `https:⁄⁄api.pay.example`",
        "/",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("unmarked-label");
}
// specc:end

// specc:begin dialect/labels/scenario-labels-that-nothing-reads/-paymentsbase-url-see-below-nothing 1814c3ff7544db44
// Labels that nothing reads (lines # Payments//Base URL: see below, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___labels___scenario__labels__that__nothing__reads_x2f__x2d_paymentsbase__url__see__below__nothing()
 {
    // Given a file with the heading and the line # Payments//Base URL: see below, where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_the_line_where_ends_a_line(
        "# Payments//Base URL: see below",
        "/",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end
