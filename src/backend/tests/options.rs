//! What `specc.toml` may say of the target.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::analysis::Framework;

/// The options.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// The framework that the scaffolds are for.
    pub(super) framework: Framework,
    /// The package of suites in Java and Go.
    #[schemars(regex(pattern = r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$"))]
    pub(super) package: Option<String>,
    /// Where the functions are that the spec's operations name: a module, crate, package or class, as a suite imports it. Without it, tables of calls are
    /// pending.
    #[schemars(regex(pattern = r"^[A-Za-z0-9_@.:/~-]+$"))]
    pub(super) subject: Option<String>,
    /// Whether the functions that signatures name are tried with all values that their types and rules allow. The project needs fast-check,
    /// hypothesis or proptest for that.
    pub(super) properties: bool,
    /// The module that `specc new-model` writes, as a suite imports it: its function `answer` asks the model. Without it, conversations are pending.
    #[schemars(regex(pattern = r"^[A-Za-z0-9_@.:/~-]+$"))]
    pub(super) model: Option<String>,
}
