//! What a spec has that can become steps: operations with their examples, scenarios, examples that
//! run on their own.

use std::collections::BTreeMap;

use super::super::super::publication::published_files;
use crate::analysis::is_in_force;
use crate::ir::{
    Backgrounds, Clause, ClauseBody, Example, FileIr, Head, HttpExchange, Operation, Scenario, ScenarioStep,
    Spec,
};

/// Something that can become a step.
#[derive(Clone, Debug)]
pub(super) struct Material<'a> {
    pub(super) file: &'a FileIr,
    pub(super) clause: &'a Clause,
    pub(super) form: Form<'a>,
}

/// What it is.
#[derive(Clone, Debug)]
pub(super) enum Form<'a> {
    /// A call, with its examples.
    Operation { operation: &'a Operation, examples: Vec<&'a Example> },
    /// Given, when, then, after the steps of backgrounds.
    Scenario { scenario: &'a Scenario, before: Vec<&'a ScenarioStep> },
    /// An example of no operation, with something to run.
    Example { example: &'a Example },
}

/// Everything in a spec that can become a step, in reading order, and how operations are called.
pub(super) fn materials(spec: &Spec) -> (Vec<Material<'_>>, Calls<'_>) {
    let mut found = Vec::new();
    let mut calls = Calls::default();
    let backgrounds = backgrounds(spec);
    for (file, clause) in clauses(spec) {
        let form = match &clause.body {
            ClauseBody::Operation(operation) => {
                operation.head.iter().for_each(|head| calls.add(&head.value, found.len()));
                Form::Operation { operation, examples: Vec::new() }
            }
            ClauseBody::Scenario(scenario) => {
                let before = backgrounds.get(file.path.as_str()).map(|known| known.steps_before(clause));
                Form::Scenario { scenario, before: before.into_iter().flatten().collect() }
            }
            _ => continue,
        };
        found.push(Material { file, clause, form });
    }
    add_examples(spec, &mut found, &calls);
    (found, calls)
}

/// The backgrounds that are in force, by the file's path.
fn backgrounds(spec: &Spec) -> BTreeMap<&str, Backgrounds<'_>> {
    let of = |file| Backgrounds::among(file, |clause| is_in_force(spec, clause));
    published_files(spec).map(|file| (file.path.as_str(), of(file))).collect()
}

fn clauses(spec: &Spec) -> impl Iterator<Item = (&FileIr, &Clause)> {
    let all = published_files(spec).flat_map(|file| file.clauses.iter().map(move |clause| (file, clause)));
    all.filter(|(_, clause)| is_in_force(spec, clause))
}

/// Gives each example to its operation, by nesting, else by method and path; the others stand alone.
fn add_examples<'a>(spec: &'a Spec, found: &mut Vec<Material<'a>>, calls: &Calls<'_>) {
    let owners: BTreeMap<_, usize> = found
        .iter()
        .enumerate()
        .filter(|(_, material)| matches!(material.form, Form::Operation { .. }))
        .map(|(at, material)| (place(material.file, material.clause), at))
        .collect();
    for (file, clause) in clauses(spec) {
        let ClauseBody::Example(example) = &clause.body else { continue };
        let nested = file.ancestors(clause).find_map(|owner| owners.get(&place(file, owner)).copied());
        let called = || example.http.first().and_then(|exchange| calls.of(exchange));
        match nested.or_else(called).and_then(|owner| found.get_mut(owner)) {
            Some(Material { form: Form::Operation { examples, .. }, .. }) => examples.push(example),
            _ if example.http.is_empty() && example.console.is_empty() => {}
            _ => found.push(Material { file, clause, form: Form::Example { example } }),
        }
    }
}

fn place<'a>(file: &'a FileIr, clause: &'a Clause) -> (&'a str, &'a str) {
    (file.path.as_str(), clause.derived_id.as_str())
}

/// A method, the number of segments of a path, and the first of them.
type Shape<'a> = (&'a str, usize, &'a str);

/// Operations by what a call to them looks like.
#[derive(Debug, Default)]
pub(super) struct Calls<'a> {
    /// Paths with their operations' positions, by shape.
    by_shape: BTreeMap<Shape<'a>, Vec<(&'a str, usize)>>,
}

impl<'a> Calls<'a> {
    fn add(&mut self, head: &'a Head, at: usize) {
        if let Head::Http { method, path } = head {
            self.by_shape.entry(shape(method, path)).or_default().push((path, at));
        }
    }

    /// The operation that `METHOD target` calls, whose position it gives.
    pub(super) fn find(&self, method: &str, target: &str) -> Option<usize> {
        let path = target.split(['?', '#']).next().unwrap_or(target);
        let path = path
            .split_once("://")
            .map_or(path, |(_, rest)| rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default());
        let alike = self.by_shape.get(&shape(method, path))?;
        let exact = alike.iter().find(|(own, _)| *own == path);
        exact.or_else(|| alike.iter().find(|(own, _)| fills(own, path))).map(|&(_, at)| at)
    }

    fn of(&self, exchange: &HttpExchange) -> Option<usize> {
        let mut words = exchange.request.start.value.split_whitespace();
        self.find(words.next()?, words.next()?)
    }
}

fn shape<'a>(method: &'a str, path: &'a str) -> Shape<'a> {
    (method, path.split('/').count(), path.split('/').nth(1).unwrap_or_default())
}

/// Whether `path` is `pattern` with its parameters filled, or named otherwise.
fn fills(pattern: &str, path: &str) -> bool {
    pattern.split('/').zip(path.split('/')).all(|(own, given)| own == given || own.starts_with('{'))
}
