//! Decisions in the canonical form: labels.

use super::Decision;
use crate::ir::LabelKey;
use crate::ir::print::page::Page;

impl Decision {
    /// Prints what labels say; what headings say, their sections print.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        if let Some(status) = &self.status {
            page.label(LabelKey::Status, status.span, &status.value);
        }
        for (key, texts) in [
            (LabelKey::Context, &self.context),
            (LabelKey::Options, &self.options),
            (LabelKey::Decision, &self.decision),
            (LabelKey::Consequences, &self.consequences),
        ] {
            page.label_each(key, texts);
        }
    }
}
