//! Tests that do not run. A word counts only where it stands as frameworks have it: in doubt a test runs.

use std::ops::Range;

use super::declaration::first_above;
use super::outline::Outline;
use super::token::Kind;

/// Words at a declaration that leave a test out.
const AT_HEAD: [&str; 16] = [
    "skip", "Skip", "todo", "fixme", "ignore", "Ignore", "Ignored", "Disabled", "disabled", "xit", "xtest",
    "xdescribe", "pending", "Pending", "skipped", "DISABLED",
];

/// Names of what leaves a body when it is called, in small letters.
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

/// Words that may stand before a call that leaves; `do` opens the block of some languages.
const LEADS: [&str; 7] = ["return", "await", "throw", "raise", "try", "new", "do"];

/// What scaffolds say in frameworks without a word for what is still to be written: `throw new Error("pending")`.
const PENDING: [&str; 7] = ["throw", "new", "Error", "return", "abort", "Issue", "record"];

/// Whether a test, or a group of them, is left out by what stands before its name, by its options, or by the first
/// statement of its body.
pub(super) fn is_skipped(outline: &Outline<'_>, head: Range<usize>, body: &Range<usize>) -> bool {
    is_left_out(outline, first_above(outline, head.start)..head.end)
        || (head.end..body.start).any(|at| is_option(outline, at))
        || waits(outline, body)
}

/// Whether attributes and modifiers leave a test out. What they are given leaves out nothing, but for two frameworks:
/// `@Test(.disabled())`, `[Fact(Skip = "later")]`.
fn is_left_out(outline: &Outline<'_>, head: Range<usize>) -> bool {
    let mut arguments_end = head.start;
    head.clone().any(|at| {
        let token = outline.tokens[at];
        let is_argument = at < arguments_end;
        if token.is_sign("(") && !is_argument {
            arguments_end = outline.pair(at).filter(|&close| close < head.end).unwrap_or(at);
        }
        if !is_argument {
            return token.kind == Kind::Word && AT_HEAD.contains(&token.text);
        }
        let is_conditional = outline.get(at + 2).is_some_and(|next| next.is_word("if"));
        let is_trait = token.is_word("disabled") && outline.tokens[at - 1].is_sign(".") && !is_conditional;
        is_trait || (token.is_word("Skip") && outline.get(at + 1).is_some_and(|next| next.is_sign("=")))
    })
}

/// Whether an option leaves a test out whatever happens: `{ skip: true }`, `{ todo: "later" }`.
fn is_option(outline: &Outline<'_>, at: usize) -> bool {
    let token = outline.tokens[at];
    let is_named = token.is_word("skip") || token.is_word("todo");
    let value = outline.get(at + 2).is_some_and(|value| value.is_word("true") || value.kind == Kind::Text);
    is_named && value && outline.get(at + 1).is_some_and(|next| next.is_sign(":"))
}

/// Whether the first statement of a body leaves it.
pub(super) fn waits(outline: &Outline<'_>, body: &Range<usize>) -> bool {
    let code = body.clone().filter(|&at| outline.tokens[at].kind != Kind::Comment);
    // What stands first in quotes says what a function is for.
    let code: Vec<usize> = code.skip_while(|&at| outline.tokens[at].kind == Kind::Text).take(8).collect();
    leaves(outline, &code) || is_pending(outline, &code)
}

/// Whether a statement is nothing but a call that leaves: `return t.skip(`, `todo!(`, `skip`.
fn leaves(outline: &Outline<'_>, code: &[usize]) -> bool {
    let token = |position: usize| code.get(position).map(|&at| outline.tokens[at]);
    let lead = code.iter().take_while(|&&at| LEADS.contains(&outline.tokens[at].text)).count();
    // `t.skip`, `$this->skip`, `Assume::skip`: words with points or arrows between them.
    let (mut last, mut next) = (lead, lead + 1);
    while token(next)
        .is_some_and(|token| token.kind == Kind::Sign && matches!(token.text, "." | "-" | ">" | ":"))
    {
        next += 1;
        if token(next).is_some_and(|token| token.kind == Kind::Word) {
            (last, next) = (next, next + 1);
        }
    }
    let Some(name) = token(last).filter(|token| token.kind == Kind::Word) else { return false };
    let is_known = AT_BODY.iter().any(|word| name.text.eq_ignore_ascii_case(word));
    let is_call = token(last + 1).is_none_or(|next| {
        let is_below = outline.line(next.start) > outline.line(name.start);
        next.kind == Kind::Text || is_below || matches!(next.text, "(" | "!" | ";")
    });
    is_known && is_call
}

fn is_pending(outline: &Outline<'_>, code: &[usize]) -> bool {
    let said = code.iter().position(|&at| outline.tokens[at].kind == Kind::Text);
    let Some((before, rest)) = said.map(|said| code.split_at(said)) else { return false };
    let is_lead = |&at: &usize| {
        let token = outline.tokens[at];
        PENDING.contains(&token.text) || matches!(token.text, "(" | ".")
    };
    let ends = rest.get(1).is_none_or(|&next| matches!(outline.tokens[next].text, ")" | ";"));
    outline.tokens[rest[0]].text == "pending" && !before.is_empty() && before.iter().all(is_lead) && ends
}
