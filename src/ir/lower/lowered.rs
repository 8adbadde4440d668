//! One door for tests of lowering: Markdown to IR and findings.

use crate::base::{Diagnostic, Limits, Source, SpecPath};
use crate::ir::{Clause, FileIr};

/// The IR of a file, with its source and findings.
pub(in crate::ir) struct Lowered {
    pub(in crate::ir) source: Source,
    pub(in crate::ir) file: FileIr,
    pub(in crate::ir) findings: Vec<Diagnostic>,
}

/// Lowers `text` as the file `spec.md`.
pub(in crate::ir) fn lowered(text: &str) -> Lowered {
    let source = Source::new(SpecPath::new("spec.md").expect("a path"), text);
    let (document, _) = crate::syntax::parse(&source, &Limits::default());
    let (file, findings) = super::lower(&source, &document);
    Lowered { source, file, findings }
}

impl Lowered {
    /// The first clause.
    pub(in crate::ir) fn clause(&self) -> &Clause {
        &self.file.clauses[0]
    }

    /// Each finding's code and the bytes that it points at.
    pub(in crate::ir) fn faults(&self) -> Vec<(&'static str, &str)> {
        let own = self.findings.iter();
        own.map(|finding| (finding.code.name, self.source.slice(finding.place.span))).collect()
    }
}
