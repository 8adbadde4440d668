//! What was said before a point of a conversation.

use super::{Example, Turn};

impl Example {
    /// The conversation before the point `after`, a comparison counting as its first good answer,
    /// else its first OK one.
    #[must_use]
    pub fn turns_before(&self, after: u32) -> Vec<&Turn> {
        let mut turns: Vec<&Turn> = self.turns_back_from(after).collect();
        turns.reverse();
        turns
    }

    /// The same, from the last turn to the first.
    pub fn turns_back_from(&self, after: u32) -> impl Iterator<Item = &Turn> {
        let mut comparisons = self.comparisons.partition_point(|comparison| comparison.after < after);
        let mut at = (after as usize).min(self.turns.len());
        let mut continued: &[Turn] = &[];
        std::iter::from_fn(move || {
            loop {
                if let Some((last, rest)) = continued.split_last() {
                    continued = rest;
                    return Some(last);
                }
                let comparison = comparisons.checked_sub(1).and_then(|last| self.comparisons.get(last));
                if let Some(comparison) = comparison.filter(|comparison| comparison.after as usize >= at) {
                    comparisons -= 1;
                    continued = comparison.continued().map_or(&[], |answer| &answer.turns);
                } else {
                    at = at.checked_sub(1)?;
                    return self.turns.get(at);
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Answer, AnswerVerdict, Comparison, Role};
    use super::*;
    use crate::base::{Located, Span};

    fn turn(text: &str) -> Turn {
        Turn {
            role: Located::written(Role::User, Span::default()),
            tool: None,
            attributes: Vec::new(),
            text: Located::written(text.to_owned(), Span::default()),
            lines: Vec::new(),
            elided: false,
        }
    }

    fn comparison(after: u32, answers: &[(AnswerVerdict, &str)]) -> Comparison {
        let answers = answers.iter().map(|&(verdict, text)| Answer {
            verdict: Located::written(verdict, Span::default()),
            reason: None,
            about: None,
            turns: vec![turn(text)],
            span: Span::default(),
        });
        Comparison { after, answers: answers.collect(), span: Span::default() }
    }

    #[test]
    fn a_conversation_goes_on_from_the_best_answer() {
        let example = Example {
            turns: ["u1", "u2", "u3"].map(turn).into(),
            comparisons: vec![
                comparison(
                    1,
                    &[(AnswerVerdict::Bad, "b1"), (AnswerVerdict::Ok, "o1"), (AnswerVerdict::Good, "g1")],
                ),
                comparison(2, &[(AnswerVerdict::Bad, "b2"), (AnswerVerdict::Ok, "o2")]),
                comparison(3, &[(AnswerVerdict::Bad, "b3")]),
            ],
            ..Example::default()
        };
        let before = |after: u32| -> Vec<&str> {
            example.turns_before(after).into_iter().map(|turn| turn.text.value.as_str()).collect()
        };
        assert_eq!(before(1), ["u1"]);
        assert_eq!(before(2), ["u1", "g1", "u2"]);
        assert_eq!(before(3), ["u1", "g1", "u2", "o2", "u3"]);
        assert_eq!(before(9), ["u1", "g1", "u2", "o2", "u3"]);
    }
}
