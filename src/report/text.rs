//! Findings for people, with the lines that they speak of.

use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};

use crate::base::{Diagnostic, Fix, Severity, Source, SourceMap, Span, SpecPath};

/// Whether output goes to something that shows colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// It does.
    On,
    /// It does not.
    Off,
}

/// One finding as people read it, with a final newline.
#[must_use]
pub fn text(finding: &Diagnostic, sources: &SourceMap, colour: Colour) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(finding.message.as_str()).id(finding.code.name);
    let mut group = Group::with_title(title);
    for snippet in snippets(finding, sources) {
        group = group.element(snippet);
    }
    for help in &finding.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let mut report = vec![group];
    report.extend(finding.fix.as_ref().and_then(|fix| fix_group(fix, sources)));
    let renderer = match colour {
        Colour::On => Renderer::styled(),
        Colour::Off => Renderer::plain(),
    };
    format!("{}\n", renderer.render(&report))
}

/// The counts of a run, as one line without a final newline.
#[must_use]
pub fn summary(errors: usize, warnings: usize, notes: usize) -> String {
    let counted = [(errors, "error"), (warnings, "warning"), (notes, "note")];
    let parts: Vec<String> = counted
        .into_iter()
        .filter(|&(count, _)| count > 0)
        .map(|(count, word)| format!("{count} {word}{}", if count == 1 { "" } else { "s" }))
        .collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}

fn snippets<'a>(
    finding: &'a Diagnostic,
    sources: &'a SourceMap,
) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let mut paths: Vec<&SpecPath> = vec![&finding.place.path];
    for label in &finding.labels {
        if !paths.contains(&&label.place.path) {
            paths.push(&label.place.path);
        }
    }
    paths.into_iter().filter_map(|path| sources.get(path)).map(|source| snippet(finding, source)).collect()
}

fn snippet<'a>(
    finding: &'a Diagnostic,
    source: &'a Source,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let mut snippet = Snippet::source(source.text()).path(source.path().as_str());
    if finding.place.path == *source.path() {
        snippet = snippet.annotation(AnnotationKind::Primary.span(shown(source, finding.place.span)));
    }
    for label in finding.labels.iter().filter(|label| label.place.path == *source.path()) {
        let kind = AnnotationKind::Context.span(shown(source, label.place.span));
        snippet = snippet.annotation(kind.label(label.message.as_str()));
    }
    snippet
}

fn fix_group<'a>(fix: &'a Fix, sources: &'a SourceMap) -> Option<Group<'a>> {
    let path = &fix.edits.first()?.place.path;
    let source = sources.get(path)?;
    let mut snippet = Snippet::source(source.text()).path(source.path().as_str());
    for edit in fix.edits.iter().filter(|edit| edit.place.path == *path) {
        snippet = snippet.patch(Patch::new(shown(source, edit.place.span), edit.text.as_str()));
    }
    Some(Level::HELP.secondary_title(fix.message.as_str()).element(snippet))
}

/// A span that the renderer can slice: within the text, on character boundaries.
fn shown(source: &Source, span: Span) -> std::ops::Range<usize> {
    let text = source.text();
    let boundary = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    boundary(span.start as usize)..boundary(span.end as usize)
}
