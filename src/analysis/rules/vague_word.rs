//! Words in a promise that two readers would hold against different things.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use super::statement_words::{Word, words};
use crate::base::{Diagnostic, Place, Span, codes};
use crate::ir::{FileIr, Text};

codes! {
    /// A promise holds a word that leaves open when it is kept.
    ///
    /// "Fast", "appropriate" or "as needed" mean something else to each reader, so no test can be
    /// written from the sentence. Words in code, in quotations, in examples and in reasons are not
    /// looked at.
    ///
    /// ```markdown
    /// The order page must load quickly.
    /// ```
    ///
    /// Write what can be checked instead:
    ///
    /// ```markdown
    /// The order page must load within 2 s at p95.
    /// ```
    pub(super) VAGUE_WORD = "vague-word", Note;
}

/// A vague phrase as its words, with what to write instead.
struct Entry {
    words: Vec<&'static str>,
    instead: &'static str,
}

/// The list, by first word; longer phrases first.
fn vague_words() -> &'static BTreeMap<&'static str, Vec<Entry>> {
    static WORDS: OnceLock<BTreeMap<&'static str, Vec<Entry>>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut entries: BTreeMap<&'static str, Vec<Entry>> = BTreeMap::new();
        let lines = include_str!("../data/vague_words.txt").lines();
        for (phrase, instead) in lines.filter_map(|line| line.split_once('\t')) {
            let words: Vec<&str> = phrase.split(' ').collect();
            if let Some(&first) = words.first() {
                entries.entry(first).or_default().push(Entry { words, instead });
            }
        }
        entries.values_mut().for_each(|list| list.sort_by_key(|entry| std::cmp::Reverse(entry.words.len())));
        entries
    })
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    // Several statements of one sentence share its text.
    let mut seen = BTreeSet::new();
    for statement in file.clauses.iter().flat_map(|clause| &clause.statements) {
        if seen.insert(statement.text.span()) {
            for (span, word, instead) in vague_in(&statement.text) {
                let message = format!("\"{word}\" leaves open when the promise is kept");
                let finding = Diagnostic::new(&VAGUE_WORD, Place::new(&file.path, span), message);
                findings.push(finding.help(format!("Write {instead}.")));
            }
        }
    }
}

fn vague_in(text: &Text) -> Vec<(Span, String, &'static str)> {
    let markdown = text.markdown();
    let words = words(markdown);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match entry_at(&words[at..]) {
            Some(entry) => {
                let last = &words[at + entry.words.len() - 1];
                let range = words[at].range.start..last.range.end;
                found.push((source_span(text, range.clone()), markdown[range].to_owned(), entry.instead));
                at += entry.words.len();
            }
            None => at += 1,
        }
    }
    found
}

fn entry_at(words: &[Word]) -> Option<&'static Entry> {
    let entries = vague_words().get(words.first()?.lower.as_str())?;
    entries.iter().find(|entry| {
        let long_enough = words.len() >= entry.words.len();
        long_enough
            && entry
                .words
                .iter()
                .zip(words)
                .enumerate()
                .all(|(at, (known, word))| *known == word.lower && (at == 0 || word.follows))
    })
}

/// The source bytes of a range of a text's Markdown; the whole text when it is not found line by line.
fn source_span(text: &Text, range: Range<usize>) -> Span {
    let lines: usize = text.segments.iter().map(|segment| segment.len() + 1).sum();
    if lines != text.markdown().len() + 1 {
        return text.span();
    }
    let mut start = 0;
    for segment in &text.segments {
        let end = start + segment.len();
        if start <= range.start && range.end <= end {
            return segment.within(range.start - start..range.end - start);
        }
        start = end + 1;
    }
    text.span()
}
