// Made by specc from tool/provenance.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Provenance", () => {
  describe("Operation: Explain", () => {
    // specc:begin tool/provenance/operation-explain 53b62aae407cbf81
    test("[tool/provenance/operation-explain] Operation: Explain", (t) => {
      // specc:body
      t.todo("pending: tool/provenance/operation-explain");
    });
    // specc:end

    describe("Scenario: Forms of the subject", () => {
      // specc:begin tool/provenance/scenario-forms-of-the-subject/vague-word-the-manual-page-of-the-code f608d5a7e86ecdc8
      test("[tool/provenance/scenario-forms-of-the-subject/vague-word-the-manual-page-of-the-code] Forms of the subject (subject vague-word, result the manual page of the code)", (t) => {
        // Given a spec and its outputs
        // When somebody runs specc explain vague-word
        // Then the manual page of the code is printed
        // specc:body
        t.todo("pending: tool/provenance/scenario-forms-of-the-subject/vague-word-the-manual-page-of-the-code");
      });
      // specc:end

      // specc:begin tool/provenance/scenario-forms-of-the-subject/outdocsbankmd12-what-line-12-of-the-page-comes-from f923168f34995893
      test("[tool/provenance/scenario-forms-of-the-subject/outdocsbankmd12-what-line-12-of-the-page-comes-from] Forms of the subject (subject out/docs/bank.md:12, result what line 12 of the page comes from)", (t) => {
        // Given a spec and its outputs
        // When somebody runs specc explain out/docs/bank.md:12
        // Then what line 12 of the page comes from is printed
        // specc:body
        t.todo("pending: tool/provenance/scenario-forms-of-the-subject/outdocsbankmd12-what-line-12-of-the-page-comes-from");
      });
      // specc:end

      // specc:begin tool/provenance/scenario-forms-of-the-subject/specbankmd7-what-comes-from-line-7-of-the-spec 30ab471628c926f7
      test("[tool/provenance/scenario-forms-of-the-subject/specbankmd7-what-comes-from-line-7-of-the-spec] Forms of the subject (subject spec/bank.md:7, result what comes from line 7 of the spec)", (t) => {
        // Given a spec and its outputs
        // When somebody runs specc explain spec/bank.md:7
        // Then what comes from line 7 of the spec is printed
        // specc:body
        t.todo("pending: tool/provenance/scenario-forms-of-the-subject/specbankmd7-what-comes-from-line-7-of-the-spec");
      });
      // specc:end

      // specc:begin tool/provenance/scenario-forms-of-the-subject/--clause-daily_limit-what-comes-from-the-clause 0ce8b1957ff2aea7
      test("[tool/provenance/scenario-forms-of-the-subject/--clause-daily_limit-what-comes-from-the-clause] Forms of the subject (subject --clause daily_limit, result what comes from the clause)", (t) => {
        // Given a spec and its outputs
        // When somebody runs specc explain --clause daily_limit
        // Then what comes from the clause is printed
        // specc:body
        t.todo("pending: tool/provenance/scenario-forms-of-the-subject/--clause-daily_limit-what-comes-from-the-clause");
      });
      // specc:end
    });
  });

  describe("Requirement: From an output to the spec", () => {
    // specc:begin provenance::lines_with_words_of_the_spec_are_explained_to_the_line_that_has_them ecebd88813821547
    test("[provenance::lines_with_words_of_the_spec_are_explained_to_the_line_that_has_them] Requirement: From an output to the spec", (t) => {
      // must: For a line of an output, the tool must print each line of the spec that it comes from with its file, its number, its clause and its words.
      // specc:body
      t.todo("pending: provenance::lines_with_words_of_the_spec_are_explained_to_the_line_that_has_them");
    });
    // specc:end

    // specc:begin explain::a_line_of_an_output_is_followed_to_its_words d8666c1faab20213
    test("[explain::a_line_of_an_output_is_followed_to_its_words] Requirement: From an output to the spec", (t) => {
      // must: Lines whose words stand in the output must come first.
      // specc:body
      t.todo("pending: explain::a_line_of_an_output_is_followed_to_its_words");
    });
    // specc:end
  });

  // specc:begin explain::a_line_that_no_words_change_is_said_to_be_the_templates f70ef8a0e3e3fb66
  test("[explain::a_line_that_no_words_change_is_said_to_be_the_templates] Requirement: Lines of a template", (t) => {
    // must: A line that no words of the spec change must be said to come from the template and the settings.
    // specc:body
    t.todo("pending: explain::a_line_that_no_words_change_is_said_to_be_the_templates");
  });
  // specc:end

  describe("Requirement: From an output to the template", () => {
    // specc:begin explain::a_line_of_an_output_is_followed_to_its_template 0ea898df9c4340cf
    test("[explain::a_line_of_an_output_is_followed_to_its_template] Requirement: From an output to the template", (t) => {
      // must: For a line of an output, the tool must print the line of the template that writes it with its file, its number and its text.
      // specc:body
      t.todo("pending: explain::a_line_of_an_output_is_followed_to_its_template");
    });
    // specc:end

    // specc:begin template_lines::lines_change_with_the_lines_of_templates_that_they_are_said_to_come_from 20f7dc1a15a417c8
    test("[template_lines::lines_change_with_the_lines_of_templates_that_they_are_said_to_come_from] Requirement: From an output to the template", (t) => {
      // must: The line must be the right one for each built-in backend and for folders of templates.
      // specc:body
      t.todo("pending: template_lines::lines_change_with_the_lines_of_templates_that_they_are_said_to_come_from");
    });
    // specc:end

    // specc:begin backend::templates::trace::tests::each_line_is_followed_to_the_lines_of_templates_that_it_comes_from 044bd8e4ae5e5dea
    test("[backend::templates::trace::tests::each_line_is_followed_to_the_lines_of_templates_that_it_comes_from] Requirement: From an output to the template", (t) => {
      // must: The lines that include that template must follow, from the inside to the outside.
      // specc:body
      t.todo("pending: backend::templates::trace::tests::each_line_is_followed_to_the_lines_of_templates_that_it_comes_from");
    });
    // specc:end

    describe("Scenario: What writes a line", () => {
      // specc:begin tool/provenance/scenario-what-writes-a-line/41373397 ae628761ea958855
      test("[tool/provenance/scenario-what-writes-a-line/41373397] What writes a line (backend docs, answer the line of the built-in template is named as docs/page.hbs, with the command that copies it)", (t) => {
        // Given an output that docs makes
        // When somebody runs specc explain with one of its lines
        // Then the line of the built-in template is named as docs/page.hbs, with the command that copies it
        // specc:body
        t.todo("pending: tool/provenance/scenario-what-writes-a-line/41373397");
      });
      // specc:end

      // specc:begin tool/provenance/scenario-what-writes-a-line/25f9ea1a 970b22c076eeb81f
      test("[tool/provenance/scenario-what-writes-a-line/25f9ea1a] What writes a line (backend docs with a template of the project's own, answer the line of the project's file is named)", (t) => {
        // Given an output that docs with a template of the project's own makes
        // When somebody runs specc explain with one of its lines
        // Then the line of the project's file is named
        // specc:body
        t.todo("pending: tool/provenance/scenario-what-writes-a-line/25f9ea1a");
      });
      // specc:end

      // specc:begin tool/provenance/scenario-what-writes-a-line/a-folder-of-templates-the-line-of-the-folders-file-is-named 30be2c17f6de771f
      test("[tool/provenance/scenario-what-writes-a-line/a-folder-of-templates-the-line-of-the-folders-file-is-named] What writes a line (backend a folder of templates, answer the line of the folder's file is named)", (t) => {
        // Given an output that a folder of templates makes
        // When somebody runs specc explain with one of its lines
        // Then the line of the folder's file is named
        // specc:body
        t.todo("pending: tool/provenance/scenario-what-writes-a-line/a-folder-of-templates-the-line-of-the-folders-file-is-named");
      });
      // specc:end

      // specc:begin tool/provenance/scenario-what-writes-a-line/1990da35 002307dea998f36e
      test("[tool/provenance/scenario-what-writes-a-line/1990da35] What writes a line (backend a program, answer a program is said to make the line, since its templates are not known)", (t) => {
        // Given an output that a program makes
        // When somebody runs specc explain with one of its lines
        // Then a program is said to make the line, since its templates are not known
        // specc:body
        t.todo("pending: tool/provenance/scenario-what-writes-a-line/1990da35");
      });
      // specc:end
    });
  });

  // specc:begin explain::a_line_of_a_projects_own_template_names_the_projects_file 756d942ba0e2309b
  test("[explain::a_line_of_a_projects_own_template_names_the_projects_file] Requirement: Templates of projects", (t) => {
    // must: When a project's own template writes the line, the tool must name the project's file.
    // specc:body
    t.todo("pending: explain::a_line_of_a_projects_own_template_names_the_projects_file");
  });
  // specc:end

  // specc:begin backend::templates::trace::tests::a_line_inside_a_value_comes_from_its_tag a802ba834f69d7f2
  test("[backend::templates::trace::tests::a_line_inside_a_value_comes_from_its_tag] Requirement: Lines of values", (t) => {
    // must: A line that stands inside a value must be said to come from the tag that prints the value.
    // specc:body
    t.todo("pending: backend::templates::trace::tests::a_line_inside_a_value_comes_from_its_tag");
  });
  // specc:end

  describe("Requirement: Lines without a template", () => {
    // specc:begin programs::outputs::a_line_of_a_program_is_said_to_be_a_programs 549295f6f1861d09
    test("[programs::outputs::a_line_of_a_program_is_said_to_be_a_programs] Requirement: Lines without a template", (t) => {
      // must: A line that a program makes must be said to be a program's, and the tool must not name a template for it.
      // must not: A line that a program makes must be said to be a program's, and the tool must not name a template for it.
      // specc:body
      t.todo("pending: programs::outputs::a_line_of_a_program_is_said_to_be_a_programs");
    });
    // specc:end

    // specc:begin explain::a_line_that_no_template_writes_is_said_to_have_none 0041cb16fe082d8c
    test("[explain::a_line_that_no_template_writes_is_said_to_have_none] Requirement: Lines without a template", (t) => {
      // must: A line that a built-in backend writes itself must be said to have no template that is known.
      // specc:body
      t.todo("pending: explain::a_line_that_no_template_writes_is_said_to_have_none");
    });
    // specc:end
  });

  describe("Requirement: Marks that leave no trace", () => {
    // specc:begin backend::templates::trace::tests::marks_leave_no_trace b868058cebb7b292
    test("[backend::templates::trace::tests::marks_leave_no_trace] Requirement: Marks that leave no trace", (t) => {
      // must not: Marks must not change what a template makes.
      // specc:body
      t.todo("pending: backend::templates::trace::tests::marks_leave_no_trace");
    });
    // specc:end

    // specc:begin backend::templates::trace::tests::values_with_characters_of_marks_are_not_taken_for_marks c45e524ff1efc66b
    test("[backend::templates::trace::tests::values_with_characters_of_marks_are_not_taken_for_marks] Requirement: Marks that leave no trace", (t) => {
      // must not: Where they would, the tool must not name a template.
      // specc:body
      t.todo("pending: backend::templates::trace::tests::values_with_characters_of_marks_are_not_taken_for_marks");
    });
    // specc:end
  });

  // specc:begin explain::a_clause_and_a_line_of_the_spec_list_what_comes_from_them 5e0cb6dd7bcb1ca1
  test("[explain::a_clause_and_a_line_of_the_spec_list_what_comes_from_them] Requirement: From the spec to the outputs", (t) => {
    // must: For a clause or a line of the spec, the tool must print each line of each target that comes from it.
    // must not: What comes from a clause must not include what comes from the clauses in it.
    // specc:body
    t.todo("pending: explain::a_clause_and_a_line_of_the_spec_list_what_comes_from_them");
  });
  // specc:end

  // specc:begin provenance::what_changes_with_a_statement_is_attributed_to_it ef08f0c0a79afdba
  test("[provenance::what_changes_with_a_statement_is_attributed_to_it] Requirement: Held against changes", (t) => {
    // must: When a statement changes, the lines that change with it must be among those that were attributed to it.
    // specc:body
    t.todo("pending: provenance::what_changes_with_a_statement_is_attributed_to_it");
  });
  // specc:end

  describe("Requirement: Backends of others", () => {
    // specc:begin provenance::a_strangers_backend_is_explained_as_well 3c6af8e5f9e82a19
    test("[provenance::a_strangers_backend_is_explained_as_well] Requirement: Backends of others", (t) => {
      // must: The tool must explain what backends make that say nothing of where their lines come from.
      // specc:body
      t.todo("pending: provenance::a_strangers_backend_is_explained_as_well");
    });
    // specc:end

    // specc:begin provenance::a_backend_that_is_not_steady_is_said_to_be_so 64c31af8f9e38b46
    test("[provenance::a_backend_that_is_not_steady_is_said_to_be_so] Requirement: Backends of others", (t) => {
      // must: Of a file in which two emissions of one spec differ, the tool must say so, and must tell only what its backend declares.
      // must: Of a file in which two emissions of one spec differ, the tool must say so, and must tell only what its backend declares.
      // must: A program must be asked twice even if its description says that it is deterministic.
      // specc:body
      t.todo("pending: provenance::a_backend_that_is_not_steady_is_said_to_be_so");
    });
    // specc:end
  });

  describe("Requirement: The file on the disk", () => {
    // specc:begin explain::a_hand_written_line_of_a_scaffold_is_a_persons bf906e12f71c117a
    test("[explain::a_hand_written_line_of_a_scaffold_is_a_persons] Requirement: The file on the disk", (t) => {
      // must: A line number must mean the file as it stands on the disk.
      // must: A line that the target does not make must be called a person's when the file was edited since the tool wrote it.
      // specc:body
      t.todo("pending: explain::a_hand_written_line_of_a_scaffold_is_a_persons");
    });
    // specc:end

    // specc:begin explain::a_line_of_an_earlier_build_is_stale f456765c08ae40f3
    test("[explain::a_line_of_an_earlier_build_is_stale] Requirement: The file on the disk", (t) => {
      // must: In a file that was not edited since, such a line must be called stale.
      // specc:body
      t.todo("pending: explain::a_line_of_an_earlier_build_is_stale");
    });
    // specc:end
  });

  // specc:begin explain::what_cannot_be_explained_is_a_clear_error e69b6f53648f5503
  test("[explain::what_cannot_be_explained_is_a_clear_error] Requirement: Subjects that are not there", (t) => {
    // must: A file, a line or a clause that is not there must be an error with exit code 2, and the message must suggest a near name.
    // must: A file, a line or a clause that is not there must be an error with exit code 2, and the message must suggest a near name.
    // specc:body
    t.todo("pending: explain::what_cannot_be_explained_is_a_clear_error");
  });
  // specc:end

  // specc:begin driver::provenance::search::tests::all_places_are_found_with_few_trials 45c6d00999568f17
  test("[driver::provenance::search::tests::all_places_are_found_with_few_trials] Requirement: Limited trials", (t) => {
    // must: The tool must limit the trials for one line by the size of the spec, and must say when that ended the search.
    // must: The tool must limit the trials for one line by the size of the spec, and must say when that ended the search.
    // specc:body
    t.todo("pending: driver::provenance::search::tests::all_places_are_found_with_few_trials");
  });
  // specc:end

  // specc:begin explain::an_explanation_writes_nothing 4bd1a17011e6139b
  test("[explain::an_explanation_writes_nothing] Requirement: Trials in memory", (t) => {
    // must not: specc explain must not write.
    // specc:body
    t.todo("pending: explain::an_explanation_writes_nothing");
  });
  // specc:end

  // specc:begin explain::a_target_that_cannot_be_made_is_named b9fe66d13cf0357e
  test("[explain::a_target_that_cannot_be_made_is_named] Requirement: Targets that cannot be made", (t) => {
    // must: A target that cannot be made must be named with the reason, and must not keep the others from being explained.
    // must not: A target that cannot be made must be named with the reason, and must not keep the others from being explained.
    // specc:body
    t.todo("pending: explain::a_target_that_cannot_be_made_is_named");
  });
  // specc:end
});
