//! Words above a table or a list of parameters that say where these stand.

use std::collections::BTreeMap;

use super::{Head, ParameterPlace};
use crate::ir::lower::scope::Scope;
use crate::syntax::{BlockIndex, BlockKind};

const WORDS: [(&str, ParameterPlace); 12] = [
    ("query", ParameterPlace::Query),
    ("query parameters", ParameterPlace::Query),
    ("query params", ParameterPlace::Query),
    ("query string", ParameterPlace::Query),
    ("query string parameters", ParameterPlace::Query),
    ("path parameters", ParameterPlace::Path),
    ("path params", ParameterPlace::Path),
    ("request headers", ParameterPlace::Header),
    ("header parameters", ParameterPlace::Header),
    ("cookies", ParameterPlace::Cookie),
    ("body parameters", ParameterPlace::Body),
    ("environment variables", ParameterPlace::Env),
];

/// Words that leave the place open: a request without a body has parameters in its query, apart from those in its path.
const OPEN: [&str; 2] = ["parameters", "params"];

/// A paragraph that is nothing but such words.
#[derive(Clone, Copy)]
pub(super) struct Announcement {
    pub(super) paragraph: BlockIndex,
    pub(super) place: ParameterPlace,
}

/// The announcements of a clause's own text, by the blocks right below them.
pub(super) fn announcements(scope: &Scope<'_>, head: Option<&Head>) -> BTreeMap<BlockIndex, Announcement> {
    let pairs = scope.blocks().windows(2).filter_map(|pair| match pair {
        &[paragraph, below] => Some((below, announcement(scope, paragraph, head)?)),
        _ => None,
    });
    pairs.collect()
}

fn announcement(scope: &Scope<'_>, paragraph: BlockIndex, head: Option<&Head>) -> Option<Announcement> {
    if scope.block(paragraph).kind != BlockKind::Paragraph || scope.is_claimed(paragraph) {
        return None;
    }
    let text = scope.leaf(paragraph).whole().plain.to_lowercase();
    let words = text.trim_end_matches([':', '.', ' ']);
    let has_no_body = || match head {
        Some(Head::Http { method, .. }) => ["GET", "HEAD", "DELETE"].contains(&method.as_str()),
        _ => false,
    };
    let known = WORDS.iter().find(|(known, _)| *known == words).map(|&(_, place)| place);
    let open = || (OPEN.contains(&words) && has_no_body()).then_some(ParameterPlace::Query);
    Some(Announcement { paragraph, place: known.or_else(open)? })
}
