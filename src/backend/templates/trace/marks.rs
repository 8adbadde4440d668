//! Marks in what a template makes: each piece of it stands between two that say which line of which template
//! it is from. They are characters that Unicode keeps for use inside of programs.

use std::ops::Range;

use handlebars::template::TemplateElement;
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderErrorReason, Template,
};

use crate::backend::templates::surround::surrounded;

/// Begins a piece: its kind, its line and its template stand up to [`END`].
const OPEN: char = '\u{fdd0}';
const END: char = '\u{fdd1}';
/// Ends a piece.
const CLOSE: char = '\u{fdd2}';

/// The helper that writes its parameter as it is.
const HELPER: &str = "specc-mark";

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The template's own words.
    Words,
    /// A value.
    Value,
    /// What an included template makes.
    Inclusion,
}

/// The kinds with the letters that stand for them in marks.
const KINDS: [(char, Kind); 3] = [('w', Kind::Words), ('v', Kind::Value), ('i', Kind::Inclusion)];

/// A piece of what a template makes. Those within it come after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece<'m> {
    /// Its bytes in the text without marks.
    pub(super) bytes: Range<usize>,
    pub(super) kind: Kind,
    /// The name of the template.
    pub(super) template: &'m str,
    /// The line of the template on which it begins, from 1.
    pub(super) line: usize,
}

/// The template `name` with marks around its pieces.
pub(in crate::backend::templates) fn marked(template: &Template, name: &str) -> Template {
    surrounded(template, &|element, at| {
        let line = at.line?;
        let (letter, line) = match element {
            // The parser places words at the first of them that is no white space, or at the tag after them.
            TemplateElement::RawString(words) => ('w', line - leading_line_ends(words).min(line - 1)),
            TemplateElement::Expression(_) | TemplateElement::HtmlExpression(_) => ('v', line),
            TemplateElement::PartialExpression(_) | TemplateElement::PartialBlock(_) => ('i', line),
            _ => return None,
        };
        Some((call(&format!("{OPEN}{letter}{line} {name}{END}")), call(&CLOSE.to_string())))
    })
}

fn leading_line_ends(words: &str) -> usize {
    let rest = words.trim_start();
    words[..words.len() - rest.len()].matches('\n').count()
}

/// The tag that writes `text`.
fn call(text: &str) -> String {
    format!("{{{{{HELPER} {}}}}}", serde_json::Value::from(text))
}

pub(in crate::backend::templates) fn register(registry: &mut Handlebars<'static>) {
    registry.register_helper(HELPER, Box::new(Mark));
}

struct Mark;

impl HelperDef for Mark {
    /// Writes past the engine's own way, so that it does not take a mark for the beginning of a line.
    fn call<'reg: 'rc, 'rc>(
        &self,
        call: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let mark = call.param(0).and_then(|mark| mark.value().as_str()).unwrap_or_default();
        out.write(mark).map_err(|error| RenderErrorReason::from(error).into())
    }
}

/// The text without its marks, and its pieces; `None` when its marks are not those of [`marked`], since
/// values hold such characters.
pub(super) fn read(text: &str) -> Option<(String, Vec<Piece<'_>>)> {
    let mut plain = String::with_capacity(text.len());
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find([OPEN, CLOSE]) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix(CLOSE) {
            pieces[open.pop()?].bytes.end = plain.len();
            rest = after;
        } else {
            let (mark, after) = rest.strip_prefix(OPEN)?.split_once(END)?;
            open.push(pieces.len());
            pieces.push(piece(mark, plain.len())?);
            rest = after;
        }
    }
    plain.push_str(rest);
    open.is_empty().then_some((plain, pieces))
}

fn piece(mark: &str, start: usize) -> Option<Piece<'_>> {
    let letter = mark.chars().next()?;
    let (line, template) = mark[letter.len_utf8()..].split_once(' ')?;
    let (_, kind) = KINDS.into_iter().find(|(own, _)| *own == letter)?;
    Some(Piece { bytes: start..start, kind, template, line: line.parse().ok()? })
}
