//! Which tests a spec file asks for, whatever the framework.

use crate::ir::{
    Backgrounds, Case, Clause, ClauseBody, ClauseKind, FileIr, FileRole, IdSpace, Statement, Status,
};

use super::notes;

/// The tests of one spec file, in reading order.
pub(super) struct Suite {
    /// What opens, stands in and closes its groups.
    pub(super) entries: Vec<Entry>,
}

/// A part of a suite.
pub(super) enum Entry {
    /// A clause with tests of its own or in it begins.
    Open {
        /// The clause's kind and title.
        title: String,
    },
    /// A pending test.
    Test(Test),
    /// The last group that is open ends.
    Close,
}

/// A pending test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Test {
    /// The test id or case id by which it reports.
    pub(super) id: String,
    /// What people call it.
    pub(super) title: String,
    /// What it has to check, as lines.
    pub(super) notes: Vec<String>,
}

/// The suite of a file; `None` when nothing in it is tested. Only the spec itself is tested:
/// proposals are not in force, history is past, and translations would be tested twice.
pub(super) fn suite(file: &FileIr) -> Option<Suite> {
    if file.space != IdSpace::Main || file.role != FileRole::Spec {
        return None;
    }
    let backgrounds = Backgrounds::of(file);
    let tests = file.clauses.iter().map(|clause| clause_tests((file, &backgrounds), clause));
    let tests: Vec<Vec<Test>> = tests.collect();
    if tests.iter().all(Vec::is_empty) {
        return None;
    }
    Some(Suite { entries: entries(file, tests) })
}

/// Lays the tests out in groups. A clause is a group when clauses in it have tests, or when it has
/// several itself.
fn entries(file: &FileIr, tests: Vec<Vec<Test>>) -> Vec<Entry> {
    let below = counts_below(file, &tests);
    let mut entries = Vec::new();
    let mut open: Vec<u32> = Vec::new();
    for ((clause, own), below) in file.clauses.iter().zip(tests).zip(below) {
        while open.last().is_some_and(|&depth| depth >= clause.depth) {
            open.pop();
            entries.push(Entry::Close);
        }
        if below > 0 || own.len() > 1 {
            open.push(clause.depth);
            entries.push(Entry::Open { title: title(file, clause) });
        }
        entries.extend(own.into_iter().map(Entry::Test));
    }
    entries.extend(open.iter().map(|_| Entry::Close));
    entries
}

/// How many tests the clauses in each clause have.
fn counts_below(file: &FileIr, tests: &[Vec<Test>]) -> Vec<usize> {
    let mut below = vec![0; file.clauses.len()];
    for (at, clause) in file.clauses.iter().enumerate().rev() {
        let all = below[at] + tests[at].len();
        if let Some(outer) = clause.parent.and_then(|parent| below.get_mut(parent.get())) {
            *outer += all;
        }
    }
    below
}

fn clause_tests((file, backgrounds): (&FileIr, &Backgrounds<'_>), clause: &Clause) -> Vec<Test> {
    if clause.facts.status.as_ref().is_some_and(|status| status.value == Status::Removed) {
        return Vec::new();
    }
    let cases = cases(clause);
    if cases.is_empty() { own_tests(file, clause) } else { case_tests((file, backgrounds), clause, cases) }
}

/// The cases that a scenario or example makes.
fn cases(clause: &Clause) -> &[Case] {
    match &clause.body {
        ClauseBody::Scenario(scenario) => &scenario.cases,
        ClauseBody::Example(example) => &example.cases,
        _ => &[],
    }
}

/// One test for each case; a single one reports by the test id that the author gave.
fn case_tests(
    (file, backgrounds): (&FileIr, &Backgrounds<'_>),
    clause: &Clause,
    cases: &[Case],
) -> Vec<Test> {
    let given = clause.facts.test_ids.first().filter(|_| cases.len() == 1);
    let tests = cases.iter().map(|case| Test {
        id: given.map_or_else(|| case.id.to_string(), |id| id.value.to_string()),
        title: notes::case_title(clause, case).unwrap_or_else(|| title(file, clause)),
        notes: notes::case(backgrounds, clause, case),
    });
    tests.collect()
}

/// A test for the clause, and one for each further test id that its statements name.
fn own_tests(file: &FileIr, clause: &Clause) -> Vec<Test> {
    let Some(own) = clause.test_id().filter(|_| is_tested(clause)) else { return Vec::new() };
    let mut ids: Vec<&str> = vec![own.as_str()];
    let of_statements = clause.statements.iter().flat_map(|statement| &statement.test_ids);
    for id in clause.facts.test_ids.iter().chain(of_statements) {
        if !ids.contains(&id.value.as_str()) {
            ids.push(id.value.as_str());
        }
    }
    let tests = ids.iter().map(|&id| Test {
        id: id.to_owned(),
        title: title(file, clause),
        notes: notes::clause(clause, |statement| binds(statement, id, own.as_str())),
    });
    tests.collect()
}

/// Whether the test of `id` checks a statement; those without a test id fall to the clause's own.
fn binds(statement: &Statement, id: &str, own: &str) -> bool {
    match statement.test_ids.as_slice() {
        [] => id == own,
        ids => ids.iter().any(|bound| bound.value.as_str() == id),
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

fn title(file: &FileIr, clause: &Clause) -> String {
    if clause.title.is_empty() {
        let titled = file.front_matter.title.as_ref().map(|title| title.value.clone());
        return titled.unwrap_or_else(|| file.path.stem().to_owned());
    }
    match clause.kind.value {
        ClauseKind::Section => clause.title.plain.to_string(),
        kind => format!("{}: {}", kind.as_str(), clause.title.plain),
    }
}
