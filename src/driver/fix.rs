//! Applying certain fixes to the files of the spec.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::session::Compilation;
use super::write::{WriteError, replace_file};
use crate::base::{Applicability, Diagnostic, Edit, Span, SpecPath};

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

/// The text of each file that certain fixes change, after them.
pub type MendedTexts = BTreeMap<SpecPath, String>;

/// Applies the certain fixes of `compilation` to the files below `root`, each file by one rename.
///
/// # Errors
/// When a file cannot be written. Files before it keep their fixes.
pub fn apply_fixes(root: &Path, compilation: &Compilation) -> Result<FixReport, WriteError> {
    let (mended, report) = mend(compilation);
    for (path, text) in mended {
        let target = if root.is_file() { root.to_owned() } else { root.join(path.as_str()) };
        let target = fs::canonicalize(&target).unwrap_or(target);
        replace_file(&target, text.as_bytes())?;
    }
    Ok(report)
}

/// Applies the certain fixes of `compilation` in memory. Of fixes that overlap, the first is applied.
#[must_use]
pub fn mend(compilation: &Compilation) -> (MendedTexts, FixReport) {
    let mut report = FixReport::default();
    let mut edits: BTreeMap<&SpecPath, Edits<'_>> = BTreeMap::new();
    for fix in compilation.findings.iter().filter_map(certain_fix) {
        let is_free = |edit: &Edit| edits.get(&edit.place.path).is_none_or(|taken| taken.leave(edit));
        if fix.iter().all(is_free) {
            for edit in fix {
                edits.entry(&edit.place.path).or_default().add(edit);
            }
            report.applied += 1;
        } else {
            report.postponed += 1;
        }
    }
    let mended = edits.into_iter().filter_map(|(path, edits)| {
        let source = compilation.sources.get(path)?;
        Some((path.clone(), edits.applied_to(source.text())))
    });
    let mended: MendedTexts = mended.collect();
    report.files = mended.keys().cloned().collect();
    (mended, report)
}

fn certain_fix(finding: &Diagnostic) -> Option<&[Edit]> {
    let fix = finding.fix.as_ref()?;
    (fix.applicability == Applicability::Certain).then_some(&fix.edits)
}

/// Edits of one file that do not overlap.
#[derive(Default)]
struct Edits<'a>(BTreeMap<Span, &'a str>);

impl<'a> Edits<'a> {
    /// Whether they leave the place of a further edit alone. The neighbours tell, since no two overlap.
    fn leave(&self, edit: &Edit) -> bool {
        let span = edit.place.span;
        let before = self.0.range(..=span).next_back();
        let after = self.0.range(span..).next();
        !before.into_iter().chain(after).any(|(&other, _)| overlap(span, other))
    }

    fn add(&mut self, edit: &'a Edit) {
        self.0.insert(edit.place.span, &edit.text);
    }

    fn applied_to(&self, text: &str) -> String {
        let mut mended = String::with_capacity(text.len());
        let mut at = 0;
        for (span, new) in &self.0 {
            mended.push_str(text.get(at..span.start as usize).unwrap_or_default());
            mended.push_str(new);
            at = span.end as usize;
        }
        mended.push_str(text.get(at..).unwrap_or_default());
        mended
    }
}

/// Two edits at one place overlap too, even where both only insert.
fn overlap(a: Span, b: Span) -> bool {
    a == b || (a.start < b.end && b.start < a.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Place;

    fn edit(start: usize, end: usize, text: &str) -> Edit {
        let path = SpecPath::new("a.md").expect("a path");
        Edit { place: Place::new(&path, Span::new(start, end)), text: text.to_owned() }
    }

    #[test]
    fn edits_that_touch_are_applied_and_those_that_overlap_wait() {
        let (insert, replace, remove) = (edit(2, 2, "+"), edit(2, 4, "XY"), edit(6, 7, ""));
        let mut edits = Edits::default();
        for next in [&replace, &insert, &remove] {
            assert!(edits.leave(next));
            edits.add(next);
        }
        for next in [edit(2, 2, "-"), edit(1, 3, ""), edit(3, 3, ""), edit(0, 9, ""), edit(6, 8, "")] {
            assert!(!edits.leave(&next), "{next:?}");
        }
        assert!(edits.leave(&edit(4, 6, "")) && edits.leave(&edit(7, 7, "")));
        assert_eq!(edits.applied_to("0123456789"), "01+XY45789");
    }
}
