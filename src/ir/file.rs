//! What one file says, made from that file alone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Amendment, Clause, ClauseIndex, LinkDefinition, Located, Reference};
use crate::base::{Span, SpecPath};

/// The IR of one file. It holds names, never resolved references, so that files can be lowered
/// alone, in parallel, and kept in a cache.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FileIr {
    /// Path below the spec root.
    pub path: SpecPath,
    /// What the file is read as.
    pub role: FileRole,
    /// The spec that its ids belong to.
    pub space: IdSpace,
    /// BCP 47 tag of the language that it is written in, when its name or front matter says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Located<String>>,
    /// The front matter, unknown keys included.
    #[serde(default)]
    pub front_matter: FrontMatter,
    /// All clauses in reading order, each before the clauses below it.
    pub clauses: Vec<Clause>,
    /// Links and footnotes to other clauses and files.
    #[serde(default)]
    pub references: Vec<Reference>,
    /// What the labels of its links stand for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub definitions: Vec<Located<LinkDefinition>>,
    /// The file's amendments of other specs (`## ADDED Requirements`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amendments: Vec<Amendment>,
    /// Places where a finding is suppressed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suppressions: Vec<Suppression>,
    /// Where its lines begin, so that a span can be told as a line.
    #[serde(default)]
    pub line_starts: LineStarts,
}

/// Offset of the first byte of each line of a file. Takes no part in equality, as spans do not.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct LineStarts(pub Vec<u32>);

impl PartialEq for LineStarts {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for LineStarts {}

impl FileIr {
    /// What people call the file: its title, else that of its only top heading, else its name.
    #[must_use]
    pub fn title(&self) -> String {
        if let Some(title) = &self.front_matter.title {
            return title.value.clone();
        }
        let mut tops =
            self.clauses.iter().filter(|clause| clause.parent.is_none() && !clause.title.is_empty());
        match (tops.next(), tops.next()) {
            (Some(only), None) => only.title.plain.to_string(),
            _ => self.path.stem().to_owned(),
        }
    }

    /// The clause at `index`.
    #[must_use]
    pub fn clause(&self, index: ClauseIndex) -> &Clause {
        &self.clauses[index.get()]
    }

    /// The clauses around a clause, the nearest first.
    pub fn ancestors(&self, clause: &Clause) -> impl Iterator<Item = &Clause> {
        let up = |index: Option<ClauseIndex>| index.and_then(|index| self.clauses.get(index.get()));
        std::iter::successors(up(clause.parent), move |clause| up(clause.parent))
    }

    /// The line (from 1) on which `span` begins.
    #[must_use]
    pub fn line_of(&self, span: Span) -> usize {
        self.line_starts.0.partition_point(|&start| start <= span.start).max(1)
    }
}

/// What a file is read as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FileRole {
    /// Part of the spec.
    #[default]
    Spec,
    /// `examples/x.md`, which belongs to the clauses whose footnote `[^x]` binds it.
    Prompt,
}

/// A set of ids that do not collide with those of other sets.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "space", content = "name", rename_all = "snake_case")]
pub enum IdSpace {
    /// The spec itself.
    #[default]
    Main,
    /// A proposed change, `changes/<name>/`.
    Change(String),
    /// A finished change, `changes/archive/<name>/`: parsed, never emitted.
    Archive(String),
    /// The translation into a language, `x.de.md`: shares the ids of `x.md`, never tested twice.
    Translation(String),
}

/// A file's front matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FrontMatter {
    /// `title`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Located<String>>,
    /// `version`, as text: `1.10` is not `1.1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Located<String>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Located<String>>,
    /// `owner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Located<String>>,
    /// `kind`, given to headings that carry an attribute list but no kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Located<super::ClauseKind>>,
    /// Every other key, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<FrontMatterField>,
}

/// A front matter entry that the compiler has no use for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FrontMatterField {
    /// The key.
    pub key: Located<String>,
    /// The value's text.
    pub value: Located<String>,
}

/// `<!-- specc: allow(code) reason -->`: findings of `code` in `covers` are not reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Suppression {
    /// The name of the code.
    pub code: Located<String>,
    /// Why the finding is accepted; empty when the author gave none, which is itself a finding.
    pub reason: String,
    /// The bytes that it holds for: the block that holds the comment, or else the next one.
    pub covers: Span,
    /// What the comment says: the codes of one comment share it.
    pub comment: Span,
}
