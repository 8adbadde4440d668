//! Two types of one name.

use super::type_names::{definitions, index};
use crate::base::{Diagnostic, codes};
use crate::ir::FileIr;

codes! {
    /// Two Type clauses have the same name.
    ///
    /// Types are named without their file, so a field of this type could mean either. Names are
    /// those of generated code: "Transfer request" and `TransferRequest` are one.
    ///
    /// ```markdown
    /// ## Type: Transfer request
    /// ## Type: TransferRequest
    /// ```
    ///
    /// Give one of them another name, or write one type.
    pub(super) DUPLICATE_TYPE = "duplicate-type", Error;
}

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let first = index(files);
    for later in definitions(files) {
        let name = &later.def.name;
        let Some(earlier) = first.get(&(&later.file.space, name.value.as_str())) else { continue };
        if !std::ptr::eq(earlier.def, later.def) && !name.value.is_empty() {
            let message = format!("there are two types `{}`", name.value);
            let finding = Diagnostic::new(&DUPLICATE_TYPE, later.place(), message)
                .label(earlier.place(), "the first of them")
                .help("Give one of the two another name, or write one type.");
            findings.push(finding);
        }
    }
}
