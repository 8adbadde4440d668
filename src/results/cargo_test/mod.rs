//! The text of `cargo test`: several binaries and doc tests in one stream, with what tests print in between.
//!
//! Each binary announces how many tests it runs, tells the results, then shows what the failing ones printed, lists
//! those, and counts. Text of tests may look like any of this, so that announcement, list and count decide what is
//! taken for the runner's own.

mod binary;
mod line;

use super::CaseResult;
use super::cases::Cases;
use super::fault::Fault;
use super::lines::{Line, lines};
use binary::{Binary, Ending};
use line::TextLine;

pub(super) use line::is_sign;

/// The cases of a report.
pub(super) fn read(text: &str) -> Result<Vec<CaseResult>, Fault> {
    let mut reader = Reader { text, ..Reader::default() };
    for line in lines(text) {
        reader.line(line)?;
    }
    reader.break_off()?;
    Ok(reader.cases.finish())
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    cases: Cases,
    /// What the last header named, with whether a failure of it was told.
    header: Option<(Header<'t>, bool)>,
    /// The tests that are being told.
    binary: Option<Binary<'t>>,
    follows_blank: bool,
}

/// What cargo says that it runs.
#[derive(Clone, Copy, Default)]
struct Header<'t> {
    /// The binary without its hash, or the crate of doc tests.
    binary: &'t str,
    file: Option<&'t str>,
}

impl<'t> Reader<'t> {
    fn line(&mut self, line: Line<'t>) -> Result<(), Fault> {
        let follows_blank = std::mem::replace(&mut self.follows_blank, line.text.is_empty());
        let read = line::read(line.text);
        if self.binary.as_ref().is_some_and(Binary::shows_output) {
            return self.within_binary(line, &read);
        }
        match read {
            TextLine::Running { binary, file } => {
                self.break_off()?;
                self.header = Some((Header { binary, file }, false));
            }
            TextLine::Announced(count) if self.binary.is_none() || follows_blank => {
                self.break_off()?;
                self.binary = Some(Binary::new(count));
            }
            TextLine::TargetFailed => {
                self.break_off()?;
                self.target_failed()?;
            }
            TextLine::NotCompiled { package, target } if self.binary.is_none() => {
                let names = [package, target].map(str::to_owned).to_vec();
                self.cases.push(CaseResult::failed_suite(names, "it could not be compiled"))?;
            }
            read => self.within_binary(line, &read)?,
        }
        Ok(())
    }

    fn within_binary(&mut self, line: Line<'t>, read: &TextLine<'t>) -> Result<(), Fault> {
        let Some(binary) = &mut self.binary else { return Ok(()) };
        match binary.line(line, read)? {
            Ending::Open => Ok(()),
            Ending::Told => self.tell(),
        }
    }

    /// Adds what a binary told.
    fn tell(&mut self) -> Result<(), Fault> {
        let Some(binary) = self.binary.take() else { return Ok(()) };
        if let Some((_, has_failed)) = &mut self.header {
            *has_failed |= binary.has_failed();
        }
        let header = self.header.map(|(header, _)| header);
        binary.add(self.text, header, &mut self.cases)
    }

    /// Adds what a binary told before it broke off, and that it did.
    fn break_off(&mut self) -> Result<(), Fault> {
        let Some(binary) = &self.binary else { return Ok(()) };
        let why = binary.why_broken();
        self.tell()?;
        self.fail(why)
    }

    /// A target that failed though no test of it did, such as one with a harness of its own.
    fn target_failed(&mut self) -> Result<(), Fault> {
        match self.header {
            Some((_, false)) => self.fail("it failed, and none of its tests says why".to_owned()),
            _ => Ok(()),
        }
    }

    fn fail(&mut self, why: String) -> Result<(), Fault> {
        let header = self.header.as_mut().map(|(header, has_failed)| {
            *has_failed = true;
            *header
        });
        let header = header.unwrap_or(Header { binary: "cargo test", file: None });
        let case = CaseResult::failed_suite(vec![header.binary.to_owned()], why);
        self.cases.push(CaseResult { file: header.file.map(str::to_owned), ..case })
    }
}
