//! The lines that mark regions in a scaffold.
//!
//! A marker is a line of its own: a comment sign, a fixed word, and for a beginning the region's id
//! and the hash of its base. What stands around it must hold no letter and no digit, so that it is
//! known in the comments of any language. A backend writes no hashes; the host does.

use std::borrow::Cow;

use crate::base::holds_pair;
use crate::driver::content_hash::ContentHash;

/// Begins a region.
const BEGIN: &str = "specc:begin";
/// Begins a region whose clause is gone.
const ORPHAN: &str = "specc:orphan";
/// Stands between what is generated and what people write.
const BODY: &str = "specc:body";
/// Ends a region.
const END: &str = "specc:end";

/// A marker line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// A region begins.
    Begin(Begin),
    /// What people write begins.
    Body,
    /// A region ends.
    End,
}

/// The beginning of a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Begin {
    /// The region's id, without white space.
    pub(super) id: String,
    /// The hash of the text that was generated for it last.
    pub(super) base: Option<ContentHash>,
    /// Whether its clause is gone.
    pub(super) is_orphan: bool,
}

/// The marker that a line is.
pub(super) fn read(line: &str) -> Option<Marker> {
    let at = if holds_pair(line, *b"c:") { line.find("specc:")? } else { return None };
    let (before, rest) = line.split_at(at);
    let mut words = rest.split_whitespace();
    let word = words.next()?;
    let marker = match word {
        BODY => Marker::Body,
        END => Marker::End,
        BEGIN | ORPHAN => {
            let id = words.next()?.to_owned();
            let base = words.clone().next().and_then(ContentHash::parse);
            if base.is_some() {
                words.next();
            }
            Marker::Begin(Begin { id, base, is_orphan: word == ORPHAN })
        }
        _ => return None,
    };
    let is_sign = |text: &str| !text.chars().any(char::is_alphanumeric);
    (is_sign(before) && words.all(is_sign)).then_some(marker)
}

/// The line of a beginning with what `begin` says in place of what it said.
pub(super) fn write(line: &str, begin: &Begin) -> String {
    let Some(at) = line.find("specc:") else { return line.to_owned() };
    let (before, rest) = line.split_at(at);
    let old = matches!(read(line), Some(Marker::Begin(Begin { base: Some(_), .. })));
    let closer: Vec<&str> = rest.split_whitespace().skip(if old { 3 } else { 2 }).collect();
    let word = if begin.is_orphan { ORPHAN } else { BEGIN };
    let base = begin.base.as_ref().map(|base| format!(" {base}")).unwrap_or_default();
    let closer: String = closer.iter().map(|sign| format!(" {sign}")).collect();
    format!("{before}{word} {}{base}{closer}", begin.id)
}

/// A scaffold as its backend words it: beginnings name no bases.
pub(in crate::driver) fn without_bases(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| match read(line) {
        Some(Marker::Begin(begin)) if begin.base.is_some() => {
            let end = if line.ends_with('\n') { "\n" } else { "" };
            Cow::Owned(write(line, &Begin { base: None, ..begin }) + end)
        }
        _ => Cow::Borrowed(line),
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_known_in_any_comment() {
        let begin = |id: &str| Begin { id: id.to_owned(), base: None, is_orphan: false };
        for line in
            ["// specc:begin a/b", "  # specc:begin a/b", "<!-- specc:begin a/b -->", "-- specc:begin a/b"]
        {
            assert_eq!(read(line), Some(Marker::Begin(begin("a/b"))), "{line}");
        }
        assert_eq!(read("\t/* specc:body */"), Some(Marker::Body));
        assert_eq!(read("; specc:end"), Some(Marker::End));
        for line in ["see specc:end", "// specc:begin", "// specc:begin a b", "// specc:ends", "specc"] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn each_line_is_the_marker_that_it_says() {
        let hash = "7bff6672eb5156c0";
        let begin = |base: &str, is_orphan| {
            Some(Marker::Begin(Begin { id: "a".to_owned(), base: ContentHash::parse(base), is_orphan }))
        };
        for (line, expected) in [
            ("# specc:begin a", begin("", false)),
            ("// specc:begin a 7bff6672eb5156c0", begin(hash, false)),
            ("<!-- specc:body -->", Some(Marker::Body)),
            ("-- specc:end", Some(Marker::End)),
            ("// specc:orphan a 7bff6672eb5156c0", begin(hash, true)),
            ("// see specc:end", None),
        ] {
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn a_hash_is_written_and_replaced() {
        let base = Some(ContentHash::of(b"x"));
        let new = Begin { id: "a".to_owned(), base: base.clone(), is_orphan: false };
        let line = write("<!-- specc:begin a -->", &new);
        assert_eq!(read(&line), Some(Marker::Begin(new.clone())));
        assert!(line.ends_with(" -->"), "{line}");
        assert_eq!(without_bases(&format!("a\n{line}\nb")), "a\n<!-- specc:begin a -->\nb");
        let orphan = Begin { is_orphan: true, base: Some(ContentHash::of(b"y")), ..new };
        assert_eq!(read(&write(&line, &orphan)), Some(Marker::Begin(orphan)));
    }
}
