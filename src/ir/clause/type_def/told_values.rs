//! Values of an enum in one line: "One of `new`, `paid` or `sent`."

use crate::base::Located;
use crate::ir::lower::leaf::CodeSpan;
use crate::ir::lower::scope::Scope;
use crate::ir::{EnumValue, Text};
use crate::syntax::{BlockIndex, BlockKind};

/// What may stand before the values, in lower case and without a colon or marks.
const LEADS: [&str; 8] =
    ["enum", "enum of", "one of", "either", "values", "allowed values", "possible values", "valid values"];

/// The paragraph that lists the values of a type and says nothing else, with them.
pub(super) fn told_values(scope: &Scope<'_>) -> Option<(BlockIndex, Vec<CodeSpan>)> {
    let paragraphs = scope.blocks().iter().copied().filter(|&block| {
        scope.block(block).kind == BlockKind::Paragraph && !scope.is_span_claimed(scope.block(block).span)
    });
    paragraphs.map(|block| (block, values_in(scope, block))).find(|(_, values)| values.len() > 1)
}

/// The values that a paragraph lists; none when it says anything else.
fn values_in(scope: &Scope<'_>, paragraph: BlockIndex) -> Vec<CodeSpan> {
    let leaf = scope.leaf(paragraph);
    let raw = leaf.raw();
    let spans = leaf.code_spans(0..raw.len());
    let Some(first) = spans.first() else { return Vec::new() };
    let lead = raw[..first.raw.start].trim_matches([' ', '*', ':']).to_lowercase();
    let between = |pair: &[CodeSpan]| &raw[pair[0].raw.end..pair[1].raw.start];
    let is_list = LEADS.contains(&lead.as_str())
        && spans.windows(2).all(|pair| separates(between(pair)))
        && spans.last().is_some_and(|last| matches!(raw[last.raw.end..].trim(), "" | "."));
    if is_list { spans } else { Vec::new() }
}

fn separates(text: &str) -> bool {
    let words = text.trim().trim_start_matches(',').trim();
    !text.is_empty() && matches!(words, "" | "or" | "and" | "|" | "/" | ";")
}

/// Takes the values that a paragraph lists.
pub(super) fn take(
    scope: &mut Scope<'_>,
    (paragraph, values): (BlockIndex, Vec<CodeSpan>),
) -> Vec<EnumValue> {
    scope.claim(paragraph);
    let value = |code: CodeSpan| EnumValue {
        value: Located::written(scope.source.slice(code.content).to_owned(), code.content),
        meaning: Text::default(),
        remarks: Vec::new(),
    };
    values.into_iter().map(value).collect()
}
