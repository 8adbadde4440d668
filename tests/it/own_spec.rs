//! The tool's own spec: clean, and compiled into the `out/` that is committed.

use std::collections::BTreeMap;
use std::path::Path;

use crate::project::{Folder, repository};

/// The files below a folder with their texts, by path.
/// The files below a folder, but for the cache, which is not committed.
fn files(root: &Path) -> BTreeMap<String, String> {
    let is_committed = |entry: &walkdir::DirEntry| entry.file_name() != ".specc-cache";
    let walk = walkdir::WalkDir::new(root).into_iter().filter_entry(is_committed);
    walk.map(|entry| entry.unwrap().into_path())
        .filter(|path| path.is_file())
        .map(|path| {
            let below = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            let text = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            (below, text)
        })
        .collect()
}

/// The repository's spec and settings, and what shows its test framework, in a folder of their own.
fn copy_of_the_spec() -> Folder {
    let folder = Folder::new([]);
    for (path, text) in files(&repository().join("spec")) {
        folder.write(&format!("spec/{path}"), &text);
    }
    for path in ["specc.toml", "Cargo.toml"] {
        folder.write(path, &std::fs::read_to_string(repository().join(path)).unwrap());
    }
    folder
}

#[test]
fn the_own_spec_has_no_warning() {
    copy_of_the_spec().specc(&["check", "--deny", "warnings"]).ends_with(0);
}

#[test]
fn what_is_committed_is_what_the_spec_says() {
    let folder = copy_of_the_spec();
    folder.specc(&["build"]).ends_with(0);
    let made = files(&folder.path().join("out"));
    let committed = files(&repository().join("out"));
    assert!(!made.is_empty(), "the spec makes nothing");
    let stale: Vec<&String> =
        made.keys().chain(committed.keys()).filter(|path| made.get(*path) != committed.get(*path)).collect();
    assert!(stale.is_empty(), "run `cargo run -- build` and commit out/: {stale:#?}");
}
