//! Examples, and rows of typed tables, as the item lists have them.

use specc::ir::{Answer, AnswerVerdict, Clause, ClauseBody, Example, Field, TypeDef, TypeShape};

use crate::corpus_items::Items;

/// Adds the example that a clause is, with its turns and answers.
pub(crate) fn example_items(items: &mut Items<'_>, clause: &Clause) {
    match &clause.body {
        ClauseBody::Example(example) => {
            if let Some(form) = form(example) {
                items.add(clause.head, "example", form);
            }
            turns(items, example);
        }
        ClauseBody::Background(background) => {
            for turn in &background.turns {
                items.add(turn.role.span, "turn", &turn.role.value.as_str().to_lowercase());
            }
        }
        _ => {}
    }
}

fn form(example: &Example) -> Option<&'static str> {
    let talks = !(example.turns.is_empty() && example.answers.is_empty() && example.comparisons.is_empty());
    match () {
        () if talks => Some("conversation"),
        () if !example.http.is_empty() => Some("http"),
        () if !example.console.is_empty() => Some("console"),
        () if example.table.is_some() => Some("table"),
        () => None,
    }
}

fn turns(items: &mut Items<'_>, example: &Example) {
    for turn in &example.turns {
        items.add(turn.role.span, "turn", &turn.role.value.as_str().to_lowercase());
    }
    let compared = example.comparisons.iter().flat_map(|comparison| &comparison.answers);
    for answer in example.answers.iter().chain(compared) {
        items.add(answer.verdict.span, "answer", verdict(answer));
    }
}

fn verdict(answer: &Answer) -> &'static str {
    match answer.verdict.value {
        AnswerVerdict::Good => "good",
        AnswerVerdict::Ok => "ok",
        AnswerVerdict::Bad => "bad",
    }
}

/// Adds the rows of a clause's typed tables.
pub(crate) fn table_items(items: &mut Items<'_>, clause: &Clause) {
    match &clause.body {
        ClauseBody::Type(ty) => type_items(items, ty),
        ClauseBody::Operation(operation) => {
            for parameter in &operation.parameters {
                // A path parameter that no table lists is derived from the head.
                if items.before(parameter.name.span).contains('|') {
                    items.add(parameter.name.span, "parameter", &parameter.name.value);
                }
            }
            operation.request.iter().for_each(|body| fields(items, &body.fields));
            operation.responses.iter().for_each(|response| fields(items, &response.body.fields));
            for error in operation.errors.iter().chain(&operation.defaults.errors) {
                items.add(error.code.span, "error", &error.code.value);
            }
        }
        ClauseBody::Interface(defaults) => {
            for error in &defaults.errors {
                items.add(error.code.span, "error", &error.code.value);
            }
        }
        _ => {}
    }
}

fn type_items(items: &mut Items<'_>, ty: &TypeDef) {
    match &ty.shape {
        TypeShape::Record { fields: listed } => fields(items, listed),
        TypeShape::Enum { values, .. } => {
            for value in values {
                items.add(value.value.span, "value", &value.value.value);
            }
        }
        TypeShape::Opaque | TypeShape::Union { .. } | TypeShape::Alias { .. } => {}
    }
}

fn fields(items: &mut Items<'_>, fields: &[Field]) {
    for field in fields {
        items.add(field.name.span, "field", &field.name.value);
    }
}
