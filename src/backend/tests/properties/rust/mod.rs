//! Properties for proptest.

mod helpers;
mod json;

use regex_syntax::hir::{Hir, HirKind, Look};

use super::{Form, Named, Written, between};
use crate::backend::tests::checks::{Domain, End, Length, Notation};
use crate::backend::tests::frameworks::{RUST_FORM as LAYOUT, binding};
use crate::backend::tests::languages::RUST as LANGUAGE;
use crate::backend::tests::steps::Kind;
use crate::ir::{Decimal, Pattern, RegexEngine};
use helpers::{HELPERS, RESERVED};

/// Numbers, texts and truth values are what they are in Rust; of the rest products say by `serde` what it is.
pub(in crate::backend::tests) const RUST: Form = Form {
    language: LANGUAGE,
    sample,
    check,
    // That of the standard library is parsed from no text.
    is_unsettled: |domain| matches!(domain, Domain::Notation(Notation::Duration)),
    is_json: json::is_composed,
    helpers: HELPERS,
    test,
    anything: "",
    modules: &[("= Value>", VALUE), ("&Value", VALUE)],
    reserved: RESERVED,
};

const VALUE: &str = "use serde_json::Value;";

/// A regular expression of texts of a notation.
fn written_down(notation: Notation) -> &'static str {
    match notation {
        Notation::Uuid => "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        Notation::Email => "[a-z]{1,8}(\\.[a-z]{1,8})?@[a-z]{1,8}\\.(com|org)",
        Notation::Uri => "https://[a-z]{1,8}\\.example/[a-z0-9]*",
        Notation::Path => "[a-z0-9]{1,8}(/[a-z0-9]{1,8}){0,3}",
        Notation::Date => "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])",
        Notation::Time => "([01][0-9]|2[0-3])(:[0-5][0-9]){2}",
        Notation::Datetime => {
            "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3])(:[0-5][0-9]){2}Z"
        }
        Notation::Duration => "PT[1-9][0-9]{0,5}S",
    }
}

fn string(text: &str) -> String {
    (LANGUAGE.string)(text)
}

fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("    {line}"))
}

fn sample(&Named { name, parts, .. }: &Named<'_>, domain: &Domain) -> Option<Vec<String>> {
    let (of, body) = match domain {
        Domain::Boolean => ("bool", vec!["any::<bool>()".to_owned()]),
        Domain::Integer(least, most) => ("i64", vec![integers(*least, *most)]),
        Domain::Number(least, most) => ("f64", numbers(*least, *most)),
        Domain::Unequal(of, value) => {
            let (of, value) = unequal(of, value)?;
            (
                of,
                vec![format!(
                    "{}().prop_filter(\"allowed\", |value| {})",
                    parts[0],
                    differs("*value", &value)
                )],
            )
        }
        Domain::Text(length, None) => ("String", vec![string(&any_text(*length))]),
        Domain::Text(length, Some(pattern)) => ("String", matching(*length, pattern)?),
        Domain::Notation(notation) => ("String", vec![string(written_down(*notation))]),
        Domain::Bytes(of) => ("Vec<u8>", vec![bytes(*of)]),
        Domain::Choice(texts) => ("&'static str", chosen(texts)),
        Domain::Nullable(_)
        | Domain::List(..)
        | Domain::Map(_)
        | Domain::Record(_)
        | Domain::OneOf(_)
        | Domain::Json
        | Domain::Null
        | Domain::Anything => ("Value", json::sample(parts, domain)),
    };
    let head = std::iter::once(format!("fn {name}() -> impl Strategy<Value = {of}> {{"));
    Some(head.chain(indented(body)).chain(["}".to_owned()]).collect())
}

fn integers(least: Option<i64>, most: Option<i64>) -> String {
    let number = |of: i64| (LANGUAGE.number)(Kind::Integer, &of.to_string());
    match (least, most) {
        (None, None) => "any::<i64>()".to_owned(),
        (Some(least), most) => {
            format!(
                "{}_i64..{}",
                number(least),
                most.map_or_else(String::new, |most| format!("={}", number(most)))
            )
        }
        (None, Some(most)) => format!("..={}_i64", number(most)),
    }
}

fn decimal(of: Decimal) -> String {
    (LANGUAGE.number)(Kind::Decimal, &of.normal().to_string())
}

fn numbers(least: Option<End>, most: Option<End>) -> Vec<String> {
    let number = |end: End| decimal(end.at);
    let all = match (least, most) {
        (None, None) => "prop::num::f64::NORMAL | prop::num::f64::ZERO".to_owned(),
        (Some(least), None) => format!("{}..", number(least)),
        (least, Some(most)) => format!("{}..={}", least.map_or_else(String::new, number), number(most)),
    };
    let is_open = |end: &End| end.is_open;
    let outside = between(least.filter(is_open), most.filter(is_open), decimal);
    let outside: Vec<String> = outside.into_iter().map(|(holds, _)| format!("*{holds}")).collect();
    if outside.is_empty() {
        return vec![all];
    }
    let filter = format!("|value| {}", outside.join(" && "));
    LAYOUT.lines(4, (&format!("({all}).prop_filter"), ""), &["\"allowed\"".to_owned(), filter])
}

/// The type and the literal of a number that values must not be.
fn unequal(of: &Domain, value: &Decimal) -> Option<(&'static str, String)> {
    let (of, kind) = match of {
        Domain::Integer(..) => ("i64", Kind::Integer),
        Domain::Number(..) => ("f64", Kind::Decimal),
        Domain::Unequal(of, _) => return unequal(of, value),
        _ => return None,
    };
    Some((of, (LANGUAGE.number)(kind, &value.normal().to_string())))
}

/// That a number is not another one, as Clippy wants it of floating point numbers.
fn differs(value: &str, other: &str) -> String {
    if other == "0.0" || !other.contains('.') {
        format!("{value} != {other}")
    } else {
        format!("({value} - {other}).abs() > 0.0")
    }
}

/// Bytes of a length.
fn bytes(Length { least, most }: Length) -> String {
    match (least, most) {
        (0, None) => "any::<Vec<u8>>()".to_owned(),
        (least, most) => {
            // A vector must have an end; a byte more than the least is enough to tell others apart.
            format!(
                "prop::collection::vec(any::<u8>(), {least}..={})",
                most.unwrap_or(least.saturating_add(64))
            )
        }
    }
}

/// The regular expression of all texts of a length.
fn any_text(Length { least, most }: Length) -> String {
    match (least, most) {
        (0, None) => "(?s:.)*".to_owned(),
        (least, most) => {
            format!("(?s:.){{{least},{}}}", most.map_or_else(String::new, |most| most.to_string()))
        }
    }
}

/// proptest makes texts that match as a whole: the ends of the text are taken off the pattern, and one that looks around
/// elsewhere is none that it can make texts for.
fn matching(length: Length, pattern: &Pattern) -> Option<Vec<String>> {
    let source = pattern.spelled_for(RegexEngine::Rust);
    let whole = regex_syntax::parse(&source).ok()?;
    let inner = match whole.kind() {
        HirKind::Concat(parts) => {
            let is_end = |part: &Hir| matches!(part.kind(), HirKind::Look(Look::Start | Look::End));
            let start = usize::from(parts.first().is_some_and(is_end));
            let end = parts.len() - usize::from(parts.last().is_some_and(is_end));
            Hir::concat(parts.get(start..end)?.to_vec())
        }
        _ => whole,
    };
    if !inner.properties().look_set().is_empty() {
        return None;
    }
    let written = source.trim_start_matches('^').trim_end_matches("\\z");
    let is_same = regex_syntax::parse(written).is_ok_and(|written| written == inner);
    let literal = string(&if is_same { written.to_owned() } else { inner.to_string() });
    if length == Length::default() {
        return Some(vec![literal]);
    }
    let mut lines = vec![format!("let fits = |text: &String| {};", within("text.chars().count()", length))];
    lines.extend(binding("all", &literal, 4));
    lines.push("all.prop_filter(\"its length\", fits)".to_owned());
    Some(lines)
}

/// The expression that a count lies between the ends of a length.
fn within(count: &str, Length { least, most }: Length) -> String {
    match (least, most) {
        (0, Some(most)) => format!("{count} <= {most}"),
        (least, Some(most)) => format!("({least}..={most}).contains(&{count})"),
        (least, None) => format!("{count} >= {least}"),
    }
}

/// An array of texts that is bound to a name.
fn texts(of: &[String], indent: usize) -> Vec<String> {
    let all: Vec<String> = of.iter().map(|text| string(text)).collect();
    let mut lines = LAYOUT.lines(indent, ("let texts = ", ";"), &all);
    let first = &mut lines[0];
    *first = first.replacen('(', "[", 1);
    if let Some(last) = lines.last_mut() {
        *last = last.strip_suffix(");").map_or_else(|| last.clone(), |before| format!("{before}];"));
    }
    lines
}

fn chosen(of: &[String]) -> Vec<String> {
    let mut lines = texts(of, 4);
    lines.push("prop::sample::select(texts.to_vec())".to_owned());
    lines
}

/// What a check takes, and how it makes a value of that; `None` when nothing has to be checked beyond that it is given.
fn taken(domain: &Domain) -> Option<(&'static str, &'static str)> {
    match domain {
        Domain::Integer(Some(_), _) | Domain::Integer(_, Some(_)) => Some((
            "impl TryInto<i128>",
            "let Ok(value) = value.try_into() else { panic!(\"it is out of reach\") };",
        )),
        Domain::Number(..) => Some(("impl Into<f64>", "let value = value.into();")),
        Domain::Text(length, _) if *length != Length::default() => Some(TEXT),
        Domain::Bytes(length) if *length != Length::default() => Some(BYTES),
        Domain::Choice(_) => Some(TEXT),
        _ => None,
    }
}

const TEXT: (&str, &str) = ("&impl AsRef<str>", "let value = value.as_ref();");
const BYTES: (&str, &str) = ("&impl AsRef<[u8]>", "let value = value.as_ref();");

fn check(named: &Named<'_>, domain: &Domain) -> Option<Vec<String>> {
    if named.is_json {
        return Some(json::check(named, domain));
    }
    let Named { name, .. } = named;
    let (of, made) = taken(domain)?;
    let mut lines = vec![made.to_owned()];
    let mut assert = |holds: String| lines.push(format!("assert!({holds});"));
    match domain {
        Domain::Integer(least, most) => {
            let number = |of: &i64| (LANGUAGE.number)(Kind::Integer, &of.to_string());
            bounds(&mut assert, least.as_ref().map(number), most.as_ref().map(number));
        }
        Domain::Number(least, most) => {
            assert("value.is_finite()".to_owned());
            for (holds, _) in between(*least, *most, decimal) {
                assert(holds);
            }
        }
        Domain::Text(length, _) => assert(within("value.chars().count()", *length)),
        Domain::Bytes(length) => assert(within("value.len()", *length)),
        Domain::Choice(of) => {
            lines.extend(texts(of, 4));
            lines.push("assert!(texts.contains(&value));".to_owned());
        }
        _ => return None,
    }
    let head = std::iter::once(format!("fn {name}(value: {of}) {{"));
    Some(head.chain(indented(lines)).chain(["}".to_owned()]).collect())
}

fn bounds(assert: &mut impl FnMut(String), least: Option<String>, most: Option<String>) {
    let ends = [(">=", least), ("<=", most)];
    ends.into_iter()
        .filter_map(|(is, end)| Some((is, end?)))
        .for_each(|(is, end)| assert(format!("value {is} {end}")));
}

/// What a function is given, so that it may take references to texts, whole numbers of any size, and dates and times of
/// whichever crate.
fn argument(name: &str, domain: &Domain) -> String {
    match domain {
        Domain::Integer(..) => format!("{name}.try_into().unwrap()"),
        Domain::Unequal(of, _) => argument(name, of),
        Domain::Notation(Notation::Date | Notation::Time | Notation::Datetime) => {
            format!("{name}.parse().unwrap()")
        }
        Domain::Text(..) | Domain::Notation(_) | Domain::Bytes(_) => format!("&{name}"),
        Domain::List(..) | Domain::Map(_) | Domain::Record(_) | Domain::OneOf(_) | Domain::Json => {
            format!("&{name}")
        }
        _ => name.to_owned(),
    }
}

fn test(written: &Written<'_>) -> (Vec<String>, Vec<String>) {
    let Written { property, function, parameters, samples, check, .. } = written;
    let named = parameters.iter().zip(samples);
    let drawn: Vec<String> = named.map(|(name, sample)| format!("{name} in {sample}()")).collect();
    let opening = LAYOUT.lines(4, (&format!("fn {function}"), " {"), &drawn);
    let given = || parameters.iter().zip(property.parameters.iter().map(|tried| &tried.domain));
    let mut lines: Vec<String> = given().filter_map(|(name, domain)| json::made(name, domain)).collect();
    let arguments: Vec<String> = given().map(|(name, domain)| argument(name, domain)).collect();
    let call = format!("subject::{}", LANGUAGE.joined(&property.function));
    let taken = property.result.as_ref().and_then(taken);
    let is_borrowed = taken.is_some_and(|(of, _)| of.starts_with('&'));
    let held = match &property.result {
        Some(domain) if json::is_composed(domain) => "&serde_json::json!(result)",
        _ if is_borrowed => "&result",
        _ => "result",
    };
    let held = check.as_ref().map(|check| format!("{check}({held})"));
    if property.errors.is_empty() {
        let bound = if held.is_some() { "result" } else { "_" };
        lines.extend(LAYOUT.lines(8, (&format!("let {bound} = {call}"), ";"), &arguments));
        lines.extend(held.map(|held| held + ";"));
        return (opening, lines);
    }
    lines.extend(LAYOUT.lines(8, (&format!("match {call}"), " {"), &arguments));
    lines
        .push(held.map_or_else(|| "    Ok(_) => {}".to_owned(), |held| format!("    Ok(result) => {held},")));
    let names: Vec<String> = property.errors.iter().map(|name| string(name)).collect();
    lines.push(format!("    Err(error) => named(&error, &[{}]),", names.join(", ")));
    lines.push("}".to_owned());
    (opening, lines)
}
