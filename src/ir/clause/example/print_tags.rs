//! Conversations as a fence with tags: `<user>`, `<comparison>`, `<!-- GOOD: reason -->`.

use super::{Answer, Example, Role, Turn};
use crate::base::Span;
use crate::ir::print::markdown::fence;
use crate::ir::print::page::Page;

/// Prints an example's turns and answers as one fence.
pub(super) fn print(example: &Example, page: &mut Page<'_>) {
    let mut lines = Vec::new();
    let mut comparisons = example.comparisons.iter().peekable();
    for at in 0..=example.turns.len() {
        while let Some(comparison) = comparisons.next_if(|next| next.after as usize <= at) {
            lines.push("<comparison>".to_owned());
            comparison.answers.iter().for_each(|answer| push_answer(&mut lines, answer));
            lines.push("</comparison>".to_owned());
        }
        if let Some(turn) = example.turns.get(at) {
            push_turn(&mut lines, turn, "");
        }
    }
    example.answers.iter().for_each(|answer| push_answer(&mut lines, answer));
    if !lines.is_empty() {
        page.block(place(example), fence('~', "xml", &lines.join("\n")));
    }
}

/// Where the first turn or answer stands.
fn place(example: &Example) -> Span {
    let turns = example.turns.iter().map(|turn| turn.role.span);
    let compared = example.comparisons.iter().map(|comparison| comparison.span);
    turns.chain(compared).chain(example.answers.iter().map(|answer| answer.span)).min().unwrap_or_default()
}

fn push_answer(lines: &mut Vec<String>, answer: &Answer) {
    let about = answer.about.as_ref().map(|about| format!(" [#{}]", encoded(&about.value)));
    let reason = answer.reason.as_ref().map(|reason| format!(": {}", encoded(&reason.value)));
    let verdict = answer.verdict.value.as_str().to_uppercase();
    let comment = format!(" <!-- {verdict}{}{} -->", about.unwrap_or_default(), reason.unwrap_or_default());
    for (at, turn) in answer.turns.iter().enumerate() {
        push_turn(lines, turn, if at == 0 { &comment } else { "" });
    }
}

fn push_turn(lines: &mut Vec<String>, turn: &Turn, comment: &str) {
    let word = turn.role.value.as_str().to_lowercase();
    if turn.elided {
        lines.push("[...]".to_owned());
    }
    lines.push(format!("<{word}{}>{comment}", attributes(turn)));
    if !turn.text.value.is_empty() {
        lines.push(encoded(&turn.text.value));
    }
    lines.push(format!("</{word}>"));
}

/// The attributes, among them the tool that is called or that speaks.
fn attributes(turn: &Turn) -> String {
    let addressed = if turn.role.value == Role::Tool { "name" } else { "recipient" };
    let tool = turn.tool.as_ref().filter(|_| turn.attributes.iter().all(|(name, _)| name != addressed));
    let tool = tool.map(|tool| (addressed, tool.value.as_str()));
    let pairs = turn.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(tool);
    let written = pairs.map(|(name, value)| {
        let quote = if value.contains('"') { '\'' } else { '"' };
        format!(" {name}={quote}{}{quote}", encoded(value))
    });
    written.collect()
}

/// The text with `&` and the start of closing tags as entities.
fn encoded(text: &str) -> String {
    text.replace('&', "&amp;").replace("</", "&lt;/")
}
