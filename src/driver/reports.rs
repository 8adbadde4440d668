//! The reports of test runners, what is known to be amiss, and what was reviewed, on a disk.

use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use super::config::Config;
use super::write::{WriteError, replace_file};
use crate::analysis::{Baseline, BaselineFault, Reviewed, ReviewedFault};
use crate::results::{self, CaseResult, ResultsFault};

/// A report or baseline that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A file cannot be read.
    #[error("`{}` cannot be read: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// What a file holds is no report.
    #[error("{0}\n  = help: {help}", help = .0.kind.help())]
    Results(#[from] ResultsFault),
    /// What a file holds is no baseline.
    #[error("`{}`: {fault}", path.display())]
    Baseline {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: BaselineFault,
    },
    /// What a file holds is no list of reviews.
    #[error("`{}`: {fault}; mend it, or write it anew with `specc review --all`", path.display())]
    Reviewed {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: ReviewedFault,
    },
    /// A file cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// The results in all reports, in their order.
///
/// # Errors
/// The first report that cannot be read.
pub fn read_reports(paths: &[PathBuf]) -> Result<Vec<CaseResult>, ReportError> {
    let mut cases = Vec::new();
    for path in paths {
        let bytes = read_at_most(path, results::MOST_BYTES)?;
        cases.extend(results::read(&path.display().to_string(), &bytes)?.cases);
    }
    Ok(cases)
}

/// The baseline in a file.
///
/// # Errors
/// When it cannot be read, or is none.
pub fn read_baseline(path: &Path) -> Result<Baseline, ReportError> {
    let text = String::from_utf8_lossy(&read(path)?).into_owned();
    Baseline::parse(&text).map_err(|fault| ReportError::Baseline { path: path.to_owned(), fault })
}

/// Replaces a baseline.
///
/// # Errors
/// When the disk refuses.
pub fn write_baseline(path: &Path, baseline: &Baseline) -> Result<(), ReportError> {
    Ok(replace_file(path, baseline.to_text().as_bytes())?)
}

/// The file in a project's folder that holds reviews.
const LOCK: &str = "spec.lock";

/// The reviews of a project; none when there is no such file.
///
/// # Errors
/// When it cannot be read, or is none.
pub fn read_reviewed(config: &Config) -> Result<Reviewed, ReportError> {
    let path = config.folder.join(LOCK);
    match read(&path) {
        Ok(bytes) => Reviewed::parse(&String::from_utf8_lossy(&bytes))
            .map_err(|fault| ReportError::Reviewed { path, fault }),
        Err(ReportError::Unreadable { error, .. }) if error.kind() == ErrorKind::NotFound => {
            Ok(Reviewed::default())
        }
        Err(error) => Err(error),
    }
}

/// Replaces the reviews of a project.
///
/// # Errors
/// When the disk refuses.
pub fn write_reviewed(config: &Config, reviewed: &Reviewed) -> Result<(), ReportError> {
    Ok(replace_file(&config.folder.join(LOCK), reviewed.to_text().as_bytes())?)
}

/// The bytes of a file; of a larger one, one more than `most`, which is enough to refuse it.
fn read_at_most(path: &Path, most: usize) -> Result<Vec<u8>, ReportError> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(most as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| ReportError::Unreadable { path: path.to_owned(), error })?;
    Ok(bytes)
}

fn read(path: &Path) -> Result<Vec<u8>, ReportError> {
    fs::read(path).map_err(|error| ReportError::Unreadable { path: path.to_owned(), error })
}
