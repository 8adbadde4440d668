//! Link reference definitions, which stand in no block.

use crate::base::{Located, Source};
use crate::syntax::{Document, Role};

/// The definitions outside blocks, in order.
pub(super) fn definitions(source: &Source, document: &Document) -> Vec<Located<String>> {
    if !source.text().contains("]:") {
        return Vec::new();
    }
    let tops: Vec<_> = document.children(None).map(|block| document.block(block).span).collect();
    let leaves = document.leaves(source.text()).into_iter().filter(|leaf| leaf.role == Role::Definition);
    let outside = leaves.filter(|leaf| {
        let after = tops.partition_point(|top| top.start <= leaf.span.start);
        !after.checked_sub(1).and_then(|at| tops.get(at)).is_some_and(|top| top.contains(leaf.span))
    });
    outside.map(|leaf| Located::written(source.slice(leaf.span).to_owned(), leaf.span)).collect()
}
