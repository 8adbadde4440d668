//! A model that is a program: the conversation on its standard input, the answer on its standard output.

use std::path::Path;

use serde_json::Value;

use super::MOST_BYTES;
use super::fault::ModelFault;
use super::message::{Message, Reply, transcript};
use crate::driver::config::ModelConfig;
use crate::driver::process::{Part, Printed, RunFault, Start, ending, run};

/// What stands before what it said last.
const SAID: &str = ": ";

/// Asks the program.
pub(super) fn ask(config: &ModelConfig, program: &Path, turns: &[Message]) -> Result<Reply, ModelFault> {
    let start = Start {
        path: program,
        arguments: &config.arguments,
        folder: &config.folder,
        environment: &[],
        time: config.time,
        answer: Some(MOST_BYTES),
        said: Part::Last,
        watch: &|_| {},
    };
    let (printed, ended) = run(&start, transcript(turns).into_bytes());
    let fault = |why: String| ModelFault::Program { program: program.to_owned(), why };
    let status = ended.map_err(|error| fault(unanswered(config, &error, &printed)))?;
    if !status.success() {
        return Err(fault(format!("ended with {}{}", ending(status), printed.said.quoted(SAID))));
    }
    match String::from_utf8(printed.answer) {
        Ok(words) => Ok(reply(words.trim_end())),
        Err(_) => Err(fault("answered with bytes that are no UTF-8".to_owned())),
    }
}

fn unanswered(config: &ModelConfig, fault: &RunFault, printed: &Printed) -> String {
    match fault {
        RunFault::Start(error) => {
            format!("cannot be started: {error}; `command` stands at {}", config.place_of("command"))
        }
        RunFault::TooLong => format!(
            "gave no answer in {} s{}; `seconds` at {} sets the time",
            config.time.as_secs(),
            printed.said.quoted(SAID),
            config.place_of("seconds")
        ),
        RunFault::TooMuch => format!("answered with more than {} MiB", MOST_BYTES >> 20),
        RunFault::Interrupted => "was interrupted".to_owned(),
    }
}

/// What is printed is the answer's words, or a message of chat completions.
fn reply(printed: &str) -> Reply {
    let message = Some(printed).filter(|text| text.starts_with('{'));
    let message: Option<Value> = message.and_then(|text| serde_json::from_str(text).ok());
    let message = message.filter(|message| message.get("role").and_then(Value::as_str) == Some("assistant"));
    let words = || Reply { answer: printed.to_owned(), calls: Vec::new(), latency: None };
    message.as_ref().and_then(Reply::of_chat).unwrap_or_else(words)
}
