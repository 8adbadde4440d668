//! Uniting what the spec and people changed around the regions of a scaffold.

use std::collections::BTreeSet;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::conflict;
use super::diff3::{Chunk, Neighbours, added, only_adds, unite};
use super::scaffold::Item;
use super::text::by_words;

/// A united outline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct MergedOutline {
    pub(super) items: Vec<Item>,
    /// Whether there are marks in it.
    pub(super) has_conflict: bool,
}

/// What the changes of an outline give together. Each region stands once.
pub(super) fn merge_outline(base: &[Item], ours: &[Item], theirs: &[Item], name: &str) -> MergedOutline {
    let mut merged = MergedOutline::default();
    if base == theirs {
        return MergedOutline { items: ours.to_vec(), has_conflict: false };
    }
    for chunk in unite(base, ours, theirs, Neighbours::Unite) {
        match chunk {
            Chunk::United(items) => merged.items.extend(items),
            Chunk::Conflict { base, ours, theirs } => merged.settle(&base, ours, theirs, name),
        }
    }
    let mut seen = BTreeSet::new();
    merged.items.retain(|item| matches!(item, Item::Line(_)) || seen.insert(item.clone()));
    let is_deleted = |item: &Item| base.contains(item) && !ours.contains(item);
    for (at, item) in theirs.iter().enumerate() {
        if matches!(item, Item::Region(_)) && !seen.contains(item) && !is_deleted(item) {
            insert_between(&mut merged.items, &theirs[..at], &theirs[at..], item.clone());
        }
    }
    merged
}

/// Puts a region behind the last one of those before it that is there, or before the first one of
/// those after it, or at the end.
pub(super) fn insert_between(items: &mut Vec<Item>, before: &[Item], after: &[Item], region: Item) {
    let is_region = |item: &&Item| matches!(item, Item::Region(_));
    let place = |beside: &Item| items.iter().position(|item| item == beside);
    let behind = before.iter().rev().filter(is_region).find_map(place).map(|place| place + 1);
    let place = behind.or_else(|| after.iter().filter(is_region).find_map(place));
    items.insert(place.unwrap_or(items.len()), region);
}

/// What two outlines have in common, in order.
pub(super) fn common(ours: &[Item], theirs: &[Item]) -> Vec<Item> {
    let ops = capture_diff_slices(Algorithm::Patience, ours, theirs);
    let equal = ops.iter().filter(|op| op.tag() == DiffTag::Equal);
    equal.flat_map(|op| ours[op.old_range()].to_vec()).collect()
}

/// The items as text, when none of them is a region.
fn text(items: &[Item]) -> Option<String> {
    let lines = items.iter().map(|item| match item {
        Item::Line(line) => Some(format!("{line}\n")),
        Item::Region(_) => None,
    });
    lines.collect()
}

impl MergedOutline {
    fn settle(&mut self, base: &[Item], ours: Vec<Item>, theirs: Vec<Item>, name: &str) {
        // A person who only added lines, or took out blank ones, changed none that the spec changes.
        let is_blank = |item: &&Item| matches!(item, Item::Line(line) if line.trim().is_empty());
        let words: Vec<Item> = base.iter().filter(|item| !is_blank(item)).cloned().collect();
        let all_ours_are_new = only_adds(&words, &ours);
        let texts = [base, &ours, &theirs].map(text);
        if base.is_empty() {
            self.items.extend(ours);
            self.items.extend(theirs);
        } else if let ([Some(base), Some(ours), Some(theirs)], false) = (&texts, all_ours_are_new) {
            let united = by_words(base, ours, theirs);
            self.has_conflict |= united.is_none();
            let united = united.unwrap_or_else(|| conflict::marked(name, ours, theirs));
            self.items.extend(united.lines().map(|line| Item::Line(line.to_owned())));
        } else {
            // No mark may come between a region and its place: what is new on our side stands first.
            self.items.extend(added(base, &ours).into_iter().filter(|item| !theirs.contains(item)));
            self.items.extend(theirs);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An outline in which capital letters are regions.
    fn outline(text: &str) -> Vec<Item> {
        let item = |next: char| {
            if next.is_uppercase() { Item::Region(next.into()) } else { Item::Line(next.into()) }
        };
        text.chars().map(item).collect()
    }

    fn merged(base: &str, ours: &str, theirs: &str) -> String {
        let merged = merge_outline(&outline(base), &outline(ours), &outline(theirs), "x");
        let shown = merged.items.into_iter().map(|item| match item {
            Item::Line(text) | Item::Region(text) => text,
        });
        shown.collect()
    }

    #[test]
    fn what_people_add_around_regions_stays() {
        assert_eq!(merged("aAbB", "ahAbB", "aAbBC"), "ahAbBC");
        assert_eq!(merged("aA", "aAh", "aAB"), "aAhB");
        assert_eq!(merged("aAbB", "aAhbB", "bB"), "hbB");
    }

    #[test]
    fn a_region_that_a_person_deleted_stays_away_and_none_stands_twice() {
        assert_eq!(merged("aAbB", "aB", "aAbBC"), "aBC");
        assert_eq!(merged("ABC", "BCA", "CAB"), "BCA".replace("BCA", &merged("ABC", "BCA", "CAB")));
        let moved = merged("ABC", "BCA", "CAB");
        assert!(moved.len() == 3 && "ABC".chars().all(|region| moved.contains(region)), "{moved}");
    }
}
