//! Made by specc from tool/limits.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.

use crate::steps::Steps;

// specc:begin tool/limits/type-limits 91e2bdb0a8578b82
// Type: Limits
#[test]
#[ignore = "pending"]
fn tool___limits___type__limits() {
    // Each limit is a setting under `[limits]`. Past a limit there is a finding, and the rest goes on.
    // file-bytes: integer, default 16777216, >= 0
    // paragraph-bytes: integer, default 1048576, >= 0
    // nesting: integer, default 64, >= 0
    // findings-per-file: integer, default 1000, >= 0
    // backend-seconds: integer, default 60, >= 0
    // backend-bytes: integer, default 67108864, >= 0
    // specc:body
    todo!()
}
// specc:end

// specc:begin writing::a_file_over_the_limit_is_a_finding af6a072c09f36ab7
// Requirement: Large files
#[test]
#[ignore = "pending"]
fn writing_x3a__x3a_a_file_over_the_limit_is_a_finding() {
    // must: A file over the limit must be an error, and the other files must be read.
    // specc:body
    todo!()
}
// specc:end

// specc:begin hostile::a_line_without_end_is_prose_with_a_finding 5be49f916140dffa
// Requirement: Long paragraphs
#[test]
#[ignore = "pending"]
fn hostile_x3a__x3a_a_line_without_end_is_prose_with_a_finding() {
    // must: A paragraph over the limit must be kept as prose with one finding.
    // specc:body
    todo!()
}
// specc:end

// specc:begin hostile::deep_nesting_is_cut_with_one_finding 9abcc33efa0c725c
// Requirement: Deep nesting
#[test]
#[ignore = "pending"]
fn hostile_x3a__x3a_deep_nesting_is_cut_with_one_finding() {
    // must: Nesting over the limit must be kept as prose with one finding.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/limits/requirement-long-lists-of-findings c131db0e6bfdca5d
// Requirement: Long lists of findings
#[test]
#[ignore = "pending"]
fn tool___limits___requirement__long__lists__of__findings() {
    // must: Past the limit of findings, the tool must give the number of the others with one finding that is as grave as the gravest of them.
    // specc:body
    todo!()
}
// specc:end

// specc:begin promises::one_finding_too_many a638dd5d6831d6e7
// Scenario: One finding too many
#[test]
#[ignore = "pending"]
fn promises_x3a__x3a_one_finding_too_many() {
    // Given the limit of 2 findings a file, and a file with two warnings and then three more, one of them an error
    // When somebody runs specc check
    // Then too-many-findings is reported as an error that counts three
    // specc:body
    let mut steps = Steps::default();
    steps.the_limit_of_findings_a_file_and_a_file_with_two_warnings(2);
    steps.somebody_runs("specc check");
    steps.is_reported_as_an_error_that_counts_three("too-many-findings");
}
// specc:end

// specc:begin hostile::small_oddities_are_documents fb425d6fa52c2a14
// Requirement: No panic
#[test]
#[ignore = "pending"]
fn hostile_x3a__x3a_small_oddities_are_documents() {
    // must: No text must make the tool panic.
    // specc:body
    todo!()
}
// specc:end

// specc:begin hostile::work_grows_with_the_input_only 2d1b966fb291c93c
// Requirement: Linear work
#[test]
#[ignore = "pending"]
fn hostile_x3a__x3a_work_grows_with_the_input_only() {
    // must: The work must grow with the input in proportion, whatever the input is.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/limits/requirement-nothing-is-run 1b6407a93ec77fe6
// Requirement: Nothing is run
#[test]
#[ignore = "pending"]
fn tool___limits___requirement__nothing__is__run() {
    // must not: check, build, dump and explain must not run a command, a script or a request that a spec contains.
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/limits/scenario-a-command-in-an-example/specc-check 9dfa3ff3e2abd211
// A command in an example (command specc check)
#[test]
#[ignore = "pending"]
fn tool___limits___scenario__a__command__in__an__example___specc__check() {
    // Given an Example with the command touch proof in a console fence
    // When somebody runs specc check
    // Then there is no file proof
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_the_command_in_a_fence("touch proof", "console");
    steps.somebody_runs("specc check");
    steps.there_is_no_file("proof");
}
// specc:end

// specc:begin tool/limits/scenario-a-command-in-an-example/specc-build 5a35583cf3478831
// A command in an example (command specc build)
#[test]
#[ignore = "pending"]
fn tool___limits___scenario__a__command__in__an__example___specc__build() {
    // Given an Example with the command touch proof in a console fence
    // When somebody runs specc build
    // Then there is no file proof
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_the_command_in_a_fence("touch proof", "console");
    steps.somebody_runs("specc build");
    steps.there_is_no_file("proof");
}
// specc:end

// specc:begin tool/limits/scenario-a-command-in-an-example/specc-dump ef9e1f0b8cd70586
// A command in an example (command specc dump)
#[test]
#[ignore = "pending"]
fn tool___limits___scenario__a__command__in__an__example___specc__dump() {
    // Given an Example with the command touch proof in a console fence
    // When somebody runs specc dump
    // Then there is no file proof
    // specc:body
    let mut steps = Steps::default();
    steps.an_example_with_the_command_in_a_fence("touch proof", "console");
    steps.somebody_runs("specc dump");
    steps.there_is_no_file("proof");
}
// specc:end

// specc:begin tool/limits/constraint-speed-of-checking b1e49cbc947e096d
// Constraint: Speed of checking
#[test]
#[ignore = "pending"]
fn tool___limits___constraint__speed__of__checking() {
    // must: Checking a large spec must cost little more than parsing its Markdown.
    // Expect CPU time <= 2 x CPU time of parsing alone, under `specc check` with 10,000 clauses in 100 files on one thread
    // Expect peak memory < 70 MB, under `specc check` with 10,000 clauses in 100 files on one thread
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/limits/constraint-speed-of-building aa215f46ce7a8ae7
// Constraint: Speed of building
#[test]
#[ignore = "pending"]
fn tool___limits___constraint__speed__of__building() {
    // must: A cold build of a large spec must be over before its author looks away.
    // Expect wall time < 0.75 s, under `specc build` with 10,000 clauses and all targets on two cores
    // Expect CPU time < 1.2 s, under `specc build` with 10,000 clauses and all targets on two cores
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/limits/constraint-speed-of-small-specs 40ebce00fee74fa8
// Constraint: Speed of small specs
#[test]
#[ignore = "pending"]
fn tool___limits___constraint__speed__of__small__specs() {
    // must: A spec of the usual size must be built within a blink.
    // Expect wall time < 10 ms, under `specc build` with 10 clauses and all targets
    // specc:body
    todo!()
}
// specc:end

// specc:begin tool/limits/constraint-growth a67bce440a0068f7
// Constraint: Growth
#[test]
#[ignore = "pending"]
fn tool___limits___constraint__growth() {
    // must: Ten times the spec must cost ten times the work.
    // Expect CPU time for 100,000 clauses <= 10.5 x CPU time for 10000 clauses, under `specc check`
    // specc:body
    todo!()
}
// specc:end
