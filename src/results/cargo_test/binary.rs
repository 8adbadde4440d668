//! The tests that one binary tells, from its announcement to its counts.

use std::collections::BTreeSet;

use super::super::cases::{Cases, parts};
use super::super::fault::{Fault, FaultKind};
use super::super::lines::Line;
use super::super::message::message;
use super::super::panic_message::panic_message;
use super::super::{CaseResult, Outcome};
use super::Header;
use super::line::TextLine;

/// The tests of a binary so far.
pub(super) struct Binary<'t> {
    announced: usize,
    told: Vec<Told<'t>>,
    /// A test whose line has begun, and which prints.
    open: Option<&'t str>,
    section: Section<'t>,
}

struct Told<'t> {
    name: &'t str,
    outcome: Outcome,
    reason: &'t str,
}

/// What comes after the results.
#[derive(Default)]
struct Section<'t> {
    has_begun: bool,
    /// The failing tests whose output has not come yet.
    silent: BTreeSet<&'t str>,
    /// Where the output of a test begins.
    outputs: Vec<(&'t str, usize)>,
    /// Where the last list begins, and what stands in it.
    list: usize,
    listed: BTreeSet<&'t str>,
}

/// Whether a binary has told all.
pub(super) enum Ending {
    Open,
    Told,
}

impl<'t> Binary<'t> {
    pub(super) fn new(announced: usize) -> Self {
        Self { announced, told: Vec::new(), open: None, section: Section::default() }
    }

    /// Whether what comes is the output of tests, which may look like anything.
    pub(super) fn shows_output(&self) -> bool {
        self.section.has_begun
    }

    pub(super) fn has_failed(&self) -> bool {
        self.told.iter().any(|told| told.outcome == Outcome::Failed)
    }

    pub(super) fn why_broken(&self) -> String {
        let (told, announced) = (self.told.len(), self.announced);
        format!("it broke off: of {announced} results, {told} were told")
    }

    pub(super) fn line(&mut self, line: Line<'t>, read: &TextLine<'t>) -> Result<Ending, Fault> {
        match *read {
            TextLine::Counts { passed, failed, ignored } => {
                return self.counts(line.at, [passed, failed, ignored]);
            }
            TextLine::Section if self.told.len() >= self.announced => self.section(line.at),
            TextLine::OutputOf(name) if self.section.silent.remove(name) => {
                self.section.outputs.push((name, line.at + line.text.len()));
            }
            TextLine::Listed(name) if self.shows_output() => {
                self.section.listed.insert(name);
            }
            TextLine::Test { name, result } if !self.shows_output() => match result {
                Some((outcome, reason)) => self.told.push(Told { name, outcome, reason }),
                None => self.open = Some(name),
            },
            TextLine::Result(outcome, reason) if !self.shows_output() => {
                if let Some(name) = self.open.take() {
                    self.told.push(Told { name, outcome, reason });
                }
            }
            _ => {}
        }
        Ok(Ending::Open)
    }

    fn section(&mut self, at: usize) {
        if !self.section.has_begun {
            self.section.has_begun = true;
            self.section.silent = self.failing();
        }
        self.section.list = at;
        self.section.listed.clear();
    }

    fn failing(&self) -> BTreeSet<&'t str> {
        self.told.iter().filter(|told| told.outcome == Outcome::Failed).map(|told| told.name).collect()
    }

    /// Takes counts for the end if they add up to what was announced, and those that failed are listed above. A test
    /// may print other counts.
    fn counts(&self, at: usize, counts: [usize; 3]) -> Result<Ending, Fault> {
        let counted = counts.iter().fold(0_usize, |sum, count| sum.saturating_add(*count));
        let has_failing = counts[1] > 0 && self.shows_output();
        if counted != self.announced || (has_failing && self.section.listed != self.failing()) {
            return Ok(Ending::Open);
        }
        let read = [Outcome::Passed, Outcome::Failed, Outcome::Pending]
            .map(|outcome| self.told.iter().filter(|told| told.outcome == outcome).count());
        if read == counts {
            return Ok(Ending::Told);
        }
        Err(Fault::at(at, FaultKind::Count { counted, read: self.told.len() }))
    }

    /// Adds the tests as cases.
    pub(super) fn add(&self, text: &str, header: Option<Header<'_>>, cases: &mut Cases) -> Result<(), Fault> {
        let ends = self.section.outputs.iter().skip(1).map(|&(_, start)| start).chain([self.section.list]);
        let mut outputs = std::collections::BTreeMap::new();
        for (&(name, start), end) in self.section.outputs.iter().zip(ends) {
            // The next output begins behind its own heading, which is the last line before it.
            let output = text.get(start..end).unwrap_or_default();
            outputs.insert(name, without_heading(output));
        }
        for told in &self.told {
            let why = match told.outcome {
                Outcome::Passed => None,
                Outcome::Failed => outputs.get(told.name).and_then(|output| panic_message(output)),
                Outcome::Pending => message(told.reason),
            };
            let (names, file) = names(told.name, header);
            let case = CaseResult::new(names, told.outcome, why);
            cases.push(CaseResult { file, ..case })?;
        }
        Ok(())
    }
}

fn without_heading(output: &str) -> &str {
    match output.rsplit_once('\n') {
        Some((before, last)) if last.starts_with("---- ") => before,
        _ => output,
    }
}

/// The names of a test and its file. A doc test names the file itself: `src/lib.rs - shop::add (line 5)`.
fn names(test: &str, header: Option<Header<'_>>) -> (Vec<String>, Option<String>) {
    let (file, path) = match test.split_once(" - ") {
        Some((file, path)) if test.ends_with(')') => (Some(file), path),
        _ => (header.and_then(|header| header.file), test),
    };
    let binary = header.map(|header| header.binary.to_owned());
    (binary.into_iter().chain(parts(path, "::")).collect(), file.map(str::to_owned))
}
