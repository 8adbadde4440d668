//! Finding clauses by name.

use std::collections::BTreeMap;

use crate::base::SpecPath;
use crate::ir::{Clause, FileIr, IdSpace};

/// Where a clause stands.
pub(super) type ClausePlace<'a> = (&'a FileIr, &'a Clause);

/// The clauses of some files by their names.
pub struct SpecIndex<'a> {
    files: BTreeMap<&'a SpecPath, &'a FileIr>,
    /// By id space and explicit or derived id, in reading order.
    by_id: BTreeMap<(&'a IdSpace, &'a str), Vec<ClausePlace<'a>>>,
    /// By file and host anchor.
    by_anchor: BTreeMap<(&'a SpecPath, &'a str), ClausePlace<'a>>,
}

impl<'a> SpecIndex<'a> {
    /// Indexes `files`.
    #[must_use]
    pub fn new(files: &'a [FileIr]) -> Self {
        let mut index = Self { files: BTreeMap::new(), by_id: BTreeMap::new(), by_anchor: BTreeMap::new() };
        for file in files {
            index.files.insert(&file.path, file);
            for clause in &file.clauses {
                index.add(file, clause);
            }
        }
        index
    }

    fn add(&mut self, file: &'a FileIr, clause: &'a Clause) {
        let mut names = vec![clause.derived_id.as_str()];
        if clause.id != clause.derived_id {
            names.push(clause.id.as_str());
        }
        for name in names {
            self.by_id.entry((&file.space, name)).or_default().push((file, clause));
        }
        let anchors = std::iter::once(&clause.anchor).chain(&clause.part_anchors);
        for anchor in anchors.filter(|anchor| !anchor.is_empty()) {
            self.by_anchor.entry((&file.path, anchor)).or_insert((file, clause));
        }
    }

    /// The file at `path`.
    #[must_use]
    pub fn file(&self, path: &SpecPath) -> Option<&'a FileIr> {
        self.files.get(path).copied()
    }

    /// The paths of all files.
    pub fn paths(&self) -> impl Iterator<Item = &'a SpecPath> + '_ {
        self.files.keys().copied()
    }

    /// The clauses of `space` that have the id `name`, explicit or derived, in reading order.
    #[must_use]
    pub fn by_id(&self, space: &'a IdSpace, name: &'a str) -> &[ClausePlace<'a>] {
        self.by_id.get(&(space, name)).map_or(&[], Vec::as_slice)
    }

    /// The clause that `anchor` names in a file: by its host anchor, or by its explicit id.
    #[must_use]
    pub fn in_file(&self, file: &'a FileIr, anchor: &'a str) -> Option<&'a Clause> {
        let by_anchor = self.by_anchor.get(&(&file.path, anchor)).map(|&(_, clause)| clause);
        let named = || self.by_id(&file.space, anchor).iter();
        let own =
            |(owner, clause): &&ClausePlace<'a>| owner.path == file.path && clause.id.as_str() == anchor;
        by_anchor.or_else(|| named().find(own).map(|&(_, clause)| clause))
    }

    /// All names that a reference in `file` could mean, for suggestions.
    pub fn names(&self, space: &'a IdSpace) -> impl Iterator<Item = &'a str> + '_ {
        self.by_id.keys().filter(move |(own, _)| *own == space).map(|&(_, name)| name)
    }
}
