//! What a program said to people, cut at what they read.

use crate::base::{harmless, without_sequences};

/// Bytes that are kept.
const MOST_BYTES: usize = 16 << 10;

/// Lines that are shown.
const MOST_LINES: usize = 20;

/// Which part is kept of what is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Part {
    /// Its beginning.
    First,
    /// Its end.
    Last,
}

/// What a program said to people.
#[derive(Debug)]
pub(in super::super) struct Said {
    part: Part,
    bytes: Vec<u8>,
    is_cut: bool,
}

impl Said {
    pub(in super::super) fn new(part: Part) -> Self {
        Self { part, bytes: Vec::new(), is_cut: false }
    }

    pub(in super::super) fn push(&mut self, piece: &[u8]) {
        let room = MOST_BYTES.saturating_sub(self.bytes.len());
        self.is_cut |= piece.len() > room;
        match self.part {
            Part::First => self.bytes.extend(&piece[..piece.len().min(room)]),
            Part::Last => {
                self.bytes.extend(piece);
                self.bytes.drain(..self.bytes.len().saturating_sub(MOST_BYTES));
            }
        }
    }

    /// Its lines below `intro`, indented; nothing when it said nothing.
    pub(in super::super) fn quoted(&self, intro: &str) -> String {
        let text = harmless(&without_sequences(&String::from_utf8_lossy(&self.bytes)));
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        if lines.is_empty() {
            return String::new();
        }
        let left_out = lines.len().saturating_sub(MOST_LINES);
        let shown = match self.part {
            Part::First => &lines[..lines.len() - left_out],
            Part::Last => &lines[left_out..],
        };
        let shown: String = shown.iter().map(|line| format!("\n    {line}")).collect();
        let cut = if self.is_cut || left_out > 0 { "\n    …" } else { "" };
        match self.part {
            Part::First => format!("{intro}{shown}{cut}"),
            Part::Last => format!("{intro}{cut}{shown}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(part: Part, pieces: &[&[u8]]) -> Said {
        let mut said = Said::new(part);
        for piece in pieces {
            said.push(piece);
        }
        said
    }

    #[test]
    fn what_a_program_says_is_bounded_and_cannot_move_the_cursor() {
        for part in [Part::First, Part::Last] {
            assert_eq!(said(part, &[b"\n \n"]).quoted(":"), "");
            let two = said(part, &[b"\x1b[2Jone\n\nt\x07", b"wo"]);
            assert_eq!(two.quoted(":"), ":\n    one\n    t\u{fffd}wo");
        }
        let line = "line\n".repeat(10_000);
        let first = said(Part::First, &[b"begin\n", line.as_bytes(), b"end"]).quoted("");
        assert_eq!(first.lines().count(), MOST_LINES + 2, "{first}");
        assert!(first.starts_with("\n    begin\n") && first.ends_with('…'), "{first}");
        let last = said(Part::Last, &[b"begin\n", line.as_bytes(), b"end"]).quoted("");
        assert_eq!(last.lines().count(), MOST_LINES + 2, "{last}");
        assert!(last.starts_with("\n    …\n    line") && last.ends_with("\n    end"), "{last}");
    }
}
