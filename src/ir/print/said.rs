//! Which bytes the prose of a file says already.

use crate::base::Span;
use crate::ir::{BlockRole, Clause, FileIr, Opening};

/// The prose blocks of a file and the headings of its clauses: a value that stands in one of them is
/// printed with it.
pub(in crate::ir) struct Said {
    /// Outermost blocks, in order, apart from each other.
    prose: Vec<Span>,
    /// The headings, in order.
    heads: Vec<Span>,
}

impl Said {
    /// What the prose of `file` says.
    pub(super) fn of(file: &FileIr) -> Self {
        let mut spans: Vec<Span> = file.clauses.iter().flat_map(prose_of).collect();
        spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        let mut prose: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            if prose.last().is_none_or(|outer| !outer.contains(span)) {
                prose.push(span);
            }
        }
        let is_heading = |clause: &&Clause| matches!(clause.opening, Opening::Heading { .. });
        let heads = file.clauses.iter().filter(is_heading).map(|clause| clause.head).collect();
        Self { prose, heads }
    }

    /// Whether a prose block says what stands at `span`. What has no place is not said.
    pub(super) fn in_prose(&self, span: Span) -> bool {
        !span.is_empty() && holds(&self.prose, span)
    }

    /// Whether a heading says what stands at `span`.
    pub(super) fn in_heading(&self, span: Span) -> bool {
        !span.is_empty() && holds(&self.heads, span)
    }
}

fn prose_of(clause: &Clause) -> impl Iterator<Item = Span> + '_ {
    clause.blocks.iter().filter(|block| block.role != BlockRole::Claimed).map(|block| block.span)
}

fn holds(spans: &[Span], inner: Span) -> bool {
    let after = spans.partition_point(|span| span.start <= inner.start);
    after.checked_sub(1).and_then(|at| spans.get(at)).is_some_and(|span| span.contains(inner))
}
