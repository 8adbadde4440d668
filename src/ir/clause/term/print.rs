//! Terms in the canonical form. The meaning is prose.

use super::Term;
use crate::ir::LabelKey;
use crate::ir::print::page::Page;

impl Term {
    /// Prints the other words.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        self.aliases.iter().for_each(|word| page.label(LabelKey::Also, word.span, &word.value));
    }
}
