//! Findings that the author accepts for one place, with a reason.

use std::collections::{BTreeMap, BTreeSet};

use super::catalog;
use crate::base::{Applicability, Code, Diagnostic, Place, Span, SpecPath, codes, nearest};
use crate::ir::{FileIr, IdSpace, Suppression};

codes! {
    /// A suppression that no longer suppresses anything.
    ///
    /// It hides the next finding of its kind from people who do not expect it. The findings of a code are
    /// accepted in one block: the one that holds the comment, or, when the comment stands alone, the
    /// next one (a paragraph, a heading, a whole list or table, but not what stands below a heading).
    ///
    /// ```markdown
    /// <!-- specc: allow(vague-word) quoted from the law -->
    /// The bank must answer within 2 s.
    /// ```
    ///
    /// Remove the comment, or the code from it; or put it before the block that the finding is in.
    pub(super) IDLE_SUPPRESSION = "idle-suppression", Warning;
    /// A suppression without a reason.
    ///
    /// Whoever reads the spec next cannot tell whether the finding was understood, and whether the reason
    /// still holds.
    ///
    /// ```markdown
    /// <!-- specc: allow(vague-word) -->
    /// The bank must answer promptly.
    /// ```
    ///
    /// Write the reason after the bracket. Several codes stand in one bracket with commas between them:
    ///
    /// ```markdown
    /// <!-- specc: allow(vague-word, open-question) quoted from the law -->
    /// The bank must answer promptly.
    /// ```
    pub(super) UNEXPLAINED_SUPPRESSION = "unexplained-suppression", Warning;
}

/// The codes of this module.
pub(super) static CODES: &[&Code] = &[&IDLE_SUPPRESSION, &UNEXPLAINED_SUPPRESSION];

/// Removes what the files' suppressions cover, and what is found in finished changes, which nobody
/// edits any more; adds what is wrong with the suppressions themselves. One of a code in `later` is
/// never idle: the findings of those codes are made by others, after this.
#[must_use]
pub fn suppress(
    files: &[FileIr],
    mut findings: Vec<Diagnostic>,
    later: &BTreeSet<String>,
) -> Vec<Diagnostic> {
    let is_finished = |file: &&FileIr| matches!(file.space, IdSpace::Archive(_));
    let finished: BTreeSet<&SpecPath> = files.iter().filter(is_finished).map(|file| &file.path).collect();
    findings.retain(|finding| !finished.contains(&finding.place.path));
    let mut covers: BTreeMap<&SpecPath, Covers<'_>> = files
        .iter()
        .filter(|file| !file.suppressions.is_empty() && !finished.contains(&file.path))
        .map(|file| (&file.path, Covers::new(&file.suppressions)))
        .collect();
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    for finding in findings {
        let covers = covers.get_mut(&finding.place.path);
        if !covers.is_some_and(|covers| covers.take(&finding)) {
            kept.push(finding);
        }
    }
    for (path, covers) in covers {
        covers.report(path, later, &mut kept);
    }
    kept
}

/// Whether a suppression accepts findings of `code` at that place.
#[must_use]
pub fn is_suppressed(files: &[FileIr], code: &str, path: &SpecPath, span: Span) -> bool {
    let suppressions = files.iter().filter(|file| file.path == *path).flat_map(|file| &file.suppressions);
    suppressions.into_iter().any(|known| known.code.value == code && known.covers.contains(span))
}

/// The suppressions of one file.
struct Covers<'a> {
    suppressions: &'a [Suppression],
    used: Vec<bool>,
    /// By code, in the order of the places that they cover, outer ones first.
    by_code: BTreeMap<&'a str, Vec<Cover>>,
}

struct Cover {
    suppression: usize,
    covers: Span,
    /// The nearest one of the same code whose place is larger and holds this one's.
    around: Option<usize>,
}

impl<'a> Covers<'a> {
    fn new(suppressions: &'a [Suppression]) -> Self {
        let mut by_code: BTreeMap<&str, Vec<Cover>> = BTreeMap::new();
        for (at, suppression) in suppressions.iter().enumerate() {
            let cover = Cover { suppression: at, covers: suppression.covers, around: None };
            by_code.entry(&suppression.code.value).or_default().push(cover);
        }
        for covers in by_code.values_mut() {
            nest(covers);
        }
        Self { suppressions, used: vec![false; suppressions.len()], by_code }
    }

    /// Whether a finding is accepted. The nearest suppression around it is the one that is used.
    fn take(&mut self, finding: &Diagnostic) -> bool {
        let span = finding.place.span;
        let Some(covers) = self.by_code.get(finding.code.name) else { return false };
        let before = covers.partition_point(|cover| cover.covers.start <= span.start);
        let mut next = before.checked_sub(1);
        while let Some(cover) = next.and_then(|at| covers.get(at)) {
            if cover.covers.contains(span) {
                self.used[cover.suppression] = true;
                return true;
            }
            next = cover.around;
        }
        false
    }

    /// What is wrong with the suppressions. A comment without a reason is one fault, whatever the number
    /// of its codes.
    fn report(self, path: &SpecPath, later: &BTreeSet<String>, findings: &mut Vec<Diagnostic>) {
        let mut unexplained: BTreeSet<Span> = BTreeSet::new();
        for (suppression, used) in self.suppressions.iter().zip(self.used) {
            if !used && !later.contains(&suppression.code.value) {
                findings.push(idle(path, suppression, later));
            } else if suppression.reason.is_empty() && unexplained.insert(suppression.comment) {
                findings.push(without_reason(path, suppression));
            }
        }
    }
}

/// Sorts covers and ties each to a larger one around it. Places of blocks lie in each other or apart.
fn nest(covers: &mut [Cover]) {
    covers.sort_by_key(|cover| (cover.covers.start, std::cmp::Reverse(cover.covers.end)));
    let mut open: Vec<usize> = Vec::new();
    for at in 0..covers.len() {
        let own = covers[at].covers;
        let is_around = |other: Span| other != own && other.contains(own);
        while open.last().is_some_and(|&last| !is_around(covers[last].covers)) {
            open.pop();
        }
        covers[at].around = open.last().copied();
        open.push(at);
    }
}

fn idle(path: &SpecPath, suppression: &Suppression, later: &BTreeSet<String>) -> Diagnostic {
    let place = Place::new(path, suppression.code.span);
    let code = &suppression.code.value;
    let finding = |message: String| Diagnostic::new(&IDLE_SUPPRESSION, place, message);
    if catalog::code_named(code).is_some() {
        return finding(format!("no `{code}` is found here"))
            .help("Remove it, or put it before the block that the finding is in.");
    }
    let known = catalog::codes().into_iter().map(|code| code.name);
    match nearest(code, known.chain(later.iter().map(String::as_str))) {
        Some(near) => finding(format!("`{code}` is no code of a finding"))
            .help(format!("Did you mean `{near}`?"))
            .replace(format!("write `{near}`"), near, Applicability::Suggested),
        None => finding(format!("no `{code}` is found here")).help("Remove it."),
    }
}

fn without_reason(path: &SpecPath, suppression: &Suppression) -> Diagnostic {
    let place = Place::new(path, suppression.comment);
    Diagnostic::new(&UNEXPLAINED_SUPPRESSION, place, "this suppression gives no reason")
        .help("Write why after the bracket.")
}
