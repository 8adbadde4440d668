// Made by specc from tool/targets.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Targets", () => {
  describe("Requirement: Tests", () => {
    test("[scaffolds::a_clause_with_a_test_id_is_one_pending_test] Requirement: Tests", { todo: "pending: scaffolds::a_clause_with_a_test_id_is_one_pending_test" }, () => {
      // must: The target tests must make one pending case for each test of the spec: a clause that can be tested, a row of a scenario, an answer of an example.
    });

    describe("Scenario: Cases of a suite", () => {
      test("[tool/targets/scenario-cases-of-a-suite/a-requirement-with-a-statement-a-case] Cases of a suite (content a Requirement with a statement, cases a case)", { todo: "pending: tool/targets/scenario-cases-of-a-suite/a-requirement-with-a-statement-a-case" }, () => {
        // Given a spec with a Requirement with a statement
        // When somebody builds the target tests
        // Then the suite has a case
      });

      test("[tool/targets/scenario-cases-of-a-suite/a-requirement-with-two-statements-a-case-that-names-both] Cases of a suite (content a Requirement with two statements, cases a case that names both)", { todo: "pending: tool/targets/scenario-cases-of-a-suite/a-requirement-with-two-statements-a-case-that-names-both" }, () => {
        // Given a spec with a Requirement with two statements
        // When somebody builds the target tests
        // Then the suite has a case that names both
      });

      test("[tool/targets/scenario-cases-of-a-suite/a-scenario-with-a-table-of-three-rows-three-cases] Cases of a suite (content a Scenario with a table of three rows, cases three cases)", { todo: "pending: tool/targets/scenario-cases-of-a-suite/a-scenario-with-a-table-of-three-rows-three-cases" }, () => {
        // Given a spec with a Scenario with a table of three rows
        // When somebody builds the target tests
        // Then the suite has three cases
      });

      test("[tool/targets/scenario-cases-of-a-suite/a-section-without-statements-no-case] Cases of a suite (content a Section without statements, cases no case)", { todo: "pending: tool/targets/scenario-cases-of-a-suite/a-section-without-statements-no-case" }, () => {
        // Given a spec with a Section without statements
        // When somebody builds the target tests
        // Then the suite has no case
      });

      test("[tool/targets/scenario-cases-of-a-suite/85fae546] Cases of a suite (content a Requirement with the status planned, cases no case that counts as promised)", { todo: "pending: tool/targets/scenario-cases-of-a-suite/85fae546" }, () => {
        // Given a spec with a Requirement with the status planned
        // When somebody builds the target tests
        // Then the suite has no case that counts as promised
      });
    });
  });

  test("[backend::tests::names::tests::an_identifier_leads_back_to_its_id] Requirement: Names of tests", { todo: "pending: backend::tests::names::tests::an_identifier_leads_back_to_its_id" }, () => {
    // must: The name of a test must hold the id of its clause, so that a result leads back to the spec.
  });

  test("[backend::tests::options::a_framework_that_is_not_known_is_refused] Requirement: Frameworks", { todo: "pending: backend::tests::options::a_framework_that_is_not_known_is_refused" }, () => {
    // must: The option framework must choose the runner of the suite: node:test or pytest.
    // must: Another value must be refused with a suggestion.
  });

  test("[docs_pages::pages_are_as_reviewed] Requirement: Pages", { todo: "pending: docs_pages::pages_are_as_reviewed" }, () => {
    // must: The target docs must make a page of each file of the spec, an index, a table of traceability, and, when the spec has them, a reference of the interface and a glossary.
  });

  describe("Requirement: Links of pages", () => {
    test("[docs_pages::every_link_leads_somewhere] Requirement: Links of pages", { todo: "pending: docs_pages::every_link_leads_somewhere" }, () => {
      // must: Each link of a page must lead somewhere.
    });

    test("[docs_pages::links_by_labels_lead_where_their_definitions_say] Requirement: Links of pages", { todo: "pending: docs_pages::links_by_labels_lead_where_their_definitions_say" }, () => {
      // must: A link by a label must lead where the label's definition says, wherever that stands in the file, also in the body of a !!! block.
    });
  });

  test("[docs_pages::what_is_removed_or_past_is_not_shown] Requirement: What is past or to come", { todo: "pending: docs_pages::what_is_removed_or_past_is_not_shown" }, () => {
    // must not: The pages must not show what is removed or past as a promise.
  });

  test("[backend::tutorial::tests::tutorials_make_pages_and_an_index] Requirement: Lessons", { todo: "pending: backend::tutorial::tests::tutorials_make_pages_and_an_index" }, () => {
    // must: The target tutorial must make a page of each Tutorial and an index.
  });

  test("[backend::tutorial::tests::links_of_lessons_lead_to_pages_or_out_of_the_spec] Requirement: Links of lessons", { todo: "pending: backend::tutorial::tests::links_of_lessons_lead_to_pages_or_out_of_the_spec" }, () => {
    // must: A link in a lesson or draft must lead to the lesson that it names, and otherwise to the file on the host that the option source-url names.
    // must: Without that option its words must stand alone.
  });

  describe("Requirement: Drafts of lessons", () => {
    test("[backend::tutorial::tests::drafts_stand_in_an_order_that_can_be_followed] Requirement: Drafts of lessons", { todo: "pending: backend::tutorial::tests::drafts_stand_in_an_order_that_can_be_followed" }, () => {
      // must: For a spec without a Tutorial, the target tutorial must derive a draft from features, scenarios and operations, and must list what a writer has to add.
      // must: For a spec without a Tutorial, the target tutorial must derive a draft from features, scenarios and operations, and must list what a writer has to add.
    });

    describe("Scenario: When drafts are made", () => {
      test("[tool/targets/scenario-when-drafts-are-made/without-a-tutorial-missing-a-draft-is-made] When drafts are made (content without a Tutorial, option missing, result a draft is made)", { todo: "pending: tool/targets/scenario-when-drafts-are-made/without-a-tutorial-missing-a-draft-is-made" }, () => {
        // Given a spec without a Tutorial
        // When the option drafts is missing
        // Then a draft is made
      });

      test("[tool/targets/scenario-when-drafts-are-made/with-a-tutorial-missing-no-draft-is-made] When drafts are made (content with a Tutorial, option missing, result no draft is made)", { todo: "pending: tool/targets/scenario-when-drafts-are-made/with-a-tutorial-missing-no-draft-is-made" }, () => {
        // Given a spec with a Tutorial
        // When the option drafts is missing
        // Then no draft is made
      });

      test("[tool/targets/scenario-when-drafts-are-made/with-a-tutorial-always-a-draft-is-made] When drafts are made (content with a Tutorial, option always, result a draft is made)", { todo: "pending: tool/targets/scenario-when-drafts-are-made/with-a-tutorial-always-a-draft-is-made" }, () => {
        // Given a spec with a Tutorial
        // When the option drafts is always
        // Then a draft is made
      });

      test("[tool/targets/scenario-when-drafts-are-made/without-a-tutorial-never-no-draft-is-made] When drafts are made (content without a Tutorial, option never, result no draft is made)", { todo: "pending: tool/targets/scenario-when-drafts-are-made/without-a-tutorial-never-no-draft-is-made" }, () => {
        // Given a spec without a Tutorial
        // When the option drafts is never
        // Then no draft is made
      });
    });
  });

  test("[backend::announce::tests::every_line_is_of_the_author_or_a_fixed_heading] Requirement: Release copy", { todo: "pending: backend::announce::tests::every_line_is_of_the_author_or_a_fixed_heading" }, () => {
    // must: The target announce must make release notes, an announcement and posts from the Features of the spec, and must not add a sentence of its own.
    // must not: The target announce must make release notes, an announcement and posts from the Features of the spec, and must not add a sentence of its own.
  });

  describe("Requirement: Limits of channels", () => {
    test("[backend::announce::limits::tests::each_channel_takes_its_limit_and_not_one_more] Requirement: Limits of channels", { todo: "pending: backend::announce::limits::tests::each_channel_takes_its_limit_and_not_one_more" }, () => {
      // must: A post must fit into its channel, counted as the channel counts.
    });

    describe("Scenario: Channels", () => {
      test("[tool/targets/scenario-channels/x-280-weighted-characters] Channels (channel X, limit 280, unit weighted characters)", { todo: "pending: tool/targets/scenario-channels/x-280-weighted-characters" }, () => {
        // Given a Feature with a long benefit
        // When the post for X is made
        // Then it has at most 280 weighted characters
      });

      test("[tool/targets/scenario-channels/bluesky-300-graphemes] Channels (channel Bluesky, limit 300, unit graphemes)", { todo: "pending: tool/targets/scenario-channels/bluesky-300-graphemes" }, () => {
        // Given a Feature with a long benefit
        // When the post for Bluesky is made
        // Then it has at most 300 graphemes
      });

      test("[tool/targets/scenario-channels/mastodon-500-graphemes] Channels (channel Mastodon, limit 500, unit graphemes)", { todo: "pending: tool/targets/scenario-channels/mastodon-500-graphemes" }, () => {
        // Given a Feature with a long benefit
        // When the post for Mastodon is made
        // Then it has at most 500 graphemes
      });

      test("[tool/targets/scenario-channels/linkedin-3000-utf-16-units] Channels (channel LinkedIn, limit 3000, unit UTF-16 units)", { todo: "pending: tool/targets/scenario-channels/linkedin-3000-utf-16-units" }, () => {
        // Given a Feature with a long benefit
        // When the post for LinkedIn is made
        // Then it has at most 3000 UTF-16 units
      });

      test("[tool/targets/scenario-channels/app-store-4000-utf-16-units] Channels (channel App Store, limit 4000, unit UTF-16 units)", { todo: "pending: tool/targets/scenario-channels/app-store-4000-utf-16-units" }, () => {
        // Given a Feature with a long benefit
        // When the post for App Store is made
        // Then it has at most 4000 UTF-16 units
      });

      test("[tool/targets/scenario-channels/google-play-500-utf-16-units] Channels (channel Google Play, limit 500, unit UTF-16 units)", { todo: "pending: tool/targets/scenario-channels/google-play-500-utf-16-units" }, () => {
        // Given a Feature with a long benefit
        // When the post for Google Play is made
        // Then it has at most 500 UTF-16 units
      });

      test("[tool/targets/scenario-channels/github-125000-characters] Channels (channel GitHub, limit 125000, unit characters)", { todo: "pending: tool/targets/scenario-channels/github-125000-characters" }, () => {
        // Given a Feature with a long benefit
        // When the post for GitHub is made
        // Then it has at most 125000 characters
      });
    });
  });

  test("[backend::announce::tests::what_an_author_must_supply_is_reported_and_not_made_up] Requirement: What an author has to add", { todo: "pending: backend::announce::tests::what_an_author_must_supply_is_reported_and_not_made_up" }, () => {
    // must: A target must report what the author has to add, and must not make it up.
    // must not: A target must report what the author has to add, and must not make it up.
  });

  test("[backend::announce::options::tests::a_wrong_option_is_named] Requirement: Options", { todo: "pending: backend::announce::options::tests::a_wrong_option_is_named" }, () => {
    // must: A target must refuse an option that it does not know, before anything is built.
  });
});
