// Made by specc from tool/backends.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Backends", () => {
  describe("Requirement: Names of backends", () => {
    // specc:begin programs::found::a_name_is_a_program_on_the_path a769920945896f7a
    test("[programs::found::a_name_is_a_program_on_the_path] Requirement: Names of backends", (t) => {
      // must: The key backend of a target must name a built-in backend by its name, a program specc-gen-NAME on the path by NAME, and a program or a folder of one's own by a path with a /, seen from specc.toml.
      // specc:body
      t.todo("pending: programs::found::a_name_is_a_program_on_the_path");
    });
    // specc:end

    describe("Scenario: What a name stands for", () => {
      // specc:begin tool/backends/scenario-what-a-name-stands-for/docs-the-built-in-backend 1e2106c44d397a76
      test("[tool/backends/scenario-what-a-name-stands-for/docs-the-built-in-backend] What a name stands for (backend docs, what the built-in backend)", (t) => {
        // Given a target with backend = "docs"
        // When somebody runs specc build
        // Then the target is made by the built-in backend
        // specc:body
        t.todo("pending: tool/backends/scenario-what-a-name-stands-for/docs-the-built-in-backend");
      });
      // specc:end

      // specc:begin tool/backends/scenario-what-a-name-stands-for/matrix-the-program-specc-gen-matrix-on-the-path d933dc36314b5352
      test("[tool/backends/scenario-what-a-name-stands-for/matrix-the-program-specc-gen-matrix-on-the-path] What a name stands for (backend matrix, what the program specc-gen-matrix on the path)", (t) => {
        // Given a target with backend = "matrix"
        // When somebody runs specc build
        // Then the target is made by the program specc-gen-matrix on the path
        // specc:body
        t.todo("pending: tool/backends/scenario-what-a-name-stands-for/matrix-the-program-specc-gen-matrix-on-the-path");
      });
      // specc:end

      // specc:begin tool/backends/scenario-what-a-name-stands-for/toolsmatrix-the-program-toolsmatrix-beside-specctoml 7545faa3b9407753
      test("[tool/backends/scenario-what-a-name-stands-for/toolsmatrix-the-program-toolsmatrix-beside-specctoml] What a name stands for (backend ./tools/matrix, what the program tools/matrix beside specc.toml)", (t) => {
        // Given a target with backend = "./tools/matrix"
        // When somebody runs specc build
        // Then the target is made by the program tools/matrix beside specc.toml
        // specc:body
        t.todo("pending: tool/backends/scenario-what-a-name-stands-for/toolsmatrix-the-program-toolsmatrix-beside-specctoml");
      });
      // specc:end

      // specc:begin tool/backends/scenario-what-a-name-stands-for/backendscsv-the-folder-backendscsv-with-its-backendtoml 3de3529597b4a703
      test("[tool/backends/scenario-what-a-name-stands-for/backendscsv-the-folder-backendscsv-with-its-backendtoml] What a name stands for (backend ./backends/csv, what the folder backends/csv with its backend.toml)", (t) => {
        // Given a target with backend = "./backends/csv"
        // When somebody runs specc build
        // Then the target is made by the folder backends/csv with its backend.toml
        // specc:body
        t.todo("pending: tool/backends/scenario-what-a-name-stands-for/backendscsv-the-folder-backendscsv-with-its-backendtoml");
      });
      // specc:end
    });
  });

  // specc:begin programs::found::a_name_that_fits_nothing_says_what_was_looked_for 0a11aec073aa2fa3
  test("[programs::found::a_name_that_fits_nothing_says_what_was_looked_for] Requirement: Names that fit nothing", (t) => {
    // must: A name that no backend has must be refused with a suggestion, what was looked for and the place in specc.toml.
    // specc:body
    t.todo("pending: programs::found::a_name_that_fits_nothing_says_what_was_looked_for");
  });
  // specc:end

  // specc:begin programs::found::a_folder_of_the_path_that_depends_on_where_one_stands_is_passed_over 49dcd60c5c9de999
  test("[programs::found::a_folder_of_the_path_that_depends_on_where_one_stands_is_passed_over] Requirement: The search for programs", (t) => {
    // must: The tool must look for programs only in folders of the path that do not depend on where it was started.
    // specc:body
    t.todo("pending: programs::found::a_folder_of_the_path_that_depends_on_where_one_stands_is_passed_over");
  });
  // specc:end

  describe("The contract", () => {
    // specc:begin contract::the_tool_prints_the_schemas_that_are_committed cffacb1ab06303e3
    test("[contract::the_tool_prints_the_schemas_that_are_committed] Requirement: Schemas", (t) => {
      // must: specc dump --schema PART must print the JSON Schema of ir, describe, request or response.
      // specc:body
      t.todo("pending: contract::the_tool_prints_the_schemas_that_are_committed");
    });
    // specc:end

    describe("Requirement: Growth of the contract", () => {
      // specc:begin contract::the_contract_only_grows 35d852c96a89c5f0
      test("[contract::the_contract_only_grows] Requirement: Growth of the contract", (t) => {
        // must: Within a version of the contract nothing must be removed, renamed or narrowed.
        // specc:body
        t.todo("pending: contract::the_contract_only_grows");
      });
      // specc:end

      // specc:begin contract::planted::what_breaks_backends_is_found 0275c34b9dab8c92
      test("[contract::planted::what_breaks_backends_is_found] Requirement: Growth of the contract", (t) => {
        // must: What breaks a backend must be found by a comparison with the schemas of the last release, which schemas/ holds.
        // specc:body
        t.todo("pending: contract::planted::what_breaks_backends_is_found");
      });
      // specc:end
    });

    describe("Requirement: Additions", () => {
      // specc:begin contract::planted::what_is_added_breaks_nobody 8042c8e6977c2b74
      test("[contract::planted::what_is_added_breaks_nobody] Requirement: Additions", (t) => {
        // must not: A field, a kind or a value that was added must not count as broken.
        // specc:body
        t.todo("pending: contract::planted::what_is_added_breaks_nobody");
      });
      // specc:end

      // specc:begin backend::contract::response::tests::what_is_not_said_has_a_default_and_what_is_unknown_is_passed_over eb60bc7a3f6a7502
      test("[backend::contract::response::tests::what_is_not_said_has_a_default_and_what_is_unknown_is_passed_over] Requirement: Additions", (t) => {
        // must: The tool must pass over fields of an answer that it does not know.
        // specc:body
        t.todo("pending: backend::contract::response::tests::what_is_not_said_has_a_default_and_what_is_unknown_is_passed_over");
      });
      // specc:end
    });

    describe("Requirement: Versions of the contract", () => {
      // specc:begin programs::hostile::another_version_of_the_contract_is_named_before_the_spec_is_read 1969d891c3eb6d47
      test("[programs::hostile::another_version_of_the_contract_is_named_before_the_spec_is_read] Requirement: Versions of the contract", (t) => {
        // must: When a backend does not speak the tool's version of the contract, the tool must say so before it reads the spec.
        // must: The IR must have a version of its own, ir_version.
        // specc:body
        t.todo("pending: programs::hostile::another_version_of_the_contract_is_named_before_the_spec_is_read");
      });
      // specc:end

      describe("Scenario: Versions", () => {
        // specc:begin tool/backends/scenario-versions/version-1-the-target-is-made 2ce3d71d16c594e3
        test("[tool/backends/scenario-versions/version-1-the-target-is-made] Versions (versions version 1, result the target is made)", (t) => {
          // Given a backend that speaks version 1 of the contract, and a tool that speaks version 1
          // When somebody runs specc build
          // Then the target is made
          // specc:body
          t.todo("pending: tool/backends/scenario-versions/version-1-the-target-is-made");
        });
        // specc:end

        // specc:begin tool/backends/scenario-versions/versions-1-to-7-the-target-is-made 87c86abff88f3ec6
        test("[tool/backends/scenario-versions/versions-1-to-7-the-target-is-made] Versions (versions versions 1 to 7, result the target is made)", (t) => {
          // Given a backend that speaks versions 1 to 7 of the contract, and a tool that speaks version 1
          // When somebody runs specc build
          // Then the target is made
          // specc:body
          t.todo("pending: tool/backends/scenario-versions/versions-1-to-7-the-target-is-made");
        });
        // specc:end

        // specc:begin tool/backends/scenario-versions/version-2-the-message-says-to-update-the-tool e96615d264962b01
        test("[tool/backends/scenario-versions/version-2-the-message-says-to-update-the-tool] Versions (versions version 2, result the message says to update the tool)", (t) => {
          // Given a backend that speaks version 2 of the contract, and a tool that speaks version 1
          // When somebody runs specc build
          // Then the message says to update the tool
          // specc:body
          t.todo("pending: tool/backends/scenario-versions/version-2-the-message-says-to-update-the-tool");
        });
        // specc:end
      });
    });

    // specc:begin programs::options::a_schema_that_cannot_be_held_against_is_refused 0b6bf75bf860dd13
    test("[programs::options::a_schema_that_cannot_be_held_against_is_refused] Requirement: Needs", (t) => {
      // must: A backend that needs what the tool does not offer must be refused with the name of the need.
      // specc:body
      t.todo("pending: programs::options::a_schema_that_cannot_be_held_against_is_refused");
    });
    // specc:end

    // specc:begin programs::outputs::a_finding_names_a_clause_and_can_be_suppressed 835b7ad1f8c105b4
    test("[programs::outputs::a_finding_names_a_clause_and_can_be_suppressed] Requirement: Findings of backends", (t) => {
      // must: A backend must be able to name the clause that a finding is about, and the tool must find its place.
      // must: A backend must be able to name the clause that a finding is about, and the tool must find its place.
      // must: A suppression of a backend's code must accept its findings there, and must not be idle while the codes of a program are not known.
      // must not: A suppression of a backend's code must accept its findings there, and must not be idle while the codes of a program are not known.
      // specc:body
      t.todo("pending: programs::outputs::a_finding_names_a_clause_and_can_be_suppressed");
    });
    // specc:end

    // specc:begin programs::outputs::bytes_are_written_as_they_are bae25296ebb073cf
    test("[programs::outputs::bytes_are_written_as_they_are] Requirement: Binary files", (t) => {
      // must: A file with the encoding base64 must be written as the bytes that it stands for.
      // specc:body
      t.todo("pending: programs::outputs::bytes_are_written_as_they_are");
    });
    // specc:end
  });

  describe("Options", () => {
    describe("Requirement: Options and their schema", () => {
      // specc:begin programs::options::a_wrong_option_of_a_program_is_named_with_its_place 66fb465a18b39cbf
      test("[programs::options::a_wrong_option_of_a_program_is_named_with_its_place] Requirement: Options and their schema", (t) => {
        // must: The options of a target must be held against the schema of its backend, whatever kind of backend it is.
        // specc:body
        t.todo("pending: programs::options::a_wrong_option_of_a_program_is_named_with_its_place");
      });
      // specc:end

      // specc:begin programs::options::a_wrong_option_of_a_built_in_backend_is_named_with_its_place 20e98e05ef344362
      test("[programs::options::a_wrong_option_of_a_built_in_backend_is_named_with_its_place] Requirement: Options and their schema", (t) => {
        // must: The message must name the option, its line and column in specc.toml, and the nearest option or value that would fit.
        // specc:body
        t.todo("pending: programs::options::a_wrong_option_of_a_built_in_backend_is_named_with_its_place");
      });
      // specc:end

      describe("Scenario: A wrong option", () => {
        // specc:begin tool/backends/scenario-a-wrong-option/color--red-suggests-colour 0f5d6bac2625242d
        test("[tool/backends/scenario-a-wrong-option/color--red-suggests-colour] A wrong option (setting color = \"red\", message suggests colour)", (t) => {
          // Given a backend with the option colour, which is red or green
          // When specc.toml says color = "red"
          // Then the message suggests colour
          // specc:body
          t.todo("pending: tool/backends/scenario-a-wrong-option/color--red-suggests-colour");
        });
        // specc:end

        // specc:begin tool/backends/scenario-a-wrong-option/colour--gren-suggests-green ebffcabfe5dddce9
        test("[tool/backends/scenario-a-wrong-option/colour--gren-suggests-green] A wrong option (setting colour = \"gren\", message suggests \"green\")", (t) => {
          // Given a backend with the option colour, which is red or green
          // When specc.toml says colour = "gren"
          // Then the message suggests "green"
          // specc:body
          t.todo("pending: tool/backends/scenario-a-wrong-option/colour--gren-suggests-green");
        });
        // specc:end

        // specc:begin tool/backends/scenario-a-wrong-option/colour--4-lists-red-and-green a692106f00a1fdac
        test("[tool/backends/scenario-a-wrong-option/colour--4-lists-red-and-green] A wrong option (setting colour = 4, message lists \"red\" and \"green\")", (t) => {
          // Given a backend with the option colour, which is red or green
          // When specc.toml says colour = 4
          // Then the message lists "red" and "green"
          // specc:body
          t.todo("pending: tool/backends/scenario-a-wrong-option/colour--4-lists-red-and-green");
        });
        // specc:end
      });
    });

    // specc:begin programs::options::the_defaults_of_the_schema_are_filled_in fc4e467ab79de025
    test("[programs::options::the_defaults_of_the_schema_are_filled_in] Requirement: Defaults of options", (t) => {
      // must: An option that nobody set must have the default of the schema.
      // specc:body
      t.todo("pending: programs::options::the_defaults_of_the_schema_are_filled_in");
    });
    // specc:end

    describe("Requirement: Schemas that can be used", () => {
      // specc:begin backend::contract::options::tests::a_schema_that_cannot_be_held_against_is_refused_by_name 1fe40ddc2f485df5
      test("[backend::contract::options::tests::a_schema_that_cannot_be_held_against_is_refused_by_name] Requirement: Schemas that can be used", (t) => {
        // must: A schema with a keyword that the tool does not check must be refused by name.
        // specc:body
        t.todo("pending: backend::contract::options::tests::a_schema_that_cannot_be_held_against_is_refused_by_name");
      });
      // specc:end

      // specc:begin backend::contract::options::tests::the_checker_says_what_an_independent_one_says 570f838aae7fd3dc
      test("[backend::contract::options::tests::the_checker_says_what_an_independent_one_says] Requirement: Schemas that can be used", (t) => {
        // must: What the tool checks must mean what JSON Schema 2020-12 says.
        // specc:body
        t.todo("pending: backend::contract::options::tests::the_checker_says_what_an_independent_one_says");
      });
      // specc:end
    });
  });

  describe("Programs", () => {
    // specc:begin programs::found::a_script_without_an_interpreter_says_so 14f1031cda5ac909
    test("[programs::found::a_script_without_an_interpreter_says_so] Requirement: No shell", (t) => {
      // must: The tool must start a program directly, and must not start a shell for it.
      // must not: The tool must start a program directly, and must not start a shell for it.
      // specc:body
      t.todo("pending: programs::found::a_script_without_an_interpreter_says_so");
    });
    // specc:end

    // specc:begin programs::trust::only_a_build_starts_a_program cc7519ef7d2219ef
    test("[programs::trust::only_a_build_starts_a_program] Requirement: When programs run", (t) => {
      // specc:body
      t.todo("pending: programs::trust::only_a_build_starts_a_program");
    });
    // specc:end

    describe("Requirement: Limits of programs", () => {
      // specc:begin programs::hostile::a_program_that_hangs_is_stopped_with_all_that_it_started c9a16f168e656319
      test("[programs::hostile::a_program_that_hangs_is_stopped_with_all_that_it_started] Requirement: Limits of programs", (t) => {
        // must: A program that takes longer than backend-seconds, or prints more than backend-bytes, must be stopped together with all that it started, and the message must name the limit.
        // must: A program that takes longer than backend-seconds, or prints more than backend-bytes, must be stopped together with all that it started, and the message must name the limit.
        // specc:body
        t.todo("pending: programs::hostile::a_program_that_hangs_is_stopped_with_all_that_it_started");
      });
      // specc:end

      // specc:begin programs::hostile::a_gigabyte_is_stopped_at_the_limit 1033a64925324749
      test("[programs::hostile::a_gigabyte_is_stopped_at_the_limit] Requirement: Limits of programs", (t) => {
        // must not: What is past the limit must not be held in memory.
        // specc:body
        t.todo("pending: programs::hostile::a_gigabyte_is_stopped_at_the_limit");
      });
      // specc:end
    });

    // specc:begin programs::hostile::what_a_program_leaves_behind_keeps_nobody_waiting f2671f4d96570c0d
    test("[programs::hostile::what_a_program_leaves_behind_keeps_nobody_waiting] Requirement: What programs leave behind", (t) => {
      // must: A process that a program leaves behind must be ended, and must not keep the build waiting.
      // must not: A process that a program leaves behind must be ended, and must not keep the build waiting.
      // specc:body
      t.todo("pending: programs::hostile::what_a_program_leaves_behind_keeps_nobody_waiting");
    });
    // specc:end

    describe("Requirement: Programs that fail", () => {
      // specc:begin programs::hostile::a_program_that_breaks_off_is_named_with_what_it_said b3bb216a25668d55
      test("[programs::hostile::a_program_that_breaks_off_is_named_with_what_it_said] Requirement: Programs that fail", (t) => {
        // must: A program that breaks off, hangs, or answers with what the contract does not allow must be named with the fault and a way out, must not write, and must not keep other targets from being written.
        // must not: A program that breaks off, hangs, or answers with what the contract does not allow must be named with the fault and a way out, must not write, and must not keep other targets from being written.
        // must not: A program that breaks off, hangs, or answers with what the contract does not allow must be named with the fault and a way out, must not write, and must not keep other targets from being written.
        // specc:body
        t.todo("pending: programs::hostile::a_program_that_breaks_off_is_named_with_what_it_said");
      });
      // specc:end

      describe("Scenario: Answers", () => {
        // specc:begin tool/backends/scenario-answers/prints-a-greeting-half-of-an-answer-or-nothing 8260a0ef61260d93
        test("[tool/backends/scenario-answers/prints-a-greeting-half-of-an-answer-or-nothing] Answers (answer prints a greeting, half of an answer, or nothing, test test_id: programs::hostile::garbage_is_refused)", (t) => {
          // Given a program that prints a greeting, half of an answer, or nothing
          // When somebody runs specc build
          // Then its target is not written
          // And the other targets are written
          // And the exit code is 1
          // specc:body
          t.todo("pending: tool/backends/scenario-answers/prints-a-greeting-half-of-an-answer-or-nothing");
        });
        // specc:end

        // specc:begin tool/backends/scenario-answers/prints-bytes-that-are-no-utf-8 bae1dfc73d23497d
        test("[tool/backends/scenario-answers/prints-bytes-that-are-no-utf-8] Answers (answer prints bytes that are no UTF-8, test test_id: programs::hostile::bytes_that_are_no_text_are_refused)", (t) => {
          // Given a program that prints bytes that are no UTF-8
          // When somebody runs specc build
          // Then its target is not written
          // And the other targets are written
          // And the exit code is 1
          // specc:body
          t.todo("pending: tool/backends/scenario-answers/prints-bytes-that-are-no-utf-8");
        });
        // specc:end

        // specc:begin tool/backends/scenario-answers/nests-without-end 92819fd20f0a00c5
        test("[tool/backends/scenario-answers/nests-without-end] Answers (answer nests without end, test test_id: programs::hostile::deep_nesting_is_refused)", (t) => {
          // Given a program that nests without end
          // When somebody runs specc build
          // Then its target is not written
          // And the other targets are written
          // And the exit code is 1
          // specc:body
          t.todo("pending: tool/backends/scenario-answers/nests-without-end");
        });
        // specc:end

        // specc:begin tool/backends/scenario-answers/26c27783 fe2eeafe1d37cb75
        test("[tool/backends/scenario-answers/26c27783] Answers (answer names a path outside, an absolute path, or a name that Windows keeps, test test_id: programs::hostile::paths_that_leave_the_folder_or_that_some_system_lacks_are_refused)", (t) => {
          // Given a program that names a path outside, an absolute path, or a name that Windows keeps
          // When somebody runs specc build
          // Then its target is not written
          // And the other targets are written
          // And the exit code is 1
          // specc:body
          t.todo("pending: tool/backends/scenario-answers/26c27783");
        });
        // specc:end

        // specc:begin tool/backends/scenario-answers/gives-two-files-of-one-path-or-two-that-differ-in-case 75b6d10c14bd10be
        test("[tool/backends/scenario-answers/gives-two-files-of-one-path-or-two-that-differ-in-case] Answers (answer gives two files of one path, or two that differ in case, test test_id: programs::hostile::files_that_cannot_stand_together_are_refused)", (t) => {
          // Given a program that gives two files of one path, or two that differ in case
          // When somebody runs specc build
          // Then its target is not written
          // And the other targets are written
          // And the exit code is 1
          // specc:body
          t.todo("pending: tool/backends/scenario-answers/gives-two-files-of-one-path-or-two-that-differ-in-case");
        });
        // specc:end

        // specc:begin tool/backends/scenario-answers/names-a-file-in-the-folder-of-another-target 5841f0527c462dd5
        test("[tool/backends/scenario-answers/names-a-file-in-the-folder-of-another-target] Answers (answer names a file in the folder of another target, test test_id: programs::hostile::a_file_of_another_target_is_refused)", (t) => {
          // Given a program that names a file in the folder of another target
          // When somebody runs specc build
          // Then its target is not written
          // And the other targets are written
          // And the exit code is 1
          // specc:body
          t.todo("pending: tool/backends/scenario-answers/names-a-file-in-the-folder-of-another-target");
        });
        // specc:end
      });
    });

    describe("Requirement: What programs say", () => {
      // specc:begin programs::outputs::what_a_program_says_is_shown_with_its_name 43fa73f760d34b52
      test("[programs::outputs::what_a_program_says_is_shown_with_its_name] Requirement: What programs say", (t) => {
        // must: What a program says on standard error must be shown with the backend's name, cut when it is long.
        // specc:body
        t.todo("pending: programs::outputs::what_a_program_says_is_shown_with_its_name");
      });
      // specc:end

      // specc:begin programs::hostile::a_terminal_cannot_be_driven_by_what_a_program_says ccd253e965ebe04f
      test("[programs::hostile::a_terminal_cannot_be_driven_by_what_a_program_says] Requirement: What programs say", (t) => {
        // must not: What a program says must not drive a terminal.
        // specc:body
        t.todo("pending: programs::hostile::a_terminal_cannot_be_driven_by_what_a_program_says");
      });
      // specc:end
    });

    // specc:begin programs::outputs::sentinels_in_the_spec_pass_through f7f13726f75783d7
    test("[programs::outputs::sentinels_in_the_spec_pass_through] Requirement: Any text", (t) => {
      // must: Whatever characters a spec holds must come to a program and back unchanged.
      // specc:body
      t.todo("pending: programs::outputs::sentinels_in_the_spec_pass_through");
    });
    // specc:end

    describe("Requirement: Folders of their own", () => {
      // specc:begin programs::hostile::two_targets_never_share_a_folder 1d57b9080587bdee
      test("[programs::hostile::two_targets_never_share_a_folder] Requirement: Folders of their own", (t) => {
        // must not: Two targets must not have one folder.
        // specc:body
        t.todo("pending: programs::hostile::two_targets_never_share_a_folder");
      });
      // specc:end

      // specc:begin programs::hostile::a_file_of_another_target_is_refused 5bba843edbf376a3
      test("[programs::hostile::a_file_of_another_target_is_refused] Requirement: Folders of their own", (t) => {
        // must not: A target whose folder lies around another's must not write into that.
        // specc:body
        t.todo("pending: programs::hostile::a_file_of_another_target_is_refused");
      });
      // specc:end
    });
  });

  // specc:begin programs::trust::trust_shows_what_it_trusts_and_what_was_trusted effb3f1cc9e4bf5b
  test("[programs::trust::trust_shows_what_it_trusts_and_what_was_trusted] Operation: Trust a program", (t) => {
    // must: The command must show what it trusts: the path, the size, the hash, and for a script its interpreter.
    // specc:body
    t.todo("pending: programs::trust::trust_shows_what_it_trusts_and_what_was_trusted");
  });
  // specc:end

  describe("Requirement: Trust", () => {
    // specc:begin programs::trust::a_program_runs_only_when_it_is_trusted 3dfca3ad3646a0f5
    test("[programs::trust::a_program_runs_only_when_it_is_trusted] Requirement: Trust", (t) => {
      // must not: A program must not be started before a person trusts it, and the message must say which command does that.
      // must: A program must not be started before a person trusts it, and the message must say which command does that.
      // specc:body
      t.todo("pending: programs::trust::a_program_runs_only_when_it_is_trusted");
    });
    // specc:end

    // specc:begin programs::trust::changed_bytes_need_trust_again 6971cfcac11d4502
    test("[programs::trust::changed_bytes_need_trust_again] Requirement: Trust", (t) => {
      // must: A program whose bytes have changed since must be trusted anew.
      // specc:body
      t.todo("pending: programs::trust::changed_bytes_need_trust_again");
    });
    // specc:end
  });

  // specc:begin programs::trust::a_project_cannot_bring_its_own_trust ed4f910cc4a8f326
  test("[programs::trust::a_project_cannot_bring_its_own_trust] Requirement: Where trust is kept", (t) => {
    // must: What is trusted must be kept in the settings folder of the person, or in the file that SPECC_TRUST_FILE names, and must not be read from a project.
    // must not: What is trusted must be kept in the settings folder of the person, or in the file that SPECC_TRUST_FILE names, and must not be read from a project.
    // specc:body
    t.todo("pending: programs::trust::a_project_cannot_bring_its_own_trust");
  });
  // specc:end

  // specc:begin programs::trust::a_copy_elsewhere_is_not_trusted d7386e1de6166e40
  test("[programs::trust::a_copy_elsewhere_is_not_trusted] Requirement: Copies", (t) => {
    // must: Trust must hold for a program at its path alone.
    // specc:body
    t.todo("pending: programs::trust::a_copy_elsewhere_is_not_trusted");
  });
  // specc:end

  // specc:begin programs::outputs::a_new_program_works_at_once 2e41fa6864810b6c
  test("[programs::outputs::a_new_program_works_at_once] Operation: Make a backend", (t) => {
    // must: The command must make a backend that works at once, and must print the lines for specc.toml and the next command.
    // must: The command must make a backend that works at once, and must print the lines for specc.toml and the next command.
    // specc:body
    t.todo("pending: programs::outputs::a_new_program_works_at_once");
  });
  // specc:end

  // specc:begin programs::outputs::a_new_backend_overwrites_nothing 12a9e71807ee389e
  test("[programs::outputs::a_new_backend_overwrites_nothing] Requirement: New backends overwrite nothing", (t) => {
    // must not: specc new-backend must not write when the backend's folder is there already.
    // specc:body
    t.todo("pending: programs::outputs::a_new_backend_overwrites_nothing");
  });
  // specc:end

  // specc:begin programs::example::a_workbook_holds_each_statement 0a26f16cc4292855
  test("[programs::example::a_workbook_holds_each_statement] Requirement: A worked example", (t) => {
    // must: The repository must hold a backend that is written against the public contract alone, and whose output an independent reader reads.
    // specc:body
    t.todo("pending: programs::example::a_workbook_holds_each_statement");
  });
  // specc:end
});
