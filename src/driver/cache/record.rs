//! The cache's file, as it is written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::stamp::Stamp;
use crate::backend::{BackendDiagnostic, OutputPath};
use crate::base::{Diagnostic, Fix, Label, Place, Severity, Span, SpecPath};
use crate::driver::config::all_codes;
use crate::driver::content_hash::ContentHash;

/// What a build left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    /// What all targets were made from: the spec, and the settings that it is read with.
    pub(super) inputs: ContentHash,
    /// Number of clauses.
    pub(super) clauses: usize,
    /// What was found in the spec.
    pub(super) findings: Vec<Finding>,
    /// The targets by name.
    pub(super) targets: BTreeMap<String, Target>,
}

/// A target as it was left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Target {
    /// What it was made with, beside the spec.
    pub(super) inputs: ContentHash,
    /// What its backend said.
    pub(super) findings: Vec<TargetFinding>,
    /// What it made, with whether somebody edited it.
    pub(super) outputs: Vec<(OutputPath, bool)>,
    /// What its folder held, the tool's own records among it.
    pub(super) contents: Vec<Content>,
}

/// A file as it was left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Content {
    /// The file, below the target's folder.
    pub(super) path: String,
    pub(super) hash: ContentHash,
    /// Its stamp, when a file with that stamp has that content.
    pub(super) stamp: Option<Stamp>,
}

/// A finding of a backend, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TargetFinding {
    finding: BackendDiagnostic,
    place: Option<(SpecPath, Span)>,
}

impl From<&BackendDiagnostic> for TargetFinding {
    fn from(finding: &BackendDiagnostic) -> Self {
        Self { finding: finding.clone(), place: finding.place.clone() }
    }
}

impl From<TargetFinding> for BackendDiagnostic {
    fn from(TargetFinding { finding, place }: TargetFinding) -> Self {
        Self { place, ..finding }
    }
}

/// A finding, with its code by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Finding {
    code: String,
    severity: Severity,
    place: Place,
    message: String,
    labels: Vec<Label>,
    help: Vec<String>,
    fix: Option<Fix>,
}

impl From<&Diagnostic> for Finding {
    fn from(finding: &Diagnostic) -> Self {
        let Diagnostic { code, severity, place, message, labels, help, fix } = finding.clone();
        Self { code: code.name.to_owned(), severity, place, message, labels, help, fix }
    }
}

/// The findings; `None` when one has a code that there is not.
pub(super) fn diagnostics(findings: Vec<Finding>) -> Option<Vec<Diagnostic>> {
    let codes = all_codes();
    let one = |finding: Finding| {
        let at = codes.binary_search_by_key(&finding.code.as_str(), |code| code.name).ok()?;
        let Finding { severity, place, message, labels, help, fix, .. } = finding;
        Some(Diagnostic { code: codes[at], severity, place, message, labels, help, fix })
    };
    findings.into_iter().map(one).collect()
}

impl Record {
    /// The record as bytes that say themselves whether they are whole. `tool` is what wrote them: what
    /// another tool wrote is not read.
    pub(super) fn to_bytes(&self, tool: &str) -> Vec<u8> {
        let body = serde_json::to_vec(self).unwrap_or_default();
        [format!("{}\n", seal(tool, &body)).as_bytes(), &body].concat()
    }

    /// The record of these bytes; `None` when they are damaged, or written by another tool.
    pub(super) fn parse(bytes: &[u8], tool: &str) -> Option<Self> {
        let end = bytes.iter().position(|&byte| byte == b'\n')?;
        let (head, body) = (&bytes[..end], &bytes[end + 1..]);
        (head == seal(tool, body).as_bytes()).then(|| serde_json::from_slice(body).ok())?
    }
}

fn seal(tool: &str, body: &[u8]) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(tool.as_bytes()).update(b"\n").update(body);
    hasher.finalize().to_hex().to_string()
}
