//! Ranges that meaning was taken from, with a search in logarithmic time.

use std::collections::BTreeMap;

/// Half-open ranges that lie apart from each other or in each other, of which the outer ones are kept.
#[derive(Default)]
pub(super) struct Claims {
    ends: BTreeMap<u32, u32>,
}

impl Claims {
    /// Adds a range; those within it are forgotten.
    pub(super) fn insert(&mut self, start: u32, end: u32) {
        if start >= end || self.contain(start, end) {
            return;
        }
        let inner: Vec<u32> = self.ends.range(start..end).map(|(&inner, _)| inner).collect();
        for inner in inner {
            self.ends.remove(&inner);
        }
        self.ends.insert(start, end);
    }

    /// Whether one range holds all from `start` to `end`.
    pub(super) fn contain(&self, start: u32, end: u32) -> bool {
        self.ends.range(..=start).next_back().is_some_and(|(_, &outer)| end <= outer)
    }

    /// The end of the range that holds the byte `at`.
    pub(super) fn end_of(&self, at: u32) -> Option<u32> {
        self.ends.range(..=at).next_back().map(|(_, &end)| end).filter(|&end| at < end)
    }
}

#[cfg(test)]
mod tests {
    use super::Claims;

    #[test]
    fn outer_ranges_hold_what_is_in_them() {
        let mut claims = Claims::default();
        claims.insert(3, 4);
        claims.insert(12, 14);
        claims.insert(1, 10);
        claims.insert(5, 6);
        assert!(claims.contain(7, 8) && claims.contain(3, 4) && claims.contain(1, 10));
        assert!(!claims.contain(10, 11) && !claims.contain(9, 13) && !claims.contain(0, 1));
        assert!(claims.contain(12, 13));
        assert_eq!((claims.end_of(1), claims.end_of(10), claims.end_of(13)), (Some(10), None, Some(14)));
    }
}
