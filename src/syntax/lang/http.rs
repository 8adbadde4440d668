//! Lines of an HTTP message.

use std::ops::Range;

use pest::Parser;
use pest::iterators::Pair;

use rules::{HttpParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/http.pest"]
    pub(in crate::syntax::lang) struct HttpParser;
}

/// The first line of a message. All ranges are bytes of that line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartLine {
    /// `GET /orders HTTP/1.1`.
    Request {
        /// The method.
        method: Range<usize>,
        /// What it is sent to.
        target: Range<usize>,
    },
    /// `HTTP/1.1 201 Created`.
    Status {
        /// The status code.
        code: Range<usize>,
    },
}

/// Reads the first line of a message.
#[must_use]
pub fn start_line(line: &str) -> Option<StartLine> {
    let start = HttpParser::parse(Rule::start, line).ok()?.next()?;
    let message = start.into_inner().next()?;
    let rule = message.as_rule();
    let mut parts = message.into_inner().map(|part| range(&part));
    match rule {
        Rule::request => Some(StartLine::Request { method: parts.next()?, target: parts.next()? }),
        Rule::status => Some(StartLine::Status { code: parts.next()? }),
        _ => None,
    }
}

/// Reads a header line: its name and its value.
#[must_use]
pub fn header(line: &str) -> Option<(Range<usize>, Range<usize>)> {
    let mut parts = HttpParser::parse(Rule::header, line).ok()?.next()?.into_inner();
    let (name, value) = (range(&parts.next()?), range(&parts.next()?));
    let length = line[value.clone()].trim_end().len();
    // A value that is missing is missed right after the colon.
    let start = if length == 0 { line[..value.start].trim_end().len() } else { value.start };
    Some((name, start..start + length))
}

fn range(part: &Pair<'_, Rule>) -> Range<usize> {
    part.as_span().start()..part.as_span().end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_and_statuses_are_told_apart() {
        let line = "GET /orders?q=a b HTTP/1.1";
        let Some(StartLine::Request { method, target }) = start_line(line) else { panic!("no request") };
        assert_eq!((&line[method], &line[target]), ("GET", "/orders?q=a b"));
        assert_eq!(start_line("HTTP/1.1 201 Created"), Some(StartLine::Status { code: 9..12 }));
        assert_eq!(start_line("HTTP/2 204"), Some(StartLine::Status { code: 7..10 }));
        assert_eq!(start_line("{\"id\": 1}"), None);
    }

    #[test]
    fn a_header_has_a_name() {
        let line = "Idempotency-Key:  a b ";
        let (name, value) = header(line).expect("a header");
        assert_eq!((&line[name], &line[value]), ("Idempotency-Key", "a b"));
        assert_eq!(header("no header"), None);
    }
}
