//! Messages to turns, answers and comparisons.

use super::quote::{Message, messages};
use super::speaker::{Speaker, remark};
use super::{Answer, Comparison, Role, Turn};
use crate::base::{Located, Span};
use crate::ir::lower::scope::Scope;
use crate::syntax::{BlockIndex, BlockKind};

/// A conversation while it is read.
#[derive(Default)]
pub(super) struct Conversation {
    pub(super) turns: Vec<Turn>,
    pub(super) comparisons: Vec<Comparison>,
    /// Answers after which no turn has come yet.
    pub(super) answers: Vec<Answer>,
}

impl Conversation {
    /// Adds a turn. Answers that came before it were a comparison, since the talk goes on.
    pub(super) fn turn(&mut self, turn: Turn) {
        self.close_comparison();
        self.turns.push(turn);
    }

    /// Makes the answers since the last turn a comparison.
    pub(super) fn close_comparison(&mut self) {
        let answers = std::mem::take(&mut self.answers);
        let span = answers.iter().map(|answer| answer.span).reduce(Span::to);
        if let Some(span) = span {
            self.comparisons.push(Comparison { after: Span::at(self.turns.len()).start, answers, span });
        }
    }

    /// Adds the messages of a quote; gives whether there were any.
    pub(super) fn quote(&mut self, scope: &mut Scope<'_>, quote: BlockIndex) -> bool {
        let messages = messages(scope, quote);
        let any = !messages.is_empty();
        let mut answering = false;
        for message in messages {
            match message.speaker.value {
                Speaker::Verdict(verdict) => {
                    let verdict = Located::written(verdict, message.speaker.span);
                    let remark = remark(message.speaker.value, message.argument.as_ref());
                    let turn = turn(scope, &message, Role::Assistant, remark.tool);
                    let reason = remark.reason;
                    let answer =
                        Answer { verdict, reason, about: None, turns: vec![turn], span: message.span };
                    self.answers.push(answer);
                    answering = true;
                }
                Speaker::Role(role) => {
                    let tool = remark(message.speaker.value, message.argument.as_ref()).tool;
                    let turn = turn(scope, &message, role, tool);
                    // In one quote, calls and their results go on with the answer before them.
                    answering &= matches!(role, Role::Assistant | Role::Tool);
                    match self.answers.last_mut().filter(|_| answering) {
                        Some(answer) => {
                            answer.turns.push(turn);
                            answer.span = answer.span.to(message.span);
                        }
                        None => self.turn(turn),
                    }
                }
            }
        }
        any
    }
}

/// The turns of a Background's quotes; the quotes are claimed.
pub(in crate::ir) fn background_turns(scope: &mut Scope<'_>) -> Vec<Turn> {
    let mut conversation = Conversation::default();
    for &block in scope.blocks() {
        if scope.block(block).kind == BlockKind::Quote && conversation.quote(scope, block) {
            scope.claim(block);
        }
    }
    conversation.turns
}

fn turn(scope: &Scope<'_>, message: &Message, role: Role, tool: Option<Located<String>>) -> Turn {
    let lines = if role == Role::Tool || tool.is_some() {
        payload(scope, &message.lines)
    } else {
        message.lines.clone()
    };
    let words: Vec<&str> = lines.iter().map(|&line| scope.source.slice(line)).collect();
    let span = lines.iter().copied().reduce(Span::to).unwrap_or(Span::at(message.span.end as usize));
    Turn {
        role: Located::written(role, message.speaker.span),
        tool,
        attributes: Vec::new(),
        text: Located::written(words.join("\n"), span),
        lines,
        elided: false,
    }
}

/// What a call or a tool's result hands over: the lines of its only fence, or what stands in its
/// only code span; else all of it.
fn payload(scope: &Scope<'_>, lines: &[Span]) -> Vec<Span> {
    let text = |line: &Span| scope.source.slice(*line).trim();
    match lines {
        [only] => {
            let inner = text(only).strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
            match inner.filter(|inner| !inner.is_empty() && !inner.contains('`')) {
                Some(inner) => {
                    let start = scope.source.slice(*only).find('`').unwrap_or(0) + 1;
                    vec![only.within(start..start + inner.len())]
                }
                None => vec![*only],
            }
        }
        [first, inner @ .., last] if opens_fence(text(first)) && closes_fence(text(last)) => {
            let nested = inner.iter().any(|line| closes_fence(text(line)));
            if nested { lines.to_vec() } else { inner.to_vec() }
        }
        _ => lines.to_vec(),
    }
}

fn opens_fence(line: &str) -> bool {
    line.starts_with("```") || line.starts_with("~~~")
}

fn closes_fence(line: &str) -> bool {
    opens_fence(line) && (line.bytes().all(|byte| byte == b'`') || line.bytes().all(|byte| byte == b'~'))
}
