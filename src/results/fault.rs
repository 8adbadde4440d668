//! Why a report cannot be read, with its place and the way out.

use std::fmt;

use super::cases::MOST_CASES;
use super::{DEEPEST, MOST_BYTES};
use crate::base::{LineColumn, LineIndex};

/// Why a report cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct ResultsFault {
    /// The report, as messages name it.
    pub name: String,
    /// Where in it, if at a place.
    pub place: Option<LineColumn>,
    /// What.
    pub kind: FaultKind,
}

impl fmt::Display for ResultsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some(LineColumn { line, column }) => write!(f, "{}:{line}:{column}: {}", self.name, self.kind),
            None => write!(f, "{}: {}", self.name, self.kind),
        }
    }
}

/// What is wrong with a report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// There is nothing in it.
    #[error("the report is empty")]
    Empty,
    /// It has more bytes than are read.
    #[error("the report has more than {} MiB", MOST_BYTES >> 20)]
    TooLarge,
    /// It has more cases, or more text in their names, than are kept.
    #[error("the report has more than {MOST_CASES} cases, or longer names than can be kept")]
    TooManyCases,
    /// It is UTF-16, as `PowerShell` writes it.
    #[error("the report is UTF-16")]
    Utf16,
    /// It is not UTF-8.
    #[error("the report is not UTF-8 from here on")]
    NotUtf8,
    /// It holds a NUL.
    #[error("there is a NUL byte")]
    Nul,
    /// It is a web page.
    #[error("this is a web page and no report")]
    WebPage,
    /// It is in no format that is known.
    #[error("this is no report in a format that is known")]
    Unknown,
    /// It is XML of another kind.
    #[error("the root element is `<{0}>`, and not `<testsuites>` or `<testsuite>`")]
    OtherXml(String),
    /// It declares a document type, which is how entities are defined.
    #[error("the report declares a document type; entities are never expanded")]
    DocumentType,
    /// It uses an entity that XML does not define.
    #[error("there is no entity `&{0};`")]
    UnknownEntity(String),
    /// It is not well-formed XML.
    #[error("the XML is malformed: {0}")]
    Xml(String),
    /// A second document follows the first.
    #[error("a second root element begins here")]
    SecondRoot,
    /// It breaks off.
    #[error("the report breaks off here")]
    BreaksOff,
    /// Its suites stand in each other too deeply.
    #[error("suites or elements are nested more than {DEEPEST} deep")]
    Nested,
    /// A line is not the JSON that its format asks for.
    #[error("the line is not what its format asks for: {0}")]
    Json(String),
    /// The lines that look like results are not those that the runner counted.
    #[error("the runner counted {counted} tests here, and {read} lines look like their results")]
    Count {
        /// What the runner says.
        counted: usize,
        /// What was read.
        read: usize,
    },
}

impl FaultKind {
    /// What to do, as a sentence.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::Empty => "The runner wrote nothing: look at what it printed, and run it again.",
            Self::TooLarge | Self::TooManyCases => {
                "Let the runner write several reports, and name all of them."
            }
            Self::Utf16 | Self::NotUtf8 => {
                "Save it as UTF-8; in Windows PowerShell, write `| Out-File -Encoding utf8` instead of `>`."
            }
            Self::Nul => "A test printed it into the report: let the runner capture what tests print.",
            Self::WebPage => "It is probably the page of an error: download the report again.",
            Self::Unknown | Self::OtherXml(_) => {
                "There are JUnit XML, TAP, the text of `cargo test`, libtest JSON, `go test -json` and \
                 Cucumber messages."
            }
            Self::DocumentType => "Remove the `<!DOCTYPE …>`; no runner needs it.",
            Self::UnknownEntity(_) => "XML has `&lt;`, `&gt;`, `&amp;`, `&quot;`, `&apos;` and numbers.",
            Self::SecondRoot => "Keep each report in a file of its own.",
            Self::Xml(_) | Self::BreaksOff | Self::Json(_) => {
                "The runner was stopped, or something else wrote into the report: run it again."
            }
            Self::Nested => "No runner nests so deeply: see what wrote the report.",
            Self::Count { .. } => {
                "Run `cargo test` without `--quiet` and `--nocapture`, so that each test has its line and \
                 prints nothing in between."
            }
        }
    }
}

/// A fault at an offset; the report gives its line later.
pub(super) struct Fault {
    at: Option<usize>,
    kind: FaultKind,
}

impl Fault {
    pub(super) fn at(at: usize, kind: FaultKind) -> Self {
        Self { at: Some(at), kind }
    }

    pub(super) fn whole(kind: FaultKind) -> Self {
        Self { at: None, kind }
    }

    /// The fault as people are told of it. Of the bytes, those before it count.
    pub(super) fn in_report(self, name: &str, bytes: &[u8]) -> ResultsFault {
        let place = self.at.map(|at| {
            let before = String::from_utf8_lossy(&bytes[..at.min(bytes.len())]);
            LineIndex::new(&before).position(&before, before.len())
        });
        ResultsFault { name: name.to_owned(), place, kind: self.kind }
    }
}
