//! A request or a response of an example that is not what its operation says.

use std::collections::BTreeMap;

use super::misfit::Misfit;
use super::samples::{Samples, Way};
use super::type_names::{Definitions, index};
use crate::analysis::interface::Interface;
use crate::analysis::shown::Calls;
use crate::base::{Applicability, Diagnostic, Located, Place, SpecPath, codes};
use crate::ir::{
    Body, Clause, ClauseBody, ErrorRow, FileIr, HttpExchange, HttpMessage, IdSpace, Operation, Response,
    TypeExpr,
};
use crate::syntax::json;

codes! {
    /// The request or the response of an example is not what its operation says.
    ///
    /// Readers copy examples, and tests send them. The operation is the one with the request's method and path. What is sent
    /// with a request that succeeds is held against the operation's request, and a response against the one of its status: the
    /// types of values, names of members, rules, and for requests the fields that must be there. Of a response an
    /// example may show a part.
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
    let exchanges: Vec<(&FileIr, &HttpExchange)> = files
        .iter()
        .filter(|file| file.space == IdSpace::Main)
        .flat_map(|file| exchanges(file).map(move |exchange| (file, exchange)))
        .collect();
    if exchanges.is_empty() {
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
            .and_then(|body| self.body(called, &exchange.request, Way::Sent, body))
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
            let told = own
                .iter()
                .map(|response| self.body(called, message, way, &response.body).unwrap_or_default());
            // One status may have several bodies: then one of them has to fit.
            return told.min_by_key(Vec::len).unwrap_or_default();
        }
        let interface = Interface::of(file, clause, operation);
        let is_error = |error: &&ErrorRow| error.status.as_ref().is_some_and(|own| own.value == status);
        if status >= 400 || interface.errors.iter().any(is_error) {
            let held = interface.error_body.and_then(|ty| self.of_type(called, message, way, ty));
            return held.unwrap_or_default();
        }
        let is_undeclared = operation.responses.iter().any(|response| response.status.is_some());
        is_undeclared.then(|| undeclared(called, message, status)).into_iter().collect()
    }

    /// `None` when nothing can be told.
    fn body(
        &self,
        called: Called<'a>,
        message: &HttpMessage,
        way: Way,
        body: &'a Body,
    ) -> Option<Vec<Misfit>> {
        if body.media_type.as_ref().is_some_and(|kind| !kind.value.contains("json")) {
            return None;
        }
        match (&body.ty, body.fields.as_slice()) {
            (Some(ty), []) => self.of_type(called, message, way, &ty.value),
            (_, []) => None,
            (_, fields) => {
                let value = json(of_json(message)?)?;
                Some(self.samples(called, way).against_fields(&value, fields, &called.file.path))
            }
        }
    }

    fn of_type(
        &self,
        called: Called<'a>,
        message: &HttpMessage,
        way: Way,
        ty: &'a TypeExpr,
    ) -> Option<Vec<Misfit>> {
        let value = json(of_json(message)?)?;
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
}
