//! Files to one spec.

use std::collections::BTreeSet;

use super::resolve;
use crate::base::{Diagnostic, SpecPath};
use crate::ir::{FileIr, FileRole, IR_VERSION, Link, Spec, Target};

/// What the project says of the spec as a whole.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Its name; without one, the title of the spec's front page, or the name of its folder.
    pub name: Option<String>,
    /// The name of its folder.
    pub folder: String,
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
    let name = project.name.clone().or_else(|| title(&files)).unwrap_or_else(|| project.folder.clone());
    Spec { ir_version: IR_VERSION, name, version, files, links }
}

/// The title in the front matter of the spec's front page, or of its only file.
fn title(files: &[FileIr]) -> Option<String> {
    let is_front =
        |file: &&FileIr| matches!(file.path.as_str(), "README.md" | "index.md") || files.len() == 1;
    files.iter().find(is_front)?.front_matter.title.as_ref().map(|title| title.value.clone())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Limits, Source};
    use crate::ir::lower;
    use crate::syntax::parse;

    fn name(project: &Project, files: &[(&str, &str)]) -> String {
        let files = files.iter().map(|(path, text)| {
            let source = Source::new(SpecPath::new(path).expect("a path"), *text);
            let (document, _) = parse(&source, &Limits::default());
            lower(&source, &document).0
        });
        assemble_only(project, files.collect()).name
    }

    #[test]
    fn a_project_is_called_by_its_front_page() {
        let project = Project { folder: "shed-2".to_owned(), ..Project::default() };
        let titled = "---\ntitle: Shed\n---\n\n# Front\n";
        for (files, expected) in [
            (&[("README.md", titled), ("a.md", "# A\n")][..], "Shed"),
            (&[("index.md", titled), ("a.md", "# A\n")], "Shed"),
            (&[("shed.md", titled)], "Shed"),
            (&[("b.md", titled), ("a.md", "# A\n")], "shed-2"),
            (&[("a/README.md", titled), ("a.md", "# A\n")], "shed-2"),
            (&[("README.md", "# Front\n")], "shed-2"),
        ] {
            assert_eq!(name(&project, files), expected, "{files:?}");
        }
        let named = Project { name: Some("Lender".to_owned()), ..project };
        assert_eq!(name(&named, &[("README.md", titled)]), "Lender");
    }
}
