//! Why there is no answer.

use std::io;
use std::path::{Path, PathBuf};

use super::message::Message;
use crate::base::{harmless, without_sequences};

/// The most characters of a stranger's words that are shown.
const MOST_SHOWN: usize = 500;

/// Why there is no answer. What strangers said is cut to a sensible length, and cannot drive a terminal.
#[derive(Debug, thiserror::Error)]
pub enum ModelFault {
    /// The program cannot be started, or ends badly.
    #[error("`{}` {why}", program.display())]
    Program {
        /// The program.
        program: PathBuf,
        /// What it did, as the rest of a sentence.
        why: String,
    },
    /// The endpoint cannot be reached, refuses, or gives no message.
    #[error("{url} {why}")]
    Endpoint {
        /// Its address.
        url: String,
        /// What it did, as the rest of a sentence.
        why: String,
    },
    /// The recorded answers cannot be read.
    #[error("`{}` cannot be read: {error}", path.display())]
    Unreadable {
        /// Their file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A new answer cannot be recorded.
    #[error("an answer cannot be written to `{}`: {error}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A line is no recorded answer.
    #[error("`{}:{line}` is no recorded answer: {why}", path.display())]
    BrokenLine {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        why: String,
    },
    /// Nobody recorded an answer, and there is nobody to ask.
    #[error("`{}` has no answer to {question}", path.display())]
    NotRecorded {
        /// The file.
        path: PathBuf,
        /// The last words of the conversation.
        question: String,
    },
    /// A judge gives no score.
    #[error("the judge gives no score from 0 to 1: {said}")]
    NoScore {
        /// What it says.
        said: String,
    },
}

impl ModelFault {
    /// Nobody recorded an answer to a conversation.
    pub(super) fn not_recorded(answers: Option<&Path>, turns: &[Message]) -> Self {
        let last = turns.last().map(|turn| shown(&turn.content)).unwrap_or_default();
        Self::NotRecorded { path: answers.unwrap_or(Path::new("")).to_owned(), question: format!("{last:?}") }
    }

    /// What a judge says is no score.
    pub(in crate::driver) fn no_score(said: &str) -> Self {
        Self::NoScore { said: shown(said) }
    }
}

/// A stranger's words, cut, without what drives a terminal.
pub(super) fn shown(text: &str) -> String {
    let text = harmless(&without_sequences(text.trim()));
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
