//! `` `name`: string, >= 0 — meaning``, `` `name` (string): meaning``: an item of a list that gives a name a type.

use std::ops::Range;

use pest::Parser;

use rules::{Rule, TypedItemParser};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/typed_item.pest"]
    pub(in crate::syntax::lang) struct TypedItemParser;
}

/// A name with what stands behind it. All ranges are bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedItemShape {
    /// The name, without `?`.
    pub name: Range<usize>,
    /// Whether a `?` follows it.
    pub optional: bool,
    /// What commas separate behind it, trimmed; at least one.
    pub parts: Vec<Range<usize>>,
    /// Where the meaning begins that is set off from these.
    pub end: usize,
    /// Whether words may follow the parts as one more of them: they stand in no brackets and no code.
    pub is_free: bool,
}

/// What an item begins with.
#[must_use]
pub fn parse(text: &str) -> Option<TypedItemShape> {
    if !may_be_typed(text) {
        return None;
    }
    let item = TypedItemParser::parse(Rule::item, text).ok()?.next()?;
    let end = item.as_span().end();
    let mut shape = TypedItemShape { name: 0..0, optional: false, parts: Vec::new(), end, is_free: false };
    for pair in item.into_inner() {
        let range = pair.as_span().start()..pair.as_span().end();
        match pair.as_rule() {
            Rule::name => {
                shape.optional = pair.as_str().ends_with('?');
                shape.name = range.start..range.end - usize::from(shape.optional);
            }
            rule @ (Rule::part | Rule::inner_part | Rule::code_part) => {
                shape.is_free = rule == Rule::part;
                shape.parts.push(trimmed(text, range));
            }
            _ => {}
        }
    }
    shape.parts.iter().all(|part| !part.is_empty()).then_some(shape)
}

/// A look at the first word: most items are prose, which begins with a word and a space.
fn may_be_typed(text: &str) -> bool {
    let word = text.find(|next: char| next.is_whitespace()).unwrap_or(text.len());
    let rest = text[word..].trim_start();
    text[..word].ends_with(':') || rest.starts_with(['(', '-', '–', '—'])
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_its_type_behind_it() {
        for (text, name, parts, rest) in [
            ("`sku`: string", "sku", vec!["string"], ""),
            ("`sku`: string, >= 0; unique — it counts", "sku", vec!["string", ">= 0", "unique"], "it counts"),
            ("`sku`: list of string. It counts.", "sku", vec!["list of string"], "It counts."),
            ("`sku`: string: it counts", "sku", vec!["string"], "it counts"),
            ("`sku` (string, optional): it counts", "sku", vec!["string", "optional"], "it counts"),
            ("`sku` (string) it counts", "sku", vec!["string"], "it counts"),
            ("`sku` - string - it counts", "sku", vec!["string"], "it counts"),
            ("`sku: string, >= 0` it counts", "sku", vec!["string", ">= 0"], "it counts"),
            ("**sku** (string): it counts", "sku", vec!["string"], "it counts"),
            ("**`sku`**: string", "sku", vec!["string"], ""),
            ("sku: string\nand more", "sku", vec!["string\nand more"], ""),
            ("--dry-run (boolean): nothing is sent", "--dry-run", vec!["boolean"], "nothing is sent"),
            ("`a`: string, matches `/a, b - c/`, x", "a", vec!["string", "matches `/a, b - c/`", "x"], ""),
            ("`a`: \"x, y\" | \"z\"", "a", vec!["\"x, y\" | \"z\""], ""),
            ("`a`: decimal, 0.5..1.5", "a", vec!["decimal", "0.5..1.5"], ""),
            ("`a`: string (b, c), d", "a", vec!["string (b, c)", "d"], ""),
        ] {
            let shape = parse(text).unwrap_or_else(|| panic!("{text}"));
            let found: Vec<&str> = shape.parts.iter().map(|part| &text[part.clone()]).collect();
            assert_eq!((&text[shape.name], found, &text[shape.end..]), (name, parts, rest), "{text}");
        }
    }

    #[test]
    fn a_question_mark_says_that_it_may_be_absent() {
        for (text, optional) in [("`a?`: string", true), ("`a? : string`", false), ("`a?: string`", true)] {
            assert_eq!(parse(text).is_some_and(|shape| shape.optional), optional, "{text}");
        }
    }

    #[test]
    fn other_items_give_no_name_a_type() {
        for text in [
            "The sku is a string",
            "`sku`",
            "`sku`:string",
            "`sku`: ",
            "the sku: string",
            "`a b`: string",
            "`sku` is: a string",
            "`sku` ()",
            "[sku]: string",
            "",
            "- (x)",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
