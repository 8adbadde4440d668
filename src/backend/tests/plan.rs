//! Which tests a spec file asks for, whatever the framework.

use std::collections::BTreeMap;

use super::checks::{Call, Check, Talk, Types, check};
use super::notes;
use super::own_notes;
use super::steps::StepCall;
use crate::analysis::{
    Question, RequiredTest, Subject, cases, file_questions, file_tests, is_tested_file, test_title,
};
use crate::ir::{Backgrounds, Clause, FileIr, TestId};

/// The tests of one spec file, in reading order.
pub(super) struct Plan {
    /// What opens, stands in and closes its groups.
    pub(super) entries: Vec<Entry>,
}

impl Plan {
    /// The tests.
    pub(super) fn tests(&self) -> impl Iterator<Item = &Test> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Test(test) => Some(test),
            Entry::Open { .. } | Entry::Close => None,
        })
    }

    /// Makes steps of the statements of tests that have none, but for those whose checks are steps themselves.
    pub(super) fn take_statements(&mut self, is_steps: impl Fn(&Check) -> bool) {
        for entry in &mut self.entries {
            let Entry::Test(test) = entry else { continue };
            if test.check.as_ref().is_some_and(&is_steps) {
                continue;
            }
            if test.steps.is_empty() {
                test.steps = test.statements.iter().map(|words| StepCall::statement(words)).collect();
            }
            if test.steps.is_empty() {
                test.steps.push(StepCall::statement(&test.title));
            }
        }
    }

    /// Takes out the tests of operations that say nothing but their signature, where a property proves it.
    pub(super) fn leave_to_properties(&mut self, proven: &[&str]) {
        self.entries.retain(|entry| match entry {
            Entry::Test(test) => !test.promises_nothing_else() || !proven.contains(&test.id.as_str()),
            Entry::Open { .. } | Entry::Close => true,
        });
    }

    /// Whether a test of it sends requests.
    pub(super) fn has_exchanges(&self) -> bool {
        self.tests().any(|test| matches!(test.check, Some(Check::Exchanges(_))))
    }

    /// Whether a test of it runs commands.
    pub(super) fn has_commands(&self) -> bool {
        self.tests().any(|test| matches!(test.check, Some(Check::Commands(_))))
    }

    /// The conversations that its tests hold.
    pub(super) fn talks(&self) -> impl Iterator<Item = &Talk> {
        self.tests().filter_map(|test| match &test.check {
            Some(Check::Talk(talk)) => Some(talk),
            _ => None,
        })
    }

    /// The steps of all its tests.
    pub(super) fn steps(&self) -> impl Iterator<Item = &StepCall> {
        self.tests().flat_map(|test| &test.steps)
    }

    /// Whether a clause is a group in it.
    pub(super) fn has_groups(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry, Entry::Open { .. }))
    }
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
    /// The statements that it has to check.
    pub(super) statements: Vec<String>,
    /// The steps that it takes; none when it is no case of a scenario.
    pub(super) steps: Vec<StepCall>,
    /// What it can check without anybody's help.
    pub(super) check: Option<Check>,
}

impl Test {
    fn promises_nothing_else(&self) -> bool {
        self.statements.is_empty() && self.steps.is_empty() && self.check.is_none()
    }

    /// The call that it makes.
    pub(super) fn call(&self) -> Option<&Call> {
        match &self.check {
            Some(Check::Call(call)) => Some(call),
            _ => None,
        }
    }
}

/// The plan of a file; `None` when nothing in it is tested.
pub(super) fn plan(types: &Types<'_>, file: &FileIr) -> Option<Plan> {
    if !is_tested_file(file) {
        return None;
    }
    let questions =
        file_questions(file).into_iter().map(|question| (question.id.clone(), question)).collect();
    let around = Around { types, file, backgrounds: Backgrounds::of(file), questions };
    let tests =
        file.clauses.iter().zip(file_tests(file)).map(|(clause, required)| around.tests(clause, required));
    let tests: Vec<Vec<Test>> = tests.collect();
    if tests.iter().all(Vec::is_empty) {
        return None;
    }
    Some(Plan { entries: entries(file, tests) })
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
            entries.push(Entry::Open { title: test_title(file, clause) });
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

/// What the tests of a clause follow from beside it.
struct Around<'s> {
    types: &'s Types<'s>,
    file: &'s FileIr,
    backgrounds: Backgrounds<'s>,
    /// By their ids.
    questions: BTreeMap<TestId, Question<'s>>,
}

impl Around<'_> {
    fn tests(&self, clause: &Clause, required: Vec<RequiredTest>) -> Vec<Test> {
        required.into_iter().map(|required| self.test(clause, required)).collect()
    }

    fn test(&self, clause: &Clause, required: RequiredTest) -> Test {
        let question = self.questions.get(&required.id);
        let (id, title) = (required.id.0, test_title(self.file, clause));
        match &required.subject {
            Subject::Case(at) => {
                let case = &cases(clause)[*at];
                let steps = notes::steps(&self.backgrounds, clause, case);
                let of_steps = steps.iter().flat_map(StepCall::lines);
                let notes = of_steps.chain(notes::example(&self.backgrounds, clause, case)).collect();
                Test {
                    title: notes::case_title(clause, case).unwrap_or(title),
                    notes,
                    statements: Vec::new(),
                    steps,
                    check: check((self.types, self.file), clause, case, question),
                    id,
                }
            }
            Subject::Statements(at) => {
                let of = || at.iter().map(|&at| &clause.statements[at]);
                let statements = of().map(|statement| statement.text.plain.to_string()).collect();
                Test {
                    id,
                    title,
                    notes: own_notes::lines(clause, of()),
                    statements,
                    steps: Vec::new(),
                    check: None,
                }
            }
        }
    }
}
