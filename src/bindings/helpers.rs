//! Functions that assert for tests, however many calls lie between.

use std::collections::{BTreeMap, BTreeSet};

use super::{Idleness, SourceBindings, SourceTest};

/// What a test is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Substance {
    /// It can fail.
    Asserts,
    /// There is code in it, and nothing that could fail on purpose.
    AssertsNothing,
    /// There is no code in it.
    Empty,
    /// It does not run.
    Skipped,
    /// It stands in a comment.
    CommentedOut,
}

impl Substance {
    /// The words that people read.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asserts => "asserts",
            Self::AssertsNothing => "asserts nothing",
            Self::Empty => "is empty",
            Self::Skipped => "is skipped",
            Self::CommentedOut => "is commented out",
        }
    }
}

/// The names of the functions in a project that assert something, and of those that wait for somebody to write them.
#[derive(Clone, Debug, Default)]
pub struct Helpers {
    asserting: BTreeSet<String>,
    waiting: BTreeSet<String>,
}

impl Helpers {
    /// Those of these sources. Functions of one name count as one, since calls do not say which they mean.
    #[must_use]
    pub fn new(sources: &[SourceBindings]) -> Self {
        let mut callers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let (mut found, mut waiting): (Vec<&str>, BTreeSet<String>) = (Vec::new(), BTreeSet::new());
        for (name, conduct) in sources.iter().flat_map(|source| &source.functions) {
            if conduct.asserts {
                found.push(name);
            }
            if conduct.waits {
                waiting.insert(name.clone());
            }
            for callee in &conduct.calls {
                callers.entry(callee).or_default().push(name);
            }
        }
        let mut asserting = BTreeSet::new();
        while let Some(name) = found.pop() {
            if asserting.insert(name.to_owned()) {
                found.extend(callers.get(name).into_iter().flatten());
            }
        }
        Self { asserting, waiting }
    }

    /// What a test of these sources is worth.
    #[must_use]
    pub fn substance(&self, test: &SourceTest) -> Substance {
        match test.idle {
            Some(Idleness::CommentedOut) => Substance::CommentedOut,
            Some(Idleness::Skipped) => Substance::Skipped,
            None if test.conduct.asserts || calls_one_of(test, &self.asserting) => Substance::Asserts,
            None if test.conduct.waits || calls_one_of(test, &self.waiting) => Substance::Skipped,
            None if test.conduct.has_code => Substance::AssertsNothing,
            None => Substance::Empty,
        }
    }
}

fn calls_one_of(test: &SourceTest, names: &BTreeSet<String>) -> bool {
    test.conduct.calls.iter().any(|call| names.contains(call))
}
