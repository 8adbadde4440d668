//! Which programs a person trusts: by path and the hash of the file, kept outside of all projects.
//!
//! The path counts as well as the bytes: a script does what the files beside it say.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::environment::{EnvironmentError, variable};
use super::write::{WriteError, replace_file};

/// The variable that names the file of trusted programs.
const VARIABLE: &str = "SPECC_TRUST_FILE";

/// The programs that a person trusts.
#[derive(Debug)]
pub struct TrustStore {
    path: PathBuf,
    list: TrustList,
}

/// The file as it is written.
#[derive(Debug, Default, Serialize, Deserialize)]
struct TrustList {
    /// The hash of each program by its path.
    programs: BTreeMap<String, String>,
}

/// Whether a program is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrustState {
    /// It is as it was when it was trusted.
    Trusted,
    /// It is another than the one that was trusted.
    Changed,
    /// Nobody said so.
    Unknown,
}

/// A program as a person looks at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramFile {
    /// Its path, with links followed.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The hash of its bytes: 64 hex digits of BLAKE3.
    pub hash: String,
    /// What runs it, when it is a script.
    pub interpreter: Option<String>,
}

/// Why it is not known what is trusted.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// There is no folder of the user's own.
    #[error("there is no folder for your settings; name a file in the environment variable {VARIABLE}")]
    NoHome,
    /// A variable cannot be used.
    #[error(transparent)]
    Environment(#[from] EnvironmentError),
    /// The list cannot be read or written, or is broken.
    #[error("the list of trusted programs `{}` cannot be used: {reason}", path.display())]
    List {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The list cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// A program cannot be read.
    #[error("the program `{}` cannot be read: {reason}", path.display())]
    Program {
        /// The program.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
}

impl TrustStore {
    /// The programs that the person who runs this process trusts.
    ///
    /// # Errors
    /// When the list cannot be read.
    pub fn load() -> Result<Self, TrustError> {
        let path = list_path()?;
        let broken = |reason: String| TrustError::List { path: path.clone(), reason };
        let list = match fs::read_to_string(&path) {
            Ok(text) => serde_json::from_str(&text).map_err(|error| broken(error.to_string()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => TrustList::default(),
            Err(error) => return Err(broken(error.to_string())),
        };
        Ok(Self { path, list })
    }

    /// The file that holds them.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The trusted programs with their hashes, by path.
    pub fn programs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.programs.iter().map(|(path, hash)| (path.as_str(), hash.as_str()))
    }

    /// Whether `program` is trusted.
    #[must_use]
    pub fn state(&self, program: &ProgramFile) -> TrustState {
        match self.list.programs.get(&program.path) {
            Some(hash) if *hash == program.hash => TrustState::Trusted,
            Some(_) => TrustState::Changed,
            None => TrustState::Unknown,
        }
    }

    /// Trusts `program` as it is.
    pub fn trust(&mut self, program: &ProgramFile) {
        self.list.programs.insert(program.path.clone(), program.hash.clone());
    }

    /// Trusts the program at `path` no more; whether it was trusted.
    pub fn remove(&mut self, path: &str) -> bool {
        self.list.programs.remove(path).is_some()
    }

    /// Writes the list.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn save(&self) -> Result<(), TrustError> {
        let broken = |reason: String| TrustError::List { path: self.path.clone(), reason };
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(|error| broken(error.to_string()))?;
        }
        let text = serde_json::to_string_pretty(&self.list).map_err(|error| broken(error.to_string()))?;
        Ok(replace_file(&self.path, format!("{text}\n").as_bytes())?)
    }
}

impl ProgramFile {
    /// The program at `path`, read as a whole for its hash.
    ///
    /// # Errors
    /// When it cannot be read, or its path is not UTF-8.
    pub fn read(path: &Path) -> Result<Self, TrustError> {
        let fail = |reason: String| TrustError::Program { path: path.to_owned(), reason };
        let unread = |error: std::io::Error| fail(error.to_string());
        let whole = fs::canonicalize(path).map_err(unread)?;
        let name = whole.to_str().ok_or_else(|| fail("its path is not UTF-8".to_owned()))?;
        let mut hasher = blake3::Hasher::new();
        let mut file = fs::File::open(&whole).map_err(unread)?;
        hasher.update_reader(&mut file).map_err(unread)?;
        let mut start = Vec::new();
        let beginning = fs::File::open(&whole).map_err(unread)?;
        beginning.take(200).read_to_end(&mut start).map_err(unread)?;
        Ok(Self {
            path: name.to_owned(),
            bytes: hasher.count(),
            hash: hasher.finalize().to_hex().to_string(),
            interpreter: interpreter(&start),
        })
    }
}

/// What a script's first line names.
fn interpreter(start: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(start);
    let line = start.strip_prefix("#!")?.lines().next()?.trim();
    Some(line.to_owned())
}

/// Where the list is: never in a project, since a hostile one could bring its own.
fn list_path() -> Result<PathBuf, TrustError> {
    if let Some(path) = variable(VARIABLE)? {
        return Ok(PathBuf::from(path));
    }
    let roaming = variable("APPDATA")?.map(PathBuf::from);
    let own = variable("XDG_CONFIG_HOME")?.map(PathBuf::from).filter(|path| path.is_absolute());
    let home = variable("HOME")?.map(|home| PathBuf::from(home).join(".config"));
    let folder = own.or(home).or(roaming).ok_or(TrustError::NoHome)?;
    Ok(folder.join("specc").join("trusted-programs.json"))
}
