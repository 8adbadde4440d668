//! Labels as the item lists have them, gathered from the typed places where they end up.

use std::collections::BTreeSet;

use specc::base::Span;
use specc::ir::{
    Body, Clause, ClauseBody, Constraint, Decision, Example, ExpectationKind, Feature, InterfaceDefaults,
    Operation, Promise, Text, Tutorial, TypeShape,
};

use crate::corpus_items::Items;

/// Adds the labels of a clause.
pub(crate) fn labels(items: &mut Items<'_>, clause: &Clause) {
    for label in &clause.labels {
        items.add(label.span, "label", label.key.value.as_str());
    }
    fact_labels(items, clause);
    match &clause.body {
        ClauseBody::Example(example) => example_labels(items, example),
        ClauseBody::Operation(operation) => operation_labels(items, operation),
        ClauseBody::Interface(defaults) => interface_labels(items, defaults),
        ClauseBody::Constraint(constraint) => constraint_labels(items, constraint),
        ClauseBody::Decision(decision) => decision_labels(items, decision),
        ClauseBody::Tutorial(tutorial) => tutorial_labels(items, tutorial),
        ClauseBody::Feature(feature) => feature_labels(items, feature),
        ClauseBody::Type(ty) => {
            if let TypeShape::Union { told_apart_by: Some(field), .. } = &ty.shape {
                labelled(items, "Told apart by", field.span);
            }
        }
        ClauseBody::Term(term) => {
            if let Some(alias) = term.aliases.first() {
                labelled(items, "Also", alias.span);
            }
        }
        ClauseBody::Plain | ClauseBody::Scenario(_) | ClauseBody::Background(_) | ClauseBody::Step(_) => {}
    }
}

/// Adds the label `word` when it stands before `value` on its line.
fn labelled(items: &mut Items<'_>, word: &str, value: Span) {
    if items.before(value).contains(&format!("**{word}")) {
        items.add(value, "label", word);
    }
}

fn fact_labels(items: &mut Items<'_>, clause: &Clause) {
    let facts = &clause.facts;
    let written = [
        ("Owner", facts.owner.as_ref().map(|fact| fact.span)),
        ("Since", facts.since.as_ref().map(|fact| fact.span)),
        ("Until", facts.until.as_ref().map(|fact| fact.span)),
        ("Status", facts.status.as_ref().map(|fact| fact.span)),
        ("Priority", facts.priority.as_ref().map(|fact| fact.span)),
    ];
    for (word, span) in written {
        if let Some(span) = span.filter(|&span| clause.span.contains(span)) {
            labelled(items, word, span);
        }
    }
}

fn example_labels(items: &mut Items<'_>, example: &Example) {
    for expectation in &example.expectations {
        let word = match &expectation.kind {
            ExpectationKind::Includes { .. } => "Includes",
            ExpectationKind::IncludesAny { .. } => "Includes any",
            ExpectationKind::Excludes { .. } => "Excludes",
            ExpectationKind::Equals { .. } => "Equals",
            ExpectationKind::Json { .. } => "JSON",
            ExpectationKind::Calls { .. } => "Calls",
            ExpectationKind::DoesNotCall { .. } => "Does not call",
            ExpectationKind::Judge { .. } => "Judge",
            ExpectationKind::Measure { .. } => "Then",
        };
        items.add(expectation.span, "label", word);
    }
    if let Some(runs) = &example.runs {
        items.add(runs.span, "label", "Runs");
    }
}

fn body_place(body: &Body) -> Option<Span> {
    let ty = body.ty.as_ref().map(|ty| ty.span);
    ty.or(body.note.as_ref().map(Text::span))
}

fn operation_labels(items: &mut Items<'_>, operation: &Operation) {
    if let Some(place) = operation.request.as_ref().and_then(body_place) {
        labelled(items, "Request", place);
    }
    for response in &operation.responses {
        let place = response.status.as_ref().map(|status| status.span).or(body_place(&response.body));
        if let Some(place) = place {
            labelled(items, "Response", place);
        }
    }
    // Headers without a status are those of all responses.
    let headers = operation.responses.iter().filter_map(|response| response.headers.first());
    for span in headers.map(|(name, _)| name.span).collect::<BTreeSet<Span>>() {
        labelled(items, "Headers", span);
    }
    interface_labels(items, &operation.defaults);
}

fn interface_labels(items: &mut Items<'_>, defaults: &InterfaceDefaults) {
    let places = [
        ("Base URL", defaults.base_url.as_ref().map(|value| value.span)),
        ("Auth", defaults.auth.as_ref().map(|value| value.span)),
        ("Error body", defaults.error_body.as_ref().map(|value| value.span)),
        ("Paged by", defaults.paged_by.as_ref().map(|value| value.span)),
        ("Idempotent by", defaults.idempotent_by.as_ref().map(|value| value.span)),
    ];
    for (word, place) in places {
        if let Some(place) = place {
            labelled(items, word, place);
        }
    }
}

fn constraint_labels(items: &mut Items<'_>, constraint: &Constraint) {
    let mut loads: Vec<Span> = Vec::new();
    for guarantee in &constraint.guarantees {
        let place = match &guarantee.promise {
            Promise::Measure { measure } => measure.span,
            Promise::Prose { text } => text.span(),
        };
        labelled(items, "Then", place);
        loads.extend(guarantee.workload.as_ref().map(|workload| workload.span));
    }
    loads.dedup();
    for load in loads {
        labelled(items, "When", load);
    }
    texts(items, "Trade-off", &constraint.trade_offs);
    let lists = [("Where", constraint.files.first()), ("No import", constraint.no_import.first())];
    for (word, first) in lists {
        if let Some(first) = first {
            labelled(items, word, first.span);
        }
    }
    if let Some(exception) = constraint.layers.iter().flat_map(|layers| &layers.exceptions).next() {
        labelled(items, "Except", exception.files.span);
    }
}

fn decision_labels(items: &mut Items<'_>, decision: &Decision) {
    if let Some(status) = &decision.status {
        labelled(items, "Status", status.span);
    }
    texts(items, "Context", &decision.context);
    texts(items, "Options", &decision.options);
    texts(items, "Decision", &decision.decision);
    texts(items, "Consequences", &decision.consequences);
}

fn tutorial_labels(items: &mut Items<'_>, tutorial: &Tutorial) {
    texts(items, "Goal", tutorial.goal.as_slice());
    texts(items, "Audience", tutorial.audience.as_slice());
    texts(items, "Time", tutorial.time.as_slice());
    texts(items, "Needs", &tutorial.needs);
}

fn feature_labels(items: &mut Items<'_>, feature: &Feature) {
    texts(items, "Headline", feature.headline.as_slice());
    texts(items, "For", feature.audience.as_slice());
    texts(items, "Benefit", &feature.benefits);
    texts(items, "Proof", &feature.proofs);
    texts(items, "Call to action", feature.call_to_action.as_slice());
    if let Some(first) = feature.covers.first() {
        labelled(items, "Covers", first.span);
    }
}

fn texts(items: &mut Items<'_>, word: &str, texts: &[Text]) {
    for text in texts {
        labelled(items, word, text.span());
    }
}
