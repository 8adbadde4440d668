//! The progress bar: on a terminal when work takes longer than a second, and nowhere else.

use std::fmt::Write as _;
use std::process::{Command, Stdio};

use crate::project::Folder;

/// Starts a command with a terminal of its own, and passes on what it prints there.
const ON_A_TERMINAL: &str =
    "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";

/// A spec that takes longer to check the larger `scale` is.
fn large(scale: usize) -> Folder {
    let folder = Folder::new([]);
    for file in 0..100 {
        let mut text = String::new();
        for clause in 0..scale {
            let _ = writeln!(
                text,
                "## Requirement: Loans {file} {clause}\n\nThe shed must lend tool {clause} to member {file} \
                 when it is *free*. `test_id: t_{file}_{clause}`\n"
            );
        }
        folder.write(&format!("spec/{file}.md"), &text);
    }
    folder
}

/// What `specc check` prints in a folder on a terminal; `None` where no terminal can be made.
#[expect(clippy::print_stderr, reason = "who runs the tests learns what was left out")]
pub(crate) fn on_a_terminal(folder: &Folder, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("python3");
    command.args(["-c", ON_A_TERMINAL, env!("CARGO_BIN_EXE_specc")]).args(arguments);
    command.current_dir(folder.path()).stdin(Stdio::null()).env("TERM", "xterm");
    command.env_remove("SPECC_SPEC").env_remove("SPECC_OUT");
    // With one thread, what takes a second does not need more of a machine that has others to run.
    command.env("RAYON_NUM_THREADS", "1");
    let output = command.output().ok()?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        eprintln!("left out: python3 cannot make a terminal: {}", String::from_utf8_lossy(&output.stderr));
        return None;
    }
    Some(printed)
}

#[test]
fn a_bar_is_drawn_on_a_terminal_when_work_takes_long() {
    // Until the machine is busy for more than a second.
    for scale in [900, 1500, 4500] {
        let folder = large(scale);
        let Some(shown) = on_a_terminal(&folder, &["check"]) else { return };
        if shown.contains("/100 files") {
            let quiet = on_a_terminal(&folder, &["check", "--quiet"]).unwrap_or_default();
            assert!(!quiet.contains("/100 files"), "{quiet}");
            let piped = folder.specc(&["check"]).ends_with(0);
            let text = piped.out() + &piped.err();
            assert!(!text.contains("/100 files") && !text.contains(['\r', '\u{1b}']), "{text}");
            return;
        }
    }
    panic!("no bar was drawn, however long it took");
}

#[test]
fn nothing_is_drawn_when_work_is_short() {
    let folder = large(1);
    let Some(shown) = on_a_terminal(&folder, &["check"]) else { return };
    assert!(!shown.contains("/100 files"), "{shown}");
}
