//! The laws on real specs.

use std::path::{Path, PathBuf};

use super::{assert_right, with_crlf};

/// The folder of real specs: `SPECC_CORPUS`, or `shared/corpus` beside the project or above it.
fn folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("SPECC_CORPUS") {
        return Some(PathBuf::from(folder));
    }
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1);
    above.map(|folder| folder.join("shared/corpus")).find(|folder| folder.is_dir())
}

#[test]
#[expect(clippy::print_stderr, reason = "says what the run leaves out")]
fn every_file_of_the_corpus_has_right_positions() {
    let Some(folder) = folder() else {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "the corpus is missing");
        eprintln!("SKIPPED: no corpus; set SPECC_CORPUS to its folder");
        return;
    };
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = files.filter(|file| file.path().extension().is_some_and(|extension| extension == "md"));
    let mut count = 0;
    for file in files {
        let text = std::fs::read_to_string(file.path()).expect("a readable file");
        assert_right(&text);
        assert_right(&with_crlf(&text));
        count += 1;
    }
    assert!(count > 0, "the corpus holds no Markdown file");
}
