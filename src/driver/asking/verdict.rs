//! From what is known of answers to how a case ends.

use crate::ir::{Answer, AnswerVerdict, Runs};
use crate::results::Outcome;

/// What comes of an answer.
pub(super) enum Verdict {
    /// It is as expected.
    Holds,
    /// It is not, for this reason.
    Fails(String),
    /// Nobody can tell, for this reason.
    Open(String),
}

/// The most characters of an answer that a message quotes.
const MOST_QUOTED: usize = 600;

/// The words of an answer, cut and indented, below what is said of it.
pub(super) fn with_answer(words: &str, answer: &Answer) -> String {
    let text = answer.text();
    let (text, cut) = match text.char_indices().nth(MOST_QUOTED) {
        Some((end, _)) => (&text[..end], "…"),
        None => (text.as_str(), ""),
    };
    let lines: String = text.lines().map(|line| format!("\n  | {line}")).collect();
    format!("{words}{lines}{cut}")
}

/// How a case ends that is an answer of the author.
pub(super) fn of_author(of: AnswerVerdict, verdict: Verdict) -> (Outcome, String) {
    match (of, verdict) {
        (AnswerVerdict::Ok, _) => (
            Outcome::Pending,
            "nothing tells whether an answer that is neither good nor bad is right".to_owned(),
        ),
        (AnswerVerdict::Good, Verdict::Holds) | (AnswerVerdict::Bad, Verdict::Fails(_)) => {
            (Outcome::Passed, String::new())
        }
        (AnswerVerdict::Good, Verdict::Fails(why)) => {
            (Outcome::Failed, format!("this good answer is rejected: {why}"))
        }
        (AnswerVerdict::Bad, Verdict::Holds) => {
            (Outcome::Failed, "this bad answer is accepted: it is all that is expected".to_owned())
        }
        (_, Verdict::Open(why)) => (Outcome::Pending, why),
    }
}

/// How a case ends that was asked several times.
pub(super) fn of_runs(runs: Runs, verdicts: Vec<Verdict>) -> (Outcome, String) {
    let (mut held, mut open, mut words) = (0, 0, Vec::new());
    for (at, verdict) in verdicts.into_iter().enumerate() {
        let word = match verdict {
            Verdict::Holds => {
                held += 1;
                continue;
            }
            Verdict::Open(why) => {
                open += 1;
                why
            }
            Verdict::Fails(why) => why,
        };
        words.push(if runs.of > 1 { format!("run {}: {word}", at + 1) } else { word });
    }
    let outcome = match (held, open) {
        (held, _) if held >= runs.pass => return (Outcome::Passed, String::new()),
        (held, open) if held + open >= runs.pass => Outcome::Pending,
        _ => Outcome::Failed,
    };
    if runs.of > 1 {
        words.insert(0, format!("{held} of {} runs hold, and {} must", runs.of, runs.pass));
    }
    (outcome, words.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_runs_hold_as_must() {
        let end = |pass: u32, verdicts: &str| {
            let verdicts: Vec<Verdict> = verdicts
                .chars()
                .map(|next| match next {
                    '+' => Verdict::Holds,
                    '-' => Verdict::Fails("no".to_owned()),
                    _ => Verdict::Open("who knows".to_owned()),
                })
                .collect();
            let of = u32::try_from(verdicts.len()).expect("few");
            of_runs(Runs { pass, of }, verdicts)
        };
        assert_eq!(end(1, "+"), (Outcome::Passed, String::new()));
        assert_eq!(end(1, "-"), (Outcome::Failed, "no".to_owned()));
        assert_eq!(end(1, "?"), (Outcome::Pending, "who knows".to_owned()));
        assert_eq!(end(2, "+-+").0, Outcome::Passed);
        assert_eq!(end(2, "+-?").0, Outcome::Pending);
        assert_eq!(
            end(2, "+--"),
            (Outcome::Failed, "1 of 3 runs hold, and 2 must\nrun 2: no\nrun 3: no".to_owned())
        );
        assert_eq!(end(3, "++?").0, Outcome::Pending);
    }

    #[test]
    fn answers_of_the_author_are_what_their_author_says() {
        let end = |of, verdict| of_author(of, verdict).0;
        let fails = || Verdict::Fails("no".to_owned());
        assert_eq!(end(AnswerVerdict::Good, Verdict::Holds), Outcome::Passed);
        assert_eq!(end(AnswerVerdict::Good, fails()), Outcome::Failed);
        assert_eq!(end(AnswerVerdict::Bad, fails()), Outcome::Passed);
        assert_eq!(end(AnswerVerdict::Bad, Verdict::Holds), Outcome::Failed);
        assert_eq!(end(AnswerVerdict::Bad, Verdict::Open("?".to_owned())), Outcome::Pending);
        assert_eq!(end(AnswerVerdict::Ok, Verdict::Holds), Outcome::Pending);
    }
}
