//! What comrak's nodes are called here.

use comrak::nodes::{AstNode, ListType, NodeValue};

use super::container_prefix::Container;
use super::document::{BlockKind, InlineKind};
use super::leaf_text::LeafText;
use crate::base::Span;

/// The kind of a block. A task item is an item until its mark is read.
pub(super) fn block_kind(node: &AstNode<'_>) -> BlockKind {
    match &node.data().value {
        NodeValue::BlockQuote => BlockKind::Quote,
        NodeValue::Alert(_) => BlockKind::Alert,
        NodeValue::List(list) => BlockKind::List {
            start: (list.list_type == ListType::Ordered).then_some(list.start as u64),
            tight: list.tight,
        },
        NodeValue::Item(_) => BlockKind::Item { task: None },
        NodeValue::CodeBlock(code) if code.fenced => {
            BlockKind::Fence { info: code.info.clone(), closed: code.closed }
        }
        NodeValue::CodeBlock(_) => BlockKind::IndentedCode,
        NodeValue::HtmlBlock(_) => BlockKind::Html,
        NodeValue::Heading(heading) => BlockKind::Heading { level: heading.level, setext: heading.setext },
        NodeValue::ThematicBreak => BlockKind::ThematicBreak,
        NodeValue::Table(_) => BlockKind::Table,
        NodeValue::TableRow(_) => BlockKind::Row,
        NodeValue::TableCell => BlockKind::Cell,
        NodeValue::FootnoteDefinition(footnote) => {
            BlockKind::FootnoteDefinition { name: footnote.name.clone() }
        }
        _ => BlockKind::Paragraph,
    }
}

/// What later lines of a block's content repeat of it.
pub(super) fn container(node: &AstNode<'_>) -> Option<Container> {
    match &node.data().value {
        NodeValue::BlockQuote | NodeValue::Alert(_) => Some(Container::Quote),
        NodeValue::Item(item) => Some(Container::Item { columns: item.marker_offset + item.padding }),
        NodeValue::FootnoteDefinition(_) => Some(Container::Footnote),
        _ => None,
    }
}

/// Whether a block holds no blocks.
pub(super) fn is_leaf(value: &NodeValue) -> bool {
    matches!(
        value,
        NodeValue::CodeBlock(_)
            | NodeValue::HtmlBlock(_)
            | NodeValue::Paragraph
            | NodeValue::Heading(_)
            | NodeValue::ThematicBreak
            | NodeValue::TableCell
    )
}

/// Whether an inline encloses others.
pub(super) fn is_inline_container(value: &NodeValue) -> bool {
    matches!(
        value,
        NodeValue::Emph
            | NodeValue::Strong
            | NodeValue::Strikethrough
            | NodeValue::Link(_)
            | NodeValue::Image(_)
    )
}

/// The kind of an inline that stands at `raw` of `text`, which is `span` of the source.
pub(super) fn inline_kind(
    node: &AstNode<'_>,
    raw: std::ops::Range<usize>,
    span: Span,
    text: &LeafText<'_>,
) -> InlineKind {
    let slice = &text.raw[raw.clone()];
    match &node.data().value {
        NodeValue::SoftBreak => InlineKind::SoftBreak,
        NodeValue::LineBreak => InlineKind::HardBreak,
        NodeValue::Code(code) => {
            let ticks = code.num_backticks.min(slice.len() / 2);
            InlineKind::Code { content: text.source_span(raw.start + ticks..raw.end - ticks) }
        }
        NodeValue::HtmlInline(_) => InlineKind::Html,
        NodeValue::Emph => InlineKind::Emphasis,
        NodeValue::Strong => InlineKind::Strong,
        NodeValue::Strikethrough => InlineKind::Strikethrough,
        NodeValue::Link(link) => {
            InlineKind::Link { url: link.url.as_str().into(), auto: !slice.starts_with('[') }
        }
        NodeValue::Image(link) => InlineKind::Image { url: link.url.as_str().into() },
        NodeValue::FootnoteReference(footnote) => {
            InlineKind::FootnoteReference { name: footnote.name.as_str().into() }
        }
        NodeValue::Text(decoded) => {
            // Without the backslash of an escaped pipe, a slice reads otherwise than its source.
            let same = decoded.as_ref() == slice && span.len() == slice.len();
            InlineKind::Text { decoded: (!same).then(|| decoded.as_ref().into()) }
        }
        _ => InlineKind::Text { decoded: None },
    }
}
