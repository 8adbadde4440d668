// Made by specc from tool/build.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Building", () => {
  describe("Operation: Build the targets", () => {
    test("[tool/build/operation-build-the-targets] Operation: Build the targets", { todo: "pending: tool/build/operation-build-the-targets" }, () => {
      // must: The command must check the spec first, and must write nothing when the spec is refused.
      // must: The command must check the spec first, and must write nothing when the spec is refused.
    });

    describe("Scenario: Targets by name", () => {
      test("[tool/build/scenario-targets-by-name/specc-build-both-are-written] Targets by name (command specc build, result both are written)", { todo: "pending: tool/build/scenario-targets-by-name/specc-build-both-are-written" }, () => {
        // Given the targets docs and tests
        // When somebody runs specc build
        // Then both are written
      });

      test("[tool/build/scenario-targets-by-name/specc-build---target-docs-docs-alone-is-written] Targets by name (command specc build --target docs, result docs alone is written)", { todo: "pending: tool/build/scenario-targets-by-name/specc-build---target-docs-docs-alone-is-written" }, () => {
        // Given the targets docs and tests
        // When somebody runs specc build --target docs
        // Then docs alone is written
      });

      test("[tool/build/scenario-targets-by-name/306261d8] Targets by name (command specc build --target dosc, result the message suggests docs, and the exit code is 2)", { todo: "pending: tool/build/scenario-targets-by-name/306261d8" }, () => {
        // Given the targets docs and tests
        // When somebody runs specc build --target dosc
        // Then the message suggests docs, and the exit code is 2
      });
    });
  });

  test("[writing::an_error_in_the_spec_stops_the_build_before_anything_is_written] Requirement: Errors stop the build", { todo: "pending: writing::an_error_in_the_spec_stops_the_build_before_anything_is_written" }, () => {
    // must not: A spec with errors must not be built.
  });

  test("[commands::keep_going_leaves_out_what_is_wrong_and_says_so] Requirement: Keep going", { todo: "pending: commands::keep_going_leaves_out_what_is_wrong_and_says_so" }, () => {
    // must: With --keep-going the tool must leave out the clauses that have errors, must mark their places, and must end with 1.
    // must: With --keep-going the tool must leave out the clauses that have errors, must mark their places, and must end with 1.
    // must: With --keep-going the tool must leave out the clauses that have errors, must mark their places, and must end with 1.
  });

  test("[writing::a_dry_run_writes_nothing] Requirement: Dry runs", { todo: "pending: writing::a_dry_run_writes_nothing" }, () => {
    // must: With --dry-run the tool must say what would be written, and must not write.
    // must not: With --dry-run the tool must say what would be written, and must not write.
  });

  describe("Requirement: Stale targets", () => {
    test("[writing::a_stale_target_is_shown_and_left_alone] Requirement: Stale targets", { todo: "pending: writing::a_stale_target_is_shown_and_left_alone" }, () => {
      // must: With --check the tool must show a unified diff, with the target's folder in the paths, of each file that is not as the spec says.
      // must: It must end with 1 when there is one, and must not write.
      // must not: It must end with 1 when there is one, and must not write.
    });

    test("[writing::an_edited_scaffold_is_not_stale] Requirement: Stale targets", { todo: "pending: writing::an_edited_scaffold_is_not_stale" }, () => {
      // must not: What a person wrote in a scaffold must not count.
    });
  });

  test("[own_spec::what_is_committed_is_what_the_spec_says] Requirement: Same input, same bytes", { todo: "pending: own_spec::what_is_committed_is_what_the_spec_says" }, () => {
    // must: The tool must write the same bytes for the same spec and settings, on every machine and at any time.
  });

  test("[writing::a_second_build_changes_nothing] Requirement: Nothing to do", { todo: "pending: writing::a_second_build_changes_nothing" }, () => {
    // must not: A second build of the same spec must not change a file.
  });

  describe("Requirement: What a person wrote", () => {
    test("[writing::a_persons_file_in_the_way_is_never_overwritten] Requirement: What a person wrote", { todo: "pending: writing::a_persons_file_in_the_way_is_never_overwritten" }, () => {
      // must not: The tool must not overwrite a file that it did not make.
    });

    describe("Scenario: Files on the disk", () => {
      test("[tool/build/scenario-files-on-the-disk/generated-nothing-made] Files on the disk (ownership generated, disk nothing, result made)", { todo: "pending: tool/build/scenario-files-on-the-disk/generated-nothing-made" }, () => {
        // Given a target that makes a generated file
        // When the build finds nothing in its place
        // Then the file is made
      });

      test("[tool/build/scenario-files-on-the-disk/3d4b0553] Files on the disk (ownership generated, disk the file as it was made, result made anew when the spec changed)", { todo: "pending: tool/build/scenario-files-on-the-disk/3d4b0553" }, () => {
        // Given a target that makes a generated file
        // When the build finds the file as it was made in its place
        // Then the file is made anew when the spec changed
      });

      test("[tool/build/scenario-files-on-the-disk/generated-the-file-with-an-edit-made-anew] Files on the disk (ownership generated, disk the file with an edit, result made anew)", { todo: "pending: tool/build/scenario-files-on-the-disk/generated-the-file-with-an-edit-made-anew" }, () => {
        // Given a target that makes a generated file
        // When the build finds the file with an edit in its place
        // Then the file is made anew
      });

      test("[tool/build/scenario-files-on-the-disk/scaffold-nothing-made] Files on the disk (ownership scaffold, disk nothing, result made)", { todo: "pending: tool/build/scenario-files-on-the-disk/scaffold-nothing-made" }, () => {
        // Given a target that makes a scaffold file
        // When the build finds nothing in its place
        // Then the file is made
      });

      test("[tool/build/scenario-files-on-the-disk/723a46f1] Files on the disk (ownership scaffold, disk the file as it was made, result made anew when the spec changed)", { todo: "pending: tool/build/scenario-files-on-the-disk/723a46f1" }, () => {
        // Given a target that makes a scaffold file
        // When the build finds the file as it was made in its place
        // Then the file is made anew when the spec changed
      });

      test("[tool/build/scenario-files-on-the-disk/scaffold-the-file-with-an-edit-kept-and-named-in-the-report] Files on the disk (ownership scaffold, disk the file with an edit, result kept, and named in the report)", { todo: "pending: tool/build/scenario-files-on-the-disk/scaffold-the-file-with-an-edit-kept-and-named-in-the-report" }, () => {
        // Given a target that makes a scaffold file
        // When the build finds the file with an edit in its place
        // Then the file is kept, and named in the report
      });

      test("[tool/build/scenario-files-on-the-disk/e3cb328e] Files on the disk (ownership generated, disk a file of a person, result kept, and the target is not written)", { todo: "pending: tool/build/scenario-files-on-the-disk/e3cb328e" }, () => {
        // Given a target that makes a generated file
        // When the build finds a file of a person in its place
        // Then the file is kept, and the target is not written
      });

      test("[tool/build/scenario-files-on-the-disk/34829afd] Files on the disk (ownership scaffold, disk a file of a person, result kept, and the target is not written)", { todo: "pending: tool/build/scenario-files-on-the-disk/34829afd" }, () => {
        // Given a target that makes a scaffold file
        // When the build finds a file of a person in its place
        // Then the file is kept, and the target is not written
      });
    });
  });

  test("[writing::stale_files_go_unless_somebody_edited_them] Requirement: Files that are no longer made", { todo: "pending: writing::stale_files_go_unless_somebody_edited_them" }, () => {
    // must: A file that no clause makes any more must be removed when nobody edited it, and must be kept and named otherwise.
    // must: A file that no clause makes any more must be removed when nobody edited it, and must be kept and named otherwise.
  });

  describe("Requirement: Manifest", () => {
    test("[writing::each_file_has_a_line_in_the_record] Requirement: Manifest", { todo: "pending: writing::each_file_has_a_line_in_the_record" }, () => {
      // must: The tool must keep a record .specc/manifest in each target's folder: a sorted line for each file with a hash, its ownership and its path.
    });

    test("[driver::manifest::tests::two_lines_for_one_file_are_both_read_and_marks_are_skipped] Requirement: Manifest", { todo: "pending: driver::manifest::tests::two_lines_for_one_file_are_both_read_and_marks_are_skipped" }, () => {
      // must: A line that cannot be read must be skipped, and the file that it names then counts as a person's.
      // must: Each line of a file must count when it has more than one.
    });

    test("[tool/build/scenario-a-manifest-with-conflict-marks] Scenario: A manifest with conflict marks", { todo: "pending: tool/build/scenario-a-manifest-with-conflict-marks" }, () => {
      // Given a manifest with the marks of a merge conflict
      // When somebody runs specc build
      // Then lines without marks are read
      // And no file of a person is overwritten
    });
  });

  describe("Requirement: Whole or not at all", () => {
    test("[writing_hostile::a_full_disk_leaves_all_old_files] Requirement: Whole or not at all", { todo: "pending: writing_hostile::a_full_disk_leaves_all_old_files" }, () => {
      // must: The tool must decide about all files of a target, and must write all new contents beside them, before it replaces the first one.
      // must: The tool must decide about all files of a target, and must write all new contents beside them, before it replaces the first one.
      // must: It must replace each file by a rename.
    });

    test("[writing_hostile::a_killed_build_leaves_whole_files_and_the_next_one_repairs_the_rest] Requirement: Whole or not at all", { todo: "pending: writing_hostile::a_killed_build_leaves_whole_files_and_the_next_one_repairs_the_rest" }, () => {
      // must: An interrupted build must be finished by the next, which must leave nothing behind.
      // must: An interrupted build must be finished by the next, which must leave nothing behind.
    });

    test("[writing_hostile::a_file_that_is_edited_after_a_kill_keeps_the_edit] Requirement: Whole or not at all", { todo: "pending: writing_hostile::a_file_that_is_edited_after_a_kill_keeps_the_edit" }, () => {
      // must: A file that somebody edited since the interruption must stay as it is.
    });

    describe("Scenario: A build that ends too early", () => {
      test("[tool/build/scenario-a-build-that-ends-too-early/while-new-contents-were-written-beside-the-files-as-before] A build that ends too early (moment while new contents were written beside the files, files as before)", { todo: "pending: tool/build/scenario-a-build-that-ends-too-early/while-new-contents-were-written-beside-the-files-as-before" }, () => {
        // Given a build that ended while new contents were written beside the files
        // When somebody looks at the files, and builds again
        // Then the files are as before
        // And after the next build they are as the spec says
      });

      test("[tool/build/scenario-a-build-that-ends-too-early/while-files-were-replaced-each-as-before-or-as-the-spec-says] A build that ends too early (moment while files were replaced, files each as before or as the spec says)", { todo: "pending: tool/build/scenario-a-build-that-ends-too-early/while-files-were-replaced-each-as-before-or-as-the-spec-says" }, () => {
        // Given a build that ended while files were replaced
        // When somebody looks at the files, and builds again
        // Then the files are each as before or as the spec says
        // And after the next build they are as the spec says
      });

      test("[tool/build/scenario-a-build-that-ends-too-early/after-the-last-file-was-replaced-as-the-spec-says] A build that ends too early (moment after the last file was replaced, files as the spec says)", { todo: "pending: tool/build/scenario-a-build-that-ends-too-early/after-the-last-file-was-replaced-as-the-spec-says" }, () => {
        // Given a build that ended after the last file was replaced
        // When somebody looks at the files, and builds again
        // Then the files are as the spec says
        // And after the next build they are as the spec says
      });
    });
  });

  test("[writing_hostile::a_read_only_disk_is_a_clear_error] Requirement: A disk that cannot be written", { todo: "pending: writing_hostile::a_read_only_disk_is_a_clear_error" }, () => {
    // must: A target on a read-only or full disk must be a message that names the target and the path, and must leave its files as they are.
    // must: A target on a read-only or full disk must be a message that names the target and the path, and must leave its files as they are.
  });

  describe("Requirement: Builds at one time", () => {
    test("[writing_hostile::a_build_waits_for_the_one_that_holds_the_target] Requirement: Builds at one time", { todo: "pending: writing_hostile::a_build_waits_for_the_one_that_holds_the_target" }, () => {
      // must: A build must wait while another writes to the same target, and must say so after a minute.
      // must: A build must wait while another writes to the same target, and must say so after a minute.
      // must not: A build that was killed must not keep others waiting.
    });

    test("[writing_hostile::builds_at_one_time_take_turns] Requirement: Builds at one time", { todo: "pending: writing_hostile::builds_at_one_time_take_turns" }, () => {
      // must: Builds at one time must leave what one of them leaves.
    });
  });

  describe("Requirement: One target at a time", () => {
    test("[tool/build/requirement-one-target-at-a-time] Requirement: One target at a time", { todo: "pending: tool/build/requirement-one-target-at-a-time" }, () => {
      // must not: A target that cannot be written must not keep the others from being written.
    });

    test("[tool/build/scenario-a-file-in-the-way-of-docs] Scenario: A file in the way of docs", { todo: "pending: tool/build/scenario-a-file-in-the-way-of-docs" }, () => {
      // Given a file of a person in the way of the target docs
      // When somebody runs specc build
      // Then docs is not written
      // And tests is written
      // And the exit code is 1
    });
  });

  describe("Requirement: Inside its folder", () => {
    test("[writing::nothing_is_written_through_a_link] Requirement: Inside its folder", { todo: "pending: writing::nothing_is_written_through_a_link" }, () => {
      // must: A target must write below its own folder, and must not write through links.
      // must not: A target must write below its own folder, and must not write through links.
    });

    test("[writing_roots::the_records_are_not_written_through_a_link] Requirement: Inside its folder", { todo: "pending: writing_roots::the_records_are_not_written_through_a_link" }, () => {
      // must: A target must write below its own folder, and must not write through links.
      // must not: A target must write below its own folder, and must not write through links.
    });

    test("[writing_roots::what_lies_beside_the_targets_is_left_alone] Requirement: Inside its folder", { todo: "pending: writing_roots::what_lies_beside_the_targets_is_left_alone" }, () => {
      // must: A file beside or among those of a target must stay as it is.
    });
  });

  describe("Requirement: A folder for each target", () => {
    test("[writing_roots::two_targets_in_one_folder_are_refused_by_name] Requirement: A folder for each target", { todo: "pending: writing_roots::two_targets_in_one_folder_are_refused_by_name" }, () => {
      // must: Before it reads the spec, the build must refuse settings that give two targets one folder, or one inside the other, and must name both.
      // must: Before it reads the spec, the build must refuse settings that give two targets one folder, or one inside the other, and must name both.
    });

    test("[writing_roots::a_target_inside_another_is_refused_by_name] Requirement: A folder for each target", { todo: "pending: writing_roots::a_target_inside_another_is_refused_by_name" }, () => {
      // must: Before it reads the spec, the build must refuse settings that give two targets one folder, or one inside the other, and must name both.
      // must: Before it reads the spec, the build must refuse settings that give two targets one folder, or one inside the other, and must name both.
    });

    test("[writing_roots::a_target_outside_the_project_is_refused_unless_somebody_asked_for_it] Requirement: A folder for each target", { todo: "pending: writing_roots::a_target_outside_the_project_is_refused_unless_somebody_asked_for_it" }, () => {
      // must: It must refuse a folder outside the project's, unless it is below the one that --out or SPECC_OUT names.
    });

    test("[writing_roots::a_link_that_leads_a_target_out_of_the_project_is_refused] Requirement: A folder for each target", { todo: "pending: writing_roots::a_link_that_leads_a_target_out_of_the_project_is_refused" }, () => {
      // must: A link that leads outside must count as outside.
    });

    describe("Scenario: Folders of targets", () => {
      test("[tool/build/scenario-folders-of-targets/out--outdocs-for-docs-writes-both] Folders of targets (settings out = \"out/docs\" for docs, result writes both)", { todo: "pending: tool/build/scenario-folders-of-targets/out--outdocs-for-docs-writes-both" }, () => {
        // Given the target tests in out/tests
        // When the settings say out = "out/docs" for docs
        // Then the build writes both
      });

      test("[tool/build/scenario-folders-of-targets/07f24780] Folders of targets (settings out = \"out/tests\" for docs, result is refused, and the message names docs and tests)", { todo: "pending: tool/build/scenario-folders-of-targets/07f24780" }, () => {
        // Given the target tests in out/tests
        // When the settings say out = "out/tests" for docs
        // Then the build is refused, and the message names docs and tests
      });

      test("[tool/build/scenario-folders-of-targets/365fc654] Folders of targets (settings out = \"out/tests/docs\" for docs, result is refused, and the message names docs and tests)", { todo: "pending: tool/build/scenario-folders-of-targets/365fc654" }, () => {
        // Given the target tests in out/tests
        // When the settings say out = "out/tests/docs" for docs
        // Then the build is refused, and the message names docs and tests
      });

      test("[tool/build/scenario-folders-of-targets/out--docs-for-docs-is-refused-and-the-message-names-docs] Folders of targets (settings out = \"../docs\" for docs, result is refused, and the message names docs)", { todo: "pending: tool/build/scenario-folders-of-targets/out--docs-for-docs-is-refused-and-the-message-names-docs" }, () => {
        // Given the target tests in out/tests
        // When the settings say out = "../docs" for docs
        // Then the build is refused, and the message names docs
      });

      test("[tool/build/scenario-folders-of-targets/out--outtests-and-enabled--false-for-docs-writes-tests] Folders of targets (settings out = \"out/tests\" and enabled = false for docs, result writes tests)", { todo: "pending: tool/build/scenario-folders-of-targets/out--outtests-and-enabled--false-for-docs-writes-tests" }, () => {
        // Given the target tests in out/tests
        // When the settings say out = "out/tests" and enabled = false for docs
        // Then the build writes tests
      });
    });
  });

  test("[backend::output_tree::tests::contents_end_in_one_newline_and_have_no_carriage_return] Requirement: Names of outputs", { todo: "pending: backend::output_tree::tests::contents_end_in_one_newline_and_have_no_carriage_return" }, () => {
    // must: Two outputs of a target must differ in more than the case of their letters, and an output must be UTF-8 with a line feed at the end of each line.
    // must: Two outputs of a target must differ in more than the case of their letters, and an output must be UTF-8 with a line feed at the end of each line.
  });
});
