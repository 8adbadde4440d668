//! The IR's JSON without places.

use serde::Serialize;
use serde_json::Value;

/// A value's JSON without spans and lists of spans. CR LF in texts reads as LF.
pub(super) fn placeless(value: &impl Serialize) -> Value {
    let mut json = serde_json::to_value(value).expect("JSON");
    remove_places(&mut json);
    json
}

pub(super) fn remove_places(json: &mut Value) {
    match json {
        Value::Object(fields) => {
            fields.retain(|_, value| !is_place(value));
            fields.values_mut().for_each(remove_places);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_places),
        Value::String(text) if text.contains("\r\n") => *text = text.replace("\r\n", "\n"),
        _ => {}
    }
}

/// Whether a value is a span, or a list of some.
fn is_place(value: &Value) -> bool {
    match value.as_array().map(Vec::as_slice) {
        Some([start, end]) if start.is_u64() && end.is_u64() => true,
        Some(items @ [_, ..]) => items.iter().all(|item| item.is_array() && is_place(item)),
        _ => false,
    }
}
