//! The keyword that says how strong a step is.

use std::ops::Range;

use crate::base::Located;
use crate::ir::Modality;
use crate::ir::lower::leaf::Leaf;

/// The first keyword of BCP 14 in a step, in upper case and outside code.
pub(in crate::ir) fn modality(leaf: &Leaf<'_>, range: Range<usize>) -> Option<Located<Modality>> {
    const WORDS: [(&str, Modality); 7] = [
        ("MUST", Modality::Must),
        ("SHALL", Modality::Must),
        ("REQUIRED", Modality::Must),
        ("SHOULD", Modality::Should),
        ("RECOMMENDED", Modality::Should),
        ("MAY", Modality::May),
        ("OPTIONAL", Modality::May),
    ];
    let code = leaf.code_spans(range.clone());
    let text = &leaf.raw()[range.clone()];
    let mut at = 0;
    for word in text.split(|next: char| !next.is_alphanumeric()) {
        let start = at;
        at += word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
        let Some(&(_, known)) = WORDS.iter().find(|(name, _)| *name == word) else { continue };
        let raw = range.start + start..range.start + start + word.len();
        if code.iter().any(|span| span.raw.start <= raw.start && raw.end <= span.raw.end) {
            continue;
        }
        let (known, raw) = with_negation(leaf.raw(), known, raw, &range);
        return Some(Located::written(known, leaf.span(raw)));
    }
    None
}

/// MUST NOT, SHALL not, NOT RECOMMENDED.
fn with_negation(
    raw: &str,
    known: Modality,
    word: Range<usize>,
    within: &Range<usize>,
) -> (Modality, Range<usize>) {
    let negative = match known {
        Modality::Must => Modality::MustNot,
        Modality::Should => Modality::ShouldNot,
        other => return (other, word),
    };
    let before = &raw[within.start..word.start];
    if before.trim_end().ends_with("NOT") && &raw[word.clone()] == "RECOMMENDED" {
        return (negative, within.start + before.trim_end().len() - 3..word.end);
    }
    let after = &raw[word.end..within.end];
    let gap = after.len() - after.trim_start().len();
    let next = after.trim_start().get(..3).unwrap_or("");
    let ends = !after.trim_start()[next.len()..].starts_with(char::is_alphanumeric);
    if gap > 0 && ends && next.eq_ignore_ascii_case("not") {
        return (negative, word.start..word.end + gap + 3);
    }
    (known, word)
}
