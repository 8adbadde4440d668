//! Uniting all scaffolds of a target.

use std::collections::{BTreeMap, BTreeSet};

use super::bases::Bases;
use super::follow::{News, Olds, Pairing, Place, followed_files, pair};
use super::marker;
use super::old_file::{OldFile, base_of};
use super::outline::{common, insert_between, merge_outline};
use super::region::merge_region;
use super::scaffold::{Item, Region, Scaffold, lines, outline_text};
use super::{Note, conflict};
use crate::backend::OutputPath;
use crate::driver::content_hash::ContentHash;

/// Scaffolds on the disk by path: their texts, and the hashes of outlines that the record names.
pub(crate) type OldScaffolds = BTreeMap<OutputPath, (String, BTreeSet<ContentHash>)>;

/// What becomes of the scaffolds of a target.
#[derive(Debug, Default)]
pub(crate) struct MergedTarget {
    /// The files, by path.
    pub(crate) files: BTreeMap<OutputPath, MergedFile>,
    /// What they were made from.
    pub(crate) bases: Bases,
}

/// What becomes of one scaffold.
#[derive(Debug, Default)]
pub(crate) struct MergedFile {
    /// Its text; `None` when it goes.
    pub(crate) text: Option<String>,
    /// The hashes of outlines that the record is to name.
    pub(crate) outlines: BTreeSet<ContentHash>,
    /// Whether it has anything that a person wrote.
    pub(crate) has_edits: bool,
    /// Whether the target still makes it.
    pub(crate) is_made: bool,
    /// What people must know of it.
    pub(crate) notes: Vec<Note>,
}

/// A scaffold whose markers do not fit together, as a backend gave it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the backend's `{path}` has a marker that opens or closes no region of its own: `{line}`")]
pub struct RegionFault {
    /// The file.
    pub path: OutputPath,
    /// The marker line.
    pub line: String,
}

/// Unites the scaffolds that are to be with those that are.
///
/// # Errors
/// [`RegionFault`] for a new scaffold with markers that do not fit together.
pub(crate) fn merge_scaffolds(
    new: &BTreeMap<OutputPath, &str>,
    old: &OldScaffolds,
    bases: &Bases,
) -> Result<MergedTarget, RegionFault> {
    let mut merged = MergedTarget::default();
    let mut news = news(new)?;
    let mut olds = Olds::new();
    for (path, (text, outlines)) in old {
        if conflict::has_conflict(text) {
            merged.leave(path, text, outlines, bases);
            news.remove(path);
        } else {
            olds.insert(path.clone(), OldFile::new(text, outlines, news.get(path), bases));
        }
    }
    let mut moved = BTreeMap::new();
    for (to, from) in followed_files(&news, &olds, bases) {
        if let Some(old) = olds.remove(&from) {
            olds.insert(to.clone(), old);
            merged.files.insert(from.clone(), MergedFile::default());
            moved.insert(to, from);
        }
    }
    let pairing = pair(&news, &olds, bases);
    let merge = Merge { olds: &olds, bases, pairing: &pairing };
    for (path, theirs) in &news {
        let file = merge.file(path, theirs, moved.contains_key(path), &mut merged.bases);
        merged.files.insert(path.clone(), file);
    }
    for (path, old) in olds.iter().filter(|(path, _)| !news.contains_key(*path)) {
        let file = merge.stale(path, old, &mut merged.bases);
        merged.files.insert(path.clone(), file);
    }
    Ok(merged)
}

/// The new scaffolds, with the hash of each region in its marker.
fn news(new: &BTreeMap<OutputPath, &str>) -> Result<News, RegionFault> {
    let parsed = new.iter().map(|(path, text)| {
        let mut scaffold = Scaffold::parse(text);
        if let Some(line) = lines(&scaffold.outline).find(|line| marker::read(line).is_some()) {
            return Err(RegionFault { path: path.clone(), line: line.trim().to_owned() });
        }
        for region in scaffold.regions.values_mut() {
            region.begin.base = Some(ContentHash::of(region.text.as_bytes()));
            region.begin.is_orphan = false;
        }
        Ok((path.clone(), scaffold))
    });
    parsed.collect()
}

impl MergedTarget {
    /// A file with an open conflict stays as it is, with all that it was made from.
    fn leave(&mut self, path: &OutputPath, text: &str, outlines: &BTreeSet<ContentHash>, bases: &Bases) {
        let markers = text.lines().filter_map(|line| match marker::read(line) {
            Some(marker::Marker::Begin(begin)) => begin.base,
            _ => None,
        });
        for hash in markers.chain(outlines.iter().cloned()) {
            self.bases.keep(&hash, bases);
        }
        let file = MergedFile {
            text: Some(text.to_owned()),
            outlines: outlines.clone(),
            has_edits: true,
            is_made: true,
            notes: vec![Note::Unresolved],
        };
        self.files.insert(path.clone(), file);
    }
}

/// A merge of all scaffolds that is under way.
struct Merge<'a> {
    olds: &'a Olds,
    bases: &'a Bases,
    pairing: &'a Pairing,
}

impl Merge<'_> {
    fn file(&self, path: &OutputPath, theirs: &Scaffold, is_moved: bool, bases: &mut Bases) -> MergedFile {
        let mut file = MergedFile { is_made: true, ..MergedFile::default() };
        let old = self.olds.get(path);
        let untouched = match old {
            Some(old) if old.is_as_made && self.keeps_its_own(path, old) => Some(old.text.clone()),
            // Where nothing was, nothing of a person can be.
            None if self.pairing.sources.is_empty() => Some(theirs.to_text()),
            _ => None,
        };
        if let Some(text) = untouched {
            theirs.regions.values().for_each(|region| keep_base(region, bases));
            file.outlines.insert(bases.insert(&outline_text(&theirs.outline)));
            file.text = Some(text);
            return file;
        }
        let mut result = Scaffold { outline: theirs.outline.clone(), ..Scaffold::default() };
        if let Some(old) = old {
            result.has_crlf = old.scaffold.has_crlf;
            result.outline = self.outline(path, theirs, old, &mut file.notes);
            file.has_edits = lines(&result.outline).ne(lines(&theirs.outline));
        }
        for id in result.ids().cloned().collect::<Vec<_>>() {
            let place = (path.clone(), id.clone());
            let region = match theirs.regions.get(&id) {
                Some(new) => {
                    keep_base(new, bases);
                    Some(self.region(&place, new, &mut file))
                }
                None => old.and_then(|old| self.orphan(old, &id, bases, &mut file)),
            };
            result.regions.extend(region.map(|region| (id, region)));
        }
        let is_away = |id: &&String| !result.regions.contains_key(*id);
        file.notes.extend(theirs.ids().filter(is_away).map(|id| Note::Deleted { region: id.clone() }));
        file.outlines.insert(bases.insert(&outline_text(&theirs.outline)));
        let text = result.to_text();
        let is_as_it_was = old.filter(|old| !is_moved && old.scaffold.to_text() == text);
        file.text = Some(is_as_it_was.map_or(text, |old| old.text.clone()));
        file
    }

    /// Whether no region of the file has what belongs to it elsewhere.
    fn keeps_its_own(&self, path: &OutputPath, old: &OldFile) -> bool {
        let is_own = |id: &String| {
            let place = (path.clone(), id.clone());
            self.pairing.sources.get(&place) == Some(&place)
        };
        old.scaffold.ids().all(is_own)
    }

    /// A region with what belongs to it on the disk.
    fn region(&self, place: &Place, new: &Region, file: &mut MergedFile) -> Region {
        let Some(source) = self.pairing.sources.get(place) else { return new.clone() };
        let ours = &self.olds[&source.0].scaffold.regions[&source.1];
        let Some(base) = base_of(ours, self.bases) else {
            if ours.text != new.text {
                file.has_edits = true;
                file.notes.push(Note::UnknownBase { region: Some(place.1.clone()) });
            }
            return Region { text: ours.text.clone(), ..new.clone() };
        };
        let merged = merge_region(base, &ours.text, &new.text, &place.1);
        if merged.has_conflict {
            file.notes.push(Note::Conflict { region: Some(place.1.clone()) });
        }
        if merged.text != new.text {
            file.has_edits = true;
            file.notes.extend(followed(place, source));
        }
        Region { text: merged.text, ..new.clone() }
    }

    fn orphan(&self, old: &OldFile, id: &str, bases: &mut Bases, file: &mut MergedFile) -> Option<Region> {
        let mut region = old.scaffold.regions.get(id)?.clone();
        region.begin.is_orphan = true;
        if let Some(hash) = &region.begin.base {
            bases.keep(hash, self.bases);
        }
        file.has_edits = true;
        file.notes.push(Note::Orphan { region: id.to_owned() });
        Some(region)
    }

    fn outline(
        &self,
        path: &OutputPath,
        theirs: &Scaffold,
        old: &OldFile,
        notes: &mut Vec<Note>,
    ) -> Vec<Item> {
        let renamed = self.renamed(path);
        let rename = |item: &Item| match item {
            Item::Region(id) => Item::Region(renamed.get(id).unwrap_or(id).clone()),
            Item::Line(_) => item.clone(),
        };
        let all: Vec<Item> = old.scaffold.outline.iter().map(rename).collect();
        let is_new = |item: &Item| match item {
            Item::Line(_) => true,
            Item::Region(id) => theirs.regions.contains_key(id),
        };
        // An orphan of an earlier build stands where a person wants it.
        let is_placed = |item: &Item| matches!(item, Item::Region(id) if self.is_orphan(path, id) && is_old_orphan(old, id));
        let ours: Vec<Item> = all.iter().filter(|item| is_new(item) || is_placed(item)).cloned().collect();
        let base = match &old.base {
            Some(base) => base.iter().map(rename).filter(is_new).collect(),
            None => common(&ours, &theirs.outline),
        };
        if old.base.is_none() && ours != theirs.outline {
            notes.push(Note::UnknownBase { region: None });
        }
        let mut merged = merge_outline(&base, &ours, &theirs.outline, path.as_str());
        if merged.has_conflict {
            notes.push(Note::Conflict { region: None });
        }
        for (at, item) in all.iter().enumerate() {
            let is_fresh = matches!(item, Item::Region(id) if self.is_orphan(path, id));
            if is_fresh && !merged.items.contains(item) {
                insert_between(&mut merged.items, &all[..at], &all[at..], item.clone());
            }
        }
        merged.items
    }

    /// The regions of a file that are called differently now: old id to new.
    fn renamed(&self, path: &OutputPath) -> BTreeMap<String, String> {
        let sources = self.pairing.sources.iter();
        let own = sources.filter(|(new, old)| new.0 == *path && old.0 == *path && new.1 != old.1);
        own.map(|(new, old)| (old.1.clone(), new.1.clone())).collect()
    }

    fn is_orphan(&self, path: &OutputPath, id: &str) -> bool {
        self.pairing.orphans.contains(&(path.clone(), id.to_owned()))
    }

    /// A file that is no longer made: what people wrote in it stays.
    fn stale(&self, path: &OutputPath, old: &OldFile, bases: &mut Bases) -> MergedFile {
        let stays = |item: &Item| match item {
            Item::Line(_) => true,
            Item::Region(id) => self.is_orphan(path, id),
        };
        let outline: Vec<Item> = old.scaffold.outline.iter().filter(|item| stays(item)).cloned().collect();
        let mut result = Scaffold { outline, has_crlf: old.scaffold.has_crlf, ..Scaffold::default() };
        let ids: Vec<String> = result.ids().cloned().collect();
        if ids.is_empty() && !old.has_own_lines() {
            return MergedFile::default();
        }
        let mut file =
            MergedFile { outlines: old.outlines.clone(), has_edits: true, ..MergedFile::default() };
        for id in ids {
            let region = self.orphan(old, &id, bases, &mut file);
            result.regions.extend(region.map(|region| (id, region)));
        }
        for hash in &old.outlines {
            bases.keep(hash, self.bases);
        }
        let text = result.to_text();
        file.text = Some(if old.scaffold.to_text() == text { old.text.clone() } else { text });
        file
    }
}

/// Notes what is made for a region now.
fn keep_base(region: &Region, bases: &mut Bases) {
    if let Some(hash) = &region.begin.base {
        bases.insert_known(hash.clone(), &region.text);
    }
}

fn is_old_orphan(old: &OldFile, id: &str) -> bool {
    old.scaffold.regions.get(id).is_some_and(|region| region.begin.is_orphan)
}

/// What to say of a region whose text came from another place.
fn followed(place: &Place, source: &Place) -> Option<Note> {
    if place.1 != source.1 {
        Some(Note::Followed { from: source.1.clone(), to: place.1.clone() })
    } else if place.0 != source.0 {
        Some(Note::Moved { region: place.1.clone(), from: source.0.to_string() })
    } else {
        None
    }
}
