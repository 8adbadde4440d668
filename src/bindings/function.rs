//! The functions of a source, which tests may leave their assertions to.

use super::Conduct;
use super::body::{body_of_function, conduct};
use super::language::Language;
use super::outline::Outline;
use super::token::Kind;

/// Keywords before a function's name.
const KEYWORDS: [&str; 9] = ["fn", "def", "defp", "func", "fun", "function", "sub", "const", "let"];

/// Words with brackets and a block behind them that are no functions.
const CONTROL: [&str; 14] = [
    "if", "for", "while", "switch", "catch", "match", "with", "using", "lock", "foreach", "return", "elif",
    "until", "synchronized",
];

/// What each function of a source does, by its name.
pub(super) fn functions(language: &Language, outline: &Outline<'_>) -> Vec<(String, Conduct)> {
    if language.tests.is_empty() {
        return Vec::new();
    }
    let function = |at: usize| {
        let name = outline.get(at).filter(|token| token.kind == Kind::Word)?.text;
        let before = at.checked_sub(1).and_then(|before| outline.get(before));
        let is_declared = before.is_some_and(|before| KEYWORDS.contains(&before.text));
        let is_method = || {
            let open = outline.get(at + 1).filter(|token| token.is_sign("("));
            let close = open.and_then(|_| outline.pair(at + 1));
            let block = close.and_then(|close| block_behind(outline, close));
            block.is_some() && !CONTROL.contains(&name)
        };
        if !is_declared && !is_method() {
            return None;
        }
        let body = body_of_function(language, outline, at)?;
        let conduct = conduct(language, outline, body);
        (conduct.asserts || conduct.waits || !conduct.calls.is_empty()).then(|| (name.to_owned(), conduct))
    };
    (0..outline.tokens.len()).filter_map(function).collect()
}

/// The block behind the brackets of a method, over what it returns or throws.
fn block_behind(outline: &Outline<'_>, close: usize) -> Option<usize> {
    let mut at = outline.after(close)?;
    for _ in 0..16 {
        let token = outline.get(at)?;
        match (token.kind, token.text) {
            (Kind::Sign, "{") => return Some(at),
            (Kind::Word, _) | (Kind::Sign, ":" | "-" | ">" | "<" | "," | "." | "&" | "?" | "*") => {}
            _ => return None,
        }
        at = outline.after(at)?;
    }
    None
}
