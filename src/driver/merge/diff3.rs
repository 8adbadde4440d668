//! Uniting two changes of one sequence.

use std::hash::Hash;
use std::ops::Range;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

/// A part of what two changes give together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Chunk<T> {
    /// Both changes can stand.
    United(Vec<T>),
    /// Both changed the same part, each in its way.
    Conflict {
        /// What stood there.
        base: Vec<T>,
        /// What the one made of it.
        ours: Vec<T>,
        /// What the other made of it.
        theirs: Vec<T>,
    },
}

/// Whether changes right beside each other can both stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Neighbours {
    /// They can.
    Unite,
    /// They conflict, as overlapping ones do.
    Conflict,
}

/// A changed part: where it was, and what it is now.
struct Hunk {
    old: Range<usize>,
    new: Range<usize>,
}

/// What the changes from `base` to `ours` and to `theirs` give together, in order.
pub(super) fn unite<T: Clone + Eq + Hash + Ord>(
    base: &[T],
    ours: &[T],
    theirs: &[T],
    neighbours: Neighbours,
) -> Vec<Chunk<T>> {
    let (a, b) = (hunks(base, ours), hunks(base, theirs));
    let mut chunks = Chunks(Vec::new());
    let (mut at, mut next_a, mut next_b) = (0, 0, 0);
    while next_a < a.len() || next_b < b.len() {
        let (end_a, end_b) = group(&a[next_a..], &b[next_b..], neighbours);
        let (of_a, of_b) = (&a[next_a..next_a + end_a], &b[next_b..next_b + end_b]);
        let all = || of_a.iter().chain(of_b);
        let start = all().map(|hunk| hunk.old.start).min().unwrap_or(at);
        let end = all().map(|hunk| hunk.old.end).max().unwrap_or(at);
        chunks.unite(&base[at..start]);
        let side = |hunks: &[Hunk], new: &[T]| {
            changed(hunks, &(start..end), new).unwrap_or_else(|| base[start..end].to_vec())
        };
        match (of_a.is_empty(), of_b.is_empty()) {
            (_, true) => chunks.unite(&side(of_a, ours)),
            (true, _) => chunks.unite(&side(of_b, theirs)),
            _ => chunks.settle(&base[start..end], &side(of_a, ours), &side(of_b, theirs)),
        }
        (at, next_a, next_b) = (end, next_a + end_a, next_b + end_b);
    }
    chunks.unite(&base[at..]);
    chunks.0
}

/// What `new` has that `old` has not, in order.
pub(super) fn added<T: Clone + Eq + Hash + Ord>(old: &[T], new: &[T]) -> Vec<T> {
    hunks(old, new).into_iter().flat_map(|hunk| new[hunk.new].to_vec()).collect()
}

/// Whether `new` has all of `old`, and only more between.
pub(super) fn only_adds<T: Eq + Hash + Ord>(old: &[T], new: &[T]) -> bool {
    hunks(old, new).iter().all(|hunk| hunk.old.is_empty())
}

fn hunks<T: Eq + Hash + Ord>(old: &[T], new: &[T]) -> Vec<Hunk> {
    let ops = capture_diff_slices(Algorithm::Patience, old, new);
    let changes = ops.iter().filter(|op| op.tag() != DiffTag::Equal);
    let mut hunks: Vec<Hunk> = Vec::new();
    for (old, new) in changes.map(|op: &DiffOp| (op.old_range(), op.new_range())) {
        match hunks.last_mut() {
            // A removal and an insertion at one place are one change.
            Some(last) if last.old.end == old.start && last.new.end == new.start => {
                (last.old.end, last.new.end) = (old.end, new.end);
            }
            _ => hunks.push(Hunk { old, new }),
        }
    }
    hunks
}

/// How many of the first hunks of each side must be looked at together.
fn group(a: &[Hunk], b: &[Hunk], neighbours: Neighbours) -> (usize, usize) {
    let key = |hunk: &Hunk| (hunk.old.start, hunk.old.end);
    let is_a_first = match (a.first(), b.first()) {
        (Some(a), Some(b)) => key(a) <= key(b),
        (first, _) => first.is_some(),
    };
    let (mut end_a, mut end_b) = if is_a_first { (1, 0) } else { (0, 1) };
    loop {
        let meets = |next: Option<&Hunk>, others: &[Hunk]| {
            next.is_some_and(|next| others.iter().any(|other| overlap(&next.old, &other.old, neighbours)))
        };
        if meets(a.get(end_a), &b[..end_b]) {
            end_a += 1;
        } else if meets(b.get(end_b), &a[..end_a]) {
            end_b += 1;
        } else {
            return (end_a, end_b);
        }
    }
}

fn overlap(a: &Range<usize>, b: &Range<usize>, neighbours: Neighbours) -> bool {
    match neighbours {
        Neighbours::Conflict => a.start <= b.end && b.start <= a.end,
        // Two insertions at one place overlap; one at the edge of a changed part does not.
        Neighbours::Unite => a == b || (a.start < b.end && b.start < a.end),
    }
}

/// What `hunks` make of a part of the base; `None` when there is none.
fn changed<T: Clone>(hunks: &[Hunk], part: &Range<usize>, new: &[T]) -> Option<Vec<T>> {
    let (first, last) = (hunks.first()?, hunks.last()?);
    let start = first.new.start - (first.old.start - part.start);
    let end = last.new.end + (part.end - last.old.end);
    new.get(start..end).map(<[T]>::to_vec)
}

struct Chunks<T>(Vec<Chunk<T>>);

impl<T: Clone + Eq> Chunks<T> {
    fn unite(&mut self, more: &[T]) {
        if more.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(Chunk::United(last)) => last.extend_from_slice(more),
            _ => self.0.push(Chunk::United(more.to_vec())),
        }
    }

    /// Two changes of one part: what both begin and end with stands, and the rest is a conflict.
    fn settle(&mut self, base: &[T], ours: &[T], theirs: &[T]) {
        let same = |pairs: &mut dyn Iterator<Item = (&T, &T)>| pairs.take_while(|(a, b)| a == b).count();
        let before = same(&mut ours.iter().zip(theirs));
        let (ours_rest, theirs_rest) = (&ours[before..], &theirs[before..]);
        let after = same(&mut ours_rest.iter().rev().zip(theirs_rest.iter().rev()));
        self.unite(&ours[..before]);
        let ours_middle = &ours_rest[..ours_rest.len() - after];
        let theirs_middle = &theirs_rest[..theirs_rest.len() - after];
        if !(ours_middle.is_empty() && theirs_middle.is_empty()) {
            self.0.push(Chunk::Conflict {
                base: base.to_vec(),
                ours: ours_middle.to_vec(),
                theirs: theirs_middle.to_vec(),
            });
        }
        self.unite(&ours_rest[ours_rest.len() - after..]);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(chunks: Vec<Chunk<char>>) -> String {
        let shown = chunks.into_iter().map(|chunk| match chunk {
            Chunk::United(text) => text.into_iter().collect(),
            Chunk::Conflict { ours, theirs, .. } => {
                let [ours, theirs] = [ours, theirs].map(|side| side.into_iter().collect::<String>());
                format!("<{ours}|{theirs}>")
            }
        });
        shown.collect()
    }

    fn united(base: &str, ours: &str, theirs: &str, neighbours: Neighbours) -> String {
        let [base, ours, theirs] = [base, ours, theirs].map(|text| text.chars().collect::<Vec<_>>());
        text(unite(&base, &ours, &theirs, neighbours))
    }

    #[test]
    fn changes_unite_unless_they_overlap() {
        for (base, ours, theirs, together) in [
            ("abc", "Abc", "abC", "AbC"),
            ("abc", "aBc", "aBc", "aBc"),
            ("abc", "aXc", "aYc", "a<X|Y>c"),
            ("abc", "ac", "abxc", "acx".replace("cx", "xc").as_str()),
            ("abc", "abxc", "ab", "abx"),
            ("abcd", "abxcd", "ad", "a<bxc|>d"),
            ("ab", "axb", "ayb", "a<x|y>b"),
            ("ab", "axyb", "axzb", "ax<y|z>b"),
        ] {
            assert_eq!(united(base, ours, theirs, Neighbours::Unite), together, "{base} {ours} {theirs}");
        }
        assert_eq!(united("abc", "aBc", "abC", Neighbours::Unite), "aBC");
        assert_eq!(united("abc", "aBc", "abC", Neighbours::Conflict), "a<Bc|bC>");
    }

    proptest! {
        #[test]
        fn a_side_that_changed_nothing_leaves_the_other(base in "[a-d]{0,12}", new in "[a-d]{0,12}") {
            for neighbours in [Neighbours::Unite, Neighbours::Conflict] {
                prop_assert_eq!(united(&base, &new, &base, neighbours), new.clone());
                prop_assert_eq!(united(&base, &base, &new, neighbours), new.clone());
                prop_assert_eq!(united(&base, &new, &new, neighbours), new.clone());
            }
        }
    }
}
