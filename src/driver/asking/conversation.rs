//! A single conversation that somebody brings: a text, or turns as texts that end with NUL.

use std::io::{self, Read as _};

use super::InterviewError;
use crate::base::harmless;
use crate::driver::config::Config;
use crate::driver::environment::variable;
use crate::driver::model::{Message, Model, ModelFault, Reply};
use crate::ir::Role;

/// Why a conversation has no answer.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// Nobody can be asked.
    #[error(transparent)]
    Interview(#[from] InterviewError),
    /// There is no answer.
    #[error(transparent)]
    Model(#[from] ModelFault),
    /// Standard input cannot be read.
    #[error("standard input cannot be read: {0}")]
    Input(#[from] io::Error),
    /// It is no conversation.
    #[error(
        "standard input is no conversation: {0}; each turn is its role, its words and its tool, and each of these ends with a NUL"
    )]
    Turns(String),
}

/// The answer to a text that a user says, as people read it. `run` tells answers to one text apart, from 1.
///
/// # Errors
/// When there is nobody to ask, or no answer.
pub fn ask_text(config: &Config, text: &str, run: u32) -> Result<String, AskError> {
    let Reply { answer, calls, .. } = ask(config, &[Message::new(Role::User, text)], run)?;
    let calls = calls.iter().map(|call| format!("calls {}: {}\n", call.tool, call.arguments));
    let words = (!answer.is_empty()).then(|| format!("{answer}\n"));
    Ok(harmless(&calls.chain(words).collect::<String>()))
}

/// What somebody pipes, to its end.
///
/// # Errors
/// When it cannot be read, or is not UTF-8.
pub fn piped_turns() -> Result<String, AskError> {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input)?;
    Ok(input)
}

/// The answer to piped turns, and the tool and the arguments of each call; a NUL ends each of these.
///
/// # Errors
/// When the input holds no conversation, there is nobody to ask, or no answer.
pub fn ask_turns(config: &Config, input: &str, run: u32) -> Result<String, AskError> {
    let Reply { answer, calls, .. } = ask(config, &turns(input)?, run)?;
    let called = calls.into_iter().flat_map(|call| [call.tool, call.arguments]);
    Ok(std::iter::once(answer).chain(called).map(|text| text.replace('\0', "\u{fffd}") + "\0").collect())
}

fn ask(config: &Config, turns: &[Message], run: u32) -> Result<Reply, AskError> {
    let model = config.model.as_ref().ok_or(InterviewError::NoModel)?;
    let key = variable("SPECC_MODEL_KEY").map_err(InterviewError::Key)?;
    Ok(Model::open(model, key)?.ask(turns, run)?)
}

fn turns(input: &str) -> Result<Vec<Message>, AskError> {
    let refused = |why: &str| Err(AskError::Turns(why.to_owned()));
    let Some(input) = input.strip_suffix('\0') else { return refused("it does not end with a NUL") };
    let texts: Vec<&str> = input.split('\0').collect();
    let (turns, []) = texts.as_chunks() else { return refused("its last turn breaks off") };
    let message = |&[role, content, tool]: &[&str; 3]| match Role::from_word(role) {
        Some(role) => {
            Ok(Message { tool: (!tool.is_empty()).then(|| tool.to_owned()), ..Message::new(role, content) })
        }
        None => Err(AskError::Turns(format!("{role:?} is no role"))),
    };
    turns.iter().map(message).collect()
}
