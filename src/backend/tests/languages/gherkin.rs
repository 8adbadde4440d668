//! Gherkin: lines of words.

use super::escape::{comment, in_braces};
use super::{Case, Language};

/// Gherkin. What stands on a line is text as it is.
pub(in crate::backend::tests) const GHERKIN: Language = Language {
    string: |text| comment(text, in_braces),
    lines: |_| None,
    number: |_, value| value.to_owned(),
    constants: (None, ["true", "false"]),
    present: |value, _| Some(value),
    temporal: |_| None,
    json: |_, _, _| None,
    comment: |text| comment(text, in_braces),
    document: |text| comment(text, in_braces),
    type_of: |_| "",
    case: Case::Camel,
    keywords: &[],
};
