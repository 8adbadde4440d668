//! Statements as templates see them.

use super::clauses::{named, status_word};
use super::{StatementView, present};
use crate::ir::{Clause, ConditionForm, FileIr, Statement};

/// The statements of a clause.
pub(super) fn statements<'a>(
    file: &'a FileIr,
    clause: &'a Clause,
) -> impl Iterator<Item = StatementView<'a>> {
    clause.statements.iter().map(move |one| statement(file, clause, one))
}

/// The statements of a file's clauses in reading order, but for those of removed ones.
pub(in crate::backend::template_folder) fn statements_of(
    file: &FileIr,
) -> impl Iterator<Item = StatementView<'_>> {
    present(file).flat_map(move |clause| statements(file, clause))
}

fn statement<'a>(file: &'a FileIr, clause: &'a Clause, statement: &'a Statement) -> StatementView<'a> {
    let condition = statement.condition.as_ref().map(|condition| &condition.value);
    StatementView {
        id: statement.id.as_str(),
        modality: statement.modality.value.as_str(),
        text: &statement.text.plain,
        markdown: statement.text.markdown(),
        subject: statement.subject.as_ref().map(|subject| &*subject.value),
        condition: condition.map(|condition| &*condition.text),
        condition_form: condition.map(|condition| form_word(condition.form)),
        lead_in: statement.lead_in.as_ref().map(|lead_in| &*lead_in.plain),
        detail: statement.detail.as_ref().map(|detail| &*detail.markdown),
        test_ids: statement.test_ids.iter().map(|id| id.value.as_str()).collect(),
        file: file.path.as_str(),
        line: file.line_of(statement.text.span()),
        clause: named(file, clause),
        clause_test_id: clause.test_id().map(|id| id.0),
        clause_status: clause.facts.status.as_ref().map(|status| status_word(status.value)),
    }
}

fn form_word(form: ConditionForm) -> &'static str {
    match form {
        ConditionForm::When => "when",
        ConditionForm::While => "while",
        ConditionForm::If => "if",
        ConditionForm::Where => "where",
    }
}
