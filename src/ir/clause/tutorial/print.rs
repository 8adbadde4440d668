//! Lessons in the canonical form: labels.

use super::Tutorial;
use crate::ir::LabelKey;
use crate::ir::print::page::Page;

impl Tutorial {
    /// Prints the labels; the steps are clauses of their own.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        for (key, text) in
            [(LabelKey::Goal, &self.goal), (LabelKey::Audience, &self.audience), (LabelKey::Time, &self.time)]
        {
            page.label_each(key, text.as_slice());
        }
        page.label_each(LabelKey::Needs, &self.needs);
    }
}
