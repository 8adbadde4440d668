//! Regular expressions in the subset that means the same in Rust, Python, JavaScript, Go, Swift
//! and Java.
//!
//! # What is in the subset, and what it means
//!
//! | Written | Meaning |
//! |---|---|
//! | a character | itself; a text is a sequence of Unicode scalar values, its lines end in LF |
//! | `.` | any character but LF; with the flag `s`, any character |
//! | `\d` `\w` `\s` | `[0-9]`, `[0-9A-Za-z_]`, `[\t\n\x0B\f\r ]`: ASCII, whatever the engine's tables say |
//! | `\D` `\W` `\S` | their complements, outside brackets only |
//! | `\b` | between `\w` and anything else; ASCII as well |
//! | `^` `$` | the start and the very end of the text; with the flag `m`, of each line |
//! | `[a-z_]` `[^…]` | one character of a set; no sets in sets and no set operations |
//! | `\n` `\r` `\t` `\f` `\xHH` `\uHHHH` | that character |
//! | `\` before punctuation | the punctuation |
//! | `x*` `x+` `x?` `x{2}` `x{2,}` `x{2,5}` | repetition, up to 1,000, of what takes a character at least; with `?` after it, as few as possible |
//! | `(…)` `(?:…)` `(?<name>…)` | groups; a name is ASCII letters and digits |
//! | `a\|b` | the first that matches, from left to right |
//!
//! The flag `i` compares by Unicode's simple case folding, character by character, those of sets too: `\w` then matches
//! `ſ`. `\b` stays as it is.
//!
//! Not in the subset: look-around, back-references, atomic groups, possessive repetition, inline
//! flags, `\A` `\z` `\Z` `\B` `\v` `\0`, `\p{…}`, POSIX classes, comments. Either an engine lacks
//! them, or two engines read them differently.
//!
//! Engines differ even on some of what is in the subset (`$` before a last line end, `\d` beyond
//! ASCII). [`Pattern::spelled_for`] writes the pattern so that each of them gives it the meaning
//! above.

mod cased;
mod fault;
pub(in crate::ir) mod lower;
mod matcher;
mod slashes;
mod spelling;
mod subset;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use fault::{FaultKind, PatternFault};
pub use matcher::Matcher;
pub use spelling::RegexEngine;

/// A regular expression as an author writes it, `/source/flags`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Pattern {
    /// What stands between the slashes.
    pub source: String,
    /// `i`: without case.
    #[serde(default)]
    pub ignore_case: bool,
    /// `m`: `^` and `$` match at line ends.
    #[serde(default)]
    pub multi_line: bool,
    /// `s`: `.` matches line ends.
    #[serde(default)]
    pub dot_matches_line_end: bool,
}

/// So many characters, those that are repeated counted as often, make an automaton within the size
/// limit without a doubt: the largest set that one of them can stand for takes a thousandth of the limit.
const SURE_CHARACTERS: usize = 256;

impl Pattern {
    /// Reads `/source/flags`.
    ///
    /// # Errors
    ///
    /// A [`PatternFault`] when the text is no regular expression, or one outside the subset.
    pub fn parse(text: &str) -> Result<Self, PatternFault> {
        let pattern = slashes::split(text)?;
        let portable = subset::read(&pattern.source).map_err(|fault| fault.shifted(1))?;
        let surely_fits = pattern.source.len().saturating_mul(portable.most_repeats) <= SURE_CHARACTERS;
        if surely_fits || pattern.compile().is_some() {
            Ok(pattern)
        } else {
            Err(PatternFault::too_large(text.len()))
        }
    }

    /// The pattern as an automaton that has the documented meaning; `None` for a pattern that
    /// [`Pattern::parse`] would refuse.
    #[must_use]
    pub fn compile(&self) -> Option<Matcher> {
        Matcher::of(self)
    }

    /// The pattern's source for an engine, spelled out so that the engine gives it the documented
    /// meaning without any flag, but for `u` in JavaScript.
    ///
    /// A source that [`Pattern::parse`] would refuse is given back as it is.
    #[must_use]
    pub fn spelled_for(&self, engine: RegexEngine) -> String {
        match subset::read(&self.source) {
            Ok(portable) => spelling::spell(self, &portable, engine),
            Err(_) => self.source.clone(),
        }
    }

    /// The same for an engine whose own flag for ignoring case may be set, so that people can read it: the source, and
    /// whether the flag has to be set.
    #[must_use]
    pub fn spelled_with_flag(&self, engine: RegexEngine) -> (String, bool) {
        let portable = subset::read(&self.source).ok();
        match portable.and_then(|portable| spelling::spell_for_flag(self, &portable, engine)) {
            Some(spelled) => (spelled, true),
            None => (self.spelled_for(engine), false),
        }
    }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "/{}/", self.source)?;
        let flags = [('i', self.ignore_case), ('m', self.multi_line), ('s', self.dot_matches_line_end)];
        flags.into_iter().filter(|&(_, on)| on).try_for_each(|(flag, _)| write!(f, "{flag}"))
    }
}

#[cfg(test)]
mod tests;
