//! Scenarios and what precedes them.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::markdown;
use super::super::prose::Prose;
use super::super::table::TableView;
use super::Here;
use super::tables::cases;
use crate::backend::templates::{Rendered, Root};
use crate::ir::{Background, Flow, Scenario, ScenarioStep};

/// The template of scenarios and backgrounds.
pub(in crate::backend::docs) const SCENARIO: Root<View> =
    Root::new("scenario", include_str!("../../../../templates/docs/scenario.hbs"));

/// What `scenario.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    /// Whether the flows need a name to tell them apart.
    several: bool,
    flows: Vec<FlowView>,
    cases: Option<TableView>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FlowView {
    number: usize,
    steps: Vec<StepView>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct StepView {
    keyword: &'static str,
    text: String,
    /// Blocks below the step, indented as its item asks.
    details: Vec<String>,
}

/// The steps and cases of a scenario.
pub(super) fn scenario(here: Here<'_>, scenario: &Scenario, prose: &mut Prose<'_>) -> Rendered {
    let flows = scenario.flows.iter().enumerate();
    let view = View {
        several: scenario.flows.len() > 1,
        flows: flows.map(|(at, flow)| flow_view(at + 1, flow, prose)).collect(),
        cases: cases(scenario.table.as_ref(), prose),
    };
    here.site.templates.render(&SCENARIO, &view)
}

/// The steps or turns that come before others.
pub(super) fn background(here: Here<'_>, background: &Background, prose: &mut Prose<'_>) -> Rendered {
    if background.steps.is_empty() {
        return super::example::turns(here, &background.turns, prose);
    }
    let steps = background.steps.iter().map(|step| step_view(step, prose)).collect();
    let view = View { several: false, flows: vec![FlowView { number: 1, steps }], cases: None };
    here.site.templates.render(&SCENARIO, &view)
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
