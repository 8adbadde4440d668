//! JSON held against JSON: members given are a subset, arrays exact unless they hold `"..."`.

use serde_json::Value;

use super::FailureKind;

/// Where two JSON texts differ first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonDifference {
    /// The path of members and positions, such as `items[2].price`; empty for the whole.
    pub path: String,
    /// What is expected there.
    pub expected: String,
    /// What stands there; `None` when there is nothing.
    pub found: Option<String>,
}

/// How the JSON in `text` fails `expected`; `None` when it does not, or when `expected` is none.
pub(super) fn differs(expected: &str, text: &str) -> Option<FailureKind> {
    let expected: Value = serde_json::from_str(expected).ok()?;
    match serde_json::from_str::<Value>(payload(text)) {
        Err(_) => Some(FailureKind::NotJson),
        Ok(found) => difference(&expected, Some(&found), String::new()).map(FailureKind::JsonDiffers),
    }
}

/// The text itself, or what stands in its only fence or code span.
fn payload(text: &str) -> &str {
    let text = text.trim();
    let Some(rest) = text.strip_prefix("```") else { return text.trim_matches('`') };
    let inner = rest.split_once('\n').map_or("", |(_, inner)| inner);
    inner.trim_end().strip_suffix("```").unwrap_or(inner)
}

/// The first difference. The depth is that of the JSON texts, which the parser limits to 128.
fn difference(expected: &Value, found: Option<&Value>, path: String) -> Option<JsonDifference> {
    match (expected, found) {
        (Value::Object(wanted), Some(Value::Object(members))) => wanted.iter().find_map(|(name, value)| {
            let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            difference(value, members.get(name), inner)
        }),
        (Value::Array(wanted), Some(Value::Array(items))) if wanted.iter().any(is_rest) => {
            let held = holds_run(wanted, items);
            (!held).then(|| at(path, expected, found))
        }
        (Value::Array(wanted), Some(Value::Array(items))) if wanted.len() == items.len() => {
            let mut pairs = wanted.iter().zip(items).enumerate();
            pairs.find_map(|(at, (value, item))| difference(value, Some(item), format!("{path}[{at}]")))
        }
        (expected, Some(found)) if expected == found => None,
        (expected, found) => Some(at(path, expected, found)),
    }
}

fn at(path: String, expected: &Value, found: Option<&Value>) -> JsonDifference {
    JsonDifference { path, expected: expected.to_string(), found: found.map(Value::to_string) }
}

fn is_rest(value: &Value) -> bool {
    value.as_str() == Some("...")
}

/// Whether `items` are `wanted` in order, `"..."` standing for any run of items.
fn holds_run(wanted: &[Value], items: &[Value]) -> bool {
    let (mut at, mut item) = (0, 0);
    // The last `"..."`, and the item up to which it stands for.
    let mut rest: Option<(usize, usize)> = None;
    while item < items.len() {
        if wanted.get(at).is_some_and(is_rest) {
            rest = Some((at, item));
            at += 1;
        } else if wanted.get(at).is_some_and(|value| holds(value, &items[item])) {
            at += 1;
            item += 1;
        } else if let Some((rest_at, upto)) = rest {
            rest = Some((rest_at, upto + 1));
            at = rest_at + 1;
            item = upto + 1;
        } else {
            return false;
        }
    }
    wanted[at..].iter().all(is_rest)
}

fn holds(expected: &Value, found: &Value) -> bool {
    difference(expected, Some(found), String::new()).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(expected: &str, text: &str) -> Option<String> {
        match differs(expected, text)? {
            FailureKind::JsonDiffers(difference) => Some(difference.path),
            other => Some(format!("{other:?}")),
        }
    }

    #[test]
    fn members_are_a_subset_and_arrays_are_exact() {
        assert_eq!(path(r#"{"a": 1}"#, r#"{"a": 1, "b": 2}"#), None);
        assert_eq!(path(r#"{"a": {"b": [1, 2]}}"#, r#"{"a": {"b": [1, 3]}}"#), Some("a.b[1]".to_owned()));
        assert_eq!(path("[1]", "[1, 2]"), Some(String::new()));
        assert_eq!(path(r#"{"a": null}"#, "{}"), Some("a".to_owned()));
    }

    #[test]
    fn dots_stand_for_any_items() {
        assert_eq!(path(r#"[1, "..."]"#, "[1, 2, 3]"), None);
        assert_eq!(path(r#"["...", 3, "..."]"#, "[1, 2, 3]"), None);
        assert_eq!(path(r#"["...", 3]"#, "[3, 1, 3]"), None);
        assert_eq!(path(r#"["...", 4]"#, "[1, 2, 3]"), Some(String::new()));
    }

    #[test]
    fn fences_and_code_are_looked_into() {
        assert_eq!(path("[1]", "```json\n[1]\n```"), None);
        assert_eq!(path("[1]", "`[1]`"), None);
        assert_eq!(path("[1]", "one"), Some("NotJson".to_owned()));
    }
}
