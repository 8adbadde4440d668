//! A file's IR as Markdown in the dialect's canonical form.
//!
//! What is said as data (labels, steps, tables, conversations, types, measures) is printed from its
//! typed values, in one way. Prose blocks keep the author's Markdown, which is their lossless form,
//! and say again whatever values stand in them. The source is never looked at: spans only tell the
//! order of things, and which values a prose block says already. Lowering what is printed gives the
//! same IR but for spans.

mod clause;
mod facts;
mod front_matter;
mod heading;
pub(in crate::ir) mod labels;
pub(in crate::ir) mod markdown;
pub(in crate::ir) mod page;
mod said;

#[cfg(test)]
mod tests;

use super::{AmendmentOperation, ClauseIndex, FileIr, Rename};
use page::{List, Page};
use said::Said;

/// Prints a file in the canonical form.
#[must_use]
pub fn print(file: &FileIr) -> String {
    let said = Said::of(file);
    let mut page = Page::new(&said);
    for (at, clause) in file.clauses.iter().enumerate() {
        clause::print(file, ClauseIndex(crate::base::Span::at(at).start), clause, &mut page);
    }
    for amendment in &file.amendments {
        if amendment.operation.value == AmendmentOperation::Renamed {
            amendment.renames.iter().for_each(|rename| print_rename(rename, &mut page));
        }
    }
    for definition in &file.definitions {
        page.definition(definition);
    }
    let mut text = front_matter::print(file);
    let body = page.into_markdown();
    if text.is_empty() && body.starts_with("---") {
        // At the very start this would open front matter.
        text.push('\n');
    }
    text + &body
}

fn print_rename(rename: &Rename, page: &mut Page<'_>) {
    for (word, title) in [("FROM", &rename.from), ("TO", &rename.to)] {
        let heading = markdown::code(&format!("### Requirement: {}", title.value));
        page.item(List::Renames, title.span, format!("{word}: {heading}"));
    }
}
