//! Uniting what the spec and people changed in one region.

use super::marker::{self, Marker};
use super::text::{Merged, OnConflict, merge};

/// What the changes of a region give together. Above its body marker both sides count alike; below
/// it, what people wrote stands, since what is generated there only holds its place.
pub(super) fn merge_region(base: &str, ours: &str, theirs: &str, id: &str) -> Merged {
    let [Some(base_parts), Some(our_parts), Some(their_parts)] = [base, ours, theirs].map(parts) else {
        return merge(base, ours, theirs, OnConflict::Mark(id));
    };
    let head = merge(base_parts.head, our_parts.head, their_parts.head, OnConflict::Mark(id));
    let body = merge(base_parts.body, our_parts.body, their_parts.body, OnConflict::KeepOurs);
    let text = [&head.text, their_parts.marker, &body.text].concat();
    Merged { text, has_conflict: head.has_conflict }
}

/// A region's parts around its body marker.
struct Parts<'a> {
    head: &'a str,
    marker: &'a str,
    body: &'a str,
}

fn parts(text: &str) -> Option<Parts<'_>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if marker::read(line) == Some(Marker::Body) {
            let end = start + line.len();
            return Some(Parts { head: &text[..start], marker: line, body: &text[end..] });
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str =
        "test(\"[a] A\", (t) => {\n  // must: A\n  // specc:body\n  t.todo(\"pending: a\");\n});\n";

    #[test]
    fn a_body_stands_and_a_signature_follows() {
        let ours = BASE.replace("  t.todo(\"pending: a\");\n", "  assert(1);\n");
        let theirs =
            BASE.replace("[a] A", "[b] B").replace("must: A", "must: B").replace("pending: a", "pending: b");
        let merged = merge_region(BASE, &ours, &theirs, "a");
        assert!(!merged.has_conflict);
        assert_eq!(merged.text, theirs.replace("  t.todo(\"pending: b\");\n", "  assert(1);\n"));
    }

    #[test]
    fn a_signature_that_both_changed_is_a_conflict_with_the_clause() {
        let (ours, theirs) = (BASE.replace("must: A", "must: mine"), BASE.replace("must: A", "must: theirs"));
        let merged = merge_region(BASE, &ours, &theirs, "a");
        assert!(merged.has_conflict);
        assert!(merged.text.contains("<<<<<<< ours: a\n  // must: mine\n=======\n"), "{}", merged.text);
    }
}
