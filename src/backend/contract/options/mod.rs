//! The options of a target, held against the schema that its backend describes: for each transport
//! the same.

mod check;
mod defaults;
mod schema;
#[cfg(test)]
mod tests;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Backend;
use crate::base::nearest;

pub use schema::check_schema;

/// An option that a backend does not take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct OptionFault {
    /// The keys and indices that lead to it; empty when the options as a whole are wrong.
    pub path: Vec<String>,
    /// What is wrong with it, with a suggestion where there is one.
    pub message: String,
}

/// The options `given`, as `backend` takes them: held against its schema, with the schema's defaults
/// filled in.
///
/// # Errors
/// The first option that it does not take, or whose value it cannot use.
pub fn checked_options(backend: &dyn Backend, given: &Value) -> Result<Value, OptionFault> {
    let schema = backend.describe().options;
    check::check(&schema, given)?;
    let filled = defaults::filled(&schema, given);
    backend.check_options(&filled)?;
    Ok(filled)
}

/// Reads options as `T`, naming the key that is wrong.
///
/// # Errors
/// For a key that `T` has not, or a value that does not fit.
pub(in crate::backend) fn parse_options<T: DeserializeOwned + JsonSchema>(
    options: &Value,
) -> Result<T, OptionFault> {
    let schema = schemars::schema_for!(T);
    let known: Vec<&str> = schema
        .get("properties")
        .and_then(|properties| properties.as_object())
        .map(|properties| properties.keys().map(String::as_str).collect())
        .unwrap_or_default();
    let given = options.as_object().map(|object| object.keys().collect::<Vec<_>>()).unwrap_or_default();
    if let Some(unknown) = given.iter().find(|key| !known.contains(&key.as_str())) {
        return Err(unknown_option(&[], unknown, &known));
    }
    for key in given {
        let alone = serde_json::json!({ key.as_str(): options[key.as_str()] });
        if let Err(error) = serde_json::from_value::<T>(alone) {
            return Err(OptionFault { path: vec![key.clone()], message: format!("`{key}`: {error}") });
        }
    }
    serde_json::from_value(options.clone())
        .map_err(|error| OptionFault { path: Vec::new(), message: error.to_string() })
}

/// The fault of a key below `path` that is none of the `known` ones.
fn unknown_option(path: &[String], key: &str, known: &[&str]) -> OptionFault {
    let full = |name: &str| shown(&[path, &[name.to_owned()]].concat());
    let message = match (nearest(key, known.iter().copied()), known) {
        (Some(near), _) => format!("there is no option `{}`; did you mean `{near}`?", full(key)),
        (None, []) if path.is_empty() => format!("there is no option `{key}`; this target takes none"),
        (None, []) => format!("there is no option `{}`", full(key)),
        (None, _) => format!("there is no option `{}`; there are {}", full(key), known.join(", ")),
    };
    OptionFault { path: [path, &[key.to_owned()]].concat(), message }
}

/// A path as people write it: `links[0].title`.
fn shown(path: &[String]) -> String {
    let mut text = String::new();
    for part in path {
        if part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty() {
            text.push_str(&format!("[{part}]"));
        } else {
            let dot = if text.is_empty() { "" } else { "." };
            text.push_str(&format!("{dot}{part}"));
        }
    }
    text
}
