//! `{name}` and `<name>` in steps.

use std::collections::BTreeSet;
use std::ops::Range;

use super::CaseTable;
use crate::base::{Applicability, Located, Span, codes, nearest};
use crate::ir::Text;
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::scope::Scope;

codes! {
    /// A step of a scenario with a table of cases holds a `{name}` that is no column of the table.
    ///
    /// The rows of the table fill the placeholders of the steps. A name that no column has is never
    /// filled: the test would look for the braces themselves.
    ///
    /// ```markdown
    /// - **When** the holder transfers {amout} EUR
    /// - **Then** the transfer is declined
    ///
    /// | amount |
    /// |-------:|
    /// | 101    |
    /// ```
    ///
    /// Name the column as it is named in the header, or put braces that are meant as text in a code span.
    pub(in crate::ir) PLACEHOLDER_WITHOUT_COLUMN = "placeholder-without-column", Warning;
}

/// A name in braces or angle brackets. All ranges are raw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) name: String,
    pub(super) name_raw: Range<usize>,
    /// With its brackets.
    pub(super) whole: Range<usize>,
    pub(super) span: Span,
    pub(super) name_span: Span,
    /// Whether the brackets are `<` and `>`.
    pub(super) angle: bool,
    /// Whether it stands in code or has two brackets, so that they may be meant as such.
    pub(super) verbatim: bool,
}

impl Token {
    /// Whether it stands in braces and is certainly meant as a placeholder.
    pub(super) fn is_in_braces(&self) -> bool {
        !self.angle && !self.verbatim
    }
}

/// The names in braces or angle brackets in a raw range of a leaf.
pub(super) fn tokens(leaf: &Leaf<'_>, range: Range<usize>) -> Vec<Token> {
    let text = &leaf.raw()[range.clone()];
    if memchr::memchr2(b'{', b'<', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let code = leaf.code_spans(range.clone());
    let mut found = Vec::new();
    let mut next_code = 0;
    for at in memchr::memchr2_iter(b'{', b'<', text.as_bytes()) {
        let Some(inner) = inner_name(&text[at..]) else { continue };
        let name_raw = range.start + at + inner.start..range.start + at + inner.end;
        let whole = range.start + at..name_raw.end + text[at + inner.end..].find(['}', '>']).unwrap_or(0) + 1;
        while code.get(next_code).is_some_and(|span| span.raw.end <= whole.start) {
            next_code += 1;
        }
        let doubled = text[..at].ends_with('{');
        let in_span = code.get(next_code).is_some_and(|span| span.raw.start <= whole.start);
        found.push(Token {
            name: leaf.raw()[name_raw.clone()].to_owned(),
            span: leaf.span(whole.clone()),
            name_span: leaf.span(name_raw.clone()),
            angle: text[at..].starts_with('<'),
            verbatim: in_span || doubled || leaf.inlines.is_empty(),
            name_raw,
            whole,
        });
    }
    found
}

/// The range of the name in a text that begins with a bracket. A name begins with a letter or `_`.
pub(super) fn inner_name(text: &str) -> Option<Range<usize>> {
    const LONGEST: usize = 64;
    let close = if text.starts_with('<') { '>' } else { '}' };
    let stop = |&(_, next): &(usize, char)| matches!(next, '{' | '}' | '<' | '>' | '\n' | '|' | '"' | '=');
    let (end, found) = text.char_indices().skip(1).take(LONGEST).find(stop)?;
    let inner = &text[1..end];
    let name = inner.trim();
    let start = 1 + inner.len() - inner.trim_start().len();
    let is_name = name.starts_with(|first: char| first.is_alphabetic() || first == '_');
    (found == close && is_name).then(|| start..start + name.len())
}

/// The words of a step with its placeholders. What people read has `{name}` for `<name>`, which
/// hosts hide.
pub(super) fn step_text(
    leaf: &Leaf<'_>,
    range: Range<usize>,
    columns: &BTreeSet<&str>,
) -> (Text, Vec<Located<String>>) {
    let mut text = leaf.text(range.clone());
    let known: Vec<Token> = tokens(leaf, range.clone())
        .into_iter()
        .filter(|token| columns.contains(token.name.as_str()))
        .collect();
    if known.iter().any(|token| token.angle) {
        let written = text.markdown().to_owned();
        text.plain = filled_in_braces(leaf, range, &known).into();
        text.markdown = Some(written).filter(|written| *written != text.plain);
    }
    let mut names = Vec::with_capacity(known.len());
    names.extend(known.into_iter().map(|token| Located::written(token.name, token.name_span)));
    (text, names)
}

fn filled_in_braces(leaf: &Leaf<'_>, range: Range<usize>, tokens: &[Token]) -> String {
    let range = leaf.trim(range);
    let mut plain = String::with_capacity(range.len());
    let mut at = range.start;
    for token in tokens.iter().filter(|token| token.angle) {
        plain.push_str(&leaf.plain(at..token.whole.start));
        plain.extend(["{", &token.name, "}"]);
        at = token.whole.end;
    }
    plain.push_str(&leaf.plain(at..range.end));
    plain
}

/// Finds names in braces that no column has. In code, braces are often meant as such, so only a slip
/// of a column's name counts there.
pub(super) fn report_unknown<'t>(
    scope: &mut Scope<'_>,
    tokens: impl Iterator<Item = &'t Token>,
    table: &CaseTable,
) {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.value.as_str()).collect();
    // A name in angle brackets outside code is a hidden tag already.
    let checked = |token: &&Token| token.verbatim || !token.angle;
    let unknown = |token: &&Token| !columns.contains(&token.name.as_str());
    for token in tokens.filter(checked).filter(unknown) {
        let near = near_column(&token.name, columns.iter().copied());
        let claimed = !token.verbatim;
        if near.is_none() && !claimed {
            continue;
        }
        let message = format!("no column of the cases is named `{}`", token.name);
        let mut found = scope.finding(&PLACEHOLDER_WITHOUT_COLUMN, token.name_span, message);
        found = match near {
            Some(near) => found.help(format!("Did you mean `{near}`?")).replace(
                format!("write `{near}`"),
                near,
                Applicability::Suggested,
            ),
            None => found.help("Add the column, or put braces that are meant as text in a code span."),
        };
        if let (Some(first), Some(last)) = (table.columns.first(), table.columns.last()) {
            let place = crate::base::Place::new(scope.source.path(), first.span.to(last.span));
            found = found.label(place, "the columns");
        }
        scope.findings.push(found);
    }
}

/// The column that a name is a slip of; names of one or two letters are too short to tell.
pub(in crate::ir) fn near_column<'c>(
    name: &str,
    columns: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let long = |column: &&str| column.chars().count() > 2;
    nearest(name, columns.into_iter().filter(long))
}

/// Finds the first placeholder of a scenario outline that has no table at all.
pub(super) fn report_no_table<'t>(scope: &mut Scope<'_>, mut tokens: impl Iterator<Item = &'t Token>) {
    let Some(first) = tokens.find(|token| !token.verbatim) else { return };
    let message = "this scenario outline has no table that fills its placeholders";
    let found = scope.finding(&PLACEHOLDER_WITHOUT_COLUMN, first.span, message);
    scope.findings.push(found.help("Add a table below the steps with the placeholders as columns."));
}
