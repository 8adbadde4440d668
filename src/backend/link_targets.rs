//! What the links of a spec name, by how their authors write them.

use std::collections::BTreeMap;

use crate::base::{Located, SpecPath};
use crate::ir::{ClauseBody, FileIr, LinkTarget, Spec, Target};

/// The targets of all links.
pub(super) struct LinkTargets<'a>(BTreeMap<(&'a SpecPath, String), &'a LinkTarget>);

impl<'a> LinkTargets<'a> {
    /// Those of a spec.
    pub(super) fn new(spec: &'a Spec) -> Self {
        let resolved: BTreeMap<_, _> =
            spec.links.iter().map(|link| ((&link.file, link.span), &link.to)).collect();
        let mut links = BTreeMap::new();
        for file in &spec.files {
            let references = file.references.iter().map(|reference| &reference.target);
            for target in references.chain(covers(file)) {
                if let Some(to) = resolved.get(&(&file.path, target.span)) {
                    links.entry((&file.path, spelled(&target.value))).or_insert(*to);
                }
            }
        }
        Self(links)
    }

    /// What a link of a file names; `None` when it leaves the spec.
    pub(super) fn of_url(&self, file: &SpecPath, url: &str) -> Option<&'a LinkTarget> {
        self.0.get(&(file, url.to_owned())).copied()
    }
}

/// What the features of a file cover, by links or by ids in code.
fn covers(file: &FileIr) -> impl Iterator<Item = &Located<Target>> {
    let features = file.clauses.iter().filter_map(|clause| match &clause.body {
        ClauseBody::Feature(feature) => Some(&feature.covers),
        _ => None,
    });
    features.flatten()
}

/// A target as its author writes it.
pub(super) fn spelled(target: &Target) -> String {
    match target {
        Target::Link { file, anchor } if anchor.is_empty() => file.clone(),
        Target::Link { file, anchor } => format!("{file}#{anchor}"),
        Target::Prompt { name } => format!("^{name}"),
    }
}
