//! Tables of good and bad answers that no example reads.

use super::scope::Scope;
use super::table::Table;
use super::table_role::TableRole;
use crate::base::{Diagnostic, codes};
use crate::ir::{ClauseKind, LabelKey};

codes! {
    /// A table has the columns Good and Bad, or in an Example the column User with an expectation such as Includes, but is not read
    /// as a table of answers.
    ///
    /// Answers are read in an Example only, from a table with the column User. Anything else is text:
    /// no answer is held against an expectation, and no test is made of a row.
    ///
    /// ```markdown
    /// ## Principle: Tone
    ///
    /// | Customer says | Good | Bad |
    /// |---------------|------|-----|
    /// | Help!         | Yes. | No. |
    /// ```
    ///
    /// Open an example and name the column User:
    ///
    /// ```markdown
    /// ### Example: a call for help
    ///
    /// | User  | Good | Bad |
    /// |-------|------|-----|
    /// | Help! | Yes. | No. |
    /// ```
    pub(in crate::ir) UNREAD_ANSWERS = "unread-answers", Warning;
}

/// Reports such tables in clauses that make promises, and in examples.
pub(super) fn report_unread_answers(scope: &mut Scope<'_>) {
    if scope.kind() == ClauseKind::Example {
        let found: Vec<Diagnostic> =
            scope.tables().filter_map(|table| unread_expectations(scope, table)).collect();
        scope.findings.extend(found);
    }
    let speaks =
        matches!(scope.kind(), ClauseKind::Principle | ClauseKind::Requirement | ClauseKind::Example);
    if speaks {
        let found: Vec<Diagnostic> = scope.tables().filter_map(|table| unread(scope, table)).collect();
        scope.findings.extend(found);
    }
}

/// A table with the column User that has an expectation in each row.
fn unread_expectations(scope: &Scope<'_>, table: &Table) -> Option<Diagnostic> {
    table.column("User").filter(|_| TableRole::of(table) == TableRole::Prose)?;
    let is_expectation = |word: &str| {
        let key = LabelKey::of(ClauseKind::Example, word);
        key.is_some_and(|key| LabelKey::of(ClauseKind::Requirement, key.as_str()).is_none())
    };
    let expects = table.header.iter().find(|cell| is_expectation(&cell.text.plain))?;
    let message = "these expectations are text: nothing is held against them";
    let help = "Write an Example for each row, with what is expected as a label; the column Good or Bad takes whole answers.";
    Some(scope.finding(&UNREAD_ANSWERS, expects.span, message).help(help))
}

fn unread(scope: &Scope<'_>, table: &Table) -> Option<Diagnostic> {
    if table.column("Good").is_none() || table.column("Bad").is_none() {
        return None;
    }
    let asked = table.header.iter().find(|cell| {
        let word = cell.text.plain.as_str();
        !word.eq_ignore_ascii_case("Good") && !word.eq_ignore_ascii_case("Bad")
    })?;
    let message = "these answers are text: nothing is held against them";
    let finding = scope.finding(&UNREAD_ANSWERS, asked.span, message);
    let in_example = scope.kind() == ClauseKind::Example;
    let is_user = TableRole::of(table) == TableRole::Answers;
    Some(match (in_example, is_user) {
        (true, _) => finding.help("Name the column of what is said `User`."),
        (false, true) => finding.help("Open a clause `Example: …` above the table."),
        (false, false) => finding
            .help("Open a clause `Example: …` above the table, and name the column of what is said `User`."),
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestFile;

    fn findings(head: &str, header: &str) -> Vec<String> {
        TestFile::new(&format!("## {head}\n\n{header}\n|---|---|---|\n| x | y | z |\n")).findings()
    }

    #[test]
    fn answers_outside_an_example_are_unread() {
        assert_eq!(findings("Principle: A", "| Says | Good | Bad |"), ["unread-answers: Says"]);
        assert_eq!(findings("Principle: A", "| User | Good | Bad |"), ["unread-answers: User"]);
        assert_eq!(findings("Example: A", "| Says | Good | Bad |"), ["unread-answers: Says"]);
    }

    #[test]
    fn expectations_in_a_table_are_unread() {
        assert_eq!(findings("Example: A", "| User | Includes | Note |"), ["unread-answers: Includes"]);
        assert_eq!(findings("Example: A", "| User | Includes | Good |"), [""; 0]);
        assert_eq!(findings("Example: A", "| User | Why | Note |"), [""; 0]);
        assert_eq!(findings("Principle: A", "| User | Includes | Note |"), [""; 0]);
    }

    #[test]
    fn read_answers_and_other_tables_are_not() {
        assert_eq!(findings("Example: A", "| User | Good | Bad |"), [""; 0]);
        assert_eq!(findings("Principle: A", "| Says | Good | Poor |"), [""; 0]);
        assert_eq!(findings("Style", "| Says | Good | Bad |"), [""; 0]);
    }
}
