//! A piece of the author's Markdown on its way to another page: its links can be given other targets.

use std::ops::Range;

use super::addresses::{is_absolute, outside};
use crate::base::{Limits, Located, Source, Span, SpecPath};
use crate::ir::LinkDefinition;
use crate::syntax::{self, BlockKind, Document, Fragment, Inline, InlineKind, parse_fragment};

/// A replacement of some bytes.
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

/// A piece of Markdown while its edits are collected.
pub(super) struct Piece<'t> {
    pub(super) text: &'t str,
    pub(super) document: Document,
    pub(super) edits: Vec<Edit>,
}

impl<'t> Piece<'t> {
    /// Some Markdown of a file with these definitions.
    pub(super) fn new(text: &'t str, definitions: &[Located<LinkDefinition>]) -> Self {
        let known = definitions.iter().map(|Located { value, span, .. }| {
            let (label, url) = (value.label.clone(), value.url.clone());
            syntax::LinkDefinition { label, url, span: *span }
        });
        // Most pieces hold no link by a label.
        let known: Vec<_> = if text.contains('[') { known.collect() } else { Vec::new() };
        let document = SpecPath::new("piece.md").map_or_else(
            |_| Document::default(),
            |path| {
                let source = Source::new(path, text);
                let fragment = Fragment::from_offset(source.text(), source.lines(), 0);
                parse_fragment(&source, &fragment, &Limits::default(), &known)
            },
        );
        Self { text, document, edits: Vec::new() }
    }

    /// Gives the link or image at `at` another target.
    pub(super) fn relink(&mut self, at: usize, href: &str) {
        let tail = self.tail(at);
        self.edits.push(Edit { range: tail, text: format!("]({href})") });
    }

    /// Gives a link or image that names its target by a label the target itself, since the definition
    /// of the label stands elsewhere.
    pub(super) fn resolve(&mut self, at: usize, url: &str) {
        let tail = self.tail(at);
        if tail.is_empty() || self.text.get(tail).is_some_and(|tail| tail.starts_with("](")) {
            return;
        }
        let plain = !url.is_empty() && !url.contains([' ', '(', ')', '<', '>']);
        self.relink(at, &if plain { url.to_owned() } else { format!("<{url}>") });
    }

    /// Leads a link or image of `file` that leads to no page: an absolute address stays, another becomes
    /// one on the host of the project's files, or else only the words are left.
    pub(super) fn lead_outside(&mut self, at: usize, link: (&SpecPath, &str), source_url: Option<&str>) {
        let (file, url) = link;
        if is_absolute(url) {
            self.resolve(at, url);
            return;
        }
        match outside(source_url, file, url) {
            Some(url) => self.relink(at, &url),
            None => self.unlink(at),
        }
    }

    /// Gives a link whose words are only `?` the name of what it leads to.
    pub(super) fn name(&mut self, at: usize, title: impl FnOnce() -> String) {
        let [only] = self.inner(&self.document.inlines[at], at) else { return };
        let range = only.span.range();
        if self.text.get(range.clone()) == Some("?") {
            self.edits.push(Edit { range, text: title() });
        }
    }

    /// Leaves of a link its words, of an image its description.
    pub(super) fn unlink(&mut self, at: usize) {
        let inline = &self.document.inlines[at];
        let start = inline.span.start as usize;
        let mark = if matches!(inline.kind, InlineKind::Image { .. }) { 2 } else { 1 };
        let tail = self.tail(at);
        self.edits.push(Edit { range: start..start + mark, text: String::new() });
        self.edits.push(Edit { range: tail, text: String::new() });
    }

    /// From the bracket that ends a link's words to the link's end.
    fn tail(&self, at: usize) -> Range<usize> {
        let inline = &self.document.inlines[at];
        let span = inline.span.range();
        let inner = self.inner(inline, at);
        let last = inner.iter().map(|inner| inner.span.end as usize).max().unwrap_or(span.start);
        let bracket = self.text.get(last..span.end).and_then(|tail| tail.find(']'));
        bracket.map_or(span.end..span.end, |bracket| last + bracket..span.end)
    }

    fn inner(&self, inline: &Inline, at: usize) -> &[Inline] {
        self.document.inlines.get(at + 1..inline.end as usize).unwrap_or(&[])
    }

    /// Makes a keyword strong, unless it stands in other markup.
    pub(super) fn embolden(&mut self, range: Range<usize>) {
        let Some(word) = self.text.get(range.clone()) else { return };
        let is_word = word.chars().all(|next| next.is_alphabetic() || " '’".contains(next));
        if is_word && !word.is_empty() && self.is_text(range.start) {
            let text = format!("**{word}**");
            self.edits.push(Edit { range, text });
        }
    }

    /// Puts an anchor before the words of an item.
    pub(super) fn anchor(&mut self, range: Range<usize>, anchor: &str) {
        let blocks = &self.document.blocks;
        let first = blocks.partition_point(|block| (block.span.start as usize) < range.start);
        let inside = blocks[first..].iter().take_while(|block| (block.span.start as usize) < range.end);
        let words =
            inside.into_iter().find(|block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Cell));
        if let Some(start) = words.map(|block| block.span.start as usize) {
            self.edits.push(Edit { range: start..start, text: format!("<a id=\"{anchor}\"></a>") });
        }
    }

    /// Whether a byte stands in running text, in no other markup.
    pub(super) fn is_text(&self, at: usize) -> bool {
        // Inlines stand in reading order and text has none in it, so only the last before can hold it.
        let after = self.document.inlines.partition_point(|inline| inline.span.start as usize <= at);
        self.document.inlines[..after].last().is_some_and(|inline| {
            let text = matches!(inline.kind, InlineKind::Text { .. }) && inline.depth == 0;
            text && inline.span.range().contains(&at)
        })
    }

    pub(super) fn escape_html(&mut self) {
        let inlines = self.document.inlines.iter().filter(|inline| inline.kind == InlineKind::Html);
        let blocks = self.document.blocks.iter().filter(|block| block.kind == BlockKind::Html);
        let spans: Vec<Span> =
            inlines.map(|inline| inline.span).chain(blocks.map(|block| block.span)).collect();
        for span in spans {
            let Some(html) = self.text.get(span.range()) else { continue };
            let text = html.replace('&', "&amp;").replace('<', "&lt;");
            self.edits.push(Edit { range: span.range(), text });
        }
    }

    /// The text after its edits. Of two that overlap, the first wins.
    pub(super) fn applied(&mut self) -> String {
        self.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut text = String::with_capacity(self.text.len() + self.edits.len() * 16);
        let mut past = 0;
        for edit in &self.edits {
            let Some(between) = self.text.get(past..edit.range.start) else { continue };
            if self.text.is_char_boundary(edit.range.end) {
                text.push_str(between);
                text.push_str(&edit.text);
                past = edit.range.end;
            }
        }
        text.push_str(&self.text[past..]);
        text.trim_end().to_owned()
    }

    /// The same, with an end for a fence that has none, which would swallow the rest of the page.
    pub(super) fn closed(&mut self) -> String {
        let text = self.applied();
        let open = self.document.blocks.iter().rfind(|block| block.parent.is_none());
        match open.map(|block| (&block.kind, block.span)) {
            Some((BlockKind::Fence { closed: false, .. }, span)) => {
                let opening = self.text.get(span.range()).unwrap_or_default().trim_start();
                let tick = if opening.starts_with('~') { '~' } else { '`' };
                let ticks: String = opening.chars().take_while(|&next| next == tick).collect();
                format!("{text}\n{ticks}")
            }
            _ => text,
        }
    }
}
