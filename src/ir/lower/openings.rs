//! Clauses that blocks other than headings open: item ids, glossary terms, examples' labels.

mod background;
mod decision_record;
mod steps;

use std::ops::Range;

use super::leaf::Leaf;
use super::outline::{BlockOpening, Entry};
use crate::base::Span;
use crate::ir::lower::leaves::Leaves;
use crate::ir::{ClauseKind, Opening};
use crate::syntax::{BlockIndex, BlockKind};

pub(super) use background::is_background;
pub(super) use decision_record::is_decision_record;

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
pub(super) fn opened_by(leaves: &Leaves<'_>, siblings: &[BlockIndex], section: &Entry) -> Opened {
    let block = siblings[0];
    match leaves.document.block(block).kind {
        BlockKind::Paragraph => {
            let example = example_label(leaves, siblings);
            let sibling = example.or_else(|| steps::opening(leaves, siblings, section));
            Opened { sibling, nested: Vec::new() }
        }
        BlockKind::List { .. } => match steps::opening(leaves, siblings, section) {
            Some(steps) => Opened { sibling: Some(steps), nested: Vec::new() },
            None => Opened { sibling: None, nested: items(leaves, block, section) },
        },
        _ => Opened::default(),
    }
}

fn items(leaves: &Leaves<'_>, list: BlockIndex, section: &Entry) -> Vec<BlockOpening> {
    let in_glossary = section.head.kind.value == ClauseKind::Section
        && GLOSSARY_TITLES.contains(&section.head.title.plain.to_lowercase().as_str());
    let openings = leaves.document.children(Some(list)).filter_map(|item| {
        let paragraph = leaves.document.first_child(item)?;
        let leaf = leaves.leaf(paragraph);
        let (key, _) = item_lead(leaf)?;
        let key = leaf.span(key);
        let kind = match leaves.source.slice(key) {
            word if is_item_id(word) => ClauseKind::Requirement,
            _ if in_glossary => ClauseKind::Term,
            _ => return None,
        };
        let blocks = leaves.document.children(Some(item)).collect();
        Some(BlockOpening { opening: Opening::Item, kind, title: key, block: item, blocks })
    });
    openings.collect()
}

/// The words that a list's item begins with, as `**FR-001**:` or `**term**:`, and where its text begins. An id needs no
/// colon, and may follow a box to tick.
pub(super) fn item_lead(leaf: &Leaf<'_>) -> Option<(Range<usize>, usize)> {
    if let Some(label) = leaf.opening_label() {
        let end = label.number.as_ref().map_or(label.word_raw.end, |number| number.end);
        return Some((label.word_raw.start..end, label.mark.end));
    }
    let raw = leaf.raw();
    let boxed = ["[ ] ", "[x] ", "[X] "].iter().find_map(|tick| raw.strip_prefix(tick));
    let (id, after) = boxed.unwrap_or(raw).strip_prefix("**")?.split_once("**")?;
    let (id, is_closed) = id.strip_suffix(':').map_or((id, false), |id| (id, true));
    let text = after.strip_prefix(':').filter(|_| !is_closed).unwrap_or(after);
    let start = raw.len() - after.len() - "**".len() - usize::from(is_closed) - id.len();
    let is_lead = is_item_id(id) && text.starts_with(char::is_whitespace);
    is_lead.then(|| (start..start + id.len(), raw.len() - text.trim_start().len()))
}

/// `FR-001`, `R12`, `SC-1.2`, `REQ-PRIV-7`: up to six capitals, perhaps more of them behind dashes, digits with dots.
pub(in crate::ir) fn is_item_id(word: &str) -> bool {
    const MOST: usize = 6;
    let (words, last) = word.rsplit_once('-').map_or((None, word), |(words, last)| (Some(words), last));
    let letters = last.bytes().take_while(u8::is_ascii_uppercase).count();
    let is_word =
        |part: &str| (1..=MOST).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let numbers = last[letters..]
        .split('.')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_led = words.map_or(letters > 0, |words| words.split('-').all(is_word));
    is_led && letters <= MOST && numbers
}

/// `**Example**: title` with a conversation after it.
fn example_label(leaves: &Leaves<'_>, siblings: &[BlockIndex]) -> Option<BlockOpening> {
    let [paragraph, fence, ..] = siblings else { return None };
    let leaf = leaves.leaf(*paragraph);
    let label = leaf.opening_label().filter(|label| label.word.eq_ignore_ascii_case("example"))?;
    if !is_conversation(leaves, *fence) {
        return None;
    }
    let title = Span::new(
        leaf.span(label.mark.clone()).end as usize,
        leaves.document.block(*paragraph).span.end as usize,
    );
    Some(BlockOpening {
        opening: Opening::ExampleLabel,
        kind: ClauseKind::Example,
        title,
        block: *paragraph,
        blocks: vec![*paragraph, *fence],
    })
}

/// Whether a block is an `xml` fence with turns in it.
fn is_conversation(leaves: &Leaves<'_>, block: BlockIndex) -> bool {
    const TURNS: [&str; 6] = ["<user", "<developer", "<system", "<assistant", "<tool", "<comparison"];
    let BlockKind::Fence { info, .. } = &leaves.document.block(block).kind else { return false };
    let is_xml = info.split_whitespace().next() == Some("xml");
    let mut lines =
        leaves.document.segments(block).iter().map(|&line| leaves.source.slice(line).trim_start());
    is_xml && lines.any(|line| TURNS.iter().any(|turn| line.starts_with(turn)))
}

#[cfg(test)]
mod tests {
    use super::is_item_id;

    #[test]
    fn item_ids_are_capitals_and_numbers() {
        assert!(["FR-001", "R12", "SC-1.2", "REQ-PRIV-7", "SYS-A-F12"].into_iter().all(is_item_id));
        let others = ["Given", "FR-", "fr-001", "ABCDEFG-1", "A-1.", "REQ--7", "Req-1", "-1", "7", "A-b-1"];
        assert!(!others.into_iter().any(is_item_id));
    }
}
