//! Which lines of a rendered file come from which clause.

use super::{OutputFile, OutputPath, Ownership, Provenance};
use crate::ir::ClauseId;

/// The file of `content` whose lines come from `fragments`; `None` when it cannot have that path.
pub(super) fn traced_file(
    path: &str,
    content: String,
    ownership: Ownership,
    fragments: &[(&ClauseId, &str)],
) -> Option<OutputFile> {
    let path = OutputPath::new(path).ok()?;
    let provenance = trace(&content, fragments.iter().copied());
    Some(OutputFile { provenance, ..OutputFile::text(path, content, ownership) })
}

/// The lines of `content` in which `fragments` stand, each looked for after the one before it. What
/// stands between two fragments of one clause is the clause's too.
pub(super) fn trace<'a>(
    content: &str,
    fragments: impl IntoIterator<Item = (&'a ClauseId, &'a str)>,
) -> Vec<Provenance> {
    let mut found: Vec<Provenance> = Vec::new();
    let (mut from, mut line) = (0, 1);
    for (clause, fragment) in fragments {
        let Some(at) = content[from..].find(fragment).filter(|_| !fragment.is_empty()) else { continue };
        let first_line = line + line_ends(&content[from..from + at]);
        let last_line = first_line + line_ends(fragment);
        match found.last_mut().filter(|last| last.clause == *clause) {
            Some(last) => last.last_line = last_line,
            None => found.push(Provenance { first_line, last_line, clause: clause.clone() }),
        }
        (from, line) = (from + at + fragment.len(), last_line);
    }
    found
}

fn line_ends(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragments_are_found_in_order_and_neighbours_are_one() {
        let [a, b] = ["a", "b"].map(|name| ClauseId(name.to_owned()));
        let found =
            trace("one\ntwo\n\none\nthree\n", [(&a, "one"), (&a, "two"), (&b, "one\nthree"), (&b, "no")]);
        let lines: Vec<_> =
            found.iter().map(|part| (part.clause.as_str(), part.first_line, part.last_line)).collect();
        assert_eq!(lines, [("a", 1, 2), ("b", 4, 5)]);
    }
}
