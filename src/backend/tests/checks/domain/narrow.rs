//! What rules leave of values.

use super::{Domain, End, Length};
use crate::ir::{Comparator, Decimal, Located, Value, ValueRule};

impl Domain {
    /// What rules leave; `None` when one is none that values are made for, or when nothing is left.
    pub(super) fn with(self, rules: &[Located<ValueRule>]) -> Option<Self> {
        rules.iter().try_fold(self, |domain, rule| domain.narrowed(&rule.value))?.inhabited()
    }

    fn inhabited(self) -> Option<Self> {
        Some(self).filter(Self::is_inhabited)
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
            )
            | (same @ (Self::Null | Self::Anything), _) => Some(same),
            (Self::Nullable(of), rule) => of.narrowed(rule).map(|of| Self::Nullable(Box::new(of))),
            (Self::Unequal(of, value), rule) => {
                of.narrowed(rule).map(|of| Self::Unequal(Box::new(of), value))
            }
            (domain, ValueRule::Compare { comparison, value: Value::Number(value) }) => {
                domain.compared(*comparison, *value)
            }
            (domain, ValueRule::Between { least: Value::Number(least), most: Value::Number(most) }) => {
                domain.compared(Comparator::AtLeast, *least)?.compared(Comparator::AtMost, *most)
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
                of.can_differ().then_some(Self::List(of, length, true))
            }
            _ => None,
        }
    }

    fn compared(self, comparison: Comparator, value: Decimal) -> Option<Self> {
        match (self, comparison) {
            // No whole number is one with a part, or one of more than 64 bits.
            (same @ Self::Integer(..), Comparator::Unequal)
                if value.floor().is_none() || value.floor() != value.ceiling() =>
            {
                Some(same)
            }
            (same @ (Self::Integer(..) | Self::Number(..)), Comparator::Unequal) => {
                Some(Self::Unequal(Box::new(same), value))
            }
            (same, Comparator::Equal) => {
                same.compared(Comparator::AtLeast, value)?.compared(Comparator::AtMost, value)
            }
            (Self::Integer(least, most), comparison) => {
                let (own_least, own_most) = whole_ends(comparison, value)?;
                Some(Self::Integer(least.max(own_least), smaller(most, own_most)))
            }
            (Self::Number(least, most), Comparator::AtLeast | Comparator::Greater) => {
                let own = End { at: value, is_open: comparison == Comparator::Greater };
                let is_narrower = |old: &End| (old.at, old.is_open) >= (own.at, own.is_open);
                Some(Self::Number(least.filter(is_narrower).or(Some(own)), most))
            }
            (Self::Number(least, most), Comparator::AtMost | Comparator::Less) => {
                let own = End { at: value, is_open: comparison == Comparator::Less };
                let is_narrower = |old: &End| (old.at, !old.is_open) <= (own.at, !own.is_open);
                Some(Self::Number(least, most.filter(is_narrower).or(Some(own))))
            }
            _ => None,
        }
    }

    fn of_length(self, least: u64, most: Option<u64>) -> Option<Self> {
        let narrowed = |old: Length| Length { least: old.least.max(least), most: smaller(old.most, most) };
        match self {
            Self::Text(old, pattern) => Some(Self::Text(narrowed(old), pattern)),
            Self::Bytes(old) => Some(Self::Bytes(narrowed(old))),
            Self::List(of, old, unique) => Some(Self::List(of, narrowed(old), unique)),
            _ => None,
        }
    }
}

/// The least and the greatest whole number that stand so to a number: one above 2.5 is 3 at least. `None` when they
/// have more than 64 bits.
fn whole_ends(comparison: Comparator, value: Decimal) -> Option<(Option<i64>, Option<i64>)> {
    match comparison {
        Comparator::AtLeast => Some((Some(value.ceiling()?), None)),
        Comparator::Greater => Some((Some(value.floor()?.checked_add(1)?), None)),
        Comparator::AtMost => Some((None, Some(value.floor()?))),
        Comparator::Less => Some((None, Some(value.ceiling()?.checked_sub(1)?))),
        Comparator::Equal | Comparator::Unequal => None,
    }
}

fn smaller<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
