//! The laws on the examples of `CommonMark`'s specification, which `tests/run.sh` installs.

use std::path::{Path, PathBuf};

use super::{assert_right, with_crlf};

/// As many as the specification of the pinned version has.
const EXAMPLES: usize = 652;

/// The specification's text: `SPECC_COMMONMARK`, or where `tests/run.sh` puts it.
fn specification() -> Option<String> {
    let named = std::env::var_os("SPECC_COMMONMARK").map(PathBuf::from);
    let installed =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("target/test-node/node_modules/commonmark-spec/spec.txt");
    named.into_iter().chain([installed]).find_map(|path| std::fs::read_to_string(path).ok())
}

/// The Markdown of each example: from a line of many backticks to the line with a full stop.
fn examples(specification: &str) -> Vec<String> {
    let fence = "`".repeat(32);
    let opening = format!("{fence} example");
    let mut examples = Vec::new();
    let mut lines = specification.lines();
    while lines.by_ref().any(|line| line == opening) {
        let markdown = lines.by_ref().take_while(|line| *line != ".");
        examples.push(markdown.fold(String::new(), |text, line| text + line + "\n").replace('→', "\t"));
    }
    examples
}

#[test]
#[expect(clippy::print_stderr, reason = "says what the run leaves out")]
fn the_examples_of_commonmark_have_right_positions() {
    let Some(specification) = specification() else {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "CommonMark's examples are missing");
        eprintln!("left out: CommonMark's examples; `sh tests/run.sh` installs them");
        return;
    };
    let examples = examples(&specification);
    assert_eq!(examples.len(), EXAMPLES);
    for example in examples {
        assert_right(&example);
        assert_right(&with_crlf(&example));
        assert_right(example.trim_end_matches('\n'));
    }
}
