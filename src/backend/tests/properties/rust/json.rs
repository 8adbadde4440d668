//! Lists, records and others that a product makes of JSON, and JSON of what it gives.

use super::{LANGUAGE, Named, bounds, decimal, differs, string, texts, within};
use crate::backend::tests::checks::{Domain, Length};
use crate::backend::tests::frameworks::RUST_FORM as LAYOUT;
use crate::backend::tests::properties::between;
use crate::backend::tests::steps::Kind;

/// What a spec's lists, maps, records and unions are in a product, it says by `serde`.
pub(super) fn is_composed(domain: &Domain) -> bool {
    match domain {
        Domain::Nullable(_)
        | Domain::List(..)
        | Domain::Map(_)
        | Domain::Record(_)
        | Domain::OneOf(_)
        | Domain::Null => true,
        Domain::Boolean
        | Domain::Integer(..)
        | Domain::Number(..)
        | Domain::Unequal(..)
        | Domain::Text(..)
        | Domain::Notation(_)
        | Domain::Bytes(_)
        | Domain::Choice(_)
        | Domain::Json
        | Domain::Anything => false,
    }
}

/// What makes the JSON of values, of what makes their parts.
pub(super) fn sample(parts: &[String], domain: &Domain) -> Vec<String> {
    let calls: Vec<String> = parts.iter().map(|part| format!("{part}()")).collect();
    let call = |head: &str, arguments: &[String]| LAYOUT.lines(4, (head, ""), arguments);
    match domain {
        Domain::Nullable(_) => call("nullable", &calls),
        Domain::List(_, length, unique) => {
            let by = if *unique { "differing" } else { "list" };
            call(by, &[calls[0].clone(), counts(*length)])
        }
        Domain::Map(_) => call("map", &calls),
        Domain::Record(fields) => record(fields, &calls),
        Domain::OneOf(_) => one_of(&calls),
        Domain::Null => vec!["Just(Value::Null)".to_owned()],
        _ => call("json", &[]),
    }
}

/// So many items: a vector must have an end.
fn counts(Length { least, most }: Length) -> String {
    format!("{least}..={}", most.unwrap_or(least.saturating_add(16)))
}

fn record(fields: &[(String, bool, Domain)], calls: &[String]) -> Vec<String> {
    if fields.is_empty() {
        return vec!["Fields::default().record()".to_owned()];
    }
    let mut lines = vec!["let mut fields = Fields::default();".to_owned()];
    for ((name, optional, _), call) in fields.iter().zip(calls) {
        let head = if *optional { "fields.sometimes" } else { "fields.always" };
        lines.extend(LAYOUT.lines(4, (head, ";"), &[string(name), call.clone()]));
    }
    lines.push("fields.record()".to_owned());
    lines
}

/// Two or more.
fn one_of(calls: &[String]) -> Vec<String> {
    let line = |(at, call): (usize, &String)| {
        let form = match at {
            0 => format!("either({call})"),
            1 => format!("all.prop_union(either({call}))"),
            _ => format!("all.or(either({call}))"),
        };
        if at + 1 < calls.len() { format!("let all = {form};") } else { form }
    };
    calls.iter().enumerate().map(line).collect()
}

/// The line that makes of JSON what a function takes, as its call tells.
pub(super) fn made(name: &str, domain: &Domain) -> Option<String> {
    let of = if matches!(domain, Domain::List(..)) { ": Vec<_>" } else { "" };
    is_composed(domain).then(|| format!("let {name}{of} = serde_json::from_value({name}).unwrap();"))
}

/// The function that holds JSON against what is allowed.
pub(super) fn check(&Named { name, parts, .. }: &Named<'_>, domain: &Domain) -> Vec<String> {
    if matches!(domain, Domain::Json | Domain::Anything) {
        return vec![format!("fn {name}(_: &Value) {{}}")];
    }
    let mut lines = vec![format!("fn {name}(value: &Value) {{")];
    lines.extend(body(parts, domain).into_iter().map(|line| format!("    {line}")));
    lines.push("}".to_owned());
    lines
}

/// The line that takes a value for what it has to be.
fn taken(name: &str, by: &str, what: &str) -> String {
    format!("let {name} = value.{by}().expect(\"{what}\");")
}

fn is(what: &str) -> String {
    format!("assert!(value.{what}(), \"{{value}}\");")
}

fn body(parts: &[String], domain: &Domain) -> Vec<String> {
    let mut lines = Vec::new();
    match domain {
        Domain::Boolean => lines.push(is("is_boolean")),
        Domain::Integer(None, None) => {
            lines.push("assert!(value.is_i64() || value.is_u64(), \"{value}\");".to_owned());
        }
        Domain::Integer(least, most) => {
            lines.push(taken("value", "as_i64", "a whole number"));
            let number = |of: &i64| (LANGUAGE.number)(Kind::Integer, &of.to_string());
            bounds(
                &mut |holds| lines.push(asserted(&holds)),
                least.as_ref().map(number),
                most.as_ref().map(number),
            );
        }
        Domain::Number(None, None) => lines.push(is("is_number")),
        Domain::Number(least, most) => {
            lines.push(taken("value", "as_f64", "a number"));
            lines.extend(between(*least, *most, decimal).iter().map(|(holds, _)| asserted(holds)));
        }
        Domain::Unequal(_, other) => {
            lines.push(format!("{}(value);", parts[0]));
            let other = decimal(*other);
            lines
                .push(asserted(&format!("value.as_f64().is_some_and(|value| {})", differs("value", &other))));
        }
        Domain::Text(length, _) if *length != Length::default() => {
            lines.push(taken("value", "as_str", "a text"));
            lines.push(asserted(&within("value.chars().count()", *length)));
        }
        Domain::Text(..) | Domain::Notation(_) => lines.push(is("is_string")),
        Domain::Bytes(_) => lines.push("assert!(!value.is_null(), \"no bytes\");".to_owned()),
        Domain::Choice(of) => {
            lines.push(taken("value", "as_str", "a text"));
            lines.extend(texts(of, 4));
            lines.push("assert!(texts.contains(&value), \"{value}\");".to_owned());
        }
        Domain::Nullable(_) => {
            lines.extend(nested("if !value.is_null() {", &format!("{}(value);", parts[0])));
        }
        Domain::List(_, length, unique) => {
            lines.push(taken("items", "as_array", "a list"));
            if *length != Length::default() {
                lines.push(asserted(&within("items.len()", *length)));
            }
            if *unique {
                lines.push("let differs = |at: usize| !items[..at].contains(&items[at]);".to_owned());
                lines.push("assert!((1..items.len()).all(differs), \"{value}\");".to_owned());
            }
            lines.push(format!("items.iter().for_each({});", parts[0]));
        }
        Domain::Map(_) => {
            lines.push(taken("items", "as_object", "a map"));
            lines.push(format!("items.values().for_each({});", parts[0]));
        }
        Domain::Record(fields) => {
            lines.push(is("is_object"));
            for ((name, optional, domain), part) in fields.iter().zip(parts) {
                lines.extend(field(&string(name), *optional, domain, part));
            }
        }
        Domain::OneOf(_) => {
            lines.extend(parts.iter().enumerate().map(|(at, part)| {
                let before = if at == 0 { "let fits =" } else { "let fits = fits ||" };
                format!("{before} passes({part}, value);")
            }));
            lines.push("assert!(fits, \"{value}\");".to_owned());
        }
        Domain::Null => lines.push(is("is_null")),
        Domain::Json | Domain::Anything => {}
    }
    lines
}

fn asserted(holds: &str) -> String {
    format!("assert!({holds});")
}

fn nested(opening: &str, line: &str) -> [String; 3] {
    [opening.to_owned(), format!("    {line}"), "}".to_owned()]
}

/// What holds of a field: an absent one is null to its check, which must not be taken for one that is.
fn field(name: &str, optional: bool, domain: &Domain, part: &str) -> Vec<String> {
    if optional {
        return nested(&format!("if let Some(value) = value.get({name}) {{"), &format!("{part}(value);"))
            .into();
    }
    let may_be_null = matches!(
        domain,
        Domain::Nullable(_) | Domain::Null | Domain::Json | Domain::Anything | Domain::OneOf(_)
    );
    let is_there = may_be_null.then(|| asserted(&format!("value.get({name}).is_some()")));
    is_there.into_iter().chain([format!("{part}(&value[{name}]);")]).collect()
}
