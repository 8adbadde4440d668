//! The word that opens a step.

use std::ops::Range;

use pest::Parser;

use rules::{Rule, StepParser};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/step.pest"]
    pub(in crate::syntax::lang) struct StepParser;
}

/// The first word of a line. All ranges are bytes of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepShape {
    /// The word without marks.
    pub word: Range<usize>,
    /// Whether it is emphasised.
    pub marked: bool,
    /// Where the text after it begins.
    pub end: usize,
}

/// The letters that open `line`, after its marks: the word of [`parse`], when that finds one.
#[must_use]
pub fn leading_word(line: &str) -> &str {
    let line = line.trim_start_matches(['*', '_']);
    let end = line.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(line.len());
    &line[..end]
}

/// The word that may open `line` as a step; which words do is the caller's to know.
#[must_use]
pub fn parse(line: &str) -> Option<StepShape> {
    // Words are compared by the caller; only the first byte can be told here.
    if !line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '*' || first == '_') {
        return None;
    }
    plain(line).or_else(|| by_grammar(line))
}

/// The forms of most steps, which need no parser: `When it`, `**When** it`, `**When:** it`.
fn plain(line: &str) -> Option<StepShape> {
    let bare = line.strip_prefix("**").unwrap_or(line);
    let start = line.len() - bare.len();
    let word = bare.bytes().take_while(u8::is_ascii_alphabetic).count();
    let mut rest = &bare[word..];
    if start > 0 {
        rest = rest.strip_prefix("**").or_else(|| rest.strip_prefix(":**"))?;
    }
    let text = rest.trim_start_matches([' ', '\t']);
    let shape = StepShape { word: start..start + word, marked: start > 0, end: line.len() - text.len() };
    (word > 0 && text.len() < rest.len()).then_some(shape)
}

fn by_grammar(line: &str) -> Option<StepShape> {
    let step = StepParser::parse(Rule::step, line).ok()?.next()?;
    let end = step.as_span().end();
    let mut shape = StepShape { word: 0..0, marked: false, end };
    for part in step.into_inner() {
        match part.as_rule() {
            Rule::open => shape.marked = true,
            Rule::word => shape.word = part.as_span().start()..part.as_span().end(),
            _ => {}
        }
    }
    Some(shape)
}

#[cfg(test)]
mod tests {
    use super::{by_grammar, parse, plain};

    fn parts(line: &str) -> Option<(&str, bool, &str)> {
        let shape = parse(line)?;
        Some((&line[shape.word], shape.marked, &line[shape.end..]))
    }

    #[test]
    fn all_forms_are_read() {
        assert_eq!(parts("**Given** an account"), Some(("Given", true, "an account")));
        assert_eq!(parts("WHEN it is paid"), Some(("WHEN", false, "it is paid")));
        assert_eq!(parts("**Then:** sent"), Some(("Then", true, "sent")));
        assert_eq!(parts("_Then_: sent"), Some(("Then", true, "sent")));
        assert_eq!(parts("Given: an account"), Some(("Given", false, "an account")));
        assert_eq!(parts("**Given an account**"), Some(("Given", true, "an account**")));
        assert_eq!(parts("**And**"), Some(("And", true, "")));
    }

    #[test]
    fn a_word_must_end() {
        assert_eq!(parts("Given-name is set"), None);
        assert_eq!(parts("**Given**ness"), None);
        assert_eq!(parts("`Given` x"), None);
    }

    #[test]
    fn what_needs_no_parser_reads_as_by_the_grammar() {
        let marks = ["", "*", "**", "_", "__", ":", "：", ",", ":**", "**:", "*:", " ", "\t", "\n", "x", "é"];
        let mut read = 0;
        for [open, close, after] in triples(&marks) {
            for word in ["", "When", "A1"] {
                let line = format!("{open}{word}{close}{after} it");
                let shape = plain(&line);
                read += usize::from(shape.is_some());
                assert!(shape.is_none() || shape == by_grammar(&line), "{line:?}");
            }
        }
        assert!(read > 30, "{read}");
    }

    fn triples<'a>(parts: &'a [&'a str]) -> impl Iterator<Item = [&'a str; 3]> {
        parts
            .iter()
            .flat_map(move |&a| parts.iter().flat_map(move |&b| parts.iter().map(move |&c| [a, b, c])))
    }
}
