//! Findings: what is wrong, where, and the way out.

use std::cmp::Ordering;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Span, SpecPath};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing; never a reason to stop.
    Note,
    /// Probably a slip; stops a run only when it was asked to (`--deny warnings`).
    Warning,
    /// The spec is wrong; nothing is built from it.
    Error,
}

impl Severity {
    /// The word that people read.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// The stable name of a kind of finding, with its usual severity and its manual page.
///
/// Declared with the `codes!` macro beside the code that finds it; the doc comment there *is* the
/// manual page that `specc explain` prints.
#[derive(Debug)]
pub struct Code {
    /// The stable name, in kebab case. It names the fault, not the cure.
    pub name: &'static str,
    /// The severity unless a project sets another.
    pub severity: Severity,
    /// Markdown: what it finds, why it is bad, an example, what to write instead.
    pub manual: &'static str,
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Code {}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Declares codes: `/// manual` then `NAME = "slug", Severity;`.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $vis:vis $name:ident = $slug:literal, $severity:ident;)+) => {
        $(
            $(#[doc = $doc])+
            $vis static $name: $crate::base::Code = $crate::base::Code {
                name: $slug,
                severity: $crate::base::Severity::$severity,
                manual: concat!($($doc, "\n"),+),
            };
        )+
    };
}
pub(crate) use codes;

/// A span in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The file.
    pub path: SpecPath,
    /// The bytes in it.
    pub span: Span,
}

impl Place {
    /// A place in a file.
    #[must_use]
    pub fn new(path: &SpecPath, span: Span) -> Self {
        Self { path: path.clone(), span }
    }
}

/// A second place that a finding points at, with what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// What to see there, without a full stop.
    pub message: String,
}

/// Whether a fix may be applied without a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Applicability {
    /// It is certainly what the author meant; `check --fix` applies it.
    Certain,
    /// It is probably right; shown, never applied.
    Suggested,
}

/// The replacement of some bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The bytes that go.
    pub place: Place,
    /// What stands there afterwards.
    pub text: String,
}

/// Edits that mend a finding together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What the edits do, as an imperative.
    pub message: String,
    /// The edits; they do not overlap.
    pub edits: Vec<Edit>,
    /// Whether a person has to agree.
    pub applicability: Applicability,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding.
    pub code: &'static Code,
    /// How grave, after the project's settings.
    pub severity: Severity,
    /// The place that is wrong.
    pub place: Place,
    /// Names the fault in this case, without a full stop.
    pub message: String,
    /// Further places that explain it.
    pub labels: Vec<Label>,
    /// What to do, as sentences.
    pub help: Vec<String>,
    /// Edits that mend it.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding of `code` at its usual severity.
    #[must_use]
    pub fn new(code: &'static Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity,
            place,
            message: message.into(),
            labels: Vec::new(),
            help: Vec::new(),
            fix: None,
        }
    }

    /// Points at a further place.
    #[must_use]
    pub fn label(mut self, place: Place, message: impl Into<String>) -> Self {
        self.labels.push(Label { place, message: message.into() });
        self
    }

    /// Adds a way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Another severity than the code's usual one.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds a fix that replaces the finding's own bytes.
    #[must_use]
    pub fn replace(
        self,
        message: impl Into<String>,
        text: impl Into<String>,
        applicability: Applicability,
    ) -> Self {
        let edit = Edit { place: self.place.clone(), text: text.into() };
        self.fix(Fix { message: message.into(), edits: vec![edit], applicability })
    }

    /// Adds a fix.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// The order of reports: by place, then gravest first, then by code and message.
    #[must_use]
    pub fn report_order(&self, other: &Self) -> Ordering {
        self.place
            .cmp(&other.place)
            .then(other.severity.cmp(&self.severity))
            .then(self.code.name.cmp(other.code.name))
            .then_with(|| self.message.cmp(&other.message))
    }
}
