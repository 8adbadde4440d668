//! Prompt files that nothing binds.

use std::collections::BTreeSet;

use crate::base::{Diagnostic, Place, Span, codes};
use crate::ir::{FileRole, LinkTarget, Spec};

codes! {
    /// A prompt file that no footnote binds.
    ///
    /// `examples/abcd.md` belongs to the clauses that mark it with `[^abcd]`. Without a mark nobody
    /// sees it and no test runs it.
    ///
    /// Mark a clause with the footnote, or remove the file.
    pub(super) UNUSED_PROMPT = "unused-prompt", Warning;
}

pub(super) fn check(spec: &Spec, findings: &mut Vec<Diagnostic>) {
    let bound: BTreeSet<_> = spec
        .links
        .iter()
        .filter_map(|link| match &link.to {
            LinkTarget::Prompt { path } => Some(path),
            LinkTarget::Clause { .. } | LinkTarget::File { .. } => None,
        })
        .collect();
    let prompts = spec.files.iter().filter(|file| file.role == FileRole::Prompt);
    for file in prompts.filter(|file| !bound.contains(&file.path)) {
        let name = file.path.file_name().trim_end_matches(".md");
        let message = format!("no clause is marked with `[^{name}]`");
        findings.push(
            Diagnostic::new(&UNUSED_PROMPT, Place::new(&file.path, Span::at(0)), message)
                .help(format!("Mark the clause that it belongs to with `[^{name}]`, or remove the file.")),
        );
    }
}
