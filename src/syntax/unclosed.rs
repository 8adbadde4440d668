//! Blocks that swallow the rest of a file because nobody closed them.

use super::document::{Block, BlockKind, Document};
use crate::base::{Diagnostic, Place, Source, Span, codes};

codes! {
    /// A fenced code block has no closing fence.
    ///
    /// Everything after the opening fence, up to the end of the block that holds it, is code: no
    /// heading, statement or label in it is read.
    ///
    /// ````markdown
    /// ```json
    /// {"amount": 1}
    /// ````
    ///
    /// Write a line with at least as many of the same marks after the code.
    pub(super) UNCLOSED_FENCE = "unclosed-fence", Warning;

    /// An HTML comment has no end.
    ///
    /// Everything after `<!--`, up to the end of the block that holds it, is a comment: hosts hide
    /// it, and nothing in it is read.
    ///
    /// Write `-->` where the comment ends.
    pub(super) UNCLOSED_COMMENT = "unclosed-comment", Warning;
}

/// Finds the unclosed fences and comments of a document.
pub(super) fn find(source: &Source, document: &Document) -> Vec<Diagnostic> {
    document.blocks.iter().filter_map(|block| finding(source, block)).collect()
}

fn finding(source: &Source, block: &Block) -> Option<Diagnostic> {
    let text = || source.slice(block.span);
    match block.kind {
        BlockKind::Fence { closed: false, .. } => {
            let text = text();
            let mark = text.chars().next()?;
            let fence = text.chars().take_while(|&next| next == mark).count();
            let place = opening(source, block, fence);
            let message = "this code block is never closed, so the rest of its block is code";
            let help = format!("Write {} on a line of its own after the code.", text.get(..fence)?);
            Some(Diagnostic::new(&UNCLOSED_FENCE, place, message).help(help))
        }
        BlockKind::Html if text().starts_with("<!--") && !text().contains("-->") => {
            let place = opening(source, block, "<!--".len());
            let message = "this comment is never closed, so the rest of its block is hidden";
            Some(Diagnostic::new(&UNCLOSED_COMMENT, place, message).help("Write `-->` where it ends."))
        }
        _ => None,
    }
}

fn opening(source: &Source, block: &Block, length: usize) -> Place {
    let start = block.span.start as usize;
    Place::new(source.path(), Span::new(start, start + length))
}
