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
    /// Give each request a fence of its own. Its response stands below it in that fence, or in the next one.
    pub(in crate::ir) BROKEN_HTTP = "broken-http", Error;
}

/// The lines of a message by their part.
struct Parts<'a> {
    /// The first line, and lines that go on with its query.
    start: Vec<Line<'a>>,
    headers: Vec<Line<'a>>,
    body: Vec<Line<'a>>,
}

/// A line of a fence, with its place.
type Line<'a> = (Span, &'a str);

/// The messages of an http fence: one, or a request and the response that stands below it. What is no header where one must
/// be is left out, with a finding.
pub(in crate::ir) fn http_messages(scope: &Scope<'_>, fence: BlockIndex) -> Vec<HttpMessage> {
    let span = scope.block(fence).span;
    let lines = lines(scope, fence);
    let (request, response) = lines.split_at(response_at(&lines));
    let Some(&(first, _)) = response.first() else { return vec![message(request, span)] };
    let middle = (first.start - span.start) as usize;
    let end = (span.end - span.start) as usize;
    vec![message(request, span.within(0..middle)), message(response, span.within(middle..end))]
}

/// The position of the line that begins the response to the request above it; the number of lines without one.
fn response_at(lines: &[Line<'_>]) -> usize {
    let is_status = |text: &str| {
        text.starts_with("HTTP/") && matches!(start_line(text.trim_end()), Some(StartLine::Status { .. }))
    };
    let mut said =
        lines.iter().enumerate().filter(|(_, (_, text))| !text.trim().is_empty() && !is_comment(text));
    let first = said.next();
    match said.find(|(_, (_, text))| is_status(text)) {
        Some((at, _)) if first.is_some_and(|(_, (_, text))| !is_status(text)) => at,
        _ => lines.len(),
    }
}

fn message(lines: &[Line<'_>], span: Span) -> HttpMessage {
    let parts = parts(lines);
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
    for message in fences.iter().flat_map(|&fence| http_messages(scope, fence)) {
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
    let lines = lines(scope, fence);
    let (request, response) = lines.split_at(response_at(&lines));
    let span = scope.block(fence).span;
    let of_response = || (!response.is_empty()).then(|| fault_of(scope, response, span)).flatten();
    fault_of(scope, request, span).or_else(of_response)
}

fn fault_of(scope: &Scope<'_>, lines: &[Line<'_>], span: Span) -> Option<Diagnostic> {
    let parts = parts(lines);
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
    let message = "a fence holds one request";
    Some(scope.finding(&BROKEN_HTTP, second.0, message).help("Give each request a fence of its own."))
}

fn is_comment(text: &str) -> bool {
    text.starts_with('#') || text.starts_with("//")
}

fn parts<'a>(lines: &[Line<'a>]) -> Parts<'a> {
    let mut head =
        lines.iter().copied().skip_while(|(_, text)| text.trim().is_empty() || is_comment(text)).peekable();
    let mut start: Vec<Line<'a>> = head.next().into_iter().collect();
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
        file.with_scope(0, |scope| http_messages(scope, first_fence(scope)).remove(0))
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
    fn a_response_may_stand_below_its_request() {
        for parted in ["", "\n", "\n\n"] {
            let text = format!(
                "# A\n\n```http\n# ask\nPOST /a\nAccept: */*\n\n{{\"a\": 1}}\n{parted}HTTP/1.1 201 Created\nLocation: /a/1\n\n{{}}\n```\n"
            );
            let file = TestFile::new(&text);
            let (found, sliced) = file.with_scope(0, |scope| {
                let found = http_exchanges(scope, &fences(scope));
                let sliced = found[0].response.as_ref().map(|it| scope.source.slice(it.span).to_owned());
                (found, sliced.unwrap_or_default())
            });
            let [HttpExchange { request, response: Some(response) }] = found.as_slice() else {
                panic!("{found:?}")
            };
            assert_eq!(request.body.value, "{\"a\": 1}");
            assert_eq!(
                (response.start.value.as_str(), response.body.value.as_str()),
                ("HTTP/1.1 201 Created", "{}")
            );
            assert!(sliced.starts_with("HTTP/1.1 201"), "{sliced}");
        }
        assert_eq!(message("HTTP/1.1 200 OK\n\nHTTP/1.1 404 No").body.value, "HTTP/1.1 404 No");
        assert_eq!(fault_at("GET /a\n\nHTTP/1.1 200 OK\nno header"), Some("no header".to_owned()));
    }

    #[test]
    fn lines_that_belong_nowhere_are_faults() {
        assert_eq!(fault_at("{\"a\": 1}"), Some("{\"a\": 1}".to_owned()));
        assert_eq!(fault_at("GET /a\n{\"a\": 1}"), Some("{\"a\": 1}".to_owned()));
        assert_eq!(fault_at("GET /a\n\nx\n### next\nGET /b"), Some("### next".to_owned()));
        assert_eq!(fault_at("GET /a\nA: b\n\n{}"), None);
    }
}
