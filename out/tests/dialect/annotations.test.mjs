// Made by specc from dialect/annotations.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Annotations", () => {
  describe("Requirement: Form and keys", () => {
    test("[dialect/annotations/requirement-form-and-keys] Requirement: Form and keys", { todo: "pending: dialect/annotations/requirement-form-and-keys" }, () => {
      // must: A code span key: value must be an annotation when its key is known and its place is one of those below.
    });

    describe("Scenario: What each key says", () => {
      test("[dialect/annotations/scenario-what-each-key-says/id-loan_limit-the-explicit-id-loan_limit] What each key says (span id: loan_limit, fact the explicit id loan_limit)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/id-loan_limit-the-explicit-id-loan_limit" }, () => {
        // Given a Requirement that holds the code span id: loan_limit alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the explicit id loan_limit
      });

      test("[dialect/annotations/scenario-what-each-key-says/test_id-limit-limit_late-two-test-ids] What each key says (span test_id: limit, limit_late, fact two test ids)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/test_id-limit-limit_late-two-test-ids" }, () => {
        // Given a Requirement that holds the code span test_id: limit, limit_late alone in a paragraph
        // When the compiler reads the file
        // Then the clause has two test ids
      });

      test("[dialect/annotations/scenario-what-each-key-says/owner-shed-team-the-owner-shed-team] What each key says (span owner: shed team, fact the owner shed team)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/owner-shed-team-the-owner-shed-team" }, () => {
        // Given a Requirement that holds the code span owner: shed team alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the owner shed team
      });

      test("[dialect/annotations/scenario-what-each-key-says/since-110-the-text-110-as-its-first-version] What each key says (span since: 1.10, fact the text 1.10 as its first version)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/since-110-the-text-110-as-its-first-version" }, () => {
        // Given a Requirement that holds the code span since: 1.10 alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the text 1.10 as its first version
      });

      test("[dialect/annotations/scenario-what-each-key-says/until-20-the-text-20-as-its-last-version] What each key says (span until: 2.0, fact the text 2.0 as its last version)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/until-20-the-text-20-as-its-last-version" }, () => {
        // Given a Requirement that holds the code span until: 2.0 alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the text 2.0 as its last version
      });

      test("[dialect/annotations/scenario-what-each-key-says/status-planned-the-status-planned] What each key says (span status: planned, fact the status planned)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/status-planned-the-status-planned" }, () => {
        // Given a Requirement that holds the code span status: planned alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the status planned
      });

      test("[dialect/annotations/scenario-what-each-key-says/priority-high-the-priority-p2] What each key says (span priority: high, fact the priority P2)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/priority-high-the-priority-p2" }, () => {
        // Given a Requirement that holds the code span priority: high alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the priority P2
      });

      test("[dialect/annotations/scenario-what-each-key-says/applies-macos--20-two-places-where-it-applies] What each key says (span applies: macos, >= 2.0, fact two places where it applies)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/applies-macos--20-two-places-where-it-applies" }, () => {
        // Given a Requirement that holds the code span applies: macos, >= 2.0 alone in a paragraph
        // When the compiler reads the file
        // Then the clause has two places where it applies
      });

      test("[dialect/annotations/scenario-what-each-key-says/authority-root-the-authority-root] What each key says (span authority: root, fact the authority root)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/authority-root-the-authority-root" }, () => {
        // Given a Requirement that holds the code span authority: root alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the authority root
      });

      test("[dialect/annotations/scenario-what-each-key-says/was-old_limit-the-former-id-old_limit] What each key says (span was: old_limit, fact the former id old_limit)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/was-old_limit-the-former-id-old_limit" }, () => {
        // Given a Requirement that holds the code span was: old_limit alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the former id old_limit
      });

      test("[dialect/annotations/scenario-what-each-key-says/verifies-loan_limit-a-clause-that-it-verifies] What each key says (span verifies: loan_limit, fact a clause that it verifies)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/verifies-loan_limit-a-clause-that-it-verifies" }, () => {
        // Given a Requirement that holds the code span verifies: loan_limit alone in a paragraph
        // When the compiler reads the file
        // Then the clause has a clause that it verifies
      });

      test("[dialect/annotations/scenario-what-each-key-says/covers-loan_limit-a-clause-that-it-covers] What each key says (span covers: loan_limit, fact a clause that it covers)", { todo: "pending: dialect/annotations/scenario-what-each-key-says/covers-loan_limit-a-clause-that-it-covers" }, () => {
        // Given a Requirement that holds the code span covers: loan_limit alone in a paragraph
        // When the compiler reads the file
        // Then the clause has a clause that it covers
      });
    });
  });

  describe("Requirement: Places", () => {
    test("[facts::annotations_count_in_three_places_only] Requirement: Places", { todo: "pending: facts::annotations_count_in_three_places_only" }, () => {
      // must: A code span must be an annotation only where it stands alone in its block, ends a heading, or ends its block after a sentence's end, a colon, a semicolon or another annotation.
    });

    describe("Scenario: Code that stays code", () => {
      test("[dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann] Code that stays code (text The shed must open. `owner: ann`, owner the owner ann)", { todo: "pending: dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann" }, () => {
        // Given a Requirement with the text The shed must open. `owner: ann`
        // When the compiler reads the file
        // Then the clause has the owner ann
      });

      test("[dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann~2] Code that stays code (text The shed must open: `owner: ann`, owner the owner ann)", { todo: "pending: dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann~2" }, () => {
        // Given a Requirement with the text The shed must open: `owner: ann`
        // When the compiler reads the file
        // Then the clause has the owner ann
      });

      test("[dialect/annotations/scenario-code-that-stays-code/the-header-owner-ann-is-sent-no-owner] Code that stays code (text The header `owner: ann` is sent., owner no owner)", { todo: "pending: dialect/annotations/scenario-code-that-stays-code/the-header-owner-ann-is-sent-no-owner" }, () => {
        // Given a Requirement with the text The header `owner: ann` is sent.
        // When the compiler reads the file
        // Then the clause has no owner
      });

      test("[dialect/annotations/scenario-code-that-stays-code/the-header-is-owner-ann-no-owner] Code that stays code (text The header is `owner: ann`, owner no owner)", { todo: "pending: dialect/annotations/scenario-code-that-stays-code/the-header-is-owner-ann-no-owner" }, () => {
        // Given a Requirement with the text The header is `owner: ann`
        // When the compiler reads the file
        // Then the clause has no owner
      });

      test("[dialect/annotations/scenario-code-that-stays-code/-the-shed-opens-owner-ann-no-owner] Code that stays code (text > The shed opens. `owner: ann`, owner no owner)", { todo: "pending: dialect/annotations/scenario-code-that-stays-code/-the-shed-opens-owner-ann-no-owner" }, () => {
        // Given a Requirement with the text > The shed opens. `owner: ann`
        // When the compiler reads the file
        // Then the clause has no owner
      });
    });
  });

  test("[facts::steps_and_examples_hold_no_annotations] Requirement: Steps and examples", { todo: "pending: facts::steps_and_examples_hold_no_annotations" }, () => {
    // must not: The compiler must not look for annotations in steps, in examples and in quotes.
  });

  test("[facts::an_id_is_the_statements_or_the_clauses] Requirement: What an annotation binds to", { todo: "pending: facts::an_id_is_the_statements_or_the_clauses" }, () => {
    // must: An annotation must bind to the statements of its block, and to the clause when the block has none or holds nothing else.
  });

  describe("Requirement: Test ids", () => {
    test("[dialect/annotations/requirement-test-ids] Requirement: Test ids", { todo: "pending: dialect/annotations/requirement-test-ids" }, () => {
      // must: A clause's test must have the name that its first test_id gives, and the clause's id without one.
      // must: When two clauses name the same test, the compiler must warn.
    });

    test("[dialect/annotations/scenario-one-test-for-two-clauses] Scenario: One test for two clauses", { todo: "pending: dialect/annotations/scenario-one-test-for-two-clauses" }, () => {
      // Given two Requirements with test_id: limit
      // When the compiler checks the spec
      // Then shared-test-id is reported as a warning
    });
  });

  test("[facts::facts_come_from_attributes_labels_and_above] Requirement: Facts are inherited", { todo: "pending: facts::facts_come_from_attributes_labels_and_above" }, () => {
    // must: The facts owner, since, until, status, priority and applies must hold for the clauses below, unless these say otherwise.
  });

  describe("Requirement: Pending clauses", () => {
    test("[dialect/annotations/requirement-pending-clauses] Requirement: Pending clauses", { todo: "pending: dialect/annotations/requirement-pending-clauses" }, () => {
      // must: A clause with the status planned, or with a since above the spec's version, must be left out of release copy and of what the documents promise.
    });

    describe("Scenario: Which versions are here", () => {
      test("[dialect/annotations/scenario-which-versions-are-here/19-does-not-mention-it] Which versions are here (version 1.9, result does not mention it)", { todo: "pending: dialect/annotations/scenario-which-versions-are-here/19-does-not-mention-it" }, () => {
        // Given a spec of version 1.9
        // When a Feature says since: 1.10
        // Then the release copy does not mention it
      });

      test("[dialect/annotations/scenario-which-versions-are-here/110-mentions-it] Which versions are here (version 1.10, result mentions it)", { todo: "pending: dialect/annotations/scenario-which-versions-are-here/110-mentions-it" }, () => {
        // Given a spec of version 1.10
        // When a Feature says since: 1.10
        // Then the release copy mentions it
      });

      test("[dialect/annotations/scenario-which-versions-are-here/20-mentions-it] Which versions are here (version 2.0, result mentions it)", { todo: "pending: dialect/annotations/scenario-which-versions-are-here/20-mentions-it" }, () => {
        // Given a spec of version 2.0
        // When a Feature says since: 1.10
        // Then the release copy mentions it
      });
    });
  });

  describe("Requirement: Values", () => {
    test("[dialect/annotations/requirement-values] Requirement: Values", { todo: "pending: dialect/annotations/requirement-values" }, () => {
      // must: A value that its key does not take must be an error at the value, and so must a key without a value.
      // must: A value that its key does not take must be an error at the value, and so must a key without a value.
    });

    describe("Scenario: Values that can be read", () => {
      test("[dialect/annotations/scenario-values-that-can-be-read/status-active-nothing] Values that can be read (span status: active, result nothing)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/status-active-nothing" }, () => {
        // Given the annotation status: active
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/annotations/scenario-values-that-can-be-read/status-activ-broken-annotation-value] Values that can be read (span status: activ, result broken-annotation-value)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/status-activ-broken-annotation-value" }, () => {
        // Given the annotation status: activ
        // When the compiler reads the file
        // Then broken-annotation-value is reported
      });

      test("[dialect/annotations/scenario-values-that-can-be-read/priority-p4-nothing] Values that can be read (span priority: P4, result nothing)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/priority-p4-nothing" }, () => {
        // Given the annotation priority: P4
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/annotations/scenario-values-that-can-be-read/priority-p9-broken-annotation-value] Values that can be read (span priority: P9, result broken-annotation-value)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/priority-p9-broken-annotation-value" }, () => {
        // Given the annotation priority: P9
        // When the compiler reads the file
        // Then broken-annotation-value is reported
      });

      test("[dialect/annotations/scenario-values-that-can-be-read/open-true-nothing] Values that can be read (span open: true, result nothing)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/open-true-nothing" }, () => {
        // Given the annotation open: true
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/annotations/scenario-values-that-can-be-read/open-yes-broken-annotation-value] Values that can be read (span open: yes, result broken-annotation-value)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/open-yes-broken-annotation-value" }, () => {
        // Given the annotation open: yes
        // When the compiler reads the file
        // Then broken-annotation-value is reported
      });

      test("[dialect/annotations/scenario-values-that-can-be-read/test_id-two-words-broken-annotation-value] Values that can be read (span test_id: two words, result broken-annotation-value)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/test_id-two-words-broken-annotation-value" }, () => {
        // Given the annotation test_id: two words
        // When the compiler reads the file
        // Then broken-annotation-value is reported
      });

      test("[dialect/annotations/scenario-values-that-can-be-read/test_id-broken-annotation-value] Values that can be read (span test_id:, result broken-annotation-value)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/test_id-broken-annotation-value" }, () => {
        // Given the annotation test_id:
        // When the compiler reads the file
        // Then broken-annotation-value is reported
      });

      test("[dialect/annotations/scenario-values-that-can-be-read/path-nothing] Values that can be read (span path:, result nothing)", { todo: "pending: dialect/annotations/scenario-values-that-can-be-read/path-nothing" }, () => {
        // Given the annotation path:
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });

  describe("Requirement: Slips in keys", () => {
    test("[dialect/annotations/requirement-slips-in-keys] Requirement: Slips in keys", { todo: "pending: dialect/annotations/requirement-slips-in-keys" }, () => {
      // must: A code span whose key is nearly a known key must be a warning where an annotation would count.
    });

    test("[dialect/annotations/scenario-a-dash-for-an-underscore] Scenario: A dash for an underscore", { todo: "pending: dialect/annotations/scenario-a-dash-for-an-underscore" }, () => {
      // Given a Requirement that ends in the code span test-id: limit
      // When the compiler reads the file
      // Then unknown-annotation is reported with test_id as the suggestion
    });
  });

  describe("Requirement: Clauses named by annotations", () => {
    test("[dialect/annotations/requirement-clauses-named-by-annotations] Requirement: Clauses named by annotations", { todo: "pending: dialect/annotations/requirement-clauses-named-by-annotations" }, () => {
      // must: A clause that verifies or covers names must be there.
    });

    test("[dialect/annotations/scenario-a-name-without-a-clause] Scenario: A name without a clause", { todo: "pending: dialect/annotations/scenario-a-name-without-a-clause" }, () => {
      // Given the annotation covers: loan_limt and a clause with the id loan_limit
      // When the compiler checks the spec
      // Then unknown-clause is reported as an error that suggests loan_limit
    });
  });
});
