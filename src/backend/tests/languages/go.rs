//! Go.

use super::escape::{comment, in_eight_digits, string};
use super::{Case, Language};
use crate::backend::tests::steps::Kind;

/// Go, as gofmt writes it. Its tests are named by strings, so that no keyword can be in the way.
pub(in crate::backend::tests) const GO: Language = Language {
    string: |text| string(text, in_eight_digits),
    lines: |text| (!text.contains('`')).then(|| format!("`{text}`")),
    number: |_, value| value.to_owned(),
    constants: (None, ["true", "false"]),
    json: None,
    comment: |text| comment(text, in_eight_digits),
    document: |text| comment(text, in_eight_digits),
    type_of: |kind| match kind {
        Kind::Integer => "int",
        Kind::Decimal => "float64",
        Kind::Text => "string",
    },
    case: Case::Camel,
    keywords: KEYWORDS,
};

/// Keywords, and the names that the functions of a suite have already.
const KEYWORDS: &[&str] = &[
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func",
    "go", "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct",
    "switch", "type", "var",
];
