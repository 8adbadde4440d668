//! `/source/flags` in a spec to a [`Pattern`], with a finding when it is none.

use crate::base::{Span, codes};
use crate::ir::lower::scope::Scope;
use crate::ir::{FaultKind, Pattern, PatternFault};

codes! {
    /// A regular expression that cannot be read.
    ///
    /// Nothing can be looked for with it, so the expectation or rule that holds it checks nothing.
    ///
    /// ```text
    /// - **Excludes:** `/you should (buy|sell/i`
    /// ```
    ///
    /// The group is not closed. Write `/you should (buy|sell)/i`.
    pub(in crate::ir) BROKEN_PATTERN = "broken-pattern", Error;

    /// A regular expression that engines do not all read the same way.
    ///
    /// One spec becomes tests in several languages. A pattern that an engine lacks, or reads
    /// differently, would make the same promise pass in one language and fail in another.
    ///
    /// ```text
    /// - **Includes:** `/(?=.*EUR)\d+/`
    /// ```
    ///
    /// Look-ahead is missing in Go and Rust. Write two expectations: `/\d+/` and `EUR`.
    ///
    /// The subset has characters, `.`, sets in brackets, `\d \w \s \b`, `^ $`, groups, `|` and
    /// repetitions, with the flags `i`, `m` and `s`.
    pub(in crate::ir) UNPORTABLE_PATTERN = "unportable-pattern", Error;
}

/// The pattern that stands at `span`; `None`, and a finding, when it is none of the subset.
pub(in crate::ir) fn read_pattern(scope: &mut Scope<'_>, span: Span) -> Option<Pattern> {
    match Pattern::parse(scope.source.slice(span)) {
        Ok(pattern) => Some(pattern),
        Err(fault) => {
            report_pattern(scope, span.within(fault.range.clone()), fault);
            None
        }
    }
}

/// Reports what is wrong with a pattern, at the source bytes of the fault.
pub(in crate::ir) fn report_pattern(scope: &mut Scope<'_>, span: Span, fault: PatternFault) {
    let code = match fault.kind {
        FaultKind::Broken => &BROKEN_PATTERN,
        FaultKind::Unportable => &UNPORTABLE_PATTERN,
    };
    let finding = scope.finding(code, span, fault.message).help(fault.help);
    scope.findings.push(finding);
}
