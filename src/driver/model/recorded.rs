//! Answers that were recorded: a line of JSON each, which the modules of tests read and write as well.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::fault::ModelFault;
use super::message::{Message, Reply, ToolCall};

/// The answers of a file.
pub(super) struct Recorded {
    path: PathBuf,
    answers: BTreeMap<(Vec<Message>, u32), Reply>,
    /// Held while a line is written.
    writing: Mutex<()>,
}

/// A line.
#[derive(Serialize, Deserialize)]
struct Line {
    turns: Vec<Message>,
    #[serde(default = "first", skip_serializing_if = "is_first")]
    run: u32,
    answer: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    calls: Vec<ToolCall>,
}

fn first() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_first(run: &u32) -> bool {
    *run == 1
}

impl Recorded {
    /// Those of a file; none when there is no such file yet.
    pub(super) fn read(path: PathBuf) -> Result<Self, ModelFault> {
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(ModelFault::Unreadable { path, error }),
        };
        let mut answers = BTreeMap::new();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let Line { turns, run, answer, calls } = serde_json::from_str(line).map_err(|error| {
                ModelFault::BrokenLine { path: path.clone(), line: at + 1, why: error.to_string() }
            })?;
            answers.entry((turns, run)).or_insert(Reply { answer, calls, latency: None });
        }
        Ok(Self { path, answers, writing: Mutex::default() })
    }

    pub(super) fn find(&self, turns: &[Message], run: u32) -> Option<Reply> {
        self.answers.get(&(turns.to_vec(), run)).cloned()
    }

    /// Adds an answer to the file.
    pub(super) fn add(&self, turns: &[Message], run: u32, reply: &Reply) -> Result<(), ModelFault> {
        let (answer, calls) = (reply.answer.clone(), reply.calls.clone());
        let line = Line { turns: turns.to_vec(), run, answer, calls };
        let written = serde_json::to_string(&line).map_err(io::Error::from).and_then(|line| {
            let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
            let mut file = fs::OpenOptions::new().create(true).append(true).open(&self.path)?;
            file.write_all(format!("{line}\n").as_bytes())
        });
        written.map_err(|error| ModelFault::Unwritable { path: self.path.clone(), error })
    }
}
