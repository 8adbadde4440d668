//! What a program answers, read without trust.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Executable, Verb, fault};
use crate::backend::{
    BackendDiagnostic, CONTRACT_VERSION, ContractRange, Description, EmitError, OutputFile, Provenance,
    Response, check_schema,
};
use crate::base::{Severity, harmless};
use crate::driver::process::Printed;

/// The code of the note that shows what a program said on standard error.
const SAID: &str = "standard-error";

impl Executable {
    /// Its description. The version of the contract is looked at first, since of another version nothing
    /// else may be as it is known.
    pub(super) fn read_description(&self, printed: &Printed) -> Result<Description, EmitError> {
        let value: Value = self.read(Verb::Describe, printed)?;
        let unusable = |reason: &str| self.answer_fault(Verb::Describe, reason, &printed.said);
        let Some(contract) = value.get("contract") else {
            return Err(unusable("it does not say which `contract` it speaks"));
        };
        let contract: ContractRange = serde_json::from_value(contract.clone())
            .map_err(|_| unusable("`contract` is a number, or an object with `first` and `last`"))?;
        if !contract.holds(CONTRACT_VERSION) {
            return Err(self.version_fault(contract));
        }
        let description: Description =
            serde_json::from_value(value).map_err(|error| unusable(&error.to_string()))?;
        if let Some(need) = description.needs.iter().find(|need| !need.is_offered()) {
            let what = format!("needs `{}`, which this specc does not offer", harmless(&need.0));
            return Err(self.fault(&what, "Update specc, or use an earlier version of the backend."));
        }
        check_schema(&description.options)
            .map_err(|reason| unusable(&format!("the schema of its options {reason}")))?;
        Ok(Description {
            name: harmless(&description.name),
            summary: harmless(&description.summary),
            ..description
        })
    }

    /// Its files and findings, with what it said on standard error as a note.
    pub(super) fn read_response(&self, printed: &Printed) -> Result<Response, EmitError> {
        let mut response: Response = self.read(Verb::Emit, printed)?;
        if let Some(file) = response.files.iter().find(|file| !file.is_sound()) {
            let reason = format!("the content of `{}` is no base64", file.path);
            return Err(self.answer_fault(Verb::Emit, &reason, &printed.said));
        }
        if let Some((file, part)) = faulty_lines(&response) {
            let (path, Provenance { first_line, last_line, .. }) = (&file.path, part);
            let reason = format!(
                "`{path}` has no lines {first_line} to {last_line}, of which it gives the provenance"
            );
            return Err(self.answer_fault(Verb::Emit, &reason, &printed.said));
        }
        response.diagnostics.iter_mut().for_each(harmless_words);
        let said = printed.said.quoted(fault::SAID);
        if !said.is_empty() {
            response.diagnostics.push(note(format!("the backend `{}` ended well{said}", self.reference)));
        }
        Ok(response)
    }

    fn read<T: DeserializeOwned>(&self, verb: Verb, printed: &Printed) -> Result<T, EmitError> {
        let unusable = |reason: String| self.answer_fault(verb, &reason, &printed.said);
        let text = std::str::from_utf8(&printed.answer)
            .map_err(|error| unusable(format!("it is not UTF-8 at byte {}", error.valid_up_to())))?;
        if text.trim().is_empty() {
            return Err(unusable("it printed nothing".to_owned()));
        }
        serde_json::from_str(text).map_err(|error| {
            let start: String =
                harmless(text).chars().take(40).map(|next| if next == '\n' { ' ' } else { next }).collect();
            unusable(format!("{}; it begins with `{start}`", harmless(&error.to_string())))
        })
    }
}

/// A file's lines that it has not, but says where they come from.
fn faulty_lines(response: &Response) -> Option<(&OutputFile, &Provenance)> {
    response.files.iter().find_map(|file| {
        let lines = file.content.matches(['\n', '\r']).count() + 1;
        let fits = |part: &&Provenance| {
            part.first_line > 0
                && part.first_line <= part.last_line
                && usize::try_from(part.last_line).is_ok_and(|last| last <= lines)
        };
        file.provenance.iter().find(|part| !fits(part)).map(|part| (file, part))
    })
}

fn harmless_words(found: &mut BackendDiagnostic) {
    found.code = harmless(&found.code).replace('\n', " ");
    found.message = harmless(&found.message);
    found.help = found.help.as_deref().map(harmless);
}

fn note(message: String) -> BackendDiagnostic {
    BackendDiagnostic {
        code: SAID.to_owned(),
        severity: Severity::Note,
        clause: None,
        place: None,
        message,
        help: None,
    }
}
