//! Two clauses of one explicit id.

use std::collections::BTreeMap;

use crate::base::{Diagnostic, Place, codes};
use crate::ir::{Clause, ClauseId, FileIr, IdSpace, Located};

codes! {
    /// Two clauses have the same explicit id.
    ///
    /// References and test results could mean either. Ids are global within a spec root; each proposed
    /// change (`changes/<name>/`) and each translation has ids of its own.
    ///
    /// ```markdown
    /// ## Principle: Be kind {#kind}
    /// ## Principle: Be honest {#kind}
    /// ```
    ///
    /// Give one of them another id.
    pub(super) DUPLICATE_ID = "duplicate-id", Error;
}

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(&IdSpace, &ClauseId), (&FileIr, &Located<ClauseId>)> = BTreeMap::new();
    for (file, id) in files.iter().flat_map(explicit_ids) {
        let Some((earlier_file, earlier)) = first.insert((&file.space, &id.value), (file, id)) else {
            continue;
        };
        first.insert((&file.space, &id.value), (earlier_file, earlier));
        let place = Place::new(&file.path, id.span);
        let finding = Diagnostic::new(&DUPLICATE_ID, place, format!("the id `{}` is given twice", id.value))
            .label(Place::new(&earlier_file.path, earlier.span), "first given here")
            .help("Give one of the two clauses another id.");
        findings.push(finding);
    }
}

fn explicit_ids(file: &FileIr) -> impl Iterator<Item = (&FileIr, &Located<ClauseId>)> {
    file.clauses.iter().filter_map(move |clause: &Clause| clause.explicit_id.as_ref().map(|id| (file, id)))
}
