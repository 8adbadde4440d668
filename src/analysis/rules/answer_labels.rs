//! What decided over an answer, in words and places.

use crate::base::{Diagnostic, Place};
use crate::ir::{Failure, FailureKind, FileIr};

/// Points at the expectation and at the words of the answer that decided.
pub(super) fn decided_by(finding: Diagnostic, file: &FileIr, failure: &Failure) -> Diagnostic {
    let place = |span| Place::new(&file.path, span);
    let finding = finding.label(place(failure.expected), expected(&failure.kind));
    failure.found.iter().fold(finding, |finding, &span| finding.label(place(span), found(&failure.kind)))
}

/// The failure as a clause of a sentence.
pub(in crate::analysis) fn summary(kind: &FailureKind) -> String {
    match kind {
        FailureKind::Missing(literal) => format!("`{literal}` is missing"),
        FailureKind::NoneFound => "none of the expected words stands in it".to_owned(),
        FailureKind::Found(literal) => format!("it holds `{literal}`"),
        FailureKind::Different => "it is another text".to_owned(),
        FailureKind::NotJson => "it is no JSON".to_owned(),
        FailureKind::JsonDiffers(difference) => {
            let path = if difference.path.is_empty() { "it" } else { &difference.path };
            match &difference.found {
                Some(found) => format!("{path} is {found}, not {}", difference.expected),
                None => format!("{path} is missing"),
            }
        }
        FailureKind::CalledTimes(0) => "the tool is not called".to_owned(),
        FailureKind::CalledTimes(1) => "the tool is called once".to_owned(),
        FailureKind::CalledTimes(times) => format!("the tool is called {times} times"),
    }
}

fn expected(kind: &FailureKind) -> &'static str {
    match kind {
        FailureKind::Missing(_) => "this must stand in the answer",
        FailureKind::NoneFound => "one of these must stand in the answer",
        FailureKind::Found(_) => "this must not stand in the answer",
        FailureKind::Different => "the answer must be this",
        FailureKind::NotJson | FailureKind::JsonDiffers(_) => "the answer must hold this",
        FailureKind::CalledTimes(_) => "the calls that are expected",
    }
}

fn found(kind: &FailureKind) -> &'static str {
    match kind {
        FailureKind::Found(_) => "it stands here",
        FailureKind::CalledTimes(_) => "called here",
        _ => "this is what the answer says",
    }
}
