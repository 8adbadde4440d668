//! What is known to be amiss, as a text that people commit.
//!
//! One line for each item that ends a run badly, `verdict: id`, sorted by id, so that version control merges it
//! line by line.

use std::collections::BTreeMap;

use super::{ItemVerdict, Policy, Verdict, Verdicts};

/// The verdicts that are known, by item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    verdicts: BTreeMap<String, Verdict>,
}

/// A baseline that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} is no verdict with an id: `{text}`; write the baseline anew with `--write-baseline`")]
pub struct BaselineFault {
    /// The line, from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
}

impl Baseline {
    /// The baseline of what `policy` refuses today.
    #[must_use]
    pub fn of(verdicts: &Verdicts, policy: &Policy) -> Self {
        let open = verdicts.items().filter(|(_, item)| policy.refuses(item));
        Self { verdicts: open.map(|(_, item)| (item.id.clone(), item.verdict)).collect() }
    }

    /// The baseline that a text holds.
    ///
    /// # Errors
    /// The first line that is not one of a baseline.
    pub fn parse(text: &str) -> Result<Self, BaselineFault> {
        let mut baseline = Self::default();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let words = Verdict::ALL.into_iter().find_map(|verdict| {
                let id = line.strip_prefix(verdict.as_str())?.strip_prefix(": ")?;
                Some((id.to_owned(), verdict))
            });
            let (id, verdict) = words.ok_or_else(|| BaselineFault { line: at + 1, text: line.to_owned() })?;
            // Two branches may each leave a line for one item: the better one is to be kept up.
            let known = baseline.verdicts.entry(id).or_insert(verdict);
            *known = verdict.min(*known);
        }
        Ok(baseline)
    }

    /// The baseline as text, sorted by id.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.verdicts.iter().map(|(id, verdict)| format!("{}: {id}\n", verdict.as_str())).collect()
    }

    /// Whether an item is worse than is known. What the baseline lacks is known to have passed.
    pub(super) fn is_regression(&self, item: &ItemVerdict) -> bool {
        self.verdicts.get(&item.id).is_none_or(|known| item.verdict > *known)
    }
}
