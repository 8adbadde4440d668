//! Which clauses something can check.

use crate::ir::{Clause, ClauseBody, ClauseIndex, ClauseKind, FileIr, Opening, Target};

/// For each clause, whether something can check its statements. Parents come before children, so
/// one pass backwards tells every owner of its cases.
pub(super) fn checkable_clauses(file: &FileIr) -> Vec<bool> {
    let mut checked: Vec<bool> = file.clauses.iter().map(checks_itself).collect();
    for clause in file.clauses.iter().rev() {
        let is_case = matches!(clause.kind.value, ClauseKind::Scenario | ClauseKind::Example);
        if let (true, Some(owner)) = (is_case, case_owner(file, clause)) {
            checked[owner.get()] = true;
        }
    }
    for reference in &file.references {
        if let Target::Prompt { .. } = reference.target.value {
            checked[reference.clause.get()] = true;
        }
    }
    inherit_to_items(file, &mut checked);
    checked
}

/// What a case checks: the nearest clause around it that is no case and no group of cases.
pub(super) fn case_owner(file: &FileIr, clause: &Clause) -> Option<ClauseIndex> {
    let mut parent = clause.parent?;
    loop {
        let around = file.clause(parent);
        let groups = matches!(around.kind.value, ClauseKind::Section) && around.statements.is_empty();
        match around.parent {
            Some(next) if groups => parent = next,
            _ => return Some(parent),
        }
    }
}

/// What checks a clause checks the items (`**FR-001**:`) in its text too.
fn inherit_to_items(file: &FileIr, checked: &mut [bool]) {
    for (at, clause) in file.clauses.iter().enumerate() {
        if let (Opening::Item, Some(parent)) = (clause.opening, clause.parent) {
            checked[at] |= checked[parent.get()];
        }
    }
}

fn checks_itself(clause: &Clause) -> bool {
    let bound = !clause.facts.test_ids.is_empty()
        || clause.statements.iter().any(|statement| !statement.test_ids.is_empty());
    bound
        || match &clause.body {
            ClauseBody::Scenario(_) | ClauseBody::Example(_) | ClauseBody::Type(_) => true,
            ClauseBody::Constraint(constraint) => {
                !constraint.guarantees.is_empty()
                    || constraint.layers.is_some()
                    || !constraint.no_import.is_empty()
            }
            ClauseBody::Plain
            | ClauseBody::Interface(_)
            | ClauseBody::Background(_)
            | ClauseBody::Operation(_)
            | ClauseBody::Decision(_)
            | ClauseBody::Tutorial(_)
            | ClauseBody::Step(_)
            | ClauseBody::Feature(_)
            | ClauseBody::Term(_) => false,
        }
}
