//! Which verdicts end a run badly.

use super::{Baseline, Item, ItemVerdict, Verdict};
use crate::ir::Modality;

/// What must have passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Require {
    /// Statements that say must or must not.
    Must,
    /// Those, and those that say should or should not.
    Should,
    /// All, those that nothing can check as well.
    All,
}

/// What a run asks for beyond that nothing fails.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// What must have passed.
    pub require: Option<Require>,
    /// What is known to be amiss.
    pub baseline: Option<Baseline>,
}

impl Policy {
    /// Whether the verdict of `item` ends a run badly.
    #[must_use]
    pub fn refuses(&self, item: &ItemVerdict) -> bool {
        let is_amiss =
            item.verdict == Verdict::Failed || self.requires(item) && item.verdict != Verdict::Passed;
        is_amiss && self.baseline.as_ref().is_none_or(|baseline| baseline.is_regression(item))
    }

    fn requires(&self, item: &ItemVerdict) -> bool {
        let Some(require) = self.require.filter(|_| item.in_force) else { return false };
        if require == Require::All {
            return true;
        }
        let can_be_checked = item.verdict != Verdict::NotCheckable;
        can_be_checked
            && match item.item {
                Item::Statement(Modality::Must | Modality::MustNot) => true,
                Item::Statement(Modality::Should | Modality::ShouldNot) => require == Require::Should,
                Item::Statement(Modality::May) | Item::Case | Item::Clause => false,
            }
    }
}
