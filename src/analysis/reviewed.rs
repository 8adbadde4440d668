//! Which clauses people looked at, with their tests, and how they were then.

use std::collections::BTreeMap;

use super::fingerprint::fingerprint;
use super::required_tests::is_tested_file;
use crate::ir::{Clause, ClauseId, Spec};

/// What stands above the lines of the text.
const HEAD: &str = "# What each clause promised when its tests were last reviewed (`specc review`).\n";

/// The fingerprints of clauses at the time of their reviews.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviewed {
    fingerprints: BTreeMap<ClauseId, Vec<String>>,
}

/// A text that holds no reviews.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} is no fingerprint with a clause: `{text}`")]
pub struct ReviewedFault {
    /// The line, from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
}

impl Reviewed {
    /// The reviews that a text holds. Two branches may each leave a line for one clause: then both count.
    ///
    /// # Errors
    /// The first line that is none.
    pub fn parse(text: &str) -> Result<Self, ReviewedFault> {
        let mut reviewed = Self::default();
        let is_said = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
        for (at, line) in text.lines().enumerate().filter(|(_, line)| is_said(line)) {
            let fault = || ReviewedFault { line: at + 1, text: line.to_owned() };
            let (fingerprint, id) = line.split_once(' ').ok_or_else(fault)?;
            if !fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit()) || id.is_empty() {
                return Err(fault());
            }
            let lines = reviewed.fingerprints.entry(ClauseId(id.to_owned())).or_default();
            lines.push(fingerprint.to_owned());
        }
        Ok(reviewed)
    }

    /// The reviews as text: a line for each clause, by id.
    #[must_use]
    pub fn to_text(&self) -> String {
        let lines = self.fingerprints.iter().flat_map(|(id, fingerprints)| {
            fingerprints.iter().map(move |fingerprint| format!("{fingerprint} {id}\n"))
        });
        HEAD.to_owned() + &lines.collect::<String>()
    }

    /// Whether a clause promises something else than when it was reviewed. One that never was has not changed.
    #[must_use]
    pub fn is_changed(&self, clause: &Clause) -> bool {
        let Some(known) = self.fingerprints.get(&clause.id) else { return false };
        fingerprint(clause).is_some_and(|now| !known.contains(&now))
    }

    /// Notes that a clause was reviewed as it is; false when it asks for no test.
    pub fn review(&mut self, clause: &Clause) -> bool {
        let now = fingerprint(clause);
        let is_tested = now.is_some();
        if let Some(now) = now {
            self.fingerprints.insert(clause.id.clone(), vec![now]);
        }
        is_tested
    }

    /// Notes that all clauses in force were reviewed as they are, and forgets those that are gone.
    #[must_use]
    pub fn all_of(spec: &Spec) -> Self {
        let mut reviewed = Self::default();
        for (_, clause) in spec.clauses().filter(|(file, _)| is_tested_file(file)) {
            reviewed.review(clause);
        }
        reviewed
    }
}
