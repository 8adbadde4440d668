//! What counts as an assertion: words that frameworks use for what may fail on purpose. In doubt a word counts, so
//! that no honest test is called idle.

use super::language::Language;
use super::outline::Outline;
use super::token::Kind;

/// Words that begin the names of assertions, in small letters.
const BEGINNINGS: [&str; 22] = [
    "assert", "expect", "should", "verify", "verifies", "check", "ensure", "must", "fail", "panic", "xct",
    "unwrap", "throw", "raise", "refute", "flunk", "deepequal", "strictequal", "notequal", "mustequal",
    "confirm", "croak",
];

/// Names of assertions that mean something else unless they are called.
const CALLED: [&str; 26] = [
    "ok", "is", "isnt", "like", "unlike", "equal", "equals", "equality", "same", "notok", "throws",
    "rejects", "error", "errorf", "fatal", "fatalf", "record", "require", "matches", "cmp_ok", "is_deeply",
    "is_equal", "die", "exit", "abort", "status",
];

/// Whether the word at `at` asserts something.
pub(super) fn is_assertion(language: &Language, outline: &Outline<'_>, at: usize) -> bool {
    let word = outline.tokens[at].text.trim_start_matches('_').to_lowercase();
    // `require` loads a module there.
    let loads = word == "require" && (language.files.contains(&".js") || language.files.contains(&".rb"));
    if loads {
        return false;
    }
    // `REQUIRE(`, `require.Equal(`, `require_that(`
    if word.starts_with("require") && word.len() > 7 || BEGINNINGS.iter().any(|start| word.starts_with(start))
    {
        return true;
    }
    let is_called = outline.get(at + 1).is_some_and(|next| {
        next.is_sign("(") || (next.is_sign(".") && word == "require") || next.kind == Kind::Text
    });
    let is_in = |file: &&str| language.files.contains(file);
    // `@test x == y`; the shell's tests are commands, each of which may fail.
    let is_test = is_in(&".jl") && word.starts_with("test");
    is_test || is_in(&".bats") || (is_called && CALLED.contains(&word.as_str()))
}
