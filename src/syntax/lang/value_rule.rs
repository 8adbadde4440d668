//! `>= 0`, `length <= 64`, `one of a, b`, `matches /re/i`.

use std::ops::Range;

use pest::iterators::Pair;

use super::interface::{self, Fault, InterfaceRule as Rule, LiteralShape};
use super::plain_rule;

/// A rule with its place. All ranges are bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleShape {
    /// What it says.
    pub form: RuleForm,
    /// Its bytes.
    pub range: Range<usize>,
}

/// The forms of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleForm {
    /// `>= 0`.
    Compare(Range<usize>, LiteralShape),
    /// `1..100`.
    Between(LiteralShape, LiteralShape),
    /// `length <= 64`.
    Length(Range<usize>, Range<usize>),
    /// `length 1..64`.
    LengthBetween(Range<usize>, Range<usize>),
    /// `matches /source/flags`.
    Matches {
        /// Between the slashes.
        source: Range<usize>,
        /// After them; may be empty.
        flags: Range<usize>,
    },
    /// `one of a, b`.
    OneOf(Vec<LiteralShape>),
    /// `unique`.
    Unique,
    /// `default x`.
    Default(LiteralShape),
    /// `example x`.
    Example(LiteralShape),
    /// `read only`.
    ReadOnly,
    /// `write only`.
    WriteOnly,
    /// `deprecated`.
    Deprecated,
}

/// Reads a whole text as rules.
///
/// # Errors
/// The place where the text stops being rules.
pub fn parse(text: &str) -> Result<Vec<RuleShape>, Fault> {
    plain_rule::read(text).map_or_else(|| by_grammar(text), |rule| Ok(vec![rule]))
}

pub(super) fn by_grammar(text: &str) -> Result<Vec<RuleShape>, Fault> {
    let pairs = interface::parse(Rule::rules_only, text)?;
    Ok(pairs.filter_map(shape).collect())
}

fn shape(pair: Pair<'_, Rule>) -> Option<RuleShape> {
    let range = interface::range(&pair);
    let range = range.start..range.start + pair.as_str().trim_end().len();
    let form = match pair.as_rule() {
        Rule::unique => RuleForm::Unique,
        Rule::read_only => RuleForm::ReadOnly,
        Rule::write_only => RuleForm::WriteOnly,
        Rule::deprecated => RuleForm::Deprecated,
        Rule::length => length(pair)?,
        Rule::matches => matches(pair)?,
        Rule::compare => {
            let mut inner = pair.into_inner();
            RuleForm::Compare(interface::range(&inner.next()?), inner.next().and_then(interface::literal)?)
        }
        rule => values(rule, pair.into_inner().filter_map(interface::literal).collect())?,
    };
    Some(RuleShape { form, range })
}

fn values(rule: Rule, values: Vec<LiteralShape>) -> Option<RuleForm> {
    if rule == Rule::one_of {
        return Some(RuleForm::OneOf(values));
    }
    let mut values = values.into_iter();
    let first = values.next()?;
    match rule {
        Rule::between => Some(RuleForm::Between(first, values.next()?)),
        Rule::default => Some(RuleForm::Default(first)),
        Rule::example => Some(RuleForm::Example(first)),
        _ => None,
    }
}

fn length(pair: Pair<'_, Rule>) -> Option<RuleForm> {
    let mut inner = pair.into_inner();
    let first = inner.next()?;
    let is_comparison = first.as_rule() == Rule::comparator;
    let (first, second) = (interface::range(&first), interface::range(&inner.next()?));
    Some(if is_comparison { RuleForm::Length(first, second) } else { RuleForm::LengthBetween(first, second) })
}

fn matches(pair: Pair<'_, Rule>) -> Option<RuleForm> {
    let mut parts = pair.into_inner().next()?.into_inner();
    let source = interface::range(&parts.next()?);
    Some(RuleForm::Matches { source, flags: interface::range(&parts.next()?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> Option<usize> {
        parse(text).ok().map(|rules| rules.len())
    }

    #[test]
    fn commas_separate_rules_and_values() {
        assert_eq!(count("0..1, one of 0, 0.07, 0.19, default 0; unique"), Some(4));
        assert_eq!(count("`length <= 5, unique`, read-only"), Some(3));
        assert_eq!(count("one of a, \"unique\", length, unique"), Some(2));
        assert_eq!(count(r"matches /^[/]\/,\d$/i, matches `/x/`"), Some(2));
        assert_eq!(count("2020-01-01..2021-01-01, >= 2020-05-05T08:00:00Z"), Some(2));
    }

    #[test]
    fn other_words_are_no_rules() {
        assert!(parse("at most 20 keys").is_err_and(|fault| fault.range == (0..2) || fault.range == (3..7)));
        assert!(parse("1..").is_err());
        assert!(parse("matches /a").is_err());
    }

    #[test]
    fn many_lists_take_linear_time() {
        let text = vec!["one of a, b"; 2000].join(", ");
        assert_eq!(count(&text), Some(2000));
    }
}
