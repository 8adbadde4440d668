//! One step of a draft: what its clause says to do and to see.

use super::super::code::{Part, Story, console_parts, http_parts};
use super::super::lesson::{StepView, markdown};
use super::material::{Form, Material};
use crate::ir::{
    BlockRole, BlockShape, CaseTable, Clause, DetailKind, Example, Head, Opening, Operation, Scenario,
    ScenarioStep, StepPhase,
};

/// The step of a material, and what it lacks.
pub(super) fn step(number: usize, material: &Material<'_>) -> (StepView, Vec<String>) {
    let (mut parts, mut lacking) = match &material.form {
        Form::Operation { operation, examples } => operation_parts(operation, examples),
        Form::Scenario { scenario, before } => scenario_parts(scenario, before),
        Form::Example { example } => (example_parts(example), Vec::new()),
    };
    lacking.push("what to do and what to notice, in words".to_owned());
    let prose = prose(material.clause);
    parts.splice(0..0, prose);
    (StepView::new(number, title(material), parts), lacking)
}

/// The clause's title; of steps in the text of another clause, that clause's.
fn title(material: &Material<'_>) -> String {
    let owner = material.file.ancestors(material.clause).next();
    let owner = owner.filter(|_| material.clause.opening == Opening::Steps);
    markdown(&owner.unwrap_or(material.clause).title)
}

/// The clause's own paragraphs.
fn prose(clause: &Clause) -> Vec<Part> {
    let paragraphs = clause
        .blocks
        .iter()
        .filter(|block| block.role == BlockRole::Prose && block.shape == BlockShape::Paragraph);
    paragraphs.map(|block| Part::prose(&block.markdown)).collect()
}

fn operation_parts(operation: &Operation, examples: &[&Example]) -> (Vec<Part>, Vec<String>) {
    let mut parts: Vec<Part> = examples.iter().flat_map(|example| example_parts(example)).collect();
    if parts.is_empty() {
        parts.extend(operation.head.as_ref().and_then(|head| call_parts(&head.value, examples)));
    }
    let mut lacking = Vec::new();
    if parts.is_empty() {
        lacking.push("an example to run, with what comes back".to_owned());
    } else if !parts.iter().any(Part::shows) {
        lacking.push("what comes back".to_owned());
    }
    (parts, lacking)
}

/// What an example runs, with what it shows.
fn example_parts(example: &Example) -> Vec<Part> {
    let console = example.console.iter().flat_map(console_parts);
    example.http.iter().flat_map(http_parts).chain(console).collect()
}

/// The first row of a table of calls: `transfer(10, "EUR")` and its result.
fn call_parts(head: &Head, examples: &[&Example]) -> Option<Part> {
    let Head::Signature { name, .. } = head else { return None };
    let table = examples.iter().find_map(|example| example.table.as_ref())?;
    let row = table.rows.first()?;
    let (result, arguments) = row.cells.split_last()?;
    let cells: Vec<&str> = arguments.iter().map(|cell| cell.plain.as_str()).collect();
    Some(Part::story(Story {
        given: Vec::new(),
        when: vec![format!("`{name}({})`", cells.join(", "))],
        then: vec![markdown(result)],
    }))
}

fn scenario_parts(scenario: &Scenario, before: &[&ScenarioStep]) -> (Vec<Part>, Vec<String>) {
    let own = scenario.flows.first().map_or(&[][..], |flow| &flow.steps);
    let steps: Vec<&ScenarioStep> = before.iter().copied().chain(own).collect();
    let words = |phase: StepPhase| -> Vec<String> {
        let steps = steps.iter().filter(|step| step.phase == phase);
        steps.map(|step| filled(step, scenario.table.as_ref())).collect()
    };
    let story =
        Story { given: words(StepPhase::Given), when: words(StepPhase::When), then: words(StepPhase::Then) };
    let fences =
        steps.iter().flat_map(|step| &step.details).filter(|detail| detail.kind == DetailKind::Fence);
    let fences: Vec<Part> = fences.map(|detail| Part::prose(&detail.markdown)).collect();
    let mut lacking = Vec::new();
    if fences.is_empty() {
        lacking.push("the commands or requests that do it".to_owned());
    }
    (std::iter::once(Part::story(story)).chain(fences).collect(), lacking)
}

/// A step's words, placeholders filled from the first row.
fn filled(step: &ScenarioStep, table: Option<&CaseTable>) -> String {
    let mut words = markdown(&step.text);
    let Some((table, row)) = table.and_then(|table| Some((table, table.rows.first()?))) else { return words };
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        for placeholder in [format!("{{{}}}", column.value), format!("<{}>", column.value)] {
            words = words.replace(&placeholder, &markdown(cell));
        }
    }
    words
}
