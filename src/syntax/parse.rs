//! Source to [`Document`].

use super::comrak_adapter;
use super::document::Document;
use super::fragment::Fragment;
use super::front_matter;
use super::prescan::Prescan;
use crate::base::{Code, Diagnostic, Limits, Place, Source, codes};

codes! {
    /// The YAML between the `---` lines at the file's start cannot be read.
    ///
    /// Front matter is a flat list of `key: value` lines. Aliases (`*name`) are not read, since a
    /// few of them can stand for gigabytes.
    ///
    /// ```markdown
    /// ---
    /// title: Payments
    /// version: 1.10
    /// ---
    /// ```
    pub(super) BROKEN_FRONT_MATTER = "broken-front-matter", Error;
}

/// The codes of this floor.
pub static CODES: &[&Code] = &[&BROKEN_FRONT_MATTER];

/// Parses a whole file. Never fails: what cannot be read is prose, and a finding where it was claimed.
#[must_use]
pub fn parse(source: &Source, limits: &Limits) -> (Document, Vec<Diagnostic>) {
    let text = source.text();
    let mut document = Document::default();
    let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    document.front_matter = front_matter::read(text, source.lines(), start);
    if let Some(front_matter) = &document.front_matter {
        let last = source.lines().line_of(front_matter.span.end as usize);
        start = if last < source.lines().len() { source.lines().line_start(last + 1) } else { text.len() };
    }
    let fragment = Fragment::from_offset(text, source.lines(), start);
    let prescan = Prescan::new(text, &fragment, limits, 0);
    comrak_adapter::parse_into(text, &fragment, &prescan, &[], &mut document);
    let diagnostics = front_matter_findings(source, &document);
    (document, diagnostics)
}

/// Parses some lines of a file as a document of their own; positions are the file's.
#[must_use]
pub fn parse_fragment(source: &Source, fragment: &Fragment, limits: &Limits) -> Document {
    let mut document = Document::default();
    let prescan = Prescan::new(source.text(), fragment, limits, 0);
    comrak_adapter::parse_into(source.text(), fragment, &prescan, &[], &mut document);
    document
}

fn front_matter_findings(source: &Source, document: &Document) -> Vec<Diagnostic> {
    let faults = document.front_matter.iter().flat_map(|front_matter| &front_matter.faults);
    faults
        .map(|fault| {
            Diagnostic::new(
                &BROKEN_FRONT_MATTER,
                Place::new(source.path(), fault.span),
                format!("front matter cannot be read: {}", fault.value),
            )
            .help("Write flat `key: value` lines; quote values that hold `: ` or begin with a special character.")
        })
        .collect()
}
