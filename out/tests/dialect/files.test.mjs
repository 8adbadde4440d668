// Made by specc from dialect/files.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Files", () => {
  describe("Requirement: Which files are specs", () => {
    test("[dialect/files/requirement-which-files-are-specs] Requirement: Which files are specs", { todo: "pending: dialect/files/requirement-which-files-are-specs" }, () => {
      // must: Each file below the spec folder whose name ends in .md must be part of the spec, unless it lies in a hidden folder, in node_modules, in a folder that targets write to, or in what specc.toml excludes.
    });

    describe("Scenario: Files of a folder", () => {
      test("[dialect/files/scenario-files-of-a-folder/loansmd-read] Files of a folder (file loans.md, result read)", { todo: "pending: dialect/files/scenario-files-of-a-folder/loansmd-read" }, () => {
        // Given a spec folder with the file loans.md
        // When the compiler reads the spec
        // Then the file is read
      });

      test("[dialect/files/scenario-files-of-a-folder/apiloansmd-read] Files of a folder (file api/loans.md, result read)", { todo: "pending: dialect/files/scenario-files-of-a-folder/apiloansmd-read" }, () => {
        // Given a spec folder with the file api/loans.md
        // When the compiler reads the spec
        // Then the file is read
      });

      test("[dialect/files/scenario-files-of-a-folder/loansmd-read~2] Files of a folder (file LOANS.MD, result read)", { todo: "pending: dialect/files/scenario-files-of-a-folder/loansmd-read~2" }, () => {
        // Given a spec folder with the file LOANS.MD
        // When the compiler reads the spec
        // Then the file is read
      });

      test("[dialect/files/scenario-files-of-a-folder/loanstxt-left-out] Files of a folder (file loans.txt, result left out)", { todo: "pending: dialect/files/scenario-files-of-a-folder/loanstxt-left-out" }, () => {
        // Given a spec folder with the file loans.txt
        // When the compiler reads the spec
        // Then the file is left out
      });

      test("[dialect/files/scenario-files-of-a-folder/gitloansmd-left-out] Files of a folder (file .git/loans.md, result left out)", { todo: "pending: dialect/files/scenario-files-of-a-folder/gitloansmd-left-out" }, () => {
        // Given a spec folder with the file .git/loans.md
        // When the compiler reads the spec
        // Then the file is left out
      });

      test("[dialect/files/scenario-files-of-a-folder/node_modulesshedreadmemd-left-out] Files of a folder (file node_modules/shed/README.md, result left out)", { todo: "pending: dialect/files/scenario-files-of-a-folder/node_modulesshedreadmemd-left-out" }, () => {
        // Given a spec folder with the file node_modules/shed/README.md
        // When the compiler reads the spec
        // Then the file is left out
      });
    });
  });

  describe("Requirement: Prompt files", () => {
    test("[dialect/files/requirement-prompt-files] Requirement: Prompt files", { todo: "pending: dialect/files/requirement-prompt-files" }, () => {
      // must: A file examples/NAME.md that a footnote mark [^NAME] binds must be read as the prompts of the clause with the mark.
      // must: Where that folder holds prompts, a mark without a file must be an error; elsewhere such a mark must stay text.
      // must: Where that folder holds prompts, a mark without a file must be an error; elsewhere such a mark must stay text.
    });

    describe("Scenario: Marks and files", () => {
      test("[dialect/files/scenario-marks-and-files/ab12-ab12md-nothing] Marks and files (marks [^ab12], files ab12.md, finding nothing)", { todo: "pending: dialect/files/scenario-marks-and-files/ab12-ab12md-nothing" }, () => {
        // Given a clause with the marks [^ab12], and prompt files ab12.md below examples
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/files/scenario-marks-and-files/ab12-cd34-ab12md-unbound-prompt] Marks and files (marks [^ab12], [^cd34], files ab12.md, finding unbound-prompt)", { todo: "pending: dialect/files/scenario-marks-and-files/ab12-cd34-ab12md-unbound-prompt" }, () => {
        // Given a clause with the marks [^ab12], [^cd34], and prompt files ab12.md below examples
        // When the compiler checks the spec
        // Then unbound-prompt is reported
      });

      test("[dialect/files/scenario-marks-and-files/ab12-ab12md-cd34md-unused-prompt] Marks and files (marks [^ab12], files ab12.md, cd34.md, finding unused-prompt)", { todo: "pending: dialect/files/scenario-marks-and-files/ab12-ab12md-cd34md-unused-prompt" }, () => {
        // Given a clause with the marks [^ab12], and prompt files ab12.md, cd34.md below examples
        // When the compiler checks the spec
        // Then unused-prompt is reported
      });

      test("[dialect/files/scenario-marks-and-files/ab12-none-nothing] Marks and files (marks [^ab12], files none, finding nothing)", { todo: "pending: dialect/files/scenario-marks-and-files/ab12-none-nothing" }, () => {
        // Given a clause with the marks [^ab12], and prompt files none below examples
        // When the compiler checks the spec
        // Then nothing is reported
      });
    });
  });

  test("[ir::lower::path::tests::index_files_give_no_part] Requirement: Translations", { todo: "pending: ir::lower::path::tests::index_files_give_no_part" }, () => {
    // must: A file such as loans.de.md must be read as the German text of loans.md.
    // must not: It shares the ids of that file, and must not be tested a second time.
  });

  test("[writing::a_loop_of_links_ends] Requirement: Links in the file system", { todo: "pending: writing::a_loop_of_links_ends" }, () => {
    // must: The compiler must follow links between folders and must end when they form a loop.
    // must: The compiler must follow links between folders and must end when they form a loop.
  });

  test("[writing::bytes_that_are_no_text_are_a_finding_at_their_place] Requirement: Text that cannot be read", { todo: "pending: writing::bytes_that_are_no_text_are_a_finding_at_their_place" }, () => {
    // must: A file that is no UTF-8 must be an error at its first wrong byte, and the other files must be read.
    // must: A file that is no UTF-8 must be an error at its first wrong byte, and the other files must be read.
  });

  test("[spans::generated::generated_documents_have_right_positions] Requirement: Nothing is lost", { todo: "pending: spans::generated::generated_documents_have_right_positions" }, () => {
    // must: The compiler must keep each byte of a file in its tree, whether it understands the byte or not.
  });

  describe("Requirement: Hidden characters", () => {
    test("[dialect/files/requirement-hidden-characters] Requirement: Hidden characters", { todo: "pending: dialect/files/requirement-hidden-characters" }, () => {
      // must: Characters that change the direction of what is shown must be a warning, and a NUL byte must be an error.
      // must: Characters that change the direction of what is shown must be a warning, and a NUL byte must be an error.
    });

    describe("Scenario: Text that is not what it seems", () => {
      test("[dialect/files/scenario-text-that-is-not-what-it-seems/u202e-bidi-control] Text that is not what it seems (character U+202E, finding bidi-control)", { todo: "pending: dialect/files/scenario-text-that-is-not-what-it-seems/u202e-bidi-control" }, () => {
        // Given a paragraph that holds U+202E
        // When the compiler reads the file
        // Then bidi-control is reported
      });

      test("[dialect/files/scenario-text-that-is-not-what-it-seems/u0000-nul-byte] Text that is not what it seems (character U+0000, finding nul-byte)", { todo: "pending: dialect/files/scenario-text-that-is-not-what-it-seems/u0000-nul-byte" }, () => {
        // Given a paragraph that holds U+0000
        // When the compiler reads the file
        // Then nul-byte is reported
      });

      test("[dialect/files/scenario-text-that-is-not-what-it-seems/a-hebrew-word-nothing] Text that is not what it seems (character a Hebrew word, finding nothing)", { todo: "pending: dialect/files/scenario-text-that-is-not-what-it-seems/a-hebrew-word-nothing" }, () => {
        // Given a paragraph that holds a Hebrew word
        // When the compiler reads the file
        // Then nothing is reported
      });
    });
  });
});
