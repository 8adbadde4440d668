//! What people are told of a program that does not do what it should.

use std::io;
use std::process::ExitStatus;

use super::{Executable, Verb};
use crate::backend::{CONTRACT_VERSION, ContractRange, EmitError};
use crate::base::Limits;
use crate::driver::process::{RunFault, Said, ending};

/// What stands before what a program said.
pub(super) const SAID: &str = "; it said:";

impl Executable {
    /// A fault of this backend with the way out.
    pub(super) fn fault(&self, what: &str, help: &str) -> EmitError {
        let help = (!help.is_empty()).then(|| help.to_owned());
        EmitError { message: format!("the backend `{}` {what}", self.reference), help }
    }

    pub(super) fn run_fault(&self, verb: Verb, fault: &RunFault, said: &Said) -> EmitError {
        let verb = verb.as_str();
        let Limits { backend_seconds, backend_bytes, .. } = self.limits;
        let (what, help) = match fault {
            RunFault::Start(error) => (format!("cannot be started: {error}"), start_help(error)),
            RunFault::TooLong => (
                format!("did not answer `{verb}` within {backend_seconds} s and was stopped"),
                "Make it faster, or raise `backend-seconds` under `[limits]` in `specc.toml`.",
            ),
            RunFault::TooMuch => (
                format!("answered `{verb}` with more than {backend_bytes} bytes and was stopped"),
                "Make it print less, or raise `backend-bytes` under `[limits]` in `specc.toml`.",
            ),
            RunFault::Interrupted => (format!("was interrupted at `{verb}`"), ""),
        };
        self.fault(&format!("{what}{}", said.quoted(SAID)), help)
    }

    /// The fault of a program that ended otherwise than with 0.
    pub(super) fn end_fault(&self, verb: Verb, status: ExitStatus, said: &Said) -> EmitError {
        let what = format!("broke off at `{}` with {}{}", verb.as_str(), ending(status), said.quoted(SAID));
        self.fault(&what, "Mend the program; on success it ends with 0.")
    }

    pub(super) fn version_fault(&self, own: ContractRange) -> EmitError {
        let is_newer = match own {
            ContractRange::One(version) | ContractRange::Range { first: version, .. } => {
                version > CONTRACT_VERSION
            }
        };
        let help = if is_newer { "Update specc." } else { "Update the backend." };
        let what =
            format!("speaks version {own} of the contract, and this specc speaks version {CONTRACT_VERSION}");
        self.fault(&what, help)
    }

    /// The fault of an answer that is not what the contract asks for.
    pub(super) fn answer_fault(&self, verb: Verb, reason: &str, said: &Said) -> EmitError {
        let part = match verb {
            Verb::Describe => "describe",
            Verb::Emit => "response",
        };
        let help = format!("Mend the program; `specc dump --schema {part}` prints what it has to answer.");
        let what =
            format!("answered `{}` with what cannot be used: {reason}{}", verb.as_str(), said.quoted(SAID));
        self.fault(&what, &help)
    }
}

fn start_help(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => {
            "It is gone, or its first line names an interpreter that is not installed."
        }
        _ => "A script begins with a line that names its interpreter, such as `#!/usr/bin/env python3`.",
    }
}
