//! Which operations are shown by examples that stand outside of them: those of their requests' methods and paths.

use std::collections::BTreeMap;

use super::interface::Interface;
use crate::base::SpecPath;
use crate::ir::{Clause, ClauseBody, FileIr, Head, HttpExchange, IdSpace, Operation, Spec};

/// A clause: its file, and its position there.
pub(super) type Place<'a> = (&'a SpecPath, usize);

/// Examples and operations that belong together though they stand apart.
#[derive(Default)]
pub(super) struct Shown<'a> {
    /// By operation: the examples with an exchange of it, in reading order.
    examples: BTreeMap<Place<'a>, Vec<(Place<'a>, &'a HttpExchange)>>,
    /// By example, in the order of its exchanges.
    operations: BTreeMap<Place<'a>, Vec<Place<'a>>>,
}

impl<'a> Shown<'a> {
    /// Looks through the spec itself.
    pub(super) fn of(spec: &'a Spec) -> Self {
        let files = || spec.files.iter().filter(|file| file.space == IdSpace::Main);
        let clauses = || {
            files()
                .flat_map(|file| file.clauses.iter().enumerate().map(move |(at, clause)| (file, at, clause)))
        };
        let calls: Vec<Call<'_>> = clauses()
            .filter_map(|(file, at, clause)| match &clause.body {
                ClauseBody::Operation(operation) => Call::of(file, at, clause, operation),
                _ => None,
            })
            .collect();
        let mut shown = Self::default();
        for (file, at, clause) in clauses() {
            let ClauseBody::Example(example) = &clause.body else { continue };
            if is_in_operation(file, clause) {
                continue;
            }
            for exchange in &example.http {
                let Some(call) = nearest(&calls, exchange) else { continue };
                shown.examples.entry(call.place).or_default().push(((&file.path, at), exchange));
                let operations = shown.operations.entry((&file.path, at)).or_default();
                if !operations.contains(&call.place) {
                    operations.push(call.place);
                }
            }
        }
        shown
    }

    /// The exchanges that show an operation, each with its example.
    pub(super) fn examples(&self, operation: Place<'a>) -> &[(Place<'a>, &'a HttpExchange)] {
        self.examples.get(&operation).map_or(&[], Vec::as_slice)
    }

    /// The operations that an example shows.
    pub(super) fn operations(&self, example: Place<'a>) -> &[Place<'a>] {
        self.operations.get(&example).map_or(&[], Vec::as_slice)
    }
}

fn is_in_operation(file: &FileIr, clause: &Clause) -> bool {
    let mut around = clause.parent;
    while let Some(parent) = around.and_then(|at| file.clauses.get(at.get())) {
        if matches!(parent.body, ClauseBody::Operation(_)) {
            return true;
        }
        around = parent.parent;
    }
    false
}

/// How an operation is requested.
struct Call<'a> {
    place: Place<'a>,
    method: &'a str,
    path: Vec<&'a str>,
    /// The path of the address that all paths stand below.
    base: Vec<&'a str>,
}

impl<'a> Call<'a> {
    fn of(file: &'a FileIr, at: usize, clause: &'a Clause, operation: &'a Operation) -> Option<Self> {
        let Head::Http { method, path } = &operation.head.as_ref()?.value else { return None };
        let base = Interface::of(file, clause, operation).base_url.map(segments).unwrap_or_default();
        Some(Self { place: (&file.path, at), method, path: segments(path), base })
    }

    /// Whether a request to `path` calls it: with the path of its address, or without.
    fn takes(&self, path: &[&str]) -> bool {
        let own = path.strip_prefix(self.base.as_slice()).filter(|own| own.len() == self.path.len());
        let all_match = |own: &[&str]| self.path.iter().zip(own).all(|(part, word)| fits(part, word));
        own.is_some_and(all_match) || path.len() == self.path.len() && all_match(path)
    }

    /// How many of its segments stand for any word.
    fn open(&self) -> usize {
        self.path.iter().filter(|part| part.contains('{')).count()
    }
}

/// The operation that a request calls: of `/loans/new` and `/loans/{id}` the one that says more.
fn nearest<'c, 'a>(calls: &'c [Call<'a>], exchange: &HttpExchange) -> Option<&'c Call<'a>> {
    let mut words = exchange.request.start.value.split_whitespace();
    let (method, target) = (words.next()?, words.next()?);
    let path = segments(target);
    let takes = |call: &&Call<'_>| call.method == method && call.takes(&path);
    calls.iter().filter(takes).min_by_key(|call| call.open())
}

/// The segments of the path of an address.
fn segments(address: &str) -> Vec<&str> {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let address = &address[..end];
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => address,
    };
    path.split('/').filter(|segment| !segment.is_empty()).collect()
}

/// Whether a segment is one that `{name}` in a template stands for, between the same words.
fn fits(template: &str, segment: &str) -> bool {
    match (template.find('{'), template.rfind('}')) {
        (Some(open), Some(close)) if open < close => {
            let (before, after) = (&template[..open], &template[close + 1..]);
            segment.len() > before.len() + after.len()
                && segment.starts_with(before)
                && segment.ends_with(after)
        }
        _ => template == segment,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::fixture::spec;

    /// The titles of the operations that each request of an example outside of them calls.
    fn called(request: &str) -> Vec<String> {
        let text = format!(
            "# API\n\n- **Base URL:** `https://shed.example/v1`\n\n## Operation: List\n`GET /loans`\n\n\
             ### Example: Inside\n\n```http\nGET /loans/l-7 HTTP/1.1\n```\n\n## Operation: One\n`GET /loans/{{id}}`\n\n\
             ## Operation: Late\n`GET /loans/late`\n\n## Operation: Report\n`GET /reports/{{year}}.pdf`\n\n\
             # Tour\n\n## Example: Outside\n\n```http\n{request}\n```\n"
        );
        let spec = spec(&[("a.md", &text)], None);
        let shown = Shown::of(&spec);
        let file = &spec.files[0];
        let at = file.clauses.iter().position(|clause| clause.title.plain == "Outside").expect("it is there");
        let operations = shown.operations((&file.path, at)).iter();
        operations.map(|&(_, at)| file.clauses[at].title.plain.to_string()).collect()
    }

    #[test]
    fn a_request_shows_the_operation_of_its_path() {
        for (request, operation) in [
            ("GET /loans HTTP/1.1", Some("List")),
            ("GET /loans?state=late HTTP/1.1", Some("List")),
            ("GET /v1/loans HTTP/1.1", Some("List")),
            ("GET https://shed.example/v1/loans/ HTTP/1.1", Some("List")),
            ("GET /loans/l-7 HTTP/1.1", Some("One")),
            ("GET /loans/late HTTP/1.1", Some("Late")),
            ("GET /reports/2026.pdf HTTP/1.1", Some("Report")),
            ("GET /reports/.pdf HTTP/1.1", None),
            ("POST /loans HTTP/1.1", None),
            ("GET /v2/loans HTTP/1.1", None),
            ("GET /loans/l-7/notes HTTP/1.1", None),
        ] {
            assert_eq!(called(request), operation.into_iter().collect::<Vec<_>>(), "{request}");
        }
    }
}
