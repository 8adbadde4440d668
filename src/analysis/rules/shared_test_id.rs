//! One test id on two clauses.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Diagnostic, Place, codes};
use crate::ir::{Clause, FileIr, IdSpace, Located, TestId};

codes! {
    /// Two clauses name the same test.
    ///
    /// Its verdict counts for both: when it fails, nobody can tell which promise is broken.
    ///
    /// Split the test, or name it on the clause that it checks.
    pub(super) SHARED_TEST_ID = "shared-test-id", Warning;
}

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(&IdSpace, &TestId), (&FileIr, &Clause, &Located<TestId>)> = BTreeMap::new();
    // A test id of a statement is one of its clause too.
    let mut told = BTreeSet::new();
    for (file, clause) in files.iter().flat_map(|file| file.clauses.iter().map(move |clause| (file, clause)))
    {
        let statements = clause.statements.iter().flat_map(|statement| &statement.test_ids);
        for test_id in clause.facts.test_ids.iter().chain(statements) {
            let earlier = *first.entry((&file.space, &test_id.value)).or_insert((file, clause, test_id));
            if earlier.1.id != clause.id && told.insert((&file.path, test_id.span)) {
                findings.push(finding(file, test_id, earlier));
            }
        }
    }
}

fn finding(
    file: &FileIr,
    test_id: &Located<TestId>,
    earlier: (&FileIr, &Clause, &Located<TestId>),
) -> Diagnostic {
    let place = Place::new(&file.path, test_id.span);
    Diagnostic::new(&SHARED_TEST_ID, place, format!("the test `{}` is named on two clauses", test_id.value))
        .label(Place::new(&earlier.0.path, earlier.2.span), "first named here")
        .help("Split the test, or name it only on the clause that it checks.")
}
