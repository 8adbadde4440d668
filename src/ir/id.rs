//! Names that stay when text moves.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! name_type {
    ($(#[doc = $doc:literal])+ $name:ident) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name_type! {
    /// A clause's name within its spec root: its explicit id, else `file/anchor`.
    ClauseId
}

name_type! {
    /// A statement's name: its `id:`, its item id (`FR-001`), else `clause~` and 8 hex digits of
    /// the hash of its normalised text. Never its position.
    StatementId
}

name_type! {
    /// A case's name: `clause/key`, where inserting cases changes no other's name.
    CaseId
}

name_type! {
    /// The name under which a clause's test reports: its `test_id`, else its clause id.
    TestId
}

/// Position of a clause in [`FileIr::clauses`](super::FileIr::clauses).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct ClauseIndex(pub u32);

impl ClauseIndex {
    /// The position as an index.
    #[must_use]
    pub fn get(self) -> usize {
        self.0 as usize
    }
}
