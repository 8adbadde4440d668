//! Two requirements of one item id in a file.

use std::collections::BTreeMap;

use crate::base::{Diagnostic, Place, Span, codes};
use crate::ir::FileIr;

codes! {
    /// Two requirements of a file have the same item id.
    ///
    /// Whoever speaks of `FR-1`, in a meeting or in the name of a test, could mean either; a test that names it is bound
    /// to none of them.
    ///
    /// ```markdown
    /// - **FR-1**: The meter must beep.
    /// - **FR-1**: The meter must blink.
    /// ```
    ///
    /// Give one of them another id:
    ///
    /// ```markdown
    /// - **FR-1**: The meter must beep.
    /// - **FR-2**: The meter must blink.
    /// ```
    pub(super) DUPLICATE_ITEM_ID = "duplicate-item-id", Warning;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for id in file.clauses.iter().filter_map(|clause| clause.item_id.as_ref()) {
        let Some(&earlier) = first.get(id.value.as_str()) else {
            first.insert(&id.value, id.span);
            continue;
        };
        let message = format!("the item id `{}` is given twice", id.value);
        let finding = Diagnostic::new(&DUPLICATE_ITEM_ID, Place::new(&file.path, id.span), message)
            .label(Place::new(&file.path, earlier), "first given here")
            .help("Give one of the two requirements another id.");
        findings.push(finding);
    }
}
