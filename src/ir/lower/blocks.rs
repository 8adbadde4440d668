//! The body of a clause in reading order.

use super::scope::Scope;
use crate::base::{SharedText, Span};
use crate::ir::{Block, BlockRole, BlockShape};
use crate::syntax::{BlockIndex, BlockKind};

/// The blocks of a clause's own body, with those in it that are clauses of their own.
pub(super) fn blocks(scope: &Scope<'_>) -> Vec<Block> {
    let led = &scope.entry().led;
    if led.is_empty() {
        return scope.blocks().iter().flat_map(|&block| body_blocks(scope, block)).collect();
    }
    let mut body = [scope.blocks(), led].concat();
    body.sort_unstable();
    body.into_iter().flat_map(|block| body_blocks(scope, block)).collect()
}

/// A block; of a list of which some items are claimed, the runs of those that are and of those that are not.
fn body_blocks(scope: &Scope<'_>, index: BlockIndex) -> Vec<Block> {
    let block = scope.block(index);
    let is_read = |index: BlockIndex| scope.is_claimed(index) || covered(scope, index);
    let whole = is_read(index);
    let items = if whole { Vec::new() } else { own_items(scope, index) };
    let items: Vec<(BlockIndex, bool)> = items.into_iter().map(|item| (item, is_read(item))).collect();
    if !items.iter().any(|(_, is_read)| *is_read) {
        let shape = shape(&block.kind);
        let opaque = matches!(shape, BlockShape::Html | BlockShape::Admonition | BlockShape::Break);
        let role = match () {
            () if whole => BlockRole::Claimed,
            () if opaque => BlockRole::Opaque,
            () => BlockRole::Prose,
        };
        return vec![Block { shape, role, span: block.span, markdown: markdown(scope, index) }];
    }
    let runs = items.chunk_by(|(_, one), (_, other)| one == other).filter_map(|run| {
        let ((first, is_read), (last, _)) = (run.first()?, run.last()?);
        let span = scope.block(*first).span.to(scope.block(*last).span);
        let role = if *is_read { BlockRole::Claimed } else { BlockRole::Prose };
        Some(Block { shape: BlockShape::List, role, span, markdown: markdown_of(scope, span, "") })
    });
    runs.collect()
}

/// The items of a list. None when some are clauses: these stand in the list of the clause around them.
fn own_items(scope: &Scope<'_>, index: BlockIndex) -> Vec<BlockIndex> {
    if !matches!(scope.block(index).kind, BlockKind::List { .. }) {
        return Vec::new();
    }
    let items: Vec<BlockIndex> = scope.children(index).collect();
    if items.len() == scope.document.children(Some(index)).count() { items } else { Vec::new() }
}

/// Whether the claimed bytes of a leaf or list leave nothing over.
fn covered(scope: &Scope<'_>, index: BlockIndex) -> bool {
    let mut leaves =
        scope.document.subtree(index).filter(|&inner| !scope.document.segments(inner).is_empty());
    let mut any = false;
    let all = leaves.all(|leaf| {
        any = true;
        scope.is_claimed(leaf) || scope.leaves_nothing(scope.block(leaf).span)
    });
    any && all
}

/// The block's Markdown; of a block in an item, without the item's indentation.
pub(in crate::ir) fn markdown(scope: &Scope<'_>, index: BlockIndex) -> SharedText {
    let block = scope.block(index);
    // The indentation that makes code of its lines is not part of an indented block's span.
    let code = if block.kind == BlockKind::IndentedCode { "    " } else { "" };
    markdown_of(scope, block.span, code)
}

/// The Markdown at `span`, whose lines begin with `code`.
fn markdown_of(scope: &Scope<'_>, span: Span, code: &str) -> SharedText {
    let text = scope.source.slice(span);
    let start = span.start as usize;
    let lines = scope.source.lines();
    let indent = start - lines.line_start(lines.line_of(start));
    if indent == 0 && code.is_empty() && memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return scope.source.shared(span);
    }
    let mut markdown = String::with_capacity(text.len());
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            markdown.push('\n');
        }
        if !code.is_empty() && line.trim().is_empty() {
            continue;
        }
        markdown.push_str(code);
        let lead = line.len() - line.trim_start_matches([' ', '\t']).len();
        markdown.push_str(if at == 0 { line } else { &line[lead.min(indent)..] });
    }
    markdown.into()
}

fn shape(kind: &BlockKind) -> BlockShape {
    match kind {
        BlockKind::Heading { .. } | BlockKind::Paragraph | BlockKind::Cell => BlockShape::Paragraph,
        BlockKind::List { .. } | BlockKind::Item { .. } => BlockShape::List,
        BlockKind::Quote => BlockShape::Quote,
        BlockKind::Alert | BlockKind::Admonition { .. } => BlockShape::Admonition,
        BlockKind::Fence { .. } | BlockKind::IndentedCode => BlockShape::Code,
        BlockKind::Html => BlockShape::Html,
        BlockKind::Table | BlockKind::Row => BlockShape::Table,
        BlockKind::ThematicBreak => BlockShape::Break,
        BlockKind::FootnoteDefinition { .. } => BlockShape::Footnote,
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::BlockRole;
    use crate::ir::lower::testing::TestFile;

    #[test]
    fn indented_code_keeps_what_makes_it_code() {
        let lowered = TestFile::new("# A\n\n    a\n\n      b\n");
        assert_eq!(lowered.clause().blocks[0].markdown, "    a\n\n      b");
    }

    #[test]
    fn a_block_that_labels_or_annotations_fill_is_claimed() {
        let lowered = TestFile::new(
            "# Feature: F\n\n**Headline:** a\n**Benefit:** b\n\n`owner: x`\n`since: 2`\n\n`owner: x` and more\n",
        );
        let roles: Vec<BlockRole> = lowered.clause().blocks.iter().map(|block| block.role).collect();
        assert_eq!(roles, [BlockRole::Claimed, BlockRole::Claimed, BlockRole::Prose]);
    }
}
