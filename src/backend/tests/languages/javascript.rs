//! JavaScript and TypeScript.

use serde_json::Value;

use super::escape::{comment, in_braces, string_in_either_quotes};
use super::{Case, Language};
use crate::backend::tests::steps::Kind;

/// JavaScript, as prettier writes it.
pub(in crate::backend::tests) const JAVASCRIPT: Language = Language {
    string: |text| string_in_either_quotes(text, in_braces),
    lines: |text| Some(lines(text)),
    number,
    constants: (Some("null"), ["true", "false"]),
    present: |value, _| Some(value),
    temporal: |value| Some((JAVASCRIPT.string)(&value.text)),
    json: |value, _, _| Some(json(value)),
    comment: |text| comment(text, in_braces),
    document: |text| comment(text, in_braces),
    type_of: |_| "",
    case: Case::Camel,
    keywords: KEYWORDS,
};

/// TypeScript, as prettier writes it.
pub(in crate::backend::tests) const TYPESCRIPT: Language = Language {
    type_of: |kind| match kind {
        Kind::Integer | Kind::Decimal => "number",
        Kind::Text => "string",
    },
    ..JAVASCRIPT
};

/// A template without holes.
fn lines(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
    format!("`{text}`")
}

/// A list or record, as prettier writes one that fits a line.
fn json(value: &Value) -> String {
    match value {
        Value::String(text) => (JAVASCRIPT.string)(text),
        Value::Array(items) => format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(", ")),
        Value::Object(members) if !members.is_empty() => {
            let members = members.iter().map(|(name, value)| format!("{}: {}", key(name), json(value)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// The name of a member, in quotes only where it has to be.
pub(in crate::backend::tests) fn key(name: &str) -> String {
    let is_plain = name.chars().all(|next| next.is_ascii_alphanumeric() || next == '_')
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && !name.is_empty()
        && name != "__proto__";
    if is_plain { name.to_owned() } else { (JAVASCRIPT.string)(name) }
}

/// A member of an object.
pub(in crate::backend::tests) fn member(of: &str, name: &str) -> String {
    let key = key(name);
    if key == name { format!("{of}.{name}") } else { format!("{of}[{key}]") }
}

/// Without zeros that say nothing, as prettier writes them.
fn number(_: Kind, value: &str) -> String {
    let plain = value.split_once('.').map(|_| value.trim_end_matches('0').trim_end_matches('.'));
    plain.unwrap_or(value).to_owned()
}

/// Reserved words, in modules too.
const KEYWORDS: &[&str] = &[
    "arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default",
    "delete", "do", "else", "enum", "eval", "export", "extends", "false", "finally", "for", "function", "if",
    "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package", "private",
    "protected", "public", "return", "static", "super", "switch", "this", "throw", "true", "try", "typeof",
    "var", "void", "while", "with", "yield", // What a class has already.
    "constructor",
];
