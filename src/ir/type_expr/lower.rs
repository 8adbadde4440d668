//! Texts to types, and what is said of a text that is none.

use super::foreign::own_form;
use super::{Decimal, Primitive, TypeExpr, Value};
use crate::base::{Applicability, Diagnostic, Located, codes};
use crate::ir::clause::type_def::name::pascal_case;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::snippet::Snippet;
use crate::syntax::lang::type_expr::{self, TypeNode};
use crate::syntax::lang::{Fault, LiteralForm, LiteralShape, MAX_DEPTH};

codes! {
    /// A Type cell, a label or a signature holds something that is no type.
    ///
    /// A type is one of string, integer, number, decimal, boolean, date, time, datetime, duration,
    /// bytes, uuid, uri, email, path, json, any; the name of a type of the spec; `list of T`,
    /// `set of T`, `map of T`, `stream of T`; `T?` (may be null); `"a" | "b"`; `A | B` or `A or B`;
    /// brackets. Types take no parameters.
    ///
    /// ```markdown
    /// | Field | Type               | Rule   |
    /// |-------|--------------------|--------|
    /// | id    | `key_` + 8 letters | unique |
    /// ```
    ///
    /// Write the shape of a text as a rule: `string` with `` matches `/^key_[a-z]{8}$/` ``. Instead
    /// of `Page of T` write a type with the fields of such a page, for instance `CustomerPage`.
    pub(in crate::ir) BROKEN_TYPE = "broken-type", Error;
}

/// What a type may be, for those who wrote something else.
const ALLOWED: &str = "Write `string`, `integer`, `decimal`, `boolean`, `datetime` or another of the dialect's types, a \
                       type's name, `list of T`, `map of T`, `T?`, `\"a\" | \"b\"` or `A | B`.";

/// Reads a whole text as a type; an empty one is any. A text that is none is a finding, and any.
pub(in crate::ir) fn read_type(scope: &mut Scope<'_>, snippet: &Snippet<'_>) -> Located<TypeExpr> {
    if snippet.text.trim().is_empty() {
        return Located::derived(TypeExpr::Any, snippet.whole());
    }
    match type_expr::parse(&snippet.text) {
        Ok(node) => Located::written(type_of(&node, snippet), snippet.whole()),
        Err(fault) => {
            let finding = broken_type(scope, snippet, &fault);
            scope.findings.push(finding);
            Located::written(TypeExpr::Any, snippet.whole())
        }
    }
}

/// The meaning of a type's form.
pub(in crate::ir) fn type_of(node: &TypeNode, snippet: &Snippet<'_>) -> TypeExpr {
    let boxed = |node: &TypeNode| Box::new(type_of(node, snippet));
    match node {
        TypeNode::Name(range) => match snippet.slice(range) {
            "any" => TypeExpr::Any,
            "null" => TypeExpr::Literal { value: Value::Null },
            "true" => TypeExpr::Literal { value: Value::Boolean(true) },
            "false" => TypeExpr::Literal { value: Value::Boolean(false) },
            word => match Primitive::from_word(word) {
                Some(name) => TypeExpr::Primitive { name },
                None => TypeExpr::Named { name: snippet.located(range) },
            },
        },
        TypeNode::Literal(shape) => TypeExpr::Literal { value: value_of(shape, snippet) },
        TypeNode::Collection { word, of } => match snippet.slice(word).to_ascii_lowercase().as_str() {
            "set" => TypeExpr::Set { of: boxed(of) },
            "map" => TypeExpr::Map { of: boxed(of) },
            "stream" => TypeExpr::Stream { of: boxed(of) },
            _ => TypeExpr::List { of: boxed(of) },
        },
        TypeNode::Nullable(of) => TypeExpr::Nullable { of: boxed(of) },
        TypeNode::OneOf(parts) => {
            TypeExpr::OneOf { types: parts.iter().map(|part| type_of(part, snippet)).collect() }
        }
    }
}

/// The meaning of a literal: quoted it is text; bare a number, true, false, null, or text.
pub(in crate::ir) fn value_of(shape: &LiteralShape, snippet: &Snippet<'_>) -> Value {
    let text = snippet.slice(&shape.range);
    match (shape.form, text) {
        (LiteralForm::Quoted, _) => Value::Text(unescaped(text)),
        (LiteralForm::Bare, "null") => Value::Null,
        (LiteralForm::Bare, "true") => Value::Boolean(true),
        (LiteralForm::Bare, "false") => Value::Boolean(false),
        (LiteralForm::Bare, word) => {
            let is_number = word.starts_with(|next: char| next.is_ascii_digit() || matches!(next, '-' | '+'));
            let number = is_number.then(|| Decimal::parse(word.trim_start_matches('+'))).flatten();
            number.map_or_else(|| Value::Text(word.to_owned()), Value::Number)
        }
    }
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(next) = chars.next() {
        plain.push(if next == '\\' { chars.next().unwrap_or(next) } else { next });
    }
    plain
}

/// Says where a text stops being a type, and what to write instead.
pub(in crate::ir) fn broken_type(scope: &Scope<'_>, snippet: &Snippet<'_>, fault: &Fault) -> Diagnostic {
    let text = &unmarked(snippet);
    if fault.too_deep {
        let message = format!("the type nests deeper than {MAX_DEPTH} levels");
        let help = "Name the inner parts with types of their own.";
        return scope.finding(&BROKEN_TYPE, snippet.whole(), message).help(help);
    }
    if let Some(own) = own_form(text) {
        return scope
            .finding(&BROKEN_TYPE, snippet.whole(), format!("`{text}` is no type of the dialect"))
            .help(format!("The dialect's form is `{own}`."))
            .replace(format!("write `{own}`"), own, Applicability::Certain);
    }
    let at = snippet.slice(&fault.range);
    let before = snippet.slice(&(0..fault.range.start)).trim_end();
    let span = if at.is_empty() { snippet.whole() } else { snippet.span(&fault.range) };
    if at.eq_ignore_ascii_case("of") {
        return parameterised(scope, snippet, before);
    }
    let message = match at {
        "" => format!("`{text}` ends where a type should follow"),
        _ if before.is_empty() => format!("`{at}` is no type"),
        _ => format!("`{text}` is no type from `{at}` on"),
    };
    if let Some(name) = name_of_title(text) {
        return scope
            .finding(&BROKEN_TYPE, snippet.whole(), message)
            .help(format!("The name of a type is one word: `{name}`."))
            .replace(format!("write `{name}`"), name, Applicability::Suggested);
    }
    let finding = scope.finding(&BROKEN_TYPE, span, message).help(ALLOWED);
    if !text.contains(|next: char| next == '+' || next.is_ascii_digit()) {
        return finding;
    }
    finding.help(
        "Say what a text looks like in the Rule column: `string` with ``matches `/^…$/` `` or `length = 24`.",
    )
}

/// The name of the type that a title seems to be meant for: `ParcelStatus` for `Parcel status`.
fn name_of_title(text: &str) -> Option<String> {
    let mut words = text.split(' ');
    let is_title = words.clone().count() > 1
        && words.all(|word| !word.is_empty() && word.chars().all(char::is_alphabetic))
        && text.starts_with(char::is_uppercase);
    is_title.then(|| pascal_case(text))
}

/// `array of T` has another word here; `Page of T` has none.
fn parameterised(scope: &Scope<'_>, snippet: &Snippet<'_>, before: &str) -> Diagnostic {
    let text = unmarked(snippet);
    let start = before.rfind(|next: char| !next.is_alphanumeric()).map_or(0, |at| at + char_len(before, at));
    let word = &before[start..];
    let span = snippet.span(&(start..before.len()));
    let known = match word.to_ascii_lowercase().as_str() {
        "array" | "arrays" | "sequence" | "lists" => Some("list"),
        "dict" | "dictionary" | "record" | "object" => Some("map"),
        _ => crate::base::nearest(word, ["list", "set", "map", "stream"]),
    };
    if let Some(known) = known {
        return scope
            .finding(&BROKEN_TYPE, span, format!("`{word} of` is no type"))
            .help(format!("Did you mean `{known} of`?"))
            .replace(format!("write `{known}`"), known, Applicability::Certain);
    }
    let message = format!("`{text}` gives `{word}` a parameter, but types take none");
    scope.finding(&BROKEN_TYPE, snippet.whole(), message).help(format!(
        "Only `list`, `set`, `map` and `stream` go with `of`. Write a type for this use of `{word}` with its fields \
         written out, and name it here."
    ))
}

fn char_len(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

/// The text without code marks, to be shown in one code span.
fn unmarked(snippet: &Snippet<'_>) -> String {
    snippet.text.trim().replace('`', "")
}
