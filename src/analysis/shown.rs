//! Which operations the requests of examples call, by their methods and paths.

use std::collections::{BTreeMap, BTreeSet};

use super::interface::Interface;
use crate::base::SpecPath;
use crate::ir::{Clause, ClauseBody, FileIr, Head, HttpExchange, IdSpace, Operation};

/// A clause: its file, and its position there.
pub(crate) type ClausePlace<'a> = (&'a SpecPath, usize);

/// Examples and operations that belong together though they stand apart.
#[derive(Default)]
pub(crate) struct Shown<'a> {
    /// By operation: the examples with an exchange of it, in reading order.
    examples: BTreeMap<ClausePlace<'a>, Vec<(ClausePlace<'a>, &'a HttpExchange)>>,
    /// By example, in the order of its exchanges.
    operations: BTreeMap<ClausePlace<'a>, Vec<ClausePlace<'a>>>,
}

impl<'a> Shown<'a> {
    /// Looks through the spec itself.
    pub(crate) fn of(files: &'a [FileIr]) -> Self {
        let calls = Calls::of(files);
        let mut shown = Self::default();
        for (file, at, clause) in clauses(files) {
            let ClauseBody::Example(example) = &clause.body else { continue };
            if is_in_operation(file, clause) {
                continue;
            }
            for exchange in &example.http {
                let Some(operation) = calls.called(exchange) else { continue };
                shown.examples.entry(operation).or_default().push(((&file.path, at), exchange));
                let operations = shown.operations.entry((&file.path, at)).or_default();
                if !operations.contains(&operation) {
                    operations.push(operation);
                }
            }
        }
        shown
    }

    /// The exchanges that show an operation, each with its example.
    pub(crate) fn examples(&self, operation: ClausePlace<'a>) -> &[(ClausePlace<'a>, &'a HttpExchange)] {
        self.examples.get(&operation).map_or(&[], Vec::as_slice)
    }

    /// The operations that an example shows.
    pub(crate) fn operations(&self, example: ClausePlace<'a>) -> &[ClausePlace<'a>] {
        self.operations.get(&example).map_or(&[], Vec::as_slice)
    }
}

/// The clauses of the spec itself.
fn clauses(files: &[FileIr]) -> impl Iterator<Item = (&FileIr, usize, &Clause)> {
    let files = files.iter().filter(|file| file.space == IdSpace::Main);
    files.flat_map(|file| file.clauses.iter().enumerate().map(move |(at, clause)| (file, at, clause)))
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

/// The operations by how they are requested, so that none is looked at whose words are others.
#[derive(Default)]
pub(crate) struct Calls<'a> {
    /// By method, and by path with nothing for a segment that is open.
    by_shape: BTreeMap<(&'a str, Vec<Option<&'a str>>), Vec<Call<'a>>>,
    /// By method: how many segments are open, and which.
    masks: BTreeMap<&'a str, BTreeSet<(usize, Vec<bool>)>>,
}

/// An operation with the segments of a path under which it is requested.
struct Call<'a> {
    place: ClausePlace<'a>,
    path: Vec<&'a str>,
}

impl<'a> Calls<'a> {
    /// The operations of the spec itself.
    pub(crate) fn of(files: &'a [FileIr]) -> Self {
        let mut calls = Self::default();
        for (file, at, clause) in clauses(files) {
            if let ClauseBody::Operation(operation) = &clause.body {
                calls.add(file, at, clause, operation);
            }
        }
        calls
    }

    /// An operation is requested by its path, and by that below the path of its address.
    fn add(&mut self, file: &'a FileIr, at: usize, clause: &'a Clause, operation: &'a Operation) {
        let Some(Head::Http { method, path }) = operation.head.as_ref().map(|head| &head.value) else {
            return;
        };
        let own = segments(path);
        let base = Interface::of(file, clause, operation).base_url.map(segments).unwrap_or_default();
        let below = (!base.is_empty()).then(|| [base, own.clone()].concat());
        for path in std::iter::once(own).chain(below) {
            let mask: Vec<bool> = path.iter().map(|part| part.contains('{')).collect();
            let open = mask.iter().filter(|&&is_open| is_open).count();
            let shape = masked(&path, &mask);
            let call = Call { place: (&file.path, at), path };
            self.by_shape.entry((method, shape)).or_default().push(call);
            self.masks.entry(method).or_default().insert((open, mask));
        }
    }

    /// The operation that a request calls: of `/loans/new` and `/loans/{id}` the one that leaves less open.
    pub(crate) fn called(&self, exchange: &'a HttpExchange) -> Option<ClausePlace<'a>> {
        let mut words = exchange.request.start.value.split_whitespace();
        let (method, target) = (words.next()?, words.next()?);
        let path = segments(target);
        let masks = self.masks.get(method)?.iter().filter(|(_, mask)| mask.len() == path.len());
        let alike = masks.filter_map(|(_, mask)| self.by_shape.get(&(method, masked(&path, mask)))).flatten();
        let takes = |call: &&Call<'_>| call.path.iter().zip(&path).all(|(part, word)| fits(part, word));
        alike.into_iter().find(takes).map(|call| call.place)
    }
}

/// A path with nothing for the segments that are open.
fn masked<'a>(path: &[&'a str], mask: &[bool]) -> Vec<Option<&'a str>> {
    path.iter().zip(mask).map(|(&part, &is_open)| (!is_open).then_some(part)).collect()
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
    use crate::analysis::rules::tested;

    /// The titles of the operations that each request of an example outside of them calls.
    fn called(request: &str) -> Vec<String> {
        let text = format!(
            "# API\n\n- **Base URL:** `https://shed.example/v1`\n\n## Operation: List\n`GET /loans`\n\n\
             ### Example: Inside\n\n```http\nGET /loans/l-7 HTTP/1.1\n```\n\n## Operation: One\n`GET /loans/{{id}}`\n\n\
             ## Operation: Late\n`GET /loans/late`\n\n## Operation: Report\n`GET /reports/{{year}}.pdf`\n\n\
             # Tour\n\n## Example: Outside\n\n```http\n{request}\n```\n"
        );
        let files = tested::file(&text).files;
        let shown = Shown::of(&files);
        let file = &files[0];
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
