//! Who a message is by: a role, or an answer with the author's verdict.

use super::{AnswerVerdict, Role};
use crate::base::Located;
use crate::base::nearest;

/// What a label in a quote says of the words after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speaker {
    /// A turn.
    Role(Role),
    /// An answer.
    Verdict(AnswerVerdict),
}

impl Speaker {
    /// The speaker that `word` names, compared without case.
    pub(super) fn from_word(word: &str) -> Option<Self> {
        Role::from_word(word)
            .map(Speaker::Role)
            .or_else(|| AnswerVerdict::from_word(word).map(Speaker::Verdict))
    }
}

/// Other words for roles, which authors of other formats write.
const OTHER_WORDS: [(&str, Role); 9] = [
    ("human", Role::User),
    ("customer", Role::User),
    ("bot", Role::Assistant),
    ("ai", Role::Assistant),
    ("agent", Role::Assistant),
    ("model", Role::Assistant),
    ("function", Role::Tool),
    ("platform", Role::System),
    ("instructions", Role::System),
];

/// The role that an author probably meant by a word that names none.
pub(super) fn meant_role(word: &str) -> Option<Role> {
    let other = OTHER_WORDS.iter().find(|(other, _)| other.eq_ignore_ascii_case(word)).map(|&(_, role)| role);
    other.or_else(|| nearest(word, Role::ALL.map(|(_, name)| name)).and_then(Role::from_word))
}

/// What the words in brackets after a speaker say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Remark {
    /// The tool that is called, or that speaks.
    pub(super) tool: Option<Located<String>>,
    /// Why an answer is good or bad.
    pub(super) reason: Option<Located<String>>,
}

/// Reads the words in brackets: `to tool` and `calls tool` name a tool; for a tool's turn the words
/// are its name; else they are a reason.
pub(super) fn remark(speaker: Speaker, argument: Option<&Located<String>>) -> Remark {
    let Some(argument) = argument else { return Remark::default() };
    let named = ["to ", "calls ", "call "].into_iter().find_map(|verb| {
        let head = argument.value.get(..verb.len())?;
        head.eq_ignore_ascii_case(verb).then(|| tool_name(argument, verb.len()))?
    });
    if named.is_some() {
        return Remark { tool: named, reason: None };
    }
    match speaker {
        Speaker::Role(Role::Tool) => Remark { tool: tool_name(argument, 0), reason: None },
        Speaker::Role(_) | Speaker::Verdict(_) => Remark { tool: None, reason: Some(argument.clone()) },
    }
}

/// The tool's name from `start` on, without code marks; `None` when it is several words.
fn tool_name(argument: &Located<String>, start: usize) -> Option<Located<String>> {
    let rest = &argument.value[start..];
    let name = rest.trim().trim_matches('`').trim();
    let at = start + rest.find(name)?;
    let is_name = !name.is_empty() && !name.contains(char::is_whitespace);
    is_name.then(|| Located::written(name.to_owned(), argument.span.within(at..at + name.len())))
}
