//! What programs make, as they make it.

use super::{described, printing, program, project};
use crate::project::Folder;

/// Gives back the text of each paragraph.
const ECHO: &str = r#"#!/usr/bin/env python3
import json, sys
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
message = json.load(sys.stdin)
if sys.argv[1:] == ["describe"]:
    print(json.dumps({"name": "echo", "summary": "echo", "contract": message["contract"]}))
else:
    clauses = [clause for file in message["ir"]["files"] for clause in file["clauses"]]
    text = "\n".join(block["markdown"] for clause in clauses for block in clause.get("blocks", []))
    print(json.dumps({"files": [{"path": "echo.txt", "content": text}]}, ensure_ascii=len(text) % 2 == 0))
"#;

#[test]
fn sentinels_in_the_spec_pass_through() {
    let words = "private \u{e000}\u{f8ff}\u{10fffd}, bidi \u{202e}\u{2066}x\u{2069}, joiner \u{200d}, mark \u{feff}, nul \u{0}.";
    for text in [words.to_owned(), format!("{words}!")] {
        let folder = project(ECHO, "[severity]\nnul-byte = \"note\"\n");
        folder.write("spec/shed.md", &format!("# Shed\n\n{text}\n"));
        folder.specc(&["build", "-t", "strange"]).ends_with(0);
        assert_eq!(folder.read("out/strange/echo.txt"), format!("{text}\n"));
    }
}

#[test]
fn a_line_of_a_program_is_said_to_be_a_programs() {
    let folder = project(ECHO, "");
    folder.specc(&["build", "-t", "strange"]).ends_with(0);
    let said = folder.specc(&["explain", "out/strange/echo.txt:2"]).ends_with(0).out();
    assert!(said.contains("It shows words of\n  spec/shed.md:7 (doors)\n"), "{said}");
    assert!(said.ends_with("A program makes this line, so that its template is not known.\n"), "{said}");
    let said = folder.specc(&["explain", "--format", "json", "out/strange/echo.txt:2"]).ends_with(0).out();
    let found: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(found["templates"], serde_json::Value::Null);
}

#[test]
fn bytes_are_written_as_they_are() {
    let answer = r#"{ "files": [{ "path": "a.bin", "content": "DQoA/w==", "encoding": "base64" }] }"#;
    let folder = project(&program(&printing(answer)), "");
    folder.specc(&["build", "-t", "strange"]).ends_with(0);
    let path = folder.path().join("out/strange/a.bin");
    assert_eq!(std::fs::read(&path).unwrap(), b"\r\n\x00\xff");
    folder.specc(&["build", "-t", "strange", "--check"]).ends_with(0);
    std::fs::write(&path, b"other\xfe").unwrap();
    let shown = folder.specc(&["build", "-t", "strange", "--check"]).ends_with(1).out();
    assert!(shown.contains("-6 bytes, ") && shown.contains("+4 bytes, "), "{shown}");
}

#[test]
fn a_finding_names_a_clause_and_can_be_suppressed() {
    let description = r#"{ "name": "strange", "summary": "x", "contract": 1, "codes": ["no-owner"] }"#;
    let answer = r#"{ "diagnostics": [
        { "code": "no-owner", "severity": "warning", "clause": "doors", "message": "nobody owns it", "help": "Name one." },
        { "code": "no-owner", "severity": "note", "clause": "nowhere", "message": "lost" }] }"#;
    let folder = project(&described(description, &printing(answer)), "");
    let said = folder.specc(&["build", "-t", "strange"]).ends_with(0).err();
    assert!(
        said.contains("warning[strange/no-owner]: nobody owns it (shed.md)\n  = help: Name one."),
        "{said}"
    );
    assert!(said.contains("lost (the spec has no clause `nowhere`)"), "{said}");
    let accepted = super::SPEC
        .replace("## Requirement: Doors", "<!-- specc: allow(no-owner) shared -->\n## Requirement: Doors");
    folder.write("spec/shed.md", &accepted);
    let said = folder.specc(&["build", "-t", "strange"]).ends_with(0).err();
    assert!(!said.contains("nobody owns it") && said.contains("lost"), "{said}");
    let said = folder.specc(&["check"]).ends_with(0).err();
    assert!(!said.contains("idle-suppression"), "a program's codes are not known to `check`:\n{said}");
    folder.write("spec/shed.md", &accepted.replace("no-owner", "vage-word"));
    let said = folder.specc(&["check"]).ends_with(0).err();
    assert!(
        said.contains("did you mean `vague-word`?") || said.contains("Did you mean `vague-word`?"),
        "{said}"
    );
}

#[test]
fn a_finding_that_is_an_error_ends_the_build_with_1() {
    let answer = r#"{ "diagnostics": [{ "code": "x", "severity": "error", "message": "wrong" }] }"#;
    let folder = project(&program(&printing(answer)), "");
    folder.specc(&["build", "-t", "strange"]).ends_with(1);
}

#[test]
fn what_a_program_says_is_shown_with_its_name() {
    let emit = format!("echo 'three clauses' >&2\n{}", super::making(&["a.txt"]));
    let folder = project(&program(&emit), "");
    let said = folder.specc(&["build", "-t", "strange"]).ends_with(0).err();
    assert!(said.contains("the backend `./strange` ended well; it said:\n    three clauses"), "{said}");
}

#[test]
fn a_new_program_works_at_once() {
    let folder = Folder::new([("spec/shed.md", super::SPEC)]);
    let run = folder.specc(&["new-backend", "door-list", "--kind", "executable"]).ends_with(0);
    assert!(run.err().contains("specc trust door-list && specc build --target door-list"), "{}", run.err());
    folder.write("specc.toml", &run.out());
    let said = folder.specc(&["build", "-t", "door-list"]).ends_with(1).err();
    assert!(said.contains("`specc trust ./backends/door-list/specc-gen-door-list`"), "{said}");
    folder.specc(&["trust", "door-list"]).ends_with(0);
    let said = folder.specc(&["build", "-t", "door-list"]).ends_with(0).err();
    assert!(!said.contains("it said"), "{said}");
    assert_eq!(
        folder.read("out/door-list/statements.md"),
        "# Statements\n\n- The door MUST close.\n- The roof MUST hold.\n"
    );
    let mut test = std::process::Command::new("python3");
    let test =
        test.arg("test_backend.py").current_dir(folder.path().join("backends/door-list")).output().unwrap();
    let said = String::from_utf8_lossy(&test.stderr);
    assert!(test.status.success() && said.contains("Ran 3 tests"), "{said}");
}

#[test]
fn a_new_backend_overwrites_nothing() {
    let folder = Folder::new([("mine/list/README.md", "mine\n")]);
    for kind in ["executable", "template"] {
        let run = folder.specc(&["new-backend", "list", "--kind", kind, "--in", "mine"]).ends_with(2);
        assert!(run.err().contains("is in the way"), "{}", run.err());
    }
    assert_eq!(std::fs::read_dir(folder.path().join("mine/list")).unwrap().count(), 1);
    let run = folder.specc(&["new-backend", "My List", "--kind", "executable"]).ends_with(2);
    assert!(run.err().contains("lower-case letters"), "{}", run.err());
    let run = folder.specc(&["new-backend", "pages", "--kind", "template"]).ends_with(0);
    assert_eq!(run.out(), "[targets.pages]\nbackend = \"./backends/pages\"\n");
    assert!(folder.has("backends/pages/backend.toml"));
}
