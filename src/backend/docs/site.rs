//! What all pages share: where each clause is, what links name, which types and terms there are.

use std::collections::{BTreeMap, BTreeSet};

use super::markdown;
use super::paths::{PagePaths, href};
use super::terms::Terms;
use crate::analysis::{ClausePlace, Shown};
use crate::backend::link_targets::{LinkTargets, spelled};
use crate::backend::templates::Templates;
use crate::base::SpecPath;
use crate::ir::{Clause, ClauseBody, FileIr, IdSpace, LinkTarget, Opening, Spec, Target, TypeDef};

/// A place on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// The page.
    pub(super) page: String,
    /// The anchor on it; empty for the page as a whole.
    pub(super) anchor: String,
}

impl Spot {
    /// The link to it from a page.
    pub(super) fn href(&self, from: &str) -> String {
        href(from, &self.page, &self.anchor)
    }
}

/// The whole of what is documented.
pub(super) struct Site<'a> {
    pub(super) spec: &'a Spec,
    pub(super) templates: &'a Templates,
    /// The folder on a Git host to which links that leave the spec are resolved.
    pub(super) source_url: Option<String>,
    /// The page of each file that has one.
    pages: BTreeMap<&'a SpecPath, String>,
    /// The clauses that are shown, by file and position.
    anchors: BTreeMap<&'a SpecPath, Vec<Option<Spot>>>,
    /// By file and clause id.
    clauses: BTreeMap<&'a SpecPath, BTreeMap<&'a str, Spot>>,
    /// What each link of a file names, by its target as written.
    links: LinkTargets<'a>,
    types: BTreeMap<&'a str, (Spot, &'a TypeDef)>,
    pub(super) terms: Terms,
    pub(super) shown_operations: Shown<'a>,
}

impl<'a> Site<'a> {
    /// Looks through a spec.
    pub(super) fn new(spec: &'a Spec, templates: &'a Templates, source_url: Option<String>) -> Self {
        let mut site = Self {
            spec,
            templates,
            source_url,
            pages: BTreeMap::new(),
            anchors: BTreeMap::new(),
            clauses: BTreeMap::new(),
            links: LinkTargets::new(spec),
            types: BTreeMap::new(),
            terms: Terms::default(),
            shown_operations: Shown::of(&spec.files),
        };
        let mut paths = PagePaths::new();
        for file in spec.files.iter().filter(|file| !matches!(file.space, IdSpace::Archive(_))) {
            site.pages.insert(&file.path, paths.page(&file.path));
            site.place_clauses(file);
        }
        for (file, clause) in spec.clauses().filter(|(file, _)| file.space == IdSpace::Main) {
            site.place_names(file, clause);
        }
        site
    }

    fn place_clauses(&mut self, file: &'a FileIr) {
        let page = self.pages[&file.path].clone();
        let mut anchors = Anchors::of(file);
        let mut by_id = BTreeMap::new();
        let mut spots = Vec::with_capacity(file.clauses.len());
        for clause in &file.clauses {
            let spot =
                is_shown(clause).then(|| Spot { page: page.clone(), anchor: anchors.of_clause(clause) });
            if let Some(spot) = &spot {
                by_id.entry(clause.id.as_str()).or_insert_with(|| spot.clone());
            }
            spots.push(spot);
        }
        self.clauses.insert(&file.path, by_id);
        self.anchors.insert(&file.path, spots);
    }

    fn place_names(&mut self, file: &'a FileIr, clause: &'a Clause) {
        let Some(spot) = self.clause(&file.path, clause.id.as_str()).cloned() else { return };
        match &clause.body {
            ClauseBody::Type(def) => {
                self.types.entry(&def.name.value).or_insert((spot, def));
            }
            ClauseBody::Term(term) => {
                self.terms.add(&clause.title.plain, &spot);
                term.aliases.iter().for_each(|alias| self.terms.add(&alias.value, &spot));
            }
            _ => {}
        }
    }

    /// The page of a file.
    pub(super) fn page(&self, path: &SpecPath) -> Option<&str> {
        self.pages.get(path).map(String::as_str)
    }

    /// Where the clause at a position of a file is shown.
    pub(super) fn spot(&self, file: &FileIr, at: usize) -> Option<&Spot> {
        self.anchors.get(&file.path)?.get(at)?.as_ref()
    }

    /// Where the clause of an id is shown.
    pub(super) fn clause(&self, path: &SpecPath, id: &str) -> Option<&Spot> {
        self.clauses.get(path)?.get(id)
    }

    /// The clauses of the spec itself that are shown, with their places, in reading order.
    pub(super) fn shown(&self) -> impl Iterator<Item = (&'a FileIr, &'a Clause, &Spot)> {
        let main = self.spec.files.iter().filter(|file| file.space == IdSpace::Main);
        main.flat_map(|file| file.clauses.iter().enumerate().map(move |(at, clause)| (file, at, clause)))
            .filter_map(|(file, at, clause)| Some((file, clause, self.spot(file, at)?)))
    }

    /// Where the clause of an id is shown, whichever file it stands in.
    pub(super) fn clause_of_id(&self, id: &str) -> Option<&Spot> {
        self.spec.files.iter().find_map(|file| self.clause(&file.path, id))
    }

    /// Where a type is shown, and what it is.
    pub(super) fn type_named(&self, name: &str) -> Option<(&Spot, &'a TypeDef)> {
        self.types.get(name).map(|(spot, def)| (spot, *def))
    }

    /// Where a link of a file leads, when it leads to a place that is shown.
    pub(super) fn link(&self, file: &SpecPath, url: &str) -> Option<Spot> {
        match self.links.of_url(file, url)? {
            LinkTarget::Clause { id, file } => self.clause(file, id.as_str()).cloned(),
            LinkTarget::File { path } | LinkTarget::Prompt { path } => {
                self.page(path).map(|page| Spot { page: page.to_owned(), anchor: String::new() })
            }
        }
    }

    /// What people call a place: the clause's title, or the file's.
    pub(super) fn title(&self, spot: &Spot) -> String {
        let file = self.pages.iter().find(|(_, page)| **page == spot.page);
        let Some(file) = file.and_then(|(path, _)| self.spec.files.iter().find(|file| &file.path == *path))
        else {
            return spot.page.clone();
        };
        let at = (0..file.clauses.len()).find(|&at| self.spot(file, at) == Some(spot));
        at.map_or_else(|| file.title(), |at| clause_title(file, &file.clauses[at]))
    }

    /// A link from a page to a clause that is shown, with its title.
    pub(super) fn link_to(&self, (path, at): ClausePlace<'_>, page: &str) -> Option<String> {
        let file = self.spec.files.iter().find(|file| file.path == *path)?;
        let href = self.spot(file, at)?.href(page);
        Some(format!("[{}]({href})", markdown::words(&clause_title(file, &file.clauses[at]))))
    }

    /// Where a target leads.
    pub(super) fn target(&self, file: &SpecPath, target: &Target) -> Option<Spot> {
        self.link(file, &spelled(target))
    }
}

/// The position of a clause in its file. Clauses stand in reading order, so that it is near where
/// the first one begins that begins no earlier.
pub(super) fn position(file: &FileIr, clause: &Clause) -> usize {
    let near = file.clauses.partition_point(|other| other.span.start < clause.span.start);
    let own = |at: &usize| std::ptr::eq(&raw const file.clauses[*at], clause);
    (near..file.clauses.len()).find(own).or_else(|| (0..near).find(own)).unwrap_or_default()
}

/// What people call a clause.
pub(super) fn clause_title(file: &FileIr, clause: &Clause) -> String {
    match (clause.title.is_empty(), &clause.opening) {
        (false, _) => clause.title.plain.to_string(),
        (true, Opening::File) => file.title(),
        (true, _) => {
            let ordinal = clause.ordinal.as_ref().map(|ordinal| format!(" {}", ordinal.value));
            format!("{}{}", clause.kind.value.as_str(), ordinal.unwrap_or_default())
        }
    }
}

/// Whether a clause is shown: removed ones are not.
pub(super) fn is_shown(clause: &Clause) -> bool {
    !clause.is_removed()
}

/// The anchors of one page.
struct Anchors {
    used: BTreeSet<String>,
}

impl Anchors {
    /// Explicit ids come first, so that theirs are as written.
    fn of(file: &FileIr) -> Self {
        let explicit = file.clauses.iter().filter(|clause| clause.explicit_id.is_some());
        Self { used: explicit.map(|clause| anchor_name(clause.id.as_str())).collect() }
    }

    fn of_clause(&mut self, clause: &Clause) -> String {
        if clause.explicit_id.is_some() {
            return anchor_name(clause.id.as_str());
        }
        let name = if clause.anchor.is_empty() { "top".to_owned() } else { anchor_name(&clause.anchor) };
        let mut anchor = name.clone();
        let mut number = 2;
        while !self.used.insert(anchor.clone()) {
            anchor = format!("{name}-{number}");
            number += 1;
        }
        anchor
    }
}

/// An id as an anchor: letters, digits, `-`, `_` and `.`; the rest becomes `-`.
fn anchor_name(id: &str) -> String {
    let plain = |next: char| next.is_alphanumeric() || "-_.".contains(next);
    id.chars().map(|next| if plain(next) { next } else { '-' }).collect()
}
