//! Amendments that do not fit their base.

use std::collections::BTreeMap;

use crate::base::{Applicability, Diagnostic, Place, Span, codes, nearest};
use crate::ir::{Amendment, AmendmentOperation, ClauseKind, FileIr, IdSpace};

codes! {
    /// An amendment modifies, removes or renames a requirement that its base does not have.
    ///
    /// The base of `changes/<name>/specs/<path>/spec.md` is `specs/<path>/spec.md`; requirements are
    /// found there by their title. Renames come first, so a MODIFIED of the same file uses the new
    /// title.
    ///
    /// ```markdown
    /// ## MODIFIED Requirements
    /// ### Requirement: Lgin
    /// ```
    ///
    /// Write the title as it stands in the base, or put a new requirement under ADDED.
    pub(super) UNKNOWN_AMENDMENT_TARGET = "unknown-amendment-target", Error;
    /// An amendment adds a requirement, or renames one to a title, that its base already has.
    ///
    /// Applied, the spec would hold two requirements of one title. Put a changed requirement under
    /// MODIFIED, or give the new one another title.
    pub(super) ADDED_TARGET_EXISTS = "added-target-exists", Error;
}

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let amending = |file: &&FileIr| {
        !file.amendments.is_empty() && matches!(file.space, IdSpace::Main | IdSpace::Change(_))
    };
    if !files.iter().any(|file| amending(&file)) {
        return;
    }
    let bases: BTreeMap<&str, &FileIr> = files
        .iter()
        .filter(|file| file.amendments.is_empty() && file.space == IdSpace::Main)
        .filter_map(|file| Some((tail(file.path.as_str())?, file)))
        .collect();
    for file in files.iter().filter(amending) {
        let Some(tail) = tail(file.path.as_str()) else { continue };
        match bases.get(tail) {
            Some(base) => Applied::new(file, base).check(findings),
            None => findings.extend(file.amendments.iter().filter_map(|group| baseless(file, group, tail))),
        }
    }
}

/// The part of a path by which an amendment finds its base: from the last `specs/` on.
fn tail(path: &str) -> Option<&str> {
    let at = path.rfind("/specs/").map(|at| at + 1).or_else(|| path.starts_with("specs/").then_some(0))?;
    Some(&path[at..])
}

/// A group that changes what is there, in a file without a base.
fn baseless(file: &FileIr, group: &Amendment, tail: &str) -> Option<Diagnostic> {
    if group.operation.value == AmendmentOperation::Added {
        return None;
    }
    let message = format!("there is no base `{tail}` to amend");
    let place = Place::new(&file.path, group.operation.span);
    let finding = Diagnostic::new(&UNKNOWN_AMENDMENT_TARGET, place, message);
    Some(finding.help("Add the base, or put new requirements under ADDED."))
}

/// A base while an amendment is applied to it: its titles, each with its place.
struct Applied<'a> {
    file: &'a FileIr,
    titles: BTreeMap<&'a str, Place>,
}

impl<'a> Applied<'a> {
    fn new(file: &'a FileIr, base: &'a FileIr) -> Self {
        let requirements = base.clauses.iter().filter(|clause| clause.kind.value == ClauseKind::Requirement);
        let titles = requirements
            .map(|clause| (clause.title.plain.trim(), Place::new(&base.path, clause.title.span())))
            .collect();
        Self { file, titles }
    }

    /// Applies the groups in their order: RENAMED, REMOVED, MODIFIED, ADDED.
    fn check(mut self, findings: &mut Vec<Diagnostic>) {
        let mut groups: Vec<&Amendment> = self.file.amendments.iter().collect();
        groups.sort_by_key(|group| group.operation.value);
        for group in groups {
            self.rename(group, findings);
            for (title, span) in self.targets(group) {
                match group.operation.value {
                    AmendmentOperation::Added => self.add(title, span, findings),
                    AmendmentOperation::Removed => {
                        self.find(title, span, findings);
                        self.titles.remove(title);
                    }
                    AmendmentOperation::Modified | AmendmentOperation::Renamed => {
                        self.find(title, span, findings);
                    }
                }
            }
        }
    }

    fn targets(&self, group: &'a Amendment) -> Vec<(&'a str, Span)> {
        let clauses = group.targets.iter().map(|&target| self.file.clause(target));
        clauses.map(|clause| (clause.title.plain.trim(), clause.title.span())).collect()
    }

    fn rename(&mut self, group: &'a Amendment, findings: &mut Vec<Diagnostic>) {
        for rename in &group.renames {
            let (from, to) = (rename.from.value.trim(), rename.to.value.trim());
            self.find(from, rename.from.span, findings);
            self.titles.remove(from);
            self.add(to, rename.to.span, findings);
        }
    }

    fn find(&self, title: &str, span: Span, findings: &mut Vec<Diagnostic>) {
        if self.titles.contains_key(title) {
            return;
        }
        let message = format!("the base has no requirement \"{title}\"");
        let place = Place::new(&self.file.path, span);
        let finding = Diagnostic::new(&UNKNOWN_AMENDMENT_TARGET, place, message);
        findings.push(match nearest(title, self.titles.keys().copied()) {
            Some(near) => finding.help(format!("Did you mean \"{near}\"?")).replace(
                format!("write \"{near}\""),
                near,
                Applicability::Suggested,
            ),
            None => finding.help("Write the title as it stands in the base, or put it under ADDED."),
        });
    }

    fn add(&mut self, title: &'a str, span: Span, findings: &mut Vec<Diagnostic>) {
        let place = Place::new(&self.file.path, span);
        let Some(earlier) = self.titles.insert(title, place.clone()) else { return };
        let message = format!("there is already a requirement \"{title}\"");
        let finding = Diagnostic::new(&ADDED_TARGET_EXISTS, place, message);
        findings.push(
            finding
                .label(earlier, "the requirement of that title")
                .help("Put a changed requirement under MODIFIED, or give the new one another title."),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::tested::files;
    use super::*;

    const BASE: (&str, &str) =
        ("specs/auth/spec.md", "# Auth\n\n### Requirement: Login\n\n### Requirement: Logout\n");

    fn found(delta: &str) -> Vec<String> {
        let spec = files(&[BASE, ("changes/x/specs/auth/spec.md", delta)]);
        spec.all(check).into_iter().map(|(_, message)| message).collect()
    }

    #[test]
    fn targets_are_found_by_title_after_renames() {
        let delta = "## MODIFIED Requirements\n### Requirement: Sign in\n## RENAMED Requirements\n\
            - FROM: `### Requirement: Login`\n- TO: `### Requirement: Sign in`\n\
            ## REMOVED Requirements\n### Requirement: Logout\n## ADDED Requirements\n### Requirement: Logout\n";
        assert!(found(delta).is_empty());
    }

    #[test]
    fn what_the_base_lacks_is_told() {
        let delta = "## MODIFIED Requirements\n### Requirement: Logn\n## ADDED Requirements\n### Requirement: Logout\n";
        assert_eq!(
            found(delta),
            ["the base has no requirement \"Logn\"", "there is already a requirement \"Logout\""]
        );
    }

    #[test]
    fn only_additions_need_no_base() {
        let spec = files(&[(
            "changes/x/specs/new/spec.md",
            "## ADDED Requirements\n### Requirement: A\n## REMOVED Requirements\n### Requirement: B\n",
        )]);
        assert_eq!(
            spec.all(check),
            [("REMOVED", "there is no base `specs/new/spec.md` to amend".to_owned())]
        );
    }

    #[test]
    fn history_is_left_alone() {
        let old = (
            "changes/archive/2025-x/specs/auth/spec.md",
            "## MODIFIED Requirements\n### Requirement: Gone\n",
        );
        assert!(files(&[BASE, old]).all(check).is_empty());
    }
}
