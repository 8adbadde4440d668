//! JSON with its members in the spec's order and its numbers as the spec writes them.

use crate::ir::Value;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    /// A number, `true`, `false` or `null`, as it is written.
    Plain(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value of a literal.
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Json::Plain("null".to_owned()),
            Value::Boolean(value) => Json::Plain(value.to_string()),
            Value::Number(number) => Json::Plain(number.to_string()),
            Value::Text(text) => Json::Text(text.clone()),
        }
    }

    /// The value without quotes, for places other than JSON.
    pub(super) fn bare(&self) -> String {
        match self {
            Json::Plain(text) | Json::Text(text) => text.clone(),
            Json::List(items) => items.iter().map(Json::bare).collect::<Vec<_>>().join(","),
            Json::Object(_) => self.pretty(),
        }
    }

    /// The value over several lines, two spaces a level.
    pub(super) fn pretty(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, 0);
        text
    }

    fn write(&self, out: &mut String, level: usize) {
        match self {
            Json::Plain(text) => out.push_str(text),
            Json::Text(text) => out.push_str(&quoted(text)),
            Json::List(items) => {
                let items = items.iter().map(|item| (String::new(), item));
                lines(out, ('[', ']'), items, level);
            }
            Json::Object(members) => {
                let members = members.iter().map(|(name, value)| (format!("{}: ", quoted(name)), value));
                lines(out, ('{', '}'), members, level);
            }
        }
    }
}

fn lines<'j>(
    out: &mut String,
    (open, close): (char, char),
    items: impl Iterator<Item = (String, &'j Json)>,
    level: usize,
) {
    out.push(open);
    let mut any = false;
    for (name, value) in items {
        out.push_str(if any { ",\n" } else { "\n" });
        out.push_str(&"  ".repeat(level + 1));
        out.push_str(&name);
        value.write(out, level + 1);
        any = true;
    }
    if any {
        out.push('\n');
        out.push_str(&"  ".repeat(level));
    }
    out.push(close);
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
