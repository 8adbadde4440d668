//! The IR's JSON without places, and how two differ.

use serde::Serialize;
use serde_json::{Map, Value};

/// A value's JSON without spans, lists of spans and the places of lines. CR LF in texts reads as LF.
pub(super) fn placeless(value: &impl Serialize) -> Value {
    let mut json = serde_json::to_value(value).expect("JSON");
    remove_places(&mut json);
    json
}

pub(super) fn remove_places(json: &mut Value) {
    match json {
        Value::Object(fields) => {
            fields.retain(|key, value| key != "line_starts" && !is_place(value));
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

/// The first difference of two values, with the way to it.
pub(super) fn difference(one: &Value, other: &Value, way: &str) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let keys = one.keys().chain(other.keys());
            keys.into_iter().find_map(|key| {
                let null = Value::Null;
                let side = |fields: &Map<String, Value>| fields.get(key).unwrap_or(&null).clone();
                difference(&side(one), &side(other), &format!("{way}.{key}"))
            })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => one
            .iter()
            .zip(other)
            .zip(0..)
            .find_map(|((one, other), at)| difference(one, other, &format!("{way}[{at}]"))),
        _ if one == other => None,
        (Value::Array(one), Value::Array(other)) => {
            let shared = one.iter().zip(other).zip(0..);
            let first = shared
                .into_iter()
                .find_map(|((one, other), at)| difference(one, other, &format!("{way}[{at}]")));
            Some(format!("{way}: {} and {}: {}", one.len(), other.len(), first.unwrap_or_default()))
        }
        _ => Some(format!("{way}:\n    {one:.300}\n    {other:.300}")),
    }
}
