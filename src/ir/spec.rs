//! All files of a spec, with their references resolved.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Clause, ClauseId, FileIr};
use crate::base::{Span, SpecPath};

/// The version of the IR's own shape: additive changes leave it, others raise it.
pub const IR_VERSION: u32 = 1;

/// A whole spec: what backends are given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Spec {
    /// [`IR_VERSION`].
    pub ir_version: u32,
    /// The project's name.
    pub name: String,
    /// The project's version, when one is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The files, by path.
    pub files: Vec<FileIr>,
    /// References with what they name, in the files' order.
    #[serde(default)]
    pub links: Vec<Link>,
}

impl Spec {
    /// All clauses with their files, in reading order.
    pub fn clauses(&self) -> impl Iterator<Item = (&FileIr, &Clause)> {
        self.files.iter().flat_map(|file| file.clauses.iter().map(move |clause| (file, clause)))
    }
}

/// A resolved reference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Link {
    /// The file that it stands in.
    pub file: SpecPath,
    /// Its bytes there.
    pub span: Span,
    /// The clause in whose text it stands.
    pub from: ClauseId,
    /// What it names.
    pub to: LinkTarget,
}

/// What a reference names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum LinkTarget {
    /// A clause.
    Clause {
        /// Its id.
        id: ClauseId,
        /// Its file.
        file: SpecPath,
    },
    /// A file of the spec as a whole.
    File {
        /// Its path.
        path: SpecPath,
    },
    /// A prompt file, bound by a footnote.
    Prompt {
        /// Its path.
        path: SpecPath,
    },
}
