//! A document as people read it: one line a block or inline, indented by depth.

use std::fmt::Write as _;

use super::document::{Document, InlineKind};
use crate::base::{Source, Span};

/// Each block and inline with its bytes and the beginning of what stands there.
#[must_use]
pub fn outline_text(source: &Source, document: &Document) -> String {
    let mut text = String::new();
    for block in &document.blocks {
        let depth = block.depth as usize + 1;
        line(&mut text, depth, &format!("{:?}", block.kind), source, block.span);
        for inline in &document.inlines[block.inlines.start as usize..block.inlines.end as usize] {
            let name = match &inline.kind {
                InlineKind::Text { .. } => "Text".to_owned(),
                kind => format!("{kind:?}"),
            };
            line(&mut text, depth + 1 + inline.depth as usize, &name, source, inline.span);
        }
    }
    text
}

fn line(text: &mut String, depth: usize, name: &str, source: &Source, span: Span) {
    let shown: String = source.slice(span).chars().take(40).collect();
    let _ = writeln!(text, "{:indent$}{name} {span:?} {shown:?}", "", indent = depth * 2);
}
