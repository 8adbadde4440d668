//! Properties for fast-check.

mod helpers;

use unicode_width::UnicodeWidthStr;

use super::{Form, Named, Written, between};
use crate::backend::tests::checks::{Domain, End, Length, Notation};
use crate::backend::tests::frameworks::{JAVASCRIPT_FORM as LAYOUT, regex_literal};
use crate::backend::tests::languages::{JAVASCRIPT as LANGUAGE, key, member};
use crate::ir::{Pattern, RegexEngine};
use helpers::{HELPERS, RESERVED};

/// For modules and files of `CommonJS`.
pub(in crate::backend::tests) const JAVASCRIPT: Form = Form {
    language: LANGUAGE,
    sample,
    check: |named, domain| Some(check(named, domain)),
    is_unsettled: |_| false,
    is_json: |_| false,
    helpers: HELPERS,
    test,
    anything: "",
    modules: &[],
    reserved: RESERVED,
};

/// With types.
pub(in crate::backend::tests) const TYPESCRIPT: Form = Form { anything: ": any", ..JAVASCRIPT };

fn string(text: &str) -> String {
    (LANGUAGE.string)(text)
}

fn call(head: &str, arguments: &[String], indent: usize) -> Vec<String> {
    LAYOUT.lines(indent, (head, ";"), arguments)
}

/// Items behind a bracket, each on a line of its own where they do not fit. The lines are indented, and stand in others
/// that are.
fn bracketed([outer, indent]: [usize; 2], (before, after): (&str, &str), items: &[String]) -> Vec<String> {
    let margin = " ".repeat(indent);
    let line = format!("{margin}{before}{}{after}", items.join(", "));
    if outer + line.width() <= LAYOUT.width {
        return vec![line];
    }
    let items = items.iter().map(|item| format!("{margin}  {item},"));
    std::iter::once(format!("{margin}{before}")).chain(items).chain([format!("{margin}{after}")]).collect()
}

/// `head(arguments, { options })`, with each option on its own line where it is too wide.
fn with_options(head: &str, arguments: &[String], options: &[String]) -> Vec<String> {
    if options.is_empty() {
        return call(head, arguments, 0);
    }
    let object = format!("{{ {} }}", options.join(", "));
    let line = format!("{head}({});", [arguments, &[object]].concat().join(", "));
    if line.width() <= LAYOUT.width {
        return vec![line];
    }
    let before = arguments.iter().map(|argument| format!("{argument}, ")).collect::<String>();
    let options = options.iter().map(|option| format!("  {option},"));
    std::iter::once(format!("{head}({before}{{")).chain(options).chain(["});".to_owned()]).collect()
}

fn ends<T: ToString>(names: [&str; 2], least: Option<T>, most: Option<T>) -> Vec<String> {
    let ends = names.into_iter().zip([least, most]);
    ends.filter_map(|(name, end)| Some(format!("{name}: {}", end?.to_string()))).collect()
}

fn length(of: Length) -> Vec<String> {
    ends(["minLength", "maxLength"], Some(of.least).filter(|&least| least > 0), of.most)
}

fn sample(&Named { name, parts, anything, .. }: &Named<'_>, domain: &Domain) -> Option<Vec<String>> {
    let made = |by: &str| format!("const {name} = fc.{by}");
    Some(match domain {
        Domain::Boolean => call(&made("boolean"), &[], 0),
        Domain::Integer(None, None) => call(&made("maxSafeInteger"), &[], 0),
        Domain::Integer(least, most) => {
            const SAFE: i64 = (1 << 53) - 1;
            let (least, most) = (least.unwrap_or(-SAFE), most.unwrap_or(SAFE));
            if least < -SAFE || most > SAFE {
                return None;
            }
            with_options(&made("integer"), &[], &ends(["min", "max"], Some(least), Some(most)))
        }
        Domain::Number(least, most) => {
            let finite = ["noNaN: true", "noDefaultInfinity: true"].map(str::to_owned);
            let least = least.map(|end| options_of(end, ["min", "minExcluded"])).unwrap_or_default();
            let most = most.map(|end| options_of(end, ["max", "maxExcluded"])).unwrap_or_default();
            with_options(&made("double"), &[], &[finite.as_slice(), &least, &most].concat())
        }
        Domain::Unequal(_, value) => {
            let filter = format!("(value{anything}) => value !== {}", value.normal());
            call(&format!("const {name} = {}.filter", parts[0]), &[filter], 0)
        }
        Domain::Text(of, None) => {
            let options = std::iter::once("unit: \"binary\"".to_owned()).chain(length(*of));
            with_options(&made("string"), &[], &options.collect::<Vec<_>>())
        }
        Domain::Text(of, Some(pattern)) => matching((name, anything), *of, pattern)?,
        Domain::Notation(notation) => vec![format!("const {name} = {};", written_down(*notation))],
        Domain::Bytes(of) => with_options(&made("uint8Array"), &[], &length(*of)),
        Domain::Choice(texts) => {
            call(&made("constantFrom"), &texts.iter().map(|text| string(text)).collect::<Vec<_>>(), 0)
        }
        Domain::Nullable(_) => call(&made("option"), parts, 0),
        Domain::List(_, of, unique) => {
            let by = if *unique { "uniqueArray" } else { "array" };
            with_options(&made(by), parts, &length(*of))
        }
        Domain::Map(_) => {
            let arguments: Vec<String> =
                std::iter::once("fc.string()".to_owned()).chain(parts.iter().cloned()).collect();
            call(&made("dictionary"), &arguments, 0)
        }
        Domain::Record(fields) => record(name, fields, parts),
        Domain::OneOf(_) => call(&made("oneof"), parts, 0),
        Domain::Json | Domain::Anything => call(&made("jsonValue"), &[], 0),
        Domain::Null => call(&made("constant"), &["null".to_owned()], 0),
    })
}

/// An end of a range of numbers as options: where it is, and that it is left out.
fn options_of(end: End, [at, excluded]: [&str; 2]) -> Vec<String> {
    let is_open = end.is_open.then(|| format!("{excluded}: true"));
    std::iter::once(format!("{at}: {}", end.at.normal())).chain(is_open).collect()
}

/// What makes texts of a notation.
fn written_down(notation: Notation) -> &'static str {
    match notation {
        Notation::Uuid => "fc.uuid()",
        Notation::Email => "fc.emailAddress()",
        Notation::Uri => "fc.webUrl()",
        Notation::Path => r"fc.stringMatching(/^\w+(\/\w+)*$/)",
        Notation::Date => "moments(0, 10)",
        Notation::Time => "moments(11, 19)",
        Notation::Datetime => "moments(0, 24)",
        Notation::Duration => "fc.nat().map((seconds) => `PT${seconds}S`)",
    }
}

/// How a date or time begins that is written down, and the fault of another text.
fn moment(notation: Notation) -> Option<(&'static str, &'static str)> {
    match notation {
        Notation::Uuid | Notation::Email | Notation::Uri | Notation::Path => None,
        Notation::Date => Some((r"/^\d{4}-[01]\d-[0-3]\d/", "no date")),
        Notation::Time => Some((r"/^[0-2]\d:[0-5]\d/", "no time of day")),
        Notation::Datetime => Some((r"/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d/", "no moment")),
        Notation::Duration => Some((r"/^-?P[\dT]/", "no length of time")),
    }
}

/// A text that a pattern allows; `None` for a pattern that fast-check makes no texts of.
fn matching((name, anything): (&str, &str), length: Length, pattern: &Pattern) -> Option<Vec<String>> {
    let spelled = pattern.spelled_for(RegexEngine::JavaScript);
    if ["\\p", "\\P", "\\b", "\\B", "(?=", "(?!", "(?<"].iter().any(|unknown| spelled.contains(unknown)) {
        return None;
    }
    let all = if length == Length::default() { name.to_owned() } else { format!("{name}Matching") };
    let mut lines = call(&format!("const {all} = fc.stringMatching"), &[regex_literal(pattern)], 0);
    if length != Length::default() {
        let filter = format!("(text{anything}) => {}", within("[...text].length", length));
        lines.extend(call(&format!("const {name} = {all}.filter"), &[filter], 0));
    }
    Some(lines)
}

fn within(count: &str, length: Length) -> String {
    let least = (length.least > 0).then(|| format!("{count} >= {}", length.least));
    let most = length.most.map(|most| format!("{count} <= {most}"));
    least.into_iter().chain(most).collect::<Vec<_>>().join(" && ")
}

fn record(name: &str, fields: &[(String, bool, Domain)], parts: &[String]) -> Vec<String> {
    let has_absent = fields.iter().any(|(_, optional, _)| *optional);
    let all = if has_absent { format!("{name}Fields") } else { name.to_owned() };
    if fields.is_empty() {
        return vec![format!("const {name} = fc.record({{}});")];
    }
    let mut lines = vec![format!("const {all} = fc.record({{")];
    for ((field, optional, _), part) in fields.iter().zip(parts) {
        let key = key(field);
        if *optional {
            let maybe = LAYOUT.lines(2, (&format!("{key}: maybe"), ","), std::slice::from_ref(part));
            lines.extend(maybe.iter().map(|line| format!("  {line}")));
        } else {
            lines.push(format!("  {key}: {part},"));
        }
    }
    lines.push("});".to_owned());
    if has_absent {
        lines.push(format!("const {name} = {all}.map(present);"));
    }
    lines
}

fn check(&Named { name, parts, anything, .. }: &Named<'_>, domain: &Domain) -> Vec<String> {
    let mut lines = vec![format!("function {name}(value{anything}) {{")];
    let mut must = |holds: &str, what: &str| {
        let arguments = [holds.to_owned(), string(what), "value".to_owned()];
        lines.extend(call("must", &arguments, 2).iter().map(|line| format!("  {line}")));
    };
    match domain {
        Domain::Boolean => must("typeof value === \"boolean\"", "neither true nor false"),
        Domain::Integer(least, most) => {
            must("Number.isInteger(value)", "no whole number");
            bounds(&mut must, "value", least.as_ref(), most.as_ref());
        }
        Domain::Number(least, most) => {
            must("Number.isFinite(value)", "no number");
            for (holds, fault) in between(*least, *most, |at| at.normal().to_string()) {
                must(&holds, fault);
            }
        }
        Domain::Unequal(_, value) => {
            must(&format!("value !== {}", value.normal()), "what it must not be");
            lines.push(format!("  {}(value);", parts[0]));
        }
        Domain::Text(length, pattern) => {
            must("typeof value === \"string\"", "no text");
            size(&mut must, "[...value].length", *length);
            if let Some(pattern) = pattern {
                must(&format!("{}.test(value)", regex_literal(pattern)), "not as the pattern says");
            }
        }
        Domain::Notation(notation) => match moment(*notation) {
            Some((begins, fault)) => must(&format!("{begins}.test(iso(value))"), fault),
            None => must("typeof value === \"string\"", "no text"),
        },
        Domain::Bytes(length) => {
            must("value instanceof Uint8Array", "no bytes");
            size(&mut must, "value.length", *length);
        }
        Domain::Choice(texts) => {
            lines.push("  const allowed = new Set();".to_owned());
            lines.extend(texts.iter().map(|text| format!("  allowed.add({});", string(text))));
            lines.push("  must(allowed.has(value), \"none of the values\", value);".to_owned());
        }
        Domain::Nullable(_) => lines.push(format!("  if (value !== null) {}(value);", parts[0])),
        Domain::List(_, length, unique) => {
            must("Array.isArray(value)", "no list");
            size(&mut must, "value.length", *length);
            if *unique {
                must("new Set(value).size === value.length", "an item stands twice");
            }
            lines.push(format!("  for (const item of value) {}(item);", parts[0]));
        }
        Domain::Map(_) => {
            must("typeof value === \"object\"", "no map");
            lines.push(format!("  for (const item of Object.values(value)) {}(item);", parts[0]));
        }
        Domain::Record(fields) => {
            must("typeof value === \"object\" && value !== null", "no record");
            for ((field, optional, _), part) in fields.iter().zip(parts) {
                let field = member("value", field);
                let checked = if *optional {
                    call("optional", &[field, part.clone()], 2)
                } else {
                    call(part, &[field], 2)
                };
                lines.extend(checked.iter().map(|line| format!("  {line}")));
            }
        }
        Domain::OneOf(_) => {
            lines.extend(bracketed([0, 2], ("const checks = [", "];"), parts));
            lines.push(format!("  const fits = checks.some((check{anything}) => passes(check, value));"));
            lines.push("  must(fits, \"none of the types\", value);".to_owned());
        }
        Domain::Json => must("JSON.stringify(value) !== undefined", "no JSON value"),
        Domain::Null => must("value === null", "not null"),
        Domain::Anything => must("value !== undefined", "nothing"),
    }
    lines.push("}".to_owned());
    lines
}

fn bounds<T: ToString>(must: &mut impl FnMut(&str, &str), of: &str, least: Option<T>, most: Option<T>) {
    if let Some(least) = least {
        must(&format!("{of} >= {}", least.to_string()), "too small");
    }
    if let Some(most) = most {
        must(&format!("{of} <= {}", most.to_string()), "too great");
    }
}

fn size(must: &mut impl FnMut(&str, &str), of: &str, length: Length) {
    if length.least > 0 {
        must(&format!("{of} >= {}", length.least), "too short");
    }
    if let Some(most) = length.most {
        must(&format!("{of} <= {most}"), "too long");
    }
}

fn test(written: &Written<'_>) -> (Vec<String>, Vec<String>) {
    let Written { anything, property, parameters, samples, check, .. } = written;
    let samples = samples.iter().zip(&property.parameters).map(|(sample, tried)| {
        if tried.may_be_missing { format!("maybe({sample})") } else { sample.clone() }
    });
    let mut lines = call("const values = fc.tuple", &samples.collect::<Vec<_>>(), 2);
    lines.push(format!("const holds = async (given{anything}) => {{"));
    let names = format!("  const [{}] =", parameters.join(", "));
    if names.width() + " given;".len() + 2 <= LAYOUT.width {
        lines.push(format!("{names} given;"));
    } else if names.width() + 2 <= LAYOUT.width {
        lines.extend([names, "    given;".to_owned()]);
    } else {
        lines.push("  const [".to_owned());
        lines.extend(parameters.iter().map(|name| format!("    {name},")));
        lines.push("  ] = given;".to_owned());
    }
    let function = LANGUAGE.joined(&property.function);
    let may_fail = !property.errors.is_empty();
    let indent = if may_fail { "    " } else { "  " };
    let bound = if check.is_some() { "const result = " } else { "" };
    let mut body = call(&format!("{bound}await subject.{function}"), parameters, indent.len() + 2);
    body.extend(check.iter().map(|check| format!("{check}(result);")));
    let body = body.into_iter().map(|line| format!("{indent}{line}"));
    if may_fail {
        lines.push("  try {".to_owned());
        lines.extend(body);
        lines.push("  } catch (error) {".to_owned());
        let names: Vec<String> = property.errors.iter().map(|name| string(name)).collect();
        lines.extend(bracketed([2, 4], ("named(error, [", "]);"), &names));
        lines.push("  }".to_owned());
    } else {
        lines.extend(body);
    }
    lines.push("};".to_owned());
    lines.push("await fc.assert(fc.asyncProperty(values, holds));".to_owned());
    (Vec::new(), lines)
}
