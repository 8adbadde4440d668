//! `Constraint`: a promise about architecture.

pub(in crate::ir) mod layers;
pub(in crate::ir) mod lower;
mod print;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::Span;
use crate::ir::{Located, Measure, Remark, Text, Workload};

/// Measures, layers and bans.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Constraint {
    /// What is measured or promised, each under the When before it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub guarantees: Vec<Guarantee>,
    /// **Trade-off:**.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub trade_offs: Vec<Text>,
    /// **Where:** globs of the files that it holds for.
    #[serde(rename = "where", skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Located<String>>,
    /// **No import:** packages and globs that those files must not use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub no_import: Vec<Located<String>>,
    /// The table of parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layers: Option<Layers>,
}

/// One Then, or one row of a table of measures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Guarantee {
    /// The load under which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workload: Option<Located<Workload>>,
    /// What is promised.
    pub promise: Promise,
    /// What columns of the author's own say of it, sorted by their heads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// Its bytes.
    pub span: Span,
}

/// A number, or words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "promise", rename_all = "snake_case")]
pub enum Promise {
    /// A number.
    Measure {
        /// The measure.
        measure: Box<Located<Measure>>,
    },
    /// Words without a comparison.
    Prose {
        /// The words.
        text: Text,
    },
}

/// Which parts may use which.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Layers {
    /// The parts, in order.
    pub parts: Vec<Layer>,
    /// **Except:** files that are let off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<LayerException>,
}

/// A part of the architecture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Layer {
    /// Its name.
    pub name: Located<String>,
    /// Globs of its files.
    pub files: Vec<Located<String>>,
    /// Parts that it may use; `*` for all.
    pub may_use: Vec<Located<String>>,
    /// Packages that it may use; when none are listed, packages are free.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packages: Vec<Located<String>>,
    /// What columns of the author's own say of it, sorted by their heads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// The row.
    pub span: Span,
}

/// Files that are let off, perhaps for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LayerException {
    /// The glob.
    pub files: Located<String>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Located<String>>,
}
