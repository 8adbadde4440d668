//! From tests to statements and cases, and from these to clauses.

use std::collections::{BTreeMap, BTreeSet};

use super::{ClauseVerdict, Item, ItemVerdict, TestVerdict, Verdict};
use crate::analysis::checkable::{case_owner, checkable_clauses};
use crate::analysis::is_pending;
use crate::analysis::required_tests::{cases, test_title};
use crate::analysis::reviewed::Reviewed;
use crate::ir::{Case, Clause, FileIr, Located, Spec, Statement, TestId};
use crate::results::{CaseResult, Outcome};

/// What runners reported, by the ids of the spec.
pub(super) struct Known<'r> {
    pub(super) spec: &'r Spec,
    pub(super) results: &'r [CaseResult],
    pub(super) reviewed: &'r Reviewed,
    pub(super) by_id: BTreeMap<&'r str, Vec<usize>>,
}

impl Known<'_> {
    /// The clauses of a file. Parents come before children, so that one pass backwards tells each of what
    /// is in it.
    pub(super) fn file(&self, file: &FileIr) -> Vec<ClauseVerdict> {
        let cases: Vec<Vec<ItemVerdict>> =
            file.clauses.iter().map(|clause| self.seen(clause, self.cases(clause))).collect();
        let of_cases = gravest_of_cases(file, &cases);
        let checkable = checkable_clauses(file);
        let mut verdicts: Vec<ClauseVerdict> = Vec::with_capacity(file.clauses.len());
        for (at, (clause, cases)) in file.clauses.iter().zip(cases).enumerate() {
            let otherwise = match of_cases[at] {
                Some(verdict) => verdict,
                None if checkable[at] => Verdict::NoTest,
                None => Verdict::NotCheckable,
            };
            let items = [self.seen(clause, self.statements(clause, otherwise)), cases].concat();
            verdicts.push(self.clause(file, clause, items));
        }
        for at in (0..verdicts.len()).rev() {
            let whole = verdicts[at].whole;
            if let Some(parent) = file.clauses[at].parent.and_then(|parent| verdicts.get_mut(parent.get())) {
                parent.whole = parent.whole.max(whole);
            }
        }
        verdicts
    }

    fn clause(&self, file: &FileIr, clause: &Clause, mut items: Vec<ItemVerdict>) -> ClauseVerdict {
        if items.is_empty() && !clause.is_removed() {
            items = self.seen(clause, self.clause_itself(file, clause).into_iter().collect());
        }
        let own = items.iter().map(|item| item.verdict).max();
        ClauseVerdict {
            path: file.path.clone(),
            id: clause.id.clone(),
            title: test_title(file, clause),
            head: clause.head,
            own,
            whole: own,
            items,
        }
    }

    /// Items of a clause: what passed is stale when the clause has changed since it was reviewed. What does not hold yet
    /// waits.
    fn seen(&self, clause: &Clause, mut items: Vec<ItemVerdict>) -> Vec<ItemVerdict> {
        if items.iter().any(|item| item.verdict == Verdict::Passed) && self.reviewed.is_changed(clause) {
            let passed = items.iter_mut().filter(|item| item.verdict == Verdict::Passed);
            passed.for_each(|item| item.verdict = Verdict::Stale);
        }
        if is_pending(self.spec, clause) {
            for item in &mut items {
                item.in_force = false;
                if item.verdict != Verdict::Passed {
                    item.verdict = Verdict::Pending;
                }
            }
        }
        items
    }

    fn statements(&self, clause: &Clause, otherwise: Verdict) -> Vec<ItemVerdict> {
        let statements = clause.statements.iter().filter(|_| !clause.is_removed() && clause.normative);
        statements.map(|statement| self.statement(clause, statement, otherwise)).collect()
    }

    /// A statement has the verdict of the tests that it names, or else that its clause names, or else that
    /// report by its clause's id; without results of the last, that of the cases which check the clause.
    fn statement(&self, clause: &Clause, statement: &Statement, otherwise: Verdict) -> ItemVerdict {
        let named: &[Located<TestId>] = match statement.test_ids.as_slice() {
            [] => &clause.facts.test_ids[..clause.facts.test_ids.len().min(1)],
            ids => ids,
        };
        let mut tests: Vec<TestVerdict> = named.iter().map(|id| self.test(id.value.as_str())).collect();
        let mut unnamed = vec![statement.id.as_str()];
        if named.is_empty() {
            unnamed.extend([clause.id.as_str(), clause.derived_id.as_str()]);
            unnamed.dedup();
        }
        tests.extend(unnamed.into_iter().filter(|id| self.by_id.contains_key(id)).map(|id| self.test(id)));
        ItemVerdict {
            id: statement.id.to_string(),
            item: Item::Statement(statement.modality.value),
            text: statement.text.plain.to_string(),
            span: statement.text.span(),
            verdict: gravest(&tests).unwrap_or(otherwise),
            in_force: true,
            tests,
        }
    }

    /// The cases of a clause that is not removed. One without results of its own has those of the test that its clause names.
    fn cases(&self, clause: &Clause) -> Vec<ItemVerdict> {
        let named = clause.facts.test_ids.first();
        let verdict = |case: &Case| {
            let id = match named {
                Some(named) if !self.by_id.contains_key(case.id.as_str()) => Some(named.value.as_str()),
                _ => self.by_id.contains_key(case.id.as_str()).then_some(case.id.as_str()),
            };
            let tests: Vec<TestVerdict> = id.map(|id| self.test(id)).into_iter().collect();
            ItemVerdict {
                id: case.id.to_string(),
                item: Item::Case,
                text: clause.title.plain.to_string(),
                span: case.span,
                verdict: gravest(&tests).unwrap_or(Verdict::NoTest),
                in_force: true,
                tests,
            }
        };
        let cases = cases(clause).iter().filter(|_| !clause.is_removed());
        cases.map(verdict).collect()
    }

    /// A clause without statements and cases whose test is named, or reported.
    fn clause_itself(&self, file: &FileIr, clause: &Clause) -> Option<ItemVerdict> {
        let named = clause.facts.test_ids.iter().map(|id| id.value.as_str());
        let reported = Some(clause.id.as_str()).filter(|id| self.by_id.contains_key(id));
        let tests: Vec<TestVerdict> = named.chain(reported).map(|id| self.test(id)).collect();
        Some(ItemVerdict {
            id: clause.id.to_string(),
            item: Item::Clause,
            text: test_title(file, clause),
            span: clause.head,
            verdict: gravest(&tests)?,
            in_force: true,
            tests,
        })
    }

    fn test(&self, id: &str) -> TestVerdict {
        let results = self.by_id.get(id).map(|results| self.ended(results)).unwrap_or_default();
        // One that checks nothing counts where no other one checks anything.
        let checks: Vec<usize> = results.iter().copied().filter(|&at| !self.results[at].is_idle).collect();
        let counted = if checks.is_empty() { &results } else { &checks };
        let verdicts = counted.iter().map(|&at| match self.results[at].outcome {
            Outcome::Passed => Verdict::Passed,
            Outcome::Pending => Verdict::Pending,
            Outcome::Failed => Verdict::Failed,
        });
        let verdict = verdicts.max().unwrap_or(Verdict::NotRun);
        TestVerdict { id: TestId(id.to_owned()), verdict, results }
    }

    /// The results without those of tests that one run skipped and another one did not.
    fn ended(&self, results: &[usize]) -> Vec<usize> {
        let is_skipped = |at: usize| self.results[at].outcome == Outcome::Pending;
        let names = |at: usize| self.results[at].names.as_slice();
        let ended: BTreeSet<&[String]> =
            results.iter().filter(|&&at| !is_skipped(at)).map(|&at| names(at)).collect();
        results.iter().copied().filter(|&at| !is_skipped(at) || !ended.contains(names(at))).collect()
    }
}

fn gravest(tests: &[TestVerdict]) -> Option<Verdict> {
    tests.iter().map(|test| test.verdict).max()
}

/// For each clause, the gravest verdict of the cases that check it.
fn gravest_of_cases(file: &FileIr, cases: &[Vec<ItemVerdict>]) -> Vec<Option<Verdict>> {
    let mut gravest: Vec<Option<Verdict>> = vec![None; file.clauses.len()];
    for (clause, cases) in file.clauses.iter().zip(cases) {
        let own = cases.iter().map(|case| case.verdict).max();
        if let (Some(own), Some(owner)) = (own, case_owner(file, clause)) {
            gravest[owner.get()] = gravest[owner.get()].max(Some(own));
        }
    }
    gravest
}
