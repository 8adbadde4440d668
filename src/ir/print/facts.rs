//! A clause's facts as annotations.

use super::markdown::code;
use super::page::Page;
use crate::ir::{AnnotationKey, Clause, Facts, Located, Origin, Priority, Status};

/// The annotations of a clause. What it inherits, its parent says.
pub(super) fn print(clause: &Clause, page: &mut Page<'_>) {
    let id: Vec<_> = clause.explicit_id.iter().map(|id| id.clone().map(|id| id.0)).collect();
    annotate(page, AnnotationKey::Id, &id);
    let facts = &clause.facts;
    let test_ids: Vec<_> = facts.test_ids.iter().map(|id| id.clone().map(|id| id.0)).collect();
    annotate(page, AnnotationKey::TestId, &test_ids);
    texts(facts, page);
    choices(facts, page);
    for (key, list) in [
        (AnnotationKey::Applies, &facts.applies),
        (AnnotationKey::Was, &facts.was),
        (AnnotationKey::Verifies, &facts.verifies),
        (AnnotationKey::Covers, &facts.covers),
    ] {
        annotate(page, key, list);
    }
}

fn texts(facts: &Facts, page: &mut Page<'_>) {
    for (key, value) in [
        (AnnotationKey::Owner, &facts.owner),
        (AnnotationKey::Since, &facts.since),
        (AnnotationKey::Until, &facts.until),
        (AnnotationKey::Authority, &facts.authority),
    ] {
        annotate(page, key, value.as_slice());
    }
}

fn choices(facts: &Facts, page: &mut Page<'_>) {
    let status = facts.status.as_ref().map(|status| status.clone().map(|status| word(status, &Status::ALL)));
    let priority = facts
        .priority
        .as_ref()
        .map(|priority| priority.clone().map(|priority| word(priority, &Priority::ALL)));
    let open = facts.open.as_ref().map(|open| open.clone().map(|open| open.to_string()));
    for (key, value) in
        [(AnnotationKey::Status, status), (AnnotationKey::Priority, priority), (AnnotationKey::Open, open)]
    {
        annotate(page, key, value.as_slice());
    }
}

/// The first word that names a value.
fn word<T: Copy + PartialEq>(value: T, all: &[(T, &str)]) -> String {
    all.iter().find(|&&(known, _)| known == value).map_or_else(String::new, |&(_, word)| word.to_owned())
}

fn annotate(page: &mut Page<'_>, key: AnnotationKey, values: &[Located<String>]) {
    for value in values.iter().filter(|value| value.origin != Origin::Inherited) {
        page.annotation(value.span, code(&format!("{}: {}", key.as_str(), value.value)));
    }
}
