//! Labels that hold for all operations below a Section, or override them in one operation.

use std::ops::Range;

use super::body::read_body;
use super::{Auth, Idempotency, InterfaceDefaults, Paging};
use crate::base::{Diagnostic, Located, Span, codes};
use crate::ir::lower::label::FoundLabel;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::words::Words;
use crate::ir::measure::lower::quantity::{Fault, quantity};
use crate::ir::{ClauseBody, LabelKey, Quantity, Unit};
use crate::syntax::lang::measure::parse_quantity;

codes! {
    /// The value of an interface's label cannot be read.
    ///
    /// - **Base URL:** `https://api.example.com/v1`, or a path.
    /// - **Auth:** none, bearer, basic, `header NAME`, `query NAME`, `cookie NAME`, or oauth2 with
    ///   its scopes.
    /// - **Paged by:** the parameter, an arrow and the field of the next cursor, perhaps with the
    ///   field of the items.
    /// - **Idempotent by:** a header, perhaps with a period.
    ///
    /// ```markdown
    /// - **Auth:** a token
    /// - **Paged by:** cursors
    /// ```
    ///
    /// Write `- **Auth:** bearer` and ``- **Paged by:** `cursor` → `next_cursor`, items `data` ``.
    pub(in crate::ir) BROKEN_LABEL_VALUE = "broken-label-value", Error;
}

/// What the interface labels of the clause say; an Error table is read by the caller.
pub(super) fn read_defaults(scope: &mut Scope<'_>) -> InterfaceDefaults {
    InterfaceDefaults {
        base_url: read(scope, LabelKey::BaseUrl, "Write a URL such as `https://api.example.com`.", base_url),
        auth: read(
            scope,
            LabelKey::Auth,
            "Write none, bearer, basic, `header NAME`, `query NAME`, `cookie NAME`, or oauth2 and its scopes.",
            auth,
        ),
        error_body: scope.take_label(LabelKey::ErrorBody).and_then(|label| read_body(scope, &label).ty),
        paged_by: read(
            scope,
            LabelKey::PagedBy,
            "Write the parameter and the field: `` `cursor` → `next_cursor`, items `data` ``.",
            paging,
        ),
        idempotent_by: read_idempotency(scope),
        errors: Vec::new(),
    }
}

/// Whether nothing is said.
pub(super) fn is_empty(defaults: &InterfaceDefaults) -> bool {
    *defaults == InterfaceDefaults::default()
}

/// Reads a Section: its labels and Error tables hold for the operations below it.
pub(in crate::ir) fn lower_section(scope: &mut Scope<'_>) -> ClauseBody {
    let mut defaults = read_defaults(scope);
    defaults.errors = super::errors::read_section_errors(scope);
    if is_empty(&defaults) { ClauseBody::Plain } else { ClauseBody::Interface(Box::new(defaults)) }
}

/// What a label's value is made of.
struct LabelValue {
    /// As people read it.
    plain: String,
    /// The contents of its code spans.
    code: Vec<String>,
}

fn read<T>(
    scope: &mut Scope<'_>,
    key: LabelKey,
    help: &str,
    parse: impl Fn(&LabelValue) -> Option<T>,
) -> Option<Located<T>> {
    let label: FoundLabel = scope.take_label(key)?;
    let leaf = scope.leaf(label.block);
    let code = leaf.code_spans(label.value.clone());
    let value = LabelValue {
        plain: leaf.plain(label.value.clone()).trim().to_owned(),
        code: code.iter().map(|code| scope.source.slice(code.content).to_owned()).collect(),
    };
    // Words after a URL in code are a remark.
    let url = code.first().filter(|_| key == LabelKey::BaseUrl).map(|code| code.content);
    let whole = if label.value.is_empty() { label.span } else { leaf.span(label.value) };
    let span = url.unwrap_or(whole);
    if let Some(read) = parse(&value) {
        return Some(Located::written(read, span));
    }
    let finding = unreadable(scope, key, span, help);
    scope.findings.push(finding);
    None
}

fn unreadable(scope: &Scope<'_>, key: LabelKey, span: Span, help: &str) -> Diagnostic {
    let message = format!("**{}:** cannot be read", key.as_str());
    scope.finding(&BROKEN_LABEL_VALUE, span, message).help(help)
}

fn base_url(value: &LabelValue) -> Option<String> {
    let url = value.code.first().unwrap_or(&value.plain).trim().trim_end_matches('.');
    let is_url = url.contains("://") || url.starts_with('/');
    (is_url && !url.contains(char::is_whitespace)).then(|| url.to_owned())
}

fn auth(value: &LabelValue) -> Option<Auth> {
    let separators = |next: char| next.is_whitespace() || matches!(next, ',' | ';' | '(' | ')');
    let words: Vec<&str> =
        value.plain.trim_end_matches('.').split(separators).filter(|word| !word.is_empty()).collect();
    let (first, rest) = words.split_first()?;
    let first = first.to_lowercase();
    match (first.as_str(), rest) {
        ("none", []) => Some(Auth::None),
        ("bearer", [] | ["token"]) => Some(Auth::Bearer),
        ("basic", []) => Some(Auth::Basic),
        ("header", [name]) => Some(Auth::Header { name: (*name).to_owned() }),
        ("query", [name]) => Some(Auth::Query { name: (*name).to_owned() }),
        ("cookie", [name]) => Some(Auth::Cookie { name: (*name).to_owned() }),
        ("oauth2", scopes) => {
            let words = ["scope", "scopes", "with", "and", "+", "scope:", "scopes:"];
            let scopes = scopes.iter().filter(|word| !words.contains(word));
            Some(Auth::Oauth2 { scopes: scopes.map(|&scope| scope.to_owned()).collect() })
        }
        _ => None,
    }
}

fn paging(value: &LabelValue) -> Option<Paging> {
    let has_arrow = value.plain.contains('→') || value.plain.contains("->");
    match value.code.as_slice() {
        [parameter, next] if has_arrow => {
            Some(Paging { parameter: parameter.clone(), next: next.clone(), items: None })
        }
        [parameter, next, items] if has_arrow => {
            Some(Paging { parameter: parameter.clone(), next: next.clone(), items: Some(items.clone()) })
        }
        _ => None,
    }
}

/// `` `Idempotency-Key`, 24 h ``: a header, and how long it is remembered.
fn read_idempotency(scope: &mut Scope<'_>) -> Option<Located<Idempotency>> {
    const HELP: &str = "Write a header and perhaps a period: `` `Idempotency-Key`, 24 h ``.";
    let label = scope.take_label(LabelKey::IdempotentBy)?;
    let leaf = scope.leaf(label.block);
    let span = if label.value.is_empty() { label.span } else { leaf.span(label.value.clone()) };
    let header = leaf.code_spans(label.value.clone()).into_iter().next();
    let read = header.ok_or(None).and_then(|header| {
        let name = scope.source.slice(header.content).to_owned();
        let rest = Words::of_leaf(leaf, after_separators(leaf.raw(), header.raw.end..label.value.end));
        let period = if rest.plain.is_empty() { None } else { Some(period(scope, &rest)?) };
        Ok(Idempotency { header: name, period })
    });
    match read {
        Ok(read) => Some(Located::written(read, span)),
        Err(fault) => {
            let finding = fault.map_or_else(
                || unreadable(scope, LabelKey::IdempotentBy, span, HELP),
                |fault: Box<Diagnostic>| *fault,
            );
            scope.findings.push(finding);
            None
        }
    }
}

/// A range without the marks around it and without the word `for`.
fn after_separators(raw: &str, range: Range<usize>) -> Range<usize> {
    let is_mark = |next: char| next.is_whitespace() || matches!(next, ',' | ';' | '.');
    let text = &raw[range.clone()];
    let rest = text.trim_start_matches(is_mark);
    let rest = rest.strip_prefix("for ").unwrap_or(rest);
    let start = range.end - rest.len();
    start..start + rest.trim_end_matches(is_mark).len()
}

/// A length of time, as measures have it; else the finding on its unit or number, when that is what
/// is wrong.
fn period(scope: &Scope<'_>, words: &Words) -> Result<Quantity, Option<Box<Diagnostic>>> {
    let (shape, unread) = parse_quantity(&words.plain).ok_or(None)?;
    let read = match Fault::of_rest(words, &shape, unread) {
        Some(fault) => Err(fault),
        None => quantity(words, &shape),
    };
    match read {
        Ok(read) if matches!(read.unit, Some(Unit::Time { .. })) && read.per.is_none() => Ok(read),
        Ok(_) | Err(Fault::Broken { .. }) => Err(None),
        Err(fault) => Err(Some(Box::new(fault.into_finding(scope, words)))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::testing::TestFile;

    fn value(plain: &str, code: &[&str]) -> LabelValue {
        LabelValue { plain: plain.to_owned(), code: code.iter().map(|&code| code.to_owned()).collect() }
    }

    #[test]
    fn all_ways_to_prove_who_one_is_are_read() {
        assert_eq!(auth(&value("none", &[])), Some(Auth::None));
        assert_eq!(auth(&value("header X-Key", &["X-Key"])), Some(Auth::Header { name: "X-Key".to_owned() }));
        let scopes = vec!["a:read".to_owned(), "a:write".to_owned()];
        assert_eq!(auth(&value("oauth2 (a:read, a:write)", &[])), Some(Auth::Oauth2 { scopes }));
        assert_eq!(auth(&value("Authorization: Bearer", &[])), None);
    }

    #[test]
    fn a_period_follows_the_header() {
        let read = |text: &str| {
            let text = format!("# API\n\n- **Idempotent by:** {text}\n\n## Operation: O\n`POST /a`\n");
            TestFile::new(&text).findings()
        };
        for right in ["`Key`", "`Key`, 24 h", "`Key` for 1.5 days", "`Key`; 2 weeks."] {
            assert_eq!(read(right), [""; 0], "{right}");
        }
        assert_eq!(read("`Key`, 5 m"), ["wrong-unit: m"]);
        assert_eq!(read("`Key`, 1,5 h"), ["decimal-comma: 1,5"]);
        for wrong in ["a key", "`Key`, a while", "`Key`, 5 MB", "`Key`, 5 requests/s", "`Key`, 5 h or so"] {
            assert_eq!(read(wrong), [format!("broken-label-value: {wrong}")], "{wrong}");
        }
    }
}
