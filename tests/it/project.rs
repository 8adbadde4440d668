//! Folders that tests work in, and specs compiled in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use specc::analysis::Project;
use specc::base::{Limits, SpecPath, World, WorldError};
use specc::driver::{Compilation, LaterCodes, Settings, compile};

/// The repository's root.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A spec root in memory.
pub(crate) struct Memory(BTreeMap<SpecPath, Vec<u8>>);

impl Memory {
    /// A root of these files.
    pub(crate) fn new<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (SpecPath::new(path).unwrap(), bytes.to_owned()));
        Self(files.collect())
    }
}

impl World for Memory {
    fn name(&self) -> String {
        "memory".to_owned()
    }

    fn files(&self) -> Result<Vec<SpecPath>, WorldError> {
        Ok(self.0.keys().cloned().collect())
    }

    fn read(&self, path: &SpecPath) -> Result<Vec<u8>, WorldError> {
        Ok(self.0[path].clone())
    }

    fn size(&self, path: &SpecPath) -> Result<u64, WorldError> {
        Ok(self.0[path].len() as u64)
    }
}

/// Compiles files with limits of the test's own.
pub(crate) fn compile_within<'a>(
    limits: &Limits,
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
) -> Compilation {
    let settings = Settings {
        project: &Project { name: Some("test".to_owned()), ..Project::default() },
        limits,
        severity_of: &|code| Some(code.severity),
        later: &LaterCodes::built_in(),
        on_file: &|_| {},
    };
    compile(&Memory::new(files), &settings).unwrap()
}

/// A folder with files in it, removed when dropped.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    /// A folder with these files.
    pub(crate) fn new<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap()
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.path().join(path).exists()
    }

    /// The files below a folder, by their paths in this one; none when it is not there.
    pub(crate) fn files(&self, below: &str) -> BTreeMap<String, String> {
        let entries = walkdir::WalkDir::new(self.path().join(below)).into_iter().filter_map(Result::ok);
        let files = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
            let path = entry.path().strip_prefix(self.path()).unwrap().to_str().unwrap().replace('\\', "/");
            let text = self.read(&path);
            (path, text)
        });
        files.collect()
    }

    /// Writes a script that can be started.
    #[cfg(unix)]
    pub(crate) fn script(&self, path: &str, text: &str) {
        use std::os::unix::fs::PermissionsExt as _;
        self.write(path, text);
        std::fs::set_permissions(self.path().join(path), std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Runs the tool in the folder.
    pub(crate) fn specc(&self, arguments: &[&str]) -> Run {
        self.specc_with(&[], arguments)
    }

    /// Runs the tool in the folder with variables of the environment.
    pub(crate) fn specc_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specc"));
        command.args(arguments).current_dir(self.path());
        command.env_remove("SPECC_SPEC").env_remove("SPECC_OUT").env_remove("NO_COLOR");
        // What whoever runs the tests trusts is no part of them.
        command.env("SPECC_TRUST_FILE", self.path().join("trusted.json"));
        command.envs(variables.iter().copied());
        Run(command.output().unwrap())
    }
}

/// What a run of the tool gave.
pub(crate) struct Run(Output);

impl Run {
    pub(crate) fn code(&self) -> i32 {
        self.0.status.code().unwrap_or(-1)
    }

    pub(crate) fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    pub(crate) fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    /// Fails the test with the tool's own words unless it ended with `code`.
    #[track_caller]
    pub(crate) fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code(), code, "stdout:\n{}\nstderr:\n{}", self.out(), self.err());
        self
    }
}
