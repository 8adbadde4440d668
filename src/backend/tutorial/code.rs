//! Code that readers run or write, with what they should see.

use schemars::JsonSchema;
use serde::Serialize;

use crate::backend::elided::elided;
use crate::ir::{CodeBlock, CodeUse, ConsoleSession, HttpExchange};

/// A piece of a step: words or code. One of its fields is there.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub(super) struct Part {
    /// The author's Markdown.
    pub(super) prose: Option<String>,
    /// Code to run or to read.
    pub(super) code: Option<Fence>,
    /// A file to write.
    pub(super) file: Option<FilePart>,
    /// What the code before it shows.
    pub(super) seen: Option<Seen>,
    /// Lists of words with a heading of the template's: what a scenario says.
    pub(super) story: Option<Story>,
}

/// A code block whose fence is longer than any in its content.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Fence {
    mark: String,
    language: String,
    pub(super) content: String,
}

/// A file with its content.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct FilePart {
    pub(super) path: String,
    content: Fence,
}

/// What a command or request shows.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Seen {
    /// The output; none when there is none.
    pub(super) output: Option<Fence>,
    /// The exit code, when it is not 0.
    exit_code: Option<i32>,
    /// Whether it is the answer to a request.
    answer: bool,
}

/// What is so, what is done and what follows.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Story {
    pub(super) given: Vec<String>,
    pub(super) when: Vec<String>,
    pub(super) then: Vec<String>,
}

impl Part {
    pub(super) fn prose(markdown: &str) -> Self {
        Self { prose: Some(markdown.trim_end().to_owned()), ..Self::default() }
    }

    pub(super) fn story(story: Story) -> Self {
        Self { story: Some(story), ..Self::default() }
    }

    pub(super) fn code(language: &str, content: &str) -> Self {
        Self { code: Some(fence(language, content)), ..Self::default() }
    }

    fn seen(output: Option<Fence>, exit_code: i32, answer: bool) -> Self {
        let exit_code = (exit_code != 0).then_some(exit_code);
        Self { seen: Some(Seen { output, exit_code, answer }), ..Self::default() }
    }

    /// Whether it says what the reader should see.
    pub(super) fn shows(&self) -> bool {
        self.seen.is_some() || self.story.as_ref().is_some_and(|story| !story.then.is_empty())
    }
}

/// The parts that a step's code block makes.
pub(super) fn code_parts(block: &CodeBlock) -> Vec<Part> {
    match &block.usage {
        CodeUse::Console { sessions } => sessions.iter().flat_map(console_parts).collect(),
        CodeUse::Http { exchange } => http_parts(exchange),
        CodeUse::Script { script } => vec![Part::code("sh", script)],
        CodeUse::File { path, content } => {
            let content = fence(&block.language.value, content);
            vec![Part { file: Some(FilePart { path: path.clone(), content }), ..Part::default() }]
        }
        CodeUse::Shown { content } => vec![Part::code(&block.language.value, content)],
    }
}

/// A command, ready to be copied, and what it prints.
pub(super) fn console_parts(session: &ConsoleSession) -> Vec<Part> {
    let mut parts = vec![Part::code("sh", &session.command.value)];
    let output = session.output.value.trim_end();
    if !output.is_empty() || session.exit_code != 0 {
        let output = (!output.is_empty()).then(|| fence("text", &elided(output)));
        parts.push(Part::seen(output, session.exit_code, false));
    }
    parts
}

/// A request and what comes back.
pub(super) fn http_parts(exchange: &HttpExchange) -> Vec<Part> {
    let request = Part::code("http", &exchange.request.text());
    let answer = exchange
        .response
        .as_ref()
        .map(|response| Part::seen(Some(fence("http", &elided(&response.text()))), 0, true));
    std::iter::once(request).chain(answer).collect()
}

/// A fence of backticks, one more than the longest run in `content`, and three at least.
fn fence(language: &str, content: &str) -> Fence {
    let longest = content.split(|next| next != '`').map(str::len).max().unwrap_or(0);
    Fence {
        mark: "`".repeat(longest.saturating_add(1).max(3)),
        language: language.to_owned(),
        content: content.trim_end_matches('\n').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fence_is_longer_than_those_in_it() {
        assert_eq!(fence("md", "```sh\nls\n```\n").mark, "````");
        assert_eq!(fence("md", "a `b` c").mark, "```");
    }
}
