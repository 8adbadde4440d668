//! One rule against the type.

use super::RULE_TYPE_MISMATCH;
use crate::base::{Applicability, Diagnostic, Located};
use crate::ir::lower::scope::Scope;
use crate::ir::{Comparator, Primitive, TypeExpr, Value, ValueRule};

/// What a type's values are like, as far as rules care.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nature {
    /// Numbers.
    Number,
    /// Moments and lengths of time.
    Time,
    /// Text and what is written as text.
    Text,
    /// true and false.
    Boolean,
    /// Lists, sets and maps.
    Collection,
    /// It takes another file to tell, or anything goes.
    Unknown,
}

fn nature(ty: &TypeExpr) -> Nature {
    match ty.non_null() {
        TypeExpr::Primitive { name } if name.is_numeric() => Nature::Number,
        TypeExpr::Primitive { name } if name.is_temporal() => Nature::Time,
        TypeExpr::Primitive { name: Primitive::Boolean } => Nature::Boolean,
        TypeExpr::Primitive { name: Primitive::Json } => Nature::Unknown,
        TypeExpr::Primitive { .. } => Nature::Text,
        TypeExpr::List { .. } | TypeExpr::Set { .. } | TypeExpr::Map { .. } => Nature::Collection,
        _ => Nature::Unknown,
    }
}

/// The finding for a rule that values of the type cannot have.
pub(super) fn misfit(scope: &Scope<'_>, ty: &TypeExpr, rule: &Located<ValueRule>) -> Option<Diagnostic> {
    let nature = nature(ty);
    if nature == Nature::Unknown {
        return None;
    }
    match &rule.value {
        ValueRule::Compare { comparison, value } => compare_misfit(scope, ty, rule, *comparison, &[value]),
        ValueRule::Between { least, most } => {
            compare_misfit(scope, ty, rule, Comparator::AtLeast, &[least, most])
        }
        ValueRule::Length { .. } | ValueRule::LengthBetween { .. } => length_misfit(scope, ty, rule),
        ValueRule::Matches { .. }
            if matches!(nature, Nature::Number | Nature::Boolean | Nature::Collection) =>
        {
            let message = format!("a value of type `{ty}` is no text that a regular expression could match");
            Some(
                scope
                    .finding(&RULE_TYPE_MISMATCH, rule.span, message)
                    .help("Make the type `string`, or bound it."),
            )
        }
        ValueRule::OneOf { values } => values.iter().find_map(|value| value_misfit(scope, ty, rule, value)),
        ValueRule::Default { value } | ValueRule::Example { value } => value_misfit(scope, ty, rule, value),
        _ => None,
    }
}

fn compare_misfit(
    scope: &Scope<'_>,
    ty: &TypeExpr,
    rule: &Located<ValueRule>,
    comparison: Comparator,
    values: &[&Value],
) -> Option<Diagnostic> {
    let numbers = values.iter().all(|value| matches!(value, Value::Number(_)));
    let texts = values.iter().all(|value| matches!(value, Value::Text(_)));
    let equality = matches!(comparison, Comparator::Equal | Comparator::Unequal);
    let fits = match nature(ty) {
        Nature::Number => numbers,
        Nature::Time => texts,
        Nature::Text => equality && texts,
        Nature::Boolean => equality,
        Nature::Collection | Nature::Unknown => false,
    };
    if fits {
        return None;
    }
    let message = format!("`{}` does not bound a value of type `{ty}`", rule.value);
    let finding = scope.finding(&RULE_TYPE_MISMATCH, rule.span, message);
    Some(match nature(ty) {
        Nature::Text | Nature::Collection if numbers => {
            let length = format!("length {}", rule.value);
            finding.help(format!("Did you mean `{length}`, the number of its characters or items?")).replace(
                format!("write `{length}`"),
                length,
                Applicability::Suggested,
            )
        }
        Nature::Number => finding.help("Bounds of a number are numbers, without a unit."),
        Nature::Time => {
            finding.help("Bounds of a time are written as it is, such as `2026-01-31` or `PT5M`.")
        }
        _ => finding.help("Values of this type have no order; use `one of` or another type."),
    })
}

fn length_misfit(scope: &Scope<'_>, ty: &TypeExpr, rule: &Located<ValueRule>) -> Option<Diagnostic> {
    if !matches!(nature(ty), Nature::Number | Nature::Time | Nature::Boolean) {
        return None;
    }
    let message = format!("a value of type `{ty}` has no length");
    let finding = scope.finding(&RULE_TYPE_MISMATCH, rule.span, message);
    let bound = rule.value.to_string().trim_start_matches("length ").to_owned();
    Some(match nature(ty) {
        Nature::Number => finding
            .help(format!("Write `{bound}` to bound the number; for a count of digits make it a `string`."))
            .replace(format!("write `{bound}`"), bound, Applicability::Suggested),
        _ => finding.help("Only texts and collections have a length."),
    })
}

fn value_misfit(
    scope: &Scope<'_>,
    ty: &TypeExpr,
    rule: &Located<ValueRule>,
    value: &Value,
) -> Option<Diagnostic> {
    if *value == Value::Null {
        let nullable = matches!(ty, TypeExpr::Nullable { .. });
        return (!nullable).then(|| {
            let message = format!("null is no value of type `{ty}`");
            scope
                .finding(&RULE_TYPE_MISMATCH, rule.span, message)
                .help(format!("Write the type `{ty}?` if it may be null."))
        });
    }
    let whole = |value: &Value| matches!(value, Value::Number(number) if number.0.is_integer());
    let fits = match (nature(ty), value) {
        (Nature::Number, Value::Number(_)) => {
            !matches!(ty.non_null(), TypeExpr::Primitive { name: Primitive::Integer }) || whole(value)
        }
        (Nature::Boolean, Value::Boolean(_)) | (Nature::Collection | Nature::Unknown, _) => true,
        (Nature::Text | Nature::Time, Value::Text(text)) => match ty.non_null() {
            TypeExpr::Primitive { name } => name.is_outlined(text),
            _ => true,
        },
        _ => false,
    };
    (!fits).then(|| {
        let message = format!("`{value}` is no value of type `{ty}`");
        scope.finding(&RULE_TYPE_MISMATCH, rule.span, message).help(format!("Write a value of type `{ty}`."))
    })
}
