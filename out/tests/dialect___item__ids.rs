//! Made by specc from dialect/item-ids.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin syntax::lang::item_lead::tests::item_ids_are_capitals_and_numbers 8c4075333152fd60
// Requirement: What an item id is
#[test]
#[ignore = "pending"]
fn syntax_x3a__x3a_lang_x3a__x3a_item_lead_x3a__x3a_tests_x3a__x3a_item_ids_are_capitals_and_numbers()
 {
    // must: An item id must consist of words of up to six capitals and digits with dashes between them, and of a number at the end; a small letter may follow the number.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/item-ids/scenario-which-words-are-ids/fr-001-a-requirement 36b72dec9193b1bf
// Which words are ids (mark FR-001, result a Requirement)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__which__words__are__ids___fr__001__a__requirement() {
    // Given a list item that begins with FR-001 in bold
    // When the compiler reads the file
    // Then the item is a Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.a_list_item_that_begins_with_in_bold("FR-001");
    steps.the_compiler_reads_the_file();
    steps.the_item_is("a Requirement");
}
// specc:end

// specc:begin dialect/item-ids/scenario-which-words-are-ids/r12-a-requirement 7519210bc36e797f
// Which words are ids (mark R12, result a Requirement)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__which__words__are__ids___r12__a__requirement() {
    // Given a list item that begins with R12 in bold
    // When the compiler reads the file
    // Then the item is a Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.a_list_item_that_begins_with_in_bold("R12");
    steps.the_compiler_reads_the_file();
    steps.the_item_is("a Requirement");
}
// specc:end

// specc:begin dialect/item-ids/scenario-which-words-are-ids/sc-12-a-requirement d13f6940296542b1
// Which words are ids (mark SC-1.2, result a Requirement)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__which__words__are__ids___sc__12__a__requirement() {
    // Given a list item that begins with SC-1.2 in bold
    // When the compiler reads the file
    // Then the item is a Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.a_list_item_that_begins_with_in_bold("SC-1.2");
    steps.the_compiler_reads_the_file();
    steps.the_item_is("a Requirement");
}
// specc:end

// specc:begin dialect/item-ids/scenario-which-words-are-ids/req-priv-7-a-requirement 8f4ddb287b572b6a
// Which words are ids (mark REQ-PRIV-7, result a Requirement)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__which__words__are__ids___req__priv__7__a__requirement() {
    // Given a list item that begins with REQ-PRIV-7 in bold
    // When the compiler reads the file
    // Then the item is a Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.a_list_item_that_begins_with_in_bold("REQ-PRIV-7");
    steps.the_compiler_reads_the_file();
    steps.the_item_is("a Requirement");
}
// specc:end

// specc:begin dialect/item-ids/scenario-which-words-are-ids/f08-req-001-a-requirement df839f22591ecf7a
// Which words are ids (mark F08-REQ-001, result a Requirement)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__which__words__are__ids___f08__req__001__a__requirement() {
    // Given a list item that begins with F08-REQ-001 in bold
    // When the compiler reads the file
    // Then the item is a Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.a_list_item_that_begins_with_in_bold("F08-REQ-001");
    steps.the_compiler_reads_the_file();
    steps.the_item_is("a Requirement");
}
// specc:end

// specc:begin dialect/item-ids/scenario-which-words-are-ids/fr-1a-a-requirement e2f18e5bcfe8e099
// Which words are ids (mark FR-1a, result a Requirement)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__which__words__are__ids___fr__1a__a__requirement() {
    // Given a list item that begins with FR-1a in bold
    // When the compiler reads the file
    // Then the item is a Requirement
    // specc:body
    let mut steps = Steps::default();
    steps.a_list_item_that_begins_with_in_bold("FR-1a");
    steps.the_compiler_reads_the_file();
    steps.the_item_is("a Requirement");
}
// specc:end

// specc:begin dialect/item-ids/scenario-which-words-are-ids/fr-001-prose 1f743c82551042b3
// Which words are ids (mark fr-001, result prose)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__which__words__are__ids___fr__001__prose() {
    // Given a list item that begins with fr-001 in bold
    // When the compiler reads the file
    // Then the item is prose
    // specc:body
    let mut steps = Steps::default();
    steps.a_list_item_that_begins_with_in_bold("fr-001");
    steps.the_compiler_reads_the_file();
    steps.the_item_is("prose");
}
// specc:end

// specc:begin dialect/item-ids/scenario-which-words-are-ids/abcdefg-1-prose 4b44be8e1694b8a1
// Which words are ids (mark ABCDEFG-1, result prose)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__which__words__are__ids___abcdefg__1__prose() {
    // Given a list item that begins with ABCDEFG-1 in bold
    // When the compiler reads the file
    // Then the item is prose
    // specc:body
    let mut steps = Steps::default();
    steps.a_list_item_that_begins_with_in_bold("ABCDEFG-1");
    steps.the_compiler_reads_the_file();
    steps.the_item_is("prose");
}
// specc:end

// specc:begin statements::an_item_id_names_its_statements 9805abe79e5df0ed
// Requirement: Item ids
#[test]
#[ignore = "pending"]
fn statements_x3a__x3a_an_item_id_names_its_statements() {
    // must: An item that begins with a bold mark such as **FR-001**: must be a Requirement of its own, with that id for its statements.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/item-ids/requirement-ids-without-a-bold-mark c57c4f5dac5ae7f2
// Requirement: Ids without a bold mark
#[test]
#[ignore = "pending"]
fn dialect___item__ids___requirement__ids__without__a__bold__mark() {
    // must: A paragraph or an item that begins with an item id, however it is set off, must be such a Requirement when its text has a keyword in any case, when the id has a word such as REQ, FR, US or AC before a dash, or when its section's title has the word Requirement or Requirements.
    // must: A question must be none.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/2fd2cd80 69657f32a9284459
// Ids in text (heading ## Meter, text - FR-1: The meter shall beep., result the Requirement FR-1 that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___2fd2cd80() {
    // Given the lines - FR-1: The meter shall beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- FR-1: The meter shall beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/84385d53 462c22b6587a319c
// Ids in text (heading ## Meter, text FR-1. The meter MUST beep., result the Requirement FR-1 that says The meter MUST beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___84385d53() {
    // Given the lines FR-1. The meter MUST beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says The meter MUST beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("FR-1. The meter MUST beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says The meter MUST beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/d53bf08c e6228d4a5e0cc281
// Ids in text (heading ## Meter, text - FR-1 - The meter shall beep., result the Requirement FR-1 that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___d53bf08c() {
    // Given the lines - FR-1 - The meter shall beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- FR-1 - The meter shall beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/1038690e 3a3b7894decd306e
// Ids in text (heading ## Meter, text - FR-1 The meter shall beep., result the Requirement FR-1 that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___1038690e() {
    // Given the lines - FR-1 The meter shall beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- FR-1 The meter shall beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/dad2e270 980ec2eac8d9d1d8
// Ids in text (heading ## Meter, text - [FR-1] The meter shall beep., result the Requirement FR-1 that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___dad2e270() {
    // Given the lines - [FR-1] The meter shall beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- [FR-1] The meter shall beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/1b88145a 3fe8f8084888a7c6
// Ids in text (heading ## Meter, text - `FR-1`: The meter shall beep., result the Requirement FR-1 that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___1b88145a() {
    // Given the lines - `FR-1`: The meter shall beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- `FR-1`: The meter shall beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/ca3266ac 51a6bd96e1b03847
// Ids in text (heading ## Meter, text - [ ] FR-1: The meter shall beep., result the Requirement FR-1 that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___ca3266ac() {
    // Given the lines - [ ] FR-1: The meter shall beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- [ ] FR-1: The meter shall beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/2d825328 34111ee7cdf9db47
// Ids in text (heading ## Meter, text - **FR-1 Sounds:** The meter shall beep., result the Requirement FR-1 Sounds that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___2d825328() {
    // Given the lines - **FR-1 Sounds:** The meter shall beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 Sounds that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- **FR-1 Sounds:** The meter shall beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 Sounds that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/08f908bb f92613e0d0a6e630
// Ids in text (heading ## Meter, text **FR-1 – Sounds** – The meter shall beep., result the Requirement FR-1 – Sounds that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___08f908bb() {
    // Given the lines **FR-1 – Sounds** – The meter shall beep. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 – Sounds that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("**FR-1 – Sounds** – The meter shall beep.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 – Sounds that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/-meter---fr-1-sounds-when-coins-fall-the-requirement-fr-1 96badd179465b6b8
// Ids in text (heading ## Meter, text - FR-1: Sounds when coins fall, result the Requirement FR-1)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text_x2f__x2d_meter_x2d__x2d__x2d_fr__1__sounds__when__coins__fall__the__requirement__fr__1()
 {
    // Given the lines - FR-1: Sounds when coins fall below the heading ## Meter
    // When the compiler reads the file
    // Then it finds the Requirement FR-1
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- FR-1: Sounds when coins fall", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/-meter---a-1-sounds-when-coins-fall-nothing 17baa50203dc3973
// Ids in text (heading ## Meter, text - A-1: Sounds when coins fall, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text_x2f__x2d_meter_x2d__x2d__x2d_a__1__sounds__when__coins__fall__nothing()
 {
    // Given the lines - A-1: Sounds when coins fall below the heading ## Meter
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- A-1: Sounds when coins fall", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/3641ef0f e33f74cdceca2046
// Ids in text (heading ## Functional Requirements, text - A-1: Sounds when coins fall, result the Requirement A-1)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text___3641ef0f() {
    // Given the lines - A-1: Sounds when coins fall below the heading ## Functional Requirements
    // When the compiler reads the file
    // Then it finds the Requirement A-1
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading(
        "- A-1: Sounds when coins fall",
        "## Functional Requirements",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement A-1");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/-meter---q1-must-it-beep-nothing 9b0af9f18e85da32
// Ids in text (heading ## Meter, text - Q1: Must it beep?, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text_x2f__x2d_meter_x2d__x2d__x2d_q1__must__it__beep__nothing()
 {
    // Given the lines - Q1: Must it beep? below the heading ## Meter
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- Q1: Must it beep?", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/-meter---utf-8-encoding-must-be-used-nothing 9c806b5d918503d2
// Ids in text (heading ## Meter, text - UTF-8 encoding must be used., result nothing)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text_x2f__x2d_meter_x2d__x2d__x2d_utf__8__encoding__must__be__used__nothing()
 {
    // Given the lines - UTF-8 encoding must be used. below the heading ## Meter
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- UTF-8 encoding must be used.", "## Meter");
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/item-ids/scenario-ids-in-text/-scenario-beeps---fr-1-the-meter-shall-beep-nothing 8dbc2f8b50afa508
// Ids in text (heading ### Scenario: Beeps, text - FR-1: The meter shall beep., result nothing)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__ids__in__text_x2f__x2d_scenario__beeps_x2d__x2d__x2d_fr__1__the__meter__shall__beep__nothing()
 {
    // Given the lines - FR-1: The meter shall beep. below the heading ### Scenario: Beeps
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.the_lines_below_the_heading("- FR-1: The meter shall beep.", "### Scenario: Beeps");
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin own_cases::item_ids::what_a_paragraph_announces_is_its_own a9fbc9bcd05c2667
// Requirement: What a paragraph with an id holds
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_item_ids_x3a__x3a_what_a_paragraph_announces_is_its_own() {
    // must: A paragraph with an item id that ends in a colon must hold the list, table, fence or quote right below it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/item-ids/requirement-tables-of-requirements c5455cf037a49e90
// Requirement: Tables of requirements
#[test]
#[ignore = "pending"]
fn dialect___item__ids___requirement__tables__of__requirements() {
    // must: A row of a table that is neither data of its clause nor calls, whose first cell is an item id must be a Requirement with this id when another cell says something with a keyword in any case, when a column headed by the word Requirement says something in words, or when a cell holds nothing but a keyword.
    // must: Then the other rows of the table that say something in words must be Requirements too.
    // must: Its statements must be those of its cells.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/item-ids/scenario-rows/56f28435 7b4be43793d0f4d3
// Rows (columns ID, Description, row FR-1, The meter shall beep., result the Requirement FR-1 that says The meter shall beep.)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__rows___56f28435() {
    // Given a Section with the columns ID, Description, and below them the row FR-1, The meter shall beep.
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says The meter shall beep.
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_the_columns_and_below_them_the_row(
        "ID, Description",
        "FR-1, The meter shall beep.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says The meter shall beep.");
}
// specc:end

// specc:begin dialect/item-ids/scenario-rows/d9d722b6 148549ebf5eda427
// Rows (columns ID, Requirement, row FR-1, Sounds when coins fall, result the Requirement FR-1)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__rows___d9d722b6() {
    // Given a Section with the columns ID, Requirement, and below them the row FR-1, Sounds when coins fall
    // When the compiler reads the file
    // Then it finds the Requirement FR-1
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_the_columns_and_below_them_the_row(
        "ID, Requirement",
        "FR-1, Sounds when coins fall",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1");
}
// specc:end

// specc:begin dialect/item-ids/scenario-rows/d707930a eb08fc5b87c43e3a
// Rows (columns ID, Requirement, Priority, row **FR-1**, Sounds when coins fall, MUST, result the Requirement FR-1 that says Sounds when coins fall)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__rows___d707930a() {
    // Given a Section with the columns ID, Requirement, Priority, and below them the row **FR-1**, Sounds when coins fall, MUST
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says Sounds when coins fall
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_the_columns_and_below_them_the_row(
        "ID, Requirement, Priority",
        "**FR-1**, Sounds when coins fall, MUST",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says Sounds when coins fall");
}
// specc:end

// specc:begin dialect/item-ids/scenario-rows/5afc7d37 0b019e05848853dc
// Rows (columns ID, Name, Priority, row FR-1, Sounds when coins fall, Should have, result the Requirement FR-1 that says Sounds when coins fall)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__rows___5afc7d37() {
    // Given a Section with the columns ID, Name, Priority, and below them the row FR-1, Sounds when coins fall, Should have
    // When the compiler reads the file
    // Then it finds the Requirement FR-1 that says Sounds when coins fall
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_the_columns_and_below_them_the_row(
        "ID, Name, Priority",
        "FR-1, Sounds when coins fall, Should have",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement FR-1 that says Sounds when coins fall");
}
// specc:end

// specc:begin dialect/item-ids/scenario-rows/id-name-priority-fr-1-sounds-when-coins-fall-high-nothing d07ee440de0cdedd
// Rows (columns ID, Name, Priority, row FR-1, Sounds when coins fall, High, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__rows___id__name__priority__fr__1__sounds__when__coins__fall__high__nothing()
 {
    // Given a Section with the columns ID, Name, Priority, and below them the row FR-1, Sounds when coins fall, High
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_the_columns_and_below_them_the_row(
        "ID, Name, Priority",
        "FR-1, Sounds when coins fall, High",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/item-ids/scenario-rows/f151e8d7 9737ea005a3e829b
// Rows (columns ID, Requirement, Value, row NFR-1, Flash usage, <= 96 KiB, result the Requirement NFR-1)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__rows___f151e8d7() {
    // Given a Section with the columns ID, Requirement, Value, and below them the row NFR-1, Flash usage, <= 96 KiB
    // When the compiler reads the file
    // Then it finds the Requirement NFR-1
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_the_columns_and_below_them_the_row(
        "ID, Requirement, Value",
        "NFR-1, Flash usage, <= 96 KiB",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement NFR-1");
}
// specc:end

// specc:begin dialect/item-ids/scenario-rows/test-requirement-t-1-fr-1-nothing ea01e693a5088262
// Rows (columns Test, Requirement, row T-1, FR-1, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__rows___test__requirement__t__1__fr__1__nothing() {
    // Given a Section with the columns Test, Requirement, and below them the row T-1, FR-1
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_the_columns_and_below_them_the_row("Test, Requirement", "T-1, FR-1");
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/item-ids/scenario-rows/requirement-files-fr-1-srcbeepc-srccoinc-nothing 0dbe2bd04731b09b
// Rows (columns Requirement, Files, row FR-1, src/beep.c, src/coin.c, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__rows___requirement__files__fr__1__srcbeepc__srccoinc__nothing() {
    // Given a Section with the columns Requirement, Files, and below them the row FR-1, src/beep.c, src/coin.c
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_with_the_columns_and_below_them_the_row(
        "Requirement, Files",
        "FR-1, src/beep.c, src/coin.c",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin own_cases::item_ids::priorities_give_the_strength e5db55d368877134
// Requirement: Priorities of rows
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_item_ids_x3a__x3a_priorities_give_the_strength() {
    // must: A cell of such a row that holds nothing but a keyword, or a word of MoSCoW, must give the strength of what the row requires when no cell says it in a sentence.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::item_ids::a_keyword_alone_says_nothing 63d16bc02ba30c89
// Requirement: Keywords alone
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_item_ids_x3a__x3a_a_keyword_alone_says_nothing() {
    // must: A sentence that holds nothing but a keyword must be no statement.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/item-ids/requirement-headings-with-ids 29e71b4063a61cb2
// Requirement: Headings with ids
#[test]
#[ignore = "pending"]
fn dialect___item__ids___requirement__headings__with__ids() {
    // must: A heading without a kind that begins with an item id with a dash must open a Requirement when the id has a word such as REQ, FR or US, when a heading around it has the word Requirement or Requirements, or when its own text has a keyword in upper case or shall.
    // must: Its statements must have that id, and so must those of a heading that names the kind itself.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/item-ids/scenario-headings/064b6b18 0fca9dac49395696
// Headings (heading ## REQ-001: Sounds, text The meter shall beep., result the Requirement REQ-001: Sounds with the id REQ-001)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__headings___064b6b18() {
    // Given a file with the heading ## REQ-001: Sounds and below it the text The meter shall beep.
    // When the compiler reads the file
    // Then it finds the Requirement REQ-001: Sounds with the id REQ-001
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_below_it_the_text(
        "## REQ-001: Sounds",
        "The meter shall beep.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement REQ-001: Sounds with the id REQ-001");
}
// specc:end

// specc:begin dialect/item-ids/scenario-headings/787a1498 8377c968411649ab
// Headings (heading ## 2.1 REQ-001 Sounds, text The meter beeps., result the Requirement 2.1 REQ-001 Sounds with the id REQ-001)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__headings___787a1498() {
    // Given a file with the heading ## 2.1 REQ-001 Sounds and below it the text The meter beeps.
    // When the compiler reads the file
    // Then it finds the Requirement 2.1 REQ-001 Sounds with the id REQ-001
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_below_it_the_text(
        "## 2.1 REQ-001 Sounds",
        "The meter beeps.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement 2.1 REQ-001 Sounds with the id REQ-001");
}
// specc:end

// specc:begin dialect/item-ids/scenario-headings/d20b5af7 6f165c42a43f2c38
// Headings (heading ## [PAY-12] Sounds, text The meter MUST beep., result the Requirement [PAY-12] Sounds with the id PAY-12)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__headings___d20b5af7() {
    // Given a file with the heading ## [PAY-12] Sounds and below it the text The meter MUST beep.
    // When the compiler reads the file
    // Then it finds the Requirement [PAY-12] Sounds with the id PAY-12
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_below_it_the_text(
        "## [PAY-12] Sounds",
        "The meter MUST beep.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement [PAY-12] Sounds with the id PAY-12");
}
// specc:end

// specc:begin dialect/item-ids/scenario-headings/ece3abd0 f055c0177f6d675a
// Headings (heading ## Requirement: PAY-12 Sounds, text The meter must beep., result the Requirement PAY-12 Sounds with the id PAY-12)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__headings___ece3abd0() {
    // Given a file with the heading ## Requirement: PAY-12 Sounds and below it the text The meter must beep.
    // When the compiler reads the file
    // Then it finds the Requirement PAY-12 Sounds with the id PAY-12
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_below_it_the_text(
        "## Requirement: PAY-12 Sounds",
        "The meter must beep.",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Requirement PAY-12 Sounds with the id PAY-12");
}
// specc:end

// specc:begin dialect/item-ids/scenario-headings/-utf-8-texts-all-texts-are-encoded-a-section bef25222c1bc2541
// Headings (heading ## UTF-8 texts, text All texts are encoded., result a Section)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__headings_x2f__x2d_utf__8__texts__all__texts__are__encoded__a__section()
 {
    // Given a file with the heading ## UTF-8 texts and below it the text All texts are encoded.
    // When the compiler reads the file
    // Then it finds a Section
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_below_it_the_text("## UTF-8 texts", "All texts are encoded.");
    steps.the_compiler_reads_the_file();
    steps.it_finds("a Section");
}
// specc:end

// specc:begin dialect/item-ids/scenario-headings/-adr-7-sounds-the-meter-beeps-a-decision 599826af1f0b1776
// Headings (heading ## ADR-7: Sounds, text The meter beeps., result a Decision)
#[test]
#[ignore = "pending"]
fn dialect___item__ids___scenario__headings_x2f__x2d_adr__7__sounds__the__meter__beeps__a__decision()
 {
    // Given a file with the heading ## ADR-7: Sounds and below it the text The meter beeps.
    // When the compiler reads the file
    // Then it finds a Decision
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_heading_and_below_it_the_text("## ADR-7: Sounds", "The meter beeps.");
    steps.the_compiler_reads_the_file();
    steps.it_finds("a Decision");
}
// specc:end

// specc:begin own_cases::item_ids::tests_are_bound_by_item_ids 19620267a1601fd7
// Requirement: Tests by item ids
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_item_ids_x3a__x3a_tests_are_bound_by_item_ids() {
    // must: A test or a comment that names an item id must be bound to its clause.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::item_ids::what_several_clauses_are_called_names_none 571001598eebc62d
// Requirement: Item ids that clauses share
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_item_ids_x3a__x3a_what_several_clauses_are_called_names_none() {
    // must: A name that is the item id of two or more clauses must be bound to none of them, in results and in sources, and the report must name the clauses.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/item-ids/requirement-item-ids-given-twice 8d814550e7256d1b
// Requirement: Item ids given twice
#[test]
#[ignore = "pending"]
fn dialect___item__ids___requirement__item__ids__given__twice() {
    // must: Two requirements of one file with the same item id must be a warning.
    // specc:body
    todo!()
}
// specc:end

// specc:begin own_cases::item_ids::an_item_id_given_twice 6f41f7580081ff2c
// Scenario: An item id given twice
#[test]
#[ignore = "pending"]
fn own_cases_x3a__x3a_item_ids_x3a__x3a_an_item_id_given_twice() {
    // Given a file with the items **FR-1**: It must beep. and **FR-1**: It must hum.
    // When the compiler reads the file
    // Then duplicate-item-id is reported as a warning
    // specc:body
    let mut steps = Steps::default();
    steps.a_file_with_the_items_and("**FR-1**: It must beep.", "**FR-1**: It must hum.");
    steps.the_compiler_reads_the_file();
    steps.is_reported_as_a_warning("duplicate-item-id");
}
// specc:end
