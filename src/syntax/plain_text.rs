//! Inlines as people read them, without markup.

use std::ops::Range;

use super::document::{BlockIndex, Document, Inline, InlineKind};
use super::leaf_text::LeafText;
use crate::base::Span;

/// The text of some inlines of a leaf (`range` is within its [`inlines`](super::Block::inlines)):
/// entities and escapes decoded, code by its content, links by their text, images by their alternative
/// text, line breaks as spaces; HTML tags and footnote marks are dropped.
#[must_use]
pub fn plain_text(source: &str, document: &Document, block: BlockIndex, range: Range<u32>) -> String {
    let all = &document.block(block).inlines;
    let range = range.start.max(all.start)..range.end.min(all.end);
    let inlines = document.inlines.get(range.start as usize..range.end as usize).unwrap_or(&[]);
    let mut text = String::new();
    for inline in inlines {
        push_inline(&mut text, source, document, (block, inline));
    }
    text
}

fn push_inline(text: &mut String, source: &str, document: &Document, inline: (BlockIndex, &Inline)) {
    let (block, inline) = inline;
    match &inline.kind {
        InlineKind::Text { decoded: Some(decoded) } => text.push_str(decoded),
        InlineKind::Text { decoded: None } => text.push_str(&source[inline.span.range()]),
        InlineKind::Code { content } => text.push_str(&code_text(source, document, block, *content)),
        InlineKind::SoftBreak | InlineKind::HardBreak => text.push(' '),
        InlineKind::Html
        | InlineKind::FootnoteReference { .. }
        | InlineKind::Emphasis
        | InlineKind::Strong
        | InlineKind::Strikethrough
        | InlineKind::Link { .. }
        | InlineKind::Image { .. } => {}
    }
}

/// The content of a code span: line endings are spaces, one space at each end is dropped when
/// something else is there, and `\|` in a cell is `|`.
#[must_use]
pub fn code_text(source: &str, document: &Document, block: BlockIndex, content: Span) -> String {
    let slice = &source[content.range()];
    let text = if slice.contains(['\n', '\r', '\\']) {
        let leaf = LeafText::new(source, document, block);
        let (start, end) = (leaf.to_raw(content.start as usize), leaf.to_raw(content.end as usize));
        leaf.raw.get(start..end).unwrap_or(slice).replace('\n', " ")
    } else {
        slice.to_owned()
    };
    let padded = text.strip_prefix(' ').and_then(|text| text.strip_suffix(' '));
    padded.filter(|inner| !inner.trim_matches(' ').is_empty()).map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Limits, Source, SpecPath};

    fn plain(text: &str) -> String {
        let source = Source::new(SpecPath::new("a.md").expect("plain"), text);
        let (document, _) = crate::syntax::parse(&source, &Limits::default());
        let last = (0..document.blocks.len()).rfind(|&at| !document.blocks[at].inlines.is_empty());
        let block = BlockIndex(Span::at(last.expect("a leaf with inlines")).start);
        plain_text(text, &document, block, document.block(block).inlines.clone())
    }

    #[test]
    fn markup_is_gone_and_text_is_decoded() {
        assert_eq!(
            plain("## A *b* `c` [d **e**](f) &amp; \\* ![g](h) <b>i</b>[^n]\n\n[^n]:\n"),
            "A b c d e & * g i"
        );
        assert_eq!(plain("> a  \n> `` b\n> ` c `` d\n"), "a b ` c d");
        assert_eq!(plain("| h |\n|---|\n| `a\\|b` \\| c |\n"), "a|b | c");
    }
}
