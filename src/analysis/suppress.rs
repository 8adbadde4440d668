//! Findings that the author accepts for one place, with a reason.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Code, Diagnostic, Place, SpecPath, codes};
use crate::ir::{FileIr, IdSpace, Suppression};

codes! {
    /// A suppression that no longer suppresses anything.
    ///
    /// It hides the next finding of its kind from people who do not expect it. Remove the comment.
    pub(super) IDLE_SUPPRESSION = "idle-suppression", Warning;
    /// A suppression without a reason.
    ///
    /// Whoever reads the spec next cannot tell whether the finding was understood.
    ///
    /// ```markdown
    /// <!-- specc: allow(vague-word) quoted from the law -->
    /// ```
    pub(super) UNEXPLAINED_SUPPRESSION = "unexplained-suppression", Warning;
}

/// The codes of this module.
pub(super) static CODES: &[&Code] = &[&IDLE_SUPPRESSION, &UNEXPLAINED_SUPPRESSION];

/// Removes what the files' suppressions cover, and what is found in finished changes, which nobody
/// edits any more; adds what is wrong with the suppressions themselves.
#[must_use]
pub fn suppress(files: &[FileIr], mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (finished, files): (Vec<&FileIr>, Vec<&FileIr>) =
        files.iter().partition(|file| matches!(file.space, IdSpace::Archive(_)));
    let finished: BTreeSet<&SpecPath> = finished.into_iter().map(|file| &file.path).collect();
    findings.retain(|finding| !finished.contains(&finding.place.path));
    suppress_in(&files, findings)
}

fn suppress_in(files: &[&FileIr], findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let by_path: BTreeMap<&SpecPath, &FileIr> = files.iter().map(|&file| (&file.path, file)).collect();
    let mut used: BTreeMap<&SpecPath, Vec<bool>> =
        files.iter().map(|file| (&file.path, vec![false; file.suppressions.len()])).collect();
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    for finding in findings {
        let covering = by_path.get(&finding.place.path).and_then(|file| {
            file.suppressions
                .iter()
                .position(|suppression| covers(suppression, &finding))
                .map(|at| (file, at))
        });
        match covering {
            Some((file, at)) => used.entry(&file.path).or_default()[at] = true,
            None => kept.push(finding),
        }
    }
    for file in files {
        let used = used.get(&file.path).map_or(&[][..], Vec::as_slice);
        let faults = file.suppressions.iter().zip(used);
        kept.extend(faults.filter_map(|(suppression, &used)| fault(file, suppression, used)));
    }
    kept
}

fn covers(suppression: &Suppression, finding: &Diagnostic) -> bool {
    suppression.code.value == finding.code.name && suppression.covers.contains(finding.place.span)
}

fn fault(file: &FileIr, suppression: &Suppression, used: bool) -> Option<Diagnostic> {
    let place = Place::new(&file.path, suppression.code.span);
    let code = &suppression.code.value;
    if !used {
        let message = format!("no `{code}` is found here");
        return Some(Diagnostic::new(&IDLE_SUPPRESSION, place, message).help("Remove the comment."));
    }
    suppression.reason.is_empty().then(|| {
        Diagnostic::new(&UNEXPLAINED_SUPPRESSION, place, format!("`{code}` is suppressed without a reason"))
            .help(format!("Write why: `<!-- specc: allow({code}) reason -->`."))
    })
}
