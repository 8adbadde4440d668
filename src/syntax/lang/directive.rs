//! `<!-- specc: … -->`, by which a spec speaks to the compiler.

use std::ops::Range;

use pest::Parser;

use rules::{DirectiveParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/directive.pest"]
    pub(in crate::syntax::lang) struct DirectiveParser;
}

/// What a comment says. All ranges are bytes of the comment's content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirectiveShape {
    /// `off`: no statements from here on.
    Off,
    /// `on`: statements again.
    On,
    /// `allow(code, …) reason`.
    Allow {
        /// The codes.
        codes: Vec<Range<usize>>,
        /// The reason, trimmed.
        reason: Range<usize>,
    },
    /// It begins with `specc:` and cannot be read.
    Broken,
}

/// Reads what stands between `<!--` and `-->`; `None` for a comment that is not for the compiler.
#[must_use]
pub fn parse(content: &str) -> Option<DirectiveShape> {
    if !content.trim_start().starts_with("specc:") {
        return None;
    }
    Some(read(content).unwrap_or(DirectiveShape::Broken))
}

fn read(content: &str) -> Option<DirectiveShape> {
    let directive = DirectiveParser::parse(Rule::directive, content).ok()?.next()?;
    let command = directive.into_inner().next()?;
    match command.as_rule() {
        Rule::off => Some(DirectiveShape::Off),
        Rule::on => Some(DirectiveShape::On),
        _ => {
            let (mut codes, mut reason) = (Vec::new(), 0..0);
            for part in command.into_inner() {
                let range = part.as_span().start()..part.as_span().end();
                match part.as_rule() {
                    Rule::code => codes.push(range),
                    _ => reason = trimmed(content, range),
                }
            }
            Some(DirectiveShape::Allow { codes, reason })
        }
    }
}

fn trimmed(content: &str, range: Range<usize>) -> Range<usize> {
    let text = &content[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_forms_are_read() {
        assert_eq!(parse(" specc: off "), Some(DirectiveShape::Off));
        assert_eq!(parse(" specc: on "), Some(DirectiveShape::On));
        let content = " specc: allow(vague-word, dangling-reference) quoted from the law ";
        let Some(DirectiveShape::Allow { codes, reason }) = parse(content) else { panic!("an allow") };
        assert_eq!(&content[codes[1].clone()], "dangling-reference");
        assert_eq!(&content[reason], "quoted from the law");
    }

    #[test]
    fn a_broken_one_is_told_from_another_comment() {
        assert_eq!(parse(" specc: alow(x) y "), Some(DirectiveShape::Broken));
        assert_eq!(parse(" specc: offline "), Some(DirectiveShape::Broken));
        assert_eq!(parse(" a note on specc: off "), None);
    }
}
