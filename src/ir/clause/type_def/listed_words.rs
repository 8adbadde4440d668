//! Words that items of a list begin with: values of an enum when they are in capitals, and otherwise nobody knows what.

use std::ops::Range;

/// The word that an item begins with, in bold or not, if a sign sets it off from what follows or nothing does.
pub(in crate::ir) fn word(item: &str) -> Option<Range<usize>> {
    let marks = item.len() - item.trim_start_matches('*').len();
    let rest = &item[marks..];
    let is_part = |next: char| next.is_alphanumeric() || matches!(next, '_' | '-');
    let end = rest.find(|next| !is_part(next)).unwrap_or(rest.len());
    let behind = rest[end..].strip_prefix(&item[..marks])?.trim_start();
    let is_set_off = behind.is_empty() || behind.starts_with([':', '—', '–', '-', '=', '(']);
    (end > 0 && is_set_off).then_some(marks..marks + end)
}

/// Where the word in capitals that an item begins with is, as values are written in most languages.
pub(super) fn constant(item: &str) -> Option<Range<usize>> {
    let word = word(item)?;
    let is_capital = |next: char| next.is_ascii_uppercase() || next.is_ascii_digit() || next == '_';
    let text = &item[word.clone()];
    let is_constant = text.len() > 1 && text.starts_with(|first: char| first.is_ascii_uppercase());
    (is_constant && text.chars().all(is_capital)).then_some(word)
}
