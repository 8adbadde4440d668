//! What the results of tests say of each statement.

mod baseline;
mod fold;
mod policy;

use std::collections::BTreeMap;

use serde::Serialize;

use super::bound_ids::{Ids, NameFault};
use super::required_tests::is_tested_file;
use super::reviewed::Reviewed;
use crate::base::{Span, SpecPath};
use crate::ir::{ClauseId, FileIr, Modality, Spec, TestId};
use crate::results::CaseResult;

pub use baseline::{Baseline, BaselineFault};
pub use policy::{Policy, Require};

/// What is known of a promise, the gravest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing can check it.
    NotCheckable,
    /// All its tests passed.
    Passed,
    /// A test of it waits for somebody.
    Pending,
    /// Something could check it, and no test does.
    NoTest,
    /// The test that it names was not run.
    NotRun,
    /// Its tests passed, but it has changed since somebody reviewed them.
    Stale,
    /// A test of it failed.
    Failed,
}

impl Verdict {
    /// All of them, the gravest first.
    pub const ALL: [Self; 7] = [
        Self::Failed,
        Self::Stale,
        Self::NotRun,
        Self::NoTest,
        Self::Pending,
        Self::Passed,
        Self::NotCheckable,
    ];

    /// The words that people read.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotCheckable => "not checkable",
            Self::Passed => "passed",
            Self::Pending => "pending",
            Self::NoTest => "no test",
            Self::NotRun => "not run",
            Self::Stale => "stale",
            Self::Failed => "failed",
        }
    }
}

/// What is known of a spec.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// The clauses in reading order, those without a verdict too.
    pub clauses: Vec<ClauseVerdict>,
    /// The positions of results that name no id of the spec.
    pub unbound: Vec<usize>,
    /// Ids in brackets that are bound to nothing, and why.
    pub unknown: Vec<(String, NameFault)>,
}

/// What is known of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseVerdict {
    /// Its file.
    pub path: SpecPath,
    /// Its name.
    pub id: ClauseId,
    /// Its kind and title.
    pub title: String,
    /// Its heading.
    pub head: Span,
    /// The gravest of its own; `None` when it promises nothing.
    pub own: Option<Verdict>,
    /// The gravest of its own and of the clauses in it.
    pub whole: Option<Verdict>,
    /// What has a verdict in it: its statements, its cases, or itself when it has neither.
    pub items: Vec<ItemVerdict>,
}

/// What is known of one promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemVerdict {
    /// Its name: a statement's, a case's or the clause's.
    pub id: String,
    /// What it is.
    pub item: Item,
    /// Its words.
    pub text: String,
    /// Its place.
    pub span: Span,
    /// What is known.
    pub verdict: Verdict,
    /// Whether its clause holds in the version at hand.
    pub in_force: bool,
    /// The tests that say so.
    pub tests: Vec<TestVerdict>,
}

/// What a verdict is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A statement of this strength.
    Statement(Modality),
    /// A case of a scenario or example.
    Case,
    /// A clause that has neither, and names its test.
    Clause,
}

/// What became of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestVerdict {
    /// The id by which it reports.
    pub id: TestId,
    /// What became of it: passed, pending, failed or not run.
    pub verdict: Verdict,
    /// The positions of its results.
    pub results: Vec<usize>,
}

/// Holds results against a spec, of which people have reviewed some clauses.
#[must_use]
pub fn verdicts(spec: &Spec, results: &[CaseResult], reviewed: &Reviewed) -> Verdicts {
    let files: Vec<&FileIr> = spec.files.iter().filter(|file| is_tested_file(file)).collect();
    let clauses = || files.iter().flat_map(|file| &file.clauses);
    let ids = Ids::of_clauses(clauses());
    let mut by_id: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let (mut unbound, mut unknown) = (Vec::new(), BTreeMap::new());
    for (at, case) in results.iter().enumerate() {
        let named = ids.of(&case.names, &case.properties);
        if named.is_empty() {
            unbound.push(at);
            unknown.extend(ids.unbound_in(&case.names));
        }
        for id in named {
            by_id.entry(id).or_default().push(at);
        }
    }
    let known = fold::Known { spec, results, reviewed, by_id };
    let clauses = files.into_iter().flat_map(|file| known.file(file)).collect();
    Verdicts { clauses, unbound, unknown: unknown.into_iter().collect() }
}

impl Verdicts {
    /// All that has a verdict, with its clause.
    pub fn items(&self) -> impl Iterator<Item = (&ClauseVerdict, &ItemVerdict)> {
        self.clauses.iter().flat_map(|clause| clause.items.iter().map(move |item| (clause, item)))
    }

    /// Number of statements of each verdict.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Verdict, usize> {
        self.counts_of(|item| matches!(item, Item::Statement(_)))
    }

    /// Number of cases of each verdict.
    #[must_use]
    pub fn counts_of_cases(&self) -> BTreeMap<Verdict, usize> {
        self.counts_of(|item| matches!(item, Item::Case))
    }

    fn counts_of(&self, is_counted: impl Fn(&Item) -> bool) -> BTreeMap<Verdict, usize> {
        let mut counts = BTreeMap::new();
        for (_, item) in self.items().filter(|(_, item)| is_counted(&item.item)) {
            *counts.entry(item.verdict).or_default() += 1;
        }
        counts
    }
}
