//! The lines of Gherkin, as they stand in fences.

use std::ops::Range;

/// What a line says. All ranges are bytes of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GherkinLine {
    /// `Background:`.
    Background {
        /// The word.
        word: Range<usize>,
    },
    /// `Scenario:`, `Scenario Outline:`, `Example:`.
    Scenario {
        /// Its title.
        title: Range<usize>,
        /// Whether it says that a table fills it.
        is_outline: bool,
    },
    /// `Examples:`, above a table of cases.
    Examples,
    /// A word that may open a step, and the text behind it; `*` for one.
    Step {
        /// The word.
        word: Range<usize>,
        /// The text.
        text: Range<usize>,
    },
    /// A row of a table.
    Row {
        /// Its cells, trimmed.
        cells: Vec<Range<usize>>,
    },
    /// What opens and closes a text of more lines: `"""`.
    Quotes,
    /// `Feature:`, `Rule:`, tags, comments, empty lines, and words that describe.
    Other,
}

/// The words before the colon of a scenario, with whether a table fills it.
const SCENARIOS: [(&str, bool); 4] =
    [("Scenario Outline", true), ("Scenario Template", true), ("Scenario", false), ("Example", false)];

/// Reads a line.
#[must_use]
pub fn parse(line: &str) -> GherkinLine {
    let start = line.len() - line.trim_start().len();
    let end = line.trim_end().len().max(start);
    let words = &line[start..end];
    if let Some((word, title)) = words.split_once(':') {
        let scenario = SCENARIOS.iter().find(|(name, _)| *name == word);
        let title = end - title.trim_start().len()..end;
        match (word, scenario) {
            (_, Some(&(_, is_outline))) => return GherkinLine::Scenario { title, is_outline },
            ("Background", _) => {
                return GherkinLine::Background { word: start..start + word.len() };
            }
            ("Examples" | "Scenarios", _) => return GherkinLine::Examples,
            _ => {}
        }
    }
    match words.bytes().next() {
        Some(b'|') => GherkinLine::Row { cells: cells(line, start..end) },
        Some(b'"' | b'`') if words.starts_with("\"\"\"") || words.starts_with("```") => GherkinLine::Quotes,
        Some(b'*' | b'A'..=b'Z') => step(line, start..end),
        _ => GherkinLine::Other,
    }
}

fn step(line: &str, range: Range<usize>) -> GherkinLine {
    let words = &line[range.clone()];
    let length = words.find([' ', '\t']).unwrap_or(words.len());
    let text = range.end - words[length..].trim_start().len()..range.end;
    GherkinLine::Step { word: range.start..range.start + length, text }
}

/// The cells between the bars of a row; `\|` is no bar.
fn cells(line: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut start = range.start + 1;
    let bytes = line.as_bytes();
    let mut at = start;
    while at < range.end {
        match bytes[at] {
            b'\\' => at += 1,
            b'|' => {
                cells.push(trimmed(line, start..at));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    cells
}

fn trimmed(line: &str, range: Range<usize>) -> Range<usize> {
    let text = &line[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_apart() {
        for (line, expected) in [
            ("  Background:", GherkinLine::Background { word: 2..12 }),
            ("Scenario: One tap ", GherkinLine::Scenario { title: 10..17, is_outline: false }),
            ("Scenario Outline:", GherkinLine::Scenario { title: 17..17, is_outline: true }),
            ("Examples: small ones", GherkinLine::Examples),
            ("  Given a: b", GherkinLine::Step { word: 2..7, text: 8..12 }),
            ("  * b", GherkinLine::Step { word: 2..3, text: 4..5 }),
            ("Then", GherkinLine::Step { word: 0..4, text: 4..4 }),
            (r"| a \| b |  |", GherkinLine::Row { cells: vec![2..8, 12..12] }),
            (" \"\"\"json", GherkinLine::Quotes),
            ("@slow", GherkinLine::Other),
            ("# Given a", GherkinLine::Other),
            ("", GherkinLine::Other),
        ] {
            assert_eq!(parse(line), expected, "{line}");
        }
    }

    #[test]
    fn any_line_can_be_read() {
        for line in ["é|", "|é", "|\\", "|é\\|", "*", "Ä: b", "\u{a0}Given", "|", "||"] {
            let _ = parse(line);
        }
    }
}
