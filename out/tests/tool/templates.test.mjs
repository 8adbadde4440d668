// Made by specc from tool/templates.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Templates", () => {
  describe("Requirement: Templates of a project", () => {
    // specc:begin templates::a_projects_template_takes_the_place_of_one_of_a_backend 8c363234a401644c
    test("[templates::a_projects_template_takes_the_place_of_one_of_a_backend] Requirement: Templates of a project", (t) => {
      // must: A file BACKEND/NAME.hbs in the project's folder of templates must take the place of the template NAME of that backend.
      // must: All other templates must stay the backend's.
      // specc:body
      t.todo("pending: templates::a_projects_template_takes_the_place_of_one_of_a_backend");
    });
    // specc:end

    // specc:begin templates::a_partial_can_be_replaced_alone f90cfda9bff35125
    test("[templates::a_partial_can_be_replaced_alone] Requirement: Templates of a project", (t) => {
      // must: A template that others include must be replaceable alone.
      // specc:body
      t.todo("pending: templates::a_partial_can_be_replaced_alone");
    });
    // specc:end

    describe("Scenario: A template of a project", () => {
      // specc:begin tool/templates/scenario-a-template-of-a-project/8c77cc88 6c610251e9cfaca2
      test("[tool/templates/scenario-a-template-of-a-project/8c77cc88] A template of a project (file specc/templates/docs/page.hbs, result pages are worded by it, and the index is worded by the original)", (t) => {
        // Given a project with specc/templates/docs/page.hbs
        // When somebody runs specc build
        // Then pages are worded by it, and the index is worded by the original
        // specc:body
        t.todo("pending: tool/templates/scenario-a-template-of-a-project/8c77cc88");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-template-of-a-project/1f4b2691 11d5be9af3adbeda
      test("[tool/templates/scenario-a-template-of-a-project/1f4b2691] A template of a project (file specc/templates/docs/pgae.hbs, result docs is not written, and the message suggests page.hbs)", (t) => {
        // Given a project with specc/templates/docs/pgae.hbs
        // When somebody runs specc build
        // Then docs is not written, and the message suggests page.hbs
        // specc:body
        t.todo("pending: tool/templates/scenario-a-template-of-a-project/1f4b2691");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-template-of-a-project/880f5c56 96ac13dfb3db53e9
      test("[tool/templates/scenario-a-template-of-a-project/880f5c56] A template of a project (file specc/templates/dosc/page.hbs, result the message suggests docs, and the exit code is 2)", (t) => {
        // Given a project with specc/templates/dosc/page.hbs
        // When somebody runs specc build
        // Then the message suggests docs, and the exit code is 2
        // specc:body
        t.todo("pending: tool/templates/scenario-a-template-of-a-project/880f5c56");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-template-of-a-project/7f94b4e3 5b285d1b634d7a5b
      test("[tool/templates/scenario-a-template-of-a-project/7f94b4e3] A template of a project (file specc/templates/docs/page.hbs that is a link, result docs is not written, and the message names the file)", (t) => {
        // Given a project with specc/templates/docs/page.hbs that is a link
        // When somebody runs specc build
        // Then docs is not written, and the message names the file
        // specc:body
        t.todo("pending: tool/templates/scenario-a-template-of-a-project/7f94b4e3");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-template-of-a-project/270024a1 a3785c606a346372
      test("[tool/templates/scenario-a-template-of-a-project/270024a1] A template of a project (file specc/templates/docs/page.hbs that is not UTF-8, result docs is not written, and the message names the byte)", (t) => {
        // Given a project with specc/templates/docs/page.hbs that is not UTF-8
        // When somebody runs specc build
        // Then docs is not written, and the message names the byte
        // specc:body
        t.todo("pending: tool/templates/scenario-a-template-of-a-project/270024a1");
      });
      // specc:end
    });
  });

  // specc:begin templates::an_unrelated_folder_of_templates_is_left_alone 6cf85a7ab307be73
  test("[templates::an_unrelated_folder_of_templates_is_left_alone] Requirement: Where they lie", (t) => {
    // must: The folder must be specc/templates beside specc.toml unless the key templates names another.
    // specc:body
    t.todo("pending: templates::an_unrelated_folder_of_templates_is_left_alone");
  });
  // specc:end

  describe("Requirement: Files that cannot be used", () => {
    // specc:begin templates::a_template_that_cannot_be_used_says_why_and_what_to_do b9b46eb97e020fb8
    test("[templates::a_template_that_cannot_be_used_says_why_and_what_to_do] Requirement: Files that cannot be used", (t) => {
      // must: A file that replaces no template, is not UTF-8 or cannot be read must be named with the way out, and must keep the targets of its backend from being written, and no other.
      // must: A file that replaces no template, is not UTF-8 or cannot be read must be named with the way out, and must keep the targets of its backend from being written, and no other.
      // specc:body
      t.todo("pending: templates::a_template_that_cannot_be_used_says_why_and_what_to_do");
    });
    // specc:end

    // specc:begin templates::a_template_is_not_read_through_a_link 266da5776dd34803
    test("[templates::a_template_is_not_read_through_a_link] Requirement: Files that cannot be used", (t) => {
      // must not: A template must not be read through a link.
      // specc:body
      t.todo("pending: templates::a_template_is_not_read_through_a_link");
    });
    // specc:end
  });

  describe("Operation: Copy a template", () => {
    // specc:begin templates::an_ejected_template_changes_nothing_and_is_never_written_over db0a8fd4b618f04f
    test("[templates::an_ejected_template_changes_nothing_and_is_never_written_over] Operation: Copy a template", (t) => {
      // must: The command must copy the built-in template into the project's folder of templates, and must not write over a file.
      // must not: The command must copy the built-in template into the project's folder of templates, and must not write over a file.
      // specc:body
      t.todo("pending: templates::an_ejected_template_changes_nothing_and_is_never_written_over");
    });
    // specc:end

    // specc:begin backend::templates::originals::tests::an_ejected_template_makes_what_its_original_makes 89ac5bcdd0251195
    test("[backend::templates::originals::tests::an_ejected_template_makes_what_its_original_makes] Operation: Copy a template", (t) => {
      // must: The first line of the copy must name the original and its hash, and must not change what the template makes.
      // must not: The first line of the copy must name the original and its hash, and must not change what the template makes.
      // specc:body
      t.todo("pending: backend::templates::originals::tests::an_ejected_template_makes_what_its_original_makes");
    });
    // specc:end
  });

  // specc:begin templates::a_changed_original_is_reported_with_its_change_until_it_is_accepted f93e50aa14affc0b
  test("[templates::a_changed_original_is_reported_with_its_change_until_it_is_accepted] Requirement: Changed originals", (t) => {
    // must: When the original of a copy has changed since, a build must warn and must show what changed, until specc eject --accept notes that the copy takes account of it.
    // must: When the original of a copy has changed since, a build must warn and must show what changed, until specc eject --accept notes that the copy takes account of it.
    // specc:body
    t.todo("pending: templates::a_changed_original_is_reported_with_its_change_until_it_is_accepted");
  });
  // specc:end

  describe("Requirement: Faults of templates", () => {
    // specc:begin templates::a_faulty_template_keeps_its_own_target_from_being_written_and_no_other 8c65f8c17c0f49b8
    test("[templates::a_faulty_template_keeps_its_own_target_from_being_written_and_no_other] Requirement: Faults of templates", (t) => {
      // must: A fault of a template must be reported with its file, line and column and with the way out.
      // must not: Its target must not be written, and the others must be written.
      // must: Its target must not be written, and the others must be written.
      // specc:body
      t.todo("pending: templates::a_faulty_template_keeps_its_own_target_from_being_written_and_no_other");
    });
    // specc:end

    describe("Scenario: What can be wrong", () => {
      // specc:begin tool/templates/scenario-what-can-be-wrong/if-title-without-its-end-what-stands-here-is-no-template dfa9bece1ce3500e
      test("[tool/templates/scenario-what-can-be-wrong/if-title-without-its-end-what-stands-here-is-no-template] What can be wrong (text {{#if title}} without its end, fault what stands here is no template)", (t) => {
        // Given a template with {{#if title}} without its end
        // When it is rendered
        // Then the message says what stands here is no template
        // specc:body
        t.todo("pending: tool/templates/scenario-what-can-be-wrong/if-title-without-its-end-what-stands-here-is-no-template");
      });
      // specc:end

      // specc:begin tool/templates/scenario-what-can-be-wrong/if-title-and-each-if-is-open-and-something-else-ends 07852e2efdefa1ee
      test("[tool/templates/scenario-what-can-be-wrong/if-title-and-each-if-is-open-and-something-else-ends] What can be wrong (text {{#if title}} and {{/each}}, fault if is open, and something else ends)", (t) => {
        // Given a template with {{#if title}} and {{/each}}
        // When it is rendered
        // Then the message says if is open, and something else ends
        // specc:body
        t.todo("pending: tool/templates/scenario-what-can-be-wrong/if-title-and-each-if-is-open-and-something-else-ends");
      });
      // specc:end

      // specc:begin tool/templates/scenario-what-can-be-wrong/5aa2de4d 13be871d8622439e
      test("[tool/templates/scenario-what-can-be-wrong/5aa2de4d] What can be wrong (text {{> par}} beside a template part, fault there is no template par, with the suggestion part)", (t) => {
        // Given a template with {{> par}} beside a template part
        // When it is rendered
        // Then the message says there is no template par, with the suggestion part
        // specc:body
        t.todo("pending: tool/templates/scenario-what-can-be-wrong/5aa2de4d");
      });
      // specc:end

      // specc:begin tool/templates/scenario-what-can-be-wrong/-secret-it-lies-outside-the-templates-folder f0db26613b7c01c0
      test("[tool/templates/scenario-what-can-be-wrong/-secret-it-lies-outside-the-templates-folder] What can be wrong (text {{> ../secret}}, fault it lies outside the templates' folder)", (t) => {
        // Given a template with {{> ../secret}}
        // When it is rendered
        // Then the message says it lies outside the templates' folder
        // specc:body
        t.todo("pending: tool/templates/scenario-what-can-be-wrong/-secret-it-lies-outside-the-templates-folder");
      });
      // specc:end

      // specc:begin tool/templates/scenario-what-can-be-wrong/-lookup-names-0-the-name-is-computed 9fcfe1f4c50a2dd5
      test("[tool/templates/scenario-what-can-be-wrong/-lookup-names-0-the-name-is-computed] What can be wrong (text {{> (lookup names 0)}}, fault the name is computed)", (t) => {
        // Given a template with {{> (lookup names 0)}}
        // When it is rendered
        // Then the message says the name is computed
        // specc:body
        t.todo("pending: tool/templates/scenario-what-can-be-wrong/-lookup-names-0-the-name-is-computed");
      });
      // specc:end

      // specc:begin tool/templates/scenario-what-can-be-wrong/3d189e80 4a19ad87e5a7d005
      test("[tool/templates/scenario-what-can-be-wrong/3d189e80] What can be wrong (text a template that includes itself without end, fault it includes itself without end)", (t) => {
        // Given a template with a template that includes itself without end
        // When it is rendered
        // Then the message says it includes itself without end
        // specc:body
        t.todo("pending: tool/templates/scenario-what-can-be-wrong/3d189e80");
      });
      // specc:end

      // specc:begin tool/templates/scenario-what-can-be-wrong/blocks-in-more-than-64-blocks-how-deep-they-may-be-nested 5d009830a91bdeb9
      test("[tool/templates/scenario-what-can-be-wrong/blocks-in-more-than-64-blocks-how-deep-they-may-be-nested] What can be wrong (text blocks in more than 64 blocks, fault how deep they may be nested)", (t) => {
        // Given a template with blocks in more than 64 blocks
        // When it is rendered
        // Then the message says how deep they may be nested
        // specc:body
        t.todo("pending: tool/templates/scenario-what-can-be-wrong/blocks-in-more-than-64-blocks-how-deep-they-may-be-nested");
      });
      // specc:end
    });
  });

  describe("Requirement: Misspelt names", () => {
    // specc:begin backend::templates::names::tests::each_misspelt_name_is_found_at_its_place 0f5babbf1f9f7637
    test("[backend::templates::names::tests::each_misspelt_name_is_found_at_its_place] Requirement: Misspelt names", (t) => {
      // must: Each name that the data lacks must be found before anything is rendered, also where no data of today leads.
      // specc:body
      t.todo("pending: backend::templates::names::tests::each_misspelt_name_is_found_at_its_place");
    });
    // specc:end

    // specc:begin backend::templates::names::tests::all_faults_of_a_template_are_found_at_once 2b67bfedf8c1ec69
    test("[backend::templates::names::tests::all_faults_of_a_template_are_found_at_once] Requirement: Misspelt names", (t) => {
      // must: All faults of a target's templates must be reported at once.
      // specc:body
      t.todo("pending: backend::templates::names::tests::all_faults_of_a_template_are_found_at_once");
    });
    // specc:end

    describe("Scenario: Where a misspelt name is found", () => {
      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/titel-titel da6d0f3703665b9e
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/titel-titel] Where a misspelt name is found (text {{titel}}, name titel)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{titel}}
        // Then titel is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/titel-titel");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/if-titelif-titel 31afb8c0fb37fe49
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/if-titelif-titel] Where a misspelt name is found (text {{#if titel}}{{/if}}, name titel)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{#if titel}}{{/if}}
        // Then titel is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/if-titelif-titel");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/if-titleelse-if-titelif-titel 7f5ca1be08f15578
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/if-titleelse-if-titelif-titel] Where a misspelt name is found (text {{#if title}}{{else if titel}}{{/if}}, name titel)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{#if title}}{{else if titel}}{{/if}}
        // Then titel is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/if-titleelse-if-titelif-titel");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/unless-titelunless-titel 8ffc38730629d086
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/unless-titelunless-titel] Where a misspelt name is found (text {{#unless titel}}{{/unless}}, name titel)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{#unless titel}}{{/unless}}
        // Then titel is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/unless-titelunless-titel");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/each-pagesnameach-nam 1a3a0afd92c513e9
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/each-pagesnameach-nam] Where a misspelt name is found (text {{#each pages}}{{nam}}{{/each}}, name nam)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{#each pages}}{{nam}}{{/each}}
        // Then nam is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/each-pagesnameach-nam");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/each-pagestiteleach-titel 5326ea32ad787bd6
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/each-pagestiteleach-titel] Where a misspelt name is found (text {{#each pages}}{{../titel}}{{/each}}, name titel)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{#each pages}}{{../titel}}{{/each}}
        // Then titel is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/each-pagestiteleach-titel");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/each-pages-as-pagepagenameach-nam 44daa77a41f9d42f
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/each-pages-as-pagepagenameach-nam] Where a misspelt name is found (text {{#each pages as |page|}}{{page.nam}}{{/each}}, name nam)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{#each pages as |page|}}{{page.nam}}{{/each}}
        // Then nam is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/each-pages-as-pagepagenameach-nam");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/-part-headingtitel-titel 055f1eb737a87452
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/-part-headingtitel-titel] Where a misspelt name is found (text {{> part heading=titel}}, name titel)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{> part heading=titel}}
        // Then titel is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/-part-headingtitel-titel");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/lookup-pages0-nam-nam cde89566db05b909
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/lookup-pages0-nam-nam] Where a misspelt name is found (text {{lookup pages.[0] \"nam\"}}, name nam)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{lookup pages.[0] "nam"}}
        // Then nam is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/lookup-pages0-nam-nam");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/roottitel-titel 4295b4c5eae4a57b
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/roottitel-titel] Where a misspelt name is found (text {{@root.titel}}, name titel)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{@root.titel}}
        // Then titel is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/roottitel-titel");
      });
      // specc:end

      // specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/index-outside-a-list-index 2b67e8e917c5d30e
      test("[tool/templates/scenario-where-a-misspelt-name-is-found/index-outside-a-list-index] Where a misspelt name is found (text {{@index}} outside a list, name @index)", (t) => {
        // Given data with title and a list pages of objects with name
        // When a template says {{@index}} outside a list
        // Then @index is reported
        // specc:body
        t.todo("pending: tool/templates/scenario-where-a-misspelt-name-is-found/index-outside-a-list-index");
      });
      // specc:end
    });
  });

  // specc:begin templates::an_inclusion_that_is_slow_is_a_warning b5288816d8a87455
  test("[templates::an_inclusion_that_is_slow_is_a_warning] Requirement: Slow inclusions", (t) => {
    // must: An inclusion that copies the whole data for each item of a list must be a warning.
    // specc:body
    t.todo("pending: templates::an_inclusion_that_is_slow_is_a_warning");
  });
  // specc:end

  // specc:begin templates::what_templates_see_is_shown_in_order_and_the_same_each_time c2be6bd0ac385637
  test("[templates::what_templates_see_is_shown_in_order_and_the_same_each_time] Requirement: What a template sees", (t) => {
    // must: specc dump --stage view:TARGET must print the data of each rendering as JSON, in the order of rendering.
    // specc:body
    t.todo("pending: templates::what_templates_see_is_shown_in_order_and_the_same_each_time");
  });
  // specc:end

  describe("Requirement: Template folders", () => {
    // specc:begin backend::template_folder::tests::files_are_made_for_the_spec_its_files_or_its_clauses 64c98f78f99a7a0d
    test("[backend::template_folder::tests::files_are_made_for_the_spec_its_files_or_its_clauses] Requirement: Template folders", (t) => {
      // must: A folder with backend.toml and templates must be a backend: a rule makes a file for the spec, for each of its files or for each of its clauses.
      // specc:body
      t.todo("pending: backend::template_folder::tests::files_are_made_for_the_spec_its_files_or_its_clauses");
    });
    // specc:end

    // specc:begin tool/templates/example-a-table-of-requirements 3e96ec5f8ef0d7ae
    test("[tool/templates/example-a-table-of-requirements] Example: A table of requirements", (t) => {
      // specc:body
      t.todo("pending: tool/templates/example-a-table-of-requirements");
    });
    // specc:end
  });

  // specc:begin template_folders::what_is_wrong_with_a_folder_is_named_with_its_place 2e7581bb0c935f02
  test("[template_folders::what_is_wrong_with_a_folder_is_named_with_its_place] Type: Backend", (t) => {
    // must: A key that it does not hold must be refused with its place and a suggestion.
    // specc:body
    t.todo("pending: template_folders::what_is_wrong_with_a_folder_is_named_with_its_place");
  });
  // specc:end

  // specc:begin backend::template_folder::tests::options_are_checked_and_have_their_defaults 79630015df88b9e5
  test("[backend::template_folder::tests::options_are_checked_and_have_their_defaults] Type: Option", (t) => {
    // must: A target must be refused when it gives another option or another value.
    // specc:body
    t.todo("pending: backend::template_folder::tests::options_are_checked_and_have_their_defaults");
  });
  // specc:end

  // specc:begin tool/templates/type-rule ef47bc5654aa6350
  test("[tool/templates/type-rule] Type: Rule", (t) => {
    // specc:body
    t.todo("pending: tool/templates/type-rule");
  });
  // specc:end

  describe("Requirement: What folders see", () => {
    // specc:begin backend::template_folder::tests::joins_are_made_for_templates 16333c2939d7b108
    test("[backend::template_folder::tests::joins_are_made_for_templates] Requirement: What folders see", (t) => {
      // must: The templates of a folder must see the project, its files, clauses and statements in reading order, with what belongs to them: file, line, the clauses around, references in both directions.
      // specc:body
      t.todo("pending: backend::template_folder::tests::joins_are_made_for_templates");
    });
    // specc:end

    // specc:begin backend::template_folder::tests::the_ir_is_there_as_it_is 4dd913834e1a56e2
    test("[backend::template_folder::tests::the_ir_is_there_as_it_is] Requirement: What folders see", (t) => {
      // must: They must see the whole IR as well.
      // specc:body
      t.todo("pending: backend::template_folder::tests::the_ir_is_there_as_it_is");
    });
    // specc:end

    // specc:begin backend::template_folder::tests::each_member_of_the_view_is_there 1cc99976370ce4c6
    test("[backend::template_folder::tests::each_member_of_the_view_is_there] Requirement: What folders see", (t) => {
      // must: Each member must be there in every rendering.
      // specc:body
      t.todo("pending: backend::template_folder::tests::each_member_of_the_view_is_there");
    });
    // specc:end
  });

  describe("Requirement: Values in their format", () => {
    // specc:begin backend::template_folder::escape::tests::values_are_safe_where_they_stand c4f658c7d8ae0111
    test("[backend::template_folder::escape::tests::values_are_safe_where_they_stand] Requirement: Values in their format", (t) => {
      // must: A value must be made safe for the format that the rule names, and {{{name}}} must leave it as it is.
      // must: A value must be made safe for the format that the rule names, and {{{name}}} must leave it as it is.
      // specc:body
      t.todo("pending: backend::template_folder::escape::tests::values_are_safe_where_they_stand");
    });
    // specc:end

    // specc:begin backend::template_folder::tests::characters_for_private_use_survive e286f834a5312152
    test("[backend::template_folder::tests::characters_for_private_use_survive] Requirement: Values in their format", (t) => {
      // must: Characters for private use must survive.
      // specc:body
      t.todo("pending: backend::template_folder::tests::characters_for_private_use_survive");
    });
    // specc:end

    describe("Scenario: A value in a format", () => {
      // specc:begin tool/templates/scenario-a-value-in-a-format/none-a-b-a-b 55b59d815fe7a048
      test("[tool/templates/scenario-a-value-in-a-format/none-a-b-a-b] A value in a format (escape none, value a <b>, text a <b>)", (t) => {
        // Given a rule with none
        // When its template prints a <b>
        // Then the file has a <b>
        // specc:body
        t.todo("pending: tool/templates/scenario-a-value-in-a-format/none-a-b-a-b");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-value-in-a-format/html-a-b-a-ltbgt 80e0805e8909d94d
      test("[tool/templates/scenario-a-value-in-a-format/html-a-b-a-ltbgt] A value in a format (escape html, value a <b>, text a &lt;b&gt;)", (t) => {
        // Given a rule with html
        // When its template prints a <b>
        // Then the file has a &lt;b&gt;
        // specc:body
        t.todo("pending: tool/templates/scenario-a-value-in-a-format/html-a-b-a-ltbgt");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-value-in-a-format/xml-a-b-a-ltbgt 1c55f330eb3945b8
      test("[tool/templates/scenario-a-value-in-a-format/xml-a-b-a-ltbgt] A value in a format (escape xml, value a <b>, text a &lt;b&gt;)", (t) => {
        // Given a rule with xml
        // When its template prints a <b>
        // Then the file has a &lt;b&gt;
        // specc:body
        t.todo("pending: tool/templates/scenario-a-value-in-a-format/xml-a-b-a-ltbgt");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-value-in-a-format/csv-a-b-a-b 3f67b459fd510cb3
      test("[tool/templates/scenario-a-value-in-a-format/csv-a-b-a-b] A value in a format (escape csv, value a, \"b\", text \"a, \"\"b\"\"\")", (t) => {
        // Given a rule with csv
        // When its template prints a, "b"
        // Then the file has "a, ""b"""
        // specc:body
        t.todo("pending: tool/templates/scenario-a-value-in-a-format/csv-a-b-a-b");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-value-in-a-format/json-a-b-a-b efaa072e46d2ec8a
      test("[tool/templates/scenario-a-value-in-a-format/json-a-b-a-b] A value in a format (escape json, value a \"b\", text a \\\"b\\\")", (t) => {
        // Given a rule with json
        // When its template prints a "b"
        // Then the file has a \"b\"
        // specc:body
        t.todo("pending: tool/templates/scenario-a-value-in-a-format/json-a-b-a-b");
      });
      // specc:end

      // specc:begin tool/templates/scenario-a-value-in-a-format/markdown-a-b-a-b 734424e56fd03f36
      test("[tool/templates/scenario-a-value-in-a-format/markdown-a-b-a-b] A value in a format (escape markdown, value a *b*, text a \\*b\\*)", (t) => {
        // Given a rule with markdown
        // When its template prints a *b*
        // Then the file has a \*b\*
        // specc:body
        t.todo("pending: tool/templates/scenario-a-value-in-a-format/markdown-a-b-a-b");
      });
      // specc:end
    });
  });

  describe("Requirement: Folders are closed", () => {
    // specc:begin template_folders::nothing_outside_a_folder_is_read da6e75570573d5fc
    test("[template_folders::nothing_outside_a_folder_is_read] Requirement: Folders are closed", (t) => {
      // must not: A template must not include a file outside its folder, and none must be read through a link.
      // must: A template must not include a file outside its folder, and none must be read through a link.
      // specc:body
      t.todo("pending: template_folders::nothing_outside_a_folder_is_read");
    });
    // specc:end

    // specc:begin template_folders::templates_that_are_no_text_or_too_large_are_named c9923a18c1832f42
    test("[template_folders::templates_that_are_no_text_or_too_large_are_named] Requirement: Folders are closed", (t) => {
      // must: A file that is no text or too large must be named.
      // specc:body
      t.todo("pending: template_folders::templates_that_are_no_text_or_too_large_are_named");
    });
    // specc:end

    // specc:begin backend::template_folder::tests::faults_of_templates_name_their_place 9dff08a3ccf9bd98
    test("[backend::template_folder::tests::faults_of_templates_name_their_place] Requirement: Folders are closed", (t) => {
      // must: What a rule makes must stay below the target's folder, and a fault of a template must be reported with its place.
      // must: What a rule makes must stay below the target's folder, and a fault of a template must be reported with its place.
      // specc:body
      t.todo("pending: backend::template_folder::tests::faults_of_templates_name_their_place");
    });
    // specc:end
  });

  describe("Requirement: Worked example", () => {
    // specc:begin template_folders::the_examples_table_is_read_by_another_programs_csv_reader 65c64b7d4481e5cf
    test("[template_folders::the_examples_table_is_read_by_another_programs_csv_reader] Requirement: Worked example", (t) => {
      // must: The example requirements-csv must make a table that another program's CSV reader reads, and pages that are well-formed XML.
      // specc:body
      t.todo("pending: template_folders::the_examples_table_is_read_by_another_programs_csv_reader");
    });
    // specc:end

    // specc:begin template_folders::the_examples_page_is_well_formed_xml 1ed9c25b3576eab8
    test("[template_folders::the_examples_page_is_well_formed_xml] Requirement: Worked example", (t) => {
      // must: The example requirements-csv must make a table that another program's CSV reader reads, and pages that are well-formed XML.
      // specc:body
      t.todo("pending: template_folders::the_examples_page_is_well_formed_xml");
    });
    // specc:end
  });

  // specc:begin template_folders::the_starter_of_a_template_backend_works_at_once 74ad6bb2be0a72af
  test("[template_folders::the_starter_of_a_template_backend_works_at_once] Requirement: Starter", (t) => {
    // must: The starter of a template backend must work as it is.
    // specc:body
    t.todo("pending: template_folders::the_starter_of_a_template_backend_works_at_once");
  });
  // specc:end
});
