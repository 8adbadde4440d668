//! What stands in a report, whoever wrote it.

/// A report.
#[derive(Default)]
pub(super) struct Document {
    /// The root and all suites, each after the one that it stands in.
    pub(super) suites: Vec<Suite>,
    /// The cases, in order.
    pub(super) cases: Vec<Case>,
    /// Whether a suite says which Go made it.
    pub(super) has_go_version: bool,
}

impl Document {
    /// The suites around a suite and itself, from the innermost on.
    pub(super) fn around(&self, suite: usize) -> impl Iterator<Item = &Suite> {
        std::iter::successors(self.suites.get(suite), |suite| self.suites.get(suite.parent?))
    }
}

/// The root, `<testsuites>`, or a `<testsuite>`.
#[derive(Default)]
pub(super) struct Suite {
    /// The suite that it stands in.
    pub(super) parent: Option<usize>,
    pub(super) name: String,
    pub(super) file: Option<String>,
    /// How many cases it says that it has.
    pub(super) tests: Option<usize>,
    /// How many of them it says failed, or broke off.
    pub(super) failures: usize,
    /// What is said of the suite itself.
    pub(super) verdict: Option<Words>,
    /// Whether it is `<testsuites>`, whose name is that of the report.
    pub(super) is_list: bool,
    /// What else tells who wrote it.
    pub(super) mark: Mark,
}

/// The attribute by which a writer is told from others. Of several, the greatest counts.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// There is no attribute at all.
    #[default]
    None,
    Any,
    Id,
    Uuid,
    SurefireSchema,
}

/// A `<testcase>`.
#[derive(Default)]
pub(super) struct Case {
    pub(super) suite: usize,
    pub(super) name: String,
    pub(super) classname: String,
    pub(super) file: Option<String>,
    pub(super) properties: Vec<(String, String)>,
    /// It broke off: `<error>`.
    pub(super) error: Option<Words>,
    /// It did not hold: `<failure>`.
    pub(super) failure: Option<Words>,
    pub(super) skipped: Option<Words>,
    /// Its `status` says that it was not run.
    pub(super) is_disabled: bool,
    /// It took exactly no time.
    pub(super) took_no_time: bool,
}

impl Case {
    pub(super) fn is_failing(&self) -> bool {
        self.error.is_some() || self.failure.is_some()
    }

    pub(super) fn is_plain(&self) -> bool {
        !self.is_failing() && self.skipped.is_none() && !self.is_disabled
    }
}

/// Why something failed or was skipped.
#[derive(Default)]
pub(super) struct Words {
    /// The attribute `message`.
    pub(super) message: String,
    /// What stands in the element.
    pub(super) text: String,
}
