//! What a name in `specc.toml` stands for.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::backend::{Backend, backend_named, backends};
use crate::base::nearest;
use crate::driver::templates::{BACKEND_FILE, TemplateFolderError};

/// How the names of programs that are looked for on the path begin.
const PREFIX: &str = "specc-gen-";

/// What a reference names.
pub enum Found {
    /// A backend of this program.
    BuiltIn(Arc<dyn Backend>),
    /// A program.
    Program(PathBuf),
    /// A folder with a `backend.toml`.
    Folder(PathBuf),
}

/// Why a reference names no backend.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackendFault {
    /// No backend has that name.
    #[error(
        "there is no backend `{name}`{hint}; looked for {}, and for the program `{PREFIX}{name}` on the path; a backend of your own is named by its path, as in `./{name}`",
        built_in_names()
    )]
    NoName {
        /// The name.
        name: String,
        /// A suggestion, when a name is near.
        hint: String,
    },
    /// Nothing is at that path.
    #[error("there is nothing at `{}`; a backend that is named by its path is a program, or a folder with a `{BACKEND_FILE}`; `specc new-backend` makes one", path.display())]
    NoPath {
        /// The path.
        path: PathBuf,
    },
    /// A file that cannot be started.
    #[error("`{}` is not executable; run `chmod +x` on it", path.display())]
    NotExecutable {
        /// The file.
        path: PathBuf,
    },
    /// A folder that says nothing of itself.
    #[error("the folder `{}` has no `{BACKEND_FILE}`, which would make it a backend", path.display())]
    NoFolderFile {
        /// The folder.
        path: PathBuf,
    },
    /// A folder of templates that cannot be used.
    #[error(transparent)]
    Folder(#[from] TemplateFolderError),
}

fn built_in_names() -> String {
    let names: Vec<String> = backends().iter().map(|backend| backend.describe().name).collect();
    format!("the built-in ones ({})", names.join(", "))
}

/// What `reference` stands for in the `specc.toml` of `folder`: with a `/` in it a path, else the name
/// of a built-in backend, else that of a program on the path.
///
/// # Errors
/// When it stands for nothing that is a backend.
pub fn find_backend(reference: &str, folder: &Path) -> Result<Found, BackendFault> {
    if reference.contains(['/', '\\']) || reference.starts_with('.') {
        return at_path(folder.join(reference));
    }
    if let Some(backend) = backend_named(reference) {
        return Ok(Found::BuiltIn(backend));
    }
    let program = format!("{PREFIX}{reference}");
    match search_path().iter().map(|folder| folder.join(&program)).find(|path| is_executable(path)) {
        Some(path) => Ok(Found::Program(path)),
        None => Err(BackendFault::NoName { name: reference.to_owned(), hint: hint(reference, folder) }),
    }
}

fn at_path(path: PathBuf) -> Result<Found, BackendFault> {
    if path.is_dir() {
        let is_backend = path.join(BACKEND_FILE).is_file();
        return if is_backend { Ok(Found::Folder(path)) } else { Err(BackendFault::NoFolderFile { path }) };
    }
    if !path.is_file() {
        return Err(BackendFault::NoPath { path });
    }
    if is_executable(&path) { Ok(Found::Program(path)) } else { Err(BackendFault::NotExecutable { path }) }
}

/// The folders of the path that do not depend on where the tool was started.
fn search_path() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect()
}

fn hint(name: &str, folder: &Path) -> String {
    if folder.join(name).exists() {
        return format!("; did you mean the path `./{name}`?");
    }
    let built_in = backends().into_iter().map(|backend| backend.describe().name);
    let known: Vec<String> = built_in.chain(programs()).collect();
    let near = nearest(name, known.iter().map(String::as_str));
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

/// The names of the programs on the path, without what they begin with.
fn programs() -> Vec<String> {
    let entries =
        search_path().into_iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> =
        names.filter_map(|name| name.strip_prefix(PREFIX).map(ToOwned::to_owned)).collect();
    names.sort();
    names
}

#[cfg(unix)]
fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(path: &Path) -> bool {
    path.is_file()
}
