//! What a build follows from, as hashes that another build's are compared with.
//!
//! Settings are compared by their `Debug` form, which has all their fields, also those that are added later.

use std::fmt::Debug;
use std::fs;

use rayon::prelude::*;

use crate::base::{Source, SourceMap};
use crate::driver::backends::LaterCodes;
use crate::driver::config::{Config, TargetConfig};
use crate::driver::content_hash::ContentHash;

/// The hash of the spec and of the settings that it is read with.
pub(super) fn of_spec(config: &Config, sources: &SourceMap) -> ContentHash {
    let sources: Vec<&Source> = sources.iter().collect();
    let line =
        |source: &&Source| format!("{} {}\n", ContentHash::of(source.text().as_bytes()), source.path());
    let contents: Vec<String> = sources.par_iter().map(line).collect();
    let Config { project, limits, severities, targets, .. } = config;
    of(&(project, limits, severities, LaterCodes::of_targets(targets), contents))
}

/// The hash of what a target is made with beside the spec; `None` when nobody can tell.
pub(super) fn of_target(target: &TargetConfig) -> Option<ContentHash> {
    let TargetConfig { name, reference, backend, out, foreign, options, .. } = target;
    let is_steady = backend.describe().deterministic;
    // Templates are long, and a text is hashed faster than it is quoted.
    let basis = backend.basis().filter(|_| is_steady).map(|basis| ContentHash::of(basis.as_bytes()))?;
    Some(of(&(name, reference, out, foreign, options, basis)))
}

fn of(inputs: &impl Debug) -> ContentHash {
    ContentHash::of(format!("{inputs:?}").as_bytes())
}

/// This program, told from others of its version by its file; `None` when that cannot be looked at.
pub(super) fn of_tool() -> Option<String> {
    let program = fs::metadata(std::env::current_exe().ok()?).ok()?;
    let version = env!("CARGO_PKG_VERSION");
    Some(format!("specc {version} {} {:?}", program.len(), program.modified().ok()?))
}
