//! Tests that stand in each other, where runners report those around as tests of their own.

use super::cases::Cases;
use super::fault::Fault;
use super::{CaseResult, DEEPEST, Outcome};

/// A test or a subtest.
pub(super) struct Node {
    /// Its own name.
    pub(super) name: String,
    /// The test that it stands in.
    pub(super) parent: Option<usize>,
    pub(super) outcome: Outcome,
    pub(super) message: Option<String>,
    pub(super) file: Option<String>,
}

/// Adds the tests, without those whose subtests tell all. `top` is the suite around all of them.
pub(super) fn add(top: Option<&str>, nodes: &[Node], cases: &mut Cases) -> Result<(), Fault> {
    let mut subtests = vec![Subtests::default(); nodes.len()];
    for node in nodes {
        if let Some(parent) = node.parent {
            subtests[parent].are_there = true;
            subtests[parent].are_failing |= node.outcome == Outcome::Failed;
        }
    }
    for (node, subtests) in nodes.iter().zip(subtests) {
        let is_told = subtests.are_there && (node.outcome != Outcome::Failed || subtests.are_failing);
        if !is_told {
            let around = || nodes.get(node.parent?)?.message.clone();
            // What breaks a test off is often said by the one around it.
            let is_silent = node.outcome == Outcome::Failed && node.message.is_none();
            let message = if is_silent { around() } else { node.message.clone() };
            let case = CaseResult::new(names(top, node, nodes), node.outcome, message);
            cases.push(CaseResult { file: node.file.clone(), ..case })?;
        }
    }
    Ok(())
}

#[derive(Clone, Copy, Default)]
struct Subtests {
    are_there: bool,
    are_failing: bool,
}

fn names(top: Option<&str>, node: &Node, nodes: &[Node]) -> Vec<String> {
    let chain = std::iter::successors(Some(node), |node| nodes.get(node.parent?)).take(DEEPEST);
    let mut names: Vec<String> = chain.map(|node| node.name.clone()).collect();
    names.extend(top.map(str::to_owned));
    names.reverse();
    names.retain(|name| !name.is_empty());
    names
}
