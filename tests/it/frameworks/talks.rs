//! Conversations of examples: what is emitted asks a model, and holds its answers against what is expected.
#![cfg_attr(not(unix), expect(dead_code, reason = "models are shell scripts here"))]

use std::path::Path;
use std::process::Command;

use serde_json::json;
use specc::results::{CaseResult, Outcome};

use super::{RUNNERS, counts};
use crate::door;
use crate::project::Folder;

/// Conversations of which two wait for somebody.
pub(super) const SPEC: &str = include_str!("talks.md");

/// The modules that ask, as suites of each framework import them, and the language in which `specc new-model` makes them.
const MODELS: [(&str, &str, &str); 5] = [
    ("node:test", "./model.js", "javascript"),
    ("vitest", "./model.js", "javascript"),
    ("playwright", "./model.js", "javascript"),
    ("pytest", "model", "python"),
    ("jest", "./model.cjs", "commonjs"),
];

/// The module of a framework's suites, which is written into a project.
pub(super) fn model(framework: &str, folder: &Path) -> Option<&'static str> {
    let (_, module, language) = MODELS.iter().find(|(name, ..)| *name == framework)?;
    let made = Command::new(env!("CARGO_BIN_EXE_specc"))
        .args(["new-model", language])
        .arg(folder.join("tests"))
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Some(module)
}

/// A model that says what is expected, or what is not.
fn script(hours: &str, whole: &str, call: &str, saws: &str, lots: &str) -> String {
    let arguments = json!({ "tool": "hammer", "of": ["a", "b"], "deep": { "n": 1, "m": 2 } }).to_string();
    let called = json!({ "name": call, "arguments": arguments });
    let message = json!({ "role": "assistant", "content": null, "tool_calls": [{ "id": "1", "type": "function", "function": called }] });
    let lines = format!(
        "case \"$(cat)\" in *today*) echo \"{hours}\";; *yes*) echo \"{whole}\";; *hammers*) echo '{message}';; *saws*) echo \"{saws}\";; \
         *lots*) echo >>lots; test $(($(wc -l <lots) % 3)) = 1 && echo lost || echo \"{lots}\";; esac"
    );
    json!(["sh", "-c", lines]).to_string()
}

fn names(results: &[CaseResult], outcome: Outcome) -> Vec<String> {
    let of = results.iter().filter(|case| case.outcome == outcome);
    of.map(|case| format!("{} {:?}", case.names.join(" "), case.message)).collect()
}

/// Runs the suites with a model that answers well, with one that fails each example, and without a module.
fn talks(framework: &str) {
    let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
    let folder = Folder::new([]);
    let options = json!({ "framework": framework, "model": model(framework, folder.path()) });
    let spec = door::spec_of(&[("talks.md".to_owned(), SPEC.to_owned())]);
    door::write(&door::emit("tests", &spec, &options), &folder.path().join(runner.out));
    let run = |script: &str| runner.results_with(folder.path(), &[("SPECC_MODEL_COMMAND", script)]);
    let right = script("It’s eight o'clock.", "Yes.", "stock", "We have 2 saws.", "You have WON.");
    let Some((_, results)) = run(&right) else { return };
    // Two statements, what only a judge can tell, and what is left out.
    assert_eq!(counts(&results), (4, 10, 0), "{framework}: {:?}", names(&results, Outcome::Failed));
    let wrong = script("Can't say, it's eight.", "Yes!", "order", "We have 2 sawsuits.", "Lost.");
    let (_, results) = run(&wrong).unwrap();
    let failed = names(&results, Outcome::Failed);
    assert_eq!(counts(&results), (4, 5, 5), "{framework}: {failed:?}");
    let said = [
        "it holds /sorry|can't|",
        "it is another text",
        "stock is called 0 times; order is called 1 times",
        "/saws?",
        "won is missing",
    ];
    for words in said.into_iter().filter(|words| framework != "pytest" || !words.contains("/s")) {
        assert!(failed.iter().any(|failed| failed.contains(words)), "{framework}: {words} in {failed:#?}");
    }
    door::write(
        &door::emit("tests", &spec, &json!({ "framework": framework })),
        &folder.path().join(runner.out),
    );
    let (_, results) = run(&right).unwrap();
    assert_eq!(counts(&results), (14, 0, 0), "{framework}: without a module");
}

#[test]
fn conversations_run_under_node() {
    talks("node:test");
}

#[test]
fn conversations_run_under_vitest() {
    talks("vitest");
}

#[test]
fn conversations_run_under_jest() {
    talks("jest");
}

#[test]
fn conversations_run_under_playwright() {
    talks("playwright");
}

#[test]
fn conversations_run_under_pytest() {
    talks("pytest");
}
