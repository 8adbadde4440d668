//! What an example lets be anything, for readers.

/// A text in which `[..]` and a line `...` stand for anything, as readers see it.
pub(super) fn elided(text: &str) -> String {
    let line = |line: &str| if line == "..." { "…".to_owned() } else { line.replace("[..]", "…") };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
