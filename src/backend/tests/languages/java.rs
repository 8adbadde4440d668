//! Java.

use std::fmt::Write;

use super::escape::{self, in_block, string};
use super::{Case, Language};
use crate::backend::tests::checks::{Composed, Literal, Temporal, TemporalValue};
use crate::backend::tests::steps::Kind;

/// Java.
pub(in crate::backend::tests) const JAVA: Language = Language {
    string: |text| string(text, by_number),
    lines,
    number: |kind, value| match kind {
        Kind::Integer => format!("{value}L"),
        Kind::Decimal | Kind::Text => value.to_owned(),
    },
    constants: (Some("null"), ["true", "false"]),
    present: |value, _| Some(value),
    temporal: |value| Some(temporal(value)),
    json: |_, parts, reached| composed(parts?, reached),
    comment,
    document: comment,
    type_of: |kind| match kind {
        Kind::Integer => "long",
        Kind::Decimal => "double",
        Kind::Text => "String",
    },
    case: Case::Camel,
    keywords: KEYWORDS,
};

/// What `java.time` makes of it.
fn temporal(of: &Temporal) -> String {
    let (class, text) = match of.value {
        TemporalValue::Date(date) => ("LocalDate", date.to_string()),
        TemporalValue::Time(time) => ("LocalTime", time.to_string()),
        TemporalValue::Moment(moment) => ("Instant", format!("{moment}Z")),
        TemporalValue::Duration(length) => ("Duration", length.to_string()),
    };
    format!("{class}.parse({})", (JAVA.string)(&text))
}

/// Immutable lists and maps, and records with a value for each field.
fn composed(of: &Composed, reached: &str) -> Option<String> {
    const MOST_PAIRS: usize = 10;
    let value = |of: &Literal| JAVA.value(of, reached);
    match of {
        Composed::List(_, items) => {
            let items: Vec<String> = items.iter().map(value).collect::<Option<_>>()?;
            Some(format!("List.of({})", items.join(", ")))
        }
        Composed::Map(_, members) if members.len() <= MOST_PAIRS => {
            let member =
                |(name, of): &(String, Literal)| Some(format!("{}, {}", (JAVA.string)(name), value(of)?));
            let members: Vec<String> = members.iter().map(member).collect::<Option<_>>()?;
            Some(format!("Map.of({})", members.join(", ")))
        }
        Composed::Map(_, members) => {
            let member = |(name, of): &(String, Literal)| {
                Some(format!("Map.entry({}, {})", (JAVA.string)(name), value(of)?))
            };
            let members: Vec<String> = members.iter().map(member).collect::<Option<_>>()?;
            Some(format!("Map.ofEntries({})", members.join(", ")))
        }
        Composed::Record(name, fields) => {
            let field = |(_, of): &(String, Option<Literal>)| value(of.as_ref().unwrap_or(&Literal::Null));
            let fields: Vec<String> = fields.iter().map(field).collect::<Option<_>>()?;
            Some(format!("new {reached}{name}({})", fields.join(", ")))
        }
    }
}

/// A text block, which Java has from version 15 on, unless Java would take spaces away: those at the end of a line, and
/// those with which all lines begin.
fn lines(text: &str) -> Option<String> {
    let mut lines = text.split('\n');
    let is_kept = lines.clone().all(|line| !line.ends_with(char::is_whitespace))
        && lines.any(|line| line.starts_with(|first: char| !first.is_whitespace()));
    is_kept.then(|| format!("\"\"\"\n{}\"\"\"", in_block(text)))
}

/// Java reads `\u` before it reads anything else, so that a line end must not be written so.
fn by_number(of: char) -> String {
    if u32::from(of) < 0x100 {
        return format!("\\{:03o}", u32::from(of));
    }
    let mut units = [0; 2];
    let mut escapes = String::new();
    for unit in of.encode_utf16(&mut units) {
        let _ = write!(escapes, "\\u{unit:04x}");
    }
    escapes
}

/// A `\u` in the words themselves would be read even here, unless the number of backslashes is even.
fn comment(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut backslashes = 0_usize;
    for next in text.chars() {
        if next == 'u' && backslashes % 2 == 1 {
            words.push('\\');
        }
        backslashes = if next == '\\' { backslashes + 1 } else { 0 };
        words.push(next);
    }
    escape::comment(&words, by_number)
}

/// Reserved words, with the literals.
const KEYWORDS: &[&str] = &[
    "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue",
    "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float", "for",
    "goto", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null",
    "package", "private", "protected", "public", "return", "short", "static", "strictfp", "super", "switch",
    "synchronized", "this", "throw", "throws", "transient", "true", "try", "void", "volatile", "while", "_",
    // Methods that every object has: a test cannot have their names with another result type.
    "notify", "notifyAll", "wait", "getClass", "hashCode", "toString", "clone", "finalize",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_escape_is_read_before_its_place() {
        assert_eq!((JAVA.string)("a\u{7}b\u{202e}\n\\u000a"), r#""a\007b\u202e\n\\u000a""#);
        assert_eq!((JAVA.comment)(r"C:\users \\users \\\u000a"), r"C:\\users \\users \\\\u000a");
    }
}
