//! From a type to its values.

use super::{Domain, Length};
use crate::backend::tests::checks::Types;
use crate::ir::{Field, Located, TypeExpr, TypeShape, Value, ValueRule};

/// The most types that contain each other.
const DEEPEST: usize = 16;

/// How often a type may stand inside itself: each level has ten times the values of the one before, and libraries give up
/// on large ones.
const LEVELS: usize = 1;

/// The most domains that one is made of: types that each hold another many times are told of once for each.
const LARGEST: usize = 1_000;

impl Domain {
    /// The values of a type with rules that a function is to take. `None` when nobody can make them: those of streams,
    /// of a type that never ends, or where a rule is none that values are made for.
    pub(in crate::backend::tests::checks) fn taken(
        types: &Types<'_>,
        ty: &TypeExpr,
        rules: &[Located<ValueRule>],
    ) -> Option<Self> {
        Self::of(types, ty, Role::Taken)?.with(rules)
    }

    /// The values of a type that a function may give; `None` likewise.
    pub(in crate::backend::tests::checks) fn given(types: &Types<'_>, ty: &TypeExpr) -> Option<Self> {
        Self::of(types, ty, Role::Given)
    }

    fn of(types: &Types<'_>, ty: &TypeExpr, role: Role) -> Option<Self> {
        Maker { types, role, inside: Vec::new(), left: LARGEST }.make(ty, DEEPEST).ok()
    }
}

/// What values are for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// A function takes them: not all have to be made.
    Taken,
    /// A function gives them: none may be refused.
    Given,
}

/// Why there are no values.
enum Unmade {
    /// Nobody can make them.
    Unknown,
    /// They would stand too often inside themselves.
    Endless,
}

type Made = Result<Domain, Unmade>;

/// Makes a domain of no more than some parts.
struct Maker<'t> {
    types: &'t Types<'t>,
    role: Role,
    /// The records and others that the values being made stand in.
    inside: Vec<&'t str>,
    left: usize,
}

impl<'t> Maker<'t> {
    fn make(&mut self, ty: &'t TypeExpr, depth: usize) -> Made {
        self.left = self.left.checked_sub(1).ok_or(Unmade::Unknown)?;
        let depth = depth.checked_sub(1).ok_or(Unmade::Unknown)?;
        match ty {
            TypeExpr::Primitive { name } => Ok((*name).into()),
            TypeExpr::Named { name } => self.named(&name.value, depth),
            TypeExpr::List { of } => self.list(of, depth, false),
            TypeExpr::Set { of } => self.list(of, depth, true),
            TypeExpr::Map { of } => or_else(self.make(of, depth), Domain::Record(Vec::new()), Domain::Map),
            TypeExpr::Nullable { of } => or_else(self.make(of, depth), Domain::Null, Domain::Nullable),
            TypeExpr::Literal { value: Value::Text(text) } => Ok(Domain::Choice(vec![text.clone()])),
            TypeExpr::Literal { value: Value::Null } => Ok(Domain::Null),
            TypeExpr::OneOf { types } => self.one_of(types, depth),
            TypeExpr::Any if self.role == Role::Given => Ok(Domain::Anything),
            TypeExpr::Any => Ok(Domain::Json),
            TypeExpr::Literal { .. } | TypeExpr::Stream { .. } => Err(Unmade::Unknown),
        }
    }

    fn list(&mut self, of: &'t TypeExpr, depth: usize, unique: bool) -> Made {
        let empty = Domain::List(Box::new(Domain::Json), Length { least: 0, most: Some(0) }, false);
        let list = |of| Domain::List(of, Length::default(), unique);
        match self.make(of, depth) {
            Ok(of) if unique && !of.can_differ() => Err(Unmade::Unknown),
            of => or_else(of, empty, list),
        }
    }

    /// The texts of texts that stand alone, or else the values of each type that ends.
    fn one_of(&mut self, types: impl IntoIterator<Item = &'t TypeExpr>, depth: usize) -> Made {
        let mut all = Vec::new();
        for ty in types {
            match self.make(ty, depth) {
                Err(Unmade::Endless) => {}
                made => all.push(made?),
            }
        }
        if all.is_empty() {
            return Err(Unmade::Endless);
        }
        let texts = all.iter().map(|domain| match domain {
            Domain::Choice(texts) => Some(texts.as_slice()),
            _ => None,
        });
        match texts.collect::<Option<Vec<_>>>() {
            Some(texts) => Ok(Domain::Choice(texts.concat())),
            None if all.len() == 1 => Ok(all.remove(0)),
            None => Ok(Domain::OneOf(all)),
        }
    }

    /// The values of a named type, which may stand inside themselves so often.
    fn named(&mut self, name: &'t str, depth: usize) -> Made {
        let levels = self.inside.iter().filter(|outer| **outer == name).count();
        if levels > LEVELS {
            return match self.role {
                Role::Taken => Err(Unmade::Endless),
                Role::Given => Ok(Domain::Anything),
            };
        }
        self.inside.push(name);
        let made = self.shaped(name, depth);
        self.inside.pop();
        made
    }

    fn shaped(&mut self, name: &str, depth: usize) -> Made {
        match self.types.shape(name).ok_or(Unmade::Unknown)? {
            TypeShape::Alias { ty, rules } => narrowed(self.make(&ty.value, depth)?, rules),
            TypeShape::Enum { open: true, .. } => Ok(Domain::Text(Length::default(), None)),
            TypeShape::Enum { values, .. } if !values.is_empty() => {
                Ok(Domain::Choice(values.iter().map(|value| value.value.value.clone()).collect()))
            }
            TypeShape::Record { fields } => {
                let fields = fields.iter().filter_map(|field| self.field(field, depth).transpose());
                fields.collect::<Result<_, _>>().map(Domain::Record)
            }
            TypeShape::Union { variants, .. } => {
                self.one_of(variants.iter().map(|variant| &variant.ty.value), depth)
            }
            TypeShape::Enum { .. } | TypeShape::Opaque => Err(Unmade::Unknown),
        }
    }

    /// A field; `None` when it has to be absent.
    fn field(&mut self, field: &'t Field, depth: usize) -> Result<Option<(String, bool, Domain)>, Unmade> {
        match self.make(&field.ty.value, depth) {
            Err(Unmade::Endless) if field.optional => Ok(None),
            made => {
                let of = narrowed(made?, &field.rules)?;
                Ok(Some((field.name.value.clone(), field.optional, of)))
            }
        }
    }
}

/// What stands around values, or what is left of it when these have no end.
fn or_else(of: Made, without: Domain, around: impl FnOnce(Box<Domain>) -> Domain) -> Made {
    match of {
        Err(Unmade::Endless) => Ok(without),
        of => of.map(Box::new).map(around),
    }
}

fn narrowed(domain: Domain, rules: &[Located<ValueRule>]) -> Made {
    domain.with(rules).ok_or(Unmade::Unknown)
}
