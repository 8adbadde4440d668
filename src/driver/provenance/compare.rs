//! Two emissions of a target, line by line.

use std::collections::BTreeSet;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::made_up::{Original, find, restored};
use crate::backend::{OutputFile, OutputTree};

/// What stood where the made-up word of a number stands.
pub(super) type Originals<'s> = dyn Fn(u32) -> Option<Original<'s>> + Sync + 's;

/// What became of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is as it was.
    Kept,
    /// It is as it was, but for the made-up words of these numbers.
    Shows(Vec<u32>),
    /// It is another, or gone. These are the numbers of made-up words near where it stood.
    Changed(Vec<u32>),
}

/// The lines of a text, without their ends.
pub(super) fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

/// The line `line` (from 0) of `old` in `new`, a text with made-up words.
pub(super) fn fate(old: &str, new: &str, line: usize, originals: &Originals<'_>) -> Fate {
    if old == new {
        return Fate::Kept;
    }
    let (old, new) = (lines(old), lines(new));
    let numbers = |range: Range<usize>| -> Vec<u32> {
        let lines = new.get(range).unwrap_or_default();
        lines.iter().flat_map(|line| find(line)).map(|found| found.number).collect()
    };
    let ops = alignment(&old, &new, originals);
    let Some(op) = ops.iter().find(|op| op.old_range().contains(&line)) else { return Fate::Kept };
    let within = line - op.old_range().start;
    match op {
        DiffOp::Equal { new_index, .. } => match new.get(new_index + within) {
            Some(now) if old.get(line) == Some(now) => Fate::Kept,
            _ => Fate::Shows(numbers(new_index + within..new_index + within + 1)),
        },
        DiffOp::Replace { old_len, new_index, new_len, .. } if old_len == new_len => {
            Fate::Changed(numbers(new_index + within..new_index + within + 1))
        }
        op => Fate::Changed(numbers(op.new_range())),
    }
}

/// The lines of `old` (from 0) that are not in `new`, a text with made-up words.
pub(super) fn changed(old: &str, new: &str, originals: &Originals<'_>) -> BTreeSet<usize> {
    if old == new {
        return BTreeSet::new();
    }
    let (old, new) = (lines(old), lines(new));
    let ops = alignment(&old, &new, originals);
    let changed = ops.iter().flat_map(|op| {
        let start = op.old_range().start;
        let pair = |line: usize| match op {
            DiffOp::Equal { new_index, .. } => new.get(new_index + line - start),
            _ => None,
        };
        let is_changed = |line: &usize| pair(*line).is_none_or(|now| old.get(*line) != Some(now));
        op.old_range().filter(is_changed).collect::<Vec<_>>()
    });
    changed.collect()
}

/// Which lines of `old` stand in `new`, compared without the made-up words: so a line that only has one
/// more is found again, and lines that moved do not count as others.
fn alignment(old: &[&str], new: &[&str], originals: &Originals<'_>) -> Vec<DiffOp> {
    let new: Vec<String> = new.iter().map(|line| restored(line, originals)).collect();
    let new: Vec<&str> = new.iter().map(String::as_str).collect();
    capture_diff_slices(Algorithm::Myers, old, &new)
}

/// The file of `new` that `file` of `old` became: the one of its path, made-up words aside, or else the one
/// that shares most of its lines.
pub(super) fn counterpart<'n>(
    old: &OutputTree,
    file: &OutputFile,
    new: &'n OutputTree,
    originals: &Originals<'_>,
) -> Option<&'n OutputFile> {
    if let Some(same) = new.get(&file.path) {
        return Some(same);
    }
    let strangers: Vec<&OutputFile> = new.iter().filter(|other| old.get(&other.path).is_none()).collect();
    let renamed = |other: &&&OutputFile| restored(other.path.as_str(), originals) == file.path.as_str();
    if let Some(renamed) = strangers.iter().find(renamed) {
        return Some(renamed);
    }
    let own: BTreeSet<&str> = file.content.lines().filter(|line| !line.trim().is_empty()).collect();
    let shared = |other: &OutputFile| {
        restored(&other.content, originals).lines().filter(|line| own.contains(line)).count()
    };
    let by_shared = strangers.into_iter().map(|other| (shared(other), other));
    by_shared.filter(|(shared, _)| *shared > 0).max_by_key(|(shared, _)| *shared).map(|(_, other)| other)
}

/// For each line of `old` the one of `new` that it is (from 0); `None` where it is only in `old`.
pub(super) fn line_map(old: &str, new: &str) -> Vec<Option<usize>> {
    let (old, new) = (lines(old), lines(new));
    let mut map = vec![None; old.len()];
    if old == new {
        return (0..old.len()).map(Some).collect();
    }
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for at in 0..len {
                map[old_index + at] = Some(new_index + at);
            }
        }
    }
    map
}

#[cfg(test)]
mod tests {
    use super::super::made_up::{Manner, word};
    use super::*;

    fn original(number: u32) -> Option<Original<'static>> {
        (number == 5).then_some(Original { word: "", spaced: true })
    }

    #[test]
    fn a_line_that_moved_is_kept_and_one_with_a_made_up_word_shows_it() {
        let made = word(Manner::Append, 5);
        let new = format!("new\na\nb {made}\nc\n");
        let fate = |line| fate("a\nb\nc\n", &new, line, &original);
        assert_eq!([fate(0), fate(1), fate(2)], [Fate::Kept, Fate::Shows(vec![5]), Fate::Kept]);
        assert_eq!(changed("a\nb\nc\n", &new, &original), BTreeSet::from([1]));
    }

    #[test]
    fn a_line_that_is_another_names_what_stands_in_its_place() {
        let made = word(Manner::Append, 5);
        let new = format!("a\n2 words: b {made}\nc\n");
        assert_eq!(fate("a\n1 word: b\nc\n", &new, 1, &original), Fate::Changed(vec![5]));
        assert_eq!(changed("a\n1 word: b\nc\n", "c\n", &original), BTreeSet::from([0, 1]));
        assert_eq!(line_map("a\nb\nc\n", "x\na\nb\n"), [Some(1), Some(2), None]);
    }
}
