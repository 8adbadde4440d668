//! What `backend.toml` says of a template folder.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::backend::Ownership;
use crate::base::nearest;

/// A template folder, as its `backend.toml` describes it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct FolderDefinition {
    /// The backend's name.
    pub name: String,
    /// One line: what it makes.
    pub summary: String,
    /// The version of the contract that it is written for.
    pub contract: u32,
    /// Its options, by name.
    #[serde(default)]
    pub options: BTreeMap<String, OptionRule>,
    /// The files that it makes.
    #[serde(default)]
    pub files: Vec<FileRule>,
}

impl FolderDefinition {
    /// The version of the contract that this program speaks.
    pub const CONTRACT: u32 = 1;

    /// The keys of `backend.toml`.
    pub const KEYS: [&str; 5] = ["name", "summary", "contract", "options", "files"];
}

/// An option, after JSON Schema.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct OptionRule {
    /// What its value is.
    #[serde(rename = "type")]
    pub ty: OptionType,
    /// The value when a target gives none; without it, `null`.
    pub default: Option<Value>,
    /// The values that it may have; any when there are none.
    #[serde(rename = "enum", default)]
    pub values: Vec<Value>,
    /// What it is for.
    pub description: Option<String>,
}

impl OptionRule {
    /// The keys of an option.
    pub const KEYS: [&str; 4] = ["type", "default", "enum", "description"];

    /// What is wrong with a value; `None` when it fits.
    pub(super) fn fault(&self, value: &Value) -> Option<String> {
        if !self.ty.takes(value) {
            return Some(format!("is {}, not `{value}`", self.ty.words()));
        }
        if self.values.is_empty() || self.values.contains(value) {
            return None;
        }
        let known: Vec<String> = self.values.iter().map(word).collect();
        let near = nearest(&word(value), known.iter().map(String::as_str));
        let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        Some(format!("is one of {}, not `{}`{near}", known.join(", "), word(value)))
    }

    fn schema(&self) -> Value {
        let mut schema = json!({ "type": self.ty.word() });
        if self.ty == OptionType::Array {
            schema["items"] = json!({ "type": "string" });
        }
        if !self.values.is_empty() {
            schema["enum"] = Value::from(self.values.clone());
        }
        if let Some(default) = &self.default {
            schema["default"] = default.clone();
        }
        if let Some(description) = &self.description {
            schema["description"] = Value::from(description.as_str());
        }
        schema
    }
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What the value of an option is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OptionType {
    /// Text.
    String,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A list of texts.
    Array,
}

impl OptionType {
    fn takes(self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::Array => value.as_array().is_some_and(|list| list.iter().all(Value::is_string)),
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Array => "array",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::String => "a text",
            Self::Boolean => "true or false",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::Array => "a list of texts",
        }
    }
}

/// Files that one template makes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FileRule {
    /// The template's file in the folder.
    pub template: String,
    /// The path of what it makes, itself a template: `{{file.stem}}.csv`.
    pub path: String,
    /// What a file is made for.
    #[serde(default)]
    pub each: Each,
    /// How values are made safe for the format.
    #[serde(default)]
    pub escape: Escape,
    /// Who may change the file after it was written.
    #[serde(default = "generated")]
    pub ownership: Ownership,
}

impl FileRule {
    /// The keys of a file.
    pub const KEYS: [&str; 5] = ["template", "path", "each", "escape", "ownership"];
}

fn generated() -> Ownership {
    Ownership::Generated
}

/// What a file is made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Each {
    /// The whole spec: one file.
    #[default]
    Spec,
    /// Each file of the spec.
    File,
    /// Each clause.
    Clause,
}

/// How values are made safe for the format that they stand in. `{{{name}}}` leaves one as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Escape {
    /// Not at all.
    #[default]
    None,
    /// HTML's text and quoted attributes.
    Html,
    /// A field of CSV (RFC 4180), quoted where it must be.
    Csv,
    /// XML's text and quoted attributes.
    Xml,
    /// What stands between the quotes of a JSON string.
    Json,
    /// Words that mean nothing in Markdown.
    Markdown,
}

/// JSON Schema of a folder's options.
pub(super) fn options_schema(options: &BTreeMap<String, OptionRule>) -> Value {
    let properties: serde_json::Map<String, Value> =
        options.iter().map(|(name, rule)| (name.clone(), rule.schema())).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// The options with the defaults of those that are not given.
pub(super) fn with_defaults(options: &BTreeMap<String, OptionRule>, given: &Value) -> Value {
    let value = |name: &str, rule: &OptionRule| {
        given.get(name).cloned().or_else(|| rule.default.clone()).unwrap_or(Value::Null)
    };
    let all = options.iter().map(|(name, rule)| (name.clone(), value(name, rule)));
    Value::Object(all.collect())
}
