//! Made by specc from dialect/headings-and-ids.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/headings-and-ids/requirement-a-kind-opens-a-clause bfe53416e5a50c19
// Requirement: A kind opens a clause
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___requirement__a__kind__opens__a__clause() {
    // must: The compiler must read a heading Kind: Title as a clause of that kind, at each of the six levels and in any case of letters.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-principle-be-plain-principle-be-plain 8a3c7f2526763be7
// The kinds (heading ## Principle: Be plain, kind Principle, title Be plain)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_principle__be__plain__principle__be__plain()
 {
    // Given the heading ## Principle: Be plain
    // When the compiler reads the file
    // Then the clause is a Principle titled Be plain
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Principle: Be plain");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Principle", "Be plain");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-requirement-loan-limit-requirement-loan-limit 978b6792fc049ed9
// The kinds (heading ## Requirement: Loan limit, kind Requirement, title Loan limit)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_requirement__loan__limit__requirement__loan__limit()
 {
    // Given the heading ## Requirement: Loan limit
    // When the compiler reads the file
    // Then the clause is a Requirement titled Loan limit
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Requirement: Loan limit");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Requirement", "Loan limit");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-scenario-a-late-return-scenario-a-late-return 0dd28403f0c7580c
// The kinds (heading #### scenario: A late return, kind Scenario, title A late return)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_scenario__a__late__return__scenario__a__late__return()
 {
    // Given the heading #### scenario: A late return
    // When the compiler reads the file
    // Then the clause is a Scenario titled A late return
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("#### scenario: A late return");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Scenario", "A late return");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-example-a-polite-no-example-a-polite-no b34c4d6ac8d72672
// The kinds (heading ## EXAMPLE: A polite no, kind Example, title A polite no)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_example__a__polite__no__example__a__polite__no()
 {
    // Given the heading ## EXAMPLE: A polite no
    // When the compiler reads the file
    // Then the clause is a Example titled A polite no
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## EXAMPLE: A polite no");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Example", "A polite no");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-background-an-open-account-background-an-open-account 55b2c1ccc34ca65e
// The kinds (heading ## Background: An open account, kind Background, title An open account)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_background__an__open__account__background__an__open__account()
 {
    // Given the heading ## Background: An open account
    // When the compiler reads the file
    // Then the clause is a Background titled An open account
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Background: An open account");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Background", "An open account");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-type-money-type-money 7bbbc677d997a8d2
// The kinds (heading ## Type: Money, kind Type, title Money)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_type__money__type__money() {
    // Given the heading ## Type: Money
    // When the compiler reads the file
    // Then the clause is a Type titled Money
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Type: Money");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Type", "Money");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-operation-lend-a-tool-operation-lend-a-tool 4632dc66b0676cb7
// The kinds (heading ## Operation: Lend a tool, kind Operation, title Lend a tool)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_operation__lend__a__tool__operation__lend__a__tool()
 {
    // Given the heading ## Operation: Lend a tool
    // When the compiler reads the file
    // Then the clause is a Operation titled Lend a tool
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Operation: Lend a tool");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Operation", "Lend a tool");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-constraint-no-waiting-constraint-no-waiting 832528629a6f5c2a
// The kinds (heading ## Constraint: No waiting, kind Constraint, title No waiting)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_constraint__no__waiting__constraint__no__waiting()
 {
    // Given the heading ## Constraint: No waiting
    // When the compiler reads the file
    // Then the clause is a Constraint titled No waiting
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Constraint: No waiting");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Constraint", "No waiting");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-decision-one-ledger-decision-one-ledger 46fa1e7f60c775bb
// The kinds (heading ## Decision: One ledger, kind Decision, title One ledger)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_decision__one__ledger__decision__one__ledger()
 {
    // Given the heading ## Decision: One ledger
    // When the compiler reads the file
    // Then the clause is a Decision titled One ledger
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Decision: One ledger");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Decision", "One ledger");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-tutorial-your-first-loan-tutorial-your-first-loan 17414fac0e685268
// The kinds (heading # Tutorial: Your first loan, kind Tutorial, title Your first loan)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_tutorial__your__first__loan__tutorial__your__first__loan()
 {
    // Given the heading # Tutorial: Your first loan
    // When the compiler reads the file
    // Then the clause is a Tutorial titled Your first loan
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("# Tutorial: Your first loan");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Tutorial", "Your first loan");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-step-open-the-shed-step-open-the-shed 7614826e3e434e14
// The kinds (heading ## Step: Open the shed, kind Step, title Open the shed)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_step__open__the__shed__step__open__the__shed()
 {
    // Given the heading ## Step: Open the shed
    // When the compiler reads the file
    // Then the clause is a Step titled Open the shed
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Step: Open the shed");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Step", "Open the shed");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-feature-borrow-at-night-feature-borrow-at-night 6d7eb38613caf724
// The kinds (heading ## Feature: Borrow at night, kind Feature, title Borrow at night)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_feature__borrow__at__night__feature__borrow__at__night()
 {
    // Given the heading ## Feature: Borrow at night
    // When the compiler reads the file
    // Then the clause is a Feature titled Borrow at night
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Feature: Borrow at night");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Feature", "Borrow at night");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-term-holder-term-holder 9ee147646fda52c8
// The kinds (heading ## Term: Holder, kind Term, title Holder)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_term__holder__term__holder() {
    // Given the heading ## Term: Holder
    // When the compiler reads the file
    // Then the clause is a Term titled Holder
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Term: Holder");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Term", "Holder");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-42-requirement-opening-hours-requirement-opening-hours 240a7b2f79f4d422
// The kinds (heading ## 4.2 Requirement: Opening hours, kind Requirement, title Opening hours)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_42__requirement__opening__hours__requirement__opening__hours()
 {
    // Given the heading ## 4.2 Requirement: Opening hours
    // When the compiler reads the file
    // Then the clause is a Requirement titled Opening hours
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## 4.2 Requirement: Opening hours");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Requirement", "Opening hours");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-requirement-opening-hours-requirement-opening-hours ba9e00ab2c13becc
// The kinds (heading ## **Requirement**: Opening hours, kind Requirement, title Opening hours)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_requirement__opening__hours__requirement__opening__hours()
 {
    // Given the heading ## **Requirement**: Opening hours
    // When the compiler reads the file
    // Then the clause is a Requirement titled Opening hours
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## **Requirement**: Opening hours");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Requirement", "Opening hours");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-step-2-pay-step-pay ede8a662cf09b874
// The kinds (heading ## Step 2: Pay, kind Step, title Pay)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_step__2__pay__step__pay() {
    // Given the heading ## Step 2: Pay
    // When the compiler reads the file
    // Then the clause is a Step titled Pay
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Step 2: Pay");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Step", "Pay");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-step-2---pay-step-pay be15c6eec8e9e041
// The kinds (heading ## Step 2 - Pay, kind Step, title Pay)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_step__2_x2d__x2d__x2d_pay__step__pay()
 {
    // Given the heading ## Step 2 - Pay
    // When the compiler reads the file
    // Then the clause is a Step titled Pay
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Step 2 - Pay");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Step", "Pay");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-scenario-outline-late-scenario-late cd39fddf7c69b4a6
// The kinds (heading ## Scenario Outline: Late, kind Scenario, title Late)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_scenario__outline__late__scenario__late()
 {
    // Given the heading ## Scenario Outline: Late
    // When the compiler reads the file
    // Then the clause is a Scenario titled Late
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Scenario Outline: Late");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Scenario", "Late");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-adr-7-one-ledger-decision-one-ledger f121d17739e8ac43
// The kinds (heading ## ADR-7: One ledger, kind Decision, title One ledger)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_adr__7__one__ledger__decision__one__ledger()
 {
    // Given the heading ## ADR-7: One ledger
    // When the compiler reads the file
    // Then the clause is a Decision titled One ledger
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## ADR-7: One ledger");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Decision", "One ledger");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-the-kinds/-user-story-1---borrow-requirement-borrow bd9c3197b87fc318
// The kinds (heading ### User Story 1 - Borrow, kind Requirement, title Borrow)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__the__kinds_x2f__x2d_user__story__1_x2d__x2d__x2d_borrow__requirement__borrow()
 {
    // Given the heading ### User Story 1 - Borrow
    // When the compiler reads the file
    // Then the clause is a Requirement titled Borrow
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("### User Story 1 - Borrow");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_titled("Requirement", "Borrow");
}
// specc:end

// specc:begin dialect/headings-and-ids/requirement-other-headings-are-sections e5400bea5d730eeb
// Requirement: Other headings are sections
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___requirement__other__headings__are__sections() {
    // must: A heading that names no kind must become a Section, which is a clause like the others.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-opening-hours-nothing a04cbee964b6295c
// Headings that look nearly like a kind (heading ## Opening hours, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_opening__hours__nothing()
 {
    // Given the heading ## Opening hours
    // When the compiler reads the file
    // Then the clause is a Section
    // And nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Opening hours");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirements-nothing 6d00867d883bb338
// Headings that look nearly like a kind (heading ## Requirements, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_requirements__nothing()
 {
    // Given the heading ## Requirements
    // When the compiler reads the file
    // Then the clause is a Section
    // And nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Requirements");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-scenario-nothing 7648f7326e7663fd
// Headings that look nearly like a kind (heading ## Scenario, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_scenario__nothing()
 {
    // Given the heading ## Scenario
    // When the compiler reads the file
    // Then the clause is a Section
    // And nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Scenario");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-step-by-step-nothing f1b56388a843fbc6
// Headings that look nearly like a kind (heading ## Step by step, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_step__by__step__nothing()
 {
    // Given the heading ## Step by step
    // When the compiler reads the file
    // Then the clause is a Section
    // And nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Step by step");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-note-bring-a-key-nothing 34c2ad248dd6c9d8
// Headings that look nearly like a kind (heading ## Note: bring a key, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_note__bring__a__key__nothing()
 {
    // Given the heading ## Note: bring a key
    // When the compiler reads the file
    // Then the clause is a Section
    // And nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Note: bring a key");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-feature-specification-loans-nothing c8f8e033041a3867
// Headings that look nearly like a kind (heading ## Feature Specification: Loans, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_feature__specification__loans__nothing()
 {
    // Given the heading ## Feature Specification: Loans
    // When the compiler reads the file
    // Then the clause is a Section
    // And nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Feature Specification: Loans");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirement---loans-nothing f542af4c5210e76a
// Headings that look nearly like a kind (heading ## Requirement - Loans, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_requirement_x2d__x2d__x2d_loans__nothing()
 {
    // Given the heading ## Requirement - Loans
    // When the compiler reads the file
    // Then the clause is a Section
    // And nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Requirement - Loans");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-requirment-loans-misspelt-kind 7cf2c8ff9b557392
// Headings that look nearly like a kind (heading ## Requirment: Loans, finding misspelt-kind)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_requirment__loans__misspelt__kind()
 {
    // Given the heading ## Requirment: Loans
    // When the compiler reads the file
    // Then the clause is a Section
    // And misspelt-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Requirment: Loans");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("misspelt-kind");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-headings-that-look-nearly-like-a-kind/-principel-be-plain-misspelt-kind e1fd195a6a6c4256
// Headings that look nearly like a kind (heading ## Principel: Be plain, finding misspelt-kind)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__headings__that__look__nearly__like__a__kind_x2f__x2d_principel__be__plain__misspelt__kind()
 {
    // Given the heading ## Principel: Be plain
    // When the compiler reads the file
    // Then the clause is a Section
    // And misspelt-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Principel: Be plain");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a_section();
    steps.is_reported("misspelt-kind");
}
// specc:end

// specc:begin dialect/headings-and-ids/requirement-a-kind-that-is-missing 0195a5e6dbfc2af3
// Requirement: A kind that is missing
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___requirement__a__kind__that__is__missing() {
    // must: A Section must be a warning when its heading or its first paragraph is a request, when its first paragraph is a webhook, an event or a function's signature in code, and when it holds a table of fields with their types, of layers or of measures.
    // must: The warning must name the kind that reads them.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-pingget-ping-missing-kind b7b64b91fd7e92c1
// Sections that look like an interface (lines ## Ping//`GET ⁄ping`, finding missing-kind)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_pingget__ping__missing__kind()
 {
    // Given a file with the lines ## Ping//`GET ⁄ping`, where / ends a line
    // When the compiler reads the file
    // Then missing-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line("## Ping//`GET ⁄ping`", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("missing-kind");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-get-pinganswers-at-once-missing-kind 36b30ed92738b97a
// Sections that look like an interface (lines ## GET ⁄ping//Answers at once., finding missing-kind)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_get__pinganswers__at__once__missing__kind()
 {
    // Given a file with the lines ## GET ⁄ping//Answers at once., where / ends a line
    // When the compiler reads the file
    // Then missing-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line("## GET ⁄ping//Answers at once.", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("missing-kind");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-paidevent-orderpaid-missing-kind 7e03d30553b68174
// Sections that look like an interface (lines ## Paid//`event order.paid`, finding missing-kind)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_paidevent__orderpaid__missing__kind()
 {
    // Given a file with the lines ## Paid//`event order.paid`, where / ends a line
    // When the compiler reads the file
    // Then missing-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line("## Paid//`event order.paid`", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("missing-kind");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-feefeedays-integer---decimal-missing-kind 6a62b24034ee3f84
// Sections that look like an interface (lines ## Fee//`fee(days: integer) -> decimal`, finding missing-kind)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_feefeedays__integer_x2d__x2d__x2d_decimal__missing__kind()
 {
    // Given a file with the lines ## Fee//`fee(days: integer) -> decimal`, where / ends a line
    // When the compiler reads the file
    // Then missing-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line("## Fee//`fee(days: integer) -> decimal`", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("missing-kind");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-feefee-nothing 50ebf6238213cd9e
// Sections that look like an interface (lines ## Fee//`fee()`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_feefee__nothing()
 {
    // Given a file with the lines ## Fee//`fee()`, where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line("## Fee//`fee()`", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-pingget-ping-is-for-probes-nothing b0b1024cdcb8d6be
// Sections that look like an interface (lines ## Ping//`GET ⁄ping` is for probes., finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_pingget__ping__is__for__probes__nothing()
 {
    // Given a file with the lines ## Ping//`GET ⁄ping` is for probes., where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line("## Ping//`GET ⁄ping` is for probes.", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-operation-pingget-ping-nothing e4fe34ebd010ebc3
// Sections that look like an interface (lines ## Operation: Ping//`GET ⁄ping`, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_operation__pingget__ping__nothing()
 {
    // Given a file with the lines ## Operation: Ping//`GET ⁄ping`, where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line("## Operation: Ping//`GET ⁄ping`", "/");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-loan-field--type------a--date--missing-kind 440f422f3ee5ce3f
// Sections that look like an interface (lines ## Loan//| Field | Type |/|--|--|/| a | date |, finding missing-kind)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_loan__field_x2d__x2d_type_x2d__x2d__x2d__x2d__x2d__x2d_a_x2d__x2d_date_x2d__x2d_missing__kind()
 {
    // Given a file with the lines ## Loan//| Field | Type |/|--|--|/| a | date |, where / ends a line
    // When the compiler reads the file
    // Then missing-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line(
        "## Loan//| Field | Type |/|--|--|/| a | date |",
        "/",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("missing-kind");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-loan-field--crop------a--rye--nothing 7caf61ec20df97c0
// Sections that look like an interface (lines ## Loan//| Field | Crop |/|--|--|/| a | rye |, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_loan__field_x2d__x2d_crop_x2d__x2d__x2d__x2d__x2d__x2d_a_x2d__x2d_rye_x2d__x2d_nothing()
 {
    // Given a file with the lines ## Loan//| Field | Crop |/|--|--|/| a | rye |, where / ends a line
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line(
        "## Loan//| Field | Crop |/|--|--|/| a | rye |",
        "/",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-sections-that-look-like-an-interface/-parts-part--may-use------a---missing-kind 367d06da67e358da
// Sections that look like an interface (lines ## Parts//| Part | May use |/|--|--|/| a | |, finding missing-kind)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__sections__that__look__like__an__interface_x2f__x2d_parts__part_x2d__x2d_may__use_x2d__x2d__x2d__x2d__x2d__x2d_a_x2d__x2d__x2d_missing__kind()
 {
    // Given a file with the lines ## Parts//| Part | May use |/|--|--|/| a | |, where / ends a line
    // When the compiler reads the file
    // Then missing-kind is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_lines_where_ends_a_line(
        "## Parts//| Part | May use |/|--|--|/| a | |",
        "/",
    );
    steps.the_compiler_reads_the_file();
    steps.is_reported("missing-kind");
}
// specc:end

// specc:begin dialect/headings-and-ids/requirement-clauses-nest-by-level f3dafb80ce41b8be
// Requirement: Clauses nest by level
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___requirement__clauses__nest__by__level() {
    // must: The body of a clause must run to the next heading of the same or of a higher level.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::readings::a_skipped_level ec69c5af3364f8c4
// Scenario: A skipped level
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_a_skipped_level() {
    // Given the headings # A, ### B and ## C, in this order
    // When the compiler reads the file
    // Then B and C are both directly in A
    // specc:body
    let mut steps = Steps::default();
    steps.the_headings_and_in_this_order("# A", "### B", "## C");
    steps.the_compiler_reads_the_file();
    steps.b_and_c_are_both_directly_in_a();
}
// specc:end

// specc:begin own_cases::readings::a_heading_in_code_is_none c8f016f45c931610
// Scenario: A heading in code is none
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_readings_x3a__x3a_a_heading_in_code_is_none() {
    // Given a fence that holds the line # functions
    // When the compiler reads the file
    // Then no clause is opened by that line
    // specc:body
    let mut steps = Steps::default();
    steps.a_fence_that_holds_the_line("# functions");
    steps.the_compiler_reads_the_file();
    steps.no_clause_is_opened_by_that_line();
}
// specc:end

// specc:begin dialect/headings-and-ids/requirement-attribute-lists fcc538ce2e229c82
// Requirement: Attribute lists
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___requirement__attribute__lists() {
    // must: The compiler must read a list in braces at the end of a heading, such as {#stay_calm .new authority=root}, as an id, classes and facts of the clause.
    // must: A heading with such a list and without a kind takes the front matter's kind; without that it must become a Principle when the list has authority, and a Section otherwise.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/nothing--stay-calm-stay_calm-authorityroot-principle 0bfe08fb17a5bf79
// Kind of a heading with a list (front nothing, heading ## Stay calm {#stay_calm authority=root}, kind Principle)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__kind__of__a__heading__with__a__list___nothing_x2d__x2d_stay__calm__stay_calm__authorityroot__principle()
 {
    // Given the front matter nothing
    // And the heading ## Stay calm {#stay_calm authority=root}
    // When the compiler reads the file
    // Then the clause is a Principle
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("nothing");
    steps.the_heading("## Stay calm {#stay_calm authority=root}");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a("Principle");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/nothing--stay-calm-stay_calm-section 02e257513f649dfb
// Kind of a heading with a list (front nothing, heading ## Stay calm {#stay_calm}, kind Section)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__kind__of__a__heading__with__a__list___nothing_x2d__x2d_stay__calm__stay_calm__section()
 {
    // Given the front matter nothing
    // And the heading ## Stay calm {#stay_calm}
    // When the compiler reads the file
    // Then the clause is a Section
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("nothing");
    steps.the_heading("## Stay calm {#stay_calm}");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a("Section");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/kind-requirement--stay-calm-stay_calm-requirement 25a96c98d0c82f6b
// Kind of a heading with a list (front kind: Requirement, heading ## Stay calm {#stay_calm}, kind Requirement)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__kind__of__a__heading__with__a__list___kind__requirement_x2d__x2d_stay__calm__stay_calm__requirement()
 {
    // Given the front matter kind: Requirement
    // And the heading ## Stay calm {#stay_calm}
    // When the compiler reads the file
    // Then the clause is a Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("kind: Requirement");
    steps.the_heading("## Stay calm {#stay_calm}");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a("Requirement");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-kind-of-a-heading-with-a-list/kind-requirement--stay-calm-section 7a3d884782348a8c
// Kind of a heading with a list (front kind: Requirement, heading ## Stay calm, kind Section)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__kind__of__a__heading__with__a__list___kind__requirement_x2d__x2d_stay__calm__section()
 {
    // Given the front matter kind: Requirement
    // And the heading ## Stay calm
    // When the compiler reads the file
    // Then the clause is a Section
    // specc:body
    let mut steps = Steps::default();
    steps.the_front_matter("kind: Requirement");
    steps.the_heading("## Stay calm");
    steps.the_compiler_reads_the_file();
    steps.the_clause_is_a("Section");
}
// specc:end

// specc:begin own_cases::findings::a_list_with_a_slip 720b7ce35a8da964
// Scenario: A list with a slip
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_a_list_with_a_slip() {
    // Given the heading ## Stay calm {#stay_calm authority root}
    // When the compiler reads the file
    // Then broken-attributes is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.the_heading("## Stay calm {#stay_calm authority root}");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_an_error("broken-attributes");
}
// specc:end

// specc:begin dialect/headings-and-ids/requirement-derived-ids 3a2ec2ad28e910fc
// Requirement: Derived ids
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___requirement__derived__ids() {
    // must: Each clause must have an id that is made of its file's path and of the anchor that a Git host gives the heading.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-from-heading-to-id/loansrequirement-loan-limit b7982c58ce76a522
// From heading to id (file loans.md, heading ## Requirement: Loan limit, id loans/requirement-loan-limit)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__from__heading__to__id___loansrequirement__loan__limit()
 {
    // Given the file loans.md with the heading ## Requirement: Loan limit
    // When the compiler reads the spec
    // Then the clause's id is loans/requirement-loan-limit
    // specc:body
    let mut steps = Steps::default();
    steps.the_file_with_the_heading("loans.md", "## Requirement: Loan limit");
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("loans/requirement-loan-limit");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-from-heading-to-id/apiloansopening-hours 58af17162189e698
// From heading to id (file api/loans.md, heading ## Opening hours, id api/loans/opening-hours)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__from__heading__to__id___apiloansopening__hours() {
    // Given the file api/loans.md with the heading ## Opening hours
    // When the compiler reads the spec
    // Then the clause's id is api/loans/opening-hours
    // specc:body
    let mut steps = Steps::default();
    steps.the_file_with_the_heading("api/loans.md", "## Opening hours");
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("api/loans/opening-hours");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-from-heading-to-id/apiopening-hours 9bcd5126841b3764
// From heading to id (file api/README.md, heading ## Opening hours, id api/opening-hours)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__from__heading__to__id___apiopening__hours() {
    // Given the file api/README.md with the heading ## Opening hours
    // When the compiler reads the spec
    // Then the clause's id is api/opening-hours
    // specc:body
    let mut steps = Steps::default();
    steps.the_file_with_the_heading("api/README.md", "## Opening hours");
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("api/opening-hours");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-from-heading-to-id/loanswas-it-late 3082deb00cc24e2b
// From heading to id (file loans/spec.md, heading ## Was it *late*?, id loans/was-it-late)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__from__heading__to__id___loanswas__it__late() {
    // Given the file loans/spec.md with the heading ## Was it *late*?
    // When the compiler reads the spec
    // Then the clause's id is loans/was-it-late
    // specc:body
    let mut steps = Steps::default();
    steps.the_file_with_the_heading("loans/spec.md", "## Was it *late*?");
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("loans/was-it-late");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-from-heading-to-id/loansöffnungszeiten be6690996cdfa88d
// From heading to id (file loans.md, heading ## Öffnungszeiten, id loans/öffnungszeiten)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__from__heading__to__id___loans_xf6_ffnungszeiten() {
    // Given the file loans.md with the heading ## Öffnungszeiten
    // When the compiler reads the spec
    // Then the clause's id is loans/öffnungszeiten
    // specc:body
    let mut steps = Steps::default();
    steps.the_file_with_the_heading("loans.md", "## Öffnungszeiten");
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("loans/öffnungszeiten");
}
// specc:end

// specc:begin own_cases::findings::the_same_heading_twice 405356c926e4ad81
// Scenario: The same heading twice
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_the_same_heading_twice() {
    // Given a file with the heading ## Example twice
    // When a link names #example-1
    // Then the link leads to the second heading
    // And positional-reference is reported as a warning
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_twice("## Example");
    steps.a_link_names("#example-1");
    steps.the_link_leads_to_the_second_heading();
    steps.is_reported_as_a_warning("positional-reference");
}
// specc:end

// specc:begin dialect/headings-and-ids/requirement-explicit-ids 8580204ad2378424
// Requirement: Explicit ids
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___requirement__explicit__ids() {
    // must: An explicit id must be unique in its id space.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-forms-of-an-explicit-id/id-loan_limit-in-code-alone-in-a-paragraph-of-its-body 1b545315907b7860
// Forms of an explicit id (form id: loan_limit in code, place alone in a paragraph of its body)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__forms__of__an__explicit__id___id__loan_limit__in__code__alone__in__a__paragraph__of__its__body()
 {
    // Given a clause ## Requirement: Loan limit with id: loan_limit in code alone in a paragraph of its body
    // When the compiler reads the spec
    // Then the clause's id is loan_limit
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with(
        "## Requirement: Loan limit",
        "id: loan_limit in code",
        "alone in a paragraph of its body",
    );
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("loan_limit");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-forms-of-an-explicit-id/id-loan_limit-in-code-at-the-end-of-its-heading d841de19d8a90fa5
// Forms of an explicit id (form id: loan_limit in code, place at the end of its heading)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__forms__of__an__explicit__id___id__loan_limit__in__code__at__the__end__of__its__heading()
 {
    // Given a clause ## Requirement: Loan limit with id: loan_limit in code at the end of its heading
    // When the compiler reads the spec
    // Then the clause's id is loan_limit
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with(
        "## Requirement: Loan limit",
        "id: loan_limit in code",
        "at the end of its heading",
    );
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("loan_limit");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-forms-of-an-explicit-id/a-idloan_limita-on-the-line-before-its-heading 1a7c135ed8dcb00e
// Forms of an explicit id (form <a id="loan_limit"></a>, place on the line before its heading)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__forms__of__an__explicit__id___a__idloan_limita__on__the__line__before__its__heading()
 {
    // Given a clause ## Requirement: Loan limit with <a id="loan_limit"></a> on the line before its heading
    // When the compiler reads the spec
    // Then the clause's id is loan_limit
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with(
        "## Requirement: Loan limit",
        "<a id=\"loan_limit\"></a>",
        "on the line before its heading",
    );
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("loan_limit");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-forms-of-an-explicit-id/loan_limit-at-the-end-of-its-heading 29b72eec9b7cac10
// Forms of an explicit id (form {#loan_limit}, place at the end of its heading)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__forms__of__an__explicit__id___loan_limit__at__the__end__of__its__heading()
 {
    // Given a clause ## Requirement: Loan limit with {#loan_limit} at the end of its heading
    // When the compiler reads the spec
    // Then the clause's id is loan_limit
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with(
        "## Requirement: Loan limit",
        "{#loan_limit}",
        "at the end of its heading",
    );
    steps.the_compiler_reads_the_spec();
    steps.the_clause_s_id_is("loan_limit");
}
// specc:end

// specc:begin own_cases::findings::one_id_twice d106125375eec7fe
// Scenario: One id twice
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_findings_x3a__x3a_one_id_twice() {
    // Given two clauses with the explicit id loan_limit
    // When the compiler checks the spec
    // Then duplicate-id is reported as an error
    // And the message shows both places
    // specc:body
    let mut steps = Steps::default();
    steps.two_clauses_with_the_explicit_id("loan_limit");
    steps.the_compiler_checks_the_spec();
    steps.is_reported_as_an_error("duplicate-id");
    steps.the_message_shows_both_places();
}
// specc:end

// specc:begin dialect/headings-and-ids/requirement-references b492e94abce425d8
// Requirement: References
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___requirement__references() {
    // must: A link into the spec must resolve by explicit id, by derived id, or by anchor.
    // must: A link that names a heading that is not there, in this file or in another one of the spec, must be an error with the nearest candidates.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-where-links-lead/bmdloan-limit-the-link-leads-to-the-heading eb05e1de80c3a6f4
// Where links lead (target b.md#loan-limit, result the link leads to the heading)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__where__links__lead___bmdloan__limit__the__link__leads__to__the__heading()
 {
    // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
    // When a.md holds the link target b.md#loan-limit
    // Then the link leads to the heading
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with_the_files_and_and_the_heading_in("a.md", "b.md", "## Loan limit", "b.md");
    steps.holds_the_link_target("a.md", "b.md#loan-limit");
    steps.step("the link leads to the heading");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-where-links-lead/bloan-limit-the-link-leads-to-the-heading 04497ba1969251c4
// Where links lead (target #b/loan-limit, result the link leads to the heading)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__where__links__lead___bloan__limit__the__link__leads__to__the__heading()
 {
    // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
    // When a.md holds the link target #b/loan-limit
    // Then the link leads to the heading
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with_the_files_and_and_the_heading_in("a.md", "b.md", "## Loan limit", "b.md");
    steps.holds_the_link_target("a.md", "#b/loan-limit");
    steps.step("the link leads to the heading");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-where-links-lead/bmd-the-link-leads-to-the-file df09c607dd8708ab
// Where links lead (target b.md, result the link leads to the file)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__where__links__lead___bmd__the__link__leads__to__the__file()
 {
    // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
    // When a.md holds the link target b.md
    // Then the link leads to the file
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with_the_files_and_and_the_heading_in("a.md", "b.md", "## Loan limit", "b.md");
    steps.holds_the_link_target("a.md", "b.md");
    steps.step("the link leads to the file");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-where-links-lead/ba95d07a e5e91c64d5b040e0
// Where links lead (target b.md#loan-limt, result dangling-reference is reported, and names loan-limit)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__where__links__lead___ba95d07a() {
    // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
    // When a.md holds the link target b.md#loan-limt
    // Then dangling-reference is reported, and names loan-limit
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with_the_files_and_and_the_heading_in("a.md", "b.md", "## Loan limit", "b.md");
    steps.holds_the_link_target("a.md", "b.md#loan-limt");
    steps.step("dangling-reference is reported, and names loan-limit");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-where-links-lead/25122ebd b0f4e5f1bbdde2c7
// Where links lead (target c.md, result nothing is reported, since the file may lie outside of the spec)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__where__links__lead___25122ebd() {
    // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
    // When a.md holds the link target c.md
    // Then nothing is reported, since the file may lie outside of the spec
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with_the_files_and_and_the_heading_in("a.md", "b.md", "## Loan limit", "b.md");
    steps.holds_the_link_target("a.md", "c.md");
    steps.step("nothing is reported, since the file may lie outside of the spec");
}
// specc:end

// specc:begin dialect/headings-and-ids/scenario-where-links-lead/httpsexamplecomx-nothing-is-reported 0666335f53fa24c9
// Where links lead (target https://example.com/#x, result nothing is reported)
#[test]
#[ignore = "pending"]
fn dialect___headings__and__ids___scenario__where__links__lead___httpsexamplecomx__nothing__is__reported()
 {
    // Given a spec with the files a.md and b.md, and the heading ## Loan limit in b.md
    // When a.md holds the link target https://example.com/#x
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_with_the_files_and_and_the_heading_in("a.md", "b.md", "## Loan limit", "b.md");
    steps.holds_the_link_target("a.md", "https://example.com/#x");
    steps.step("nothing is reported");
}
// specc:end

// specc:begin ir::lower::path::tests::changes_and_translations_are_spaces_of_their_own ea2ede94d9c267be
// Requirement: Id spaces
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_path_x3a__x3a_tests_x3a__x3a_changes_and_translations_are_spaces_of_their_own()
 {
    // must: The compiler must keep three kinds of id spaces apart: the main spec, each amendment under changes/NAME/, and each translation such as loans.de.md.
    // specc:body
    todo!()
}
// specc:end
