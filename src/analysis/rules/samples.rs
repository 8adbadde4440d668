//! JSON of examples, held against the types that the spec gives it.

use std::collections::{BTreeMap, BTreeSet};

use super::misfit::{
    Misfit, Told, breaks, missing_member, no_value_of_enum, of_another_type, unknown_member,
};
use super::type_names::{Definition, Definitions};
use crate::base::SpecPath;
use crate::ir::{Decimal, Field, IdSpace, Located, Primitive, TypeExpr, TypeShape, Value, ValueRule};
use crate::syntax::{Json, JsonValue};

/// Which way a sample goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// To the server, as it stands.
    Sent,
    /// Back. Its members are some of those that come.
    Received,
}

/// The most named types that are looked into to tell about one value; of deeper ones nothing is said.
const DEEPEST: usize = 128;

/// Holds samples against types.
pub(super) struct Samples<'a> {
    types: &'a Definitions<'a>,
    space: &'a IdSpace,
    way: Way,
    /// Whether a value, known by its address, fits a type, so that no union asks twice.
    known: BTreeMap<(usize, &'a str), bool>,
    /// Values and types that are being looked at.
    open: BTreeSet<(usize, &'a str)>,
}

/// What is found about a value: all that does not fit, or only whether it fits.
enum Answer {
    All(Vec<Misfit>),
    Fits(bool),
}

impl Answer {
    fn add(&mut self, misfit: impl FnOnce() -> Misfit) {
        match self {
            Self::All(misfits) => misfits.push(misfit()),
            Self::Fits(fits) => *fits = false,
        }
    }

    fn fits(&self) -> bool {
        match self {
            Self::All(misfits) => misfits.is_empty(),
            Self::Fits(fits) => *fits,
        }
    }
}

impl<'a> Samples<'a> {
    /// For the types that files of a space mean.
    pub(super) fn new(types: &'a Definitions<'a>, space: &'a IdSpace, way: Way) -> Self {
        Self { types, space, way, known: BTreeMap::new(), open: BTreeSet::new() }
    }

    /// What of a value does not fit a type that stands in the file `path`.
    pub(super) fn against_type(&mut self, value: &Json, ty: &'a TypeExpr, path: &'a SpecPath) -> Vec<Misfit> {
        self.all(|samples, answer| samples.hold(value, ty, Told { path, owner: None }, answer))
    }

    /// What of a value does not fit fields that stand in the file `path`.
    pub(super) fn against_fields(
        &mut self,
        value: &Json,
        fields: &'a [Field],
        path: &'a SpecPath,
    ) -> Vec<Misfit> {
        self.all(|samples, answer| samples.record(value, fields, Told { path, owner: None }, answer))
    }

    fn all(&mut self, hold: impl FnOnce(&mut Self, &mut Answer)) -> Vec<Misfit> {
        let mut answer = Answer::All(Vec::new());
        hold(self, &mut answer);
        match answer {
            Answer::All(misfits) => misfits,
            Answer::Fits(_) => Vec::new(),
        }
    }

    fn hold(&mut self, value: &Json, ty: &'a TypeExpr, told: Told<'a>, answer: &mut Answer) {
        let fits = match (ty, &value.value) {
            (TypeExpr::Any | TypeExpr::Stream { .. }, _) | (TypeExpr::Nullable { .. }, JsonValue::Null) => {
                true
            }
            (TypeExpr::Nullable { of }, _) => return self.hold(value, of, told, answer),
            (TypeExpr::Primitive { name }, _) => is_primitive(*name, &value.value),
            (TypeExpr::Literal { value: literal }, _) => is_value(literal, &value.value),
            (TypeExpr::List { of } | TypeExpr::Set { of }, JsonValue::List(items)) => {
                return items
                    .iter()
                    .filter(|item| !is_rest(item))
                    .for_each(|item| self.hold(item, of, told, answer));
            }
            (TypeExpr::Map { of }, JsonValue::Record(members)) => {
                return members.iter().for_each(|member| self.hold(&member.value, of, told, answer));
            }
            (TypeExpr::OneOf { types }, _) => types.iter().any(|ty| self.fits(value, ty, told)),
            (TypeExpr::Named { name }, _) => return self.named(value, &name.value, told, answer),
            (TypeExpr::List { .. } | TypeExpr::Set { .. } | TypeExpr::Map { .. }, _) => false,
        };
        if !fits {
            answer.add(|| of_another_type(value, &ty.to_string(), told));
        }
    }

    fn fits(&mut self, value: &Json, ty: &'a TypeExpr, told: Told<'a>) -> bool {
        let mut answer = Answer::Fits(true);
        self.hold(value, ty, told, &mut answer);
        answer.fits()
    }

    fn named(&mut self, value: &Json, name: &'a str, told: Told<'a>, answer: &mut Answer) {
        let Some(found) = Definition::find(self.types, self.space, name) else { return };
        let key = (std::ptr::from_ref(value).addr(), name);
        if let (Answer::Fits(fits), Some(known)) = (&mut *answer, self.known.get(&key)) {
            *fits &= known;
            return;
        }
        // A type that stands for itself says nothing about a value.
        if self.open.len() >= DEEPEST || !self.open.insert(key) {
            return;
        }
        let mut own = match answer {
            Answer::All(_) => Answer::All(Vec::new()),
            Answer::Fits(_) => Answer::Fits(true),
        };
        self.shape(value, found, told, &mut own);
        self.open.remove(&key);
        self.known.insert(key, own.fits());
        match (answer, own) {
            (Answer::All(all), Answer::All(own)) => all.extend(own),
            (Answer::Fits(fits), own) => *fits &= own.fits(),
            (Answer::All(_), Answer::Fits(_)) => {}
        }
    }

    fn shape(&mut self, value: &Json, found: Definition<'a>, told: Told<'a>, answer: &mut Answer) {
        let here = Told { path: &found.file.path, owner: Some(&found.def.name) };
        let name = found.def.name.value.as_str();
        match &found.def.shape {
            TypeShape::Opaque => {}
            TypeShape::Alias { ty, rules } => {
                self.hold(value, &ty.value, here, answer);
                obey(value, rules, here, answer);
            }
            TypeShape::Record { fields } => self.record(value, fields, here, answer),
            TypeShape::Enum { values, open } => {
                let values: Vec<&str> = values.iter().map(|value| value.value.value.as_str()).collect();
                if !is_one_of(&values, *open, &value.value) {
                    answer.add(|| no_value_of_enum(value, name, &values, here));
                }
            }
            TypeShape::Union { variants, .. } => {
                if !variants.iter().any(|variant| self.fits(value, &variant.ty.value, told)) {
                    answer.add(|| of_another_type(value, name, here));
                }
            }
        }
    }

    fn record(&mut self, value: &Json, fields: &'a [Field], told: Told<'a>, answer: &mut Answer) {
        let JsonValue::Record(members) = &value.value else {
            answer.add(|| of_another_type(value, told.owner.map_or("object", |owner| &owner.value), told));
            return;
        };
        let known: BTreeMap<&str, &'a Field> =
            fields.iter().map(|field| (field.name.value.as_str(), field)).collect();
        for member in members {
            match known.get(member.name.value.as_str()) {
                Some(field) => {
                    let told = Told { path: told.path, owner: Some(&field.name) };
                    self.hold(&member.value, &field.ty.value, told, answer);
                    obey(&member.value, &field.rules, told, answer);
                }
                None => answer.add(|| unknown_member(member, fields, told)),
            }
        }
        if self.way == Way::Sent {
            let sent: BTreeSet<&str> = members.iter().map(|member| member.name.value.as_str()).collect();
            let is_there = |field: &Field| sent.contains(field.name.value.as_str());
            for field in fields.iter().filter(|field| is_asked_for(field) && !is_there(field)) {
                answer.add(|| missing_member(value, field, told));
            }
        }
    }
}

/// Whether a caller has to send a field.
fn is_asked_for(field: &Field) -> bool {
    let is_given =
        |rule: &Located<ValueRule>| matches!(rule.value, ValueRule::ReadOnly | ValueRule::Default { .. });
    !field.optional && !field.rules.iter().any(is_given)
}

/// `"..."` among items stands for any others.
fn is_rest(value: &Json) -> bool {
    matches!(&value.value, JsonValue::Text(text) if text == "...")
}

fn is_primitive(primitive: Primitive, value: &JsonValue) -> bool {
    match (primitive, value) {
        (Primitive::Json, _)
        | (Primitive::Number | Primitive::Decimal, JsonValue::Number(_))
        | (Primitive::Boolean, JsonValue::Boolean(_)) => true,
        (Primitive::Integer, JsonValue::Number(number)) => {
            Decimal::parse(number).map_or(!number.contains('.'), |number| number.0.is_integer())
        }
        // Where a binary number would lose digits, decimals travel as text.
        (Primitive::Decimal, JsonValue::Text(text)) => Decimal::parse(text).is_some(),
        (_, JsonValue::Text(text)) => primitive.is_textual() && primitive.is_outlined(text),
        _ => false,
    }
}

fn is_value(literal: &Value, value: &JsonValue) -> bool {
    match (literal, value) {
        (Value::Null, JsonValue::Null) => true,
        (Value::Boolean(one), JsonValue::Boolean(other)) => one == other,
        (Value::Number(one), JsonValue::Number(other)) => {
            Decimal::parse(other).is_none_or(|other| one.0 == other.0)
        }
        (Value::Text(one), JsonValue::Text(other)) => one == other,
        _ => false,
    }
}

fn is_one_of(values: &[&str], open: bool, value: &JsonValue) -> bool {
    match value {
        JsonValue::Text(text) => open || values.contains(&text.as_str()),
        JsonValue::Number(number) => values.contains(&number.as_str()),
        _ => false,
    }
}

/// Adds what of a value breaks rules.
fn obey(value: &Json, rules: &[Located<ValueRule>], told: Told<'_>, answer: &mut Answer) {
    for rule in rules.iter().filter(|rule| !obeys(&value.value, &rule.value)) {
        answer.add(|| breaks(value, rule, told));
    }
}

/// Whether a value keeps a rule; where that cannot be told, it does.
fn obeys(value: &JsonValue, rule: &ValueRule) -> bool {
    let number = match value {
        JsonValue::Number(number) => Decimal::parse(number),
        _ => None,
    };
    match (rule, number) {
        (ValueRule::Compare { comparison, value: Value::Number(bound) }, Some(number)) => {
            comparison.holds(number.cmp(bound))
        }
        (ValueRule::Between { least: Value::Number(least), most: Value::Number(most) }, Some(number)) => {
            (*least..=*most).contains(&number)
        }
        (ValueRule::Length { comparison, count }, _) => {
            length(value).is_none_or(|length| comparison.holds(length.cmp(count)))
        }
        (ValueRule::LengthBetween { least, most }, _) => {
            length(value).is_none_or(|length| (*least..=*most).contains(&length))
        }
        (ValueRule::OneOf { values }, _) => {
            *value == JsonValue::Null || values.iter().any(|one| is_value(one, value))
        }
        (ValueRule::Matches { pattern }, _) => match value {
            JsonValue::Text(text) => pattern.compile().is_none_or(|matcher| matcher.is_match(text)),
            _ => true,
        },
        (ValueRule::Unique, _) => are_unique(value),
        _ => true,
    }
}

/// The number of characters or items; `None` when it has none, or not all are there.
fn length(value: &JsonValue) -> Option<u64> {
    match value {
        JsonValue::Text(text) => u64::try_from(text.chars().count()).ok(),
        JsonValue::List(items) if !items.iter().any(is_rest) => u64::try_from(items.len()).ok(),
        _ => None,
    }
}

/// Whether no number or text stands in a list twice.
fn are_unique(value: &JsonValue) -> bool {
    let JsonValue::List(items) = value else { return true };
    let mut seen = BTreeSet::new();
    items.iter().filter(|item| !is_rest(item)).all(|item| match &item.value {
        JsonValue::Number(word) => seen.insert((false, word)),
        JsonValue::Text(word) => seen.insert((true, word)),
        _ => true,
    })
}
