//! The files that suites report in. Only what a run wrote counts: the report of an older run proves nothing.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use walkdir::WalkDir;

use crate::driver::config::SuiteConfig;
use crate::driver::reports::{ReportError, read_reports};
use crate::results::CaseResult;

/// Files of reports as they were before a run.
pub(super) struct ReportFiles(BTreeMap<PathBuf, Stamp>);

/// What changes when a file is written.
type Stamp = (Option<SystemTime>, u64);

/// Why files give no results.
#[derive(Debug)]
pub(super) enum FilesFault {
    /// A file or folder is not there.
    Missing(PathBuf),
    /// There is no report in a folder.
    NoReport(PathBuf),
    /// A file, or all of a folder, is as it was before the run.
    Old(PathBuf),
    /// One cannot be read.
    Unusable(ReportError),
}

impl ReportFiles {
    /// The files as they are before a suite is run.
    pub(super) fn before(suite: &SuiteConfig) -> Self {
        let paths = suite.results.iter().flat_map(|path| {
            let path = suite.folder.join(path);
            if path.is_dir() { reports_in(&path) } else { vec![path] }
        });
        Self(paths.filter_map(|path| Some((path.clone(), stamp(&path.metadata().ok()?)))).collect())
    }

    /// What the run wrote.
    pub(super) fn read(&self, suite: &SuiteConfig) -> Result<Vec<CaseResult>, FilesFault> {
        let mut written = Vec::new();
        for path in &suite.results {
            let path = suite.folder.join(path);
            if path.is_dir() {
                written.extend(self.written_in(&path)?);
            } else {
                written.push(self.written(path)?);
            }
        }
        read_reports(&written).map_err(FilesFault::Unusable)
    }

    fn written_in(&self, folder: &Path) -> Result<Vec<PathBuf>, FilesFault> {
        let all = reports_in(folder);
        if all.is_empty() {
            return Err(FilesFault::NoReport(folder.to_owned()));
        }
        let written: Vec<PathBuf> = all.into_iter().filter(|path| !self.is_old(path)).collect();
        if written.is_empty() { Err(FilesFault::Old(folder.to_owned())) } else { Ok(written) }
    }

    fn written(&self, path: PathBuf) -> Result<PathBuf, FilesFault> {
        if fs::metadata(&path).is_err() {
            Err(FilesFault::Missing(path))
        } else if self.is_old(&path) {
            Err(FilesFault::Old(path))
        } else {
            Ok(path)
        }
    }

    fn is_old(&self, path: &Path) -> bool {
        let now = path.metadata().ok().map(|metadata| stamp(&metadata));
        now.is_some() && self.0.get(path) == now.as_ref()
    }
}

fn stamp(metadata: &Metadata) -> Stamp {
    (metadata.modified().ok(), metadata.len())
}

/// The XML files in a folder and below, by name.
fn reports_in(folder: &Path) -> Vec<PathBuf> {
    let is_report = |path: &Path| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xml"));
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    let files = entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    files.filter(|path| is_report(path)).collect()
}
