//! Characters that a reader of the spec cannot see but a program does.

use crate::base::{Applicability, Diagnostic, Edit, Fix, Place, Source, Span, codes};

codes! {
    /// The text holds a character that changes the direction of what is shown.
    ///
    /// The Unicode characters U+202A to U+202E and U+2066 to U+2069 make a line look other than it
    /// is: a reviewer reads one sentence, the compiler another. Text in right-to-left scripts does
    /// not need them; its letters carry their direction themselves.
    ///
    /// Remove the character, or write it as an entity (`&#x202E;`) where the spec is about it.
    pub(super) BIDI_CONTROL = "bidi-control", Warning;

    /// The file holds a NUL byte.
    ///
    /// NUL stands in no text. Where it does, the file is damaged or was written in another encoding
    /// (UTF-16 read as UTF-8 looks like this), and other tools treat it as binary or stop there.
    ///
    /// Save the file as UTF-8, or remove the bytes.
    pub(super) NUL_BYTE = "nul-byte", Error;
}

/// Finds the hidden characters of a source: one finding for all NUL bytes, and one for each line
/// with direction controls.
pub(super) fn find(source: &Source) -> Vec<Diagnostic> {
    let bytes = source.text().as_bytes();
    let mut controls: Vec<Span> = Vec::new();
    let (mut first_nul, mut nuls) = (None, 0_usize);
    for at in memchr::memchr2_iter(0, 0xe2, bytes) {
        if bytes[at] == 0 {
            first_nul.get_or_insert(at);
            nuls += 1;
        } else if is_control(bytes.get(at + 1..at + 3)) {
            controls.push(Span::new(at, at + 3));
        }
    }
    let mut findings: Vec<Diagnostic> = first_nul.map(|at| nul(source, at, nuls)).into_iter().collect();
    let same_line = |a: &Span, b: &Span| {
        source.lines().line_of(a.start as usize) == source.lines().line_of(b.start as usize)
    };
    findings.extend(controls.chunk_by(same_line).map(|line| control(source, line)));
    findings
}

/// Whether the two bytes after 0xE2 make a direction control.
fn is_control(rest: Option<&[u8]>) -> bool {
    matches!(rest, Some([0x80, 0xaa..=0xae] | [0x81, 0xa6..=0xa9]))
}

fn nul(source: &Source, at: usize, count: usize) -> Diagnostic {
    let message = match count {
        1 => "the file holds a NUL byte".to_owned(),
        _ => format!("the file holds {count} NUL bytes, the first here"),
    };
    Diagnostic::new(&NUL_BYTE, Place::new(source.path(), Span::new(at, at + 1)), message)
        .help("Save the file as UTF-8, or remove the bytes.")
}

fn control(source: &Source, line: &[Span]) -> Diagnostic {
    let place = |span: &Span| Place::new(source.path(), *span);
    let first = line.first().copied().unwrap_or_default();
    let name = source.slice(first).chars().next().map_or(0, u32::from);
    let more =
        if line.len() > 1 { format!(" and {} more in this line", line.len() - 1) } else { String::new() };
    let edits = line.iter().map(|span| Edit { place: place(span), text: String::new() }).collect();
    Diagnostic::new(&BIDI_CONTROL, place(&first), format!("hidden direction control U+{name:04X}{more}"))
        .help("Remove it, or write it as an entity where the spec is about it.")
        .fix(Fix {
            message: "remove the hidden characters".to_owned(),
            edits,
            applicability: Applicability::Suggested,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SpecPath;

    fn found(text: &str) -> Vec<(&'static str, Span)> {
        let source = Source::new(SpecPath::new("a.md").expect("plain"), text);
        find(&source).into_iter().map(|finding| (finding.code.name, finding.place.span)).collect()
    }

    #[test]
    fn each_line_with_controls_is_one_finding() {
        let text = "a\u{202e}b\u{2066}c\nd\u{2069}\n";
        assert_eq!(found(text), [("bidi-control", Span::new(1, 4)), ("bidi-control", Span::new(11, 14))]);
    }

    #[test]
    fn all_nul_bytes_are_one_finding() {
        assert_eq!(found("a\0b\n\0"), [("nul-byte", Span::new(1, 2))]);
    }

    #[test]
    fn right_to_left_text_itself_is_fine() {
        assert_eq!(found("שלום \u{200f} עולם — “x” 東京 👩\u{200d}👩"), []);
    }
}
