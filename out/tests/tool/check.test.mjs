// Made by specc from tool/check.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Checking", () => {
  describe("Operation: Check a spec", () => {
    // specc:begin tool/check/operation-check-a-spec 6c09d8ea5adefc1d
    test("[tool/check/operation-check-a-spec] Operation: Check a spec", (t) => {
      // must: The command must report all findings of the spec, those of one file beside each other and in the order of their places.
      // specc:body
      t.todo("pending: tool/check/operation-check-a-spec");
    });
    // specc:end

    describe("Scenario: What the argument may be", () => {
      // specc:begin tool/check/scenario-what-the-argument-may-be/nothing-in-a-folder-with-spec-the-folder-spec a21086c9818df57c
      test("[tool/check/scenario-what-the-argument-may-be/nothing-in-a-folder-with-spec-the-folder-spec] What the argument may be (argument nothing, in a folder with spec/, root the folder spec)", (t) => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with nothing, in a folder with spec/
        // Then the spec is the folder spec
        // specc:body
        t.todo("pending: tool/check/scenario-what-the-argument-may-be/nothing-in-a-folder-with-spec-the-folder-spec");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-the-argument-may-be/007038d8 0838c028ea153165
      test("[tool/check/scenario-what-the-argument-may-be/007038d8] What the argument may be (argument nothing, below a folder with specc.toml, root the folder that spec names there)", (t) => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with nothing, below a folder with specc.toml
        // Then the spec is the folder that spec names there
        // specc:body
        t.todo("pending: tool/check/scenario-what-the-argument-may-be/007038d8");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-the-argument-may-be/shed-the-folder-shed 51dfa0986b6bab80
      test("[tool/check/scenario-what-the-argument-may-be/shed-the-folder-shed] What the argument may be (argument shed, root the folder shed)", (t) => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with shed
        // Then the spec is the folder shed
        // specc:body
        t.todo("pending: tool/check/scenario-what-the-argument-may-be/shed-the-folder-shed");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-the-argument-may-be/shedloansmd-that-one-file 221558c525e2368a
      test("[tool/check/scenario-what-the-argument-may-be/shedloansmd-that-one-file] What the argument may be (argument shed/loans.md, root that one file)", (t) => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with shed/loans.md
        // Then the spec is that one file
        // specc:body
        t.todo("pending: tool/check/scenario-what-the-argument-may-be/shedloansmd-that-one-file");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-the-argument-may-be/a-folder-with-specctoml-the-folder-that-spec-names-there daa3bd6356282a15
      test("[tool/check/scenario-what-the-argument-may-be/a-folder-with-specctoml-the-folder-that-spec-names-there] What the argument may be (argument a folder with specc.toml, root the folder that spec names there)", (t) => {
        // Given the spec shed/loans.md
        // When somebody runs specc check with a folder with specc.toml
        // Then the spec is the folder that spec names there
        // specc:body
        t.todo("pending: tool/check/scenario-what-the-argument-may-be/a-folder-with-specctoml-the-folder-that-spec-names-there");
      });
      // specc:end
    });
  });

  describe("Requirement: Exit codes", () => {
    // specc:begin commands::denied_warnings_end_with_1_and_notes_with_0 1a84cdb3cdc3348d
    test("[commands::denied_warnings_end_with_1_and_notes_with_0] Requirement: Exit codes", (t) => {
      // must: A run must end with 0 when nothing was refused, with 1 when the spec was refused, and with 2 when the command could not be run.
      // specc:body
      t.todo("pending: commands::denied_warnings_end_with_1_and_notes_with_0");
    });
    // specc:end

    describe("Scenario: How a run ends", () => {
      // specc:begin tool/check/scenario-how-a-run-ends/none-specc-check-0 41fcabe5e4669f13
      test("[tool/check/scenario-how-a-run-ends/none-specc-check-0] How a run ends (findings none, command specc check, code 0)", (t) => {
        // Given a spec with none
        // When somebody runs specc check
        // Then the exit code is 0
        // specc:body
        t.todo("pending: tool/check/scenario-how-a-run-ends/none-specc-check-0");
      });
      // specc:end

      // specc:begin tool/check/scenario-how-a-run-ends/notes-specc-check---deny-warnings-0 c84a415068bf5cf2
      test("[tool/check/scenario-how-a-run-ends/notes-specc-check---deny-warnings-0] How a run ends (findings notes, command specc check --deny warnings, code 0)", (t) => {
        // Given a spec with notes
        // When somebody runs specc check --deny warnings
        // Then the exit code is 0
        // specc:body
        t.todo("pending: tool/check/scenario-how-a-run-ends/notes-specc-check---deny-warnings-0");
      });
      // specc:end

      // specc:begin tool/check/scenario-how-a-run-ends/warnings-specc-check-0 d7403ea2d79fdbff
      test("[tool/check/scenario-how-a-run-ends/warnings-specc-check-0] How a run ends (findings warnings, command specc check, code 0)", (t) => {
        // Given a spec with warnings
        // When somebody runs specc check
        // Then the exit code is 0
        // specc:body
        t.todo("pending: tool/check/scenario-how-a-run-ends/warnings-specc-check-0");
      });
      // specc:end

      // specc:begin tool/check/scenario-how-a-run-ends/warnings-specc-check---deny-warnings-1 70208d50caf7eabf
      test("[tool/check/scenario-how-a-run-ends/warnings-specc-check---deny-warnings-1] How a run ends (findings warnings, command specc check --deny warnings, code 1)", (t) => {
        // Given a spec with warnings
        // When somebody runs specc check --deny warnings
        // Then the exit code is 1
        // specc:body
        t.todo("pending: tool/check/scenario-how-a-run-ends/warnings-specc-check---deny-warnings-1");
      });
      // specc:end

      // specc:begin tool/check/scenario-how-a-run-ends/errors-specc-check-1 ef6940fbe48b2b3b
      test("[tool/check/scenario-how-a-run-ends/errors-specc-check-1] How a run ends (findings errors, command specc check, code 1)", (t) => {
        // Given a spec with errors
        // When somebody runs specc check
        // Then the exit code is 1
        // specc:body
        t.todo("pending: tool/check/scenario-how-a-run-ends/errors-specc-check-1");
      });
      // specc:end

      // specc:begin tool/check/scenario-how-a-run-ends/none-specc-check-nowhere-2 5b4b506c0a33dda2
      test("[tool/check/scenario-how-a-run-ends/none-specc-check-nowhere-2] How a run ends (findings none, command specc check nowhere, code 2)", (t) => {
        // Given a spec with none
        // When somebody runs specc check nowhere
        // Then the exit code is 2
        // specc:body
        t.todo("pending: tool/check/scenario-how-a-run-ends/none-specc-check-nowhere-2");
      });
      // specc:end

      // specc:begin tool/check/scenario-how-a-run-ends/none-specc-check---no-such-flag-2 e18f86bba0de8c18
      test("[tool/check/scenario-how-a-run-ends/none-specc-check---no-such-flag-2] How a run ends (findings none, command specc check --no-such-flag, code 2)", (t) => {
        // Given a spec with none
        // When somebody runs specc check --no-such-flag
        // Then the exit code is 2
        // specc:body
        t.todo("pending: tool/check/scenario-how-a-run-ends/none-specc-check---no-such-flag-2");
      });
      // specc:end
    });
  });

  describe("Requirement: Reports for people", () => {
    // specc:begin tool/check/requirement-reports-for-people 3d16c3391f7855bb
    test("[tool/check/requirement-reports-for-people] Requirement: Reports for people", (t) => {
      // must: A finding in text must show its severity, its code, its message, the place with the line, and the cure when one is known.
      // specc:body
      t.todo("pending: tool/check/requirement-reports-for-people");
    });
    // specc:end

    // specc:begin tool/check/example-a-vague-word 68228c68297aa3de
    test("[tool/check/example-a-vague-word] Example: a vague word", (t) => {
      // $ specc check
      // specc:body
      t.todo("pending: tool/check/example-a-vague-word");
    });
    // specc:end
  });

  describe("Requirement: Notes", () => {
    // specc:begin tool/check/requirement-notes 805c954d6cbd2c6d
    test("[tool/check/requirement-notes] Requirement: Notes", (t) => {
      // must: In text, notes must be counted and not shown, unless --notes is given.
      // specc:body
      t.todo("pending: tool/check/requirement-notes");
    });
    // specc:end

    describe("Scenario: A spec with a note", () => {
      // specc:begin tool/check/scenario-a-spec-with-a-note/specc-check-counted 8b584dc3fa50d11c
      test("[tool/check/scenario-a-spec-with-a-note/specc-check-counted] A spec with a note (command specc check, shown counted)", (t) => {
        // Given a spec with one note and no other finding
        // When somebody runs specc check
        // Then the note is counted
        // specc:body
        t.todo("pending: tool/check/scenario-a-spec-with-a-note/specc-check-counted");
      });
      // specc:end

      // specc:begin tool/check/scenario-a-spec-with-a-note/specc-check---notes-shown-in-full 6fa82de2954944f2
      test("[tool/check/scenario-a-spec-with-a-note/specc-check---notes-shown-in-full] A spec with a note (command specc check --notes, shown shown in full)", (t) => {
        // Given a spec with one note and no other finding
        // When somebody runs specc check --notes
        // Then the note is shown in full
        // specc:body
        t.todo("pending: tool/check/scenario-a-spec-with-a-note/specc-check---notes-shown-in-full");
      });
      // specc:end

      // specc:begin tool/check/scenario-a-spec-with-a-note/specc-check---format-json-in-the-document 9a1bc04d79b8d622
      test("[tool/check/scenario-a-spec-with-a-note/specc-check---format-json-in-the-document] A spec with a note (command specc check --format json, shown in the document)", (t) => {
        // Given a spec with one note and no other finding
        // When somebody runs specc check --format json
        // Then the note is in the document
        // specc:body
        t.todo("pending: tool/check/scenario-a-spec-with-a-note/specc-check---format-json-in-the-document");
      });
      // specc:end
    });
  });

  // specc:begin commands::reports_for_tools_are_whole_documents f2696aafe7d39f56
  test("[commands::reports_for_tools_are_whole_documents] Requirement: Reports for tools", (t) => {
    // must: The formats json, sarif and github must be written to standard output, each as one whole document.
    // must: Text for people must be written to standard error.
    // specc:body
    t.todo("pending: commands::reports_for_tools_are_whole_documents");
  });
  // specc:end

  describe("Requirement: Fixes", () => {
    // specc:begin tool/check/requirement-fixes 7cb1bac1eda0900d
    test("[tool/check/requirement-fixes] Requirement: Fixes", (t) => {
      // must: specc check --fix must apply the certain fixes, must write each file by one rename, and must then check again.
      // must: specc check --fix must apply the certain fixes, must write each file by one rename, and must then check again.
      // must: specc check --fix must apply the certain fixes, must write each file by one rename, and must then check again.
      // specc:body
      t.todo("pending: tool/check/requirement-fixes");
    });
    // specc:end

    describe("Scenario: Which fixes are applied", () => {
      // specc:begin tool/check/scenario-which-fixes-are-applied/9301f5bb 235f9c795d5ff1ab
      test("[tool/check/scenario-which-fixes-are-applied/9301f5bb] Which fixes are applied (finding ## Requirement: A with the label **Onwer:**, result mended, since letters were swapped)", (t) => {
        // Given a spec with the finding ## Requirement: A with the label **Onwer:**
        // When somebody runs specc check --fix
        // Then the file is mended, since letters were swapped
        // specc:body
        t.todo("pending: tool/check/scenario-which-fixes-are-applied/9301f5bb");
      });
      // specc:end

      // specc:begin tool/check/scenario-which-fixes-are-applied/size--5-kb-mended-since-kb-alone-can-be-meant c93b3b74b9f944d4
      test("[tool/check/scenario-which-fixes-are-applied/size--5-kb-mended-since-kb-alone-can-be-meant] Which fixes are applied (finding size < 5 KB, result mended, since kB alone can be meant)", (t) => {
        // Given a spec with the finding size < 5 KB
        // When somebody runs specc check --fix
        // Then the file is mended, since kB alone can be meant
        // specc:body
        t.todo("pending: tool/check/scenario-which-fixes-are-applied/size--5-kb-mended-since-kb-alone-can-be-meant");
      });
      // specc:end

      // specc:begin tool/check/scenario-which-fixes-are-applied/test-id-limit-left-alone-since-the-author-may-mean-code 80b8668949212292
      test("[tool/check/scenario-which-fixes-are-applied/test-id-limit-left-alone-since-the-author-may-mean-code] Which fixes are applied (finding test-id: limit, result left alone, since the author may mean code)", (t) => {
        // Given a spec with the finding test-id: limit
        // When somebody runs specc check --fix
        // Then the file is left alone, since the author may mean code
        // specc:body
        t.todo("pending: tool/check/scenario-which-fixes-are-applied/test-id-limit-left-alone-since-the-author-may-mean-code");
      });
      // specc:end
    });

    // specc:begin tool/check/scenario-two-fixes-at-one-place 2b9743f80101d6f6
    test("[tool/check/scenario-two-fixes-at-one-place] Scenario: Two fixes at one place", (t) => {
      // Given two certain fixes that overlap
      // When somebody runs specc check --fix
      // Then the first one is applied
      // And the next run applies the second one
      // specc:body
      t.todo("pending: tool/check/scenario-two-fixes-at-one-place");
    });
    // specc:end
  });

  describe("Requirement: Explanations", () => {
    // specc:begin tool/check/requirement-explanations 5d498c181a80e890
    test("[tool/check/requirement-explanations] Requirement: Explanations", (t) => {
      // must: specc explain CODE must print the manual page of a code, and specc explain must list all codes with their severities.
      // must: specc explain CODE must print the manual page of a code, and specc explain must list all codes with their severities.
      // specc:body
      t.todo("pending: tool/check/requirement-explanations");
    });
    // specc:end

    // specc:begin tool/check/scenario-a-code-that-is-not-there ec3be8479748524b
    test("[tool/check/scenario-a-code-that-is-not-there] Scenario: A code that is not there", (t) => {
      // Given the code vague-wrd
      // When somebody runs specc explain vague-wrd
      // Then the message suggests vague-word
      // And the exit code is 2
      // specc:body
      t.todo("pending: tool/check/scenario-a-code-that-is-not-there");
    });
    // specc:end
  });

  describe("Requirement: Looking into the passes", () => {
    // specc:begin tool/check/requirement-looking-into-the-passes 71450e5a04219b46
    test("[tool/check/requirement-looking-into-the-passes] Requirement: Looking into the passes", (t) => {
      // must: specc dump must print what a pass makes of the spec: its blocks with their bytes, the IR as JSON, or the IR as Markdown in the dialect's canonical form.
      // must: With --schema it must print the JSON Schema of the IR.
      // specc:body
      t.todo("pending: tool/check/requirement-looking-into-the-passes");
    });
    // specc:end

    describe("Scenario: What can be printed", () => {
      // specc:begin tool/check/scenario-what-can-be-printed/specc-dump-the-ir-as-json 487255e1411a26a7
      test("[tool/check/scenario-what-can-be-printed/specc-dump-the-ir-as-json] What can be printed (command specc dump, text the IR as JSON)", (t) => {
        // Given a spec
        // When somebody runs specc dump
        // Then standard output holds the IR as JSON
        // specc:body
        t.todo("pending: tool/check/scenario-what-can-be-printed/specc-dump-the-ir-as-json");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-can-be-printed/specc-dump---stage-ir-the-ir-as-json 226a2a57291c1eaa
      test("[tool/check/scenario-what-can-be-printed/specc-dump---stage-ir-the-ir-as-json] What can be printed (command specc dump --stage ir, text the IR as JSON)", (t) => {
        // Given a spec
        // When somebody runs specc dump --stage ir
        // Then standard output holds the IR as JSON
        // specc:body
        t.todo("pending: tool/check/scenario-what-can-be-printed/specc-dump---stage-ir-the-ir-as-json");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-can-be-printed/d6c4dff8 7bb9374c7501672c
      test("[tool/check/scenario-what-can-be-printed/d6c4dff8] What can be printed (command specc dump --stage document, text blocks and inlines with their bytes)", (t) => {
        // Given a spec
        // When somebody runs specc dump --stage document
        // Then standard output holds blocks and inlines with their bytes
        // specc:body
        t.todo("pending: tool/check/scenario-what-can-be-printed/d6c4dff8");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-can-be-printed/94477257 bb59a8f0ebca5544
      test("[tool/check/scenario-what-can-be-printed/94477257] What can be printed (command specc dump --stage dialect, text Markdown in the dialect's canonical form)", (t) => {
        // Given a spec
        // When somebody runs specc dump --stage dialect
        // Then standard output holds Markdown in the dialect's canonical form
        // specc:body
        t.todo("pending: tool/check/scenario-what-can-be-printed/94477257");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-can-be-printed/23de185d 913aeb67d686c64d
      test("[tool/check/scenario-what-can-be-printed/23de185d] What can be printed (command specc dump --stage view:docs, text what the templates of docs see, as JSON)", (t) => {
        // Given a spec
        // When somebody runs specc dump --stage view:docs
        // Then standard output holds what the templates of docs see, as JSON
        // specc:body
        t.todo("pending: tool/check/scenario-what-can-be-printed/23de185d");
      });
      // specc:end

      // specc:begin tool/check/scenario-what-can-be-printed/specc-dump---schema-a-json-schema 1eaa9f5fce29e8ca
      test("[tool/check/scenario-what-can-be-printed/specc-dump---schema-a-json-schema] What can be printed (command specc dump --schema, text a JSON Schema)", (t) => {
        // Given a spec
        // When somebody runs specc dump --schema
        // Then standard output holds a JSON Schema
        // specc:body
        t.todo("pending: tool/check/scenario-what-can-be-printed/specc-dump---schema-a-json-schema");
      });
      // specc:end
    });
  });

  describe("Requirement: The canonical form", () => {
    // specc:begin laws::printed::lowering_what_is_printed_gives_the_same_ir 1ebb0d0b33adbcc4
    test("[laws::printed::lowering_what_is_printed_gives_the_same_ir] Requirement: The canonical form", (t) => {
      // must: Whatever forms a spec is written in, its canonical form must say the same: reading it must give the same IR, but for places and for names that are made of a heading's words.
      // must: Whatever forms a spec is written in, its canonical form must say the same: reading it must give the same IR, but for places and for names that are made of a heading's words.
      // specc:body
      t.todo("pending: laws::printed::lowering_what_is_printed_gives_the_same_ir");
    });
    // specc:end

    // specc:begin commands::a_spec_in_another_form_is_printed_in_the_canonical_one 08735c40d17ed0b3
    test("[commands::a_spec_in_another_form_is_printed_in_the_canonical_one] Requirement: The canonical form", (t) => {
      // must: The tool must print data (labels, steps, tables, conversations, types, measures) from the values that it read, and must keep the Markdown of prose as it stands.
      // must: The tool must print data (labels, steps, tables, conversations, types, measures) from the values that it read, and must keep the Markdown of prose as it stands.
      // specc:body
      t.todo("pending: commands::a_spec_in_another_form_is_printed_in_the_canonical_one");
    });
    // specc:end

    describe("Scenario: A spec from elsewhere", () => {
      // specc:begin tool/check/scenario-a-spec-from-elsewhere/b671a6a7 ed330ffaf70071ae
      test("[tool/check/scenario-a-spec-from-elsewhere/b671a6a7] A spec from elsewhere (written ### User Story 1 - Pay (Priority: P1), canonical ### Requirement 1: Pay and `priority: P1`)", (t) => {
        // Given a spec that holds ### User Story 1 - Pay (Priority: P1)
        // When somebody runs specc dump --stage dialect
        // Then standard output holds ### Requirement 1: Pay and `priority: P1`
        // specc:body
        t.todo("pending: tool/check/scenario-a-spec-from-elsewhere/b671a6a7");
      });
      // specc:end

      // specc:begin tool/check/scenario-a-spec-from-elsewhere/--when-it-is-paid---when-it-is-paid adc62c416de5fe1f
      test("[tool/check/scenario-a-spec-from-elsewhere/--when-it-is-paid---when-it-is-paid] A spec from elsewhere (written - **WHEN** it is paid, canonical - **When** it is paid)", (t) => {
        // Given a spec that holds - **WHEN** it is paid
        // When somebody runs specc dump --stage dialect
        // Then standard output holds - **When** it is paid
        // specc:body
        t.todo("pending: tool/check/scenario-a-spec-from-elsewhere/--when-it-is-paid---when-it-is-paid");
      });
      // specc:end

      // specc:begin tool/check/scenario-a-spec-from-elsewhere/c3205cce 8d6c87a6bab08dfc
      test("[tool/check/scenario-a-spec-from-elsewhere/c3205cce] A spec from elsewhere (written ## Stay in bounds {#bounds authority=root}, canonical ## Principle: Stay in bounds, `id: bounds` and `authority: root`)", (t) => {
        // Given a spec that holds ## Stay in bounds {#bounds authority=root}
        // When somebody runs specc dump --stage dialect
        // Then standard output holds ## Principle: Stay in bounds, `id: bounds` and `authority: root`
        // specc:body
        t.todo("pending: tool/check/scenario-a-spec-from-elsewhere/c3205cce");
      });
      // specc:end

      // specc:begin tool/check/scenario-a-spec-from-elsewhere/-then-p95-latency--2-s---then-p95-latency--2-s fc31ab2ac700ecb9
      test("[tool/check/scenario-a-spec-from-elsewhere/-then-p95-latency--2-s---then-p95-latency--2-s] A spec from elsewhere (written * **Then**: `p95` latency ≤ 2 s, canonical - **Then:** p95 latency <= 2 s)", (t) => {
        // Given a spec that holds * **Then**: `p95` latency ≤ 2 s
        // When somebody runs specc dump --stage dialect
        // Then standard output holds - **Then:** p95 latency <= 2 s
        // specc:body
        t.todo("pending: tool/check/scenario-a-spec-from-elsewhere/-then-p95-latency--2-s---then-p95-latency--2-s");
      });
      // specc:end
    });
  });

  describe("Requirement: Colour", () => {
    // specc:begin tool/check/requirement-colour 11fddc1a20120488
    test("[tool/check/requirement-colour] Requirement: Colour", (t) => {
      // must: The tool must use colour on a terminal alone, unless --color says otherwise, and must not use it when NO_COLOR is set.
      // must not: The tool must use colour on a terminal alone, unless --color says otherwise, and must not use it when NO_COLOR is set.
      // specc:body
      t.todo("pending: tool/check/requirement-colour");
    });
    // specc:end

    describe("Scenario: With and without colour", () => {
      // specc:begin tool/check/scenario-with-and-without-colour/a-terminal-nothing-no-flag-colour 15887d29d844c70a
      test("[tool/check/scenario-with-and-without-colour/a-terminal-nothing-no-flag-colour] With and without colour (stream a terminal, variable nothing, flag no flag, colour colour)", (t) => {
        // Given standard error is a terminal, and the environment has nothing
        // When somebody runs specc check with no flag
        // Then findings have colour
        // specc:body
        t.todo("pending: tool/check/scenario-with-and-without-colour/a-terminal-nothing-no-flag-colour");
      });
      // specc:end

      // specc:begin tool/check/scenario-with-and-without-colour/a-terminal-no_color1-no-flag-no-colour ba9e0e0750e4834d
      test("[tool/check/scenario-with-and-without-colour/a-terminal-no_color1-no-flag-no-colour] With and without colour (stream a terminal, variable NO_COLOR=1, flag no flag, colour no colour)", (t) => {
        // Given standard error is a terminal, and the environment has NO_COLOR=1
        // When somebody runs specc check with no flag
        // Then findings have no colour
        // specc:body
        t.todo("pending: tool/check/scenario-with-and-without-colour/a-terminal-no_color1-no-flag-no-colour");
      });
      // specc:end

      // specc:begin tool/check/scenario-with-and-without-colour/a-file-nothing-no-flag-no-colour 115b1bd4699345d7
      test("[tool/check/scenario-with-and-without-colour/a-file-nothing-no-flag-no-colour] With and without colour (stream a file, variable nothing, flag no flag, colour no colour)", (t) => {
        // Given standard error is a file, and the environment has nothing
        // When somebody runs specc check with no flag
        // Then findings have no colour
        // specc:body
        t.todo("pending: tool/check/scenario-with-and-without-colour/a-file-nothing-no-flag-no-colour");
      });
      // specc:end

      // specc:begin tool/check/scenario-with-and-without-colour/a-file-nothing---color-always-colour fb2d2c4dfdc2d955
      test("[tool/check/scenario-with-and-without-colour/a-file-nothing---color-always-colour] With and without colour (stream a file, variable nothing, flag --color always, colour colour)", (t) => {
        // Given standard error is a file, and the environment has nothing
        // When somebody runs specc check with --color always
        // Then findings have colour
        // specc:body
        t.todo("pending: tool/check/scenario-with-and-without-colour/a-file-nothing---color-always-colour");
      });
      // specc:end

      // specc:begin tool/check/scenario-with-and-without-colour/a-terminal-nothing---color-never-no-colour 2e7917e2f7ba31cf
      test("[tool/check/scenario-with-and-without-colour/a-terminal-nothing---color-never-no-colour] With and without colour (stream a terminal, variable nothing, flag --color never, colour no colour)", (t) => {
        // Given standard error is a terminal, and the environment has nothing
        // When somebody runs specc check with --color never
        // Then findings have no colour
        // specc:body
        t.todo("pending: tool/check/scenario-with-and-without-colour/a-terminal-nothing---color-never-no-colour");
      });
      // specc:end
    });
  });

  // specc:begin commands::the_command_line_says_what_is_written f9ac9b203208344e
  test("[commands::the_command_line_says_what_is_written] Requirement: Help", (t) => {
    // must: Each subcommand must explain itself by --help, word for word as it was reviewed.
    // specc:body
    t.todo("pending: commands::the_command_line_says_what_is_written");
  });
  // specc:end

  // specc:begin commands::each_completion_script_names_each_subcommand 7df0d793500344e2
  test("[commands::each_completion_script_names_each_subcommand] Requirement: Completions", (t) => {
    // must: specc completions SHELL must print a script that completes each subcommand.
    // specc:body
    t.todo("pending: commands::each_completion_script_names_each_subcommand");
  });
  // specc:end

  // specc:begin progress::a_bar_is_drawn_on_a_terminal_when_work_takes_long d4bf9599f131a770
  test("[progress::a_bar_is_drawn_on_a_terminal_when_work_takes_long] Requirement: Progress", (t) => {
    // must: On a terminal, work that takes longer than a second must show how many files are done.
    // must not: Elsewhere, and with --quiet, the tool must not draw anything.
    // specc:body
    t.todo("pending: progress::a_bar_is_drawn_on_a_terminal_when_work_takes_long");
  });
  // specc:end
});
