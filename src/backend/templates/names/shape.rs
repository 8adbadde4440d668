//! What a value of a view may be, after its JSON Schema.

use std::collections::BTreeMap;

use serde_json::Value;

/// The schemas that a value may be of. Data of any shape has a schema that says nothing.
#[derive(Clone, Debug)]
pub(super) struct Shape<'s> {
    /// The whole schema, in which references are looked up.
    schema: &'s Value,
    nodes: Vec<&'s Value>,
    /// Members that an inclusion adds.
    added: BTreeMap<&'s str, Shape<'s>>,
}

impl<'s> Shape<'s> {
    /// The shape of the data that `schema` describes.
    pub(super) fn root(schema: &'s Value) -> Self {
        Self::of(schema, [schema])
    }

    /// A value of which nothing is known.
    pub(super) fn any(&self) -> Self {
        Self::of(self.schema, [&Value::Bool(true)])
    }

    fn of(schema: &'s Value, nodes: impl IntoIterator<Item = &'s Value>) -> Self {
        let mut shape = Self { schema, nodes: Vec::new(), added: BTreeMap::new() };
        let mut open: Vec<&'s Value> = nodes.into_iter().collect();
        while let Some(node) = open.pop() {
            if shape.nodes.iter().any(|known| std::ptr::eq(*known, node)) {
                continue;
            }
            shape.nodes.push(node);
            open.extend(shape.reference(node));
            for word in ["anyOf", "oneOf", "allOf"] {
                open.extend(node.get(word).and_then(Value::as_array).into_iter().flatten());
            }
        }
        shape
    }

    fn reference(&self, node: &'s Value) -> Option<&'s Value> {
        let pointer = node.get("$ref")?.as_str()?.strip_prefix('#')?;
        self.schema.pointer(pointer)
    }

    /// The same value with members of these names, which an inclusion gives it.
    pub(super) fn with(mut self, added: impl IntoIterator<Item = (&'s str, Shape<'s>)>) -> Self {
        self.added.extend(added);
        self
    }

    /// Whether nothing is known of it.
    pub(super) fn is_any(&self) -> bool {
        self.nodes.iter().any(|node| {
            let words = ["type", "properties", "items", "enum", "const", "$ref", "anyOf", "oneOf", "allOf"];
            match node {
                Value::Bool(any) => *any,
                other => words.iter().all(|word| other.get(word).is_none()),
            }
        })
    }

    /// The member `name`; `None` when no value of the shape has it.
    pub(super) fn member(&self, name: &str) -> Option<Self> {
        if let Some(added) = self.added.get(name) {
            return Some(added.clone());
        }
        let found: Vec<&'s Value> = self.nodes.iter().filter_map(|node| member(node, name)).collect();
        self.of_any(found)
    }

    /// What `{{#each}}` goes through; `None` when the value is neither a list nor an object.
    pub(super) fn elements(&self) -> Option<Self> {
        let found: Vec<&'s Value> = self.nodes.iter().flat_map(|node| elements(node)).collect();
        self.of_any(found)
    }

    fn of_any(&self, found: Vec<&'s Value>) -> Option<Self> {
        if found.is_empty() {
            return self.is_any().then(|| self.any());
        }
        Some(Self::of(self.schema, found))
    }

    /// Whether its parts have names, so that `@key` has a value.
    pub(super) fn has_keys(&self) -> bool {
        self.is_any() || self.nodes.iter().any(|node| has_type(node, "object"))
    }

    /// The names of its members.
    pub(super) fn names(&self) -> Vec<&'s str> {
        let properties = self.nodes.iter().filter_map(|node| node.get("properties")?.as_object());
        let own = properties.flat_map(|properties| properties.keys().map(String::as_str));
        own.chain(self.added.keys().copied()).collect()
    }

    /// What tells it from other shapes of the same schema.
    pub(super) fn fingerprint(&self) -> Vec<usize> {
        let own = self.nodes.iter().map(|node| std::ptr::from_ref::<Value>(*node).addr());
        let added = self
            .added
            .iter()
            .flat_map(|(name, shape)| std::iter::once(name.as_ptr().addr()).chain(shape.fingerprint()));
        own.chain(added).collect()
    }
}

fn has_type(node: &Value, name: &str) -> bool {
    match node.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    }
}

fn member<'s>(node: &'s Value, name: &str) -> Option<&'s Value> {
    if let Some(property) = node.get("properties").and_then(|properties| properties.get(name)) {
        return Some(property);
    }
    if let (Ok(at), true) = (name.parse::<usize>(), has_type(node, "array")) {
        let fixed = node.get("prefixItems").and_then(|items| items.get(at));
        return fixed.or_else(|| node.get("items")).filter(|items| items.as_bool() != Some(false));
    }
    rest(node)
}

/// The schema of the members that have no name in a schema: a map's values.
fn rest(node: &Value) -> Option<&Value> {
    node.get("additionalProperties").filter(|rest| rest.as_bool() != Some(false))
}

fn elements(node: &Value) -> Vec<&Value> {
    let fixed = node.get("prefixItems").and_then(Value::as_array).into_iter().flatten();
    let items = node.get("items").filter(|items| items.as_bool() != Some(false));
    let members = node.get("properties").and_then(Value::as_object).into_iter().flat_map(|map| map.values());
    fixed.chain(items).chain(members).chain(rest(node)).collect()
}
