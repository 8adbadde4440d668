// Made by specc from dialect/scenarios.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Scenarios", () => {
  test("[ir::clause::scenario::tests::steps_have_keywords_phases_and_texts] Requirement: Steps", { todo: "pending: ir::clause::scenario::tests::steps_have_keywords_phases_and_texts" }, () => {
    // must: A list must be read as steps when its first item begins with Given, When, Then, And or But: bold, in italics or plain, in any case of letters, with or without a colon.
  });

  describe("Requirement: And and But", () => {
    test("[dialect/scenarios/requirement-and-and-but] Requirement: And and But", { todo: "pending: dialect/scenarios/requirement-and-and-but" }, () => {
      // must: A step that begins with And or But must be of the same phase as the step before.
    });

    describe("Scenario: Phases", () => {
      test("[dialect/scenarios/scenario-phases/given-a-and-b-given] Phases (steps Given a And b, phase Given)", { todo: "pending: dialect/scenarios/scenario-phases/given-a-and-b-given" }, () => {
        // Given the steps Given a And b
        // When the compiler reads them
        // Then the last one is a Given
      });

      test("[dialect/scenarios/scenario-phases/given-a-when-b-and-c-when] Phases (steps Given a When b And c, phase When)", { todo: "pending: dialect/scenarios/scenario-phases/given-a-when-b-and-c-when" }, () => {
        // Given the steps Given a When b And c
        // When the compiler reads them
        // Then the last one is a When
      });

      test("[dialect/scenarios/scenario-phases/when-a-then-b-but-c-then] Phases (steps When a Then b But c, phase Then)", { todo: "pending: dialect/scenarios/scenario-phases/when-a-then-b-but-c-then" }, () => {
        // Given the steps When a Then b But c
        // When the compiler reads them
        // Then the last one is a Then
      });
    });
  });

  test("[ir::clause::scenario::tests::what_stands_below_a_step_is_its_detail] Requirement: Details of a step", { todo: "pending: ir::clause::scenario::tests::what_stands_below_a_step_is_its_detail" }, () => {
    // must: A list, a table, a fence or a quote below a step must belong to the step, as does the block right after a step that ends in a colon.
  });

  test("[ir::clause::scenario::tests::a_when_after_a_then_shares_the_first_givens] Requirement: Further stories in one scenario", { todo: "pending: ir::clause::scenario::tests::a_when_after_a_then_shares_the_first_givens" }, () => {
    // must: A Given or a When after a Then must begin a further case, which shares the Givens before the first When.
  });

  test("[ir::clause::scenario::tests::a_line_can_be_a_scenario] Requirement: Scenarios in one line", { todo: "pending: ir::clause::scenario::tests::a_line_can_be_a_scenario" }, () => {
    // must: The compiler must read a list item such as **Given** a, **When** b, **Then** c as a whole scenario.
  });

  describe("Requirement: Scenarios without a heading", () => {
    test("[ir::lower::openings::steps::tests::a_list_of_steps_is_a_scenario] Requirement: Scenarios without a heading", { todo: "pending: ir::lower::openings::steps::tests::a_list_of_steps_is_a_scenario" }, () => {
      // must: Steps in the text of a Section, Principle, Requirement, Operation or Type must become a scenario below it, when they begin with Given or When and hold a Then.
    });

    describe("Scenario: Steps or promises", () => {
      test("[dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-and-then-the-shed-warns-a-scenario] Steps or promises (items **When** a loan is late and **Then** the shed warns, result a scenario)", { todo: "pending: dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-and-then-the-shed-warns-a-scenario" }, () => {
        // Given a Requirement with a list of the items **When** a loan is late and **Then** the shed warns
        // When the compiler reads the file
        // Then the list is a scenario
      });

      test("[dialect/scenarios/scenario-steps-or-promises/given-a-when-b-then-c-a-scenario] Steps or promises (items **Given** a, **When** b, **Then** c, result a scenario)", { todo: "pending: dialect/scenarios/scenario-steps-or-promises/given-a-when-b-then-c-a-scenario" }, () => {
        // Given a Requirement with a list of the items **Given** a, **When** b, **Then** c
        // When the compiler reads the file
        // Then the list is a scenario
      });

      test("[dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-the-shed-shall-warn-a-list-of-statements] Steps or promises (items WHEN a loan is late THE SHED SHALL warn, result a list of statements)", { todo: "pending: dialect/scenarios/scenario-steps-or-promises/when-a-loan-is-late-the-shed-shall-warn-a-list-of-statements" }, () => {
        // Given a Requirement with a list of the items WHEN a loan is late THE SHED SHALL warn
        // When the compiler reads the file
        // Then the list is a list of statements
      });

      test("[dialect/scenarios/scenario-steps-or-promises/when-it-rains-and-a-roof-prose] Steps or promises (items When it rains and a roof, result prose)", { todo: "pending: dialect/scenarios/scenario-steps-or-promises/when-it-rains-and-a-roof-prose" }, () => {
        // Given a Requirement with a list of the items When it rains and a roof
        // When the compiler reads the file
        // Then the list is prose
      });
    });
  });

  describe("Requirement: Cases from a table", () => {
    test("[ir::clause::scenario::tests::a_table_of_the_placeholders_makes_a_case_a_row] Requirement: Cases from a table", { todo: "pending: ir::clause::scenario::tests::a_table_of_the_placeholders_makes_a_case_a_row" }, () => {
      // must: A table after the steps whose columns have the names of placeholders must make one case of each row.
    });

    describe("Scenario: Placeholders and columns", () => {
      test("[dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-nothing] Placeholders and columns (step When {amount} EUR are paid, columns amount, finding nothing)", { todo: "pending: dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-nothing" }, () => {
        // Given a scenario with the step When {amount} EUR are paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/scenarios/scenario-placeholders-and-columns/860abba3] Placeholders and columns (step When {amount} EUR of {limt} are paid, columns amount, finding placeholder-without-column)", { todo: "pending: dialect/scenarios/scenario-placeholders-and-columns/860abba3" }, () => {
        // Given a scenario with the step When {amount} EUR of {limt} are paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then placeholder-without-column is reported
      });

      test("[dialect/scenarios/scenario-placeholders-and-columns/when-amont-eur-are-paid-amount-placeholder-without-column] Placeholders and columns (step When {amont} EUR are paid, columns amount, finding placeholder-without-column)", { todo: "pending: dialect/scenarios/scenario-placeholders-and-columns/when-amont-eur-are-paid-amount-placeholder-without-column" }, () => {
        // Given a scenario with the step When {amont} EUR are paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then placeholder-without-column is reported
      });

      test("[dialect/scenarios/scenario-placeholders-and-columns/c112afe7] Placeholders and columns (step When {sum} EUR are paid, columns amount, finding nothing, since no column makes it a table of cases)", { todo: "pending: dialect/scenarios/scenario-placeholders-and-columns/c112afe7" }, () => {
        // Given a scenario with the step When {sum} EUR are paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then nothing, since no column makes it a table of cases is reported
      });

      test("[dialect/scenarios/scenario-placeholders-and-columns/when-an-amount-is-paid-amount-nothing] Placeholders and columns (step When an amount is paid, columns amount, finding nothing)", { todo: "pending: dialect/scenarios/scenario-placeholders-and-columns/when-an-amount-is-paid-amount-nothing" }, () => {
        // Given a scenario with the step When an amount is paid
        // And a table with the columns amount
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-limit-unused-column] Placeholders and columns (step When {amount} EUR are paid, columns amount, limit, finding unused-column)", { todo: "pending: dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-limit-unused-column" }, () => {
        // Given a scenario with the step When {amount} EUR are paid
        // And a table with the columns amount, limit
        // When the compiler reads the file
        // Then unused-column is reported
      });

      test("[dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-case-nothing] Placeholders and columns (step When {amount} EUR are paid, columns amount, case, finding nothing)", { todo: "pending: dialect/scenarios/scenario-placeholders-and-columns/when-amount-eur-are-paid-amount-case-nothing" }, () => {
        // Given a scenario with the step When {amount} EUR are paid
        // And a table with the columns amount, case
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });

  test("[ir::lower::hidden_tag::tests::a_placeholder_is_certainly_meant] Requirement: Placeholders that hosts hide", { todo: "pending: ir::lower::hidden_tag::tests::a_placeholder_is_certainly_meant" }, () => {
    // must: A placeholder in angle brackets outside code must be a warning with a certain fix, since Git hosts hide it.
  });

  describe("Requirement: Names of cases", () => {
    test("[ir::clause::scenario::tests::a_key_column_names_the_rows] Requirement: Names of cases", { todo: "pending: ir::clause::scenario::tests::a_key_column_names_the_rows" }, () => {
      // must: A case must have the scenario's id with a key: the cell in a column case or id, else the cells that fill placeholders, else the words of When.
      // must: A key of more than 60 characters must be a digest, and a repeated one must get a number.
      // must: A key of more than 60 characters must be a digest, and a repeated one must get a number.
    });

    describe("Scenario: Keys", () => {
      test("[dialect/scenarios/scenario-keys/2-and-accepted-shedlimit2-accepted] Keys (cells 2 and accepted, name shed/limit/2-accepted)", { todo: "pending: dialect/scenarios/scenario-keys/2-and-accepted-shedlimit2-accepted" }, () => {
        // Given the scenario shed/limit with a row for 2 and accepted
        // When the compiler names the cases
        // Then one of them is shed/limit/2-accepted
      });

      test("[dialect/scenarios/scenario-keys/2-and-accepted-twice-shedlimit2-accepted2] Keys (cells 2 and accepted twice, name shed/limit/2-accepted~2)", { todo: "pending: dialect/scenarios/scenario-keys/2-and-accepted-twice-shedlimit2-accepted2" }, () => {
        // Given the scenario shed/limit with a row for 2 and accepted twice
        // When the compiler names the cases
        // Then one of them is shed/limit/2-accepted~2
      });
    });
  });

  test("[ir::clause::scenario::tests::a_keyword_in_a_step_is_its_modality] Requirement: Weak steps", { todo: "pending: ir::clause::scenario::tests::a_keyword_in_a_step_is_its_modality" }, () => {
    // must: An upper-case keyword of BCP 14 outside code must set the modality of its step: a step with SHOULD warns when it fails, and one with MAY is not checked.
    // should: An upper-case keyword of BCP 14 outside code must set the modality of its step: a step with SHOULD warns when it fails, and one with MAY is not checked.
    // may: An upper-case keyword of BCP 14 outside code must set the modality of its step: a step with SHOULD warns when it fails, and one with MAY is not checked.
  });

  describe("Requirement: Incomplete scenarios", () => {
    test("[dialect/scenarios/requirement-incomplete-scenarios] Requirement: Incomplete scenarios", { todo: "pending: dialect/scenarios/requirement-incomplete-scenarios" }, () => {
      // must: The compiler must report a scenario that cannot be a test.
    });

    describe("Scenario: What a scenario lacks", () => {
      test("[dialect/scenarios/scenario-what-a-scenario-lacks/prose-alone-scenario-without-steps] What a scenario lacks (body prose alone, finding scenario-without-steps)", { todo: "pending: dialect/scenarios/scenario-what-a-scenario-lacks/prose-alone-scenario-without-steps" }, () => {
        // Given a scenario with prose alone
        // When the compiler reads the file
        // Then scenario-without-steps is reported
      });

      test("[dialect/scenarios/scenario-what-a-scenario-lacks/a-given-and-a-when-scenario-without-then] What a scenario lacks (body a Given and a When, finding scenario-without-then)", { todo: "pending: dialect/scenarios/scenario-what-a-scenario-lacks/a-given-and-a-when-scenario-without-then" }, () => {
        // Given a scenario with a Given and a When
        // When the compiler reads the file
        // Then scenario-without-then is reported
      });

      test("[dialect/scenarios/scenario-what-a-scenario-lacks/the-items-wehn-a-and-then-b-misspelt-step-word] What a scenario lacks (body the items **Wehn** a and **Then** b, finding misspelt-step-word)", { todo: "pending: dialect/scenarios/scenario-what-a-scenario-lacks/the-items-wehn-a-and-then-b-misspelt-step-word" }, () => {
        // Given a scenario with the items **Wehn** a and **Then** b
        // When the compiler reads the file
        // Then misspelt-step-word is reported
      });
    });
  });

  describe("Requirement: Background", () => {
    test("[ir::lower::openings::background::tests::a_bare_heading_is_a_background_by_its_text] Requirement: Background", { todo: "pending: ir::lower::openings::background::tests::a_bare_heading_is_a_background_by_its_text" }, () => {
      // must: The steps or turns of a Background must precede each scenario and each example under the same parent, those of outer Backgrounds first.
      // must: A heading that is the bare word Background must be one when its text holds steps or turns.
    });

    test("[ir::clause::background::tests::turns_of_backgrounds_come_first_the_outermost_first] Requirement: Background", { todo: "pending: ir::clause::background::tests::turns_of_backgrounds_come_first_the_outermost_first" }, () => {
      // must: The steps or turns of a Background must precede each scenario and each example under the same parent, those of outer Backgrounds first.
      // must: A heading that is the bare word Background must be one when its text holds steps or turns.
    });
  });
});
