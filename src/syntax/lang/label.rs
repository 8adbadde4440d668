//! `**Key:**` at the start of a line.

use std::ops::Range;

use pest::Parser;

use crate::base::holds_pair;
use rules::{LabelParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/label.pest"]
    pub(in crate::syntax::lang) struct LabelParser;
}

/// A label's mark. All ranges are bytes of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelShape {
    /// The words between the stars, without colon, number and argument.
    pub key: Range<usize>,
    /// A number that ends the words, as in `Response 201`.
    pub number: Option<Range<usize>>,
    /// The words in brackets.
    pub argument: Option<Range<usize>>,
    /// Where the value begins.
    pub end: usize,
}

/// The label that opens `line`.
#[must_use]
pub fn parse(line: &str) -> Option<LabelShape> {
    match Look::at(line) {
        Look::Bare { key, mark } => {
            let (key, number) = split_number(line, key);
            Some(LabelShape { key, number, argument: None, end: value_start(line, mark) })
        }
        Look::Argued => by_grammar(line),
        Look::Other => None,
    }
}

fn by_grammar(line: &str) -> Option<LabelShape> {
    let label = LabelParser::parse(Rule::label, line).ok()?.next()?;
    let end = value_start(line, label.as_span().end());
    let mut shape = LabelShape { key: 0..0, number: None, argument: None, end };
    for part in label.into_inner() {
        let range = part.as_span().start()..part.as_span().end();
        match part.as_rule() {
            Rule::key => {
                let key = range.start..range.start + line[range].trim_end_matches(' ').len();
                (shape.key, shape.number) = split_number(line, key);
            }
            Rule::argument => {
                shape.argument =
                    part.into_inner().next().map(|text| text.as_span().start()..text.as_span().end());
            }
            _ => {}
        }
    }
    Some(shape)
}

fn value_start(line: &str, mark: usize) -> usize {
    line.len() - line[mark..].trim_start_matches([' ', '\t']).len()
}

/// What a look at the key and at what ends it says of a line; most bold words that open one are no label,
/// and the grammar takes long to tell.
#[derive(Debug)]
enum Look {
    /// A label without an argument, whose mark ends at `mark`.
    Bare { key: Range<usize>, mark: usize },
    /// Perhaps a label with an argument.
    Argued,
    /// No label.
    Other,
}

impl Look {
    fn at(line: &str) -> Self {
        let Some(words) = line.strip_prefix("**") else { return Self::Other };
        let (key, mark) = words.split_at(words.find(ends_key).unwrap_or(words.len()));
        let after = mark.strip_prefix("**").unwrap_or("");
        let argument = after.trim_start_matches([' ', '\t']);
        let is_argued = mark.starts_with('(') || argument.len() < after.len() && argument.starts_with('(');
        let is_bare = mark.starts_with(":**") || after.starts_with(':');
        if !is_key(if mark.starts_with('(') { key.trim_end_matches(' ') } else { key }) {
            return Self::Other;
        }
        let key = "**".len().."**".len() + key.len();
        match (is_bare, is_argued) {
            (true, _) => Self::Bare { mark: key.end + ":**".len(), key },
            (false, true) => Self::Argued,
            (false, false) => Self::Other,
        }
    }
}

fn ends_key(next: char) -> bool {
    matches!(next, '*' | ':' | '(' | ')' | '`' | '\n')
}

/// Whether single spaces stand between the words, and none around them.
fn is_key(key: &str) -> bool {
    !key.is_empty() && !key.starts_with(' ') && !key.ends_with(' ') && !holds_pair(key, *b"  ")
}

fn split_number(line: &str, key: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let text = &line[key.clone()];
    match text.rsplit_once(' ') {
        Some((words, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            (key.start..key.start + words.trim_end().len(), Some(key.end - number.len()..key.end))
        }
        _ => (key, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> Option<(&str, &str, &str, &str)> {
        let shape = parse(line)?;
        let slice = |range: Option<Range<usize>>| range.map_or("", |range| &line[range]);
        Some((&line[shape.key], slice(shape.number), slice(shape.argument), &line[shape.end..]))
    }

    #[test]
    fn all_forms_are_read() {
        assert_eq!(parts("**Why:** because"), Some(("Why", "", "", "because")));
        assert_eq!(parts("**Why**: because"), Some(("Why", "", "", "because")));
        assert_eq!(parts("**Response 201:** `T`"), Some(("Response", "201", "", "`T`")));
        assert_eq!(parts("**Judge (0.8):** calm"), Some(("Judge", "", "0.8", "calm")));
        assert_eq!(parts("**Bad** (gives in): no"), Some(("Bad", "", "gives in", "no")));
        assert_eq!(parts("**Bad (gives in)**: no"), Some(("Bad", "", "gives in", "no")));
    }

    #[test]
    fn other_bold_text_is_no_label() {
        assert_eq!(parts("**Given** an account"), None);
        assert_eq!(parts("plain **Why:** x"), None);
    }

    #[test]
    fn single_spaces_stand_between_the_words_of_a_key() {
        assert_eq!(parts("**Bad  (x):** y"), Some(("Bad", "", "x", "y")));
        for line in
            ["**a  b:** x", "** a:** x", "**a :** x", "**a ** (b): x", "**a  b (c):** x", "** (x):** y"]
        {
            assert_eq!(parts(line), None, "{line}");
        }
    }

    #[test]
    fn a_label_without_an_argument_reads_as_by_the_grammar() {
        for line in
            ["**Why:** x", "**Why**: x", "**Response 201:**", "**a b**:\ty", "**ä:** **b:** x", "**a:**: x"]
        {
            assert!(matches!(Look::at(line), Look::Bare { .. }), "{line}");
            assert_eq!(parse(line), by_grammar(line), "{line}");
        }
    }
}
