//! One door for the unit tests of this floor: Markdown to scopes, IR and findings.

use super::leaves::Leaves;
use super::outline::{Outline, outline};
use super::scope::Scope;
use crate::base::{Diagnostic, Limits, Source, SpecPath};
use crate::ir::{Clause, ClauseIndex, FileIr, FrontMatter};
use crate::syntax::{BlockIndex, BlockKind, Document, parse};

/// A file with its outline and its IR.
pub(in crate::ir) struct TestFile {
    pub(in crate::ir) source: Source,
    document: Document,
    outline: Outline,
    pub(in crate::ir) file: FileIr,
    pub(in crate::ir) findings: Vec<Diagnostic>,
}

impl TestFile {
    /// The file of this text.
    pub(in crate::ir) fn new(text: &str) -> Self {
        let source = Source::new(SpecPath::new("t.md").expect("a path"), text.to_owned());
        let (document, _) = parse(&source, &Limits::default());
        let outline = outline(&Leaves::new(&source, &document), &FrontMatter::default());
        let (file, findings) = super::lower(&source, &document);
        Self { source, document, outline, file, findings }
    }

    /// Calls `look` with the scope of the clause at `index`.
    pub(in crate::ir) fn with_scope<T>(&self, index: u32, look: impl FnOnce(&mut Scope<'_>) -> T) -> T {
        let leaves = Leaves::new(&self.source, &self.document);
        look(&mut Scope::new(&leaves, &self.outline, ClauseIndex(index)))
    }

    /// The file's IR and its findings.
    pub(in crate::ir) fn lower(&self) -> (FileIr, Vec<Diagnostic>) {
        (self.file.clone(), self.findings.clone())
    }

    /// The first clause.
    pub(in crate::ir) fn clause(&self) -> &Clause {
        &self.file.clauses[0]
    }

    /// Each finding's code and the bytes that it points at.
    pub(in crate::ir) fn faults(&self) -> Vec<(&'static str, &str)> {
        let own = self.findings.iter();
        own.map(|finding| (finding.code.name, self.source.slice(finding.place.span))).collect()
    }

    /// The findings as `code: bytes`.
    pub(in crate::ir) fn findings(&self) -> Vec<String> {
        self.faults().into_iter().map(|(code, bytes)| format!("{code}: {bytes}")).collect()
    }
}

/// The fences of a clause, in order.
pub(in crate::ir) fn fences(scope: &Scope<'_>) -> Vec<BlockIndex> {
    let is_fence = |block: &&BlockIndex| matches!(scope.block(**block).kind, BlockKind::Fence { .. });
    scope.blocks().iter().filter(is_fence).copied().collect()
}

/// The first fence of a clause.
pub(in crate::ir) fn first_fence(scope: &Scope<'_>) -> BlockIndex {
    fences(scope)[0]
}
