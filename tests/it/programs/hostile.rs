//! Programs that do harm, or would like to.

use std::time::{Duration, Instant};

use crate::project::Folder;

use super::{described, making, printing, program, project, refused};

#[test]
fn a_program_that_breaks_off_is_named_with_what_it_said() {
    let folder = project(&program("echo 'no disk left' >&2; exit 3"), "");
    refused(&folder, &["the backend `./strange` broke off", "exit code 3", "no disk left", "= help:"]);
    folder.script("strange", &program("kill -SEGV $$"));
    folder.specc(&["trust", "strange"]).ends_with(0);
    refused(&folder, &["the backend `./strange` broke off", "signal 11"]);
}

#[test]
fn a_program_that_hangs_is_stopped_with_all_that_it_started() {
    let start = Instant::now();
    let emit = "sleep 100 & echo $! > child\nsleep 100";
    let folder = project(&program(emit), "[limits]\nbackend-seconds = 1\n");
    refused(&folder, &["did not answer `emit` within 1 s", "`backend-seconds`"]);
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    let child = folder.read("child");
    let is_alive = || {
        let state = std::fs::read_to_string(format!("/proc/{}/stat", child.trim())).unwrap_or_default();
        state.contains("sleep") && !state.contains(") Z ")
    };
    // The kernel may take a moment; where there is no /proc, nothing is seen.
    let gone = (0..100).any(|_| {
        !is_alive() || {
            std::thread::sleep(Duration::from_millis(20));
            false
        }
    });
    assert!(gone, "what the program started still runs");
}

#[test]
fn a_program_that_hangs_at_once_keeps_nothing_waiting() {
    let script = "#!/bin/sh\nexec sleep 100\n";
    let folder = project(script, "[limits]\nbackend-seconds = 1\n");
    refused(&folder, &["did not answer `describe` within 1 s"]);
}

#[test]
fn garbage_is_refused() {
    let half = r#"{ "files": [{ "path": "a", "content": "b" }, { "path": oops"#;
    for (printed, words) in [
        ("Hello! Here is your file.", "expected value at line 1 column 1; it begins with `Hello! Here"),
        ("", "it printed nothing"),
        (half, "at line 1 column 56"),
        ("[1, 2, 3]", "invalid type"),
        (r#"{ "files": [{ "content": "b" }] }"#, "missing field `path`"),
        (
            r#"{ "files": [{ "path": "a", "content": "b", "provenance": [{ "first_line": 1, "last_line": 9, "clause": "doors" }] }] }"#,
            "`a` has no lines 1 to 9",
        ),
        (r#"{ "files": [{ "path": "a", "content": "%", "encoding": "base64" }] }"#, "`a` is no base64"),
    ] {
        let folder = project(&program(&printing(printed)), "");
        refused(&folder, &["the backend `./strange` answered `emit`", words, "specc dump --schema response"]);
    }
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let folder = project(&program("cat >/dev/null; printf '{ \"files\": [\\377] }'"), "");
    refused(&folder, &["the backend `./strange`", "not UTF-8 at byte 12"]);
}

#[test]
fn deep_nesting_is_refused() {
    let folder = project(&program(&printing(&"[".repeat(100_000))), "");
    refused(&folder, &["the backend `./strange`", "answered `emit`"]);
}

/// Its memory is bounded by the limit: the rest of the gigabyte is never read.
#[test]
fn a_gigabyte_is_stopped_at_the_limit() {
    let folder = project(
        &program("cat >/dev/null; head -c 1073741824 /dev/zero; echo done >finished"),
        "[limits]\nbackend-bytes = 100000\n",
    );
    refused(&folder, &["with more than 100000 bytes", "`backend-bytes`"]);
    assert!(!folder.has("finished"), "the program was not stopped");
}

#[test]
fn what_is_said_without_end_is_cut() {
    let emit = format!("head -c 10000000 /dev/zero | tr '\\0' 'x\\n' >&2\n{}", making(&["a.txt"]));
    let folder = project(&program(&emit), "");
    let run = folder.specc(&["build", "-t", "strange"]).ends_with(0);
    assert!(run.err().len() < 40_000, "{} bytes", run.err().len());
    assert_eq!(folder.read("out/strange/a.txt"), "made\n");
}

#[test]
fn another_version_of_the_contract_is_named_before_the_spec_is_read() {
    let folder = project(&described(r#"{ "contract": 2, "shape": "new" }"#, "exit 1"), "");
    refused(&folder, &["the backend `./strange` speaks version 2 of the contract", "Update specc."]);
    folder.write("spec/shed.md", "See [x](#nowhere).\n");
    let said = folder.specc(&["build", "-t", "strange"]).ends_with(1).err();
    let (version, finding) =
        (said.find("speaks version 2").unwrap(), said.find("dangling-reference").unwrap());
    assert!(version < finding, "{said}");
    let range = r#"{ "name": "a", "summary": "b", "contract": { "first": 1, "last": 7 } }"#;
    folder.write("spec/shed.md", super::SPEC);
    folder.script("strange", &described(range, &making(&["a.txt"])));
    folder.specc(&["trust", "strange"]).ends_with(0);
    folder.specc(&["build"]).ends_with(0);
    assert!(folder.has("out/strange/a.txt"));
}

#[test]
fn paths_that_leave_the_folder_or_that_some_system_lacks_are_refused() {
    for path in [
        "../../etc/x",
        "../docs/shed.md",
        "a/../../x",
        "/tmp/specc-was-here",
        "C:\\x",
        "a\\b",
        "nul.txt",
        "COM1",
        "a./b",
        "",
        "a\u{7}b",
        ".specc-cache/last-build",
    ] {
        let folder = project(&program(&making(&["fine.txt", path])), "");
        refused(&folder, &["the backend `./strange`", "cannot be written: "]);
        assert!(!folder.has("../etc/x") && !std::path::Path::new("/tmp/specc-was-here").exists());
    }
}

#[test]
fn files_that_cannot_stand_together_are_refused() {
    for (paths, words) in [
        (["a.txt", "a.txt"], "`a.txt` is made twice"),
        (["a.txt", "A.TXT"], "does not tell case apart"),
        (["\u{e9}", "e\u{301}"], "is made twice"),
        (["a", "a/b"], "a file and a folder"),
    ] {
        let folder = project(&program(&making(&paths)), "");
        refused(&folder, &[words, "its backend must give each file a path of its own"]);
    }
}

#[test]
fn nothing_is_written_through_a_link() {
    let folder = project(&program(&making(&["sub/a.txt"])), "");
    let outside = Folder::new([]);
    std::fs::create_dir_all(folder.path().join("out/strange")).unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("out/strange/sub")).unwrap();
    let said = folder.specc(&["build"]).ends_with(1).err();
    assert!(said.contains("target `strange` was not written") && said.contains("through it"), "{said}");
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 0);
    assert!(folder.has("out/docs/shed.md"));
}

#[test]
fn a_file_of_another_target_is_refused() {
    let folder = project(&program(&making(&["docs/shed.md"])), "out = \"out\"\n");
    for _ in 0..2 {
        let said = folder.specc(&["build"]).ends_with(1).err();
        assert!(said.contains("`docs/shed.md` lies in `docs`, which is another target's folder"), "{said}");
        assert!(folder.read("out/docs/shed.md").contains("Doors"));
    }
}

#[test]
fn two_targets_never_share_a_folder() {
    let settings = "[targets.strange]\nbackend = \"./strange\"\nout = \"./out//Docs\"\n";
    let folder = Folder::new([("spec/shed.md", super::SPEC), ("specc.toml", settings)]);
    folder.script("strange", &program(&making(&["a.txt"])));
    let said = folder.specc(&["build"]).ends_with(2).err();
    assert!(said.contains("`docs` and `strange` both write to"), "{said}");
    assert!(!folder.has("out"));
}

#[test]
fn a_program_that_reads_nothing_is_no_fault() {
    let emit = "exec <&-\necho '{ \"files\": [{ \"path\": \"a.txt\", \"content\": \"made\" }] }'";
    let folder = project(&program(emit), "");
    // Larger than a pipe holds.
    folder.write("spec/large.md", &format!("# Large\n\n{}", "The door is made of wood.\n\n".repeat(20_000)));
    folder.specc(&["build", "-t", "strange"]).ends_with(0);
    assert_eq!(folder.read("out/strange/a.txt"), "made\n");
}

#[test]
fn what_a_program_leaves_behind_keeps_nobody_waiting() {
    let emit = format!("sleep 100 &\n{}", making(&["a.txt"]));
    let folder = project(&program(&emit), "[limits]\nbackend-seconds = 50\n");
    let start = Instant::now();
    folder.specc(&["build", "-t", "strange"]).ends_with(0);
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    assert_eq!(folder.read("out/strange/a.txt"), "made\n");
}

/// A process that leaves the group cannot be ended with it, but is waited for no longer.
#[test]
fn what_leaves_the_group_keeps_nobody_waiting() {
    let leave = "python3 -c 'import os, time; os.setsid(); open(\"left\", \"w\"); time.sleep(40)' &\nwhile [ ! -e left ]; do sleep 0.05; done";
    let folder = project(&program(&format!("{leave}\n{}", making(&["a.txt"]))), "");
    let start = Instant::now();
    folder.specc(&["build", "-t", "strange"]).ends_with(0);
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    assert_eq!(folder.read("out/strange/a.txt"), "made\n");
}

#[test]
fn a_limit_that_no_clock_can_tell_is_none() {
    let settings = "[limits]\nbackend-seconds = 9223372036854775807\n";
    let folder = project(&program(&making(&["a.txt"])), settings);
    folder.specc(&["build", "-t", "strange"]).ends_with(0);
}

#[test]
fn a_terminal_cannot_be_driven_by_what_a_program_says() {
    let finding =
        r#"{ "diagnostics": [{ "code": "x", "severity": "warning", "message": "a\u001b[2Jb\u202ec" }] }"#;
    let folder = project(&program(&printing(finding)), "");
    let said = folder.specc(&["build", "-t", "strange"]).ends_with(0).err();
    assert!(said.contains("warning[strange/x]: a\u{fffd}[2Jb\u{fffd}c"), "{said}");
    assert!(!said.contains('\u{1b}'), "{said}");
}
