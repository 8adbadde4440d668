//! The forms of most rules, which need no parser: `>= 0`, `1..100`, `length <= 64` and `default x`, alone.

use std::ops::Range;

use super::interface::{LiteralForm, LiteralShape};
use super::value_rule::{RuleForm, RuleShape};

/// The rule that is the whole text; `None` for what only the grammar can tell.
pub(super) fn read(text: &str) -> Option<RuleShape> {
    let rule = text.trim_matches(is_space);
    let start = text.len() - text.trim_start_matches(is_space).len();
    let range = start..start + rule.len();
    let form = match rule.as_bytes().first()? {
        b'l' => length(text, range.clone())?,
        b'd' => default(text, range.clone())?,
        b'0'..=b'9' => between(text, range.clone())?,
        _ => {
            let (sign, number) = comparison(text, range.clone())?;
            is_number(&text[number.clone()]).then(|| RuleForm::Compare(sign, bare(number)))?
        }
    };
    Some(RuleShape { form, range })
}

fn length(text: &str, rule: Range<usize>) -> Option<RuleForm> {
    let rest = text[rule.clone()].strip_prefix("length")?.trim_start_matches(is_space);
    let (sign, count) = comparison(text, rule.end - rest.len()..rule.end)?;
    is_count(&text[count.clone()]).then_some(RuleForm::Length(sign, count))
}

fn default(text: &str, rule: Range<usize>) -> Option<RuleForm> {
    let rest = text[rule.clone()].strip_prefix("default")?;
    let value = rest.trim_start_matches(is_space);
    let is_word = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let form = RuleForm::Default(bare(rule.end - value.len()..rule.end));
    (is_word && value.len() < rest.len()).then_some(form)
}

fn between(text: &str, rule: Range<usize>) -> Option<RuleForm> {
    let (least, most) = text[rule.clone()].split_once("..")?;
    let form =
        RuleForm::Between(bare(rule.start..rule.start + least.len()), bare(rule.end - most.len()..rule.end));
    (is_count(least) && is_count(most)).then_some(form)
}

/// The comparator at the start of a range, and what comes after it.
fn comparison(text: &str, range: Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let sign = match text.as_bytes()[range.clone()] {
        [b'<' | b'>' | b'=' | b'!', b'=', ..] => 2,
        [b'<' | b'>' | b'=', ..] => 1,
        _ => return None,
    };
    let rest = text[range.start + sign..range.end].trim_start_matches(is_space);
    Some((range.start..range.start + sign, range.end - rest.len()..range.end))
}

fn bare(range: Range<usize>) -> LiteralShape {
    LiteralShape { form: LiteralForm::Bare, range }
}

fn is_number(text: &str) -> bool {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    is_count(whole.strip_prefix('-').unwrap_or(whole)) && is_count(part)
}

fn is_count(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What the grammar takes for white space.
pub(super) fn is_space(next: char) -> bool {
    matches!(next, ' ' | '\t' | '\n' | '\r')
}

#[cfg(test)]
mod tests {
    use super::super::value_rule::by_grammar;
    use super::read;

    #[test]
    fn what_needs_no_parser_reads_as_by_the_grammar() {
        let plain = [
            ">= 0", " <5\n", "== -1.50", "!=\t0", "= 7", "> 1.0", "1..100", " 0..0 ", "length <= 64",
            "length=3", "length\n>\r2", "default open", " default\t1 ", "default _a1",
        ];
        for text in plain {
            let rule = read(text);
            assert!(rule.is_some(), "{text:?}");
            assert_eq!(by_grammar(text).ok(), rule.map(|rule| vec![rule]), "{text:?}");
        }
    }

    #[test]
    fn all_else_is_left_to_the_grammar() {
        let other = [
            "",
            " ",
            ">= 0, <= 5",
            ">= a",
            ">= 1.",
            ">= +1",
            "! 3",
            "1..",
            "..1",
            "1 .. 2",
            "1.0..2",
            "length 1..2",
            "length <= -1",
            "Length <= 1",
            "≥ 0",
            "> = 1",
            "`>= 0`",
            "unique",
            "default",
            "defaultx",
            "default a b",
            "default \"a\"",
            "default 1.5",
            "default a, unique",
            "deprecated",
            "2020-01-01..2021-01-01",
        ];
        assert!(other.into_iter().all(|text| read(text).is_none()));
    }
}
