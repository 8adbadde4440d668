//! Fences: what their info strings say, and what their lines hold.

use super::scope::Scope;
use super::{console, http};
use crate::base::{Located, Span};
use crate::ir::ClauseKind;
use crate::syntax::{BlockIndex, BlockKind, lang};

/// What the words after an opening fence say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ir) struct FenceInfo {
    /// The first word; empty when there is none.
    pub(in crate::ir) language: Located<String>,
    /// `title="path"`.
    pub(in crate::ir) title: Option<Located<String>>,
    /// `no_run`.
    pub(in crate::ir) no_run: bool,
}

impl FenceInfo {
    /// Reads the info string of a block; `None` for a block that is no fence.
    pub(in crate::ir) fn read(scope: &Scope<'_>, block: BlockIndex) -> Option<Self> {
        let BlockKind::Fence { .. } = scope.block(block).kind else { return None };
        let span = scope.block(block).span;
        let line = scope.source.slice(span).lines().next().unwrap_or("");
        let fence = line.len() - line.trim_start_matches(['`', '~']).len();
        let text = &line[fence..];
        let shape = lang::info::parse(text);
        let at = |range: std::ops::Range<usize>| {
            let value = text[range.clone()].to_owned();
            Located::written(value, span.within(fence + range.start..fence + range.end))
        };
        let title = shape.pairs.iter().find(|(key, _)| &text[key.clone()] == "title");
        Some(Self {
            title: title.map(|(_, value)| at(value.clone())),
            no_run: shape.words.iter().any(|word| &text[word.clone()] == "no_run"),
            language: shape.words.into_iter().next().map(at).unwrap_or_default(),
        })
    }

    /// Whether the language is `word`, compared without case.
    pub(in crate::ir) fn is(&self, word: &str) -> bool {
        self.language.value.eq_ignore_ascii_case(word)
    }
}

/// The lines of a fence, with their text.
pub(in crate::ir) fn lines<'a>(scope: &Scope<'a>, fence: BlockIndex) -> Vec<(Span, &'a str)> {
    let lines = scope.document.segments(fence).iter();
    lines.map(|&line| (line, scope.source.slice(line))).collect()
}

/// Some lines of a fence joined by line ends, without blank lines at their end. Without lines, the
/// empty text at `place`.
pub(in crate::ir) fn joined(lines: &[(Span, &str)], place: usize) -> Located<String> {
    let kept = lines.iter().rposition(|(_, text)| !text.trim().is_empty()).map_or(0, |last| last + 1);
    let lines = &lines[..kept];
    let span = match (lines.first(), lines.last()) {
        (Some((first, _)), Some((last, _))) => first.to(*last),
        _ => Span::at(place),
    };
    let texts: Vec<&str> = lines.iter().map(|&(_, text)| text).collect();
    Located::written(texts.join("\n"), span)
}

/// Looks for faults in the console and http fences that meaning was taken from.
pub(super) fn check_fences(scope: &mut Scope<'_>) {
    // Below a scenario's step such a fence is data, whatever it holds.
    let runs = matches!(scope.kind(), ClauseKind::Example | ClauseKind::Step | ClauseKind::Operation);
    if !runs || !scope.claims_blocks() {
        return;
    }
    let blocks = scope.blocks().iter().flat_map(|&block| scope.document.subtree(block));
    let fences: Vec<BlockIndex> =
        blocks.filter(|&block| matches!(scope.block(block).kind, BlockKind::Fence { .. })).collect();
    for fence in fences {
        if !scope.is_claimed(fence) {
            continue;
        }
        let found = match FenceInfo::read(scope, fence) {
            Some(info) if info.no_run => None,
            Some(info) if info.is("console") => console::fault(scope, fence),
            Some(info) if info.is("http") => http::fault(scope, fence),
            _ => None,
        };
        scope.findings.extend(found);
    }
}
