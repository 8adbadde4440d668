//! A request or a response of an example that is not what its operation says.

use std::collections::BTreeMap;

use super::misfit::Misfit;
use super::samples::{Samples, Way};
use super::type_names::{Definitions, index};
use crate::analysis::interface::Interface;
use crate::analysis::shown::Calls;
use crate::base::{Applicability, Diagnostic, Located, Place, Span, SpecPath, codes};
use crate::ir::{
    Block, BlockShape, Body, Clause, ClauseBody, ErrorRow, FileIr, Head, HttpExchange, HttpMessage, IdSpace,
    Operation, Response, TypeExpr,
};
use crate::syntax::json;

codes! {
    /// The request or the response of an example is not what its operation says.
    ///
    /// Readers copy examples, and tests send them. The operation is the one with the request's method and path. What is sent
    /// with a request that succeeds is held against the operation's request, and a response against the one of its status: the
    /// types of values, names of members, rules, and for requests the fields that must be there. Of a response an
    /// example may show a part. The fences of JSON in an example below an event or a webhook are held against what it carries.
    ///
    /// ````markdown
    /// ## Type: Loan
    /// | Field | Type    | Rule  |
    /// |-------|---------|-------|
    /// | days  | integer | 1..30 |
    ///
    /// ## Operation: Lend
    /// `POST /loans`
    ///
    /// - **Request:** Loan
    ///
    /// ### Example: A ladder
    /// ```http
    /// POST /loans HTTP/1.1
    ///
    /// {"days": 90}
    /// ```
    /// ````
    ///
    /// Mend the example, or what the operation and its types say.
    pub(super) UNFITTING_SAMPLE = "unfitting-sample", Warning;
}

/// What exchanges are held against.
struct Spec<'a> {
    types: &'a Definitions<'a>,
    calls: Calls<'a>,
    files: BTreeMap<&'a SpecPath, &'a FileIr>,
}

/// An operation with the clause that it is, and its file.
#[derive(Clone, Copy)]
struct Called<'a> {
    file: &'a FileIr,
    clause: &'a Clause,
    operation: &'a Operation,
}

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let main = || files.iter().filter(|file| file.space == IdSpace::Main);
    let exchanges: Vec<(&FileIr, &HttpExchange)> =
        main().flat_map(|file| exchanges(file).map(move |exchange| (file, exchange))).collect();
    let payloads: Vec<(Called<'_>, Located<String>)> = main().flat_map(payloads).collect();
    let shown: Vec<_> = main().flat_map(shown).collect();
    if exchanges.is_empty() && payloads.is_empty() && shown.is_empty() {
        return;
    }
    let types = index(files);
    let spec = Spec {
        types: &types,
        calls: Calls::of(files),
        files: files.iter().map(|file| (&file.path, file)).collect(),
    };
    for (file, exchange) in exchanges {
        let Some(called) = spec.called(exchange) else { continue };
        findings.extend(spec.misfits(called, exchange).into_iter().map(|misfit| finding(file, misfit)));
    }
    for (called, payload) in payloads {
        let body = called.operation.request.as_ref();
        let misfits = body.and_then(|body| spec.held(called, &payload, Way::Sent, body)).unwrap_or_default();
        findings.extend(misfits.into_iter().map(|misfit| finding(called.file, misfit)));
    }
    for (called, way, body, sample) in shown {
        let misfits = spec.held(called, sample, way, body).unwrap_or_default();
        findings.extend(misfits.into_iter().map(|misfit| finding(called.file, misfit)));
    }
}

/// The samples below the labels of operations.
fn shown(file: &FileIr) -> impl Iterator<Item = (Called<'_>, Way, &Body, &Located<String>)> {
    let clauses = file.clauses.iter().filter(|clause| !clause.is_removed());
    clauses.flat_map(move |clause| {
        let operation = match &clause.body {
            ClauseBody::Operation(operation) => Some(operation.as_ref()),
            _ => None,
        };
        operation.into_iter().flat_map(move |operation| {
            let sent = operation.request.iter().map(|body| (Way::Sent, body));
            let received = operation.responses.iter().map(|response| (Way::Received, &response.body));
            sent.chain(received).filter_map(move |(way, body)| {
                Some((Called { file, clause, operation }, way, body, body.sample.as_ref()?))
            })
        })
    })
}

/// What the examples below events and webhooks say that these carry.
fn payloads(file: &FileIr) -> impl Iterator<Item = (Called<'_>, Located<String>)> {
    let examples = file.clauses.iter().filter(|clause| matches!(clause.body, ClauseBody::Example(_)));
    examples.filter(|clause| !clause.is_removed()).flat_map(move |example| {
        let called = carrier(file, example);
        let samples = called.into_iter().flat_map(|_| example.blocks.iter().filter_map(fenced_json));
        samples.filter_map(move |sample| Some((called?, sample)))
    })
}

/// The event or webhook that a clause stands below.
fn carrier<'a>(file: &'a FileIr, clause: &'a Clause) -> Option<Called<'a>> {
    let mut around = std::iter::successors(Some(clause), |clause| Some(file.clause(clause.parent?)));
    around.find_map(|clause| match &clause.body {
        ClauseBody::Operation(operation) => {
            let head = operation.head.as_ref().map(|head| &head.value);
            let carries = matches!(head, Some(Head::Event { .. } | Head::Webhook { .. }));
            carries.then_some(Called { file, clause, operation })
        }
        _ => None,
    })
}

/// The content of a fence of JSON that stands in the file as it is.
fn fenced_json(block: &Block) -> Option<Located<String>> {
    let text = block.markdown.as_str();
    let (opening, rest) = text.split_once('\n')?;
    let language = opening.trim_start_matches(['`', '~']).trim_end();
    let content = rest.rsplit_once('\n').map_or(rest, |(content, _)| content);
    // Each end of a line is as long as the others: one byte, or two in the file.
    let ends = |text: &str| text.matches('\n').count();
    let added = block.span.len().checked_sub(text.len())?;
    let is_as_written = added == 0 || added == ends(text);
    let in_file = |text: &str| text.len() + if added == 0 { 0 } else { ends(text) };
    let start = block.span.start as usize + in_file(&text[..=opening.len()]);
    let span = Span::new(start, start + in_file(content));
    let is_sample = block.shape == BlockShape::Code && language == "json" && is_as_written;
    is_sample.then(|| Located::written(content.to_owned(), span))
}

fn exchanges(file: &FileIr) -> impl Iterator<Item = &HttpExchange> {
    let clauses = file.clauses.iter().filter(|clause| !clause.is_removed());
    clauses.flat_map(|clause| match &clause.body {
        ClauseBody::Example(example) => example.http.as_slice(),
        _ => &[],
    })
}

fn finding(file: &FileIr, misfit: Misfit) -> Diagnostic {
    let Misfit { span, message, help, told, meant } = misfit;
    let mut finding = Diagnostic::new(&UNFITTING_SAMPLE, Place::new(&file.path, span), message).help(help);
    if let Some((place, words)) = told {
        finding = finding.label(place, words);
    }
    match meant {
        Some(meant) => {
            let written = serde_json::Value::from(meant.as_str()).to_string();
            finding.replace(format!("write `{meant}`"), written, Applicability::Suggested)
        }
        None => finding,
    }
}

impl<'a> Spec<'a> {
    fn called(&self, exchange: &'a HttpExchange) -> Option<Called<'a>> {
        let (path, at) = self.calls.called(exchange)?;
        let file = *self.files.get(path)?;
        let clause = file.clauses.get(at)?;
        match &clause.body {
            ClauseBody::Operation(operation) => Some(Called { file, clause, operation }),
            _ => None,
        }
    }

    fn misfits(&self, called: Called<'a>, exchange: &HttpExchange) -> Vec<Misfit> {
        let response = exchange.response.as_ref().and_then(|response| Some((response, status(response)?)));
        let succeeds = response.is_none_or(|(_, status)| status < 400);
        let request = called.operation.request.as_ref().filter(|_| succeeds);
        let mut misfits = request
            .and_then(|body| self.held(called, of_json(&exchange.request)?, Way::Sent, body))
            .unwrap_or_default();
        if let Some((response, status)) = response {
            misfits.extend(self.response(called, response, status));
        }
        misfits
    }

    fn response(&self, called: Called<'a>, message: &HttpMessage, status: u16) -> Vec<Misfit> {
        let Called { file, clause, operation } = called;
        let is_of_status = |response: &&Response| match &response.status {
            Some(own) => own.value == status,
            None => status < 400,
        };
        let own: Vec<&Response> = operation.responses.iter().filter(is_of_status).collect();
        let way = Way::Received;
        if !own.is_empty() {
            let held = |body| self.held(called, of_json(message)?, way, body);
            let told = own.iter().map(|response| held(&response.body).unwrap_or_default());
            // One status may have several bodies: then one of them has to fit.
            return told.min_by_key(Vec::len).unwrap_or_default();
        }
        let interface = Interface::of(file, clause, operation);
        let is_error = |error: &&ErrorRow| error.status.as_ref().is_some_and(|own| own.value == status);
        if status >= 400 || interface.errors.iter().any(is_error) {
            let held = |ty| self.of_type(called, of_json(message)?, way, ty);
            return interface.error_body.and_then(held).unwrap_or_default();
        }
        let is_undeclared = operation.responses.iter().any(|response| response.status.is_some());
        is_undeclared.then(|| undeclared(called, message, status)).into_iter().collect()
    }

    /// What of a text does not fit a body; `None` when nothing can be told.
    fn held(
        &self,
        called: Called<'a>,
        text: &Located<String>,
        way: Way,
        body: &'a Body,
    ) -> Option<Vec<Misfit>> {
        if body.media_type.as_ref().is_some_and(|kind| !kind.value.contains("json")) {
            return None;
        }
        match (&body.ty, body.fields.as_slice()) {
            (Some(ty), []) => self.of_type(called, text, way, &ty.value),
            (_, []) => None,
            (_, fields) => {
                let value = json(text)?;
                Some(self.samples(called, way).against_fields(&value, fields, &called.file.path))
            }
        }
    }

    fn of_type(
        &self,
        called: Called<'a>,
        text: &Located<String>,
        way: Way,
        ty: &'a TypeExpr,
    ) -> Option<Vec<Misfit>> {
        let value = json(text)?;
        Some(self.samples(called, way).against_type(&value, ty, &called.file.path))
    }

    fn samples(&self, called: Called<'a>, way: Way) -> Samples<'a> {
        Samples::new(self.types, &called.file.space, way)
    }
}

/// The body of a message, unless its headers say that it is no JSON.
fn of_json(message: &HttpMessage) -> Option<&Located<String>> {
    let is_other = |(name, value): &&(Located<String>, Located<String>)| {
        name.value.eq_ignore_ascii_case("content-type") && !value.value.contains("json")
    };
    (!message.headers.iter().any(|header| is_other(&header))).then_some(&message.body)
}

fn status(response: &HttpMessage) -> Option<u16> {
    response.start.value.split_whitespace().nth(1)?.parse().ok()
}

fn undeclared(called: Called<'_>, message: &HttpMessage, status: u16) -> Misfit {
    let title = &called.clause.title.plain;
    Misfit {
        span: message.start.span,
        message: format!("`{title}` has no response of the status {status}"),
        help: "Write the status that it answers, or list the response.".to_owned(),
        told: Some((Place::new(&called.file.path, called.clause.head), format!("`{title}` stands here"))),
        meant: None,
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::analysis::rules::tested;

    const TYPES: &str = "# Type: Node\n| Field | Type |\n|--|--|\n| left? | Tree |\n| right? | Tree |\n| at? | datetime |\n\n\
         # Type: Leaf\n| Field | Type | Rule |\n|--|--|--|\n| n | decimal | > 0 |\n| id? | uuid | read only |\n| of? | map of integer |  |\n\n\
         # Type: Tree\n`Node | Leaf`\n\n# Type: Name\n`string, matches /^[a-z]+$/`, as people have\n\n";

    /// What is found of a request with the fields of an operation.
    fn found(field: &str, body: &str) -> Vec<(String, String)> {
        let text = format!(
            "{TYPES}# Operation: Send\n`POST /send`\n\n| Field | Type | Rule |\n|--|--|--|\n{field}\n\n\
             ## Example: Sent\n```http\nPOST /send HTTP/1.1\n\n{body}\n```\n"
        );
        let tested = tested::file(&text);
        let found = tested.all(check).into_iter();
        found.map(|(place, message)| (place.to_owned(), message)).collect()
    }

    #[test]
    fn what_does_not_fit_is_found_at_its_place() {
        let misfit = |place: &str, message: &str| vec![(place.to_owned(), message.to_owned())];
        for (field, body, expected) in [
            ("| a | Tree |  |", r#"{"a": {"left": {"n": 1}, "right": {"left": {"n": "2.50"}}}}"#, Vec::new()),
            (
                "| a | Tree |  |",
                r#"{"a": {"left": {"n": 1}, "right": {"m": 2}}}"#,
                misfit(r#"{"left": {"n": 1}, "right": {"m": 2}}"#, "an object is no value of type `Tree`"),
            ),
            ("| a | Leaf |  |", r#"{"a": {"n": 0}}"#, misfit("0", "`0` breaks the rule `> 0`")),
            ("| a | Leaf |  |", r#"{"a": {"n": 1e3, "of": {"x": 1.0, "y": 2}}}"#, Vec::new()),
            (
                "| a | Leaf |  |",
                r#"{"a": {"n": 1, "of": {"x": 1.5}}}"#,
                misfit("1.5", "`1.5` is no value of type `integer`"),
            ),
            (
                "| a | Leaf |  |",
                r#"{"a": {"n": 1, "id": "7"}}"#,
                misfit("\"7\"", "`\"7\"` is no value of type `uuid`"),
            ),
            ("| a | Leaf? |  |", r#"{"a": null}"#, Vec::new()),
            ("| a | Leaf |  |", r#"{"a": null}"#, misfit("null", "`null` is no value of type `Leaf`")),
            (
                "| a? | Name |  |",
                r#"{"a": "A"}"#,
                misfit("\"A\"", "`\"A\"` breaks the rule `matches /^[a-z]+$/`"),
            ),
            (
                "| a | set of string | unique |",
                r#"{"a": ["x", "x"]}"#,
                misfit(r#"["x", "x"]"#, "a list breaks the rule `unique`"),
            ),
            ("| a | list of string | length = 2 |", r#"{"a": ["x", "..."]}"#, Vec::new()),
            ("| a | integer | default 3 |", "{}", Vec::new()),
            ("| a | integer |  |", "{}", misfit("{", "`a` is missing")),
            (
                "| a | \"on\" \\| integer |  |",
                r#"{"a": "off"}"#,
                misfit("\"off\"", "`\"off\"` is no value of type `\"on\" | integer`"),
            ),
            ("| a | Nowhere |  |", r#"{"a": 7}"#, Vec::new()),
        ] {
            assert_eq!(found(field, body), expected, "{field} {body}");
        }
    }

    #[test]
    fn what_an_event_carries_is_held_against_its_examples() {
        let found = |head: &str, json: &str| {
            let text = format!(
                "{TYPES}# Operation: Sent\n`{head}`\n\n- **Payload:** `Leaf`\n\n## Example: One\n\n```json\n{json}\n```\n"
            );
            let tested = tested::file(&text);
            let places: Vec<String> =
                tested.all(check).into_iter().map(|(place, _)| place.to_owned()).collect();
            places
        };
        assert_eq!(found("event leaf.sent", "{\n  \"n\": 0\n}"), ["0"]);
        assert_eq!(found("webhook leaf.sent", r#"{"n": true}"#), ["true"]);
        let crlf = format!(
            "{TYPES}# Operation: Sent\n`event a`\n\n- **Payload:** `Leaf`\n\n## Example: One\n\n```json\n{{\n  \"n\": 0\n}}\n```\n"
        );
        let tested = tested::file(&crlf.replace('\n', "\r\n"));
        assert_eq!(tested.all(check).into_iter().map(|(place, _)| place).collect::<Vec<_>>(), ["0"]);
        for (head, json) in
            [("event leaf.sent", r#"{"n": 7}"#), ("POST /leaves", r#"{"n": 0}"#), ("event a", "{")]
        {
            assert_eq!(found(head, json), Vec::<String>::new(), "{head} {json}");
        }
    }
}
