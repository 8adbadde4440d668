//! Headings that name a part of the operation or type above them, and are read as a line of its own text is.

use super::heading::Head;
use super::leaf::Leaf;
use super::scope::Scope;
use crate::base::Origin;
use crate::ir::{ClauseKind, ParameterPlace};
use crate::syntax::{BlockIndex, BlockKind};

/// What a line or a heading says that stands below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ir) enum Part {
    /// Parameters; of a request that has no body, those that say no place stand in its query.
    Parameters(Option<ParameterPlace>),
    /// What is sent.
    Request,
    /// What comes back.
    Response,
    /// How it fails.
    Errors,
    /// What a type is made of.
    Fields,
}

const WORDS: [(&str, Part); 47] = [
    ("parameters", Part::Parameters(None)),
    ("params", Part::Parameters(None)),
    ("arguments", Part::Parameters(None)),
    ("query", Part::Parameters(Some(ParameterPlace::Query))),
    ("query parameters", Part::Parameters(Some(ParameterPlace::Query))),
    ("query params", Part::Parameters(Some(ParameterPlace::Query))),
    ("query string", Part::Parameters(Some(ParameterPlace::Query))),
    ("query string parameters", Part::Parameters(Some(ParameterPlace::Query))),
    ("path parameters", Part::Parameters(Some(ParameterPlace::Path))),
    ("path params", Part::Parameters(Some(ParameterPlace::Path))),
    ("request headers", Part::Parameters(Some(ParameterPlace::Header))),
    ("header parameters", Part::Parameters(Some(ParameterPlace::Header))),
    ("cookies", Part::Parameters(Some(ParameterPlace::Cookie))),
    ("body parameters", Part::Parameters(Some(ParameterPlace::Body))),
    ("environment variables", Part::Parameters(Some(ParameterPlace::Env))),
    ("request", Part::Request),
    ("request body", Part::Request),
    ("request payload", Part::Request),
    ("body", Part::Request),
    ("payload", Part::Request),
    ("message", Part::Request),
    ("response", Part::Response),
    ("response body", Part::Response),
    ("success response", Part::Response),
    ("responses", Part::Response),
    ("errors", Part::Errors),
    ("error codes", Part::Errors),
    ("error responses", Part::Errors),
    ("error cases", Part::Errors),
    ("error conditions", Part::Errors),
    ("error handling", Part::Errors),
    ("possible errors", Part::Errors),
    ("exceptions", Part::Errors),
    ("throws", Part::Errors),
    ("raises", Part::Errors),
    ("fails with", Part::Errors),
    ("failures", Part::Errors),
    ("exit codes", Part::Errors),
    ("fields", Part::Fields),
    ("properties", Part::Fields),
    ("attributes", Part::Fields),
    ("members", Part::Fields),
    ("values", Part::Fields),
    ("allowed values", Part::Fields),
    ("possible values", Part::Fields),
    ("schema", Part::Fields),
    ("definition", Part::Fields),
];

impl Part {
    /// What words say, whatever their case, with a colon behind them or without.
    pub(in crate::ir) fn of(words: &str) -> Option<Self> {
        let lower = words.trim().trim_end_matches([':', '.']).to_lowercase();
        WORDS.iter().find(|(known, _)| *known == lower).map(|&(_, part)| part)
    }

    /// What a leaf says that says nothing else.
    pub(in crate::ir) fn of_leaf(leaf: &Leaf<'_>) -> Option<Self> {
        Self::of(&leaf.whole().plain)
    }

    fn is_of(self, kind: ClauseKind) -> bool {
        match kind {
            ClauseKind::Operation => self != Self::Fields,
            ClauseKind::Type => self == Self::Fields,
            _ => false,
        }
    }
}

/// A status that a heading says, behind `Response` or with its reason: `Response 201`, `201 Created`.
pub(in crate::ir) fn status(words: &str) -> Option<&str> {
    let behind = words.strip_prefix("Response ").or_else(|| words.strip_prefix("response ")).unwrap_or(words);
    let (number, rest) = behind.split_at_checked(3)?;
    let is_status =
        number.bytes().all(|digit| digit.is_ascii_digit()) && number.starts_with(['1', '2', '3', '4', '5']);
    let is_reason = |rest: &str| {
        rest.strip_prefix(' ')
            .is_some_and(|rest| rest.chars().all(|next| next.is_alphabetic() || " '’-".contains(next)))
    };
    (is_status && (rest.is_empty() || is_reason(rest))).then_some(number)
}

/// Whether a heading below a clause of a kind is the line of a part rather than a clause: it has no attributes and says
/// nothing else.
pub(super) fn is_part(kind: ClauseKind, head: &Head) -> bool {
    let is_plain = head.kind.value == ClauseKind::Section
        && head.kind.origin != Origin::Written
        && head.attributes.is_empty()
        && head.broken_attributes.is_none()
        && head.priority.is_none();
    let words = head.title.plain.as_str();
    let names_part = || {
        Part::of(words).is_some_and(|part| part.is_of(kind))
            || kind == ClauseKind::Operation && status(words).is_some()
    };
    is_plain && head.rendered.trim() == words && names_part()
}

/// Takes the headings of parts that are read: where nothing is, they are words for people, as what stands below them is.
pub(in crate::ir) fn claim_headings(scope: &mut Scope<'_>) {
    let is_claimed = |block: BlockIndex| scope.is_claimed(block);
    let is_read = |block: BlockIndex| is_claimed(block) || scope.children(block).any(is_claimed);
    let is_heading = |block: BlockIndex| matches!(scope.block(block).kind, BlockKind::Heading { .. });
    let pairs = scope.blocks().windows(2).filter(|pair| is_heading(pair[0]) && is_read(pair[1]));
    let read: Vec<BlockIndex> = pairs.map(|pair| pair[0]).collect();
    for heading in read {
        scope.claim(heading);
    }
}
