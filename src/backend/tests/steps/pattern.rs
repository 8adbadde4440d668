//! Which words of a step are its name, and which are values: code, quotes, numbers and placeholders.

use super::{Row, fill, placeholder};
use crate::ir::ScenarioStep;

/// A part of a step's words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::backend::tests) enum Piece {
    /// Words that stand in each use of the step.
    Words(String),
    /// A value, by the name of its column where it has one.
    Value(Option<String>),
    /// What stands below the step.
    Detail,
}

/// The pieces of a step, and the values in one case of it.
pub(in crate::backend::tests) fn pieces(step: &ScenarioStep, row: &Row<'_>) -> (Vec<Piece>, Vec<String>) {
    let mut pieces = Vec::new();
    let mut values = Vec::new();
    let mut words = String::new();
    let mut rest = step.text.markdown();
    while !rest.is_empty() {
        let (plain, marked) = rest.split_at(rest.find(is_special).unwrap_or(rest.len()));
        words.push_str(plain);
        rest = marked;
        let Some(next) = rest.chars().next() else { break };
        let in_word = words.chars().next_back().is_some_and(|last| last.is_alphanumeric() || last == '.');
        if let Some((name, value, after)) = value(rest, row, in_word) {
            pieces.extend((!words.is_empty()).then(|| Piece::Words(std::mem::take(&mut words))));
            pieces.push(Piece::Value(name.map(str::to_owned)));
            values.push(value);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("](").and_then(|rest| rest.split_once(')')) {
            rest = after.1;
        } else if let Some(escaped) = escaped(rest) {
            words.push(escaped);
            rest = &rest[2..];
        } else {
            words.extend((!matches!(next, '[' | ']' | '*')).then_some(next));
            rest = &rest[next.len_utf8()..];
        }
    }
    pieces.extend((!words.is_empty()).then_some(Piece::Words(words)));
    if !step.details.is_empty() {
        pieces.push(Piece::Detail);
        let lines: Vec<&str> = step.details.iter().flat_map(|detail| detail.markdown.lines()).collect();
        values.push(fill(&lines.join("\n"), row));
    }
    (pieces, values)
}

/// Whether a character may begin a value, or is markup: the others are words wherever they stand.
fn is_special(next: char) -> bool {
    next.is_ascii_digit() || "{<`\"“„«-[]*\\".contains(next)
}

/// A value that `text` begins with: its column's name, the value itself, and what comes after it.
fn value<'t>(text: &'t str, row: &Row<'_>, in_word: bool) -> Option<(Option<&'t str>, String, &'t str)> {
    if let Some((name, cell, after)) = placeholder(text, row) {
        return Some((Some(name), cell.plain.to_string(), after));
    }
    let quoted = code(text).map(|(inner, after)| (inner.to_owned(), inner, after));
    if let Some((plain, inner, after)) =
        quoted.or_else(|| quote(text).map(|(inner, after)| (unescaped(inner), inner, after)))
    {
        let name = placeholder(inner, row).filter(|(_, _, after)| after.is_empty()).map(|(name, ..)| name);
        return Some((name, fill(&plain, row), after));
    }
    let number = number(text).filter(|_| !in_word)?;
    Some((None, text[..number].to_owned(), &text[number..]))
}

/// What stands in the code span that `text` begins with.
fn code(text: &str) -> Option<(&str, &str)> {
    let after = text.trim_start_matches('`');
    let fence = &text[..text.len() - after.len()];
    let (inner, after) = after.split_once(fence).filter(|_| !fence.is_empty())?;
    Some((inner.trim(), after))
}

/// What stands in the quotes that `text` begins with.
fn quote(text: &str) -> Option<(&str, &str)> {
    let (open, close) = QUOTES.into_iter().find(|(open, _)| text.starts_with(*open))?;
    let after = &text[open.len_utf8()..];
    let end = after.match_indices(close).map(|(at, _)| at).find(|&at| !after[..at].ends_with('\\'))?;
    Some((&after[..end], &after[end + close.len_utf8()..]))
}

const QUOTES: [(char, char); 4] = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»')];

/// The character that a backslash at the beginning of `text` takes its meaning.
fn escaped(text: &str) -> Option<char> {
    let next = text.strip_prefix('\\')?.chars().next()?;
    next.is_ascii_punctuation().then_some(next)
}

/// Text without the backslashes that take characters their meaning.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let escaped = escaped(rest);
        plain.push(escaped.unwrap_or(next));
        rest = &rest[escaped.map_or(next.len_utf8(), |_| 2)..];
    }
    plain
}

/// The length of the number that `text` begins with; of a date, a time or a range, that of all of it.
fn number(text: &str) -> Option<usize> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let digits = |text: &str| text.len() - text.trim_start_matches(|next: char| next.is_ascii_digit()).len();
    let whole = digits(unsigned);
    let decimals = unsigned[whole..].strip_prefix('.').map_or(0, digits);
    let mut length = text.len() - unsigned.len() + whole + if decimals > 0 { decimals + 1 } else { 0 };
    while let Some(after) = text[length..].strip_prefix([':', '-', '/']).filter(|after| digits(after) > 0) {
        length += 1 + digits(after);
    }
    let ends = text[length..].chars().next().is_none_or(|next| !next.is_alphanumeric() && next != '_');
    (whole > 0 && ends).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::fixture::spec;
    use crate::ir::ClauseBody;

    /// The words of a step with `{}` for values, and the values of the first row.
    fn read(step: &str, table: &str) -> (String, Vec<String>) {
        let text = format!("# Scenario: S\n- **When** {step}\n- **Then** it holds\n\n{table}");
        let spec = spec(&[("a.md", &text)], None);
        let ClauseBody::Scenario(scenario) = &spec.files[0].clauses[0].body else { panic!("no scenario") };
        let row = scenario.table.iter().flat_map(|table| {
            table.columns.iter().map(|column| column.value.as_str()).zip(&table.rows[0].cells)
        });
        let (pieces, values) = pieces(&scenario.flows[0].steps[0], &row.collect::<Vec<_>>());
        let words = pieces.into_iter().map(|piece| match piece {
            Piece::Words(words) => words,
            Piece::Value(name) => format!("{{{}}}", name.unwrap_or_default()),
            Piece::Detail => ":".to_owned(),
        });
        (words.collect(), values)
    }

    #[test]
    fn values_are_told_from_words() {
        let table = "| name | n |\n|---|---|\n| Ann | 5 |\n";
        for (step, words, values) in [
            ("`GET /x` gives 200", "{} gives {}", vec!["GET /x", "200"]),
            ("{name} pays \"{n} EUR\"", "{name} pays {}", vec!["Ann", "5 EUR"]),
            ("`{name}` waits -2.5 days", "{name} waits {} days", vec!["Ann", "-2.5"]),
            ("the **3rd** v1.2 of [2 docs](x.md#4) ends", "the 3rd v1.2 of {} docs ends", vec!["2"]),
            (
                "it is 8:00 on 2026-03-01, for 3-4 days",
                "it is {} on {}, for {} days",
                vec!["8:00", "2026-03-01", "3-4"],
            ),
            ("she says \"a \\\"b\\\"\" or “c”", "she says {} or {}", vec!["a \"b\"", "c"]),
        ] {
            let values = values.into_iter().map(str::to_owned).collect();
            assert_eq!(
                read(step, if step.contains('{') { table } else { "" }),
                (words.to_owned(), values),
                "{step}"
            );
        }
    }

    #[test]
    fn what_stands_below_a_step_is_a_value() {
        let (words, values) = read("it reads:\n\n  ```\n  a\n  b\n  ```", "");
        assert_eq!((words.as_str(), values), ("it reads::", vec!["```\na\nb\n```".to_owned()]));
    }
}
