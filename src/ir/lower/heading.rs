//! What a heading says: kind, ordinal, title, attributes.

use crate::ir::lower::leaves::Leaves;
use std::ops::Range;

use super::annotation;
use super::facts::named;
use super::leaf::Leaf;
use super::outline::BlockOpening;
use crate::base::{Located, Source, Span};
use crate::ir::{ClauseKind, FrontMatter, Priority, Text};
use crate::syntax::lang::attributes::{AttributeShape, AttributesShape};
use crate::syntax::{BlockIndex, Inline, InlineKind, decoded_offsets, lang};

/// A clause's head, before ids are given.
#[derive(Default)]
pub(in crate::ir) struct Head {
    /// The kind; derived when no word of the heading names it.
    pub(in crate::ir) kind: Located<ClauseKind>,
    pub(in crate::ir) title: Text,
    /// The author's own name for a requirement, as `FR-001`.
    pub(in crate::ir) item_id: Option<Located<String>>,
    pub(in crate::ir) ordinal: Option<Located<String>>,
    pub(in crate::ir) attributes: Vec<HeadAttribute>,
    /// From `(Priority: P1)` at the end of the title.
    pub(in crate::ir) priority: Option<Located<Priority>>,
    /// An attribute list that cannot be read.
    pub(in crate::ir) broken_attributes: Option<Span>,
    /// A word before a colon that is no kind, which may be a slip.
    pub(in crate::ir) unknown_lead: Option<Located<String>>,
    /// The whole heading as a host renders it: what its anchor is made of.
    pub(in crate::ir) rendered: String,
}

/// An item of the heading's attribute list.
pub(in crate::ir) enum HeadAttribute {
    Id(Located<String>),
    Class(Located<String>),
    Pair { key: Located<String>, value: Located<String> },
}

impl Head {
    /// The head of a clause that a block other than a heading opens.
    pub(super) fn of_block(source: &Source, opening: &BlockOpening) -> Self {
        let text = source.slice(opening.title).trim();
        let item_id = opening.item_id.map(|id| Located::written(source.slice(id).to_owned(), id));
        Self {
            kind: Located::derived(opening.kind, opening.title),
            title: Text::plain(text, opening.title),
            rendered: item_id.as_ref().map_or_else(|| text.to_owned(), |id| id.value.clone()),
            item_id,
            ..Self::default()
        }
    }
}

/// Reads the heading at `block`.
pub(super) fn read_heading(leaves: &Leaves<'_>, block: BlockIndex, front_matter: &FrontMatter) -> Head {
    let leaf = leaves.leaf(block);
    let raw = leaf.raw();
    let attributes = lang::attributes::parse(raw);
    let words_end = attributes.as_ref().map_or(raw.len(), |list| list.range.start);
    let words_end = annotation::heading_words_end(leaves.source, leaf, words_end);
    let (words_end, priority) = split_priority(leaf, words_end);
    let words = PlainHeading::new(leaf, leaf.trim(0..words_end));
    let mut head = Head { rendered: leaf.plain(0..raw.len()), priority, ..Head::default() };
    if let Some(list) = attributes {
        read_attributes(leaves.source, leaf, list, &mut head);
    }
    read_words(leaf, &words, front_matter, &mut head);
    head
}

/// Cuts `(Priority: P1)` off the words that end at `end`.
fn split_priority(leaf: &Leaf<'_>, end: usize) -> (usize, Option<Located<Priority>>) {
    const OPENING: &str = "(priority:";
    let words = leaf.raw()[..end].trim_end();
    let found = words.strip_suffix(')').and_then(|inside| {
        let start = inside.rfind('(')?;
        let opens = inside.get(start..start + OPENING.len())?.eq_ignore_ascii_case(OPENING);
        let value = leaf.trim(start + OPENING.len()..inside.len());
        let priority = named(&inside[value.clone()], &Priority::ALL).filter(|_| opens)?;
        Some((start, Located::written(priority, leaf.span(value))))
    });
    match found {
        Some((start, priority)) => (start, Some(priority)),
        None => (end, None),
    }
}

fn read_words(leaf: &Leaf<'_>, words: &PlainHeading, front_matter: &FrontMatter, head: &mut Head) {
    let shape = lang::heading::parse(&words.plain);
    let lead = shape.lead.clone().map(|lead| (words.plain[lead.clone()].to_owned(), words.raw(lead)));
    let kind = lead.as_ref().and_then(|(word, _)| ClauseKind::from_word(word));
    match (kind, lead) {
        (Some(kind), Some((_, raw))) => {
            head.kind = Located::written(kind, leaf.span(raw));
            head.title = title(leaf, words, shape.title);
            head.ordinal = shape.ordinal.map(|ordinal| {
                Located::written(words.plain[ordinal.clone()].to_owned(), leaf.span(words.raw(ordinal)))
            });
        }
        (_, lead) => {
            head.title = title(leaf, words, 0..words.plain.len());
            head.kind = Located::derived(implied_kind(head, front_matter), head.title.span());
            head.unknown_lead = lead.map(|(word, raw)| Located::written(word, leaf.span(raw)));
        }
    }
}

/// The title at a range of the plain words, with the marks around them. One that begins within
/// emphasis or a link would have only the end of its marks: it stands as people read it.
fn title(leaf: &Leaf<'_>, words: &PlainHeading, plain: Range<usize>) -> Text {
    let raw = leaf.trim(words.raw_with_marks(&plain));
    let is_marked = |inline: &&Inline| {
        !matches!(inline.kind, InlineKind::Text { .. } | InlineKind::SoftBreak | InlineKind::HardBreak)
    };
    let mut around = leaf.inlines.iter().filter(is_marked).map(|inline| leaf.raw_range(inline.span));
    let is_torn = around.any(|own| {
        let cut = |at: usize| own.start < at && at < own.end;
        cut(raw.start) || cut(raw.end)
    });
    let mut text = leaf.text(raw.clone());
    if text.segments.is_empty() {
        text.segments = leaf.span(raw).into();
    }
    if is_torn { Text { markdown: None, ..text } } else { text }
}

/// The kind of a heading that names none: with an attribute list, the front matter's, else
/// `Principle` when there is an authority; `Section` otherwise.
fn implied_kind(head: &Head, front_matter: &FrontMatter) -> ClauseKind {
    let has_authority = head
        .attributes
        .iter()
        .any(|attribute| matches!(attribute, HeadAttribute::Pair { key, .. } if key.value == "authority"));
    match &front_matter.kind {
        _ if head.attributes.is_empty() => ClauseKind::Section,
        Some(kind) => kind.value,
        None if has_authority => ClauseKind::Principle,
        None => ClauseKind::Section,
    }
}

fn read_attributes(source: &Source, leaf: &Leaf<'_>, list: AttributesShape, head: &mut Head) {
    let Some(items) = list.items else {
        head.broken_attributes = Some(leaf.span(list.range));
        return;
    };
    let located = |range: Range<usize>| {
        let span = leaf.span(range);
        Located::written(source.slice(span).to_owned(), span)
    };
    head.attributes = items
        .into_iter()
        .map(|item| match item {
            AttributeShape::Id(name) => HeadAttribute::Id(located(name)),
            AttributeShape::Class(name) => HeadAttribute::Class(located(name)),
            AttributeShape::Pair { key, value } => {
                HeadAttribute::Pair { key: located(key), value: located(value) }
            }
        })
        .collect();
}

/// A heading's words without emphasis, code and links, and the way back to the raw text.
struct PlainHeading {
    plain: String,
    /// For each byte of `plain`, its raw offset, and at the end the raw end.
    raw: Vec<usize>,
    /// The raw start, delimiters included.
    start: usize,
}

impl PlainHeading {
    fn new(leaf: &Leaf<'_>, range: Range<usize>) -> Self {
        let mut words = Self {
            plain: String::with_capacity(range.len()),
            raw: Vec::with_capacity(range.len() + 1),
            start: range.start,
        };
        for inline in leaf.inlines {
            let own = leaf.raw_range(inline.span);
            let part = own.start.max(range.start)..own.end.min(range.end);
            let text = leaf.plain_of(inline, &own, &part);
            let base = leaf.content_start(inline).unwrap_or(part.start);
            // An inline that ends before the words begin has no part in them.
            words.push(&text, base, leaf.raw().get(part).unwrap_or_default());
        }
        words.raw.push(range.end);
        words
    }

    /// Adds words that `written` stands for, the first at the raw offset `base`.
    fn push(&mut self, text: &str, base: usize, written: &str) {
        let decoded = if text.len() == written.len() { None } else { decoded_offsets(written, text) };
        // Words that are written otherwise than they read, such as those of a code span, all stand at one place.
        let step = usize::from(text.len() == written.len());
        let offsets = decoded.unwrap_or_else(|| (0..text.len()).map(|at| at * step).collect());
        self.raw.extend(offsets.into_iter().map(|at| base + at));
        self.plain.push_str(text);
    }

    fn raw(&self, plain: Range<usize>) -> Range<usize> {
        let at = |offset: usize| self.raw.get(offset).or(self.raw.last()).copied().unwrap_or(0);
        let start = at(plain.start);
        let end = if plain.is_empty() { start } else { self.end_of(plain.end) };
        start..end.max(start)
    }

    /// The raw range of some words with the delimiters before them.
    fn raw_with_marks(&self, plain: &Range<usize>) -> Range<usize> {
        let end = self.raw(plain.clone()).end;
        let start = if plain.start == 0 { self.start } else { self.end_of(plain.start) };
        start.min(end)..end
    }

    /// The raw end of the character before `plain_end`: delimiters after it stay outside, but at the
    /// end of the heading they belong to it.
    fn end_of(&self, plain_end: usize) -> usize {
        if plain_end >= self.plain.len() {
            return self.raw.last().copied().unwrap_or(0);
        }
        let last = self.plain[..plain_end].chars().next_back().map_or(0, char::len_utf8);
        self.raw[plain_end - last] + last
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::testing::TestFile;

    fn markdown(text: &str) -> String {
        TestFile::new(text).clause().title.markdown().to_owned()
    }

    #[test]
    fn a_title_has_its_marks_on_both_sides() {
        assert_eq!(markdown("# Requirement: **Pay** now\n"), "**Pay** now");
        assert_eq!(markdown("# *A* title\n"), "*A* title");
        assert_eq!(markdown("# **Requirement: Pay** now\n"), "Pay now");
    }

    #[test]
    fn entities_and_escapes_do_not_shift_a_title() {
        assert_eq!(markdown("# Requirement: &lt;now> & then\n"), "&lt;now> & then");
        assert_eq!(markdown("# R&#101;quirement: \\*a\n"), "\\*a");
    }

    #[test]
    fn a_line_break_in_a_title_is_a_space() {
        assert_eq!(markdown("One\\\ntwo  \nthree\n===\n"), "One two three");
    }

    #[test]
    fn an_empty_title_has_its_place_in_the_heading() {
        assert_eq!(TestFile::new("text\n\n# Type:\n").file.clauses[1].title.span().start, 13);
    }
}
