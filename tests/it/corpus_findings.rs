//! The findings on every file of the corpus, each with the reason why the document deserves it.
//!
//! `tests/corpus/findings/<file>.tsv` lists the findings of one file, one a line: `line:column`,
//! severity, code, reason. Notes of one code that are deserved for one reason have it in
//! `reasons.tsv` and none of their own. `SPECC_BLESS=1` writes the lists anew and keeps the reasons of
//! what stays; a finding that is new has none until a person writes it, and the test fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use specc::driver::{Compilation, Project, ProjectRequest};

use crate::corpus::corpus;
use crate::project::repository;

/// The spec roots of the corpus, with the folder that the paths of each are below.
pub(crate) const ROOTS: [(&str, &str); 8] = [
    ("mission/spec", "mission/spec"),
    ("model-spec/2025-02-12", "model-spec/2025-02-12"),
    ("model-spec/2025-09-12", "model-spec/2025-09-12"),
    ("openspec", "openspec"),
    ("spec-kit", "spec-kit"),
    ("distribution-spec", "distribution-spec"),
    ("trials/assistant.md", "trials"),
    ("trials/payments.md", "trials"),
];

/// Compiles one root.
pub(crate) fn compile_root(corpus: &Path, root: &str) -> Compilation {
    let request = ProjectRequest { here: corpus, spec: Some(Path::new(root)), out: None };
    Project::open(&request).expect("a project").compile(&|_| {}).expect("a spec")
}

/// By file: the findings in order, without reasons.
type Found = BTreeMap<String, Vec<String>>;

fn found(corpus: &Path) -> Found {
    let mut found = Found::new();
    for (root, folder) in ROOTS {
        let compilation = compile_root(corpus, root);
        for finding in &compilation.findings {
            let place = &finding.place;
            let at = compilation.sources.get(&place.path).expect("a source").position(place.span.start);
            let line =
                format!("{}:{}\t{}\t{}", at.line, at.column, finding.severity.as_str(), finding.code.name);
            found.entry(format!("{folder}/{}", place.path)).or_default().push(line);
        }
    }
    found
}

/// By file: the listed findings in order, each with its reason, which may be empty.
type Listed = BTreeMap<String, Vec<(String, String)>>;

fn folder() -> PathBuf {
    repository().join("tests/corpus/findings")
}

fn listed() -> Listed {
    let folder = folder();
    let entries = walkdir::WalkDir::new(&folder).into_iter().flatten().map(walkdir::DirEntry::into_path);
    let lists = entries.filter(|path| path.is_file() && !path.ends_with("reasons.tsv"));
    lists.map(|path| (name_of(&folder, &path), read(&path))).collect()
}

fn name_of(folder: &Path, list: &Path) -> String {
    let below = list.strip_prefix(folder).expect("a path below the lists").with_extension("");
    below.to_str().expect("an UTF-8 path").replace('\\', "/")
}

fn read(list: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(list).expect("a readable list");
    let pair = |line: &str| {
        let (finding, reason) = line.rsplit_once('\t').expect("a column for the reason");
        (finding.to_owned(), reason.to_owned())
    };
    text.lines().map(pair).collect()
}

/// By code: why documents like these deserve its notes.
fn reasons() -> BTreeMap<String, String> {
    read(&folder().join("reasons.tsv")).into_iter().collect()
}

/// Writes the lists of what is found, with the reasons that they had.
fn bless(found: &Found, listed: &Listed) {
    for (file, findings) in found {
        let mut old: Vec<(String, String)> = listed.get(file).cloned().unwrap_or_default();
        let mut text = String::new();
        for finding in findings {
            let known = old.iter().position(|(line, _)| line == finding);
            let reason = known.map_or(String::new(), |at| old.remove(at).1);
            let _ = writeln!(text, "{finding}\t{reason}");
        }
        let path = folder().join(format!("{file}.tsv"));
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        std::fs::write(path, text).expect("a written list");
    }
    for file in listed.keys().filter(|file| !found.contains_key(*file)) {
        std::fs::remove_file(folder().join(format!("{file}.tsv"))).expect("a list to remove");
    }
}

/// `-` what is listed and not found, `+` the other way round.
fn difference(file: &str, listed: &[(String, String)], found: &[String]) -> String {
    let mut counts: BTreeMap<&str, i32> = BTreeMap::new();
    for (line, _) in listed {
        *counts.entry(line).or_default() -= 1;
    }
    for line in found {
        *counts.entry(line).or_default() += 1;
    }
    let mut report = String::new();
    for (line, count) in counts {
        let sign = if count < 0 { '-' } else { '+' };
        for _ in 0..count.abs() {
            let _ = writeln!(report, "{sign} {file}:{}", line.replace('\t', " "));
        }
    }
    report
}

#[test]
fn the_corpus_has_the_listed_findings() {
    let Some(corpus) = corpus() else { return };
    let (found, listed) = (found(&corpus), listed());
    if std::env::var_os("SPECC_BLESS").is_some() {
        return bless(&found, &listed);
    }
    let files: BTreeSet<&String> = found.keys().chain(listed.keys()).collect();
    let report: String = files
        .into_iter()
        .map(|file| {
            let listed = listed.get(file).map_or(&[][..], Vec::as_slice);
            difference(file, listed, found.get(file).map_or(&[][..], Vec::as_slice))
        })
        .collect();
    assert!(report.is_empty(), "- listed, + found\n{report}");
}

/// A note may share the reason of its code; a warning or an error has one of its own.
#[test]
fn each_listed_finding_has_a_reason() {
    let reasons = reasons();
    let mut shared = BTreeSet::new();
    let mut bare = Vec::new();
    for (file, (finding, reason)) in
        listed().into_iter().flat_map(|(file, list)| list.into_iter().map(move |line| (file.clone(), line)))
    {
        let columns: Vec<&str> = finding.split('\t').collect();
        let &[place, severity, code] = columns.as_slice() else { panic!("{file}: {finding}") };
        if !reason.is_empty() {
            continue;
        }
        if severity == "note" && reasons.contains_key(code) {
            shared.insert(code.to_owned());
        } else {
            bare.push(format!("{file}:{place} {severity} {code}"));
        }
    }
    assert!(bare.is_empty(), "findings without a reason:\n{}", bare.join("\n"));
    let unused: Vec<&String> = reasons.keys().filter(|&code| !shared.contains(code)).collect();
    assert!(unused.is_empty(), "reasons without a finding: {unused:?}");
    assert!(reasons.values().all(|reason| !reason.is_empty()), "a reason is empty");
}
