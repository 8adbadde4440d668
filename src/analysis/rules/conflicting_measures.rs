//! Numbers for one measure that do not go together.

use std::collections::BTreeMap;

use crate::base::{Diagnostic, Located, Place, codes};
use crate::ir::{
    Clause, ClauseBody, Comparator, Constraint, Decimal, FileIr, Guarantee, IdSpace, Measure, MeasureKey,
    Promise, Unit,
};

codes! {
    /// Two constraints bound the same measure by different numbers.
    ///
    /// The same statistic of the same metric under the same load and over the same window has two
    /// limits. Both can hold, but one of them is most likely left over, and nobody can tell which is
    /// the promise.
    ///
    /// ```markdown
    /// - **Then:** p95 latency < 100 ms
    /// - **Then:** p95 latency < 200 ms
    /// ```
    ///
    /// Keep one of them, or say under which load (**When:**) each holds.
    pub(super) CONFLICTING_MEASURES = "conflicting-measures", Warning;
    /// No number can satisfy two constraints of the same measure.
    ///
    /// ```markdown
    /// - **Then:** p95 latency < 100 ms
    /// - **Then:** p95 latency > 0.2 s
    /// ```
    ///
    /// One of the two is wrong.
    pub(super) IMPOSSIBLE_MEASURES = "impossible-measures", Error;
}

/// What two promises must share to be about the same number.
type Key<'a> = (&'a IdSpace, MeasureKey, String, Vec<&'a str>, Option<Unit>, Option<Unit>);

/// A bound in base units, with its place.
#[derive(Clone, Copy)]
struct Limit<'a> {
    file: &'a FileIr,
    measure: &'a Located<Measure>,
    number: Decimal,
}

/// The first limits of one key, on either side.
#[derive(Default)]
struct Limits<'a> {
    upper: Option<Limit<'a>>,
    lower: Option<Limit<'a>>,
}

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<Key<'_>, Limits<'_>> = BTreeMap::new();
    let spaces = files.iter().filter(|file| matches!(file.space, IdSpace::Main | IdSpace::Change(_)));
    for (file, clause) in spaces.flat_map(|file| file.clauses.iter().map(move |clause| (file, clause))) {
        let ClauseBody::Constraint(constraint) = &clause.body else { continue };
        for guarantee in &constraint.guarantees {
            if let Some((key, limit)) = keyed(file, clause, constraint, guarantee) {
                findings.extend(known.entry(key).or_default().add(limit));
            }
        }
    }
}

fn keyed<'a>(
    file: &'a FileIr,
    clause: &'a Clause,
    constraint: &'a Constraint,
    guarantee: &'a Guarantee,
) -> Option<(Key<'a>, Limit<'a>)> {
    let Promise::Measure { measure } = &guarantee.promise else { return None };
    let bound = measure.value.normalised_bound()?;
    let load = guarantee.workload.as_ref().map(|load| load.value.key()).unwrap_or_default();
    let scopes = constraint.files.iter().chain(&clause.facts.applies);
    let scopes = scopes.map(|scope| scope.value.as_str()).collect();
    let key = (&file.space, measure.value.key(), load, scopes, bound.unit, bound.per);
    Some((key, Limit { file, measure, number: bound.number }))
}

impl<'a> Limits<'a> {
    /// Takes a further limit; gives what is wrong with it.
    fn add(&mut self, limit: Limit<'a>) -> Option<Diagnostic> {
        let finding = self.judge(&limit);
        if limit.is_upper() {
            self.upper = self.upper.or(Some(limit));
        }
        if limit.is_lower() {
            self.lower = self.lower.or(Some(limit));
        }
        finding
    }

    fn judge(&self, limit: &Limit<'a>) -> Option<Diagnostic> {
        let below = self.upper.filter(|upper| limit.is_lower() && excludes(upper, limit));
        let above = self.lower.filter(|lower| limit.is_upper() && excludes(limit, lower));
        if let Some(earlier) = below.or(above) {
            return Some(finding(limit, &earlier, true));
        }
        let upper = self.upper.filter(|_| limit.is_upper());
        let lower = self.lower.filter(|_| limit.is_lower());
        let other = upper.or(lower).filter(|earlier| earlier.number != limit.number)?;
        Some(finding(limit, &other, false))
    }
}

impl Limit<'_> {
    fn comparison(&self) -> Comparator {
        self.measure.value.comparison
    }

    fn is_upper(&self) -> bool {
        matches!(self.comparison(), Comparator::Less | Comparator::AtMost | Comparator::Equal)
    }

    fn is_lower(&self) -> bool {
        matches!(self.comparison(), Comparator::Greater | Comparator::AtLeast | Comparator::Equal)
    }

    fn is_strict(&self) -> bool {
        matches!(self.comparison(), Comparator::Less | Comparator::Greater)
    }
}

/// Whether no number is within both.
fn excludes(upper: &Limit<'_>, lower: &Limit<'_>) -> bool {
    upper.number < lower.number || (upper.number == lower.number && (upper.is_strict() || lower.is_strict()))
}

fn finding(limit: &Limit<'_>, earlier: &Limit<'_>, impossible: bool) -> Diagnostic {
    let (new, old) = (&limit.measure.value, &earlier.measure.value);
    let (code, message, help) = if impossible {
        (
            &IMPOSSIBLE_MEASURES,
            format!("no number satisfies both `{new}` and `{old}`"),
            "Change one of the two, or say under which load (**When:**) each holds.",
        )
    } else {
        (
            &CONFLICTING_MEASURES,
            format!("`{new}` here, but `{old}` elsewhere"),
            "Keep one of the two, or say under which load (**When:**) each holds.",
        )
    };
    Diagnostic::new(code, Place::new(&limit.file.path, limit.measure.span), message)
        .label(Place::new(&earlier.file.path, earlier.measure.span), "the other number")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::super::tested::files;
    use super::*;

    fn messages(first: &str, second: &str) -> Vec<String> {
        let first = format!("# Constraint: A\n\n{first}\n");
        let second = format!("# Constraint: B\n\n{second}\n");
        let spec = files(&[("a.md", &first), ("b.md", &second)]);
        spec.all(check).into_iter().map(|(_, message)| message).collect()
    }

    #[test]
    fn different_numbers_conflict() {
        let found = messages("- **Then:** p95 latency < 100 ms", "- **Then:** p95 Latency < 0.2 s");
        assert_eq!(found, ["`p95 Latency < 0.2 s` here, but `p95 latency < 100 ms` elsewhere"]);
    }

    #[test]
    fn limits_that_exclude_each_other_are_impossible() {
        let found = messages("- **Then:** load <= 5k rps", "- **Then:** load > 5000 requests/s");
        assert_eq!(
            found,
            ["no number satisfies both `load > 5000 requests/s` and `load <= 5000 requests/s`"]
        );
        assert_eq!(messages("- **Then:** size = 5 kB", "- **Then:** size = 6 kB").len(), 1);
    }

    #[test]
    fn what_goes_together_does_not_conflict() {
        assert!(messages("- **Then:** latency < 0.1 s", "- **Then:** latency < 100 ms").is_empty());
        assert!(messages("- **Then:** size >= 1 kB", "- **Then:** size <= 5 MB").is_empty());
        assert!(messages("- **Then:** p95 latency < 1 s", "- **Then:** p99 latency < 2 s").is_empty());
        assert!(messages("- **Then:** errors <= 5 per day", "- **Then:** errors <= 90 per month").is_empty());
        let loads = [
            "- **When:** `GET /a`\n- **Then:** latency < 1 s",
            "- **When:** `GET /b`\n- **Then:** latency < 2 s",
        ];
        assert!(messages(loads[0], loads[1]).is_empty());
        assert!(
            messages("- **Then:** latency < 1 s", "- **Where:** `src/b/**`\n- **Then:** latency < 2 s")
                .is_empty()
        );
    }

    #[test]
    fn the_order_of_a_load_does_not_matter() {
        let first = "- **When:** `GET /a` at 1 rps\n- **Then:** latency < 1 s";
        let second = "- **When:** 60 requests/min with `GET /a`\n- **Then:** latency < 2 s";
        assert_eq!(messages(first, second).len(), 1);
    }
}
