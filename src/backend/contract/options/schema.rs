//! The part of JSON Schema in which options are described.
//!
//! What says nothing but a value's shape: types, values, properties, items, bounds, patterns, and
//! `anyOf`, `oneOf`, `allOf` and references within the schema. A schema with another keyword is
//! refused by name, so that no rule is ever passed over in silence.

use serde_json::Value;

use crate::base::nearest;
use crate::ir::Pattern;

/// What a keyword's value has to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Anything: it is for people, or for other tools.
    Any,
    /// A schema.
    Schema,
    /// A list of schemas.
    Schemas,
    /// Schemas by name.
    NamedSchemas,
    /// The name of a type, or a list of such.
    Types,
    /// A list of names.
    Names,
    /// A list of values.
    Values,
    /// A number.
    Number,
    /// A count from 0.
    Count,
    /// True or false.
    Flag,
    /// A regular expression.
    Pattern,
    /// A reference within the schema.
    Reference,
}

const KEYWORDS: [(&str, Shape); 36] = [
    ("$schema", Shape::Any),
    ("$id", Shape::Any),
    ("$comment", Shape::Any),
    ("title", Shape::Any),
    ("description", Shape::Any),
    ("default", Shape::Any),
    ("examples", Shape::Any),
    ("format", Shape::Any),
    ("deprecated", Shape::Any),
    ("readOnly", Shape::Any),
    ("writeOnly", Shape::Any),
    ("const", Shape::Any),
    ("$defs", Shape::NamedSchemas),
    ("definitions", Shape::NamedSchemas),
    ("properties", Shape::NamedSchemas),
    ("additionalProperties", Shape::Schema),
    ("items", Shape::Schema),
    ("anyOf", Shape::Schemas),
    ("oneOf", Shape::Schemas),
    ("allOf", Shape::Schemas),
    ("type", Shape::Types),
    ("required", Shape::Names),
    ("enum", Shape::Values),
    ("minimum", Shape::Number),
    ("maximum", Shape::Number),
    ("exclusiveMinimum", Shape::Number),
    ("exclusiveMaximum", Shape::Number),
    ("minLength", Shape::Count),
    ("maxLength", Shape::Count),
    ("minItems", Shape::Count),
    ("maxItems", Shape::Count),
    ("minProperties", Shape::Count),
    ("maxProperties", Shape::Count),
    ("uniqueItems", Shape::Flag),
    ("pattern", Shape::Pattern),
    ("$ref", Shape::Reference),
];

/// The names of the types.
const TYPES: [&str; 7] = ["null", "boolean", "object", "array", "number", "string", "integer"];

/// Whether `schema` is one that options can be held against.
///
/// # Errors
/// The keyword that cannot be used, with its place and the reason, as words that follow "the schema".
pub fn check_schema(schema: &Value) -> Result<(), String> {
    check_part(schema, schema, "#")
}

fn check_part(root: &Value, schema: &Value, at: &str) -> Result<(), String> {
    let Some(keywords) = schema.as_object() else {
        let fits = schema.is_boolean();
        return if fits { Ok(()) } else { Err(format!("is no schema at `{at}`: {schema}")) };
    };
    for (keyword, value) in keywords {
        let Some((_, shape)) = KEYWORDS.iter().find(|(name, _)| name == keyword) else {
            let near = nearest(keyword, KEYWORDS.iter().map(|(name, _)| *name));
            let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            return Err(format!("has `{keyword}` at `{at}`, which options cannot be held against{near}"));
        };
        if !fits(root, *shape, value) {
            return Err(format!("has a `{keyword}` at `{at}` that cannot be used: {value}"));
        }
        for (name, part) in parts(*shape, value) {
            check_part(root, part, &format!("{at}/{keyword}{name}"))?;
        }
    }
    Ok(())
}

/// The schemas within a keyword's value, with what leads to them.
fn parts(shape: Shape, value: &Value) -> Vec<(String, &Value)> {
    match (shape, value) {
        (Shape::Schema, schema) => vec![(String::new(), schema)],
        (Shape::Schemas, Value::Array(schemas)) => {
            schemas.iter().enumerate().map(|(at, schema)| (format!("/{at}"), schema)).collect()
        }
        (Shape::NamedSchemas, Value::Object(schemas)) => {
            schemas.iter().map(|(name, schema)| (format!("/{name}"), schema)).collect()
        }
        _ => Vec::new(),
    }
}

fn fits(root: &Value, shape: Shape, value: &Value) -> bool {
    let is_type = |value: &Value| value.as_str().is_some_and(|name| TYPES.contains(&name));
    let all = |test: &dyn Fn(&Value) -> bool| value.as_array().is_some_and(|list| list.iter().all(test));
    match shape {
        Shape::Any | Shape::Schema => true,
        Shape::Schemas => value.as_array().is_some_and(|schemas| !schemas.is_empty()),
        Shape::NamedSchemas => value.is_object(),
        Shape::Types => is_type(value) || all(&is_type),
        Shape::Names => all(&Value::is_string),
        Shape::Values => value.is_array(),
        Shape::Number => value.is_number(),
        Shape::Count => value.is_u64(),
        Shape::Flag => value.is_boolean(),
        Shape::Pattern => value.as_str().is_some_and(|source| pattern(source).is_some()),
        Shape::Reference => value.as_str().is_some_and(|reference| target(root, reference).is_some()),
    }
}

/// The schema that a reference names; only ones within the schema are followed.
pub(super) fn target<'s>(root: &'s Value, reference: &str) -> Option<&'s Value> {
    root.pointer(reference.strip_prefix('#')?)
}

/// The schema itself, with its references followed. A reference that leads back to itself ends.
pub(super) fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let mut schema = schema;
    for _ in 0..MOST_REFERENCES {
        match schema.get("$ref").and_then(Value::as_str).and_then(|reference| target(root, reference)) {
            Some(next) => schema = next,
            None => break,
        }
    }
    schema
}

/// References that lead to each other without a value between them.
const MOST_REFERENCES: usize = 16;

/// A regular expression in the dialect's own subset, which takes linear time whatever is written.
pub(super) fn pattern(source: &str) -> Option<Pattern> {
    let mut slashed = String::from("/");
    let mut escaped = false;
    for next in source.chars() {
        if next == '/' && !escaped {
            slashed.push('\\');
        }
        escaped = next == '\\' && !escaped;
        slashed.push(next);
    }
    Pattern::parse(&format!("{slashed}/")).ok()
}
