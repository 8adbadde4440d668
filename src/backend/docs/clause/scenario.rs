//! Scenarios and what precedes them.

use serde::Serialize;

use super::super::markdown;
use super::super::prose::Prose;
use super::super::templates;
use super::tables::{CasesView, cases};
use crate::ir::{Background, Flow, Scenario, ScenarioStep};

/// What `scenario.hbs` sees.
#[derive(Debug, Serialize)]
struct View {
    /// Whether the flows need a name to tell them apart.
    several: bool,
    flows: Vec<FlowView>,
    cases: Option<CasesView>,
}

#[derive(Debug, Serialize)]
struct FlowView {
    number: usize,
    steps: Vec<StepView>,
}

#[derive(Debug, Serialize)]
struct StepView {
    keyword: &'static str,
    text: String,
    /// Blocks below the step, indented as its item asks.
    details: Vec<String>,
}

/// The steps and cases of a scenario.
pub(super) fn scenario(scenario: &Scenario, prose: &mut Prose<'_>) -> String {
    let flows = scenario.flows.iter().enumerate();
    let view = View {
        several: scenario.flows.len() > 1,
        flows: flows.map(|(at, flow)| flow_view(at + 1, flow, prose)).collect(),
        cases: cases(scenario.table.as_ref(), prose),
    };
    templates().render("scenario", &view)
}

/// The steps or turns that come before others.
pub(super) fn background(background: &Background, prose: &mut Prose<'_>) -> String {
    if background.steps.is_empty() {
        return super::example::turns(&background.turns, prose);
    }
    let steps = background.steps.iter().map(|step| step_view(step, prose)).collect();
    let view = View { several: false, flows: vec![FlowView { number: 1, steps }], cases: None };
    templates().render("scenario", &view)
}

fn flow_view(number: usize, flow: &Flow, prose: &mut Prose<'_>) -> FlowView {
    FlowView { number, steps: flow.steps.iter().map(|step| step_view(step, prose)).collect() }
}

fn step_view(step: &ScenarioStep, prose: &mut Prose<'_>) -> StepView {
    let mut words = step.text.markdown().to_owned();
    // A host takes `<name>` for HTML and hides it.
    for name in &step.placeholders {
        words = words.replace(&format!("<{}>", name.value), &format!("{{{}}}", name.value));
    }
    let details = step.details.iter().map(|detail| markdown::indented(&prose.piece(&detail.markdown), 2));
    StepView { keyword: step.keyword.value.as_str(), details: details.collect(), text: prose.inline(&words) }
}
