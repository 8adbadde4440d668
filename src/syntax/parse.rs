//! Source to [`Document`].

use super::comrak_adapter;
use super::document::{BlockKind, Document};
use super::fragment::Fragment;
use super::front_matter;
use super::hidden_characters::{self, BIDI_CONTROL, NUL_BYTE};
use super::link_definitions::{self, LinkDefinition, Targets};
use super::prescan::Prescan;
use super::size_limits::{Excess, NESTING_TOO_DEEP, PARAGRAPH_TOO_LONG};
use super::unclosed::{self, UNCLOSED_COMMENT, UNCLOSED_FENCE};
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
pub static CODES: &[&Code] = &[
    &BROKEN_FRONT_MATTER,
    &BIDI_CONTROL,
    &NUL_BYTE,
    &NESTING_TOO_DEEP,
    &PARAGRAPH_TOO_LONG,
    &UNCLOSED_COMMENT,
    &UNCLOSED_FENCE,
];

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
    let mut prescan = Prescan::new(text, &fragment, limits, 0);
    document.definitions = link_definitions::find(text, &fragment);
    prescan.targets = Targets::new(&document.definitions);
    reserve(&mut document, text.len());
    comrak_adapter::parse_into(text, &fragment, &prescan, &[], &mut document);
    let mut diagnostics = front_matter_findings(source, &document);
    diagnostics.extend(hidden_characters::find(source));
    diagnostics.extend(excess_findings(source, &document, &prescan));
    diagnostics.extend(unclosed::find(source, &document));
    (document, diagnostics)
}

/// Makes room for what usual specs hold, so that nothing is moved while a document grows.
fn reserve(document: &mut Document, bytes: usize) {
    document.blocks.reserve(bytes / 32);
    document.inlines.reserve(bytes / 20);
    document.segments.reserve(bytes / 24);
}

/// Parses some lines of a file as a document of their own; positions are the file's. Labels of links
/// that the lines do not define are looked for in `definitions`.
#[must_use]
pub fn parse_fragment(
    source: &Source,
    fragment: &Fragment,
    limits: &Limits,
    definitions: &[LinkDefinition],
) -> Document {
    let mut document = Document::default();
    let prescan = Prescan::new(source.text(), fragment, limits, 0).apart(Targets::new(definitions));
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

/// The limits that cost a reader something; in code, nothing is lost by them.
fn excess_findings(source: &Source, document: &Document, prescan: &Prescan) -> Vec<Diagnostic> {
    let prose = |excess: &&Excess| {
        let at = excess.span.start;
        let after = document.blocks.partition_point(|block| block.span.start <= at);
        let block = document.blocks[..after].last();
        block.is_some_and(|block| block.kind == BlockKind::Paragraph && block.segments.is_empty())
    };
    prescan
        .excesses
        .iter()
        .filter(prose)
        .map(|excess| excess_finding(source, excess, &prescan.limits))
        .collect()
}

fn excess_finding(source: &Source, excess: &Excess, limits: &Limits) -> Diagnostic {
    let amount = excess.amount;
    let (message, setting) = if excess.code == &PARAGRAPH_TOO_LONG {
        let limit = limits.paragraph_bytes;
        (
            format!("this paragraph has {amount} bytes, the limit is {limit}: it is not searched"),
            "paragraph-bytes",
        )
    } else {
        let limit = limits.nesting;
        (
            format!("{amount} levels of quotes and lists, the limit is {limit}: the rest is not searched"),
            "nesting",
        )
    };
    Diagnostic::new(excess.code, Place::new(source.path(), excess.span), message)
        .help(format!("Divide the text, or raise `{setting}` under `[limits]` in specc.toml."))
}
