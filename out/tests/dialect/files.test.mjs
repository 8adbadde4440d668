// Made by specc from dialect/files.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Files", () => {
  describe("Requirement: Which files are specs", () => {
    // specc:begin dialect/files/requirement-which-files-are-specs af76cb94f7ce6559
    test("[dialect/files/requirement-which-files-are-specs] Requirement: Which files are specs", (t) => {
      // must: Each file below the spec folder whose name ends in .md must be part of the spec, unless it lies in a hidden folder, in node_modules, in a folder that targets write to, or in what specc.toml excludes.
      // specc:body
      t.todo("pending: dialect/files/requirement-which-files-are-specs");
    });
    // specc:end

    describe("Scenario: Files of a folder", () => {
      // specc:begin dialect/files/scenario-files-of-a-folder/loansmd-read 812252bb0efcfeb2
      test("[dialect/files/scenario-files-of-a-folder/loansmd-read] Files of a folder (file loans.md, result read)", (t) => {
        // Given a spec folder with the file loans.md
        // When the compiler reads the spec
        // Then the file is read
        // specc:body
        t.todo("pending: dialect/files/scenario-files-of-a-folder/loansmd-read");
      });
      // specc:end

      // specc:begin dialect/files/scenario-files-of-a-folder/apiloansmd-read e804e9a8bd40c76a
      test("[dialect/files/scenario-files-of-a-folder/apiloansmd-read] Files of a folder (file api/loans.md, result read)", (t) => {
        // Given a spec folder with the file api/loans.md
        // When the compiler reads the spec
        // Then the file is read
        // specc:body
        t.todo("pending: dialect/files/scenario-files-of-a-folder/apiloansmd-read");
      });
      // specc:end

      // specc:begin dialect/files/scenario-files-of-a-folder/loansmd-read~2 e7757e19b614474b
      test("[dialect/files/scenario-files-of-a-folder/loansmd-read~2] Files of a folder (file LOANS.MD, result read)", (t) => {
        // Given a spec folder with the file LOANS.MD
        // When the compiler reads the spec
        // Then the file is read
        // specc:body
        t.todo("pending: dialect/files/scenario-files-of-a-folder/loansmd-read~2");
      });
      // specc:end

      // specc:begin dialect/files/scenario-files-of-a-folder/loanstxt-left-out 5695bb1aec19a709
      test("[dialect/files/scenario-files-of-a-folder/loanstxt-left-out] Files of a folder (file loans.txt, result left out)", (t) => {
        // Given a spec folder with the file loans.txt
        // When the compiler reads the spec
        // Then the file is left out
        // specc:body
        t.todo("pending: dialect/files/scenario-files-of-a-folder/loanstxt-left-out");
      });
      // specc:end

      // specc:begin dialect/files/scenario-files-of-a-folder/gitloansmd-left-out 4c07cead2773fb20
      test("[dialect/files/scenario-files-of-a-folder/gitloansmd-left-out] Files of a folder (file .git/loans.md, result left out)", (t) => {
        // Given a spec folder with the file .git/loans.md
        // When the compiler reads the spec
        // Then the file is left out
        // specc:body
        t.todo("pending: dialect/files/scenario-files-of-a-folder/gitloansmd-left-out");
      });
      // specc:end

      // specc:begin dialect/files/scenario-files-of-a-folder/node_modulesshedreadmemd-left-out 1f888648cefbc04d
      test("[dialect/files/scenario-files-of-a-folder/node_modulesshedreadmemd-left-out] Files of a folder (file node_modules/shed/README.md, result left out)", (t) => {
        // Given a spec folder with the file node_modules/shed/README.md
        // When the compiler reads the spec
        // Then the file is left out
        // specc:body
        t.todo("pending: dialect/files/scenario-files-of-a-folder/node_modulesshedreadmemd-left-out");
      });
      // specc:end
    });
  });

  describe("Requirement: Prompt files", () => {
    // specc:begin dialect/files/requirement-prompt-files c4f4cef2676e7081
    test("[dialect/files/requirement-prompt-files] Requirement: Prompt files", (t) => {
      // must: A file examples/NAME.md that a footnote mark [^NAME] binds must be read as the prompts of the clause with the mark.
      // must: Where that folder holds prompts, a mark without a file must be an error; elsewhere such a mark must stay text.
      // must: Where that folder holds prompts, a mark without a file must be an error; elsewhere such a mark must stay text.
      // specc:body
      t.todo("pending: dialect/files/requirement-prompt-files");
    });
    // specc:end

    describe("Scenario: Marks and files", () => {
      // specc:begin dialect/files/scenario-marks-and-files/ab12-ab12md-nothing 98f1c1a13649770b
      test("[dialect/files/scenario-marks-and-files/ab12-ab12md-nothing] Marks and files (marks [^ab12], files ab12.md, finding nothing)", (t) => {
        // Given a clause with the marks [^ab12], and prompt files ab12.md below examples
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/files/scenario-marks-and-files/ab12-ab12md-nothing");
      });
      // specc:end

      // specc:begin dialect/files/scenario-marks-and-files/ab12-cd34-ab12md-unbound-prompt 3ea4ff8ebcd95250
      test("[dialect/files/scenario-marks-and-files/ab12-cd34-ab12md-unbound-prompt] Marks and files (marks [^ab12], [^cd34], files ab12.md, finding unbound-prompt)", (t) => {
        // Given a clause with the marks [^ab12], [^cd34], and prompt files ab12.md below examples
        // When the compiler checks the spec
        // Then unbound-prompt is reported
        // specc:body
        t.todo("pending: dialect/files/scenario-marks-and-files/ab12-cd34-ab12md-unbound-prompt");
      });
      // specc:end

      // specc:begin dialect/files/scenario-marks-and-files/ab12-ab12md-cd34md-unused-prompt db658479fee42ae8
      test("[dialect/files/scenario-marks-and-files/ab12-ab12md-cd34md-unused-prompt] Marks and files (marks [^ab12], files ab12.md, cd34.md, finding unused-prompt)", (t) => {
        // Given a clause with the marks [^ab12], and prompt files ab12.md, cd34.md below examples
        // When the compiler checks the spec
        // Then unused-prompt is reported
        // specc:body
        t.todo("pending: dialect/files/scenario-marks-and-files/ab12-ab12md-cd34md-unused-prompt");
      });
      // specc:end

      // specc:begin dialect/files/scenario-marks-and-files/ab12-none-nothing 8c8d50c54f03e141
      test("[dialect/files/scenario-marks-and-files/ab12-none-nothing] Marks and files (marks [^ab12], files none, finding nothing)", (t) => {
        // Given a clause with the marks [^ab12], and prompt files none below examples
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/files/scenario-marks-and-files/ab12-none-nothing");
      });
      // specc:end
    });
  });

  // specc:begin ir::lower::path::tests::index_files_give_no_part b2c7660606a3a431
  test("[ir::lower::path::tests::index_files_give_no_part] Requirement: Translations", (t) => {
    // must: A file such as loans.de.md must be read as the German text of loans.md.
    // must not: It shares the ids of that file, and must not be tested a second time.
    // specc:body
    t.todo("pending: ir::lower::path::tests::index_files_give_no_part");
  });
  // specc:end

  // specc:begin writing::a_loop_of_links_ends 1a25c96fba6ffcfa
  test("[writing::a_loop_of_links_ends] Requirement: Links in the file system", (t) => {
    // must: The compiler must follow links between folders and must end when they form a loop.
    // must: The compiler must follow links between folders and must end when they form a loop.
    // specc:body
    t.todo("pending: writing::a_loop_of_links_ends");
  });
  // specc:end

  // specc:begin writing::bytes_that_are_no_text_are_a_finding_at_their_place dd14af329e74b31c
  test("[writing::bytes_that_are_no_text_are_a_finding_at_their_place] Requirement: Text that cannot be read", (t) => {
    // must: A file that is no UTF-8 must be an error at its first wrong byte, and the other files must be read.
    // must: A file that is no UTF-8 must be an error at its first wrong byte, and the other files must be read.
    // specc:body
    t.todo("pending: writing::bytes_that_are_no_text_are_a_finding_at_their_place");
  });
  // specc:end

  // specc:begin spans::generated::generated_documents_have_right_positions 1b7a44f4e972eee9
  test("[spans::generated::generated_documents_have_right_positions] Requirement: Nothing is lost", (t) => {
    // must: The compiler must keep each byte of a file in its tree, whether it understands the byte or not.
    // specc:body
    t.todo("pending: spans::generated::generated_documents_have_right_positions");
  });
  // specc:end

  describe("Requirement: Hidden characters", () => {
    // specc:begin dialect/files/requirement-hidden-characters 4d73499f1c6d3e96
    test("[dialect/files/requirement-hidden-characters] Requirement: Hidden characters", (t) => {
      // must: Characters that change the direction of what is shown must be a warning, and a NUL byte must be an error.
      // must: Characters that change the direction of what is shown must be a warning, and a NUL byte must be an error.
      // specc:body
      t.todo("pending: dialect/files/requirement-hidden-characters");
    });
    // specc:end

    describe("Scenario: Text that is not what it seems", () => {
      // specc:begin dialect/files/scenario-text-that-is-not-what-it-seems/u202e-bidi-control ed4fbfc60c7dc74c
      test("[dialect/files/scenario-text-that-is-not-what-it-seems/u202e-bidi-control] Text that is not what it seems (character U+202E, finding bidi-control)", (t) => {
        // Given a paragraph that holds U+202E
        // When the compiler reads the file
        // Then bidi-control is reported
        // specc:body
        t.todo("pending: dialect/files/scenario-text-that-is-not-what-it-seems/u202e-bidi-control");
      });
      // specc:end

      // specc:begin dialect/files/scenario-text-that-is-not-what-it-seems/u0000-nul-byte f32da3fe3fd4ede5
      test("[dialect/files/scenario-text-that-is-not-what-it-seems/u0000-nul-byte] Text that is not what it seems (character U+0000, finding nul-byte)", (t) => {
        // Given a paragraph that holds U+0000
        // When the compiler reads the file
        // Then nul-byte is reported
        // specc:body
        t.todo("pending: dialect/files/scenario-text-that-is-not-what-it-seems/u0000-nul-byte");
      });
      // specc:end

      // specc:begin dialect/files/scenario-text-that-is-not-what-it-seems/a-hebrew-word-nothing 6f957112fa56a66b
      test("[dialect/files/scenario-text-that-is-not-what-it-seems/a-hebrew-word-nothing] Text that is not what it seems (character a Hebrew word, finding nothing)", (t) => {
        // Given a paragraph that holds a Hebrew word
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/files/scenario-text-that-is-not-what-it-seems/a-hebrew-word-nothing");
      });
      // specc:end
    });
  });
});
