// Made by specc from tool/build.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Building", () => {
  describe("Operation: Build the targets", () => {
    // specc:begin tool/build/operation-build-the-targets 8422f99cac18bb44
    test("[tool/build/operation-build-the-targets] Operation: Build the targets", (t) => {
      // must: The command must check the spec first, and must write nothing when the spec is refused.
      // must: The command must check the spec first, and must write nothing when the spec is refused.
      // specc:body
      t.todo("pending: tool/build/operation-build-the-targets");
    });
    // specc:end

    describe("Scenario: Targets by name", () => {
      // specc:begin tool/build/scenario-targets-by-name/specc-build-both-are-written abbafff339cd34c4
      test("[tool/build/scenario-targets-by-name/specc-build-both-are-written] Targets by name (command specc build, result both are written)", (t) => {
        // Given the targets docs and tests
        // When somebody runs specc build
        // Then both are written
        // specc:body
        t.todo("pending: tool/build/scenario-targets-by-name/specc-build-both-are-written");
      });
      // specc:end

      // specc:begin tool/build/scenario-targets-by-name/specc-build---target-docs-docs-alone-is-written 0f565dfc093db831
      test("[tool/build/scenario-targets-by-name/specc-build---target-docs-docs-alone-is-written] Targets by name (command specc build --target docs, result docs alone is written)", (t) => {
        // Given the targets docs and tests
        // When somebody runs specc build --target docs
        // Then docs alone is written
        // specc:body
        t.todo("pending: tool/build/scenario-targets-by-name/specc-build---target-docs-docs-alone-is-written");
      });
      // specc:end

      // specc:begin tool/build/scenario-targets-by-name/306261d8 49513d04a7ae03ca
      test("[tool/build/scenario-targets-by-name/306261d8] Targets by name (command specc build --target dosc, result the message suggests docs, and the exit code is 2)", (t) => {
        // Given the targets docs and tests
        // When somebody runs specc build --target dosc
        // Then the message suggests docs, and the exit code is 2
        // specc:body
        t.todo("pending: tool/build/scenario-targets-by-name/306261d8");
      });
      // specc:end
    });
  });

  // specc:begin writing::an_error_in_the_spec_stops_the_build_before_anything_is_written 825b8a82bf851e63
  test("[writing::an_error_in_the_spec_stops_the_build_before_anything_is_written] Requirement: Errors stop the build", (t) => {
    // must not: A spec with errors must not be built.
    // specc:body
    t.todo("pending: writing::an_error_in_the_spec_stops_the_build_before_anything_is_written");
  });
  // specc:end

  // specc:begin commands::keep_going_leaves_out_what_is_wrong_and_says_so 417a0d02aeedaab4
  test("[commands::keep_going_leaves_out_what_is_wrong_and_says_so] Requirement: Keep going", (t) => {
    // must: With --keep-going the tool must leave out the clauses that have errors, must mark their places, and must end with 1.
    // must: With --keep-going the tool must leave out the clauses that have errors, must mark their places, and must end with 1.
    // must: With --keep-going the tool must leave out the clauses that have errors, must mark their places, and must end with 1.
    // specc:body
    t.todo("pending: commands::keep_going_leaves_out_what_is_wrong_and_says_so");
  });
  // specc:end

  // specc:begin writing::a_dry_run_writes_nothing 85ed7754d7964337
  test("[writing::a_dry_run_writes_nothing] Requirement: Dry runs", (t) => {
    // must: With --dry-run the tool must say what would be written, and must not write.
    // must not: With --dry-run the tool must say what would be written, and must not write.
    // specc:body
    t.todo("pending: writing::a_dry_run_writes_nothing");
  });
  // specc:end

  describe("Requirement: Stale targets", () => {
    // specc:begin writing::a_stale_target_is_shown_and_left_alone f71d25f1a40ed21c
    test("[writing::a_stale_target_is_shown_and_left_alone] Requirement: Stale targets", (t) => {
      // must: With --check the tool must show a unified diff, with the target's folder in the paths, of each file that is not as the spec says.
      // must: It must end with 1 when there is one, and must not write.
      // must not: It must end with 1 when there is one, and must not write.
      // specc:body
      t.todo("pending: writing::a_stale_target_is_shown_and_left_alone");
    });
    // specc:end

    // specc:begin writing::an_edited_scaffold_is_not_stale 9f2de322920a6d27
    test("[writing::an_edited_scaffold_is_not_stale] Requirement: Stale targets", (t) => {
      // must not: What a person wrote in a scaffold must not count.
      // specc:body
      t.todo("pending: writing::an_edited_scaffold_is_not_stale");
    });
    // specc:end
  });

  // specc:begin own_spec::what_is_committed_is_what_the_spec_says 1dfd4eb7213160a7
  test("[own_spec::what_is_committed_is_what_the_spec_says] Requirement: Same input, same bytes", (t) => {
    // must: The tool must write the same bytes for the same spec and settings, on every machine and at any time.
    // specc:body
    t.todo("pending: own_spec::what_is_committed_is_what_the_spec_says");
  });
  // specc:end

  describe("Requirement: Nothing to do", () => {
    // specc:begin writing::a_second_build_changes_nothing 99aaa78636b12ddf
    test("[writing::a_second_build_changes_nothing] Requirement: Nothing to do", (t) => {
      // must not: A second build of the same spec must not change a file.
      // specc:body
      t.todo("pending: writing::a_second_build_changes_nothing");
    });
    // specc:end

    // specc:begin caching::a_build_with_nothing_to_do_is_known_by_what_it_would_read e205de4338a45eb1
    test("[caching::a_build_with_nothing_to_do_is_known_by_what_it_would_read] Requirement: Nothing to do", (t) => {
      // must not: A build must not check or make what the last build left as it is to be.
      // must: It must tell so from the contents of the spec and of templates, and from the settings, the options and the program itself.
      // specc:body
      t.todo("pending: caching::a_build_with_nothing_to_do_is_known_by_what_it_would_read");
    });
    // specc:end

    // specc:begin caching::whatever_the_spec_is_read_with_makes_it_new c11a474f20475c1a
    test("[caching::whatever_the_spec_is_read_with_makes_it_new] Requirement: Nothing to do", (t) => {
      // must not: A build must not check or make what the last build left as it is to be.
      // must: It must tell so from the contents of the spec and of templates, and from the settings, the options and the program itself.
      // specc:body
      t.todo("pending: caching::whatever_the_spec_is_read_with_makes_it_new");
    });
    // specc:end

    // specc:begin caching::whatever_a_target_is_made_with_makes_it_new b1ef6bb03ce6ad2d
    test("[caching::whatever_a_target_is_made_with_makes_it_new] Requirement: Nothing to do", (t) => {
      // must not: A build must not check or make what the last build left as it is to be.
      // must: It must tell so from the contents of the spec and of templates, and from the settings, the options and the program itself.
      // specc:body
      t.todo("pending: caching::whatever_a_target_is_made_with_makes_it_new");
    });
    // specc:end

    // specc:begin caching::whatever_happens_to_an_output_makes_its_target_new 273cd40d688d1d4c
    test("[caching::whatever_happens_to_an_output_makes_its_target_new] Requirement: Nothing to do", (t) => {
      // must: It must look at each output: at its size and its times where no change since can have left them as they are, and else at its content.
      // specc:body
      t.todo("pending: caching::whatever_happens_to_an_output_makes_its_target_new");
    });
    // specc:end

    // specc:begin caching::a_build_that_remembers_makes_what_one_that_does_not_makes d03ba68897fbb86b
    test("[caching::a_build_that_remembers_makes_what_one_that_does_not_makes] Requirement: Nothing to do", (t) => {
      // must: It must make what it would make of nothing known.
      // specc:body
      t.todo("pending: caching::a_build_that_remembers_makes_what_one_that_does_not_makes");
    });
    // specc:end

    // specc:begin caching::an_edited_scaffold_and_findings_are_reported_as_before 0a391cdf0e1c5886
    test("[caching::an_edited_scaffold_and_findings_are_reported_as_before] Requirement: Nothing to do", (t) => {
      // must: It must report as the last build did.
      // specc:body
      t.todo("pending: caching::an_edited_scaffold_and_findings_are_reported_as_before");
    });
    // specc:end

    // specc:begin caching::a_program_is_asked_each_time f54370124b4f0452
    test("[caching::a_program_is_asked_each_time] Requirement: Nothing to do", (t) => {
      // must: A target that a program makes must be made each time.
      // specc:body
      t.todo("pending: caching::a_program_is_asked_each_time");
    });
    // specc:end

    // specc:begin caching::what_is_committed_is_not_held_to_the_cache 5934a8086f6880f9
    test("[caching::what_is_committed_is_not_held_to_the_cache] Requirement: Nothing to do", (t) => {
      // must not: specc build --check must not believe what is known.
      // specc:body
      t.todo("pending: caching::what_is_committed_is_not_held_to_the_cache");
    });
    // specc:end
  });

  describe("Requirement: Cache", () => {
    // specc:begin caching::the_cache_can_be_deleted_and_git_does_not_see_it f6bcce2ea787035f
    test("[caching::the_cache_can_be_deleted_and_git_does_not_see_it] Requirement: Cache", (t) => {
      // must: What a build knows of the last one must lie in the folder .specc-cache of the folder of outputs, where git does not see it, and may be deleted at any time.
      // specc:body
      t.todo("pending: caching::the_cache_can_be_deleted_and_git_does_not_see_it");
    });
    // specc:end

    // specc:begin caching::a_damaged_cache_is_made_anew 773d8cebff80c366
    test("[caching::a_damaged_cache_is_made_anew] Requirement: Cache", (t) => {
      // must: A damaged cache must be found out, and made anew.
      // specc:body
      t.todo("pending: caching::a_damaged_cache_is_made_anew");
    });
    // specc:end

    // specc:begin caching::the_cache_is_not_written_through_a_link 1537bc4760ae19a7
    test("[caching::the_cache_is_not_written_through_a_link] Requirement: Cache", (t) => {
      // must not: It must not be written through a link.
      // specc:body
      t.todo("pending: caching::the_cache_is_not_written_through_a_link");
    });
    // specc:end
  });

  describe("Requirement: What a person wrote", () => {
    // specc:begin writing::a_persons_file_in_the_way_is_never_overwritten db7aa7d73af7e2ac
    test("[writing::a_persons_file_in_the_way_is_never_overwritten] Requirement: What a person wrote", (t) => {
      // must not: The tool must not overwrite a file that it did not make.
      // specc:body
      t.todo("pending: writing::a_persons_file_in_the_way_is_never_overwritten");
    });
    // specc:end

    describe("Scenario: Files on the disk", () => {
      // specc:begin tool/build/scenario-files-on-the-disk/generated-nothing-made bcbc6b715e0cbdb9
      test("[tool/build/scenario-files-on-the-disk/generated-nothing-made] Files on the disk (ownership generated, disk nothing, result made)", (t) => {
        // Given a target that makes a generated file
        // When the build finds nothing in its place
        // Then the file is made
        // specc:body
        t.todo("pending: tool/build/scenario-files-on-the-disk/generated-nothing-made");
      });
      // specc:end

      // specc:begin tool/build/scenario-files-on-the-disk/3d4b0553 710dac7e1935df81
      test("[tool/build/scenario-files-on-the-disk/3d4b0553] Files on the disk (ownership generated, disk the file as it was made, result made anew when the spec changed)", (t) => {
        // Given a target that makes a generated file
        // When the build finds the file as it was made in its place
        // Then the file is made anew when the spec changed
        // specc:body
        t.todo("pending: tool/build/scenario-files-on-the-disk/3d4b0553");
      });
      // specc:end

      // specc:begin tool/build/scenario-files-on-the-disk/generated-the-file-with-an-edit-made-anew be7ff9e18d8720f1
      test("[tool/build/scenario-files-on-the-disk/generated-the-file-with-an-edit-made-anew] Files on the disk (ownership generated, disk the file with an edit, result made anew)", (t) => {
        // Given a target that makes a generated file
        // When the build finds the file with an edit in its place
        // Then the file is made anew
        // specc:body
        t.todo("pending: tool/build/scenario-files-on-the-disk/generated-the-file-with-an-edit-made-anew");
      });
      // specc:end

      // specc:begin tool/build/scenario-files-on-the-disk/scaffold-nothing-made ffdf06f0cbf08131
      test("[tool/build/scenario-files-on-the-disk/scaffold-nothing-made] Files on the disk (ownership scaffold, disk nothing, result made)", (t) => {
        // Given a target that makes a scaffold file
        // When the build finds nothing in its place
        // Then the file is made
        // specc:body
        t.todo("pending: tool/build/scenario-files-on-the-disk/scaffold-nothing-made");
      });
      // specc:end

      // specc:begin tool/build/scenario-files-on-the-disk/723a46f1 1ea6081c4df7db3e
      test("[tool/build/scenario-files-on-the-disk/723a46f1] Files on the disk (ownership scaffold, disk the file as it was made, result made anew when the spec changed)", (t) => {
        // Given a target that makes a scaffold file
        // When the build finds the file as it was made in its place
        // Then the file is made anew when the spec changed
        // specc:body
        t.todo("pending: tool/build/scenario-files-on-the-disk/723a46f1");
      });
      // specc:end

      // specc:begin tool/build/scenario-files-on-the-disk/f0feb012 a45acfc7c7d9a03e
      test("[tool/build/scenario-files-on-the-disk/f0feb012] Files on the disk (ownership scaffold, disk the file with an edit, result kept, and what changed in the spec comes into it)", (t) => {
        // Given a target that makes a scaffold file
        // When the build finds the file with an edit in its place
        // Then the file is kept, and what changed in the spec comes into it
        // specc:body
        t.todo("pending: tool/build/scenario-files-on-the-disk/f0feb012");
      });
      // specc:end

      // specc:begin tool/build/scenario-files-on-the-disk/e3cb328e e014128041e3f2e9
      test("[tool/build/scenario-files-on-the-disk/e3cb328e] Files on the disk (ownership generated, disk a file of a person, result kept, and the target is not written)", (t) => {
        // Given a target that makes a generated file
        // When the build finds a file of a person in its place
        // Then the file is kept, and the target is not written
        // specc:body
        t.todo("pending: tool/build/scenario-files-on-the-disk/e3cb328e");
      });
      // specc:end

      // specc:begin tool/build/scenario-files-on-the-disk/34829afd a0b8be05ab3e1e76
      test("[tool/build/scenario-files-on-the-disk/34829afd] Files on the disk (ownership scaffold, disk a file of a person, result kept, and the target is not written)", (t) => {
        // Given a target that makes a scaffold file
        // When the build finds a file of a person in its place
        // Then the file is kept, and the target is not written
        // specc:body
        t.todo("pending: tool/build/scenario-files-on-the-disk/34829afd");
      });
      // specc:end
    });
  });

  // specc:begin writing::stale_files_go_unless_somebody_edited_them a491b17959299b81
  test("[writing::stale_files_go_unless_somebody_edited_them] Requirement: Files that are no longer made", (t) => {
    // must: A file that no clause makes any more must be removed when nobody edited it, and must be kept and named otherwise.
    // must: A file that no clause makes any more must be removed when nobody edited it, and must be kept and named otherwise.
    // specc:body
    t.todo("pending: writing::stale_files_go_unless_somebody_edited_them");
  });
  // specc:end

  describe("Requirement: Manifest", () => {
    // specc:begin writing::each_file_has_a_line_in_the_record acf52a01f07ca383
    test("[writing::each_file_has_a_line_in_the_record] Requirement: Manifest", (t) => {
      // must: The tool must keep a record .specc/manifest in each target's folder: a sorted line for each file with a hash, its ownership and its path.
      // specc:body
      t.todo("pending: writing::each_file_has_a_line_in_the_record");
    });
    // specc:end

    // specc:begin driver::manifest::tests::two_lines_for_one_file_are_both_read_and_marks_are_skipped 3527a1241d550499
    test("[driver::manifest::tests::two_lines_for_one_file_are_both_read_and_marks_are_skipped] Requirement: Manifest", (t) => {
      // must: A line that cannot be read must be skipped, and the file that it names then counts as a person's.
      // must: Each line of a file must count when it has more than one.
      // specc:body
      t.todo("pending: driver::manifest::tests::two_lines_for_one_file_are_both_read_and_marks_are_skipped");
    });
    // specc:end

    // specc:begin tool/build/scenario-a-manifest-with-conflict-marks af57d1de9247a696
    test("[tool/build/scenario-a-manifest-with-conflict-marks] Scenario: A manifest with conflict marks", (t) => {
      // Given a manifest with the marks of a merge conflict
      // When somebody runs specc build
      // Then lines without marks are read
      // And no file of a person is overwritten
      // specc:body
      t.todo("pending: tool/build/scenario-a-manifest-with-conflict-marks");
    });
    // specc:end
  });

  describe("Requirement: Whole or not at all", () => {
    // specc:begin writing_hostile::a_full_disk_leaves_all_old_files a26689273e011bf1
    test("[writing_hostile::a_full_disk_leaves_all_old_files] Requirement: Whole or not at all", (t) => {
      // must: The tool must decide about all files of a target, and must write all new contents beside them, before it replaces the first one.
      // must: The tool must decide about all files of a target, and must write all new contents beside them, before it replaces the first one.
      // must: It must replace each file by a rename.
      // specc:body
      t.todo("pending: writing_hostile::a_full_disk_leaves_all_old_files");
    });
    // specc:end

    // specc:begin writing_hostile::a_killed_build_leaves_whole_files_and_the_next_one_repairs_the_rest 0a8c9fa2281f43b0
    test("[writing_hostile::a_killed_build_leaves_whole_files_and_the_next_one_repairs_the_rest] Requirement: Whole or not at all", (t) => {
      // must: An interrupted build must be finished by the next, which must leave nothing behind.
      // must: An interrupted build must be finished by the next, which must leave nothing behind.
      // specc:body
      t.todo("pending: writing_hostile::a_killed_build_leaves_whole_files_and_the_next_one_repairs_the_rest");
    });
    // specc:end

    // specc:begin writing_hostile::a_file_that_is_edited_after_a_kill_keeps_the_edit 38c27d208655ed7b
    test("[writing_hostile::a_file_that_is_edited_after_a_kill_keeps_the_edit] Requirement: Whole or not at all", (t) => {
      // must: A file that somebody edited since the interruption must stay as it is.
      // specc:body
      t.todo("pending: writing_hostile::a_file_that_is_edited_after_a_kill_keeps_the_edit");
    });
    // specc:end

    describe("Scenario: A build that ends too early", () => {
      // specc:begin tool/build/scenario-a-build-that-ends-too-early/while-new-contents-were-written-beside-the-files-as-before a3b81ca945fedeaa
      test("[tool/build/scenario-a-build-that-ends-too-early/while-new-contents-were-written-beside-the-files-as-before] A build that ends too early (moment while new contents were written beside the files, files as before)", (t) => {
        // Given a build that ended while new contents were written beside the files
        // When somebody looks at the files, and builds again
        // Then the files are as before
        // And after the next build they are as the spec says
        // specc:body
        t.todo("pending: tool/build/scenario-a-build-that-ends-too-early/while-new-contents-were-written-beside-the-files-as-before");
      });
      // specc:end

      // specc:begin tool/build/scenario-a-build-that-ends-too-early/while-files-were-replaced-each-as-before-or-as-the-spec-says 6a19453474c9559d
      test("[tool/build/scenario-a-build-that-ends-too-early/while-files-were-replaced-each-as-before-or-as-the-spec-says] A build that ends too early (moment while files were replaced, files each as before or as the spec says)", (t) => {
        // Given a build that ended while files were replaced
        // When somebody looks at the files, and builds again
        // Then the files are each as before or as the spec says
        // And after the next build they are as the spec says
        // specc:body
        t.todo("pending: tool/build/scenario-a-build-that-ends-too-early/while-files-were-replaced-each-as-before-or-as-the-spec-says");
      });
      // specc:end

      // specc:begin tool/build/scenario-a-build-that-ends-too-early/after-the-last-file-was-replaced-as-the-spec-says dc50b4442e409c35
      test("[tool/build/scenario-a-build-that-ends-too-early/after-the-last-file-was-replaced-as-the-spec-says] A build that ends too early (moment after the last file was replaced, files as the spec says)", (t) => {
        // Given a build that ended after the last file was replaced
        // When somebody looks at the files, and builds again
        // Then the files are as the spec says
        // And after the next build they are as the spec says
        // specc:body
        t.todo("pending: tool/build/scenario-a-build-that-ends-too-early/after-the-last-file-was-replaced-as-the-spec-says");
      });
      // specc:end
    });
  });

  // specc:begin writing_hostile::a_read_only_disk_is_a_clear_error 47b8f40cd8913ffe
  test("[writing_hostile::a_read_only_disk_is_a_clear_error] Requirement: A disk that cannot be written", (t) => {
    // must: A target on a read-only or full disk must be a message that names the target and the path, and must leave its files as they are.
    // must: A target on a read-only or full disk must be a message that names the target and the path, and must leave its files as they are.
    // specc:body
    t.todo("pending: writing_hostile::a_read_only_disk_is_a_clear_error");
  });
  // specc:end

  describe("Requirement: Builds at one time", () => {
    // specc:begin writing_hostile::a_build_waits_for_the_one_that_holds_the_target 19f9ebee7a9256d5
    test("[writing_hostile::a_build_waits_for_the_one_that_holds_the_target] Requirement: Builds at one time", (t) => {
      // must: A build must wait while another writes to the same target, and must say so after a minute.
      // must: A build must wait while another writes to the same target, and must say so after a minute.
      // must not: A build that was killed must not keep others waiting.
      // specc:body
      t.todo("pending: writing_hostile::a_build_waits_for_the_one_that_holds_the_target");
    });
    // specc:end

    // specc:begin writing_hostile::builds_at_one_time_take_turns 083723980c6008ba
    test("[writing_hostile::builds_at_one_time_take_turns] Requirement: Builds at one time", (t) => {
      // must: Builds at one time must leave what one of them leaves.
      // specc:body
      t.todo("pending: writing_hostile::builds_at_one_time_take_turns");
    });
    // specc:end
  });

  describe("Requirement: One target at a time", () => {
    // specc:begin tool/build/requirement-one-target-at-a-time 4c1d99849fa2f006
    test("[tool/build/requirement-one-target-at-a-time] Requirement: One target at a time", (t) => {
      // must not: A target that cannot be written must not keep the others from being written.
      // specc:body
      t.todo("pending: tool/build/requirement-one-target-at-a-time");
    });
    // specc:end

    // specc:begin tool/build/scenario-a-file-in-the-way-of-docs 3fbe40857f71a45b
    test("[tool/build/scenario-a-file-in-the-way-of-docs] Scenario: A file in the way of docs", (t) => {
      // Given a file of a person in the way of the target docs
      // When somebody runs specc build
      // Then docs is not written
      // And tests is written
      // And the exit code is 1
      // specc:body
      t.todo("pending: tool/build/scenario-a-file-in-the-way-of-docs");
    });
    // specc:end
  });

  describe("Requirement: Inside its folder", () => {
    // specc:begin writing::nothing_is_written_through_a_link 8cc423084905fff3
    test("[writing::nothing_is_written_through_a_link] Requirement: Inside its folder", (t) => {
      // must: A target must write below its own folder, and must not write through links.
      // must not: A target must write below its own folder, and must not write through links.
      // specc:body
      t.todo("pending: writing::nothing_is_written_through_a_link");
    });
    // specc:end

    // specc:begin writing_roots::the_records_are_not_written_through_a_link 473663a0abeb14de
    test("[writing_roots::the_records_are_not_written_through_a_link] Requirement: Inside its folder", (t) => {
      // must: A target must write below its own folder, and must not write through links.
      // must not: A target must write below its own folder, and must not write through links.
      // specc:body
      t.todo("pending: writing_roots::the_records_are_not_written_through_a_link");
    });
    // specc:end

    // specc:begin writing_roots::what_lies_beside_the_targets_is_left_alone c121a28ca524051a
    test("[writing_roots::what_lies_beside_the_targets_is_left_alone] Requirement: Inside its folder", (t) => {
      // must: A file beside or among those of a target must stay as it is.
      // specc:body
      t.todo("pending: writing_roots::what_lies_beside_the_targets_is_left_alone");
    });
    // specc:end
  });

  describe("Requirement: A folder for each target", () => {
    // specc:begin writing_roots::two_targets_in_one_folder_are_refused_by_name 2567d9a0c97b70a2
    test("[writing_roots::two_targets_in_one_folder_are_refused_by_name] Requirement: A folder for each target", (t) => {
      // must: Before it reads the spec, the build must refuse settings that give two targets one folder, and must name both.
      // must: Before it reads the spec, the build must refuse settings that give two targets one folder, and must name both.
      // specc:body
      t.todo("pending: writing_roots::two_targets_in_one_folder_are_refused_by_name");
    });
    // specc:end

    // specc:begin writing_roots::a_target_may_lie_around_another 978f8d0b05adc9ce
    test("[writing_roots::a_target_may_lie_around_another] Requirement: A folder for each target", (t) => {
      // must: The build must take a target whose folder lies around another's, as release copy at the project's top does.
      // specc:body
      t.todo("pending: writing_roots::a_target_may_lie_around_another");
    });
    // specc:end

    // specc:begin writing_roots::a_target_outside_the_project_is_refused_unless_somebody_asked_for_it 30e8c79e5b949d66
    test("[writing_roots::a_target_outside_the_project_is_refused_unless_somebody_asked_for_it] Requirement: A folder for each target", (t) => {
      // must: It must refuse a folder outside the project's, unless it is below the one that --out or SPECC_OUT names.
      // specc:body
      t.todo("pending: writing_roots::a_target_outside_the_project_is_refused_unless_somebody_asked_for_it");
    });
    // specc:end

    // specc:begin writing_roots::a_link_that_leads_a_target_out_of_the_project_is_refused 0f3587dbe5c3ae48
    test("[writing_roots::a_link_that_leads_a_target_out_of_the_project_is_refused] Requirement: A folder for each target", (t) => {
      // must: A link that leads outside must count as outside.
      // specc:body
      t.todo("pending: writing_roots::a_link_that_leads_a_target_out_of_the_project_is_refused");
    });
    // specc:end

    describe("Scenario: Folders of targets", () => {
      // specc:begin tool/build/scenario-folders-of-targets/out--outdocs-for-docs-writes-both e35c3c734f118dd6
      test("[tool/build/scenario-folders-of-targets/out--outdocs-for-docs-writes-both] Folders of targets (settings out = \"out/docs\" for docs, result writes both)", (t) => {
        // Given the target tests in out/tests
        // When the settings say out = "out/docs" for docs
        // Then the build writes both
        // specc:body
        t.todo("pending: tool/build/scenario-folders-of-targets/out--outdocs-for-docs-writes-both");
      });
      // specc:end

      // specc:begin tool/build/scenario-folders-of-targets/07f24780 99faf991ca264841
      test("[tool/build/scenario-folders-of-targets/07f24780] Folders of targets (settings out = \"out/tests\" for docs, result is refused, and the message names docs and tests)", (t) => {
        // Given the target tests in out/tests
        // When the settings say out = "out/tests" for docs
        // Then the build is refused, and the message names docs and tests
        // specc:body
        t.todo("pending: tool/build/scenario-folders-of-targets/07f24780");
      });
      // specc:end

      // specc:begin tool/build/scenario-folders-of-targets/out--outtestsdocs-for-docs-writes-both 698521532ccca8da
      test("[tool/build/scenario-folders-of-targets/out--outtestsdocs-for-docs-writes-both] Folders of targets (settings out = \"out/tests/docs\" for docs, result writes both)", (t) => {
        // Given the target tests in out/tests
        // When the settings say out = "out/tests/docs" for docs
        // Then the build writes both
        // specc:body
        t.todo("pending: tool/build/scenario-folders-of-targets/out--outtestsdocs-for-docs-writes-both");
      });
      // specc:end

      // specc:begin tool/build/scenario-folders-of-targets/out--docs-for-docs-is-refused-and-the-message-names-docs 4c13f84c935acfac
      test("[tool/build/scenario-folders-of-targets/out--docs-for-docs-is-refused-and-the-message-names-docs] Folders of targets (settings out = \"../docs\" for docs, result is refused, and the message names docs)", (t) => {
        // Given the target tests in out/tests
        // When the settings say out = "../docs" for docs
        // Then the build is refused, and the message names docs
        // specc:body
        t.todo("pending: tool/build/scenario-folders-of-targets/out--docs-for-docs-is-refused-and-the-message-names-docs");
      });
      // specc:end

      // specc:begin tool/build/scenario-folders-of-targets/out--outtests-and-enabled--false-for-docs-writes-tests 4e9e8f8561273035
      test("[tool/build/scenario-folders-of-targets/out--outtests-and-enabled--false-for-docs-writes-tests] Folders of targets (settings out = \"out/tests\" and enabled = false for docs, result writes tests)", (t) => {
        // Given the target tests in out/tests
        // When the settings say out = "out/tests" and enabled = false for docs
        // Then the build writes tests
        // specc:body
        t.todo("pending: tool/build/scenario-folders-of-targets/out--outtests-and-enabled--false-for-docs-writes-tests");
      });
      // specc:end
    });
  });

  // specc:begin backend::output_tree::tests::contents_end_in_one_newline_and_have_no_carriage_return 8c33e29215971fbc
  test("[backend::output_tree::tests::contents_end_in_one_newline_and_have_no_carriage_return] Requirement: Names of outputs", (t) => {
    // must: Two outputs of a target must differ in more than the case of their letters, and an output must be UTF-8 with a line feed at the end of each line.
    // must: Two outputs of a target must differ in more than the case of their letters, and an output must be UTF-8 with a line feed at the end of each line.
    // specc:body
    t.todo("pending: backend::output_tree::tests::contents_end_in_one_newline_and_have_no_carriage_return");
  });
  // specc:end
});
