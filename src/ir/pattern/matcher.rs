//! The engine that holds patterns against short texts.

use std::ops::Range;

use regex_automata::nfa::thompson::pikevm::PikeVM;
use regex_automata::nfa::thompson::{Compiler, Config, WhichCaptures};
use regex_automata::util::syntax;

use super::{Pattern, RegexEngine};

/// What an automaton may take.
const MOST_BYTES: usize = 10 * 1024 * 1024;

thread_local! {
    /// One compiler for all patterns of a thread. Each new one clears a table of 10,000 entries, which
    /// takes ten times as long as all else that becomes of a pattern.
    static COMPILER: Compiler = compiler();
}

/// A pattern as an automaton that has the documented meaning. Its time is linear in the text: there are
/// faster engines for long texts, but building one costs more than it saves in the few sentences that
/// patterns are held against.
#[derive(Clone, Debug)]
pub struct Matcher(PikeVM);

impl Matcher {
    /// The automaton; `None` when it would be too large, or the pattern is none of the subset.
    pub(super) fn of(pattern: &Pattern) -> Option<Self> {
        let tree = syntax::parse(&pattern.spelled_for(RegexEngine::Rust)).ok()?;
        let automaton = COMPILER.with(|compiler| compiler.build_from_hir(&tree).ok())?;
        PikeVM::new_from_nfa(automaton).ok().map(Self)
    }

    /// The first range that matches.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        self.0.find_iter(&mut self.0.create_cache(), text).next().map(|found| found.range())
    }

    /// The first ranges that match, at most so many.
    #[must_use]
    pub fn find_most(&self, text: &str, most: usize) -> Vec<Range<usize>> {
        let mut cache = self.0.create_cache();
        self.0.find_iter(&mut cache, text).take(most).map(|found| found.range()).collect()
    }

    /// Whether it matches somewhere.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.0.is_match(&mut self.0.create_cache(), text)
    }
}

fn compiler() -> Compiler {
    let config = Config::new().nfa_size_limit(Some(MOST_BYTES)).which_captures(WhichCaptures::Implicit);
    let mut compiler = Compiler::new();
    compiler.configure(config);
    compiler
}
