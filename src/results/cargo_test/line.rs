//! One line of what `cargo test` prints, as it looks by itself.

use super::super::Outcome;

/// What a line looks like.
#[derive(Clone, Copy)]
pub(super) enum TextLine<'t> {
    /// Cargo starts a binary, or doc tests.
    Running {
        binary: &'t str,
        file: Option<&'t str>,
    },
    /// A binary says how many tests it runs.
    Announced(usize),
    /// The result of a test; it comes later if the test prints in between.
    Test {
        name: &'t str,
        result: Option<(Outcome, &'t str)>,
    },
    /// The result of a test whose line is further up.
    Result(Outcome, &'t str),
    /// What failing tests printed follows, or the list of them; the same for passing ones.
    Section,
    /// What a test printed follows.
    OutputOf(&'t str),
    /// A test in a list of them.
    Listed(&'t str),
    /// The end of a binary, with its counts.
    Counts {
        passed: usize,
        failed: usize,
        ignored: usize,
    },
    /// Cargo says that a target failed.
    TargetFailed,
    /// Cargo says that a target could not be compiled.
    NotCompiled {
        package: &'t str,
        target: &'t str,
    },
    Other,
}

/// Whether a line tells that a report is the text of `cargo test`.
pub(in super::super) fn is_sign(line: &str) -> bool {
    matches!(read(line), TextLine::Running { .. } | TextLine::Announced(_) | TextLine::NotCompiled { .. })
}

pub(super) fn read(line: &str) -> TextLine<'_> {
    let line = line.trim_end();
    if let Some(name) = line.strip_prefix("    ").filter(|name| !name.starts_with(' ')) {
        return TextLine::Listed(name);
    }
    if line == "failures:" || line == "successes:" {
        return TextLine::Section;
    }
    if line.starts_with("error: test failed") || line.starts_with("error: doctest failed") {
        return TextLine::TargetFailed;
    }
    if let Some((outcome, reason)) = result(line) {
        return TextLine::Result(outcome, reason);
    }
    test(line)
        .or_else(|| announced(line))
        .or_else(|| counts(line))
        .or_else(|| running(line))
        .or_else(|| output_of(line))
        .or_else(|| not_compiled(line))
        .unwrap_or(TextLine::Other)
}

fn test(line: &str) -> Option<TextLine<'_>> {
    let (name, rest) = line.strip_prefix("test ")?.split_once(" ...")?;
    let kinds = [" - should panic", " - compile fail", " - compile"];
    let name = kinds.into_iter().find_map(|kind| name.strip_suffix(kind)).unwrap_or(name);
    Some(TextLine::Test { name: name.trim_end(), result: result(rest.trim_start()) })
}

/// How a test ended, and why it was ignored.
fn result(text: &str) -> Option<(Outcome, &str)> {
    let (word, rest) = text.split_once([' ', ',', ':']).unwrap_or((text, ""));
    match word {
        "ok" if rest.is_empty() || rest.starts_with('<') => Some((Outcome::Passed, "")),
        "bench" => Some((Outcome::Passed, "")),
        "FAILED" => Some((Outcome::Failed, "")),
        "ignored" => Some((Outcome::Pending, rest.trim_start())),
        _ => None,
    }
}

fn announced(line: &str) -> Option<TextLine<'_>> {
    let (count, unit) = line.strip_prefix("running ")?.split_once(' ')?;
    let count = count.parse().ok()?;
    matches!(unit, "test" | "tests").then_some(TextLine::Announced(count))
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; …`.
fn counts(line: &str) -> Option<TextLine<'_>> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |unit: &str| {
        let part = counts.split("; ").find_map(|part| part.strip_suffix(unit))?;
        part.trim_end().parse::<usize>().ok()
    };
    let passed = count("passed")?.saturating_add(count("measured").unwrap_or(0));
    Some(TextLine::Counts { passed, failed: count("failed")?, ignored: count("ignored")? })
}

/// `     Running unittests src/lib.rs (target/debug/deps/shop-a351b7fad5c5bb2c)` or `   Doc-tests shop`.
fn running(line: &str) -> Option<TextLine<'_>> {
    let content = line.trim_start();
    if content.len() == line.len() {
        return None;
    }
    if let Some(package) = content.strip_prefix("Doc-tests ") {
        return Some(TextLine::Running { binary: package, file: None });
    }
    let (file, path) = content.strip_prefix("Running ")?.strip_suffix(')')?.rsplit_once(" (")?;
    let binary = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let binary = binary.strip_suffix(".exe").unwrap_or(binary);
    let is_hash = |hash: &str| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let binary = binary.rsplit_once('-').filter(|(_, hash)| is_hash(hash)).map_or(binary, |(name, _)| name);
    Some(TextLine::Running { binary, file: Some(file.strip_prefix("unittests ").unwrap_or(file)) })
}

fn output_of(line: &str) -> Option<TextLine<'_>> {
    let name = line.strip_prefix("---- ")?.strip_suffix(" ----")?;
    Some(TextLine::OutputOf(name.strip_suffix(" stdout").unwrap_or(name)))
}

/// ``error: could not compile `shop` (test "ladder") due to …``.
fn not_compiled(line: &str) -> Option<TextLine<'_>> {
    let (package, rest) = line.strip_prefix("error: could not compile `")?.split_once('`')?;
    let target = rest.strip_prefix(" (").and_then(|rest| rest.split_once(')'));
    Some(TextLine::NotCompiled { package, target: target.map_or("", |(target, _)| target) })
}
