//! The codes of findings that only a build gives.

use std::collections::BTreeSet;

use crate::analysis;
use crate::backend::backends;
use crate::base::nearest;
use crate::driver::config::TargetConfig;
use crate::ir::FileIr;

/// The codes of findings that only a build gives: a suppression of one is never idle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LaterCodes {
    /// Those that backends describe.
    described: BTreeSet<String>,
    /// Whether there are programs, which are not asked: their codes are unknown.
    has_programs: bool,
}

impl LaterCodes {
    /// Those of the built-in backends.
    #[must_use]
    pub fn built_in() -> Self {
        let described = backends().iter().flat_map(|backend| backend.describe().codes).collect();
        Self { described, has_programs: false }
    }

    /// Those of the built-in backends and of a project's targets.
    #[must_use]
    pub fn of_targets(targets: &[TargetConfig]) -> Self {
        let mut codes = Self::built_in();
        codes.described.extend(targets.iter().flat_map(|target| target.backend.describe().codes));
        codes.has_programs = targets.iter().any(|target| target.backend.must_be_asked());
        codes
    }

    /// The codes, and where there are programs, whatever `files` suppress that looks like no slip for a
    /// known code.
    pub(in crate::driver) fn among(&self, files: &[FileIr]) -> BTreeSet<String> {
        let mut codes = self.described.clone();
        if self.has_programs {
            let known: Vec<&str> = analysis::codes().into_iter().map(|code| code.name).collect();
            let is_known = |code: &&str| nearest(code, known.iter().copied()).is_some();
            let suppressed = files.iter().flat_map(|file| &file.suppressions);
            let suppressed = suppressed.map(|suppression| suppression.code.value.as_str());
            codes.extend(suppressed.filter(|code| !is_known(code)).map(ToOwned::to_owned));
        }
        codes
    }
}
