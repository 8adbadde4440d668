//! Features in the canonical form: labels.

use super::Feature;
use crate::ir::print::markdown::code;
use crate::ir::print::page::Page;
use crate::ir::{LabelKey, Target};

impl Feature {
    /// Prints the labels; `links` are the places that the feature's text links to.
    pub(in crate::ir) fn print(&self, links: &[&Target], page: &mut Page<'_>) {
        for (key, text) in [
            (LabelKey::Headline, &self.headline),
            (LabelKey::For, &self.audience),
            (LabelKey::CallToAction, &self.call_to_action),
        ] {
            page.label_each(key, text.as_slice());
        }
        page.label_each(LabelKey::Benefit, &self.benefits);
        page.label_each(LabelKey::Proof, &self.proofs);
        for target in &self.covers {
            page.label(
                LabelKey::Covers,
                target.span,
                &covered(&target.value, links.contains(&&target.value)),
            );
        }
    }
}

/// A clause by its id in code, or by a link.
fn covered(target: &Target, linked: bool) -> String {
    match target {
        Target::Link { file, anchor } if !linked && file.is_empty() => code(anchor),
        Target::Link { file, anchor } => {
            let words = if anchor.is_empty() { file } else { anchor };
            let mark = if anchor.is_empty() { "" } else { "#" };
            format!("[{words}]({file}{mark}{anchor})")
        }
        Target::Prompt { name } => format!("[^{name}]"),
    }
}
