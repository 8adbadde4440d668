//! What is done in the bodies of tests and functions, as far as words tell.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Conduct;
use super::assertion::is_assertion;
use super::language::{Body, Language};
use super::outline::Outline;
use super::skip::waits;
use super::token::Kind;

/// Tokens behind a function's name that are looked at for its body.
const FARTHEST: usize = 200;

/// The body of the function whose name, or last bracket, is at `name`; none when it is only declared.
pub(super) fn body_of_function(
    language: &Language,
    outline: &Outline<'_>,
    name: usize,
) -> Option<Range<usize>> {
    if language.body == Body::Indented {
        return Some(indented_body(outline, name));
    }
    let mut at = outline.after(name)?;
    for _ in 0..FARTHEST {
        let token = outline.get(at)?;
        match token.text {
            "{" if token.kind == Kind::Sign => return Some(at + 1..outline.pair(at)?),
            "(" | "[" if token.kind == Kind::Sign => at = outline.pair(at)?,
            ";" | "}" | ")" => return None,
            // The value of a function that is one expression.
            "=" if !outline.get(at + 1).is_some_and(|next| next.is_sign(">")) => {
                let first = outline.after(at)?;
                if outline.get(first)?.is_sign("{") {
                    return Some(first + 1..outline.pair(first)?);
                }
                return Some(at + 1..outline.end_of_indented(name));
            }
            _ => {}
        }
        at = outline.after(at)?;
    }
    None
}

/// The lines below that are indented further, behind what stands in brackets and a colon.
fn indented_body(outline: &Outline<'_>, name: usize) -> Range<usize> {
    let end = outline.end_of_indented(name);
    let mut from = name + 1;
    if let Some(close) = outline.after(name).filter(|&open| outline.tokens[open].is_sign("(")) {
        from = outline.pair(close).map_or(from, |close| close + 1);
    }
    let line = outline.line(outline.tokens[from - 1].end);
    let colon = (from..end)
        .take_while(|&at| outline.line(outline.tokens[at].start) == line)
        .find(|&at| outline.tokens[at].is_sign(":"));
    from = colon.map_or(from, |colon| colon + 1);
    from.min(end)..end
}

/// What a call with a title is given to do.
pub(super) fn body_of_call(
    language: &Language,
    outline: &Outline<'_>,
    at: usize,
    title: usize,
) -> Range<usize> {
    let open = title.checked_sub(1).filter(|&open| outline.tokens[open].is_sign("("));
    let Some(close) = open.and_then(|open| outline.pair(open)) else {
        return behind_title(language, outline, at, title);
    };
    // `it("title") do`, `test("title") {`
    let block = outline.after(close).filter(|&next| {
        let is_near = outline.line(outline.tokens[next].start) == outline.line(outline.tokens[close].start);
        is_near && matches!(outline.tokens[next].text, "{" | "do")
    });
    match block {
        Some(block) if outline.tokens[block].text == "{" => {
            block + 1..outline.pair(block).unwrap_or(block + 1)
        }
        Some(block) => block + 1..outline.end_of_indented(at),
        None => callback(outline, title + 1..close),
    }
}

/// What stands behind a title without brackets: a block on its line, or lines that are indented further.
fn behind_title(language: &Language, outline: &Outline<'_>, at: usize, title: usize) -> Range<usize> {
    if language.body == Body::Indented {
        return title + 1..outline.end_of_indented(at);
    }
    let line = outline.line(outline.tokens[title].start);
    let brace = (title + 1..outline.tokens.len())
        .take_while(|&next| outline.line(outline.tokens[next].start) == line)
        .find(|&next| outline.tokens[next].is_sign("{"));
    brace.and_then(|open| Some(open + 1..outline.pair(open)?)).unwrap_or(title + 1..title + 1)
}

/// The block of the function among arguments; all of them when there is none.
fn callback(outline: &Outline<'_>, arguments: Range<usize>) -> Range<usize> {
    let mut at = arguments.start;
    let mut arrow = None;
    while at < arguments.end {
        let token = outline.tokens[at];
        let before = outline.tokens[at - 1];
        if token.is_sign("{") && matches!(before.text, ")" | ">" | "async" | ",") {
            let block = at + 1..outline.pair(at).unwrap_or(at + 1);
            // Options in braces have a colon behind their first word.
            let is_options = before.text == "," && outline.get(at + 2).is_some_and(|next| next.is_sign(":"));
            if !is_options {
                return block;
            }
        }
        if token.is_sign(">") && before.is_sign("=") {
            arrow = Some(at + 1);
        }
        let is_bracket = token.kind == Kind::Sign && matches!(token.text, "(" | "[" | "{");
        at = if is_bracket && arrow.is_none() { outline.pair(at).unwrap_or(at) + 1 } else { at + 1 };
    }
    arrow.unwrap_or(arguments.start)..arguments.end
}

/// Words that do nothing by themselves.
const IDLE: [&str; 12] = [
    "pass", "return", "todo", "unimplemented", "do", "end", "done", "async", "function", "then", "begin",
    "nil",
];

/// What a body does.
pub(super) fn conduct(language: &Language, outline: &Outline<'_>, body: Range<usize>) -> Conduct {
    if waits(outline, &body) {
        return Conduct { waits: true, ..Conduct::default() };
    }
    let mut calls = BTreeSet::new();
    let (mut has_code, mut asserts) = (false, false);
    // Ruby and its like call without brackets.
    let names_all = language.body == Body::Indented && !language.files.contains(&".py");
    for at in body {
        let token = outline.tokens[at];
        match token.kind {
            Kind::Word => {
                has_code = has_code || !IDLE.contains(&token.text);
                asserts = asserts || is_assertion(language, outline, at);
                if names_all || is_called(outline, at) {
                    calls.insert(token.text);
                }
            }
            Kind::Sign => asserts |= token.text == "?" && language.files.contains(&".rs"),
            Kind::Text | Kind::Comment => {}
        }
    }
    Conduct { has_code, waits: false, asserts, calls: calls.into_iter().map(str::to_owned).collect() }
}

/// Whether the word at `at` is called: `f(`, `f!(`, `f<T>(`, `f::<T>(`.
fn is_called(outline: &Outline<'_>, at: usize) -> bool {
    let sign = |next: usize| {
        outline.get(at + next).filter(|token| token.kind == Kind::Sign).map_or("", |token| token.text)
    };
    matches!(sign(1), "(" | "!" | "<") || (sign(1), sign(2), sign(3)) == (":", ":", "<")
}
