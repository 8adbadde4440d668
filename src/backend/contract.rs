//! What a backend is given and what it gives back: the same for built-in backends, template folders
//! and executables.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{InvalidOutputPath, OutputPath, Templates};
use crate::base::{Severity, Span, SpecPath, nearest};
use crate::ir::{Clause, ClauseId, FileIr, Spec};

/// Something that makes files of a spec. Pure: the same request gives the same response.
pub trait Backend: Send + Sync {
    /// Its name and what it makes.
    fn describe(&self) -> Description;

    /// Whether `options` are ones that it takes.
    ///
    /// # Errors
    /// The first option that it does not take, or whose value it cannot use.
    fn check_options(&self, options: &serde_json::Value) -> Result<(), OptionFault>;

    /// Makes the files.
    ///
    /// # Errors
    /// When it cannot: then nothing of the target is written.
    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError>;

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

/// What a backend says of itself.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Description {
    /// The name by which `specc.toml` names it.
    pub name: String,
    /// One line: what it makes.
    pub summary: String,
    /// JSON Schema of its options.
    pub options: serde_json::Value,
    /// The codes of the findings that it may give, so that a suppression of one is known to be one.
    #[serde(default)]
    pub codes: Vec<String>,
}

/// What a backend works from.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The spec.
    pub spec: &'a Spec,
    /// The target's options, as checked.
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

/// What a backend makes.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Response {
    /// The files, in any order.
    pub files: Vec<OutputFile>,
    /// What the author must know or supply.
    pub diagnostics: Vec<BackendDiagnostic>,
}

/// One file that a backend makes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OutputFile {
    /// Where, below the target's root.
    pub path: OutputPath,
    /// UTF-8, LF, with a final newline.
    pub content: String,
    /// Whether people edit it.
    pub ownership: Ownership,
    /// Which lines come from which place of the spec.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provenance: Vec<Provenance>,
}

/// Who may change a file after it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ownership {
    /// The tool: every build writes it anew.
    Generated,
    /// People: what they write in it survives every build.
    Scaffold,
}

/// Lines of a file that come from a place of the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Provenance {
    /// The first line, from 1.
    pub first_line: u32,
    /// The last line.
    pub last_line: u32,
    /// The clause.
    pub clause: ClauseId,
}

/// A finding of a backend, shown like the compiler's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BackendDiagnostic {
    /// A stable name within the backend, in kebab case.
    pub code: String,
    /// How grave.
    #[schemars(with = "String")]
    pub severity: Severity,
    /// The place in the spec, when it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<(SpecPath, Span)>,
    /// The fault, without a full stop.
    pub message: String,
    /// What to do, as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// The code of a spec file of which nothing can be written.
const UNWRITABLE_PATH: &str = "unwritable-path";

/// The codes of a built-in backend: its own, and the ones that all share.
pub(super) fn described_codes(own: &[&str]) -> Vec<String> {
    own.iter().chain(&[UNWRITABLE_PATH]).map(|&code| code.to_owned()).collect()
}

impl InvalidOutputPath {
    /// The finding that what is made of a spec file cannot be written.
    #[must_use]
    pub(super) fn of_file(&self, file: &FileIr) -> BackendDiagnostic {
        BackendDiagnostic {
            code: UNWRITABLE_PATH.to_owned(),
            severity: Severity::Error,
            place: Some((file.path.clone(), Span::default())),
            message: self.to_string(),
            help: Some("Rename the spec file.".to_owned()),
        }
    }
}

impl BackendDiagnostic {
    /// A finding at a clause's heading, with its code, message and way out.
    pub(super) fn at_clause(
        file: &FileIr,
        clause: &Clause,
        severity: Severity,
        (code, message, help): (&str, String, &str),
    ) -> Self {
        Self {
            code: code.to_owned(),
            severity,
            place: Some((file.path.clone(), clause.head)),
            message,
            help: Some(help.to_owned()),
        }
    }
}

/// An option that a backend does not take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct OptionFault {
    /// The option; empty when the options as a whole are wrong.
    pub option: String,
    /// What is wrong with it, with a suggestion where there is one.
    pub message: String,
}

/// Reads options as `T`, naming the key that is wrong.
///
/// # Errors
/// For a key that `T` has not, or a value that does not fit.
pub(super) fn parse_options<T: DeserializeOwned + JsonSchema>(
    options: &serde_json::Value,
) -> Result<T, OptionFault> {
    let schema = schemars::schema_for!(T);
    let known: Vec<&str> = schema
        .get("properties")
        .and_then(|properties| properties.as_object())
        .map(|properties| properties.keys().map(String::as_str).collect())
        .unwrap_or_default();
    let given = options.as_object().map(|object| object.keys().collect::<Vec<_>>()).unwrap_or_default();
    if let Some(unknown) = given.iter().find(|key| !known.contains(&key.as_str())) {
        return Err(unknown_option(unknown, &known));
    }
    for key in given {
        let alone = serde_json::json!({ key.as_str(): options[key.as_str()] });
        if let Err(error) = serde_json::from_value::<T>(alone) {
            return Err(OptionFault { option: key.clone(), message: format!("`{key}`: {error}") });
        }
    }
    serde_json::from_value(options.clone())
        .map_err(|error| OptionFault { option: String::new(), message: error.to_string() })
}

fn unknown_option(key: &str, known: &[&str]) -> OptionFault {
    let message = match (nearest(key, known.iter().copied()), known) {
        (Some(near), _) => format!("there is no option `{key}`; did you mean `{near}`?"),
        (None, []) => format!("there is no option `{key}`; this target takes none"),
        (None, _) => format!("there is no option `{key}`; there are {}", known.join(", ")),
    };
    OptionFault { option: key.to_owned(), message }
}
