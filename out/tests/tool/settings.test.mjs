// Made by specc from tool/settings.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Settings", () => {
  test("[tool/settings/type-settings] Type: Settings", { todo: "pending: tool/settings/type-settings" }, () => {
  });

  test("[tool/settings/type-target] Type: Target", { todo: "pending: tool/settings/type-target" }, () => {
  });

  test("[tool/settings/type-severity] Type: Severity", { todo: "pending: tool/settings/type-severity" }, () => {
  });

  describe("Requirement: Which settings hold", () => {
    test("[commands::the_environment_and_flags_go_before_the_file] Requirement: Which settings hold", { todo: "pending: commands::the_environment_and_flags_go_before_the_file" }, () => {
      // must: A flag must win over an environment variable, that over the nearest specc.toml, and that over the default.
    });

    describe("Scenario: Where a value comes from", () => {
      test("[tool/settings/scenario-where-a-value-comes-from/nothing-out-default] Where a value comes from (said nothing, value out, origin default)", { todo: "pending: tool/settings/scenario-where-a-value-comes-from/nothing-out-default" }, () => {
        // Given nothing
        // When somebody runs specc config
        // Then out is out
        // And its origin is default
      });

      test("[tool/settings/scenario-where-a-value-comes-from/out--made-in-specctoml-made-specctoml] Where a value comes from (said out = \"made\" in specc.toml, value made, origin specc.toml)", { todo: "pending: tool/settings/scenario-where-a-value-comes-from/out--made-in-specctoml-made-specctoml" }, () => {
        // Given out = "made" in specc.toml
        // When somebody runs specc config
        // Then out is made
        // And its origin is specc.toml
      });

      test("[tool/settings/scenario-where-a-value-comes-from/e83b6aeb] Where a value comes from (said out = \"made\" in specc.toml, and SPECC_OUT=env, value env below the current folder, origin SPECC_OUT)", { todo: "pending: tool/settings/scenario-where-a-value-comes-from/e83b6aeb" }, () => {
        // Given out = "made" in specc.toml, and SPECC_OUT=env
        // When somebody runs specc config
        // Then out is env below the current folder
        // And its origin is SPECC_OUT
      });
    });
  });

  describe("Requirement: Which targets are built", () => {
    test("[writing::a_target_is_built_unless_it_is_switched_off] Requirement: Which targets are built", { todo: "pending: writing::a_target_is_built_unless_it_is_switched_off" }, () => {
      // must: A build must write each target that specc.toml names, and one of its own name for each backend that none of these uses.
      // must not: It must not write a target with enabled = false.
    });

    describe("Scenario: Targets of a project", () => {
      test("[tool/settings/scenario-targets-of-a-project/nothing-outannounce-outdocs-outtests-and-outtutorial] Targets of a project (settings nothing, folders out/announce, out/docs, out/tests and out/tutorial)", { todo: "pending: tool/settings/scenario-targets-of-a-project/nothing-outannounce-outdocs-outtests-and-outtutorial" }, () => {
        // Given a specc.toml with nothing
        // When somebody runs specc build
        // Then out/announce, out/docs, out/tests and out/tutorial are written
      });

      test("[tool/settings/scenario-targets-of-a-project/4934d4fd] Targets of a project (settings [targets.docs] with out = \"site\", folders out/announce, site, out/tests and out/tutorial)", { todo: "pending: tool/settings/scenario-targets-of-a-project/4934d4fd" }, () => {
        // Given a specc.toml with [targets.docs] with out = "site"
        // When somebody runs specc build
        // Then out/announce, site, out/tests and out/tutorial are written
      });

      test("[tool/settings/scenario-targets-of-a-project/a7597818] Targets of a project (settings [targets.handbook] with backend = \"docs\", folders out/announce, out/handbook, out/tests and out/tutorial)", { todo: "pending: tool/settings/scenario-targets-of-a-project/a7597818" }, () => {
        // Given a specc.toml with [targets.handbook] with backend = "docs"
        // When somebody runs specc build
        // Then out/announce, out/handbook, out/tests and out/tutorial are written
      });

      test("[tool/settings/scenario-targets-of-a-project/0ca6e462] Targets of a project (settings [targets.announce] with enabled = false, folders out/docs, out/tests and out/tutorial)", { todo: "pending: tool/settings/scenario-targets-of-a-project/0ca6e462" }, () => {
        // Given a specc.toml with [targets.announce] with enabled = false
        // When somebody runs specc build
        // Then out/docs, out/tests and out/tutorial are written
      });
    });
  });

  describe("Requirement: Variables", () => {
    test("[tool/settings/requirement-variables] Requirement: Variables", { todo: "pending: tool/settings/requirement-variables" }, () => {
      // must: The variables SPECC_SPEC and SPECC_OUT must set the spec and the output folder, and an empty variable must count as none.
      // must: The variables SPECC_SPEC and SPECC_OUT must set the spec and the output folder, and an empty variable must count as none.
    });

    describe("Scenario: Variables of the environment", () => {
      test("[tool/settings/scenario-variables-of-the-environment/nothing-spec] Variables of the environment (variable nothing, spec spec)", { todo: "pending: tool/settings/scenario-variables-of-the-environment/nothing-spec" }, () => {
        // Given the environment has nothing
        // When somebody runs specc check in a folder with the specs spec and other
        // Then the spec is spec
      });

      test("[tool/settings/scenario-variables-of-the-environment/specc_specother-other] Variables of the environment (variable SPECC_SPEC=other, spec other)", { todo: "pending: tool/settings/scenario-variables-of-the-environment/specc_specother-other" }, () => {
        // Given the environment has SPECC_SPEC=other
        // When somebody runs specc check in a folder with the specs spec and other
        // Then the spec is other
      });

      test("[tool/settings/scenario-variables-of-the-environment/specc_spec-spec] Variables of the environment (variable SPECC_SPEC=, spec spec)", { todo: "pending: tool/settings/scenario-variables-of-the-environment/specc_spec-spec" }, () => {
        // Given the environment has SPECC_SPEC=
        // When somebody runs specc check in a folder with the specs spec and other
        // Then the spec is spec
      });
    });
  });

  test("[writing::settings_that_nothing_reads_are_refused_with_a_suggestion] Requirement: Unknown settings", { todo: "pending: writing::settings_that_nothing_reads_are_refused_with_a_suggestion" }, () => {
    // must: A key, a code or a backend that is not known must be refused with a suggestion.
  });

  describe("Requirement: Severities of a project", () => {
    test("[tool/settings/requirement-severities-of-a-project] Requirement: Severities of a project", { todo: "pending: tool/settings/requirement-severities-of-a-project" }, () => {
      // must: A project must be able to give a code another severity, or to switch it off.
    });

    describe("Scenario: A code with another severity", () => {
      test("[tool/settings/scenario-a-code-with-another-severity/off-not-reported] A code with another severity (setting off, result not reported)", { todo: "pending: tool/settings/scenario-a-code-with-another-severity/off-not-reported" }, () => {
        // Given vague-word = "off" under [severity]
        // When the spec has a vague word
        // Then the finding is not reported
      });

      test("[tool/settings/scenario-a-code-with-another-severity/note-a-note] A code with another severity (setting note, result a note)", { todo: "pending: tool/settings/scenario-a-code-with-another-severity/note-a-note" }, () => {
        // Given vague-word = "note" under [severity]
        // When the spec has a vague word
        // Then the finding is a note
      });

      test("[tool/settings/scenario-a-code-with-another-severity/warning-a-warning] A code with another severity (setting warning, result a warning)", { todo: "pending: tool/settings/scenario-a-code-with-another-severity/warning-a-warning" }, () => {
        // Given vague-word = "warning" under [severity]
        // When the spec has a vague word
        // Then the finding is a warning
      });

      test("[tool/settings/scenario-a-code-with-another-severity/error-an-error] A code with another severity (setting error, result an error)", { todo: "pending: tool/settings/scenario-a-code-with-another-severity/error-an-error" }, () => {
        // Given vague-word = "error" under [severity]
        // When the spec has a vague word
        // Then the finding is an error
      });
    });
  });

  test("[commands::init_makes_a_spec_that_builds_without_a_finding] Requirement: A first spec", { todo: "pending: commands::init_makes_a_spec_that_builds_without_a_finding" }, () => {
    // must: specc init must make a small spec that builds without a finding.
  });

  test("[commands::init_overwrites_nothing] Requirement: Init overwrites nothing", { todo: "pending: commands::init_overwrites_nothing" }, () => {
    // must not: specc init must not write when one of its files is there already.
  });
});
