//! The checks, one file each.

mod accepted_bad_answer;
mod ambiguous_negation;
mod amendment_targets;
mod amount;
pub(super) mod answer_labels;
mod conflicting_measures;
mod contradiction;
mod duplicate_id;
mod duplicate_item_id;
mod duplicate_part;
mod duplicate_type;
mod endless_type;
mod feature_covers_nothing;
mod feature_without_benefit;
mod judged_answers;
mod layer_cycle;
mod layers;
mod lexicon;
mod misfit;
mod open_question;
mod positional_reference;
mod proposition;
mod rejected_good_answer;
mod samples;
mod shared_test_id;
mod statement_words;
#[cfg(test)]
pub(super) mod tested;
mod tutorial_without_goal;
mod tutorial_without_steps;
mod type_names;
mod unchecked_statement;
mod unfitting_sample;
mod unknown_clause;
mod unknown_part;
mod unknown_type;
mod unused_prompt;
mod vague_word;
mod value_outside_enum;
mod vocabulary;

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
    Spec(fn(&Spec, &mut Vec<Diagnostic>)),
}

/// All checks.
pub(super) static CHECKS: &[Check] = &[
    Check {
        codes: &[&accepted_bad_answer::ACCEPTED_BAD_ANSWER, &rejected_good_answer::REJECTED_GOOD_ANSWER],
        run: Run::File(judged_answers::check),
    },
    Check { codes: &[&ambiguous_negation::AMBIGUOUS_NEGATION], run: Run::File(ambiguous_negation::check) },
    Check { codes: &[&duplicate_id::DUPLICATE_ID], run: Run::Files(duplicate_id::check) },
    Check { codes: &[&duplicate_type::DUPLICATE_TYPE], run: Run::Files(duplicate_type::check) },
    Check { codes: &[&endless_type::ENDLESS_TYPE], run: Run::Files(endless_type::check) },
    Check { codes: &[&open_question::OPEN_QUESTION], run: Run::File(open_question::check) },
    Check {
        codes: &[&positional_reference::POSITIONAL_REFERENCE],
        run: Run::Spec(positional_reference::check),
    },
    Check { codes: &[&shared_test_id::SHARED_TEST_ID], run: Run::Files(shared_test_id::check) },
    Check { codes: &[&unchecked_statement::UNCHECKED_STATEMENT], run: Run::File(unchecked_statement::check) },
    Check { codes: &[&unknown_clause::UNKNOWN_CLAUSE], run: Run::Files(unknown_clause::check) },
    Check { codes: &[&unknown_type::UNKNOWN_TYPE], run: Run::Files(unknown_type::check) },
    Check { codes: &[&unfitting_sample::UNFITTING_SAMPLE], run: Run::Files(unfitting_sample::check) },
    Check { codes: &[&unused_prompt::UNUSED_PROMPT], run: Run::Spec(unused_prompt::check) },
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
    Check { codes: &[&duplicate_item_id::DUPLICATE_ITEM_ID], run: Run::File(duplicate_item_id::check) },
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
    Check { codes: &[&value_outside_enum::VALUE_OUTSIDE_ENUM], run: Run::Files(value_outside_enum::check) },
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

/// The checks of the spec as a whole, beyond its files alone. Each can run beside the others; their
/// findings stand in this order.
pub fn spec_checks(spec: &Spec) -> impl Iterator<Item = impl Fn() -> Vec<Diagnostic> + Send + Sync> {
    CHECKS.iter().map(move |check| {
        move || {
            let mut findings = Vec::new();
            match check.run {
                Run::File(_) => {}
                Run::Files(run) => run(&spec.files, &mut findings),
                Run::Spec(run) => run(spec, &mut findings),
            }
            findings
        }
    })
}
