//! What a step makes and what it needs, by the names that interfaces give things.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    Body, Clause, ClauseBody, Field, Head, Operation, Spec, TypeDef, TypeExpr, TypeShape, ValueRule,
};

/// What an operation does to the things that interfaces speak of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Traffic {
    /// What must be there before.
    pub(super) needs: BTreeSet<String>,
    /// What would be good to have before, when something makes it.
    pub(super) likes: BTreeSet<String>,
    /// What is there afterwards.
    pub(super) gives: BTreeSet<String>,
    /// What is gone afterwards.
    pub(super) ends: BTreeSet<String>,
}

/// The record types of a spec, by name.
pub(super) type Records<'a> = BTreeMap<&'a str, &'a [Field]>;

/// The record types of `spec`.
pub(super) fn records(spec: &Spec) -> Records<'_> {
    let types = spec.clauses().filter_map(|(_, clause): (_, &Clause)| match &clause.body {
        ClauseBody::Type(definition) => record(definition),
        _ => None,
    });
    types.collect()
}

fn record(definition: &TypeDef) -> Option<(&str, &[Field])> {
    match &definition.shape {
        TypeShape::Record { fields } => Some((definition.name.value.as_str(), fields.as_slice())),
        _ => None,
    }
}

/// What an operation needs, makes and ends.
pub(super) fn traffic(operation: &Operation, records: &Records<'_>) -> Traffic {
    let mut traffic = Traffic::default();
    match operation.head.as_ref().map(|head| &head.value) {
        Some(Head::Http { method, path }) => http_traffic(&mut traffic, method, path, operation),
        Some(Head::Signature { returns, .. }) => {
            traffic.gives.extend(returns.iter().flat_map(named_types).map(thing));
        }
        _ => {}
    }
    for (name, ty) in inputs(operation, records) {
        traffic.needs.extend(id_thing(name));
        let types: Vec<&str> = named_types(ty);
        traffic.needs.extend(types.iter().filter_map(|name| id_thing(name)));
        traffic.likes.extend(types.into_iter().map(thing));
    }
    let Traffic { needs, likes, gives, ends } = &mut traffic;
    likes.retain(|like| !needs.contains(like));
    gives.retain(|made| !needs.contains(made) && !likes.contains(made));
    ends.retain(|gone| needs.contains(gone));
    traffic
}

/// `/trips/{trip_id}/catches`: what stands before a parameter is needed; a POST to what stands last
/// makes one, a DELETE ends one, and other calls show what is there.
fn http_traffic(traffic: &mut Traffic, method: &str, path: &str, operation: &Operation) {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let mut last = None;
    for pair in std::iter::once("").chain(segments.iter().copied()).zip(&segments) {
        let (before, segment) = pair;
        last = Some(match parameter(segment) {
            Some(name) if before.is_empty() || parameter(before).is_some() => (thing(strip_id(name)), true),
            Some(_) => (thing(before), true),
            None => (thing(segment), false),
        });
        traffic.needs.extend(last.clone().filter(|&(_, needed)| needed).map(|(name, _)| name));
    }
    let Some((last, is_parameter)) = last else { return };
    let creates = operation.responses.iter().filter_map(|response| response.status.as_ref());
    let creates = creates.into_iter().any(|status| status.value == 201);
    match (method, is_parameter) {
        ("POST", false) => _ = traffic.gives.insert(last),
        ("PUT", true) if creates => {
            traffic.needs.remove(&last);
            traffic.gives.insert(last);
        }
        ("DELETE", true) => _ = traffic.ends.insert(last),
        (_, false) => _ = traffic.likes.insert(last),
        _ => {}
    }
}

fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'))
}

/// The names and types of what is sent; fields that only the server sets are not.
fn inputs<'a>(operation: &'a Operation, records: &Records<'a>) -> Vec<(&'a str, &'a TypeExpr)> {
    let path = |name: &str| matches!(name, "id");
    let parameters = operation.parameters.iter().filter(|parameter| !path(&parameter.name.value));
    let mut found: Vec<(&str, &TypeExpr)> =
        parameters.map(|parameter| (parameter.name.value.as_str(), &parameter.ty.value)).collect();
    if let Some(body) = &operation.request {
        let fields = body_fields(body, records).iter().filter(|field| !field.optional && is_sent(field));
        found.extend(fields.map(|field| (field.name.value.as_str(), &field.ty.value)));
    }
    found
}

fn body_fields<'a>(body: &'a Body, records: &Records<'a>) -> &'a [Field] {
    match &body.ty {
        Some(ty) => {
            named_types(&ty.value).first().and_then(|name| records.get(name)).copied().unwrap_or_default()
        }
        None => &body.fields,
    }
}

fn is_sent(field: &Field) -> bool {
    !field.rules.iter().any(|rule| matches!(rule.value, ValueRule::ReadOnly))
}

/// The names of the spec's types in a type.
fn named_types(ty: &TypeExpr) -> Vec<&str> {
    let mut names = Vec::new();
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        match ty {
            TypeExpr::Named { name } => names.push(name.value.as_str()),
            TypeExpr::List { of }
            | TypeExpr::Set { of }
            | TypeExpr::Map { of }
            | TypeExpr::Stream { of }
            | TypeExpr::Nullable { of } => open.push(of),
            TypeExpr::OneOf { types } => open.extend(types),
            TypeExpr::Any | TypeExpr::Primitive { .. } | TypeExpr::Literal { .. } => {}
        }
    }
    names
}

/// The thing that `account_id` or `AccountId` names; `None` for a name that is no id.
fn id_thing(name: &str) -> Option<String> {
    let stripped = strip_id(name);
    (stripped.len() < name.len() && !stripped.is_empty()).then(|| thing(stripped))
}

fn strip_id(name: &str) -> &str {
    let endings = ["_id", "-id", "Id", "ID"];
    endings.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}

/// The one form of a thing's name: small words with spaces, the last in the singular.
pub(super) fn thing(name: &str) -> String {
    let mut words = String::new();
    let mut before_small = false;
    for next in name.chars() {
        if next.is_uppercase() && before_small {
            words.push(' ');
        }
        before_small = next.is_lowercase() || next.is_numeric();
        if next.is_alphanumeric() {
            words.extend(next.to_lowercase());
        } else if !words.ends_with(' ') {
            words.push(' ');
        }
    }
    singular(words.trim())
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let hissing = ["sses", "xes", "ches", "shes", "zes"].iter().any(|ending| word.ends_with(ending));
    let stem = if hissing { word.strip_suffix("es") } else { word.strip_suffix('s') };
    match stem {
        Some(stem) if !word.ends_with("ss") && !word.ends_with("us") && stem.len() > 1 => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_have_one_name() {
        for name in ["catches", "Catch", "CATCH"] {
            assert_eq!(thing(name), "catch", "{name}");
        }
        assert_eq!(thing("OrderLines"), "order line");
        assert_eq!(thing("order_line"), "order line");
        assert_eq!(thing("entries"), "entry");
        assert_eq!(thing("status"), "status");
        assert_eq!(id_thing("AccountId").as_deref(), Some("account"));
        assert_eq!(id_thing("account_id").as_deref(), Some("account"));
        assert_eq!(id_thing("id"), None);
        assert_eq!(id_thing("paid"), None);
    }

    #[test]
    fn paths_say_what_is_there_before_and_after() {
        let of = |method: &str, path: &str| {
            let mut traffic = Traffic::default();
            http_traffic(&mut traffic, method, path, &Operation::default());
            traffic
        };
        let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<BTreeSet<_>>();
        let post = of("POST", "/trips/{trip_id}/catches");
        assert_eq!((post.needs, post.gives), (set(&["trip"]), set(&["catch"])));
        assert_eq!(of("GET", "/trips/{id}").needs, set(&["trip"]));
        assert_eq!(of("GET", "/trips").likes, set(&["trip"]));
        assert_eq!(of("DELETE", "/trips/{id}").ends, set(&["trip"]));
    }
}
