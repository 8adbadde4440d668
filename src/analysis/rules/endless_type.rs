//! A record that must contain itself.

use std::collections::BTreeMap;

use super::type_names::{Definition, Definitions, definitions, index};
use crate::base::{Diagnostic, Place, Span, codes};
use crate::ir::{FileIr, TypeExpr, TypeShape};

codes! {
    /// A type must contain a value of itself, so no value of it can be written down.
    ///
    /// A field that may be absent, may be null, or is a list, a set or a map ends such a chain: an
    /// item of an order may hold items.
    ///
    /// ```markdown
    /// ## Type: Folder
    ///
    /// | Field  | Type   |
    /// |--------|--------|
    /// | parent | Folder |
    /// ```
    ///
    /// Write `parent?`, or `Folder?` for its type.
    pub(super) ENDLESS_TYPE = "endless-type", Error;
}

/// The types that a value of a type must hold, with the places that say so.
type Needs<'a> = Vec<(Definition<'a>, Span)>;

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let known = index(files);
    let mut state: BTreeMap<(&str, u32), State> = BTreeMap::new();
    for start in definitions(files) {
        if state.contains_key(&key(start)) {
            continue;
        }
        visit(start, &known, &mut state, findings);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Done,
}

fn key(definition: Definition<'_>) -> (&str, u32) {
    (definition.file.path.as_str(), definition.clause.span.start)
}

/// Walks all that `start` needs, depth first without recursion; each chain that comes back to a
/// type on it is one finding, at the field that closes it.
fn visit<'a>(
    start: Definition<'a>,
    known: &Definitions<'a>,
    state: &mut BTreeMap<(&'a str, u32), State>,
    findings: &mut Vec<Diagnostic>,
) {
    let mut path: Vec<(Definition<'a>, Needs<'a>)> = vec![(start, needs(start, known))];
    state.insert(key(start), State::Open);
    while let Some((current, open)) = path.last_mut() {
        let current = *current;
        let Some((next, span)) = open.pop() else {
            state.insert(key(current), State::Done);
            path.pop();
            continue;
        };
        match state.get(&key(next)) {
            Some(State::Done) => {}
            Some(State::Open) => findings.push(endless(current, next, span)),
            None => {
                state.insert(key(next), State::Open);
                path.push((next, needs(next, known)));
            }
        }
    }
}

fn endless(current: Definition<'_>, next: Definition<'_>, span: Span) -> Diagnostic {
    let name = &next.def.name.value;
    let message = format!("a value of `{name}` must hold another one without end");
    let finding = Diagnostic::new(&ENDLESS_TYPE, Place::new(&current.file.path, span), message)
        .help("Let the field be absent (`name?`), null (`T?`) or a list.");
    if key(current) == key(next) { finding } else { finding.label(next.place(), "the chain begins here") }
}

/// The types that a definition cannot do without. A union needs none: a variant that holds no other
/// value of it ends the chain.
fn needs<'a>(definition: Definition<'a>, known: &Definitions<'a>) -> Needs<'a> {
    let needed = |ty: &'a TypeExpr, span: Span| match ty {
        TypeExpr::Named { name } => {
            Definition::find(known, &definition.file.space, &name.value).map(|next| (next, span))
        }
        _ => None,
    };
    match &definition.def.shape {
        TypeShape::Record { fields } => {
            let must = fields.iter().filter(|field| !field.optional);
            must.filter_map(|field| needed(&field.ty.value, field.ty.span)).collect()
        }
        TypeShape::Alias { ty, .. } => needed(&ty.value, ty.span).into_iter().collect(),
        TypeShape::Opaque | TypeShape::Enum { .. } | TypeShape::Union { .. } => Vec::new(),
    }
}
