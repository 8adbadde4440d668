//! The lines of a report with their offsets.

/// A line without its ending.
#[derive(Clone, Copy)]
pub(super) struct Line<'t> {
    /// Offset of its first byte.
    pub(super) at: usize,
    pub(super) text: &'t str,
}

pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |whole| {
        let line = Line { at, text: whole.trim_end_matches(['\n', '\r']) };
        at += whole.len();
        line
    })
}
