//! Made by specc from tool/templates.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin templates::a_projects_template_takes_the_place_of_one_of_a_backend c5d777c0ba57f347
// Requirement: Templates of a project
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_a_projects_template_takes_the_place_of_one_of_a_backend() {
    // must: A file BACKEND/NAME.hbs in the project's folder of templates must take the place of the template NAME of that backend.
    // must: All other templates must stay the backend's.
    // specc:body
    todo!()
}
// specc:end

// specc:begin templates::a_partial_can_be_replaced_alone cb2bc967a06967ee
// Requirement: Templates of a project
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_a_partial_can_be_replaced_alone() {
    // must: A template that others include must be replaceable alone.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/templates/scenario-a-template-of-a-project/8c77cc88 b3caeec552266d2b
// A template of a project (file specc/templates/docs/page.hbs, result pages are worded by it, and the index is worded by the original)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__template__of__a__project___8c77cc88() {
    // Given a project with specc/templates/docs/page.hbs
    // When somebody runs specc build
    // Then pages are worded by it, and the index is worded by the original
    // specc:body
    let mut steps = Steps::default();
    steps.a_project_with("specc/templates/docs/page.hbs");
    steps.somebody_runs("specc build");
    steps.step("pages are worded by it, and the index is worded by the original");
}
// specc:end

// specc:begin tool/templates/scenario-a-template-of-a-project/1f4b2691 f52e52783d17c9ac
// A template of a project (file specc/templates/docs/pgae.hbs, result docs is not written, and the message suggests page.hbs)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__template__of__a__project___1f4b2691() {
    // Given a project with specc/templates/docs/pgae.hbs
    // When somebody runs specc build
    // Then docs is not written, and the message suggests page.hbs
    // specc:body
    let mut steps = Steps::default();
    steps.a_project_with("specc/templates/docs/pgae.hbs");
    steps.somebody_runs("specc build");
    steps.step("docs is not written, and the message suggests page.hbs");
}
// specc:end

// specc:begin tool/templates/scenario-a-template-of-a-project/880f5c56 1081a5779b193dfd
// A template of a project (file specc/templates/dosc/page.hbs, result the message suggests docs, and the exit code is 2)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__template__of__a__project___880f5c56() {
    // Given a project with specc/templates/dosc/page.hbs
    // When somebody runs specc build
    // Then the message suggests docs, and the exit code is 2
    // specc:body
    let mut steps = Steps::default();
    steps.a_project_with("specc/templates/dosc/page.hbs");
    steps.somebody_runs("specc build");
    steps.step("the message suggests docs, and the exit code is 2");
}
// specc:end

// specc:begin tool/templates/scenario-a-template-of-a-project/7f94b4e3 134cee3ee1162689
// A template of a project (file specc/templates/docs/page.hbs that is a link, result docs is not written, and the message names the file)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__template__of__a__project___7f94b4e3() {
    // Given a project with specc/templates/docs/page.hbs that is a link
    // When somebody runs specc build
    // Then docs is not written, and the message names the file
    // specc:body
    let mut steps = Steps::default();
    steps.a_project_with("specc/templates/docs/page.hbs that is a link");
    steps.somebody_runs("specc build");
    steps.step("docs is not written, and the message names the file");
}
// specc:end

// specc:begin tool/templates/scenario-a-template-of-a-project/270024a1 d71dd19da7df677e
// A template of a project (file specc/templates/docs/page.hbs that is not UTF-8, result docs is not written, and the message names the byte)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__template__of__a__project___270024a1() {
    // Given a project with specc/templates/docs/page.hbs that is not UTF-8
    // When somebody runs specc build
    // Then docs is not written, and the message names the byte
    // specc:body
    let mut steps = Steps::default();
    steps.a_project_with("specc/templates/docs/page.hbs that is not UTF-8");
    steps.somebody_runs("specc build");
    steps.step("docs is not written, and the message names the byte");
}
// specc:end

// specc:begin templates::an_unrelated_folder_of_templates_is_left_alone 87a54d2b7ace6ae8
// Requirement: Where they lie
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_an_unrelated_folder_of_templates_is_left_alone() {
    // must: The folder must be specc/templates beside specc.toml unless the key templates names another.
    // specc:body
    todo!()
}
// specc:end

// specc:begin templates::a_template_that_cannot_be_used_says_why_and_what_to_do b866c938be072d0c
// Requirement: Files that cannot be used
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_a_template_that_cannot_be_used_says_why_and_what_to_do() {
    // must: A file that replaces no template, is not UTF-8 or cannot be read must be named with the way out, and must keep the targets of its backend from being written, and no other.
    // specc:body
    todo!()
}
// specc:end

// specc:begin templates::a_template_is_not_read_through_a_link 80f9d9773679e6fe
// Requirement: Files that cannot be used
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_a_template_is_not_read_through_a_link() {
    // must not: A template must not be read through a link.
    // specc:body
    todo!()
}
// specc:end

// specc:begin templates::an_ejected_template_changes_nothing_and_is_never_written_over 0a5fe4b2f9c3ace4
// Operation: Copy a template
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_an_ejected_template_changes_nothing_and_is_never_written_over() {
    // must, must not: The command must copy the built-in template into the project's folder of templates, and must not write over a file.
    // specc eject [OPTIONS] TEMPLATE
    // errors: 0, 2
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::templates::originals::tests::an_ejected_template_makes_what_its_original_makes e4f18455bf6f29cb
// Operation: Copy a template
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_templates_x3a__x3a_originals_x3a__x3a_tests_x3a__x3a_an_ejected_template_makes_what_its_original_makes()
 {
    // must, must not: The first line of the copy must name the original and its hash, and must not change what the template makes.
    // specc eject [OPTIONS] TEMPLATE
    // errors: 0, 2
    // specc:body
    todo!()
}
// specc:end

// specc:begin templates::a_changed_original_is_reported_with_its_change_until_it_is_accepted c913ba9bcf88e72f
// Requirement: Changed originals
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_a_changed_original_is_reported_with_its_change_until_it_is_accepted() {
    // must: When the original of a copy has changed since, a build must warn and must show what changed, until specc eject --accept notes that the copy takes account of it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin templates::a_faulty_template_keeps_its_own_target_from_being_written_and_no_other fbcc6ee73bb2b086
// Requirement: Faults of templates
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_a_faulty_template_keeps_its_own_target_from_being_written_and_no_other() {
    // must: A fault of a template must be reported with its file, line and column and with the way out.
    // must not, must: Its target must not be written, and the others must be written.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/templates/scenario-what-can-be-wrong/if-title-without-its-end-what-stands-here-is-no-template 0e52a1fc2ec9b280
// What can be wrong (text {{#if title}} without its end, fault what stands here is no template)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__what__can__be__wrong___if__title__without__its__end__what__stands__here__is__no__template()
 {
    // Given a template with {{#if title}} without its end
    // When it is rendered
    // Then the message says what stands here is no template
    // specc:body
    let mut steps = Steps::default();
    steps.a_template_with("{{#if title}} without its end");
    steps.it_is_rendered();
    steps.the_message_says("what stands here is no template");
}
// specc:end

// specc:begin tool/templates/scenario-what-can-be-wrong/if-title-and-each-if-is-open-and-something-else-ends 5630084a2e8eb95e
// What can be wrong (text {{#if title}} and {{/each}}, fault if is open, and something else ends)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__what__can__be__wrong___if__title__and__each__if__is__open__and__something__else__ends()
 {
    // Given a template with {{#if title}} and {{/each}}
    // When it is rendered
    // Then the message says if is open, and something else ends
    // specc:body
    let mut steps = Steps::default();
    steps.a_template_with("{{#if title}} and {{/each}}");
    steps.it_is_rendered();
    steps.the_message_says("if is open, and something else ends");
}
// specc:end

// specc:begin tool/templates/scenario-what-can-be-wrong/5aa2de4d 5c825697479950da
// What can be wrong (text {{> par}} beside a template part, fault there is no template par, with the suggestion part)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__what__can__be__wrong___5aa2de4d() {
    // Given a template with {{> par}} beside a template part
    // When it is rendered
    // Then the message says there is no template par, with the suggestion part
    // specc:body
    let mut steps = Steps::default();
    steps.a_template_with("{{> par}} beside a template part");
    steps.it_is_rendered();
    steps.the_message_says("there is no template par, with the suggestion part");
}
// specc:end

// specc:begin tool/templates/scenario-what-can-be-wrong/-secret-it-lies-outside-the-templates-folder 7a81830ad7e466d6
// What can be wrong (text {{> ../secret}}, fault it lies outside the templates' folder)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__what__can__be__wrong_x2f__x2d_secret__it__lies__outside__the__templates__folder()
 {
    // Given a template with {{> ../secret}}
    // When it is rendered
    // Then the message says it lies outside the templates' folder
    // specc:body
    let mut steps = Steps::default();
    steps.a_template_with("{{> ../secret}}");
    steps.it_is_rendered();
    steps.the_message_says("it lies outside the templates' folder");
}
// specc:end

// specc:begin tool/templates/scenario-what-can-be-wrong/-lookup-names-0-the-name-is-computed 4ee98e43d7c618a5
// What can be wrong (text {{> (lookup names 0)}}, fault the name is computed)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__what__can__be__wrong_x2f__x2d_lookup__names__0__the__name__is__computed()
 {
    // Given a template with {{> (lookup names 0)}}
    // When it is rendered
    // Then the message says the name is computed
    // specc:body
    let mut steps = Steps::default();
    steps.a_template_with("{{> (lookup names 0)}}");
    steps.it_is_rendered();
    steps.the_message_says("the name is computed");
}
// specc:end

// specc:begin tool/templates/scenario-what-can-be-wrong/3d189e80 a96995122ea5d012
// What can be wrong (text a template that includes itself without end, fault it includes itself without end)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__what__can__be__wrong___3d189e80() {
    // Given a template with a template that includes itself without end
    // When it is rendered
    // Then the message says it includes itself without end
    // specc:body
    let mut steps = Steps::default();
    steps.a_template_with("a template that includes itself without end");
    steps.it_is_rendered();
    steps.the_message_says("it includes itself without end");
}
// specc:end

// specc:begin tool/templates/scenario-what-can-be-wrong/blocks-in-more-than-64-blocks-how-deep-they-may-be-nested 7f752f904ff7f701
// What can be wrong (text blocks in more than 64 blocks, fault how deep they may be nested)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__what__can__be__wrong___blocks__in__more__than__64__blocks__how__deep__they__may__be__nested()
 {
    // Given a template with blocks in more than 64 blocks
    // When it is rendered
    // Then the message says how deep they may be nested
    // specc:body
    let mut steps = Steps::default();
    steps.a_template_with("blocks in more than 64 blocks");
    steps.it_is_rendered();
    steps.the_message_says("how deep they may be nested");
}
// specc:end

// specc:begin backend::templates::names::tests::each_misspelt_name_is_found_at_its_place c311fb3180e99d87
// Requirement: Misspelt names
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_templates_x3a__x3a_names_x3a__x3a_tests_x3a__x3a_each_misspelt_name_is_found_at_its_place()
 {
    // must: Each name that the data lacks must be found before anything is rendered, also where no data of today leads.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::templates::names::tests::all_faults_of_a_template_are_found_at_once a6cceebaf0290ec0
// Requirement: Misspelt names
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_templates_x3a__x3a_names_x3a__x3a_tests_x3a__x3a_all_faults_of_a_template_are_found_at_once()
 {
    // must: All faults of a target's templates must be reported at once.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/titel-titel 3d909584587391c1
// Where a misspelt name is found (text {{titel}}, name titel)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___titel__titel() {
    // Given data with title and a list pages of objects with name
    // When a template says {{titel}}
    // Then titel is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{titel}}");
    steps.is_reported("titel");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/if-titelif-titel e60e5eaac1ac10a0
// Where a misspelt name is found (text {{#if titel}}{{/if}}, name titel)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___if__titelif__titel() {
    // Given data with title and a list pages of objects with name
    // When a template says {{#if titel}}{{/if}}
    // Then titel is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{#if titel}}{{/if}}");
    steps.is_reported("titel");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/if-titleelse-if-titelif-titel 9f92c99195b0712d
// Where a misspelt name is found (text {{#if title}}{{else if titel}}{{/if}}, name titel)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___if__titleelse__if__titelif__titel()
 {
    // Given data with title and a list pages of objects with name
    // When a template says {{#if title}}{{else if titel}}{{/if}}
    // Then titel is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{#if title}}{{else if titel}}{{/if}}");
    steps.is_reported("titel");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/unless-titelunless-titel 44f2b86756c943ba
// Where a misspelt name is found (text {{#unless titel}}{{/unless}}, name titel)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___unless__titelunless__titel() {
    // Given data with title and a list pages of objects with name
    // When a template says {{#unless titel}}{{/unless}}
    // Then titel is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{#unless titel}}{{/unless}}");
    steps.is_reported("titel");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/each-pagesnameach-nam 88c5a752f5c90fb9
// Where a misspelt name is found (text {{#each pages}}{{nam}}{{/each}}, name nam)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___each__pagesnameach__nam() {
    // Given data with title and a list pages of objects with name
    // When a template says {{#each pages}}{{nam}}{{/each}}
    // Then nam is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{#each pages}}{{nam}}{{/each}}");
    steps.is_reported("nam");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/each-pagestiteleach-titel 4242fdc750c38a1e
// Where a misspelt name is found (text {{#each pages}}{{../titel}}{{/each}}, name titel)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___each__pagestiteleach__titel()
 {
    // Given data with title and a list pages of objects with name
    // When a template says {{#each pages}}{{../titel}}{{/each}}
    // Then titel is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{#each pages}}{{../titel}}{{/each}}");
    steps.is_reported("titel");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/each-pages-as-pagepagenameach-nam b861995c45bb8e7e
// Where a misspelt name is found (text {{#each pages as |page|}}{{page.nam}}{{/each}}, name nam)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___each__pages__as__pagepagenameach__nam()
 {
    // Given data with title and a list pages of objects with name
    // When a template says {{#each pages as |page|}}{{page.nam}}{{/each}}
    // Then nam is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{#each pages as |page|}}{{page.nam}}{{/each}}");
    steps.is_reported("nam");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/-part-headingtitel-titel c2c1c720be197787
// Where a misspelt name is found (text {{> part heading=titel}}, name titel)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found_x2f__x2d_part__headingtitel__titel()
 {
    // Given data with title and a list pages of objects with name
    // When a template says {{> part heading=titel}}
    // Then titel is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{> part heading=titel}}");
    steps.is_reported("titel");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/lookup-pages0-nam-nam b0c128a2fca938bd
// Where a misspelt name is found (text {{lookup pages.[0] "nam"}}, name nam)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___lookup__pages0__nam__nam() {
    // Given data with title and a list pages of objects with name
    // When a template says {{lookup pages.[0] "nam"}}
    // Then nam is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{lookup pages.[0] \"nam\"}}");
    steps.is_reported("nam");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/roottitel-titel bc4295556275d173
// Where a misspelt name is found (text {{@root.titel}}, name titel)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___roottitel__titel() {
    // Given data with title and a list pages of objects with name
    // When a template says {{@root.titel}}
    // Then titel is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{@root.titel}}");
    steps.is_reported("titel");
}
// specc:end

// specc:begin tool/templates/scenario-where-a-misspelt-name-is-found/index-outside-a-list-index ae8d06d0d463d6f3
// Where a misspelt name is found (text {{@index}} outside a list, name @index)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__where__a__misspelt__name__is__found___index__outside__a__list__index()
 {
    // Given data with title and a list pages of objects with name
    // When a template says {{@index}} outside a list
    // Then @index is reported
    // specc:body
    let mut steps = Steps::default();
    steps.data_with_and_a_list_of_objects_with("title", "pages", "name");
    steps.a_template_says("{{@index}} outside a list");
    steps.is_reported("@index");
}
// specc:end

// specc:begin templates::an_inclusion_that_is_slow_is_a_warning 9cb425c50f237ddd
// Requirement: Slow inclusions
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_an_inclusion_that_is_slow_is_a_warning() {
    // must: An inclusion that copies the whole data for each item of a list must be a warning.
    // specc:body
    todo!()
}
// specc:end

// specc:begin templates::what_templates_see_is_shown_in_order_and_the_same_each_time 94d84fe03a6b9eca
// Requirement: What a template sees
#[test]
#[ignore = "pending"]
fn templates_x3a__x3a_what_templates_see_is_shown_in_order_and_the_same_each_time() {
    // must: specc dump --stage view:TARGET must print the data of each rendering as JSON, in the order of rendering.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::template_folder::tests::files_are_made_for_the_spec_its_files_or_its_clauses 77af58eb5745af67
// Requirement: Template folders
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_template_folder_x3a__x3a_tests_x3a__x3a_files_are_made_for_the_spec_its_files_or_its_clauses()
 {
    // must: A folder with backend.toml and templates must be a backend: a rule makes a file for the spec, for each of its files or for each of its clauses.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/templates/example-a-table-of-requirements 070ab6014c4a51a6
// Example: A table of requirements
#[test]
#[ignore = "pending"]
fn tool___templates___example__a__table__of__requirements() {
    // specc:body
    todo!()
}
// specc:end

// specc:begin template_folders::what_is_wrong_with_a_folder_is_named_with_its_place 992220b6d842a361
// Type: Backend
#[test]
#[ignore = "pending"]
fn template_folders_x3a__x3a_what_is_wrong_with_a_folder_is_named_with_its_place() {
    // must: A key that it does not hold must be refused with its place and a suggestion.
    // name: string
    // summary: string
    // contract: integer
    // options?: map of Option
    // files: list of Rule
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::template_folder::tests::options_are_checked_and_have_their_defaults 7fef4a5074bd7b13
// Type: Option
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_template_folder_x3a__x3a_tests_x3a__x3a_options_are_checked_and_have_their_defaults()
 {
    // must: A target must be refused when it gives another option or another value.
    // type: "string" | "boolean" | "integer" | "number" | "array"
    // default?: any
    // enum?: list of any
    // description?: string
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/templates/type-rule ff3137e868b6c80f
// Type: Rule
#[test]
#[ignore = "pending"]
fn tool___templates___type__rule() {
    // Files that a template makes.
    // template: string
    // path: string
    // each?: "spec" | "file" | "clause", default "spec"
    // escape?: "none" | "html" | "csv" | "xml" | "json" | "markdown", default "none"
    // ownership?: "generated" | "scaffold", default "generated"
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::template_folder::tests::joins_are_made_for_templates 9f75d574077c57e5
// Requirement: What folders see
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_template_folder_x3a__x3a_tests_x3a__x3a_joins_are_made_for_templates() {
    // must: The templates of a folder must see the project, its files, clauses and statements in reading order, with what belongs to them: file, line, the clauses around, references in both directions.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::template_folder::tests::the_ir_is_there_as_it_is 9e657c48c1fe8c75
// Requirement: What folders see
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_template_folder_x3a__x3a_tests_x3a__x3a_the_ir_is_there_as_it_is() {
    // must: They must see the whole IR as well.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::template_folder::tests::each_member_of_the_view_is_there 78fa55ed60653740
// Requirement: What folders see
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_template_folder_x3a__x3a_tests_x3a__x3a_each_member_of_the_view_is_there() {
    // must: Each member must be there in every rendering.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::template_folder::escape::tests::values_are_safe_where_they_stand 965e961a5bac402b
// Requirement: Values in their format
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_template_folder_x3a__x3a_escape_x3a__x3a_tests_x3a__x3a_values_are_safe_where_they_stand()
 {
    // must: A value must be made safe for the format that the rule names, and {{{name}}} must leave it as it is.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::template_folder::tests::characters_for_private_use_survive 84d3ee72ad05a863
// Requirement: Values in their format
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_template_folder_x3a__x3a_tests_x3a__x3a_characters_for_private_use_survive() {
    // must: Characters for private use must survive.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/templates/scenario-a-value-in-a-format/none-a-b-a-b 0a9d2ebc7197bab1
// A value in a format (escape none, value a <b>, text a <b>)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__value__in__a__format___none__a__b__a__b() {
    // Given a rule with none
    // When its template prints a <b>
    // Then the file has a <b>
    // specc:body
    let mut steps = Steps::default();
    steps.a_rule_with("none");
    steps.its_template_prints("a <b>");
    steps.the_file_has("a <b>");
}
// specc:end

// specc:begin tool/templates/scenario-a-value-in-a-format/html-a-b-a-ltbgt 8d6a0a2a79a96dde
// A value in a format (escape html, value a <b>, text a &lt;b&gt;)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__value__in__a__format___html__a__b__a__ltbgt() {
    // Given a rule with html
    // When its template prints a <b>
    // Then the file has a &lt;b&gt;
    // specc:body
    let mut steps = Steps::default();
    steps.a_rule_with("html");
    steps.its_template_prints("a <b>");
    steps.the_file_has("a &lt;b&gt;");
}
// specc:end

// specc:begin tool/templates/scenario-a-value-in-a-format/xml-a-b-a-ltbgt 49c534fe6d2d7056
// A value in a format (escape xml, value a <b>, text a &lt;b&gt;)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__value__in__a__format___xml__a__b__a__ltbgt() {
    // Given a rule with xml
    // When its template prints a <b>
    // Then the file has a &lt;b&gt;
    // specc:body
    let mut steps = Steps::default();
    steps.a_rule_with("xml");
    steps.its_template_prints("a <b>");
    steps.the_file_has("a &lt;b&gt;");
}
// specc:end

// specc:begin tool/templates/scenario-a-value-in-a-format/csv-a-b-a-b a7ad28242debf2ec
// A value in a format (escape csv, value a, "b", text "a, ""b""")
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__value__in__a__format___csv__a__b__a__b() {
    // Given a rule with csv
    // When its template prints a, "b"
    // Then the file has "a, ""b"""
    // specc:body
    let mut steps = Steps::default();
    steps.a_rule_with("csv");
    steps.its_template_prints("a, \"b\"");
    steps.the_file_has("\"a, \"\"b\"\"\"");
}
// specc:end

// specc:begin tool/templates/scenario-a-value-in-a-format/json-a-b-a-b b8f3ee9ef103490b
// A value in a format (escape json, value a "b", text a \"b\")
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__value__in__a__format___json__a__b__a__b() {
    // Given a rule with json
    // When its template prints a "b"
    // Then the file has a \"b\"
    // specc:body
    let mut steps = Steps::default();
    steps.a_rule_with("json");
    steps.its_template_prints("a \"b\"");
    steps.the_file_has("a \\\"b\\\"");
}
// specc:end

// specc:begin tool/templates/scenario-a-value-in-a-format/markdown-a-b-a-b c9da57bfe890d394
// A value in a format (escape markdown, value a *b*, text a \*b\*)
#[test]
#[ignore = "pending"]
fn tool___templates___scenario__a__value__in__a__format___markdown__a__b__a__b() {
    // Given a rule with markdown
    // When its template prints a *b*
    // Then the file has a \*b\*
    // specc:body
    let mut steps = Steps::default();
    steps.a_rule_with("markdown");
    steps.its_template_prints("a *b*");
    steps.the_file_has("a \\*b\\*");
}
// specc:end

// specc:begin template_folders::nothing_outside_a_folder_is_read 5e41fcff0cc2186f
// Requirement: Folders are closed
#[test]
#[ignore = "pending"]
fn template_folders_x3a__x3a_nothing_outside_a_folder_is_read() {
    // must not, must: A template must not include a file outside its folder, and none must be read through a link.
    // specc:body
    todo!()
}
// specc:end

// specc:begin template_folders::templates_that_are_no_text_or_too_large_are_named 53428b8457172534
// Requirement: Folders are closed
#[test]
#[ignore = "pending"]
fn template_folders_x3a__x3a_templates_that_are_no_text_or_too_large_are_named() {
    // must: A file that is no text or too large must be named.
    // specc:body
    todo!()
}
// specc:end

// specc:begin backend::template_folder::tests::faults_of_templates_name_their_place 4d71592ab0207a3c
// Requirement: Folders are closed
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_template_folder_x3a__x3a_tests_x3a__x3a_faults_of_templates_name_their_place() {
    // must: What a rule makes must stay below the target's folder, and a fault of a template must be reported with its place.
    // specc:body
    todo!()
}
// specc:end

// specc:begin template_folders::the_examples_table_is_read_by_another_programs_csv_reader 9659e0527083e15d
// Requirement: Worked example
#[test]
#[ignore = "pending"]
fn template_folders_x3a__x3a_the_examples_table_is_read_by_another_programs_csv_reader() {
    // must: The example requirements-csv must make a table that another program's CSV reader reads, and pages that are well-formed XML.
    // specc:body
    todo!()
}
// specc:end

// specc:begin template_folders::the_examples_page_is_well_formed_xml 33e0a4e0efe4a8d4
// Requirement: Worked example
#[test]
#[ignore = "pending"]
fn template_folders_x3a__x3a_the_examples_page_is_well_formed_x5f_xml() {
    // must: The example requirements-csv must make a table that another program's CSV reader reads, and pages that are well-formed XML.
    // specc:body
    todo!()
}
// specc:end

// specc:begin template_folders::the_starter_of_a_template_backend_works_at_once 902ae636eb4881d1
// Requirement: Starter
#[test]
#[ignore = "pending"]
fn template_folders_x3a__x3a_the_starter_of_a_template_backend_works_at_once() {
    // must: The starter of a template backend must work as it is.
    // specc:body
    todo!()
}
// specc:end
