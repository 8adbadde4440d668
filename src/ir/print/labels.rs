//! Bold labels with their values.

use super::markdown::indented;
use super::page::{List, Page};
use crate::base::Span;
use crate::ir::{LabelKey, LabelledText, Text};

impl Page<'_> {
    /// A label with a value of one line.
    pub(in crate::ir) fn label(&mut self, key: LabelKey, at: Span, value: &str) {
        self.item(List::Labels, at, labelled(key.as_str(), value));
    }

    /// A label of each text.
    pub(in crate::ir) fn label_each(&mut self, key: LabelKey, texts: &[Text]) {
        for text in texts {
            self.label(key, text.span(), text.markdown());
        }
    }
}

/// `**Word:** value`.
pub(in crate::ir) fn labelled(word: &str, value: &str) -> String {
    if value.is_empty() { format!("**{word}:**") } else { format!("**{word}:** {value}") }
}

/// The labels that have no typed place. One that is the title of steps stands in a line above them.
pub(super) fn print(label: &LabelledText, titles: &[&str], page: &mut Page<'_>) {
    if label.value.is_empty() && titles.contains(&label.key.value.as_str()) {
        page.block(label.span, labelled(label.key.value.as_str(), ""));
        return;
    }
    let mut word = label.key.value.as_str().to_owned();
    if let Some(number) = &label.number {
        word.push_str(&format!(" {}", number.value));
    }
    if let Some(argument) = &label.argument {
        word.push_str(&format!(" ({})", argument.value));
    }
    page.item(List::Labels, label.span, with_texts(&word, label.value.iter()));
}

fn with_texts<'t>(word: &str, mut texts: impl Iterator<Item = &'t Text>) -> String {
    let first = texts.next().map_or("", Text::markdown);
    let mut item = labelled(word, first);
    for text in texts {
        item.push_str("\n- ");
        item.push_str(&indented(text.markdown(), "  "));
    }
    item
}
