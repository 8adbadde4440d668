//! Applying certain fixes to the files of the spec.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::session::Compilation;
use super::write::{WriteError, replace_file};
use crate::base::{Applicability, Diagnostic, Edit, SpecPath};

/// What was mended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FixReport {
    /// Number of findings whose fixes were applied.
    pub applied: usize,
    /// Number of findings whose fixes overlap an applied one; the next run applies them.
    pub postponed: usize,
    /// The files that were changed.
    pub files: Vec<SpecPath>,
}

/// Applies the certain fixes of `compilation` to the files below `root`, each file by one rename.
///
/// # Errors
/// When a file cannot be written. Files before it keep their fixes.
pub fn apply_fixes(root: &Path, compilation: &Compilation) -> Result<FixReport, WriteError> {
    let mut report = FixReport::default();
    let mut edits: BTreeMap<&SpecPath, Vec<&Edit>> = BTreeMap::new();
    for fix in compilation.findings.iter().filter_map(certain_fix) {
        let free = fix.iter().all(|edit| {
            edits.get(&edit.place.path).is_none_or(|taken| taken.iter().all(|other| !overlap(edit, other)))
        });
        if free {
            for edit in fix {
                edits.entry(&edit.place.path).or_default().push(edit);
            }
            report.applied += 1;
        } else {
            report.postponed += 1;
        }
    }
    for (path, mut edits) in edits {
        let Some(source) = compilation.sources.get(path) else { continue };
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.place.span));
        let mut text = source.text().to_owned();
        for edit in edits {
            text.replace_range(edit.place.span.range(), &edit.text);
        }
        let target = if root.is_file() { root.to_owned() } else { root.join(path.as_str()) };
        let target = fs::canonicalize(&target).unwrap_or(target);
        replace_file(&target, text.as_bytes())?;
        report.files.push(path.clone());
    }
    Ok(report)
}

fn certain_fix(finding: &Diagnostic) -> Option<&[Edit]> {
    let fix = finding.fix.as_ref()?;
    (fix.applicability == Applicability::Certain).then_some(&fix.edits)
}

/// Two edits at one place overlap too, even where both only insert.
fn overlap(a: &Edit, b: &Edit) -> bool {
    let (a, b) = (a.place.span, b.place.span);
    a == b || (a.start < b.end && b.start < a.end)
}
