// Made by specc from dialect/scenarios.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Scenarios", () => {
  // specc:begin ir::clause::scenario::tests::steps_have_keywords_phases_and_texts 75ca72a04f61966f
  test("[ir::clause::scenario::tests::steps_have_keywords_phases_and_texts] Requirement: Steps", (t) => {
    // must: A list must be read as steps when its first item begins with Given, When, Then, And or But: bold, in italics or plain, in any case of letters, with or without a colon.
    // specc:body
    t.todo("pending: ir::clause::scenario::tests::steps_have_keywords_phases_and_texts");
  });
  // specc:end

  describe("Requirement: And and But", () => {
    // specc:begin dialect/scenarios/requirement-and-and-but 4ac10b581a2fc4f3
    test("[dialect/scenarios/requirement-and-and-but] Requirement: And and But", (t) => {
      // must: A step that begins with And or But must be of the same phase as the step before.
      // specc:body
      t.todo("pending: dialect/scenarios/requirement-and-and-but");
    });
    // specc:end

    describe("Scenario: Phases", () => {
      // specc:begin dialect/scenarios/scenario-phases/given-a-and-b-given 80d8fe7324f34d08
      test("[dialect/scenarios/scenario-phases/given-a-and-b-given] Phases (steps Given a And b, phase Given)", (t) => {
        // Given the steps Given a And b
        // When the compiler reads them
        // Then the last one is a Given
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-phases/given-a-and-b-given");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-phases/given-a-when-b-and-c-when 42938b773c31cf66
      test("[dialect/scenarios/scenario-phases/given-a-when-b-and-c-when] Phases (steps Given a When b And c, phase When)", (t) => {
        // Given the steps Given a When b And c
        // When the compiler reads them
        // Then the last one is a When
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-phases/given-a-when-b-and-c-when");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-phases/when-a-then-b-but-c-then 073afb9aceda1f14
      test("[dialect/scenarios/scenario-phases/when-a-then-b-but-c-then] Phases (steps When a Then b But c, phase Then)", (t) => {
        // Given the steps When a Then b But c
        // When the compiler reads them
        // Then the last one is a Then
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-phases/when-a-then-b-but-c-then");
      });
      // specc:end
    });
  });

  // specc:begin ir::clause::scenario::tests::what_stands_below_a_step_is_its_detail 4024ad80661e594d
  test("[ir::clause::scenario::tests::what_stands_below_a_step_is_its_detail] Requirement: Details of a step", (t) => {
    // must: A list, a table, a fence or a quote below a step must belong to the step, as does the block right after a step that ends in a colon.
    // specc:body
    t.todo("pending: ir::clause::scenario::tests::what_stands_below_a_step_is_its_detail");
  });
  // specc:end

  // specc:begin ir::clause::scenario::tests::a_when_after_a_then_shares_the_first_givens 017623cd03ad5375
  test("[ir::clause::scenario::tests::a_when_after_a_then_shares_the_first_givens] Requirement: Further stories in one scenario", (t) => {
    // must: A Given or a When after a Then must begin a further case, which shares the Givens before the first When.
    // specc:body
    t.todo("pending: ir::clause::scenario::tests::a_when_after_a_then_shares_the_first_givens");
  });
  // specc:end

  // specc:begin ir::clause::scenario::tests::a_line_can_be_a_scenario 66c38434359583fe
  test("[ir::clause::scenario::tests::a_line_can_be_a_scenario] Requirement: Scenarios in one line", (t) => {
    // must: The compiler must read a list item such as **Given** a, **When** b, **Then** c as a whole scenario.
    // specc:body
    t.todo("pending: ir::clause::scenario::tests::a_line_can_be_a_scenario");
  });
  // specc:end

  describe("Requirement: Scenarios without a heading", () => {
    // specc:begin ir::lower::openings::steps::tests::a_list_of_steps_is_a_scenario f3496fdea386fcfc
    test("[ir::lower::openings::steps::tests::a_list_of_steps_is_a_scenario] Requirement: Scenarios without a heading", (t) => {
      // must: Steps in the text of a Section, Principle, Requirement, Operation or Type must become a scenario below it, when they begin with Given or When and hold a Then.
      // specc:body
      t.todo("pending: ir::lower::openings::steps::tests::a_list_of_steps_is_a_scenario");
    });
    // specc:end

    describe("Scenario: Steps or promises", () => {
      // specc:begin dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-and-then-the-shed-warns-a-scenario 26236fd2263d7817
      test("[dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-and-then-the-shed-warns-a-scenario] Steps or promises (items **When** a loan is late and **Then** the shed warns, result a scenario)", (t) => {
        // Given a Requirement with a list of the items **When** a loan is late and **Then** the shed warns
        // When the compiler reads the file
        // Then the list is a scenario
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-and-then-the-shed-warns-a-scenario");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-steps-or-promises/given-a-when-b-then-c-a-scenario c53efe7061c679a0
      test("[dialect/scenarios/scenario-steps-or-promises/given-a-when-b-then-c-a-scenario] Steps or promises (items **Given** a, **When** b, **Then** c, result a scenario)", (t) => {
        // Given a Requirement with a list of the items **Given** a, **When** b, **Then** c
        // When the compiler reads the file
        // Then the list is a scenario
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-steps-or-promises/given-a-when-b-then-c-a-scenario");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-the-shed-shall-warn-a-list-of-statements 9f53d2662c97db4a
      test("[dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-the-shed-shall-warn-a-list-of-statements] Steps or promises (items WHEN a loan is late THE SHED SHALL warn, result a list of statements)", (t) => {
        // Given a Requirement with a list of the items WHEN a loan is late THE SHED SHALL warn
        // When the compiler reads the file
        // Then the list is a list of statements
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-the-shed-shall-warn-a-list-of-statements");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-steps-or-promises/when-it-rains-and-a-roof-prose 1c22fff4d18017b9
      test("[dialect/scenarios/scenario-steps-or-promises/when-it-rains-and-a-roof-prose] Steps or promises (items When it rains and a roof, result prose)", (t) => {
        // Given a Requirement with a list of the items When it rains and a roof
        // When the compiler reads the file
        // Then the list is prose
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-steps-or-promises/when-it-rains-and-a-roof-prose");
      });
      // specc:end
    });
  });

  describe("Requirement: Cases from a table", () => {
    // specc:begin ir::clause::scenario::tests::a_table_of_the_placeholders_makes_a_case_a_row 1f6dd6af910c6c2b
    test("[ir::clause::scenario::tests::a_table_of_the_placeholders_makes_a_case_a_row] Requirement: Cases from a table", (t) => {
      // must: A table after the steps whose columns have the names of placeholders must make one case of each row.
      // specc:body
      t.todo("pending: ir::clause::scenario::tests::a_table_of_the_placeholders_makes_a_case_a_row");
    });
    // specc:end

    describe("Scenario: Placeholders and columns", () => {
      // specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-nothing 6e700aea30b346ac
      test("[dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-nothing] Placeholders and columns (step When {amount} EUR are paid, columns amount, finding nothing)", (t) => {
        // Given a scenario with the step When {amount} EUR are paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-nothing");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-placeholders-and-columns/860abba3 f189108c07e4cfa5
      test("[dialect/scenarios/scenario-placeholders-and-columns/860abba3] Placeholders and columns (step When {amount} EUR of {limt} are paid, columns amount, finding placeholder-without-column)", (t) => {
        // Given a scenario with the step When {amount} EUR of {limt} are paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then placeholder-without-column is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-placeholders-and-columns/860abba3");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-amont-eur-are-paid-amount-placeholder-without-column 92bec7fe7e9b220c
      test("[dialect/scenarios/scenario-placeholders-and-columns/when-amont-eur-are-paid-amount-placeholder-without-column] Placeholders and columns (step When {amont} EUR are paid, columns amount, finding placeholder-without-column)", (t) => {
        // Given a scenario with the step When {amont} EUR are paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then placeholder-without-column is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-placeholders-and-columns/when-amont-eur-are-paid-amount-placeholder-without-column");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-placeholders-and-columns/c112afe7 f559a114a215d082
      test("[dialect/scenarios/scenario-placeholders-and-columns/c112afe7] Placeholders and columns (step When {sum} EUR are paid, columns amount, finding nothing, since no column makes it a table of cases)", (t) => {
        // Given a scenario with the step When {sum} EUR are paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then nothing, since no column makes it a table of cases is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-placeholders-and-columns/c112afe7");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-an-amount-is-paid-amount-nothing 1d2b474b39b89dbb
      test("[dialect/scenarios/scenario-placeholders-and-columns/when-an-amount-is-paid-amount-nothing] Placeholders and columns (step When an amount is paid, columns amount, finding nothing)", (t) => {
        // Given a scenario with the step When an amount is paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-placeholders-and-columns/when-an-amount-is-paid-amount-nothing");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-limit-unused-column ee30bae42f4c08b7
      test("[dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-limit-unused-column] Placeholders and columns (step When {amount} EUR are paid, columns amount, limit, finding unused-column)", (t) => {
        // Given a scenario with the step When {amount} EUR are paid
        // And a table with the columns amount, limit
        // When the compiler reads the file
        // Then unused-column is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-limit-unused-column");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-case-nothing 85c4133a3f67bbcd
      test("[dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-case-nothing] Placeholders and columns (step When {amount} EUR are paid, columns amount, case, finding nothing)", (t) => {
        // Given a scenario with the step When {amount} EUR are paid
        // And a table with the columns amount, case
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-case-nothing");
      });
      // specc:end
    });
  });

  // specc:begin ir::lower::hidden_tag::tests::a_placeholder_is_certainly_meant bbc2798c13570283
  test("[ir::lower::hidden_tag::tests::a_placeholder_is_certainly_meant] Requirement: Placeholders that hosts hide", (t) => {
    // must: A placeholder in angle brackets outside code must be a warning with a certain fix, since Git hosts hide it.
    // specc:body
    t.todo("pending: ir::lower::hidden_tag::tests::a_placeholder_is_certainly_meant");
  });
  // specc:end

  describe("Requirement: Names of cases", () => {
    // specc:begin ir::clause::scenario::tests::a_key_column_names_the_rows 1586c04e1831aecd
    test("[ir::clause::scenario::tests::a_key_column_names_the_rows] Requirement: Names of cases", (t) => {
      // must: A case must have the scenario's id with a key: the cell in a column case or id, else the cells that fill placeholders, else the words of When.
      // must: A key of more than 60 characters must be a digest, and a repeated one must get a number.
      // must: A key of more than 60 characters must be a digest, and a repeated one must get a number.
      // specc:body
      t.todo("pending: ir::clause::scenario::tests::a_key_column_names_the_rows");
    });
    // specc:end

    describe("Scenario: Keys", () => {
      // specc:begin dialect/scenarios/scenario-keys/2-and-accepted-shedlimit2-accepted 44612373fa76d405
      test("[dialect/scenarios/scenario-keys/2-and-accepted-shedlimit2-accepted] Keys (cells 2 and accepted, name shed/limit/2-accepted)", (t) => {
        // Given the scenario shed/limit with a row for 2 and accepted
        // When the compiler names the cases
        // Then one of them is shed/limit/2-accepted
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-keys/2-and-accepted-shedlimit2-accepted");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-keys/2-and-accepted-twice-shedlimit2-accepted2 b1b9a4378b24aec9
      test("[dialect/scenarios/scenario-keys/2-and-accepted-twice-shedlimit2-accepted2] Keys (cells 2 and accepted twice, name shed/limit/2-accepted~2)", (t) => {
        // Given the scenario shed/limit with a row for 2 and accepted twice
        // When the compiler names the cases
        // Then one of them is shed/limit/2-accepted~2
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-keys/2-and-accepted-twice-shedlimit2-accepted2");
      });
      // specc:end
    });
  });

  // specc:begin ir::clause::scenario::tests::a_keyword_in_a_step_is_its_modality 2c7d9f27b76a593f
  test("[ir::clause::scenario::tests::a_keyword_in_a_step_is_its_modality] Requirement: Weak steps", (t) => {
    // must: An upper-case keyword of BCP 14 outside code must set the modality of its step: a step with SHOULD warns when it fails, and one with MAY is not checked.
    // should: An upper-case keyword of BCP 14 outside code must set the modality of its step: a step with SHOULD warns when it fails, and one with MAY is not checked.
    // may: An upper-case keyword of BCP 14 outside code must set the modality of its step: a step with SHOULD warns when it fails, and one with MAY is not checked.
    // specc:body
    t.todo("pending: ir::clause::scenario::tests::a_keyword_in_a_step_is_its_modality");
  });
  // specc:end

  describe("Requirement: Incomplete scenarios", () => {
    // specc:begin dialect/scenarios/requirement-incomplete-scenarios a5e139066177dd05
    test("[dialect/scenarios/requirement-incomplete-scenarios] Requirement: Incomplete scenarios", (t) => {
      // must: The compiler must report a scenario that cannot be a test.
      // specc:body
      t.todo("pending: dialect/scenarios/requirement-incomplete-scenarios");
    });
    // specc:end

    describe("Scenario: What a scenario lacks", () => {
      // specc:begin dialect/scenarios/scenario-what-a-scenario-lacks/prose-alone-scenario-without-steps 41aae4dc12a09f6e
      test("[dialect/scenarios/scenario-what-a-scenario-lacks/prose-alone-scenario-without-steps] What a scenario lacks (body prose alone, finding scenario-without-steps)", (t) => {
        // Given a scenario with prose alone
        // When the compiler reads the file
        // Then scenario-without-steps is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-what-a-scenario-lacks/prose-alone-scenario-without-steps");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-what-a-scenario-lacks/a-given-and-a-when-scenario-without-then 9f2952015d12be2e
      test("[dialect/scenarios/scenario-what-a-scenario-lacks/a-given-and-a-when-scenario-without-then] What a scenario lacks (body a Given and a When, finding scenario-without-then)", (t) => {
        // Given a scenario with a Given and a When
        // When the compiler reads the file
        // Then scenario-without-then is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-what-a-scenario-lacks/a-given-and-a-when-scenario-without-then");
      });
      // specc:end

      // specc:begin dialect/scenarios/scenario-what-a-scenario-lacks/the-items-wehn-a-and-then-b-misspelt-step-word 369d532d3c243c16
      test("[dialect/scenarios/scenario-what-a-scenario-lacks/the-items-wehn-a-and-then-b-misspelt-step-word] What a scenario lacks (body the items **Wehn** a and **Then** b, finding misspelt-step-word)", (t) => {
        // Given a scenario with the items **Wehn** a and **Then** b
        // When the compiler reads the file
        // Then misspelt-step-word is reported
        // specc:body
        t.todo("pending: dialect/scenarios/scenario-what-a-scenario-lacks/the-items-wehn-a-and-then-b-misspelt-step-word");
      });
      // specc:end
    });
  });

  describe("Requirement: Background", () => {
    // specc:begin ir::lower::openings::background::tests::a_bare_heading_is_a_background_by_its_text 1122c5b72d95053f
    test("[ir::lower::openings::background::tests::a_bare_heading_is_a_background_by_its_text] Requirement: Background", (t) => {
      // must: The steps or turns of a Background must precede each scenario and each example under the same parent, those of outer Backgrounds first.
      // must: A heading that is the bare word Background must be one when its text holds steps or turns.
      // specc:body
      t.todo("pending: ir::lower::openings::background::tests::a_bare_heading_is_a_background_by_its_text");
    });
    // specc:end

    // specc:begin ir::clause::background::tests::turns_of_backgrounds_come_first_the_outermost_first b91171532c29e9c6
    test("[ir::clause::background::tests::turns_of_backgrounds_come_first_the_outermost_first] Requirement: Background", (t) => {
      // must: The steps or turns of a Background must precede each scenario and each example under the same parent, those of outer Backgrounds first.
      // must: A heading that is the bare word Background must be one when its text holds steps or turns.
      // specc:body
      t.todo("pending: ir::clause::background::tests::turns_of_backgrounds_come_first_the_outermost_first");
    });
    // specc:end
  });
});
