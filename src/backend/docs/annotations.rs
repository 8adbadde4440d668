//! Annotations at the end of a block, which the page shows as facts.

use std::ops::Range;

use crate::ir::AnnotationKey;
use crate::syntax::{Inline, InlineKind};

/// The bytes of the annotations that end a leaf block, with the space before them.
pub(super) fn trailing(text: &str, inlines: &[Inline]) -> Option<Range<usize>> {
    let mut start = None;
    for inline in inlines.iter().rev() {
        match inline.kind {
            InlineKind::Code { content } if is_annotation(text.get(content.range()).unwrap_or_default()) => {
                start = Some(inline.span.start as usize);
            }
            InlineKind::SoftBreak => {}
            InlineKind::Text { .. } if text.get(inline.span.range()).is_some_and(|t| t.trim().is_empty()) => {
            }
            _ => break,
        }
    }
    let start = start?;
    let end = inlines.last()?.span.end as usize;
    let before = text.get(..start)?.trim_end();
    let alone = before.is_empty() || inlines.first()?.span.start as usize >= start;
    let ends = alone || before.ends_with(['.', '!', '?', ':', ';', '。', '"', ')']);
    ends.then_some(before.len()..end)
}

fn is_annotation(code: &str) -> bool {
    AnnotationKey::of_code(code).is_some()
}
