//! Made by specc from dialect/files.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/files/requirement-which-files-are-specs 9db4b5e7c7985671
// Requirement: Which files are specs
#[test]
#[ignore = "pending"]
fn dialect___files___requirement__which__files__are__specs() {
    // must: Each file below the spec folder whose name ends in .md must be part of the spec, unless it lies in a hidden folder, in node_modules, in a folder that targets write to, or in what specc.toml excludes.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/files/scenario-files-of-a-folder/loansmd-read d01ee5ef72570788
// Files of a folder (file loans.md, result read)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__files__of__a__folder___loansmd__read() {
    // Given a spec folder with the file loans.md
    // When the compiler reads the spec
    // Then the file is read
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_folder_with_the_file("loans.md");
    steps.the_compiler_reads_the_spec();
    steps.the_file_is("read");
}
// specc:end

// specc:begin dialect/files/scenario-files-of-a-folder/apiloansmd-read cb9c00753b5df308
// Files of a folder (file api/loans.md, result read)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__files__of__a__folder___apiloansmd__read() {
    // Given a spec folder with the file api/loans.md
    // When the compiler reads the spec
    // Then the file is read
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_folder_with_the_file("api/loans.md");
    steps.the_compiler_reads_the_spec();
    steps.the_file_is("read");
}
// specc:end

// specc:begin dialect/files/scenario-files-of-a-folder/loansmd-read~2 c9c3a07a5006e284
// Files of a folder (file LOANS.MD, result read)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__files__of__a__folder___loansmd__read_x7e_2() {
    // Given a spec folder with the file LOANS.MD
    // When the compiler reads the spec
    // Then the file is read
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_folder_with_the_file("LOANS.MD");
    steps.the_compiler_reads_the_spec();
    steps.the_file_is("read");
}
// specc:end

// specc:begin dialect/files/scenario-files-of-a-folder/loanstxt-left-out 5a4a901dec4df6b4
// Files of a folder (file loans.txt, result left out)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__files__of__a__folder___loanstxt__left__out() {
    // Given a spec folder with the file loans.txt
    // When the compiler reads the spec
    // Then the file is left out
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_folder_with_the_file("loans.txt");
    steps.the_compiler_reads_the_spec();
    steps.the_file_is("left out");
}
// specc:end

// specc:begin dialect/files/scenario-files-of-a-folder/gitloansmd-left-out 9ad0ba4165db5c6a
// Files of a folder (file .git/loans.md, result left out)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__files__of__a__folder___gitloansmd__left__out() {
    // Given a spec folder with the file .git/loans.md
    // When the compiler reads the spec
    // Then the file is left out
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_folder_with_the_file(".git/loans.md");
    steps.the_compiler_reads_the_spec();
    steps.the_file_is("left out");
}
// specc:end

// specc:begin dialect/files/scenario-files-of-a-folder/node_modulesshedreadmemd-left-out 161fed367a430e50
// Files of a folder (file node_modules/shed/README.md, result left out)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__files__of__a__folder___node_modulesshedreadmemd__left__out() {
    // Given a spec folder with the file node_modules/shed/README.md
    // When the compiler reads the spec
    // Then the file is left out
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_folder_with_the_file("node_modules/shed/README.md");
    steps.the_compiler_reads_the_spec();
    steps.the_file_is("left out");
}
// specc:end

// specc:begin dialect/files/requirement-prompt-files ea6eac368e16bbba
// Requirement: Prompt files
#[test]
#[ignore = "pending"]
fn dialect___files___requirement__prompt__files() {
    // must: A file examples/NAME.md that a footnote mark [^NAME] binds must be read as the prompts of the clause with the mark.
    // must: Where that folder holds prompts, a mark without a file must be an error; elsewhere such a mark must stay text.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/files/scenario-marks-and-files/ab12-ab12md-nothing 5f3214d4bf50f535
// Marks and files (marks [^ab12], files ab12.md, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__marks__and__files___ab12__ab12md__nothing() {
    // Given a clause with the marks [^ab12], and prompt files ab12.md below examples
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with_the_marks_and_prompt_files_below("[^ab12]", "ab12.md", "examples");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/files/scenario-marks-and-files/ab12-cd34-ab12md-unbound-prompt acf5ee535dab2238
// Marks and files (marks [^ab12], [^cd34], files ab12.md, finding unbound-prompt)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__marks__and__files___ab12__cd34__ab12md__unbound__prompt() {
    // Given a clause with the marks [^ab12], [^cd34], and prompt files ab12.md below examples
    // When the compiler checks the spec
    // Then unbound-prompt is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with_the_marks_and_prompt_files_below("[^ab12], [^cd34]", "ab12.md", "examples");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unbound-prompt");
}
// specc:end

// specc:begin dialect/files/scenario-marks-and-files/ab12-ab12md-cd34md-unused-prompt 527755b0ead2071b
// Marks and files (marks [^ab12], files ab12.md, cd34.md, finding unused-prompt)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__marks__and__files___ab12__ab12md__cd34md__unused__prompt() {
    // Given a clause with the marks [^ab12], and prompt files ab12.md, cd34.md below examples
    // When the compiler checks the spec
    // Then unused-prompt is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with_the_marks_and_prompt_files_below("[^ab12]", "ab12.md, cd34.md", "examples");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unused-prompt");
}
// specc:end

// specc:begin dialect/files/scenario-marks-and-files/ab12-none-nothing 88da24df062cbd74
// Marks and files (marks [^ab12], files none, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__marks__and__files___ab12__none__nothing() {
    // Given a clause with the marks [^ab12], and prompt files none below examples
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_clause_with_the_marks_and_prompt_files_below("[^ab12]", "none", "examples");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin ir::lower::path::tests::index_files_give_no_part 58e321c5b000dae8
// Requirement: Translations
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_lower_x3a__x3a_path_x3a__x3a_tests_x3a__x3a_index_files_give_no_part() {
    // must: A file such as loans.de.md must be read as the German text of loans.md.
    // must not: It shares the ids of that file, and must not be tested a second time.
    // specc:body
    todo!()
}
// specc:end

// specc:begin writing::a_loop_of_links_ends 89b9957a98792353
// Requirement: Links in the file system
#[test]
#[ignore = "pending"]
fn writing_x3a__x3a_a_loop_of_links_ends() {
    // must: The compiler must follow links between folders and must end when they form a loop.
    // specc:body
    todo!()
}
// specc:end

// specc:begin writing::bytes_that_are_no_text_are_a_finding_at_their_place b0141d307ff4f2b0
// Requirement: Text that cannot be read
#[test]
#[ignore = "pending"]
fn writing_x3a__x3a_bytes_that_are_no_text_are_a_finding_at_their_place() {
    // must: A file that is no UTF-8 must be an error at its first wrong byte, and the other files must be read.
    // specc:body
    todo!()
}
// specc:end

// specc:begin spans::generated::generated_documents_have_right_positions e5da116571136649
// Requirement: Nothing is lost
#[test]
#[ignore = "pending"]
fn spans_x3a__x3a_generated_x3a__x3a_generated_documents_have_right_positions() {
    // must: The compiler must keep each byte of a file in its tree, whether it understands the byte or not.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/files/requirement-hidden-characters ef6655963fcc1c54
// Requirement: Hidden characters
#[test]
#[ignore = "pending"]
fn dialect___files___requirement__hidden__characters() {
    // must: Characters that change the direction of what is shown must be a warning, and a NUL byte must be an error.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/files/scenario-text-that-is-not-what-it-seems/u202e-bidi-control 7214d0994f1ca591
// Text that is not what it seems (character U+202E, finding bidi-control)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__text__that__is__not__what__it__seems___u202e__bidi__control() {
    // Given a paragraph that holds U+202E
    // When the compiler reads the file
    // Then bidi-control is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_paragraph_that_holds("U+202E");
    steps.the_compiler_reads_the_file();
    steps.is_reported("bidi-control");
}
// specc:end

// specc:begin dialect/files/scenario-text-that-is-not-what-it-seems/u0000-nul-byte 37d0d1d97d3ba928
// Text that is not what it seems (character U+0000, finding nul-byte)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__text__that__is__not__what__it__seems___u0000__nul__byte() {
    // Given a paragraph that holds U+0000
    // When the compiler reads the file
    // Then nul-byte is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_paragraph_that_holds("U+0000");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nul-byte");
}
// specc:end

// specc:begin dialect/files/scenario-text-that-is-not-what-it-seems/a-hebrew-word-nothing 6edea59ed7923ada
// Text that is not what it seems (character a Hebrew word, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___files___scenario__text__that__is__not__what__it__seems___a__hebrew__word__nothing() {
    // Given a paragraph that holds a Hebrew word
    // When the compiler reads the file
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_paragraph_that_holds("a Hebrew word");
    steps.the_compiler_reads_the_file();
    steps.is_reported("nothing");
}
// specc:end
