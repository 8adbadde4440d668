//! The keys of annotations.

/// What a code span `` `key: value` `` can say of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnotationKey {
    /// Its id, or its statement's.
    Id,
    /// The test that checks it.
    TestId,
    /// Who answers for it.
    Owner,
    /// From which version on it holds.
    Since,
    /// Up to which version or day it holds.
    Until,
    /// Where it is in its life.
    Status,
    /// How much it matters.
    Priority,
    /// Which platforms, versions and languages it holds for.
    Applies,
    /// Whose word it is.
    Authority,
    /// Its earlier ids.
    Was,
    /// Of an enum: whether values may be added.
    Open,
    /// The clauses that it checks.
    Verifies,
    /// The clauses that it speaks for.
    Covers,
}

impl AnnotationKey {
    /// All keys with the words that name them.
    pub const ALL: [(AnnotationKey, &'static str); 13] = [
        (AnnotationKey::Id, "id"),
        (AnnotationKey::TestId, "test_id"),
        (AnnotationKey::Owner, "owner"),
        (AnnotationKey::Since, "since"),
        (AnnotationKey::Until, "until"),
        (AnnotationKey::Status, "status"),
        (AnnotationKey::Priority, "priority"),
        (AnnotationKey::Applies, "applies"),
        (AnnotationKey::Authority, "authority"),
        (AnnotationKey::Was, "was"),
        (AnnotationKey::Open, "open"),
        (AnnotationKey::Verifies, "verifies"),
        (AnnotationKey::Covers, "covers"),
    ];

    /// The word that names it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The key that `word` names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|&&(_, name)| name == word).map(|&(key, _)| key)
    }

    /// The key of a code span's text, `key: value`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        code.split_once(':').and_then(|(key, _)| Self::from_word(key.trim()))
    }
}
