//! Terms of a glossary: items and paragraphs that a term leads, and rows of a table of terms.

use std::ops::Range;

use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::outline::{BlockOpening, Entry};
use crate::ir::{ClauseKind, Opening};
use crate::syntax::BlockIndex;

/// Titles of sections that define terms.
const GLOSSARY_TITLES: [&str; 4] = ["definitions", "glossary", "terms", "terminology"];
/// Heads of the column of terms, and of that of their meanings.
const TERM_HEADS: [&str; 4] = ["Term", "Word", "Name", "Abbreviation"];
const MEANING_HEADS: [&str; 4] = ["Meaning", "Definition", "Description", "Explanation"];

/// No title that says only this is longer, its number included.
const LONGEST: usize = 64;
/// A term has no more words than these: what is longer is a sentence with a colon in it.
const MOST_WORDS: usize = 6;
/// What sets a term off from its meaning in one line.
const SEPARATORS: [&str; 5] = [": ", " – ", " — ", " - ", "： "];
/// What may stand around a term.
const MARKS: [char; 5] = ['*', '_', '`', '"', ' '];

/// Whether a section defines terms.
pub(super) fn is_glossary(section: &Entry) -> bool {
    // The title is looked at for each block below it: a long one is not read through.
    let title = Some(section.head.title.plain.as_str()).filter(|title| title.len() <= LONGEST);
    let words = title
        .unwrap_or_default()
        .trim_start_matches(|next: char| next.is_ascii_digit() || " .".contains(next));
    section.head.kind.value == ClauseKind::Section
        && GLOSSARY_TITLES.iter().any(|known| known.eq_ignore_ascii_case(words))
}

/// What an item of a glossary opens.
pub(super) fn item(leaves: &Leaves<'_>, leaf: &Leaf<'_>, item: BlockIndex) -> Option<BlockOpening> {
    let lead = labelled(leaf).or_else(|| in_line(leaf)).or_else(|| above(leaf))?;
    Some(opening(leaf, &lead, item, leaves.document.children(Some(item)).collect()))
}

/// What a paragraph of a glossary opens, if its term stands in a line of its own. A bold one may be the word that the
/// paragraph is about (the Model Spec's definitions).
pub(super) fn paragraph(leaf: &Leaf<'_>, block: BlockIndex) -> Option<BlockOpening> {
    let lead = above(leaf)?;
    Some(opening(leaf, &lead, block, vec![block]))
}

/// What the rows of a table of terms open.
pub(super) fn rows(leaves: &Leaves<'_>, table: BlockIndex) -> Vec<BlockOpening> {
    let is_head = |at: usize, words: &[&str]| {
        let head = leaves.table(table).and_then(|table| table.header.get(at));
        head.is_some_and(|head| words.iter().any(|word| head.text.plain.eq_ignore_ascii_case(word)))
    };
    if !is_head(0, &TERM_HEADS) || !is_head(1, &MEANING_HEADS) {
        return Vec::new();
    }
    let rows = leaves.document.children(Some(table)).skip(1).filter_map(|row| {
        let mut cells = leaves.document.children(Some(row));
        let leaf = leaves.leaf(cells.next()?);
        let title = unmarked(leaf.raw(), 0..leaf.raw().len())?;
        Some(opening(leaf, &Lead { title, end: 0 }, row, cells.collect()))
    });
    rows.collect()
}

/// Where the meaning begins of an item or a paragraph that a term leads.
pub(in crate::ir) fn meaning_start(leaf: &Leaf<'_>) -> usize {
    let lead = labelled(leaf).or_else(|| in_line(leaf)).or_else(|| above(leaf));
    lead.map_or(0, |lead| lead.end)
}

/// A term at the start of a text, by raw offsets.
struct Lead {
    title: Range<usize>,
    /// Where its meaning begins.
    end: usize,
}

fn opening(leaf: &Leaf<'_>, lead: &Lead, block: BlockIndex, blocks: Vec<BlockIndex>) -> BlockOpening {
    let title = leaf.span(lead.title.clone());
    BlockOpening { opening: Opening::Item, kind: ClauseKind::Term, title, item_id: None, block, blocks }
}

/// `**Term**: meaning`.
fn labelled(leaf: &Leaf<'_>) -> Option<Lead> {
    let label = leaf.opening_label()?;
    let end = label.number.as_ref().map_or(label.word_raw.end, |number| number.end);
    Some(Lead { title: label.word_raw.start..end, end: label.mark.end })
}

/// `Term: meaning`, `**Term** – meaning`. What begins with code is a field or a value of what the section speaks of.
fn in_line(leaf: &Leaf<'_>) -> Option<Lead> {
    let line = leaf.raw().lines().next().filter(|line| !line.starts_with('`'))?;
    let found = SEPARATORS.iter().filter_map(|mark| Some((line.find(mark)?, mark.len()))).min()?;
    let (at, length) = found;
    let end = at + length;
    let title = unmarked(leaf.raw(), 0..at)?;
    is_term(&leaf.raw()[title.clone()]).then_some(Lead { title, end })
}

/// A line of its own with the meaning below it, behind a colon.
fn above(leaf: &Leaf<'_>) -> Option<Lead> {
    let raw = leaf.raw();
    let (line, rest) = raw.split_once('\n')?;
    let meaning = rest.trim_start().strip_prefix(": ")?;
    let title = unmarked(raw, 0..line.len())?;
    is_term(&raw[title.clone()]).then_some(Lead { title, end: raw.len() - meaning.len() })
}

fn is_term(words: &str) -> bool {
    words.split_whitespace().count() <= MOST_WORDS && !words.contains(['.', '?', '!', '|'])
}

/// A range without the marks around its words; `None` when nothing is left.
fn unmarked(raw: &str, range: Range<usize>) -> Option<Range<usize>> {
    let text = &raw[range.clone()];
    let start = range.start + text.len() - text.trim_start_matches(MARKS).len();
    let words = raw[start..range.end].trim_end_matches(MARKS);
    (!words.is_empty()).then(|| start..start + words.len())
}
