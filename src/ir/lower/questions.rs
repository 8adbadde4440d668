//! `[NEEDS CLARIFICATION: …]`: what an author leaves open.

use super::leaf::Leaf;
use super::scope::Scope;
use crate::base::Located;
use crate::ir::OpenQuestion;
use crate::syntax::BlockKind;

/// What opens a question.
pub(super) const MARK: &str = "[NEEDS CLARIFICATION";

/// The open questions of a clause's own text and heading, in order; code holds none.
pub(super) fn questions(scope: &Scope<'_>) -> Vec<OpenQuestion> {
    let mut found = Vec::new();
    if !scope.leaves.holds_questions() {
        return found;
    }
    for block in scope.own_leaves() {
        let kind = &scope.block(block).kind;
        let is_text = matches!(kind, BlockKind::Paragraph | BlockKind::Heading { .. } | BlockKind::Cell);
        if is_text && scope.source.slice(scope.block(block).span).contains(MARK) {
            leaf_questions(scope.leaf(block), &mut found);
        }
    }
    found
}

fn leaf_questions(leaf: &Leaf<'_>, found: &mut Vec<OpenQuestion>) {
    let raw = leaf.raw();
    let mut at = 0;
    while let Some(start) = raw[at..].find(MARK).map(|offset| at + offset) {
        let inside = start + MARK.len();
        at = closing_bracket(&raw[inside..]).map_or(raw.len(), |length| inside + length + 1);
        let text = raw[inside..at].trim_end_matches(']').trim_start_matches(':').trim();
        if leaf.is_text(start) {
            let text = Located::written(text.replace('\n', " "), leaf.span(start..at));
            found.push(OpenQuestion { text });
        }
    }
}

/// The offset of the bracket that closes one opened before `text`.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().position(|byte| match byte {
        b']' if depth == 0 => true,
        b']' => {
            depth -= 1;
            false
        }
        b'[' => {
            depth += 1;
            false
        }
        _ => false,
    })
}
