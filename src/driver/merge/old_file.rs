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
    /// Whether it is to the byte what is made now.
    pub(super) is_as_made: bool,
}

impl OldFile {
    /// A scaffold on the disk in whose place `new` is to stand.
    pub(super) fn new(
        text: &str,
        outlines: &BTreeSet<ContentHash>,
        new: Option<&Scaffold>,
        bases: &Bases,
    ) -> Self {
        let (text, outlines) = (text.to_owned(), outlines.clone());
        if let Some(new) = new.filter(|new| new.to_text() == text) {
            let (scaffold, base) = (new.clone(), Some(new.outline.clone()));
            return Self { scaffold, base, text, outlines, is_as_made: true };
        }
        let scaffold = Scaffold::parse(&text);
        let known = outlines.iter().filter_map(|hash| bases.get(hash)).map(parse_outline);
        // Branches that both built leave one each: the nearest tells best what people did.
        let apart = |base: &Vec<Item>| {
            base.len() + scaffold.outline.len() - 2 * common(&scaffold.outline, base).len()
        };
        let base = known.min_by_key(apart);
        Self { scaffold, base, text, outlines, is_as_made: false }
    }

    /// Whether a person changed the region `id`, for all one knows.
    pub(super) fn is_edited(&self, id: &str, bases: &Bases) -> bool {
        let region = &self.scaffold.regions[id];
        !self.is_as_made && base_of(region, bases).is_none_or(|base| base != region.text)
    }

    /// Whether a person changed a line outside of the regions, for all one knows.
    pub(super) fn has_own_lines(&self) -> bool {
        self.base.as_ref().is_none_or(|base| lines(base).ne(lines(&self.scaffold.outline)))
    }

    /// Whether a person changed anything, for all one knows.
    pub(super) fn has_edits(&self, bases: &Bases) -> bool {
        self.has_own_lines() || self.scaffold.regions.keys().any(|id| self.is_edited(id, bases))
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
