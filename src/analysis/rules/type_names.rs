//! Where types are defined and where they are named, for the checks of type names.

use std::collections::BTreeMap;

use crate::base::Place;
use crate::ir::{
    Clause, ClauseBody, Field, FileIr, Head, IdSpace, InterfaceDefaults, Located, Operation, TypeDef,
    TypeExpr, TypeShape, type_parameter,
};

/// A type with the file and clause that define it.
#[derive(Clone, Copy)]
pub(super) struct Definition<'a> {
    pub(super) file: &'a FileIr,
    pub(super) clause: &'a Clause,
    pub(super) def: &'a TypeDef,
}

impl Definition<'_> {
    pub(super) fn place(&self) -> Place {
        Place::new(&self.file.path, self.def.name.span)
    }
}

/// The types of a spec, by id space and name; of two of one name, the first.
pub(super) type Definitions<'a> = BTreeMap<(&'a IdSpace, &'a str), Definition<'a>>;

/// All types that the files define.
pub(super) fn definitions(files: &[FileIr]) -> impl Iterator<Item = Definition<'_>> {
    files.iter().flat_map(|file| {
        file.clauses.iter().filter_map(move |clause| match &clause.body {
            ClauseBody::Type(def) => Some(Definition { file, clause, def }),
            _ => None,
        })
    })
}

/// The types by name.
pub(super) fn index(files: &[FileIr]) -> Definitions<'_> {
    let mut index = Definitions::new();
    for definition in definitions(files) {
        index.entry((&definition.file.space, definition.def.name.value.as_str())).or_insert(definition);
    }
    index
}

impl<'a> Definition<'a> {
    /// The type that a space's files mean by a name: their own, else the main spec's.
    pub(super) fn find(index: &Definitions<'a>, space: &'a IdSpace, name: &'a str) -> Option<Definition<'a>> {
        index.get(&(space, name)).or_else(|| index.get(&(&IdSpace::Main, name))).copied()
    }
}

/// The names of types in a clause, in reading order. A request whose fields stand in the operation
/// itself needs no type of its name.
pub(super) fn names(clause: &Clause) -> Vec<&Located<String>> {
    let parameter = type_parameter(&clause.title.plain);
    let types = match &clause.body {
        ClauseBody::Type(def) => shape_types(&def.shape),
        ClauseBody::Operation(operation) => operation_types(operation),
        ClauseBody::Interface(defaults) => default_types(defaults),
        _ => Vec::new(),
    };
    let names = types.into_iter().flat_map(TypeExpr::names);
    // The parameter of a title such as `Page of T` is reported with the title.
    names.filter(|name| Some(name.value.as_str()) != parameter).collect()
}

fn shape_types(shape: &TypeShape) -> Vec<&TypeExpr> {
    match shape {
        TypeShape::Record { fields } => field_types(fields),
        TypeShape::Union { variants, .. } => variants.iter().map(|variant| &variant.ty.value).collect(),
        TypeShape::Alias { ty, .. } => vec![&ty.value],
        TypeShape::Opaque | TypeShape::Enum { .. } => Vec::new(),
    }
}

fn field_types(fields: &[Field]) -> Vec<&TypeExpr> {
    fields.iter().map(|field| &field.ty.value).collect()
}

fn operation_types(operation: &Operation) -> Vec<&TypeExpr> {
    let mut types: Vec<&TypeExpr> =
        operation.parameters.iter().map(|parameter| &parameter.ty.value).collect();
    if let Some(Located { value: Head::Signature { returns: Some(returns), .. }, .. }) = &operation.head {
        types.push(returns);
    }
    let bodies = operation.request.iter().chain(operation.responses.iter().map(|response| &response.body));
    for body in bodies {
        types.extend(body.ty.iter().filter(|_| body.fields.is_empty()).map(|ty| &ty.value));
        types.extend(field_types(&body.fields));
    }
    types.extend(default_types(&operation.defaults));
    types
}

fn default_types(defaults: &InterfaceDefaults) -> Vec<&TypeExpr> {
    defaults.error_body.iter().map(|body| &body.value).collect()
}
