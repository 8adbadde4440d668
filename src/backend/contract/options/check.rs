//! A value held against a schema, with the first fault as people understand it.

use serde_json::{Map, Value};

use super::schema::{pattern, target};
use super::{OptionFault, shown, unknown_option};
use crate::base::nearest;

/// How deep schemas may lead from one into another without going down in the value.
const MOST_SCHEMAS: usize = 64;

/// Whether `value` fits `schema`.
///
/// # Errors
/// The first fault.
pub(super) fn check(schema: &Value, value: &Value) -> Result<(), OptionFault> {
    Checked { root: schema, path: Vec::new(), depth: 0 }.value(schema, value)
}

/// A place in the options, and the schemas that led there.
#[derive(Clone)]
struct Checked<'s> {
    root: &'s Value,
    path: Vec<String>,
    depth: usize,
}

impl Checked<'_> {
    fn fault(&self, message: &str) -> OptionFault {
        let name = shown(&self.path);
        let message =
            if name.is_empty() { format!("the options {message}") } else { format!("`{name}` {message}") };
        OptionFault { path: self.path.clone(), message }
    }

    fn below(&self, part: &str) -> Self {
        Self { root: self.root, path: [&self.path[..], &[part.to_owned()]].concat(), depth: 0 }
    }

    fn value(&self, schema: &Value, value: &Value) -> Result<(), OptionFault> {
        let Value::Object(keywords) = schema else {
            return if *schema == Value::Bool(false) { Err(self.fault("is not taken")) } else { Ok(()) };
        };
        if self.depth > MOST_SCHEMAS {
            return Err(self.fault("cannot be checked: the backend's schema leads back to itself"));
        }
        self.kind(keywords, value)?;
        self.listed(keywords, value)?;
        match value {
            Value::Object(members) => self.members(keywords, members)?,
            Value::Array(items) => self.items(keywords, items)?,
            Value::String(text) => self.text(keywords, text)?,
            Value::Number(number) => self.number(keywords, number.as_f64())?,
            Value::Null | Value::Bool(_) => {}
        }
        self.combined(keywords, value)
    }

    fn kind(&self, keywords: &Map<String, Value>, value: &Value) -> Result<(), OptionFault> {
        let names: Vec<&str> = match keywords.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => return Ok(()),
        };
        if names.iter().any(|name| is_of(name, value)) {
            return Ok(());
        }
        let names: Vec<&str> = names.into_iter().filter(|name| *name != "null").map(in_words).collect();
        Err(self.fault(&format!("must be {}, not {}", names.join(" or "), in_toml(value))))
    }

    fn listed(&self, keywords: &Map<String, Value>, value: &Value) -> Result<(), OptionFault> {
        let listed = keywords.get("enum").and_then(Value::as_array).map(Vec::as_slice);
        let single = keywords.get("const").map(std::slice::from_ref);
        match listed.or(single) {
            Some(values) if !values.iter().any(|own| is_same(own, value)) => {
                Err(self.one_of(&values.iter().collect::<Vec<_>>(), value))
            }
            _ => Ok(()),
        }
    }

    fn one_of(&self, values: &[&Value], value: &Value) -> OptionFault {
        let near =
            value.as_str().and_then(|text| nearest(text, values.iter().filter_map(|own| own.as_str())));
        let known: Vec<String> = values.iter().filter(|own| !own.is_null()).map(|own| in_toml(own)).collect();
        let end = match near {
            Some(near) => format!("; did you mean \"{near}\"?"),
            None => format!("; it takes {}", known.join(", ")),
        };
        self.fault(&format!("cannot be {}{end}", in_toml(value)))
    }

    fn members(
        &self,
        keywords: &Map<String, Value>,
        members: &Map<String, Value>,
    ) -> Result<(), OptionFault> {
        let empty = Map::new();
        let known = keywords.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let others = keywords.get("additionalProperties").unwrap_or(&Value::Bool(true));
        for (name, member) in members {
            match known.get(name) {
                Some(schema) => self.below(name).value(schema, member)?,
                None if *others == Value::Bool(false) => {
                    let known: Vec<&str> = known.keys().map(String::as_str).collect();
                    return Err(unknown_option(&self.path, name, &known));
                }
                None => self.below(name).value(others, member)?,
            }
        }
        let required = keywords.get("required").and_then(Value::as_array).into_iter().flatten();
        if let Some(name) = required.filter_map(Value::as_str).find(|name| !members.contains_key(*name)) {
            return Err(self.fault(&format!("lack `{name}`, which must be given")).of_member());
        }
        self.count(keywords, ("minProperties", "maxProperties", "entries"), members.len())
    }

    fn items(&self, keywords: &Map<String, Value>, items: &[Value]) -> Result<(), OptionFault> {
        if let Some(schema) = keywords.get("items") {
            for (at, item) in items.iter().enumerate() {
                self.below(&at.to_string()).value(schema, item)?;
            }
        }
        let twice =
            items.iter().enumerate().find(|(at, item)| items[..*at].iter().any(|own| is_same(own, item)));
        match twice {
            Some((_, item)) if keywords.get("uniqueItems") == Some(&Value::Bool(true)) => {
                Err(self.fault(&format!("has {} twice", in_toml(item))))
            }
            _ => self.count(keywords, ("minItems", "maxItems", "items"), items.len()),
        }
    }

    fn text(&self, keywords: &Map<String, Value>, text: &str) -> Result<(), OptionFault> {
        if let Some(source) = keywords.get("pattern").and_then(Value::as_str) {
            let matcher = pattern(source).and_then(|pattern| pattern.compile());
            if !matcher.is_some_and(|matcher| matcher.is_match(text)) {
                return Err(self.fault(&format!("is {text:?}, which does not match `{source}`")));
            }
        }
        self.count(keywords, ("minLength", "maxLength", "characters"), text.chars().count())
    }

    fn count(
        &self,
        keywords: &Map<String, Value>,
        (least, most, what): (&str, &str, &str),
        count: usize,
    ) -> Result<(), OptionFault> {
        let bound = |name: &str| keywords.get(name).and_then(Value::as_u64);
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        match (bound(least), bound(most)) {
            (Some(least), _) if count < least => {
                Err(self.fault(&format!("has {count} {what}; it takes {least} or more")))
            }
            (_, Some(most)) if count > most => {
                Err(self.fault(&format!("has {count} {what}; it takes {most} at most")))
            }
            _ => Ok(()),
        }
    }

    fn number(&self, keywords: &Map<String, Value>, number: Option<f64>) -> Result<(), OptionFault> {
        type Bound = (&'static str, &'static str, fn(f64, f64) -> bool);
        const BOUNDS: [Bound; 4] = [
            ("minimum", "at least", |own, bound| own >= bound),
            ("maximum", "at most", |own, bound| own <= bound),
            ("exclusiveMinimum", "more than", |own, bound| own > bound),
            ("exclusiveMaximum", "less than", |own, bound| own < bound),
        ];
        for (name, words, holds) in BOUNDS {
            let bound = keywords.get(name).and_then(Value::as_f64);
            if let (Some(own), Some(bound)) = (number, bound)
                && !holds(own, bound)
            {
                return Err(self.fault(&format!("is {own}; it must be {words} {bound}")));
            }
        }
        Ok(())
    }

    /// What references and alternatives say.
    fn combined(&self, keywords: &Map<String, Value>, value: &Value) -> Result<(), OptionFault> {
        let deeper = Self { depth: self.depth + 1, ..self.clone() };
        if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
            match target(self.root, reference) {
                Some(schema) => deeper.value(schema, value)?,
                None => return Err(self.fault("cannot be checked: the backend's schema lacks a part")),
            }
        }
        let schemas = |name: &str| keywords.get(name).and_then(Value::as_array).map(Vec::as_slice);
        for schema in schemas("allOf").unwrap_or_default() {
            deeper.value(schema, value)?;
        }
        if let Some(alternatives) = schemas("anyOf") {
            deeper.alternatives(alternatives, value)?;
        }
        if let Some(alternatives) = schemas("oneOf") {
            let fitting = alternatives.iter().filter(|schema| deeper.value(schema, value).is_ok()).count();
            if fitting > 1 {
                return Err(self.fault(&format!("can be read in {fitting} ways")));
            }
            deeper.alternatives(alternatives, value)?;
        }
        Ok(())
    }

    /// One of `alternatives` must hold. The fault is the one of the alternative that comes nearest:
    /// of the fault that lies deepest in the value.
    fn alternatives(&self, alternatives: &[Value], value: &Value) -> Result<(), OptionFault> {
        let mut faults = Vec::new();
        for schema in alternatives {
            match self.value(schema, value) {
                Ok(()) => return Ok(()),
                Err(fault) => faults.push(fault),
            }
        }
        let values: Option<Vec<&Value>> =
            alternatives.iter().filter(|schema| !is_null(schema)).map(|schema| schema.get("const")).collect();
        if let Some(values) = values {
            return Err(self.one_of(&values, value));
        }
        let is_near = |schema: &Value| !is_null(schema);
        let near =
            alternatives.iter().zip(faults).filter(|(schema, _)| is_near(schema)).map(|(_, fault)| fault);
        let deepest = near.reduce(|best, next| if next.path.len() > best.path.len() { next } else { best });
        Err(deepest.unwrap_or_else(|| self.fault(&format!("cannot be {}", in_toml(value)))))
    }
}

impl OptionFault {
    /// The words for one member of a list rather than for all options.
    fn of_member(mut self) -> Self {
        if !self.path.is_empty() {
            self.message = self.message.replacen("` lack `", "` lacks `", 1);
        }
        self
    }
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

fn is_of(name: &str, value: &Value) -> bool {
    match value {
        Value::Null => name == "null",
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => {
            let whole = || number.as_f64().is_some_and(|number| number.fract() == 0.0);
            name == "number" || (name == "integer" && (number.is_i64() || number.is_u64() || whole()))
        }
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
    }
}

/// Numbers are the same when their values are, however they are written.
fn is_same(own: &Value, other: &Value) -> bool {
    match (own, other) {
        (Value::Number(own), Value::Number(other)) => own == other || own.as_f64() == other.as_f64(),
        (Value::Array(own), Value::Array(other)) => {
            own.len() == other.len() && own.iter().zip(other).all(|(own, other)| is_same(own, other))
        }
        (Value::Object(own), Value::Object(other)) => {
            let same =
                |(key, own): (&String, &Value)| other.get(key).is_some_and(|other| is_same(own, other));
            own.len() == other.len() && own.iter().all(same)
        }
        _ => own == other,
    }
}

/// A type as those who write TOML call it.
fn in_words(name: &str) -> &str {
    match name {
        "boolean" => "true or false",
        "object" => "a table",
        "array" => "a list",
        "number" => "a number",
        "integer" => "a whole number",
        "string" => "a text",
        other => other,
    }
}

/// A value as it stands in `specc.toml`, or what it is when it is long.
fn in_toml(value: &Value) -> String {
    match value {
        Value::Object(_) => "a table".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        _ => value.to_string(),
    }
}
