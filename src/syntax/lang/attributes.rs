//! `{#id .class key=value}` after a heading.

use std::ops::Range;

use pest::Parser;

use rules::{AttributesParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/attributes.pest"]
    pub(in crate::syntax::lang) struct AttributesParser;
}

/// One item of an attribute list. All ranges are bytes of the heading's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttributeShape {
    /// `#name`.
    Id(Range<usize>),
    /// `.name`.
    Class(Range<usize>),
    /// `key=value`.
    Pair {
        /// The key.
        key: Range<usize>,
        /// The value without quotes.
        value: Range<usize>,
    },
}

/// An attribute list, or what looks like one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributesShape {
    /// From brace to brace.
    pub range: Range<usize>,
    /// The items; `None` when they cannot be read.
    pub items: Option<Vec<AttributeShape>>,
}

/// The attribute list at the end of `text`. `{id}` and `{a, b}` are text, so only a list that
/// holds a `#`, a `.` or a `=` where an item begins or goes on is one.
#[must_use]
pub fn parse(text: &str) -> Option<AttributesShape> {
    let trimmed = text.trim_end();
    let start = trimmed.strip_suffix('}')?.rfind('{')?;
    let range = start..trimmed.len();
    let list = &text[range.clone()];
    let content = list[1..list.len() - 1].trim_start();
    if !content.starts_with(['#', '.']) && !content.contains('=') {
        return None;
    }
    Some(AttributesShape { range, items: items(list, start) })
}

fn items(list: &str, base: usize) -> Option<Vec<AttributeShape>> {
    let attributes = AttributesParser::parse(Rule::attributes, list).ok()?.next()?;
    let items = attributes.into_inner().filter_map(|item| {
        let rule = item.as_rule();
        let mut parts = item.into_inner().map(|part| leaf_range(&part, base));
        match rule {
            Rule::id => parts.next().map(AttributeShape::Id),
            Rule::class => parts.next().map(AttributeShape::Class),
            Rule::pair => Some(AttributeShape::Pair { key: parts.next()?, value: parts.next()? }),
            _ => None,
        }
    });
    Some(items.collect())
}

/// The range of a part, or of the text within its quotes.
fn leaf_range(part: &pest::iterators::Pair<'_, Rule>, base: usize) -> Range<usize> {
    let inner = part.clone().into_inner().next();
    let span = inner.map_or(part.as_span(), |text| text.as_span());
    base + span.start()..base + span.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_read() {
        let text = r#"Title {#an_id .tone authority=root note="two words"}"#;
        let items = parse(text).and_then(|shape| shape.items).unwrap_or_default();
        let AttributeShape::Id(id) = &items[0] else { panic!("{items:?}") };
        assert_eq!(&text[id.clone()], "an_id");
        let AttributeShape::Pair { key, value } = &items[3] else { panic!("{items:?}") };
        assert_eq!((&text[key.clone()], &text[value.clone()]), ("note", "two words"));
    }

    #[test]
    fn braces_in_a_title_are_text() {
        assert_eq!(parse("GET /payments/{id}"), None);
        assert_eq!(parse("A {set, of} things"), None);
    }

    #[test]
    fn a_broken_list_is_told_from_none() {
        assert_eq!(parse("Title {#a b}").map(|shape| shape.items), Some(None));
    }
}
