//! Certain fixes, applied to every fixture: they mend what they say, break nothing, and end.

use std::collections::{BTreeMap, BTreeSet};

use specc::base::{Applicability, Diagnostic, Severity};
use specc::driver::{Compilation, mend};

use crate::project::repository;
use crate::ui::{compile_small, fixture_files, fixtures, listing};

/// Fixes of one place may wait for those of another; after so many rounds none may be left.
const MOST_ROUNDS: usize = 4;

type Files = BTreeMap<String, Vec<u8>>;

fn certain(compilation: &Compilation) -> usize {
    let fixes = compilation.findings.iter().filter_map(|finding| finding.fix.as_ref());
    fixes.filter(|fix| fix.applicability == Applicability::Certain).count()
}

/// Errors by code: how many.
fn errors(compilation: &Compilation) -> BTreeMap<&'static str, usize> {
    let mut errors = BTreeMap::new();
    for finding in compilation.findings.iter().filter(|finding| finding.severity == Severity::Error) {
        *errors.entry(finding.code.name).or_default() += 1;
    }
    errors
}

fn mended(files: &Files, compilation: &Compilation) -> Files {
    let mut next = files.clone();
    for (path, text) in mend(compilation).0 {
        next.insert(path.as_str().to_owned(), text.into_bytes());
    }
    next
}

#[test]
fn certain_fixes_mend_every_fixture() {
    let folder = repository().join("tests/ui");
    let mut fixed = BTreeSet::new();
    for name in fixtures(&folder) {
        let mut files = fixture_files(&folder, &name);
        let first = compile_small(&files);
        let with_fix = first.findings.iter().filter(|finding| {
            finding.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Certain)
        });
        fixed.extend(with_fix.map(|finding| finding.code.name));
        let mut now = first.clone();
        for _ in 0..MOST_ROUNDS {
            files = mended(&files, &now);
            now = compile_small(&files);
        }
        assert_eq!(certain(&now), 0, "fixes are left in {name}:\n{}", listing(&now));
        let before = errors(&first);
        for (code, count) in errors(&now) {
            assert!(
                before.get(code).is_some_and(|&old| count <= old),
                "new {code} in {name}:\n{}",
                listing(&now)
            );
        }
    }
    assert!(fixed.len() >= 8, "hardly anything is fixed: {fixed:?}");
}

#[test]
fn each_round_mends_what_it_applies() {
    let folder = repository().join("tests/ui");
    for name in fixtures(&folder) {
        let files = fixture_files(&folder, &name);
        let first = compile_small(&files);
        let (_, report) = mend(&first);
        let next = compile_small(&mended(&files, &first));
        assert!(
            next.findings.len() + report.applied <= first.findings.len(),
            "{} fixes were applied in {name}, which leaves:\n{}",
            report.applied,
            listing(&next)
        );
    }
}

#[test]
fn two_fixes_at_one_place() {
    let files = |size: &str| {
        let text = format!("# Constraint: C\n\n- **Then:** size < {size}\n");
        Files::from([("a.md".to_owned(), text.into_bytes())])
    };
    let once = compile_small(&files("5 KB"));
    let first = once.findings.iter().find(|finding| finding.fix.is_some()).expect("a certain fix").clone();
    // Another finding that says more about the same place.
    let mut second = first.clone();
    let edit = &mut second.fix.as_mut().unwrap().edits[0];
    edit.place.span.start -= 2;
    edit.text = "6 kB".to_owned();
    let of = |files: &Files, findings: &[&Diagnostic]| {
        let mut compilation = compile_small(files);
        compilation.findings = findings.iter().map(|&finding| finding.clone()).collect();
        let (_, report) = mend(&compilation);
        (mended(files, &compilation), report.applied, report.postponed)
    };
    let (after, applied, postponed) = of(&files("5 KB"), &[&first, &second]);
    assert_eq!((&after, applied, postponed), (&files("5 kB"), 1, 1));
    let (after, applied, postponed) = of(&after, &[&second]);
    assert_eq!((&after, applied, postponed), (&files("6 kB"), 1, 0));
}

#[test]
fn bytes_outside_the_edits_stay() {
    let folder = repository().join("tests/ui");
    for name in fixtures(&folder) {
        let files = fixture_files(&folder, &name);
        let compilation = compile_small(&files);
        for (path, text) in mend(&compilation).0 {
            let source = compilation.sources.get(&path).unwrap();
            let edits = compilation.findings.iter().filter_map(|finding| finding.fix.as_ref());
            let edits = edits.filter(|fix| fix.applicability == Applicability::Certain);
            let mut spans: Vec<_> = edits.flat_map(|fix| &fix.edits).map(|edit| edit.place.clone()).collect();
            spans.retain(|place| place.path == path);
            spans.sort();
            // What stands between the edits is found again, in order.
            let (mut at, mut rest) = (0, text.as_str());
            for place in spans {
                let span = place.span.range();
                let kept = &source.text()[at.min(span.start)..span.start];
                let found = rest.find(kept).unwrap_or_else(|| panic!("{kept:?} is lost in {name}"));
                rest = &rest[found + kept.len()..];
                at = span.end.max(at);
            }
            assert!(rest.ends_with(&source.text()[at..]), "the end of {path} is lost in {name}");
        }
    }
}

/// A file of another system gives the same findings, and its fixes work as well.
#[test]
fn line_ends_change_no_finding_and_no_fix() {
    let folder = repository().join("tests/ui");
    let codes = |compilation: &Compilation| -> Vec<(&str, String)> {
        let findings = compilation.findings.iter();
        findings.map(|finding| (finding.code.name, finding.message.clone())).collect()
    };
    for name in fixtures(&folder) {
        let files = fixture_files(&folder, &name);
        let other: Files = files.iter().map(|(path, bytes)| (path.clone(), with_crlf(bytes))).collect();
        let (one, two) = (compile_small(&files), compile_small(&other));
        assert_eq!(codes(&one), codes(&two), "{name}");
        let (one, two) = (compile_small(&mended(&files, &one)), compile_small(&mended(&other, &two)));
        assert_eq!(codes(&one), codes(&two), "{name} after its fixes");
    }
}

fn with_crlf(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8(bytes.to_vec()).unwrap().replace('\n', "\r\n").into_bytes()
}
