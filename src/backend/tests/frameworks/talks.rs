//! How suites hold conversations.

use super::Body;
use crate::backend::tests::checks::{Expected, Line, Said, Talk};
use crate::ir::{Literal, Pattern, Runs};

/// How a suite holds a conversation, and how it asks the model.
pub(in crate::backend::tests) struct Talks {
    /// The line that imports the function that asks, from the module that the option names, seen from a suite.
    pub(in crate::backend::tests) import: fn(module: &str, to_root: &str) -> String,
    /// What ends a statement.
    pub(super) end: &'static str,
    /// How one begins.
    pub(super) begin: &'static str,
    /// What asks, and holds the answer against what is expected.
    pub(super) ask: &'static str,
    /// The line that imports what patterns need.
    pub(in crate::backend::tests) standard: Option<&'static str>,
    /// The expression of the pattern of a number; what it needs first is added to the lines.
    pub(super) pattern: fn(&Body<'_>, usize, &Pattern, &mut Vec<String>) -> String,
}

/// The function of the model's module that answers.
pub(super) const ANSWER: &str = "answer";

impl Talks {
    /// The lines of a test that holds a conversation.
    pub(in crate::backend::tests) fn lines(&self, body: &Body<'_>, talk: &Talk) -> Vec<String> {
        let string = body.style.language.string;
        let mut lines = vec![self.begin.to_owned()];
        let call = |head: &str, arguments: &[String]| body.call((head, self.end), arguments);
        let mut patterns = 0;
        if let Said::ByModel(turns, _) = &talk.answer {
            for Line { role, words, tool } in turns {
                let said = [role, words].into_iter().chain(tool).map(|text| string(text));
                lines.extend(call("talk.says", &said.collect::<Vec<_>>()));
            }
        }
        for expected in &talk.expectations {
            let (words, arguments): (&[&str], Vec<String>) = match expected {
                Expected::Literals(words, literals) => {
                    let literal = |literal: &Literal| match literal {
                        Literal::Text { text } => string(text),
                        Literal::Pattern { pattern } => {
                            patterns += 1;
                            (self.pattern)(body, patterns, pattern, &mut lines)
                        }
                    };
                    (words, literals.iter().map(literal).collect())
                }
                Expected::Json(json) => (&["json"], vec![string(json)]),
                Expected::Calls(tool, times) => (
                    &["calls"],
                    std::iter::once(string(tool)).chain(times.map(|times| times.to_string())).collect(),
                ),
                Expected::DoesNotCall(tool) => (&["does", "not", "call"], vec![string(tool)]),
            };
            lines.extend(call(&method(body, words), &arguments));
        }
        lines.extend(match &talk.answer {
            Said::ByModel(_, Runs { pass: 1, of: 1 }) => call(self.ask, &[ANSWER.to_owned()]),
            Said::ByModel(_, Runs { pass, of }) => {
                call(self.ask, &[ANSWER.to_owned(), pass.to_string(), of.to_string()])
            }
            Said::Good(text) => call("talk.accepts", &[string(text)]),
            Said::Bad(text) => call("talk.rejects", &[string(text)]),
        });
        lines
    }
}

fn method(body: &Body<'_>, words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
    format!("talk.{}", body.style.language.joined(&words))
}
