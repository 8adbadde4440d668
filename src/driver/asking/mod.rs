//! Asks a model what the examples of a spec ask, and holds its answers against what they expect.

mod conversation;
mod judge;
mod verdict;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::config::Config;
use super::environment::{EnvironmentError, variable};
use super::model::{Message, Model, ModelFault};
use crate::analysis::{Answerer, Assessment, Question};
use crate::ir::Answer;
use crate::results::{CaseResult, Outcome};

pub use conversation::{AskError, ask_text, ask_turns, piped_turns};

use verdict::{Verdict, of_author, of_runs, with_answer};

/// Whom a project asks.
pub struct Interview<'c> {
    model: Model<'c>,
    judge: Option<Model<'c>>,
    parallel: usize,
}

/// Why nobody can be asked.
#[derive(Debug, thiserror::Error)]
pub enum InterviewError {
    /// The project has no model.
    #[error(
        "there is no model to ask; say in `{}` where its answers come from, for instance\n\n[model]\nurl = \
         \"http://localhost:11434/v1\"\nname = \"llama3.2\"\n",
        Config::FILE_NAME
    )]
    NoModel,
    /// Its recorded answers cannot be read.
    #[error(transparent)]
    Model(#[from] ModelFault),
    /// A key is no text.
    #[error(transparent)]
    Key(#[from] EnvironmentError),
}

impl<'c> Interview<'c> {
    /// With the model and the judge of a project.
    ///
    /// # Errors
    /// When it has no model, or recorded answers that cannot be read.
    pub fn open(config: &'c Config) -> Result<Self, InterviewError> {
        let model = config.model.as_ref().ok_or(InterviewError::NoModel)?;
        let parallel = model.parallel;
        let judge = match &config.judge {
            Some(judge) => Some(Model::open(judge, variable("SPECC_JUDGE_KEY")?)?),
            None => None,
        };
        Ok(Self { model: Model::open(model, variable("SPECC_MODEL_KEY")?)?, judge, parallel })
    }

    /// Asks all questions; gives their results in order. `watch` is told how many are done.
    pub fn ask(
        &self,
        questions: &[Question<'_>],
        watch: &(dyn Fn(usize) + Sync),
    ) -> Vec<Result<CaseResult, ModelFault>> {
        let open = Mutex::new(questions.iter().enumerate());
        let done = Mutex::new(Vec::with_capacity(questions.len()));
        let work = || {
            loop {
                let Some((at, question)) = locked(&open).next() else { return };
                let result = self.result(question);
                let mut done = locked(&done);
                done.push((at, result));
                watch(done.len());
            }
        };
        thread::scope(|scope| {
            for _ in 0..self.parallel.min(questions.len()) {
                scope.spawn(work);
            }
        });
        let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.sort_by_key(|(at, _)| *at);
        done.into_iter().map(|(_, result)| result).collect()
    }

    fn result(&self, question: &Question<'_>) -> Result<CaseResult, ModelFault> {
        if question.is_cut() {
            return Ok(question.result(Outcome::Pending, "a part of its conversation is left out"));
        }
        let (outcome, words) = match question.by {
            Answerer::Author(answer) => {
                of_author(answer.verdict.value, self.verdict(question, answer, None)?)
            }
            Answerer::Model => {
                let runs = question.runs();
                let run = |run| self.run(question, run);
                of_runs(runs, (1..=runs.of).map(run).collect::<Result<_, _>>()?)
            }
        };
        Ok(question.result(outcome, &words))
    }

    /// What comes of the model's answer in a run.
    fn run(&self, question: &Question<'_>, run: u32) -> Result<Verdict, ModelFault> {
        let turns: Vec<Message> = question.turns.iter().map(|turn| Message::of_turn(turn)).collect();
        let reply = self.model.ask(&turns, run)?;
        let latency = reply.latency;
        self.verdict(question, &reply.into_answer(), latency)
    }

    /// What comes of an answer. A judge is asked where the words alone do not decide against it.
    fn verdict(
        &self,
        question: &Question<'_>,
        answer: &Answer,
        latency: Option<Duration>,
    ) -> Result<Verdict, ModelFault> {
        let Assessment { mut failures, rubrics, mut open } = question.assess(answer, latency);
        for rubric in &rubrics {
            if !failures.is_empty() {
                break;
            }
            let Some(judge) = &self.judge else {
                open.push(format!(
                    "only a judge can tell ([judge] in {} names one): {}",
                    Config::FILE_NAME,
                    rubric.words
                ));
                continue;
            };
            let score = judge::score(judge, question, rubric, answer)?;
            if score.permille < rubric.threshold_permille {
                failures.push(score.below(rubric));
            }
        }
        Ok(match (failures.is_empty(), open.is_empty()) {
            (false, _) => Verdict::Fails(with_answer(&failures.join("; "), answer)),
            (true, false) => Verdict::Open(open.join("; ")),
            (true, true) => Verdict::Holds,
        })
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
