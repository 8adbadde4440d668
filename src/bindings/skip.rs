//! Tests that do not run.

use std::ops::Range;

use super::outline::Outline;
use super::token::Kind;

/// Words at a declaration that leave a test out.
const AT_HEAD: [&str; 16] = [
    "skip", "Skip", "todo", "fixme", "ignore", "Ignore", "Ignored", "Disabled", "disabled", "xit", "xtest",
    "xdescribe", "pending", "Pending", "skipped", "DISABLED",
];

/// Words that begin a body which leaves at once.
const AT_BODY: [&str; 11] = [
    "skip",
    "skipf",
    "skipnow",
    "skiptest",
    "marktestskipped",
    "marktestincomplete",
    "pending",
    "gtest_skip",
    "xctskip",
    "skip_test",
    "todo",
];

/// Tokens of a body's first statement that are looked at.
const FIRST: usize = 8;

/// Whether a test is left out by what stands around its name in `head`, or by the first statement of its body.
pub(super) fn is_skipped(outline: &Outline<'_>, head: &Range<usize>, body: &Range<usize>) -> bool {
    let above = super::declaration::first_above(outline, head.start);
    let leaves_out = |at: usize| {
        let token = outline.tokens[at];
        let is_conditional = outline.get(at + 1).is_some_and(|next| next.is_sign("("))
            && outline.get(at + 2).is_some_and(|next| next.is_word("if"));
        token.kind == Kind::Word && AT_HEAD.contains(&token.text) && !is_conditional
    };
    (above..head.end).any(leaves_out) || waits(outline, body)
}

/// Whether the first statement of a body leaves it.
pub(super) fn waits(outline: &Outline<'_>, body: &Range<usize>) -> bool {
    let code = body.clone().map(|at| outline.tokens[at]).filter(|token| token.kind != Kind::Comment);
    let mut code = code.skip_while(|token| token.kind == Kind::Text).take(FIRST);
    let first = code.clone().next();
    if first.is_none_or(|first| matches!(first.text, "if" | "unless" | "match" | "switch")) {
        return false;
    }
    let line = first.map(|first| outline.line(first.start));
    code.by_ref().take_while(|token| Some(outline.line(token.start)) == line && token.text != ";").any(
        |token| match token.kind {
            Kind::Word => AT_BODY.iter().any(|word| token.text.eq_ignore_ascii_case(word)),
            // What frameworks without a word for it have in a scaffold: `throw new Error("pending")`.
            Kind::Text => token.text == "pending",
            Kind::Sign | Kind::Comment => false,
        },
    )
}
