//! The tags of a Model Spec conversation: `<assistant recipient="x"> <!-- GOOD: reason -->`.

use std::ops::Range;

use super::{AnswerVerdict, Role};

/// What opens on a line. All ranges are bytes of the line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// `<comparison>`.
    OpenComparison,
    /// `</comparison>`.
    CloseComparison,
    /// `[...]`.
    Elision,
    /// `<user>` and the like.
    Turn(TurnTag),
}

/// A tag that opens a turn.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TurnTag {
    pub(super) role: Role,
    /// The role's word.
    pub(super) word: Range<usize>,
    /// Names and values of its attributes.
    pub(super) attributes: Vec<(Range<usize>, Range<usize>)>,
    pub(super) verdict: Option<VerdictComment>,
    /// Where the words begin.
    pub(super) end: usize,
}

/// `<!-- BAD[#id]: reason -->`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct VerdictComment {
    pub(super) verdict: AnswerVerdict,
    pub(super) word: Range<usize>,
    pub(super) about: Option<Range<usize>>,
    pub(super) reason: Option<Range<usize>>,
}

/// The tag that opens `line`. Stray asterisks before it are passed over.
pub(super) fn read_tag(line: &str) -> Option<Tag> {
    let start = line.len() - line.trim_start_matches([' ', '\t', '*']).len();
    match line[start..].trim_end() {
        "<comparison>" => return Some(Tag::OpenComparison),
        "</comparison>" => return Some(Tag::CloseComparison),
        "[...]" | "[…]" => return Some(Tag::Elision),
        _ => {}
    }
    let rest = line[start..].strip_prefix('<')?;
    let word_len = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let role = Role::from_word(&rest[..word_len])?;
    let word = start + 1..start + 1 + word_len;
    let (attributes, tag_end) = read_attributes(line, word.end)?;
    let verdict = read_verdict(line, tag_end);
    let end = verdict.as_ref().map_or(tag_end, |&(_, end)| end);
    Some(Tag::Turn(TurnTag { role, word, attributes, verdict: verdict.map(|(verdict, _)| verdict), end }))
}

/// Whether the turn of `role` closes at the end of `line`; gives where its words end.
pub(super) fn closes(line: &str, word: &str) -> Option<usize> {
    let head = line.trim_end().strip_suffix('>')?.strip_suffix(word)?.strip_suffix("</")?;
    let only_stars = head.bytes().all(|byte| matches!(byte, b'*' | b' ' | b'\t'));
    Some(if only_stars { 0 } else { head.len() })
}

type Attributes = Vec<(Range<usize>, Range<usize>)>;

/// The attributes from `at` on, and the end of the tag.
fn read_attributes(line: &str, mut at: usize) -> Option<(Attributes, usize)> {
    let mut attributes = Vec::new();
    loop {
        let rest = &line[at..];
        let skipped = at + rest.len() - rest.trim_start().len();
        if line[skipped..].starts_with('>') {
            return Some((attributes, skipped + 1));
        }
        let equals = skipped + line[skipped..].find('=')?;
        let quote = line[equals + 1..].chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let value = equals + 2;
        let value_end = value + line[value..].find(quote)?;
        attributes.push((skipped..equals, value..value_end));
        at = value_end + 1;
    }
}

/// The verdict comment from `at` on, and its end.
pub(super) fn read_verdict(line: &str, at: usize) -> Option<(VerdictComment, usize)> {
    let start = at + line[at..].find(|next: char| !next.is_whitespace())?;
    let content = start + line[start..].strip_prefix("<!--").map(|_| "<!--".len())?;
    let content_end = content + line[content..].find("-->")?;
    let word = trim(line, content..content_end);
    let word_len = line[word.clone()].bytes().take_while(u8::is_ascii_alphabetic).count();
    let word = word.start..word.start + word_len;
    let verdict = AnswerVerdict::from_word(&line[word.clone()])?;
    let (about, after) = read_about(line, word.end..content_end);
    let reason = trim(line, after..content_end);
    let reason = trim(line, reason.start + separator(&line[reason.clone()])..reason.end);
    let reason = (!reason.is_empty()).then_some(reason);
    Some((VerdictComment { verdict, word, about, reason }, content_end + "-->".len()))
}

/// The id of `[#id]`, and where what follows it begins.
fn read_about(line: &str, range: Range<usize>) -> (Option<Range<usize>>, usize) {
    let text = trim(line, range.clone());
    let id = line[text.clone()].strip_prefix("[#").and_then(|rest| rest.find(']'));
    match id {
        Some(len) => (Some(text.start + 2..text.start + 2 + len), text.start + 3 + len),
        None => (None, range.start),
    }
}

fn separator(text: &str) -> usize {
    usize::from(text.starts_with([':', ',', '-']))
}

fn trim(line: &str, range: Range<usize>) -> Range<usize> {
    let text = &line[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(line: &str) -> TurnTag {
        match read_tag(line) {
            Some(Tag::Turn(turn)) => turn,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn verdicts_have_ids_and_reasons() {
        let line = "*<assistant recipient=\"a b\"> <!-- BAD[#some_id]: too long --> x";
        let tag = turn(line);
        let (name, value) = tag.attributes[0].clone();
        assert_eq!((&line[name], &line[value]), ("recipient", "a b"));
        let verdict = tag.verdict.expect("a verdict");
        assert_eq!(verdict.verdict, AnswerVerdict::Bad);
        assert_eq!(verdict.about.map(|range| &line[range]), Some("some_id"));
        assert_eq!(verdict.reason.map(|range| &line[range]), Some("too long"));
        assert_eq!(line[tag.end..].trim(), "x");
    }

    #[test]
    fn separators_are_optional() {
        for (line, reason) in [
            ("<user> <!-- GOOD, kind -->", Some("kind")),
            ("<user> <!-- OK - so so -->", Some("so so")),
            ("<user> <!--GOOD-->", None),
        ] {
            let found = turn(line).verdict.and_then(|verdict| verdict.reason);
            assert_eq!(found.map(|range| &line[range]), reason, "{line}");
        }
    }

    #[test]
    fn other_tags_are_words() {
        assert_eq!(read_tag("<settings>"), None);
        assert_eq!(read_tag("<user broken"), None);
        assert_eq!(read_tag(" *</comparison> "), Some(Tag::CloseComparison));
        assert_eq!(closes("so it is</user>", "user"), Some("so it is".len()));
        assert_eq!(closes("*</user>", "user"), Some(0));
        assert_eq!(closes("</users>", "user"), None);
    }
}
