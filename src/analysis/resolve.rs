//! References to what they name.

use std::collections::BTreeSet;

use super::index::SpecIndex;
use crate::base::{Applicability, Diagnostic, Located, Place, Span, SpecPath, codes, nearest};
use crate::ir::{Clause, ClauseBody, FileIr, Link, LinkTarget, Reference, Target};

codes! {
    /// A link names a clause or a file of the spec that is not there.
    ///
    /// Readers follow it into nothing, and what it was meant to tie together is not tied.
    ///
    /// ```markdown
    /// See [limits](#limts).
    /// ```
    ///
    /// Write the anchor that the Git host gives the heading, or the clause's own id.
    pub(super) DANGLING_REFERENCE = "dangling-reference", Error;
    /// A footnote mark binds a prompt file that is not there.
    ///
    /// `[^abcd]` without a definition stands for `examples/abcd.md` beside the file. Only a spec that
    /// has such a folder binds prompts; elsewhere the mark is plain text.
    ///
    /// Add the file, or give the footnote a definition.
    pub(super) UNBOUND_PROMPT = "unbound-prompt", Error;
}

/// Looks every reference up.
pub(super) fn resolve(files: &[FileIr]) -> (Vec<Link>, Vec<Diagnostic>) {
    let index = SpecIndex::new(files);
    let mut findings = Vec::new();
    let links = links(&index, files, |file, reference, missing| {
        findings.push(missing.finding(&index, file, reference));
    });
    (links, findings)
}

/// What references name, without a word on those that name nothing: to look for near names takes most of
/// the time where many are broken.
pub(super) fn resolved(files: &[FileIr]) -> Vec<Link> {
    links(&SpecIndex::new(files), files, |_, _, _| {})
}

fn links<'a>(
    index: &SpecIndex<'a>,
    files: &'a [FileIr],
    mut on_missing: impl FnMut(&'a FileIr, &'a Reference, Missing<'a>),
) -> Vec<Link> {
    let mut links = Vec::with_capacity(files.iter().map(|file| file.references.len()).sum());
    for file in files {
        for reference in &file.references {
            match target(index, file, reference) {
                Ok(Some(to)) => links.push(Link {
                    file: file.path.clone(),
                    span: reference.target.span,
                    from: file.clause(reference.clause).id.clone(),
                    to,
                }),
                Ok(None) => {}
                Err(missing) => on_missing(file, reference, missing),
            }
        }
        links.extend(covered_in_code(file).into_iter().filter_map(|covered| covered.link(index)));
    }
    links
}

/// What a reference names and nobody has.
enum Missing<'a> {
    /// An anchor of a file.
    Anchor(&'a FileIr, &'a str),
    /// A prompt file, and the files of the folder in which it would be.
    Prompt(&'a str, Vec<&'a SpecPath>),
}

impl Missing<'_> {
    fn finding(&self, index: &SpecIndex<'_>, file: &FileIr, reference: &Reference) -> Diagnostic {
        match self {
            Missing::Anchor(target_file, anchor) => dangling(index, file, reference, (target_file, anchor)),
            Missing::Prompt(name, prompts) => unbound(file, reference, name, prompts),
        }
    }
}

/// A clause that a Feature names in code under **Covers:**.
pub(super) struct CoveredInCode<'a> {
    file: &'a FileIr,
    from: &'a Clause,
    /// The id or anchor.
    pub(super) name: &'a str,
    /// The code span.
    span: Span,
}

impl<'a> CoveredInCode<'a> {
    /// The file and the clause that it names.
    pub(super) fn clause(&self, index: &SpecIndex<'a>) -> Option<(&'a FileIr, &'a Clause)> {
        let own = index.in_file(self.file, self.name).map(|clause| (self.file, clause));
        own.or_else(|| index.by_id(&self.file.space, self.name).first().copied())
    }

    /// The name within its backticks.
    pub(super) fn written(&self) -> Located<String> {
        let ticks = (self.span.len().saturating_sub(self.name.len())) / 2;
        let end = self.span.len().saturating_sub(ticks);
        Located::written(self.name.to_owned(), self.span.within(ticks.min(end)..end))
    }

    fn link(&self, index: &SpecIndex<'a>) -> Option<Link> {
        let (owner, clause) = self.clause(index)?;
        let to = LinkTarget::Clause { id: clause.id.clone(), file: owner.path.clone() };
        Some(Link { file: self.file.path.clone(), span: self.span, from: self.from.id.clone(), to })
    }
}

/// What the Features of a file name in code. Those that they name by links are references already.
pub(super) fn covered_in_code(file: &FileIr) -> Vec<CoveredInCode<'_>> {
    let features = file.clauses.iter().filter_map(|clause| match &clause.body {
        ClauseBody::Feature(feature) if !feature.covers.is_empty() => Some((clause, &feature.covers)),
        _ => None,
    });
    let mut features = features.peekable();
    if features.peek().is_none() {
        return Vec::new();
    }
    let linked: BTreeSet<Span> = file.references.iter().map(|reference| reference.target.span).collect();
    let covers = features.flat_map(|(from, covers)| covers.iter().map(move |target| (from, target)));
    let in_code = covers.filter(|(_, target)| !linked.contains(&target.span));
    in_code
        .filter_map(|(from, target)| match &target.value {
            Target::Link { anchor, .. } => {
                Some(CoveredInCode { file, from, name: anchor, span: target.span })
            }
            Target::Prompt { .. } => None,
        })
        .collect()
}

/// What a reference names; `None` when it is not the spec's business.
fn target<'a>(
    index: &SpecIndex<'a>,
    file: &'a FileIr,
    reference: &'a Reference,
) -> Result<Option<LinkTarget>, Missing<'a>> {
    match &reference.target.value {
        Target::Link { file: path, anchor } => link_target(index, file, (path, anchor)),
        Target::Prompt { name } => prompt_target(index, file, name),
    }
}

fn link_target<'a>(
    index: &SpecIndex<'a>,
    file: &'a FileIr,
    (path, anchor): (&str, &'a str),
) -> Result<Option<LinkTarget>, Missing<'a>> {
    let named = if path.is_empty() { Some(file.path.clone()) } else { file.path.join(path) };
    // A link out of the root, or to a file that is no spec, is a link like any other.
    let Some(target_file) = named.as_ref().and_then(|path| index.file(path)) else { return Ok(None) };
    if anchor.is_empty() {
        return Ok(Some(LinkTarget::File { path: target_file.path.clone() }));
    }
    let clause = index.in_file(target_file, anchor).map(|clause| (target_file, clause));
    let clause = clause.or_else(|| index.by_id(&file.space, anchor).first().copied());
    match clause {
        Some((owner, clause)) => {
            Ok(Some(LinkTarget::Clause { id: clause.id.clone(), file: owner.path.clone() }))
        }
        None => Err(Missing::Anchor(target_file, anchor)),
    }
}

fn dangling(
    index: &SpecIndex<'_>,
    file: &FileIr,
    reference: &Reference,
    (target_file, anchor): (&FileIr, &str),
) -> Diagnostic {
    let here = Place::new(&file.path, reference.target.span);
    let message = format!("nothing in `{}` is named `{anchor}`", target_file.path);
    let own = target_file.clauses.iter().flat_map(|clause| [clause.anchor.as_str(), clause.id.as_str()]);
    let near = nearest(anchor, own).or_else(|| nearest(anchor, index.names(&target_file.space)));
    let finding = Diagnostic::new(&DANGLING_REFERENCE, here, message);
    match near {
        Some(near) => finding.help(format!("Did you mean `#{near}`?")),
        None => finding.help("Write the heading's anchor on the Git host, or the clause's id."),
    }
}

fn prompt_target<'a>(
    index: &SpecIndex<'a>,
    file: &FileIr,
    name: &'a str,
) -> Result<Option<LinkTarget>, Missing<'a>> {
    let path = file.path.join(&format!("examples/{name}.md"));
    if let Some(prompt) = path.as_ref().and_then(|path| index.file(path)) {
        return Ok(Some(LinkTarget::Prompt { path: prompt.path.clone() }));
    }
    let folder = prompt_folder(file);
    let prompts: Vec<&SpecPath> = index.paths().filter(|path| path.folder() == folder).collect();
    if prompts.is_empty() { Ok(None) } else { Err(Missing::Prompt(name, prompts)) }
}

/// The folder in which the prompts of a file are.
fn prompt_folder(file: &FileIr) -> String {
    file.path.join("examples/x").map(|path| path.folder().to_owned()).unwrap_or_default()
}

fn unbound(file: &FileIr, reference: &Reference, name: &str, prompts: &[&SpecPath]) -> Diagnostic {
    let folder = prompt_folder(file);
    let here = Place::new(&file.path, reference.target.span);
    let finding = Diagnostic::new(&UNBOUND_PROMPT, here, format!("`{folder}/{name}.md` is not there"));
    let names = prompts.iter().map(|path| path.file_name().trim_end_matches(".md"));
    match nearest(name, names) {
        Some(near) => finding.help(format!("Did you mean `[^{near}]`?")).replace(
            format!("write `[^{near}]`"),
            format!("[^{near}]"),
            Applicability::Suggested,
        ),
        None => finding.help(format!("Add `{folder}/{name}.md`, or define the footnote.")),
    }
}
