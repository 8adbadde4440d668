//! Options that nobody set, as the schema says.

use serde_json::Value;

use super::schema::resolved;

/// `given` with the defaults of `schema` for what it leaves out.
pub(super) fn filled(schema: &Value, given: &Value) -> Value {
    let mut value = given.clone();
    fill(schema, schema, &mut value);
    value
}

/// Goes down with the value, so that a schema within itself ends.
fn fill(root: &Value, schema: &Value, value: &mut Value) {
    let schema = resolved(root, schema);
    let properties = schema.get("properties").and_then(Value::as_object);
    match value {
        Value::Object(members) => {
            for (name, property) in properties.into_iter().flatten() {
                if let Some(member) = members.get_mut(name) {
                    fill(root, property, member);
                } else if let Some(default) = property.get("default") {
                    members.insert(name.clone(), default.clone());
                }
            }
        }
        Value::Array(items) => {
            if let Some(of_items) = schema.get("items") {
                for item in items {
                    fill(root, of_items, item);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
