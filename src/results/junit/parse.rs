//! The elements of a report, in one pass.

use quick_xml::errors::{Error, IllFormedError};
use quick_xml::escape::{EscapeError, resolve_predefined_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::super::DEEPEST;
use super::super::fault::{Fault, FaultKind};
use super::super::message;
use super::document::{Case, Document, Mark, Suite, Words};

/// The report as it stands, if it is well-formed and declares no document type.
pub(super) fn parse(text: &str) -> Result<Document, Fault> {
    let mut reader = Reader::from_str(text);
    let mut parser = Parser::default();
    loop {
        let at = offset(reader.buffer_position());
        let event = reader.read_event().map_err(|error| fault(offset(reader.error_position()), error))?;
        match event {
            Event::Start(element) => parser.start(&element, at)?,
            Event::Empty(element) => {
                parser.start(&element, at)?;
                parser.end();
            }
            Event::End(_) => parser.end(),
            Event::Text(words) => parser.text(&words),
            Event::CData(words) => parser.text(&words),
            Event::GeneralRef(entity) => parser.entity(&entity, at)?,
            Event::DocType(_) => return Err(Fault::at(at, FaultKind::DocumentType)),
            Event::Eof if parser.open.is_empty() && parser.has_root => return Ok(parser.document),
            Event::Eof => return Err(Fault::at(text.len(), FaultKind::BreaksOff)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

fn fault(at: usize, error: Error) -> Fault {
    let kind = match error {
        Error::Syntax(_) | Error::IllFormed(IllFormedError::MissingEndTag(_)) => FaultKind::BreaksOff,
        Error::Escape(EscapeError::UnrecognizedEntity(_, name)) => FaultKind::UnknownEntity(name),
        other => FaultKind::Xml(other.to_string()),
    };
    Fault::at(at, kind)
}

/// An element that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Suite(usize),
    Case,
    Verdict(Verdict),
    Other,
}

/// What an element says of a case, or of a suite.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Error,
    Failure,
    Skipped,
}

#[derive(Default)]
struct Parser {
    document: Document,
    open: Vec<Open>,
    has_root: bool,
    /// What the verdict that is open says so far.
    words: Words,
}

impl Parser {
    fn start(&mut self, element: &BytesStart<'_>, at: usize) -> Result<(), Fault> {
        if self.open.len() >= DEEPEST {
            return Err(Fault::at(at, FaultKind::Nested));
        }
        let name = element.name();
        let around = self.open.last().copied();
        let open = match (name.as_ref(), around) {
            ("testsuites" | "testsuite", None | Some(Open::Suite(_))) => self.suite(element, around, at)?,
            (other, None) => return Err(Fault::at(at, FaultKind::OtherXml(other.to_owned()))),
            ("testcase", Some(Open::Suite(suite))) => self.case(element, suite, at)?,
            ("error", Some(Open::Case | Open::Suite(_))) => self.verdict(element, Verdict::Error, at)?,
            ("failure", Some(Open::Case | Open::Suite(_))) => self.verdict(element, Verdict::Failure, at)?,
            ("skipped", Some(Open::Case)) => self.verdict(element, Verdict::Skipped, at)?,
            ("property", Some(Open::Other)) => self.property(element, at)?,
            _ => Open::Other,
        };
        self.open.push(open);
        Ok(())
    }

    fn end(&mut self) {
        if let Some(Open::Verdict(verdict)) = self.open.pop() {
            let words = std::mem::take(&mut self.words);
            let case = self.document.cases.last_mut();
            match (self.open.last(), verdict, case) {
                (Some(Open::Case), Verdict::Error, Some(case)) => case.error = Some(words),
                (Some(Open::Case), Verdict::Failure, Some(case)) => case.failure = Some(words),
                (Some(Open::Case), Verdict::Skipped, Some(case)) => case.skipped = Some(words),
                (Some(&Open::Suite(suite)), ..) => self.document.suites[suite].verdict = Some(words),
                _ => {}
            }
        }
    }

    /// Keeps text in a verdict, as much of it as a message may take.
    fn text(&mut self, text: &str) {
        if let Some(Open::Verdict(_)) = self.open.last() {
            let room = (2 * message::MOST_BYTES + 1).saturating_sub(self.words.text.len());
            self.words.text.push_str(message::head(text, room));
        }
    }

    fn entity(&mut self, entity: &BytesRef<'_>, at: usize) -> Result<(), Fault> {
        let character = entity.resolve_char_ref().map_err(|error| fault(at, error))?;
        match (character, resolve_predefined_entity(entity)) {
            (Some(character), _) => self.text(character.encode_utf8(&mut [0; 4])),
            (None, Some(text)) => self.text(text),
            (None, None) => return Err(Fault::at(at, FaultKind::UnknownEntity(entity.to_string()))),
        }
        Ok(())
    }

    fn suite(&mut self, element: &BytesStart<'_>, around: Option<Open>, at: usize) -> Result<Open, Fault> {
        let parent = match around {
            Some(Open::Suite(parent)) => Some(parent),
            _ => None,
        };
        if parent.is_none() && std::mem::replace(&mut self.has_root, true) {
            return Err(Fault::at(at, FaultKind::SecondRoot));
        }
        let mut suite = Suite { parent, ..Suite::default() };
        suite.is_list = element.name().as_ref() == "testsuites";
        attributes(element, at, |name, value| {
            let mut mark = Mark::Any;
            match name {
                "name" => suite.name = value.into(),
                "file" => suite.file = Some(value.into()),
                "tests" => suite.tests = value.parse().ok(),
                "errors" | "failures" => {
                    suite.failures = suite.failures.saturating_add(value.parse().unwrap_or(0));
                }
                "id" => mark = Mark::Id,
                "uuid" => mark = Mark::Uuid,
                "xsi:noNamespaceSchemaLocation" if value.contains("surefire") => mark = Mark::SurefireSchema,
                _ => {}
            }
            suite.mark = suite.mark.max(mark);
        })?;
        self.document.suites.push(suite);
        Ok(Open::Suite(self.document.suites.len() - 1))
    }

    fn case(&mut self, element: &BytesStart<'_>, suite: usize, at: usize) -> Result<Open, Fault> {
        let mut case = Case { suite, ..Case::default() };
        attributes(element, at, |name, value| match name {
            "name" => case.name = value.into(),
            "classname" => case.classname = value.into(),
            "file" => case.file = Some(value.into()),
            "status" => case.is_disabled = matches!(value, "notrun" | "disabled" | "skipped"),
            "time" => case.took_no_time = value == "0",
            _ => {}
        })?;
        self.document.cases.push(case);
        Ok(Open::Case)
    }

    fn verdict(&mut self, element: &BytesStart<'_>, verdict: Verdict, at: usize) -> Result<Open, Fault> {
        self.words = Words::default();
        attributes(element, at, |name, value| {
            if name == "message" {
                value.clone_into(&mut self.words.message);
            }
        })?;
        Ok(Open::Verdict(verdict))
    }

    /// A property of a case, two elements further in; of suites' properties, one tells who wrote the report.
    fn property(&mut self, element: &BytesStart<'_>, at: usize) -> Result<Open, Fault> {
        let (mut key, mut content) = (String::new(), String::new());
        attributes(element, at, |name, value| match name {
            "name" => key = value.into(),
            "value" => content = value.into(),
            _ => {}
        })?;
        let owner = self.open.len().checked_sub(2).map(|at| self.open[at]);
        match (owner, self.document.cases.last_mut()) {
            (Some(Open::Case), Some(case)) => case.properties.push((key, content)),
            (Some(Open::Suite(_)), _) => self.document.has_go_version |= key == "go.version",
            _ => {}
        }
        Ok(Open::Other)
    }
}

/// Hands on each attribute with its value, entities resolved and line ends as they stand.
fn attributes(element: &BytesStart<'_>, at: usize, mut each: impl FnMut(&str, &str)) -> Result<(), Fault> {
    // Looking for names that stand twice takes quadratic time.
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| {
            Fault::at(at, FaultKind::Xml("an attribute has no value in quotation marks".to_owned()))
        })?;
        let value = unescape(&attribute.value).map_err(|error| fault(at, error.into()))?;
        each(attribute.key.as_ref(), &value);
    }
    Ok(())
}
