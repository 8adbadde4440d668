//! Which clauses hold in the version that is built.

use std::cmp::Ordering;

use crate::ir::{Clause, Spec, Status};

/// Whether a clause holds in the version that is built: it is neither pending nor removed.
#[must_use]
pub fn is_in_force(spec: &Spec, clause: &Clause) -> bool {
    !clause.is_removed() && !is_pending(spec, clause)
}

/// Whether a clause does not hold yet: it is planned, or of a later version.
#[must_use]
pub fn is_pending(spec: &Spec, clause: &Clause) -> bool {
    clause.facts.status.as_ref().is_some_and(|status| status.value == Status::Planned)
        || is_later(spec, clause)
}

/// Whether a clause holds only from a later version on.
#[must_use]
pub fn is_later(spec: &Spec, clause: &Clause) -> bool {
    match (&clause.facts.since, &spec.version) {
        (Some(since), Some(version)) => compare_versions(&since.value, version) == Ordering::Greater,
        _ => false,
    }
}

/// The order of two versions: by their numbers, a missing one being 0; a pre-release comes before
/// its release.
#[must_use]
pub fn compare_versions(a: &str, b: &str) -> Ordering {
    let (a_numbers, a_rest) = split_version(a);
    let (b_numbers, b_rest) = split_version(b);
    let length = a_numbers.len().max(b_numbers.len());
    let number = |numbers: &[u64], at: usize| numbers.get(at).copied().unwrap_or(0);
    let by_number = (0..length).map(|at| number(&a_numbers, at).cmp(&number(&b_numbers, at)));
    by_number
        .into_iter()
        .find(|order| order.is_ne())
        .unwrap_or_else(|| a_rest.is_empty().cmp(&b_rest.is_empty()).then_with(|| a_rest.cmp(b_rest)))
}

/// The leading numbers of a version and what follows them; build metadata is left out.
fn split_version(version: &str) -> (Vec<u64>, &str) {
    let version = version.trim().trim_start_matches(['v', 'V']);
    let version = version.split('+').next().unwrap_or(version);
    let end = version.find(|next: char| next != '.' && !next.is_ascii_digit()).unwrap_or(version.len());
    let (numbers, rest) = version.split_at(end);
    (numbers.split('.').filter_map(|part| part.parse().ok()).collect(), rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert_eq!(compare_versions("1.10", "1.9"), Ordering::Greater);
        assert_eq!(compare_versions("v1.2", "1.2.0"), Ordering::Equal);
        assert_eq!(compare_versions("2.0-beta", "2.0"), Ordering::Less);
        assert_eq!(compare_versions("2.0-beta", "1.9"), Ordering::Greater);
        assert_eq!(compare_versions("2.0+a", "2.0+b"), Ordering::Equal);
    }
}
