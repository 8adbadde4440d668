// Made by specc from dialect/annotations.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Annotations", () => {
  describe("Requirement: Form and keys", () => {
    // specc:begin dialect/annotations/requirement-form-and-keys bca067ef1679e041
    test("[dialect/annotations/requirement-form-and-keys] Requirement: Form and keys", (t) => {
      // must: A code span key: value must be an annotation when its key is known and its place is one of those below.
      // specc:body
      t.todo("pending: dialect/annotations/requirement-form-and-keys");
    });
    // specc:end

    describe("Scenario: What each key says", () => {
      // specc:begin dialect/annotations/scenario-what-each-key-says/id-loan_limit-the-explicit-id-loan_limit 2ff650ae0495b221
      test("[dialect/annotations/scenario-what-each-key-says/id-loan_limit-the-explicit-id-loan_limit] What each key says (span id: loan_limit, fact the explicit id loan_limit)", (t) => {
        // Given a Requirement that holds the code span id: loan_limit alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the explicit id loan_limit
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/id-loan_limit-the-explicit-id-loan_limit");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/test_id-limit-limit_late-two-test-ids 02bb990a37947ebf
      test("[dialect/annotations/scenario-what-each-key-says/test_id-limit-limit_late-two-test-ids] What each key says (span test_id: limit, limit_late, fact two test ids)", (t) => {
        // Given a Requirement that holds the code span test_id: limit, limit_late alone in a paragraph
        // When the compiler reads the file
        // Then the clause has two test ids
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/test_id-limit-limit_late-two-test-ids");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/owner-shed-team-the-owner-shed-team a3b8b9350446a539
      test("[dialect/annotations/scenario-what-each-key-says/owner-shed-team-the-owner-shed-team] What each key says (span owner: shed team, fact the owner shed team)", (t) => {
        // Given a Requirement that holds the code span owner: shed team alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the owner shed team
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/owner-shed-team-the-owner-shed-team");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/since-110-the-text-110-as-its-first-version c59ca8c676217138
      test("[dialect/annotations/scenario-what-each-key-says/since-110-the-text-110-as-its-first-version] What each key says (span since: 1.10, fact the text 1.10 as its first version)", (t) => {
        // Given a Requirement that holds the code span since: 1.10 alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the text 1.10 as its first version
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/since-110-the-text-110-as-its-first-version");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/until-20-the-text-20-as-its-last-version d6203187e3e8f170
      test("[dialect/annotations/scenario-what-each-key-says/until-20-the-text-20-as-its-last-version] What each key says (span until: 2.0, fact the text 2.0 as its last version)", (t) => {
        // Given a Requirement that holds the code span until: 2.0 alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the text 2.0 as its last version
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/until-20-the-text-20-as-its-last-version");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/status-planned-the-status-planned 89c9f498e61fd348
      test("[dialect/annotations/scenario-what-each-key-says/status-planned-the-status-planned] What each key says (span status: planned, fact the status planned)", (t) => {
        // Given a Requirement that holds the code span status: planned alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the status planned
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/status-planned-the-status-planned");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/priority-high-the-priority-p2 bab33550f7d03ee9
      test("[dialect/annotations/scenario-what-each-key-says/priority-high-the-priority-p2] What each key says (span priority: high, fact the priority P2)", (t) => {
        // Given a Requirement that holds the code span priority: high alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the priority P2
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/priority-high-the-priority-p2");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/applies-macos--20-two-places-where-it-applies 82c24b9351a6506b
      test("[dialect/annotations/scenario-what-each-key-says/applies-macos--20-two-places-where-it-applies] What each key says (span applies: macos, >= 2.0, fact two places where it applies)", (t) => {
        // Given a Requirement that holds the code span applies: macos, >= 2.0 alone in a paragraph
        // When the compiler reads the file
        // Then the clause has two places where it applies
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/applies-macos--20-two-places-where-it-applies");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/authority-root-the-authority-root ae96079977abb160
      test("[dialect/annotations/scenario-what-each-key-says/authority-root-the-authority-root] What each key says (span authority: root, fact the authority root)", (t) => {
        // Given a Requirement that holds the code span authority: root alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the authority root
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/authority-root-the-authority-root");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/was-old_limit-the-former-id-old_limit 22083fd27cf62131
      test("[dialect/annotations/scenario-what-each-key-says/was-old_limit-the-former-id-old_limit] What each key says (span was: old_limit, fact the former id old_limit)", (t) => {
        // Given a Requirement that holds the code span was: old_limit alone in a paragraph
        // When the compiler reads the file
        // Then the clause has the former id old_limit
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/was-old_limit-the-former-id-old_limit");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/verifies-loan_limit-a-clause-that-it-verifies e13daf7a128a8c34
      test("[dialect/annotations/scenario-what-each-key-says/verifies-loan_limit-a-clause-that-it-verifies] What each key says (span verifies: loan_limit, fact a clause that it verifies)", (t) => {
        // Given a Requirement that holds the code span verifies: loan_limit alone in a paragraph
        // When the compiler reads the file
        // Then the clause has a clause that it verifies
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/verifies-loan_limit-a-clause-that-it-verifies");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-what-each-key-says/covers-loan_limit-a-clause-that-it-covers 5dcbc31cc91f8772
      test("[dialect/annotations/scenario-what-each-key-says/covers-loan_limit-a-clause-that-it-covers] What each key says (span covers: loan_limit, fact a clause that it covers)", (t) => {
        // Given a Requirement that holds the code span covers: loan_limit alone in a paragraph
        // When the compiler reads the file
        // Then the clause has a clause that it covers
        // specc:body
        t.todo("pending: dialect/annotations/scenario-what-each-key-says/covers-loan_limit-a-clause-that-it-covers");
      });
      // specc:end
    });
  });

  describe("Requirement: Places", () => {
    // specc:begin facts::annotations_count_in_three_places_only 25b5d91a86cad836
    test("[facts::annotations_count_in_three_places_only] Requirement: Places", (t) => {
      // must: A code span must be an annotation only where it stands alone in its block, ends a heading, or ends its block after a sentence's end, a colon, a semicolon or another annotation.
      // specc:body
      t.todo("pending: facts::annotations_count_in_three_places_only");
    });
    // specc:end

    describe("Scenario: Code that stays code", () => {
      // specc:begin dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann 022edb96be61d398
      test("[dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann] Code that stays code (text The shed must open. `owner: ann`, owner the owner ann)", (t) => {
        // Given a Requirement with the text The shed must open. `owner: ann`
        // When the compiler reads the file
        // Then the clause has the owner ann
        // specc:body
        t.todo("pending: dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann~2 e1e0808fe6926a60
      test("[dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann~2] Code that stays code (text The shed must open: `owner: ann`, owner the owner ann)", (t) => {
        // Given a Requirement with the text The shed must open: `owner: ann`
        // When the compiler reads the file
        // Then the clause has the owner ann
        // specc:body
        t.todo("pending: dialect/annotations/scenario-code-that-stays-code/the-shed-must-open-owner-ann-the-owner-ann~2");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-code-that-stays-code/the-header-owner-ann-is-sent-no-owner f747c6a9b2ea5b2e
      test("[dialect/annotations/scenario-code-that-stays-code/the-header-owner-ann-is-sent-no-owner] Code that stays code (text The header `owner: ann` is sent., owner no owner)", (t) => {
        // Given a Requirement with the text The header `owner: ann` is sent.
        // When the compiler reads the file
        // Then the clause has no owner
        // specc:body
        t.todo("pending: dialect/annotations/scenario-code-that-stays-code/the-header-owner-ann-is-sent-no-owner");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-code-that-stays-code/the-header-is-owner-ann-no-owner 79318dca63259c9d
      test("[dialect/annotations/scenario-code-that-stays-code/the-header-is-owner-ann-no-owner] Code that stays code (text The header is `owner: ann`, owner no owner)", (t) => {
        // Given a Requirement with the text The header is `owner: ann`
        // When the compiler reads the file
        // Then the clause has no owner
        // specc:body
        t.todo("pending: dialect/annotations/scenario-code-that-stays-code/the-header-is-owner-ann-no-owner");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-code-that-stays-code/-the-shed-opens-owner-ann-no-owner 23a1ff01b153d965
      test("[dialect/annotations/scenario-code-that-stays-code/-the-shed-opens-owner-ann-no-owner] Code that stays code (text > The shed opens. `owner: ann`, owner no owner)", (t) => {
        // Given a Requirement with the text > The shed opens. `owner: ann`
        // When the compiler reads the file
        // Then the clause has no owner
        // specc:body
        t.todo("pending: dialect/annotations/scenario-code-that-stays-code/-the-shed-opens-owner-ann-no-owner");
      });
      // specc:end
    });
  });

  // specc:begin facts::steps_and_examples_hold_no_annotations 99c37bd1cf9390d7
  test("[facts::steps_and_examples_hold_no_annotations] Requirement: Steps and examples", (t) => {
    // must not: The compiler must not look for annotations in steps, in examples and in quotes.
    // specc:body
    t.todo("pending: facts::steps_and_examples_hold_no_annotations");
  });
  // specc:end

  // specc:begin facts::an_id_is_the_statements_or_the_clauses 050f0befb8d07f01
  test("[facts::an_id_is_the_statements_or_the_clauses] Requirement: What an annotation binds to", (t) => {
    // must: An annotation must bind to the statements of its block, and to the clause when the block has none or holds nothing else.
    // specc:body
    t.todo("pending: facts::an_id_is_the_statements_or_the_clauses");
  });
  // specc:end

  describe("Requirement: Test ids", () => {
    // specc:begin dialect/annotations/requirement-test-ids c7c63654252dc4f0
    test("[dialect/annotations/requirement-test-ids] Requirement: Test ids", (t) => {
      // must: A clause's test must have the name that its first test_id gives, and the clause's id without one.
      // must: When two clauses name the same test, the compiler must warn.
      // specc:body
      t.todo("pending: dialect/annotations/requirement-test-ids");
    });
    // specc:end

    // specc:begin dialect/annotations/scenario-one-test-for-two-clauses cb38b6c37a55ef9a
    test("[dialect/annotations/scenario-one-test-for-two-clauses] Scenario: One test for two clauses", (t) => {
      // Given two Requirements with test_id: limit
      // When the compiler checks the spec
      // Then shared-test-id is reported as a warning
      // specc:body
      t.todo("pending: dialect/annotations/scenario-one-test-for-two-clauses");
    });
    // specc:end
  });

  // specc:begin facts::facts_come_from_attributes_labels_and_above 60dd16eb2eb7ea78
  test("[facts::facts_come_from_attributes_labels_and_above] Requirement: Facts are inherited", (t) => {
    // must: The facts owner, since, until, status, priority and applies must hold for the clauses below, unless these say otherwise.
    // specc:body
    t.todo("pending: facts::facts_come_from_attributes_labels_and_above");
  });
  // specc:end

  describe("Requirement: Pending clauses", () => {
    // specc:begin dialect/annotations/requirement-pending-clauses d16aba0afe8bde20
    test("[dialect/annotations/requirement-pending-clauses] Requirement: Pending clauses", (t) => {
      // must: A clause with the status planned, or with a since above the spec's version, must be left out of release copy and of what the documents promise.
      // specc:body
      t.todo("pending: dialect/annotations/requirement-pending-clauses");
    });
    // specc:end

    describe("Scenario: Which versions are here", () => {
      // specc:begin dialect/annotations/scenario-which-versions-are-here/19-does-not-mention-it 9670ccfea1b4e6b0
      test("[dialect/annotations/scenario-which-versions-are-here/19-does-not-mention-it] Which versions are here (version 1.9, result does not mention it)", (t) => {
        // Given a spec of version 1.9
        // When a Feature says since: 1.10
        // Then the release copy does not mention it
        // specc:body
        t.todo("pending: dialect/annotations/scenario-which-versions-are-here/19-does-not-mention-it");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-which-versions-are-here/110-mentions-it dae971bfd205ba03
      test("[dialect/annotations/scenario-which-versions-are-here/110-mentions-it] Which versions are here (version 1.10, result mentions it)", (t) => {
        // Given a spec of version 1.10
        // When a Feature says since: 1.10
        // Then the release copy mentions it
        // specc:body
        t.todo("pending: dialect/annotations/scenario-which-versions-are-here/110-mentions-it");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-which-versions-are-here/20-mentions-it 590bded40abdb5bb
      test("[dialect/annotations/scenario-which-versions-are-here/20-mentions-it] Which versions are here (version 2.0, result mentions it)", (t) => {
        // Given a spec of version 2.0
        // When a Feature says since: 1.10
        // Then the release copy mentions it
        // specc:body
        t.todo("pending: dialect/annotations/scenario-which-versions-are-here/20-mentions-it");
      });
      // specc:end
    });
  });

  describe("Requirement: Values", () => {
    // specc:begin dialect/annotations/requirement-values 1cda1f4a0dd7cae6
    test("[dialect/annotations/requirement-values] Requirement: Values", (t) => {
      // must: A value that its key does not take must be an error at the value, and so must a key without a value.
      // must: A value that its key does not take must be an error at the value, and so must a key without a value.
      // specc:body
      t.todo("pending: dialect/annotations/requirement-values");
    });
    // specc:end

    describe("Scenario: Values that can be read", () => {
      // specc:begin dialect/annotations/scenario-values-that-can-be-read/status-active-nothing c55a69ac397f4ef1
      test("[dialect/annotations/scenario-values-that-can-be-read/status-active-nothing] Values that can be read (span status: active, result nothing)", (t) => {
        // Given the annotation status: active
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/status-active-nothing");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-values-that-can-be-read/status-activ-broken-annotation-value 74d2b8b81059ce09
      test("[dialect/annotations/scenario-values-that-can-be-read/status-activ-broken-annotation-value] Values that can be read (span status: activ, result broken-annotation-value)", (t) => {
        // Given the annotation status: activ
        // When the compiler reads the file
        // Then broken-annotation-value is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/status-activ-broken-annotation-value");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-values-that-can-be-read/priority-p4-nothing 8f9c60e105c79a3f
      test("[dialect/annotations/scenario-values-that-can-be-read/priority-p4-nothing] Values that can be read (span priority: P4, result nothing)", (t) => {
        // Given the annotation priority: P4
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/priority-p4-nothing");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-values-that-can-be-read/priority-p9-broken-annotation-value 32f1e0a2cc432b04
      test("[dialect/annotations/scenario-values-that-can-be-read/priority-p9-broken-annotation-value] Values that can be read (span priority: P9, result broken-annotation-value)", (t) => {
        // Given the annotation priority: P9
        // When the compiler reads the file
        // Then broken-annotation-value is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/priority-p9-broken-annotation-value");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-values-that-can-be-read/open-true-nothing 384968cad4da4ec5
      test("[dialect/annotations/scenario-values-that-can-be-read/open-true-nothing] Values that can be read (span open: true, result nothing)", (t) => {
        // Given the annotation open: true
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/open-true-nothing");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-values-that-can-be-read/open-yes-broken-annotation-value 6d23cb1387360c74
      test("[dialect/annotations/scenario-values-that-can-be-read/open-yes-broken-annotation-value] Values that can be read (span open: yes, result broken-annotation-value)", (t) => {
        // Given the annotation open: yes
        // When the compiler reads the file
        // Then broken-annotation-value is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/open-yes-broken-annotation-value");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-values-that-can-be-read/test_id-two-words-broken-annotation-value 9425a8ceb0bda512
      test("[dialect/annotations/scenario-values-that-can-be-read/test_id-two-words-broken-annotation-value] Values that can be read (span test_id: two words, result broken-annotation-value)", (t) => {
        // Given the annotation test_id: two words
        // When the compiler reads the file
        // Then broken-annotation-value is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/test_id-two-words-broken-annotation-value");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-values-that-can-be-read/test_id-broken-annotation-value 489133a57c2bb19d
      test("[dialect/annotations/scenario-values-that-can-be-read/test_id-broken-annotation-value] Values that can be read (span test_id:, result broken-annotation-value)", (t) => {
        // Given the annotation test_id:
        // When the compiler reads the file
        // Then broken-annotation-value is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/test_id-broken-annotation-value");
      });
      // specc:end

      // specc:begin dialect/annotations/scenario-values-that-can-be-read/path-nothing b933501aeeb28896
      test("[dialect/annotations/scenario-values-that-can-be-read/path-nothing] Values that can be read (span path:, result nothing)", (t) => {
        // Given the annotation path:
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/annotations/scenario-values-that-can-be-read/path-nothing");
      });
      // specc:end
    });
  });

  describe("Requirement: Slips in keys", () => {
    // specc:begin dialect/annotations/requirement-slips-in-keys d0a56894e7cd5916
    test("[dialect/annotations/requirement-slips-in-keys] Requirement: Slips in keys", (t) => {
      // must: A code span whose key is nearly a known key must be a warning where an annotation would count.
      // specc:body
      t.todo("pending: dialect/annotations/requirement-slips-in-keys");
    });
    // specc:end

    // specc:begin dialect/annotations/scenario-a-dash-for-an-underscore 98b37139dcefa814
    test("[dialect/annotations/scenario-a-dash-for-an-underscore] Scenario: A dash for an underscore", (t) => {
      // Given a Requirement that ends in the code span test-id: limit
      // When the compiler reads the file
      // Then unknown-annotation is reported with test_id as the suggestion
      // specc:body
      t.todo("pending: dialect/annotations/scenario-a-dash-for-an-underscore");
    });
    // specc:end
  });

  describe("Requirement: Clauses named by annotations", () => {
    // specc:begin dialect/annotations/requirement-clauses-named-by-annotations fe4f7c183b16b206
    test("[dialect/annotations/requirement-clauses-named-by-annotations] Requirement: Clauses named by annotations", (t) => {
      // must: A clause that verifies or covers names must be there.
      // specc:body
      t.todo("pending: dialect/annotations/requirement-clauses-named-by-annotations");
    });
    // specc:end

    // specc:begin dialect/annotations/scenario-a-name-without-a-clause 12f579d0587471be
    test("[dialect/annotations/scenario-a-name-without-a-clause] Scenario: A name without a clause", (t) => {
      // Given the annotation covers: loan_limt and a clause with the id loan_limit
      // When the compiler checks the spec
      // Then unknown-clause is reported as an error that suggests loan_limit
      // specc:body
      t.todo("pending: dialect/annotations/scenario-a-name-without-a-clause");
    });
    // specc:end
  });
});
