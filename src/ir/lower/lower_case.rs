//! Files that promise in lower case where only upper case counts.

use super::scope::Scope;
use super::statements::statements;
use crate::base::{Diagnostic, Place, Source, Span, codes};
use crate::ir::{Clause, ClauseKind, Modality, Statement};

codes! {
    /// A file says `must` or `shall` in lower case in Sections alone, so that it states nothing.
    ///
    /// In a Section these words are everyday words, and only MUST, SHALL, SHOULD and MAY in capitals make a statement.
    /// Nothing of such a file is tested, and no page lists what it asks for.
    ///
    /// ```markdown
    /// ## Behaviour
    ///
    /// - The calendar must open below the field.
    /// - Days in the past must not be selectable.
    /// ```
    ///
    /// Write the words in capitals, or give the heading a kind, under which lower case counts:
    ///
    /// ```markdown
    /// ## Requirement: Behaviour
    ///
    /// - The calendar must open below the field.
    /// - Days in the past must not be selectable.
    /// ```
    ///
    /// Where the words are no promises, say so: `<!-- specc: allow(lower-case-keyword) a guide -->`.
    pub(in crate::ir) LOWER_CASE_KEYWORD = "lower-case-keyword", Warning;
}

/// With fewer sentences a file is a text in which the word happens to stand.
const FEWEST: usize = 2;

/// Subjects of instructions for the reader rather than of promises.
const READERS: [&str; 8] = ["you", "we", "i", "one", "they", "it", "this", "there"];

/// What has been seen of a file so far.
#[derive(Default)]
pub(super) struct LowerCase {
    states_something: bool,
    /// The keywords of sentences that would be statements.
    found: Vec<Span>,
}

impl LowerCase {
    /// Looks at a clause that is lowered.
    pub(super) fn see(&mut self, scope: &mut Scope<'_>, clause: &Clause) {
        self.states_something |= !clause.statements.is_empty();
        let is_everyday = scope.kind() == ClauseKind::Section && scope.normative && !scope.lower_case;
        if self.states_something || !is_everyday {
            return;
        }
        scope.lower_case = true;
        let would_be = statements(scope).into_iter().filter(is_promise);
        self.found.extend(would_be.map(|statement| statement.modality.span));
        scope.lower_case = false;
    }

    /// The finding of a file that would state something, and does not.
    pub(super) fn report(self, source: &Source) -> Option<Diagnostic> {
        let (&first, count) = (self.found.first()?, self.found.len());
        if self.states_something || count < FEWEST {
            return None;
        }
        let word = source.slice(first);
        let others = match count - 1 {
            1 => "another sentence".to_owned(),
            more => format!("{more} more sentences"),
        };
        let message = format!("`{word}` in lower case states nothing in a Section, here and in {others}");
        let place = Place::new(source.path(), first);
        Some(
            Diagnostic::new(&LOWER_CASE_KEYWORD, place, message)
                .help("Write such words in capitals, or give the heading a kind: `Requirement: …`."),
        )
    }
}

fn is_promise(statement: &Statement) -> bool {
    let is_strict = matches!(statement.modality.value, Modality::Must | Modality::MustNot);
    let subject = statement.subject.as_ref().map(|subject| subject.value.to_lowercase());
    is_strict && subject.is_some_and(|subject| !READERS.contains(&subject.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::testing::TestFile;

    #[test]
    fn promises_in_everyday_words_are_told_once() {
        let two = "The calendar must open.\n\nDays in the past shall not be selectable.\n";
        for (text, is_told) in [
            (format!("# Behaviour\n\n{two}"), true),
            ("# Behaviour\n\nThe calendar must open.\n\n# More\n\nDays must close.\n".to_owned(), true),
            (format!("# Requirement: Behaviour\n\n{two}"), false),
            (format!("# Behaviour\n\n{two}\nIt MAY close.\n"), false),
            (format!("# Behaviour (informative)\n\n{two}"), false),
            ("# Behaviour\n\nThe calendar must open.\n".to_owned(), false),
            (
                "# Guide\n\nYou must wait. We must wait. It must be there. The hint should show. The field should blink.\n"
                    .to_owned(),
                false,
            ),
        ] {
            let findings = TestFile::new(&text).lower().1;
            let told = findings.iter().filter(|finding| finding.code == &LOWER_CASE_KEYWORD).count();
            assert_eq!(told, usize::from(is_told), "{text}");
        }
    }
}
