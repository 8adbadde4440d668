//! The options of a target: what `specc.toml` says beside the target's own keys.

use toml::{Table, Value};

/// The options among the keys of a target's table, as JSON. Days and times become texts.
pub(super) fn options(table: &Table, own_keys: &[&str]) -> serde_json::Value {
    let options = table.iter().filter(|(key, _)| !own_keys.contains(&key.as_str()));
    serde_json::Value::Object(options.map(|(key, value)| (key.clone(), json(value))).collect())
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::String(text) => text.as_str().into(),
        Value::Integer(number) => (*number).into(),
        // An infinite number, which JSON lacks, stays a text.
        Value::Float(number) => serde_json::Number::from_f64(*number)
            .map_or_else(|| number.to_string().into(), serde_json::Value::Number),
        Value::Boolean(flag) => (*flag).into(),
        Value::Datetime(time) => time.to_string().into(),
        Value::Array(items) => items.iter().map(json).collect(),
        Value::Table(table) => {
            serde_json::Value::Object(table.iter().map(|(key, value)| (key.clone(), json(value))).collect())
        }
    }
}
