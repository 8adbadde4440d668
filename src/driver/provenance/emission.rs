//! A target as it is made of the spec as written.

use super::super::config::TargetConfig;
use super::TraceError;
use super::trials::output;
use crate::backend::{OutputFile, OutputTree};
use crate::ir::Spec;

/// What a target makes of the spec as written.
pub(super) struct Emission {
    /// Its files.
    pub(super) tree: OutputTree,
    /// What it makes of the same spec once more; `None` where that is not asked, since it is the same.
    again: Option<Result<OutputTree, TraceError>>,
}

impl Emission {
    /// Makes the target. A program is asked twice whatever it says of itself: one that says nothing counts as
    /// deterministic, and of one that is not, all trials would say the wrong thing. What has templates runs no
    /// stranger's code.
    ///
    /// # Errors
    /// When the target cannot be made.
    pub(super) fn new(spec: &Spec, target: &TargetConfig) -> Result<Self, TraceError> {
        let make = || {
            output(spec, target).map_err(|error| TraceError::Target { target: target.name.clone(), error })
        };
        if target.backend.templates().is_some() {
            return Ok(Self { tree: make()?, again: None });
        }
        let (tree, again) = rayon::join(make, make);
        Ok(Self { tree: tree?, again: Some(again) })
    }

    /// Whether a file of it is the same each time.
    pub(super) fn is_steady(&self, file: &OutputFile) -> bool {
        let Some(again) = &self.again else { return true };
        let again = again.as_ref().ok().and_then(|again| again.get(&file.path));
        again.is_some_and(|again| again.content == file.content)
    }
}
