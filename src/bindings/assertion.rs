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
    let word = outline.tokens[at].text.trim_start_matches('_');
    let is_in = |file: &&str| language.files.contains(file);
    // `require` loads a module there.
    if word == "require" && (is_in(&".js") || is_in(&".rb")) {
        return false;
    }
    // `REQUIRE(`, `require.Equal(`, `require_that(`
    let is_required = word.len() > 7 && begins(word, "require");
    if is_required || BEGINNINGS.iter().any(|start| begins(word, start)) {
        return true;
    }
    // `@test x == y`; the shell's tests are commands, each of which may fail.
    if is_in(&".bats") || (is_in(&".jl") && word.starts_with("test")) {
        return true;
    }
    let is_called = outline.get(at + 1).is_some_and(|next| {
        let is_path = next.is_sign(".") && word.eq_ignore_ascii_case("require");
        next.is_sign("(") || is_path || next.kind == Kind::Text
    });
    is_called && CALLED.iter().any(|called| word.eq_ignore_ascii_case(called))
}

fn begins(word: &str, start: &str) -> bool {
    word.get(..start.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(start))
}
