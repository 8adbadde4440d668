//! The module by which the tests of a project ask its assistant, written once.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use super::write::{WriteError, replace_file};

/// The language of the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelLanguage {
    /// For `spec-runner`, vitest, Playwright and node:test.
    JavaScript,
    /// For jest, which takes modules of ECMAScript only behind a flag.
    CommonJs,
    /// For pytest.
    Python,
    /// For Go's own runner.
    Go,
    /// For `JUnit`.
    Java,
    /// For cargo.
    Rust,
    /// For Swift Testing.
    Swift,
}

impl ModelLanguage {
    /// The module for a folder, and the declarations that TypeScript wants of it.
    fn files(self, folder: &Path) -> Vec<(&'static str, Cow<'static, str>)> {
        const JAVASCRIPT: &str = include_str!("../../templates/new-model/model.js");
        const DECLARATIONS: &str = include_str!("../../templates/new-model/model.d.ts");
        const PYTHON: &str = include_str!("../../templates/new-model/model.py");
        const GO: &str = include_str!("../../templates/new-model/model.go");
        const JAVA: &str = include_str!("../../templates/new-model/Model.java");
        const RUST: &str = include_str!("../../templates/new-model/model.rs");
        const SWIFT: &str = include_str!("../../templates/new-model/Model.swift");
        match self {
            Self::JavaScript => vec![("model.js", JAVASCRIPT.into()), ("model.d.ts", DECLARATIONS.into())],
            Self::CommonJs => vec![("model.cjs", common_js(JAVASCRIPT).into())],
            Self::Python => vec![("model.py", PYTHON.into())],
            Self::Go => vec![("model.go", GO.into())],
            Self::Java => vec![("Model.java", (java_package(folder) + JAVA).into())],
            Self::Rust => vec![("model.rs", RUST.into())],
            Self::Swift => vec![("Model.swift", SWIFT.into())],
        }
    }
}

/// The same module as `CommonJS`: its imports and exports stand at the start of lines.
fn common_js(module: &str) -> String {
    let mut exported = Vec::new();
    let mut lines = Vec::new();
    for line in module.lines() {
        if let Some((names, from)) = line.strip_prefix("import ").and_then(|rest| rest.split_once(" from ")) {
            lines.push(format!("const {names} = require({});", from.trim_end_matches(';')));
            continue;
        }
        let Some(declaration) = line.strip_prefix("export ") else {
            lines.push(line.to_owned());
            continue;
        };
        let mut words = declaration.split(|next: char| !next.is_alphanumeric());
        exported.extend(words.find(|word| !matches!(*word, "" | "async" | "const" | "function")));
        lines.push(declaration.to_owned());
    }
    exported.sort_unstable();
    format!("{}\n\nmodule.exports = {{ {} }};\n", lines.join("\n"), exported.join(", "))
}

/// The line of the package that a folder has in a tree of sources: what comes below `src/test/java`, as Maven and Gradle lay it out.
fn java_package(folder: &Path) -> String {
    let parts: Vec<_> = folder.iter().map(|part| part.to_string_lossy()).collect();
    let root = parts.windows(3).rposition(|three| three[0] == "src" && three[2] == "java");
    match root.map(|at| &parts[at + 3..]) {
        None | Some([]) => String::new(),
        Some(package) => format!("package {};\n\n", package.join(".")),
    }
}

/// Writes the module into `folder`; gives the paths of its files.
///
/// # Errors
/// When it is there already: it is the project's. When the disk refuses.
pub fn new_model(language: ModelLanguage, folder: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let files: Vec<_> =
        language.files(folder).into_iter().map(|(name, text)| (folder.join(name), text)).collect();
    if let Some((path, _)) = files.iter().find(|(path, _)| fs::symlink_metadata(path).is_ok()) {
        return Err(WriteError::InTheWay { path: path.clone() });
    }
    fs::create_dir_all(folder).map_err(|error| WriteError::Io { path: folder.to_owned(), error })?;
    files.into_iter().map(|(path, text)| replace_file(&path, text.as_bytes()).map(|()| path)).collect()
}
