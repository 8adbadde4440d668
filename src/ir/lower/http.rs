//! HTTP fences: requests and responses as in `.http` files.

use super::fence::{joined, lines};
use super::scope::Scope;
use crate::base::{Diagnostic, Located, Span, codes};
use crate::ir::{HttpExchange, HttpMessage};
use crate::syntax::BlockIndex;
use crate::syntax::lang::http::{StartLine, header, start_line};

codes! {
    /// An `http` fence is no HTTP message.
    ///
    /// A request begins with its method and target, a response with its version and status; headers
    /// follow, one a line, then a blank line and the body. A message that cannot be read can neither be
    /// sent nor compared.
    ///
    /// ```http
    /// POST /transfers HTTP/1.1
    /// Content-Type: application/json
    ///
    /// {"amount": 101}
    /// ```
    ///
    /// Give the request and its response a fence each, the response right after the request.
    pub(in crate::ir) BROKEN_HTTP = "broken-http", Error;
}

/// The lines of a message by their part.
struct Parts<'a> {
    /// The first line, and lines that go on with its query.
    start: Vec<(Span, &'a str)>,
    headers: Vec<(Span, &'a str)>,
    body: Vec<(Span, &'a str)>,
}

/// The message of an http fence. What is no header where one must be is left out, with a finding.
pub(in crate::ir) fn http_message(scope: &Scope<'_>, fence: BlockIndex) -> HttpMessage {
    let span = scope.block(fence).span;
    let parts = parts(scope, fence);
    let headers = parts.headers.iter().filter_map(|(line, text)| {
        let (name, value) = header(text)?;
        let at = |range: std::ops::Range<usize>| {
            Located::written(text[range.clone()].to_owned(), line.within(range))
        };
        Some((at(name), at(value)))
    });
    HttpMessage {
        start: start(&parts.start, span),
        headers: headers.collect(),
        body: joined(&parts.body, span.end as usize),
        span,
    }
}

/// The messages of some fences, each response with the request before it.
pub(in crate::ir) fn http_exchanges(scope: &Scope<'_>, fences: &[BlockIndex]) -> Vec<HttpExchange> {
    let mut exchanges: Vec<HttpExchange> = Vec::new();
    for &fence in fences {
        let message = http_message(scope, fence);
        match exchanges.last_mut() {
            Some(open) if is_response(&message) && open.response.is_none() => open.response = Some(message),
            _ => exchanges.push(HttpExchange { request: message, response: None }),
        }
    }
    exchanges
}

/// Whether a message answers one.
pub(in crate::ir) fn is_response(message: &HttpMessage) -> bool {
    matches!(start_line(&message.start.value), Some(StartLine::Status { .. }))
}

/// What is wrong with an http fence.
pub(super) fn fault(scope: &Scope<'_>, fence: BlockIndex) -> Option<Diagnostic> {
    let parts = parts(scope, fence);
    let span = scope.block(fence).span;
    let first = start(&parts.start, span);
    if start_line(&first.value).is_none() {
        let (span, message) = if first.value.is_empty() {
            (span, "this http fence holds no message")
        } else {
            (first.span, "this line is neither a request nor a status")
        };
        let help = "Begin with a method and a target (`GET /orders`), or with a status (`HTTP/1.1 200 OK`).";
        return Some(scope.finding(&BROKEN_HTTP, span, message).help(help));
    }
    if let Some((line, _)) = parts.headers.iter().find(|(_, text)| header(text).is_none()) {
        let help = "Write headers as `Name: value`, and a blank line before the body.";
        return Some(scope.finding(&BROKEN_HTTP, *line, "this line is no header").help(help));
    }
    let second = parts.body.iter().find(|(_, text)| text.starts_with("###"))?;
    let message = "a fence holds one message";
    Some(scope.finding(&BROKEN_HTTP, second.0, message).help("Give each message a fence of its own."))
}

fn parts<'a>(scope: &Scope<'a>, fence: BlockIndex) -> Parts<'a> {
    let lines = lines(scope, fence);
    let is_comment = |text: &str| text.starts_with('#') || text.starts_with("//");
    let mut head =
        lines.iter().copied().skip_while(|(_, text)| text.trim().is_empty() || is_comment(text)).peekable();
    let mut start: Vec<(Span, &str)> = head.next().into_iter().collect();
    while let Some(more) = head.next_if(|(_, text)| goes_on(text)) {
        start.push(more);
    }
    let mut headers = Vec::new();
    while let Some(line) = head.next_if(|(_, text)| !text.trim().is_empty()) {
        if !is_comment(line.1) {
            headers.push(line);
        }
    }
    let body = head.skip_while(|(_, text)| text.trim().is_empty()).collect();
    Parts { start, headers, body }
}

/// Whether an indented line goes on with the query of the request line.
fn goes_on(line: &str) -> bool {
    line.starts_with([' ', '\t']) && line.trim_start().starts_with(['?', '&'])
}

fn start(lines: &[(Span, &str)], fence: Span) -> Located<String> {
    let value = lines.iter().map(|(_, text)| text.trim()).collect();
    let span = lines.iter().map(|&(span, _)| span).reduce(Span::to);
    Located::written(value, span.unwrap_or(Span::at(fence.end as usize)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::testing::{TestFile, fences, first_fence};

    fn message(text: &str) -> HttpMessage {
        let file = TestFile::new(&format!("# A\n\n```http\n{text}\n```\n"));
        file.with_scope(0, |scope| http_message(scope, first_fence(scope)))
    }

    fn fault_at(text: &str) -> Option<String> {
        let file = TestFile::new(&format!("# A\n\n```http\n{text}\n```\n"));
        file.with_scope(0, |scope| {
            fault(scope, first_fence(scope)).map(|found| scope.source.slice(found.place.span).to_owned())
        })
    }

    #[test]
    fn a_message_has_a_start_headers_and_a_body() {
        let found = message("# a comment\nGET /a\n  ?b=1\n  &c=2\nAccept: */*\n\n{\n\n}\n");
        assert_eq!(found.start.value, "GET /a?b=1&c=2");
        assert_eq!((found.headers[0].0.value.as_str(), found.headers[0].1.value.as_str()), ("Accept", "*/*"));
        assert_eq!(found.body.value, "{\n\n}");
    }

    #[test]
    fn a_response_belongs_to_the_request_before_it() {
        let text = "# A\n\n```http\nGET /a\n```\n\n```http\nHTTP/1.1 200 OK\n```\n\n```http\nGET /b\n```\n";
        let found = TestFile::new(text).with_scope(0, |scope| http_exchanges(scope, &fences(scope)));
        let answered: Vec<bool> = found.iter().map(|exchange| exchange.response.is_some()).collect();
        assert_eq!(answered, [true, false]);
    }

    #[test]
    fn lines_that_belong_nowhere_are_faults() {
        assert_eq!(fault_at("{\"a\": 1}"), Some("{\"a\": 1}".to_owned()));
        assert_eq!(fault_at("GET /a\n{\"a\": 1}"), Some("{\"a\": 1}".to_owned()));
        assert_eq!(fault_at("GET /a\n\nx\n### next\nGET /b"), Some("### next".to_owned()));
        assert_eq!(fault_at("GET /a\nA: b\n\n{}"), None);
    }
}
