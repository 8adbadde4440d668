//! The checks, one file each.

mod duplicate_id;

use crate::base::{Code, Diagnostic};
use crate::ir::{FileIr, Spec};

/// One check, with the codes that it may give and how much it looks at.
pub(super) struct Check {
    pub(super) codes: &'static [&'static Code],
    run: Run,
}

/// How much a check looks at. A check of one file runs beside the others and its result can be
/// kept as long as the file does not change.
enum Run {
    /// One file alone.
    #[allow(dead_code, reason = "the next checks are of one file")]
    File(fn(&FileIr, &mut Vec<Diagnostic>)),
    /// All files.
    Files(fn(&[FileIr], &mut Vec<Diagnostic>)),
    /// The spec with its references resolved.
    #[allow(dead_code, reason = "the next checks follow references")]
    Spec(fn(&Spec, &mut Vec<Diagnostic>)),
}

/// All checks.
pub(super) static CHECKS: &[Check] =
    &[Check { codes: &[&duplicate_id::DUPLICATE_ID], run: Run::Files(duplicate_id::check) }];

/// What is wrong with one file.
#[must_use]
pub fn check_file(file: &FileIr) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for check in CHECKS {
        if let Run::File(run) = check.run {
            run(file, &mut findings);
        }
    }
    findings
}

/// What is wrong with the spec as a whole, beyond its files alone.
#[must_use]
pub fn check_spec(spec: &Spec) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for check in CHECKS {
        match check.run {
            Run::File(_) => {}
            Run::Files(run) => run(&spec.files, &mut findings),
            Run::Spec(run) => run(spec, &mut findings),
        }
    }
    findings
}
