//! The one door of these tests: a folder of specs in, files of a backend out.

use std::fs;
use std::path::{Path, PathBuf};

use specc::analysis::{Project, assemble};
use specc::backend::{BackendDiagnostic, OutputTree, Request, backend_named};
use specc::base::{Limits, Severity, Source, SpecPath};
use specc::ir::{FileIr, Spec, lower};
use specc::syntax::parse;

/// The folder of a fixture.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// The spec whose files are given as paths and texts.
pub(crate) fn spec_of(files: &[(String, String)]) -> Spec {
    let lowered = files.iter().map(|(path, text)| {
        let path = SpecPath::new(path).expect("a spec path");
        let source = Source::new(path, text.as_str());
        let (document, _) = parse(&source, &Limits::default());
        lower(&source, &document).0
    });
    let lowered: Vec<FileIr> = lowered.collect();
    assemble(&Project { name: Some("bank".to_owned()), ..Project::default() }, lowered).0
}

/// The spec below a folder.
pub(crate) fn spec_in(folder: &Path) -> Spec {
    let mut files = Vec::new();
    collect(folder, "", &mut files);
    spec_of(&files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = fs::read_dir(folder).expect("a folder").flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else if entry.path().extension().is_some_and(|extension| extension == "md") {
            files.push((name, fs::read_to_string(entry.path()).expect("a text")));
        }
    }
}

/// What a built-in backend makes of a spec, of which it has nothing but notes to say.
pub(crate) fn emit(backend: &str, spec: &Spec, options: &serde_json::Value) -> OutputTree {
    let backend = backend_named(backend).expect("a built-in backend");
    backend.check_options(options).expect("options that the backend takes");
    let response = backend.emit(&Request { spec, options, target: "it" }).expect("a response");
    let is_fault = |found: &&BackendDiagnostic| found.severity > Severity::Note;
    assert_eq!(response.diagnostics.iter().find(is_fault), None, "a clean fixture");
    OutputTree::new(response.files).expect("paths that do not collide")
}

/// Writes the files of a tree below a folder.
pub(crate) fn write(tree: &OutputTree, root: &Path) {
    for file in tree.iter() {
        let path = root.join(file.path.as_str());
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, &file.content).expect("a new file");
    }
}
