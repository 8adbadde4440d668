//! What people must know of a scaffold after a merge.

use std::fmt;

/// Something about a scaffold that a person should look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// The spec and a person changed the same lines: both stand between marks.
    Conflict {
        /// The region, by its id; `None` for lines outside of all regions.
        region: Option<String>,
    },
    /// There are marks of an earlier conflict in the file; it was left as it is.
    Unresolved,
    /// The region's clause is gone, and somebody had edited it.
    Orphan {
        /// The region.
        region: String,
    },
    /// What a person wrote followed its clause.
    Followed {
        /// The region as it was called.
        from: String,
        /// The region as it is called now.
        to: String,
    },
    /// What a person wrote moved here from another file.
    Moved {
        /// The region.
        region: String,
        /// The file that it was in.
        from: String,
    },
    /// A person took the region out of the file, and it stays away.
    Deleted {
        /// The region.
        region: String,
    },
    /// Nobody knows any more what was generated; what is there stays.
    UnknownBase {
        /// The region; `None` for what stands outside of all regions.
        region: Option<String>,
    },
    /// The file is not UTF-8 and was left as it is.
    NotText,
}

impl Note {
    /// Whether the file is not as the spec wants it until a person has looked at it.
    #[must_use]
    pub fn is_grave(&self) -> bool {
        matches!(self, Self::Conflict { .. } | Self::Unresolved | Self::NotText)
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outside = "the lines around its regions";
        match self {
            Self::Conflict { region } => {
                let name = region.as_ref().map_or(outside.to_owned(), |region| format!("`{region}`"));
                write!(f, "{name} changed in the spec and by hand; both stand between marks: choose, or run `specc merge --accept ours|theirs`")
            }
            Self::Unresolved => f.write_str("left as it is, for it holds a conflict that nobody resolved: choose, or run `specc merge --accept ours|theirs`"),
            Self::Orphan { region } => {
                write!(f, "`{region}` is no longer in the spec, but was edited: it stays below `specc:orphan`")
            }
            Self::Followed { from, to } => write!(f, "what was written for `{from}` now stands at `{to}`"),
            Self::Moved { region, from } => write!(f, "what was written for `{region}` moved here from {from}"),
            Self::Deleted { region } => {
                write!(f, "`{region}` was taken out by hand and stays away; it comes back when the file is removed")
            }
            Self::UnknownBase { region } => {
                let name = region.as_ref().map_or(outside.to_owned(), |region| format!("`{region}`"));
                write!(f, "{name} stays as it is: what it was made from is not known any more")
            }
            Self::NotText => f.write_str("left as it is, for it is not UTF-8"),
        }
    }
}
