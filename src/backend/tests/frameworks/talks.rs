//! How suites hold conversations.

use super::Body;
use crate::backend::tests::checks::{Expected, Line, Said, Talk};
use crate::ir::{Literal, Pattern, Runs};

/// How a suite holds a conversation, and how it asks the model.
pub(in crate::backend::tests) struct Talks {
    /// Who imports the module that the option names.
    pub(in crate::backend::tests) import: Import,
    /// The module of the language's own library that patterns need.
    pub(in crate::backend::tests) standard: Option<&'static str>,
    /// How one is written.
    pub(super) form: TalkForm,
}

/// How conversations are written.
pub(super) enum TalkForm {
    /// As calls of methods.
    Calls(TalkCalls),
    /// As steps, which the function makes.
    Steps(fn(&Talk) -> Vec<String>),
}

/// The methods that hold a conversation.
pub(super) struct TalkCalls {
    /// What ends a statement.
    pub(super) end: &'static str,
    /// How one begins.
    pub(super) begin: &'static str,
    /// What asks, and holds the answer against what is expected.
    pub(super) ask: &'static str,
    /// How an argument is written that may be missing; where there is no way, calls leave it out.
    pub(super) optional: Option<fn(Option<String>) -> String>,
    /// Whether what is looked for comes one by one.
    pub(super) singly: bool,
    /// What skips a test that has begun.
    pub(super) skip: Skip,
    /// The expression of the pattern of a number; what it needs first is added to the lines.
    pub(super) pattern: fn(&Body<'_>, usize, &Pattern, &mut Vec<String>) -> String,
}

/// What skips a test that has begun, with what comes before the reason; `None` where no test can be.
pub(super) type Skip = Option<(&'static str, &'static [&'static str])>;

/// Who imports the module that asks.
#[derive(Clone, Copy)]
pub(in crate::backend::tests) enum Import {
    /// Each suite that needs it takes the function that answers: the line, from the module as the option names it and the way
    /// from the suite to the files that all share.
    BySuites(fn(module: &str, to_root: &str) -> String),
    /// The file that runs examples, from the module as the option names it.
    ByExamples(fn(module: &str) -> Imported),
}

/// A module as the file that runs examples has it.
pub(in crate::backend::tests) struct Imported {
    /// The line that imports it, where one has to.
    pub(in crate::backend::tests) line: Option<String>,
    /// What it is called there.
    pub(in crate::backend::tests) name: String,
}

/// The function of the model's module that answers.
pub(super) const ANSWER: &str = "answer";

impl Talks {
    /// The lines of a test that holds a conversation.
    pub(in crate::backend::tests) fn lines(&self, body: &Body<'_>, talk: &Talk) -> Vec<String> {
        match &self.form {
            TalkForm::Calls(calls) => calls.lines(body, talk, self.import),
            TalkForm::Steps(steps) => steps(talk),
        }
    }

    /// Whether a suite can hold a conversation as it stands. Where something is left open that words cannot tell, the test must
    /// not pass: its runner has to skip it at the end.
    pub(in crate::backend::tests) fn can_hold(&self, talk: &Talk) -> bool {
        match &self.form {
            TalkForm::Calls(calls) => calls.skip.is_some() || talk.open.is_empty(),
            TalkForm::Steps(_) => true,
        }
    }
}

impl TalkCalls {
    fn lines(&self, body: &Body<'_>, talk: &Talk, import: Import) -> Vec<String> {
        let string = body.style.language.string;
        let mut lines = vec![self.begin.to_owned()];
        let call = |head: &str, arguments: &[String]| body.call((head, self.end), arguments);
        if let Said::ByModel(turns, _) = &talk.answer {
            for Line { role, words, tool } in turns {
                let said = [string(role), string(words)].into_iter();
                let said: Vec<String> = said.chain(self.optional(tool.as_deref().map(string))).collect();
                lines.extend(call("talk.says", &said));
            }
        }
        let mut patterns = 0;
        for expected in &talk.expectations {
            for (words, arguments) in self.expected(body, expected, &mut patterns, &mut lines) {
                lines.extend(call(&method(body, &words), &arguments));
            }
        }
        lines.extend(match &talk.answer {
            Said::ByModel(_, runs) => call(self.ask, &asked(import, *runs)),
            Said::Good(text) => call("talk.accepts", &[string(text)]),
            Said::Bad(text) => call("talk.rejects", &[string(text)]),
        });
        if let Some((skip, before)) = self.skip.filter(|_| !talk.open.is_empty()) {
            let before = before.iter().map(|&argument| argument.to_owned());
            lines.extend(call(skip, &before.chain([string(&talk.open)]).collect::<Vec<_>>()));
        }
        lines
    }

    /// The calls that expect something: the words of their methods, and their arguments. What these need first is added to the
    /// lines.
    fn expected(
        &self,
        body: &Body<'_>,
        expected: &Expected,
        patterns: &mut usize,
        lines: &mut Vec<String>,
    ) -> Vec<(Vec<&'static str>, Vec<String>)> {
        let string = body.style.language.string;
        let (words, literals) = match expected {
            Expected::Literals(words, literals) => (*words, literals),
            Expected::Json(json) => return vec![(vec!["json"], vec![string(json)])],
            Expected::Calls(tool, times) => {
                let times = self.optional(times.map(|times| times.to_string()));
                return vec![(vec!["calls"], std::iter::once(string(tool)).chain(times).collect())];
            }
            Expected::DoesNotCall(tool) => return vec![(vec!["does", "not", "call"], vec![string(tool)])],
        };
        let literals = literals.iter().map(|literal| match literal {
            Literal::Text { text } => string(text),
            Literal::Pattern { pattern } => {
                *patterns += 1;
                (self.pattern)(body, *patterns, pattern, lines)
            }
        });
        if !self.singly {
            return vec![(words.to_vec(), literals.collect())];
        }
        let words_at = |at| match words {
            ["includes", "any"] if at == 0 => vec!["includes"],
            ["includes", "any"] => vec!["or", "includes"],
            words => words.to_vec(),
        };
        literals.enumerate().map(|(at, literal)| (words_at(at), vec![literal])).collect()
    }

    fn optional(&self, given: Option<String>) -> Option<String> {
        match self.optional {
            Some(write) => Some(write(given)),
            None => given,
        }
    }
}

/// What asks is given: who answers, where suites say it, and how many of how many runs have to pass, where it is not one.
fn asked(import: Import, Runs { pass, of }: Runs) -> Vec<String> {
    let runs = [pass.to_string(), of.to_string()];
    match import {
        Import::BySuites(_) if (pass, of) == (1, 1) => vec![ANSWER.to_owned()],
        Import::BySuites(_) => std::iter::once(ANSWER.to_owned()).chain(runs).collect(),
        Import::ByExamples(_) => runs.to_vec(),
    }
}

fn method(body: &Body<'_>, words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
    format!("talk.{}", body.style.language.joined(&words))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::backend::fixture::{emitted, spec};
    use crate::backend::tests::Tests;

    #[test]
    fn what_words_cannot_tell_is_left_open() {
        let text = "# Desk\n\n## Requirement: Tone\nIt MUST be kind.\n\n### Example: Hello\n\n> **User:** Hello.\n\n- **Includes:** `hi`\n- **Judge:** It is kind.\n\n\
                    > **Good:** Hi!\n\n> **Bad:** What?\n";
        let spec = spec(&[("a.md", text)], None);
        for (framework, skip) in [
            ("node:test", Some("t.skip(\"only a judge can tell: It is kind.\");")),
            ("vitest", Some("context.skip(\"only a judge can tell: It is kind.\");")),
            ("playwright", Some("test.skip(true, \"only a judge can tell: It is kind.\");")),
            ("pytest", Some("pytest.skip(\"only a judge can tell: It is kind.\")")),
            ("go", Some("t.Skip(\"only a judge can tell: It is kind.\")")),
            ("junit", Some("abort(\"only a judge can tell: It is kind.\");")),
            ("cucumber", Some("And it is left open:")),
            ("jest", None),
            ("cargo", None),
            ("swift-testing", None),
        ] {
            let options = json!({ "framework": framework, "model": "./model" });
            let files = emitted(&Tests::default(), &spec, &options).0;
            let is_suite = |path: &&String| !path.contains("xamples");
            let suites: String =
                files.iter().filter(|(path, _)| is_suite(path)).map(|(_, text)| text.as_str()).collect();
            let count = |part: &str| suites.matches(part).count();
            let held = [
                count("talk.holds(") + count("Then the model answers so"),
                count("talk.accepts(") + count("Then this answer is accepted:"),
                count("talk.rejects(") + count("Then this answer is rejected:"),
            ];
            let expected = if skip.is_some() { [1, 1, 1] } else { [0, 0, 1] };
            assert_eq!(held, expected, "{framework}: {suites}");
            assert_eq!(skip.map_or(0, count), skip.map_or(0, |_| 2), "{framework}: {suites}");
        }
    }
}
