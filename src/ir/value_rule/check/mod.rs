//! Rules against their type and against each other, as far as one row tells.

mod bounds;
mod fit;

use super::ValueRule;
use crate::base::{Located, codes};
use crate::ir::TypeExpr;
use crate::ir::lower::scope::Scope;

codes! {
    /// A rule or a value of a rule does not fit the field's type.
    ///
    /// `1..200` bounds a number, `length 1..200` the characters of a text or the items of a list.
    /// A default, an example and the values of `one of` are values of the type.
    ///
    /// ```markdown
    /// | Field | Type    | Rule          |
    /// |-------|---------|---------------|
    /// | name  | string  | 1..80         |
    /// | count | integer | default "two" |
    /// ```
    ///
    /// Write `length 1..80` and `default 2`.
    pub(in crate::ir) RULE_TYPE_MISMATCH = "rule-type-mismatch", Error;

    /// Two rules of one value cannot hold together, or a default, an example or a value of `one of`
    /// breaks another rule.
    ///
    /// Such a field has no value at all, or a value that the spec forbids.
    ///
    /// ```markdown
    /// | Field | Type    | Rule                |
    /// |-------|---------|---------------------|
    /// | page  | integer | >= 5, < 3           |
    /// | limit | integer | 1..100, default 200 |
    /// ```
    ///
    /// Keep the bound that is meant, and a default that lies within it.
    pub(in crate::ir) CONTRADICTING_RULES = "contradicting-rules", Error;
}

/// Whether a value of the type can have the rule.
pub(in crate::ir) fn fits(scope: &Scope<'_>, ty: &TypeExpr, rule: &Located<ValueRule>) -> bool {
    fit::misfit(scope, ty, rule).is_none()
}

/// Reports rules that do not fit the type, then those of the others that contradict each other.
pub(in crate::ir) fn check(scope: &mut Scope<'_>, ty: &TypeExpr, rules: &[Located<ValueRule>]) {
    let mut fitting = Vec::with_capacity(rules.len());
    for rule in rules {
        match fit::misfit(scope, ty, rule) {
            Some(finding) => scope.findings.push(finding),
            None => fitting.push(rule),
        }
    }
    bounds::check(scope, &fitting);
}
