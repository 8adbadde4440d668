//! Annotations and attributes to facts, and what clauses inherit.

use super::heading::HeadAttribute;
use super::scope::Scope;
use crate::base::{Located, Origin};
use crate::ir::{Attribute, ClauseId, Facts};

/// What a clause's head and annotations say, and the id that they give it.
pub(super) fn own_facts(scope: &mut Scope<'_>) -> (Facts, Option<Located<ClauseId>>) {
    let mut facts = Facts::default();
    let mut id = None;
    for attribute in &scope.entry().head.attributes {
        match attribute {
            HeadAttribute::Id(name) => id = Some(name.clone().map(ClauseId)),
            HeadAttribute::Class(name) => {
                facts.attributes.push(name.clone().map(|name| Attribute::Class { name }));
            }
            HeadAttribute::Pair { key, value } if key.value == "authority" => {
                facts.authority = Some(value.clone())
            }
            HeadAttribute::Pair { key, value } => facts.attributes.push(Located::written(
                Attribute::Pair { key: key.value.clone(), value: value.value.clone() },
                key.span.to(value.span),
            )),
        }
    }
    (facts, id)
}

/// Fills what the clause does not say itself with what its parent says.
pub(super) fn inherit(facts: &mut Facts, parent: &Facts) {
    inherit_one(&mut facts.owner, parent.owner.as_ref());
    inherit_one(&mut facts.since, parent.since.as_ref());
    inherit_one(&mut facts.until, parent.until.as_ref());
    inherit_one(&mut facts.status, parent.status.as_ref());
    inherit_one(&mut facts.priority, parent.priority.as_ref());
    if facts.applies.is_empty() {
        facts.applies = parent.applies.iter().map(inherited).collect();
    }
}

fn inherit_one<T: Clone>(own: &mut Option<Located<T>>, parent: Option<&Located<T>>) {
    if own.is_none() {
        *own = parent.map(inherited);
    }
}

fn inherited<T: Clone>(fact: &Located<T>) -> Located<T> {
    Located { value: fact.value.clone(), span: fact.span, origin: Origin::Inherited }
}
