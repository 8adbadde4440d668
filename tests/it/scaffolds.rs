//! Scaffolds under the real runners: every case is pending, none passes, none fails.

use serde_json::json;
use specc::analysis::Framework;
use specc::ir::Spec;

use crate::door;
use crate::frameworks::{RUNNERS, counts};
use crate::project::Folder;

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

fn check(framework: &str, spec: &Spec, expected: usize) {
    let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
    let tree = door::emit("tests", spec, &json!({ "framework": framework }));
    let folder = tempfile::tempdir().expect("a temporary folder");
    door::write(&tree, &folder.path().join(runner.out));
    if let Some((_, results)) = runner.results(folder.path()) {
        assert_eq!(counts(&results), (expected, 0, 0), "{framework}: pending, passed, failed");
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
    for (framework, name) in Framework::ALL {
        let tree = door::emit("tests", &spec, &json!({ "framework": framework }));
        for file in tree.iter().filter(|file| !file.path.as_str().to_lowercase().contains("architecture")) {
            insta::assert_snapshot!(
                format!("{}__{}", name.replace(':', "_"), file.path.as_str()),
                file.content
            );
        }
    }
}

#[test]
fn the_framework_is_that_of_the_project() {
    let project = |files: &[(&'static str, &'static str)]| {
        let folder = Folder::new([("spec/behavior.md", ONE)].into_iter().chain(files.iter().copied()));
        assert_eq!(folder.specc(&["build", "--target", "tests"]).code(), 0);
        folder
    };
    assert!(project(&[]).has("out/tests/behavior.test.mjs"));
    assert!(project(&[("go.mod", "")]).has("out/tests/behavior_spec_test.go"));
    assert!(project(&[("pyproject.toml", ""), ("package.json", "{}")]).has("out/tests/test_behavior.py"));
    let chosen = ("specc.toml", "[targets.tests]\nframework = \"vitest\"\n");
    assert!(project(&[("go.mod", ""), chosen]).has("out/tests/behavior.test.ts"));
}
