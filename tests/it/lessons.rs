//! The lessons of the repository's own spec, followed as a reader would: each file is written and each
//! command is run, in one fresh folder for a lesson, with the tool on the path.

use std::path::{Path, PathBuf};
use std::process::Command;

use specc::ir::{ClauseBody, CodeUse, ConsoleSession, FileIr};

use crate::door::spec_in;
use crate::project::{Folder, repository};

#[test]
fn the_steps_of_each_lesson_show_what_they_say() {
    let spec = spec_in(&repository().join("spec"));
    let mut commands = 0;
    for file in &spec.files {
        for (at, clause) in file.clauses.iter().enumerate() {
            if matches!(clause.body, ClauseBody::Tutorial(_)) {
                commands += follow(file, at);
            }
        }
    }
    assert!(commands >= 4, "the lessons hold {commands} commands only");
}

/// Follows the lesson whose clause stands at `at`; the number of its commands.
fn follow(file: &FileIr, at: usize) -> usize {
    let folder = Folder::new([]);
    let depth = file.clauses[at].depth;
    let below = file.clauses[at + 1..].iter().take_while(|clause| clause.depth > depth);
    let steps = below.filter_map(|clause| match &clause.body {
        ClauseBody::Step(step) => Some((&clause.title.plain, step)),
        _ => None,
    });
    let mut commands = 0;
    for (title, step) in steps {
        for block in &step.code {
            match &block.usage {
                CodeUse::File { path, content } => folder.write(path, content),
                CodeUse::Console { sessions } => {
                    for session in sessions {
                        run(session, title, folder.path());
                    }
                    commands += sessions.len();
                }
                CodeUse::Script { script } => assert_eq!(shell(script, folder.path()).0, 0, "{title}"),
                CodeUse::Http { .. } | CodeUse::Shown { .. } => {}
            }
        }
    }
    commands
}

fn run(session: &ConsoleSession, title: &str, folder: &Path) {
    let command = &session.command.value;
    let (code, printed) = shell(command, folder);
    assert_eq!(code, session.exit_code, "{title}: `{command}` printed:\n{printed}");
    let expected = session.output.value.trim_end();
    assert!(
        shows(expected, printed.trim_end()),
        "{title}: `{command}`\n--- the lesson says\n{expected}\n--- it printed\n{printed}"
    );
}

/// The exit code of a command, and what it printed, both streams together as on a terminal.
fn shell(command: &str, folder: &Path) -> (i32, String) {
    let tool = PathBuf::from(env!("CARGO_BIN_EXE_specc"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = tool.parent().map(Path::to_owned).into_iter().chain(std::env::split_paths(&path));
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("exec 2>&1\n{command}")]).current_dir(folder);
    shell.env("PATH", std::env::join_paths(paths).unwrap());
    shell.env_remove("SPECC_SPEC").env_remove("SPECC_OUT");
    let output = shell.output().unwrap();
    (output.status.code().unwrap_or(-1), String::from_utf8(output.stdout).unwrap())
}

/// Whether what was printed is as expected; `...` stands for any lines, `[..]` for any part of one.
fn shows(expected: &str, printed: &str) -> bool {
    let (expected, printed): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), printed.lines().collect());
    lines_match(&expected, &printed)
}

fn lines_match(expected: &[&str], printed: &[&str]) -> bool {
    match expected.split_first() {
        None => printed.is_empty(),
        Some((&"...", rest)) => (0..=printed.len()).any(|skipped| lines_match(rest, &printed[skipped..])),
        Some((line, rest)) => printed
            .split_first()
            .is_some_and(|(first, others)| line_matches(line, first) && lines_match(rest, others)),
    }
}

fn line_matches(expected: &str, printed: &str) -> bool {
    let Some((start, rest)) = expected.split_once("[..]") else { return expected == printed };
    let Some(printed) = printed.strip_prefix(start) else { return false };
    let starts = printed.char_indices().map(|(at, _)| at).chain([printed.len()]);
    starts.into_iter().any(|at| line_matches(rest, &printed[at..]))
}

#[test]
fn wildcards_stand_for_lines_and_for_parts_of_lines() {
    assert!(shows("a\n...\nb [..] c", "a\nx\ny\nb 12 c"));
    assert!(shows("", ""));
    assert!(!shows("a", "a\nb"));
    assert!(!shows("a [..] c", "a b\nc"));
}
