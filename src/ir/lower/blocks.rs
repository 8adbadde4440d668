//! The body of a clause in reading order.

use super::scope::Scope;
use crate::base::SharedText;
use crate::ir::{Block, BlockRole, BlockShape};
use crate::syntax::{BlockIndex, BlockKind};

/// The blocks of a clause's own body.
pub(super) fn blocks(scope: &Scope<'_>) -> Vec<Block> {
    scope.blocks().iter().map(|&block| body_block(scope, block)).collect()
}

fn body_block(scope: &Scope<'_>, index: BlockIndex) -> Block {
    let block = scope.block(index);
    let shape = shape(&block.kind);
    let opaque = matches!(shape, BlockShape::Html | BlockShape::Admonition | BlockShape::Break);
    let role = match () {
        () if scope.is_claimed(index) || covered(scope, index) => BlockRole::Claimed,
        () if opaque => BlockRole::Opaque,
        () => BlockRole::Prose,
    };
    Block { shape, role, span: block.span, markdown: markdown(scope, index) }
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
    let text = scope.source.slice(block.span);
    let start = block.span.start as usize;
    let lines = scope.source.lines();
    let indent = start - lines.line_start(lines.line_of(start));
    // The indentation that makes code of its lines is not part of an indented block's span.
    let code = if block.kind == BlockKind::IndentedCode { "    " } else { "" };
    if indent == 0 && code.is_empty() && memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return scope.source.shared(block.span);
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
        BlockKind::Heading { .. } | BlockKind::Paragraph => BlockShape::Paragraph,
        BlockKind::List { .. } | BlockKind::Item { .. } => BlockShape::List,
        BlockKind::Quote => BlockShape::Quote,
        BlockKind::Alert | BlockKind::Admonition { .. } => BlockShape::Admonition,
        BlockKind::Fence { .. } | BlockKind::IndentedCode => BlockShape::Code,
        BlockKind::Html => BlockShape::Html,
        BlockKind::Table | BlockKind::Row | BlockKind::Cell => BlockShape::Table,
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
