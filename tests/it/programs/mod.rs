//! Backends that are programs: found, trusted, asked, and kept from doing harm.

mod example;
mod found;
mod hostile;
mod options;
mod outputs;
mod trust;

use crate::project::{Folder, Run};

/// A spec with a statement that a sentence of the test can be looked for in.
pub(crate) const SPEC: &str = "# Shed\n\n## Requirement: Doors\n\n`id: doors`\n\nThe door MUST close.\n\n## Requirement: Roof\n\n`id: roof`\n\nThe roof MUST hold.\n";

/// A shell script that describes itself, and then does `emit`.
pub(crate) fn program(emit: &str) -> String {
    described(r#"{ "name": "strange", "summary": "strange things", "contract": 1 }"#, emit)
}

/// A shell script that answers `describe` with a text, and then does `emit`.
pub(crate) fn described(description: &str, emit: &str) -> String {
    format!("#!/bin/sh\nif [ \"$1\" = describe ]; then\ncat <<'END'\n{description}\nEND\nexit\nfi\n{emit}\n")
}

/// What prints a text as it is.
pub(crate) fn printing(text: &str) -> String {
    format!("cat >/dev/null\ncat <<'END'\n{text}\nEND")
}

/// What answers with files of these paths.
pub(crate) fn making(paths: &[&str]) -> String {
    let file = |path: &&str| serde_json::json!({ "path": path, "content": "made" });
    let files: Vec<_> = paths.iter().map(file).collect();
    printing(&serde_json::json!({ "files": files }).to_string())
}

/// A project with a program of its own beside `docs`; the program is trusted.
pub(crate) fn project(program: &str, settings: &str) -> Folder {
    let toml = format!("[targets.strange]\nbackend = \"./strange\"\n{settings}");
    let folder = Folder::new([("spec/shed.md", SPEC), ("specc.toml", toml.as_str())]);
    folder.script("strange", program);
    folder.specc(&["trust", "strange"]).ends_with(0);
    folder
}

/// Builds a project whose program gives nothing of use: the message names it, nothing of it is
/// written, and `docs` is.
#[track_caller]
pub(crate) fn refused(folder: &Folder, words: &[&str]) -> Run {
    let run = folder.specc(&["build"]).ends_with(1);
    let said = run.err();
    for word in words {
        assert!(said.contains(word), "{word:?} is not said:\n{said}");
    }
    assert!(said.contains("target `strange` was not written"), "{said}");
    assert!(folder.has("out/docs/shed.md"), "docs was not written:\n{said}");
    assert!(!folder.has("out/strange"), "something was written:\n{said}");
    run
}
