//! Which clause is checked by what.

use schemars::JsonSchema;
use serde::Serialize;

use super::markdown::{self, code};
use super::page::clause_state;
use super::paths::TRACEABILITY;
use super::site::{Site, clause_title, position};
use crate::backend::templates::{Root, TemplateFault};
use crate::ir::{Clause, ClauseBody, FileIr, Promise};

/// The template.
pub(in crate::backend::docs) const TEMPLATE: Root<View> =
    Root::new("traceability", include_str!("../../../templates/docs/traceability.hbs"));

/// What `traceability.hbs` sees. All texts are cells.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    rows: Vec<Row>,
    /// Those that nothing checks.
    unchecked: Vec<Row>,
    statements: Vec<StatementRow>,
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Row {
    title: String,
    href: String,
    test: String,
    state: &'static str,
    statements: usize,
    cases: usize,
    checks: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct StatementRow {
    modality: &'static str,
    text: String,
    clause: String,
    href: String,
}

/// What checks a clause, counted over the clauses in it.
#[derive(Default)]
struct Checks {
    scenarios: usize,
    examples: usize,
    measures: usize,
    rules: usize,
    cases: usize,
    tests: usize,
}

/// The table; `None` when the spec tests nothing.
pub(super) fn page(site: &Site<'_>) -> Result<Option<String>, TemplateFault> {
    let mut view = View { rows: Vec::new(), unchecked: Vec::new(), statements: Vec::new() };
    for (file, clause, spot) in site.shown() {
        let href = spot.href(TRACEABILITY);
        let title = markdown::cell(&markdown::words(&clause_title(file, clause)));
        let Some(test) = clause.test_id().filter(|_| is_promise(clause)) else { continue };
        let checks = checks(file, clause);
        let row = Row {
            title: title.clone(),
            href: href.clone(),
            test: markdown::cell(&code(test.as_str())),
            state: clause_state(clause),
            statements: clause.statements.len(),
            cases: checks.cases,
            checks: checks.words(),
        };
        if row.checks.is_empty() && row.statements > 0 {
            view.unchecked.push(row.clone());
        }
        view.rows.push(row);
        view.statements.extend(clause.statements.iter().map(|statement| StatementRow {
            modality: statement.modality.value.as_str(),
            text: markdown::cell(&markdown::words(&statement.text.plain)),
            clause: title.clone(),
            href: href.clone(),
        }));
    }
    (!view.rows.is_empty()).then(|| site.templates.render(&TEMPLATE, &view)).transpose()
}

/// Whether a clause promises something, rather than shows or explains it.
fn is_promise(clause: &Clause) -> bool {
    let shows = matches!(
        clause.body,
        ClauseBody::Scenario(_)
            | ClauseBody::Example(_)
            | ClauseBody::Background(_)
            | ClauseBody::Tutorial(_)
            | ClauseBody::Step(_)
            | ClauseBody::Feature(_)
            | ClauseBody::Term(_)
            | ClauseBody::Decision(_)
    );
    !shows || !clause.statements.is_empty()
}

fn checks(file: &FileIr, clause: &Clause) -> Checks {
    let mut checks = Checks { tests: clause.facts.test_ids.len(), ..Checks::default() };
    let inside =
        file.clauses.iter().skip(position(file, clause) + 1).take_while(|other| other.depth > clause.depth);
    for one in std::iter::once(clause).chain(inside) {
        checks.add(&one.body);
    }
    checks
}

impl Checks {
    fn add(&mut self, body: &ClauseBody) {
        match body {
            ClauseBody::Scenario(scenario) => {
                self.scenarios += 1;
                self.cases += scenario.cases.len();
            }
            ClauseBody::Example(example) => {
                self.examples += 1;
                self.cases += example.cases.len();
            }
            ClauseBody::Constraint(constraint) => {
                let measured = |promise: &Promise| matches!(promise, Promise::Measure { .. });
                self.measures += constraint.guarantees.iter().filter(|one| measured(&one.promise)).count();
                self.rules += usize::from(constraint.layers.is_some()) + constraint.no_import.len();
            }
            _ => {}
        }
    }

    fn words(&self) -> String {
        let counts = [
            (self.scenarios, "scenario", "scenarios"),
            (self.examples, "example", "examples"),
            (self.measures, "measure", "measures"),
            (self.rules, "rule of imports", "rules of imports"),
            (self.tests, "test by id", "tests by id"),
        ];
        let counts = counts
            .into_iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }));
        counts.collect::<Vec<_>>().join(", ")
    }
}
