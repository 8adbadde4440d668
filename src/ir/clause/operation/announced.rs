//! Words above a table or a list of parameters that say where these stand.

use std::collections::BTreeMap;

use super::{Head, ParameterPlace};
use crate::ir::lower::part::Part;
use crate::ir::lower::scope::Scope;
use crate::syntax::{BlockIndex, BlockKind};

/// A paragraph or a heading that is nothing but such words.
#[derive(Clone, Copy)]
pub(super) struct Announcement {
    pub(super) line: BlockIndex,
    pub(super) place: ParameterPlace,
}

/// The announcements of a clause's own text, by the blocks right below them.
pub(super) fn announcements(scope: &Scope<'_>, head: Option<&Head>) -> BTreeMap<BlockIndex, Announcement> {
    let pairs = scope.blocks().windows(2).filter_map(|pair| match pair {
        &[above, below] => Some((below, announcement(scope, above, head)?)),
        _ => None,
    });
    pairs.collect()
}

fn announcement(scope: &Scope<'_>, above: BlockIndex, head: Option<&Head>) -> Option<Announcement> {
    let is_line = matches!(scope.block(above).kind, BlockKind::Paragraph | BlockKind::Heading { .. });
    if !is_line || scope.is_claimed(above) {
        return None;
    }
    let has_no_body = || match head {
        Some(Head::Http { method, .. }) => ["GET", "HEAD", "DELETE"].contains(&method.as_str()),
        _ => false,
    };
    match Part::of_leaf(scope.leaf(above))? {
        Part::Parameters(Some(place)) => Some(Announcement { line: above, place }),
        Part::Parameters(None) if has_no_body() => {
            Some(Announcement { line: above, place: ParameterPlace::Query })
        }
        _ => None,
    }
}
