//! Runs the examples of the spec. Made by specc.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Runs commands in a folder of its own, when `SPECC_ALLOW_RUN` is 1.
pub struct Shell {
    folder: PathBuf,
}

impl Shell {
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let is_allowed = env::var("SPECC_ALLOW_RUN").is_ok_and(|value| value == "1");
        assert!(is_allowed, "SPECC_ALLOW_RUN is not 1");
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("example-{}-{number}", process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).expect("a folder for the example");
        Self { folder }
    }

    /// Holds what a command prints, and its exit code, against what is expected.
    #[track_caller]
    pub fn run(&self, command: &str, output: &str, exit_code: i32) {
        let made = Command::new("sh")
            .args(["-c", &format!("exec 2>&1\n{command}")])
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        let printed = String::from_utf8_lossy(&made.stdout);
        assert_eq!(made.status.code(), Some(exit_code), "{printed}");
        assert!(is_like(output, &printed), "{command:?} printed:\n{printed}");
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Whether a text is as expected: `...` stands for any lines, `[..]` for any part of one.
fn is_like(expected: &str, found: &str) -> bool {
    let wanted: Vec<&str> = expected.trim_end().lines().collect();
    let lines: Vec<&str> = found.trim_end().lines().collect();
    lines_are_like(&wanted, &lines)
}

fn lines_are_like(wanted: &[&str], lines: &[&str]) -> bool {
    match wanted.split_first() {
        None => lines.is_empty(),
        Some((&"...", rest)) => (0..=lines.len()).any(|at| lines_are_like(rest, &lines[at..])),
        Some((first, rest)) => lines
            .split_first()
            .is_some_and(|(line, lines)| line_is_like(first, line) && lines_are_like(rest, lines)),
    }
}

fn line_is_like(wanted: &str, line: &str) -> bool {
    let Some((first, parts)) = wanted.split_once("[..]") else {
        return wanted == line;
    };
    let (between, last) = parts.rsplit_once("[..]").unwrap_or(("", parts));
    let rest = line.strip_prefix(first);
    let rest = between.split("[..]").fold(rest, |rest, part| {
        rest.and_then(|rest| rest.split_once(part))
            .map(|(_, rest)| rest)
    });
    rest.is_some_and(|rest| rest.ends_with(last))
}
