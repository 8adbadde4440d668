//! Rust.

use super::escape::{comment, in_braces, string};
use super::{Case, Language};
use crate::backend::tests::checks::{Literal, Temporal, TemporalValue};
use crate::backend::tests::steps::Kind;

/// Rust, as rustfmt writes it.
pub(in crate::backend::tests) const RUST: Language = Language {
    string: |text| string(text, in_braces),
    lines: |text| Some(lines(text)),
    number,
    constants: (Some("None"), ["true", "false"]),
    present: |value, of| {
        let into = if matches!(of, Literal::Text(_)) { ".into()" } else { "" };
        Some(format!("Some({value}{into})"))
    },
    temporal,
    // It is read from JSON on lines of its own.
    json: |_, _, _| None,
    comment: |text| comment(text, in_braces),
    document: |text| comment(text, in_braces),
    type_of: |kind| match kind {
        Kind::Integer => "i64",
        Kind::Decimal => "f64",
        Kind::Text => "&str",
    },
    case: Case::Snake,
    keywords: KEYWORDS,
};

/// Parsed into what a function takes, whichever crate that is from. The length of time of the standard library is parsed
/// from no text.
fn temporal(of: &Temporal) -> Option<String> {
    let is_parsed = !matches!(of.value, TemporalValue::Duration(_));
    is_parsed.then(|| format!("{}.parse().unwrap()", (RUST.string)(&of.text)))
}

/// A raw string, with as many `#` around it as tell its end from what stands in it.
fn lines(text: &str) -> String {
    let runs = text.match_indices('"').map(|(at, _)| {
        let after = &text[at + 1..];
        1 + after.len() - after.trim_start_matches('#').len()
    });
    let hashes = "#".repeat(runs.max().unwrap_or(0));
    format!("r{hashes}\"{text}\"{hashes}")
}

/// Strict and reserved keywords of all editions, and the modules that suites have beside them.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "examples", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "main", "match", "mod", "model", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "steps", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// With the digits in groups, as clippy wants them, and a fraction where there has to be one.
fn number(kind: Kind, value: &str) -> String {
    let unsigned = value.trim_start_matches('-');
    let (whole, fraction) =
        unsigned.split_once('.').unwrap_or((unsigned, if kind == Kind::Decimal { "0" } else { "" }));
    let mut literal = value[..value.len() - unsigned.len()].to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && whole.len() > 5 && (whole.len() - at).is_multiple_of(3) {
            literal.push('_');
        }
        literal.push(digit);
    }
    if fraction.is_empty() { literal } else { format!("{literal}.{fraction}") }
}
