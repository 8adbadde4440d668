//! A pattern written for one engine, so that all engines agree on what it means.

use std::ops::Range;

use super::Pattern;
use super::cased::Cased;
use super::subset::{PieceKind, Portable};

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

/// Writes `pattern` for `engine`.
pub(super) fn spell(pattern: &Pattern, portable: &Portable, engine: RegexEngine) -> String {
    let folds = matches!(engine, RegexEngine::Rust | RegexEngine::Go);
    let cased = if pattern.ignore_case && !folds { portable.cased.as_slice() } else { &[] };
    let flag = if pattern.ignore_case && folds { "(?i)" } else { "" };
    flag.to_owned() + &written_out(pattern, portable, cased, engine)
}

/// Writes `pattern` for `engine` and its own flag for ignoring case; `None` where that flag means something else for it.
/// JavaScript's folds ASCII as we do, but for the letters at which words end. Python's makes `İ` an `i`.
pub(super) fn spell_for_flag(pattern: &Pattern, portable: &Portable, engine: RegexEngine) -> Option<String> {
    let is_plain = |kind: &PieceKind| match kind {
        PieceKind::WordBoundary => false,
        PieceKind::Character(character) | PieceKind::ShortUnicode(character) => character.is_ascii(),
        PieceKind::Dot
        | PieceKind::Start
        | PieceKind::End
        | PieceKind::Set { .. }
        | PieceKind::NameOpening => true,
    };
    let is_plain = pattern.source.is_ascii() && portable.pieces.iter().all(|piece| is_plain(&piece.kind));
    (pattern.ignore_case && engine == RegexEngine::JavaScript && is_plain)
        .then(|| written_out(pattern, portable, &[], engine))
}

fn written_out(pattern: &Pattern, portable: &Portable, cased: &[Cased], engine: RegexEngine) -> String {
    let mut spelled = String::with_capacity(pattern.source.len());
    let mut at = 0;
    for (range, written) in parts(pattern, portable, cased, engine) {
        spelled.push_str(&pattern.source[at..range.start]);
        spelled.push_str(&written);
        at = range.end;
    }
    spelled.push_str(&pattern.source[at..]);
    spelled
}

/// The parts that are not written as in the source, in order. What stands in a part that is written out goes with it.
fn parts(
    pattern: &Pattern,
    portable: &Portable,
    cased: &[Cased],
    engine: RegexEngine,
) -> Vec<(Range<usize>, String)> {
    let is_inside = |place: &Range<usize>| {
        let next = cased.partition_point(|cased| cased.range.end <= place.start);
        cased.get(next).is_some_and(|cased| cased.range.start <= place.start)
    };
    let pieces = portable.pieces.iter().filter(|piece| !is_inside(&piece.range));
    let pieces = pieces.map(|piece| (piece.range.clone(), spell_piece(pattern, piece.kind, engine)));
    let mut parts: Vec<_> =
        pieces.chain(cased.iter().map(|cased| (cased.range.clone(), cased.spelled()))).collect();
    parts.sort_by_key(|(range, _)| range.start);
    parts
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
        RegexEngine::JavaScript => r"(?<=^|\n)",
        RegexEngine::Python | RegexEngine::Swift | RegexEngine::Java => r"(?<![^\n])",
    }
}

fn end(multi_line: bool, engine: RegexEngine) -> &'static str {
    match engine {
        RegexEngine::Rust | RegexEngine::Go if multi_line => "(?m:$)",
        // Between the two units of a character there is nothing that `[^\n]` matches.
        RegexEngine::JavaScript if multi_line => r"(?=\n|$)",
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
