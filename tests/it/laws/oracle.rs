//! The laws that hold for the IR of any text, as a list of what breaks them.

use serde_json::Value;
use specc::base::{Limits, Source, Span, SpecPath};
use specc::ir::{Clause, FileIr};
use specc::{analysis, ir, syntax};

/// The IR of `text` as a file alone. All findings are made too, since making them must not fail.
pub(crate) fn lower(text: &str) -> (Source, FileIr) {
    let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), text);
    let (document, _) = syntax::parse(&source, &Limits::default());
    let (file, _) = ir::lower(&source, &document);
    let _ = analysis::check_file(&file);
    (source, file)
}

/// Every law that the IR of `text` breaks, in words.
pub(crate) fn faults(text: &str) -> Vec<String> {
    let (source, file) = lower(text);
    let mut faults = Vec::new();
    for clause in &file.clauses {
        clause_faults(&source, &file, clause, &mut faults);
    }
    round_trip_faults(&file, &mut faults);
    faults
}

/// A clause lies in its parent, and its head and its statements lie in it.
fn clause_faults(source: &Source, file: &FileIr, clause: &Clause, faults: &mut Vec<String>) {
    let own = clause.span;
    let mut hold = |holds: bool, law: &str| {
        if !holds {
            faults.push(format!("{} {own:?}: {law}", clause.id.as_str()));
        }
    };
    hold(source.text().get(own.range()).is_some(), "the span is in the file, between characters");
    hold(own.contains(clause.head), "the head is in the clause");
    if let Some(parent) = clause.parent {
        hold(file.clause(parent).span.contains(own), "the clause is in its parent");
    }
    for statement in &clause.statements {
        hold(own.contains(statement.text.span()), "the statement is in its clause");
        hold(!statement.text.is_empty(), "the statement has words");
    }
    // An anchor may stand before the heading that it names.
    let own = clause.explicit_id.as_ref().map_or(own, |id| own.to(id.span));
    let json = serde_json::to_value(clause).unwrap_or_default();
    located_values(&json, &mut |located| {
        if let Some(fault) = located_fault(source, own, located) {
            hold(false, &fault);
        }
    });
}

/// A value with its place, as JSON has it.
struct LocatedValue<'v> {
    value: &'v Value,
    span: Span,
    written: bool,
}

/// Gives each located value in `json` to `see`.
fn located_values<'v>(json: &'v Value, see: &mut impl FnMut(&LocatedValue<'v>)) {
    let mut waiting = vec![json];
    while let Some(next) = waiting.pop() {
        match next {
            Value::Object(fields) => {
                let span = fields.get("span").and_then(|span| serde_json::from_value(span.clone()).ok());
                let origin = fields.get("origin").and_then(Value::as_str);
                if let (Some(value), Some(span), Some(origin)) = (fields.get("value"), span, origin) {
                    see(&LocatedValue { value, span, written: origin == "written" });
                }
                waiting.extend(fields.values());
            }
            Value::Array(items) => waiting.extend(items),
            _ => {}
        }
    }
}

/// A place lies in the file between characters; what is written stands there, within its clause.
fn located_fault(source: &Source, clause: Span, located: &LocatedValue<'_>) -> Option<String> {
    let LocatedValue { value, span, written } = located;
    let Some(slice) = source.text().get(span.range()) else {
        return Some(format!("{value} is outside the file or inside a character, {span:?}"));
    };
    if !written {
        return None;
    }
    // Blocks end before the white space at their end, which code without a closing fence keeps.
    if !clause.contains(span.within(0..slice.trim_end().len())) {
        return Some(format!("{value} is outside its clause, {span:?}"));
    }
    // What is a key of the IR's own, such as a modality, may be written in other words.
    let is_key = |value: &str| {
        let own = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        value.bytes().all(own) && !value.starts_with(|first: char| first.is_ascii_digit())
    };
    let is_said = value.as_str().is_none_or(|value| is_key(value) || says(slice, value));
    let is_empty = slice.is_empty() && *value != "";
    (is_empty || !is_said).then(|| format!("{value} does not stand at {span:?}: {slice:?}"))
}

/// Whether the letters of `value` stand in `slice` in their order, marks between them aside. What
/// is decoded has other letters.
fn says(slice: &str, value: &str) -> bool {
    let mut written = slice.chars();
    slice.contains(['&', '\\', '%'])
        || value
            .chars()
            .filter(|next| next.is_alphanumeric())
            .all(|wanted| written.any(|next| next.to_lowercase().eq(wanted.to_lowercase())))
}

/// JSON and back gives the same bytes of JSON and an equal value.
fn round_trip_faults(file: &FileIr, faults: &mut Vec<String>) {
    let Ok(json) = serde_json::to_string(file) else {
        faults.push("the IR has no JSON form".to_owned());
        return;
    };
    match serde_json::from_str::<FileIr>(&json) {
        Ok(read) if read == *file && serde_json::to_string(&read).is_ok_and(|again| again == json) => {}
        Ok(_) => faults.push("the IR read from JSON is another one".to_owned()),
        Err(error) => faults.push(format!("the IR's JSON cannot be read: {error}")),
    }
}
