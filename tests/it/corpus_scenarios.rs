//! The scenarios and steps of the corpus are those that a careful reader lists.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use specc::base::{Limits, Source, Span, SpecPath};
use specc::ir::{Clause, ClauseBody, Opening, ScenarioStep, lower};
use specc::syntax::parse;

/// The corpus: `SPECC_CORPUS`, else `shared/corpus` beside a folder around the project.
fn corpus() -> Option<PathBuf> {
    let beside = || {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        project.ancestors().map(|folder| folder.join("shared/corpus")).find(|corpus| corpus.is_dir())
    };
    std::env::var_os("SPECC_CORPUS").map(PathBuf::from).or_else(beside)
}

fn item_lists(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            item_lists(&entry, found);
        } else if entry.extension().is_some_and(|extension| extension == "items") {
            found.push(entry);
        }
    }
}

/// The scenarios and steps of a clause as lines of an item list.
fn items(source: &Source, clause: &Clause, found: &mut Vec<(usize, String)>) {
    let line = |span: Span| source.position(span.start).line;
    let mut seen = BTreeSet::new();
    let step = |step: &ScenarioStep| {
        (line(step.keyword.span), format!("step\t{}", step.keyword.value.as_str().to_lowercase()))
    };
    match &clause.body {
        ClauseBody::Background(background) => found.extend(background.steps.iter().map(step)),
        ClauseBody::Scenario(scenario) => {
            let mut total = 0;
            for flow in &scenario.flows {
                // A further flow holds the first one's Givens again.
                let own: Vec<_> = flow.steps.iter().filter(|step| seen.insert(step.keyword.span)).collect();
                total += own.len();
                if let (Opening::Steps, Some(first)) = (clause.opening, own.first()) {
                    found.push((line(first.keyword.span), format!("scenario\t{}", own.len())));
                }
                found.extend(own.into_iter().map(step));
            }
            if clause.opening != Opening::Steps {
                found.push((line(clause.head), format!("scenario\t{total}")));
            }
        }
        _ => {}
    }
}

fn listed(list: &str) -> Vec<(usize, String)> {
    let lines = list.lines().filter_map(|line| line.split_once('\t'));
    let lines = lines.filter(|(_, item)| item.starts_with("scenario\t") || item.starts_with("step\t"));
    lines.map(|(line, item)| (line.parse().expect("a line number"), item.to_owned())).collect()
}

#[test]
fn scenarios_and_steps_are_those_of_the_lists() {
    let Some(corpus) = corpus() else {
        assert!(std::env::var_os("CI").is_none(), "the corpus is not there");
        return;
    };
    let lists = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/items");
    let mut paths = Vec::new();
    item_lists(&lists, &mut paths);
    assert!(!paths.is_empty());
    let mut wrong = Vec::new();
    for list in paths {
        let name = list.strip_prefix(&lists).expect("below the lists").with_extension("");
        let text = std::fs::read_to_string(corpus.join(&name)).expect("a spec");
        let source = Source::new(SpecPath::new(name.to_str().expect("a name")).expect("a path"), text);
        let (document, _) = parse(&source, &Limits::default());
        let (file, findings) = lower(&source, &document);
        let mut found = Vec::new();
        file.clauses.iter().for_each(|clause| items(&source, clause, &mut found));
        found.sort();
        let mut expected = listed(&std::fs::read_to_string(&list).expect("a list"));
        expected.sort();
        if found != expected {
            let missing = expected.iter().filter(|item| !found.contains(item)).collect::<Vec<_>>();
            let extra = found.iter().filter(|item| !expected.contains(item)).collect::<Vec<_>>();
            wrong.push(format!("{}: missing {missing:?}, extra {extra:?}", name.display()));
        }
        for finding in findings {
            println!(
                "{}: {} {}",
                source.position(finding.place.span.start).line,
                finding.code,
                finding.message
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
