//! The blocks that are open at a place of a template, and what names mean there.

use super::path::{From, NamePath};
use super::shape::Shape;
use crate::backend::templates::FaultKind;

/// One open block, as the engine stacks them.
#[derive(Clone, Debug)]
pub(super) struct Block<'s> {
    /// The data in it.
    pub(super) shape: Shape<'s>,
    /// Names that stand for values: `as |item index|`, and what an inclusion gives.
    pub(super) named: Vec<(&'s str, Shape<'s>)>,
    /// What `@…` names have a value.
    pub(super) locals: Locals,
    /// Whether its data is the whole view.
    pub(super) is_root: bool,
    /// Whether it is repeated.
    pub(super) is_loop: bool,
}

/// Which `@…` names have a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Locals {
    /// `@index`, `@first` and `@last`.
    pub(super) index: bool,
    /// `@key`.
    pub(super) key: bool,
}

/// The open blocks, the innermost last.
#[derive(Clone, Debug)]
pub(super) struct Scope<'s> {
    blocks: Vec<Block<'s>>,
}

/// What a path leads to.
pub(super) struct Named<'s> {
    pub(super) shape: Shape<'s>,
    /// Whether it is the whole view.
    pub(super) is_root: bool,
}

impl<'s> Scope<'s> {
    /// The scope in which a template begins.
    pub(super) fn root(shape: Shape<'s>) -> Self {
        let block =
            Block { shape, named: Vec::new(), locals: Locals::default(), is_root: true, is_loop: false };
        Self { blocks: vec![block] }
    }

    /// The scope within one more block.
    pub(super) fn within(&self, block: Block<'s>) -> Self {
        let mut inner = self.clone();
        inner.blocks.push(block);
        inner
    }

    /// The block that is `above` blocks further out.
    pub(super) fn block(&self, above: usize) -> Option<&Block<'s>> {
        self.blocks.iter().rev().nth(above)
    }

    /// The data here.
    pub(super) fn here(&self) -> Named<'s> {
        match self.blocks.last().or(self.blocks.first()) {
            Some(block) => Named { shape: block.shape.clone(), is_root: block.is_root },
            None => Named { shape: Shape::root(&serde_json::Value::Null), is_root: false },
        }
    }

    /// The `@…` names that have a value here.
    pub(super) fn locals(&self) -> Locals {
        self.block(0).map(|block| block.locals).unwrap_or_default()
    }

    /// Whether a block around is repeated.
    pub(super) fn is_in_loop(&self) -> bool {
        self.blocks.iter().any(|block| block.is_loop)
    }

    /// What tells it from other scopes.
    pub(super) fn fingerprint(&self) -> Vec<Vec<usize>> {
        self.blocks.iter().map(|block| block.shape.fingerprint()).collect()
    }

    /// What a path leads to.
    pub(super) fn resolve(&self, path: &NamePath<'_>) -> Result<Named<'s>, FaultKind> {
        let (start, parts) = match path.from {
            From::Local(above) => return self.local(path, above),
            From::Root => (self.blocks.first(), path.parts.as_slice()),
            From::Block(above) => match self.named(&path.parts) {
                Some((shape, rest)) => return follow(shape.clone(), false, rest),
                None => (self.block(above), path.parts.as_slice()),
            },
        };
        let Some(block) = start else { return Err(FaultKind::Above(path.raw.to_owned())) };
        follow(block.shape.clone(), block.is_root, parts)
    }

    /// The value that the first name stands for, and the names after it.
    fn named<'p, 't>(&self, parts: &'p [&'t str]) -> Option<(&Shape<'s>, &'p [&'t str])> {
        let (first, rest) = parts.split_first()?;
        let mut all = self.blocks.iter().rev().flat_map(|block| &block.named);
        all.find(|(name, _)| name == first).map(|(_, shape)| (shape, rest))
    }

    fn local(&self, path: &NamePath<'_>, above: usize) -> Result<Named<'s>, FaultKind> {
        let locals = self.block(above).map(|block| block.locals).unwrap_or_default();
        let has_value = match path.parts.as_slice() {
            ["index" | "first" | "last"] => locals.index,
            ["key"] => locals.key,
            _ => false,
        };
        if has_value {
            return Ok(Named { shape: self.here().shape.any(), is_root: false });
        }
        Err(FaultKind::NoValue(path.raw.to_owned()))
    }
}

fn follow<'s>(start: Shape<'s>, is_root: bool, parts: &[&str]) -> Result<Named<'s>, FaultKind> {
    let mut shape = start;
    for part in parts {
        let Some(inner) = shape.member(part) else {
            return Err(FaultKind::unknown_name(part, shape.names()));
        };
        shape = inner;
    }
    Ok(Named { shape, is_root: is_root && parts.is_empty() })
}
