//! The functions of a source, which tests may leave their assertions to.

use super::Conduct;
use super::body::{body_of_function, conduct};
use super::language::Language;
use super::outline::Outline;
use super::token::Kind;

/// Keywords before a function's name.
const KEYWORDS: [&str; 7] = ["fn", "def", "defp", "func", "fun", "function", "sub"];

/// Keywords before the name of what may be a function.
const VALUES: [&str; 3] = ["const", "let", "var"];

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
        let is_value = before.is_some_and(|before| VALUES.contains(&before.text)) && is_function(outline, at);
        let is_declared = is_value || before.is_some_and(|before| KEYWORDS.contains(&before.text));
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

/// Whether the value that a name is given is a function: `= (x) =>`, `= async x =>`, `= function`.
fn is_function(outline: &Outline<'_>, name: usize) -> bool {
    let behind = |at: usize, sign: &str| outline.after(at).filter(|&next| outline.tokens[next].is_sign(sign));
    let Some(value) = behind(name, "=").and_then(|at| outline.after(at)) else { return false };
    let is_async = outline.tokens[value].is_word("async");
    let Some(value) = (if is_async { outline.after(value) } else { Some(value) }) else { return false };
    let parameters = outline.pair(value).unwrap_or(value);
    outline.tokens[value].is_word("function")
        || behind(parameters, "=").is_some_and(|arrow| behind(arrow, ">").is_some())
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
