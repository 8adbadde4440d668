//! The rules of one value against each other.

use super::CONTRADICTING_RULES;
use crate::base::{Diagnostic, Located, Place, Span};
use crate::ir::lower::scope::Scope;
use crate::ir::{Comparator, Decimal, Value, ValueRule};

/// What is bounded: a number itself, or a length.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measured {
    Number,
    Length,
}

/// One bound with the rule that sets it.
#[derive(Clone, Copy)]
struct Bound {
    measured: Measured,
    comparison: Comparator,
    limit: Decimal,
    span: Span,
}

impl Bound {
    fn admits(self, number: Decimal) -> bool {
        match self.comparison {
            Comparator::Less => number < self.limit,
            Comparator::AtMost => number <= self.limit,
            Comparator::Equal => number == self.limit,
            Comparator::Unequal => number != self.limit,
            Comparator::AtLeast => number >= self.limit,
            Comparator::Greater => number > self.limit,
        }
    }

    fn is_lower(self) -> bool {
        matches!(self.comparison, Comparator::AtLeast | Comparator::Greater | Comparator::Equal)
    }

    fn is_upper(self) -> bool {
        matches!(self.comparison, Comparator::AtMost | Comparator::Less | Comparator::Equal)
    }
}

/// Reports the first bounds that exclude each other, and each value that breaks a rule.
pub(super) fn check(scope: &mut Scope<'_>, rules: &[&Located<ValueRule>]) {
    let bounds: Vec<Bound> = rules.iter().flat_map(|rule| bounds(rule)).collect();
    for measured in [Measured::Number, Measured::Length] {
        let own: Vec<Bound> = bounds.iter().copied().filter(|bound| bound.measured == measured).collect();
        let finding = empty(scope, &own);
        scope.findings.extend(finding);
    }
    let finding = second_default(scope, rules);
    scope.findings.extend(finding);
    let allowed = rules.iter().find_map(|rule| match &rule.value {
        ValueRule::OneOf { values } => Some((values, rule.span)),
        _ => None,
    });
    for rule in rules {
        let values: &[Value] = match &rule.value {
            ValueRule::Default { value } | ValueRule::Example { value } => std::slice::from_ref(value),
            ValueRule::OneOf { values } => values,
            _ => continue,
        };
        let finding = values.iter().find_map(|value| broken_by(scope, value, rule.span, &bounds, allowed));
        scope.findings.extend(finding);
    }
}

/// The finding of a default that another one contradicts.
fn second_default(scope: &Scope<'_>, rules: &[&Located<ValueRule>]) -> Option<Diagnostic> {
    let mut defaults = rules.iter().filter(|rule| matches!(rule.value, ValueRule::Default { .. }));
    let first = defaults.next()?;
    let second = defaults.find(|rule| rule.value != first.value)?;
    let finding = scope.finding(&CONTRADICTING_RULES, second.span, "this is another default than before");
    Some(
        finding
            .label(Place::new(scope.source.path(), first.span), "the other default")
            .help("Keep the one that is meant."),
    )
}

fn bounds(rule: &Located<ValueRule>) -> Vec<Bound> {
    let bound = |measured, comparison, limit| Bound { measured, comparison, limit, span: rule.span };
    let of_count = |count: u64| Decimal(count.into());
    match &rule.value {
        ValueRule::Compare { comparison, value: Value::Number(limit) } => {
            vec![bound(Measured::Number, *comparison, *limit)]
        }
        ValueRule::Between { least: Value::Number(least), most: Value::Number(most) } => vec![
            bound(Measured::Number, Comparator::AtLeast, *least),
            bound(Measured::Number, Comparator::AtMost, *most),
        ],
        ValueRule::Length { comparison, count } => {
            vec![bound(Measured::Length, *comparison, of_count(*count))]
        }
        ValueRule::LengthBetween { least, most } => vec![
            bound(Measured::Length, Comparator::AtLeast, of_count(*least)),
            bound(Measured::Length, Comparator::AtMost, of_count(*most)),
        ],
        _ => Vec::new(),
    }
}

/// The tightest lower and upper bound, when no number lies between them.
fn empty(scope: &Scope<'_>, bounds: &[Bound]) -> Option<Diagnostic> {
    let strict = |bound: &Bound| matches!(bound.comparison, Comparator::Greater | Comparator::Less);
    let lower = bounds
        .iter()
        .copied()
        .filter(|bound| bound.is_lower())
        .max_by(|a, b| a.limit.cmp(&b.limit).then(strict(a).cmp(&strict(b))))?;
    let upper = bounds
        .iter()
        .copied()
        .filter(|bound| bound.is_upper())
        .min_by(|a, b| a.limit.cmp(&b.limit).then(strict(b).cmp(&strict(a))))?;
    let possible =
        lower.limit < upper.limit || lower.limit == upper.limit && !strict(&lower) && !strict(&upper);
    if possible {
        return None;
    }
    let (first, second) = if lower.span <= upper.span { (lower, upper) } else { (upper, lower) };
    let finding = scope.finding(&CONTRADICTING_RULES, second.span, "no value satisfies these bounds");
    Some(if first.span == second.span {
        finding.help(format!("Write the smaller bound first: `{}..{}`.", upper.limit, lower.limit))
    } else {
        finding
            .label(Place::new(scope.source.path(), first.span), "the other bound")
            .help("Keep the bound that is meant.")
    })
}

/// The finding for a value that a bound or a list of values excludes.
fn broken_by(
    scope: &Scope<'_>,
    value: &Value,
    at: Span,
    bounds: &[Bound],
    allowed: Option<(&Vec<Value>, Span)>,
) -> Option<Diagnostic> {
    let measured = match value {
        Value::Number(number) => Some((Measured::Number, *number)),
        Value::Text(text) => Some((Measured::Length, Decimal((text.chars().count() as u64).into()))),
        Value::Null | Value::Boolean(_) => None,
    };
    let by_bound = measured.and_then(|(measured, number)| {
        bounds.iter().find(|bound| bound.measured == measured && bound.span != at && !bound.admits(number))
    });
    let by_list =
        allowed.filter(|(values, span)| *span != at && *value != Value::Null && !values.contains(value));
    let by = by_bound.map(|bound| bound.span).or(by_list.map(|(_, span)| span))?;
    let message = format!("`{value}` breaks the rule `{}`", scope.source.slice(by));
    Some(
        scope
            .finding(&CONTRADICTING_RULES, at, message)
            .label(Place::new(scope.source.path(), by), "the rule that it breaks")
            .help("Choose a value within the rule, or widen the rule."),
    )
}
