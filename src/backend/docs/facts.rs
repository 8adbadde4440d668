//! What is said about a clause rather than in it, as plain words.

use super::markdown::{code, words};
use super::prose::Prose;
use crate::ir::{Clause, ClauseKind, Located, Opening, Origin, Priority, Status};

/// The facts of a clause that are its own, in reading order: kind, test id, priority, …. What it
/// inherits is said where it is written.
pub(super) fn facts(clause: &Clause, prose: &Prose<'_>) -> Vec<String> {
    let facts = &clause.facts;
    let mut all = Vec::new();
    if clause.kind.value != ClauseKind::Section || !facts.test_ids.is_empty() {
        all.extend(facts.test_ids.iter().map(|id| format!("test {}", code(id.value.as_str()))));
    }
    all.extend(own(facts.status.as_ref()).map(|status| format!("status {}", status_word(*status))));
    all.extend(own(facts.priority.as_ref()).map(|priority| format!("priority {}", priority_word(*priority))));
    all.extend(own(facts.owner.as_ref()).map(|owner| format!("owner {}", words(owner))));
    all.extend(own(facts.since.as_ref()).map(|since| format!("since {}", words(since))));
    all.extend(own(facts.until.as_ref()).map(|until| format!("until {}", words(until))));
    all.extend(facts.authority.as_ref().map(|authority| format!("authority {}", words(&authority.value))));
    let applies: Vec<_> = facts.applies.iter().filter(|one| one.origin != Origin::Inherited).collect();
    if !applies.is_empty() {
        let names = applies.iter().map(|one| words(&one.value)).collect::<Vec<_>>();
        all.push(format!("applies to {}", names.join(", ")));
    }
    for (word, ids) in [("verifies", &facts.verifies), ("covers", &facts.covers)] {
        all.extend(ids.iter().map(|id| format!("{word} {}", named(&id.value, prose))));
    }
    if clause.explicit_id.is_some() && clause.opening != Opening::Item {
        all.push(format!("id {}", code(clause.id.as_str())));
    }
    all
}

fn own<T>(fact: Option<&Located<T>>) -> Option<&T> {
    fact.filter(|fact| fact.origin != Origin::Inherited).map(|fact| &fact.value)
}

/// A clause's id, as a link where it is shown.
fn named(id: &str, prose: &Prose<'_>) -> String {
    match prose.site.clause_of_id(id) {
        Some(spot) => format!("[{}]({})", code(id), spot.href(prose.page)),
        None => code(id),
    }
}

/// The word for a state.
pub(super) fn status_word(status: Status) -> &'static str {
    Status::ALL.iter().find(|(known, _)| *known == status).map_or("active", |(_, word)| word)
}

fn priority_word(priority: Priority) -> &'static str {
    match priority {
        Priority::P0 => "P0",
        Priority::P1 => "P1 (critical)",
        Priority::P2 => "P2 (high)",
        Priority::P3 => "P3 (medium)",
        Priority::P4 => "P4 (low)",
    }
}
