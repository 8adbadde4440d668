//! `key: value`, the content of a code span.

use std::ops::Range;

use pest::Parser;

use crate::base::holds_pair;
use rules::{AnnotationParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/annotation.pest"]
    pub(in crate::syntax::lang) struct AnnotationParser;
}

/// A key and its value. Both are bytes of the code span's content; the value is trimmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnotationShape {
    /// The word before the colon.
    pub key: Range<usize>,
    /// What stands after it; empty when nothing does.
    pub value: Range<usize>,
}

/// Takes the content of a code span apart.
#[must_use]
pub fn parse(content: &str) -> Option<AnnotationShape> {
    // A colon with a space after it is rare in code.
    let has_colon = holds_pair(content, *b": ") || content.trim_end().ends_with(':');
    if !has_colon || content.contains('\n') {
        return None;
    }
    let (key, start) = plain(content).or_else(|| by_grammar(content))?;
    let value = content[start..].trim_end();
    if value.is_empty() {
        return Some(AnnotationShape { value: key.end + 1..key.end + 1, key });
    }
    (start > key.end + 1).then(|| AnnotationShape { key, value: start..start + value.len() })
}

/// The key that the content begins with, and where the value begins: most annotations need no parser.
fn plain(content: &str) -> Option<(Range<usize>, usize)> {
    let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let key = content.bytes().take_while(is_key).count();
    let value = content[key..].strip_prefix(':')?.trim_start_matches([' ', '\t']);
    (key > 0).then(|| (0..key, content.len() - value.len()))
}

fn by_grammar(content: &str) -> Option<(Range<usize>, usize)> {
    let annotation = AnnotationParser::parse(Rule::annotation, content).ok()?.next()?;
    let start = annotation.as_span().end();
    let key = annotation.into_inner().next()?.as_span();
    Some((key.start()..key.end(), start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(content: &str) -> Option<(&str, &str)> {
        parse(content).map(|shape| (&content[shape.key], &content[shape.value]))
    }

    #[test]
    fn a_word_a_colon_and_a_value() {
        assert_eq!(parts("test_id: a, b "), Some(("test_id", "a, b")));
        assert_eq!(parts("applies: macos, >= 2.0"), Some(("applies", "macos, >= 2.0")));
        assert_eq!(parts("test_id:"), Some(("test_id", "")));
        assert_eq!(parts("id: "), Some(("id", "")));
    }

    #[test]
    fn other_code_is_none() {
        for content in ["a::b", "id:x", "two words: x", "two words:", ":", "https://a.b: c", "x"] {
            assert_eq!(parts(content), None, "{content}");
        }
    }

    #[test]
    fn what_needs_no_parser_reads_as_by_the_grammar() {
        for content in ["id: x", "test_id:\t a", "a-b:", "A1::b", "a:b: c", "a: "] {
            assert!(plain(content).is_some(), "{content}");
            assert_eq!(plain(content), by_grammar(content), "{content}");
        }
        assert!([" a: b", ":", "ä: b", "a b: c"].into_iter().all(|content| plain(content).is_none()));
    }
}
