//! From a compiled spec to the files of each target.

use std::path::Path;

use rayon::prelude::*;

use super::config::TargetConfig;
use super::foreign::{ForeignFile, check_own};
use super::project::shown;
use super::write::{Root, WriteError, WriteMode, WriteReport, write_tree};
use crate::analysis::is_suppressed;
use crate::backend::{BackendDiagnostic, Collision, EmitError, OutputTree, Request, Response};
use crate::ir::Spec;

/// What became of all targets, in their order.
#[derive(Debug, Default)]
pub struct BuildReport {
    /// The targets.
    pub targets: Vec<TargetReport>,
}

/// What became of one target.
#[derive(Debug)]
pub struct TargetReport {
    /// Its name.
    pub name: String,
    /// Its folder, below the project's.
    pub out: String,
    /// What the backend says that the author must know.
    pub diagnostics: Vec<BackendDiagnostic>,
    /// What was written.
    pub result: Result<WriteReport, TargetError>,
}

/// Why a target was not written. The others are written all the same.
#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    /// The backend made nothing.
    #[error(transparent)]
    Emit(#[from] EmitError),
    /// The backend gave files that cannot stand together.
    #[error(transparent)]
    Collision(#[from] Collision),
    /// The backend gave a file that is another target's.
    #[error(transparent)]
    Foreign(#[from] ForeignFile),
    /// The disk refused, or a person's file is in the way.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl TargetError {
    /// What to do, as a sentence, where the message does not say it.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        match self {
            Self::Emit(error) => error.help.as_deref(),
            Self::Collision(_) | Self::Foreign(_) | Self::Write(_) => None,
        }
    }
}

/// Makes all targets beside each other below the folder `project`, as far as `mode` says. Each is written as
/// soon as it is made, and then forgotten: no more of them are held than are being made.
#[must_use]
pub fn build(spec: &Spec, targets: &[TargetConfig], project: &Path, mode: WriteMode) -> BuildReport {
    let make = |target: &TargetConfig| write(target, emit(spec, target), project, mode);
    BuildReport { targets: targets.par_iter().map(make).collect() }
}

/// Whether the author accepts what a backend found, by a comment at its place.
fn is_accepted(spec: &Spec, found: &BackendDiagnostic) -> bool {
    let place = found.place.as_ref();
    place.is_some_and(|(path, span)| is_suppressed(&spec.files, &found.code, path, *span))
}

/// What a target is made of. Nothing is written.
pub(super) fn emit(spec: &Spec, target: &TargetConfig) -> Result<Response, EmitError> {
    let request = Request { spec, options: &target.options, target: &target.name };
    let mut response = target.backend.emit(&request)?;
    response.place_findings(spec);
    response.diagnostics.retain(|found| !is_accepted(spec, found));
    Ok(response)
}

fn write(
    target: &TargetConfig,
    emitted: Result<Response, EmitError>,
    project: &Path,
    mode: WriteMode,
) -> TargetReport {
    let (diagnostics, files) = match emitted {
        Ok(response) => (response.diagnostics, Ok(response.files)),
        Err(error) => (Vec::new(), Err(TargetError::from(error))),
    };
    let tree = files.and_then(|files| {
        let tree = OutputTree::new(files)?;
        check_own(&tree, target)?;
        Ok(tree)
    });
    let folder = project.join(&target.out);
    let name = shown(project, &folder);
    let result = tree.and_then(|tree| Ok(write_tree(Root { folder: &folder, name: &name }, &tree, mode)?));
    TargetReport { name: target.name.clone(), out: target.out.clone(), diagnostics, result }
}
