//! Tests of a Go package and their subtests, whose names Go joins by `/`.

use std::collections::HashMap;

use super::cases::Cases;
use super::fault::Fault;
use super::message;
use super::tree::{self, Node};
use super::{DEEPEST, Outcome};

/// A test or a subtest, by its whole name.
pub(super) struct GoTest {
    pub(super) name: String,
    pub(super) outcome: Outcome,
    pub(super) message: Option<String>,
}

/// Adds the tests of a package.
pub(super) fn add(package: &str, tests: Vec<GoTest>, cases: &mut Cases) -> Result<(), Fault> {
    let by_name: HashMap<&str, usize> =
        tests.iter().enumerate().map(|(at, test)| (test.name.as_str(), at)).collect();
    let places: Vec<(Option<usize>, usize)> = tests.iter().map(|test| place(&test.name, &by_name)).collect();
    let nodes: Vec<Node> = tests
        .into_iter()
        .zip(places)
        .map(|(GoTest { mut name, outcome, message }, (parent, start))| {
            name.drain(..start);
            Node { name, parent, outcome, message, file: None }
        })
        .collect();
    tree::add(Some(package), &nodes, cases)
}

/// The test around a subtest, and where the subtest's own name begins. Names may hold `/` themselves, so that only
/// those of tests that ran divide them.
fn place(name: &str, by_name: &HashMap<&str, usize>) -> (Option<usize>, usize) {
    let mut ends = name.rmatch_indices('/').take(DEEPEST);
    let around = ends.find_map(|(end, _)| Some((*by_name.get(&name[..end])?, end)));
    around.map_or((None, 0), |(parent, end)| (Some(parent), end + 1))
}

/// What a test printed, without the lines by which Go says that it begins and ends.
pub(super) fn message(printed: &str) -> Option<String> {
    const FRAMES: [&str; 7] =
        ["=== RUN ", "=== PAUSE ", "=== CONT ", "=== NAME ", "--- FAIL: ", "--- PASS: ", "--- SKIP: "];
    let is_frame = |line: &&str| FRAMES.iter().any(|frame| line.trim_start().starts_with(frame));
    let lines: Vec<&str> = printed.lines().filter(|line| !is_frame(line)).collect();
    message::message(&lines.join("\n"))
}
