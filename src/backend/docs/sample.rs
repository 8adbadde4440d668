//! Sample values of types: deterministic, and such as the rules allow.

use super::json::Json;
use super::pattern_text;
use super::site::Site;
use super::words::plain;
use crate::ir::{
    Comparator, Decimal, Field, Located, Pattern, Primitive, TypeExpr, TypeShape, Value, ValueRule,
};

/// Types within types deeper than this are left empty.
const DEPTH: u32 = 6;

/// Which way a sample goes: read-only fields are not sent, write-only ones do not come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// From the caller.
    Request,
    /// To the caller.
    Response,
}

/// Makes samples of one direction.
#[derive(Clone, Copy)]
pub(super) struct Sampler<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) direction: Direction,
}

impl Sampler<'_> {
    /// A value of a type.
    pub(super) fn of_type(self, ty: &TypeExpr) -> Json {
        self.value(ty, &[], "value", DEPTH)
    }

    /// An object of fields.
    pub(super) fn of_fields(self, fields: &[Field]) -> Json {
        self.object(fields, DEPTH)
    }

    /// The value of a parameter, as text.
    pub(super) fn of_parameter(self, ty: &TypeExpr, rules: &[Located<ValueRule>], name: &str) -> String {
        let rules: Vec<&ValueRule> = rules.iter().map(|rule| &rule.value).collect();
        self.value(ty, &rules, name, DEPTH).bare()
    }

    fn object(self, fields: &[Field], depth: u32) -> Json {
        let shown = fields.iter().filter(|field| self.is_shown(field));
        let members = shown.map(|field| {
            let rules: Vec<&ValueRule> = field.rules.iter().map(|rule| &rule.value).collect();
            (field.name.value.clone(), self.value(&field.ty.value, &rules, &field.name.value, depth))
        });
        Json::Object(members.collect())
    }

    /// Required fields are shown, and optional ones that an example or default speaks for.
    fn is_shown(self, field: &Field) -> bool {
        let has = |wanted: fn(&ValueRule) -> bool| field.rules.iter().any(|rule| wanted(&rule.value));
        let hidden = match self.direction {
            Direction::Request => has(|rule| matches!(rule, ValueRule::ReadOnly)),
            Direction::Response => has(|rule| matches!(rule, ValueRule::WriteOnly)),
        };
        let told = has(|rule| matches!(rule, ValueRule::Example { .. } | ValueRule::Default { .. }));
        !hidden && (!field.optional || told) && !has(|rule| matches!(rule, ValueRule::Deprecated))
    }

    fn value(self, ty: &TypeExpr, rules: &[&ValueRule], name: &str, depth: u32) -> Json {
        if let Some(value) = told(rules) {
            return Json::of(value);
        }
        let Some(depth) = depth.checked_sub(1) else { return Json::Object(Vec::new()) };
        match ty {
            TypeExpr::Any => Json::Object(Vec::new()),
            TypeExpr::Primitive { name: primitive } => primitive_sample(*primitive, rules, name),
            TypeExpr::Named { name: named } => self.named(&named.value, rules, name, depth),
            TypeExpr::List { of } | TypeExpr::Set { of } => self.list(of, rules, name, depth),
            TypeExpr::Map { of } => {
                Json::Object(vec![("key".to_owned(), self.value(of, &[], "value", depth))])
            }
            TypeExpr::Stream { of } | TypeExpr::Nullable { of } => self.value(of, rules, name, depth),
            TypeExpr::Literal { value } => Json::of(value),
            TypeExpr::OneOf { types } => {
                types.first().map_or(Json::Object(Vec::new()), |ty| self.value(ty, rules, name, depth))
            }
        }
    }

    fn named(self, named: &str, rules: &[&ValueRule], name: &str, depth: u32) -> Json {
        let Some((_, def)) = self.site.type_named(named) else { return Json::Object(Vec::new()) };
        match &def.shape {
            TypeShape::Opaque => Json::Object(Vec::new()),
            TypeShape::Record { fields } => self.object(fields, depth),
            TypeShape::Enum { values, .. } => values
                .first()
                .map_or(Json::Text(name.to_owned()), |first| Json::Text(first.value.value.clone())),
            TypeShape::Union { variants, .. } => variants
                .first()
                .map_or(Json::Object(Vec::new()), |first| self.value(&first.ty.value, rules, name, depth)),
            TypeShape::Alias { ty, rules: own } => {
                let all: Vec<&ValueRule> =
                    rules.iter().copied().chain(own.iter().map(|rule| &rule.value)).collect();
                self.value(&ty.value, &all, name, depth)
            }
        }
    }

    /// One item, or as many as the least length asks for, up to three.
    fn list(self, of: &TypeExpr, rules: &[&ValueRule], name: &str, depth: u32) -> Json {
        let least = rules.iter().filter_map(|rule| least_length(rule)).max().unwrap_or(1);
        let item = self.value(of, &[], name, depth);
        Json::List(vec![item; usize::try_from(least.clamp(1, 3)).unwrap_or(1)])
    }
}

/// The value that the author gives: an example, else a default, else the first of several.
fn told<'r>(rules: &[&'r ValueRule]) -> Option<&'r Value> {
    let example = rules.iter().find_map(|rule| match rule {
        ValueRule::Example { value } => Some(value),
        _ => None,
    });
    let default = rules.iter().find_map(|rule| match rule {
        ValueRule::Default { value } => Some(value),
        _ => None,
    });
    let first = rules.iter().find_map(|rule| match rule {
        ValueRule::OneOf { values } => values.first(),
        _ => None,
    });
    example.or(default).or(first)
}

fn primitive_sample(primitive: Primitive, rules: &[&ValueRule], name: &str) -> Json {
    match primitive {
        Primitive::Integer => Json::Plain(number(rules, "1").to_string()),
        Primitive::Number => Json::Plain(number(rules, "1.5").to_string()),
        Primitive::Decimal => Json::Plain(number(rules, "10.00").to_string()),
        Primitive::Boolean => Json::Plain("true".to_owned()),
        Primitive::Json => Json::Object(Vec::new()),
        Primitive::String => Json::Text(text(rules, name)),
        other => Json::Text(text(rules, usual(other))),
    }
}

/// A usual value of a type that is written as text.
fn usual(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Date => "2026-01-31",
        Primitive::Time => "09:30:00",
        Primitive::Datetime => "2026-01-31T09:30:00Z",
        Primitive::Duration => "PT15M",
        Primitive::Bytes => "c2FtcGxl",
        Primitive::Uuid => "3f2b8c1e-5d47-4a90-9e6b-1c2d3e4f5a6b",
        Primitive::Uri => "https://example.com/",
        Primitive::Email => "person@example.com",
        Primitive::Path => "folder/file.txt",
        _ => "text",
    }
}

/// The first number that all rules allow, of the usual one and those near the bounds.
fn number(rules: &[&ValueRule], usual: &str) -> Decimal {
    let usual = Decimal::parse(usual).unwrap_or_default();
    let one = rust_decimal::Decimal::ONE;
    let mut candidates = vec![usual];
    for bound in rules.iter().flat_map(|rule| bounds(rule)) {
        let near = [Some(bound), bound.checked_add(one), bound.checked_sub(one)];
        candidates.extend(near.into_iter().flatten().map(Decimal));
    }
    let bounds: Vec<_> = rules.iter().flat_map(|rule| bounds(rule)).collect();
    if let [first, second, ..] = bounds[..] {
        let middle = first.checked_add(second).map(|sum| sum / rust_decimal::Decimal::TWO);
        candidates.extend(middle.map(Decimal));
    }
    let allowed = |candidate: &&Decimal| rules.iter().all(|rule| allows_number(rule, **candidate));
    candidates.iter().find(allowed).copied().unwrap_or(usual)
}

fn bounds(rule: &ValueRule) -> Vec<rust_decimal::Decimal> {
    let number = |value: &Value| match value {
        Value::Number(number) => Some(number.0),
        _ => None,
    };
    match rule {
        ValueRule::Compare { value, .. } => number(value).into_iter().collect(),
        ValueRule::Between { least, most } => [number(least), number(most)].into_iter().flatten().collect(),
        _ => Vec::new(),
    }
}

fn allows_number(rule: &ValueRule, number: Decimal) -> bool {
    match (rule, bounds(rule)[..].first().copied(), bounds(rule).get(1).copied()) {
        (ValueRule::Compare { comparison, .. }, Some(bound), _) => compares(*comparison, &number.0, &bound),
        (ValueRule::Between { .. }, Some(least), Some(most)) => least <= number.0 && number.0 <= most,
        _ => true,
    }
}

fn compares<T: PartialOrd>(comparison: Comparator, left: &T, right: &T) -> bool {
    match comparison {
        Comparator::Less => left < right,
        Comparator::AtMost => left <= right,
        Comparator::Equal => left == right,
        Comparator::Unequal => left != right,
        Comparator::AtLeast => left >= right,
        Comparator::Greater => left > right,
    }
}

/// The first text that all rules allow: the usual one, one that fits a pattern, one of the right
/// length.
fn text(rules: &[&ValueRule], usual: &str) -> String {
    let mut candidates = vec![usual.to_owned()];
    for rule in rules {
        match rule {
            ValueRule::Matches { pattern } => candidates.extend(pattern_text::samples(pattern)),
            ValueRule::Compare { comparison: Comparator::Equal, value } => candidates.push(plain(value)),
            _ => {}
        }
    }
    let least = rules.iter().filter_map(|rule| least_length(rule)).max().unwrap_or(0).min(200);
    let most = rules.iter().filter_map(|rule| most_length(rule)).min().unwrap_or(u64::MAX);
    let letters = usual.chars().chain("abcdefghij".chars().cycle());
    let length = u64::try_from(usual.chars().count()).unwrap_or(least).clamp(least, most.max(least));
    candidates.push(letters.take(usize::try_from(length).unwrap_or(0)).collect());
    let allowed = |text: &&String| rules.iter().all(|rule| allows_text(rule, text));
    candidates.iter().find(allowed).or(candidates.first()).cloned().unwrap_or_default()
}

fn least_length(rule: &ValueRule) -> Option<u64> {
    match rule {
        ValueRule::Length { comparison: Comparator::AtLeast | Comparator::Equal, count } => Some(*count),
        ValueRule::Length { comparison: Comparator::Greater, count } => Some(count.saturating_add(1)),
        ValueRule::LengthBetween { least, .. } => Some(*least),
        _ => None,
    }
}

fn most_length(rule: &ValueRule) -> Option<u64> {
    match rule {
        ValueRule::Length { comparison: Comparator::AtMost | Comparator::Equal, count } => Some(*count),
        ValueRule::Length { comparison: Comparator::Less, count } => Some(count.saturating_sub(1)),
        ValueRule::LengthBetween { most, .. } => Some(*most),
        _ => None,
    }
}

fn allows_text(rule: &ValueRule, text: &str) -> bool {
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    match rule {
        ValueRule::Length { comparison, count } => compares(*comparison, &length, count),
        ValueRule::LengthBetween { least, most } => (*least..=*most).contains(&length),
        ValueRule::Matches { pattern } => matches(pattern, text),
        ValueRule::Compare { comparison: Comparator::Equal, value } => plain(value) == text,
        ValueRule::Compare { comparison: Comparator::Unequal, value } => plain(value) != text,
        _ => true,
    }
}

fn matches(pattern: &Pattern, text: &str) -> bool {
    pattern.compile().is_none_or(|regex| regex.is_match(text))
}
