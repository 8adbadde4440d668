//! What must hold of the span of each kind of block: its first and last bytes, that it lies in its
//! parent after its elder siblings, and that its segments are lines of it.

use specc::base::Span;
use specc::syntax::{BlockIndex, BlockKind, Document};

/// Every fault of the blocks, in words.
pub(super) fn faults(source: &str, document: &Document) -> Vec<String> {
    let mut faults = Vec::new();
    order(source, document, None, &mut faults);
    for index in (0..document.blocks.len()).map(|at| BlockIndex(u32::try_from(at).expect("few blocks"))) {
        order(source, document, Some(index), &mut faults);
        if source.get(document.block(index).span.range()).is_some() {
            delimiters(source, document, index, &mut faults);
            segments(source, document, index, &mut faults);
        }
    }
    faults
}

fn order(source: &str, document: &Document, parent: Option<BlockIndex>, faults: &mut Vec<String>) {
    let whole = Span::new(0, source.len());
    let holder = parent.map_or(whole, |parent| document.block(parent).span);
    let mut from = holder.start;
    for child in document.children(parent) {
        let block = document.block(child);
        let span = block.span;
        if source.get(span.range()).is_none() {
            faults.push(format!("{:?} at {span:?} is not on character boundaries", block.kind));
        }
        if !holder.contains(span) || span.start < from {
            let around = parent.map(|parent| &document.block(parent).kind);
            faults.push(format!(
                "{:?} at {span:?} is not within {around:?} {holder:?} after {from}",
                block.kind
            ));
        }
        if block.parent != parent {
            faults.push(format!("{:?} at {span:?} names another parent", block.kind));
        }
        from = span.end;
    }
}

fn delimiters(source: &str, document: &Document, index: BlockIndex, faults: &mut Vec<String>) {
    let block = document.block(index);
    let slice = &source[block.span.range()];
    if !is_delimited(&block.kind, slice) {
        faults.push(format!("{:?} is {slice:?}", block.kind));
    }
}

fn is_delimited(kind: &BlockKind, slice: &str) -> bool {
    let first = slice.chars().next();
    let text = slice.replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.lines().count();
    let last_line = text.lines().last().unwrap_or("").trim_start_matches([' ', '\t', '>']);
    let trimmed = !slice.ends_with([' ', '\t', '\n', '\r']);
    let marker = first.is_some_and(|next| matches!(next, '-' | '*' | '+') || next.is_ascii_digit());
    trimmed
        && match kind {
            BlockKind::Heading { level, setext: false } => {
                let marks = slice.bytes().take_while(|&byte| byte == b'#').count();
                lines == 1 && marks == usize::from(*level)
            }
            BlockKind::Heading { setext: true, .. } => {
                lines >= 2 && (last_line.chars().all(|c| c == '=') || last_line.chars().all(|c| c == '-'))
            }
            BlockKind::Paragraph => first.is_some_and(|next| !matches!(next, ' ' | '\t')),
            BlockKind::List { start, .. } => {
                marker && start.is_some() == slice.starts_with(|c: char| c.is_ascii_digit())
            }
            BlockKind::Item { .. } => marker,
            BlockKind::Quote => first == Some('>'),
            BlockKind::Alert => slice.starts_with("> [!"),
            BlockKind::Admonition { word, .. } => slice.starts_with("!!!") && slice.contains(word.as_str()),
            BlockKind::Fence { closed, .. } => {
                let fence = slice.get(..3).unwrap_or("");
                (fence == "```" || fence == "~~~")
                    && (!closed || (lines >= 2 && last_line.starts_with(fence)))
            }
            BlockKind::IndentedCode => first.is_some(),
            BlockKind::Html => first == Some('<'),
            BlockKind::Table => lines >= 2,
            BlockKind::Row => lines == 1,
            BlockKind::Cell => !slice.replace("\\|", "").contains(['|', '\n', '\r']),
            BlockKind::ThematicBreak => {
                slice.len() >= 3 && slice.chars().all(|c| Some(c) == first || matches!(c, ' ' | '\t'))
            }
            BlockKind::FootnoteDefinition { .. } => slice.starts_with("[^"),
        }
}

fn segments(source: &str, document: &Document, index: BlockIndex, faults: &mut Vec<String>) {
    let block = document.block(index);
    let mut from = block.span.start;
    for &segment in document.segments(index) {
        let slice = source.get(segment.range());
        let in_one_line = slice.is_some_and(|slice| !slice.contains(['\n', '\r']));
        let code = matches!(block.kind, BlockKind::Fence { .. } | BlockKind::IndentedCode | BlockKind::Html);
        let inside = segment.start >= from && (code || segment.end <= block.span.end);
        if !in_one_line || !inside {
            faults.push(format!("segment {segment:?} {slice:?} of {:?} {:?}", block.kind, block.span));
        }
        from = segment.end;
    }
}
