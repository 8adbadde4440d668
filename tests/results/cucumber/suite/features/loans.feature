@loans
Feature: Loans
  A member borrows tools.

  Background:
    Given a shed

  @loans/limits
  Scenario: [loans/limits] Limits
    When the member borrows a ladder
    Then the loan is "accepted"

  @loans/refused
  Scenario: Refused
    When the member borrows a ladder
    Then the loan is "refused"

  Scenario: Pending
    Given a step to be written

  Scenario: Undefined
    Given a step that nobody knows

  Scenario: Ambiguous
    Given a step that two know

  Scenario: Skipped
    Given a step that skips

  Scenario: No steps

  @flaky
  Scenario: In the end
    Given a step that fails once

  Rule: Rows
    @loans/rows
    Scenario Outline: Borrowing a ladder
      When the member holds <held> tools
      Then the loan is "<answer>"

      Examples: A few
        | held | answer   |
        | 2    | accepted |
        | 3    | refused  |
        | 4    | refused  |
