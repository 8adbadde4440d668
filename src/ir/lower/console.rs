//! Console fences: commands with their output.

use super::fence::{joined, lines};
use super::scope::Scope;
use crate::base::{Diagnostic, Located, Span, codes};
use crate::ir::ConsoleSession;
use crate::syntax::BlockIndex;

codes! {
    /// A `console` fence has output before its first command, or a command without words.
    ///
    /// The lines are run and compared, so each must belong to a command: `$ ` opens one, `> ` goes on
    /// with it, `? N` right after it says the exit code that is expected (0 when it is not said), and
    /// what follows is its output. Output that no command gives can never be checked.
    ///
    /// ```console
    /// $ transfer --amount 101
    /// ? 1
    /// error: over the daily limit
    /// ```
    ///
    /// Write the command above its output. Use the language `text` for output that is only shown.
    pub(in crate::ir) BROKEN_CONSOLE = "broken-console", Error;
}

/// The commands of a console fence, in order, each with its output.
pub(in crate::ir) fn console_sessions(scope: &Scope<'_>, fence: BlockIndex) -> Vec<ConsoleSession> {
    let lines = lines(scope, fence);
    let starts: Vec<usize> = (0..lines.len()).filter(|&at| is_command(lines[at].1)).collect();
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    starts.iter().zip(ends).map(|(&start, end)| session(&lines[start..end])).collect()
}

/// What is wrong with a console fence.
pub(super) fn fault(scope: &Scope<'_>, fence: BlockIndex) -> Option<Diagnostic> {
    let lines = lines(scope, fence);
    let stray = lines.iter().find(|(_, text)| !text.trim().is_empty());
    let Some((first, text)) = stray else {
        let span = scope.block(fence).span;
        return Some(
            scope.finding(&BROKEN_CONSOLE, span, "this console fence has no command").help(HELP.to_owned()),
        );
    };
    if !is_command(text) {
        let message = "output stands before the first command";
        return Some(scope.finding(&BROKEN_CONSOLE, *first, message).help(HELP.to_owned()));
    }
    let empty = lines.iter().find(|(_, text)| is_command(text) && text[1..].trim().is_empty());
    empty.map(|(line, _)| scope.finding(&BROKEN_CONSOLE, *line, "this command has no words").help(HELP))
}

const HELP: &str =
    "Begin with `$ ` and the command, then its output; use the language `text` to only show a text.";

fn is_command(line: &str) -> bool {
    line == "$" || line.starts_with("$ ")
}

/// A command's lines: the command, the lines that go on with it, the exit code, the output.
fn session(lines: &[(Span, &str)]) -> ConsoleSession {
    let continued = lines.iter().skip(1).take_while(|(_, text)| *text == ">" || text.starts_with("> "));
    let words = 1 + continued.count();
    let command = lines[..words].iter().map(|(line, text)| (without_prompt(*line, text), &text[1..]));
    let spans: Vec<Span> = command.clone().map(|(span, _)| span).collect();
    let texts: Vec<&str> = command.map(|(_, text)| text.strip_prefix(' ').unwrap_or(text)).collect();
    let span = spans.iter().copied().reduce(Span::to).unwrap_or_default();
    let exit_code = lines.get(words).and_then(|(_, text)| exit_code(text));
    let (head, output) = lines.split_at(words + usize::from(exit_code.is_some()));
    // The white space at the end of a fence that nothing closes is no part of its block.
    let head_end = head.last().map_or(0, |(line, text)| line.start as usize + text.trim_end().len());
    ConsoleSession {
        command: Located::written(texts.join("\n"), span),
        output: joined(output, head_end),
        exit_code: exit_code.unwrap_or(0),
    }
}

fn without_prompt(line: Span, text: &str) -> Span {
    let prompt = if text[1..].starts_with(' ') { 2 } else { 1 };
    line.within(prompt..text.len())
}

/// `? 1`. Other lines that begin so are output: programs ask questions in that form.
fn exit_code(line: &str) -> Option<i32> {
    line.strip_prefix("? ")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::testing::{TestFile, first_fence};

    fn sessions(text: &str) -> Vec<ConsoleSession> {
        let file = TestFile::new(&format!("# A\n\n```console\n{text}\n```\n"));
        file.with_scope(0, |scope| console_sessions(scope, first_fence(scope)))
    }

    fn fault_at(text: &str) -> Option<String> {
        let file = TestFile::new(&format!("# A\n\n```console\n{text}\n```\n"));
        file.with_scope(0, |scope| {
            fault(scope, first_fence(scope)).map(|found| scope.source.slice(found.place.span).to_owned())
        })
    }

    #[test]
    fn commands_go_on_and_have_exit_codes_and_output() {
        let found = sessions("$ cat <<E\n> a\n> E\n? 2\n? Sure\n\nlast\n\n$ true");
        assert_eq!(found[0].command.value, "cat <<E\na\nE");
        assert_eq!((found[0].exit_code, found[0].output.value.as_str()), (2, "? Sure\n\nlast"));
        assert_eq!((found[1].command.value.as_str(), found[1].output.value.as_str()), ("true", ""));
    }

    #[test]
    fn output_that_is_not_there_is_within_its_block() {
        let file = TestFile::new("# A\n\n```console\n$ a ");
        let place =
            file.with_scope(0, |scope| console_sessions(scope, first_fence(scope))[0].output.span.start);
        assert_eq!(place, 19);
    }

    #[test]
    fn output_needs_a_command() {
        assert_eq!(fault_at("done\n$ true"), Some("done".to_owned()));
        assert_eq!(fault_at("$ true\n$ "), Some("$ ".to_owned()));
        assert_eq!(fault_at("$ true\ndone"), None);
    }
}
