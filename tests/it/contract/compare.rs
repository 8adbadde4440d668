//! What a change of a schema breaks.
//!
//! Who reads a message relies on what its writer promises. So a message of the host may only gain,
//! and one of a backend may only be asked for less: a field that must be there stays so in the first
//! and never comes in the second.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Who writes the messages of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Giver {
    /// This program; backends read them.
    Host,
    /// A backend; this program reads them.
    Backend,
}

/// What in the schema `now` breaks those who keep to the schema `last`.
pub(super) fn breaks(last: &Value, now: &Value, giver: Giver) -> Vec<String> {
    let mut compared = Compared { last, now, giver, pairs: BTreeSet::new(), found: Vec::new() };
    compared.schemas("#", last, now);
    compared.found
}

struct Compared<'s> {
    last: &'s Value,
    now: &'s Value,
    giver: Giver,
    /// The references compared already.
    pairs: BTreeSet<(String, String)>,
    found: Vec<String>,
}

/// What bounds a value: equal in both, or gone where less is asked.
const BOUNDS: [&str; 14] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
    "pattern",
    "const",
    "additionalProperties",
    "propertyNames",
];

/// Lists of alternatives.
const ALTERNATIVES: [&str; 2] = ["anyOf", "oneOf"];

/// What binds nobody, or is looked at elsewhere.
const OTHERS: [&str; 15] = [
    "$schema", "$defs", "$ref", "title", "description", "default", "examples", "format", "deprecated",
    "type", "properties", "required", "items", "prefixItems", "enum",
];

impl<'s> Compared<'s> {
    fn report(&mut self, at: &str, what: &str) {
        self.found.push(format!("{at}: {what}"));
    }

    fn schemas(&mut self, at: &str, last: &'s Value, now: &'s Value) {
        if let (Some(own), Some(other)) = (reference(last), reference(now))
            && !self.pairs.insert((own.to_owned(), other.to_owned()))
        {
            return;
        }
        let (last, now) = (resolved(self.last, last), resolved(self.now, now));
        let (Some(last), Some(now)) = (last.as_object(), now.as_object()) else {
            if last != now {
                self.report(at, "the schema is another");
            }
            return;
        };
        self.types(at, last, now);
        self.bounds(at, last, now);
        self.values(at, last, now);
        self.properties(at, last, now);
        self.required(at, last, now);
        self.items(at, last, now);
        for name in ALTERNATIVES {
            self.alternatives(at, name, last, now);
        }
    }

    fn types(&mut self, at: &str, last: &Map<String, Value>, now: &Map<String, Value>) {
        let (last, now) = (types(last), types(now));
        let gone: Vec<_> = last.iter().filter(|name| !now.contains(*name)).collect();
        let come: Vec<_> = now.iter().filter(|name| !last.contains(*name)).collect();
        if !gone.is_empty() && !now.is_empty() {
            self.report(at, &format!("the types {gone:?} are gone"));
        }
        if self.giver == Giver::Host && (!come.is_empty() || now.is_empty() && !last.is_empty()) {
            self.report(at, &format!("the types {come:?} have come"));
        }
        if self.giver == Giver::Backend && last.is_empty() && !now.is_empty() {
            self.report(at, "a type is asked for");
        }
    }

    fn bounds(&mut self, at: &str, last: &Map<String, Value>, now: &Map<String, Value>) {
        for name in BOUNDS {
            let fits = match (last.get(name), now.get(name), self.giver) {
                (own, other, _) if own == other => true,
                (Some(_), None, Giver::Backend) | (None, Some(_), Giver::Host) => true,
                // Said as a schema that refers to others: compared as such.
                (Some(Value::Object(_)), Some(Value::Object(_)), _) => continue,
                _ => false,
            };
            if !fits {
                self.report(at, &format!("`{name}` is another"));
            }
        }
        let known = |name: &String| {
            let name = name.as_str();
            BOUNDS.contains(&name) || ALTERNATIVES.contains(&name) || OTHERS.contains(&name)
        };
        for name in last.keys().chain(now.keys()).filter(|name| !known(name)) {
            if last.get(name) != now.get(name) {
                self.report(at, &format!("`{name}`, which cannot be compared, is another"));
            }
        }
    }

    /// Values of an enumeration may come, since readers pass over those that they do not know.
    fn values(&mut self, at: &str, last: &Map<String, Value>, now: &Map<String, Value>) {
        match (last.get("enum"), now.get("enum")) {
            (Some(Value::Array(last)), Some(Value::Array(now))) => {
                for gone in last.iter().filter(|value| !now.contains(value)) {
                    self.report(at, &format!("the value {gone} is gone"));
                }
            }
            (None, Some(_)) if self.giver == Giver::Backend => self.report(at, "values are listed"),
            (Some(_), None) if self.giver == Giver::Host => self.report(at, "values are listed no more"),
            _ => {}
        }
    }

    fn properties(&mut self, at: &str, last: &'s Map<String, Value>, now: &'s Map<String, Value>) {
        for (name, own) in members(last, "properties") {
            match now.get("properties").and_then(|properties| properties.get(name)) {
                Some(other) => self.schemas(&format!("{at}/{name}"), own, other),
                None => self.report(at, &format!("the field `{name}` is gone")),
            }
        }
        let maps = (last.get("additionalProperties"), now.get("additionalProperties"));
        if let (Some(own @ Value::Object(_)), Some(other @ Value::Object(_))) = maps {
            self.schemas(&format!("{at}/*"), own, other);
        }
    }

    fn required(&mut self, at: &str, last: &Map<String, Value>, now: &Map<String, Value>) {
        let (was, is) = (names(last), names(now));
        match self.giver {
            Giver::Host => {
                for name in was.iter().filter(|name| !is.contains(*name)) {
                    self.report(at, &format!("the field `{name}` may be left out"));
                }
            }
            Giver::Backend => {
                for name in is.iter().filter(|name| !was.contains(*name)) {
                    self.report(at, &format!("the field `{name}` must be given"));
                }
            }
        }
    }

    fn items(&mut self, at: &str, last: &'s Map<String, Value>, now: &'s Map<String, Value>) {
        match (last.get("items"), now.get("items")) {
            (Some(own), Some(other)) => self.schemas(&format!("{at}[]"), own, other),
            (None, None) => {}
            _ => self.report(at, "`items` is another"),
        }
        let list = |schema: &'s Map<String, Value>| schema.get("prefixItems").and_then(Value::as_array);
        match (list(last), list(now)) {
            (Some(last), Some(now)) if last.len() == now.len() => {
                for (place, (own, other)) in last.iter().zip(now).enumerate() {
                    self.schemas(&format!("{at}[{place}]"), own, other);
                }
            }
            (None, None) => {}
            _ => self.report(at, "`prefixItems` is another"),
        }
    }

    /// Each alternative must still be there: one now that it can be compared with and breaks nothing.
    fn alternatives(
        &mut self,
        at: &str,
        name: &str,
        last: &'s Map<String, Value>,
        now: &'s Map<String, Value>,
    ) {
        let list = |schema: &'s Map<String, Value>| schema.get(name).and_then(Value::as_array);
        let (was, is) = match (list(last), list(now)) {
            (Some(was), Some(is)) => (was, is),
            (None, None) => return,
            _ => return self.report(at, &format!("`{name}` came or went")),
        };
        for own in was {
            let named = label(own);
            let mut nearest: Option<Vec<String>> = None;
            // What is named differently is another alternative, unless the name is only the schema's.
            let is_candidate = |other: &&Value| label(other) == named || reference(own).is_some();
            for other in is.iter().filter(is_candidate) {
                let mut tried = Compared { pairs: self.pairs.clone(), found: Vec::new(), ..*self };
                tried.schemas(&format!("{at}|{named}"), own, other);
                if nearest.as_ref().is_none_or(|nearest| tried.found.len() < nearest.len()) {
                    nearest = Some(tried.found);
                }
            }
            let gone = || vec![format!("{at}: the alternative {named} is gone")];
            self.found.extend(nearest.unwrap_or_else(gone));
        }
        let nullable = |list: &[Value]| list.iter().any(|one| one.get("type") == Some(&"null".into()));
        if self.giver == Giver::Host && nullable(is) && !nullable(was) {
            self.report(at, "null has come");
        }
    }
}

/// The name of an alternative, for reports.
fn label(schema: &Value) -> String {
    let properties = schema.get("properties").and_then(Value::as_object);
    let tag = properties.into_iter().flatten().find_map(|(_, property)| property.get("const"));
    let own = schema.get("const").or(schema.get("$ref")).or(schema.get("type"));
    tag.or(own).map_or_else(|| "?".to_owned(), Value::to_string)
}

fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref").and_then(Value::as_str)
}

fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let target = reference(schema).and_then(|reference| root.pointer(reference.strip_prefix('#')?));
    target.map_or(schema, |target| resolved(root, target))
}

fn members<'s>(schema: &'s Map<String, Value>, name: &str) -> impl Iterator<Item = (&'s String, &'s Value)> {
    schema.get(name).and_then(Value::as_object).into_iter().flatten()
}

fn names(schema: &Map<String, Value>) -> BTreeSet<&str> {
    let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    names.filter_map(Value::as_str).collect()
}

/// The types that a schema allows; an integer is a number too, so it may become one for a backend.
fn types(schema: &Map<String, Value>) -> BTreeSet<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => BTreeSet::from([name.as_str()]),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => BTreeSet::new(),
    }
}
