//! Comma lists of names: globs and packages in code, parts of an architecture in words.

use std::ops::Range;

use super::label::FoundLabel;
use super::scope::Scope;
use crate::base::{Located, Source, Span, codes};

codes! {
    /// An entry of a list of files, packages or parts cannot be read.
    ///
    /// **Where:**, **No import:** and **Except:** hold globs and packages in code, with commas between
    /// them. An entry that cannot be read would bind nothing, and the constraint would pass.
    ///
    /// ```markdown
    /// - **Where:** all the sources
    /// ```
    ///
    /// Write instead:
    ///
    /// ```markdown
    /// - **Where:** `src/**`, `lib/**`
    /// - **Except:** `src/legacy/**` until 2027-01-01
    /// ```
    pub(in crate::ir) BROKEN_LIST = "broken-list", Error;
}

/// An entry of a comma list.
pub(in crate::ir) struct ListEntry {
    pub(in crate::ir) name: Located<String>,
    /// Whether the name stands in a code span.
    pub(in crate::ir) is_code: bool,
    /// The words after a name in code.
    pub(in crate::ir) rest: Option<Located<String>>,
}

/// The entries of the comma list at `span`. A comma within code is part of the name.
pub(in crate::ir) fn entries(source: &Source, span: Span) -> Vec<ListEntry> {
    let text = source.slice(span);
    pieces(text).into_iter().filter_map(|piece| entry(text, span, piece)).collect()
}

/// The names of a label whose value is a list of code; anything else in it is a finding.
pub(in crate::ir) fn label_names(scope: &mut Scope<'_>, label: &FoundLabel) -> Vec<Located<String>> {
    let mut names = Vec::new();
    for entry in label_entries(scope, label) {
        match entry.rest {
            Some(rest) => report(scope, &rest, CODE_ONLY),
            None => names.push(entry.name),
        }
    }
    names
}

/// The entries of a label; a name in words that cannot be a glob or a package is a finding.
pub(in crate::ir) fn label_entries(scope: &mut Scope<'_>, label: &FoundLabel) -> Vec<ListEntry> {
    let mut found = Vec::new();
    for span in label.value_spans(scope) {
        for entry in entries(scope.source, span) {
            if !entry.is_code && entry.name.value.contains(char::is_whitespace) {
                report(scope, &entry.name, CODE_ONLY);
            } else {
                found.push(entry);
            }
        }
    }
    found
}

/// The way out of most lists that cannot be read.
const CODE_ONLY: &str = "Write globs and packages in code, with commas between them.";

/// Reports an entry that cannot be read.
pub(in crate::ir) fn report(scope: &mut Scope<'_>, entry: &Located<String>, help: &str) {
    let message = format!("`{}` cannot be read as an entry of the list", entry.value);
    let finding = scope.finding(&BROKEN_LIST, entry.span, message);
    scope.findings.push(finding.help(help));
}

/// The ranges between commas outside code.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let (mut pieces, mut start, mut in_code) = (Vec::new(), 0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'`' => in_code = !in_code,
            b',' if !in_code => {
                pieces.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(start..text.len());
    pieces
}

fn entry(text: &str, span: Span, piece: Range<usize>) -> Option<ListEntry> {
    let located = |range: Range<usize>| {
        let slice = &text[range.clone()];
        let start = range.start + slice.len() - slice.trim_start().len();
        let value = slice.trim();
        Located::written(value.replace("\\|", "|"), span.within(start..start + value.len()))
    };
    let whole = located(piece.clone());
    if whole.value.is_empty() {
        return None;
    }
    let slice = &text[piece.clone()];
    let open = slice.find('`').filter(|&at| slice[..at].trim().is_empty());
    let close = open.and_then(|at| slice[at + 1..].find('`').map(|length| at + 1 + length));
    let (Some(open), Some(close)) = (open, close) else {
        return Some(ListEntry { name: whole, is_code: false, rest: None });
    };
    let rest = located(piece.start + close + 1..piece.end);
    Some(ListEntry {
        name: located(piece.start + open + 1..piece.start + close),
        is_code: true,
        rest: (!rest.value.trim_end_matches('.').is_empty()).then_some(rest),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SpecPath;

    #[test]
    fn code_keeps_its_commas_and_words_follow_it() {
        let text = "`a{b,c}` until 2027, ports,, `x`.";
        let source = Source::new(SpecPath::new("a.md").expect("a path"), text);
        let found = entries(&source, Span::new(0, text.len()));
        let names: Vec<(&str, bool)> =
            found.iter().map(|entry| (entry.name.value.as_str(), entry.is_code)).collect();
        assert_eq!(names, [("a{b,c}", true), ("ports", false), ("x", true)]);
        let rest = found[0].rest.as_ref().expect("words after the code");
        assert_eq!((rest.value.as_str(), source.slice(rest.span)), ("until 2027", "until 2027"));
        assert!(found.iter().all(|entry| source.slice(entry.name.span) == entry.name.value));
    }
}
