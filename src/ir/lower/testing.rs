//! Small files for the unit tests of this floor.

use super::leaves::Leaves;
use super::outline::{Outline, outline};
use super::scope::Scope;
use crate::base::{Diagnostic, Limits, Source, SpecPath};
use crate::ir::{ClauseIndex, FileIr, FrontMatter};
use crate::syntax::{BlockIndex, BlockKind, Document, parse};

/// A file with its outline.
pub(in crate::ir) struct TestFile {
    source: Source,
    document: Document,
    outline: Outline,
}

impl TestFile {
    /// The file of this text.
    pub(in crate::ir) fn new(text: &str) -> Self {
        let source = Source::new(SpecPath::new("t.md").expect("a path"), text.to_owned());
        let (document, _) = parse(&source, &Limits::default());
        let outline = outline(&Leaves::new(&source, &document), &FrontMatter::default());
        Self { source, document, outline }
    }

    /// Calls `look` with the scope of the clause at `index`.
    pub(in crate::ir) fn with_scope<T>(&self, index: u32, look: impl FnOnce(&mut Scope<'_>) -> T) -> T {
        let leaves = Leaves::new(&self.source, &self.document);
        look(&mut Scope::new(&leaves, &self.outline, ClauseIndex(index)))
    }

    /// The file's IR and its findings.
    pub(in crate::ir) fn lower(&self) -> (FileIr, Vec<Diagnostic>) {
        super::lower(&self.source, &self.document)
    }

    /// The findings as `code: bytes`.
    pub(in crate::ir) fn findings(&self) -> Vec<String> {
        let (_, findings) = self.lower();
        let shown = |found: &Diagnostic| format!("{}: {}", found.code, self.source.slice(found.place.span));
        findings.iter().map(shown).collect()
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
