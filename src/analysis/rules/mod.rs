//! The checks, one file each.

mod amendment_targets;
mod conflicting_measures;
mod contradiction;
mod duplicate_id;
mod duplicate_part;
mod feature_covers_nothing;
mod feature_without_benefit;
mod layer_cycle;
mod layers;
mod lexicon;
mod proposition;
mod statement_words;
#[cfg(test)]
mod tested;
mod tutorial_without_goal;
mod tutorial_without_steps;
mod unknown_part;
mod vague_word;

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
    File(fn(&FileIr, &mut Vec<Diagnostic>)),
    /// All files.
    Files(fn(&[FileIr], &mut Vec<Diagnostic>)),
    /// The spec with its references resolved.
    #[allow(dead_code, reason = "the next checks follow references")]
    Spec(fn(&Spec, &mut Vec<Diagnostic>)),
}

/// All checks.
pub(super) static CHECKS: &[Check] = &[
    Check { codes: &[&duplicate_id::DUPLICATE_ID], run: Run::Files(duplicate_id::check) },
    Check {
        codes: &[&amendment_targets::UNKNOWN_AMENDMENT_TARGET, &amendment_targets::ADDED_TARGET_EXISTS],
        run: Run::Files(amendment_targets::check),
    },
    Check {
        codes: &[&conflicting_measures::CONFLICTING_MEASURES, &conflicting_measures::IMPOSSIBLE_MEASURES],
        run: Run::Files(conflicting_measures::check),
    },
    Check { codes: &[&contradiction::CONTRADICTION], run: Run::Files(contradiction::check) },
    Check { codes: &[&duplicate_part::DUPLICATE_PART], run: Run::File(duplicate_part::check) },
    Check {
        codes: &[&feature_covers_nothing::FEATURE_COVERS_NOTHING],
        run: Run::File(feature_covers_nothing::check),
    },
    Check {
        codes: &[&feature_without_benefit::FEATURE_WITHOUT_BENEFIT],
        run: Run::File(feature_without_benefit::check),
    },
    Check { codes: &[&layer_cycle::LAYER_CYCLE], run: Run::File(layer_cycle::check) },
    Check {
        codes: &[&tutorial_without_goal::TUTORIAL_WITHOUT_GOAL],
        run: Run::File(tutorial_without_goal::check),
    },
    Check {
        codes: &[&tutorial_without_steps::TUTORIAL_WITHOUT_STEPS],
        run: Run::File(tutorial_without_steps::check),
    },
    Check { codes: &[&unknown_part::UNKNOWN_PART], run: Run::File(unknown_part::check) },
    Check { codes: &[&vague_word::VAGUE_WORD], run: Run::File(vague_word::check) },
];

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
