//! Floor 1: what test runners report, read into one list of cases. The only importer of `quick-xml`.
//! A pure function of bytes: reports are a stranger's, so each fault of one is a value with its place.

mod cargo_test;
mod case;
mod cases;
mod cucumber;
mod detect;
mod fault;
mod format;
mod go_test;
mod go_tree;
mod json_lines;
mod junit;
mod libtest_json;
mod lines;
mod message;
mod panic_message;
mod tap;
mod tree;

pub use case::{CaseResult, Outcome};
pub use fault::{FaultKind, ResultsFault};
pub use format::{Format, JUnitWriter};

use crate::base::without_sequences;
use fault::Fault;

/// The most bytes of a report that are read.
pub const MOST_BYTES: usize = 256 << 20;

/// The most suites that stand in each other; what lies deeper is a fault, or stays in one name.
const DEEPEST: usize = 64;

/// What a runner reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// How it was written.
    pub format: Format,
    /// The cases, in the order of the report; failures of whole suites come last.
    pub cases: Vec<CaseResult>,
}

/// Reads the report `bytes`. Its format is found from what is in it. `name` is its file, for faults,
/// and for failures that have no better name.
///
/// # Errors
/// When it is no report, or a broken one.
pub fn read(name: &str, bytes: &[u8]) -> Result<Report, ResultsFault> {
    let text = text(bytes).map_err(|fault| fault.in_report(name, bytes))?;
    let text = without_sequences(text);
    read_text(name, &text).map_err(|fault| fault.in_report(name, text.as_bytes()))
}

fn read_text(name: &str, text: &str) -> Result<Report, Fault> {
    let format = detect::format(text)?;
    let (format, cases) = match format {
        Format::JUnit(_) => junit::read(name, text)?,
        Format::Tap => (format, tap::read(name, text)?),
        Format::CargoTest => (format, cargo_test::read(text)?),
        Format::LibtestJson => (format, libtest_json::read(name, text)?),
        Format::GoTest => (format, go_test::read(text)?),
        Format::CucumberMessages => (format, cucumber::read(name, text)?),
    };
    Ok(Report { format, cases })
}

/// The report as text, without a byte order mark.
fn text(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::whole(FaultKind::TooLarge));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Fault::whole(FaultKind::Utf16));
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| Fault::at(error.valid_up_to(), FaultKind::NotUtf8))?;
    if let Some(at) = memchr::memchr(0, bytes) {
        return Err(Fault::at(at, FaultKind::Nul));
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
