//! Decisions in the canonical form: labels.

use super::Decision;
use crate::ir::print::page::Page;
use crate::ir::{LabelKey, Text};

impl Decision {
    /// Prints what labels say; what headings say, their sections print.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        if let Some(status) = &self.status {
            page.label(LabelKey::Status, status.span, &status.value);
        }
        if let Some(date) = &self.date {
            page.label(LabelKey::Date, date.span, &date.value);
        }
        for option in &self.options {
            page.label(LabelKey::Options, option.span(), &value(option));
        }
        for (key, texts) in [
            (LabelKey::Context, &self.context),
            (LabelKey::Decision, &self.decision),
            (LabelKey::Consequences, &self.consequences),
        ] {
            page.label_each(key, texts);
        }
    }
}

/// An option as a label's value. One with a semicolon is an item, since semicolons part what stands on one line.
fn value(option: &Text) -> String {
    let markdown = option.markdown();
    if markdown.contains("; ") {
        format!("\n- {}", markdown.replace('\n', "\n  "))
    } else {
        markdown.to_owned()
    }
}
