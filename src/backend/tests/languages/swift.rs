//! Swift.

use super::escape::{comment, in_block, in_braces, string};
use super::{Case, Language};
use crate::backend::tests::checks::{Composed, Literal, words};
use crate::backend::tests::steps::Kind;

/// Swift.
pub(in crate::backend::tests) const SWIFT: Language = Language {
    string: |text| string(text, in_braces),
    lines: |text| Some(format!("\"\"\"\n{}\n\"\"\"", in_block(text))),
    number: |_, value| value.to_owned(),
    constants: (Some("nil"), ["true", "false"]),
    present: |value, _| Some(value),
    temporal: |_| None,
    json: |_, parts, _| composed(parts?),
    comment: |text| comment(text, in_braces),
    document: |text| comment(text, in_braces),
    type_of: |kind| match kind {
        Kind::Integer => "Int",
        Kind::Decimal => "Double",
        Kind::Text => "String",
    },
    case: Case::Camel,
    keywords: KEYWORDS,
};

/// Literals of lists and dictionaries, and calls of the initialisers that structures have of themselves, without the fields
/// that are absent.
fn composed(of: &Composed) -> Option<String> {
    let value = |of: &Literal| SWIFT.value(of, "");
    match of {
        Composed::List(_, items) => {
            let items: Vec<String> = items.iter().map(value).collect::<Option<_>>()?;
            Some(format!("[{}]", items.join(", ")))
        }
        Composed::Map(_, members) => {
            let member =
                |(name, of): &(String, Literal)| Some(format!("{}: {}", (SWIFT.string)(name), value(of)?));
            let members: Vec<String> = members.iter().map(member).collect::<Option<_>>()?;
            Some(if members.is_empty() { "[:]".to_owned() } else { format!("[{}]", members.join(", ")) })
        }
        Composed::Record(name, fields) => {
            let fields = fields.iter().filter_map(|(name, of)| {
                let of = of.as_ref()?;
                Some(value(of).map(|value| format!("{}: {value}", SWIFT.joined(&words(name)))))
            });
            let fields: Vec<String> = fields.collect::<Option<_>>()?;
            Some(format!("{name}({})", fields.join(", ")))
        }
    }
}

/// Keywords that cannot name a function without backticks.
const KEYWORDS: &[&str] = &[
    "Any",
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "Self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];
