//! Phrases one after the other: a paragraph where they are sentences, else a list.

use schemars::JsonSchema;
use serde::Serialize;

use super::pitch::Phrase;

/// Some phrases: one paragraph when all of them are sentences, else a list.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Passage {
    pub(super) paragraph: Option<String>,
    pub(super) items: Vec<String>,
}

/// The passage that some phrases make.
pub(super) fn passage(phrases: Vec<Phrase>) -> Passage {
    let flows = phrases.len() == 1 || phrases.iter().all(Phrase::is_sentence);
    let words: Vec<String> = phrases.into_iter().map(|phrase| phrase.markdown).collect();
    match (flows, words.is_empty()) {
        (_, true) => Passage { paragraph: None, items: Vec::new() },
        (true, _) => Passage { paragraph: Some(words.join(" ")), items: Vec::new() },
        (false, _) => Passage { paragraph: None, items: words },
    }
}
