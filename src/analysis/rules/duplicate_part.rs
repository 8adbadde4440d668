//! One name for two parts of an architecture.

use std::collections::BTreeMap;

use super::layers::layers;
use crate::base::{Diagnostic, Place, codes};
use crate::ir::FileIr;

codes! {
    /// Two rows of a table of parts have the same name.
    ///
    /// Which files the part holds and what it may use could then be either row's.
    ///
    /// ```markdown
    /// | Part   | Files           | May use |
    /// |--------|-----------------|---------|
    /// | domain | `src/domain/**` |         |
    /// | domain | `src/model/**`  | ports   |
    /// ```
    ///
    /// Write one row with both globs, or give one part another name.
    pub(super) DUPLICATE_PART = "duplicate-part", Error;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    for layers in layers(file) {
        let mut first = BTreeMap::new();
        for part in &layers.parts {
            let Some(earlier) = first.insert(part.name.value.to_lowercase(), &part.name) else { continue };
            let message = format!("the part `{}` has two rows", part.name.value);
            let finding = Diagnostic::new(&DUPLICATE_PART, Place::new(&file.path, part.name.span), message);
            findings.push(
                finding
                    .label(Place::new(&file.path, earlier.span), "its first row")
                    .help("Write one row, or give one part another name."),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tested::file;
    use super::*;

    #[test]
    fn two_rows_of_one_name_are_told() {
        let spec = file("# Constraint: L\n\n| Part | May use |\n|---|---|\n| a | b |\n| b | |\n| A | |\n");
        assert_eq!(spec.each(check), [("A", "the part `A` has two rows".to_owned())]);
    }
}
