//! Outcomes on small examples.

use super::*;
use crate::base::{Limits, Source, SpecPath};
use crate::ir::{ClauseBody, lower};
use crate::syntax::parse;

/// The failures of all answers of an example, as the bytes that decide.
fn failures(text: &str) -> Vec<(String, Vec<String>)> {
    let source = Source::new(SpecPath::new("t.md").expect("a path"), format!("### Example: x\n\n{text}\n"));
    let (document, _) = parse(&source, &Limits::default());
    let (file, findings) = lower(&source, &document);
    assert_eq!(findings, [], "{text}");
    let ClauseBody::Example(example) = &file.clauses[0].body else { panic!("no example: {text}") };
    let mut judge = Judge::default();
    let outcomes = judged_answers(example).into_iter().flat_map(|judged| judge.outcomes(example, &judged));
    let failures = outcomes.filter_map(|outcome| match outcome {
        Outcome::Failed(failure) => Some(failure),
        Outcome::Met | Outcome::Undecided => None,
    });
    let slice = |span: Span| source.slice(span).to_owned();
    failures
        .map(|failure| (slice(failure.expected), failure.found.into_iter().map(slice).collect()))
        .collect()
}

fn none() -> Vec<(String, Vec<String>)> {
    Vec::new()
}

#[test]
fn literals_are_found_where_they_stand() {
    let met = "> **User:** hi\n\n- **Includes:** `can't`, \"so  sorry\" and /\\d+ EUR/\n\n> **Good:** I’m SO\n> sorry, I can’t. 5 EUR";
    assert_eq!(failures(met), none());
    let excluded = "- **Excludes:** `/buy|sell/i`\n\n> **Good:** first line\n>\n> - You may Buy\n> - or sell";
    assert_eq!(failures(excluded), [("/buy|sell/i".to_owned(), vec!["Buy".to_owned(), "sell".to_owned()])]);
    let missing = "- **Includes:** `a1`, `b2`\n\n> **Good:** a1";
    assert_eq!(failures(missing), [("b2".to_owned(), vec![])]);
}

#[test]
fn entities_and_whole_answers_are_compared_as_read() {
    let text = "- **Equals:** `a < b`\n\n~~~xml\n<comparison>\n<assistant> <!-- GOOD -->\nA &lt; B\n</assistant>\n</comparison>\n~~~";
    assert_eq!(failures(text), none());
}

#[test]
fn calls_count_since_the_user_spoke() {
    let calls = "> **User:** hi\n>\n> **Assistant (to balance):** `{}`\n>\n> **Tool (balance):** `1`\n\n";
    let good = "\n\n> **Good:** one";
    assert_eq!(failures(&format!("{calls}- **Calls:** `balance` once{good}")), none());
    assert_eq!(failures(&format!("{calls}- **Calls:** `balance` twice{good}")).len(), 1);
    assert_eq!(failures(&format!("{calls}- **Does not call:** `balance`{good}")).len(), 1);
    let again = format!(
        "{}>\n> **Assistant (to balance):** `{{}}`\n\n",
        calls.trim_end_matches('\n').to_owned() + "\n"
    );
    assert_eq!(failures(&format!("{again}- **Calls:** `balance` twice{good}")), none());
    assert_eq!(failures(&format!("{again}- **Calls:** `balance` once{good}")).len(), 1);
    assert_eq!(failures(&format!("> **User:** hi\n\n- **Calls:** `balance`{good}")), none());
}

#[test]
fn json_is_looked_for_in_the_call() {
    let text = "- **JSON:** `{\"a\": 1}`\n\n> **Good** (calls `f`):\n> ```json\n> {\"a\": 1, \"b\": 2}\n> ```\n\n> **Bad** (calls `f`): `{\"a\": 2}`";
    assert_eq!(failures(text), [("{\"a\": 1}".to_owned(), vec!["{\"a\": 2}".to_owned()])]);
}

#[test]
fn answers_in_tables_are_judged() {
    let text = "- **Excludes:** `waste`\n\n| User | Good | Bad |\n|---|---|---|\n| Why? | 310 EUR went | You waste it |";
    assert_eq!(failures(text), [("waste".to_owned(), vec!["waste".to_owned()])]);
}
