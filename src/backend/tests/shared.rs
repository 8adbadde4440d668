//! The files that all suites of a target share.

use schemars::JsonSchema;
use serde::Serialize;

use super::frameworks::Style;
use super::steps::{Piece, SharedStep, StepBook};

/// What the template of a file that tells of all suites sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct ModulesView {
    /// The names of all suites, as identifiers.
    pub(super) modules: Vec<String>,
}

/// What the template of the file that runs examples sees.
#[derive(Debug, Serialize, JsonSchema)]
#[expect(clippy::struct_excessive_bools, reason = "a template can ask nothing else")]
pub(super) struct ExamplesView {
    /// The package or namespace of the suites.
    pub(super) package: Option<String>,
    /// Whether a suite sends requests.
    pub(super) exchanges: bool,
    /// Whether a suite runs commands.
    pub(super) commands: bool,
    /// Whether a suite holds conversations.
    pub(super) talks: bool,
    /// Whether JSON is expected.
    pub(super) json: bool,
    /// The line that imports the module that asks, where this file has to.
    pub(super) import: Option<String>,
    /// What that module is called here, where this file asks it.
    pub(super) model: Option<String>,
    /// Whether texts are expected in which some parts may be anything.
    pub(super) likes: bool,
}

/// What the template of the steps sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct StepsView {
    /// The package or namespace of the suites.
    package: Option<String>,
    steps: Vec<StepView>,
}

/// A step.
#[derive(Debug, Serialize, JsonSchema)]
struct StepView {
    /// The id of its region.
    region: String,
    /// Its words with the names of its parameters, as comment words.
    comment: String,
    /// The first lines of its function.
    signature: Vec<String>,
    /// The names of its parameters.
    parameters: Vec<String>,
    /// Whether its function stands below its expression, which is too wide to share a line with it.
    wide: bool,
}

/// What the steps of a spec look like in a framework.
pub(super) fn steps_view(style: &Style, package: Option<&str>, book: &StepBook) -> StepsView {
    let steps = book.steps().iter().map(|step| step_view(style, step)).collect();
    StepsView { package: package.map(str::to_owned), steps }
}

fn step_view(style: &Style, step: &SharedStep) -> StepView {
    let language = &style.steps.language;
    let signature = (style.steps.signature)(style, step);
    StepView {
        region: step.name.join("-"),
        comment: (language.comment)(&format!("{} {}", step.phase, words(step))),
        wide: signature.len() > 1,
        parameters: step.parameters.iter().map(|own| language.joined(&own.name)).collect(),
        signature,
    }
}

/// The words of a step with the names of its parameters.
fn words(step: &SharedStep) -> String {
    let mut parameters = step.parameters.iter();
    let mut name = || parameters.next().map_or_else(String::new, |own| format!("{{{}}}", own.name.join(" ")));
    let parts = step.pieces.iter().filter_map(|piece| match piece {
        Piece::Words(words) => Some(words.clone()),
        Piece::Value(_) => Some(name()),
        Piece::Detail => None,
    });
    parts.collect::<String>().trim().to_owned()
}
