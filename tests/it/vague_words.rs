//! The vague words that the compiler finds in the corpus, against the findings judged by hand.

use std::collections::BTreeMap;
use std::path::Path;

use specc::analysis::check_file;
use specc::base::{Limits, Source, SpecPath};

use crate::corpus;

const JUDGED: &str = include_str!("../corpus/vague_judged.tsv");

/// By file and line: the words, and whether each finding is right.
fn judged() -> BTreeMap<&'static str, Vec<(String, bool)>> {
    let mut judged: BTreeMap<&str, Vec<(String, bool)>> = BTreeMap::new();
    for line in JUDGED.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[file, number, word, verdict, _] = columns.as_slice() else { panic!("{line}") };
        judged.entry(file).or_default().push((format!("{number} {word}"), verdict == "true"));
    }
    judged
}

/// The findings of one file, as line and word.
fn found(corpus: &Path, file: &str) -> Vec<String> {
    let text = std::fs::read_to_string(corpus.join(file)).expect("a file of the corpus");
    let source = Source::new(SpecPath::new("spec.md").expect("a path"), text);
    let (document, _) = specc::syntax::parse(&source, &Limits::default());
    let (ir, _) = specc::ir::lower(&source, &document);
    let findings = check_file(&ir).into_iter().filter(|finding| finding.code.name == "vague-word");
    let words = findings.map(|finding| {
        let line = source.position(finding.place.span.start).line;
        format!("{line} {}", source.slice(finding.place.span).to_lowercase())
    });
    words.collect()
}

#[test]
fn nine_in_ten_judged_findings_are_right() {
    let judged: Vec<bool> = judged().into_values().flatten().map(|(_, right)| right).collect();
    let right = judged.iter().filter(|&&right| right).count();
    assert!(judged.len() >= 150 && right * 10 >= judged.len() * 9, "{right} of {}", judged.len());
}

#[test]
fn each_finding_is_judged() {
    let Some(corpus) = corpus::corpus() else { return };
    for (file, judged) in judged() {
        let mut expected: Vec<String> = judged.into_iter().map(|(finding, _)| finding).collect();
        let mut found = found(&corpus, file);
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, expected, "{file}");
    }
}
