//! Made by specc from tool/provenance.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin tool/provenance/operation-explain 04af0ffb52a8747c
// Operation: Explain
#[test]
#[ignore = "pending"]
fn tool___provenance___operation__explain() {
    // Explains a finding's code, a line of an output, a clause or a line of the spec.
    // specc explain [OPTIONS] [SUBJECT]
    // errors: 0, 2
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/provenance/scenario-forms-of-the-subject/vague-word-the-manual-page-of-the-code 9e21cd009f18651d
// Forms of the subject (subject vague-word, result the manual page of the code)
#[test]
#[ignore = "pending"]
fn tool___provenance___scenario__forms__of__the__subject___vague__word__the__manual__page__of__the__code()
 {
    // Given a spec and its outputs
    // When somebody runs specc explain vague-word
    // Then the manual page of the code is printed
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_and_its_outputs();
    steps.somebody_runs("specc explain vague-word");
    steps.is_printed("the manual page of the code");
}
// specc:end

// specc:begin tool/provenance/scenario-forms-of-the-subject/outdocsbankmd12-what-line-12-of-the-page-comes-from 0f61ba2956ba216f
// Forms of the subject (subject out/docs/bank.md:12, result what line 12 of the page comes from)
#[test]
#[ignore = "pending"]
fn tool___provenance___scenario__forms__of__the__subject___outdocsbankmd12__what__line__12__of__the__page__comes__from()
 {
    // Given a spec and its outputs
    // When somebody runs specc explain out/docs/bank.md:12
    // Then what line 12 of the page comes from is printed
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_and_its_outputs();
    steps.somebody_runs("specc explain out/docs/bank.md:12");
    steps.is_printed("what line 12 of the page comes from");
}
// specc:end

// specc:begin tool/provenance/scenario-forms-of-the-subject/specbankmd7-what-comes-from-line-7-of-the-spec 5ac9772e41f078d8
// Forms of the subject (subject spec/bank.md:7, result what comes from line 7 of the spec)
#[test]
#[ignore = "pending"]
fn tool___provenance___scenario__forms__of__the__subject___specbankmd7__what__comes__from__line__7__of__the__spec()
 {
    // Given a spec and its outputs
    // When somebody runs specc explain spec/bank.md:7
    // Then what comes from line 7 of the spec is printed
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_and_its_outputs();
    steps.somebody_runs("specc explain spec/bank.md:7");
    steps.is_printed("what comes from line 7 of the spec");
}
// specc:end

// specc:begin tool/provenance/scenario-forms-of-the-subject/--clause-daily_limit-what-comes-from-the-clause 946399744c80627d
// Forms of the subject (subject --clause daily_limit, result what comes from the clause)
#[test]
#[ignore = "pending"]
fn tool___provenance___scenario__forms__of__the__subject_x2f__x2d__x2d_clause__daily_limit__what__comes__from__the__clause()
 {
    // Given a spec and its outputs
    // When somebody runs specc explain --clause daily_limit
    // Then what comes from the clause is printed
    // specc:body
    let mut steps = Steps::default();
    steps.a_spec_and_its_outputs();
    steps.somebody_runs("specc explain --clause daily_limit");
    steps.is_printed("what comes from the clause");
}
// specc:end

// specc:begin provenance::lines_with_words_of_the_spec_are_explained_to_the_line_that_has_them a6d26810db88525f
// Requirement: From an output to the spec
#[test]
#[ignore = "pending"]
fn provenance_x3a__x3a_lines_with_words_of_the_spec_are_explained_to_the_line_that_has_them() {
    // must: For a line of an output, the tool must print each line of the spec that it comes from with its file, its number, its clause and its words.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::a_line_of_an_output_is_followed_to_its_words 10711533373a09b6
// Requirement: From an output to the spec
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_line_of_an_output_is_followed_to_its_words() {
    // must: Lines whose words stand in the output must come first.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::a_line_that_no_words_change_is_said_to_be_the_templates 3f6a44d7afb8825f
// Requirement: Lines of a template
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_line_that_no_words_change_is_said_to_be_the_templates() {
    // must: A line that no words of the spec change must be said to come from the template and the settings.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::a_line_of_an_output_is_followed_to_its_template 025a9a8ce94e6341
// Requirement: From an output to the template
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_line_of_an_output_is_followed_to_its_template() {
    // must: For a line of an output, the tool must print the line of the template that writes it with its file, its number and its text.
    // specc:body
    todo!()
}
// specc:end

// specc:begin template_lines::lines_change_with_the_lines_of_templates_that_they_are_said_to_come_from 6a8ae9e53cf49e0f
// Requirement: From an output to the template
#[test]
#[ignore = "pending"]
fn template_lines_x3a__x3a_lines_change_with_the_lines_of_templates_that_they_are_said_to_come_from()
 {
    // must: The line must be the right one for each built-in backend and for folders of templates.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::templates::trace::tests::each_line_is_followed_to_the_lines_of_templates_that_it_comes_from 6b5085de0dcad3dc
// Requirement: From an output to the template
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_templates_x3a__x3a_trace_x3a__x3a_tests_x3a__x3a_each_line_is_followed_to_the_lines_of_templates_that_it_comes_from()
 {
    // must: The lines that include that template must follow, from the inside to the outside.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/provenance/scenario-what-writes-a-line/41373397 5516ffcc7ddad91b
// What writes a line (backend docs, answer the line of the built-in template is named as docs/page.hbs, with the command that copies it)
#[test]
#[ignore = "pending"]
fn tool___provenance___scenario__what__writes__a__line___41373397() {
    // Given an output that docs makes
    // When somebody runs specc explain with one of its lines
    // Then the line of the built-in template is named as docs/page.hbs, with the command that copies it
    // specc:body
    let mut steps = Steps::default();
    steps.an_output_that_makes("docs");
    steps.somebody_runs_with_one_of_its_lines("specc explain");
    steps.step(
        "the line of the built-in template is named as docs/page.hbs, with the command that copies it",
    );
}
// specc:end

// specc:begin tool/provenance/scenario-what-writes-a-line/25f9ea1a a96b10e45890faa0
// What writes a line (backend docs with a template of the project's own, answer the line of the project's file is named)
#[test]
#[ignore = "pending"]
fn tool___provenance___scenario__what__writes__a__line___25f9ea1a() {
    // Given an output that docs with a template of the project's own makes
    // When somebody runs specc explain with one of its lines
    // Then the line of the project's file is named
    // specc:body
    let mut steps = Steps::default();
    steps.an_output_that_makes("docs with a template of the project's own");
    steps.somebody_runs_with_one_of_its_lines("specc explain");
    steps.step("the line of the project's file is named");
}
// specc:end

// specc:begin tool/provenance/scenario-what-writes-a-line/a-folder-of-templates-the-line-of-the-folders-file-is-named c4005858e02063b5
// What writes a line (backend a folder of templates, answer the line of the folder's file is named)
#[test]
#[ignore = "pending"]
fn tool___provenance___scenario__what__writes__a__line___a__folder__of__templates__the__line__of__the__folders__file__is__named()
 {
    // Given an output that a folder of templates makes
    // When somebody runs specc explain with one of its lines
    // Then the line of the folder's file is named
    // specc:body
    let mut steps = Steps::default();
    steps.an_output_that_makes("a folder of templates");
    steps.somebody_runs_with_one_of_its_lines("specc explain");
    steps.step("the line of the folder's file is named");
}
// specc:end

// specc:begin tool/provenance/scenario-what-writes-a-line/1990da35 95b404881bce988a
// What writes a line (backend a program, answer a program is said to make the line, since its templates are not known)
#[test]
#[ignore = "pending"]
fn tool___provenance___scenario__what__writes__a__line___1990da35() {
    // Given an output that a program makes
    // When somebody runs specc explain with one of its lines
    // Then a program is said to make the line, since its templates are not known
    // specc:body
    let mut steps = Steps::default();
    steps.an_output_that_makes("a program");
    steps.somebody_runs_with_one_of_its_lines("specc explain");
    steps.step("a program is said to make the line, since its templates are not known");
}
// specc:end

// specc:begin explain::a_line_of_a_projects_own_template_names_the_projects_file 0b1ba5edeeb380d5
// Requirement: Templates of projects
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_line_of_a_projects_own_template_names_the_projects_file() {
    // must: When a project's own template writes the line, the tool must name the project's file.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::templates::trace::tests::a_line_inside_a_value_comes_from_its_tag 5a47fa5c09c09533
// Requirement: Lines of values
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_templates_x3a__x3a_trace_x3a__x3a_tests_x3a__x3a_a_line_inside_a_value_comes_from_its_tag()
 {
    // must: A line that stands inside a value must be said to come from the tag that prints the value.
    // specc:body
    todo!()
}
// specc:end

// specc:begin programs::outputs::a_line_of_a_program_is_said_to_be_a_programs eb6952770b999d66
// Requirement: Lines without a template
#[test]
#[ignore = "pending"]
fn programs_x3a__x3a_outputs_x3a__x3a_a_line_of_a_program_is_said_to_be_a_programs() {
    // must, must not: A line that a program makes must be said to be a program's, and the tool must not name a template for it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::a_line_that_no_template_writes_is_said_to_have_none 01402fe1d4f29705
// Requirement: Lines without a template
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_line_that_no_template_writes_is_said_to_have_none() {
    // must: A line that a built-in backend writes itself must be said to have no template that is known.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::templates::trace::tests::marks_leave_no_trace ff27cc58c01753df
// Requirement: Marks that leave no trace
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_templates_x3a__x3a_trace_x3a__x3a_tests_x3a__x3a_marks_leave_no_trace() {
    // must not: Marks must not change what a template makes.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::templates::trace::tests::values_with_characters_of_marks_are_not_taken_for_marks c640b7fd14c8eafa
// Requirement: Marks that leave no trace
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_templates_x3a__x3a_trace_x3a__x3a_tests_x3a__x3a_values_with_characters_of_marks_are_not_taken_for_marks()
 {
    // must not: Where they would, the tool must not name a template.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::a_clause_and_a_line_of_the_spec_list_what_comes_from_them ecabe85b88c878ca
// Requirement: From the spec to the outputs
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_clause_and_a_line_of_the_spec_list_what_comes_from_them() {
    // must: For a clause or a line of the spec, the tool must print each line of each target that comes from it.
    // must not: What comes from a clause must not include what comes from the clauses in it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin provenance::what_changes_with_a_statement_is_attributed_to_it 5b63e363255cbbc7
// Requirement: Held against changes
#[test]
#[ignore = "pending"]
fn provenance_x3a__x3a_what_changes_with_a_statement_is_attributed_to_it() {
    // must: When a statement changes, the lines that change with it must be among those that were attributed to it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin provenance::a_strangers_backend_is_explained_as_well 6bfe01b46740249d
// Requirement: Backends of others
#[test]
#[ignore = "pending"]
fn provenance_x3a__x3a_a_strangers_backend_is_explained_as_well() {
    // must: The tool must explain what backends make that say nothing of where their lines come from.
    // specc:body
    todo!()
}
// specc:end

// specc:begin provenance::a_backend_that_is_not_steady_is_said_to_be_so 40a1945293ab042f
// Requirement: Backends of others
#[test]
#[ignore = "pending"]
fn provenance_x3a__x3a_a_backend_that_is_not_steady_is_said_to_be_so() {
    // must: Of a file in which two emissions of one spec differ, the tool must say so, and must tell only what its backend declares.
    // must: A program must be asked twice even if its description says that it is deterministic.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::a_hand_written_line_of_a_scaffold_is_a_persons 361049e9bd2d98c4
// Requirement: The file on the disk
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_hand_written_line_of_a_scaffold_is_a_persons() {
    // must: A line number must mean the file as it stands on the disk.
    // must: A line that the target does not make must be called a person's when the file was edited since the tool wrote it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::a_line_of_an_earlier_build_is_stale 1722df88689c4b70
// Requirement: The file on the disk
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_line_of_an_earlier_build_is_stale() {
    // must: In a file that was not edited since, such a line must be called stale.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::what_cannot_be_explained_is_a_clear_error c092e76d850fa8e3
// Requirement: Subjects that are not there
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_what_cannot_be_explained_is_a_clear_error() {
    // must: A file, a line or a clause that is not there must be an error with exit code 2, and the message must suggest a near name.
    // specc:body
    todo!()
}
// specc:end

// specc:begin driver::provenance::search::tests::all_places_are_found_with_few_trials 35d468d516a85674
// Requirement: Limited trials
#[test]
#[ignore = "pending"]
fn driver_x3a__x3a_provenance_x3a__x3a_search_x3a__x3a_tests_x3a__x3a_all_places_are_found_with_few_trials()
 {
    // must: The tool must limit the trials for one line by the size of the spec, and must say when that ended the search.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::an_explanation_writes_nothing 493d08e0ae7ff6a3
// Requirement: Trials in memory
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_an_explanation_writes_nothing() {
    // must not: specc explain must not write.
    // specc:body
    todo!()
}
// specc:end

// specc:begin explain::a_target_that_cannot_be_made_is_named f694ff2420e08025
// Requirement: Targets that cannot be made
#[test]
#[ignore = "pending"]
fn explain_x3a__x3a_a_target_that_cannot_be_made_is_named() {
    // must, must not: A target that cannot be made must be named with the reason, and must not keep the others from being explained.
    // specc:body
    todo!()
}
// specc:end
