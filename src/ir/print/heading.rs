//! A clause's heading.

use crate::ir::{Attribute, Clause, ClauseKind};

/// The heading of a clause at `level`: its kind, ordinal and title, and the attributes that no
/// annotation can say.
pub(super) fn print(clause: &Clause, level: u8) -> String {
    let mut text = "#".repeat(usize::from(level));
    for part in [words(clause), attributes(clause)] {
        if !part.is_empty() {
            text.push(' ');
            text.push_str(&part);
        }
    }
    text
}

fn words(clause: &Clause) -> String {
    let kind = clause.kind.value;
    let title = clause.title.markdown();
    let ordinal = clause.ordinal.as_ref().map_or("", |ordinal| ordinal.value.as_str());
    // The one kind that a bare word names.
    let is_bare = kind == ClauseKind::Background
        && clause.title.plain.trim_end_matches(':').eq_ignore_ascii_case(kind.as_str());
    match (kind, ordinal) {
        (ClauseKind::Section, _) => title.to_owned(),
        _ if is_bare => title.to_owned(),
        (_, "") => format!("{}: {title}", kind.as_str()),
        _ if title.is_empty() => format!("{} {ordinal}", kind.as_str()),
        _ => format!("{} {ordinal}: {title}", kind.as_str()),
    }
}

fn attributes(clause: &Clause) -> String {
    let items: Vec<String> = clause.facts.attributes.iter().map(|attribute| item(&attribute.value)).collect();
    if items.is_empty() { String::new() } else { format!("{{{}}}", items.join(" ")) }
}

fn item(attribute: &Attribute) -> String {
    let is_bare = |value: &str| !value.is_empty() && !value.contains(['}', '"', '=', ' ', '\t']);
    match attribute {
        Attribute::Class { name } => format!(".{name}"),
        Attribute::Pair { key, value } if is_bare(value) => format!("{key}={value}"),
        Attribute::Pair { key, value } => format!("{key}=\"{value}\""),
    }
}
