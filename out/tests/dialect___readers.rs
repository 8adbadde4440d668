//! Made by specc from dialect/readers.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin dialect/readers/requirement-tutorials cfd61171d49687f5
// Requirement: Tutorials
#[test]
#[ignore = "pending"]
fn dialect___readers___requirement__tutorials() {
    // must: A Tutorial must say its goal and must have steps.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-and-the-step-open-the-shed-nothing fe3ad7e2599bec72
// A lesson with a gap (body **Goal:** a loan of your own and the Step Open the shed, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__lesson__with__a__gap___goal__a__loan__of__your__own__and__the__step__open__the__shed__nothing()
 {
    // Given a Tutorial with **Goal:** a loan of your own and the Step Open the shed
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_tutorial_with("**Goal:** a loan of your own and the Step Open the shed");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/readers/scenario-a-lesson-with-a-gap/the-step-open-the-shed-alone-tutorial-without-goal 63bcae010bc7596f
// A lesson with a gap (body the Step Open the shed alone, finding tutorial-without-goal)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__lesson__with__a__gap___the__step__open__the__shed__alone__tutorial__without__goal()
 {
    // Given a Tutorial with the Step Open the shed alone
    // When the compiler checks the spec
    // Then tutorial-without-goal is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_tutorial_with("the Step Open the shed alone");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("tutorial-without-goal");
}
// specc:end

// specc:begin dialect/readers/scenario-a-lesson-with-a-gap/goal-a-loan-of-your-own-alone-tutorial-without-steps 0e162d7c23cd9c19
// A lesson with a gap (body **Goal:** a loan of your own alone, finding tutorial-without-steps)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__lesson__with__a__gap___goal__a__loan__of__your__own__alone__tutorial__without__steps()
 {
    // Given a Tutorial with **Goal:** a loan of your own alone
    // When the compiler checks the spec
    // Then tutorial-without-steps is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_tutorial_with("**Goal:** a loan of your own alone");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("tutorial-without-steps");
}
// specc:end

// specc:begin dialect/readers/requirement-code-of-a-step 4353fba453bfc33f
// Requirement: Code of a step
#[test]
#[ignore = "pending"]
fn dialect___readers___requirement__code__of__a__step() {
    // must: The fences of a Step must be used in the order in which they stand, in one fresh folder for the Tutorial.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/readers/scenario-what-a-fence-is-for/console-its-commands-run-and-print-what-it-shows 11407f24d7d01d6e
// What a fence is for (fence console, result its commands run, and print what it shows)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__what__a__fence__is__for___console__its__commands__run__and__print__what__it__shows()
 {
    // Given a Step with a fence console
    // When the lesson runs
    // Then its commands run, and print what it shows
    // specc:body
    let mut steps = Steps::default();
    steps.a_step_with_a_fence("console");
    steps.the_lesson_runs();
    steps.step("its commands run, and print what it shows");
}
// specc:end

// specc:begin dialect/readers/scenario-what-a-fence-is-for/sh-its-script-exits-with-0 4b848a82ee13f551
// What a fence is for (fence sh, result its script exits with 0)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__what__a__fence__is__for___sh__its__script__exits__with__0() {
    // Given a Step with a fence sh
    // When the lesson runs
    // Then its script exits with 0
    // specc:body
    let mut steps = Steps::default();
    steps.a_step_with_a_fence("sh");
    steps.the_lesson_runs();
    steps.step("its script exits with 0");
}
// specc:end

// specc:begin dialect/readers/scenario-what-a-fence-is-for/http-its-request-is-sent c283ebd7f6e34a4c
// What a fence is for (fence http, result its request is sent)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__what__a__fence__is__for___http__its__request__is__sent() {
    // Given a Step with a fence http
    // When the lesson runs
    // Then its request is sent
    // specc:body
    let mut steps = Steps::default();
    steps.a_step_with_a_fence("http");
    steps.the_lesson_runs();
    steps.step("its request is sent");
}
// specc:end

// specc:begin dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-its-text-is-written-to-that-file 814212807324e1a8
// What a fence is for (fence json title="shed.json", result its text is written to that file)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__what__a__fence__is__for___json__titleshedjson__its__text__is__written__to__that__file()
 {
    // Given a Step with a fence json title="shed.json"
    // When the lesson runs
    // Then its text is written to that file
    // specc:body
    let mut steps = Steps::default();
    steps.a_step_with_a_fence("json title=\"shed.json\"");
    steps.the_lesson_runs();
    steps.step("its text is written to that file");
}
// specc:end

// specc:begin dialect/readers/scenario-what-a-fence-is-for/console-no_run-it-is-shown-only ccfbfc152f849895
// What a fence is for (fence console no_run, result it is shown only)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__what__a__fence__is__for___console__no_run__it__is__shown__only() {
    // Given a Step with a fence console no_run
    // When the lesson runs
    // Then it is shown only
    // specc:body
    let mut steps = Steps::default();
    steps.a_step_with_a_fence("console no_run");
    steps.the_lesson_runs();
    steps.step("it is shown only");
}
// specc:end

// specc:begin dialect/readers/scenario-what-a-fence-is-for/json-it-is-shown-only 037dc9640bbebd8a
// What a fence is for (fence json, result it is shown only)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__what__a__fence__is__for___json__it__is__shown__only() {
    // Given a Step with a fence json
    // When the lesson runs
    // Then it is shown only
    // specc:body
    let mut steps = Steps::default();
    steps.a_step_with_a_fence("json");
    steps.the_lesson_runs();
    steps.step("it is shown only");
}
// specc:end

// specc:begin dialect/readers/scenario-what-a-fence-is-for/json-titleshedjson-outside-path-is-reported-as-an-error f99c7716cb0f0fe8
// What a fence is for (fence json title="../shed.json", result outside-path is reported as an error)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__what__a__fence__is__for___json__titleshedjson__outside__path__is__reported__as__an__error()
 {
    // Given a Step with a fence json title="../shed.json"
    // When the lesson runs
    // Then outside-path is reported as an error
    // specc:body
    let mut steps = Steps::default();
    steps.a_step_with_a_fence("json title=\"../shed.json\"");
    steps.the_lesson_runs();
    steps.step("outside-path is reported as an error");
}
// specc:end

// specc:begin dialect/readers/requirement-features 043b6565374c3262
// Requirement: Features
#[test]
#[ignore = "pending"]
fn dialect___readers___requirement__features() {
    // must: A Feature must name its benefit and the clauses that it covers.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-a-link-to-a-clause-nothing a1048b63fc6b278d
// A feature with a gap (labels Benefit, and Covers with a link to a clause, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__feature__with__a__gap___benefit__and__covers__with__a__link__to__a__clause__nothing()
 {
    // Given a Feature with Benefit, and Covers with a link to a clause
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with("Benefit, and Covers with a link to a clause");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/readers/scenario-a-feature-with-a-gap/covers-with-a-link-to-a-clause-feature-without-benefit 299bbc8a105a7941
// A feature with a gap (labels Covers with a link to a clause, finding feature-without-benefit)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__feature__with__a__gap___covers__with__a__link__to__a__clause__feature__without__benefit()
 {
    // Given a Feature with Covers with a link to a clause
    // When the compiler checks the spec
    // Then feature-without-benefit is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with("Covers with a link to a clause");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("feature-without-benefit");
}
// specc:end

// specc:begin dialect/readers/scenario-a-feature-with-a-gap/benefit-feature-covers-nothing 827122102871d123
// A feature with a gap (labels Benefit, finding feature-covers-nothing)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__feature__with__a__gap___benefit__feature__covers__nothing() {
    // Given a Feature with Benefit
    // When the compiler checks the spec
    // Then feature-covers-nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with("Benefit");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("feature-covers-nothing");
}
// specc:end

// specc:begin dialect/readers/scenario-a-feature-with-a-gap/4a0b1463 6c1a1cbcf68b4dad
// A feature with a gap (labels Benefit, and Covers with a link to a clause that is not there, finding dangling-reference)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__feature__with__a__gap___4a0b1463() {
    // Given a Feature with Benefit, and Covers with a link to a clause that is not there
    // When the compiler checks the spec
    // Then dangling-reference is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with("Benefit, and Covers with a link to a clause that is not there");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("dangling-reference");
}
// specc:end

// specc:begin dialect/readers/scenario-a-feature-with-a-gap/benefit-and-covers-with-the-id-of-a-clause-in-code-nothing 17d634e932c784e4
// A feature with a gap (labels Benefit, and Covers with the id of a clause in code, finding nothing)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__feature__with__a__gap___benefit__and__covers__with__the__id__of__a__clause__in__code__nothing()
 {
    // Given a Feature with Benefit, and Covers with the id of a clause in code
    // When the compiler checks the spec
    // Then nothing is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with("Benefit, and Covers with the id of a clause in code");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("nothing");
}
// specc:end

// specc:begin dialect/readers/scenario-a-feature-with-a-gap/04fa2559 aeaf13a01180ec70
// A feature with a gap (labels Benefit, and Covers with the id in code of a clause that is not there, finding unknown-clause)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__a__feature__with__a__gap___04fa2559() {
    // Given a Feature with Benefit, and Covers with the id in code of a clause that is not there
    // When the compiler checks the spec
    // Then unknown-clause is reported
    // specc:body
    let mut steps = Steps::default();
    steps.a_feature_with("Benefit, and Covers with the id in code of a clause that is not there");
    steps.the_compiler_checks_the_spec();
    steps.is_reported("unknown-clause");
}
// specc:end

// specc:begin ir::clause::term::lower::tests::paragraphs_define_a_term 2a00cb2d4d9bd4a4
// Requirement: Terms
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_term_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_paragraphs_define_a_term()
 {
    // must: The first paragraph of a Term must be its meaning, and the label Also must give further words for it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin ir::clause::term::lower::tests::bold_led_items_of_a_glossary_are_terms 5f29b1e781c7a9af
// Requirement: Glossaries
#[test]
#[ignore = "pending"]
fn ir_x3a__x3a_clause_x3a__x3a_term_x3a__x3a_lower_x3a__x3a_tests_x3a__x3a_bold_led_items_of_a_glossary_are_terms()
 {
    // must: Bold-led items below a Section titled Definitions, Glossary, Terms or Terminology must be Terms.
    // must: So must be other forms in which people write a glossary.
    // specc:body
    todo!()
}
// specc:end

// specc:begin dialect/readers/scenario-forms-of-a-glossary/the-item-shed-where-tools-are-the-term-shed-where-tools-are da17f133cc9952da
// Forms of a glossary (form the item **Shed**: where tools are, result the Term Shed, "where tools are")
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__forms__of__a__glossary___the__item__shed__where__tools__are__the__term__shed__where__tools__are()
 {
    // Given a Section titled Glossary with the item **Shed**: where tools are
    // When the compiler reads the file
    // Then it finds the Term Shed, "where tools are"
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_titled_glossary_with("the item **Shed**: where tools are");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Term Shed, \"where tools are\"");
}
// specc:end

// specc:begin dialect/readers/scenario-forms-of-a-glossary/the-item-shed-where-tools-are-the-term-shed-where-tools-are~2 5f9d37999de34e70
// Forms of a glossary (form the item Shed: where tools are, result the Term Shed, "where tools are")
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__forms__of__a__glossary___the__item__shed__where__tools__are__the__term__shed__where__tools__are_x7e_2()
 {
    // Given a Section titled Glossary with the item Shed: where tools are
    // When the compiler reads the file
    // Then it finds the Term Shed, "where tools are"
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_titled_glossary_with("the item Shed: where tools are");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Term Shed, \"where tools are\"");
}
// specc:end

// specc:begin dialect/readers/scenario-forms-of-a-glossary/the-item-shed--where-tools-are-the-term-shed-where-tools-are 4f72ce42052af8ad
// Forms of a glossary (form the item **Shed** — where tools are, result the Term Shed, "where tools are")
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__forms__of__a__glossary___the__item__shed_x2d__x2d_where__tools__are__the__term__shed__where__tools__are()
 {
    // Given a Section titled Glossary with the item **Shed** — where tools are
    // When the compiler reads the file
    // Then it finds the Term Shed, "where tools are"
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_titled_glossary_with("the item **Shed** — where tools are");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Term Shed, \"where tools are\"");
}
// specc:end

// specc:begin dialect/readers/scenario-forms-of-a-glossary/75937eee 90e812edb3fb8d77
// Forms of a glossary (form the line Shed above the line : where tools are, result the Term Shed, "where tools are")
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__forms__of__a__glossary___75937eee() {
    // Given a Section titled Glossary with the line Shed above the line : where tools are
    // When the compiler reads the file
    // Then it finds the Term Shed, "where tools are"
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_titled_glossary_with("the line Shed above the line : where tools are");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Term Shed, \"where tools are\"");
}
// specc:end

// specc:begin dialect/readers/scenario-forms-of-a-glossary/ac05d439 b104cf2f2c07d7fb
// Forms of a glossary (form a table with the columns Term and Meaning, result the Term Shed, "where tools are")
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__forms__of__a__glossary___ac05d439() {
    // Given a Section titled Glossary with a table with the columns Term and Meaning
    // When the compiler reads the file
    // Then it finds the Term Shed, "where tools are"
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_titled_glossary_with("a table with the columns Term and Meaning");
    steps.the_compiler_reads_the_file();
    steps.it_finds("the Term Shed, \"where tools are\"");
}
// specc:end

// specc:begin dialect/readers/scenario-forms-of-a-glossary/the-paragraph-words-they-mean-what-they-say-nothing 072d79a694e48871
// Forms of a glossary (form the paragraph **Words**: they mean what they say., result nothing)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__forms__of__a__glossary___the__paragraph__words__they__mean__what__they__say__nothing()
 {
    // Given a Section titled Glossary with the paragraph **Words**: they mean what they say.
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_titled_glossary_with("the paragraph **Words**: they mean what they say.");
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin dialect/readers/scenario-forms-of-a-glossary/87f62a65 eb1e26eda51f663b
// Forms of a glossary (form the item The words of this list are those that members use here: no others, result nothing)
#[test]
#[ignore = "pending"]
fn dialect___readers___scenario__forms__of__a__glossary___87f62a65() {
    // Given a Section titled Glossary with the item The words of this list are those that members use here: no others
    // When the compiler reads the file
    // Then it finds nothing
    // specc:body
    let mut steps = Steps::default();
    steps.a_section_titled_glossary_with(
        "the item The words of this list are those that members use here: no others",
    );
    steps.the_compiler_reads_the_file();
    steps.it_finds("nothing");
}
// specc:end

// specc:begin backend::docs::terms::tests::whole_words_are_found_once_and_the_longest_wins 25a481886d004fdc
// Requirement: Links to terms
#[test]
#[ignore = "pending"]
fn backend_x3a__x3a_docs_x3a__x3a_terms_x3a__x3a_tests_x3a__x3a_whole_words_are_found_once_and_the_longest_wins()
 {
    // must: In the documents that the compiler writes, the first use of a term in a clause must link to its meaning.
    // specc:body
    todo!()
}
// specc:end
