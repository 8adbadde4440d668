//! Which region on the disk belongs to which region of the new scaffolds.
//!
//! A region belongs to the one of its id, in the same file or else in another. What a person wrote
//! for an id that is gone follows the one new region that is like it. The rest are orphans.

use std::collections::{BTreeMap, BTreeSet};

use super::bases::Bases;
use super::old_file::{OldFile, base_of};
use super::scaffold::Scaffold;
use super::similarity::{Vocabulary, nearest};
use crate::backend::OutputPath;

/// A region of a target.
pub(super) type Place = (OutputPath, String);

/// The scaffolds as they are to be, by path.
pub(super) type News = BTreeMap<OutputPath, Scaffold>;
/// The scaffolds as they are, by path.
pub(super) type Olds = BTreeMap<OutputPath, OldFile>;

/// Who belongs to whom.
#[derive(Debug, Default)]
pub(super) struct Pairing {
    /// The region on the disk for a new one.
    pub(super) sources: BTreeMap<Place, Place>,
    /// Regions on the disk that somebody edited and that belong to none.
    pub(super) orphans: BTreeSet<Place>,
}

/// Files that somebody edited and that are made under another name now: new path to old.
pub(super) fn followed_files(news: &News, olds: &Olds, bases: &Bases) -> BTreeMap<OutputPath, OutputPath> {
    let gone = olds.iter().filter(|(path, old)| !news.contains_key(*path) && old.has_edits(bases));
    let gone: Vec<(&OutputPath, &OldFile)> = gone.collect();
    let fresh: Vec<(&OutputPath, &Scaffold)> =
        news.iter().filter(|(path, _)| !olds.contains_key(*path)).collect();
    if gone.is_empty() || fresh.is_empty() {
        return BTreeMap::new();
    }
    let vocabulary = Vocabulary::new(&[]);
    let candidates: Vec<_> = fresh.iter().map(|(_, new)| vocabulary.bag(&new.to_text(), "")).collect();
    let claims =
        gone.iter().map(|(_, old)| nearest(&vocabulary.bag(&generated(old, bases), ""), &candidates));
    let claims: Vec<Vec<usize>> = claims.collect();
    let pairs = sole_pairs(&claims);
    pairs.into_iter().map(|(old, new)| (fresh[new].0.clone(), gone[old].0.clone())).collect()
}

/// What was generated for a file last, or what is there where nobody knows.
fn generated(old: &OldFile, bases: &Bases) -> String {
    let mut scaffold = old.scaffold.clone();
    for region in scaffold.regions.values_mut() {
        if let Some(base) = base_of(region, bases) {
            base.clone_into(&mut region.text);
        }
    }
    if let Some(base) = &old.base {
        scaffold.outline.clone_from(base);
    }
    scaffold.to_text()
}

/// The pairs in which each is the only choice of the other.
fn sole_pairs(claims: &[Vec<usize>]) -> Vec<(usize, usize)> {
    let is_sole = |new: usize| claims.iter().filter(|claim| claim.contains(&new)).count() == 1;
    let sole = claims.iter().enumerate().filter_map(|(old, claim)| match claim.as_slice() {
        &[new] if is_sole(new) => Some((old, new)),
        _ => None,
    });
    sole.collect()
}

/// Pairs the regions on the disk with the new ones.
pub(super) fn pair(news: &News, olds: &Olds, bases: &Bases) -> Pairing {
    let mut pairing = Pairing { sources: same_places(news, olds), orphans: BTreeSet::new() };
    let used: BTreeSet<Place> = pairing.sources.values().cloned().collect();
    let all = olds.iter().flat_map(|(path, old)| old.scaffold.ids().map(move |id| (path, id, old)));
    let edited = all.filter(|(_, id, old)| old.is_edited(id, bases));
    let mut left: BTreeSet<Place> = edited.map(|(path, id, _)| (path.clone(), id.clone())).collect();
    left.retain(|place| !used.contains(place));
    follow_ids(news, olds, bases, &mut left, &mut pairing);
    follow_words(news, olds, bases, &mut left, &mut pairing);
    pairing.orphans = left;
    pairing
}

fn same_places(news: &News, olds: &Olds) -> BTreeMap<Place, Place> {
    let places = places(news);
    let there =
        places.filter(|(path, id)| olds.get(path).is_some_and(|old| old.scaffold.regions.contains_key(id)));
    there.map(|place| (place.clone(), place)).collect()
}

fn places(news: &News) -> impl Iterator<Item = Place> {
    news.iter().flat_map(|(path, new)| new.ids().map(move |id| (path.clone(), id.clone())))
}

/// New regions that nobody's text belongs to yet: there is none on the disk, and no person took it
/// out.
fn open_places(news: &News, olds: &Olds, pairing: &Pairing) -> Vec<Place> {
    let is_deleted = |(path, id): &Place| olds.get(path).is_some_and(|old| old.is_deleted(id));
    places(news).filter(|place| !pairing.sources.contains_key(place) && !is_deleted(place)).collect()
}

/// A region that moved to another file. One that is there already, untouched, makes way.
fn follow_ids(news: &News, olds: &Olds, bases: &Bases, left: &mut BTreeSet<Place>, pairing: &mut Pairing) {
    let is_untouched = |(path, id): &Place| !olds[path].is_edited(id, bases);
    let makes_way =
        pairing.sources.iter().filter(|(_, source)| is_untouched(source)).map(|(place, _)| place.clone());
    let mut targets: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for place in makes_way.chain(open_places(news, olds, pairing)) {
        targets.entry(place.1.clone()).or_default().push(place);
    }
    let mut sources: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for place in &*left {
        sources.entry(place.1.clone()).or_default().push(place.clone());
    }
    for (id, places) in sources {
        if let ([source], Some([target])) = (places.as_slice(), targets.get(&id).map(Vec::as_slice)) {
            left.remove(source);
            pairing.sources.insert(target.clone(), source.clone());
        }
    }
}

/// A region whose id is gone. What was an orphan already stays one.
fn follow_words(news: &News, olds: &Olds, bases: &Bases, left: &mut BTreeSet<Place>, pairing: &mut Pairing) {
    let region = |(path, id): &Place| &olds[path].scaffold.regions[id];
    let gone: Vec<Place> = left.iter().filter(|place| !region(place).begin.is_orphan).cloned().collect();
    let open = open_places(news, olds, pairing);
    if gone.is_empty() || open.is_empty() {
        return;
    }
    let all: Vec<&str> =
        news.values().flat_map(|new| new.regions.values()).map(|region| region.text.as_str()).collect();
    let vocabulary = Vocabulary::new(&all);
    let bags = open.iter().map(|(path, id)| vocabulary.bag(&news[path].regions[id].text, id));
    let bags: Vec<_> = bags.collect();
    let claims = gone.iter().map(|place| {
        let text = base_of(region(place), bases).unwrap_or(&region(place).text);
        nearest(&vocabulary.bag(text, &place.1), &bags)
    });
    let claims: Vec<Vec<usize>> = claims.collect();
    for (old, new) in sole_pairs(&claims) {
        left.remove(&gone[old]);
        pairing.sources.insert(open[new].clone(), gone[old].clone());
    }
}
