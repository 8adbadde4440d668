//! Words in a promise that two readers would hold against different things.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::statement_words::{Word, words};
use crate::base::{Diagnostic, Place, Severity, Span, codes};
use crate::ir::{FileIr, Modality, Text};

codes! {
    /// A promise holds a word that leaves open when it is kept.
    ///
    /// "Fast", "appropriate" or "as needed" mean something else to each reader, so no test can be
    /// written from the sentence. Words in code, in quotations, in examples and in reasons are not
    /// looked at. In a should or may it is a note only.
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
    pub(super) VAGUE_WORD = "vague-word", Warning;
}

/// Stands for advice beside a phrase that only looks vague.
const EXACT: &str = "-";

/// A vague phrase as its words, with what to write instead.
struct Entry {
    words: Vec<&'static str>,
    instead: &'static str,
}

/// The lines of the list: phrases, each with what to write instead.
fn list() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../data/vague_words.txt").lines().filter_map(|line| line.split_once('\t'))
}

/// The list, by first word; longer phrases first.
fn vague_words() -> &'static BTreeMap<&'static str, Vec<Entry>> {
    static WORDS: OnceLock<BTreeMap<&'static str, Vec<Entry>>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut entries: BTreeMap<&'static str, Vec<Entry>> = BTreeMap::new();
        for (phrase, instead) in list() {
            let words: Vec<&str> = phrase.split(' ').collect();
            if let Some(&first) = words.first() {
                entries.entry(first).or_default().push(Entry { words, instead });
            }
        }
        for list in entries.values_mut() {
            list.sort_by_key(|entry| std::cmp::Reverse(entry.words.len()));
        }
        entries
    })
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    let sentences = sentences(file);
    if sentences.is_empty() {
        return;
    }
    // What an open question asks is a finding of its own.
    let questions: Vec<Span> =
        file.clauses.iter().flat_map(|clause| &clause.questions).map(|question| question.text.span).collect();
    for (text, modality) in sentences.into_values() {
        let severity = match modality {
            Modality::Must | Modality::MustNot => VAGUE_WORD.severity,
            Modality::Should | Modality::ShouldNot | Modality::May => Severity::Note,
        };
        for (span, word, instead) in vague_in(text) {
            if questions.iter().any(|question| question.contains(span)) {
                continue;
            }
            let message = format!("\"{word}\" leaves open when the promise is kept");
            let finding = Diagnostic::new(&VAGUE_WORD, Place::new(&file.path, span), message);
            findings.push(finding.severity(severity).help(format!("Write {instead}.")));
        }
    }
}

/// The sentences that promise and may hold a vague word, each once with its strongest keyword.
/// Questions promise nothing.
fn sentences(file: &FileIr) -> BTreeMap<Span, (&Text, Modality)> {
    let mut sentences: BTreeMap<Span, (&Text, Modality)> = BTreeMap::new();
    let statements = file.clauses.iter().flat_map(|clause| &clause.statements);
    let statements = statements.filter(|statement| !statement.text.plain.ends_with('?'));
    for statement in statements.filter(|statement| may_be_vague(statement.text.markdown())) {
        let modality = statement.modality.value;
        let known = sentences.entry(statement.text.span()).or_insert((&statement.text, modality));
        known.1 = known.1.min(modality);
    }
    sentences
}

/// Whether the letters of a vague phrase stand in a text, whatever stands between its words. Most
/// sentences hold none, and taking them apart into words costs much more.
fn may_be_vague(markdown: &str) -> bool {
    let buckets = vague_runs();
    let mut rest = runs(markdown);
    while let Some(run) = rest.next() {
        let phrases = &buckets[bucket(run)];
        let goes_on = |more: &[&[u8]]| {
            let mut rest = rest.clone();
            more.iter().all(|wanted| rest.next().is_some_and(|run| run.eq_ignore_ascii_case(wanted)))
        };
        if phrases.iter().any(|(first, more)| run.eq_ignore_ascii_case(first) && goes_on(more)) {
            return true;
        }
    }
    false
}

/// The runs of ASCII letters and digits in a text.
fn runs(text: &str) -> impl Iterator<Item = &[u8]> + Clone {
    text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric()).filter(|run| !run.is_empty())
}

/// The first run of a vague phrase, and the others.
type Phrase = (&'static [u8], Vec<&'static [u8]>);

/// Lengths of runs that are told apart.
const LENGTHS: usize = 16;

/// Where the phrases stand whose first run begins like `run` and is as long.
fn bucket(run: &[u8]) -> usize {
    usize::from(run[0].to_ascii_lowercase()) * LENGTHS + run.len().min(LENGTHS - 1)
}

/// The runs of the vague phrases, by their first runs' buckets.
fn vague_runs() -> &'static [Vec<Phrase>] {
    static RUNS: OnceLock<Vec<Vec<Phrase>>> = OnceLock::new();
    RUNS.get_or_init(|| {
        let mut buckets = vec![Vec::new(); 128 * LENGTHS];
        for (phrase, _) in list().filter(|&(_, instead)| instead != EXACT) {
            let mut phrase = runs(phrase);
            if let Some(first) = phrase.next() {
                buckets[bucket(first)].push((first, phrase.collect()));
            }
        }
        buckets
    })
}

fn vague_in(text: &Text) -> Vec<(Span, String, &'static str)> {
    let markdown = text.markdown();
    let words = words(markdown);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match entry_at(&words[at..]) {
            Some(entry) if entry.instead == EXACT => at += entry.words.len(),
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

fn entry_at(words: &[Word<'_>]) -> Option<&'static Entry> {
    let entries = vague_words().get(&*words.first()?.lower)?;
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
    let start = source_offset(text, range.start);
    let end = source_offset(text, range.end - 1).map(|last| last + 1);
    start.zip(end).map_or_else(|| text.span(), |(start, end)| Span::new(start, end))
}

/// The source offset of a byte of a text's Markdown.
fn source_offset(text: &Text, at: usize) -> Option<usize> {
    let mut start = 0;
    text.segments.iter().find_map(|segment| {
        let inside = (start..start + segment.len()).contains(&at);
        let offset = segment.start as usize + at.saturating_sub(start);
        start += segment.len() + 1;
        inside.then_some(offset)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::tested::file;
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let spec = file(&format!("# Requirement: A\n\n{text}\n"));
        spec.each(check).into_iter().map(|(at, _)| at.to_owned()).collect()
    }

    #[test]
    fn a_vague_word_is_told_at_its_place() {
        assert_eq!(
            found("The page must load *quickly*\nand, when\nappropriate, be User-friendly."),
            ["quickly", "when\nappropriate", "User-friendly"]
        );
        assert_eq!(found("It must, as needed, retry. It was fast."), ["as needed"]);
    }

    #[test]
    fn exact_phrases_code_and_questions_are_left_alone() {
        assert!(found("It must steer clear of `fast` and \"robust\" words.").is_empty());
        assert!(found("Must it be fast?").is_empty());
        assert!(found("It must say how many there are.").is_empty());
        assert_eq!(found("It must end [NEEDS CLARIFICATION: how fast?] quickly."), ["quickly"]);
        assert!(found("It must say what a reasonable user would.").is_empty());
    }

    #[test]
    fn the_list_is_large_and_says_what_to_write() {
        let entries: Vec<(&str, &str)> = list().collect();
        assert!(entries.len() >= 60);
        let distinct: BTreeSet<&str> = entries.iter().map(|&(phrase, _)| phrase).collect();
        assert_eq!(distinct.len(), entries.len());
        let is_sound = |(phrase, advice): &(&str, &str)| {
            phrase.is_ascii() && *phrase == phrase.to_lowercase() && !advice.is_empty()
        };
        assert!(entries.iter().all(is_sound));
    }
}
