//! A pattern written for one engine, so that all engines agree on what it means.

use super::Pattern;
use super::subset::{Piece, PieceKind};

/// Engines that a pattern can be written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegexEngine {
    /// The `regex` crate.
    Rust,
    /// `re`.
    Python,
    /// `RegExp` with the flag `u`.
    JavaScript,
    /// `regexp`.
    Go,
    /// `NSRegularExpression`, which is ICU's.
    Swift,
    /// `java.util.regex`.
    Java,
}

/// Before and after a word boundary, for engines whose `\b` goes by Unicode.
const BOUNDARY: &str = "(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))";

/// Writes `pattern` for `engine`; `pieces` are its parts that engines spell differently.
pub(super) fn spell(pattern: &Pattern, pieces: &[Piece], engine: RegexEngine) -> String {
    let mut spelled = String::with_capacity(pattern.source.len());
    let mut at = 0;
    for piece in pieces {
        spelled.push_str(&pattern.source[at..piece.range.start]);
        spelled.push_str(&spell_piece(pattern, piece.kind, engine));
        at = piece.range.end;
    }
    spelled.push_str(&pattern.source[at..]);
    spelled
}

fn spell_piece(pattern: &Pattern, kind: PieceKind, engine: RegexEngine) -> String {
    match kind {
        PieceKind::Dot if pattern.dot_matches_line_end => any_character(engine).to_owned(),
        PieceKind::Dot => r"[^\n]".to_owned(),
        PieceKind::Start => start(pattern.multi_line, engine).to_owned(),
        PieceKind::End => end(pattern.multi_line, engine).to_owned(),
        PieceKind::WordBoundary => word_boundary(engine).to_owned(),
        PieceKind::Set { members, in_brackets: true, .. } => members.to_owned(),
        PieceKind::Set { members, negated: true, .. } => format!("[^{members}]"),
        PieceKind::Set { members, .. } => format!("[{members}]"),
        PieceKind::Character(character) => format!("\\x{:02X}", u32::from(character)),
        PieceKind::ShortUnicode(character) if engine == RegexEngine::Go => {
            format!("\\x{{{:04X}}}", u32::from(character))
        }
        PieceKind::ShortUnicode(character) => format!("\\u{:04X}", u32::from(character)),
        PieceKind::NameOpening if matches!(engine, RegexEngine::Python | RegexEngine::Go) => {
            "(?P<".to_owned()
        }
        PieceKind::NameOpening => "(?<".to_owned(),
    }
}

fn any_character(engine: RegexEngine) -> &'static str {
    match engine {
        RegexEngine::Rust | RegexEngine::Go => "(?s:.)",
        RegexEngine::Python | RegexEngine::JavaScript | RegexEngine::Swift | RegexEngine::Java => r"[\s\S]",
    }
}

fn start(multi_line: bool, engine: RegexEngine) -> &'static str {
    match engine {
        _ if !multi_line => "^",
        RegexEngine::Rust | RegexEngine::Go => "(?m:^)",
        RegexEngine::Python | RegexEngine::JavaScript | RegexEngine::Swift | RegexEngine::Java => {
            r"(?<![^\n])"
        }
    }
}

fn end(multi_line: bool, engine: RegexEngine) -> &'static str {
    match engine {
        RegexEngine::Rust | RegexEngine::Go if multi_line => "(?m:$)",
        _ if multi_line => r"(?![^\n])",
        RegexEngine::Python => r"\Z",
        RegexEngine::JavaScript => "$",
        RegexEngine::Rust | RegexEngine::Go | RegexEngine::Swift | RegexEngine::Java => r"\z",
    }
}

fn word_boundary(engine: RegexEngine) -> &'static str {
    match engine {
        RegexEngine::Rust => r"(?-u:\b)",
        RegexEngine::Python => r"(?a:\b)",
        RegexEngine::JavaScript | RegexEngine::Go => r"\b",
        RegexEngine::Swift | RegexEngine::Java => BOUNDARY,
    }
}
