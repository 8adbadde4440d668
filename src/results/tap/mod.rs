//! TAP 13 and 14: test points, subtests by indentation, and what stands below a point.

mod diagnostics;
mod line;

use super::cases::Cases;
use super::fault::{Fault, FaultKind};
use super::lines::{Line, lines};
use super::message::message;
use super::tree::{self, Node};
use super::{CaseResult, DEEPEST, Outcome};
use diagnostics::diagnostics;
use line::{TapLine, indent_of};

pub(super) use line::is_sign;

/// The cases of a report.
pub(super) fn read(report: &str, text: &str) -> Result<Vec<CaseResult>, Fault> {
    let mut reader = Reader::default();
    let mut all = lines(text);
    while let Some(line) = all.next() {
        if reader.begins_diagnostics(line.text) {
            let end = format!("{}...", &line.text[..indent_of(line.text)]);
            let below = all.by_ref().map(|line| line.text);
            let block: Vec<&str> = below.take_while(|line| line.trim_end() != end).collect();
            reader.diagnostics(&block);
        } else {
            reader.line(line)?;
        }
    }
    reader.finish(report)
}

#[derive(Default)]
struct Reader {
    points: Vec<Node>,
    /// The level of the report itself.
    bottom: Level,
    /// The levels of subtests that are open.
    above: Vec<Level>,
    /// The point that the line before was.
    last: Option<usize>,
    /// Why the run was given up, or there was nothing to run.
    notes: Vec<(Outcome, String)>,
}

/// Points of one indentation below each other.
#[derive(Default)]
struct Level {
    indent: usize,
    /// How many points are planned.
    plan: Option<usize>,
    points: Vec<usize>,
    /// Subtests of the point that comes next.
    subtests: Vec<usize>,
    /// The point whose `{` opened the level above.
    opener: Option<usize>,
}

impl Reader {
    fn line(&mut self, line: Line<'_>) -> Result<(), Fault> {
        self.last = None;
        let indent = indent_of(line.text);
        match line::read(&line.text[indent..]) {
            TapLine::Point { name, outcome, reason, opens } => {
                self.go_to(indent, line.at)?;
                self.point(Node { name, parent: None, outcome, message: message(reason), file: None }, opens);
            }
            TapLine::Plan { count, comment } => {
                self.go_to(indent, line.at)?;
                self.top().plan = Some(count);
                if indent == 0 && count == 0 {
                    let why = message(comment).unwrap_or_else(|| "there is nothing to run".to_owned());
                    self.notes.push((Outcome::Pending, why));
                }
            }
            TapLine::Close => self.close(indent),
            TapLine::BailOut(reason) => {
                let why = message(reason).unwrap_or_else(|| "the run was given up".to_owned());
                self.notes.push((Outcome::Failed, why));
            }
            TapLine::Other => {}
        }
        Ok(())
    }

    fn top(&mut self) -> &mut Level {
        self.above.last_mut().unwrap_or(&mut self.bottom)
    }

    /// Goes to the level of an indentation; `at` is the line's place.
    fn go_to(&mut self, indent: usize, at: usize) -> Result<(), Fault> {
        self.close(indent);
        if self.top().indent < indent {
            if self.above.len() >= DEEPEST {
                return Err(Fault::at(at, FaultKind::Nested));
            }
            self.above.push(Level { indent, ..Level::default() });
        }
        Ok(())
    }

    /// Ends the levels that lie deeper. Their points are subtests of the one that opened them, or else of the next.
    fn close(&mut self, indent: usize) {
        while self.top().indent > indent {
            let Some(level) = self.above.pop() else { return };
            if self.top().indent < indent {
                self.above.push(Level { indent, ..Level::default() });
            }
            let around = self.top();
            around.subtests.extend(level.points.into_iter().chain(level.subtests));
            if let Some(opener) = around.opener.take() {
                self.adopt(opener);
            }
        }
    }

    /// Makes a point of the top level the parent of the subtests that wait there.
    fn adopt(&mut self, parent: usize) {
        for subtest in std::mem::take(&mut self.top().subtests) {
            self.points[subtest].parent = Some(parent);
        }
    }

    fn point(&mut self, point: Node, opens: bool) {
        let at = self.points.len();
        self.points.push(point);
        self.last = Some(at);
        self.adopt(at);
        let level = self.top();
        level.points.push(at);
        level.opener = opens.then_some(at);
    }

    /// Whether a line begins what is said of the point before it.
    fn begins_diagnostics(&mut self, line: &str) -> bool {
        self.last.is_some() && line.trim() == "---" && indent_of(line) > self.top().indent
    }

    fn diagnostics(&mut self, block: &[&str]) {
        if let Some(point) = self.last.take() {
            let point = &mut self.points[point];
            let said = diagnostics(block);
            point.file = said.file;
            if point.outcome == Outcome::Failed {
                point.message = said.message;
            }
        }
    }

    fn finish(mut self, report: &str) -> Result<Vec<CaseResult>, Fault> {
        self.close(0);
        let told = self.bottom.points.len();
        let missing = match self.bottom.plan {
            None => Some("there is no plan: the run broke off".to_owned()),
            Some(plan) if plan != told => Some(format!("{plan} tests are planned, and {told} are told")),
            Some(_) => None,
        };
        // Who gives up has no plan to keep.
        let notes = if self.notes.is_empty() { missing.map(|why| (Outcome::Failed, why)) } else { None };
        let mut cases = Cases::default();
        tree::add(None, &self.points, &mut cases)?;
        for (outcome, why) in self.notes.into_iter().chain(notes) {
            cases.push(CaseResult::new(vec![report.to_owned()], outcome, Some(why)))?;
        }
        Ok(cases.finish())
    }
}
