//! Where targets may write: each to a folder of its own, inside the project.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::driver::config::{Config, TargetConfig};

/// Folders of targets that the settings must not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RootError {
    /// Two targets write to one folder.
    #[error("the targets `{first}` and `{second}` both write to `{}`; give each a folder of its own by `out`", folder.display())]
    Same {
        /// A target.
        first: String,
        /// Another one.
        second: String,
        /// Their folder.
        folder: PathBuf,
    },
    /// A target writes to somewhere outside.
    #[error("the target `{target}` writes to `{}`, outside the folder `{}` of the project; name a folder inside it by `out`", folder.display(), project.display())]
    Outside {
        /// The target.
        target: String,
        /// Its folder, with its links followed.
        folder: PathBuf,
        /// The project's folder.
        project: PathBuf,
    },
}

/// Whether each target that is built has a folder of its own, inside the project or inside the
/// folder that `--out` or `SPECC_OUT` names.
///
/// # Errors
/// [`RootError`] for the first target, or the first two, at fault.
pub fn check_roots(config: &Config) -> Result<(), RootError> {
    let project = followed(&config.folder);
    let out = config.values.iter().find(|value| value.key == "out");
    let is_flag = out.is_some_and(|out| ![Config::FILE_NAME, "default"].contains(&out.origin.as_str()));
    let named = is_flag.then(|| followed(&config.folder.join(&config.out)));
    let targets = config.targets.iter().filter(|target| target.enabled);
    let roots: Vec<(&TargetConfig, PathBuf)> =
        targets.map(|target| (target, followed(&config.folder.join(&target.out)))).collect();
    for (at, (target, root)) in roots.iter().enumerate() {
        let is_inside =
            root.starts_with(&project) || named.as_ref().is_some_and(|named| root.starts_with(named));
        if !is_inside {
            let (target, folder) = (target.name.clone(), root.clone());
            return Err(RootError::Outside { target, folder, project });
        }
        if let Some(error) = roots[..at].iter().find_map(|other| collision(other, (target, root))) {
            return Err(error);
        }
    }
    Ok(())
}

/// Folders are one when a disk that does not tell case apart takes them for one.
fn collision(a: &(&TargetConfig, PathBuf), b: (&TargetConfig, &PathBuf)) -> Option<RootError> {
    let ((first, one), (second, other)) = (a, b);
    let folded = |folder: &Path| folder.to_string_lossy().to_lowercase();
    (folded(one) == folded(other)).then(|| RootError::Same {
        first: first.name.clone(),
        second: second.name.clone(),
        folder: one.clone(),
    })
}

/// A path without `.` and `..`, with the links in the part of it that is there followed.
fn followed(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain = fs::canonicalize(&plain).unwrap_or(plain);
                plain.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => plain.push(part),
        }
    }
    let there = plain.ancestors().find_map(|above| Some((above, fs::canonicalize(above).ok()?)));
    match there {
        Some((above, real)) => match plain.strip_prefix(above) {
            Ok(rest) if !rest.as_os_str().is_empty() => real.join(rest),
            _ => real,
        },
        None => plain,
    }
}
