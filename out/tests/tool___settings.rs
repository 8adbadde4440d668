//! Made by specc from tool/settings.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin tool/settings/type-settings a57f27b34af91e4d
// Type: Settings
#[test]
#[ignore = "pending"]
fn tool___settings___type__settings() {
    // What `specc.toml` holds.
    // name?: string
    // version?: string
    // spec?: path, default "spec"
    // out?: path, default "out"
    // templates?: path, default "specc/templates"
    // exclude?: list of path
    // sources?: list of path
    // targets?: map of Target
    // suites?: map of Suite
    // model?: Model
    // severity?: map of Severity
    // limits?: Limits
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/settings/type-target fcdafbcffda41db2
// Type: Target
#[test]
#[ignore = "pending"]
fn tool___settings___type__target() {
    // A target. Further keys are options of its backend.
    // backend?: string
    // out?: path
    // enabled?: boolean, default true
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/settings/type-severity 7fbea6990735e40e
// Type: Severity
#[test]
#[ignore = "pending"]
fn tool___settings___type__severity() {
    // one of: off, note, warning, error
    // specc:body
    todo!()
}
// specc:end

// specc:begin commands::the_environment_and_flags_go_before_the_file 80d226646107fbb7
// Requirement: Which settings hold
#[test]
#[ignore = "pending"]
fn commands_x3a__x3a_the_environment_and_flags_go_before_the_file() {
    // must: A flag must win over an environment variable, that over the nearest specc.toml, and that over the default.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/settings/scenario-where-a-value-comes-from/nothing-out-default 19f06565c288e905
// Where a value comes from (said nothing, value out, origin default)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__where__a__value__comes__from___nothing__out__default() {
    // Given nothing
    // When somebody runs specc config
    // Then out is out
    // And its origin is default
    // specc:body
    let mut steps = Steps::default();
    steps.step("nothing");
    steps.somebody_runs("specc config");
    steps.is("out", "out");
    steps.its_origin_is("default");
}
// specc:end

// specc:begin tool/settings/scenario-where-a-value-comes-from/out--made-in-specctoml-made-specctoml 66abd675fa3a4a4f
// Where a value comes from (said out = "made" in specc.toml, value made, origin specc.toml)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__where__a__value__comes__from___out_x2d__x2d_made__in__specctoml__made__specctoml()
 {
    // Given out = "made" in specc.toml
    // When somebody runs specc config
    // Then out is made
    // And its origin is specc.toml
    // specc:body
    let mut steps = Steps::default();
    steps.step("out = \"made\" in specc.toml");
    steps.somebody_runs("specc config");
    steps.is("out", "made");
    steps.its_origin_is("specc.toml");
}
// specc:end

// specc:begin tool/settings/scenario-where-a-value-comes-from/e83b6aeb 4d8afebea8d2fe4b
// Where a value comes from (said out = "made" in specc.toml, and SPECC_OUT=env, value env below the current folder, origin SPECC_OUT)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__where__a__value__comes__from___e83b6aeb() {
    // Given out = "made" in specc.toml, and SPECC_OUT=env
    // When somebody runs specc config
    // Then out is env below the current folder
    // And its origin is SPECC_OUT
    // specc:body
    let mut steps = Steps::default();
    steps.step("out = \"made\" in specc.toml, and SPECC_OUT=env");
    steps.somebody_runs("specc config");
    steps.is("out", "env below the current folder");
    steps.its_origin_is("SPECC_OUT");
}
// specc:end

// specc:begin analysis::assemble::tests::a_project_is_called_by_its_front_page 4129b105766060e5
// Requirement: What a project is called
#[test]
#[ignore = "pending"]
fn analysis_x3a__x3a_assemble_x3a__x3a_tests_x3a__x3a_a_project_is_called_by_its_front_page() {
    // must: A project without the setting name must be called by the title in the front matter of its front page, which is README.md, index.md or the only file of the spec, and without such a title by its folder's name.
    // specc:body
    todo!()
}
// specc:end

// specc:begin writing::a_target_is_built_unless_it_is_switched_off 5c3722b03ec518a0
// Requirement: Which targets are built
#[test]
#[ignore = "pending"]
fn writing_x3a__x3a_a_target_is_built_unless_it_is_switched_off() {
    // must: A build must write each target that specc.toml names, and one of its own name for each backend that none of these uses.
    // must not: It must not write a target with enabled = false.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/settings/scenario-targets-of-a-project/nothing-outannounce-outdocs-outtests-and-outtutorial 0aebf81d72255190
// Targets of a project (settings nothing, folders out/announce, out/docs, out/tests and out/tutorial)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__targets__of__a__project___nothing__outannounce__outdocs__outtests__and__outtutorial()
 {
    // Given a specc.toml with nothing
    // When somebody runs specc build
    // Then out/announce, out/docs, out/tests and out/tutorial are written
    // specc:body
    let mut steps = Steps::default();
    steps.a_with("specc.toml", "nothing");
    steps.somebody_runs("specc build");
    steps.are_written("out/announce, out/docs, out/tests and out/tutorial");
}
// specc:end

// specc:begin tool/settings/scenario-targets-of-a-project/4934d4fd 3e6ba17c8fec26fe
// Targets of a project (settings [targets.docs] with out = "site", folders out/announce, site, out/tests and out/tutorial)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__targets__of__a__project___4934d4fd() {
    // Given a specc.toml with [targets.docs] with out = "site"
    // When somebody runs specc build
    // Then out/announce, site, out/tests and out/tutorial are written
    // specc:body
    let mut steps = Steps::default();
    steps.a_with("specc.toml", "[targets.docs] with out = \"site\"");
    steps.somebody_runs("specc build");
    steps.are_written("out/announce, site, out/tests and out/tutorial");
}
// specc:end

// specc:begin tool/settings/scenario-targets-of-a-project/a7597818 5b4b69638ad0b306
// Targets of a project (settings [targets.handbook] with backend = "docs", folders out/announce, out/handbook, out/tests and out/tutorial)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__targets__of__a__project___a7597818() {
    // Given a specc.toml with [targets.handbook] with backend = "docs"
    // When somebody runs specc build
    // Then out/announce, out/handbook, out/tests and out/tutorial are written
    // specc:body
    let mut steps = Steps::default();
    steps.a_with("specc.toml", "[targets.handbook] with backend = \"docs\"");
    steps.somebody_runs("specc build");
    steps.are_written("out/announce, out/handbook, out/tests and out/tutorial");
}
// specc:end

// specc:begin tool/settings/scenario-targets-of-a-project/0ca6e462 d970262f55df49e3
// Targets of a project (settings [targets.announce] with enabled = false, folders out/docs, out/tests and out/tutorial)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__targets__of__a__project___0ca6e462() {
    // Given a specc.toml with [targets.announce] with enabled = false
    // When somebody runs specc build
    // Then out/docs, out/tests and out/tutorial are written
    // specc:body
    let mut steps = Steps::default();
    steps.a_with("specc.toml", "[targets.announce] with enabled = false");
    steps.somebody_runs("specc build");
    steps.are_written("out/docs, out/tests and out/tutorial");
}
// specc:end

// specc:begin tool/settings/requirement-variables 1750384d162d6ecb
// Requirement: Variables
#[test]
#[ignore = "pending"]
fn tool___settings___requirement__variables() {
    // must: The variables SPECC_SPEC and SPECC_OUT must set the spec and the output folder, and an empty variable must count as none.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/settings/scenario-variables-of-the-environment/nothing-spec 018978fa60a113e1
// Variables of the environment (variable nothing, spec spec)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__variables__of__the__environment___nothing__spec() {
    // Given the environment has nothing
    // When somebody runs specc check in a folder with the specs spec and other
    // Then the spec is spec
    // specc:body
    let mut steps = Steps::default();
    steps.the_environment_has("nothing");
    steps.somebody_runs_in_a_folder_with_the_specs_and("specc check", "spec", "other");
    steps.the_spec_is("spec");
}
// specc:end

// specc:begin tool/settings/scenario-variables-of-the-environment/specc_specother-other 4145518b38da5bd6
// Variables of the environment (variable SPECC_SPEC=other, spec other)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__variables__of__the__environment___specc_specother__other() {
    // Given the environment has SPECC_SPEC=other
    // When somebody runs specc check in a folder with the specs spec and other
    // Then the spec is other
    // specc:body
    let mut steps = Steps::default();
    steps.the_environment_has("SPECC_SPEC=other");
    steps.somebody_runs_in_a_folder_with_the_specs_and("specc check", "spec", "other");
    steps.the_spec_is("other");
}
// specc:end

// specc:begin tool/settings/scenario-variables-of-the-environment/specc_spec-spec 5aaa7be8149b606e
// Variables of the environment (variable SPECC_SPEC=, spec spec)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__variables__of__the__environment___specc_spec__spec() {
    // Given the environment has SPECC_SPEC=
    // When somebody runs specc check in a folder with the specs spec and other
    // Then the spec is spec
    // specc:body
    let mut steps = Steps::default();
    steps.the_environment_has("SPECC_SPEC=");
    steps.somebody_runs_in_a_folder_with_the_specs_and("specc check", "spec", "other");
    steps.the_spec_is("spec");
}
// specc:end

// specc:begin writing::settings_that_nothing_reads_are_refused_with_a_suggestion abe87f21015b5f26
// Requirement: Unknown settings
#[test]
#[ignore = "pending"]
fn writing_x3a__x3a_settings_that_nothing_reads_are_refused_with_a_suggestion() {
    // must: A key, a code or a backend that is not known must be refused with a suggestion and its line and column.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/settings/requirement-severities-of-a-project 721e1b839a61a5f9
// Requirement: Severities of a project
#[test]
#[ignore = "pending"]
fn tool___settings___requirement__severities__of__a__project() {
    // must: A project must be able to give a code another severity, or to switch it off.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/settings/scenario-a-code-with-another-severity/off-not-reported 6d2ac918af3a3371
// A code with another severity (setting off, result not reported)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__a__code__with__another__severity___off__not__reported() {
    // Given vague-word = "off" under [severity]
    // When the spec has a vague word
    // Then the finding is not reported
    // specc:body
    let mut steps = Steps::default();
    steps.under("vague-word = \"off\"", "[severity]");
    steps.the_spec_has_a_vague_word();
    steps.the_finding_is("not reported");
}
// specc:end

// specc:begin tool/settings/scenario-a-code-with-another-severity/note-a-note 2b7e654d221eace4
// A code with another severity (setting note, result a note)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__a__code__with__another__severity___note__a__note() {
    // Given vague-word = "note" under [severity]
    // When the spec has a vague word
    // Then the finding is a note
    // specc:body
    let mut steps = Steps::default();
    steps.under("vague-word = \"note\"", "[severity]");
    steps.the_spec_has_a_vague_word();
    steps.the_finding_is("a note");
}
// specc:end

// specc:begin tool/settings/scenario-a-code-with-another-severity/warning-a-warning 421a0c434f636b77
// A code with another severity (setting warning, result a warning)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__a__code__with__another__severity___warning__a__warning() {
    // Given vague-word = "warning" under [severity]
    // When the spec has a vague word
    // Then the finding is a warning
    // specc:body
    let mut steps = Steps::default();
    steps.under("vague-word = \"warning\"", "[severity]");
    steps.the_spec_has_a_vague_word();
    steps.the_finding_is("a warning");
}
// specc:end

// specc:begin tool/settings/scenario-a-code-with-another-severity/error-an-error fa6200f9ea480d1b
// A code with another severity (setting error, result an error)
#[test]
#[ignore = "pending"]
fn tool___settings___scenario__a__code__with__another__severity___error__an__error() {
    // Given vague-word = "error" under [severity]
    // When the spec has a vague word
    // Then the finding is an error
    // specc:body
    let mut steps = Steps::default();
    steps.under("vague-word = \"error\"", "[severity]");
    steps.the_spec_has_a_vague_word();
    steps.the_finding_is("an error");
}
// specc:end

// specc:begin commands::init_makes_a_spec_that_builds_without_a_finding 0016d81462f53cf9
// Requirement: A first spec
#[test]
#[ignore = "pending"]
fn commands_x3a__x3a_init_makes_a_spec_that_builds_without_a_finding() {
    // must: specc init must make a small spec that builds without a finding.
    // specc:body
    todo!()
}
// specc:end

// specc:begin commands::init_overwrites_nothing 81b4f22ea6081235
// Requirement: Init overwrites nothing
#[test]
#[ignore = "pending"]
fn commands_x3a__x3a_init_overwrites_nothing() {
    // must not: specc init must not write when one of its files is there already.
    // specc:body
    todo!()
}
// specc:end
