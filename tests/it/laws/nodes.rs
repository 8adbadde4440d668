//! The nodes of an IR that say what stands at their place in the source, as JSON has them.

use serde_json::Value;
use specc::base::Span;

/// What a node is, by the shape of its JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A text with a value: a name, an id, what somebody says.
    Word,
    /// A line of a text for people: of a title, a statement, a step, a cell.
    Line,
    /// A type, rule, measure or load.
    Typed,
    /// A number.
    Number,
}

/// A node with its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// What it is.
    pub(crate) form: Form,
    /// The field that holds it.
    pub(crate) field: String,
    /// Its value.
    pub(crate) value: Value,
    /// Its place.
    pub(crate) span: Span,
}

/// All written nodes of an IR's JSON, each place once. Kept blocks are no nodes.
pub(crate) fn nodes(json: &Value) -> Vec<Node> {
    let mut found = Vec::new();
    let mut waiting = vec![("", json)];
    while let Some((field, next)) = waiting.pop() {
        match next {
            Value::Object(fields) => {
                found.extend(located(field, next));
                found.extend(lines(field, next));
                let inner = fields.iter().filter(|(key, _)| *key != "blocks");
                waiting.extend(inner.map(|(key, value)| (if key == "value" { field } else { key }, value)));
            }
            Value::Array(items) => waiting.extend(items.iter().map(|item| (field, item))),
            _ => {}
        }
    }
    found.sort_by_key(|node| (node.span, node.form as u8));
    found.dedup_by_key(|node| (node.span, node.form as u8));
    found
}

fn span(value: &Value) -> Option<Span> {
    serde_json::from_value(value.clone()).ok()
}

fn located(field: &str, json: &Value) -> Option<Node> {
    let is_written = json.get("origin")?.as_str()? == "written";
    let value = json.get("value")?;
    let form = match value {
        Value::String(_) => Form::Word,
        Value::Number(_) => Form::Number,
        Value::Object(fields) if ["type", "rule", "metric"].iter().any(|key| fields.contains_key(*key)) => {
            Form::Typed
        }
        _ => return None,
    };
    let node = Node { form, field: field.to_owned(), value: value.clone(), span: span(json.get("span")?)? };
    is_written.then_some(node)
}

fn lines(field: &str, json: &Value) -> Vec<Node> {
    let Some(segments) = json.get("segments").and_then(Value::as_array) else { return Vec::new() };
    let spans = segments.iter().filter_map(span);
    let line = |span| Node { form: Form::Line, field: field.to_owned(), value: Value::Null, span };
    spans.map(line).collect()
}

/// A small generator of numbers: a law takes few of many nodes, the same ones in each run.
pub(crate) struct Choice(u64);

impl Choice {
    /// One that is made of a text.
    pub(crate) fn of(text: &str) -> Self {
        let mix = |seed: u64, byte: u8| (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(text.bytes().fold(0xcbf2_9ce4_8422_2325, mix))
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (bound.max(1) as u64)).unwrap_or(0)
    }

    /// Up to `most` of the items.
    pub(crate) fn some<T>(&mut self, mut items: Vec<T>, most: usize) -> Vec<T> {
        let mut taken = Vec::new();
        while taken.len() < most && !items.is_empty() {
            let at = self.below(items.len());
            taken.push(items.swap_remove(at));
        }
        taken
    }
}
