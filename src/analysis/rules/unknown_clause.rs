//! Annotations that name clauses.

use crate::analysis::SpecIndex;
use crate::analysis::resolve::covered_in_code;
use crate::base::{Applicability, Diagnostic, Place, codes, nearest};
use crate::ir::{ClauseBody, FileIr, Located};

codes! {
    /// `verifies` or `covers`, or the label Covers of a Feature, names a clause that is not there.
    ///
    /// What it was meant to tie together is not tied.
    ///
    /// ```markdown
    /// ## Principle: Be kind {#kind}
    /// ## Requirement: Greetings
    /// `covers: kidn`
    /// ```
    ///
    /// Write the clause's id (`kind`), or the anchor that the Git host gives its heading.
    pub(super) UNKNOWN_CLAUSE = "unknown-clause", Error;
}

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    // An index of all clauses is dear, and few specs name any by annotations.
    if !files.iter().any(names_clauses) {
        return;
    }
    let index = SpecIndex::new(files);
    for file in files {
        let facts = file.clauses.iter().map(|clause| &clause.facts);
        for name in facts.flat_map(|facts| facts.verifies.iter().chain(&facts.covers)) {
            let known = !index.by_id(&file.space, &name.value).is_empty()
                || index.in_file(file, &name.value).is_some();
            if !known {
                findings.push(finding(&index, file, name));
            }
        }
        let covered = covered_in_code(file).into_iter();
        let unknown = covered.filter(|covered| covered.clause(&index).is_none());
        findings.extend(unknown.map(|covered| finding(&index, file, &covered.written())));
    }
}

fn names_clauses(file: &FileIr) -> bool {
    file.clauses.iter().any(|clause| {
        let named = matches!(&clause.body, ClauseBody::Feature(feature) if !feature.covers.is_empty());
        named || !clause.facts.verifies.is_empty() || !clause.facts.covers.is_empty()
    })
}

fn finding<'a>(index: &SpecIndex<'a>, file: &'a FileIr, name: &Located<String>) -> Diagnostic {
    let place = Place::new(&file.path, name.span);
    let finding = Diagnostic::new(&UNKNOWN_CLAUSE, place, format!("no clause is named `{}`", name.value));
    match nearest(&name.value, index.names(&file.space)) {
        Some(near) => finding.help(format!("Did you mean `{near}`?")).replace(
            format!("write `{near}`"),
            near,
            Applicability::Suggested,
        ),
        None => finding.help("Write the clause's id, or the anchor of its heading."),
    }
}
