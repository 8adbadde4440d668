//! Clauses that blocks other than headings open: item ids, glossary terms, examples' labels.

mod background;
mod steps;

use super::outline::{BlockOpening, Entry};
use crate::base::{Source, Span};
use crate::ir::{ClauseKind, Opening};
use crate::syntax::{BlockIndex, BlockKind, Document, lang};

pub(super) use background::is_background;

/// What the first of some siblings opens.
#[derive(Default)]
pub(super) struct Opened {
    /// A clause beside the current one's own blocks, which takes whole siblings.
    pub(super) sibling: Option<BlockOpening>,
    /// Clauses within the block, such as items of a list.
    pub(super) nested: Vec<BlockOpening>,
}

/// Titles of sections whose bold-led items are terms.
const GLOSSARY_TITLES: [&str; 4] = ["definitions", "glossary", "terms", "terminology"];

/// Finds what the first of `siblings` opens in the clause `section`.
pub(super) fn opened_by(
    source: &Source,
    document: &Document,
    siblings: &[BlockIndex],
    section: &Entry,
) -> Opened {
    let block = siblings[0];
    match document.block(block).kind {
        BlockKind::Paragraph => {
            let example = example_label(source, document, siblings);
            let sibling = example.or_else(|| steps::opening(source, document, siblings, section));
            Opened { sibling, nested: Vec::new() }
        }
        BlockKind::List { .. } => match steps::opening(source, document, siblings, section) {
            Some(steps) => Opened { sibling: Some(steps), nested: Vec::new() },
            None => Opened { sibling: None, nested: items(source, document, block, section) },
        },
        _ => Opened::default(),
    }
}

fn items(source: &Source, document: &Document, list: BlockIndex, section: &Entry) -> Vec<BlockOpening> {
    let in_glossary = section.head.kind.value == ClauseKind::Section
        && GLOSSARY_TITLES.contains(&section.head.title.plain.to_lowercase().as_str());
    let openings = document.children(Some(list)).filter_map(|item| {
        let paragraph = document.first_child(item)?;
        let line = document.segments(paragraph).first().copied()?;
        let label = lang::label::parse(source.slice(line))?;
        let key = line.within(label.key.start..label.number.map_or(label.key.end, |number| number.end));
        let kind = match source.slice(key) {
            word if is_item_id(word) => ClauseKind::Requirement,
            _ if in_glossary => ClauseKind::Term,
            _ => return None,
        };
        let blocks = document.children(Some(item)).collect();
        Some(BlockOpening { opening: Opening::Item, kind, title: key, block: item, blocks })
    });
    openings.collect()
}

/// `FR-001`, `R12`, `SC-1.2`: one to six capitals, perhaps a dash, digits with dots.
pub(in crate::ir) fn is_item_id(word: &str) -> bool {
    let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = word[letters..].strip_prefix('-').unwrap_or(&word[letters..]);
    let numbers =
        digits.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    (1..=6).contains(&letters) && numbers
}

/// `**Example**: title` with a conversation after it.
fn example_label(source: &Source, document: &Document, siblings: &[BlockIndex]) -> Option<BlockOpening> {
    let [paragraph, fence, ..] = siblings else { return None };
    let line = document.segments(*paragraph).first().copied()?;
    let label = lang::label::parse(source.slice(line))?;
    if !source.slice(line.within(label.key.clone())).eq_ignore_ascii_case("example") {
        return None;
    }
    if !is_conversation(source, document, *fence) {
        return None;
    }
    let title = Span::new(line.start as usize + label.end, document.block(*paragraph).span.end as usize);
    Some(BlockOpening {
        opening: Opening::ExampleLabel,
        kind: ClauseKind::Example,
        title,
        block: *paragraph,
        blocks: vec![*paragraph, *fence],
    })
}

/// Whether a block is an `xml` fence with turns in it.
fn is_conversation(source: &Source, document: &Document, block: BlockIndex) -> bool {
    const TURNS: [&str; 6] = ["<user", "<developer", "<system", "<assistant", "<tool", "<comparison"];
    let BlockKind::Fence { info, .. } = &document.block(block).kind else { return false };
    let is_xml = info.split_whitespace().next() == Some("xml");
    let mut lines = document.segments(block).iter().map(|&line| source.slice(line).trim_start());
    is_xml && lines.any(|line| TURNS.iter().any(|turn| line.starts_with(turn)))
}

#[cfg(test)]
mod tests {
    use super::is_item_id;

    #[test]
    fn item_ids_are_capitals_and_numbers() {
        assert!(["FR-001", "R12", "SC-1.2"].into_iter().all(is_item_id));
        assert!(!["Given", "FR-", "fr-1", "TOOLONGX-1", "A-1."].into_iter().any(is_item_id));
    }
}
