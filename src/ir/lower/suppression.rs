//! Comments that speak to the compiler: suppressions, and regions without statements.

use crate::base::{Diagnostic, Located, Place, Source, Span, codes};
use crate::ir::Suppression;
use crate::syntax::lang::directive::{self, DirectiveShape};
use crate::syntax::{BlockIndex, BlockKind, Document, InlineKind};

codes! {
    /// A comment begins with `specc:` and cannot be read.
    ///
    /// It was meant to switch something off or on, and does nothing.
    ///
    /// ```markdown
    /// <!-- specc: alow(vague-word) quoted from the law -->
    /// ```
    ///
    /// The forms are `<!-- specc: off -->` and `<!-- specc: on -->` around text without statements, and
    /// `<!-- specc: allow(code) reason -->` before the block, or in it, whose finding is accepted:
    ///
    /// ```markdown
    /// <!-- specc: allow(vague-word) quoted from the law -->
    /// ```
    pub(in crate::ir) BROKEN_DIRECTIVE = "broken-directive", Warning;
}

/// What the comments of a file say.
#[derive(Default)]
pub(super) struct Directives {
    pub(super) suppressions: Vec<Suppression>,
    /// Regions without statements, in order.
    pub(super) muted: Vec<Span>,
    pub(super) findings: Vec<Diagnostic>,
}

/// A comment's content, and the block that holds or is the comment.
struct Comment {
    content: Span,
    block: BlockIndex,
}

/// Reads the comments of a file.
pub(super) fn directives(source: &Source, document: &Document) -> Directives {
    let mut directives = Directives::default();
    if !source.text().contains("specc:") {
        return directives;
    }
    let followers = Followers::new(document);
    let mut off: Option<usize> = None;
    for comment in comments(source, document) {
        let Some(shape) = directive::parse(source.slice(comment.content)) else { continue };
        match shape {
            DirectiveShape::Off => {
                off = off.or(Some((comment.content.start as usize).saturating_sub("<!--".len())));
            }
            DirectiveShape::On => match off.take() {
                Some(start) => {
                    let end = comment.content.end as usize + "-->".len();
                    directives.muted.push(Span::new(start, end.min(source.text().len())));
                }
                None => directives.broken(source, comment.content, "nothing is switched off here"),
            },
            DirectiveShape::Allow { codes, reason } => {
                let covers = followers.covered(document, comment.block);
                let reason = source.slice(comment.content.within(reason));
                directives.suppressions.extend(codes.into_iter().map(|code| {
                    let span = comment.content.within(code);
                    let code = Located::written(source.slice(span).to_owned(), span);
                    Suppression {
                        code,
                        reason: reason.to_owned(),
                        covers,
                        comment: trimmed(source, comment.content),
                    }
                }));
            }
            DirectiveShape::Broken => {
                directives.broken(source, comment.content, "this directive cannot be read");
            }
        }
    }
    directives.muted.extend(off.map(|start| Span::new(start, source.text().len())));
    directives
}

impl Directives {
    fn broken(&mut self, source: &Source, content: Span, message: &str) {
        let forms = "The forms are `<!-- specc: off -->`, `<!-- specc: on -->` and \
                     `<!-- specc: allow(code) reason -->`.";
        let place = Place::new(source.path(), trimmed(source, content));
        self.findings.push(Diagnostic::new(&BROKEN_DIRECTIVE, place, message).help(forms));
    }
}

fn trimmed(source: &Source, content: Span) -> Span {
    let text = source.slice(content);
    let lead = text.len() - text.trim_start().len();
    content.within(lead..lead + text.trim().len())
}

/// All comments, in order.
fn comments(source: &Source, document: &Document) -> Vec<Comment> {
    let mut found = Vec::new();
    for at in 0..document.blocks.len() {
        let block = BlockIndex(Span::at(at).start);
        if document.block(block).kind == BlockKind::Html {
            found.extend(comments_in(source, document.block(block).span, block));
        }
        let tags = document.inlines(block).iter().filter(|inline| inline.kind == InlineKind::Html);
        found.extend(tags.flat_map(|inline| comments_in(source, inline.span, block)));
    }
    found.sort_by_key(|comment| comment.content);
    found
}

fn comments_in(source: &Source, span: Span, block: BlockIndex) -> Vec<Comment> {
    let text = source.slice(span);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find("<!--").map(|offset| at + offset + "<!--".len()) {
        let length = text[start..].find("-->").unwrap_or(text.len() - start);
        found.push(Comment { content: span.within(start..start + length), block });
        at = start + length;
    }
    found
}

/// What follows each block that is a comment or other HTML.
struct Followers(Vec<Option<BlockIndex>>);

impl Followers {
    /// The next sibling that is no HTML of each block, in one pass backwards.
    fn new(document: &Document) -> Self {
        let mut next: Vec<Option<BlockIndex>> = vec![None; document.blocks.len()];
        for at in (0..document.blocks.len()).rev() {
            let block = &document.blocks[at];
            let sibling = document.blocks.get(block.end.get()).filter(|next| next.parent == block.parent);
            next[at] = match sibling.map(|sibling| &sibling.kind) {
                Some(BlockKind::Html) => next[block.end.get()],
                Some(_) => Some(block.end),
                None => None,
            };
        }
        Self(next)
    }

    /// The bytes that a suppression holds for: the block that holds the comment; when the comment is a
    /// block of its own, the next one beside it, or, when there is none, the item or quote around it.
    fn covered(&self, document: &Document, comment: BlockIndex) -> Span {
        let own = document.block(comment);
        if own.kind != BlockKind::Html {
            return own.span;
        }
        let next = self.0.get(comment.get()).copied().flatten();
        next.or(own.parent).map_or(own.span, |block| document.block(block).span)
    }
}
