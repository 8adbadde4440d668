//! Properties for hypothesis.

use unicode_width::UnicodeWidthStr;

use super::{Form, Named, Written, between};
use crate::backend::tests::checks::{Domain, End, Length, Notation, Property};
use crate::backend::tests::frameworks::PYTHON_FORM as LAYOUT;
use crate::backend::tests::languages::PYTHON as LANGUAGE;
use crate::ir::RegexEngine;

/// With types.
pub(in crate::backend::tests) const PYTHON: Form = Form {
    language: LANGUAGE,
    sample: |named, domain| Some(sample(named, domain)),
    check: |named, domain| Some(check(named, domain)),
    is_unsettled: |_| false,
    is_json: |_| false,
    helpers: HELPERS,
    test,
    anything: ": Any",
    modules: &[("datetime.", "import datetime"), ("json.", "import json"), ("re.search(", "import re")],
    reserved: RESERVED,
};

const HELPERS: &[(&str, &[&str])] = &[
    (
        "present",
        &[
            "def present(*values: any) -> list[Any]:",
            "    \"\"\"What is given: nothing from the first value on that is left out.\"\"\"",
            "    return list(values[: values.index(...)] if ... in values else values)",
        ],
    ),
    (
        "passes",
        &[
            "def passes(check: any, value: any) -> bool:",
            "    \"\"\"Whether a check has nothing against a value.\"\"\"",
            "    try:",
            "        check(value)",
            "    except (AssertionError, KeyError, TypeError, ValueError):",
            "        return False",
            "    return True",
        ],
    ),
];

/// What is imported, what is built in, and what tests and checks bind themselves.
const RESERVED: &[&str] = &[
    "Any", "pytest", "re", "json", "datetime", "passes", "check", "checks", "subject", "given", "present",
    "settings", "st", "value", "item", "result", "error", "name", "names", "any", "bool", "dict", "float",
    "int", "isinstance", "len", "list", "set", "str", "tuple", "Exception",
];

fn string(text: &str) -> String {
    (LANGUAGE.string)(text)
}

fn ends<T: ToString>(names: [&str; 2], least: Option<T>, most: Option<T>) -> Vec<String> {
    let ends = names.into_iter().zip([least, most]);
    ends.filter_map(|(name, end)| Some(format!("{name}={}", end?.to_string()))).collect()
}

fn length(of: Length) -> Vec<String> {
    ends(["min_size", "max_size"], Some(of.least).filter(|&least| least > 0), of.most)
}

/// Items in brackets behind a text, each on a line of its own where they do not fit.
fn bracketed(before: &str, items: &[String], after: &str, indent: usize) -> Vec<String> {
    let line = format!("{before}[{}]{after}", items.join(", "));
    if indent + line.width() <= LAYOUT.width {
        return vec![line];
    }
    let items = items.iter().map(|item| format!("    {item},"));
    std::iter::once(format!("{before}[")).chain(items).chain([format!("]{after}")]).collect()
}

fn indented(lines: impl IntoIterator<Item = String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("    {line}"))
}

fn sample(&Named { name, parts, .. }: &Named<'_>, domain: &Domain) -> Vec<String> {
    let made =
        |by: &str, arguments: &[String]| LAYOUT.lines(0, (&format!("{name} = st.{by}"), ""), arguments);
    match domain {
        Domain::Boolean => made("booleans", &[]),
        Domain::Integer(least, most) => {
            made("integers", &ends(["min_value", "max_value"], least.as_ref(), most.as_ref()))
        }
        Domain::Number(least, most) => {
            let least = least.map(|end| end_of(end, ["min_value", "exclude_min"])).unwrap_or_default();
            let most = most.map(|end| end_of(end, ["max_value", "exclude_max"])).unwrap_or_default();
            let finite = ["allow_nan=False", "allow_infinity=False"].map(str::to_owned);
            made("floats", &[least, most, finite.to_vec()].concat())
        }
        Domain::Unequal(_, value) => {
            let filter = format!("lambda value: value != {}", value.normal());
            LAYOUT.lines(0, (&format!("{name} = {}.filter", parts[0]), ""), &[filter])
        }
        Domain::Text(of, None) => made("text", &length(*of)),
        Domain::Text(of, Some(pattern)) => {
            let all = if *of == Length::default() { name.to_owned() } else { format!("{name}_matching") };
            let source = string(&pattern.spelled_for(RegexEngine::Python));
            let mut lines = LAYOUT.lines(0, (&format!("{all} = st.from_regex"), ""), &[source]);
            if *of != Length::default() {
                let most = of.most.map_or_else(String::new, |most| format!(" <= {most}"));
                let filter = format!("lambda text: {} <= len(text){most}", of.least);
                lines.extend(LAYOUT.lines(0, (&format!("{name} = {all}.filter"), ""), &[filter]));
            }
            lines
        }
        Domain::Notation(notation) => written_down(name, *notation),
        Domain::Bytes(of) => made("binary", &length(*of)),
        Domain::Choice(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| string(text)).collect();
            let line = format!("{name} = st.sampled_from([{}])", texts.join(", "));
            if line.width() <= LAYOUT.width {
                return vec![line];
            }
            let list = indented(bracketed("", &texts, "", 4));
            std::iter::once(format!("{name} = st.sampled_from("))
                .chain(list)
                .chain([")".to_owned()])
                .collect()
        }
        Domain::Nullable(_) => {
            let arguments: Vec<String> =
                std::iter::once("st.none()".to_owned()).chain(parts.iter().cloned()).collect();
            made("one_of", &arguments)
        }
        Domain::List(_, of, unique) => {
            let unique = unique.then(|| "unique=True".to_owned());
            let arguments: Vec<String> = parts.iter().cloned().chain(length(*of)).chain(unique).collect();
            made("lists", &arguments)
        }
        Domain::Map(_) => {
            let arguments: Vec<String> =
                std::iter::once("st.text()".to_owned()).chain(parts.iter().cloned()).collect();
            made("dictionaries", &arguments)
        }
        Domain::Record(fields) => record(name, fields, parts),
        Domain::OneOf(_) => made("one_of", parts),
        Domain::Null => made("none", &[]),
        Domain::Json | Domain::Anything => vec![
            format!("{name} = st.recursive("),
            "    st.none() | st.booleans() | st.integers() | st.text(),".to_owned(),
            "    lambda of: st.lists(of) | st.dictionaries(st.text(), of),".to_owned(),
            // With its usual hundred, hypothesis takes half a minute to make the example of a failure small.
            "    max_leaves=4,".to_owned(),
            ")".to_owned(),
        ],
    }
}

/// An end of a range of numbers as arguments: where it is, and that it is left out.
fn end_of(end: End, [at, excluded]: [&str; 2]) -> Vec<String> {
    let is_open = end.is_open.then(|| format!("{excluded}=True"));
    std::iter::once(format!("{at}={}", end.at.normal())).chain(is_open).collect()
}

/// What makes texts of a notation.
fn written_down(name: &str, notation: Notation) -> Vec<String> {
    let (by, argument) = match notation {
        Notation::Uuid => ("uuids().map", "str"),
        Notation::Email => ("emails", ""),
        Notation::Uri => ("from_regex", r#""\\Ahttps://[a-z]{1,8}[.]example/[a-z0-9]*\\Z""#),
        Notation::Path => ("from_regex", r#""\\A[a-z0-9]+(/[a-z0-9.]+)*\\Z""#),
        Notation::Date => ("dates().map", "str"),
        Notation::Time => ("times().map", "str"),
        Notation::Datetime => {
            ("datetimes(timezones=st.just(datetime.timezone.utc)).map", "datetime.datetime.isoformat")
        }
        Notation::Duration => ("integers(0, 10**9).map", "\"PT{}S\".format"),
    };
    let arguments = Some(argument.to_owned()).filter(|argument| !argument.is_empty());
    LAYOUT.lines(0, (&format!("{name} = st.{by}"), ""), arguments.as_slice())
}

/// The assertion that a text writes down what it should, also one that is written of an object.
fn is_written_down(notation: Notation) -> &'static str {
    match notation {
        Notation::Uuid | Notation::Email | Notation::Uri | Notation::Path => "isinstance(value, str)",
        Notation::Date => "datetime.date.fromisoformat(str(value))",
        Notation::Time => "datetime.time.fromisoformat(str(value)) is not None",
        Notation::Datetime => "datetime.datetime.fromisoformat(str(value).replace(\"Z\", \"+00:00\"))",
        Notation::Duration => "isinstance(value, datetime.timedelta) or re.search(\"^-?P\", value)",
    }
}

fn record(name: &str, fields: &[(String, bool, Domain)], parts: &[String]) -> Vec<String> {
    let of = |absent: bool| {
        let fields = fields.iter().zip(parts).filter(move |((_, optional, _), _)| *optional == absent);
        fields.map(|((field, ..), part)| format!("        {}: {part},", string(field))).collect::<Vec<_>>()
    };
    let dictionary = |before: &str, fields: Vec<String>, after: &str| {
        if fields.is_empty() {
            return vec![format!("    {before}{{}}{after}")];
        }
        let opening = std::iter::once(format!("    {before}{{"));
        opening.chain(fields).chain([format!("    }}{after}")]).collect()
    };
    if fields.is_empty() {
        return vec![format!("{name} = st.fixed_dictionaries({{}})")];
    }
    let absent = of(true);
    let mut lines = vec![format!("{name} = st.fixed_dictionaries(")];
    lines.extend(dictionary("", of(false), if absent.is_empty() { "" } else { "," }));
    if !absent.is_empty() {
        lines.extend(dictionary("optional=", absent, ","));
    }
    lines.push(")".to_owned());
    lines
}

fn check(&Named { name, parts, anything, .. }: &Named<'_>, domain: &Domain) -> Vec<String> {
    let mut lines = Vec::new();
    let mut assert = |holds: String| lines.push(format!("assert {holds}"));
    match domain {
        Domain::Boolean => assert("isinstance(value, bool)".to_owned()),
        Domain::Integer(least, most) => {
            assert("isinstance(value, int) and not isinstance(value, bool)".to_owned());
            bounds(&mut assert, "value", least.as_ref(), most.as_ref());
        }
        Domain::Number(least, most) => {
            assert("isinstance(value, (int, float)) and value - value == 0".to_owned());
            for (holds, _) in between(*least, *most, |at| at.normal().to_string()) {
                assert(holds);
            }
        }
        Domain::Unequal(_, value) => {
            assert(format!("value != {}", value.normal()));
            lines.push(format!("{}(value)", parts[0]));
        }
        Domain::Text(length, pattern) => {
            assert("isinstance(value, str)".to_owned());
            size(&mut assert, *length);
            if let Some(pattern) = pattern {
                let source = string(&pattern.spelled_for(RegexEngine::Python));
                lines.extend(LAYOUT.lines(4, ("assert re.search", ""), &[source, "value".to_owned()]));
            }
        }
        Domain::Notation(notation) => assert(is_written_down(*notation).to_owned()),
        Domain::Bytes(length) => {
            assert("isinstance(value, (bytes, bytearray))".to_owned());
            size(&mut assert, *length);
        }
        Domain::Choice(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| string(text)).collect();
            lines.extend(bracketed("assert value in ", &texts, "", 4));
        }
        Domain::Nullable(_) => {
            lines.extend(["if value is not None:".to_owned(), format!("    {}(value)", parts[0])]);
        }
        Domain::List(_, length, unique) => {
            assert("isinstance(value, (list, tuple))".to_owned());
            size(&mut assert, *length);
            if *unique {
                assert("len(set(value)) == len(value)".to_owned());
            }
            lines.extend(["for item in value:".to_owned(), format!("    {}(item)", parts[0])]);
        }
        Domain::Map(_) => {
            assert("isinstance(value, dict)".to_owned());
            lines.extend(["for item in value.values():".to_owned(), format!("    {}(item)", parts[0])]);
        }
        Domain::Record(fields) => {
            assert("isinstance(value, dict)".to_owned());
            for ((field, optional, _), part) in fields.iter().zip(parts) {
                let name = string(field);
                let member = [format!("value[{name}]")];
                if *optional {
                    lines.push(format!("if {name} in value:"));
                    lines.extend(indented(LAYOUT.lines(8, (part, ""), &member)));
                } else {
                    lines.extend(LAYOUT.lines(4, (part, ""), &member));
                }
            }
        }
        Domain::OneOf(_) => {
            lines.extend(bracketed("checks = ", parts, "", 4));
            lines.push("assert any(passes(check, value) for check in checks)".to_owned());
        }
        Domain::Json => lines.push("json.dumps(value, allow_nan=False)".to_owned()),
        Domain::Null => assert("value is None".to_owned()),
        Domain::Anything => lines.push("\"\"\"It may be anything.\"\"\"".to_owned()),
    }
    std::iter::once(format!("def {name}(value{anything}) -> None:")).chain(indented(lines)).collect()
}

fn bounds<T: ToString>(assert: &mut impl FnMut(String), of: &str, least: Option<T>, most: Option<T>) {
    if let Some(least) = least {
        assert(format!("{of} >= {}", least.to_string()));
    }
    if let Some(most) = most {
        assert(format!("{of} <= {}", most.to_string()));
    }
}

fn size(assert: &mut impl FnMut(String), length: Length) {
    let least = Some(length.least).filter(|&least| least > 0);
    bounds(assert, "len(value)", least, length.most);
}

fn test(written: &Written<'_>) -> (Vec<String>, Vec<String>) {
    let Written { anything, property, function, parameters, samples, check } = written;
    let samples = samples.iter().zip(&property.parameters).map(|(sample, tried)| {
        if tried.may_be_missing { format!("st.just(...) | {sample}") } else { sample.clone() }
    });
    let mut opening = LAYOUT.lines(0, ("@given", ""), &samples.collect::<Vec<_>>());
    let typed: Vec<String> = parameters.iter().map(|name| format!("{name}{anything}")).collect();
    opening.extend(LAYOUT.lines(0, (&format!("def {function}"), " -> None:"), &typed));
    let bound = if check.is_some() { "result = " } else { "" };
    let call = format!("{bound}subject.{}", LANGUAGE.joined(&property.function));
    let arguments = arguments(property, parameters);
    let mut lines = Vec::new();
    if property.errors.is_empty() {
        lines.extend(LAYOUT.lines(4, (&call, ""), &arguments));
    } else {
        lines.push("try:".to_owned());
        lines.extend(indented(LAYOUT.lines(8, (&call, ""), &arguments)));
        lines.push("except Exception as error:".to_owned());
        let names: Vec<String> = property.errors.iter().map(|name| string(name)).collect();
        lines.extend(indented(bracketed("names = ", &names, "", 8)));
        lines.push("    assert any(name in str(error) for name in names)".to_owned());
        lines.push("    return".to_owned());
    }
    lines.extend(check.iter().map(|check| format!("{check}(result)")));
    (opening, lines)
}

/// What a call is given, which may end before parameters that may be missing.
fn arguments(property: &Property, parameters: &[String]) -> Vec<String> {
    let missing = property.parameters.iter().position(|tried| tried.may_be_missing);
    let (given, others) = parameters.split_at(missing.unwrap_or(parameters.len()));
    let others = (!others.is_empty()).then(|| format!("*present({})", others.join(", ")));
    given.iter().cloned().chain(others).collect()
}
