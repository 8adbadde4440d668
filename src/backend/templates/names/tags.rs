//! Where the names of a template stand.

use handlebars::Template;

use crate::base::LineIndex;

/// A template's text, to find places in.
pub(super) struct Tags<'t> {
    text: &'t str,
    lines: LineIndex,
}

impl<'t> Tags<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, lines: LineIndex::new(text) }
    }

    /// The byte at which the element at `at` of a template begins; `around` when it has no place of its own.
    pub(super) fn start(&self, template: &Template, at: usize, around: usize) -> usize {
        template.mapping.get(at).map_or(around, |place| self.offset(place.0, place.1))
    }

    fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.lines.line_start(line);
        let rest = self.text.get(start..).unwrap_or_default();
        start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
    }

    /// The tag of an `{{else …}}` that says `name`, at or after `from`.
    pub(super) fn else_tag(&self, from: usize, name: &str) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        let tag = rest.match_indices("{{").find(|(at, _)| {
            let tag = tag(&rest[*at..]);
            let inside = tag.trim_start_matches(['{', '~', ' ', '\t', '\n', '\r']);
            (inside.starts_with("else") || inside.starts_with('^')) && word(tag, name).is_some()
        });
        tag.map_or(from, |(at, _)| from + at)
    }

    /// Line and column of a name in the tag that begins at `from`.
    pub(super) fn place(&self, from: usize, name: &str) -> (usize, usize) {
        let tag = self.text.get(from..).map(tag).unwrap_or_default();
        let at = from + word(tag, name).unwrap_or_default();
        let line = self.lines.line_of(at);
        let start = self.lines.line_start(line);
        (line, self.text.get(start..at).unwrap_or_default().chars().count() + 1)
    }
}

/// The tag that a text begins with.
fn tag(text: &str) -> &str {
    text.split_inclusive("}}").next().unwrap_or(text)
}

/// Where a name stands in a tag as a word of its own.
fn word(tag: &str, name: &str) -> Option<usize> {
    let is_part =
        |next: Option<char>| next.is_some_and(|next| next.is_alphanumeric() || "_-.@/[]".contains(next));
    let mut found = tag.match_indices(name).filter(|(at, _)| {
        let before =
            tag[..*at].chars().next_back().filter(|before| *before != '/' || !tag.starts_with("{{/"));
        !is_part(before) && !is_part(tag[at + name.len()..].chars().next())
    });
    found.next().map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::Tags;

    #[test]
    fn a_name_is_found_as_a_word_of_its_own() {
        let tags = Tags::new("ä {{#if a}}\n{{else if titel}}{{/if}} {{subtitel titel}}");
        let other = tags.else_tag(3, "titel");
        assert_eq!(tags.place(other, "titel"), (2, 11));
        assert_eq!(tags.place(3, "a"), (1, 9));
        let last = tags.text.find("{{sub").unwrap_or_default();
        assert_eq!(tags.place(last, "titel"), (2, 37));
    }
}
