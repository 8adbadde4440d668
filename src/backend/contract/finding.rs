//! Findings of backends.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::InvalidOutputPath;
use super::Response;
use crate::base::{Severity, Span, SpecPath};
use crate::ir::{Clause, ClauseId, FileIr, Spec};

/// A finding of a backend, shown like the compiler's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BackendDiagnostic {
    /// A stable name within the backend, in kebab case.
    pub code: String,
    /// How grave.
    pub severity: Severity,
    /// The clause that it is about, by which its place is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<ClauseId>,
    /// The place in the spec, when it has one. It takes no part in the contract: who gives findings from
    /// outside names a clause.
    #[serde(skip)]
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
pub(in crate::backend) fn described_codes(own: &[&str]) -> Vec<String> {
    own.iter().chain(&[UNWRITABLE_PATH]).map(|&code| code.to_owned()).collect()
}

impl InvalidOutputPath {
    /// The finding that what is made of a spec file cannot be written.
    #[must_use]
    pub(in crate::backend) fn of_file(&self, file: &FileIr) -> BackendDiagnostic {
        BackendDiagnostic {
            code: UNWRITABLE_PATH.to_owned(),
            severity: Severity::Error,
            clause: None,
            place: Some((file.path.clone(), Span::default())),
            message: self.to_string(),
            help: Some("Rename the spec file.".to_owned()),
        }
    }
}

impl BackendDiagnostic {
    /// A finding at a clause's heading, with its code, message and way out.
    pub(in crate::backend) fn at_clause(
        file: &FileIr,
        clause: &Clause,
        severity: Severity,
        (code, message, help): (&str, String, &str),
    ) -> Self {
        Self {
            code: code.to_owned(),
            severity,
            clause: Some(clause.id.clone()),
            place: Some((file.path.clone(), clause.head)),
            message,
            help: Some(help.to_owned()),
        }
    }
}

impl Response {
    /// Gives each finding that names a clause the place of that clause's heading, unless it has one.
    /// A finding whose clause the spec lacks says so.
    pub fn place_findings(&mut self, spec: &Spec) {
        let is_lost = |finding: &&mut BackendDiagnostic| finding.place.is_none() && finding.clause.is_some();
        let mut lost = self.diagnostics.iter_mut().filter(is_lost).peekable();
        let heads = if lost.peek().is_some() { heads(spec) } else { BTreeMap::new() };
        for finding in lost {
            let Some(named) = &finding.clause else { continue };
            match heads.get(named) {
                Some((path, head)) => finding.place = Some(((*path).clone(), *head)),
                None => finding.message.push_str(&format!(" (the spec has no clause `{named}`)")),
            }
        }
    }
}

/// The headings of all clauses by their ids. Of two clauses with one id, the first has it.
fn heads(spec: &Spec) -> BTreeMap<&ClauseId, (&SpecPath, Span)> {
    let mut heads = BTreeMap::new();
    for (file, clause) in spec.clauses() {
        for id in [&clause.id, &clause.derived_id] {
            heads.entry(id).or_insert((&file.path, clause.head));
        }
    }
    heads
}
