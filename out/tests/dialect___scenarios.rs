//! Made by specc from dialect/scenarios.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin ir::clause::scenario::tests::steps_have_keywords_phases_and_texts 96f09aeed0e38987
// Requirement: Steps
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_scenario_x3a__x3a_tests_x3a__x3a_steps_have_keywords_phases_and_texts()
 {
    // must: A list must be read as steps when its first item begins with Given, When, Then, And or But: bold, in italics or plain, in any case of letters, with or without a colon.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/scenarios/requirement-and-and-but e5b952d8cf4994db
// Requirement: And and But
#[test]
#[ignore = "pending"]
fn dialect___scenarios___requirement__and__and__but() {
    // must: A step that begins with And or But must be of the same phase as the step before.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/scenarios/scenario-phases/given-a-and-b-given 221f764353ba0d6f
// Phases (steps Given a And b, phase Given)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__phases___given__a__and__b__given() {
    // Given the steps Given a And b
    // When the compiler reads them
    // Then the last one is a Given
    // specc:body
    let mut steps = Steps::default();
    steps.the_steps("Given a And b");
    steps.the_compiler_reads_them();
    steps.the_last_one_is_a("Given");
}
// specc:end

// specc:begin dialect/scenarios/scenario-phases/given-a-when-b-and-c-when 0e742e026e5d4cfe
// Phases (steps Given a When b And c, phase When)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__phases___given__a__when__b__and__c__when() {
    // Given the steps Given a When b And c
    // When the compiler reads them
    // Then the last one is a When
    // specc:body
    let mut steps = Steps::default();
    steps.the_steps("Given a When b And c");
    steps.the_compiler_reads_them();
    steps.the_last_one_is_a("When");
}
// specc:end

// specc:begin dialect/scenarios/scenario-phases/when-a-then-b-but-c-then fbd7532ad8e7973a
// Phases (steps When a Then b But c, phase Then)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__phases___when__a__then__b__but__c__then() {
    // Given the steps When a Then b But c
    // When the compiler reads them
    // Then the last one is a Then
    // specc:body
    let mut steps = Steps::default();
    steps.the_steps("When a Then b But c");
    steps.the_compiler_reads_them();
    steps.the_last_one_is_a("Then");
}
// specc:end

// specc:begin ir::clause::scenario::tests::what_stands_below_a_step_is_its_detail b21d42a2958549ec
// Requirement: Details of a step
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_scenario_x3a__x3a_tests_x3a__x3a_what_stands_below_a_step_is_its_detail()
 {
    // must: A list, a table, a fence or a quote below a step must belong to the step, as does the block right after a step that ends in a colon.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::clause::scenario::tests::a_when_after_a_then_shares_the_first_givens 63f3ded180e547c0
// Requirement: Further stories in one scenario
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_scenario_x3a__x3a_tests_x3a__x3a_a_when_after_a_then_shares_the_first_givens()
 {
    // must: A Given or a When after a Then must begin a further case, which shares the Givens before the first When.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::clause::scenario::tests::a_line_can_be_a_scenario 8a4076328628798a
// Requirement: Scenarios in one line
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_scenario_x3a__x3a_tests_x3a__x3a_a_line_can_be_a_scenario() {
    // must: The compiler must read a list item such as **Given** a, **When** b, **Then** c as a whole scenario.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::clause::scenario::tests::lines_of_gherkin_are_steps e8466ded87fb73d2
// Requirement: Lines of Gherkin
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_scenario_x3a__x3a_tests_x3a__x3a_lines_of_gherkin_are_steps() {
    // must: Two lines or more of a Scenario or Background that each begin with Given, When, Then, And or But, the first with Given or When, must be its steps, also without a list and without stars.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::lower::openings::steps::tests::a_list_of_steps_is_a_scenario de6bbc604fa98c02
// Requirement: Scenarios without a heading
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_openings_x3a__x3a_steps_x3a__x3a_tests_x3a__x3a_a_list_of_steps_is_a_scenario()
 {
    // must: Steps in the text of a Section, Principle, Requirement, Operation or Type must become a scenario below it, when they begin with Given or When and hold a Then.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-and-then-the-shed-warns-a-scenario a8db547227270418
// Steps or promises (items **When** a loan is late and **Then** the shed warns, result a scenario)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__steps__or__promises___when__a__loan__is__late__and__then__the__shed__warns__a__scenario()
 {
    // Given a Requirement with a list of the items **When** a loan is late and **Then** the shed warns
    // When the compiler reads the file
    // Then the list is a scenario
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_a_list_of_the_items(
        "**When** a loan is late and **Then** the shed warns",
    );
    steps.the_compiler_reads_the_file();
    steps.the_list_is("a scenario");
}
// specc:end

// specc:begin dialect/scenarios/scenario-steps-or-promises/given-a-when-b-then-c-a-scenario 701b5145d6e310ab
// Steps or promises (items **Given** a, **When** b, **Then** c, result a scenario)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__steps__or__promises___given__a__when__b__then__c__a__scenario() {
    // Given a Requirement with a list of the items **Given** a, **When** b, **Then** c
    // When the compiler reads the file
    // Then the list is a scenario
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_a_list_of_the_items("**Given** a, **When** b, **Then** c");
    steps.the_compiler_reads_the_file();
    steps.the_list_is("a scenario");
}
// specc:end

// specc:begin dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-the-shed-shall-warn-a-list-of-statements 2e892771c052039c
// Steps or promises (items WHEN a loan is late THE SHED SHALL warn, result a list of statements)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__steps__or__promises___when__a__loan__is__late__the__shed__shall__warn__a__list__of__statements()
 {
    // Given a Requirement with a list of the items WHEN a loan is late THE SHED SHALL warn
    // When the compiler reads the file
    // Then the list is a list of statements
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_a_list_of_the_items("WHEN a loan is late THE SHED SHALL warn");
    steps.the_compiler_reads_the_file();
    steps.the_list_is("a list of statements");
}
// specc:end

// specc:begin dialect/scenarios/scenario-steps-or-promises/when-it-rains-and-a-roof-prose 3bb809c80bcba2d7
// Steps or promises (items When it rains and a roof, result prose)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__steps__or__promises___when__it__rains__and__a__roof__prose() {
    // Given a Requirement with a list of the items When it rains and a roof
    // When the compiler reads the file
    // Then the list is prose
    // specc:body
    let mut steps = Steps::default();
    steps.a_requirement_with_a_list_of_the_items("When it rains and a roof");
    steps.the_compiler_reads_the_file();
    steps.the_list_is("prose");
}
// specc:end

// specc:begin ir::clause::scenario::tests::a_table_of_the_placeholders_makes_a_case_a_row 357c21d9cc8c6cac
// Requirement: Cases from a table
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_scenario_x3a__x3a_tests_x3a__x3a_a_table_of_the_placeholders_makes_a_case_a_row()
 {
    // must: A table after the steps whose columns have the names of placeholders must make one case of each row.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-nothing 60071d34a3e7a3f0
// Placeholders and columns (step When {amount} EUR are paid, columns amount, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__placeholders__and__columns___when__amount__eur__are__paid__amount__nothing()
 {
    // Given a scenario with the step When {amount} EUR are paid
    // And a table with the columns amount
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with_the_step("When {amount} EUR are paid");
    steps.a_table_with_the_columns("amount");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/scenarios/scenario-placeholders-and-columns/860abba3 194d89bf307d0e82
// Placeholders and columns (step When {amount} EUR of {limt} are paid, columns amount, finding placeholder-without-column)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__placeholders__and__columns___860abba3() {
    // Given a scenario with the step When {amount} EUR of {limt} are paid
    // And a table with the columns amount
    // When the compiler reads the file
    // Then placeholder-without-column is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with_the_step("When {amount} EUR of {limt} are paid");
    steps.a_table_with_the_columns("amount");
    steps.the_compiler_reads_the_file();
    steps.is_reported("placeholder-without-column");
}
// specc:end

// specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-amont-eur-are-paid-amount-placeholder-without-column e97b1e26bf348aa3
// Placeholders and columns (step When {amont} EUR are paid, columns amount, finding placeholder-without-column)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__placeholders__and__columns___when__amont__eur__are__paid__amount__placeholder__without__column()
 {
    // Given a scenario with the step When {amont} EUR are paid
    // And a table with the columns amount
    // When the compiler reads the file
    // Then placeholder-without-column is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with_the_step("When {amont} EUR are paid");
    steps.a_table_with_the_columns("amount");
    steps.the_compiler_reads_the_file();
    steps.is_reported("placeholder-without-column");
}
// specc:end

// specc:begin dialect/scenarios/scenario-placeholders-and-columns/c112afe7 b67b975cedf4d8b8
// Placeholders and columns (step When {sum} EUR are paid, columns amount, finding nothing, since no column makes it a table of cases)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__placeholders__and__columns___c112afe7() {
    // Given a scenario with the step When {sum} EUR are paid
    // And a table with the columns amount
    // When the compiler reads the file
    // Then nothing, since no column makes it a table of cases is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with_the_step("When {sum} EUR are paid");
    steps.a_table_with_the_columns("amount");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing, since no column makes it a table of cases");
}
// specc:end

// specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-an-amount-is-paid-amount-nothing d36eb8ec66f74d67
// Placeholders and columns (step When an amount is paid, columns amount, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__placeholders__and__columns___when__an__amount__is__paid__amount__nothing()
 {
    // Given a scenario with the step When an amount is paid
    // And a table with the columns amount
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with_the_step("When an amount is paid");
    steps.a_table_with_the_columns("amount");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-limit-unused-column 7d74c5703511c21d
// Placeholders and columns (step When {amount} EUR are paid, columns amount, limit, finding unused-column)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__placeholders__and__columns___when__amount__eur__are__paid__amount__limit__unused__column()
 {
    // Given a scenario with the step When {amount} EUR are paid
    // And a table with the columns amount, limit
    // When the compiler reads the file
    // Then unused-column is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with_the_step("When {amount} EUR are paid");
    steps.a_table_with_the_columns("amount, limit");
    steps.the_compiler_reads_the_file();
    steps.is_reported("unused-column");
}
// specc:end

// specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-case-nothing 7b80633fe8e23072
// Placeholders and columns (step When {amount} EUR are paid, columns amount, case, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__placeholders__and__columns___when__amount__eur__are__paid__amount__case__nothing()
 {
    // Given a scenario with the step When {amount} EUR are paid
    // And a table with the columns amount, case
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with_the_step("When {amount} EUR are paid");
    steps.a_table_with_the_columns("amount, case");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin ir::lower::hidden_tag::tests::a_placeholder_is_certainly_meant 8aa7c2006c0ea502
// Requirement: Placeholders that hosts hide
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_hidden_tag_x3a__x3a_tests_x3a__x3a_a_placeholder_is_certainly_meant()
 {
    // must: A placeholder in angle brackets outside code must be a warning with a certain fix, since Git hosts hide it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::clause::scenario::tests::a_key_column_names_the_rows faaa4f3235e282b4
// Requirement: Names of cases
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_scenario_x3a__x3a_tests_x3a__x3a_a_key_column_names_the_rows() {
    // must: A case must have the scenario's id with a key: the cell in a column case or id, else the cells that fill placeholders, else the words of When.
    // must: A key of more than 60 characters must be a digest, and a repeated one must get a number.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/scenarios/scenario-keys/2-and-accepted-shedlimit2-accepted cdfdf477a71eaabc
// Keys (cells 2 and accepted, name shed/limit/2-accepted)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__keys___2__and__accepted__shedlimit2__accepted() {
    // Given the scenario shed/limit with a row for 2 and accepted
    // When the compiler names the cases
    // Then one of them is shed/limit/2-accepted
    // specc:body
    let mut steps = Steps::default();
    steps.the_scenario_with_a_row_for("shed/limit", "2 and accepted");
    steps.the_compiler_names_the_cases();
    steps.one_of_them_is("shed/limit/2-accepted");
}
// specc:end

// specc:begin dialect/scenarios/scenario-keys/2-and-accepted-twice-shedlimit2-accepted2 63e6413cd1a19804
// Keys (cells 2 and accepted twice, name shed/limit/2-accepted~2)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__keys___2__and__accepted__twice__shedlimit2__accepted2() {
    // Given the scenario shed/limit with a row for 2 and accepted twice
    // When the compiler names the cases
    // Then one of them is shed/limit/2-accepted~2
    // specc:body
    let mut steps = Steps::default();
    steps.the_scenario_with_a_row_for("shed/limit", "2 and accepted twice");
    steps.the_compiler_names_the_cases();
    steps.one_of_them_is("shed/limit/2-accepted~2");
}
// specc:end

// specc:begin ir::clause::scenario::tests::a_keyword_in_a_step_is_its_modality 9937549dcfd20155
// Requirement: Weak steps
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_scenario_x3a__x3a_tests_x3a__x3a_a_keyword_in_a_step_is_its_modality()
 {
    // must, should, may: An upper-case keyword of BCP 14 outside code must set the modality of its step: a step with SHOULD warns when it fails, and one with MAY is not checked.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/scenarios/requirement-incomplete-scenarios fbbd279a716e0890
// Requirement: Incomplete scenarios
#[test]
#[ignore = "pending"]
fn dialect___scenarios___requirement__incomplete__scenarios() {
    // must: The compiler must report a scenario that cannot be a test.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-scenario-lacks/prose-alone-scenario-without-steps 5bacd2083a43be6c
// What a scenario lacks (body prose alone, finding scenario-without-steps)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__scenario__lacks___prose__alone__scenario__without__steps()
 {
    // Given a scenario with prose alone
    // When the compiler reads the file
    // Then scenario-without-steps is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with("prose alone");
    steps.the_compiler_reads_the_file();
    steps.is_reported("scenario-without-steps");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-scenario-lacks/a-given-and-a-when-scenario-without-then d7f37a2e389b2aa6
// What a scenario lacks (body a Given and a When, finding scenario-without-then)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__scenario__lacks___a__given__and__a__when__scenario__without__then()
 {
    // Given a scenario with a Given and a When
    // When the compiler reads the file
    // Then scenario-without-then is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with("a Given and a When");
    steps.the_compiler_reads_the_file();
    steps.is_reported("scenario-without-then");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-scenario-lacks/the-items-wehn-a-and-then-b-misspelt-step-word 17ded618626e2f30
// What a scenario lacks (body the items **Wehn** a and **Then** b, finding misspelt-step-word)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__scenario__lacks___the__items__wehn__a__and__then__b__misspelt__step__word()
 {
    // Given a scenario with the items **Wehn** a and **Then** b
    // When the compiler reads the file
    // Then misspelt-step-word is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_scenario_with("the items **Wehn** a and **Then** b");
    steps.the_compiler_reads_the_file();
    steps.is_reported("misspelt-step-word");
}
// specc:end

// specc:begin ir::lower::openings::background::tests::a_bare_heading_is_a_background_by_its_text 2da20f3bc651afed
// Requirement: Background
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_openings_x3a__x3a_background_x3a__x3a_tests_x3a__x3a_a_bare_heading_is_a_background_by_its_text()
 {
    // must: The steps or turns of a Background must precede each scenario and each example under the same parent, those of outer Backgrounds first.
    // must: A heading that is the bare word Background must be one when its text holds steps or turns.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::clause::background::tests::turns_of_backgrounds_come_first_the_outermost_first 1b0348601a4990bb
// Requirement: Background
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_background_x3a__x3a_tests_x3a__x3a_turns_of_backgrounds_come_first_the_outermost_first()
 {
    // must: The steps or turns of a Background must precede each scenario and each example under the same parent, those of outer Backgrounds first.
    // must: A heading that is the bare word Background must be one when its text holds steps or turns.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::readings::gherkin_without_a_fence 27b649fd482a2144
// Requirement: Fences of Gherkin
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_gherkin_without_a_fence() {
    // must: Each scenario and background in a fence gherkin, feature or cucumber must be a clause of the section that the fence stands in, with its steps, its rows and what stands below its steps.
    // must: The fence must stay on the page as it is written.
    // must: A fence below the heading of a Scenario or a Background that holds steps and nothing else must be the steps of this clause.
    // must: A fence whose scenarios nothing reads must be a warning, but in a Tutorial or a Step and where no_run stands behind its language.
    // must: A paragraph that begins with the line of a scenario or a background and goes on with a step must be read as such a fence.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-fence-holds/2c82e229 6f5514cb4441f8a6
// What a fence holds (lines Feature: Taps, Scenario: One tap, Given a, When b, Then c, result the Scenario One tap with 3 steps and 1 case)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__fence__holds___2c82e229() {
    // Given a Section with a fence gherkin that holds Feature: Taps, Scenario: One tap, Given a, When b, Then c
    // When the compiler reads the file
    // Then it finds the Scenario One tap with 3 steps and 1 case
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds(
        "gherkin",
        "Feature: Taps, Scenario: One tap, Given a, When b, Then c",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Scenario One tap with 3 steps and 1 case");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-fence-holds/f14c024a 807b9bc3f5dc2111
// What a fence holds (lines Scenario Outline: Taps, When <n> taps, Then c, Examples:, | n |, | 1 |, | 2 |, result the Scenario Taps with 2 steps and 2 cases)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__fence__holds___f14c024a() {
    // Given a Section with a fence gherkin that holds Scenario Outline: Taps, When <n> taps, Then c, Examples:, | n |, | 1 |, | 2 |
    // When the compiler reads the file
    // Then it finds the Scenario Taps with 2 steps and 2 cases
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds(
        "gherkin",
        "Scenario Outline: Taps, When <n> taps, Then c, Examples:, | n |, | 1 |, | 2 |",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Scenario Taps with 2 steps and 2 cases");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-fence-holds/ce90c2a9 946e1b6aed300ee5
// What a fence holds (lines Given a, When it rains, Then c, result the Scenario it rains with 3 steps and 1 case)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__fence__holds___ce90c2a9() {
    // Given a Section with a fence gherkin that holds Given a, When it rains, Then c
    // When the compiler reads the file
    // Then it finds the Scenario it rains with 3 steps and 1 case
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds("gherkin", "Given a, When it rains, Then c");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Scenario it rains with 3 steps and 1 case");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-fence-holds/792b5c42 684ef39bce3d1577
// What a fence holds (lines Scenario: Texts, When b:, """, Scenario: no other, Then no step, """, Then c, result the Scenario Texts with 2 steps and 1 case)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__fence__holds___792b5c42() {
    // Given a Section with a fence gherkin that holds Scenario: Texts, When b:, """, Scenario: no other, Then no step, """, Then c
    // When the compiler reads the file
    // Then it finds the Scenario Texts with 2 steps and 1 case
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds(
        "gherkin",
        "Scenario: Texts, When b:, \"\"\", Scenario: no other, Then no step, \"\"\", Then c",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Scenario Texts with 2 steps and 1 case");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-fence-holds/663a0caf dae6067066318db9
// What a fence holds (lines Scenario: Tables, Given a:, | n |, | 1 |, When b, * d, Then c, result the Scenario Tables with 4 steps and 1 case)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__fence__holds___663a0caf() {
    // Given a Section with a fence gherkin that holds Scenario: Tables, Given a:, | n |, | 1 |, When b, * d, Then c
    // When the compiler reads the file
    // Then it finds the Scenario Tables with 4 steps and 1 case
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds(
        "gherkin",
        "Scenario: Tables, Given a:, | n |, | 1 |, When b, * d, Then c",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Scenario Tables with 4 steps and 1 case");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-fence-holds/d8650874 4091d7b420e27a39
// What a fence holds (lines Scenario Outline: Texts, When b:, """, <n>, """, Then c, Examples:, | n |, | 1 |, | 2 |, result the Scenario Texts with 2 steps and 2 cases)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__fence__holds___d8650874() {
    // Given a Section with a fence gherkin that holds Scenario Outline: Texts, When b:, """, <n>, """, Then c, Examples:, | n |, | 1 |, | 2 |
    // When the compiler reads the file
    // Then it finds the Scenario Texts with 2 steps and 2 cases
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds(
        "gherkin",
        "Scenario Outline: Texts, When b:, \"\"\", <n>, \"\"\", Then c, Examples:, | n |, | 1 |, | 2 |",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Scenario Texts with 2 steps and 2 cases");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-fence-holds/background-given-a-the-background-background 0150c21576cee984
// What a fence holds (lines Background:, Given a, result the Background Background)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__fence__holds___background__given__a__the__background__background()
 {
    // Given a Section with a fence gherkin that holds Background:, Given a
    // When the compiler reads the file
    // Then it finds the Background Background
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds("gherkin", "Background:, Given a");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Background Background");
}
// specc:end

// specc:begin dialect/scenarios/scenario-what-a-fence-holds/feature-taps-as-a-user-nothing f8700785ffd1377d
// What a fence holds (lines Feature: Taps, As a user, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__what__a__fence__holds___feature__taps__as__a__user__nothing() {
    // Given a Section with a fence gherkin that holds Feature: Taps, As a user
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds("gherkin", "Feature: Taps, As a user");
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/scenarios/scenario-slips-in-a-fence/scenario-a-when-b-scenario-without-then 41c953f08da2bab6
// Slips in a fence (lines Scenario: A, When b, finding scenario-without-then)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__slips__in__a__fence___scenario__a__when__b__scenario__without__then()
 {
    // Given a Section with a fence gherkin that holds Scenario: A, When b
    // When the compiler reads the file
    // Then scenario-without-then is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds("gherkin", "Scenario: A, When b");
    steps.the_compiler_reads_the_file();
    steps.is_reported("scenario-without-then");
}
// specc:end

// specc:begin dialect/scenarios/scenario-slips-in-a-fence/3120fbb4 2f107cd8543ab994
// Slips in a fence (lines Scenario Outline: A, When <n> b, Then c, finding placeholder-without-column)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__slips__in__a__fence___3120fbb4() {
    // Given a Section with a fence gherkin that holds Scenario Outline: A, When <n> b, Then c
    // When the compiler reads the file
    // Then placeholder-without-column is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds("gherkin", "Scenario Outline: A, When <n> b, Then c");
    steps.the_compiler_reads_the_file();
    steps.is_reported("placeholder-without-column");
}
// specc:end

// specc:begin dialect/scenarios/scenario-slips-in-a-fence/59b29e6f 4f36687336d1c859
// Slips in a fence (lines Scenario Outline: A, When <m> b, Then c, Examples:, | n |, | 1 |, finding placeholder-without-column)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__slips__in__a__fence___59b29e6f() {
    // Given a Section with a fence gherkin that holds Scenario Outline: A, When <m> b, Then c, Examples:, | n |, | 1 |
    // When the compiler reads the file
    // Then placeholder-without-column is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds(
        "gherkin",
        "Scenario Outline: A, When <m> b, Then c, Examples:, | n |, | 1 |",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("placeholder-without-column");
}
// specc:end

// specc:begin dialect/scenarios/scenario-slips-in-a-fence/48fc4de8 7d929c5bebb80563
// Slips in a fence (lines Scenario Outline: A, When <   n   > é<m>é, Then c, Examples:, | n |, | 1 |, finding placeholder-without-column)
#[test]
#[ignore = "pending"]
fn dialect___scenarios___scenario__slips__in__a__fence___48fc4de8() {
    // Given a Section with a fence gherkin that holds Scenario Outline: A, When <   n   > é<m>é, Then c, Examples:, | n |, | 1 |
    // When the compiler reads the file
    // Then placeholder-without-column is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_a_fence_that_holds(
        "gherkin",
        "Scenario Outline: A, When <   n   > é<m>é, Then c, Examples:, | n |, | 1 |",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("placeholder-without-column");
}
// specc:end
