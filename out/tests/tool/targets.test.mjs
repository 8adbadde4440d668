// Made by specc from tool/targets.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Targets", () => {
  describe("Requirement: Tests", () => {
    // specc:begin scaffolds::a_clause_with_a_test_id_is_one_pending_test 94994d2bc20ba9b0
    test("[scaffolds::a_clause_with_a_test_id_is_one_pending_test] Requirement: Tests", (t) => {
      // must: The target tests must make one pending case for each test of the spec: a clause that can be tested, a row of a scenario, an answer of an example.
      // specc:body
      t.todo("pending: scaffolds::a_clause_with_a_test_id_is_one_pending_test");
    });
    // specc:end

    // specc:begin scaffolds::a_whole_spec_is_pending 0e0683ad8b5c6488
    test("[scaffolds::a_whole_spec_is_pending] Requirement: Tests", (t) => {
      // must: What marks a case as pending must stand where people write the test, so that it goes when they write it.
      // specc:body
      t.todo("pending: scaffolds::a_whole_spec_is_pending");
    });
    // specc:end

    describe("Scenario: Cases of a suite", () => {
      // specc:begin tool/targets/scenario-cases-of-a-suite/a-requirement-with-a-statement-a-case 556ace52dbd8301f
      test("[tool/targets/scenario-cases-of-a-suite/a-requirement-with-a-statement-a-case] Cases of a suite (content a Requirement with a statement, cases a case)", (t) => {
        // Given a spec with a Requirement with a statement
        // When somebody builds the target tests
        // Then the suite has a case
        // specc:body
        t.todo("pending: tool/targets/scenario-cases-of-a-suite/a-requirement-with-a-statement-a-case");
      });
      // specc:end

      // specc:begin tool/targets/scenario-cases-of-a-suite/a-requirement-with-two-statements-a-case-that-names-both 2cda25f77b667ee3
      test("[tool/targets/scenario-cases-of-a-suite/a-requirement-with-two-statements-a-case-that-names-both] Cases of a suite (content a Requirement with two statements, cases a case that names both)", (t) => {
        // Given a spec with a Requirement with two statements
        // When somebody builds the target tests
        // Then the suite has a case that names both
        // specc:body
        t.todo("pending: tool/targets/scenario-cases-of-a-suite/a-requirement-with-two-statements-a-case-that-names-both");
      });
      // specc:end

      // specc:begin tool/targets/scenario-cases-of-a-suite/a-scenario-with-a-table-of-three-rows-three-cases 956abfeb80129b65
      test("[tool/targets/scenario-cases-of-a-suite/a-scenario-with-a-table-of-three-rows-three-cases] Cases of a suite (content a Scenario with a table of three rows, cases three cases)", (t) => {
        // Given a spec with a Scenario with a table of three rows
        // When somebody builds the target tests
        // Then the suite has three cases
        // specc:body
        t.todo("pending: tool/targets/scenario-cases-of-a-suite/a-scenario-with-a-table-of-three-rows-three-cases");
      });
      // specc:end

      // specc:begin tool/targets/scenario-cases-of-a-suite/a-section-without-statements-no-case ce392af25154eec3
      test("[tool/targets/scenario-cases-of-a-suite/a-section-without-statements-no-case] Cases of a suite (content a Section without statements, cases no case)", (t) => {
        // Given a spec with a Section without statements
        // When somebody builds the target tests
        // Then the suite has no case
        // specc:body
        t.todo("pending: tool/targets/scenario-cases-of-a-suite/a-section-without-statements-no-case");
      });
      // specc:end

      // specc:begin tool/targets/scenario-cases-of-a-suite/85fae546 9afe14a70354fe3e
      test("[tool/targets/scenario-cases-of-a-suite/85fae546] Cases of a suite (content a Requirement with the status planned, cases no case that counts as promised)", (t) => {
        // Given a spec with a Requirement with the status planned
        // When somebody builds the target tests
        // Then the suite has no case that counts as promised
        // specc:body
        t.todo("pending: tool/targets/scenario-cases-of-a-suite/85fae546");
      });
      // specc:end
    });
  });

  // specc:begin ir::identifier::tests::an_identifier_leads_back_to_its_id 99c9ef8ba2e1871d
  test("[ir::identifier::tests::an_identifier_leads_back_to_its_id] Requirement: Names of tests", (t) => {
    // must: The name of a test must hold the id of its clause, so that a result leads back to the spec.
    // specc:body
    t.todo("pending: ir::identifier::tests::an_identifier_leads_back_to_its_id");
  });
  // specc:end

  // specc:begin backend::tests::options::a_framework_that_is_not_known_is_refused 4fbc59d79348e23c
  test("[backend::tests::options::a_framework_that_is_not_known_is_refused] Requirement: Frameworks", (t) => {
    // must: The option framework must choose the runner of the suite: node:test or pytest.
    // must: Another value must be refused with a suggestion.
    // specc:body
    t.todo("pending: backend::tests::options::a_framework_that_is_not_known_is_refused");
  });
  // specc:end

  // specc:begin docs_pages::pages_are_as_reviewed c83f097b1d57344c
  test("[docs_pages::pages_are_as_reviewed] Requirement: Pages", (t) => {
    // must: The target docs must make a page of each file of the spec, an index, a table of traceability, and, when the spec has them, a reference of the interface and a glossary.
    // specc:body
    t.todo("pending: docs_pages::pages_are_as_reviewed");
  });
  // specc:end

  describe("Requirement: Links of pages", () => {
    // specc:begin docs_pages::every_link_leads_somewhere 902360db58e31910
    test("[docs_pages::every_link_leads_somewhere] Requirement: Links of pages", (t) => {
      // must: Each link of a page must lead somewhere.
      // specc:body
      t.todo("pending: docs_pages::every_link_leads_somewhere");
    });
    // specc:end

    // specc:begin docs_pages::links_by_labels_lead_where_their_definitions_say adbb9dd7e45f6174
    test("[docs_pages::links_by_labels_lead_where_their_definitions_say] Requirement: Links of pages", (t) => {
      // must: A link by a label must lead where the label's definition says, wherever that stands in the file, also in the body of a !!! block.
      // specc:body
      t.todo("pending: docs_pages::links_by_labels_lead_where_their_definitions_say");
    });
    // specc:end
  });

  // specc:begin docs_pages::what_is_removed_or_past_is_not_shown 3ff948c5f62b9497
  test("[docs_pages::what_is_removed_or_past_is_not_shown] Requirement: What is past or to come", (t) => {
    // must not: The pages must not show what is removed or past as a promise.
    // specc:body
    t.todo("pending: docs_pages::what_is_removed_or_past_is_not_shown");
  });
  // specc:end

  // specc:begin backend::tutorial::tests::tutorials_make_pages_and_an_index e35ae4961bfd7350
  test("[backend::tutorial::tests::tutorials_make_pages_and_an_index] Requirement: Lessons", (t) => {
    // must: The target tutorial must make a page of each Tutorial and an index.
    // specc:body
    t.todo("pending: backend::tutorial::tests::tutorials_make_pages_and_an_index");
  });
  // specc:end

  // specc:begin backend::tutorial::tests::links_of_lessons_lead_to_pages_or_out_of_the_spec 9f1eb189f0d8c671
  test("[backend::tutorial::tests::links_of_lessons_lead_to_pages_or_out_of_the_spec] Requirement: Links of lessons", (t) => {
    // must: A link in a lesson or draft must lead to the lesson that it names, and otherwise to the file on the host that the option source-url names.
    // must: Without that option its words must stand alone.
    // specc:body
    t.todo("pending: backend::tutorial::tests::links_of_lessons_lead_to_pages_or_out_of_the_spec");
  });
  // specc:end

  describe("Requirement: Drafts of lessons", () => {
    // specc:begin backend::tutorial::tests::drafts_stand_in_an_order_that_can_be_followed f134457608da698c
    test("[backend::tutorial::tests::drafts_stand_in_an_order_that_can_be_followed] Requirement: Drafts of lessons", (t) => {
      // must: For a spec without a Tutorial, the target tutorial must derive a draft from features, scenarios and operations, and must list what a writer has to add.
      // must: For a spec without a Tutorial, the target tutorial must derive a draft from features, scenarios and operations, and must list what a writer has to add.
      // specc:body
      t.todo("pending: backend::tutorial::tests::drafts_stand_in_an_order_that_can_be_followed");
    });
    // specc:end

    describe("Scenario: When drafts are made", () => {
      // specc:begin tool/targets/scenario-when-drafts-are-made/without-a-tutorial-missing-a-draft-is-made bdf74693bdc9641a
      test("[tool/targets/scenario-when-drafts-are-made/without-a-tutorial-missing-a-draft-is-made] When drafts are made (content without a Tutorial, option missing, result a draft is made)", (t) => {
        // Given a spec without a Tutorial
        // When the option drafts is missing
        // Then a draft is made
        // specc:body
        t.todo("pending: tool/targets/scenario-when-drafts-are-made/without-a-tutorial-missing-a-draft-is-made");
      });
      // specc:end

      // specc:begin tool/targets/scenario-when-drafts-are-made/with-a-tutorial-missing-no-draft-is-made d95ae82a3ea11eb1
      test("[tool/targets/scenario-when-drafts-are-made/with-a-tutorial-missing-no-draft-is-made] When drafts are made (content with a Tutorial, option missing, result no draft is made)", (t) => {
        // Given a spec with a Tutorial
        // When the option drafts is missing
        // Then no draft is made
        // specc:body
        t.todo("pending: tool/targets/scenario-when-drafts-are-made/with-a-tutorial-missing-no-draft-is-made");
      });
      // specc:end

      // specc:begin tool/targets/scenario-when-drafts-are-made/with-a-tutorial-always-a-draft-is-made 6a40c0b5eba1ec11
      test("[tool/targets/scenario-when-drafts-are-made/with-a-tutorial-always-a-draft-is-made] When drafts are made (content with a Tutorial, option always, result a draft is made)", (t) => {
        // Given a spec with a Tutorial
        // When the option drafts is always
        // Then a draft is made
        // specc:body
        t.todo("pending: tool/targets/scenario-when-drafts-are-made/with-a-tutorial-always-a-draft-is-made");
      });
      // specc:end

      // specc:begin tool/targets/scenario-when-drafts-are-made/without-a-tutorial-never-no-draft-is-made d37e5333b7192495
      test("[tool/targets/scenario-when-drafts-are-made/without-a-tutorial-never-no-draft-is-made] When drafts are made (content without a Tutorial, option never, result no draft is made)", (t) => {
        // Given a spec without a Tutorial
        // When the option drafts is never
        // Then no draft is made
        // specc:body
        t.todo("pending: tool/targets/scenario-when-drafts-are-made/without-a-tutorial-never-no-draft-is-made");
      });
      // specc:end
    });
  });

  // specc:begin backend::announce::tests::every_line_is_of_the_author_or_a_fixed_heading 6be6e31e4c258d8d
  test("[backend::announce::tests::every_line_is_of_the_author_or_a_fixed_heading] Requirement: Release copy", (t) => {
    // must: The target announce must make release notes, an announcement and posts from the Features of the spec, and must not add a sentence of its own.
    // must not: The target announce must make release notes, an announcement and posts from the Features of the spec, and must not add a sentence of its own.
    // specc:body
    t.todo("pending: backend::announce::tests::every_line_is_of_the_author_or_a_fixed_heading");
  });
  // specc:end

  describe("Requirement: Limits of channels", () => {
    // specc:begin backend::announce::limits::tests::each_channel_takes_its_limit_and_not_one_more ddcee9ee22150bf1
    test("[backend::announce::limits::tests::each_channel_takes_its_limit_and_not_one_more] Requirement: Limits of channels", (t) => {
      // must: A post must fit into its channel, counted as the channel counts.
      // specc:body
      t.todo("pending: backend::announce::limits::tests::each_channel_takes_its_limit_and_not_one_more");
    });
    // specc:end

    describe("Scenario: Channels", () => {
      // specc:begin tool/targets/scenario-channels/x-280-weighted-characters 65859a3917abefc2
      test("[tool/targets/scenario-channels/x-280-weighted-characters] Channels (channel X, limit 280, unit weighted characters)", (t) => {
        // Given a Feature with a long benefit
        // When the post for X is made
        // Then it has at most 280 weighted characters
        // specc:body
        t.todo("pending: tool/targets/scenario-channels/x-280-weighted-characters");
      });
      // specc:end

      // specc:begin tool/targets/scenario-channels/bluesky-300-graphemes 02ab3e923d072365
      test("[tool/targets/scenario-channels/bluesky-300-graphemes] Channels (channel Bluesky, limit 300, unit graphemes)", (t) => {
        // Given a Feature with a long benefit
        // When the post for Bluesky is made
        // Then it has at most 300 graphemes
        // specc:body
        t.todo("pending: tool/targets/scenario-channels/bluesky-300-graphemes");
      });
      // specc:end

      // specc:begin tool/targets/scenario-channels/mastodon-500-graphemes 8d64ec7f891493ff
      test("[tool/targets/scenario-channels/mastodon-500-graphemes] Channels (channel Mastodon, limit 500, unit graphemes)", (t) => {
        // Given a Feature with a long benefit
        // When the post for Mastodon is made
        // Then it has at most 500 graphemes
        // specc:body
        t.todo("pending: tool/targets/scenario-channels/mastodon-500-graphemes");
      });
      // specc:end

      // specc:begin tool/targets/scenario-channels/linkedin-3000-utf-16-units 215dd5c488df5f74
      test("[tool/targets/scenario-channels/linkedin-3000-utf-16-units] Channels (channel LinkedIn, limit 3000, unit UTF-16 units)", (t) => {
        // Given a Feature with a long benefit
        // When the post for LinkedIn is made
        // Then it has at most 3000 UTF-16 units
        // specc:body
        t.todo("pending: tool/targets/scenario-channels/linkedin-3000-utf-16-units");
      });
      // specc:end

      // specc:begin tool/targets/scenario-channels/app-store-4000-utf-16-units 514b042548989100
      test("[tool/targets/scenario-channels/app-store-4000-utf-16-units] Channels (channel App Store, limit 4000, unit UTF-16 units)", (t) => {
        // Given a Feature with a long benefit
        // When the post for App Store is made
        // Then it has at most 4000 UTF-16 units
        // specc:body
        t.todo("pending: tool/targets/scenario-channels/app-store-4000-utf-16-units");
      });
      // specc:end

      // specc:begin tool/targets/scenario-channels/google-play-500-utf-16-units b58db0823db39b5d
      test("[tool/targets/scenario-channels/google-play-500-utf-16-units] Channels (channel Google Play, limit 500, unit UTF-16 units)", (t) => {
        // Given a Feature with a long benefit
        // When the post for Google Play is made
        // Then it has at most 500 UTF-16 units
        // specc:body
        t.todo("pending: tool/targets/scenario-channels/google-play-500-utf-16-units");
      });
      // specc:end

      // specc:begin tool/targets/scenario-channels/github-125000-characters 9e20211ec8a5187a
      test("[tool/targets/scenario-channels/github-125000-characters] Channels (channel GitHub, limit 125000, unit characters)", (t) => {
        // Given a Feature with a long benefit
        // When the post for GitHub is made
        // Then it has at most 125000 characters
        // specc:body
        t.todo("pending: tool/targets/scenario-channels/github-125000-characters");
      });
      // specc:end
    });
  });

  // specc:begin backend::announce::tests::what_an_author_must_supply_is_reported_and_not_made_up 343b26cb8068656a
  test("[backend::announce::tests::what_an_author_must_supply_is_reported_and_not_made_up] Requirement: What an author has to add", (t) => {
    // must: A target must report what the author has to add, and must not make it up.
    // must not: A target must report what the author has to add, and must not make it up.
    // specc:body
    t.todo("pending: backend::announce::tests::what_an_author_must_supply_is_reported_and_not_made_up");
  });
  // specc:end

  // specc:begin backend::announce::options::tests::a_wrong_option_is_named 7a79982d549c2e71
  test("[backend::announce::options::tests::a_wrong_option_is_named] Requirement: Options", (t) => {
    // must: A target must refuse an option that it does not know, before anything is built.
    // specc:body
    t.todo("pending: backend::announce::options::tests::a_wrong_option_is_named");
  });
  // specc:end
});
