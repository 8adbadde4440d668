//! JSON with the places of its values. The only importer of `jsonc_parser`.

use jsonc_parser::ast;
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::base::{Located, Span};

/// A value with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Json {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: JsonValue,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonValue {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Record(Vec<JsonMember>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonMember {
    /// Its name, with its place in quotes.
    pub name: Located<String>,
    /// Its value.
    pub value: Json,
}

/// Nothing but what RFC 8259 allows.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The value that a text of a file is; `None` when it is no JSON, is nested more than 512 deep, or does not stand in the file
/// as it is, but for the ends of lines.
#[must_use]
pub fn json(text: &Located<String>) -> Option<Json> {
    let places = Places::of_text(text)?;
    let parsed = parse_to_ast(&text.value, &CollectOptions::default(), &STRICT).ok()?;
    Some(places.of(&parsed.value?))
}

struct Places {
    start: usize,
    /// The ends of lines in the text that have two characters in the file.
    longer: Vec<usize>,
}

impl Places {
    fn of_text(text: &Located<String>) -> Option<Self> {
        let added = text.span.len().checked_sub(text.value.len())?;
        let ends = || text.value.match_indices('\n').map(|(at, _)| at);
        let longer: Vec<usize> = if added == 0 { Vec::new() } else { ends().collect() };
        (longer.len() == added).then_some(Self { start: text.span.start as usize, longer })
    }

    fn span(&self, range: jsonc_parser::common::Range) -> Span {
        let at = |offset: usize| self.start + offset + self.longer.partition_point(|&end| end < offset);
        Span::new(at(range.start), at(range.end))
    }

    fn of(&self, node: &ast::Value<'_>) -> Json {
        let value = match node {
            ast::Value::NullKeyword(_) => JsonValue::Null,
            ast::Value::BooleanLit(literal) => JsonValue::Boolean(literal.value),
            ast::Value::NumberLit(literal) => JsonValue::Number(literal.value.to_owned()),
            ast::Value::StringLit(literal) => JsonValue::Text(literal.value.to_string()),
            ast::Value::Array(array) => {
                JsonValue::List(array.elements.iter().map(|item| self.of(item)).collect())
            }
            ast::Value::Object(object) => {
                JsonValue::Record(object.properties.iter().map(|member| self.member(member)).collect())
            }
        };
        Json { span: self.span(node.range()), value }
    }

    fn member(&self, member: &ast::ObjectProp<'_>) -> JsonMember {
        let name = Located::written(member.name.as_str().to_owned(), self.span(member.name.range()));
        JsonMember { name, value: self.of(&member.value) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Json> {
        json(&Located::written(text.to_owned(), Span::new(10, 10 + text.len())))
    }

    #[test]
    fn values_have_their_places() {
        let text = r#" {"ü": [1.50, "a\u00fc", null, true]} "#;
        let Some(Json { value: JsonValue::Record(members), span }) = read(text) else { panic!("an object") };
        let slice = |span: Span| &text[span.start as usize - 10..span.end as usize - 10];
        assert_eq!(slice(span), text.trim());
        assert_eq!(slice(members[0].name.span), "\"ü\"");
        let JsonValue::List(items) = &members[0].value.value else { panic!("an array") };
        let places: Vec<&str> = items.iter().map(|item| slice(item.span)).collect();
        assert_eq!(places, ["1.50", "\"a\\u00fc\"", "null", "true"]);
        assert_eq!(items[1].value, JsonValue::Text("aü".to_owned()));
        assert_eq!(items[0].value, JsonValue::Number("1.50".to_owned()));
    }

    #[test]
    fn ends_of_lines_may_have_two_characters() {
        let file = "[\r\n  1,\r\n  22\r\n]";
        let text = Located::written(file.replace('\r', ""), Span::new(0, file.len()));
        let Some(Json { value: JsonValue::List(items), span }) = json(&text) else { panic!("an array") };
        assert_eq!(span.len(), file.len());
        assert_eq!(&file[items[1].span.range()], "22");
        assert_eq!(json(&Located::written("[1]".to_owned(), Span::new(0, 7))), None);
    }

    #[test]
    fn what_is_no_json_is_none() {
        for text in ["", "{a: 1}", "[1,]", "[1 2]", "// x\n1", "'a'", "NaN", "+1", ".5", "[...]", "1 2"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"[".repeat(100_000)), None);
    }
}
