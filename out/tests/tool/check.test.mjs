// Made by specc from tool/check.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Checking", () => {
  describe("Operation: Check a spec", () => {
    test("[tool/check/operation-check-a-spec] Operation: Check a spec", { todo: "pending: tool/check/operation-check-a-spec" }, () => {
      // must: The command must report all findings of the spec, those of one file beside each other and in the order of their places.
    });

    describe("Scenario: What the argument may be", () => {
      test("[tool/check/scenario-what-the-argument-may-be/nothing-in-a-folder-with-spec-the-folder-spec] What the argument may be (argument nothing, in a folder with spec/, root the folder spec)", { todo: "pending: tool/check/scenario-what-the-argument-may-be/nothing-in-a-folder-with-spec-the-folder-spec" }, () => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with nothing, in a folder with spec/
        // Then the spec is the folder spec
      });

      test("[tool/check/scenario-what-the-argument-may-be/007038d8] What the argument may be (argument nothing, below a folder with specc.toml, root the folder that spec names there)", { todo: "pending: tool/check/scenario-what-the-argument-may-be/007038d8" }, () => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with nothing, below a folder with specc.toml
        // Then the spec is the folder that spec names there
      });

      test("[tool/check/scenario-what-the-argument-may-be/shed-the-folder-shed] What the argument may be (argument shed, root the folder shed)", { todo: "pending: tool/check/scenario-what-the-argument-may-be/shed-the-folder-shed" }, () => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with shed
        // Then the spec is the folder shed
      });

      test("[tool/check/scenario-what-the-argument-may-be/shedloansmd-that-one-file] What the argument may be (argument shed/loans.md, root that one file)", { todo: "pending: tool/check/scenario-what-the-argument-may-be/shedloansmd-that-one-file" }, () => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with shed/loans.md
        // Then the spec is that one file
      });

      test("[tool/check/scenario-what-the-argument-may-be/a-folder-with-specctoml-the-folder-that-spec-names-there] What the argument may be (argument a folder with specc.toml, root the folder that spec names there)", { todo: "pending: tool/check/scenario-what-the-argument-may-be/a-folder-with-specctoml-the-folder-that-spec-names-there" }, () => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with a folder with specc.toml
        // Then the spec is the folder that spec names there
      });
    });
  });

  describe("Requirement: Exit codes", () => {
    test("[commands::denied_warnings_end_with_1_and_notes_with_0] Requirement: Exit codes", { todo: "pending: commands::denied_warnings_end_with_1_and_notes_with_0" }, () => {
      // must: A run must end with 0 when nothing was refused, with 1 when the spec was refused, and with 2 when the command could not be run.
    });

    describe("Scenario: How a run ends", () => {
      test("[tool/check/scenario-how-a-run-ends/none-specc-check-0] How a run ends (findings none, command specc check, code 0)", { todo: "pending: tool/check/scenario-how-a-run-ends/none-specc-check-0" }, () => {
        // Given a spec with none
        // When somebody runs specc check
        // Then the exit code is 0
      });

      test("[tool/check/scenario-how-a-run-ends/notes-specc-check---deny-warnings-0] How a run ends (findings notes, command specc check --deny warnings, code 0)", { todo: "pending: tool/check/scenario-how-a-run-ends/notes-specc-check---deny-warnings-0" }, () => {
        // Given a spec with notes
        // When somebody runs specc check --deny warnings
        // Then the exit code is 0
      });

      test("[tool/check/scenario-how-a-run-ends/warnings-specc-check-0] How a run ends (findings warnings, command specc check, code 0)", { todo: "pending: tool/check/scenario-how-a-run-ends/warnings-specc-check-0" }, () => {
        // Given a spec with warnings
        // When somebody runs specc check
        // Then the exit code is 0
      });

      test("[tool/check/scenario-how-a-run-ends/warnings-specc-check---deny-warnings-1] How a run ends (findings warnings, command specc check --deny warnings, code 1)", { todo: "pending: tool/check/scenario-how-a-run-ends/warnings-specc-check---deny-warnings-1" }, () => {
        // Given a spec with warnings
        // When somebody runs specc check --deny warnings
        // Then the exit code is 1
      });

      test("[tool/check/scenario-how-a-run-ends/errors-specc-check-1] How a run ends (findings errors, command specc check, code 1)", { todo: "pending: tool/check/scenario-how-a-run-ends/errors-specc-check-1" }, () => {
        // Given a spec with errors
        // When somebody runs specc check
        // Then the exit code is 1
      });

      test("[tool/check/scenario-how-a-run-ends/none-specc-check-nowhere-2] How a run ends (findings none, command specc check nowhere, code 2)", { todo: "pending: tool/check/scenario-how-a-run-ends/none-specc-check-nowhere-2" }, () => {
        // Given a spec with none
        // When somebody runs specc check nowhere
        // Then the exit code is 2
      });

      test("[tool/check/scenario-how-a-run-ends/none-specc-check---no-such-flag-2] How a run ends (findings none, command specc check --no-such-flag, code 2)", { todo: "pending: tool/check/scenario-how-a-run-ends/none-specc-check---no-such-flag-2" }, () => {
        // Given a spec with none
        // When somebody runs specc check --no-such-flag
        // Then the exit code is 2
      });
    });
  });

  describe("Requirement: Reports for people", () => {
    test("[tool/check/requirement-reports-for-people] Requirement: Reports for people", { todo: "pending: tool/check/requirement-reports-for-people" }, () => {
      // must: A finding in text must show its severity, its code, its message, the place with the line, and the cure when one is known.
    });

    test("[tool/check/example-a-vague-word] Example: a vague word", { todo: "pending: tool/check/example-a-vague-word" }, () => {
      // $ specc check
    });
  });

  describe("Requirement: Notes", () => {
    test("[tool/check/requirement-notes] Requirement: Notes", { todo: "pending: tool/check/requirement-notes" }, () => {
      // must: In text, notes must be counted and not shown, unless --notes is given.
    });

    describe("Scenario: A spec with a note", () => {
      test("[tool/check/scenario-a-spec-with-a-note/specc-check-counted] A spec with a note (command specc check, shown counted)", { todo: "pending: tool/check/scenario-a-spec-with-a-note/specc-check-counted" }, () => {
        // Given a spec with one note and no other finding
        // When somebody runs specc check
        // Then the note is counted
      });

      test("[tool/check/scenario-a-spec-with-a-note/specc-check---notes-shown-in-full] A spec with a note (command specc check --notes, shown shown in full)", { todo: "pending: tool/check/scenario-a-spec-with-a-note/specc-check---notes-shown-in-full" }, () => {
        // Given a spec with one note and no other finding
        // When somebody runs specc check --notes
        // Then the note is shown in full
      });

      test("[tool/check/scenario-a-spec-with-a-note/specc-check---format-json-in-the-document] A spec with a note (command specc check --format json, shown in the document)", { todo: "pending: tool/check/scenario-a-spec-with-a-note/specc-check---format-json-in-the-document" }, () => {
        // Given a spec with one note and no other finding
        // When somebody runs specc check --format json
        // Then the note is in the document
      });
    });
  });

  test("[commands::reports_for_tools_are_whole_documents] Requirement: Reports for tools", { todo: "pending: commands::reports_for_tools_are_whole_documents" }, () => {
    // must: The formats json, sarif and github must be written to standard output, each as one whole document.
    // must: Text for people must be written to standard error.
  });

  describe("Requirement: Fixes", () => {
    test("[tool/check/requirement-fixes] Requirement: Fixes", { todo: "pending: tool/check/requirement-fixes" }, () => {
      // must: specc check --fix must apply the certain fixes, must write each file by one rename, and must then check again.
      // must: specc check --fix must apply the certain fixes, must write each file by one rename, and must then check again.
      // must: specc check --fix must apply the certain fixes, must write each file by one rename, and must then check again.
    });

    describe("Scenario: Which fixes are applied", () => {
      test("[tool/check/scenario-which-fixes-are-applied/9301f5bb] Which fixes are applied (finding ## Requirement: A with the label **Onwer:**, result mended, since letters were swapped)", { todo: "pending: tool/check/scenario-which-fixes-are-applied/9301f5bb" }, () => {
        // Given a spec with the finding ## Requirement: A with the label **Onwer:**
        // When somebody runs specc check --fix
        // Then the file is mended, since letters were swapped
      });

      test("[tool/check/scenario-which-fixes-are-applied/size--5-kb-mended-since-kb-alone-can-be-meant] Which fixes are applied (finding size < 5 KB, result mended, since kB alone can be meant)", { todo: "pending: tool/check/scenario-which-fixes-are-applied/size--5-kb-mended-since-kb-alone-can-be-meant" }, () => {
        // Given a spec with the finding size < 5 KB
        // When somebody runs specc check --fix
        // Then the file is mended, since kB alone can be meant
      });

      test("[tool/check/scenario-which-fixes-are-applied/test-id-limit-left-alone-since-the-author-may-mean-code] Which fixes are applied (finding test-id: limit, result left alone, since the author may mean code)", { todo: "pending: tool/check/scenario-which-fixes-are-applied/test-id-limit-left-alone-since-the-author-may-mean-code" }, () => {
        // Given a spec with the finding test-id: limit
        // When somebody runs specc check --fix
        // Then the file is left alone, since the author may mean code
      });
    });

    test("[tool/check/scenario-two-fixes-at-one-place] Scenario: Two fixes at one place", { todo: "pending: tool/check/scenario-two-fixes-at-one-place" }, () => {
      // Given two certain fixes that overlap
      // When somebody runs specc check --fix
      // Then the first one is applied
      // And the next run applies the second one
    });
  });

  describe("Requirement: Explanations", () => {
    test("[tool/check/requirement-explanations] Requirement: Explanations", { todo: "pending: tool/check/requirement-explanations" }, () => {
      // must: specc explain CODE must print the manual page of a code, and specc explain must list all codes with their severities.
      // must: specc explain CODE must print the manual page of a code, and specc explain must list all codes with their severities.
    });

    test("[tool/check/scenario-a-code-that-is-not-there] Scenario: A code that is not there", { todo: "pending: tool/check/scenario-a-code-that-is-not-there" }, () => {
      // Given the code vague-wrd
      // When somebody runs specc explain vague-wrd
      // Then the message suggests vague-word
      // And the exit code is 2
    });
  });

  describe("Requirement: Looking into the passes", () => {
    test("[tool/check/requirement-looking-into-the-passes] Requirement: Looking into the passes", { todo: "pending: tool/check/requirement-looking-into-the-passes" }, () => {
      // must: specc dump must print what a pass makes of the spec: its blocks with their bytes, the IR as JSON, or the IR as Markdown in the dialect's canonical form.
      // must: With --schema it must print the JSON Schema of the IR.
    });

    describe("Scenario: What can be printed", () => {
      test("[tool/check/scenario-what-can-be-printed/specc-dump-the-ir-as-json] What can be printed (command specc dump, text the IR as JSON)", { todo: "pending: tool/check/scenario-what-can-be-printed/specc-dump-the-ir-as-json" }, () => {
        // Given a spec
        // When somebody runs specc dump
        // Then standard output holds the IR as JSON
      });

      test("[tool/check/scenario-what-can-be-printed/specc-dump---stage-ir-the-ir-as-json] What can be printed (command specc dump --stage ir, text the IR as JSON)", { todo: "pending: tool/check/scenario-what-can-be-printed/specc-dump---stage-ir-the-ir-as-json" }, () => {
        // Given a spec
        // When somebody runs specc dump --stage ir
        // Then standard output holds the IR as JSON
      });

      test("[tool/check/scenario-what-can-be-printed/d6c4dff8] What can be printed (command specc dump --stage document, text blocks and inlines with their bytes)", { todo: "pending: tool/check/scenario-what-can-be-printed/d6c4dff8" }, () => {
        // Given a spec
        // When somebody runs specc dump --stage document
        // Then standard output holds blocks and inlines with their bytes
      });

      test("[tool/check/scenario-what-can-be-printed/94477257] What can be printed (command specc dump --stage dialect, text Markdown in the dialect's canonical form)", { todo: "pending: tool/check/scenario-what-can-be-printed/94477257" }, () => {
        // Given a spec
        // When somebody runs specc dump --stage dialect
        // Then standard output holds Markdown in the dialect's canonical form
      });

      test("[tool/check/scenario-what-can-be-printed/specc-dump---schema-a-json-schema] What can be printed (command specc dump --schema, text a JSON Schema)", { todo: "pending: tool/check/scenario-what-can-be-printed/specc-dump---schema-a-json-schema" }, () => {
        // Given a spec
        // When somebody runs specc dump --schema
        // Then standard output holds a JSON Schema
      });
    });
  });

  describe("Requirement: The canonical form", () => {
    test("[canonical_form] Requirement: The canonical form", { todo: "pending: canonical_form" }, () => {
      // must: Whatever forms a spec is written in, its canonical form must say the same: reading it must give the same IR, but for places and for names that are made of a heading's words.
      // must: Whatever forms a spec is written in, its canonical form must say the same: reading it must give the same IR, but for places and for names that are made of a heading's words.
      // must: The tool must print data (labels, steps, tables, conversations, types, measures) from the values that it read, and must keep the Markdown of prose as it stands.
      // must: The tool must print data (labels, steps, tables, conversations, types, measures) from the values that it read, and must keep the Markdown of prose as it stands.
    });

    describe("Scenario: A spec from elsewhere", () => {
      test("[tool/check/scenario-a-spec-from-elsewhere/b671a6a7] A spec from elsewhere (written ### User Story 1 - Pay (Priority: P1), canonical ### Requirement 1: Pay and `priority: P1`)", { todo: "pending: tool/check/scenario-a-spec-from-elsewhere/b671a6a7" }, () => {
        // Given a spec that holds ### User Story 1 - Pay (Priority: P1)
        // When somebody runs specc dump --stage dialect
        // Then standard output holds ### Requirement 1: Pay and `priority: P1`
      });

      test("[tool/check/scenario-a-spec-from-elsewhere/--when-it-is-paid---when-it-is-paid] A spec from elsewhere (written - **WHEN** it is paid, canonical - **When** it is paid)", { todo: "pending: tool/check/scenario-a-spec-from-elsewhere/--when-it-is-paid---when-it-is-paid" }, () => {
        // Given a spec that holds - **WHEN** it is paid
        // When somebody runs specc dump --stage dialect
        // Then standard output holds - **When** it is paid
      });

      test("[tool/check/scenario-a-spec-from-elsewhere/c3205cce] A spec from elsewhere (written ## Stay in bounds {#bounds authority=root}, canonical ## Principle: Stay in bounds, `id: bounds` and `authority: root`)", { todo: "pending: tool/check/scenario-a-spec-from-elsewhere/c3205cce" }, () => {
        // Given a spec that holds ## Stay in bounds {#bounds authority=root}
        // When somebody runs specc dump --stage dialect
        // Then standard output holds ## Principle: Stay in bounds, `id: bounds` and `authority: root`
      });

      test("[tool/check/scenario-a-spec-from-elsewhere/-then-p95-latency--2-s---then-p95-latency--2-s] A spec from elsewhere (written * **Then**: `p95` latency ≤ 2 s, canonical - **Then:** p95 latency <= 2 s)", { todo: "pending: tool/check/scenario-a-spec-from-elsewhere/-then-p95-latency--2-s---then-p95-latency--2-s" }, () => {
        // Given a spec that holds * **Then**: `p95` latency ≤ 2 s
        // When somebody runs specc dump --stage dialect
        // Then standard output holds - **Then:** p95 latency <= 2 s
      });
    });
  });

  describe("Requirement: Colour", () => {
    test("[tool/check/requirement-colour] Requirement: Colour", { todo: "pending: tool/check/requirement-colour" }, () => {
      // must: The tool must use colour on a terminal alone, unless --color says otherwise, and must not use it when NO_COLOR is set.
      // must not: The tool must use colour on a terminal alone, unless --color says otherwise, and must not use it when NO_COLOR is set.
    });

    describe("Scenario: With and without colour", () => {
      test("[tool/check/scenario-with-and-without-colour/a-terminal-nothing-no-flag-colour] With and without colour (stream a terminal, variable nothing, flag no flag, colour colour)", { todo: "pending: tool/check/scenario-with-and-without-colour/a-terminal-nothing-no-flag-colour" }, () => {
        // Given standard error is a terminal, and the environment has nothing
        // When somebody runs specc check with no flag
        // Then findings have colour
      });

      test("[tool/check/scenario-with-and-without-colour/a-terminal-no_color1-no-flag-no-colour] With and without colour (stream a terminal, variable NO_COLOR=1, flag no flag, colour no colour)", { todo: "pending: tool/check/scenario-with-and-without-colour/a-terminal-no_color1-no-flag-no-colour" }, () => {
        // Given standard error is a terminal, and the environment has NO_COLOR=1
        // When somebody runs specc check with no flag
        // Then findings have no colour
      });

      test("[tool/check/scenario-with-and-without-colour/a-file-nothing-no-flag-no-colour] With and without colour (stream a file, variable nothing, flag no flag, colour no colour)", { todo: "pending: tool/check/scenario-with-and-without-colour/a-file-nothing-no-flag-no-colour" }, () => {
        // Given standard error is a file, and the environment has nothing
        // When somebody runs specc check with no flag
        // Then findings have no colour
      });

      test("[tool/check/scenario-with-and-without-colour/a-file-nothing---color-always-colour] With and without colour (stream a file, variable nothing, flag --color always, colour colour)", { todo: "pending: tool/check/scenario-with-and-without-colour/a-file-nothing---color-always-colour" }, () => {
        // Given standard error is a file, and the environment has nothing
        // When somebody runs specc check with --color always
        // Then findings have colour
      });

      test("[tool/check/scenario-with-and-without-colour/a-terminal-nothing---color-never-no-colour] With and without colour (stream a terminal, variable nothing, flag --color never, colour no colour)", { todo: "pending: tool/check/scenario-with-and-without-colour/a-terminal-nothing---color-never-no-colour" }, () => {
        // Given standard error is a terminal, and the environment has nothing
        // When somebody runs specc check with --color never
        // Then findings have no colour
      });
    });
  });

  test("[commands::the_command_line_says_what_is_written] Requirement: Help", { todo: "pending: commands::the_command_line_says_what_is_written" }, () => {
    // must: Each subcommand must explain itself by --help, word for word as it was reviewed.
  });

  test("[commands::each_completion_script_names_each_subcommand] Requirement: Completions", { todo: "pending: commands::each_completion_script_names_each_subcommand" }, () => {
    // must: specc completions SHELL must print a script that completes each subcommand.
  });

  test("[progress::a_bar_is_drawn_on_a_terminal_when_work_takes_long] Requirement: Progress", { todo: "pending: progress::a_bar_is_drawn_on_a_terminal_when_work_takes_long" }, () => {
    // must: On a terminal, work that takes longer than a second must show how many files are done.
    // must not: Elsewhere, and with --quiet, the tool must not draw anything.
  });
});
