//! Made by specc from tool/backends.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin programs::found::a_name_is_a_program_on_the_path 9d74627602bb036e
// Requirement: Names of backends
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_found_x3a__x3a_a_name_is_a_program_on_the_path() {
    // must: The key backend of a target must name a built-in backend by its name, a program specc-gen-NAME on the path by NAME, and a program or a folder of one's own by a path with a /, seen from specc.toml.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/backends/scenario-what-a-name-stands-for/docs-the-built-in-backend c7c92c8104d6b12a
// What a name stands for (backend docs, what the built-in backend)
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__what__a__name__stands__for___docs__the__built__in__backend() {
    // Given a target with backend = "docs"
    // When somebody runs specc build
    // Then the target is made by the built-in backend
    // specc:body
    let mut steps = Steps::default();
    steps.a_target_with("backend = \"docs\"");
    steps.somebody_runs("specc build");
    steps.the_target_is_made_by("the built-in backend");
}
// specc:end

// specc:begin tool/backends/scenario-what-a-name-stands-for/matrix-the-program-specc-gen-matrix-on-the-path 4e0b716cab896322
// What a name stands for (backend matrix, what the program specc-gen-matrix on the path)
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__what__a__name__stands__for___matrix__the__program__specc__gen__matrix__on__the__path()
 {
    // Given a target with backend = "matrix"
    // When somebody runs specc build
    // Then the target is made by the program specc-gen-matrix on the path
    // specc:body
    let mut steps = Steps::default();
    steps.a_target_with("backend = \"matrix\"");
    steps.somebody_runs("specc build");
    steps.the_target_is_made_by("the program specc-gen-matrix on the path");
}
// specc:end

// specc:begin tool/backends/scenario-what-a-name-stands-for/toolsmatrix-the-program-toolsmatrix-beside-specctoml 34e9c0fd2d58f48e
// What a name stands for (backend ./tools/matrix, what the program tools/matrix beside specc.toml)
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__what__a__name__stands__for___toolsmatrix__the__program__toolsmatrix__beside__specctoml()
 {
    // Given a target with backend = "./tools/matrix"
    // When somebody runs specc build
    // Then the target is made by the program tools/matrix beside specc.toml
    // specc:body
    let mut steps = Steps::default();
    steps.a_target_with("backend = \"./tools/matrix\"");
    steps.somebody_runs("specc build");
    steps.the_target_is_made_by("the program tools/matrix beside specc.toml");
}
// specc:end

// specc:begin tool/backends/scenario-what-a-name-stands-for/backendscsv-the-folder-backendscsv-with-its-backendtoml 3bb69cc6fffeba67
// What a name stands for (backend ./backends/csv, what the folder backends/csv with its backend.toml)
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__what__a__name__stands__for___backendscsv__the__folder__backendscsv__with__its__backendtoml()
 {
    // Given a target with backend = "./backends/csv"
    // When somebody runs specc build
    // Then the target is made by the folder backends/csv with its backend.toml
    // specc:body
    let mut steps = Steps::default();
    steps.a_target_with("backend = \"./backends/csv\"");
    steps.somebody_runs("specc build");
    steps.the_target_is_made_by("the folder backends/csv with its backend.toml");
}
// specc:end

// specc:begin programs::found::a_name_that_fits_nothing_says_what_was_looked_for fa3e5dfaa9e63908
// Requirement: Names that fit nothing
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_found_x3a__x3a_a_name_that_fits_nothing_says_what_was_looked_for() {
    // must: A name that no backend has must be refused with a suggestion, what was looked for and the place in specc.toml.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::found::a_folder_of_the_path_that_depends_on_where_one_stands_is_passed_over d168615b2e03e302
// Requirement: The search for programs
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_found_x3a__x3a_a_folder_of_the_path_that_depends_on_where_one_stands_is_passed_over()
 {
    // must: The tool must look for programs only in folders of the path that do not depend on where it was started.
    // specc:body
    todo!()
}
// specc:end

// specc:begin contract::the_tool_prints_the_schemas_that_are_committed 7777a9dbec36116c
// Requirement: Schemas
#[test]
#[ignore = "pending"]
fn contract_x3a__x3a_the_tool_prints_the_schemas_that_are_committed() {
    // must: specc dump --schema PART must print the JSON Schema of ir, describe, request or response.
    // specc:body
    todo!()
}
// specc:end

// specc:begin contract::the_contract_only_grows 2d8a70607510e55b
// Requirement: Growth of the contract
#[test]
#[ignore = "pending"]
fn contract_x3a__x3a_the_contract_only_grows() {
    // must: Within a version of the contract nothing must be removed, renamed or narrowed.
    // specc:body
    todo!()
}
// specc:end

// specc:begin contract::planted::what_breaks_backends_is_found 4c7a11b1746f380d
// Requirement: Growth of the contract
#[test]
#[ignore = "pending"]
fn contract_x3a__x3a_planted_x3a__x3a_what_breaks_backends_is_found() {
    // must: What breaks a backend must be found by a comparison with the schemas of the last release, which schemas/ holds.
    // specc:body
    todo!()
}
// specc:end

// specc:begin contract::planted::what_is_added_breaks_nobody 374f775c7d273b85
// Requirement: Additions
#[test]
#[ignore = "pending"]
fn contract_x3a__x3a_planted_x3a__x3a_what_is_added_breaks_nobody() {
    // must not: A field, a kind or a value that was added must not count as broken.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::contract::response::tests::what_is_not_said_has_a_default_and_what_is_unknown_is_passed_over d065f47ce8ca10bb
// Requirement: Additions
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_contract_x3a__x3a_response_x3a__x3a_tests_x3a__x3a_what_is_not_said_has_a_default_and_what_is_unknown_is_passed_over()
 {
    // must: The tool must pass over fields of an answer that it does not know.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/backends/requirement-versions-of-the-contract e4b09559cbbbd180
// Requirement: Versions of the contract
#[test]
#[ignore = "pending"]
fn tool___backends___requirement__versions__of__the__contract() {
    // must: When a backend does not speak the tool's version of the contract, the tool must say so before it reads the spec.
    // must: The IR must have a version of its own, ir_version.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/backends/scenario-versions/version-1-the-target-is-made 5c424806f77235b6
// Versions (versions version 1, result the target is made)
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__versions___version__1__the__target__is__made() {
    // Given a backend that speaks version 1 of the contract, and a tool that speaks version 1
    // When somebody runs specc build
    // Then the target is made
    // specc:body
    let mut steps = Steps::default();
    steps.a_backend_that_speaks_of_the_contract_and_a_tool_that("version 1", 1);
    steps.somebody_runs("specc build");
    steps.step("the target is made");
}
// specc:end

// specc:begin tool/backends/scenario-versions/versions-1-to-7-the-target-is-made e8dc6f4f2b0e2e94
// Versions (versions versions 1 to 7, result the target is made)
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__versions___versions__1__to__7__the__target__is__made() {
    // Given a backend that speaks versions 1 to 7 of the contract, and a tool that speaks version 1
    // When somebody runs specc build
    // Then the target is made
    // specc:body
    let mut steps = Steps::default();
    steps.a_backend_that_speaks_of_the_contract_and_a_tool_that("versions 1 to 7", 1);
    steps.somebody_runs("specc build");
    steps.step("the target is made");
}
// specc:end

// specc:begin tool/backends/scenario-versions/version-2-the-message-says-to-update-the-tool ebb75d67ec3e9073
// Versions (versions version 2, result the message says to update the tool)
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__versions___version__2__the__message__says__to__update__the__tool() {
    // Given a backend that speaks version 2 of the contract, and a tool that speaks version 1
    // When somebody runs specc build
    // Then the message says to update the tool
    // specc:body
    let mut steps = Steps::default();
    steps.a_backend_that_speaks_of_the_contract_and_a_tool_that("version 2", 1);
    steps.somebody_runs("specc build");
    steps.step("the message says to update the tool");
}
// specc:end

// specc:begin programs::options::a_schema_that_cannot_be_held_against_is_refused 144243a81a79d4f0
// Requirement: Needs
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_options_x3a__x3a_a_schema_that_cannot_be_held_against_is_refused() {
    // must: A backend that needs what the tool does not offer must be refused with the name of the need.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::outputs::a_finding_names_a_clause_and_can_be_suppressed 67d9caee51d8401e
// Requirement: Findings of backends
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_outputs_x3a__x3a_a_finding_names_a_clause_and_can_be_suppressed() {
    // must: A backend must be able to name the clause that a finding is about, and the tool must find its place.
    // must, must not: A suppression of a backend's code must accept its findings there, and must not be idle while the codes of a program are not known.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::outputs::bytes_are_written_as_they_are 98afd80b5e71ec21
// Requirement: Binary files
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_outputs_x3a__x3a_bytes_are_written_as_they_are() {
    // must: A file with the encoding base64 must be written as the bytes that it stands for.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::options::a_wrong_option_of_a_built_in_backend_is_named_with_its_place 0334e4ebf51a58d4
// Requirement: Options and their schema
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_options_x3a__x3a_a_wrong_option_of_a_built_in_backend_is_named_with_its_place()
 {
    // must: The options of a target must be held against the schema of its backend, whatever kind of backend it is.
    // must: The message must name the option, its line and column in specc.toml, and the nearest option or value that would fit.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/backends/scenario-a-wrong-option/color--red-suggests-colour 51df3698581ff2cf
// A wrong option (setting color = "red", message suggests colour)
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__a__wrong__option___color_x2d__x2d_red__suggests__colour() {
    // Given a backend with the option colour, which is red or green
    // When specc.toml says color = "red"
    // Then the message suggests colour
    // specc:body
    let mut steps = Steps::default();
    steps.a_backend_with_the_option_which_is_red_or_green("colour");
    steps.says("specc.toml", "color = \"red\"");
    steps.the_message("suggests colour");
}
// specc:end

// specc:begin tool/backends/scenario-a-wrong-option/colour--gren-suggests-green 26a6403ba956ce7d
// A wrong option (setting colour = "gren", message suggests "green")
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__a__wrong__option___colour_x2d__x2d_gren__suggests__green() {
    // Given a backend with the option colour, which is red or green
    // When specc.toml says colour = "gren"
    // Then the message suggests "green"
    // specc:body
    let mut steps = Steps::default();
    steps.a_backend_with_the_option_which_is_red_or_green("colour");
    steps.says("specc.toml", "colour = \"gren\"");
    steps.the_message("suggests \"green\"");
}
// specc:end

// specc:begin tool/backends/scenario-a-wrong-option/colour--4-lists-red-and-green c1d406da14da2d30
// A wrong option (setting colour = 4, message lists "red" and "green")
#[test]
#[ignore = "pending"]
fn tool___backends___scenario__a__wrong__option___colour_x2d__x2d_4__lists__red__and__green() {
    // Given a backend with the option colour, which is red or green
    // When specc.toml says colour = 4
    // Then the message lists "red" and "green"
    // specc:body
    let mut steps = Steps::default();
    steps.a_backend_with_the_option_which_is_red_or_green("colour");
    steps.says("specc.toml", "colour = 4");
    steps.the_message("lists \"red\" and \"green\"");
}
// specc:end

// specc:begin programs::options::the_defaults_of_the_schema_are_filled_in 3768b6b8e339319f
// Requirement: Defaults of options
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_options_x3a__x3a_the_defaults_of_the_schema_are_filled_in() {
    // must: An option that nobody set must have the default of the schema.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::contract::options::tests::a_schema_that_cannot_be_held_against_is_refused_by_name 386f3c0d27225d6d
// Requirement: Schemas that can be used
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_contract_x3a__x3a_options_x3a__x3a_tests_x3a__x3a_a_schema_that_cannot_be_held_against_is_refused_by_name()
 {
    // must: A schema with a keyword that the tool does not check must be refused by name.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::contract::options::tests::the_checker_says_what_an_independent_one_says 21d1b21141f4dd1b
// Requirement: Schemas that can be used
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_contract_x3a__x3a_options_x3a__x3a_tests_x3a__x3a_the_checker_says_what_an_independent_one_says()
 {
    // must: What the tool checks must mean what JSON Schema 2020-12 says.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::found::a_script_without_an_interpreter_says_so 0c1200281f84a8d6
// Requirement: No shell
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_found_x3a__x3a_a_script_without_an_interpreter_says_so() {
    // must, must not: The tool must start a program directly, and must not start a shell for it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::trust::only_a_build_starts_a_program d1291eb1c8264c15
// Requirement: When programs run
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_trust_x3a__x3a_only_a_build_starts_a_program() {
    // Only `specc build`, `specc targets`, and `specc explain` with a line or a clause may start a program. `test_id: programs::trust::only_a_build_starts_a_program`
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::a_program_that_hangs_is_stopped_with_all_that_it_started b226d88b443ecaf9
// Requirement: Limits of programs
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_a_program_that_hangs_is_stopped_with_all_that_it_started() {
    // must: A program that takes longer than backend-seconds, or prints more than backend-bytes, must be stopped together with all that it started, and the message must name the limit.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::a_gigabyte_is_stopped_at_the_limit cd9e9add6fb437a6
// Requirement: Limits of programs
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_a_gigabyte_is_stopped_at_the_limit() {
    // must not: What is past the limit must not be held in memory.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::what_a_program_leaves_behind_keeps_nobody_waiting 425e92b9786620bd
// Requirement: What programs leave behind
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_what_a_program_leaves_behind_keeps_nobody_waiting() {
    // must, must not: A process that a program leaves behind must be ended, and must not keep the build waiting.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::a_program_that_breaks_off_is_named_with_what_it_said ef10499fbad2a23f
// Requirement: Programs that fail
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_a_program_that_breaks_off_is_named_with_what_it_said() {
    // must, must not: A program that breaks off, hangs, or answers with what the contract does not allow must be named with the fault and a way out, must not write, and must not keep other targets from being written.
    // must not, must: A build must not write the target of a program, must write the others, and must end with 1, when the program:
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::garbage_is_refused 69a2d4bc6e75ccd4
// Requirement: Programs that fail
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_garbage_is_refused() {
    // must: A build must not write the target of a program, must write the others, and must end with 1, when the program: prints a greeting, half of an answer, or nothing.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::bytes_that_are_no_text_are_refused 70ad3337dbecb5d7
// Requirement: Programs that fail
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_bytes_that_are_no_text_are_refused() {
    // must: A build must not write the target of a program, must write the others, and must end with 1, when the program: prints bytes that are no UTF-8.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::deep_nesting_is_refused 1aaac139a24e6566
// Requirement: Programs that fail
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_deep_nesting_is_refused() {
    // must: A build must not write the target of a program, must write the others, and must end with 1, when the program: nests without end.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::paths_that_leave_the_folder_or_that_some_system_lacks_are_refused 5d42972570e72154
// Requirement: Programs that fail
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_paths_that_leave_the_folder_or_that_some_system_lacks_are_refused()
 {
    // must: A build must not write the target of a program, must write the others, and must end with 1, when the program: names a path outside, an absolute path, or a name that Windows keeps.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::files_that_cannot_stand_together_are_refused 1755e149d79b075d
// Requirement: Programs that fail
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_files_that_cannot_stand_together_are_refused() {
    // must: A build must not write the target of a program, must write the others, and must end with 1, when the program: gives two files of one path, or two that differ in case.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::outputs::what_a_program_says_is_shown_with_its_name 2f8ae491df3f4023
// Requirement: What programs say
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_outputs_x3a__x3a_what_a_program_says_is_shown_with_its_name() {
    // must: What a program says on standard error must be shown with the backend's name, cut when it is long.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::a_terminal_cannot_be_driven_by_what_a_program_says 2f70c354109aadbc
// Requirement: What programs say
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_a_terminal_cannot_be_driven_by_what_a_program_says() {
    // must not: What a program says must not drive a terminal.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::outputs::sentinels_in_the_spec_pass_through f7b11a04c9d4e181
// Requirement: Any text
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_outputs_x3a__x3a_sentinels_in_the_spec_pass_through() {
    // must: Whatever characters a spec holds must come to a program and back unchanged.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::two_targets_never_share_a_folder 6b48fa6cc42d5347
// Requirement: Folders of their own
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_two_targets_never_share_a_folder() {
    // must not: Two targets must not have one folder.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::hostile::a_file_of_another_target_is_refused e4117f11589c616f
// Requirement: Folders of their own
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_hostile_x3a__x3a_a_file_of_another_target_is_refused() {
    // must not: A target whose folder lies around another's must not write into that.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::trust::trust_shows_what_it_trusts_and_what_was_trusted 90be3d9857642ed9
// Operation: Trust a program
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_trust_x3a__x3a_trust_shows_what_it_trusts_and_what_was_trusted() {
    // must: The command must show what it trusts: the path, the size, the hash, and for a script its interpreter.
    // specc trust [OPTIONS] [TARGET|PATH]
    // errors: 0, 2
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::trust::a_program_runs_only_when_it_is_trusted a4299e6e6000d2b2
// Requirement: Trust
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_trust_x3a__x3a_a_program_runs_only_when_it_is_trusted() {
    // must not, must: A program must not be started before a person trusts it, and the message must say which command does that.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::trust::changed_bytes_need_trust_again 0fe56922b12832fb
// Requirement: Trust
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_trust_x3a__x3a_changed_bytes_need_trust_again() {
    // must: A program whose bytes have changed since must be trusted anew.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::trust::a_project_cannot_bring_its_own_trust eddffd1842e70c52
// Requirement: Where trust is kept
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_trust_x3a__x3a_a_project_cannot_bring_its_own_trust() {
    // must, must not: What is trusted must be kept in the settings folder of the person, or in the file that SPECC_TRUST_FILE names, and must not be read from a project.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::trust::a_copy_elsewhere_is_not_trusted 7f2d03246acdaad1
// Requirement: Copies
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_trust_x3a__x3a_a_copy_elsewhere_is_not_trusted() {
    // must: Trust must hold for a program at its path alone.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::outputs::a_new_program_works_at_once a6abe59695db731c
// Operation: Make a backend
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_outputs_x3a__x3a_a_new_program_works_at_once() {
    // must: The command must make a backend that works at once, and must print the lines for specc.toml and the next command.
    // specc new-backend --kind KIND [--in FOLDER] NAME
    // errors: 0, 2
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::outputs::a_new_backend_overwrites_nothing 82c0b8c52f10bd03
// Requirement: New backends overwrite nothing
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_outputs_x3a__x3a_a_new_backend_overwrites_nothing() {
    // must not: specc new-backend must not write when the backend's folder is there already.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::example::a_workbook_holds_each_statement db7ba09211ac326b
// Requirement: A worked example
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_example_x3a__x3a_a_workbook_holds_each_statement() {
    // must: The repository must hold a backend that is written against the public contract alone, and whose output an independent reader reads.
    // specc:body
    todo!()
}
// specc:end
