//! The clause that a person means by a name.

use crate::base::nearest;
use crate::ir::{Clause, ClauseId, FileIr};

/// A name that no clause has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no clause `{name}`{}", near.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
pub struct UnknownClause {
    /// The name.
    pub name: String,
    /// The name that it may be meant for.
    pub near: Option<ClauseId>,
}

/// The clause that has `name` as its id, or else as its derived id, as a test id, or as its anchor.
///
/// # Errors
/// When none has.
pub fn named_clause<'f>(files: &[&'f FileIr], name: &str) -> Result<(&'f FileIr, &'f Clause), UnknownClause> {
    let all = || files.iter().flat_map(|&file| file.clauses.iter().map(move |clause| (file, clause)));
    let by: [&dyn Fn(&Clause) -> bool; 4] = [
        &|clause| clause.id.as_str() == name,
        &|clause| clause.derived_id.as_str() == name,
        &|clause| clause.facts.test_ids.iter().any(|own| own.value.as_str() == name),
        &|clause| clause.anchor == name.trim_start_matches('#') && !clause.anchor.is_empty(),
    ];
    let found = by.iter().find_map(|is_named| all().find(|(_, clause)| is_named(clause)));
    found.ok_or_else(|| {
        let names = all().flat_map(|(_, clause)| {
            let tests = clause.facts.test_ids.iter().map(|own| own.value.as_str());
            [clause.id.as_str(), clause.anchor.as_str()].into_iter().chain(tests)
        });
        let near = nearest(name, names).map(|near| ClauseId(near.to_owned()));
        UnknownClause { name: name.to_owned(), near }
    })
}
