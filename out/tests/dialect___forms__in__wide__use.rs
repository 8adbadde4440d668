//! Made by specc from dialect/forms-in-wide-use.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/forms-in-wide-use/requirement-the-model-spec 20aefe1942100961
// Requirement: The Model Spec
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___requirement__the__model__spec() {
    // must: The compiler must read the forms of the OpenAI Model Spec.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/19cc20a6 55b3babab417af9b
// Forms of the Model Spec (form ## Stay calm {#stay_calm authority=root}, result a Principle with the id stay_calm)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec___19cc20a6() {
    // Given a file with ## Stay calm {#stay_calm authority=root}
    // When the compiler reads it
    // Then it finds a Principle with the id stay_calm
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("## Stay calm {#stay_calm authority=root}");
    steps.the_compiler_reads_it();
    steps.it_finds("a Principle with the id stay_calm");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/f2c01514 3cef5f4df5347a80
// Forms of the Model Spec (form **Example**: asking for a ladder and a conversation in an xml fence, result an Example)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec___f2c01514() {
    // Given a file with **Example**: asking for a ladder and a conversation in an xml fence
    // When the compiler reads it
    // Then it finds an Example
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("**Example**: asking for a ladder and a conversation in an xml fence");
    steps.the_compiler_reads_it();
    steps.it_finds("an Example");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/example-asking-for-a-ladder-and-prose-prose 8958b272c238a714
// Forms of the Model Spec (form **Example**: asking for a ladder and prose, result prose)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec___example__asking__for__a__ladder__and__prose__prose()
 {
    // Given a file with **Example**: asking for a ladder and prose
    // When the compiler reads it
    // Then it finds prose
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("**Example**: asking for a ladder and prose");
    steps.the_compiler_reads_it();
    steps.it_finds("prose");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/user-in-the-fence-of-an-example-a-users-turn c5047e05ea12f1e8
// Forms of the Model Spec (form <user> in the fence of an Example, result a user's turn)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec___user__in__the__fence__of__an__example__a__users__turn()
 {
    // Given a file with <user> in the fence of an Example
    // When the compiler reads it
    // Then it finds a user's turn
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("<user> in the fence of an Example");
    steps.the_compiler_reads_it();
    steps.it_finds("a user's turn");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/comparison-with-two-answers-answers-side-by-side eb028f5f1092fd41
// Forms of the Model Spec (form <comparison> with two answers, result answers side by side)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec___comparison__with__two__answers__answers__side__by__side()
 {
    // Given a file with <comparison> with two answers
    // When the compiler reads it
    // Then it finds answers side by side
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("<comparison> with two answers");
    steps.the_compiler_reads_it();
    steps.it_finds("answers side by side");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/6914d7b4 e998fc0d4635d10d
// Forms of the Model Spec (form <!-- GOOD: names the hour --> behind the tag of an answer, or on the line below, result a good answer and the reason)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec___6914d7b4() {
    // Given a file with <!-- GOOD: names the hour --> behind the tag of an answer, or on the line below
    // When the compiler reads it
    // Then it finds a good answer and the reason
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with(
        "<!-- GOOD: names the hour --> behind the tag of an answer, or on the line below",
    );
    steps.the_compiler_reads_it();
    steps.it_finds("a good answer and the reason");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---bad----in-an-answer-a-bad-answer 91d30f5af6af0bba
// Forms of the Model Spec (form <!-- BAD --> in an answer, result a bad answer)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec_x2f__x2d__x2d__x2d_bad_x2d__x2d__x2d__x2d_in__an__answer__a__bad__answer()
 {
    // Given a file with <!-- BAD --> in an answer
    // When the compiler reads it
    // Then it finds a bad answer
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("<!-- BAD --> in an answer");
    steps.the_compiler_reads_it();
    steps.it_finds("a bad answer");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/---ok----in-an-answer-an-answer-that-is-neither 3b1f7e867920446e
// Forms of the Model Spec (form <!-- OK --> in an answer, result an answer that is neither)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec_x2f__x2d__x2d__x2d_ok_x2d__x2d__x2d__x2d_in__an__answer__an__answer__that__is__neither()
 {
    // Given a file with <!-- OK --> in an answer
    // When the compiler reads it
    // Then it finds an answer that is neither
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("<!-- OK --> in an answer");
    steps.the_compiler_reads_it();
    steps.it_finds("an answer that is neither");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/-meta-commentary-text-that-promises-nothing a193b3459cd4e1d5
// Forms of the Model Spec (form !!! meta "Commentary", result text that promises nothing)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec_x2f__x2d_meta__commentary__text__that__promises__nothing()
 {
    // Given a file with !!! meta "Commentary"
    // When the compiler reads it
    // Then it finds text that promises nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("!!! meta \"Commentary\"");
    steps.the_compiler_reads_it();
    steps.it_finds("text that promises nothing");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-the-model-spec/stay_calm-a-reference 5a76c79a1668efe0
// Forms of the Model Spec (form [?](#stay_calm), result a reference)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__the__model__spec___stay_calm__a__reference()
 {
    // Given a file with [?](#stay_calm)
    // When the compiler reads it
    // Then it finds a reference
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("[?](#stay_calm)");
    steps.the_compiler_reads_it();
    steps.it_finds("a reference");
}
// specc:end

// specc:begin ir::clause::example::history::tests::a_conversation_goes_on_from_the_best_answer ab093276f4319d7e
// Requirement: Talks that go on after a comparison
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_example_x3a__x3a_history_x3a__x3a_tests_x3a__x3a_a_conversation_goes_on_from_the_best_answer()
 {
    // must: A turn after a comparison must go on from its first good answer, and from its first OK one when none is good.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/forms-in-wide-use/requirement-openspec 19e4c1f43d043b2f
// Requirement: OpenSpec
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___requirement__openspec() {
    // must: The compiler must read the forms of OpenSpec.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-openspec/-requirement-login-a-requirement 66e0af75d54362bd
// Forms of OpenSpec (form ### Requirement: Login, result a Requirement)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__openspec_x2f__x2d_requirement__login__a__requirement()
 {
    // Given a file with ### Requirement: Login
    // When the compiler reads it
    // Then it finds a Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("### Requirement: Login");
    steps.the_compiler_reads_it();
    steps.it_finds("a Requirement");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-openspec/-scenario-a-wrong-password-a-scenario dd28ad2e911ff0f8
// Forms of OpenSpec (form #### Scenario: A wrong password, result a Scenario)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__openspec_x2f__x2d_scenario__a__wrong__password__a__scenario()
 {
    // Given a file with #### Scenario: A wrong password
    // When the compiler reads it
    // Then it finds a Scenario
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("#### Scenario: A wrong password");
    steps.the_compiler_reads_it();
    steps.it_finds("a Scenario");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-openspec/--when-a-and---then-b-two-steps c5dd1ec2c0b96bdb
// Forms of OpenSpec (form - **WHEN** a and - **THEN** b, result two steps)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__openspec_x2f__x2d__x2d_when__a__and_x2d__x2d__x2d_then__b__two__steps()
 {
    // Given a file with - **WHEN** a and - **THEN** b
    // When the compiler reads it
    // Then it finds two steps
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("- **WHEN** a and - **THEN** b");
    steps.the_compiler_reads_it();
    steps.it_finds("two steps");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-openspec/-added-requirements-a-group-of-an-amendment 01b9317f01171b64
// Forms of OpenSpec (form ## ADDED Requirements, result a group of an amendment)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__openspec_x2f__x2d_added__requirements__a__group__of__an__amendment()
 {
    // Given a file with ## ADDED Requirements
    // When the compiler reads it
    // Then it finds a group of an amendment
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("## ADDED Requirements");
    steps.the_compiler_reads_it();
    steps.it_finds("a group of an amendment");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/requirement-kiro ef4148e2ff5b3582
// Requirement: Kiro
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___requirement__kiro() {
    // must: The compiler must read the forms of Kiro.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-kiro/-requirement-1-a-requirement-with-the-number-1 d3a27668d0d91cea
// Forms of Kiro (form ### Requirement 1, result a Requirement with the number 1)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__kiro_x2f__x2d_requirement__1__a__requirement__with__the__number__1()
 {
    // Given a file with ### Requirement 1
    // When the compiler reads it
    // Then it finds a Requirement with the number 1
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("### Requirement 1");
    steps.the_compiler_reads_it();
    steps.it_finds("a Requirement with the number 1");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-kiro/eb5fc3ae 09d8c931993a10c5
// Forms of Kiro (form **User Story:** As a member, I want a ladder, result a label of the Requirement)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__kiro___eb5fc3ae() {
    // Given a file with **User Story:** As a member, I want a ladder
    // When the compiler reads it
    // Then it finds a label of the Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("**User Story:** As a member, I want a ladder");
    steps.the_compiler_reads_it();
    steps.it_finds("a label of the Requirement");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-kiro/042d4a8e 2d53c31c48401347
// Forms of Kiro (form #### Acceptance Criteria, result a Section of criteria in which lower case counts)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__kiro___042d4a8e() {
    // Given a file with #### Acceptance Criteria
    // When the compiler reads it
    // Then it finds a Section of criteria in which lower case counts
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("#### Acceptance Criteria");
    steps.the_compiler_reads_it();
    steps.it_finds("a Section of criteria in which lower case counts");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-kiro/3d48ff7e 544aac34a8e980cf
// Forms of Kiro (form 1. WHEN a loan is late THE SYSTEM SHALL warn, result a Requirement with a statement that has a condition)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__kiro___3d48ff7e() {
    // Given a file with 1. WHEN a loan is late THE SYSTEM SHALL warn
    // When the compiler reads it
    // Then it finds a Requirement with a statement that has a condition
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("1. WHEN a loan is late THE SYSTEM SHALL warn");
    steps.the_compiler_reads_it();
    steps.it_finds("a Requirement with a statement that has a condition");
}
// specc:end

// specc:begin own_cases::readings::criteria_are_requirements ae46008356a2b5aa
// Requirement: Acceptance criteria
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_criteria_are_requirements() {
    // must: Each item of a list of acceptance criteria must be a Requirement, which is known by its words and has a test of its own.
    // must: A requirement that consists of criteria must have no test beside theirs.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-lists-of-criteria/bc79b97a d537234426ed51d3
// Lists of criteria (above the heading #### Acceptance Criteria, first A loan can be renewed twice., second A reserved loan cannot., result 2 Requirements)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__lists__of__criteria___bc79b97a() {
    // Given a user story with the heading #### Acceptance Criteria above a list with the items A loan can be renewed twice. and A reserved loan cannot.
    // When the compiler reads the file
    // Then it finds 2 Requirements
    // specc:body
    let mut steps = Steps::default();
    steps.a_user_story_with_above_a_list_with_the_items_and(
        "the heading #### Acceptance Criteria",
        "A loan can be renewed twice.",
        "A reserved loan cannot.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("2 Requirements");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-lists-of-criteria/63d0f181 68caf8f8bccb8e73
// Lists of criteria (above the paragraph **Acceptance criteria:**, first [ ] A loan can be renewed twice., second [x] A reserved loan cannot., result 2 Requirements)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__lists__of__criteria___63d0f181() {
    // Given a user story with the paragraph **Acceptance criteria:** above a list with the items [ ] A loan can be renewed twice. and [x] A reserved loan cannot.
    // When the compiler reads the file
    // Then it finds 2 Requirements
    // specc:body
    let mut steps = Steps::default();
    steps.a_user_story_with_above_a_list_with_the_items_and(
        "the paragraph **Acceptance criteria:**",
        "[ ] A loan can be renewed twice.",
        "[x] A reserved loan cannot.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("2 Requirements");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-lists-of-criteria/ba0903cc c9f39a675c1a1387
// Lists of criteria (above the paragraph Acceptance criteria, first A loan can be renewed twice., second Given a, when b, then c, result 2 Requirements)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__lists__of__criteria___ba0903cc() {
    // Given a user story with the paragraph Acceptance criteria above a list with the items A loan can be renewed twice. and Given a, when b, then c
    // When the compiler reads the file
    // Then it finds 2 Requirements
    // specc:body
    let mut steps = Steps::default();
    steps.a_user_story_with_above_a_list_with_the_items_and(
        "the paragraph Acceptance criteria",
        "A loan can be renewed twice.",
        "Given a, when b, then c",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("2 Requirements");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-lists-of-criteria/0094214a 154da25e8130eec4
// Lists of criteria (above the paragraph Acceptance criteria:, first Given a, when b, then c, second Given d, when e, then f, result a Scenario)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__lists__of__criteria___0094214a() {
    // Given a user story with the paragraph Acceptance criteria: above a list with the items Given a, when b, then c and Given d, when e, then f
    // When the compiler reads the file
    // Then it finds a Scenario
    // specc:body
    let mut steps = Steps::default();
    steps.a_user_story_with_above_a_list_with_the_items_and(
        "the paragraph Acceptance criteria:",
        "Given a, when b, then c",
        "Given d, when e, then f",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("a Scenario");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-lists-of-criteria/the-paragraph-acceptance-criteria-given-a-then-b-a-scenario df0dc5fa0007eee4
// Lists of criteria (above the paragraph Acceptance criteria:, first Given a, second Then b, result a Scenario)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__lists__of__criteria___the__paragraph__acceptance__criteria__given__a__then__b__a__scenario()
 {
    // Given a user story with the paragraph Acceptance criteria: above a list with the items Given a and Then b
    // When the compiler reads the file
    // Then it finds a Scenario
    // specc:body
    let mut steps = Steps::default();
    steps.a_user_story_with_above_a_list_with_the_items_and(
        "the paragraph Acceptance criteria:",
        "Given a",
        "Then b",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("a Scenario");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-lists-of-criteria/36776989 f430214db91f08e2
// Lists of criteria (above the heading #### Acceptance Criteria, first AC-1: A loan can be renewed., second AC-2: Twice., result 2 Requirements)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__lists__of__criteria___36776989() {
    // Given a user story with the heading #### Acceptance Criteria above a list with the items AC-1: A loan can be renewed. and AC-2: Twice.
    // When the compiler reads the file
    // Then it finds 2 Requirements
    // specc:body
    let mut steps = Steps::default();
    steps.a_user_story_with_above_a_list_with_the_items_and(
        "the heading #### Acceptance Criteria",
        "AC-1: A loan can be renewed.",
        "AC-2: Twice.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("2 Requirements");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-lists-of-criteria/34e38bbb 0a7ec4e0b8ee527d
// Lists of criteria (above the paragraph Notes:, first A loan can be renewed twice., second A reserved loan cannot., result nothing)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__lists__of__criteria___34e38bbb() {
    // Given a user story with the paragraph Notes: above a list with the items A loan can be renewed twice. and A reserved loan cannot.
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_user_story_with_above_a_list_with_the_items_and(
        "the paragraph Notes:",
        "A loan can be renewed twice.",
        "A reserved loan cannot.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/requirement-spec-kit 4fd8b78e4898ded8
// Requirement: Spec Kit
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___requirement__spec__kit() {
    // must: The compiler must read the forms of GitHub Spec Kit.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-spec-kit/144cb5dd 468952e8aa762dc8
// Forms of Spec Kit (form - **FR-001**: System MUST lend tools, result a Requirement with the id FR-001 for its statement)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__spec__kit___144cb5dd() {
    // Given a file with - **FR-001**: System MUST lend tools
    // When the compiler reads it
    // Then it finds a Requirement with the id FR-001 for its statement
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("- **FR-001**: System MUST lend tools");
    steps.the_compiler_reads_it();
    steps.it_finds("a Requirement with the id FR-001 for its statement");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-spec-kit/9e7c144c c9188e4ba4b6725d
// Forms of Spec Kit (form ### User Story 1 - Borrow (Priority: P1), result a Requirement with the number 1 and the priority P1)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__spec__kit___9e7c144c() {
    // Given a file with ### User Story 1 - Borrow (Priority: P1)
    // When the compiler reads it
    // Then it finds a Requirement with the number 1 and the priority P1
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("### User Story 1 - Borrow (Priority: P1)");
    steps.the_compiler_reads_it();
    steps.it_finds("a Requirement with the number 1 and the priority P1");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-spec-kit/1-given-a-when-b-then-c-a-scenario 247ae5eb4eefe5da
// Forms of Spec Kit (form 1. **Given** a, **When** b, **Then** c, result a Scenario)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__spec__kit___1__given__a__when__b__then__c__a__scenario()
 {
    // Given a file with 1. **Given** a, **When** b, **Then** c
    // When the compiler reads it
    // Then it finds a Scenario
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("1. **Given** a, **When** b, **Then** c");
    steps.the_compiler_reads_it();
    steps.it_finds("a Scenario");
}
// specc:end

// specc:begin dialect/forms-in-wide-use/scenario-forms-of-spec-kit/needs-clarification-how-long-an-open-question ad47da8ea7b1a980
// Forms of Spec Kit (form [NEEDS CLARIFICATION: how long?], result an open question)
#[test]
#[ignore = "pending"]
fn dialect___forms__in__wide__use___scenario__forms__of__spec__kit___needs__clarification__how__long__an__open__question()
 {
    // Given a file with [NEEDS CLARIFICATION: how long?]
    // When the compiler reads it
    // Then it finds an open question
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with("[NEEDS CLARIFICATION: how long?]");
    steps.the_compiler_reads_it();
    steps.it_finds("an open question");
}
// specc:end

// specc:begin own_cases::item_ids::a_document_of_numbered_requirements b8fafe408390a97b
// Requirement: Numbered requirements
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_item_ids_x3a__x3a_a_document_of_numbered_requirements() {
    // must: Requirements that are numbered in lists, paragraphs, tables and headings must be read as item ids say.
    // specc:body
    todo!()
}
// specc:end

// specc:begin statements::upper_case_counts_everywhere_and_lower_case_in_promises 9c818531f3ac7ad7
// Requirement: Prose with keywords
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_upper_case_counts_everywhere_and_lower_case_in_promises() {
    // must: A document with plain headings and upper-case keywords must be read as Sections with statements.
    // specc:body
    todo!()
}
// specc:end

// specc:begin corpus_families::every_listed_item_is_of_a_known_family d53ed44bb33dfd86
// Requirement: The corpus
#[test]
#[ignore = "pending"]
fn corpus_families_x3a__x3a_every_listed_item_is_of_a_known_family() {
    // must: The compiler must find in published specs what people found who listed it by hand.
    // specc:body
    todo!()
}
// specc:end
