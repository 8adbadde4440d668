//! Links to clauses and files, and footnote marks that bind prompts.

use super::scope::Scope;
use crate::base::Located;
use crate::ir::{LinkDefinition, Reference, Target};
use crate::syntax::{BlockIndex, BlockKind, Document, InlineKind};

/// The links and unbound footnote marks of a clause's own text and heading.
pub(in crate::ir) fn references(scope: &Scope<'_>) -> Vec<Reference> {
    let mut targets = Vec::new();
    for block in scope.own_leaves() {
        links(scope, block, &mut targets);
        prompts(scope, block, &mut targets);
    }
    targets.into_iter().map(|target| Reference { clause: scope.index, target }).collect()
}

/// What the labels of the file's links stand for.
pub(in crate::ir) fn definitions(document: &Document) -> Vec<Located<LinkDefinition>> {
    let found = document.definitions.iter().map(|found| {
        let definition = LinkDefinition { label: found.label.clone(), url: found.url.clone() };
        Located::written(definition, found.span)
    });
    found.collect()
}

fn links(scope: &Scope<'_>, block: BlockIndex, targets: &mut Vec<Located<Target>>) {
    for inline in scope.document.inlines(block) {
        if let InlineKind::Link { url, auto: false } = &inline.kind {
            targets.extend(link_target(url).map(|target| Located::written(target, inline.span)));
        }
    }
}

/// What a relative link names; `None` for one that leaves the spec.
pub(in crate::ir) fn link_target(url: &str) -> Option<Target> {
    let leaves = has_scheme(url) || url.starts_with("//") || url.starts_with("mailto:") || url.is_empty();
    let (file, anchor) = url.split_once('#').unwrap_or((url, ""));
    let ending = file.len().checked_sub(".md".len()).and_then(|at| file.as_bytes().get(at..));
    let is_spec_file = file.is_empty() || ending.is_some_and(|ending| ending.eq_ignore_ascii_case(b".md"));
    (!leaves && is_spec_file).then(|| Target::Link { file: file.to_owned(), anchor: anchor.to_owned() })
}

fn has_scheme(url: &str) -> bool {
    memchr::memchr_iter(b':', url.as_bytes()).any(|at| url[at..].starts_with("://"))
}

/// `[^name]` that nothing defines is plain text to a Markdown parser.
fn prompts(scope: &Scope<'_>, block: BlockIndex, targets: &mut Vec<Located<Target>>) {
    let kind = &scope.block(block).kind;
    if !matches!(kind, BlockKind::Paragraph | BlockKind::Heading { .. } | BlockKind::Cell) {
        return;
    }
    let leaf = scope.leaf(block);
    for mark in leaf.footnote_marks() {
        let name = leaf.raw()[mark.start + "[^".len()..mark.end - 1].to_owned();
        targets.push(Located::written(Target::Prompt { name }, leaf.span(mark.clone())));
    }
}
