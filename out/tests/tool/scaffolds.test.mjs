// Made by specc from tool/scaffolds.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Scaffolds", () => {
  // specc:begin merging_laws::nothing_written_by_hand_is_lost_and_edits_apart_never_conflict a882fdfcd1dddfa8
  test("[merging_laws::nothing_written_by_hand_is_lost_and_edits_apart_never_conflict] Requirement: Nothing is lost", (t) => {
    // must not: A build must not lose a line that a person wrote: it stays in its place, in a conflict that is reported, or in an orphan that is reported.
    // must not: Edits that do not overlap must not conflict.
    // specc:body
    t.todo("pending: merging_laws::nothing_written_by_hand_is_lost_and_edits_apart_never_conflict");
  });
  // specc:end

  describe("Requirement: Regions", () => {
    // specc:begin merging::imports_and_helpers_stay_where_they_are 313ea636886c5025
    test("[merging::imports_and_helpers_stay_where_they_are] Requirement: Regions", (t) => {
      // must: The tool must unite each region of a scaffold on its own, and what stands around the regions on its own.
      // specc:body
      t.todo("pending: merging::imports_and_helpers_stay_where_they_are");
    });
    // specc:end

    // specc:begin merging_files::a_scaffold_without_regions_is_united_as_a_whole e96769d576430dee
    test("[merging_files::a_scaffold_without_regions_is_united_as_a_whole] Requirement: Regions", (t) => {
      // must: A scaffold without markers must be united as a whole.
      // specc:body
      t.todo("pending: merging_files::a_scaffold_without_regions_is_united_as_a_whole");
    });
    // specc:end

    describe("Scenario: Marker lines", () => {
      // specc:begin tool/scaffolds/scenario-marker-lines/ccf2a0c9 23c6d5f2f9a66582
      test("[tool/scaffolds/scenario-marker-lines/ccf2a0c9] Marker lines (line # specc:begin a, result the beginning of the region a, as a backend gives it)", (t) => {
        // Given a scaffold with the line # specc:begin a
        // When the tool reads it
        // Then the line is the beginning of the region a, as a backend gives it
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-marker-lines/ccf2a0c9");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-marker-lines/d3e0efd4 ad190b6ce829af52
      test("[tool/scaffolds/scenario-marker-lines/d3e0efd4] Marker lines (line // specc:begin a 7bff6672eb5156c0, result the beginning of the region a, with the hash of its base)", (t) => {
        // Given a scaffold with the line // specc:begin a 7bff6672eb5156c0
        // When the tool reads it
        // Then the line is the beginning of the region a, with the hash of its base
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-marker-lines/d3e0efd4");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-marker-lines/b71ae345 8259639ebab74fba
      test("[tool/scaffolds/scenario-marker-lines/b71ae345] Marker lines (line <!-- specc:body -->, result the line between what is generated and what a person writes)", (t) => {
        // Given a scaffold with the line <!-- specc:body -->
        // When the tool reads it
        // Then the line is the line between what is generated and what a person writes
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-marker-lines/b71ae345");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-marker-lines/---speccend-the-end-of-a-region dd8eaa62267d5647
      test("[tool/scaffolds/scenario-marker-lines/---speccend-the-end-of-a-region] Marker lines (line -- specc:end, result the end of a region)", (t) => {
        // Given a scaffold with the line -- specc:end
        // When the tool reads it
        // Then the line is the end of a region
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-marker-lines/---speccend-the-end-of-a-region");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-marker-lines/a91440ce 5ad785917d7cdc30
      test("[tool/scaffolds/scenario-marker-lines/a91440ce] Marker lines (line // specc:orphan a 7bff6672eb5156c0, result the beginning of a region whose clause is gone)", (t) => {
        // Given a scaffold with the line // specc:orphan a 7bff6672eb5156c0
        // When the tool reads it
        // Then the line is the beginning of a region whose clause is gone
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-marker-lines/a91440ce");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-marker-lines/-see-speccend-a-line-like-others c0bfbd3408759ef2
      test("[tool/scaffolds/scenario-marker-lines/-see-speccend-a-line-like-others] Marker lines (line // see specc:end, result a line like others)", (t) => {
        // Given a scaffold with the line // see specc:end
        // When the tool reads it
        // Then the line is a line like others
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-marker-lines/-see-speccend-a-line-like-others");
      });
      // specc:end
    });
  });

  describe("Requirement: Any language, any backend", () => {
    // specc:begin driver::merge::marker::tests::markers_are_known_in_any_comment 22cb7080ce8c7b39
    test("[driver::merge::marker::tests::markers_are_known_in_any_comment] Requirement: Any language, any backend", (t) => {
      // must: A marker must be known in the comments of any language, and must be open to each backend.
      // must: A marker must be known in the comments of any language, and must be open to each backend.
      // specc:body
      t.todo("pending: driver::merge::marker::tests::markers_are_known_in_any_comment");
    });
    // specc:end

    // specc:begin merging_files::any_backend_can_have_regions_in_any_comment 258fce92cab29b6f
    test("[merging_files::any_backend_can_have_regions_in_any_comment] Requirement: Any language, any backend", (t) => {
      // must: A marker must be known in the comments of any language, and must be open to each backend.
      // must: A marker must be known in the comments of any language, and must be open to each backend.
      // specc:body
      t.todo("pending: merging_files::any_backend_can_have_regions_in_any_comment");
    });
    // specc:end

    // specc:begin merging_files::markers_that_do_not_fit_together_are_the_backends_fault a7070a806ebf4913
    test("[merging_files::markers_that_do_not_fit_together_are_the_backends_fault] Requirement: Any language, any backend", (t) => {
      // must: A backend must give each region an id without white space that no other region of the file has, and must not write hashes.
      // must not: A backend must give each region an id without white space that no other region of the file has, and must not write hashes.
      // must: A scaffold whose markers do not fit together must be refused.
      // specc:body
      t.todo("pending: merging_files::markers_that_do_not_fit_together_are_the_backends_fault");
    });
    // specc:end
  });

  describe("Requirement: Bases", () => {
    // specc:begin driver::merge::bases::tests::bases_read_back_and_those_that_are_broken_do_not 866c69478fe9bdb2
    test("[driver::merge::bases::tests::bases_read_back_and_those_that_are_broken_do_not] Requirement: Bases", (t) => {
      // must: The tool must keep what was generated for each region last in the file .specc/bases of the target: a sorted line for each text, by its hash.
      // must: It must drop texts that nothing needs any more.
      // specc:body
      t.todo("pending: driver::merge::bases::tests::bases_read_back_and_those_that_are_broken_do_not");
    });
    // specc:end

    // specc:begin merging_files::a_region_whose_base_is_not_known_stays_and_is_named ee0e173e87278d7f
    test("[merging_files::a_region_whose_base_is_not_known_stays_and_is_named] Requirement: Bases", (t) => {
      // must: A region whose base is not known must stay as it is, and must be named.
      // must: A region whose base is not known must stay as it is, and must be named.
      // specc:body
      t.todo("pending: merging_files::a_region_whose_base_is_not_known_stays_and_is_named");
    });
    // specc:end
  });

  describe("Requirement: Signatures and bodies", () => {
    // specc:begin merging::a_new_signature_comes_in_above_a_body_that_stays 2c88b96841620ce5
    test("[merging::a_new_signature_comes_in_above_a_body_that_stays] Requirement: Signatures and bodies", (t) => {
      // must: A new signature must come in above a body that a person wrote.
      // specc:body
      t.todo("pending: merging::a_new_signature_comes_in_above_a_body_that_stays");
    });
    // specc:end

    // specc:begin merging::pytest_functions_are_united_too ff8cf17ea20ee8b7
    test("[merging::pytest_functions_are_united_too] Requirement: Signatures and bodies", (t) => {
      // must: A new signature must come in above a body that a person wrote.
      // specc:body
      t.todo("pending: merging::pytest_functions_are_united_too");
    });
    // specc:end

    // specc:begin merging::a_signature_that_both_changed_in_other_words_unites fde304a34b8b8c6f
    test("[merging::a_signature_that_both_changed_in_other_words_unites] Requirement: Signatures and bodies", (t) => {
      // must: A signature that a person changed in other words than the spec must hold both changes.
      // specc:body
      t.todo("pending: merging::a_signature_that_both_changed_in_other_words_unites");
    });
    // specc:end

    describe("Scenario: A test, and what happens to it", () => {
      // specc:begin tool/scaffolds/scenario-a-test-and-what-happens-to-it/64daaa0f a3530b4266f5cb5b
      test("[tool/scaffolds/scenario-a-test-and-what-happens-to-it/64daaa0f] A test, and what happens to it (change changes the words of its clause, place in the body of the test, below the new signature)", (t) => {
        // Given a test that somebody edited
        // When the spec changes the words of its clause
        // Then what was written is in the body of the test, below the new signature
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-a-test-and-what-happens-to-it/64daaa0f");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-a-test-and-what-happens-to-it/40d4c17a 5f2f0989049ae241
      test("[tool/scaffolds/scenario-a-test-and-what-happens-to-it/40d4c17a] A test, and what happens to it (change gives its clause another title, and the id is written in the spec, place in the body of the test)", (t) => {
        // Given a test that somebody edited
        // When the spec gives its clause another title, and the id is written in the spec
        // Then what was written is in the body of the test
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-a-test-and-what-happens-to-it/40d4c17a");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-a-test-and-what-happens-to-it/6533575a 073df44862360d82
      test("[tool/scaffolds/scenario-a-test-and-what-happens-to-it/6533575a] A test, and what happens to it (change gives its clause another title and thereby another id, place in the test that is like it, and the build says so)", (t) => {
        // Given a test that somebody edited
        // When the spec gives its clause another title and thereby another id
        // Then what was written is in the test that is like it, and the build says so
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-a-test-and-what-happens-to-it/6533575a");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-a-test-and-what-happens-to-it/replaces-its-clause-by-two-that-are-like-it-in-an-orphan 976c46386a741952
      test("[tool/scaffolds/scenario-a-test-and-what-happens-to-it/replaces-its-clause-by-two-that-are-like-it-in-an-orphan] A test, and what happens to it (change replaces its clause by two that are like it, place in an orphan)", (t) => {
        // Given a test that somebody edited
        // When the spec replaces its clause by two that are like it
        // Then what was written is in an orphan
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-a-test-and-what-happens-to-it/replaces-its-clause-by-two-that-are-like-it-in-an-orphan");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-a-test-and-what-happens-to-it/e65df988 2fe8903e17f4e016
      test("[tool/scaffolds/scenario-a-test-and-what-happens-to-it/e65df988] A test, and what happens to it (change moves its clause to another file, place in the test in the other file)", (t) => {
        // Given a test that somebody edited
        // When the spec moves its clause to another file
        // Then what was written is in the test in the other file
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-a-test-and-what-happens-to-it/e65df988");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-a-test-and-what-happens-to-it/loses-its-clause-in-an-orphan 650fb8e52f09673b
      test("[tool/scaffolds/scenario-a-test-and-what-happens-to-it/loses-its-clause-in-an-orphan] A test, and what happens to it (change loses its clause, place in an orphan)", (t) => {
        // Given a test that somebody edited
        // When the spec loses its clause
        // Then what was written is in an orphan
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-a-test-and-what-happens-to-it/loses-its-clause-in-an-orphan");
      });
      // specc:end

      // specc:begin tool/scaffolds/scenario-a-test-and-what-happens-to-it/loses-all-of-the-file-in-the-file-in-orphans 7a763a20ebda23cd
      test("[tool/scaffolds/scenario-a-test-and-what-happens-to-it/loses-all-of-the-file-in-the-file-in-orphans] A test, and what happens to it (change loses all of the file, place in the file, in orphans)", (t) => {
        // Given a test that somebody edited
        // When the spec loses all of the file
        // Then what was written is in the file, in orphans
        // specc:body
        t.todo("pending: tool/scaffolds/scenario-a-test-and-what-happens-to-it/loses-all-of-the-file-in-the-file-in-orphans");
      });
      // specc:end
    });
  });

  describe("Requirement: Following a clause", () => {
    // specc:begin merging::a_clause_that_is_renamed_under_its_id_keeps_its_body 6e5510d132c93d59
    test("[merging::a_clause_that_is_renamed_under_its_id_keeps_its_body] Requirement: Following a clause", (t) => {
      // must: What a person wrote must follow the clause by its id.
      // specc:body
      t.todo("pending: merging::a_clause_that_is_renamed_under_its_id_keeps_its_body");
    });
    // specc:end

    // specc:begin merging_files::a_body_moves_with_its_clause_to_another_file def105ac3d7e4fcc
    test("[merging_files::a_body_moves_with_its_clause_to_another_file] Requirement: Following a clause", (t) => {
      // must: What a person wrote must follow the clause by its id.
      // specc:body
      t.todo("pending: merging_files::a_body_moves_with_its_clause_to_another_file");
    });
    // specc:end

    // specc:begin merging::a_body_follows_a_clause_whose_id_changed_with_its_title c07cf08c76ed34d1
    test("[merging::a_body_follows_a_clause_whose_id_changed_with_its_title] Requirement: Following a clause", (t) => {
      // must: When the id is gone, it must follow the one new region whose generated text is like the old.
      // specc:body
      t.todo("pending: merging::a_body_follows_a_clause_whose_id_changed_with_its_title");
    });
    // specc:end

    // specc:begin merging_files::a_file_that_is_made_under_another_name_takes_everything_along 535d1aade8cdaa65
    test("[merging_files::a_file_that_is_made_under_another_name_takes_everything_along] Requirement: Following a clause", (t) => {
      // must: A scaffold that is made under another name must take along all that a person wrote.
      // specc:body
      t.todo("pending: merging_files::a_file_that_is_made_under_another_name_takes_everything_along");
    });
    // specc:end
  });

  describe("Requirement: Orphans", () => {
    // specc:begin merging::a_clause_that_is_gone_takes_its_test_along_unless_somebody_edited_it 06ad5c8f79913baa
    test("[merging::a_clause_that_is_gone_takes_its_test_along_unless_somebody_edited_it] Requirement: Orphans", (t) => {
      // must: A region that a person edited and whose clause is gone must stay below the marker specc:orphan, and must be named.
      // must: A region that a person edited and whose clause is gone must stay below the marker specc:orphan, and must be named.
      // must: One that nobody edited must go.
      // specc:body
      t.todo("pending: merging::a_clause_that_is_gone_takes_its_test_along_unless_somebody_edited_it");
    });
    // specc:end

    // specc:begin merging::a_body_that_could_follow_two_clauses_is_an_orphan 3d5a04eaf1046603
    test("[merging::a_body_that_could_follow_two_clauses_is_an_orphan] Requirement: Orphans", (t) => {
      // must: The same must hold when more than one new region is like it.
      // specc:body
      t.todo("pending: merging::a_body_that_could_follow_two_clauses_is_an_orphan");
    });
    // specc:end

    // specc:begin merging_files::a_file_that_is_no_longer_made_keeps_what_people_wrote 1ead85baced3e25e
    test("[merging_files::a_file_that_is_no_longer_made_keeps_what_people_wrote] Requirement: Orphans", (t) => {
      // must: A scaffold that is no longer made must stay while there is anything in it that a person wrote.
      // specc:body
      t.todo("pending: merging_files::a_file_that_is_no_longer_made_keeps_what_people_wrote");
    });
    // specc:end
  });

  describe("Requirement: What people take out", () => {
    // specc:begin merging::a_region_that_a_person_took_out_stays_away 0c2d9d6722c8590f
    test("[merging::a_region_that_a_person_took_out_stays_away] Requirement: What people take out", (t) => {
      // must: A region that a person took out must stay away, and must be named.
      // must: A region that a person took out must stay away, and must be named.
      // specc:body
      t.todo("pending: merging::a_region_that_a_person_took_out_stays_away");
    });
    // specc:end

    // specc:begin merging::text_whose_marker_a_person_deleted_stays_as_it_is 1e6f10ce01683075
    test("[merging::text_whose_marker_a_person_deleted_stays_as_it_is] Requirement: What people take out", (t) => {
      // must: Text whose marker a person deleted must stay as it is.
      // specc:body
      t.todo("pending: merging::text_whose_marker_a_person_deleted_stays_as_it_is");
    });
    // specc:end
  });

  // specc:begin merging::line_ends_of_windows_stay 8aca06e460266106
  test("[merging::line_ends_of_windows_stay] Requirement: Line ends", (t) => {
    // must: The tool must keep the line ends of a scaffold on the disk.
    // specc:body
    t.todo("pending: merging::line_ends_of_windows_stay");
  });
  // specc:end

  // specc:begin merging::lines_that_both_changed_are_a_conflict_until_somebody_chooses 0d5a64b03e824548
  test("[merging::lines_that_both_changed_are_a_conflict_until_somebody_chooses] Requirement: Conflicts", (t) => {
    // must: Lines that the spec and a person both changed, and that cannot be united by their words, must stand in the file in both versions, between marks that name the clause.
    // must: The build must end with 1.
    // must: While such marks are in a file, a build must leave it as it is, and must say so.
    // must: While such marks are in a file, a build must leave it as it is, and must say so.
    // specc:body
    t.todo("pending: merging::lines_that_both_changed_are_a_conflict_until_somebody_chooses");
  });
  // specc:end

  describe("Requirement: Branches", () => {
    // specc:begin merging_git::branches_that_touch_other_regions_merge_and_build_cleanly f042091059185f55
    test("[merging_git::branches_that_touch_other_regions_merge_and_build_cleanly] Requirement: Branches", (t) => {
      // must: Two branches that both built and both edited must merge in git without a conflict, unless they changed the same region.
      // must: The next build must be clean.
      // specc:body
      t.todo("pending: merging_git::branches_that_touch_other_regions_merge_and_build_cleanly");
    });
    // specc:end

    // specc:begin merging_git::a_new_signature_and_a_new_body_of_one_test_merge 86e042a3c1e7cf63
    test("[merging_git::a_new_signature_and_a_new_body_of_one_test_merge] Requirement: Branches", (t) => {
      // must: Two branches that both built and both edited must merge in git without a conflict, unless they changed the same region.
      // must: The next build must be clean.
      // specc:body
      t.todo("pending: merging_git::a_new_signature_and_a_new_body_of_one_test_merge");
    });
    // specc:end

    // specc:begin merging_git::branches_that_change_one_region_conflict_there_and_a_build_waits_for_the_choice 6d1639604d30c612
    test("[merging_git::branches_that_change_one_region_conflict_there_and_a_build_waits_for_the_choice] Requirement: Branches", (t) => {
      // must: A conflict of git in a scaffold must count like one of a build.
      // specc:body
      t.todo("pending: merging_git::branches_that_change_one_region_conflict_there_and_a_build_waits_for_the_choice");
    });
    // specc:end

    // specc:begin merging_git::a_conflict_in_a_generated_file_is_built_away 0d195e441050d70d
    test("[merging_git::a_conflict_in_a_generated_file_is_built_away] Requirement: Branches", (t) => {
      // must: A conflict in a generated file must be gone after the next build.
      // specc:body
      t.todo("pending: merging_git::a_conflict_in_a_generated_file_is_built_away");
    });
    // specc:end
  });

  // specc:begin merging_files::a_scaffold_that_is_no_text_stays_and_is_an_error fd2144c383ca28a3
  test("[merging_files::a_scaffold_that_is_no_text_stays_and_is_an_error] Requirement: Text only", (t) => {
    // must: A scaffold that is not UTF-8 must stay as it is, and the build must end with 1.
    // must: A scaffold that is not UTF-8 must stay as it is, and the build must end with 1.
    // specc:body
    t.todo("pending: merging_files::a_scaffold_that_is_no_text_stays_and_is_an_error");
  });
  // specc:end

  // specc:begin driver::merge::conflict::tests::one_side_of_each_conflict_is_taken 6c54f65a3cfa04a8
  test("[driver::merge::conflict::tests::one_side_of_each_conflict_is_taken] Operation: Resolve a conflict", (t) => {
    // must: The command must leave one side of each conflict in the files, and must leave all other lines as they are.
    // must: The command must leave one side of each conflict in the files, and must leave all other lines as they are.
    // specc:body
    t.todo("pending: driver::merge::conflict::tests::one_side_of_each_conflict_is_taken");
  });
  // specc:end
});
