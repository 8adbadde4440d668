//! Marks: comments that name ids of the spec.

use super::token::{Kind, Token};
use super::{Mark, Role};

/// What a mark begins with.
const SIGN: &str = "spec:";

/// The marks in a comment, each with the offset of its id in the source.
pub(super) fn marks_in<'t>(comment: &Token<'t>, text: &'t str) -> Vec<(Mark, usize)> {
    debug_assert_eq!(comment.kind, Kind::Comment, "only comments hold marks");
    comment.text.split('\n').flat_map(|line| marks_in_line(line, text)).collect()
}

fn marks_in_line<'t>(line: &'t str, text: &'t str) -> Vec<(Mark, usize)> {
    let bare = line.trim_start();
    // `///`, `//!` and the stars of comments of several lines.
    let bare = bare.strip_prefix(['*', '/', '!', '#', '-', ';', '%']).unwrap_or(bare).trim_start();
    let Some(list) = bare.strip_prefix(SIGN) else { return Vec::new() };
    let list = without_words(list).trim();
    let (role, list) = match list.split_once(char::is_whitespace) {
        Some(("verifies", list)) => (Some(Role::Verifies), list),
        Some(("implements", list)) => (Some(Role::Implements), list),
        _ => (None, list),
    };
    let ids: Vec<&str> = list.split(',').map(str::trim).collect();
    if !ids.iter().all(|id| is_id(id)) {
        return Vec::new();
    }
    let offset = |id: &str| id.as_ptr().addr() - text.as_ptr().addr();
    ids.into_iter().map(|id| (Mark { role, id: id.to_owned(), line: 0 }, offset(id))).collect()
}

/// The list before the words behind a dash or the end of a comment.
fn without_words(list: &str) -> &str {
    [" - ", " -- ", " – ", " — "].iter().fold(list, |list, dash| list.split(dash).next().unwrap_or(list))
}

fn is_id(id: &str) -> bool {
    let is_part = |next: char| !next.is_whitespace() && !next.is_control() && !"`'\"(){}<>;".contains(next);
    !id.is_empty() && id.chars().all(is_part) && id.chars().any(char::is_alphanumeric)
}
