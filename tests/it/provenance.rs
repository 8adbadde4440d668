//! Where lines of outputs come from, held against changes that these tests make themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use specc::analysis::Project;
use specc::backend::{Backend, OutputPath, Request, backends};
use specc::base::{Limits, Span, SpecPath};
use specc::driver::{
    SourceRole, SpecPart, TargetConfig, TargetLines, Trials, line_origin, lines_from, part_of_clause,
};
use specc::ir::{ClauseId, ClauseKind, Spec};

use crate::door::{fixture, spec_of};
use crate::project::{Folder, Memory, repository};
use crate::strangers::{Restless, Stranger};

/// Sentences of the forms that the bank lacks.
const FORMS: &str = "\
# Forms

## Requirement: Receipts

When a transfer settles, the service must send a receipt to the holder within one minute.
If the network is down, then the service must queue the receipt until it answers again.
The receipt should name the *branch* that keeps the account, and **must not** carry the balance.

The archive must keep:

- every receipt that was sent for ten years
- every refusal together with its reason

- **FR-001**: Statements must list the newest movement first.
- **FR-002**: Statements should carry the emblem of the branch.

> The vault must stay locked between midnight
> and six in the morning.

1. The teller must greet the visitor by name.

## Principle: Plain words

The assistant must prefer short sentences. It may quote the tariff, and it should never shout.

Each counter must show its opening hours. Each lobby should offer a chair. No guard may follow a visitor.

The lift must stop at the vault, and the stairs must not.

While an audit runs, the printers must stay silent.

| Guest | Rule |
|-------|------|
| press | Journalists must show a card at the entrance. |

A clerk must answer every letter, even a rude one, before the week is over.
";

/// The sample: the bank, which has every kind of clause, and more sentences.
pub(crate) fn sample() -> Vec<(String, String)> {
    let bank = fixture("bank");
    let names = ["README.md", "architecture.md", "guides/first-transfer.md", "transfers.md"];
    let read = |name: &str| std::fs::read_to_string(bank.join(name)).unwrap();
    let mut files: Vec<(String, String)> = names.map(|name| (name.to_owned(), read(name))).to_vec();
    files.push(("forms.md".to_owned(), FORMS.to_owned()));
    files
}

fn memory(files: &[(String, String)]) -> Memory {
    Memory::new(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
}

fn target(backend: Arc<dyn Backend>) -> TargetConfig {
    TargetConfig::of_backend(backend, "out", &[]).expect("a backend that needs no options")
}

/// A statement's place and words.
struct Sentence {
    file: usize,
    clause: ClauseId,
    spans: Vec<Span>,
}

fn sentences(files: &[(String, String)], spec: &Spec) -> Vec<Sentence> {
    let mut seen = BTreeSet::new();
    let mut sentences = Vec::new();
    for (file, clause) in spec.clauses() {
        let at = files.iter().position(|(path, _)| path == file.path.as_str()).unwrap();
        for statement in &clause.statements {
            // Two statements of one sentence are one text.
            if seen.insert((at, statement.text.segments.clone())) {
                let spans = statement.text.segments.to_vec();
                sentences.push(Sentence { file: at, clause: clause.id.clone(), spans });
            }
        }
    }
    sentences
}

/// The files with another word in the middle of a sentence: a plain word that is no keyword, and not in
/// code or a link.
fn with_another_word(files: &[(String, String)], sentence: &Sentence) -> Vec<(String, String)> {
    const KEYWORDS: [&str; 12] = [
        "must", "should", "shall", "never", "when", "then", "while", "where", "required", "between",
        "before", "every",
    ];
    let text = &files[sentence.file].1;
    let mut words = Vec::new();
    for span in &sentence.spans {
        let start = span.start as usize;
        let line = &text[span.range()];
        let mut at = 0;
        for word in line.split_inclusive(' ') {
            let plain = word.trim_end_matches([' ', '.', ',']);
            let is_plain = plain.len() >= 4 && plain.chars().all(char::is_alphabetic);
            let before = &line[..at];
            let in_marks = before.matches('`').count() % 2 == 1
                || before.matches('[').count() > before.matches(']').count();
            if is_plain && !in_marks && !KEYWORDS.contains(&plain.to_lowercase().as_str()) {
                words.push(start + at..start + at + plain.len());
            }
            at += word.len();
        }
    }
    let word =
        words.get(words.len() / 2).cloned().unwrap_or_else(|| panic!("no word in {:?}", sentence.spans));
    let mut files = files.to_vec();
    files[sentence.file].1.replace_range(word, "quaint");
    files
}

/// The lines (from 1) of `old` that are not in `new`, by the longest common subsequence.
pub(crate) fn missing(old: &str, new: &str) -> BTreeSet<usize> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let mut longest = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            longest[a][b] = if old[a] == new[b] {
                longest[a + 1][b + 1] + 1
            } else {
                longest[a + 1][b].max(longest[a][b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut missing = BTreeSet::new();
    while a < old.len() {
        if b < new.len() && old[a] == new[b] {
            (a, b) = (a + 1, b + 1);
        } else if b < new.len() && longest[a][b + 1] >= longest[a + 1][b] {
            b += 1;
        } else {
            missing.insert(a + 1);
            a += 1;
        }
    }
    missing
}

/// Files of all targets by target and path.
type Outputs = BTreeMap<(String, String), String>;

/// What the command writes for a spec.
fn built(files: &[(String, String)]) -> Outputs {
    let spec: Vec<(String, &str)> =
        files.iter().map(|(path, text)| (format!("spec/{path}"), text.as_str())).collect();
    let folder = Folder::new(spec.iter().map(|(path, text)| (path.as_str(), *text)));
    folder.write("specc.toml", "name = \"bank\"\n");
    folder.specc(&["build", "-q"]).ends_with(0);
    let mut outputs = Outputs::new();
    let out = folder.path().join("out");
    for entry in walkdir::WalkDir::new(&out).into_iter().map(Result::unwrap) {
        let below = entry.path().strip_prefix(&out).unwrap().to_str().unwrap().replace('\\', "/");
        if entry.file_type().is_file() && below.split('/').all(|part| !part.starts_with(".specc")) {
            let (target, path) = below.split_once('/').unwrap();
            let content = without_bases(&std::fs::read_to_string(entry.path()).unwrap());
            outputs.insert((target.to_owned(), path.to_owned()), content);
        }
    }
    outputs
}

/// Scaffolds name the bases of their regions, by which a build tells edits: a record, no words.
fn without_bases(content: &str) -> String {
    let lines = content.split_inclusive('\n').map(|line| match line.split_once("specc:begin ") {
        Some((sign, region)) => {
            format!("{sign}specc:begin {}\n", region.split_whitespace().next().unwrap_or_default())
        }
        None => line.to_owned(),
    });
    lines.collect()
}

fn attributed(
    trials: &Trials<'_>,
    targets: &[TargetConfig],
    part: &SpecPart,
) -> BTreeSet<(String, String, usize)> {
    let found = lines_from(trials, targets, part, &|_, _| None);
    let found: Vec<TargetLines> = found.into_iter().map(Result::unwrap).collect();
    let lines = found.iter().flat_map(|found| {
        found.lines.iter().map(|line| (found.target.clone(), line.path.to_string(), line.line))
    });
    lines.collect()
}

fn changed(old: &Outputs, new: &Outputs) -> BTreeSet<(String, String, usize)> {
    let each = old.iter().flat_map(|((target, path), old)| {
        let new = new.get(&(target.clone(), path.clone())).map_or("", String::as_str);
        let lines = if old == new { BTreeSet::new() } else { missing(old, new) };
        lines.into_iter().map(|line| (target.clone(), path.clone(), line)).collect::<Vec<_>>()
    });
    each.collect()
}

/// What makes outputs of files.
type Make<'m> = dyn Fn(&[(String, String)]) -> Outputs + 'm;

/// Changes each statement of the sample in turn, and holds what `make` makes of it against what is attributed
/// to it. Gives the median number of lines attributed to a statement.
fn hold_against_mutation(targets: &[TargetConfig], make: &Make<'_>) -> usize {
    let files = sample();
    let spec = spec_of(&files);
    let project = Project { name: Some("bank".to_owned()), ..Project::default() };
    let limits = Limits::default();
    let trials = Trials::new(&memory(&files), &project, &limits).unwrap();
    let before = make(&files);
    let mut counts = Vec::new();
    for sentence in sentences(&files, &spec) {
        let part = SpecPart {
            path: SpecPath::new(&files[sentence.file].0).unwrap(),
            spans: sentence.spans.clone(),
            line: 1,
            clause: sentence.clause.clone(),
            words: String::new(),
        };
        let attributed = attributed(&trials, targets, &part);
        let changed = changed(&before, &make(&with_another_word(&files, &sentence)));
        let unexplained: Vec<_> = changed.difference(&attributed).collect();
        assert!(unexplained.is_empty(), "{:?}: {unexplained:#?}", sentence.clause);
        counts.push((attributed.len(), changed.len()));
    }
    assert!(counts.len() >= 25, "only {} statements", counts.len());
    assert!(counts.iter().filter(|(_, changed)| *changed > 0).count() * 10 >= counts.len() * 8, "{counts:?}");
    let mut attributed: Vec<usize> = counts.iter().map(|(attributed, _)| *attributed).collect();
    attributed.sort_unstable();
    attributed[attributed.len() / 2]
}

#[test]
fn the_sample_has_every_kind_of_clause() {
    let spec = spec_of(&sample());
    let kinds: BTreeSet<ClauseKind> = spec.clauses().map(|(_, clause)| clause.kind.value).collect();
    let missing: Vec<_> = ClauseKind::ALL.iter().filter(|(kind, _)| !kinds.contains(kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_changes_with_a_statement_is_attributed_to_it() {
    let targets: Vec<TargetConfig> = backends().into_iter().map(target).collect();
    let median = hold_against_mutation(&targets, &built);
    assert!(median <= 3, "the median is {median} lines a statement");
}

/// A word that stands on one line of the whole spec tells where a line of an output has it from.
#[test]
fn lines_with_words_of_the_spec_are_explained_to_the_line_that_has_them() {
    let files = sample();
    let origins = words_by_line(&files);
    let project = Project { name: Some("bank".to_owned()), ..Project::default() };
    let limits = Limits::default();
    let trials = Trials::new(&memory(&files), &project, &limits).unwrap();
    let outputs = built(&files);
    let lines = outputs.iter().flat_map(|((target, path), content)| {
        content.lines().enumerate().map(move |(at, text)| (target, path, at + 1, text))
    });
    let telling: Vec<_> = lines
        .map(|(target, path, line, text)| (target, path, line, text, told(text, &origins)))
        .filter(|(.., told)| !told.is_empty())
        .collect();
    assert!(telling.len() > 150, "only {} lines tell where they are from", telling.len());
    let all = std::env::var("SPECC_PROVENANCE").is_ok_and(|lines| lines == "all");
    let step = if all { 1 } else { telling.len() / 12 };
    let targets: BTreeMap<String, TargetConfig> =
        backends().into_iter().map(target).map(|target| (target.name.clone(), target)).collect();
    let mut unexplained = Vec::new();
    for (target, path, line, text, told) in telling.into_iter().step_by(step) {
        let place = (&OutputPath::new(path).unwrap(), line);
        let origin = line_origin(&trials, &targets[target], place, None).unwrap();
        assert_eq!(origin.text, text);
        let found: BTreeSet<(String, usize)> =
            origin.sources.iter().map(|source| (source.path.to_string(), source.line)).collect();
        if !told.is_subset(&found) {
            unexplained.push(format!("{target}/{path}:{line}: {text}\n{told:?}\n{found:?}"));
        }
    }
    assert!(unexplained.is_empty(), "{}", unexplained.join("\n"));
}

/// Words that tell nothing: those of templates, those that the tool says of another spec too, and names of
/// files.
fn words_of_the_tool(files: &[(String, String)]) -> BTreeSet<String> {
    let walk = walkdir::WalkDir::new(repository().join("templates")).into_iter().map(Result::unwrap);
    let templates = walk.filter(|entry| entry.file_type().is_file());
    let templates = templates.map(|entry| std::fs::read_to_string(entry.path()).unwrap());
    let read = |name: &str| std::fs::read_to_string(fixture("tidebook").join(name)).unwrap();
    let rule = "# Type: Rope\n\n| Field | Type | Rule |\n|---|---|---|\n| knot | string | length <= 3 |\n";
    let mut other = ["api.md", "lessons.md", "product.md"].map(|name| (name.to_owned(), read(name))).to_vec();
    other.push(("rope.md".to_owned(), rule.to_owned()));
    let own: BTreeSet<String> = other.iter().flat_map(|(_, text)| distinct_words(text)).collect();
    let said =
        built(&other).into_values().flat_map(|text| distinct_words(&text)).filter(|word| !own.contains(word));
    let names = files.iter().flat_map(|(path, _)| distinct_words(path));
    templates.flat_map(|text| distinct_words(&text)).chain(said.collect::<Vec<_>>()).chain(names).collect()
}

/// Words that stand on one line of the spec alone, and that the tool does not say, with the line.
fn words_by_line(files: &[(String, String)]) -> BTreeMap<String, (String, usize)> {
    let said = words_of_the_tool(files);
    let mut lines: BTreeMap<String, BTreeSet<(String, usize)>> = BTreeMap::new();
    for (path, text) in files {
        for (at, line) in text.lines().enumerate() {
            for word in distinct_words(line) {
                lines.entry(word).or_default().insert((path.clone(), at + 1));
            }
        }
    }
    let alone = lines.into_iter().filter(|(word, places)| places.len() == 1 && !said.contains(word));
    alone.filter_map(|(word, places)| Some((word, places.into_iter().next()?))).collect()
}

fn distinct_words(line: &str) -> BTreeSet<String> {
    let words = line.split(|next: char| !next.is_alphabetic()).filter(|word| word.chars().count() >= 5);
    words.map(str::to_lowercase).collect()
}

/// The lines of the spec that the words of an output's line tell of.
fn told(text: &str, origins: &BTreeMap<String, (String, usize)>) -> BTreeSet<(String, usize)> {
    distinct_words(text).iter().filter_map(|word| origins.get(word).cloned()).collect()
}

#[test]
fn a_strangers_backend_is_explained_as_well() {
    let make = |files: &[(String, String)]| -> Outputs {
        let spec = spec_of(files);
        let request = Request { spec: &spec, options: &serde_json::json!({}), target: "stranger" };
        let files = Stranger.emit(&request).unwrap().files;
        let named =
            files.into_iter().map(|file| (("stranger".to_owned(), file.path.to_string()), file.content));
        named.collect()
    };
    let targets = [target(Arc::new(Stranger))];
    let median = hold_against_mutation(&targets, &make);
    assert!(median <= 3, "the median is {median} lines a statement");
    let files = sample();
    let project = Project { name: Some("bank".to_owned()), ..Project::default() };
    let limits = Limits::default();
    let trials = Trials::new(&memory(&files), &project, &limits).unwrap();
    let path = OutputPath::new("list.txt").unwrap();
    let origin = |line| line_origin(&trials, &targets[0], (&path, line), None).unwrap();
    assert!(origin(1).sources.is_empty() && !origin(1).cut_short);
    let list = &make(&files)[&("stranger".to_owned(), "list.txt".to_owned())];
    let at = list.lines().position(|line| line.contains("STATELESS")).unwrap() + 1;
    let shown = origin(at).sources.into_iter().filter(|source| source.role == SourceRole::Shown);
    let shown: Vec<String> = shown.map(|source| source.words).collect();
    assert!(shown.contains(&"## Constraint: Stateless".to_owned()), "{shown:?}");
    assert!(shown.iter().any(|words| words.starts_with("The service must keep no state")), "{shown:?}");
}

#[test]
fn a_backend_that_is_not_steady_is_said_to_be_so() {
    let files = [("forms.md".to_owned(), FORMS.to_owned())];
    let project = Project { name: Some("bank".to_owned()), ..Project::default() };
    let limits = Limits::default();
    let trials = Trials::new(&memory(&files), &project, &limits).unwrap();
    let targets = [target(Arc::new(Restless::default()))];
    let path = OutputPath::new("runs.txt").unwrap();
    let origin = line_origin(&trials, &targets[0], (&path, 1), None).unwrap();
    assert!(origin.unsteady && targets[0].backend.describe().deterministic, "it is not taken at its word");
    let words: Vec<&str> = origin.sources.iter().map(|source| source.words.as_str()).collect();
    assert_eq!(words, ["## Requirement: Receipts"], "what the backend declares is told");
    let part = part_of_clause(&trials, "forms/requirement-receipts").unwrap();
    let found = lines_from(&trials, &targets, &part, &|_, _| None);
    let found: Vec<TargetLines> = found.into_iter().map(Result::unwrap).collect();
    assert_eq!(found[0].unsteady, [path]);
    assert!(found[0].lines.is_empty());
}
