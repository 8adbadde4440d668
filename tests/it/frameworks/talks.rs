//! Conversations of examples: what is emitted asks a model, and holds its answers against what is expected.
#![cfg_attr(not(unix), expect(dead_code, reason = "models are shell scripts here"))]

use std::path::Path;
use std::process::Command;

use serde_json::json;
use specc::results::{CaseResult, Outcome};

use super::tools::{CRATE, CRATES_OF_EXAMPLES, GO_MODULE};
use super::{RUNNERS, Runner, Tool, counts};
use crate::door;
use crate::project::Folder;

/// Conversations of which three wait for somebody.
pub(super) const SPEC: &str = include_str!("talks.md");

/// The modules that ask, as suites of each framework import them, and the language in which `specc new-model` makes them.
const MODELS: [(&str, &str, &str); 10] = [
    ("node:test", "./model.js", "javascript"),
    ("vitest", "./model.js", "javascript"),
    ("playwright", "./model.js", "javascript"),
    ("cucumber", "./model.js", "javascript"),
    ("pytest", "model", "python"),
    ("jest", "./model.cjs", "commonjs"),
    ("go", "bank/model", "go"),
    ("junit", "Model", "java"),
    ("swift-testing", "Model", "swift"),
    ("cargo", "crate::model", "rust"),
];

const SPECC: &str = env!("CARGO_BIN_EXE_specc");

/// Where the module lies: in Go it is a package of its own, elsewhere it lies beside the suites.
fn folder_of_model(framework: &str) -> &'static str {
    if framework == "go" { "model" } else { runner(framework).out }
}

fn runner(framework: &str) -> &'static Runner {
    RUNNERS.iter().find(|runner| runner.framework == framework).unwrap()
}

/// The module of a framework's suites, which is written into a project.
pub(super) fn model(framework: &str, folder: &Path) -> Option<&'static str> {
    let (_, module, language) = MODELS.iter().find(|(name, ..)| *name == framework)?;
    let made = Command::new(SPECC)
        .args(["new-model", language])
        .arg(folder.join(folder_of_model(framework)))
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Some(module)
}

/// A project that asks a model in a framework's suites.
fn project(framework: &str) -> Folder {
    let folder = Folder::new([]);
    let files = match framework {
        "go" => GO_MODULE.map(|(path, text)| (path, text.to_owned())).to_vec(),
        "cargo" => vec![("Cargo.toml", CRATE.replace("bank", "talks") + CRATES_OF_EXAMPLES)],
        _ => Vec::new(),
    };
    for (path, text) in files {
        folder.write(path, &text);
    }
    if framework == "swift-testing" {
        // Swift may be at work in a root of its own.
        std::fs::copy(SPECC, folder.path().join("specc")).unwrap();
    }
    folder
}

/// Runs a project's suites with a model that is a command.
fn ran(framework: &str, folder: &Folder, command: &str) -> Option<Vec<CaseResult>> {
    folder.write("specc.toml", &format!("[model]\ncommand = {command}\n"));
    let program = if folder.has("specc") { "./specc" } else { SPECC };
    let variables = [("SPECC_MODEL_COMMAND", command), ("SPECC", program)];
    Some(runner(framework).results_with(folder.path(), &variables)?.1)
}

/// Texts that hold others, and texts that do not: what is looked for, and the answer.
const ALIKE: [(&str, &str, bool); 16] = [
    ("caf\u{e9}", "CAFE\u{301} AU LAIT", true),
    ("caf\u{e9}", "cafe", false),
    ("\u{1e9b}\u{323}", "\u{1e9b}\u{323}", true),
    ("\u{130}stanbul", "i\u{307}STANBUL", true),
    ("\u{130}stanbul", "istanbul", false),
    ("odysseus \u{3a3}", "ODYSSEUS \u{3c2} ...", true),
    ("\u{39f}\u{394}\u{39f}\u{3a3}", "\u{3bf}\u{3b4}\u{3bf}\u{3c2}", true),
    ("stra\u{df}e", "STRASSE", false),
    ("one two", "one\u{a0}\u{2003}two", true),
    ("one two", "one\u{85}\u{2028}two", true),
    ("one two", "one\u{200b}two", false),
    ("it's \"so\"", "It\u{2bc}s \u{ab}so\u{bb}", true),
    ("5\u{2032} tall", "5' TALL", true),
    ("\u{212a}elvin", "kelvin", true),
    ("\u{1f469}", "\u{1f469}\u{200d}\u{1f680}", true),
    ("e", "e\u{301}", false),
];

/// Conversations about these texts, whose answers are as expected.
fn texts() -> String {
    let example = |(at, (looked, answer, holds)): (usize, &(&str, &str, bool))| {
        let expects = if *holds { "Includes" } else { "Excludes" };
        format!(
            "### Example: Text {at}\n\n> **User:** Say text {at}.\n\n- **{expects}:** `{looked}`\n\n> **Good:** {answer}\n\n"
        )
    };
    let examples: String = ALIKE.iter().enumerate().map(example).collect();
    format!("# Texts\n\n## Requirement: Words\nIt must say them.\n\n{examples}")
}

/// A model that says what is expected, or what is not.
fn script(hours: &str, whole: &str, call: &str, saws: &str, lots: &str) -> String {
    let arguments = json!({ "tool": "hammer", "of": ["a", "b"], "deep": { "n": 1, "m": 2 } }).to_string();
    let called = json!({ "name": call, "arguments": arguments });
    let message = json!({ "role": "assistant", "content": null, "tool_calls": [{ "id": "1", "type": "function", "function": called }] });
    let text = |(at, (_, answer, _)): (usize, &(&str, &str, bool))| {
        format!("*'text {at}.'*) echo {};;", quoted(answer))
    };
    let texts: String = ALIKE.iter().enumerate().map(text).collect();
    let lines = format!(
        "case \"$(cat)\" in {texts} *today*) echo \"{hours}\";; *yes*) echo \"{whole}\";; *hammers*) echo '{message}';; *saws* | *again*) echo \"{saws}\";; \
         *lots*) echo >>lots; test $(($(wc -l <lots) % 3)) = 1 && echo lost || echo \"{lots}\";; esac"
    );
    json!(["sh", "-c", lines]).to_string()
}

/// As one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

fn names(results: &[CaseResult], outcome: Outcome) -> Vec<String> {
    let of = results.iter().filter(|case| case.outcome == outcome);
    of.map(|case| format!("{} {:?}", case.names.join(" "), case.message)).collect()
}

/// Runs the suites with a model that answers well, and with one that fails each example.
fn talks(framework: &str) {
    let out = runner(framework).out;
    let folder = project(framework);
    let options = json!({ "framework": framework, "model": model(framework, folder.path()) });
    let spec = door::spec_of(&[("talks.md".to_owned(), SPEC.to_owned()), ("texts.md".to_owned(), texts())]);
    door::write(&door::emit("tests", &spec, &options), &folder.path().join(out));
    let run = |script: &str| ran(framework, &folder, script);
    let right = script("It’s eight o'clock.", "Yes.", "stock", "We have 2 saws.", "You have WON.");
    let Some(results) = run(&right) else { return };
    // The texts as the model and as their author answers.
    let texts = 2 * ALIKE.len();
    // Three statements, what only a judge can tell, and what is left out. What words tell of a bad answer is enough.
    assert_eq!(counts(&results), (7, 11 + texts, 0), "{framework}: {:#?}", names(&results, Outcome::Failed));
    let wrong = script("Can't say, it's eight.", "Yes!", "order", "We have 2 sawsuits.", "Lost.");
    let results = run(&wrong).unwrap();
    let failed = names(&results, Outcome::Failed);
    // Where tests cannot be skipped at their end, what a judge has to tell too is not asked.
    let skips = !["jest", "cargo", "swift-testing"].contains(&framework);
    let expected = if skips { (6, 6 + texts, 6) } else { (7, 6 + texts, 5) };
    assert_eq!(counts(&results), expected, "{framework}: {failed:?}");
    let said = [
        "it holds /sorry|can't|",
        "it is another text",
        "stock is called 0 times; order is called 1 times",
        "/saws?",
        "won is missing",
    ];
    let is_alike = |words: &&str| runner(framework).needs.contains(&Tool::Packages) || !words.contains("/s");
    for words in said.into_iter().filter(is_alike) {
        assert!(failed.iter().any(|failed| failed.contains(words)), "{framework}: {words} in {failed:#?}");
    }
    if ["go", "junit", "cargo", "swift-testing"].contains(&framework) {
        // Where there is no program that asks, those tests fail that ask, and the others end as before.
        let variables = [("SPECC", "/nonexistent/specc")];
        let (_, results) = runner(framework).results_with(folder.path(), &variables).unwrap();
        let asking = ALIKE.len() + if skips { 6 } else { 5 };
        let expected = (expected.0, 6 + ALIKE.len(), asking);
        assert_eq!(counts(&results), expected, "{framework}: {:?}", names(&results, Outcome::Failed));
    }
    let without = door::emit("tests", &spec, &json!({ "framework": framework }));
    let holds_one = without.iter().any(|file| file.content.to_lowercase().contains("talk."));
    assert!(!holds_one, "{framework}: without a module");
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

#[test]
fn conversations_run_under_cucumber() {
    talks("cucumber");
}

#[test]
fn conversations_run_under_go() {
    talks("go");
}

#[test]
fn conversations_run_under_junit() {
    talks("junit");
}

#[test]
fn conversations_run_under_swift() {
    talks("swift-testing");
}

#[test]
fn conversations_run_under_cargo() {
    talks("cargo");
}
