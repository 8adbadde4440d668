//! Annotations: code spans `key: value` in the few places where they are more than code.

use super::facts::BROKEN_ANNOTATION_VALUE;
use super::leaf::{CodeSpan, Leaf};
use super::scope::Scope;
use crate::base::{Applicability, Located, Source, Span, codes, nearest};
use crate::ir::{AnnotationKey, ClauseKind, Opening, TestId};
use crate::syntax::{BlockIndex, BlockKind, lang};

codes! {
    /// A code span stands where an annotation would, and its key is nearly one.
    ///
    /// An annotation binds a fact to a clause: an id, a test id, an owner. With a slip in its key it
    /// is code like any other, and the fact is silently missing.
    ///
    /// ```markdown
    /// The service must answer. `test-id: answers`
    /// ```
    ///
    /// Write the key as it is spelt:
    ///
    /// ```markdown
    /// The service must answer. `test_id: answers`
    /// ```
    ///
    /// The keys are `id`, `test_id`, owner, since, until, status, priority, applies, authority, was, open,
    /// verifies and covers. If the code is meant as code, let a word or a full stop follow it.
    pub(in crate::ir) UNKNOWN_ANNOTATION = "unknown-annotation", Warning;
}

/// An annotation, with its place.
#[derive(Clone, Debug)]
pub(in crate::ir) struct Annotation {
    pub(in crate::ir) key: AnnotationKey,
    pub(in crate::ir) value: Located<String>,
    /// The heading, paragraph or item's paragraph that it stands in.
    pub(in crate::ir) block: BlockIndex,
    /// The code span, backticks included.
    pub(in crate::ir) span: Span,
    /// Whether the block holds nothing but annotations, or is the clause's heading: then it is the
    /// clause's, whatever statements there are.
    pub(in crate::ir) of_clause: bool,
}

impl Annotation {
    /// The id that it gives to the statement of its block.
    pub(in crate::ir) fn statement_id(&self) -> Option<&str> {
        let gives = self.key == AnnotationKey::Id && !self.of_clause;
        gives.then_some(self.value.value.as_str())
    }

    /// The test ids that it gives.
    pub(in crate::ir) fn test_ids(&self) -> Vec<Located<TestId>> {
        match self.key {
            AnnotationKey::TestId => self.list().into_iter().map(|value| value.map(TestId)).collect(),
            _ => Vec::new(),
        }
    }

    /// The value as a list, `a, b`.
    pub(in crate::ir) fn list(&self) -> Vec<Located<String>> {
        split_list(&self.value)
    }
}

/// The parts of a value between commas, each with its place.
pub(in crate::ir) fn split_list(value: &Located<String>) -> Vec<Located<String>> {
    let mut start = 0;
    let parts = value.value.split(',').filter_map(|part| {
        let lead = part.len() - part.trim_start().len();
        let from = start + lead;
        start += part.len() + 1;
        let text = part.trim();
        (!text.is_empty())
            .then(|| Located::written(text.to_owned(), value.span.within(from..from + text.len())))
    });
    parts.collect()
}

/// Finds the annotations of a clause's own text and heading; near misses become findings.
pub(super) fn find_annotations(scope: &mut Scope<'_>) -> Vec<Annotation> {
    let mut found = Vec::new();
    let is_example = scope.kind() == ClauseKind::Example;
    for block in annotated_leaves(scope) {
        let text = scope.source.slice(scope.block(block).span);
        let is_heading = matches!(scope.block(block).kind, BlockKind::Heading { .. });
        let may_hold_one = if is_heading { text.contains('`') } else { text.trim_end().ends_with('`') };
        if !may_hold_one {
            continue;
        }
        let leaf = scope.leaf(block);
        let end = if is_heading { words_end(leaf.raw()) } else { leaf.raw().len() };
        let (start, spans) = trailing(scope.source, leaf, end);
        let alone = leaf.raw()[..start].trim().is_empty();
        let in_prose = !is_example && ends_sentence(&leaf.raw()[..start]);
        if is_heading || alone || in_prose {
            let of_clause = is_heading || alone;
            let (count, known) = (spans.len(), found.len());
            found.extend(spans.into_iter().filter_map(|span| {
                let whole = leaf.span(span.raw.clone());
                annotation(scope, block, (&span, whole), of_clause)
            }));
            if alone && !is_heading && found.len() == known + count {
                scope.claim_span(scope.block(block).span);
            }
        }
    }
    found
}

/// Where the words of a heading end that its annotations follow; `end` when there are none.
pub(super) fn heading_words_end(source: &Source, leaf: &Leaf<'_>, end: usize) -> usize {
    let is_known = |span: &CodeSpan| key_of(source, span).is_some_and(|(key, _)| key.is_ok());
    let (start, spans) = trailing(source, leaf, end);
    let unknown = spans.iter().rposition(|span| !is_known(span));
    match unknown {
        Some(last) => spans[last].raw.end,
        None => start,
    }
}

/// The raw end of a heading's text before its attribute list.
fn words_end(raw: &str) -> usize {
    lang::attributes::parse(raw).map_or(raw.len(), |list| list.range.start)
}

/// The leaves in which a code span can be an annotation: not in quotes and steps, and of an example only paragraphs of its own,
/// which have to be nothing else.
fn annotated_leaves(scope: &Scope<'_>) -> Vec<BlockIndex> {
    let entry = scope.entry();
    let mut leaves: Vec<BlockIndex> =
        entry.block.into_iter().filter(|_| matches!(entry.opening, Opening::Heading { .. })).collect();
    let kind = scope.kind();
    if entry.opening == Opening::Steps {
        return leaves;
    }
    let passes_lists = matches!(kind, ClauseKind::Scenario | ClauseKind::Background | ClauseKind::Example);
    for &top in scope.blocks() {
        let end = scope.block(top).end;
        let mut at = top;
        while at < end {
            let next = match scope.block(at).kind {
                _ if !scope.owns(at) => scope.block(at).end,
                BlockKind::Paragraph => {
                    leaves.push(at);
                    scope.block(at).end
                }
                BlockKind::List { .. } if passes_lists => scope.block(at).end,
                BlockKind::List { .. } | BlockKind::Item { .. } => BlockIndex(at.0 + 1),
                _ => scope.block(at).end,
            };
            at = next;
        }
    }
    leaves
}

/// The run of code spans with a key, or nearly one, that ends at `end`, and where it begins.
fn trailing(source: &Source, leaf: &Leaf<'_>, end: usize) -> (usize, Vec<CodeSpan>) {
    let mut start = leaf.raw()[..end].trim_end().len();
    let mut run = Vec::new();
    for span in leaf.code_spans(0..end).into_iter().rev() {
        if span.raw.end != start || key_of(source, &span).is_none() {
            break;
        }
        start = leaf.raw()[..span.raw.start].trim_end().len();
        run.push(span);
    }
    run.reverse();
    (start, run)
}

/// Ends of sentences and lead-ins, perhaps within emphasis, quotes or brackets.
fn ends_sentence(before: &str) -> bool {
    before.trim_end_matches(['*', '_', ')', ']', '"', '”', '’']).ends_with(['.', '!', '?', ':', ';', '。'])
}

/// The key of a code span, or the known word that an unknown one is near to; and the value's place.
fn key_of(source: &Source, span: &CodeSpan) -> Option<(Result<AnnotationKey, &'static str>, Span)> {
    let content = source.slice(span.content);
    let shape = lang::annotation::parse(content)?;
    let word = &content[shape.key];
    let known = AnnotationKey::from_word(word).map(Ok);
    // Without a value, a word and a colon are code like any other unless the word is a key.
    let near = || near_miss(word).filter(|_| !shape.value.is_empty()).map(Err);
    let key = known.or_else(near)?;
    Some((key, span.content.within(shape.value)))
}

/// The key that `word` is nearly; short keys have too many neighbours to tell.
fn near_miss(word: &str) -> Option<&'static str> {
    let long = AnnotationKey::ALL.iter().map(|&(_, name)| name).filter(|name| name.len() >= 4);
    if word.len() >= 4 { nearest(word, long) } else { None }
}

fn annotation(
    scope: &mut Scope<'_>,
    block: BlockIndex,
    (span, whole): (&CodeSpan, Span),
    of_clause: bool,
) -> Option<Annotation> {
    match key_of(scope.source, span)? {
        (Ok(_), place) if place.is_empty() => {
            let content = scope.source.slice(span.content).trim();
            let message = format!("`{content}` has no value, so it says nothing");
            let finding = scope
                .finding(&BROKEN_ANNOTATION_VALUE, span.content, message)
                .help("Write the value after the colon, or remove the code.");
            scope.findings.push(finding);
            None
        }
        (Ok(key), place) => {
            let value = Located::written(scope.source.slice(place).to_owned(), place);
            Some(Annotation { key, value, block, span: whole, of_clause })
        }
        (Err(known), _) => {
            let content = scope.source.slice(span.content);
            let word = content.split(':').next().unwrap_or(content).to_owned();
            let key = span.content.within(0..word.len());
            let finding = scope
                .finding(&UNKNOWN_ANNOTATION, key, format!("`{word}` is no annotation, so this is code"))
                .help(format!("Did you mean `{known}`?"))
                .replace(format!("write `{known}`"), known, Applicability::Suggested);
            scope.findings.push(finding);
            None
        }
    }
}
