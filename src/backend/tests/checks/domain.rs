//! The values that a type with its rules allows.

use super::Types;
use crate::ir::{
    Comparator, Decimal, Field, Located, Pattern, Primitive, TypeExpr, TypeShape, Value, ValueRule,
};

/// Values that are alike, for which a property test makes samples, and which it holds results against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Domain {
    /// true and false.
    Boolean,
    /// Whole numbers, ends included.
    Integer(Option<i64>, Option<i64>),
    /// Numbers, ends included.
    Number(Option<Decimal>, Option<Decimal>),
    /// Texts of so many characters, in which the pattern is found.
    Text(Length, Option<Pattern>),
    /// UUIDs.
    Uuid,
    /// E-mail addresses.
    Email,
    /// Some texts, one or more.
    Choice(Vec<String>),
    /// null, and others.
    Nullable(Box<Domain>),
    /// Lists of so many items, which may have to differ.
    List(Box<Domain>, Length, bool),
    /// From texts to others.
    Map(Box<Domain>),
    /// Fields by name, of which some may be absent.
    Record(Vec<(String, bool, Domain)>),
}

/// A number of characters or items, ends included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::backend::tests) struct Length {
    /// The least.
    pub(in crate::backend::tests) least: u64,
    /// The greatest, when there is one.
    pub(in crate::backend::tests) most: Option<u64>,
}

/// The most types that contain each other; one that contains itself has no end.
const DEEPEST: usize = 8;

impl Domain {
    /// The values of a type with rules. `None` when they have no form that is alike in all languages, as dates have
    /// none, when a type contains itself, or when a rule is none that values can be made for.
    pub(super) fn of(types: &Types<'_>, ty: &TypeExpr, rules: &[Located<ValueRule>]) -> Option<Self> {
        Self::at(types, ty, DEEPEST)?.with(rules)
    }

    fn at(types: &Types<'_>, ty: &TypeExpr, depth: usize) -> Option<Self> {
        let inner = |of: &TypeExpr| Self::at(types, of, depth.checked_sub(1)?);
        let list = |of: &TypeExpr, unique: bool| {
            inner(of).map(|of| Self::List(Box::new(of), Length::default(), unique))
        };
        match ty {
            TypeExpr::Primitive { name } => primitive(*name),
            TypeExpr::Named { name } => Self::named(types, &name.value, depth.checked_sub(1)?),
            TypeExpr::List { of } => list(of, false),
            TypeExpr::Set { of } => list(of, true).filter(Self::can_differ),
            TypeExpr::Map { of } => inner(of).map(|of| Self::Map(Box::new(of))),
            TypeExpr::Nullable { of } => inner(of).map(|of| Self::Nullable(Box::new(of))),
            TypeExpr::Literal { value: Value::Text(text) } => Some(Self::Choice(vec![text.clone()])),
            TypeExpr::OneOf { types: all } => all
                .iter()
                .map(|ty| match inner(ty)? {
                    Self::Choice(texts) => Some(texts),
                    _ => None,
                })
                .collect::<Option<Vec<_>>>()
                .map(|texts| Self::Choice(texts.concat())),
            TypeExpr::Any | TypeExpr::Literal { .. } | TypeExpr::Stream { .. } => None,
        }
    }

    fn named(types: &Types<'_>, name: &str, depth: usize) -> Option<Self> {
        match types.shape(name)? {
            TypeShape::Alias { ty, rules } => Self::at(types, &ty.value, depth)?.with(rules),
            TypeShape::Enum { open: true, .. } => Some(Self::Text(Length::default(), None)),
            TypeShape::Enum { values, .. } if !values.is_empty() => {
                Some(Self::Choice(values.iter().map(|value| value.value.value.clone()).collect()))
            }
            TypeShape::Record { fields } => {
                let field = |field: &Field| {
                    let of = Self::at(types, &field.ty.value, depth)?.with(&field.rules)?;
                    Some((field.name.value.clone(), field.optional, of))
                };
                fields.iter().map(field).collect::<Option<_>>().map(Self::Record)
            }
            TypeShape::Enum { .. } | TypeShape::Union { .. } | TypeShape::Opaque => None,
        }
    }

    /// Whether items of lists can be told apart in all languages.
    fn can_differ(&self) -> bool {
        match self {
            Self::List(of, ..) => !matches!(
                **of,
                Self::List(..) | Self::Map(_) | Self::Record(_) | Self::Nullable(_) | Self::Boolean
            ),
            _ => false,
        }
    }

    fn with(self, rules: &[Located<ValueRule>]) -> Option<Self> {
        rules.iter().try_fold(self, |domain, rule| domain.narrowed(&rule.value))
    }

    fn narrowed(self, rule: &ValueRule) -> Option<Self> {
        match (self, rule) {
            (
                same,
                ValueRule::Default { .. }
                | ValueRule::Example { .. }
                | ValueRule::ReadOnly
                | ValueRule::WriteOnly
                | ValueRule::Deprecated,
            ) => Some(same),
            (Self::Nullable(of), rule) => of.narrowed(rule).map(|of| Self::Nullable(Box::new(of))),
            (domain, ValueRule::Compare { comparison, value: Value::Number(value) }) => match comparison {
                Comparator::AtLeast => domain.between(Some(*value), None),
                Comparator::AtMost => domain.between(None, Some(*value)),
                Comparator::Equal => domain.between(Some(*value), Some(*value)),
                Comparator::Greater => domain.beyond(*value, 1),
                Comparator::Less => domain.beyond(*value, -1),
                Comparator::Unequal => None,
            },
            (domain, ValueRule::Between { least: Value::Number(least), most: Value::Number(most) }) => {
                domain.between(Some(*least), Some(*most))
            }
            (domain, ValueRule::Length { comparison, count }) => match comparison {
                Comparator::AtLeast => domain.of_length(*count, None),
                Comparator::AtMost => domain.of_length(0, Some(*count)),
                Comparator::Equal => domain.of_length(*count, Some(*count)),
                Comparator::Greater => domain.of_length(count.checked_add(1)?, None),
                Comparator::Less => domain.of_length(0, Some(count.checked_sub(1)?)),
                Comparator::Unequal => None,
            },
            (domain, ValueRule::LengthBetween { least, most }) => domain.of_length(*least, Some(*most)),
            (Self::Text(length, None), ValueRule::Matches { pattern }) => {
                Some(Self::Text(length, Some(pattern.clone())))
            }
            (Self::Text(..), ValueRule::OneOf { values }) => {
                let text = |value: &Value| match value {
                    Value::Text(text) => Some(text.clone()),
                    _ => None,
                };
                values.iter().map(text).collect::<Option<_>>().map(Self::Choice)
            }
            (Self::List(of, length, _), ValueRule::Unique) => {
                Some(Self::List(of, length, true)).filter(Self::can_differ)
            }
            _ => None,
        }
    }

    /// Both ends included; a whole number above 2.5 is 3 at least.
    fn between(self, least: Option<Decimal>, most: Option<Decimal>) -> Option<Self> {
        match self {
            Self::Integer(old_least, old_most) => {
                let least = least.map(Decimal::ceiling);
                let most = most.map(Decimal::floor);
                let (least, most) = (end(least)?, end(most)?);
                Some(Self::Integer(greater(old_least, least), smaller(old_most, most)))
            }
            Self::Number(old_least, old_most) => {
                Some(Self::Number(greater(old_least, least), smaller(old_most, most)))
            }
            _ => None,
        }
        .filter(Self::is_inhabited)
    }

    /// Above a number, or below it: only whole numbers have one next to it.
    fn beyond(self, value: Decimal, step: i64) -> Option<Self> {
        let Self::Integer(least, most) = self else { return None };
        Some(if step > 0 {
            Self::Integer(greater(least, Some(value.floor()?.checked_add(step)?)), most)
        } else {
            Self::Integer(least, smaller(most, Some(value.ceiling()?.checked_add(step)?)))
        })
        .filter(Self::is_inhabited)
    }

    fn of_length(self, least: u64, most: Option<u64>) -> Option<Self> {
        let narrowed = |old: Length| Length { least: old.least.max(least), most: smaller(old.most, most) };
        match self {
            Self::Text(old, pattern) => Some(Self::Text(narrowed(old), pattern)),
            Self::List(of, old, unique) => Some(Self::List(of, narrowed(old), unique)),
            _ => None,
        }
        .filter(Self::is_inhabited)
    }

    fn is_inhabited(&self) -> bool {
        match self {
            Self::Integer(Some(least), Some(most)) => least <= most,
            Self::Number(Some(least), Some(most)) => least <= most,
            Self::Text(Length { least, most: Some(most) }, _)
            | Self::List(_, Length { least, most: Some(most) }, _) => least <= most,
            _ => true,
        }
    }
}

fn primitive(of: Primitive) -> Option<Domain> {
    match of {
        Primitive::String => Some(Domain::Text(Length::default(), None)),
        Primitive::Integer => Some(Domain::Integer(None, None)),
        Primitive::Number | Primitive::Decimal => Some(Domain::Number(None, None)),
        Primitive::Boolean => Some(Domain::Boolean),
        Primitive::Uuid => Some(Domain::Uuid),
        Primitive::Email => Some(Domain::Email),
        Primitive::Date
        | Primitive::Time
        | Primitive::Datetime
        | Primitive::Duration
        | Primitive::Bytes
        | Primitive::Uri
        | Primitive::Path
        | Primitive::Json => None,
    }
}

/// An end that is there must have a value.
#[expect(clippy::option_option, reason = "an end may be absent, or too far away")]
fn end(of: Option<Option<i64>>) -> Option<Option<i64>> {
    match of {
        Some(None) => None,
        Some(end) => Some(end),
        None => Some(None),
    }
}

fn greater<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    a.max(b)
}

fn smaller<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::fixture::spec;
    use crate::ir::ClauseBody;

    /// The values of a field of a type with a rule, beside a type `Small` and one that contains itself.
    fn of(ty: &str, rule: &str) -> Option<Domain> {
        let text = format!(
            "# A\n\n## Type: Small\n| Field | Type | Rule |\n|---|---|---|\n| n | Number9 | > 2 |\n\n## Type: Number9\n`integer, 0..9`\n\n\
             ## Type: Tree\n| Field | Type |\n|---|---|\n| of | list of Tree |\n\n\
             ## Type: T\n| Field | Type | Rule |\n|---|---|---|\n| a | {ty} | {rule} |\n"
        );
        let spec = spec(&[("a.md", &text)], None);
        let types = Types::of(&spec);
        let fields = spec.files[0].clauses.iter().find_map(|clause| match &clause.body {
            ClauseBody::Type(def) if def.name.value == "T" => match &def.shape {
                TypeShape::Record { fields } => fields.first(),
                _ => None,
            },
            _ => None,
        });
        let field = fields.expect("a field");
        Domain::of(&types, &field.ty.value, &field.rules)
    }

    #[test]
    fn rules_bound_values() {
        let length = |least, most| Length { least, most };
        for (ty, rule, expected) in [
            ("integer", "", Domain::Integer(None, None)),
            ("integer", "> 2, < 7", Domain::Integer(Some(3), Some(6))),
            ("integer", "> 2.5, <= 7.5", Domain::Integer(Some(3), Some(7))),
            ("integer", ">= 2, >= 4", Domain::Integer(Some(4), None)),
            ("integer?", "1..3", Domain::Nullable(Box::new(Domain::Integer(Some(1), Some(3))))),
            ("number", "0..1, default 1", Domain::Number(Decimal::parse("0"), Decimal::parse("1"))),
            ("string", "length 2..4, length <= 3", Domain::Text(length(2, Some(3)), None)),
            ("string", "one of red, green", Domain::Choice(vec!["red".to_owned(), "green".to_owned()])),
            ("\"a\" \\| \"b\"", "", Domain::Choice(vec!["a".to_owned(), "b".to_owned()])),
            (
                "list of integer",
                "length > 1, unique",
                Domain::List(Box::new(Domain::Integer(None, None)), length(2, None), true),
            ),
            ("Small", "", Domain::Record(vec![("n".to_owned(), false, Domain::Integer(Some(3), Some(9)))])),
        ] {
            assert_eq!(of(ty, rule), Some(expected), "{ty}: {rule}");
        }
    }

    #[test]
    fn what_has_no_form_in_all_languages_is_left_out() {
        for (ty, rule) in [
            ("date", ""),
            ("bytes", ""),
            ("any", ""),
            ("Tree", ""),
            ("stream of integer", ""),
            ("list of date", ""),
            ("integer", "!= 3"),
            ("number", "> 3"),
            ("list of Small", "unique"),
        ] {
            assert_eq!(of(ty, rule), None, "{ty}: {rule}");
        }
    }
}
