//! The Model Spec's conversations: an `xml` fence with `<user>`, `<assistant>`, `<comparison>`.

use super::conversation::Conversation;
use super::quote::trim_lines;
use super::tag::{Tag, TurnTag, VerdictComment, closes, read_tag, read_verdict};
use super::{Answer, Role, Turn};
use crate::base::{Located, Span};
use crate::ir::lower::scope::Scope;
use crate::syntax::{BlockIndex, BlockKind};

/// Whether a block is an `xml` fence with turns in it.
pub(super) fn is_conversation(scope: &Scope<'_>, block: BlockIndex) -> bool {
    let BlockKind::Fence { info, .. } = &scope.block(block).kind else { return false };
    let mut lines = scope.document.segments(block).iter().map(|&line| scope.source.slice(line));
    info.split_whitespace().next() == Some("xml")
        && lines.any(|line| matches!(read_tag(line), Some(Tag::Turn(_) | Tag::OpenComparison)))
}

/// Adds the turns and comparisons of a fence.
pub(super) fn read(scope: &Scope<'_>, fence: BlockIndex, conversation: &mut Conversation) {
    let mut reader = Reader { scope, conversation, open: None, comparing: false, elided: false };
    for &line in scope.document.segments(fence) {
        reader.line(line);
    }
    reader.close_turn();
    if reader.comparing {
        reader.conversation.close_comparison();
    }
}

struct Reader<'a, 'b> {
    scope: &'a Scope<'b>,
    conversation: &'a mut Conversation,
    open: Option<OpenTurn>,
    comparing: bool,
    /// Whether something is left out before what comes next.
    elided: bool,
}

/// A turn whose closing tag has not come yet.
struct OpenTurn {
    tag: TurnTag,
    /// The line of its tag.
    line: Span,
    /// The comment that judges it, and its line: that of the tag, or the first one with words.
    verdict: Option<(Span, VerdictComment)>,
    words: Vec<Span>,
}

impl OpenTurn {
    /// Whether neither a verdict nor a word of it has come.
    fn is_unjudged(&self, scope: &Scope<'_>) -> bool {
        let is_blank = |&line: &Span| scope.source.slice(line).trim().is_empty();
        self.verdict.is_none() && self.words.iter().all(is_blank)
    }
}

/// Whether a line is a verdict's comment and nothing else.
fn is_verdict(line: &str) -> bool {
    read_verdict(line, 0).is_some_and(|(_, end)| line[end..].trim().is_empty())
}

impl Reader<'_, '_> {
    fn line(&mut self, line: Span) {
        let text = self.scope.source.slice(line);
        if self.open.is_some() {
            self.words(line, text);
            return;
        }
        match read_tag(text) {
            Some(Tag::OpenComparison) => self.comparing = true,
            Some(Tag::CloseComparison) => {
                self.comparing = false;
                self.conversation.close_comparison();
            }
            Some(Tag::Elision) => self.elided = true,
            Some(Tag::Turn(mut tag)) => {
                let rest = line.within(tag.end..text.len());
                let verdict = tag.verdict.take().map(|verdict| (line, verdict));
                self.open = Some(OpenTurn { tag, line, verdict, words: Vec::new() });
                self.words(rest, self.scope.source.slice(rest));
            }
            None => {}
        }
    }

    /// A line, or the rest of one, of the open turn.
    fn words(&mut self, line: Span, text: &str) {
        let Some(open) = &mut self.open else { return };
        let word = self.scope.source.slice(open.line.within(open.tag.word.clone()));
        match closes(text, word) {
            Some(end) => {
                open.words.push(line.within(0..end));
                self.close_turn();
            }
            None if open.is_unjudged(self.scope) && is_verdict(text) => {
                open.verdict = read_verdict(text, 0).map(|(verdict, _)| (line, verdict));
            }
            None => open.words.push(line),
        }
    }

    fn close_turn(&mut self) {
        let Some(open) = self.open.take() else { return };
        let turn = self.turn(&open);
        match &open.verdict {
            Some((line, comment)) => {
                let answer = self.answer(&open, (*line, comment), turn);
                self.conversation.answers.push(answer);
            }
            None => self.conversation.turn(turn),
        }
    }

    fn turn(&mut self, open: &OpenTurn) -> Turn {
        let at = |range: &std::ops::Range<usize>| self.written(open.line, range);
        let pairs: Vec<(Located<String>, Located<String>)> =
            open.tag.attributes.iter().map(|(name, value)| (at(name), at(value))).collect();
        let addressed = match open.tag.role {
            Role::Tool => "name",
            _ => "recipient",
        };
        let tool = pairs.iter().find(|(name, _)| name.value == addressed).map(|(_, value)| value.clone());
        let lines = trim_lines(self.scope, open.words.clone());
        let words: Vec<String> = lines.iter().map(|&line| decode(self.scope.source.slice(line))).collect();
        let none = open.line.within(open.tag.end..open.tag.end);
        let span = lines.iter().copied().reduce(Span::to).unwrap_or(none);
        Turn {
            role: Located::written(open.tag.role, open.line.within(open.tag.word.clone())),
            tool,
            attributes: pairs.into_iter().map(|(name, value)| (name.value, value.value)).collect(),
            text: Located::written(words.join("\n"), span),
            lines,
            elided: std::mem::take(&mut self.elided),
        }
    }

    fn answer(&self, open: &OpenTurn, (line, comment): (Span, &VerdictComment), turn: Turn) -> Answer {
        Answer {
            verdict: Located::written(comment.verdict, line.within(comment.word.clone())),
            reason: comment.reason.as_ref().map(|range| self.written(line, range)),
            about: comment.about.as_ref().map(|range| self.written(line, range)),
            span: open.line.within(0..open.tag.end).to(turn.text.span),
            turns: vec![turn],
        }
    }

    fn written(&self, line: Span, range: &std::ops::Range<usize>) -> Located<String> {
        let span = line.within(range.clone());
        Located::written(decode(self.scope.source.slice(span)), span)
    }
}

/// The text with the entities of XML decoded; any other `&` stays.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = rest.bytes().take(12).position(|byte| byte == b';').and_then(|end| rest.get(1..end));
        let found = entity.and_then(|name| Some((name.len() + 2, entity_character(name)?)));
        let (taken, character) = found.unwrap_or((1, '&'));
        decoded.push(character);
        rest = &rest[taken..];
    }
    decoded.push_str(rest);
    decoded
}

fn entity_character(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn entities_are_decoded_once() {
        assert_eq!(decode("&lt;a&gt; &amp;lt; &#39;&#x41; & x; &nope;"), "<a> &lt; 'A & x; &nope;");
    }
}
