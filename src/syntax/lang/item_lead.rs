//! `**FR-001**:`, `FR-001:`, `[FR-001]`: the id that an item, a paragraph or a heading begins with.

use std::ops::Range;

use pest::Parser;
use pest::iterators::Pairs;

use rules::{ItemLeadParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/item_lead.pest"]
    pub(in crate::syntax::lang) struct ItemLeadParser;
}

/// An item id with what sets it off. All ranges are bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemLeadShape {
    /// The id.
    pub id: Range<usize>,
    /// The id with the name behind it in the same bold mark, as in `**FR-001 Sounds:**`.
    pub title: Range<usize>,
    /// Where the text begins.
    pub end: usize,
    /// Whether it stands alone in bold.
    pub bold: bool,
}

/// What a paragraph or an item begins with.
#[must_use]
pub fn parse(text: &str) -> Option<ItemLeadShape> {
    if !may_lead(text) {
        return None;
    }
    let mut found = ItemLeadParser::parse(Rule::text, text).ok()?;
    let whole = found.next()?;
    let end = whole.as_span().end();
    let mut inner = whole.into_inner();
    match inner.peek()?.as_rule() {
        Rule::bold => {
            let inner = inner.next()?.into_inner();
            read(text, inner, end, true)
        }
        _ => read(text, inner, end, false),
    }
}

fn read(text: &str, mut parts: Pairs<'_, Rule>, end: usize, in_bold: bool) -> Option<ItemLeadShape> {
    let id = parts.next()?.as_span();
    let id = id.start()..id.end();
    let name = parts.next().map(|name| name.as_span());
    let named = name.map(|name| {
        let words = name.as_str().trim_end_matches([':', '.', ' ', '-', '–', '—']);
        name.start()..name.start() + words.len()
    });
    let title = named.filter(|named| !named.is_empty()).map_or(id.clone(), |named| id.start..named.end);
    let bold = in_bold && title == id;
    is_item_id(&text[id.clone()]).then_some(ItemLeadShape { id, title, end, bold })
}

/// The item id that a heading's words begin with, after their number.
#[must_use]
pub fn of_heading(words: &str) -> Option<Range<usize>> {
    let unnumbered = words.trim_start_matches(|next: char| next.is_ascii_digit() || " \t.".contains(next));
    if !may_lead(unnumbered) {
        return None;
    }
    let mut found = ItemLeadParser::parse(Rule::heading, words).ok()?;
    let id = found.next()?.into_inner().next()?.as_span();
    is_item_id(id.as_str()).then_some(id.start()..id.end())
}

/// A quick look at a text's first word: whether a digit stands in it behind a capital.
fn may_lead(text: &str) -> bool {
    let word = text.trim_start_matches(['[', ' ', 'x', 'X', ']', '*', '(', '`']);
    let mut bytes = word.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(byte));
    bytes.next().is_some_and(|first| first.is_ascii_uppercase()) && bytes.any(|byte| byte.is_ascii_digit())
}

/// `FR-001`, `R12`, `SC-1.2`, `REQ-PRIV-7`, `F08-REQ-001`, `FR-1a`: words of up to six capitals and digits with dashes
/// between them, digits with dots, perhaps a letter.
#[must_use]
pub fn is_item_id(word: &str) -> bool {
    const MOST: usize = 6;
    let (words, last) = word.rsplit_once('-').map_or((None, word), |(words, last)| (Some(words), last));
    let letters = last.bytes().take_while(u8::is_ascii_uppercase).count();
    let is_word = |part: &str| {
        let is_capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        part.starts_with(|first: char| first.is_ascii_uppercase())
            && part.len() <= MOST
            && part.bytes().all(is_capital)
    };
    let number = last[letters..].strip_suffix(|end: char| end.is_ascii_lowercase());
    let mut numbers = number.unwrap_or(&last[letters..]).split('.');
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_led = words.map_or(letters > 0, |words| words.split('-').all(is_word));
    is_led && letters <= MOST && numbers.all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn item_ids_are_capitals_and_numbers() {
        let ids = ["FR-001", "R12", "SC-1.2", "REQ-PRIV-7", "SYS-A-F12", "F08-REQ-001", "FR-1a"];
        assert!(ids.into_iter().all(is_item_id));
        let others = [
            "Given", "FR-", "fr-001", "ABCDEFG-1", "A-1.", "REQ--7", "Req-1", "-1", "7", "A-b-1", "1A-1",
            "H2O", "A1ab",
        ];
        assert!(!others.into_iter().any(is_item_id));
    }

    #[test]
    fn an_id_is_set_off_in_many_ways() {
        for (text, id, title, rest, bold) in [
            ("**FR-1**: It beeps.", "FR-1", "FR-1", "It beeps.", true),
            ("**FR-1:** It beeps.", "FR-1", "FR-1", "It beeps.", true),
            ("**FR-1** It beeps.", "FR-1", "FR-1", "It beeps.", true),
            ("**[FR-1.2].** It beeps.", "FR-1.2", "FR-1.2", "It beeps.", true),
            ("**FR-1: Sounds** It beeps.", "FR-1", "FR-1: Sounds", "It beeps.", false),
            ("**FR-1 – Sounds:** It beeps.", "FR-1", "FR-1 – Sounds", "It beeps.", false),
            ("[x] FR-1: It beeps.", "FR-1", "FR-1", "It beeps.", false),
            ("[FR-1] - it beeps.", "FR-1", "FR-1", "it beeps.", false),
            ("(FR-1) it beeps.", "FR-1", "FR-1", "it beeps.", false),
            ("`FR-1`: it beeps.", "FR-1", "FR-1", "it beeps.", false),
            ("FR-1. it beeps.", "FR-1", "FR-1", "it beeps.", false),
            ("FR-1 — it beeps.", "FR-1", "FR-1", "it beeps.", false),
            ("FR-1 A meter beeps.", "FR-1", "FR-1", "A meter beeps.", false),
            ("FR-1:", "FR-1", "FR-1", "", false),
        ] {
            let lead = parse(text).unwrap_or_else(|| panic!("{text}"));
            let found = (&text[lead.id], &text[lead.title], &text[lead.end..], lead.bold);
            assert_eq!(found, (id, title, rest, bold), "{text}");
        }
        for text in [
            "FR-1 it beeps.",
            "UTF-8 MUST be",
            "FR-1, FR-2: both",
            "[FR-1](a.md): it beeps.",
            "FR-1:it",
            "FR-1",
            "fr-1: it beeps.",
            "**Note 1**: it beeps.",
            "A 1: b",
            "[ ] it beeps.",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_heading_begins_with_an_id_after_its_number() {
        for (words, id) in [
            ("FR-1: Sounds", Some("FR-1")),
            ("FR-1 — Sounds", Some("FR-1")),
            ("FR-1 sounds", Some("FR-1")),
            ("[FR-1] Sounds", Some("FR-1")),
            ("2.1 (FR-1) Sounds", Some("FR-1")),
            ("FR-1", Some("FR-1")),
            ("FR-1/FR-2", None),
            ("Sounds FR-1", None),
            ("2.1 Sounds", None),
        ] {
            assert_eq!(of_heading(words).map(|id| &words[id]), id, "{words}");
        }
    }
}
