//! All codes of all floors, for `specc explain` and for settings.

use super::{resolve, rules, suppress, trace};
use crate::base::Code;
use crate::{ir, syntax};

/// All codes, by name.
#[must_use]
pub fn codes() -> Vec<&'static Code> {
    let own: &[&'static Code] = &[&resolve::DANGLING_REFERENCE, &resolve::UNBOUND_PROMPT];
    let checks = rules::CHECKS.iter().flat_map(|check| check.codes);
    let mut codes: Vec<&'static Code> = [syntax::CODES, ir::CODES, suppress::CODES, trace::CODES, own]
        .into_iter()
        .flatten()
        .chain(checks)
        .copied()
        .collect();
    codes.sort_by_key(|code| code.name);
    codes
}

/// The code of that name.
#[must_use]
pub fn code_named(name: &str) -> Option<&'static Code> {
    codes().into_iter().find(|code| code.name == name)
}
