//! Quotes with labelled messages: `> **User:** …`.

use super::speaker::{Speaker, meant_role};
use crate::base::{Applicability, Located, Span, codes};
use crate::ir::lower::label::LabelMark;
use crate::ir::lower::scope::Scope;
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// A label in an example's quote names nobody who can speak, but nearly does.
    ///
    /// Only System, Developer, User, Assistant and Tool take turns, and Good, OK and Bad lead answers.
    /// The words after any other label belong to the message before it, or to none.
    ///
    /// ```markdown
    /// > **Usr:** Should I buy stock?
    /// ```
    ///
    /// Write `**User:**`.
    pub(in crate::ir) UNKNOWN_TURN = "unknown-turn", Warning;
}

/// The words of one speaker in a quote.
pub(super) struct Message {
    pub(super) speaker: Located<Speaker>,
    /// The words in brackets after the speaker.
    pub(super) argument: Option<Located<String>>,
    /// The source bytes of each line, without the quote's marks and without blank lines at the ends.
    pub(super) lines: Vec<Span>,
    /// From the label to the end of the words.
    pub(super) span: Span,
}

/// A label that opens a message.
struct Opening {
    speaker: Located<Speaker>,
    argument: Option<Located<String>>,
    /// From the first star to where the words begin.
    mark: Span,
}

/// The messages of a quote, in order; none when no speaker's label opens a line of it.
pub(super) fn messages(scope: &mut Scope<'_>, quote: BlockIndex) -> Vec<Message> {
    let mut openings = Vec::new();
    for block in scope.children(quote) {
        if scope.block(block).kind == BlockKind::Paragraph {
            openings.extend(paragraph_openings(scope, block));
        }
    }
    let lines = quote_lines(scope, quote);
    let quote_end = scope.block(quote).span.end;
    let ends: Vec<u32> =
        openings.iter().skip(1).map(|opening| opening.mark.start).chain([quote_end]).collect();
    let messages = openings.into_iter().zip(ends).map(|(opening, end)| {
        let range = Span { start: opening.mark.end, end: end.max(opening.mark.end) };
        let lines = message_lines(scope, &lines, range, end < quote_end);
        let last = lines.last().copied().unwrap_or(opening.mark);
        let (speaker, argument) = (opening.speaker, opening.argument);
        Message { speaker, argument, lines, span: opening.mark.to(last) }
    });
    messages.collect()
}

fn paragraph_openings(scope: &mut Scope<'_>, block: BlockIndex) -> Vec<Opening> {
    let leaf = scope.leaf(block);
    let mut openings = Vec::new();
    for mark in leaf.label_marks() {
        let Some(speaker) = Speaker::from_word(&mark.word) else {
            report_unknown(scope, leaf.span(mark.word_raw.clone()), mark);
            continue;
        };
        let argument = mark
            .argument
            .clone()
            .map(|range| Located::written(leaf.raw()[range.clone()].to_owned(), leaf.span(range)));
        let speaker = Located::written(speaker, leaf.span(mark.word_raw.clone()));
        openings.push(Opening { speaker, argument, mark: leaf.span(mark.mark.clone()) });
    }
    openings
}

fn report_unknown(scope: &mut Scope<'_>, span: Span, mark: &LabelMark) {
    let Some(meant) = meant_role(&mark.word) else { return };
    let finding = scope
        .finding(&UNKNOWN_TURN, span, format!("`{}` takes no turn", mark.word))
        .help(format!("Did you mean `{}`?", meant.as_str()))
        .replace("name the role", meant.as_str(), Applicability::Suggested);
    scope.findings.push(finding);
}

/// The lines of a quote without its marks.
fn quote_lines(scope: &Scope<'_>, quote: BlockIndex) -> Vec<Span> {
    let span = scope.block(quote).span;
    let text = scope.source.text();
    let index = scope.source.lines();
    let lines = index.line_of(span.start as usize)..=index.line_of(span.end as usize);
    let content = lines.map(|line| {
        let line = index.line_span(text, line);
        let from = Span { start: line.start.max(span.start), end: line.end.max(span.start) };
        without_mark(scope.source.slice(from), from)
    });
    content.collect()
}

fn without_mark(line: &str, span: Span) -> Span {
    let unindented = line.trim_start_matches([' ', '\t']);
    let content = match unindented.strip_prefix('>') {
        Some(content) => content.strip_prefix(' ').unwrap_or(content),
        // A lazy continuation line has no mark.
        None => unindented,
    };
    span.within(line.len() - content.len()..line.len())
}

/// The parts of `lines` in `range`, without blank lines at the ends; `goes_on` says that another
/// message follows, before which a backslash only breaks the line.
fn message_lines(scope: &Scope<'_>, lines: &[Span], range: Span, goes_on: bool) -> Vec<Span> {
    let first = lines.partition_point(|line| line.end < range.start);
    let after = lines.partition_point(|line| line.start <= range.end);
    let inside = lines.get(first..after).unwrap_or_default();
    let mut parts: Vec<Span> = inside
        .iter()
        .map(|line| Span {
            start: line.start.max(range.start),
            end: line.end.min(range.end).max(range.start),
        })
        .collect();
    if goes_on && parts.len() > 1 {
        // The line on which the next message begins is not part of this one.
        parts.pop();
    }
    if goes_on && let Some(last) = parts.last_mut() {
        let text = scope.source.slice(*last).trim_end();
        *last = last.within(0..text.strip_suffix('\\').unwrap_or(text).len());
    }
    trim_lines(scope, parts)
}

/// Lines without blank ones at the ends, the last one without white space at its end.
pub(super) fn trim_lines(scope: &Scope<'_>, mut lines: Vec<Span>) -> Vec<Span> {
    let is_blank = |line: &Span| scope.source.slice(*line).trim().is_empty();
    while lines.last().is_some_and(is_blank) {
        lines.pop();
    }
    let blank = lines.iter().take_while(|line| is_blank(line)).count();
    lines.drain(..blank);
    if let Some(last) = lines.last_mut() {
        *last = last.within(0..scope.source.slice(*last).trim_end().len());
    }
    lines
}
