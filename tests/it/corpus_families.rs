//! The compiler finds in the corpus what the item lists say (see `tests/corpus/README.md`).

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use specc::base::{Limits, Source, SpecPath};
use specc::{ir, syntax};

use crate::corpus::{Listed, corpus, listed_specs};
use crate::corpus_items::{FAMILIES, items};

fn family(line: &str) -> &str {
    line.split('\t').nth(1).unwrap_or("")
}

fn produced(spec: &Listed) -> Vec<String> {
    let source = Source::new(SpecPath::new(&spec.path).expect("a path"), spec.text.as_str());
    let (document, _) = syntax::parse(&source, &Limits::default());
    let (file, _) = ir::lower(&source, &document);
    items(&source, &file, &spec.folder)
}

/// `-` what the reader lists and the compiler does not find, `+` the other way round.
fn difference(path: &str, family_name: &str, listed: &[&str], found: &[&str]) -> String {
    let mut counts: BTreeMap<(usize, &str), i32> = BTreeMap::new();
    let number = |line: &str| line.split('\t').next().and_then(|number| number.parse().ok()).unwrap_or(0);
    for line in listed.iter().filter(|line| family(line) == family_name) {
        *counts.entry((number(line), line)).or_default() -= 1;
    }
    for line in found.iter().filter(|line| family(line) == family_name) {
        *counts.entry((number(line), line)).or_default() += 1;
    }
    let mut report = String::new();
    for ((_, line), count) in counts {
        let sign = if count < 0 { '-' } else { '+' };
        for _ in 0..count.abs() {
            let _ = writeln!(report, "{sign} {path}:{}", line.replace('\t', " "));
        }
    }
    report
}

/// The differences of each family; empty without a corpus.
fn reports() -> &'static BTreeMap<&'static str, String> {
    static REPORTS: OnceLock<BTreeMap<&'static str, String>> = OnceLock::new();
    REPORTS.get_or_init(|| {
        let mut reports: BTreeMap<&str, String> = BTreeMap::new();
        for spec in corpus().iter().flat_map(|corpus| listed_specs(corpus)) {
            let found = produced(&spec);
            let found: Vec<&str> = found.iter().map(String::as_str).collect();
            let listed: Vec<&str> = spec.items.lines().collect();
            for name in FAMILIES {
                reports.entry(name).or_default().push_str(&difference(&spec.path, name, &listed, &found));
            }
        }
        reports
    })
}

fn assert_family(name: &str) {
    let Some(report) = reports().get(name) else { return };
    assert!(report.is_empty(), "{} differences, - listed, + found\n{report}", report.lines().count());
}

macro_rules! families {
    ($($test:ident = $family:literal,)+) => {
        $(
            #[test]
            fn $test() {
                assert_family($family);
            }
        )+

        #[test]
        fn every_family_has_a_test() {
            assert_eq!([$($family),+], FAMILIES);
        }
    };
}

families! {
    clauses = "clause",
    authorities = "authority",
    amendments = "amendment",
    annotations = "annotation",
    item_ids = "item",
    terms = "term",
    labels = "label",
    questions = "question",
    prompts = "prompt",
    scenarios = "scenario",
    steps = "step",
    examples = "example",
    turns = "turn",
    answers = "answer",
    statements = "statement",
    fields = "field",
    values = "value",
    errors = "error",
    parameters = "parameter",
}

#[test]
fn every_listed_item_is_of_a_known_family() {
    let Some(corpus) = corpus() else { return };
    let specs = listed_specs(&corpus);
    assert!(specs.len() > 20, "{} lists", specs.len());
    for line in specs.iter().flat_map(|spec| spec.items.lines()) {
        assert!(FAMILIES.contains(&family(line)), "{line}");
    }
}
