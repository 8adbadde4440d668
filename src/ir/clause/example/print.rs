//! Examples in the canonical form: quotes, labels, fences and tables; a conversation that quotes
//! cannot hold is a fence with tags.

use super::{Answer, AnswerVerdict, ConsoleSession, Example, HttpExchange, HttpMessage, Role, Turn};
use crate::ir::LabelKey;
use crate::ir::Opening;
use crate::ir::print::markdown::fence;
use crate::ir::print::page::Page;

impl Example {
    /// Prints an example that `opening` opens.
    pub(in crate::ir) fn print(&self, opening: Opening, page: &mut Page<'_>) {
        if opening == Opening::ExampleLabel || self.needs_tags() {
            super::print_tags::print(self, page);
        } else {
            self.print_quotes(page);
        }
        self.expectations.iter().for_each(|expectation| expectation.print(page));
        if let Some(runs) = &self.runs {
            let value = format!("{} of {}", runs.value.pass, runs.value.of);
            page.label(LabelKey::Runs, runs.span, &value);
        }
        self.http.iter().for_each(|exchange| exchange.print(page));
        if let Some(at) = self.console.first().map(|session| session.command.span) {
            page.block(at, console_fence(&self.console));
        }
        self.table.iter().for_each(|table| table.print(page));
    }

    /// Whether something is said that quotes have no form for.
    fn needs_tags(&self) -> bool {
        let answers = self.comparisons.iter().flat_map(|comparison| &comparison.answers).chain(&self.answers);
        let talks = self.turns.iter().chain(answers.clone().flat_map(|answer| &answer.turns));
        let ends = |after: u32| after as usize >= self.turns.len();
        talks.clone().any(|turn| turn.elided || !turn.attributes.is_empty())
            || answers.clone().any(Answer::needs_tag)
            || self.comparisons.iter().any(|comparison| ends(comparison.after))
    }

    fn print_quotes(&self, page: &mut Page<'_>) {
        self.turns.iter().for_each(|turn| turn.print_quote(page));
        let compared = self.comparisons.iter().flat_map(|comparison| &comparison.answers);
        compared.chain(&self.answers).for_each(|answer| answer.print_quote(page));
    }
}

impl Turn {
    /// Prints a turn as a quote.
    pub(in crate::ir) fn print_quote(&self, page: &mut Page<'_>) {
        page.block(self.role.span, quote(&self.labelled()));
    }

    fn labelled(&self) -> String {
        let tool = self.tool.as_ref().map(|tool| match self.role.value {
            Role::Tool => tool.value.clone(),
            _ => format!("to {}", tool.value),
        });
        speech(self.role.value.as_str(), tool.as_deref(), &self.payload())
    }

    /// What is said; of calls and results, in marks when it would be read without some of its own.
    fn payload(&self) -> String {
        let text = &self.text.value;
        let hands_over = self.role.value == Role::Tool || self.tool.is_some();
        let marked = text.starts_with(['`', '~']);
        if hands_over && marked { format!("\n{}", fence('`', "", text)) } else { text.clone() }
    }
}

impl Answer {
    fn needs_tag(&self) -> bool {
        let is_tool = |reason: &str| {
            ["to ", "calls ", "call "].iter().any(|verb| reason.to_lowercase().starts_with(verb))
        };
        let unfit = |reason: &str| reason.contains([')', '\n']) || is_tool(reason);
        self.about.is_some() || self.reason.as_ref().is_some_and(|reason| unfit(&reason.value))
    }

    fn print_quote(&self, page: &mut Page<'_>) {
        let verdict = AnswerVerdict::as_str(self.verdict.value);
        let messages = self.turns.iter().enumerate().map(|(at, turn)| match at {
            0 => {
                let tool = turn.tool.as_ref().map(|tool| format!("to {}", tool.value));
                let reason = self.reason.as_ref().map(|reason| reason.value.clone());
                speech(verdict, tool.or(reason).as_deref(), &turn.payload())
            }
            _ => turn.labelled(),
        });
        let messages: Vec<String> = messages.collect();
        page.block(self.verdict.span, quote(&messages.join("\n\n")));
    }
}

fn speech(speaker: &str, remark: Option<&str>, text: &str) -> String {
    let label = match remark {
        Some(remark) => format!("**{speaker}** ({remark}):"),
        None => format!("**{speaker}:**"),
    };
    if text.is_empty() { label } else { format!("{label} {text}") }
}

fn quote(text: &str) -> String {
    let lines = text.split('\n').map(|line| match line {
        "" => ">".to_owned(),
        line => format!("> {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

impl HttpExchange {
    /// Prints the messages, a fence each.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        for message in [&self.request].into_iter().chain(&self.response) {
            page.block(message.span, fence('`', "http", &message.text()));
        }
    }
}

impl HttpMessage {
    /// It as it stands in a file, without a line end at its end.
    #[must_use]
    pub fn text(&self) -> String {
        let headers = self.headers.iter().map(|(name, value)| format!("{}: {}", name.value, value.value));
        let mut lines: Vec<String> = [self.start.value.clone()].into_iter().chain(headers).collect();
        if !self.body.value.is_empty() {
            lines.extend([String::new(), self.body.value.clone()]);
        }
        lines.join("\n")
    }
}

/// The sessions as one console fence.
pub(in crate::ir) fn console_fence(sessions: &[ConsoleSession]) -> String {
    let sessions: Vec<String> = sessions.iter().map(ConsoleSession::text).collect();
    fence('`', "console", &sessions.join("\n"))
}

impl ConsoleSession {
    fn text(&self) -> String {
        let lines = self.command.value.split('\n').enumerate().map(|(at, line)| {
            let prompt = if at == 0 { "$" } else { ">" };
            if line.is_empty() { prompt.to_owned() } else { format!("{prompt} {line}") }
        });
        let mut lines: Vec<String> = lines.collect();
        let output = &self.output.value;
        // Output that looks like an exit code needs one before it.
        if self.exit_code != 0 || output.starts_with("? ") {
            lines.push(format!("? {}", self.exit_code));
        }
        lines.extend((!output.is_empty()).then(|| output.clone()));
        lines.join("\n")
    }
}
