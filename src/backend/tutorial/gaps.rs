//! What a tutorial lacks for a reader to follow it.

use super::super::BackendDiagnostic;
use super::lesson::{Lesson, Source, StepView};
use crate::base::Severity;
use crate::ir::{Clause, FileIr};

/// The codes of this backend's findings.
pub(super) const CODES: &[&str] =
    &["tutorial-without-frame", "step-without-action", "step-without-result", "tutorial-draft"];

/// What a tutorial and its steps lack, beyond the goal and the steps that every check asks for.
pub(super) fn gaps(source: &Source<'_>, lesson: &Lesson) -> Vec<BackendDiagnostic> {
    let mut found: Vec<BackendDiagnostic> = missing_labels(source, lesson).into_iter().collect();
    let steps = source.steps.iter().zip(&lesson.steps);
    found.extend(steps.filter_map(|(clause, step)| step_gap(source.file, clause, step)));
    found
}

fn missing_labels(source: &Source<'_>, lesson: &Lesson) -> Option<BackendDiagnostic> {
    let frame = lesson.frame.clone().unwrap_or_default();
    let labels = [
        ("Audience", frame.audience.is_none()),
        ("Time", frame.time.is_none()),
        ("Needs", frame.needs.is_empty()),
    ];
    let missing: Vec<&str> = labels.iter().filter(|(_, lacks)| *lacks).map(|&(label, _)| label).collect();
    (!missing.is_empty()).then(|| {
        let message = format!("`{}` does not say: {}", source.clause.title.plain, missing.join(", "));
        let help = "Add the labels, so that readers know beforehand whether it is for them.";
        BackendDiagnostic::at_clause(
            source.file,
            source.clause,
            Severity::Note,
            ("tutorial-without-frame", message, help),
        )
    })
}

/// A step needs something to do, and something to see or to notice.
fn step_gap(file: &FileIr, clause: &Clause, step: &StepView) -> Option<BackendDiagnostic> {
    let title = &step.title;
    let acts =
        step.parts.iter().any(|part| part.code.is_some() || part.file.is_some() || part.prose.is_some());
    if !acts {
        let message = format!("step `{title}` does not say what to do");
        let help = "Add a sentence or a code block.";
        return Some(BackendDiagnostic::at_clause(
            file,
            clause,
            Severity::Warning,
            ("step-without-action", message, help),
        ));
    }
    let last_code = step.parts.iter().rposition(|part| part.code.is_some() || part.file.is_some());
    let told = match last_code {
        Some(at) => step.parts[at..].iter().any(|part| part.shows() || part.prose.is_some()),
        None => step.parts.len() > 1,
    };
    (!told).then(|| {
        let message = format!("step `{title}` does not say what the reader should see or notice");
        let help = "Add the expected output below the command, or a sentence after it.";
        BackendDiagnostic::at_clause(file, clause, Severity::Note, ("step-without-result", message, help))
    })
}
