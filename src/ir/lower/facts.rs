//! Annotations, attributes and labels to facts, and what clauses inherit.

use super::annotation::{Annotation, split_list};
use super::heading::HeadAttribute;
use super::scope::Scope;
use crate::base::{Applicability, Located, Origin, codes, nearest};
use crate::ir::{
    AnnotationKey, Attribute, ClauseId, ClauseKind, Facts, FrontMatter, LabelKey, Priority, Status, TestId,
};

codes! {
    /// An annotation's value is none of those that its key takes, or is missing.
    ///
    /// `status` is draft, planned, active, deprecated or removed; `priority` is P0 to P4, or critical,
    /// high, medium or low; `open` is true or false; `id` and `test_id` hold no white space. A value
    /// that cannot be read is a fact that is missing.
    ///
    /// ```markdown
    /// `status: activ`
    /// ```
    ///
    /// Write one of the values:
    ///
    /// ```markdown
    /// `status: active`
    /// ```
    pub(in crate::ir) BROKEN_ANNOTATION_VALUE = "broken-annotation-value", Error;

    /// A heading ends in braces that look like an attribute list and cannot be read.
    ///
    /// The id and the attributes in it are lost, and whatever refers to the id dangles.
    ///
    /// ```markdown
    /// ## Stay in bounds {#stay_in_bounds authority root}
    /// ```
    ///
    /// Write `#id`, `.class` and `key=value`, with quotes around a value that holds spaces:
    ///
    /// ```markdown
    /// ## Stay in bounds {#stay_in_bounds authority=root}
    /// ```
    pub(in crate::ir) BROKEN_ATTRIBUTES = "broken-attributes", Error;
}

/// Values of `open`.
const BOOLEANS: [(bool, &str); 2] = [(true, "true"), (false, "false")];

/// What a clause's head, annotations and labels say.
pub(super) fn own_facts(scope: &mut Scope<'_>) -> Facts {
    let mut facts = Facts::default();
    for attribute in &scope.entry().head.attributes {
        head_attribute(scope, &mut facts, attribute);
    }
    if let Some(span) = scope.entry().head.broken_attributes {
        let finding = scope
            .finding(&BROKEN_ATTRIBUTES, span, "this attribute list cannot be read")
            .help("Write `#id`, `.class` and `key=value` with spaces between them.");
        scope.findings.push(finding);
    }
    if let Some(priority) = &scope.entry().head.priority {
        facts.priority = Some(priority.clone());
    }
    for annotation in scope.annotations.clone() {
        fact(scope, &mut facts, annotation.key, &annotation.value);
    }
    label_facts(scope, &mut facts);
    facts
}

/// The id that an author gives a clause: in its attribute list, its annotations or an anchor.
pub(super) fn explicit_id(scope: &Scope<'_>, annotations: &[Annotation]) -> Option<Located<ClauseId>> {
    let head = scope.entry().head.attributes.iter().find_map(|attribute| match attribute {
        HeadAttribute::Id(name) => Some(name.clone()),
        HeadAttribute::Class(_) | HeadAttribute::Pair { .. } => None,
    });
    let annotated = || {
        let mut ids = annotations.iter().filter(|annotation| annotation.key == AnnotationKey::Id);
        ids.find(|annotation| annotation.of_clause && is_word(&annotation.value.value))
            .map(|annotation| annotation.value.clone())
    };
    head.or_else(annotated).or_else(|| super::html_anchor::own_anchor(scope)).map(|id| id.map(ClauseId))
}

fn head_attribute(scope: &mut Scope<'_>, facts: &mut Facts, attribute: &HeadAttribute) {
    match attribute {
        HeadAttribute::Id(_) => {}
        HeadAttribute::Class(name) => {
            facts.attributes.push(name.clone().map(|name| Attribute::Class { name }));
        }
        HeadAttribute::Pair { key, value } => match AnnotationKey::from_word(&key.value) {
            Some(known) if known != AnnotationKey::Id => fact(scope, facts, known, value),
            _ => facts.attributes.push(Located::written(
                Attribute::Pair { key: key.value.clone(), value: value.value.clone() },
                key.span.to(value.span),
            )),
        },
    }
}

/// Puts one fact in its place; the first of its key stays.
fn fact(scope: &mut Scope<'_>, facts: &mut Facts, key: AnnotationKey, value: &Located<String>) {
    match key {
        AnnotationKey::Id => {
            if !is_word(&value.value) {
                broken(scope, value, "id", &[]);
            }
        }
        AnnotationKey::TestId => test_ids(scope, facts, value),
        AnnotationKey::Owner => set(&mut facts.owner, Some(value.clone())),
        AnnotationKey::Since => set(&mut facts.since, Some(value.clone())),
        AnnotationKey::Until => set(&mut facts.until, Some(value.clone())),
        AnnotationKey::Authority => set(&mut facts.authority, Some(value.clone())),
        AnnotationKey::Status => set(&mut facts.status, choice(scope, value, "status", &Status::ALL)),
        AnnotationKey::Priority => set(&mut facts.priority, choice(scope, value, "priority", &Priority::ALL)),
        AnnotationKey::Open => set(&mut facts.open, choice(scope, value, "open", &BOOLEANS)),
        AnnotationKey::Applies => facts.applies.extend(split_list(value)),
        AnnotationKey::Was => facts.was.extend(split_list(value)),
        AnnotationKey::Verifies => facts.verifies.extend(split_list(value)),
        AnnotationKey::Covers => facts.covers.extend(split_list(value)),
    }
}

fn test_ids(scope: &mut Scope<'_>, facts: &mut Facts, value: &Located<String>) {
    for id in split_list(value) {
        if is_word(&id.value) {
            facts.test_ids.push(id.map(TestId));
        } else {
            broken(scope, &id, "test_id", &[]);
        }
    }
}

fn set<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::is_whitespace)
}

/// The typed value that the words of `all` name, compared without case.
pub(super) fn named<T: Copy>(word: &str, all: &[(T, &str)]) -> Option<T> {
    all.iter().find(|(_, name)| name.eq_ignore_ascii_case(word.trim())).map(|&(value, _)| value)
}

fn choice<T: Copy>(
    scope: &mut Scope<'_>,
    value: &Located<String>,
    key: &str,
    all: &[(T, &'static str)],
) -> Option<Located<T>> {
    let found = named(&value.value, all);
    if found.is_none() {
        let words: Vec<&str> = all.iter().map(|&(_, word)| word).collect();
        broken(scope, value, key, &words);
    }
    found.map(|found| Located::written(found, value.span))
}

fn broken(scope: &mut Scope<'_>, value: &Located<String>, key: &str, words: &[&'static str]) {
    let said = &value.value;
    let message = match words {
        [] => format!("`{said}` holds white space, so it is no `{key}`"),
        _ => format!("`{said}` is no value of `{key}`"),
    };
    let finding = scope.finding(&BROKEN_ANNOTATION_VALUE, value.span, message);
    let finding = if words.is_empty() {
        let joined = said.split_whitespace().collect::<Vec<_>>().join("_");
        finding.help(format!("Write it in one word, such as `{joined}`."))
    } else {
        finding.help(format!("Write one of {}.", words.join(", ")))
    };
    // Short words, such as P7, are near to several others.
    let near = nearest(said, words.iter().copied()).filter(|_| said.len() >= 4);
    scope.findings.push(match near {
        Some(near) => finding.replace(format!("write `{near}`"), near, Applicability::Suggested),
        None => finding,
    });
}

/// Labels that say what an annotation could; a value that is none of the key's stays a label.
fn label_facts(scope: &mut Scope<'_>, facts: &mut Facts) {
    for (label, key) in [
        (LabelKey::Owner, AnnotationKey::Owner),
        (LabelKey::Since, AnnotationKey::Since),
        (LabelKey::Until, AnnotationKey::Until),
        (LabelKey::Authority, AnnotationKey::Authority),
    ] {
        for label in scope.take_labels(&[label]) {
            let Some(text) = label.texts(scope).into_iter().next() else { continue };
            fact(scope, facts, key, &Located::written(text.plain.to_string(), text.span()));
        }
    }
    // A decision's status is of another kind: whether it was accepted.
    if scope.kind() != ClauseKind::Decision {
        typed_label(scope, LabelKey::Status, &mut facts.status, &Status::ALL);
    }
    typed_label(scope, LabelKey::Priority, &mut facts.priority, &Priority::ALL);
}

fn typed_label<T: Copy>(
    scope: &mut Scope<'_>,
    key: LabelKey,
    slot: &mut Option<Located<T>>,
    all: &[(T, &str)],
) {
    let value = |scope: &Scope<'_>, label: &super::label::FoundLabel| {
        let text = label.texts(scope).into_iter().next()?;
        named(&text.plain, all).map(|value| Located::written(value, text.span()))
    };
    for label in scope.take_labels(&[key]) {
        match value(scope, &label) {
            Some(value) => set(slot, Some(value)),
            None => scope.put_back(label),
        }
    }
}

/// What the front matter says for all clauses at the top of the file.
pub(super) fn of_front_matter(front_matter: &FrontMatter) -> Facts {
    let status = front_matter.status.as_ref();
    Facts {
        owner: front_matter.owner.clone(),
        status: status.and_then(|status| {
            named(&status.value, &Status::ALL).map(|value| Located::written(value, status.span))
        }),
        ..Facts::default()
    }
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
