//! Files to one spec.

use std::collections::BTreeSet;

use super::resolve;
use crate::base::{Diagnostic, SpecPath};
use crate::ir::{FileIr, FileRole, IR_VERSION, Link, Spec, Target};

/// What the project says of the spec as a whole.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Its name.
    pub name: String,
    /// Its version; without one, the version of the first file that gives one.
    pub version: Option<String>,
}

/// Puts the files of one spec root together and resolves their references.
#[must_use]
pub fn assemble(project: &Project, mut files: Vec<FileIr>) -> (Spec, Vec<Diagnostic>) {
    order(&mut files);
    let (links, findings) = resolve::resolve(&files);
    (spec(project, files, links), findings)
}

/// As [`assemble`], without its findings, which take most of its time where many references are broken.
#[must_use]
pub fn assemble_only(project: &Project, mut files: Vec<FileIr>) -> Spec {
    order(&mut files);
    let links = resolve::resolved(&files);
    spec(project, files, links)
}

fn order(files: &mut [FileIr]) {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    mark_prompts(files);
}

fn spec(project: &Project, files: Vec<FileIr>, links: Vec<Link>) -> Spec {
    let version = project.version.clone().or_else(|| first_version(&files));
    Spec { ir_version: IR_VERSION, name: project.name.clone(), version, files, links }
}

fn first_version(files: &[FileIr]) -> Option<String> {
    files.iter().find_map(|file| file.front_matter.version.as_ref().map(|version| version.value.clone()))
}

/// Gives `examples/x.md` its role when a footnote of a file beside that folder binds it, or when
/// it is one of a folder in which another file is bound.
fn mark_prompts(files: &mut [FileIr]) {
    let bound: BTreeSet<SpecPath> = files.iter().flat_map(prompt_paths).collect();
    let folders: BTreeSet<&str> = bound.iter().map(SpecPath::folder).collect();
    let prompts: BTreeSet<SpecPath> =
        files.iter().map(|file| &file.path).filter(|path| folders.contains(path.folder())).cloned().collect();
    for file in files.iter_mut().filter(|file| prompts.contains(&file.path)) {
        file.role = FileRole::Prompt;
    }
}

fn prompt_paths(file: &FileIr) -> impl Iterator<Item = SpecPath> + '_ {
    file.references.iter().filter_map(|reference| match &reference.target.value {
        Target::Prompt { name } => file.path.join(&format!("examples/{name}.md")),
        Target::Link { .. } => None,
    })
}
