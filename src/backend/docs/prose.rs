//! The author's own Markdown on a page: links lead to pages, terms are linked, annotations are gone.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::annotations;
use super::markdown;
use super::site::Site;
use crate::backend::addresses::is_absolute;
use crate::backend::piece::{Edit, Piece};
use crate::base::Span;
use crate::ir::{Block, BlockShape, Clause, FileIr, Text};
use crate::syntax::{BlockKind, InlineKind};

/// What becomes of annotations.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Annotations {
    TakenOut,
    Kept,
}

/// A clause that is an item, a paragraph or a row in the text of another.
pub(super) struct ItemInText {
    pub(super) head: Span,
    pub(super) anchor: String,
    /// The keywords of its statements.
    pub(super) keywords: Vec<Span>,
}

/// Carries text of one clause over to its page.
pub(super) struct Prose<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) file: &'a FileIr,
    /// The page that the text goes to.
    pub(super) page: &'a str,
    /// The terms that the clause has linked already, and its own if it is one.
    known: BTreeSet<usize>,
    /// The terms that items of the block at hand explain: there they are not linked.
    explained: BTreeMap<usize, Range<usize>>,
}

impl<'a> Prose<'a> {
    /// For the text of a clause whose own terms are not to be linked.
    pub(super) fn new(site: &'a Site<'a>, file: &'a FileIr, page: &'a str) -> Self {
        Self { site, file, page, known: BTreeSet::new(), explained: BTreeMap::new() }
    }

    /// The same, for a clause that explains the terms at an anchor of the page.
    pub(super) fn of_clause(site: &'a Site<'a>, file: &'a FileIr, page: &'a str, anchor: &str) -> Self {
        let mut prose = Self::new(site, file, page);
        prose.known = site.terms.at(page, anchor);
        prose
    }

    /// A block of a clause's body, with the items in it that are clauses. Keywords of statements are strong, and items
    /// have their anchors.
    pub(super) fn block(&mut self, clause: &Clause, block: &Block, items: &[ItemInText]) -> String {
        let mut piece = self.cut(&block.markdown);
        self.explained = self.explained_in(block, items);
        self.edit(&mut piece, Annotations::TakenOut);
        self.explained.clear();
        // Only where no indentation was taken off are offsets those of the source, and in code stands no anchor.
        if block.markdown.len() != block.span.len() || block.shape == BlockShape::Code {
            let anchor = |item: &ItemInText| format!("<a id=\"{}\"></a>", item.anchor);
            let before: String = items.iter().map(anchor).collect();
            let text = piece.closed();
            return if before.is_empty() { text } else { format!("{before}\n\n{text}") };
        }
        let own = clause.statements.iter().map(|statement| statement.modality.span);
        let keywords = own.chain(items.iter().flat_map(|item| item.keywords.iter().copied()));
        for span in keywords.filter(|&span| block.span.contains(span)) {
            piece.embolden(relative(span, block.span));
        }
        for item in items {
            piece.anchor(relative(item.head, block.span), &item.anchor);
        }
        piece.closed()
    }

    /// The terms that items of a block explain, with the bytes of these.
    fn explained_in(&self, block: &Block, items: &[ItemInText]) -> BTreeMap<usize, Range<usize>> {
        if items.is_empty() || block.markdown.len() != block.span.len() {
            return BTreeMap::new();
        }
        let ranges = items.iter().map(|item| (item.anchor.as_str(), relative(item.head, block.span)));
        self.site.terms.at_each(self.page, &ranges.collect())
    }

    /// A `!!! word "Title"` block, which hosts show as code, as a quote with its title.
    pub(super) fn admonition(&mut self, markdown: &str) -> String {
        let (head, body) = markdown.split_once('\n').unwrap_or((markdown, ""));
        let Some(title) = head.strip_prefix("!!!") else { return self.piece(markdown) };
        let (word, title) = title.split_once('"').unwrap_or((title, ""));
        let title = if title.is_empty() { word.trim() } else { title.trim_end().trim_end_matches('"') };
        let body = self.piece(&markdown::dedented(body));
        markdown::quote(&format!("**{}**\n\n{body}", markdown::words(title)))
    }

    /// A text of the author, inline.
    pub(super) fn text(&mut self, text: &Text) -> String {
        self.inline(text.markdown())
    }

    /// A text of the author as a table's cell. No annotation is read in tables, so that none is taken out.
    pub(super) fn cell(&mut self, text: &Text) -> String {
        let mut piece = self.cut(text.markdown());
        self.edit(&mut piece, Annotations::Kept);
        markdown::cell(&piece.applied())
    }

    /// Inline Markdown of the author.
    pub(super) fn inline(&mut self, markdown: &str) -> String {
        let mut piece = self.cut(markdown);
        self.edit(&mut piece, Annotations::TakenOut);
        piece.applied()
    }

    /// A block of Markdown of the author that is no block of a clause's body.
    pub(super) fn piece(&mut self, markdown: &str) -> String {
        let mut piece = self.cut(markdown);
        self.edit(&mut piece, Annotations::TakenOut);
        piece.closed()
    }

    /// What somebody says in a conversation: nothing in it is HTML or leads anywhere.
    pub(super) fn spoken(&self, text: &str) -> String {
        let mut piece = self.cut(text);
        piece.escape_html();
        for at in 0..piece.document.inlines.len() {
            if let InlineKind::Link { url, auto: false } = piece.document.inlines[at].kind.clone()
                && !is_absolute(&url)
            {
                piece.unlink(at);
            }
        }
        piece.closed()
    }

    fn cut<'t>(&self, markdown: &'t str) -> Piece<'t> {
        Piece::new(markdown, &self.file.definitions)
    }

    fn edit(&mut self, piece: &mut Piece<'_>, annotations: Annotations) {
        for at in 0..piece.document.inlines.len() {
            match piece.document.inlines[at].kind.clone() {
                InlineKind::Link { url, auto: false } => self.link(piece, at, &url),
                InlineKind::Image { url } => {
                    piece.lead_outside(at, (&self.file.path, &url), self.site.source_url.as_deref());
                }
                _ => {}
            }
        }
        let mut quoted = 0;
        for at in 0..piece.document.blocks.len() {
            let block = &piece.document.blocks[at];
            if block.kind == BlockKind::Quote {
                quoted = quoted.max(block.end.get());
            }
            match block.kind {
                BlockKind::Paragraph if annotations == Annotations::TakenOut && at >= quoted => {
                    take_annotations_out(piece, at);
                    self.leaf(piece, at);
                }
                BlockKind::Paragraph | BlockKind::Cell => self.leaf(piece, at),
                _ => {}
            }
        }
        self.prompts(piece);
    }

    fn link(&self, piece: &mut Piece<'_>, at: usize, url: &str) {
        if let Some(spot) = self.site.link(&self.file.path, url) {
            piece.relink(at, &spot.href(self.page));
            piece.name(at, || markdown::words(&self.site.title(&spot)));
        } else {
            piece.lead_outside(at, (&self.file.path, url), self.site.source_url.as_deref());
        }
    }

    /// Links terms in running text.
    fn leaf(&mut self, piece: &mut Piece<'_>, block: usize) {
        for at in inlines(piece, block) {
            let inline = &piece.document.inlines[at];
            if matches!(inline.kind, InlineKind::Text { decoded: None }) && inline.depth == 0 {
                let span = inline.span.range();
                self.terms(piece, span);
            }
        }
    }

    fn terms(&mut self, piece: &mut Piece<'_>, range: Range<usize>) {
        let Some(text) = piece.text.get(range.clone()) else { return };
        for found in self.site.terms.find(text, &self.known) {
            let own = range.start + found.range.start..range.start + found.range.end;
            let before = piece.text[..own.start].chars().next_back();
            let is_explained = self.explained.get(&found.term).is_some_and(|item| item.contains(&own.start));
            if is_explained || before.is_some_and(|before| "!]\\^".contains(before)) {
                continue;
            }
            let href = self.site.terms.spot(found.term).href(self.page);
            let text = format!("[{}]({href})", &piece.text[own.clone()]);
            piece.edits.push(Edit { range: own, text });
            self.known.insert(found.term);
        }
    }

    /// Footnote marks that bind prompt files become links to the prompts' pages.
    fn prompts(&self, piece: &mut Piece<'_>) {
        for (start, _) in piece.text.match_indices("[^") {
            let Some(end) = piece.text[start..].find(']').map(|end| start + end + 1) else { continue };
            let name = &piece.text[start + 2..end - 1];
            let Some(spot) = self.site.link(&self.file.path, &format!("^{name}")) else { continue };
            if piece.is_text(start) {
                let text = format!(" ([prompt {}]({}))", markdown::words(name), spot.href(self.page));
                piece.edits.push(Edit { range: start..end, text });
            }
        }
    }
}

/// The annotations of a paragraph of the spec's own text are facts, and gone from it. In tables and quotes none is read.
fn take_annotations_out(piece: &mut Piece<'_>, block: usize) {
    let gone = annotations::trailing(piece.text, &piece.document.inlines[inlines(piece, block)]);
    piece.edits.extend(gone.map(|range| Edit { range, text: String::new() }));
}

fn inlines(piece: &Piece<'_>, block: usize) -> Range<usize> {
    let inlines = &piece.document.blocks[block].inlines;
    inlines.start as usize..inlines.end as usize
}

fn relative(span: Span, base: Span) -> Range<usize> {
    let start = (span.start - base.start) as usize;
    start..start + span.len()
}
