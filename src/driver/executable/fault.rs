//! What people are told of a program that does not do what it should.

use std::io;
use std::process::ExitStatus;

use super::process::{MOST_SAID, RunFault};
use super::{Executable, Verb};
use crate::backend::{CONTRACT_VERSION, ContractRange, EmitError};
use crate::base::{Limits, harmless};

/// Lines of standard error that are shown.
const MOST_LINES: usize = 20;

impl Executable {
    /// A fault of this backend with the way out.
    pub(super) fn fault(&self, what: &str, help: &str) -> EmitError {
        let help = (!help.is_empty()).then(|| help.to_owned());
        EmitError { message: format!("the backend `{}` {what}", self.reference), help }
    }

    pub(super) fn run_fault(&self, verb: Verb, fault: &RunFault, said: &[u8]) -> EmitError {
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
            RunFault::Ended(status) => (
                format!("broke off at `{verb}` with {}", ending(*status)),
                "Mend the program; on success it ends with 0.",
            ),
        };
        self.fault(&format!("{what}{}", said_lines(said)), help)
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
    pub(super) fn answer_fault(&self, verb: Verb, reason: &str, said: &[u8]) -> EmitError {
        let part = match verb {
            Verb::Describe => "describe",
            Verb::Emit => "response",
        };
        let help = format!("Mend the program; `specc dump --schema {part}` prints what it has to answer.");
        let what =
            format!("answered `{}` with what cannot be used: {reason}{}", verb.as_str(), said_lines(said));
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

#[cfg(unix)]
fn ending(status: ExitStatus) -> String {
    use std::os::unix::process::ExitStatusExt as _;
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit code {code}"),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => status.to_string(),
    }
}

#[cfg(not(unix))]
fn ending(status: ExitStatus) -> String {
    status.to_string()
}

/// What a program said on standard error, indented below a line of its own; empty when it said nothing.
pub(super) fn said_lines(said: &[u8]) -> String {
    let text = harmless(&String::from_utf8_lossy(said));
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    if lines.is_empty() {
        return String::new();
    }
    let shown: String = lines.iter().take(MOST_LINES).map(|line| format!("\n    {line}")).collect();
    let is_cut = lines.len() > MOST_LINES || said.len() >= MOST_SAID;
    format!("; it said:{shown}{}", if is_cut { "\n    …" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_says_is_bounded_and_cannot_move_the_cursor() {
        assert_eq!(said_lines(b"\n \n"), "");
        assert_eq!(said_lines(b"\x1b[2Jone\n\ntwo"), "; it said:\n    \u{fffd}[2Jone\n    two");
        let long = said_lines("line\n".repeat(100).as_bytes());
        assert_eq!(long.matches("line").count(), MOST_LINES);
        assert!(long.ends_with('…'));
    }
}
