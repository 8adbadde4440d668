//! Python.

use serde_json::Value;

use super::escape::{comment, in_eight_digits, string_in_either_quotes};
use super::{Case, Language};
use crate::backend::tests::steps::Kind;

/// Python, as black writes it.
pub(in crate::backend::tests) const PYTHON: Language = Language {
    string: |text| string_in_either_quotes(text, in_eight_digits),
    lines: |text| Some(lines(text)),
    number: |_, value| value.to_owned(),
    constants: (Some("None"), ["True", "False"]),
    present: |value, _| Some(value),
    temporal: |value| Some((PYTHON.string)(&value.text)),
    json: |value, _, _| Some(json(value)),
    comment: |text| comment(text, in_eight_digits),
    document,
    type_of: |kind| match kind {
        Kind::Integer => "int",
        Kind::Decimal => "float",
        Kind::Text => "str",
    },
    case: Case::Snake,
    keywords: KEYWORDS,
};

/// Three quotes around the text.
fn lines(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let text = match text.strip_suffix('"') {
        Some(rest) => format!("{rest}\\\""),
        None => text,
    };
    format!("\"\"\"{text}\"\"\"")
}

/// A list or record, as black writes one that fits a line.
fn json(value: &Value) -> String {
    match value {
        Value::String(text) => (PYTHON.string)(text),
        Value::Array(items) => format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let members =
                members.iter().map(|(name, value)| format!("{}: {}", (PYTHON.string)(name), json(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        Value::Bool(value) => if *value { "True" } else { "False" }.to_owned(),
        Value::Null => "None".to_owned(),
        Value::Number(number) => number.to_string(),
    }
}

/// Words between triple quotes. black parts a quote at their end from the quotes that end them.
fn document(text: &str) -> String {
    let words = comment(&text.replace('\\', "\\\\").replace('"', "\\\""), in_eight_digits);
    if words.ends_with('"') { words + " " } else { words }
}

/// Reserved words, and the names that the functions of a suite have already.
const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "self", "try", "while", "with", "yield",
];
