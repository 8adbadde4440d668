//! Links to clauses and files.

use super::scope::Scope;
use crate::base::Located;
use crate::ir::{Reference, Target};
use crate::syntax::InlineKind;

/// The links of a clause's own text and heading that may name a place of the spec.
pub(super) fn references(scope: &Scope<'_>) -> Vec<Reference> {
    let own_blocks = scope.blocks().iter().flat_map(|&block| scope.document.subtree(block));
    let blocks =
        scope.entry().block.into_iter().filter(|block| !scope.blocks().contains(block)).chain(own_blocks);
    let links = blocks.filter(|&block| scope.owns(block)).flat_map(|block| {
        scope.document.inlines(block).iter().filter_map(|inline| match &inline.kind {
            InlineKind::Link { url, auto: false } => {
                link_target(url).map(|target| Located::written(target, inline.span))
            }
            _ => None,
        })
    });
    links.map(|target| Reference { clause: scope.index, target }).collect()
}

/// What a relative link names; `None` for one that leaves the spec.
pub(in crate::ir) fn link_target(url: &str) -> Option<Target> {
    let leaves = url.contains("://") || url.starts_with("//") || url.starts_with("mailto:") || url.is_empty();
    let (file, anchor) = url.split_once('#').unwrap_or((url, ""));
    let is_spec_file = file.is_empty() || file.to_ascii_lowercase().ends_with(".md");
    (!leaves && is_spec_file).then(|| Target::Link { file: file.to_owned(), anchor: anchor.to_owned() })
}
