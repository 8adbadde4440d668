//! Specs with the findings that they deserve, written beside them.
//!
//! `tests/ui/<name>.md`, or a folder `tests/ui/<name>/` of several files, is a spec root;
//! `<name>.findings` lists its findings, one a line: `path:line:column severity[code] "bytes" message`,
//! then indented its labels, help and fix. `SPECC_BLESS=1` writes the lists anew, for a person to
//! review.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use specc::base::{Diagnostic, Limits, Place};
use specc::driver::{Compilation, all_codes};

use crate::project::{compile_within, repository};

#[test]
fn each_fixture_has_its_findings() {
    let folder = repository().join("tests/ui");
    let mut wrong = Vec::new();
    let mut count = 0;
    for name in fixtures(&folder) {
        let found = listing(&compile_small(&fixture_files(&folder, &name)));
        let path = folder.join(format!("{name}.findings"));
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if std::env::var_os("SPECC_BLESS").is_some() {
            std::fs::write(&path, &found).unwrap();
        } else if found != expected {
            wrong.push(format!("{name}\n--- expected\n{expected}--- found\n{found}"));
        }
        count += 1;
    }
    assert!(count > 0, "there is no fixture");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A code that no fixture shows is one that nobody has seen work.
#[test]
fn each_code_has_a_fixture() {
    let folder = repository().join("tests/ui");
    let listings = fixtures(&folder)
        .into_iter()
        .map(|name| std::fs::read_to_string(folder.join(format!("{name}.findings"))).unwrap_or_default());
    let text: String = listings.collect();
    // Codes of the disk and of sources are shown by the tests of the command line.
    let by_command_line = [
        "unreadable-file",
        "file-too-large",
        "not-utf8",
        "too-many-findings",
        "unknown-binding",
        "duplicate-test",
        "suspect-binding",
        "idle-test",
        "untested-clause",
        "unbound-test",
        "unbound-code",
    ];
    let unseen: Vec<&str> = all_codes()
        .into_iter()
        .map(|code| code.name)
        .filter(|name| !by_command_line.contains(name) && !text.contains(&format!("[{name}]")))
        .collect();
    assert!(unseen.is_empty(), "codes without a fixture: {unseen:#?}");
}

#[test]
fn each_code_has_a_manual_page_with_a_way_out() {
    let thin: Vec<&str> = all_codes()
        .into_iter()
        .filter(|code| code.manual.trim().lines().count() < 3)
        .map(|code| code.name)
        .collect();
    assert!(thin.is_empty(), "{thin:?}");
    let names: BTreeSet<&str> = all_codes().into_iter().map(|code| code.name).collect();
    assert_eq!(names.len(), all_codes().len(), "two codes have one name");
}

/// The names of the spec roots in `folder`.
pub(crate) fn fixtures(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let specs =
        entries.filter(|path| path.is_dir() || path.extension().is_some_and(|extension| extension == "md"));
    specs.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

/// The files of one spec root by their paths in it.
pub(crate) fn fixture_files(folder: &Path, name: &str) -> BTreeMap<String, Vec<u8>> {
    let root = folder.join(name);
    if !root.is_dir() {
        let path = format!("{name}.md");
        let bytes = std::fs::read(folder.join(&path)).unwrap();
        return BTreeMap::from([(path, bytes)]);
    }
    let entries = walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.unwrap().into_path());
    entries
        .filter(|path| path.is_file())
        .map(|path| {
            let below = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            (below, std::fs::read(&path).unwrap())
        })
        .collect()
}

/// Compiles a fixture within limits so small that a fixture past them can be read by a person.
pub(crate) fn compile_small(files: &BTreeMap<String, Vec<u8>>) -> Compilation {
    let limits = Limits { paragraph_bytes: 1000, nesting: 8, ..Limits::default() };
    compile_within(&limits, files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))
}

/// The findings as a reviewer reads them.
pub(crate) fn listing(compilation: &Compilation) -> String {
    compilation.findings.iter().map(|finding| one(finding, compilation)).collect()
}

fn one(finding: &Diagnostic, compilation: &Compilation) -> String {
    let mut text = String::new();
    let severity = finding.severity.as_str();
    let code = finding.code.name;
    let _ = writeln!(text, "{} {severity}[{code}] {}", place(&finding.place, compilation), finding.message);
    for label in &finding.labels {
        let _ = writeln!(text, "    {} {}", place(&label.place, compilation), label.message);
    }
    for help in &finding.help {
        let _ = writeln!(text, "    help: {help}");
    }
    if let Some(fix) = &finding.fix {
        let _ = writeln!(text, "    fix ({:?}): {}", fix.applicability, fix.message);
        for edit in &fix.edits {
            let _ = writeln!(text, "        {} -> {:?}", place(&edit.place, compilation), edit.text);
        }
    }
    text
}

fn place(place: &Place, compilation: &Compilation) -> String {
    let Some(source) = compilation.sources.get(&place.path) else { return place.path.to_string() };
    let at = source.position(place.span.start);
    let bytes: String = source.slice(place.span).chars().take(60).collect();
    format!("{}:{}:{} {bytes:?}", place.path, at.line, at.column)
}
