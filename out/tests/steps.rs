//! What the scenarios of the spec do, step by step. Made by specc. Write each step below its specc:body line: builds keep what you write, and bring in what changes in the spec.

/// One for each test: what its steps have in common is kept in it.
#[derive(Default)]
pub struct Steps {}

impl Steps {
    // specc:begin the-scenario-s-table-of-cases-below-a-list-of-steps 510d845d7912bedd
    // Given the scenario's table of cases below a list of steps
    pub fn the_scenario_s_table_of_cases_below_a_list_of_steps(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-host-shows-the-file a46faa155cf95776
    // When a host shows the file
    pub fn a_host_shows_the_file(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-reader-sees-a-list-and-a-table 6ffe63d5da8144ee
    // Then the reader sees a list and a table
    pub fn the_reader_sees_a_list_and_a_table(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-file-with-one-heading-and-the-sentence a5b1fc41284c85d7
    // Given a file with one heading and the sentence {value}
    pub fn a_file_with_one_heading_and_the_sentence(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-compiler-reads-it 566eb2b011c2d6b3
    // When the compiler reads it
    pub fn the_compiler_reads_it(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-sentence-is-a-statement-with-a-name-and-a-test-of-its dd26f5848248b308
    // Then the sentence is a statement with a name and a test of its own
    pub fn the_sentence_is_a_statement_with_a_name_and_a_test_of_its(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin an-amendment-with-a-line-and-no-line-after-it fcd0a8a97e3fbe6b
    // Given an amendment with a line {value} and no line {value 2} after it
    pub fn an_amendment_with_a_line_and_no_line_after_it(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-compiler-reads-the-file 9e9990e8d277a031
    // When the compiler reads the file
    pub fn the_compiler_reads_the_file(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin is-reported-as-an-error 23b0f5c522e03fd2
    // Then {value} is reported as an error
    pub fn is_reported_as_an_error(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-item-below-a-removed-requirement 2683063eea0e5929
    // Given the item {value} below a removed requirement
    pub fn the_item_below_a_removed_requirement(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-reason-is c806e26b31e6b4fc
    // Then the reason is {value}
    pub fn the_reason_is(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-base-with-the-requirement a7865c2a1b832ec0
    // Given a base with the requirement {value}
    pub fn a_base_with_the_requirement(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin an-amendment-has 1118ae50ab732bb1
    // When an amendment has {change}
    pub fn an_amendment_has(&mut self, change: &str) {
        // specc:body
        todo!("{change}")
    }
    // specc:end

    // specc:begin is-reported ccddaea57683bca6
    // Then {finding} is reported
    pub fn is_reported(&mut self, finding: &str) {
        // specc:body
        todo!("{finding}")
    }
    // specc:end

    // specc:begin a-requirement-that-holds-the-code-span-alone-in-a-paragraph 2ff243af7efe4639
    // Given a Requirement that holds the code span {span} alone in a paragraph
    pub fn a_requirement_that_holds_the_code_span_alone_in_a_paragraph(&mut self, span: &str) {
        // specc:body
        todo!("{span}")
    }
    // specc:end

    // specc:begin the-clause-has e205f1f80b30c844
    // Then the clause has {fact}
    pub fn the_clause_has(&mut self, fact: &str) {
        // specc:body
        todo!("{fact}")
    }
    // specc:end

    // specc:begin a-requirement-with-the-text 62813e87eb0826ce
    // Given a Requirement with the text {text}
    pub fn a_requirement_with_the_text(&mut self, text: &str) {
        // specc:body
        todo!("{text}")
    }
    // specc:end

    // specc:begin two-requirements-with 09883eb7967c54d8
    // Given two Requirements with {value}
    pub fn two_requirements_with(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-compiler-checks-the-spec fb0d54f00f32bb50
    // When the compiler checks the spec
    pub fn the_compiler_checks_the_spec(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin is-reported-as-a-warning 4bd3bc7e1526b13c
    // Then {value} is reported as a warning
    pub fn is_reported_as_a_warning(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-spec-of-version ab5eb4a2ebff0cfe
    // Given a spec of version {version}
    pub fn a_spec_of_version(&mut self, version: f64) {
        // specc:body
        todo!("{version}")
    }
    // specc:end

    // specc:begin a-feature-says 4df6dd7500073e93
    // When a Feature says {value}
    pub fn a_feature_says(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-release-copy 9fc4d32732ee82cd
    // Then the release copy {result}
    pub fn the_release_copy(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin the-annotation 421247ed1eb5a9f6
    // Given the annotation {span}
    pub fn the_annotation(&mut self, span: &str) {
        // specc:body
        todo!("{span}")
    }
    // specc:end

    // specc:begin a-requirement-that-ends-in-the-code-span 4002c0fe2612aa5d
    // Given a Requirement that ends in the code span {value}
    pub fn a_requirement_that_ends_in_the_code_span(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin is-reported-with-as-the-suggestion f9806abfd39276dc
    // Then {value} is reported with {value 2} as the suggestion
    pub fn is_reported_with_as_the_suggestion(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin a-table-with-the-header-one-row-and-right-below-it acb6bf8600336cc1
    // Given a table with the header {value}, one row, and {line} right below it
    pub fn a_table_with_the_header_one_row_and_right_below_it(&mut self, value: &str, line: &str) {
        // specc:body
        todo!("{value}, {line}")
    }
    // specc:end

    // specc:begin a-scenario-whose-last-step-is-and-right-below-it 47911ca0fe39c0af
    // Given a Scenario whose last step is {value}, and {line} right below it
    pub fn a_scenario_whose_last_step_is_and_right_below_it(&mut self, value: &str, line: &str) {
        // specc:body
        todo!("{value}, {line}")
    }
    // specc:end

    // specc:begin the-annotation-and-a-clause-with-the-id b8e872d0b1d98a98
    // Given the annotation {value} and a clause with the id {value 2}
    pub fn the_annotation_and_a_clause_with_the_id(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin is-reported-as-an-error-that-suggests bac35e0b2e136968
    // Then {value} is reported as an error that suggests {value 2}
    pub fn is_reported_as_an_error_that_suggests(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin a-constraint-with-the-sentence-and 7b87cdae2873e64f
    // Given a Constraint with the sentence {value} and {check}
    pub fn a_constraint_with_the_sentence_and(&mut self, value: &str, check: &str) {
        // specc:body
        todo!("{value}, {check}")
    }
    // specc:end

    // specc:begin a-constraint-with bdfbc3f28e9287bd
    // Given a Constraint with {label}
    pub fn a_constraint_with(&mut self, label: &str) {
        // specc:body
        todo!("{label}")
    }
    // specc:end

    // specc:begin a-table-of-parts-in-which 2c81f97ea842986c
    // Given a table of parts in which {row}
    pub fn a_table_of_parts_in_which(&mut self, row: &str) {
        // specc:body
        todo!("{row}")
    }
    // specc:end

    // specc:begin the-row-of-with-the-may-use-cell b408003e66c132d7
    // Given the row of {value} with the May use cell {cell}
    pub fn the_row_of_with_the_may_use_cell(&mut self, value: &str, cell: &str) {
        // specc:body
        todo!("{value}, {cell}")
    }
    // specc:end

    // specc:begin the-documents-show-what-may-use 7871ca98e35a5a6a
    // When the documents show what {value} may use
    pub fn the_documents_show_what_may_use(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin its-packages-are 48de9273ea1d6fd7
    // Then its packages are {packages}
    pub fn its_packages_are(&mut self, packages: &str) {
        // specc:body
        todo!("{packages}")
    }
    // specc:end

    // specc:begin the-heading 6f564d3e027b8eb3
    // Given the heading {heading}
    pub fn the_heading(&mut self, heading: &str) {
        // specc:body
        todo!("{heading}")
    }
    // specc:end

    // specc:begin the-decision-has-the-number 5d698398bf621021
    // Then the Decision has the number {number}
    pub fn the_decision_has_the_number(&mut self, number: i64) {
        // specc:body
        todo!("{number}")
    }
    // specc:end

    // specc:begin a-decision-with-the-sentence ec4d4c04f9f3d04e
    // Given a Decision with the sentence {value}
    pub fn a_decision_with_the_sentence(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-compiler-looks-for-statements 3a1810ccb4ddd15c
    // When the compiler looks for statements
    pub fn the_compiler_looks_for_statements(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin it-finds-none e4f9d9fbced820f0
    // Then it finds none
    pub fn it_finds_none(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-requirement-with d4e641b906a54ce6
    // Given a Requirement with {content}
    pub fn a_requirement_with(&mut self, content: &str) {
        // specc:body
        todo!("{content}")
    }
    // specc:end

    // specc:begin three-fields-of-the-type-and-the-type ffdc72573fc00e52
    // Given three fields of the type {value}, and the Type {value 2}
    pub fn three_fields_of_the_type_and_the_type(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin is-reported-once 4794f6e3edad554c
    // Then {value} is reported once
    pub fn is_reported_once(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-finding-names-the-other-two-places 40a47a393034f740
    // Then the finding names the other two places
    pub fn the_finding_names_the_other_two_places(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-requirement-with-the-sentence-after-the-comment 82165abf4dd29605
    // Given a Requirement with the sentence {value} after the comment {comment}
    pub fn a_requirement_with_the_sentence_after_the_comment(
        &mut self,
        value: &str,
        comment: &str,
    ) {
        // specc:body
        todo!("{value}, {comment}")
    }
    // specc:end

    // specc:begin the-quote-in-an-example 92b5bab62e6cf07a
    // Given the quote {quote} in an Example
    pub fn the_quote_in_an_example(&mut self, quote: &str) {
        // specc:body
        todo!("{quote}")
    }
    // specc:end

    // specc:begin step 65e5be76cec421a4
    // Then {result}
    pub fn step(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin the-quote-in-a-requirement 28289de0fd3fa10a
    // Given the quote {value} in a Requirement
    pub fn the_quote_in_a_requirement(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-quote-is-prose 5f340c80103fc00b
    // Then the quote is prose
    pub fn the_quote_is_prose(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin an-example-with f963641ace9c9d97
    // Given an Example with {expectation}
    pub fn an_example_with(&mut self, expectation: &str) {
        // specc:body
        todo!("{expectation}")
    }
    // specc:end

    // specc:begin the-compiler-holds-the-answer-against-it d255f2ccccfde9c9
    // When the compiler holds the answer {answer} against it
    pub fn the_compiler_holds_the_answer_against_it(&mut self, answer: &str) {
        // specc:body
        todo!("{answer}")
    }
    // specc:end

    // specc:begin the-answer ae910fc3071c11fd
    // Then the answer {result}
    pub fn the_answer(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin an-example-with-the-expectation-and-the-expression 45c347f541df6618
    // Given an Example with the expectation {value} and the expression {expression}
    pub fn an_example_with_the_expectation_and_the_expression(
        &mut self,
        value: &str,
        expression: &str,
    ) {
        // specc:body
        todo!("{value}, {expression}")
    }
    // specc:end

    // specc:begin an-example-with-and-the-answer 769b641e0e328ca7
    // Given an Example with {expectations} and the answer {answer}
    pub fn an_example_with_and_the_answer(&mut self, expectations: &str, answer: &str) {
        // specc:body
        todo!("{expectations}, {answer}")
    }
    // specc:end

    // specc:begin a-fence-with-the-first-line b45b4d0c3f17c5bf
    // Given a fence {value} with the first line {line}
    pub fn a_fence_with_the_first_line(&mut self, value: &str, line: &str) {
        // specc:body
        todo!("{value}, {line}")
    }
    // specc:end

    // specc:begin the-operation-with-the-request-and-the-response-with-a 1b4f171c45e2bf96
    // Given the Operation {value} with the request {value 2} and the response {value 3} with a {value 4}
    pub fn the_operation_with_the_request_and_the_response_with_a(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: i64,
        value_4: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}, {value_4}")
    }
    // specc:end

    // specc:begin a-type-with-the-fields-of-the-length-20-with-the-rule-30 b246f2edf0ecfa79
    // Given a Type {value} with the fields {value 2} of the length {value 3}..20, {value 4} with the rule {value 5}..30, {value 6}, and {value 7}
    pub fn a_type_with_the_fields_of_the_length_20_with_the_rule_30(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: i64,
        value_4: &str,
        value_5: i64,
        value_6: &str,
        value_7: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}, {value_4}, {value_5}, {value_6}, {value_7}")
    }
    // specc:end

    // specc:begin a-type-with-the-fields-and-and-an-error-body-with-the-field b996987d71b7ec78
    // Given a Type {value} with the fields {value 2} and {value 3}, and an error body with the field {value 4}
    pub fn a_type_with_the_fields_and_and_an_error_body_with_the_field(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: &str,
        value_4: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}, {value_4}")
    }
    // specc:end

    // specc:begin an-example-sends-and-gets 885f98d9114edc2a
    // When an example sends {request} and gets {response}
    pub fn an_example_sends_and_gets(&mut self, request: &str, response: &str) {
        // specc:body
        todo!("{request}, {response}")
    }
    // specc:end

    // specc:begin a-fence-whose-first-line-is 25281799804ab932
    // Given a fence {value} whose first line is {value 2}
    pub fn a_fence_whose_first_line_is(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin an-example-with-and-a-table-with-the-columns-user-good-and 25e6b8c3a5b2665b
    // Given an Example with {value} and a table with the columns User, Good and Bad
    pub fn an_example_with_and_a_table_with_the_columns_user_good_and(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-cell-of-the-column-good-holds 2a89d52ff00102a2
    // When a cell of the column Good holds {value}
    pub fn a_cell_of_the_column_good_holds(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin is-reported-at-the-cell d395337a64629d7a
    // Then {value} is reported at the cell
    pub fn is_reported_at_the_cell(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-clause-with-the-heading dc4dbbc862bfc90d
    // Given a clause with the heading {heading}
    pub fn a_clause_with_the_heading(&mut self, heading: &str) {
        // specc:body
        todo!("{heading}")
    }
    // specc:end

    // specc:begin a-table-with-the-columns-good-and-bad 9f45eae15e8ea2b6
    // Given a table with the columns {first}, Good and Bad
    pub fn a_table_with_the_columns_good_and_bad(&mut self, first: &str) {
        // specc:body
        todo!("{first}")
    }
    // specc:end

    // specc:begin an-example-with-two-good-answers dbcee0861df68969
    // Given an Example with two Good answers
    pub fn an_example_with_two_good_answers(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin its-author-puts-a-third-one-between-them 470fd0d40bd14642
    // When its author puts a third one between them
    pub fn its_author_puts_a_third_one_between_them(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-names-of-the-two-cases-stay-as-they-were 781ba15f8e353506
    // Then the names of the two cases stay as they were
    pub fn the_names_of_the_two_cases_stay_as_they_were(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-spec-folder-with-the-file f942f58679c87ed6
    // Given a spec folder with the file {file}
    pub fn a_spec_folder_with_the_file(&mut self, file: &str) {
        // specc:body
        todo!("{file}")
    }
    // specc:end

    // specc:begin the-compiler-reads-the-spec 5023461e96462b22
    // When the compiler reads the spec
    pub fn the_compiler_reads_the_spec(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-file-is d6a1bfb9f6e7997f
    // Then the file is {result}
    pub fn the_file_is(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin a-clause-with-the-marks-and-prompt-files-below 6aa34273bd37f376
    // Given a clause with the marks {marks}, and prompt files {files} below {value}
    pub fn a_clause_with_the_marks_and_prompt_files_below(
        &mut self,
        marks: &str,
        files: &str,
        value: &str,
    ) {
        // specc:body
        todo!("{marks}, {files}, {value}")
    }
    // specc:end

    // specc:begin a-paragraph-that-holds 68f596fb52d11c29
    // Given a paragraph that holds {character}
    pub fn a_paragraph_that_holds(&mut self, character: &str) {
        // specc:body
        todo!("{character}")
    }
    // specc:end

    // specc:begin a-file-with d86f14f208ee4acf
    // Given a file with {form}
    pub fn a_file_with(&mut self, form: &str) {
        // specc:body
        todo!("{form}")
    }
    // specc:end

    // specc:begin it-finds 0880f2e9bf5f1053
    // Then it finds {result}
    pub fn it_finds(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin a-user-story-with-above-a-list-with-the-items-and 07d8991201548623
    // Given a user story with {above} above a list with the items {first} and {second}
    pub fn a_user_story_with_above_a_list_with_the_items_and(
        &mut self,
        above: &str,
        first: &str,
        second: &str,
    ) {
        // specc:body
        todo!("{above}, {first}, {second}")
    }
    // specc:end

    // specc:begin the-front-matter 8a2562a81b61beb1
    // Given the front matter {line}
    pub fn the_front_matter(&mut self, line: &str) {
        // specc:body
        todo!("{line}")
    }
    // specc:end

    // specc:begin with-the-version-with-the-version-and-with-the-version 6be17560cbad3ac6
    // Given {value} with the version {a}, {value 2} with the version {b}, and {value 3} with the version {project}
    pub fn with_the_version_with_the_version_and_with_the_version(
        &mut self,
        value: &str,
        a: &str,
        value_2: &str,
        b: f64,
        value_3: &str,
        project: &str,
    ) {
        // specc:body
        todo!("{value}, {a}, {value_2}, {b}, {value_3}, {project}")
    }
    // specc:end

    // specc:begin the-spec-s-version-is 6212871299d53ca1
    // Then the spec's version is {version}
    pub fn the_spec_s_version_is(&mut self, version: f64) {
        // specc:body
        todo!("{version}")
    }
    // specc:end

    // specc:begin a-file-whose-front-matter-is-and-whose-body-holds-the 707d7b74ee3fc470
    // Given a file whose front matter is {value} and whose body holds the heading {value 2}
    pub fn a_file_whose_front_matter_is_and_whose_body_holds_the(
        &mut self,
        value: &str,
        value_2: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-requirement-is-read 5a5ad0686f13f3b6
    // Then the Requirement is read
    pub fn the_requirement_is_read(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-clause-is-a-titled ccf92b681f35ba86
    // Then the clause is a {kind} titled {title}
    pub fn the_clause_is_a_titled(&mut self, kind: &str, title: &str) {
        // specc:body
        todo!("{kind}, {title}")
    }
    // specc:end

    // specc:begin the-clause-is-a-section 370ed9cf71956246
    // Then the clause is a Section
    pub fn the_clause_is_a_section(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-file-with-the-lines-where-ends-a-line 4ff7ab3db4f0d51c
    // Given a file with the lines {lines}, where {value} ends a line
    pub fn a_file_with_the_lines_where_ends_a_line(&mut self, lines: &str, value: &str) {
        // specc:body
        todo!("{lines}, {value}")
    }
    // specc:end

    // specc:begin the-headings-and-in-this-order fd1d525419548ae0
    // Given the headings {value}, {value 2} and {value 3}, in this order
    pub fn the_headings_and_in_this_order(&mut self, value: &str, value_2: &str, value_3: &str) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}")
    }
    // specc:end

    // specc:begin b-and-c-are-both-directly-in-a 75c5ea4b7b965804
    // Then B and C are both directly in A
    pub fn b_and_c_are_both_directly_in_a(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-fence-that-holds-the-line b62a95db517f5004
    // Given a fence that holds the line {value}
    pub fn a_fence_that_holds_the_line(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin no-clause-is-opened-by-that-line 832833fb7749e88c
    // Then no clause is opened by that line
    pub fn no_clause_is_opened_by_that_line(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-clause-is-a 8397513aedbbb864
    // Then the clause is a {kind}
    pub fn the_clause_is_a(&mut self, kind: &str) {
        // specc:body
        todo!("{kind}")
    }
    // specc:end

    // specc:begin the-file-with-the-heading c4ed4d7a3ec258f8
    // Given the file {file} with the heading {heading}
    pub fn the_file_with_the_heading(&mut self, file: &str, heading: &str) {
        // specc:body
        todo!("{file}, {heading}")
    }
    // specc:end

    // specc:begin the-clause-s-id-is 444baa63a44991ae
    // Then the clause's id is {id}
    pub fn the_clause_s_id_is(&mut self, id: &str) {
        // specc:body
        todo!("{id}")
    }
    // specc:end

    // specc:begin a-file-with-the-heading-twice c0b3620f8c4e0d88
    // Given a file with the heading {value} twice
    pub fn a_file_with_the_heading_twice(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-link-names 5995b33ce9d79cb7
    // When a link names {value}
    pub fn a_link_names(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-link-leads-to-the-second-heading e204edcf4751597e
    // Then the link leads to the second heading
    pub fn the_link_leads_to_the_second_heading(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-clause-with aa5c72f12cbfdd6e
    // Given a clause {value} with {form} {place}
    pub fn a_clause_with(&mut self, value: &str, form: &str, place: &str) {
        // specc:body
        todo!("{value}, {form}, {place}")
    }
    // specc:end

    // specc:begin two-clauses-with-the-explicit-id 3d218e72cde33d35
    // Given two clauses with the explicit id {value}
    pub fn two_clauses_with_the_explicit_id(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-message-shows-both-places 6d626090e25a09e5
    // Then the message shows both places
    pub fn the_message_shows_both_places(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-spec-with-the-files-and-and-the-heading-in 53dbd1b849e91126
    // Given a spec with the files {value} and {value 2}, and the heading {value 3} in {value 4}
    pub fn a_spec_with_the_files_and_and_the_heading_in(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: &str,
        value_4: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}, {value_4}")
    }
    // specc:end

    // specc:begin holds-the-link-target f927e8d02acc6a1f
    // When {value} holds the link target {target}
    pub fn holds_the_link_target(&mut self, value: &str, target: &str) {
        // specc:body
        todo!("{value}, {target}")
    }
    // specc:end

    // specc:begin a-list-item-that-begins-with-in-bold 4843357c95a46269
    // Given a list item that begins with {mark} in bold
    pub fn a_list_item_that_begins_with_in_bold(&mut self, mark: &str) {
        // specc:body
        todo!("{mark}")
    }
    // specc:end

    // specc:begin the-item-is 1d0f298f3f6e9e35
    // Then the item is {result}
    pub fn the_item_is(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin the-lines-below-the-heading 094c90a50baad09c
    // Given the lines {text} below the heading {heading}
    pub fn the_lines_below_the_heading(&mut self, text: &str, heading: &str) {
        // specc:body
        todo!("{text}, {heading}")
    }
    // specc:end

    // specc:begin a-section-with-the-columns-and-below-them-the-row eba39987256ec6e9
    // Given a Section with the columns {columns}, and below them the row {row}
    pub fn a_section_with_the_columns_and_below_them_the_row(&mut self, columns: &str, row: &str) {
        // specc:body
        todo!("{columns}, {row}")
    }
    // specc:end

    // specc:begin a-file-with-the-heading-and-below-it-the-text b072d90d2be49339
    // Given a file with the heading {heading} and below it the text {text}
    pub fn a_file_with_the_heading_and_below_it_the_text(&mut self, heading: &str, text: &str) {
        // specc:body
        todo!("{heading}, {text}")
    }
    // specc:end

    // specc:begin a-file-with-the-items-and 20fc9b3e86850b5f
    // Given a file with the items {value} and {value 2}
    pub fn a_file_with_the_items_and(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin a-line-that-begins-with 3d4e05d8d147a00d
    // Given a line that begins with {form}
    pub fn a_line_that_begins_with(&mut self, form: &str) {
        // specc:body
        todo!("{form}")
    }
    // specc:end

    // specc:begin the-compiler-reads-a-clause-to-whose-vocabulary-the-word 6d6c399bf5cc169a
    // When the compiler reads a clause to whose vocabulary the word belongs
    pub fn the_compiler_reads_a_clause_to_whose_vocabulary_the_word(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-label-is c882dab06c8b6cb9
    // Then the label is {label}
    pub fn the_label_is(&mut self, label: &str) {
        // specc:body
        todo!("{label}")
    }
    // specc:end

    // specc:begin the-lines-and-of-one-paragraph-in-a-tutorial ce151c0aaabca22a
    // Given the lines {value} and {value 2} of one paragraph in a Tutorial
    pub fn the_lines_and_of_one_paragraph_in_a_tutorial(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-goal-is c1d40722e00c6bc1
    // Then the goal is {value}
    pub fn the_goal_is(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-audience-is de048b6a54c3c891
    // Then the audience is {value}
    pub fn the_audience_is(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a 38b1327e2ccdbb8a
    // Given a {kind}
    pub fn a(&mut self, kind: &str) {
        // specc:body
        todo!("{kind}")
    }
    // specc:end

    // specc:begin a-list-item-in-it-begins-with-the-label 2429ef4659901bec
    // When a list item in it begins with the label {label}
    pub fn a_list_item_in_it_begins_with_the_label(&mut self, label: &str) {
        // specc:body
        todo!("{label}")
    }
    // specc:end

    // specc:begin its-value-becomes-a-fact-of-the-clause 4b5588952f13f49c
    // Then its value becomes a fact of the clause
    pub fn its_value_becomes_a_fact_of_the_clause(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-requirement-with-the-item 801ce4778f54087e
    // Given a Requirement with the item {value}
    pub fn a_requirement_with_the_item(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-item-holds-a-statement e5d5c07699f5b660
    // Then the item holds a statement
    pub fn the_item_holds_a_statement(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin nothing-is-reported ca62b2c3929550c5
    // Then nothing is reported
    pub fn nothing_is_reported(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin an-example-with-the-items-and 28840f1e562ef59e
    // Given an Example with the items {value} and {value 2}
    pub fn an_example_with_the_items_and(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-help-names 444129d6a51444a9
    // Then the help names {value}
    pub fn the_help_names(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-requirement-with-the-text-where-ends-a-line aa00216ff5baca10
    // Given a Requirement with the text {text}, where {value} ends a line
    pub fn a_requirement_with_the_text_where_ends_a_line(&mut self, text: &str, value: &str) {
        // specc:body
        todo!("{text}, {value}")
    }
    // specc:end

    // specc:begin a-file-with-the-heading-and-the-line-where-ends-a-line d518693205a06346
    // Given a file with the heading and the line {lines}, where {value} ends a line
    pub fn a_file_with_the_heading_and_the_line_where_ends_a_line(
        &mut self,
        lines: &str,
        value: &str,
    ) {
        // specc:body
        todo!("{lines}, {value}")
    }
    // specc:end

    // specc:begin a-constraint-with-the-label-then-and-the-value c0ec66d3794dbad4
    // Given a Constraint with the label Then and the value {promise}
    pub fn a_constraint_with_the_label_then_and_the_value(&mut self, promise: &str) {
        // specc:body
        todo!("{promise}")
    }
    // specc:end

    // specc:begin the-metric-is da56d267cf08b18b
    // Then the metric is {metric}
    pub fn the_metric_is(&mut self, metric: &str) {
        // specc:body
        todo!("{metric}")
    }
    // specc:end

    // specc:begin the-bound-is 2cd0b5b0ed5f069d
    // Then the bound is {bound}
    pub fn the_bound_is(&mut self, bound: &str) {
        // specc:body
        todo!("{bound}")
    }
    // specc:end

    // specc:begin the-promise-with-for ce3571b3b63cacb0
    // Given the promise {value} with {word} for {value 2}
    pub fn the_promise_with_for(&mut self, value: &str, word: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {word}, {value_2}")
    }
    // specc:end

    // specc:begin it-is ba24bdae9a14069e
    // Then it is {result}
    pub fn it_is(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin a-constraint-whose-last-label-is-when 9ee3dff0282b598e
    // Given a Constraint whose last label is When
    pub fn a_constraint_whose_last_label_is_when(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin another-constraint-with-the-promise 0783526f0d1b8d95
    // Given another Constraint with the promise {promise}
    pub fn another_constraint_with_the_promise(&mut self, promise: &str) {
        // specc:body
        todo!("{promise}")
    }
    // specc:end

    // specc:begin an-operation-whose-body-begins-with-the-code-span dd63bb73869711ba
    // Given an Operation whose body begins with the code span {head}
    pub fn an_operation_whose_body_begins_with_the_code_span(&mut self, head: &str) {
        // specc:body
        todo!("{head}")
    }
    // specc:end

    // specc:begin an-operation-with-the-title-whose-body-begins-with c2582aff3d237e01
    // Given an Operation with the title {title}, whose body begins with {body}
    pub fn an_operation_with_the_title_whose_body_begins_with(&mut self, title: &str, body: &str) {
        // specc:body
        todo!("{title}, {body}")
    }
    // specc:end

    // specc:begin it-is-called-by f486c3b46c05d558
    // Then it is called by {head}
    pub fn it_is_called_by(&mut self, head: &str) {
        // specc:body
        todo!("{head}")
    }
    // specc:end

    // specc:begin a-parameter-table-with-the-name-the-in-cell-and-the-type 4a1acef364a3c3d1
    // Given a Parameter table with the name {name}, the In cell {place} and the Type cell {type}
    pub fn a_parameter_table_with_the_name_the_in_cell_and_the_type(
        &mut self,
        name: &str,
        place: &str,
        type_: &str,
    ) {
        // specc:body
        todo!("{name}, {place}, {type_}")
    }
    // specc:end

    // specc:begin the-operation-with-a-parameter-in 9e8ab23d32cae826
    // Given the operation {head} with a parameter {name} in {place}
    pub fn the_operation_with_a_parameter_in(&mut self, head: &str, name: &str, place: &str) {
        // specc:body
        todo!("{head}, {name}, {place}")
    }
    // specc:end

    // specc:begin a-parameter-table-with-the-in-cell 58012be02d6c8a0b
    // Given a Parameter table with the In cell {place}
    pub fn a_parameter_table_with_the_in_cell(&mut self, place: &str) {
        // specc:body
        todo!("{place}")
    }
    // specc:end

    // specc:begin the-operation-with-the-item fc19f94910ae863c
    // Given the operation {head} with the item {item}
    pub fn the_operation_with_the_item(&mut self, head: &str, item: &str) {
        // specc:body
        todo!("{head}, {item}")
    }
    // specc:end

    // specc:begin it-has ff0f86f36f20dd6c
    // Then it has {parameter}
    pub fn it_has(&mut self, parameter: &str) {
        // specc:body
        todo!("{parameter}")
    }
    // specc:end

    // specc:begin an-operation-that-is-called-by-with-the-heading-above ca4c3ae2ea1cebda
    // Given an Operation that is called by {value}, with the heading {heading} above {text}
    pub fn an_operation_that_is_called_by_with_the_heading_above(
        &mut self,
        value: &str,
        heading: &str,
        text: &str,
    ) {
        // specc:body
        todo!("{value}, {heading}, {text}")
    }
    // specc:end

    // specc:begin an-operation-with 065fe0b46a63e4e5
    // Given an Operation with {label}
    pub fn an_operation_with(&mut self, label: &str) {
        // specc:body
        todo!("{label}")
    }
    // specc:end

    // specc:begin the-compiler-checks-a-spec-with-the-type 2685fe83afcb8de3
    // When the compiler checks a spec with the Type {value}
    pub fn the_compiler_checks_a_spec_with_the_type(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin an-operation-with-two-rows-for-and-the-status 82c229c8505df142
    // Given an Operation with two rows for {value} and the status {value 2}
    pub fn an_operation_with_two_rows_for_and_the_status(&mut self, value: &str, value_2: i64) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin an-operation-with-the-line-above-a-list-of 61534d8a4ed06715
    // Given an Operation with the line {words} above a list of {item}
    pub fn an_operation_with_the_line_above_a_list_of(&mut self, words: &str, item: &str) {
        // specc:body
        todo!("{words}, {item}")
    }
    // specc:end

    // specc:begin it-fails-with e25d56a991583987
    // Then it fails with {error}
    pub fn it_fails_with(&mut self, error: &str) {
        // specc:body
        todo!("{error}")
    }
    // specc:end

    // specc:begin a-section-with 33631c5d67d5f66f
    // Given a Section with {label}
    pub fn a_section_with(&mut self, label: &str) {
        // specc:body
        todo!("{label}")
    }
    // specc:end

    // specc:begin the-operations-and 3ec9461d4d081d2c
    // Given the operations {value} and {value 2}
    pub fn the_operations_and(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin an-example-outside-of-both-holds-the-request 1356a366e9f9e51c
    // When an Example outside of both holds the request {request}
    pub fn an_example_outside_of_both_holds_the_request(&mut self, request: &str) {
        // specc:body
        todo!("{request}")
    }
    // specc:end

    // specc:begin it-shows 0440091ea05e1ed5
    // Then it shows {operation}
    pub fn it_shows(&mut self, operation: &str) {
        // specc:body
        todo!("{operation}")
    }
    // specc:end

    // specc:begin a-tutorial-with b4ff8ea222ec3060
    // Given a Tutorial with {body}
    pub fn a_tutorial_with(&mut self, body: &str) {
        // specc:body
        todo!("{body}")
    }
    // specc:end

    // specc:begin a-step-with-a-fence 10a7be1f9ff8de0a
    // Given a Step with a fence {fence}
    pub fn a_step_with_a_fence(&mut self, fence: &str) {
        // specc:body
        todo!("{fence}")
    }
    // specc:end

    // specc:begin the-lesson-runs 818b7523a307f772
    // When the lesson runs
    pub fn the_lesson_runs(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-feature-with 403edd924569a0e2
    // Given a Feature with {labels}
    pub fn a_feature_with(&mut self, labels: &str) {
        // specc:body
        todo!("{labels}")
    }
    // specc:end

    // specc:begin a-section-titled-glossary-with 74b04bb2efa5f5ad
    // Given a Section titled Glossary with {form}
    pub fn a_section_titled_glossary_with(&mut self, form: &str) {
        // specc:body
        todo!("{form}")
    }
    // specc:end

    // specc:begin the-steps 830e2cac3266c633
    // Given the steps {steps}
    pub fn the_steps(&mut self, steps_: &str) {
        // specc:body
        todo!("{steps_}")
    }
    // specc:end

    // specc:begin the-compiler-reads-them 98ca5a468907103c
    // When the compiler reads them
    pub fn the_compiler_reads_them(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-last-one-is-a 507ebd0eafbd91c3
    // Then the last one is a {phase}
    pub fn the_last_one_is_a(&mut self, phase: &str) {
        // specc:body
        todo!("{phase}")
    }
    // specc:end

    // specc:begin a-requirement-with-a-list-of-the-items ac40ac33e0a74246
    // Given a Requirement with a list of the items {items}
    pub fn a_requirement_with_a_list_of_the_items(&mut self, items: &str) {
        // specc:body
        todo!("{items}")
    }
    // specc:end

    // specc:begin the-list-is 8438ab5990954ca2
    // Then the list is {result}
    pub fn the_list_is(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin a-scenario-with-the-step d6717d01f5e2ee55
    // Given a scenario with the step {step}
    pub fn a_scenario_with_the_step(&mut self, step: &str) {
        // specc:body
        todo!("{step}")
    }
    // specc:end

    // specc:begin a-table-with-the-columns de04c735aa3859dd
    // Given a table with the columns {columns}
    pub fn a_table_with_the_columns(&mut self, columns: &str) {
        // specc:body
        todo!("{columns}")
    }
    // specc:end

    // specc:begin the-scenario-with-a-row-for 263a5c70b5bf2b89
    // Given the scenario {value} with a row for {cells}
    pub fn the_scenario_with_a_row_for(&mut self, value: &str, cells: &str) {
        // specc:body
        todo!("{value}, {cells}")
    }
    // specc:end

    // specc:begin the-compiler-names-the-cases 062486093437cb24
    // When the compiler names the cases
    pub fn the_compiler_names_the_cases(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin one-of-them-is c71a9edf39800cca
    // Then one of them is {name}
    pub fn one_of_them_is(&mut self, name: &str) {
        // specc:body
        todo!("{name}")
    }
    // specc:end

    // specc:begin a-scenario-with 4323777ae2027c08
    // Given a scenario with {body}
    pub fn a_scenario_with(&mut self, body: &str) {
        // specc:body
        todo!("{body}")
    }
    // specc:end

    // specc:begin a-section-with-a-fence-that-holds f0c7029f888ffce7
    // Given a Section with a fence {value} that holds {lines}
    pub fn a_section_with_a_fence_that_holds(&mut self, value: &str, lines: &str) {
        // specc:body
        todo!("{value}, {lines}")
    }
    // specc:end

    // specc:begin the-sentence-in-a-requirement e1213c5f0da55bbe
    // Given the sentence {sentence} in a Requirement
    pub fn the_sentence_in_a_requirement(&mut self, sentence: &str) {
        // specc:body
        todo!("{sentence}")
    }
    // specc:end

    // specc:begin the-body 7133d3c0241dcae2
    // Given the body {value}
    pub fn the_body(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin it-finds-a-must-not c85e7646bdc5b94a
    // Then it finds a must-not
    pub fn it_finds_a_must_not(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin is-reported-as-a-note 229223d2ce050681
    // Then {value} is reported as a note
    pub fn is_reported_as_a_note(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-text-in-a-requirement 9664ce1b0ca5a82b
    // Given the text {text} in a Requirement
    pub fn the_text_in_a_requirement(&mut self, text: &str) {
        // specc:body
        todo!("{text}")
    }
    // specc:end

    // specc:begin the-first-one-ends-with 7cd489d7f88216d1
    // Then the first one ends with {ending}
    pub fn the_first_one_ends_with(&mut self, ending: &str) {
        // specc:body
        todo!("{ending}")
    }
    // specc:end

    // specc:begin the-condition-is 2d4b74ca1aeb0710
    // Then the condition is {condition}
    pub fn the_condition_is(&mut self, condition: &str) {
        // specc:body
        todo!("{condition}")
    }
    // specc:end

    // specc:begin the-subject-is e72af807ef616662
    // Then the subject is {subject}
    pub fn the_subject_is(&mut self, subject: &str) {
        // specc:body
        todo!("{subject}")
    }
    // specc:end

    // specc:begin the-line-before-a-list-in-a-requirement 814a842c2a6b3f97
    // Given the line {value} before a list in a Requirement
    pub fn the_line_before_a_list_in_a_requirement(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-list-holds-the-item d08c0c0541a9e24f
    // When the list holds the item {item}
    pub fn the_list_holds_the_item(&mut self, item: &str) {
        // specc:body
        todo!("{item}")
    }
    // specc:end

    // specc:begin the-statement-is-a-of 3880011ba2de838d
    // Then the statement is a {modality} of {subject}
    pub fn the_statement_is_a_of(&mut self, modality: &str, subject: &str) {
        // specc:body
        todo!("{modality}, {subject}")
    }
    // specc:end

    // specc:begin the-line-before-a-list add82ec52bd72d99
    // Given the line {value} before a list
    pub fn the_line_before_a_list(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-list-holds-the-items-and 922ec4d52418e740
    // When the list holds the items {value} and {value 2}
    pub fn the_list_holds_the_items_and(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin one-statement-is-found-with-the-condition 17b76057008db873
    // Then one statement is found, with the condition {value}
    pub fn one_statement_is_found_with_the_condition(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-sentence 12f3d98010fbf797
    // Given the sentence {value}
    pub fn the_sentence(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin it-stands f16d68d230f18a0f
    // When it stands {place}
    pub fn it_stands(&mut self, place: &str) {
        // specc:body
        todo!("{place}")
    }
    // specc:end

    // specc:begin no-statement-is-found 17877f922883f794
    // Then no statement is found
    pub fn no_statement_is_found(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-text 891ba660ba65c85f
    // Given the text {value}
    pub fn the_text(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin is-reported-as-a-warning-with-the-text 9550cb45011c1acf
    // Then {value} is reported as a warning with the text {value 2}
    pub fn is_reported_as_a_warning_with_the_text(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-sentence-in-one-clause 2c261920b0931555
    // Given the sentence {value} in one clause
    pub fn the_sentence_in_one_clause(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-sentence-in-another-clause 3f2ae5e6effea1f5
    // Given the sentence {value} in another clause
    pub fn the_sentence_in_another_clause(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin is-reported-as-a-warning-that-shows-both-places b1e85b536f4ec695
    // Then {value} is reported as a warning that shows both places
    pub fn is_reported_as_a_warning_that_shows_both_places(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-requirement-with-a-statement-and ef65e28cd0bf340f
    // Given a Requirement with a statement and {check}
    pub fn a_requirement_with_a_statement_and(&mut self, check: &str) {
        // specc:body
        todo!("{check}")
    }
    // specc:end

    // specc:begin a-table-with-the-header ed5895b236ec3c5c
    // Given a table with the header {header}
    pub fn a_table_with_the_header(&mut self, header: &str) {
        // specc:body
        todo!("{header}")
    }
    // specc:end

    // specc:begin the-compiler-reads-the-clause-whose-kind-knows-the-role c95b4d0520279efb
    // When the compiler reads the clause whose kind knows the role
    pub fn the_compiler_reads_the_clause_whose_kind_knows_the_role(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-table-holds fb47e9a951a8ecd9
    // Then the table holds {role}
    pub fn the_table_holds(&mut self, role: &str) {
        // specc:body
        todo!("{role}")
    }
    // specc:end

    // specc:begin a-type-with-a-field-table-for-and-a-second-one-for 8734d5c3500e6cd4
    // Given a Type with a Field table for {value} and a second one for {value 2}
    pub fn a_type_with_a_field_table_for_and_a_second_one_for(
        &mut self,
        value: &str,
        value_2: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-type-has-both-fields 64c6db1dc17d2994
    // Then the type has both fields
    pub fn the_type_has_both_fields(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-rule-cell 88d3be075d78c243
    // Given the Rule cell {value}
    pub fn the_rule_cell(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-expression-is-a-bar-and 0ad5b86a8100177e
    // Then the expression is {value}, a bar, and {value 2}
    pub fn the_expression_is_a_bar_and(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-rule-cell-without-code-marks fa724f30fbce28a2
    // Given the Rule cell {value} without code marks
    pub fn the_rule_cell_without_code_marks(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-table-with-the-header-and-a-row-of-three-cells 6928280aa63786c7
    // Given a table with the header {header} and a row of three cells
    pub fn a_table_with_the_header_and_a_row_of_three_cells(&mut self, header: &str) {
        // specc:body
        todo!("{header}")
    }
    // specc:end

    // specc:begin the-compiler-reads-the-type-that-holds-it 3cecb32fb70ab46a
    // When the compiler reads the Type that holds it
    pub fn the_compiler_reads_the_type_that_holds_it(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-field-table-with-a-row-whose-field-cell-is-empty 5bf94c3d62e09733
    // Given a Field table with a row whose Field cell is empty
    pub fn a_field_table_with_a_row_whose_field_cell_is_empty(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin an-operation-with-a-table-that-has-the-columns 51b177abc3006970
    // Given an Operation {value} with a table that has the columns {columns}
    pub fn an_operation_with_a_table_that_has_the_columns(&mut self, value: &str, columns: &str) {
        // specc:body
        todo!("{value}, {columns}")
    }
    // specc:end

    // specc:begin a-type-whose-body-is b323fa8535d9e6ac
    // Given a Type whose body is {body}
    pub fn a_type_whose_body_is(&mut self, body: &str) {
        // specc:body
        todo!("{body}")
    }
    // specc:end

    // specc:begin a-type-whose-body-is-a-list-with-the-item 5335b2e0d1c7e188
    // Given a Type whose body is a list with the item {item}
    pub fn a_type_whose_body_is_a_list_with_the_item(&mut self, item: &str) {
        // specc:body
        todo!("{item}")
    }
    // specc:end

    // specc:begin a-type-whose-body-is-a-list-with-the-items-and 25774d904b8adcc2
    // Given a Type whose body is a list with the items {first} and {second}
    pub fn a_type_whose_body_is_a_list_with_the_items_and(&mut self, first: &str, second: &str) {
        // specc:body
        todo!("{first}, {second}")
    }
    // specc:end

    // specc:begin a-field-with-the-type f98a1f66aca558b2
    // Given a field with the type {type}
    pub fn a_field_with_the_type(&mut self, type_: &str) {
        // specc:body
        todo!("{type_}")
    }
    // specc:end

    // specc:begin its-values-are f854851de133831a
    // Then its values are {values}
    pub fn its_values_are(&mut self, values: &str) {
        // specc:body
        todo!("{values}")
    }
    // specc:end

    // specc:begin a-record-with-the-field-of-the-type 61d9f4d986f00a5e
    // Given a record with the field {name} of the type {type}
    pub fn a_record_with_the_field_of_the_type(&mut self, name: &str, type_: &str) {
        // specc:body
        todo!("{name}, {type_}")
    }
    // specc:end

    // specc:begin a-value-of-it-is ecd2e611836b3b96
    // When a value of it is {value}
    pub fn a_value_of_it_is(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-value-is 8119d354f772ea14
    // Then the value is {verdict}
    pub fn the_value_is(&mut self, verdict: &str) {
        // specc:body
        todo!("{verdict}")
    }
    // specc:end

    // specc:begin a-field-of-the-type-with-the-rule aea269decede00f8
    // Given a field of the type {type} with the rule {rule}
    pub fn a_field_of_the_type_with_the_rule(&mut self, type_: &str, rule: &str) {
        // specc:body
        todo!("{type_}, {rule}")
    }
    // specc:end

    // specc:begin a-type-with-the-values-and-and-the-text c5672140ae06a32b
    // Given a Type with the values {value} and {value 2}, and the text {text}
    pub fn a_type_with_the_values_and_and_the_text(
        &mut self,
        value: &str,
        value_2: &str,
        text: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {text}")
    }
    // specc:end

    // specc:begin a-type-with-the-values-and-in-one-file 26bc1a6e28709835
    // Given a Type {value} with the values {value 2} and {value 3} in one file
    pub fn a_type_with_the_values_and_in_one_file(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}")
    }
    // specc:end

    // specc:begin a-field-of-the-type-with-the-rule-in-another-file 0a84f8b7d6824bce
    // Given a field of the type {type} with the rule {rule} in another file
    pub fn a_field_of_the_type_with_the_rule_in_another_file(&mut self, type_: &str, rule: &str) {
        // specc:body
        todo!("{type_}, {rule}")
    }
    // specc:end

    // specc:begin a-field-with-an-empty-rule-cell-and-the-meaning-cell 0cb56edccd90e1db
    // Given a field {value} with an empty Rule cell and the Meaning cell {value 2}
    pub fn a_field_with_an_empty_rule_cell_and_the_meaning_cell(
        &mut self,
        value: &str,
        value_2: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin a-field-table-with-the-column-whose-cell-for-holds 26bf0d4d39189460
    // Given a Field table with the column {column}, whose cell for {value} holds {cell}
    pub fn a_field_table_with_the_column_whose_cell_for_holds(
        &mut self,
        column: &str,
        value: &str,
        cell: &str,
    ) {
        // specc:body
        todo!("{column}, {value}, {cell}")
    }
    // specc:end

    // specc:begin the-compiler-reads-the-type 052c74797afa9191
    // When the compiler reads the Type
    pub fn the_compiler_reads_the_type(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-field 726dabf83aecc68e
    // Then the field {result}
    pub fn the_field(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin a-table-with-the-columns-and-a-row-of b59d8d8c0a133542
    // Given a table with the columns {columns}, and a row of {cells}
    pub fn a_table_with_the_columns_and_a_row_of(&mut self, columns: &str, cells: &str) {
        // specc:body
        todo!("{columns}, {cells}")
    }
    // specc:end

    // specc:begin the-field-has-the-type 3ede9f96f71b26f7
    // Then the field has the type {type}
    pub fn the_field_has_the_type(&mut self, type_: &str) {
        // specc:body
        todo!("{type_}")
    }
    // specc:end

    // specc:begin a-field-table-with-the-column-whose-cell-for-a-field-of-the 464ec71b3581bcc1
    // Given a Field table with the column {column}, whose cell for a field of the type {type} holds {cell}
    pub fn a_field_table_with_the_column_whose_cell_for_a_field_of_the(
        &mut self,
        column: &str,
        type_: &str,
        cell: &str,
    ) {
        // specc:body
        todo!("{column}, {type_}, {cell}")
    }
    // specc:end

    // specc:begin the-field-has 96a1f5c2426d53e9
    // Then the field has {result}
    pub fn the_field_has(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin a-type-that-begins-with-in-code-and 474c2ba7e00173c2
    // Given a Type that begins with {value} in code, and {words}
    pub fn a_type_that_begins_with_in_code_and(&mut self, value: &str, words: &str) {
        // specc:body
        todo!("{value}, {words}")
    }
    // specc:end

    // specc:begin a-type-with cc793983fcf823b2
    // Given a Type with {body}
    pub fn a_type_with(&mut self, body: &str) {
        // specc:body
        todo!("{body}")
    }
    // specc:end

    // specc:begin the-type-with-a-field-of-the-type c01ea1a5064adb2f
    // Given the Type {value} with a field of the type {type}
    pub fn the_type_with_a_field_of_the_type(&mut self, value: &str, type_: &str) {
        // specc:body
        todo!("{value}, {type_}")
    }
    // specc:end

    // specc:begin a-page-a-test-a-lesson-or-an-announcement-that-the-tool edc630a1067d0807
    // Given a page, a test, a lesson or an announcement that the tool wrote
    pub fn a_page_a_test_a_lesson_or_an_announcement_that_the_tool(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-reader-asks-where-a-line-comes-from 3659a8348951f4a9
    // When a reader asks where a line comes from
    pub fn a_reader_asks_where_a_line_comes_from(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-output-s-provenance-names-the-clause 942888e6ce58e7b3
    // Then the output's provenance names the clause
    pub fn the_output_s_provenance_names_the_clause(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-markdown-file-without-a-single-kind-or-keyword 26c33de8700de853
    // Given a Markdown file without a single kind or keyword
    pub fn a_markdown_file_without_a_single_kind_or_keyword(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin somebody-runs-on-it 479eb5a019c68367
    // When somebody runs {value} on it
    pub fn somebody_runs_on_it(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin there-are-no-findings 97e530ed87bb2395
    // Then there are no findings
    pub fn there_are_no_findings(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-file-with-broken-front-matter-an-unclosed-fence-and-a 05692d40bc3f4b5b
    // Given a file with broken front matter, an unclosed fence and a misspelt kind
    pub fn a_file_with_broken_front_matter_an_unclosed_fence_and_a(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin somebody-runs 50e3b8cbb2890e05
    // When somebody runs {value}
    pub fn somebody_runs(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin three-findings-are-reported 9f746989b0904e75
    // Then three findings are reported
    pub fn three_findings_are_reported(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-other-clauses-of-the-file-are-checked 9c49d2d687f8a9c3
    // Then the other clauses of the file are checked
    pub fn the_other_clauses_of_the_file_are_checked(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin any-backend 4594b60efddb2d02
    // Given any backend
    pub fn any_backend(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin somebody-builds-its-target db7a215fa86db97d
    // When somebody builds its target
    pub fn somebody_builds_its_target(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin dry-runs-removal-of-stale-files-atomic-writing-and-the-care 9c3348b123ade9f5
    // Then dry runs, removal of stale files, atomic writing and the care for edits work the same
    pub fn dry_runs_removal_of_stale_files_atomic_writing_and_the_care(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-target-with 265adb1e6b777261
    // Given a target with {value}
    pub fn a_target_with(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-target-is-made-by 48d7d516d1803911
    // Then the target is made by {what}
    pub fn the_target_is_made_by(&mut self, what: &str) {
        // specc:body
        todo!("{what}")
    }
    // specc:end

    // specc:begin a-backend-that-speaks-of-the-contract-and-a-tool-that d9e71b2729a1ecb7
    // Given a backend that speaks {versions} of the contract, and a tool that speaks version {value}
    pub fn a_backend_that_speaks_of_the_contract_and_a_tool_that(
        &mut self,
        versions: &str,
        value: i64,
    ) {
        // specc:body
        todo!("{versions}, {value}")
    }
    // specc:end

    // specc:begin a-backend-with-the-option-which-is-red-or-green a9a7f5703afc5e2d
    // Given a backend with the option {value}, which is red or green
    pub fn a_backend_with_the_option_which_is_red_or_green(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin says 69b90f966fab68f7
    // When {value} says {setting}
    pub fn says(&mut self, value: &str, setting: &str) {
        // specc:body
        todo!("{value}, {setting}")
    }
    // specc:end

    // specc:begin the-message 62952c127a85ab16
    // Then the message {message}
    pub fn the_message(&mut self, message: &str) {
        // specc:body
        todo!("{message}")
    }
    // specc:end

    // specc:begin the-targets-docs-and-tests 48ff0ccca46ad09e
    // Given the targets docs and tests
    pub fn the_targets_docs_and_tests(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-target-that-makes-a-file be20c3daba81daca
    // Given a target that makes a {ownership} file
    pub fn a_target_that_makes_a_file(&mut self, ownership: &str) {
        // specc:body
        todo!("{ownership}")
    }
    // specc:end

    // specc:begin the-build-finds-in-its-place 5caa3a08b041d925
    // When the build finds {disk} in its place
    pub fn the_build_finds_in_its_place(&mut self, disk: &str) {
        // specc:body
        todo!("{disk}")
    }
    // specc:end

    // specc:begin a-manifest-with-the-marks-of-a-merge-conflict 0b82d7187326e1ca
    // Given a manifest with the marks of a merge conflict
    pub fn a_manifest_with_the_marks_of_a_merge_conflict(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin lines-without-marks-are-read 67406e8fe1b5eda3
    // Then lines without marks are read
    pub fn lines_without_marks_are_read(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin no-file-of-a-person-is-overwritten 93dabb81914f7220
    // Then no file of a person is overwritten
    pub fn no_file_of_a_person_is_overwritten(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-build-that-ended 1273d547da3aa160
    // Given a build that ended {moment}
    pub fn a_build_that_ended(&mut self, moment: &str) {
        // specc:body
        todo!("{moment}")
    }
    // specc:end

    // specc:begin somebody-looks-at-the-files-and-builds-again 60ae0205f7450e7e
    // When somebody looks at the files, and builds again
    pub fn somebody_looks_at_the_files_and_builds_again(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-files-are ca3a12455d6f146d
    // Then the files are {files}
    pub fn the_files_are(&mut self, files: &str) {
        // specc:body
        todo!("{files}")
    }
    // specc:end

    // specc:begin after-the-next-build-they-are-as-the-spec-says 6cdca0bbbead49dc
    // Then after the next build they are as the spec says
    pub fn after_the_next_build_they_are_as_the_spec_says(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-file-of-a-person-in-the-way-of-the-target-docs c83b8f8993201d39
    // Given a file of a person in the way of the target docs
    pub fn a_file_of_a_person_in_the_way_of_the_target_docs(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin docs-is-not-written b46bde03bb0570ca
    // Then docs is not written
    pub fn docs_is_not_written(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin tests-is-written 64721687546252b6
    // Then tests is written
    pub fn tests_is_written(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-exit-code-is 959852ec5f0793f9
    // Then the exit code is {value}
    pub fn the_exit_code_is(&mut self, value: i64) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-target-tests-in 944ce5fa47aa6847
    // Given the target tests in {value}
    pub fn the_target_tests_in(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-settings-say fb1ef4a5a100a1f0
    // When the settings say {settings}
    pub fn the_settings_say(&mut self, settings: &str) {
        // specc:body
        todo!("{settings}")
    }
    // specc:end

    // specc:begin the-build 36f9b1b9ad4fe838
    // Then the build {result}
    pub fn the_build(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin the-spec 0f80fa8489de3bd5
    // Given the spec {value}
    pub fn the_spec(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin somebody-runs-with 78a33dda5f43dadc
    // When somebody runs {value} with {argument}
    pub fn somebody_runs_with(&mut self, value: &str, argument: &str) {
        // specc:body
        todo!("{value}, {argument}")
    }
    // specc:end

    // specc:begin the-spec-is c665188670659f69
    // Then the spec is {root}
    pub fn the_spec_is(&mut self, root: &str) {
        // specc:body
        todo!("{root}")
    }
    // specc:end

    // specc:begin a-spec-with b1a535eadeda2d50
    // Given a spec with {findings}
    pub fn a_spec_with(&mut self, findings: &str) {
        // specc:body
        todo!("{findings}")
    }
    // specc:end

    // specc:begin a-spec-with-one-note-and-no-other-finding 1529e5bbcccf3f33
    // Given a spec with one note and no other finding
    pub fn a_spec_with_one_note_and_no_other_finding(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-note-is 8c0f776115eada98
    // Then the note is {shown}
    pub fn the_note_is(&mut self, shown: &str) {
        // specc:body
        todo!("{shown}")
    }
    // specc:end

    // specc:begin a-spec-with-the-finding 35aefce8840482d7
    // Given a spec with the finding {finding}
    pub fn a_spec_with_the_finding(&mut self, finding: &str) {
        // specc:body
        todo!("{finding}")
    }
    // specc:end

    // specc:begin two-certain-fixes-that-overlap a09fab0cdd270769
    // Given two certain fixes that overlap
    pub fn two_certain_fixes_that_overlap(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-first-one-is-applied fa82bde5cca910d9
    // Then the first one is applied
    pub fn the_first_one_is_applied(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-next-run-applies-the-second-one-as-the-command-says 8d0e666995d9e13b
    // Then the next run applies the second one, as the command says
    pub fn the_next_run_applies_the_second_one_as_the_command_says(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-code 89ffed85d0c8bf54
    // Given the code {value}
    pub fn the_code(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-message-suggests 3f235afd00d794a2
    // Then the message suggests {value}
    pub fn the_message_suggests(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-spec-04907791 e31840d5733ceb3b
    // Given a spec
    pub fn a_spec_04907791(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin standard-output-holds cbcedd3c61400fef
    // Then standard output holds {text}
    pub fn standard_output_holds(&mut self, text: &str) {
        // specc:body
        todo!("{text}")
    }
    // specc:end

    // specc:begin a-spec-that-holds a847dc71e26e9fc1
    // Given a spec that holds {written}
    pub fn a_spec_that_holds(&mut self, written: &str) {
        // specc:body
        todo!("{written}")
    }
    // specc:end

    // specc:begin standard-error-is-and-the-environment-has 313a397bc1b453fb
    // Given standard error is {stream}, and the environment has {variable}
    pub fn standard_error_is_and_the_environment_has(&mut self, stream: &str, variable: &str) {
        // specc:body
        todo!("{stream}, {variable}")
    }
    // specc:end

    // specc:begin findings-have 2c0aa78e1152227d
    // Then findings have {colour}
    pub fn findings_have(&mut self, colour: &str) {
        // specc:body
        todo!("{colour}")
    }
    // specc:end

    // specc:begin the-limit-of-findings-a-file-and-a-file-with-two-warnings dbda2f024514d4b6
    // Given the limit of {value} findings a file, and a file with two warnings and then three more, one of them an error
    pub fn the_limit_of_findings_a_file_and_a_file_with_two_warnings(&mut self, value: i64) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin is-reported-as-an-error-that-counts-three 38987fb3c788f4e4
    // Then {value} is reported as an error that counts three
    pub fn is_reported_as_an_error_that_counts_three(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin an-example-with-the-command-in-a-fence 891ece3db7c433e2
    // Given an Example with the command {value} in a {value 2} fence
    pub fn an_example_with_the_command_in_a_fence(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin there-is-no-file 7d0e4b0d25ba0b06
    // Then there is no file {value}
    pub fn there_is_no_file(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-suite-that-imports-and-from-and-from dd7089c17c46510e
    // Given a suite that imports {value} and {value 2} from {value 3}, and {value 4} from {value 5}
    pub fn a_suite_that_imports_and_from_and_from(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: &str,
        value_4: &str,
        value_5: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}, {value_4}, {value_5}")
    }
    // specc:end

    // specc:begin its-results-are-those-of-the-clauses-whose-test-ids-its 653f64fcb9edd8c6
    // Then its results are those of the clauses whose test ids its tests name
    pub fn its_results_are_those_of_the_clauses_whose_test_ids_its(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin a-spec-and-its-outputs cc85873a8e82f178
    // Given a spec and its outputs
    pub fn a_spec_and_its_outputs(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin is-printed 00b689ab110bacfc
    // Then {result} is printed
    pub fn is_printed(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin an-output-that-makes 8ff8efcabf571bb5
    // Given an output that {backend} makes
    pub fn an_output_that_makes(&mut self, backend: &str) {
        // specc:body
        todo!("{backend}")
    }
    // specc:end

    // specc:begin somebody-runs-with-one-of-its-lines 1915f351b5900f37
    // When somebody runs {value} with one of its lines
    pub fn somebody_runs_with_one_of_its_lines(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin a-report-with 69a22b02993bc025
    // Given a report with {case}
    pub fn a_report_with(&mut self, case: &str) {
        // specc:body
        todo!("{case}")
    }
    // specc:end

    // specc:begin the-tool-reads-it 81e09504a82257df
    // When the tool reads it
    pub fn the_tool_reads_it(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-case-is 0001a8ba09d6e914
    // Then the case is {outcome}
    pub fn the_case_is(&mut self, outcome: &str) {
        // specc:body
        todo!("{outcome}")
    }
    // specc:end

    // specc:begin the-fault-is 285247007ebe4f4b
    // Then the fault is {fault}
    pub fn the_fault_is(&mut self, fault: &str) {
        // specc:body
        todo!("{fault}")
    }
    // specc:end

    // specc:begin a-scaffold-with-the-line 803f3d63b269aa07
    // Given a scaffold with the line {line}
    pub fn a_scaffold_with_the_line(&mut self, line: &str) {
        // specc:body
        todo!("{line}")
    }
    // specc:end

    // specc:begin the-line-is ed623cb5a0ec55fb
    // Then the line is {result}
    pub fn the_line_is(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin a-test-that-somebody-edited 726a41cf3c23d466
    // Given a test that somebody edited
    pub fn a_test_that_somebody_edited(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin what-was-written-is a4a66537bbb04ae5
    // Then what was written is {place}
    pub fn what_was_written_is(&mut self, place: &str) {
        // specc:body
        todo!("{place}")
    }
    // specc:end

    // specc:begin is 3a5f44fe3ca11f10
    // Then {value} is {value 2}
    pub fn is(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin its-origin-is 1713302d54b98c44
    // Then its origin is {origin}
    pub fn its_origin_is(&mut self, origin: &str) {
        // specc:body
        todo!("{origin}")
    }
    // specc:end

    // specc:begin a-with d91d5345801119de
    // Given a {value} with {settings}
    pub fn a_with(&mut self, value: &str, settings: &str) {
        // specc:body
        todo!("{value}, {settings}")
    }
    // specc:end

    // specc:begin are-written e00270f6f306c681
    // Then {folders} are written
    pub fn are_written(&mut self, folders: &str) {
        // specc:body
        todo!("{folders}")
    }
    // specc:end

    // specc:begin the-environment-has 3a074edbf0dfa926
    // Given the environment has {variable}
    pub fn the_environment_has(&mut self, variable: &str) {
        // specc:body
        todo!("{variable}")
    }
    // specc:end

    // specc:begin somebody-runs-in-a-folder-with-the-specs-and d6c6edc0c8ae995e
    // When somebody runs {value} in a folder with the specs {value 2} and {value 3}
    pub fn somebody_runs_in_a_folder_with_the_specs_and(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}")
    }
    // specc:end

    // specc:begin under ca2d9ffdfd2f3b5c
    // Given {value} under {value 2}
    pub fn under(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-spec-has-a-vague-word 868c9c0126baf391
    // When the spec has a vague word
    pub fn the_spec_has_a_vague_word(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-finding-is bbbe09629bae50dd
    // Then the finding is {result}
    pub fn the_finding_is(&mut self, result: &str) {
        // specc:body
        todo!("{result}")
    }
    // specc:end

    // specc:begin a-suite-that 9bc9c40ba13584c4
    // Given a suite that {ends}
    pub fn a_suite_that(&mut self, ends: &str) {
        // specc:body
        todo!("{ends}")
    }
    // specc:end

    // specc:begin the-message-names-the-suite-and-says 302ab00b142cbe77
    // Then the message names the suite and says {message}
    pub fn the_message_names_the_suite_and_says(&mut self, message: &str) {
        // specc:body
        todo!("{message}")
    }
    // specc:end

    // specc:begin somebody-builds-the-target 5d4d5e89d87b4371
    // When somebody builds the target {value}
    pub fn somebody_builds_the_target(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-suite-has a45f4d6f8c1ce237
    // Then the suite has {cases}
    pub fn the_suite_has(&mut self, cases: &str) {
        // specc:body
        todo!("{cases}")
    }
    // specc:end

    // specc:begin the-operation-with-the-error 776eeb7cac13e3c1
    // Given the operation {value} with the error {value 2}
    pub fn the_operation_with_the_error(&mut self, value: &str, value_2: &str) {
        // specc:body
        todo!("{value}, {value_2}")
    }
    // specc:end

    // specc:begin the-suites-are-emitted-for-from-the-row 18dc295b9de24f99
    // When the suites are emitted for {framework}, from the row {row}
    pub fn the_suites_are_emitted_for_from_the_row(&mut self, framework: &str, row: &str) {
        // specc:body
        todo!("{framework}, {row}")
    }
    // specc:end

    // specc:begin the-test-is 4b6607b6bfd4cb7d
    // Then the test is {test}
    pub fn the_test_is(&mut self, test: &str) {
        // specc:body
        todo!("{test}")
    }
    // specc:end

    // specc:begin the-operation-and-the-type-line-of-and 626fdf04b29db64b
    // Given the operation {value}, and the type Line of {value 2} and {value 3}
    pub fn the_operation_and_the_type_line_of_and(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}")
    }
    // specc:end

    // specc:begin the-suites-are-emitted-for-from-the-cell 116d56c9bd67b169
    // When the suites are emitted for {framework}, from the cell {cell}
    pub fn the_suites_are_emitted_for_from_the_cell(&mut self, framework: &str, cell: &str) {
        // specc:body
        todo!("{framework}, {cell}")
    }
    // specc:end

    // specc:begin the-function-is-given 0b0ba33a01c6c6a6
    // Then the function is given {value}
    pub fn the_function_is_given(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin an-operation-whose-result-has-a-field-of-with-the-rule 8f5336cc5f83f126
    // Given an operation whose result has a field of {type} with the rule {rule}
    pub fn an_operation_whose_result_has_a_field_of_with_the_rule(
        &mut self,
        type_: &str,
        rule: &str,
    ) {
        // specc:body
        todo!("{type_}, {rule}")
    }
    // specc:end

    // specc:begin the-function-gives-a-record-with-in-it a81084f5302b9361
    // When the function gives a record with {value} in it
    pub fn the_function_gives_a_record_with_in_it(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin its-test-has 3548d3539a155c71
    // Then its test has {verdict}
    pub fn its_test_has(&mut self, verdict: &str) {
        // specc:body
        todo!("{verdict}")
    }
    // specc:end

    // specc:begin a-spec-d1d921c1 6b9ba0e873e9d84f
    // Given a spec {content}
    pub fn a_spec_d1d921c1(&mut self, content: &str) {
        // specc:body
        todo!("{content}")
    }
    // specc:end

    // specc:begin the-option-is 28a6faff18ddca69
    // When the option {value} is {option}
    pub fn the_option_is(&mut self, value: &str, option: &str) {
        // specc:body
        todo!("{value}, {option}")
    }
    // specc:end

    // specc:begin a-feature-with-a-long-benefit aaedebefb5e1baf4
    // Given a Feature with a long benefit
    pub fn a_feature_with_a_long_benefit(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-post-for-is-made f5da3129e65cb5ee
    // When the post for {channel} is made
    pub fn the_post_for_is_made(&mut self, channel: &str) {
        // specc:body
        todo!("{channel}")
    }
    // specc:end

    // specc:begin it-has-at-most b019f9a5db09b520
    // Then it has at most {limit} {unit}
    pub fn it_has_at_most(&mut self, limit: i64, unit: &str) {
        // specc:body
        todo!("{limit}, {unit}")
    }
    // specc:end

    // specc:begin a-project-with 25e47e3c818e8817
    // Given a project with {file}
    pub fn a_project_with(&mut self, file: &str) {
        // specc:body
        todo!("{file}")
    }
    // specc:end

    // specc:begin a-template-with 1eecd1b2365e658f
    // Given a template with {text}
    pub fn a_template_with(&mut self, text: &str) {
        // specc:body
        todo!("{text}")
    }
    // specc:end

    // specc:begin it-is-rendered 01f9289f45be67b8
    // When it is rendered
    pub fn it_is_rendered(&mut self) {
        // specc:body
        todo!()
    }
    // specc:end

    // specc:begin the-message-says 31d89465d2fb33b1
    // Then the message says {fault}
    pub fn the_message_says(&mut self, fault: &str) {
        // specc:body
        todo!("{fault}")
    }
    // specc:end

    // specc:begin data-with-and-a-list-of-objects-with 4ec56cffbb904e45
    // Given data with {value} and a list {value 2} of objects with {value 3}
    pub fn data_with_and_a_list_of_objects_with(
        &mut self,
        value: &str,
        value_2: &str,
        value_3: &str,
    ) {
        // specc:body
        todo!("{value}, {value_2}, {value_3}")
    }
    // specc:end

    // specc:begin a-template-says f8b13463434f1d0a
    // When a template says {text}
    pub fn a_template_says(&mut self, text: &str) {
        // specc:body
        todo!("{text}")
    }
    // specc:end

    // specc:begin a-rule-with 3de2c2ecd83dca91
    // Given a rule with {escape}
    pub fn a_rule_with(&mut self, escape: &str) {
        // specc:body
        todo!("{escape}")
    }
    // specc:end

    // specc:begin its-template-prints 97e3f0e21324ff0a
    // When its template prints {value}
    pub fn its_template_prints(&mut self, value: &str) {
        // specc:body
        todo!("{value}")
    }
    // specc:end

    // specc:begin the-file-has 5114945f5eef4bd2
    // Then the file has {text}
    pub fn the_file_has(&mut self, text: &str) {
        // specc:body
        todo!("{text}")
    }
    // specc:end
}
