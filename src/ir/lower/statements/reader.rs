//! The statements of one leaf.

use std::ops::Range;

use super::super::leaf::Leaf;
use super::super::openings::text_start;
use super::super::scope::Scope;
use super::frame::{Frame, frames};
use super::keywords::{FoundKeyword, keywords, may_hold_keyword};
use super::lead_in::{Lent, list_after, some_item_takes};
use super::mask::Prose;
use super::sentences::sentences;
use super::subject::FoundSubject;
use crate::base::{Located, Origin, SharedText, Span, holds_in_any_case};
use crate::ir::{Condition, Modality, Opening, Text};
use crate::syntax::{BlockIndex, BlockKind};

/// Reads leaves of one clause.
pub(super) struct LeafReader {
    /// Whether must, shall and should count in lower case.
    lower: bool,
    /// Source spans that carry no statements, in order.
    silent: Vec<Span>,
}

/// What a leaf says.
pub(super) struct LeafStatements {
    pub(super) statements: Vec<ReadStatement>,
    /// What it lends to the list after it.
    pub(super) lent: Option<Lent>,
}

/// A statement before it has a name.
pub(super) struct ReadStatement {
    pub(super) modality: Located<Modality>,
    pub(super) ambiguous: bool,
    pub(super) subject: Option<Located<SharedText>>,
    /// Whether the subject stands for the one before.
    pub(super) pronoun: bool,
    pub(super) condition: Option<Located<Condition>>,
    pub(super) text: Text,
    pub(super) lead_in: Option<Text>,
}

/// A sentence with its keywords.
struct Sentence {
    raw: Range<usize>,
    keywords: Vec<FoundKeyword>,
}

/// Each statement holds its whole sentence, so one with very many keywords is cut.
const MOST_KEYWORDS: usize = 64;

impl Sentence {
    /// The sentence, in parts of at most [`MOST_KEYWORDS`] keywords.
    fn split(self) -> Vec<Sentence> {
        if self.keywords.len() <= MOST_KEYWORDS {
            return vec![self];
        }
        let end = self.raw.end;
        let mut start = self.raw.start;
        let mut parts: Vec<Sentence> = Vec::new();
        for keywords in self.keywords.chunks(MOST_KEYWORDS) {
            let last = keywords.last().map_or(end, |keyword| keyword.raw.end);
            parts.push(Sentence { raw: start..last, keywords: keywords.to_vec() });
            start = last;
        }
        if let Some(last) = parts.last_mut() {
            last.raw.end = end;
        }
        parts
    }
}

impl LeafReader {
    pub(super) fn new(scope: &Scope<'_>) -> Self {
        let mut silent = scope.claimed_spans().to_vec();
        silent.extend_from_slice(scope.outline.muted());
        silent.sort_unstable();
        // Apart from each other, so that both their starts and their ends are in order.
        silent.dedup_by(|next, last| {
            let touches = next.start <= last.end;
            if touches {
                last.end = last.end.max(next.end);
            }
            touches
        });
        Self { lower: scope.lower_case, silent }
    }

    /// Whether a leaf holds a keyword that counts.
    pub(super) fn has_keyword(&self, scope: &Scope<'_>, block: BlockIndex) -> bool {
        self.may_hold_keyword(scope, block) && {
            let leaf = scope.leaf(block);
            !keywords(&Prose::new(leaf, &self.silent), self.lower).is_empty()
        }
    }

    /// Whether the first sentence of a leaf holds a keyword that counts.
    pub(super) fn first_sentence_has_keyword(&self, scope: &Scope<'_>, block: BlockIndex) -> bool {
        self.may_hold_keyword(scope, block) && {
            let leaf = scope.leaf(block);
            let cut = self.sentences(scope, block, &self.prose(scope, block, leaf));
            cut.first().is_some_and(|first| !first.keywords.is_empty())
        }
    }

    /// The statements of a leaf; `None` when it has neither keyword nor lead-in.
    pub(super) fn read(
        &self,
        scope: &Scope<'_>,
        block: BlockIndex,
        lent: Option<&Lent>,
    ) -> Option<LeafStatements> {
        let list = list_after(scope, block, scope.source.slice(scope.block(block).span));
        if lent.is_none() && list.is_none() && !self.may_hold_keyword(scope, block) {
            return None;
        }
        let leaf = scope.leaf(block);
        let prose = self.prose(scope, block, leaf);
        let mut cut = self.sentences(scope, block, &prose);
        let lends = list.and_then(|list| self.lends(scope, &prose, &mut cut, list));
        let mut statements = Vec::new();
        for (nth, sentence) in cut.iter().enumerate() {
            let lent = lent.filter(|_| nth == 0);
            statements.extend(sentence_statements(&prose, sentence, lent));
        }
        Some(LeafStatements { statements, lent: lends })
    }

    fn may_hold_keyword(&self, scope: &Scope<'_>, block: BlockIndex) -> bool {
        may_hold_keyword(scope.source.slice(scope.block(block).span), self.lower)
    }

    fn prose<'l, 'a>(&self, scope: &Scope<'a>, block: BlockIndex, leaf: &'l Leaf<'a>) -> Prose<'l, 'a> {
        let mut prose = Prose::new(leaf, &self.silent);
        prose.mask(0..own_start(scope, block, leaf));
        prose
    }

    /// The sentences of a leaf, without the item id before them and the annotations after them.
    fn sentences(&self, scope: &Scope<'_>, block: BlockIndex, prose: &Prose<'_, '_>) -> Vec<Sentence> {
        let start = own_start(scope, block, prose.leaf);
        let annotation = scope.annotations_of(block).first();
        let end = annotation.map_or(prose.raw().len(), |first| prose.leaf.raw_range(first.span).start);
        let mut found = keywords(prose, self.lower).into_iter().peekable();
        let ranges = sentences(prose).into_iter().flat_map(|raw| prose.without_silence(raw));
        let cut = ranges.map(|raw| {
            let mut sentence = Sentence { raw: raw.start.max(start)..raw.end.min(end), keywords: Vec::new() };
            while let Some(keyword) = found.next_if(|keyword| keyword.raw.start < raw.end) {
                sentence.keywords.push(keyword);
            }
            if is_boilerplate(prose, &sentence) || is_bare(prose, &sentence) {
                sentence.keywords.clear();
            }
            sentence
        });
        cut.filter(|sentence| sentence.raw.start < sentence.raw.end).flat_map(Sentence::split).collect()
    }

    /// What the leaf lends to `list`. A keyword that an item takes makes no statement here.
    fn lends(
        &self,
        scope: &Scope<'_>,
        prose: &Prose<'_, '_>,
        cut: &mut [Sentence],
        list: BlockIndex,
    ) -> Option<Lent> {
        let sentence = cut.last_mut()?;
        let mut places: Vec<Range<usize>> =
            sentence.keywords.iter().map(|keyword| keyword.raw.clone()).collect();
        if places.is_empty() {
            let end = prose.raw().trim_end_matches([':', '：', '*', '_', ' ', '\n']).len();
            places.push(Range { start: end, end });
        }
        let frame = frames(prose, &sentence.raw, &places).pop()?;
        let keyword = if some_item_takes(scope, self, list) { sentence.keywords.pop() } else { None };
        let (subject, _) = subject(prose, &frame);
        Some(Lent {
            ambiguous: keyword.as_ref().is_some_and(|keyword| keyword.ambiguous),
            modality: keyword.map(|keyword| Located {
                value: keyword.modality,
                span: prose.leaf.span(keyword.raw),
                origin: Origin::Inherited,
            }),
            subject,
            condition: condition(prose, &frame),
            text: prose.leaf.text(sentence.raw.clone()),
        })
    }
}

/// Where the words of a leaf begin: after the item id or term that opens the clause.
fn own_start(scope: &Scope<'_>, block: BlockIndex, leaf: &Leaf<'_>) -> usize {
    let entry = scope.entry();
    let leads = entry.opening == Opening::Item && entry.blocks.first() == Some(&block);
    let is_text = scope.block(block).kind == BlockKind::Paragraph;
    if leads && is_text { text_start(leaf) } else { 0 }
}

fn sentence_statements(
    prose: &Prose<'_, '_>,
    sentence: &Sentence,
    lent: Option<&Lent>,
) -> Vec<ReadStatement> {
    if sentence.keywords.is_empty() {
        return lent.and_then(|lent| taken(prose, sentence, lent)).into_iter().collect();
    }
    let places: Vec<Range<usize>> = sentence.keywords.iter().map(|keyword| keyword.raw.clone()).collect();
    let frames = frames(prose, &sentence.raw, &places);
    let text = prose.leaf.text(sentence.raw.clone());
    let mut earlier: Option<(Located<SharedText>, bool)> = None;
    let mut statements = Vec::with_capacity(frames.len());
    for (keyword, frame) in sentence.keywords.iter().zip(frames) {
        let (own, pronoun) = subject(prose, &frame);
        earlier = own.map(|own| (own, pronoun)).or(earlier);
        let own = earlier.clone();
        let pronoun = own.as_ref().is_some_and(|&(_, pronoun)| pronoun);
        statements.push(ReadStatement {
            modality: Located::written(keyword.modality, prose.leaf.span(keyword.raw.clone())),
            ambiguous: keyword.ambiguous,
            subject: own.map(|(own, _)| own).or_else(|| lent.and_then(|lent| lent.subject.clone())),
            pronoun,
            condition: condition(prose, &frame).or_else(|| lent.and_then(|lent| lent.condition.clone())),
            text: text.clone(),
            lead_in: lent.map(|lent| lent.text.clone()),
        });
    }
    statements
}

/// The statement of an item that takes its lead-in's keyword.
fn taken(prose: &Prose<'_, '_>, sentence: &Sentence, lent: &Lent) -> Option<ReadStatement> {
    Some(ReadStatement {
        modality: lent.modality.clone()?,
        ambiguous: lent.ambiguous,
        subject: lent.subject.clone(),
        pronoun: false,
        condition: lent.condition.clone(),
        text: prose.leaf.text(sentence.raw.clone()),
        lead_in: Some(lent.text.clone()),
    })
}

/// The subject's words, and whether they stand for the subject before.
fn subject(prose: &Prose<'_, '_>, frame: &Frame) -> (Option<Located<SharedText>>, bool) {
    let located = |raw: &Range<usize>, origin: Origin| {
        let value = prose.leaf.text(raw.clone()).plain;
        Located { value, span: prose.leaf.span(raw.clone()), origin }
    };
    match &frame.subject {
        FoundSubject::Absent => (None, false),
        FoundSubject::Pronoun(raw) => (Some(located(raw, Origin::Derived)), true),
        FoundSubject::Words(raw) => (Some(located(raw, Origin::Written)), false),
    }
}

fn condition(prose: &Prose<'_, '_>, frame: &Frame) -> Option<Located<Condition>> {
    let found = frame.condition.as_ref()?;
    let text = prose.leaf.text(found.raw.clone());
    Some(Located::written(Condition { form: found.form, text: text.plain.clone() }, text.span()))
}

/// Whether a sentence is nothing but a keyword, and no lead-in.
fn is_bare(prose: &Prose<'_, '_>, sentence: &Sentence) -> bool {
    let [keyword] = &*sentence.keywords else { return false };
    let around = [sentence.raw.start..keyword.raw.start, keyword.raw.end..sentence.raw.end];
    let is_mark = |next: char| next.is_whitespace() || next != ':' && next.is_ascii_punctuation();
    around.into_iter().all(|part| prose.raw().get(part).is_some_and(|part| part.chars().all(is_mark)))
}

/// BCP 14's sentence about the keywords themselves.
fn is_boilerplate(prose: &Prose<'_, '_>, sentence: &Sentence) -> bool {
    let text = &prose.raw()[sentence.raw.clone()];
    // Other letters have lower cases in ASCII too, but hardly any sentence has them.
    let names_keys = !text.is_ascii() || holds_in_any_case(text, b"key", 0);
    !sentence.keywords.is_empty() && names_keys && {
        let text = text.to_lowercase();
        let speaks_of_words =
            text.contains("key words") || text.contains("keywords") || text.contains("key\nwords");
        speaks_of_words && text.contains("interpreted")
    }
}
