//! Made by specc from tool/trace.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

// specc:begin trace::the_matrix_is_shown_both_ways ce697077b0d28ad8
// Operation: Trace the sources of a project
#[test]
#[ignore = "pending"]
fn trace_x3a__x3a_the_matrix_is_shown_both_ways() {
    // must: The command must read the spec and the sources, and must show both ways what is bound: which sources each clause has, and which clauses each source names.
    // specc trace [OPTIONS] [SPEC]
    // errors: 0, 1, 2
    // specc:body
    todo!()
}
// specc:end

// specc:begin bindings::a_comment_binds_what_it_stands_at 5af812225c107f79
// Requirement: Marks
#[test]
#[ignore = "pending"]
fn bindings_x3a__x3a_a_comment_binds_what_it_stands_at() {
    // must: A comment that says spec: and ids must bind what it stands at.
    // specc:body
    todo!()
}
// specc:end

// specc:begin bindings::a_mark_has_a_role b254206e1edb3f49
// Requirement: Marks
#[test]
#[ignore = "pending"]
fn bindings_x3a__x3a_a_mark_has_a_role() {
    // must: Without it a mark must verify at a test and in a file of tests, and implement elsewhere.
    // specc:body
    todo!()
}
// specc:end

// specc:begin bindings::prose_is_no_mark 390487a69bcf365e
// Requirement: Marks
#[test]
#[ignore = "pending"]
fn bindings_x3a__x3a_prose_is_no_mark() {
    // must: What spec: begins and is no list of ids must be left alone.
    // specc:body
    todo!()
}
// specc:end

// specc:begin bindings::comments_of_each_language_are_told_from_strings f44d0748abae1817
// Requirement: Marks
#[test]
#[ignore = "pending"]
fn bindings_x3a__x3a_comments_of_each_language_are_told_from_strings() {
    // must: Marks must be found in comments alone, in each of these languages: C, C++, C#, CSS, Clojure, Dart, Elixir, Erlang, F#, Gherkin, Go, Haskell, HTML, Java, JavaScript, Julia, Kotlin, Lua, Make, Objective-C, Perl, PHP, PowerShell, Python, R, Ruby, Rust, Scala, Shell, SQL, Swift, Terraform, TOML, TypeScript, Vue, YAML and Zig.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace::a_test_is_bound_by_its_name 028129cc050bd4c3
// Requirement: Names of tests in sources
#[test]
#[ignore = "pending"]
fn trace_x3a__x3a_a_test_is_bound_by_its_name() {
    // must: A test whose name holds an id, as results do, must be bound by it, whatever its framework.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace::emitted_suites_are_traced_in_each_framework a853189a73a3e90f
// Requirement: Names of tests in sources
#[test]
#[ignore = "pending"]
fn trace_x3a__x3a_emitted_suites_are_traced_in_each_framework() {
    // must: Of the suites that the tool emits, each case must be found with its id.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace_others::the_suite_of_handlebars_is_traced 73cfe2fef866c2d7
// Requirement: Names of tests in sources
#[test]
#[ignore = "pending"]
fn trace_others_x3a__x3a_the_suite_of_handlebars_is_traced() {
    // must: Of suites that others wrote, each test must be found, and each mark in them with the test below it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace_others::the_suite_of_serde_json_is_traced 8a20e5139783254a
// Requirement: Names of tests in sources
#[test]
#[ignore = "pending"]
fn trace_others_x3a__x3a_the_suite_of_serde_json_is_traced() {
    // must: Of suites that others wrote, each test must be found, and each mark in them with the test below it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace::ignored_files_are_no_sources 9459e2bd545d6080
// Requirement: Sources that are read
#[test]
#[ignore = "pending"]
fn trace_x3a__x3a_ignored_files_are_no_sources() {
    // must: The sources must be those that version control does not ignore, in folders that are not hidden.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace::each_fault_of_a_binding_is_reported 67f0f57acdc406d1
// Requirement: Findings of a trace
#[test]
#[ignore = "pending"]
fn trace_x3a__x3a_each_fault_of_a_binding_is_reported() {
    // must: Each of these must be reported at its place.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace::an_unknown_id_has_a_suggestion 33ca933add5c84d2
// Requirement: Findings of a trace
#[test]
#[ignore = "pending"]
fn trace_x3a__x3a_an_unknown_id_has_a_suggestion() {
    // must: An id that the spec lacks must be reported with the nearest one that it has.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace::a_changed_clause_is_suspect_until_it_is_reviewed e35f86dc56251b5d
// Requirement: Findings of a trace
#[test]
#[ignore = "pending"]
fn trace_x3a__x3a_a_changed_clause_is_suspect_until_it_is_reviewed() {
    // must: A clause must be suspect until specc review says that it is right.
    // specc:body
    todo!()
}
// specc:end

// specc:begin trace::what_checks_nothing_is_no_check 4d79946294610da5
// Requirement: Honest tests
#[test]
#[ignore = "pending"]
fn trace_x3a__x3a_what_checks_nothing_is_no_check() {
    // must not: A test that checks nothing must not count as a check: a statement that has no other test is pending.
    // specc:body
    todo!()
}
// specc:end

// specc:begin bindings::assertions_are_known_in_each_language 71e7089a121ac967
// Requirement: Honest tests
#[test]
#[ignore = "pending"]
fn bindings_x3a__x3a_assertions_are_known_in_each_language() {
    // must: What an assertion is must be told for each language as its frameworks name it.
    // specc:body
    todo!()
}
// specc:end

// specc:begin bindings::a_helper_that_asserts_is_followed f747b0c4a47e1858
// Requirement: Honest tests
#[test]
#[ignore = "pending"]
fn bindings_x3a__x3a_a_helper_that_asserts_is_followed() {
    // must: In doubt a test must count as one that asserts.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/trace/constraint-speed-of-a-trace 5bcf0c7753afe7c9
// Constraint: Speed of a trace
#[test]
#[ignore = "pending"]
fn tool___trace___constraint__speed__of__a__trace() {
    // specc:body
    todo!()
}
// specc:end
