//! A target's folder may lie around another's, but none writes into another's.

use super::config::TargetConfig;
use crate::backend::{OutputPath, OutputTree};

/// A file that a target makes in another's folder.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{path}` lies in `{folder}`, which is another target's folder; write it elsewhere, or give one of the targets another `out`"
)]
pub struct ForeignFile {
    /// The file, below the target's folder.
    pub path: OutputPath,
    /// The other target's folder, below the target's.
    pub folder: String,
}

/// Notes which folders within a target's own are another's. Targets that are switched off have none.
pub(super) fn part(targets: &mut [TargetConfig]) {
    let roots: Vec<Vec<String>> = targets.iter().map(|target| parts(&target.out)).collect();
    for at in 0..targets.len() {
        let both_built = |&other: &usize| targets[at].enabled && targets[other].enabled;
        let below = (0..targets.len()).filter(both_built).filter_map(|other| {
            let below = roots[other].strip_prefix(roots[at].as_slice())?;
            (!below.is_empty()).then(|| below.join("/"))
        });
        targets[at].foreign = below.collect();
    }
}

/// Whether all files of a target lie in folders of its own.
///
/// # Errors
/// The first file that does not.
pub(super) fn check_own(tree: &OutputTree, target: &TargetConfig) -> Result<(), ForeignFile> {
    for file in tree.iter() {
        let path = file.path.as_str().to_lowercase();
        let is_within = |folder: &&String| {
            path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if let Some(folder) = target.foreign.iter().find(is_within) {
            return Err(ForeignFile { path: file.path.clone(), folder: folder.clone() });
        }
    }
    Ok(())
}

/// The parts of a folder's path as a disk that does not tell case apart sees them, with `.` and `..`
/// followed.
fn parts(folder: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in folder.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| last != "..") => drop(parts.pop()),
            name => parts.push(name.to_lowercase()),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_the_same_however_it_is_written() {
        assert_eq!(parts("out//Site/../docs/."), parts("./out/DOCS"));
        assert_eq!(parts("../out"), ["..", "out"]);
        assert!(parts(".").is_empty());
    }
}
