//! Front matter keys to fields.

use crate::base::Located;
use crate::ir::{ClauseKind, FrontMatter, FrontMatterField};
use crate::syntax;

/// Gives each known key its field; unknown ones are kept in order.
pub(super) fn lower(front_matter: Option<&syntax::FrontMatter>) -> FrontMatter {
    let mut fields = FrontMatter::default();
    for entry in front_matter.iter().flat_map(|front_matter| &front_matter.entries) {
        let slot = match entry.key.value.as_str() {
            "title" => &mut fields.title,
            "version" => &mut fields.version,
            "status" => &mut fields.status,
            "owner" => &mut fields.owner,
            "kind" if ClauseKind::from_word(&entry.value.value).is_some() => {
                let kind = ClauseKind::from_word(&entry.value.value).unwrap_or_default();
                fields.kind = Some(Located::written(kind, entry.value.span));
                continue;
            }
            _ => {
                let field = FrontMatterField { key: entry.key.clone(), value: entry.value.clone() };
                fields.other.push(field);
                continue;
            }
        };
        *slot = Some(entry.value.clone());
    }
    fields
}
