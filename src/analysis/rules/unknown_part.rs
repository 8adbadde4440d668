//! A use of a part that the table does not have.

use super::layers::layers;
use crate::base::{Applicability, Diagnostic, Place, codes, nearest};
use crate::ir::{FileIr, Layers, Located};

codes! {
    /// A cell of the May use column names a part that no row describes.
    ///
    /// What may be used is then unknown. Words in this column are parts, `*` stands for all of them,
    /// and packages stand in code.
    ///
    /// ```markdown
    /// | Part   | Files           | May use |
    /// |--------|-----------------|---------|
    /// | domain | `src/domain/**` |         |
    /// | ports  | `src/ports/**`  | domian  |
    /// ```
    ///
    /// Write the name of a row, or the package in code.
    pub(super) UNKNOWN_PART = "unknown-part", Error;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    for layers in layers(file) {
        let used = layers.parts.iter().flat_map(|part| &part.may_use);
        for part in used.filter(|part| part.value != "*" && !is_named(layers, &part.value)) {
            findings.push(finding(file, layers, part));
        }
    }
}

fn is_named(layers: &Layers, name: &str) -> bool {
    layers.parts.iter().any(|part| part.name.value.eq_ignore_ascii_case(name))
}

fn finding(file: &FileIr, layers: &Layers, part: &Located<String>) -> Diagnostic {
    let message = format!("no row describes the part `{}`", part.value);
    let finding = Diagnostic::new(&UNKNOWN_PART, Place::new(&file.path, part.span), message);
    match nearest(&part.value, layers.parts.iter().map(|part| part.name.value.as_str())) {
        Some(near) => finding.help(format!("Did you mean `{near}`?")).replace(
            format!("write `{near}`"),
            near,
            Applicability::Suggested,
        ),
        None => finding.help("Add a row for it, or write it in code if it is a package."),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tested::file;
    use super::*;

    #[test]
    fn a_misspelt_part_is_told() {
        let spec = file(
            "# Constraint: L\n\n| Part | May use |\n|---|---|\n| domain | |\n| ports | domian, `serde` |\n| main | * |\n",
        );
        assert_eq!(spec.each(check), [("domian", "no row describes the part `domian`".to_owned())]);
    }
}
