//! Finished pages: a tutorial with its steps.

use schemars::JsonSchema;
use serde::Serialize;

use super::code::{Part, code_parts};
use crate::ir::{Block, BlockRole, BlockShape, Clause, ClauseBody, CodeBlock, FileIr, Text, Tutorial};

/// A tutorial with its steps, in the spec.
#[derive(Clone, Debug)]
pub(super) struct Source<'a> {
    pub(super) file: &'a FileIr,
    pub(super) clause: &'a Clause,
    pub(super) tutorial: &'a Tutorial,
    pub(super) steps: Vec<&'a Clause>,
}

/// A page as its template sees it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Lesson {
    pub(super) title: String,
    pub(super) goal: Option<String>,
    /// For whom it is, how long it takes, what must be there; none when nothing of it is said.
    pub(super) frame: Option<Frame>,
    pub(super) intro: Vec<Part>,
    pub(super) steps: Vec<StepView>,
    /// The files that readers have written, each once.
    files: Vec<String>,
    pub(super) previous: Option<PageLink>,
    pub(super) next: Option<PageLink>,
}

/// What readers should know before they begin.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub(super) struct Frame {
    pub(super) audience: Option<String>,
    pub(super) time: Option<String>,
    pub(super) needs: Vec<String>,
}

impl Frame {
    /// The frame, unless nothing stands in it.
    pub(super) fn unless_empty(self) -> Option<Self> {
        let empty = self.audience.is_none() && self.time.is_none() && self.needs.is_empty();
        (!empty).then_some(self)
    }
}

/// One numbered step.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct StepView {
    number: usize,
    pub(super) title: String,
    pub(super) parts: Vec<Part>,
}

/// A link to another page.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct PageLink {
    pub(super) title: String,
    pub(super) path: String,
    /// The goal of that page.
    pub(super) goal: Option<String>,
    pub(super) time: Option<String>,
}

impl StepView {
    pub(super) fn new(number: usize, title: String, parts: Vec<Part>) -> Self {
        Self { number, title, parts }
    }
}

/// The page of a tutorial, without its neighbours.
pub(super) fn lesson(source: &Source<'_>) -> Lesson {
    let tutorial = source.tutorial;
    let steps: Vec<StepView> =
        (1..).zip(&source.steps).map(|(number, step)| step_view(number, step)).collect();
    let frame = Frame {
        audience: tutorial.audience.as_ref().map(markdown),
        time: tutorial.time.as_ref().map(markdown),
        needs: tutorial.needs.iter().map(markdown).collect(),
    };
    Lesson {
        title: markdown(&source.clause.title),
        goal: tutorial.goal.as_ref().map(markdown),
        frame: frame.unless_empty(),
        intro: parts(&source.clause.blocks, &[]),
        files: written_files(&steps),
        steps,
        previous: None,
        next: None,
    }
}

pub(super) fn markdown(text: &Text) -> String {
    text.markdown().trim().to_owned()
}

fn step_view(number: usize, step: &Clause) -> StepView {
    StepView::new(number, markdown(&step.title), parts(&step.blocks, code_of(step)))
}

/// The code blocks of a step.
pub(super) fn code_of(step: &Clause) -> &[CodeBlock] {
    match &step.body {
        ClauseBody::Step(step) => &step.code,
        _ => &[],
    }
}

/// Words and code in reading order. What the compiler took as data is shown where it is code; its
/// labels and annotations are shown elsewhere.
pub(super) fn parts(blocks: &[Block], code: &[CodeBlock]) -> Vec<Part> {
    let mut parts = Vec::new();
    for block in blocks {
        let own =
            code.iter().filter(|code| block.shape == BlockShape::Code && block.span.contains(code.span));
        let own: Vec<Part> = own.flat_map(code_parts).collect();
        if !own.is_empty() {
            parts.extend(own);
        } else if is_shown(block) {
            parts.push(Part::prose(&block.markdown));
        }
    }
    parts
}

fn is_shown(block: &Block) -> bool {
    match block.role {
        BlockRole::Prose => true,
        BlockRole::Claimed => block.shape == BlockShape::Code,
        BlockRole::Opaque => block.shape == BlockShape::Admonition,
    }
}

fn written_files(steps: &[StepView]) -> Vec<String> {
    let mut files: Vec<String> = Vec::new();
    for file in steps.iter().flat_map(|step| &step.parts).filter_map(|part| part.file.as_ref()) {
        if !files.contains(&file.path) {
            files.push(file.path.clone());
        }
    }
    files
}
