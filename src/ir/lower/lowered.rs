//! One door for tests of lowering: Markdown to IR and findings.

use crate::base::{Diagnostic, Limits, Source, SpecPath};
use crate::ir::{Clause, FileIr};

/// The IR of a file, with its source and findings.
pub(super) struct Lowered {
    pub(super) source: Source,
    pub(super) file: FileIr,
    pub(super) findings: Vec<Diagnostic>,
}

/// Lowers `text` as the file `spec.md`.
pub(super) fn lowered(text: &str) -> Lowered {
    let source = Source::new(SpecPath::new("spec.md").expect("a path"), text);
    let (document, _) = crate::syntax::parse(&source, &Limits::default());
    let (file, findings) = super::lower(&source, &document);
    Lowered { source, file, findings }
}

impl Lowered {
    /// The first clause.
    pub(super) fn clause(&self) -> &Clause {
        &self.file.clauses[0]
    }

    /// Each finding's code and the bytes that it points at.
    pub(super) fn faults(&self) -> Vec<(&'static str, &str)> {
        let own = self.findings.iter();
        own.map(|finding| (finding.code.name, self.source.slice(finding.place.span))).collect()
    }
}
