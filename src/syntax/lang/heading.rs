//! `Kind: Title`, `Step 1`, `User Story 2 - Title`.

use std::ops::Range;

use pest::Parser;

use rules::{HeadingParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/heading.pest"]
    pub(in crate::syntax::lang) struct HeadingParser;
}

/// A heading's text taken apart. All ranges are bytes of that text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadingShape {
    /// The words that may name a kind, with how they are set off.
    pub lead: Option<Range<usize>>,
    /// The number after them.
    pub ordinal: Option<Range<usize>>,
    /// What follows; empty for `Step 1`. Without a lead, all but a leading number.
    pub title: Range<usize>,
}

/// Takes a heading's text apart.
#[must_use]
pub fn parse(text: &str) -> HeadingShape {
    let whole = HeadingShape { title: 0..text.len(), ..HeadingShape::default() };
    // Only a number, a colon or a dash can set a kind off.
    if !text.contains([':', '：', '-', '–', '—']) && !text.ends_with(|last: char| last.is_ascii_digit())
    {
        return whole;
    }
    with_lead(text).unwrap_or(whole)
}

fn with_lead(text: &str) -> Option<HeadingShape> {
    one_word(text).or_else(|| numbered(text)).or_else(|| by_grammar(text))
}

/// `Kind: Title` with one word before the colon, which needs no parser.
fn one_word(text: &str) -> Option<HeadingShape> {
    let lead = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let title = text[lead..].strip_prefix(':')?.trim_start_matches([' ', '\t']);
    let shape =
        HeadingShape { lead: Some(0..lead), ordinal: None, title: text.len() - title.len()..text.len() };
    (lead > 0).then_some(shape)
}

/// `Step 1`: words of letters and a number with single spaces between them, which needs no parser either.
fn numbered(text: &str) -> Option<HeadingShape> {
    let (lead, number) = text.rsplit_once(' ')?;
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && lead.split(' ').all(is_word)).then(|| HeadingShape {
        lead: Some(0..lead.len()),
        ordinal: Some(lead.len() + 1..text.len()),
        title: text.len()..text.len(),
    })
}

fn by_grammar(text: &str) -> Option<HeadingShape> {
    let heading = HeadingParser::parse(Rule::heading, text).ok()?.next()?;
    let title = heading.as_span().end()..text.len();
    let mut shape = HeadingShape { title, ..HeadingShape::default() };
    for part in heading.into_inner() {
        let range = part.as_span().start()..part.as_span().end();
        match part.as_rule() {
            Rule::lead => shape.lead = Some(range),
            Rule::ordinal => shape.ordinal = Some(range),
            _ => {}
        }
    }
    Some(shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (&str, &str, &str) {
        let shape = parse(text);
        let slice = |range: Option<Range<usize>>| range.map_or("", |range| &text[range]);
        (slice(shape.lead), slice(shape.ordinal), &text[shape.title])
    }

    #[test]
    fn a_colon_sets_a_kind_off() {
        assert_eq!(parts("Principle: Avoid advice"), ("Principle", "", "Avoid advice"));
        assert_eq!(parts("4.2 Requirement：X"), ("Requirement", "", "X"));
        assert_eq!(parts("Scenario Outline: many: colons"), ("Scenario Outline", "", "many: colons"));
    }

    #[test]
    fn a_dash_sets_a_kind_off_only_after_an_ordinal() {
        assert_eq!(parts("User Story 1 - Title (Priority: P1)"), ("User Story", "1", "Title (Priority: P1)"));
        assert_eq!(parts("ADR-7: Use pest"), ("ADR", "7", "Use pest"));
        assert_eq!(parts("Step 1"), ("Step", "1", ""));
        assert_eq!(parts("Requirement 1.2 – T"), ("Requirement", "1.2", "T"));
        assert_eq!(parts("Principle - no kind").0, "");
    }

    #[test]
    fn other_headings_are_titles() {
        assert_eq!(parts("Step by step"), ("", "", "Step by step"));
        assert_eq!(parts("2.1 Overview"), ("", "", "2.1 Overview"));
    }

    #[test]
    fn words_and_a_number_read_as_by_the_grammar() {
        for text in ["Step 1", "User Story 23", "a b c 007"] {
            assert!(numbered(text).is_some(), "{text}");
            assert_eq!(numbered(text), by_grammar(text), "{text}");
        }
        let other = ["1", "A  1", " A 1", "A 1.2", "A a1", "A1 1", "1 A 1", "Ä 1", "A-1", "A 1 ", "A: 1"];
        assert!(other.into_iter().all(|text| numbered(text).is_none()));
    }

    #[test]
    fn one_word_reads_as_by_the_grammar() {
        for text in ["Kind: T", "A:", "a: \tb: c", "Kind:T", "K:1"] {
            assert!(one_word(text).is_some(), "{text}");
            assert_eq!(one_word(text), by_grammar(text), "{text}");
        }
        assert!(
            ["Kind : T", ": T", "Kind： T", "K1: T", "1 K: T"]
                .into_iter()
                .all(|text| one_word(text).is_none())
        );
    }
}
