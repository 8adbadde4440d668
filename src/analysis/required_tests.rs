//! The tests that a spec asks for: by which id each reports, and what it checks.

use crate::ir::{Case, Clause, ClauseBody, ClauseKind, FileIr, FileRole, IdSpace, Statement, TestId};

/// A test that a clause asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredTest {
    /// The id by which it reports.
    pub id: TestId,
    /// What it checks.
    pub subject: Subject,
}

/// What a test checks of its clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The case at this position of [`cases`].
    Case(usize),
    /// The statements at these positions; none when the clause promises something otherwise.
    Statements(Vec<usize>),
}

/// Whether the clauses of a file are tested. Only the spec itself is: proposals are not in force, history
/// is past, and translations would be tested twice.
#[must_use]
pub fn is_tested_file(file: &FileIr) -> bool {
    file.space == IdSpace::Main && file.role == FileRole::Spec
}

/// The tests of a clause: one for each case that it makes, or else one for itself and one for each further
/// test id that its statements name.
#[must_use]
pub fn required_tests(clause: &Clause) -> Vec<RequiredTest> {
    if clause.is_removed() {
        return Vec::new();
    }
    match cases(clause) {
        [] => own_tests(clause),
        cases => case_tests(clause, cases),
    }
}

/// The tests of the clauses of a file, in their order. A Requirement or Principle that says nothing itself asks for none
/// where the clauses in it do: they are what it is made of.
#[must_use]
pub fn file_tests(file: &FileIr) -> Vec<Vec<RequiredTest>> {
    let mut tests: Vec<Vec<RequiredTest>> = file.clauses.iter().map(required_tests).collect();
    let mut has_tests_below = vec![false; tests.len()];
    for (at, clause) in file.clauses.iter().enumerate().rev() {
        if has_tests_below[at] && says_nothing(clause) {
            tests[at].clear();
        }
        let asks = !tests[at].is_empty() || has_tests_below[at];
        let outer = clause.parent.and_then(|parent| has_tests_below.get_mut(parent.get()));
        if let Some(outer) = outer.filter(|_| asks) {
            *outer = true;
        }
    }
    tests
}

/// Whether a clause of a kind that holds nothing but statements has none, and names no test.
fn says_nothing(clause: &Clause) -> bool {
    let holds_statements = matches!(clause.kind.value, ClauseKind::Requirement | ClauseKind::Principle);
    holds_statements && clause.statements.is_empty() && clause.facts.test_ids.is_empty()
}

/// The cases that a scenario or example makes.
#[must_use]
pub fn cases(clause: &Clause) -> &[Case] {
    match &clause.body {
        ClauseBody::Scenario(scenario) => &scenario.cases,
        ClauseBody::Example(example) => &example.cases,
        _ => &[],
    }
}

/// What people call the tests of a clause: its kind and its title.
#[must_use]
pub fn test_title(file: &FileIr, clause: &Clause) -> String {
    match (clause.title.plain.as_str(), clause.shown_kind()) {
        ("", _) => file.title(),
        (title, None) => title.to_owned(),
        (title, Some(kind)) => format!("{}: {title}", kind.as_str()),
    }
}

/// A single case reports by the test id that the author gave.
fn case_tests(clause: &Clause, cases: &[Case]) -> Vec<RequiredTest> {
    let given = clause.facts.test_ids.first().filter(|_| cases.len() == 1);
    let id = |case: &Case| given.map_or_else(|| TestId(case.id.0.clone()), |id| id.value.clone());
    let each = cases.iter().enumerate();
    each.map(|(at, case)| RequiredTest { id: id(case), subject: Subject::Case(at) }).collect()
}

fn own_tests(clause: &Clause) -> Vec<RequiredTest> {
    let Some(own) = clause.test_id().filter(|_| is_tested(clause)) else { return Vec::new() };
    let mut ids = vec![own.clone()];
    let of_statements = clause.statements.iter().flat_map(|statement| &statement.test_ids);
    for id in clause.facts.test_ids.iter().chain(of_statements) {
        if !ids.contains(&id.value) {
            ids.push(id.value.clone());
        }
    }
    let subject = |id: &TestId| {
        let statements = clause.statements.iter().enumerate();
        Subject::Statements(statements.filter(|(_, one)| binds(one, id, &own)).map(|(at, _)| at).collect())
    };
    ids.into_iter().map(|id| RequiredTest { subject: subject(&id), id }).collect()
}

/// Whether the test of `id` checks a statement; those without a test id fall to the clause's own.
fn binds(statement: &Statement, id: &TestId, own: &TestId) -> bool {
    match statement.test_ids.as_slice() {
        [] => id == own,
        ids => ids.iter().any(|bound| bound.value == *id),
    }
}

/// Whether somebody writes a test for the clause: it says what must hold, or names its test. What
/// is for readers only is not tested, and lessons are run as they stand.
fn is_tested(clause: &Clause) -> bool {
    let for_readers = matches!(
        clause.kind.value,
        ClauseKind::Background
            | ClauseKind::Decision
            | ClauseKind::Tutorial
            | ClauseKind::Step
            | ClauseKind::Feature
            | ClauseKind::Term
    );
    let named = !clause.facts.test_ids.is_empty() || !clause.statements.is_empty();
    named || (clause.normative && !for_readers)
}

#[cfg(test)]
mod tests {
    use super::super::rules::tested;
    use super::*;

    #[test]
    fn what_says_nothing_is_tested_by_what_stands_in_it() {
        let ids = |text: &str| -> Vec<String> {
            let spec = tested::file(text);
            file_tests(&spec.files[0]).into_iter().flatten().map(|test| test.id.0).collect()
        };
        let criteria = "#### Acceptance Criteria\n\n1. WHEN a plug reports THE system SHALL show it\n";
        let story = "# Plugs\n\n### Requirement: Readings {#readings}\n\n**User Story:** As a resident, I want it.\n\n";
        let below = ids(&format!("{story}{criteria}"));
        assert_eq!(below.len(), 1, "{below:?}");
        assert!(below[0].ends_with("acceptance-criteria"), "{below:?}");
        assert_eq!(ids(story), ["readings"]);
        assert_eq!(ids(&format!("{story}`test_id: seen`\n\n{criteria}")).len(), 2);
        assert_eq!(ids(&format!("{story}It must be quick.\n\n{criteria}")).len(), 2);
        let operation = story
            .replace("Requirement:", "Operation:")
            .replace("**User Story:**", "`GET /a`\n\n**User Story:**");
        assert_eq!(ids(&format!("{operation}{criteria}")).len(), 2);
    }
}
