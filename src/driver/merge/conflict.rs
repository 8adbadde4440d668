//! The marks around two versions of lines that could not be united.

use std::mem::take;

const OURS: &str = "<<<<<<<";
const BASE: &str = "|||||||";
const MIDDLE: &str = "=======";
const THEIRS: &str = ">>>>>>>";

/// A side of a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What stands in the file.
    Ours,
    /// What the spec makes now.
    Theirs,
}

/// Both versions between marks that say whose lines they are, and of which clause.
pub(super) fn marked(name: &str, ours: &str, theirs: &str) -> String {
    format!("{OURS} ours: {name}\n{ours}{MIDDLE}\n{theirs}{THEIRS} theirs: {name}\n")
}

/// Whether a text holds a conflict that nobody resolved, of a build or of version control.
#[must_use]
pub fn has_conflict(text: &str) -> bool {
    text.contains(OURS) && resolve(text, Side::Ours).is_some()
}

/// The text with one side of each conflict in it; `None` when there is no whole conflict.
#[must_use]
pub fn resolve(text: &str, side: Side) -> Option<String> {
    let mut resolved = String::with_capacity(text.len());
    let mut part = Part::Outside;
    let (mut whole, mut ours, mut theirs) = (String::new(), String::new(), String::new());
    let mut count = 0;
    for line in text.split_inclusive('\n') {
        whole.push_str(line);
        part = match (part, mark(line)) {
            (Part::Outside, Some(OURS)) => Part::Ours,
            (Part::Outside, _) => {
                resolved.push_str(&take(&mut whole));
                Part::Outside
            }
            (Part::Ours, Some(BASE)) => Part::Base,
            (Part::Ours | Part::Base, Some(MIDDLE)) => Part::Theirs,
            (Part::Theirs, Some(THEIRS)) => {
                let (ours, theirs) = (take(&mut ours), take(&mut theirs));
                resolved.push_str(if side == Side::Ours { &ours } else { &theirs });
                whole.clear();
                count += 1;
                Part::Outside
            }
            (Part::Ours, _) => {
                ours.push_str(line);
                Part::Ours
            }
            (Part::Theirs, _) => {
                theirs.push_str(line);
                Part::Theirs
            }
            (Part::Base, _) => Part::Base,
        };
    }
    // What was opened and never closed is no conflict.
    resolved.push_str(&whole);
    (count > 0).then_some(resolved)
}

/// Where in a conflict a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Outside,
    Ours,
    Base,
    Theirs,
}

fn mark(line: &str) -> Option<&'static str> {
    let line = line.trim_end_matches(['\r', '\n']);
    let is =
        |mark: &&&str| line == **mark || line.strip_prefix(**mark).is_some_and(|rest| rest.starts_with(' '));
    [OURS, BASE, MIDDLE, THEIRS].iter().find(is).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_side_of_each_conflict_is_taken() {
        let text = format!(
            "a\n{}b\r\n<<<<<<< HEAD\nx\r\n||||||| base\no\n=======\ny\n>>>>>>> other\n",
            marked("c", "1\n", "2\n")
        );
        assert_eq!(resolve(&text, Side::Ours).as_deref(), Some("a\n1\nb\r\nx\r\n"));
        assert_eq!(resolve(&text, Side::Theirs).as_deref(), Some("a\n2\nb\r\ny\n"));
        assert!(has_conflict(&text));
    }

    #[test]
    fn a_mark_alone_is_no_conflict() {
        for text in ["Title\n=======\n", "<<<<<<< a\nx\n", "<<<<<<< a\n=======\nx\n", ">>>>>>> a\n"] {
            assert_eq!(resolve(text, Side::Ours), None, "{text}");
            assert!(!has_conflict(text), "{text}");
        }
    }
}
