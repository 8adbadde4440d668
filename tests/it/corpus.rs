//! Where the corpus is, and the item lists that belong to it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// A spec of the corpus with the list of what a careful reader finds in it.
pub(crate) struct Listed {
    /// Path below the corpus.
    pub(crate) path: String,
    /// The folder that holds the spec.
    pub(crate) folder: PathBuf,
    /// Its text.
    pub(crate) text: String,
    /// The list.
    pub(crate) items: String,
}

/// The corpus: `SPECC_CORPUS`, or `shared/corpus` beside the project or a folder above it. `None`,
/// with a message, when it is not there; on CI that is a failure.
pub(crate) fn corpus() -> Option<PathBuf> {
    let named = env::var_os("SPECC_CORPUS").map(PathBuf::from);
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("shared/corpus"));
    let found = named.into_iter().chain(above).find(|folder| folder.is_dir());
    if found.is_none() {
        let message = "the corpus is not there: set SPECC_CORPUS, or put it at ../shared/corpus";
        assert!(env::var("CI").is_err(), "{message}");
        left_out(message);
    }
    found
}

#[expect(clippy::print_stderr, reason = "what a run leaves out must be seen")]
fn left_out(message: &str) {
    eprintln!("left out: {message}");
}

/// All specs that have a list, by path. Each list must have its spec.
pub(crate) fn listed_specs(corpus: &Path) -> Vec<Listed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/items");
    let mut lists = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                lists.push(path);
            }
        }
    }
    lists.sort();
    lists.iter().map(|list| listed_spec(corpus, &root, list)).collect()
}

fn listed_spec(corpus: &Path, root: &Path, list: &Path) -> Listed {
    let relative = list.strip_prefix(root).expect("a path below the lists").with_extension("");
    let spec = corpus.join(&relative);
    let read =
        |path: &Path| fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Listed {
        path: relative.to_str().expect("an UTF-8 path").replace('\\', "/"),
        folder: spec.parent().expect("a folder").to_owned(),
        text: read(&spec),
        items: read(list),
    }
}
