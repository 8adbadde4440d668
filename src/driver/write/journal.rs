//! What a build is about to do to a target's files, so that the next one can do the rest.

use std::fmt::Write as _;

use super::plan::Step;
use crate::driver::content_hash::ContentHash;

/// The last line of a journal that was written to its end.
const END: &str = "end";

/// One step as the journal keeps it: without the content, which is staged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct JournalStep {
    /// The file, below the target's root.
    pub(super) path: String,
    /// What it must be for the step to be taken; `None` for no file.
    pub(super) before: Option<ContentHash>,
    /// What it then is; `None` for no file.
    pub(super) after: Option<ContentHash>,
    /// Whether the step is taken only if all before it were.
    pub(super) is_last: bool,
}

impl From<&Step> for JournalStep {
    fn from(step: &Step) -> Self {
        Self {
            path: step.path.clone(),
            before: step.before.clone(),
            after: step.after.as_deref().map(ContentHash::of),
            is_last: step.is_last,
        }
    }
}

/// The journal of these steps as text.
pub(super) fn to_text(steps: &[JournalStep]) -> String {
    let mut text = String::new();
    let shown = |hash: &Option<ContentHash>| hash.as_ref().map_or("-".to_owned(), ToString::to_string);
    for step in steps {
        let last = if step.is_last { "last" } else { "step" };
        let _ = writeln!(text, "{last} {} {} {}", shown(&step.before), shown(&step.after), step.path);
    }
    text + END + "\n"
}

/// The steps of a journal; `None` when it was cut off, in which case none was taken.
pub(super) fn parse(text: &str) -> Option<Vec<JournalStep>> {
    let lines = text.strip_suffix("\n")?.strip_suffix(END)?;
    lines.lines().map(parse_line).collect()
}

fn parse_line(line: &str) -> Option<JournalStep> {
    let mut parts = line.splitn(4, ' ');
    let is_last = parts.next()? == "last";
    let (before, after) = (parts.next()?, parts.next()?);
    let path = parts.next()?.to_owned();
    let is_state = |text: &str| text == "-" || ContentHash::parse(text).is_some();
    let (before_is, after_is) = (ContentHash::parse(before), ContentHash::parse(after));
    (is_state(before) && is_state(after)).then_some(JournalStep {
        path,
        before: before_is,
        after: after_is,
        is_last,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_reads_back_and_one_that_was_cut_off_does_not() {
        let hash = Some(ContentHash::of(b"x"));
        let step = |path: &str, before: &Option<ContentHash>, after: &Option<ContentHash>| JournalStep {
            path: path.to_owned(),
            before: before.clone(),
            after: after.clone(),
            is_last: false,
        };
        let steps = vec![step("a b.md", &None, &hash), step("c", &hash, &None)];
        let text = to_text(&steps);
        assert_eq!(parse(&text), Some(steps));
        assert_eq!(parse(&text[..text.len() - 3]), None);
    }
}
