//! `list of T`, `A | B`, `T?`.

use std::ops::Range;

use pest::iterators::Pair;

use super::interface::{self, InterfaceRule as Rule};
pub use super::interface::{Fault, LiteralForm, LiteralShape};
use super::plain_rule::is_space;

/// A type's form. All ranges are bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeNode {
    /// A word that names a type.
    Name(Range<usize>),
    /// A value.
    Literal(LiteralShape),
    /// `list of T`.
    Collection {
        /// The word before `of`.
        word: Range<usize>,
        /// What is collected.
        of: Box<TypeNode>,
    },
    /// `T?`.
    Nullable(Box<TypeNode>),
    /// `A | B`, two or more.
    OneOf(Vec<TypeNode>),
}

/// Reads a whole text as a type.
///
/// # Errors
/// The place where the text stops being one.
pub fn parse(text: &str) -> Result<TypeNode, Fault> {
    if let Some(name) = lone_name(text) {
        return Ok(TypeNode::Name(name));
    }
    if let Some(collection) = lone_collection(text) {
        return Ok(collection);
    }
    let mut pairs = interface::parse(Rule::type_only, text)?;
    pairs.next().and_then(node).ok_or(Fault { range: 0..text.len(), too_deep: false })
}

/// Reads a type at the start of a text; also gives where it ends.
///
/// # Errors
/// The place where the text stops being one.
pub fn parse_prefix(text: &str) -> Result<(TypeNode, usize), Fault> {
    if let Some(name) = lone_name(text) {
        return Ok((TypeNode::Name(name), text.trim_end().len()));
    }
    let mut pairs = interface::parse(Rule::type_prefix, text)?;
    let read = pairs.next().and_then(|pair| {
        // Closing backticks and brackets stand outside the pairs that they belong to.
        let end = pairs_end(&pair);
        node(pair).map(|node| (node, end))
    });
    read.ok_or(Fault { range: 0..text.len(), too_deep: false })
}

/// The bytes of the name that is the whole text, in a code span or not. Most types are, and need no
/// parser.
fn lone_name(text: &str) -> Option<Range<usize>> {
    let bare = text.trim_matches(is_space);
    let in_code = bare.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
    let name = in_code.map_or(bare, |code| code.trim_matches(is_space));
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let joins = name.eq_ignore_ascii_case("of") || name.eq_ignore_ascii_case("or");
    let start = text.len() - text.trim_start_matches(|first| is_space(first) || first == '`').len();
    (begins && is_word && !joins).then(|| start..start + name.len())
}

/// A collection of a name, as `list of T`, which is the whole text. Most collections are, and need no
/// parser either.
fn lone_collection(text: &str) -> Option<TypeNode> {
    let start = text.len() - text.trim_start_matches(is_space).len();
    let word = ["list", "set", "map", "stream"].into_iter().find(|word| text[start..].starts_with(word))?;
    let name = text[start + word.len()..].strip_prefix(" of ")?;
    let before = text.len() - name.len();
    let name = lone_name(name)?;
    let of = Box::new(TypeNode::Name(before + name.start..before + name.end));
    Some(TypeNode::Collection { word: start..start + word.len(), of })
}

fn pairs_end(pair: &Pair<'_, Rule>) -> usize {
    let text = pair.as_str();
    pair.as_span().start() + text.trim_end().len()
}

/// The shape of a `type_expr` or `type_part`.
pub(super) fn node(pair: Pair<'_, Rule>) -> Option<TypeNode> {
    match pair.as_rule() {
        Rule::type_expr => {
            let mut parts: Vec<TypeNode> = pair.into_inner().filter_map(node).collect();
            if parts.len() > 1 { Some(TypeNode::OneOf(parts)) } else { parts.pop() }
        }
        Rule::type_part => {
            let mut inner = pair.into_inner();
            let atom = inner.next().and_then(node)?;
            let nullable = inner.any(|mark| mark.as_rule() == Rule::nullable);
            Some(if nullable { TypeNode::Nullable(Box::new(atom)) } else { atom })
        }
        Rule::collection => {
            let mut inner = pair.into_inner();
            let word = interface::range(&inner.next()?);
            let of = inner.find_map(node)?;
            Some(TypeNode::Collection { word, of: Box::new(of) })
        }
        Rule::type_name => Some(TypeNode::Name(interface::range(&pair))),
        _ => interface::literal(pair).map(TypeNode::Literal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_binds_tighter_than_alternatives() {
        let Ok(TypeNode::OneOf(parts)) = parse("list of A | `B`? or [C](#c)") else { panic!("no union") };
        assert!(matches!(parts[0], TypeNode::Collection { .. }));
        assert!(matches!(parts[1], TypeNode::Nullable(_)));
        assert_eq!(parts.len(), 3);
    }

    #[test]
    fn a_fault_is_the_word_that_does_not_fit() {
        let at = |text| parse(text).map_err(|fault| fault.range);
        assert_eq!(at("`pay_` + 24 characters"), Err(7..8));
        assert_eq!(at("Page of Payment"), Err(5..7));
        assert_eq!(at("list of "), Err(8..8));
    }

    #[test]
    fn a_name_needs_no_parser() {
        let parsed = |text| interface::parse(Rule::type_only, text).ok().and_then(|mut all| all.next());
        let names =
            ["T", " T\n", "`T`", " ` T_1 `\t", "_", "list", "Or", "of", "`or`", "`T", "``T``", "1", "`1a`"];
        for text in names.into_iter().chain(["a-b", "A.B", "T?", "", "` `", "ofT", "T U", "é", "\u{a0}T"]) {
            if let Some(name) = lone_name(text) {
                assert_eq!(parsed(text).and_then(node), Some(TypeNode::Name(name)), "{text}");
            }
        }
        let found = names.map(|text| lone_name(text).is_some());
        assert_eq!(found.iter().filter(|&&found| found).count(), 6, "{found:?}");
    }

    #[test]
    fn a_collection_of_a_name_needs_no_parser() {
        let parsed = |text| interface::parse(Rule::type_only, text).ok().and_then(|mut all| all.next());
        let plain = ["list of T", " set of `T_1` ", "map of  string", "stream of ` T `", "list of map"];
        for text in plain {
            let collection = lone_collection(text);
            assert!(collection.is_some(), "{text}");
            assert_eq!(collection, parsed(text).and_then(node), "{text}");
        }
        let other =
            ["list", "list of", "list of of", "lists of T", "list of T?", "list of list of T", "list ofT"];
        assert!(other.into_iter().all(|text| lone_collection(text).is_none()));
    }

    #[test]
    fn a_prefix_ends_where_the_type_ends() {
        assert_eq!(parse_prefix("`Payment`, when slow").map(|(_, end)| end), Ok(9));
        assert_eq!(parse_prefix("stream of `T` as text").map(|(_, end)| end), Ok(13));
    }

    #[test]
    fn depth_is_limited_before_parsing() {
        let deep = "(".repeat(100_000);
        assert!(parse(&deep).is_err_and(|fault| fault.too_deep));
        let deep = "list of ".repeat(100_000) + "T";
        assert!(parse(&deep).is_err_and(|fault| fault.too_deep));
        let deep = "`".repeat(100_000);
        assert!(parse(&deep).is_err_and(|fault| fault.too_deep));
        assert!(parse(&vec!["list of T"; 1000].join(" | ")).is_ok());
    }
}
