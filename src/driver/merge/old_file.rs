//! A scaffold as people left it.

use std::collections::BTreeSet;

use super::bases::Bases;
use super::outline::common;
use super::scaffold::{Item, Region, Scaffold, lines, parse_outline};
use crate::driver::content_hash::ContentHash;

/// A scaffold on the disk, with what it was made from.
#[derive(Clone, Debug)]
pub(super) struct OldFile {
    /// As it is.
    pub(super) scaffold: Scaffold,
    /// The outline that was generated last; `None` when nobody knows it any more.
    pub(super) base: Option<Vec<Item>>,
    /// The bytes of the file.
    pub(super) text: String,
    /// The hashes of outlines that the record names.
    pub(super) outlines: BTreeSet<ContentHash>,
}

impl OldFile {
    pub(super) fn new(text: &str, outlines: &BTreeSet<ContentHash>, bases: &Bases) -> Self {
        let scaffold = Scaffold::parse(text);
        let known = outlines.iter().filter_map(|hash| bases.get(hash)).map(parse_outline);
        // Branches that both built leave one each: the nearest tells best what people did.
        let apart = |base: &Vec<Item>| {
            base.len() + scaffold.outline.len() - 2 * common(&scaffold.outline, base).len()
        };
        let base = known.min_by_key(apart);
        Self { scaffold, base, text: text.to_owned(), outlines: outlines.clone() }
    }

    /// Whether a person changed a region, for all one knows.
    pub(super) fn is_edited(region: &Region, bases: &Bases) -> bool {
        base_of(region, bases).is_none_or(|base| base != region.text)
    }

    /// Whether a person changed a line outside of the regions, for all one knows.
    pub(super) fn has_own_lines(&self) -> bool {
        self.base.as_ref().is_none_or(|base| lines(base).ne(lines(&self.scaffold.outline)))
    }

    /// Whether a person changed anything, for all one knows.
    pub(super) fn has_edits(&self, bases: &Bases) -> bool {
        self.has_own_lines() || self.scaffold.regions.values().any(|region| Self::is_edited(region, bases))
    }

    /// Whether a person took a region out of the file.
    pub(super) fn is_deleted(&self, id: &str) -> bool {
        let is_it = |item: &Item| matches!(item, Item::Region(own) if own == id);
        let was_there = self.base.as_ref().is_some_and(|base| base.iter().any(is_it));
        was_there && !self.scaffold.regions.contains_key(id)
    }
}

/// What was generated for a region last.
pub(super) fn base_of<'a>(region: &Region, bases: &'a Bases) -> Option<&'a str> {
    region.begin.base.as_ref().and_then(|hash| bases.get(hash))
}
