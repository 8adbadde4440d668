//! A backend that is a program: JSON on its standard input, JSON on its standard output.
//!
//! It is started directly, never by a shell, with a verb as its only argument: `describe`, then
//! `emit`. It is started only when its bytes are the ones that a person trusts.

mod answer;
mod fault;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use super::process::{Part, Printed, Start, run};
use super::trust::{ProgramFile, TrustState, TrustStore};
use crate::backend::{Backend, CONTRACT_VERSION, Description, EmitError, Request, RequestMessage, Response};
use crate::base::Limits;

/// A program.
#[derive(Debug)]
pub(super) struct Executable {
    /// How `specc.toml` names it.
    reference: String,
    path: PathBuf,
    /// The folder that it is started in: the project's.
    folder: PathBuf,
    limits: Limits,
    described: OnceLock<Description>,
}

/// What a program is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    /// What it is.
    Describe,
    /// To make files.
    Emit,
}

impl Verb {
    fn as_str(self) -> &'static str {
        match self {
            Verb::Describe => "describe",
            Verb::Emit => "emit",
        }
    }
}

impl Executable {
    /// The program at `path`, which `reference` names in the `specc.toml` of `folder`.
    pub(super) fn new(reference: &str, path: PathBuf, folder: &Path, limits: &Limits) -> Self {
        Self {
            reference: reference.to_owned(),
            path,
            folder: folder.to_owned(),
            limits: *limits,
            described: OnceLock::new(),
        }
    }

    /// Starts the program and gives what it printed on both its outputs.
    fn ask(&self, verb: Verb, input: Vec<u8>) -> Result<Printed, EmitError> {
        self.check_trust()?;
        let start = Start {
            path: &self.path,
            arguments: &[verb.as_str().to_owned()],
            folder: &self.folder,
            environment: &[],
            time: Duration::from_secs(self.limits.backend_seconds),
            answer: Some(self.limits.backend_bytes),
            said: Part::First,
            watch: &|_| {},
        };
        let (printed, result) = run(&start, input);
        match result {
            Ok(status) if status.success() => Ok(printed),
            Ok(status) => Err(self.end_fault(verb, status, &printed.said)),
            Err(fault) => Err(self.run_fault(verb, &fault, &printed.said)),
        }
    }

    fn check_trust(&self) -> Result<(), EmitError> {
        let failed = |error: &dyn std::fmt::Display| self.fault(&format!("was not started: {error}"), "");
        let program = ProgramFile::read(&self.path).map_err(|error| failed(&error))?;
        let state = TrustStore::load().map_err(|error| failed(&error))?.state(&program);
        let what = match state {
            TrustState::Trusted => return Ok(()),
            TrustState::Unknown => format!("is a program that you do not trust yet: `{}`", program.path),
            TrustState::Changed => format!("has changed since you trusted it: `{}`", program.path),
        };
        let help = format!("Look at it, then run `specc trust {}`.", self.reference);
        Err(self.fault(&what, &help))
    }
}

impl Backend for Executable {
    /// Until it was asked, it takes any options: they are checked when it says which it takes.
    fn describe(&self) -> Description {
        self.described.get().cloned().unwrap_or_else(|| Description {
            name: self.reference.clone(),
            summary: "a program".to_owned(),
            options: serde_json::Value::Bool(true),
            ..Description::default()
        })
    }

    fn must_be_asked(&self) -> bool {
        self.described.get().is_none()
    }

    fn prepare(&self) -> Result<(), EmitError> {
        if self.must_be_asked() {
            let input = serde_json::json!({ "contract": CONTRACT_VERSION }).to_string();
            let printed = self.ask(Verb::Describe, input.into_bytes())?;
            let description = self.read_description(&printed)?;
            self.described.get_or_init(|| description);
        }
        Ok(())
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        self.prepare()?;
        let input = serde_json::to_vec(&RequestMessage::from(request))
            .map_err(|error| self.fault(&format!("cannot be given the spec: {error}"), ""))?;
        let printed = self.ask(Verb::Emit, input)?;
        self.read_response(&printed)
    }
}
