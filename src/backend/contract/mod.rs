//! What a backend is given and what it gives back: the same for built-in backends, template folders
//! and executables.

mod description;
mod finding;
mod message;
mod options;
mod response;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::Templates;
use crate::analysis::Framework;
use crate::ir::Spec;

pub use description::{ContractRange, Description, Need};
pub use finding::BackendDiagnostic;
pub use message::{Message, RequestMessage};
pub use options::{OptionFault, check_schema, checked_options};
pub use response::{Encoding, OutputFile, Ownership, Provenance, Response, shown_bytes};

pub(super) use finding::described_codes;
pub(super) use options::parse_options;

/// The version of the contract between this program and backends. What is added leaves it; what is
/// removed, renamed or narrowed raises it.
pub const CONTRACT_VERSION: u32 = 1;

/// Something that makes files of a spec. Pure: the same request gives the same response.
pub trait Backend: Send + Sync {
    /// Its name and what it makes.
    fn describe(&self) -> Description;

    /// Whether it has still to be asked what it is: until then its description holds nothing but its name.
    fn must_be_asked(&self) -> bool {
        false
    }

    /// Makes ready what [`describe`](Self::describe) and [`emit`](Self::emit) rest on, before the
    /// spec is read: a program is asked for its description. Others are always ready.
    ///
    /// # Errors
    /// When it cannot be used, or speaks another version of the contract.
    fn prepare(&self) -> Result<(), EmitError> {
        Ok(())
    }

    /// Whether `options`, which fit the described schema, are ones that it takes: what the schema
    /// cannot say.
    ///
    /// # Errors
    /// The first option whose value it cannot use.
    fn check_options(&self, options: &serde_json::Value) -> Result<(), OptionFault> {
        let _ = options;
        Ok(())
    }

    /// The options that follow from the frameworks that a project tests with, the likeliest first. They count where
    /// its settings do not say otherwise.
    fn options_of_project(&self, frameworks: &[Framework]) -> serde_json::Map<String, serde_json::Value> {
        let _ = frameworks;
        serde_json::Map::new()
    }

    /// Makes the files.
    ///
    /// # Errors
    /// When it cannot: then nothing of the target is written.
    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError>;

    /// All that its files follow from beside the request and this program itself, as a text that is compared
    /// with an earlier one; `None` when nobody can tell, as of a program, which may read anything.
    fn basis(&self) -> Option<String> {
        self.templates().map(Templates::basis)
    }

    /// The templates that it renders; `None` when it has none that a project may replace.
    fn templates(&self) -> Option<&Templates> {
        None
    }

    /// The same backend with other templates; `None` when it has none.
    fn with_templates(&self, _templates: Templates) -> Option<Arc<dyn Backend>> {
        None
    }
}

/// Why a backend made nothing: a template that cannot be rendered, a program that broke off.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct EmitError {
    /// What went wrong, with the place where there is one.
    pub message: String,
    /// What to do, as a sentence.
    pub help: Option<String>,
}

/// What a backend works from.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The spec.
    pub spec: &'a Spec,
    /// The target's options, as checked, with the defaults of the backend's schema filled in.
    pub options: &'a serde_json::Value,
    /// The target's name in `specc.toml`; the backend's own name by default.
    pub target: &'a str,
}

impl Request<'_> {
    /// The options as the backend's own type.
    ///
    /// # Errors
    /// As [`parse_options`].
    pub fn options<T: DeserializeOwned + JsonSchema>(&self) -> Result<T, OptionFault> {
        parse_options(self.options)
    }
}
