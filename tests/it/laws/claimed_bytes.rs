//! Law 2: changing any claimed byte changes the IR or gives a finding.

use std::collections::BTreeSet;

use specc::base::{Limits, Source, Span, SpecPath};
use specc::ir::FileIr;
use specc::{ir, syntax};

use super::nodes::{Choice, nodes};
use super::places::placeless;

/// What a text means: the IR without kept blocks, and the findings.
struct Meaning {
    file: FileIr,
    findings: Vec<String>,
}

impl Meaning {
    fn of(text: &str) -> Self {
        let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), text);
        let (document, mut findings) = syntax::parse(&source, &Limits::default());
        let (mut file, more) = ir::lower(&source, &document);
        findings.extend(more);
        file.clauses.iter_mut().for_each(|clause| clause.blocks.clear());
        Self { file, findings: findings.iter().map(|finding| format!("{finding:?}")).collect() }
    }

    /// Whether two mean the same, places aside.
    fn is(&self, other: &Self) -> bool {
        let (own, others) = (&self.file.clauses, &other.file.clauses);
        // Most clauses are the same with their places, which is quickly seen.
        self.findings == other.findings
            && own.len() == others.len()
            && own.iter().zip(others).all(|(own, other)| own == other || placeless(own) == placeless(other))
            && self.rest() == other.rest()
    }

    fn rest(&self) -> serde_json::Value {
        let file = &self.file;
        let heads = (&file.front_matter, &file.language, &file.definitions);
        placeless(&(heads, &file.references, &file.amendments, &file.suppressions))
    }
}

/// Up to `most` claimed bytes whose change nothing shows, in words.
pub(crate) fn faults(text: &str, most: usize) -> Vec<String> {
    let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), text);
    let text = source.text();
    let (document, mut findings) = syntax::parse(&source, &Limits::default());
    let (file, more) = ir::lower(&source, &document);
    findings.extend(more);
    let json = serde_json::to_value(file).unwrap_or_default();
    let places: Vec<Place> =
        nodes(&json).iter().flat_map(|node| places(text, node.span, &node.field)).collect();
    // One fault gives one finding: what stands beside it shows nothing of its own.
    let line = |at: usize| source.lines().line_of(at);
    let faulty: BTreeSet<usize> =
        findings.iter().map(|finding| line(finding.place.span.start as usize)).collect();
    let places = places.into_iter().filter(|place| !faulty.contains(&line(place.at))).collect();
    let places = Choice::of(text).some(places, most);
    if places.is_empty() {
        return Vec::new();
    }
    let before = Meaning::of(text);
    let silent = places.into_iter().filter(|place| Meaning::of(&place.changed(text)).is(&before));
    silent.map(|place| place.fault(text)).collect()
}

/// A claimed character, with the field that claims it.
struct Place {
    at: usize,
    claimed: char,
    field: String,
}

/// One letter or digit of a node, and the marks that touch it.
fn places(text: &str, span: Span, field: &str) -> Vec<Place> {
    let Some(slice) = text.get(span.range()) else { return Vec::new() };
    let place = |(at, claimed): (usize, char)| Place { at, claimed, field: field.to_owned() };
    let letters: Vec<(usize, char)> =
        slice.char_indices().filter(|(_, next)| next.is_ascii_alphanumeric()).collect();
    let middle = letters.get(letters.len() / 2).map(|&(at, next)| (span.start as usize + at, next));
    let before = text[..span.start as usize].char_indices().next_back();
    let after = text[span.end as usize..].char_indices().next();
    let after = after.map(|(_, next)| (span.end as usize, next));
    let is_pair =
        matches!((before, after), (Some((_, '`')), Some((_, '`'))) | (Some((_, '*')), Some((_, '*' | ':'))));
    let marks = before.into_iter().chain(after).filter(|_| is_pair);
    middle.into_iter().chain(marks).map(place).collect()
}

impl Place {
    /// The text with another character of the kind in its place.
    fn changed(&self, text: &str) -> String {
        let other = match self.claimed {
            '7' => '3',
            next if next.is_ascii_digit() => '7',
            'q' => 'k',
            'Q' => 'K',
            next if next.is_ascii_uppercase() => 'Q',
            _ => 'q',
        };
        let (before, after) = (&text[..self.at], &text[self.at + self.claimed.len_utf8()..]);
        format!("{before}{other}{after}")
    }

    fn fault(&self, text: &str) -> String {
        let line = text[..self.at].rfind('\n').map_or(0, |end| end + 1);
        let line: String = text[line..].lines().next().unwrap_or("").chars().take(120).collect();
        format!(
            "law 2: {:?} at {} is claimed by {}, but nothing shows its change: {line:?}",
            self.claimed, self.at, self.field
        )
    }
}
