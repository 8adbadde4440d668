//! Types, rules and literals in words.

use super::markdown::code;
use super::site::Site;
use crate::backend::measures::comparator;
use crate::ir::{Pattern, TypeExpr, Value, ValueRule};

/// Types within types deeper than this are only called by what holds them.
const DEPTH: u32 = 16;

/// A type, with the spec's own types as links from `page`.
pub(super) fn type_expr(site: &Site<'_>, page: &str, ty: &TypeExpr) -> String {
    nested(site, page, ty, DEPTH)
}

fn nested(site: &Site<'_>, page: &str, ty: &TypeExpr, depth: u32) -> String {
    let Some(depth) = depth.checked_sub(1) else { return "…".to_owned() };
    let inner = |of: &TypeExpr| nested(site, page, of, depth);
    match ty {
        TypeExpr::Any => "any".to_owned(),
        TypeExpr::Primitive { name } => name.as_str().to_owned(),
        TypeExpr::Named { name } => match site.type_named(&name.value) {
            Some((spot, _)) => format!("[{}]({})", name.value, spot.href(page)),
            None => code(&name.value),
        },
        TypeExpr::List { of } => format!("list of {}", inner(of)),
        TypeExpr::Set { of } => format!("set of {}", inner(of)),
        TypeExpr::Map { of } => format!("map of {}", inner(of)),
        TypeExpr::Stream { of } => format!("stream of {}", inner(of)),
        TypeExpr::Nullable { of } => format!("{} or null", inner(of)),
        TypeExpr::Literal { value } => literal(value),
        TypeExpr::OneOf { types } => types.iter().map(inner).collect::<Vec<_>>().join(" or "),
    }
}

/// The rules of a value of type `ty`, joined.
pub(super) fn rules<'r>(rules: impl IntoIterator<Item = &'r ValueRule>, ty: &TypeExpr) -> String {
    rules.into_iter().map(|one| rule(one, ty)).collect::<Vec<_>>().join("; ")
}

fn rule(rule: &ValueRule, ty: &TypeExpr) -> String {
    match rule {
        ValueRule::Compare { comparison, value } => format!("{} {}", comparator(*comparison), plain(value)),
        ValueRule::Between { least, most } => format!("{} to {}", plain(least), plain(most)),
        ValueRule::Length { comparison, count } => {
            format!("{} {count} {}", comparator(*comparison), counted(ty, *count))
        }
        ValueRule::LengthBetween { least, most } => format!("{least} to {most} {}", counted(ty, *most)),
        ValueRule::Matches { pattern: found } => format!("matches {}", pattern(found)),
        ValueRule::OneOf { values } => {
            format!("one of {}", values.iter().map(literal).collect::<Vec<_>>().join(", "))
        }
        ValueRule::Unique => "no two alike".to_owned(),
        ValueRule::Default { value } => format!("{} unless given", literal(value)),
        ValueRule::Example { value } => format!("for example {}", literal(value)),
        ValueRule::ReadOnly => "read only".to_owned(),
        ValueRule::WriteOnly => "write only".to_owned(),
        ValueRule::Deprecated => "deprecated".to_owned(),
    }
}

/// A regular expression as code.
pub(super) fn pattern(pattern: &Pattern) -> String {
    let flags = [(pattern.ignore_case, "i"), (pattern.multi_line, "m"), (pattern.dot_matches_line_end, "s")];
    let flags: String = flags.iter().filter(|(set, _)| *set).map(|(_, flag)| *flag).collect();
    code(&format!("/{}/{flags}", pattern.source))
}

/// What the length of a value counts.
fn counted(ty: &TypeExpr, count: u64) -> &'static str {
    let items = match ty {
        TypeExpr::Nullable { of } => holds_items(of),
        ty => holds_items(ty),
    };
    match (items, count) {
        (true, 1) => "item",
        (true, _) => "items",
        (false, 1) => "character",
        (false, _) => "characters",
    }
}

fn holds_items(ty: &TypeExpr) -> bool {
    matches!(
        ty,
        TypeExpr::List { .. } | TypeExpr::Set { .. } | TypeExpr::Map { .. } | TypeExpr::Stream { .. }
    )
}

/// A literal as code.
pub(super) fn literal(value: &Value) -> String {
    code(&plain(value))
}

/// A literal as its author would say it.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.clone(),
    }
}
