//! Uniting two changes of a text: by lines, and by words within lines that both changed.

use super::conflict;
use super::diff3::{Chunk, Neighbours, added, only_adds, unite};

/// What is done about lines that both sides changed and that cannot be united.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OnConflict<'a> {
    /// Both sides stay, between marks that name this.
    Mark(&'a str),
    /// Ours stay.
    KeepOurs,
}

/// A united text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Merged {
    pub(super) text: String,
    /// Whether there are marks in it.
    pub(super) has_conflict: bool,
}

/// What the changes of a text give together. Each line ends in `\n`.
pub(super) fn merge(base: &str, ours: &str, theirs: &str, on_conflict: OnConflict<'_>) -> Merged {
    if ours == theirs || theirs == base {
        return Merged { text: ours.to_owned(), has_conflict: false };
    }
    if ours == base {
        return Merged { text: theirs.to_owned(), has_conflict: false };
    }
    let [base, ours, theirs] =
        [base, ours, theirs].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let mut merged = Merged::default();
    for chunk in unite(&base, &ours, &theirs, Neighbours::Unite) {
        match chunk {
            Chunk::United(lines) => merged.text.extend(lines),
            Chunk::Conflict { base, ours, theirs } => {
                settle([&base, &ours, &theirs], on_conflict, &mut merged);
            }
        }
    }
    merged
}

/// Lines that both changed: lines that one of both only added stay beside what the other made, words
/// that each changed alone are united, and the rest is a conflict.
fn settle([base, ours, theirs]: [&[&str]; 3], on_conflict: OnConflict<'_>, merged: &mut Merged) {
    let texts = [base, ours, theirs].map(<[&str]>::concat);
    if base.is_empty() {
        merged.text.extend([texts[1].as_str(), texts[2].as_str()]);
    } else if let Some(text) = by_words(&texts[0], &texts[1], &texts[2]) {
        merged.text.push_str(&text);
    } else if only_adds(base, ours) {
        merged.text.extend([texts[2].clone(), added(base, ours).concat()]);
    } else {
        match on_conflict {
            OnConflict::KeepOurs => merged.text.push_str(&texts[1]),
            OnConflict::Mark(name) => {
                merged.has_conflict = true;
                merged.text.push_str(&conflict::marked(name, &texts[1], &texts[2]));
            }
        }
    }
}

/// The changes united by words; `None` when they meet in one.
pub(super) fn by_words(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let [base, ours, theirs] = [base, ours, theirs].map(words);
    let mut text = String::new();
    for chunk in unite(&base, &ours, &theirs, Neighbours::Conflict) {
        match chunk {
            Chunk::United(words) => text.extend(words),
            Chunk::Conflict { .. } => return None,
        }
    }
    Some(text)
}

/// A text cut into words, runs of blanks, and single other characters.
pub(super) fn words(text: &str) -> Vec<&str> {
    let class = |next: char| match next {
        _ if next.is_alphanumeric() || next == '_' => 0,
        ' ' | '\t' => 1,
        _ => 2,
    };
    let mut words = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, next) in text.char_indices() {
        if at > 0 && (last != Some(class(next)) || class(next) == 2) {
            words.push(&text[start..at]);
            start = at;
        }
        last = Some(class(next));
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edited_signature_and_a_renamed_title_unite() {
        let base = "test(\"[a] Limits\", (t) => {\n";
        let ours = "test(\"[a] Limits\", async (t) => {\n";
        let theirs = "test(\"[a] Daily limits\", (t) => {\n";
        let merged = merge(base, ours, theirs, OnConflict::Mark("a"));
        assert_eq!(merged.text, "test(\"[a] Daily limits\", async (t) => {\n");
        assert!(!merged.has_conflict);
    }

    #[test]
    fn lines_that_cannot_be_united_stand_between_marks() {
        let merged = merge("a\nb\nc\n", "a\nx\nc\n", "a\ny\nc\n", OnConflict::Mark("limits"));
        assert!(merged.has_conflict);
        assert_eq!(merged.text, "a\n<<<<<<< ours: limits\nx\n=======\ny\n>>>>>>> theirs: limits\nc\n");
        let kept = merge("a\nb\nc\n", "a\nx\nc\n", "a\ny\nc\n", OnConflict::KeepOurs);
        assert_eq!((kept.text.as_str(), kept.has_conflict), ("a\nx\nc\n", false));
    }

    #[test]
    fn lines_that_both_added_at_one_place_both_stay() {
        let merged = merge("a\n", "a\nx\n", "a\ny\n", OnConflict::Mark("a"));
        assert_eq!((merged.text.as_str(), merged.has_conflict), ("a\nx\ny\n", false));
    }
}
