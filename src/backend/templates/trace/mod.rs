//! Which lines of templates a line of an output comes from.
//!
//! A backend whose templates are traced makes the same files as before: it is given what it is always given,
//! and beside that each rendering is noted once more, with marks.

pub(super) mod marks;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Set, Templates};
use crate::backend::Backend;
use crate::base::LineIndex;
use marks::{Kind, Piece};

/// A line of a template that has a part in a line of an output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateLine {
    /// The part that it has.
    pub role: TemplateRole,
    /// The file, as messages name it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// Its text.
    pub text: String,
    /// The name by which `specc eject` copies the template; `None` for one that is a project's own.
    pub eject: Option<String>,
}

/// The part that a line of a template has in a line of an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TemplateRole {
    /// Its words or its values stand there.
    Writes,
    /// It includes what stands there.
    Includes,
}

/// What the templates of a backend made, to follow lines back by.
pub struct Trace {
    set: Arc<Set>,
    renderings: Renderings,
}

/// The renderings of an emission, in their order.
#[derive(Clone, Default)]
pub(super) struct Renderings(Arc<Mutex<Vec<Rendering>>>);

struct Rendering {
    text: String,
    /// The same with marks.
    marked: String,
}

impl Renderings {
    pub(super) fn note(&self, text: &str, marked: String) {
        self.all().push(Rendering { text: text.to_owned(), marked });
    }

    fn all(&self) -> MutexGuard<'_, Vec<Rendering>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rendering {
    /// The pieces of its text; `None` when the marks do not leave that as it is.
    fn pieces(&self) -> Option<Vec<Piece<'_>>> {
        marks::read(&self.marked).filter(|(plain, _)| *plain == self.text).map(|(_, pieces)| pieces)
    }
}

/// The same backend, and the trace of what it will render; `None` when it has no templates.
#[must_use]
pub fn traced(backend: &dyn Backend) -> Option<(Arc<dyn Backend>, Trace)> {
    let (templates, trace) = backend.templates()?.traced();
    Some((backend.with_templates(templates)?, trace))
}

impl Templates {
    /// The same templates, and the trace of what they will render.
    pub(super) fn traced(&self) -> (Self, Trace) {
        let entries = self.set.entries.iter().map(|(name, entry)| (name.clone(), entry.anew())).collect();
        let renderings = Renderings::default();
        let set = Set { backend: self.set.backend.clone(), entries, renderings: Some(renderings.clone()) };
        let templates = Self::of(set);
        let trace = Trace { set: Arc::clone(&templates.set), renderings };
        (templates, trace)
    }
}

impl Trace {
    /// The lines of templates that the line `line` (from 0) of a file with this content comes from, the
    /// innermost first; none when no template is known to have made it.
    #[must_use]
    pub fn lines(&self, content: &str, line: usize) -> Vec<TemplateLine> {
        let mut found = Vec::new();
        self.collect(&self.renderings.all(), content, line, &mut found);
        found
    }

    /// Whether the pieces of all renderings are known.
    #[cfg(test)]
    pub(super) fn is_faithful(&self) -> bool {
        self.renderings.all().iter().all(|rendering| rendering.pieces().is_some())
    }

    /// Adds the lines that a line of `text` comes from, which is made of some of `renderings`.
    fn collect(&self, renderings: &[Rendering], text: &str, line: usize, found: &mut Vec<TemplateLine>) {
        let Some((at, line)) = around(renderings, &text.lines().collect::<Vec<_>>(), line) else { return };
        let Some(pieces) = renderings[at].pieces() else { return };
        let text = renderings[at].text.as_str();
        let bytes = line_bytes(text, line);
        let touches = |piece: &&Piece<'_>| piece.bytes.start < bytes.end && bytes.start < piece.bytes.end;
        let (inclusions, own): (Vec<&Piece<'_>>, Vec<&Piece<'_>>) =
            pieces.iter().filter(touches).partition(|piece| piece.kind == Kind::Inclusion);
        let lines_before = |piece: &Piece<'_>| {
            text[piece.bytes.start..bytes.start.max(piece.bytes.start)].matches('\n').count()
        };
        // A value may be what another template made before.
        if let [piece @ Piece { kind: Kind::Value, .. }] = own.as_slice() {
            self.collect(&renderings[..at], &text[piece.bytes.clone()], lines_before(piece), found);
        }
        let role = if found.is_empty() { TemplateRole::Writes } else { TemplateRole::Includes };
        for piece in own {
            let within = if piece.kind == Kind::Words { lines_before(piece) } else { 0 };
            self.add(role, piece, within, found);
        }
        for piece in inclusions.into_iter().rev() {
            self.add(TemplateRole::Includes, piece, 0, found);
        }
    }

    /// Adds the line `within` lines after the one on which a piece begins, once.
    fn add(&self, role: TemplateRole, piece: &Piece<'_>, within: usize, found: &mut Vec<TemplateLine>) {
        let Some(entry) = self.set.entries.get(piece.template) else { return };
        let line = piece.line + within;
        let text = entry.text.lines().nth(line - 1).unwrap_or_default().to_owned();
        let eject = entry.is_built_in().then(|| format!("{}/{}", self.set.backend, piece.template));
        let made = TemplateLine { role, file: entry.shown.clone(), line, text, eject };
        if !found.iter().any(|other| (&other.file, other.line) == (&made.file, made.line)) {
            found.push(made);
        }
    }
}

/// The bytes of a line (from 0); of an empty one those of its end.
fn line_bytes(text: &str, line: usize) -> Range<usize> {
    let bytes = LineIndex::new(text).line_span(text, line + 1).range();
    if bytes.is_empty() { bytes.start..bytes.start + 1 } else { bytes }
}

/// The largest rendering that the text around a line (from 0) is, and the line in it. Empty lines at its ends
/// do not count, since backends trim what they put together; where it is the whole text, they are its own.
fn around(renderings: &[Rendering], text: &[&str], line: usize) -> Option<(usize, usize)> {
    let found = renderings.iter().enumerate().filter_map(|(at, rendering)| {
        let own: Vec<&str> = rendering.text.lines().collect();
        if own == text {
            return Some((own.len(), at, line));
        }
        let is_filled = |line: &&str| !line.trim().is_empty();
        let filled = own.iter().position(is_filled)?..own.iter().rposition(is_filled)? + 1;
        let mut places = filled.clone().filter(|&within| {
            let start = (line + filled.start).checked_sub(within);
            start.and_then(|start| text.get(start..start + filled.len())) == Some(&own[filled.clone()])
        });
        Some((filled.len(), at, places.next()?))
    });
    let (_, at, within) = found.max_by_key(|(size, at, _)| (*size, *at))?;
    Some((at, within))
}
