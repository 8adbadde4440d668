// Made by specc from tool/settings.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Settings", () => {
  // specc:begin tool/settings/type-settings 810bfb1fc3c69252
  test("[tool/settings/type-settings] Type: Settings", (t) => {
    // specc:body
    t.todo("pending: tool/settings/type-settings");
  });
  // specc:end

  // specc:begin tool/settings/type-target 0eb68089457e3388
  test("[tool/settings/type-target] Type: Target", (t) => {
    // specc:body
    t.todo("pending: tool/settings/type-target");
  });
  // specc:end

  // specc:begin tool/settings/type-severity fc7faa7482a9e2a6
  test("[tool/settings/type-severity] Type: Severity", (t) => {
    // specc:body
    t.todo("pending: tool/settings/type-severity");
  });
  // specc:end

  describe("Requirement: Which settings hold", () => {
    // specc:begin commands::the_environment_and_flags_go_before_the_file 5c4a97aeb983b7b1
    test("[commands::the_environment_and_flags_go_before_the_file] Requirement: Which settings hold", (t) => {
      // must: A flag must win over an environment variable, that over the nearest specc.toml, and that over the default.
      // specc:body
      t.todo("pending: commands::the_environment_and_flags_go_before_the_file");
    });
    // specc:end

    describe("Scenario: Where a value comes from", () => {
      // specc:begin tool/settings/scenario-where-a-value-comes-from/nothing-out-default 12f06ddb35c4a2bb
      test("[tool/settings/scenario-where-a-value-comes-from/nothing-out-default] Where a value comes from (said nothing, value out, origin default)", (t) => {
        // Given nothing
        // When somebody runs specc config
        // Then out is out
        // And its origin is default
        // specc:body
        t.todo("pending: tool/settings/scenario-where-a-value-comes-from/nothing-out-default");
      });
      // specc:end

      // specc:begin tool/settings/scenario-where-a-value-comes-from/out--made-in-specctoml-made-specctoml b67f4e9e1f0414d8
      test("[tool/settings/scenario-where-a-value-comes-from/out--made-in-specctoml-made-specctoml] Where a value comes from (said out = \"made\" in specc.toml, value made, origin specc.toml)", (t) => {
        // Given out = "made" in specc.toml
        // When somebody runs specc config
        // Then out is made
        // And its origin is specc.toml
        // specc:body
        t.todo("pending: tool/settings/scenario-where-a-value-comes-from/out--made-in-specctoml-made-specctoml");
      });
      // specc:end

      // specc:begin tool/settings/scenario-where-a-value-comes-from/e83b6aeb 930046823ecab704
      test("[tool/settings/scenario-where-a-value-comes-from/e83b6aeb] Where a value comes from (said out = \"made\" in specc.toml, and SPECC_OUT=env, value env below the current folder, origin SPECC_OUT)", (t) => {
        // Given out = "made" in specc.toml, and SPECC_OUT=env
        // When somebody runs specc config
        // Then out is env below the current folder
        // And its origin is SPECC_OUT
        // specc:body
        t.todo("pending: tool/settings/scenario-where-a-value-comes-from/e83b6aeb");
      });
      // specc:end
    });
  });

  describe("Requirement: Which targets are built", () => {
    // specc:begin writing::a_target_is_built_unless_it_is_switched_off 29c7ea55997d17b6
    test("[writing::a_target_is_built_unless_it_is_switched_off] Requirement: Which targets are built", (t) => {
      // must: A build must write each target that specc.toml names, and one of its own name for each backend that none of these uses.
      // must not: It must not write a target with enabled = false.
      // specc:body
      t.todo("pending: writing::a_target_is_built_unless_it_is_switched_off");
    });
    // specc:end

    describe("Scenario: Targets of a project", () => {
      // specc:begin tool/settings/scenario-targets-of-a-project/nothing-outannounce-outdocs-outtests-and-outtutorial c5f920ea190f1b60
      test("[tool/settings/scenario-targets-of-a-project/nothing-outannounce-outdocs-outtests-and-outtutorial] Targets of a project (settings nothing, folders out/announce, out/docs, out/tests and out/tutorial)", (t) => {
        // Given a specc.toml with nothing
        // When somebody runs specc build
        // Then out/announce, out/docs, out/tests and out/tutorial are written
        // specc:body
        t.todo("pending: tool/settings/scenario-targets-of-a-project/nothing-outannounce-outdocs-outtests-and-outtutorial");
      });
      // specc:end

      // specc:begin tool/settings/scenario-targets-of-a-project/4934d4fd 617f654bf8298e64
      test("[tool/settings/scenario-targets-of-a-project/4934d4fd] Targets of a project (settings [targets.docs] with out = \"site\", folders out/announce, site, out/tests and out/tutorial)", (t) => {
        // Given a specc.toml with [targets.docs] with out = "site"
        // When somebody runs specc build
        // Then out/announce, site, out/tests and out/tutorial are written
        // specc:body
        t.todo("pending: tool/settings/scenario-targets-of-a-project/4934d4fd");
      });
      // specc:end

      // specc:begin tool/settings/scenario-targets-of-a-project/a7597818 317965ed54f2f602
      test("[tool/settings/scenario-targets-of-a-project/a7597818] Targets of a project (settings [targets.handbook] with backend = \"docs\", folders out/announce, out/handbook, out/tests and out/tutorial)", (t) => {
        // Given a specc.toml with [targets.handbook] with backend = "docs"
        // When somebody runs specc build
        // Then out/announce, out/handbook, out/tests and out/tutorial are written
        // specc:body
        t.todo("pending: tool/settings/scenario-targets-of-a-project/a7597818");
      });
      // specc:end

      // specc:begin tool/settings/scenario-targets-of-a-project/0ca6e462 723c3a70216a87c6
      test("[tool/settings/scenario-targets-of-a-project/0ca6e462] Targets of a project (settings [targets.announce] with enabled = false, folders out/docs, out/tests and out/tutorial)", (t) => {
        // Given a specc.toml with [targets.announce] with enabled = false
        // When somebody runs specc build
        // Then out/docs, out/tests and out/tutorial are written
        // specc:body
        t.todo("pending: tool/settings/scenario-targets-of-a-project/0ca6e462");
      });
      // specc:end
    });
  });

  describe("Requirement: Variables", () => {
    // specc:begin tool/settings/requirement-variables 7596cda3312ee01a
    test("[tool/settings/requirement-variables] Requirement: Variables", (t) => {
      // must: The variables SPECC_SPEC and SPECC_OUT must set the spec and the output folder, and an empty variable must count as none.
      // must: The variables SPECC_SPEC and SPECC_OUT must set the spec and the output folder, and an empty variable must count as none.
      // specc:body
      t.todo("pending: tool/settings/requirement-variables");
    });
    // specc:end

    describe("Scenario: Variables of the environment", () => {
      // specc:begin tool/settings/scenario-variables-of-the-environment/nothing-spec 53dbd168419359b1
      test("[tool/settings/scenario-variables-of-the-environment/nothing-spec] Variables of the environment (variable nothing, spec spec)", (t) => {
        // Given the environment has nothing
        // When somebody runs specc check in a folder with the specs spec and other
        // Then the spec is spec
        // specc:body
        t.todo("pending: tool/settings/scenario-variables-of-the-environment/nothing-spec");
      });
      // specc:end

      // specc:begin tool/settings/scenario-variables-of-the-environment/specc_specother-other 32cbc2704daab3b9
      test("[tool/settings/scenario-variables-of-the-environment/specc_specother-other] Variables of the environment (variable SPECC_SPEC=other, spec other)", (t) => {
        // Given the environment has SPECC_SPEC=other
        // When somebody runs specc check in a folder with the specs spec and other
        // Then the spec is other
        // specc:body
        t.todo("pending: tool/settings/scenario-variables-of-the-environment/specc_specother-other");
      });
      // specc:end

      // specc:begin tool/settings/scenario-variables-of-the-environment/specc_spec-spec 253c8adc120cc2bb
      test("[tool/settings/scenario-variables-of-the-environment/specc_spec-spec] Variables of the environment (variable SPECC_SPEC=, spec spec)", (t) => {
        // Given the environment has SPECC_SPEC=
        // When somebody runs specc check in a folder with the specs spec and other
        // Then the spec is spec
        // specc:body
        t.todo("pending: tool/settings/scenario-variables-of-the-environment/specc_spec-spec");
      });
      // specc:end
    });
  });

  // specc:begin writing::settings_that_nothing_reads_are_refused_with_a_suggestion 64f7fbdf21020384
  test("[writing::settings_that_nothing_reads_are_refused_with_a_suggestion] Requirement: Unknown settings", (t) => {
    // must: A key, a code or a backend that is not known must be refused with a suggestion and its line and column.
    // specc:body
    t.todo("pending: writing::settings_that_nothing_reads_are_refused_with_a_suggestion");
  });
  // specc:end

  describe("Requirement: Severities of a project", () => {
    // specc:begin tool/settings/requirement-severities-of-a-project 0b59cad9b21dffe4
    test("[tool/settings/requirement-severities-of-a-project] Requirement: Severities of a project", (t) => {
      // must: A project must be able to give a code another severity, or to switch it off.
      // specc:body
      t.todo("pending: tool/settings/requirement-severities-of-a-project");
    });
    // specc:end

    describe("Scenario: A code with another severity", () => {
      // specc:begin tool/settings/scenario-a-code-with-another-severity/off-not-reported 001a6f80cba39ce2
      test("[tool/settings/scenario-a-code-with-another-severity/off-not-reported] A code with another severity (setting off, result not reported)", (t) => {
        // Given vague-word = "off" under [severity]
        // When the spec has a vague word
        // Then the finding is not reported
        // specc:body
        t.todo("pending: tool/settings/scenario-a-code-with-another-severity/off-not-reported");
      });
      // specc:end

      // specc:begin tool/settings/scenario-a-code-with-another-severity/note-a-note 0f48d1d1e29562de
      test("[tool/settings/scenario-a-code-with-another-severity/note-a-note] A code with another severity (setting note, result a note)", (t) => {
        // Given vague-word = "note" under [severity]
        // When the spec has a vague word
        // Then the finding is a note
        // specc:body
        t.todo("pending: tool/settings/scenario-a-code-with-another-severity/note-a-note");
      });
      // specc:end

      // specc:begin tool/settings/scenario-a-code-with-another-severity/warning-a-warning 19428aba567eb536
      test("[tool/settings/scenario-a-code-with-another-severity/warning-a-warning] A code with another severity (setting warning, result a warning)", (t) => {
        // Given vague-word = "warning" under [severity]
        // When the spec has a vague word
        // Then the finding is a warning
        // specc:body
        t.todo("pending: tool/settings/scenario-a-code-with-another-severity/warning-a-warning");
      });
      // specc:end

      // specc:begin tool/settings/scenario-a-code-with-another-severity/error-an-error 91000d1be9ae40c2
      test("[tool/settings/scenario-a-code-with-another-severity/error-an-error] A code with another severity (setting error, result an error)", (t) => {
        // Given vague-word = "error" under [severity]
        // When the spec has a vague word
        // Then the finding is an error
        // specc:body
        t.todo("pending: tool/settings/scenario-a-code-with-another-severity/error-an-error");
      });
      // specc:end
    });
  });

  // specc:begin commands::init_makes_a_spec_that_builds_without_a_finding 7502f48bc2257937
  test("[commands::init_makes_a_spec_that_builds_without_a_finding] Requirement: A first spec", (t) => {
    // must: specc init must make a small spec that builds without a finding.
    // specc:body
    t.todo("pending: commands::init_makes_a_spec_that_builds_without_a_finding");
  });
  // specc:end

  // specc:begin commands::init_overwrites_nothing 4ba3ba5bcd95f323
  test("[commands::init_overwrites_nothing] Requirement: Init overwrites nothing", (t) => {
    // must not: specc init must not write when one of its files is there already.
    // specc:body
    t.todo("pending: commands::init_overwrites_nothing");
  });
  // specc:end
});
