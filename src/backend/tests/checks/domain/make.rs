//! From a type to its values.

use super::{Domain, Length};
use crate::backend::tests::checks::Types;
use crate::ir::{Field, Located, TypeExpr, TypeShape, Value, ValueRule};

/// The most types that contain each other; one that contains itself has no end.
const DEEPEST: usize = 8;

/// The most domains that one is made of: types that each hold another many times are told of once for each.
const LARGEST: usize = 1_000;

impl Domain {
    /// The values of a type with rules. `None` when nobody can make them: those of streams and of what may be
    /// anything, of a type that contains itself, or where a rule is none that values are made for.
    pub(in crate::backend::tests::checks) fn of(
        types: &Types<'_>,
        ty: &TypeExpr,
        rules: &[Located<ValueRule>],
    ) -> Option<Self> {
        Maker { types, left: LARGEST }.make(ty, DEEPEST)?.with(rules)
    }
}

/// Makes a domain of no more than some parts.
struct Maker<'t> {
    types: &'t Types<'t>,
    left: usize,
}

impl Maker<'_> {
    fn make(&mut self, ty: &TypeExpr, depth: usize) -> Option<Domain> {
        self.left = self.left.checked_sub(1)?;
        let inner = depth.checked_sub(1);
        match ty {
            TypeExpr::Primitive { name } => Some((*name).into()),
            TypeExpr::Named { name } => self.named(&name.value, inner?),
            TypeExpr::List { of } => self.list(of, inner?, false),
            TypeExpr::Set { of } => self.list(of, inner?, true),
            TypeExpr::Map { of } => self.make(of, inner?).map(|of| Domain::Map(Box::new(of))),
            TypeExpr::Nullable { of } => self.make(of, inner?).map(|of| Domain::Nullable(Box::new(of))),
            TypeExpr::Literal { value: Value::Text(text) } => Some(Domain::Choice(vec![text.clone()])),
            TypeExpr::OneOf { types } => self.one_of(types, inner?),
            TypeExpr::Any | TypeExpr::Literal { .. } | TypeExpr::Stream { .. } => None,
        }
    }

    fn list(&mut self, of: &TypeExpr, depth: usize, unique: bool) -> Option<Domain> {
        let of = self.make(of, depth)?;
        (!unique || of.can_differ()).then(|| Domain::List(Box::new(of), Length::default(), unique))
    }

    /// The texts of texts that stand alone, or else the values of each type.
    fn one_of<'a>(&mut self, types: impl IntoIterator<Item = &'a TypeExpr>, depth: usize) -> Option<Domain> {
        let all = types.into_iter().map(|ty| self.make(ty, depth)).collect::<Option<Vec<_>>>()?;
        let texts = all.iter().map(|domain| match domain {
            Domain::Choice(texts) => Some(texts.as_slice()),
            _ => None,
        });
        match texts.collect::<Option<Vec<_>>>() {
            Some(texts) => Some(Domain::Choice(texts.concat())).filter(|_| !all.is_empty()),
            None => Some(Domain::OneOf(all)),
        }
    }

    fn named(&mut self, name: &str, depth: usize) -> Option<Domain> {
        match self.types.shape(name)? {
            TypeShape::Alias { ty, rules } => self.make(&ty.value, depth)?.with(rules),
            TypeShape::Enum { open: true, .. } => Some(Domain::Text(Length::default(), None)),
            TypeShape::Enum { values, .. } if !values.is_empty() => {
                Some(Domain::Choice(values.iter().map(|value| value.value.value.clone()).collect()))
            }
            TypeShape::Record { fields } => {
                fields.iter().map(|field| self.field(field, depth)).collect::<Option<_>>().map(Domain::Record)
            }
            TypeShape::Union { variants, .. } => {
                self.one_of(variants.iter().map(|variant| &variant.ty.value), depth)
            }
            TypeShape::Enum { .. } | TypeShape::Opaque => None,
        }
    }

    fn field(&mut self, field: &Field, depth: usize) -> Option<(String, bool, Domain)> {
        let of = self.make(&field.ty.value, depth)?.with(&field.rules)?;
        Some((field.name.value.clone(), field.optional, of))
    }
}
