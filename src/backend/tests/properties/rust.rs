//! Properties for proptest.

use regex_syntax::hir::{Hir, HirKind, Look};
use unicode_width::UnicodeWidthStr;

use super::{Form, Named, Written};
use crate::backend::tests::checks::{Domain, Length};
use crate::backend::tests::frameworks::RUST_FORM as LAYOUT;
use crate::backend::tests::languages::RUST as LANGUAGE;
use crate::backend::tests::steps::Kind;
use crate::ir::{Decimal, Pattern, RegexEngine};

/// For products whose functions take numbers, texts and truth values: what lists and records are in Rust, no spec says.
pub(in crate::backend::tests) const RUST: Form =
    Form { language: LANGUAGE, sample, check, helpers: HELPERS, test, anything: "", reserved: RESERVED };

/// What is imported, and what tests and checks bind themselves.
const RESERVED: &[&str] =
    &["any", "named", "prop", "subject", "value", "result", "error", "text", "texts", "fits", "all"];

const HELPERS: &[(&str, &[&str])] = &[(
    "named",
    &[
        "/// An error that may come names itself in its words.",
        "fn named(error: &impl std::fmt::Display, names: &[&str]) {",
        "    let words = error.to_string();",
        "    assert!(names.iter().any(|name| words.contains(name)), \"{words}\");",
        "}",
    ],
)];

const UUID: &str = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const EMAIL: &str = "[a-z]{1,8}(\\.[a-z]{1,8})?@[a-z]{1,8}\\.(com|org)";

fn string(text: &str) -> String {
    (LANGUAGE.string)(text)
}

fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("    {line}"))
}

fn sample(&Named { name, .. }: &Named<'_>, domain: &Domain) -> Option<Vec<String>> {
    let (of, body) = match domain {
        Domain::Boolean => ("bool", vec!["any::<bool>()".to_owned()]),
        Domain::Integer(least, most) => ("i64", vec![integers(*least, *most)]),
        Domain::Number(least, most) => ("f64", vec![numbers(least.as_ref(), most.as_ref())]),
        Domain::Text(length, None) => ("String", vec![string(&any_text(*length))]),
        Domain::Text(length, Some(pattern)) => ("String", matching(*length, pattern)?),
        Domain::Uuid => ("String", vec![string(UUID)]),
        Domain::Email => ("String", vec![string(EMAIL)]),
        Domain::Choice(texts) => ("&'static str", chosen(texts)),
        Domain::Nullable(_) | Domain::List(..) | Domain::Map(_) | Domain::Record(_) => return None,
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

fn numbers(least: Option<&Decimal>, most: Option<&Decimal>) -> String {
    let number = |of: &Decimal| (LANGUAGE.number)(Kind::Decimal, &of.normal().to_string());
    match (least, most) {
        (None, None) => "prop::num::f64::NORMAL | prop::num::f64::ZERO".to_owned(),
        (Some(least), None) => format!("{}..", number(least)),
        (least, Some(most)) => format!("{}..={}", least.map_or_else(String::new, number), number(most)),
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
    let line = format!("let all = {literal};");
    if line.width() + 4 <= LAYOUT.width || literal.width() + 9 > LAYOUT.width {
        lines.push(line);
    } else {
        lines.extend(["let all =".to_owned(), format!("    {literal};")]);
    }
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
        Domain::Choice(_) => Some(TEXT),
        _ => None,
    }
}

const TEXT: (&str, &str) = ("&impl AsRef<str>", "let value = value.as_ref();");

fn check(&Named { name, .. }: &Named<'_>, domain: &Domain) -> Option<Vec<String>> {
    let (of, made) = taken(domain)?;
    let mut lines = vec![made.to_owned()];
    let mut assert = |holds: String| lines.push(format!("assert!({holds});"));
    match domain {
        Domain::Integer(least, most) => {
            let number = |of: &i64| (LANGUAGE.number)(Kind::Integer, &of.to_string());
            bounds(&mut assert, least.as_ref().map(number), most.as_ref().map(number));
        }
        Domain::Number(least, most) => {
            let number = |of: &Decimal| (LANGUAGE.number)(Kind::Decimal, &of.normal().to_string());
            assert("value.is_finite()".to_owned());
            bounds(&mut assert, least.as_ref().map(number), most.as_ref().map(number));
        }
        Domain::Text(length, _) => assert(within("value.chars().count()", *length)),
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

/// What a function is given, so that it may take references to texts, and whole numbers of any size.
fn argument(name: &str, domain: &Domain) -> String {
    match domain {
        Domain::Integer(..) => format!("{name}.try_into().unwrap()"),
        Domain::Text(..) | Domain::Uuid | Domain::Email => format!("&{name}"),
        _ => name.to_owned(),
    }
}

fn test(written: &Written<'_>) -> (Vec<String>, Vec<String>) {
    let Written { property, function, parameters, samples, check, .. } = written;
    let named = parameters.iter().zip(samples);
    let drawn: Vec<String> = named.map(|(name, sample)| format!("{name} in {sample}()")).collect();
    let opening = LAYOUT.lines(4, (&format!("fn {function}"), " {"), &drawn);
    let domains = property.parameters.iter().map(|tried| &tried.domain);
    let arguments: Vec<String> =
        parameters.iter().zip(domains).map(|(name, domain)| argument(name, domain)).collect();
    let call = format!("subject::{}", LANGUAGE.joined(&property.function));
    let is_text = property.result.as_ref().and_then(taken) == Some(TEXT);
    let held = check.as_ref().map(|check| format!("{check}({}result)", if is_text { "&" } else { "" }));
    if property.errors.is_empty() {
        let bound = if held.is_some() { "result" } else { "_" };
        let mut lines = LAYOUT.lines(8, (&format!("let {bound} = {call}"), ";"), &arguments);
        lines.extend(held.map(|held| held + ";"));
        return (opening, lines);
    }
    let mut lines = LAYOUT.lines(8, (&format!("match {call}"), " {"), &arguments);
    lines
        .push(held.map_or_else(|| "    Ok(_) => {}".to_owned(), |held| format!("    Ok(result) => {held},")));
    let names: Vec<String> = property.errors.iter().map(|name| string(name)).collect();
    lines.push(format!("    Err(error) => named(&error, &[{}]),", names.join(", ")));
    lines.push("}".to_owned());
    (opening, lines)
}
