//! Asks a model what the examples of a spec ask, and shows how that goes on.

use std::collections::BTreeMap;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::suites::counts;
use crate::analysis::questions;
use crate::cli::terminal::Terminal;
use crate::driver::{Interview, Stopwatch};
use crate::ir::Spec;
use crate::results::CaseResult;

/// What its results are called.
const NAME: &str = "model";

/// Asks all. A fault that several questions have in common is said once.
pub(super) fn ask_examples(
    interview: &Interview<'_>,
    spec: &Spec,
    terminal: &Terminal,
) -> anyhow::Result<Vec<CaseResult>> {
    let questions = questions(spec);
    let bar = terminal.is_watched().then(|| bar(questions.len()));
    let stopwatch = Stopwatch::start();
    let answers = interview.ask(&questions, &|done| {
        if let Some(bar) = &bar {
            bar.set_position(done as u64);
        }
    });
    bar.iter().for_each(ProgressBar::finish_and_clear);
    let (mut results, mut faults) = (Vec::new(), BTreeMap::<String, Vec<&str>>::new());
    for (question, answer) in questions.iter().zip(answers) {
        match answer {
            Ok(result) => results.push(result),
            Err(fault) => faults.entry(fault.to_string()).or_default().push(question.id.as_str()),
        }
    }
    for (fault, ids) in &faults {
        terminal.error(&anyhow::anyhow!("{} without an answer: {fault}", named(ids)));
    }
    anyhow::ensure!(faults.is_empty(), "there are no verdicts without the answers to all questions");
    terminal.say(&counts(NAME, &results, stopwatch.elapsed()));
    Ok(results)
}

/// The first of some ids, and how many more there are.
fn named(ids: &[&str]) -> String {
    match ids {
        [] => String::new(),
        [only] => format!("`{only}` is"),
        [first, rest @ ..] => format!("`{first}` and {} more are", rest.len()),
    }
}

fn bar(questions: usize) -> ProgressBar {
    let bar = ProgressBar::new(questions as u64).with_prefix(NAME);
    if let Ok(style) = ProgressStyle::with_template("{prefix} {elapsed} {wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}
