//! Steps to flows: which phase each belongs to, and where a further case begins.

use super::{Flow, ScenarioStep, StepKeyword, StepPhase};

/// A step with the number of the line that holds its whole scenario.
pub(super) type LinedStep = (ScenarioStep, Option<usize>);

/// Gives each step its phase: And and But continue the step before.
pub(super) fn set_phases(steps: &mut [LinedStep]) {
    let mut phase = StepPhase::Given;
    let mut line = None;
    for (step, step_line) in steps {
        if *step_line != line {
            line = *step_line;
            phase = StepPhase::Given;
        }
        phase = match step.keyword.value {
            StepKeyword::Given => StepPhase::Given,
            StepKeyword::When => StepPhase::When,
            StepKeyword::Then => StepPhase::Then,
            StepKeyword::And | StepKeyword::But => phase,
        };
        step.phase = phase;
    }
}

/// Most steps that are held again by further flows, so that thousands of Givens before thousands of
/// cases do not multiply.
const MOST_SHARED: usize = 100_000;

/// Puts steps into flows. A line is a flow of its own; in a list, a Given or When after a Then opens
/// a flow that begins with the Givens of the list's first one.
pub(super) fn flows(steps: Vec<LinedStep>) -> Vec<(Flow, Option<usize>)> {
    let mut flows: Vec<(Flow, Option<usize>)> = Vec::new();
    let mut first_of_list: Option<usize> = None;
    let mut shared = 0;
    for (step, line) in steps {
        let opens = matches!(step.keyword.value, StepKeyword::Given | StepKeyword::When);
        let goes_on =
            flows.last().is_some_and(|(flow, open)| *open == line && !(opens && has_then(flow, line)));
        if !goes_on {
            let first = first_of_list.filter(|_| line.is_none()).map(|at| flows[at].0.givens());
            let givens =
                first.filter(|givens| shared + givens.len() <= MOST_SHARED).unwrap_or_default().to_vec();
            shared += givens.len();
            flows.push((Flow { steps: givens, one_line: line.is_some() }, line));
            if line.is_none() && first_of_list.is_none() {
                first_of_list = Some(flows.len() - 1);
            }
        }
        if let Some((flow, _)) = flows.last_mut() {
            flow.steps.push(step);
        }
    }
    flows
}

fn has_then(flow: &Flow, line: Option<usize>) -> bool {
    line.is_none() && flow.steps.iter().any(|step| step.phase == StepPhase::Then)
}
