//! One door for tests of checks: Markdown files to what a check finds in them.

use crate::base::{Diagnostic, Limits, Source, SourceMap, SpecPath};
use crate::ir::FileIr;

/// Files of a spec root with their sources.
pub(in crate::analysis) struct Tested {
    pub(in crate::analysis) sources: SourceMap,
    pub(in crate::analysis) files: Vec<FileIr>,
}

/// Lowers files, given by path and text. Lowering must find nothing.
pub(in crate::analysis) fn files(texts: &[(&str, &str)]) -> Tested {
    let mut tested = Tested { sources: SourceMap::default(), files: Vec::new() };
    for (path, text) in texts {
        let source = Source::new(SpecPath::new(path).expect("a path"), *text);
        let (document, _) = crate::syntax::parse(&source, &Limits::default());
        let (file, findings) = crate::ir::lower(&source, &document);
        assert!(findings.is_empty(), "{findings:?}");
        tested.files.push(file);
        tested.sources.insert(source);
    }
    tested
}

/// One file.
pub(in crate::analysis) fn file(text: &str) -> Tested {
    files(&[("spec.md", text)])
}

impl Tested {
    /// What a check of single files finds: the bytes that it points at, and its message.
    pub(in crate::analysis) fn each(&self, check: fn(&FileIr, &mut Vec<Diagnostic>)) -> Vec<(&str, String)> {
        let mut findings = Vec::new();
        self.files.iter().for_each(|file| check(file, &mut findings));
        self.read(findings)
    }

    /// What a check of all files finds.
    pub(in crate::analysis) fn all(&self, check: fn(&[FileIr], &mut Vec<Diagnostic>)) -> Vec<(&str, String)> {
        let mut findings = Vec::new();
        check(&self.files, &mut findings);
        self.read(findings)
    }

    fn read(&self, findings: Vec<Diagnostic>) -> Vec<(&str, String)> {
        let read = findings.into_iter().map(|finding| {
            let source = self.sources.get(&finding.place.path).expect("its source");
            (source.slice(finding.place.span), finding.message)
        });
        read.collect()
    }
}
