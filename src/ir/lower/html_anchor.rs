//! `<a id="x"></a>` as a clause's explicit id.

use super::scope::Scope;
use crate::base::{Located, Span};
use crate::ir::Opening;
use crate::syntax::{BlockIndex, BlockKind, InlineKind};

/// The id of an anchor in the clause's heading, alone in the block before it, or alone in a block of
/// its own text. One alone before a heading is that heading's.
pub(super) fn own_anchor(scope: &Scope<'_>) -> Option<Located<String>> {
    let entry = scope.entry();
    let heading = entry.block.filter(|_| matches!(entry.opening, Opening::Heading { .. }));
    let in_heading = heading.and_then(|heading| inline_anchor(scope, heading));
    let before = || heading.and_then(|heading| anchor_before(scope, heading));
    let own = || {
        let own = scope.blocks().iter().copied().filter(|&block| !precedes_heading(scope, block));
        own.filter(|&block| is_anchor_alone(scope, block)).find_map(|block| anchor_in(scope, block))
    };
    in_heading.or_else(before).or_else(own)
}

fn anchor_before(scope: &Scope<'_>, heading: BlockIndex) -> Option<Located<String>> {
    let before = scope.index.0.checked_sub(1)?;
    let last = *scope.outline.entries.get(before as usize)?.blocks.last()?;
    let touches = scope.block(last).end == heading && is_anchor_alone(scope, last);
    if touches { anchor_in(scope, last) } else { None }
}

fn precedes_heading(scope: &Scope<'_>, block: BlockIndex) -> bool {
    let next = scope.document.blocks.get(scope.block(block).end.get());
    next.is_some_and(|next| matches!(next.kind, BlockKind::Heading { .. }))
}

/// Whether a block is `<a id="…">` or `<a name="…">`, closed, and nothing else.
fn is_anchor_alone(scope: &Scope<'_>, block: BlockIndex) -> bool {
    let found = scope.block(block);
    let is_text = matches!(found.kind, BlockKind::Paragraph | BlockKind::Html);
    let text = if is_text { scope.source.slice(found.span).trim() } else { "" };
    let alone = text.strip_prefix("<a ").and_then(|text| text.strip_suffix("</a>"));
    is_text && alone.is_some_and(|inside| inside.ends_with('>') && inside.matches('>').count() == 1)
}

fn anchor_in(scope: &Scope<'_>, block: BlockIndex) -> Option<Located<String>> {
    anchor_id(scope, scope.block(block).span)
}

fn inline_anchor(scope: &Scope<'_>, block: BlockIndex) -> Option<Located<String>> {
    let inlines = scope.document.inlines(block).iter();
    inlines.filter(|inline| inline.kind == InlineKind::Html).find_map(|inline| anchor_id(scope, inline.span))
}

/// The id in the tag `<a …>` at the start of `span`.
fn anchor_id(scope: &Scope<'_>, span: Span) -> Option<Located<String>> {
    let text = scope.source.slice(span);
    let tag = &text[..text.find('>')?];
    if !tag.starts_with("<a ") {
        return None;
    }
    [" id=", " name="].into_iter().find_map(|attribute| {
        let start = tag.find(attribute)? + attribute.len();
        let quote = tag[start..].chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let length = tag[start + 1..].find(quote)?;
        let value = &tag[start + 1..start + 1 + length];
        let named = !value.is_empty();
        named.then(|| Located::written(value.to_owned(), span.within(start + 1..start + 1 + length)))
    })
}
