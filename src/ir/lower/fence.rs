//! Fences: what their info strings say, and what their lines hold.

use super::scope::Scope;
use super::{console, http};
use crate::base::{Diagnostic, Located, Span, codes};
use crate::ir::ClauseKind;
use crate::syntax::{BlockIndex, BlockKind, lang};

codes! {
    /// A console or http fence of an Example or a Step, or a fence of Gherkin, stands where nothing reads it.
    ///
    /// Only fences that stand by themselves are read. One in an item or a quote is text: no test is made of it. So are the
    /// scenarios of a fence in a clause that holds none, such as a Feature or a Constraint.
    ///
    /// ````markdown
    /// ### Example: The price
    ///
    /// 1. Ask for it:
    ///
    ///    ```http
    ///    GET /prices/hammer HTTP/1.1
    ///    ```
    /// ````
    ///
    /// Move the fence out of the list:
    ///
    /// ````markdown
    /// ### Example: The price
    ///
    /// Ask for it:
    ///
    /// ```http
    /// GET /prices/hammer HTTP/1.1
    /// ```
    /// ````
    ///
    /// A fence that only shows something has `no_run` behind its language.
    pub(in crate::ir) UNREAD_FENCE = "unread-fence", Warning;
}

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

/// Looks for faults in the console and http fences that meaning was taken from, and for those that nothing reads.
pub(super) fn check_fences(scope: &mut Scope<'_>) {
    if scope.leaves.holds_gherkin() && !matches!(scope.kind(), ClauseKind::Tutorial | ClauseKind::Step) {
        let found: Vec<Diagnostic> = unread_gherkin(scope).collect();
        scope.findings.extend(found);
    }
    // Below a scenario's step such a fence is data, whatever it holds.
    let runs = matches!(scope.kind(), ClauseKind::Example | ClauseKind::Step | ClauseKind::Operation);
    if !runs {
        return;
    }
    let blocks = scope.blocks().iter().flat_map(|&block| scope.document.subtree(block));
    let fences: Vec<BlockIndex> =
        blocks.filter(|&block| matches!(scope.block(block).kind, BlockKind::Fence { .. })).collect();
    for fence in fences {
        let Some(info) = FenceInfo::read(scope, fence).filter(|info| !info.no_run) else { continue };
        let fault: fn(&Scope<'_>, BlockIndex) -> Option<Diagnostic> = match &info {
            info if info.is("console") => console::fault,
            info if info.is("http") => http::fault,
            _ => continue,
        };
        let found = if scope.is_claimed(fence) { fault(scope, fence) } else { unread(scope, &info) };
        scope.findings.extend(found);
    }
}

/// The fences with scenarios that nobody read.
fn unread_gherkin(scope: &Scope<'_>) -> impl Iterator<Item = Diagnostic> {
    let blocks = scope.blocks().iter().flat_map(|&block| scope.document.subtree(block));
    let unread =
        blocks.filter(|&at| !scope.leaves.gherkin(at).is_empty() && scope.owns(at) && !scope.is_claimed(at));
    unread.filter_map(|fence| {
        let language = FenceInfo::read(scope, fence)?.language;
        let finding = scope.finding(&UNREAD_FENCE, language.span, "the scenarios of this fence are text");
        Some(finding.help("Move it into a Section or a Requirement, out of lists and quotes, or write `no_run` behind the language."))
    })
}

/// A fence of an Example or a Step that stands in a list or quote. What an Operation shows there explains it.
fn unread(scope: &Scope<'_>, info: &FenceInfo) -> Option<Diagnostic> {
    if scope.kind() == ClauseKind::Operation {
        return None;
    }
    let word = &info.language;
    let finding = scope.finding(&UNREAD_FENCE, word.span, format!("this `{}` fence is text", word.value));
    Some(finding.help("Move it out of the list or quote, or write `no_run` behind the language."))
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestFile;

    #[test]
    fn fences_in_lists_are_unread() {
        let found = |head: &str, info: &str| {
            TestFile::new(&format!("## {head}\n\n1. Ask:\n\n   ```{info}\n   GET /a HTTP/1.1\n   ```\n"))
                .findings()
        };
        assert_eq!(found("Example: A", "http"), ["unread-fence: http"]);
        assert_eq!(found("Example: A", "console"), ["unread-fence: console"]);
        for (head, info) in [
            ("Example: A", "http no_run"),
            ("Example: A", "text"),
            ("Operation: Ask\n\n`ask()`", "http"),
            ("Requirement: A", "http"),
        ] {
            assert_eq!(found(head, info), [""; 0], "{head} {info}");
        }
        let beside =
            "## Example: A\n\n```http\nGET /a HTTP/1.1\n```\n\n- > So:\n  > ```console\n  > $ a\n  > ```\n";
        assert_eq!(TestFile::new(beside).findings(), ["unread-fence: console"]);
    }
}
