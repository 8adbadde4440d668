//! A default or an example that the field's enum does not have.

use super::type_names::{Definition, Definitions, index};
use crate::base::{Applicability, Diagnostic, Located, Place, Span, codes, nearest};
use crate::ir::{
    Clause, ClauseBody, Field, FileIr, IdSpace, Operation, TypeExpr, TypeShape, Value, ValueRule,
};

codes! {
    /// A default or an example is none of the values of the field's enum.
    ///
    /// Whoever takes the default sends a value that the other side refuses.
    ///
    /// ```markdown
    /// ## Type: Colour
    /// - `red`: stop
    /// - `green`: go
    ///
    /// ## Type: Lamp
    /// | Field  | Type   | Rule         |
    /// |--------|--------|--------------|
    /// | colour | Colour | default teal |
    /// ```
    ///
    /// Write one of the enum's values, add the value to the enum, or make the enum `` `open: true` ``.
    pub(super) VALUE_OUTSIDE_ENUM = "value-outside-enum", Error;
}

/// The most names that lead from one alias to the next.
const MOST_ALIASES: usize = 16;

/// What is looked up while types are followed.
struct Lookup<'a> {
    known: Definitions<'a>,
    space: &'a IdSpace,
}

/// The values that a type takes, and where the enum that says so stands.
#[derive(Default)]
struct Values<'a> {
    texts: Vec<&'a str>,
    place: Option<Place>,
}

/// A type with the values that are said to be of it.
struct Use<'a> {
    ty: &'a TypeExpr,
    value: &'a Value,
    span: Span,
    /// How the whole span is written with another value.
    write: fn(Value) -> String,
}

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let mut lookup = Lookup { known: index(files), space: &IdSpace::Main };
    for file in files {
        lookup.space = &file.space;
        let uses = file.clauses.iter().flat_map(uses);
        findings.extend(uses.filter_map(|used| outside(&lookup, file, &used)));
    }
}

fn uses(clause: &Clause) -> Vec<Use<'_>> {
    match &clause.body {
        ClauseBody::Type(def) => shape_uses(&def.shape),
        ClauseBody::Operation(operation) => operation_uses(operation),
        _ => Vec::new(),
    }
}

fn shape_uses(shape: &TypeShape) -> Vec<Use<'_>> {
    match shape {
        TypeShape::Record { fields } => field_uses(fields),
        TypeShape::Alias { ty, rules } => rule_uses(&ty.value, rules),
        TypeShape::Opaque | TypeShape::Enum { .. } | TypeShape::Union { .. } => Vec::new(),
    }
}

fn field_uses(fields: &[Field]) -> Vec<Use<'_>> {
    fields.iter().flat_map(|field| rule_uses(&field.ty.value, &field.rules)).collect()
}

fn operation_uses(operation: &Operation) -> Vec<Use<'_>> {
    let mut uses = Vec::new();
    for parameter in &operation.parameters {
        uses.extend(rule_uses(&parameter.ty.value, &parameter.rules));
        uses.extend(parameter.default.iter().map(|default| Use {
            ty: &parameter.ty.value,
            value: &default.value,
            span: default.span,
            write: |value| value.to_string(),
        }));
    }
    let bodies = operation.request.iter().chain(operation.responses.iter().map(|response| &response.body));
    uses.extend(bodies.flat_map(|body| field_uses(&body.fields)));
    uses
}

fn rule_uses<'a>(ty: &'a TypeExpr, rules: &'a [Located<ValueRule>]) -> Vec<Use<'a>> {
    let uses = rules.iter().filter_map(|rule| {
        let (value, write): (&Value, fn(Value) -> String) = match &rule.value {
            ValueRule::Default { value } => (value, |value| ValueRule::Default { value }.to_string()),
            ValueRule::Example { value } => (value, |value| ValueRule::Example { value }.to_string()),
            _ => return None,
        };
        Some(Use { ty, value, span: rule.span, write })
    });
    uses.collect()
}

fn outside(lookup: &Lookup<'_>, file: &FileIr, used: &Use<'_>) -> Option<Diagnostic> {
    if *used.value == Value::Null {
        return None;
    }
    let mut values = Values::default();
    if !lookup.collect(used.ty, &mut values, MOST_ALIASES) || values.texts.is_empty() {
        return None;
    }
    let written = match used.value {
        Value::Text(text) => text.clone(),
        other => other.to_string(),
    };
    if values.texts.contains(&written.as_str()) {
        return None;
    }
    let message = format!("`{written}` is no value of type `{}`", used.ty);
    let mut finding = Diagnostic::new(&VALUE_OUTSIDE_ENUM, Place::new(&file.path, used.span), message);
    if let Some(place) = values.place {
        finding = finding.label(place, "its values are listed here");
    }
    Some(match nearest(&written, values.texts.iter().copied()) {
        Some(near) => finding.help(format!("Did you mean `{near}`?")).replace(
            format!("write `{near}`"),
            (used.write)(Value::Text(near.to_owned())),
            Applicability::Suggested,
        ),
        None => finding.help(format!("Write one of its values: {}.", listed(&values.texts))),
    })
}

/// The first values, in code.
fn listed(values: &[&str]) -> String {
    let mut words: Vec<String> = values.iter().take(8).map(|value| format!("`{value}`")).collect();
    if values.len() > words.len() {
        words.push("…".to_owned());
    }
    words.join(", ")
}

impl<'a> Lookup<'a> {
    /// Adds the values that `ty` takes; false when it takes others too, or when that cannot be told.
    fn collect(&self, ty: &'a TypeExpr, values: &mut Values<'a>, aliases: usize) -> bool {
        match ty {
            TypeExpr::Nullable { of } => self.collect(of, values, aliases),
            TypeExpr::Literal { value: Value::Text(text) } => {
                values.texts.push(text);
                true
            }
            TypeExpr::OneOf { types } => types.iter().all(|ty| self.collect(ty, values, aliases)),
            TypeExpr::Named { name } => self.collect_named(&name.value, values, aliases),
            _ => false,
        }
    }

    fn collect_named(&self, name: &'a str, values: &mut Values<'a>, aliases: usize) -> bool {
        let Some(found) = Definition::find(&self.known, self.space, name) else { return false };
        match &found.def.shape {
            TypeShape::Enum { values: own, open: false } => {
                values.texts.extend(own.iter().map(|value| value.value.value.as_str()));
                values.place.get_or_insert_with(|| found.place());
                true
            }
            TypeShape::Alias { ty, .. } => aliases > 0 && self.collect(&ty.value, values, aliases - 1),
            _ => false,
        }
    }
}
