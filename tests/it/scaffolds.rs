//! Scaffolds under the real runners: every case is pending, none passes, none fails.

use std::path::Path;
use std::process::Command;

use serde_json::json;
use specc::backend::OutputTree;
use specc::ir::Spec;

use crate::door;

/// Titles and words that break what is escaped badly.
const HOSTILE: &str = "\
## Requirement: \"Quotes\", \\back\\slashes, `${ticks}` and 日本語

The service MUST print `\"\"\"` and `'''` and `*/` and \\n as they stand. `test_id: it's-\"odd\"`

## Requirement: Line\u{2028}separator and \u{202e}reversed

The service MUST NOT be fooled by \u{2028}throw new Error(1) or \u{202e}.

## Requirement: Twice

It MUST hold.

## Requirement: Twice

It MUST hold again.
";

/// A spec of one clause with a test id.
const ONE: &str = "\
## Principle: Keep secrets

The assistant must never read a password aloud. `test_id: keeps_secrets`
";

fn spec(text: &str) -> Spec {
    door::spec_of(&[("behavior.md".to_owned(), text.to_owned())])
}

/// How a runner counted: pending, passed, failed.
type Counts = (usize, usize, usize);

/// The runner's own counts; `None` when it is not there, which CI does not accept.
fn run(framework: &str, tree: &OutputTree) -> Option<Counts> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    door::write(tree, folder.path());
    let counts = if framework == "pytest" { pytest(folder.path()) } else { node(folder.path()) };
    assert!(counts.is_some() || std::env::var_os("CI").is_none(), "{framework} must be there in CI");
    if counts.is_none() {
        left_out(framework);
    }
    counts
}

#[expect(clippy::print_stderr, reason = "what a run leaves out must be seen")]
fn left_out(framework: &str) {
    eprintln!("left out: {framework} is not installed, so its scaffolds were not run");
}

fn node(folder: &Path) -> Option<Counts> {
    let mut files: Vec<_> =
        walkdir::WalkDir::new(folder).into_iter().flatten().map(walkdir::DirEntry::into_path).collect();
    files.retain(|path| path.is_file());
    let output = Command::new("node")
        .args(["--test", "--test-reporter=tap"])
        .args(&files)
        .current_dir(folder)
        .env_remove("NODE_OPTIONS")
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    let count = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(&format!("# {name} ")));
        line.and_then(|number| number.trim().parse().ok()).unwrap_or_else(|| panic!("no {name}: {text}"))
    };
    Some((count("todo"), count("pass"), count("fail")))
}

fn pytest(folder: &Path) -> Option<Counts> {
    let python = std::env::var("SPECC_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let there = Command::new(&python).args(["-m", "pytest", "--version"]).output().ok()?;
    if !there.status.success() {
        return None;
    }
    let output = Command::new(&python)
        .args(["-m", "pytest", "-q", "--strict-markers", "-p", "no:cacheprovider", "--junitxml=report.xml"])
        .current_dir(folder)
        .output()
        .ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let report = std::fs::read_to_string(folder.join("report.xml")).expect("a report");
    let attribute = |name: &str| -> usize {
        let value = report.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
        value.and_then(|(number, _)| number.parse().ok()).unwrap_or_else(|| panic!("no {name}: {report}"))
    };
    let (all, skipped) = (attribute("tests"), attribute("skipped"));
    let failed = attribute("failures") + attribute("errors");
    assert_eq!(report.matches("<property name=\"clause\"").count(), all, "each test names its clause");
    Some((skipped, all - skipped - failed, failed))
}

fn check(framework: &str, spec: &Spec, expected: usize) {
    let tree = door::emit("tests", spec, &json!({ "framework": framework }));
    if let Some(counts) = run(framework, &tree) {
        assert_eq!(counts, (expected, 0, 0), "{framework}: pending, passed, failed");
    }
}

#[test]
fn a_clause_with_a_test_id_is_one_pending_test() {
    for framework in ["node:test", "pytest"] {
        check(framework, &spec(ONE), 1);
    }
}

#[test]
fn hostile_titles_stay_words() {
    for framework in ["node:test", "pytest"] {
        check(framework, &spec(HOSTILE), 4);
    }
}

/// By hand: 3 constraints; of the transfers 4 requirements and principles, 3 cases of scenarios, 3 of
/// the conversation, 6 types, 2 operations and an exchange. What is removed has no test.
#[test]
fn a_whole_spec_is_pending() {
    let spec = door::spec_in(&door::fixture("bank"));
    for framework in ["node:test", "pytest"] {
        check(framework, &spec, 22);
    }
}

#[test]
fn scaffolds_are_as_reviewed() {
    let spec = door::spec_in(&door::fixture("bank"));
    for framework in ["node:test", "pytest"] {
        let tree = door::emit("tests", &spec, &json!({ "framework": framework }));
        for file in tree.iter() {
            insta::assert_snapshot!(format!("scaffold__{}", file.path.as_str()), file.content);
        }
    }
}
