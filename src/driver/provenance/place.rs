//! Places: the runs of the author's words in a file that can be changed apart from each other.

use crate::base::{Source, Span};
use crate::ir::{ClauseIndex, FileIr, Opening};
use crate::syntax::{BlockKind, Document, InlineKind, Leaf, Role};

/// A run of words within one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Its bytes.
    pub(super) span: Span,
    /// The innermost clause that it stands in.
    pub(super) clause: ClauseIndex,
    /// Whether a further word may stand after it; else one is glued to the last, as in names.
    pub(super) prose: bool,
    /// Whether the dialect takes its words for keys (labels, step words, columns), so that changing it
    /// changes what the words around it are.
    pub(super) key: bool,
}

/// The places of a file, in order.
pub(super) fn places(source: &Source, document: &Document, ir: &FileIr) -> Vec<Place> {
    let keys = key_spans(source, document, ir);
    let cuts = cuts(ir);
    let mut runs = Vec::new();
    for leaf in document.leaves(source.text()) {
        leaf_runs(source, document, leaf, &mut runs);
    }
    let runs = runs.into_iter().flat_map(|(span, prose)| {
        let pieces = pieces(span, &cuts).into_iter().filter_map(|span| within_title(ir, span));
        pieces.map(move |span| (span, prose)).collect::<Vec<_>>()
    });
    let has_words = |span: Span| source.slice(span).chars().any(char::is_alphanumeric);
    runs.filter(|&(span, _)| has_words(span))
        .map(|(span, prose)| Place {
            span,
            clause: clause_at(ir, span),
            prose: prose && source.slice(span).trim().contains(' '),
            key: is_within(&keys, span),
        })
        .collect()
}

/// Whether a span lies in one of others, which are in order and apart from each other.
fn is_within(others: &[Span], span: Span) -> bool {
    let after = others.partition_point(|other| other.start <= span.start);
    after.checked_sub(1).is_some_and(|before| others[before].contains(span))
}

/// The runs of a leaf, and whether each is prose.
fn leaf_runs(source: &Source, document: &Document, leaf: Leaf, runs: &mut Vec<(Span, bool)>) {
    match leaf.role {
        Role::Text | Role::Opaque => lines(source, leaf.span, |span| runs.push((span, true))),
        Role::Code | Role::Target | Role::Info | Role::Definition => {
            lines(source, leaf.span, |span| runs.push((span, false)));
        }
        Role::Html => outside_tags(source, leaf.span, runs),
        Role::FrontMatter => {
            let entries = document.front_matter.iter().flat_map(|front_matter| &front_matter.entries);
            runs.extend(entries.map(|entry| (entry.value.span, true)));
        }
        Role::Blank | Role::Markup => {}
    }
}

fn lines(source: &Source, span: Span, mut each: impl FnMut(Span)) {
    let text = source.slice(span);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        each(span.within(at..at + line.len()));
        at += line.len();
    }
}

/// The words of raw HTML that stand between tags; comments are no words.
fn outside_tags(source: &Source, span: Span, runs: &mut Vec<(Span, bool)>) {
    let text = source.slice(span);
    if text.trim_start().starts_with("<!--") {
        return;
    }
    let mut at = 0;
    for part in text.split_inclusive(['<', '>']) {
        let inside_tag = part.ends_with('>');
        if !inside_tag {
            lines(source, span.within(at..at + part.len()), |span| runs.push((span, true)));
        }
        at += part.len();
    }
}

/// Where statements begin and end, so that sentences of one line are places of their own.
fn cuts(ir: &FileIr) -> Vec<u32> {
    let statements = ir.clauses.iter().flat_map(|clause| &clause.statements);
    let segments = statements.flat_map(|statement| statement.text.segments.iter());
    let mut cuts: Vec<u32> = segments.flat_map(|segment| [segment.start, segment.end]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

fn pieces(span: Span, cuts: &[u32]) -> Vec<Span> {
    let first = cuts.partition_point(|&cut| cut <= span.start);
    let inner = cuts[first..].iter().copied().take_while(|&cut| cut < span.end);
    let mut start = span.start;
    let mut pieces = Vec::new();
    for end in inner.chain([span.end]) {
        pieces.push(Span { start, end });
        start = end;
    }
    pieces
}

/// Of words in a heading, those of its title: the others say what it is.
fn within_title(ir: &FileIr, span: Span) -> Option<Span> {
    let clause = &ir.clauses.get(clause_at(ir, span).get())?;
    let heading = matches!(clause.opening, Opening::Heading { .. }) && clause.head.contains(span);
    let title = clause.title.span();
    if !heading || title.is_empty() {
        return Some(span);
    }
    let clipped = Span { start: span.start.max(title.start), end: span.end.min(title.end) };
    (clipped.start < clipped.end).then_some(clipped)
}

/// The innermost clause around a span.
pub(super) fn clause_at(ir: &FileIr, span: Span) -> ClauseIndex {
    let after = ir.clauses.partition_point(|clause| clause.span.start <= span.start);
    let mut at = ClauseIndex(Span::at(after.saturating_sub(1)).start);
    while let Some(clause) = ir.clauses.get(at.get()).filter(|clause| !clause.span.contains(span)) {
        let Some(parent) = clause.parent else { break };
        at = parent;
    }
    at
}

/// The words of steps, which stand in bold in the middle of a paragraph too.
const STEP_WORDS: [&str; 5] = ["given", "when", "then", "and", "but"];

/// What the dialect takes for keys: bold words that lead a paragraph, bold words of steps, and the headers
/// of tables. A title is none.
fn key_spans(source: &Source, document: &Document, ir: &FileIr) -> Vec<Span> {
    let titles = ir.clauses.iter().map(|clause| clause.title.span());
    let mut titles: Vec<Span> = titles.filter(|title| !title.is_empty()).collect();
    titles.sort_unstable_by_key(|title| title.start);
    let mut keys = Vec::new();
    for (at, block) in document.blocks.iter().enumerate() {
        let header = block.kind == BlockKind::Row
            && at.checked_sub(1).is_some_and(|before| document.blocks[before].kind == BlockKind::Table);
        if header {
            keys.push(block.span);
        }
        if block.kind != BlockKind::Paragraph {
            continue;
        }
        let inlines = &document.inlines[block.inlines.start as usize..block.inlines.end as usize];
        let bold = inlines.iter().enumerate().filter(|(_, inline)| inline.kind == InlineKind::Strong);
        let is_key = |(at, span): &(usize, Span)| {
            let words = source.slice(*span).trim_matches(['*', '_', ':', ' ']).to_lowercase();
            *at == 0 || STEP_WORDS.contains(&words.as_str())
        };
        keys.extend(bold.map(|(at, inline)| (at, inline.span)).filter(is_key).map(|(_, span)| span));
    }
    let is_title = |key: &Span| {
        titles
            .get(titles.partition_point(|title| title.start < key.start))
            .is_some_and(|title| key.contains(*title))
    };
    keys.retain(|key| !is_title(key));
    keys.dedup_by(|inner, key| key.contains(*inner));
    keys
}
