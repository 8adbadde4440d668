//! The backends that `specc.toml` names: built in, a folder of templates, or a program.

mod codes;
mod find;

use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::build::{TargetError, TargetReport};
use super::config::TargetConfig;
use super::executable::Executable;
use super::templates::read_template_folder;
use crate::backend::{Backend, EmitError};
use crate::base::Limits;

pub use codes::LaterCodes;
pub use find::{BackendFault, Found, find_backend};

/// The backend that `reference` names in the `specc.toml` of `folder`. A program is not started.
///
/// # Errors
/// When nothing has that name, or what has it is no backend.
pub fn load_backend(
    reference: &str,
    folder: &Path,
    limits: &Limits,
) -> Result<Arc<dyn Backend>, BackendFault> {
    match find_backend(reference, folder)? {
        Found::BuiltIn(backend) => Ok(backend),
        Found::Program(path) => Ok(Arc::new(Executable::new(reference, path, folder, limits))),
        Found::Folder(path) => Ok(read_template_folder(&path, reference.trim_end_matches('/'))?),
    }
}

/// Makes the targets' backends ready, before the spec is read: programs are asked for their
/// descriptions, beside each other, and the options are held against those. Gives the targets that can
/// be built, and what became of the others.
#[must_use]
pub fn prepare(targets: Vec<TargetConfig>) -> (Vec<TargetConfig>, Vec<TargetReport>) {
    let results: Vec<Result<TargetConfig, EmitError>> =
        targets.par_iter().map(|target| prepared(target.clone())).collect();
    let mut ready = Vec::with_capacity(targets.len());
    let mut refused = Vec::new();
    for (target, result) in targets.into_iter().zip(results) {
        match result {
            Ok(target) => ready.push(target),
            Err(error) => refused.push(TargetReport {
                name: target.name,
                out: target.out,
                diagnostics: Vec::new(),
                result: Err(TargetError::Emit(error)),
            }),
        }
    }
    (ready, refused)
}

fn prepared(target: TargetConfig) -> Result<TargetConfig, EmitError> {
    target.backend.prepare()?;
    target.with_checked_options().map_err(|fault| EmitError { message: fault.to_string(), help: None })
}
