//! Front matter as YAML.

use crate::ir::{FileIr, FrontMatter, Located, Origin};

/// The front matter between its lines; nothing when there is none.
pub(super) fn print(file: &FileIr) -> String {
    let mut entries = known(file);
    entries.extend(other(&file.front_matter));
    if entries.is_empty() {
        return String::new();
    }
    format!("---\n{}\n---\n\n", entries.join("\n"))
}

fn known(file: &FileIr) -> Vec<String> {
    let fields = &file.front_matter;
    let written = |language: &&Located<String>| language.origin == Origin::Written;
    let texts = [
        ("title", fields.title.as_ref()),
        ("version", fields.version.as_ref()),
        ("status", fields.status.as_ref()),
        ("owner", fields.owner.as_ref()),
        ("language", file.language.as_ref().filter(written)),
    ];
    let texts = texts.into_iter().filter_map(|(key, value)| Some((key, value?.value.as_str())));
    let kind = fields.kind.as_ref().map(|kind| ("kind", kind.value.as_str()));
    texts.chain(kind).map(|(key, value)| format!("{key}: {}", scalar(value))).collect()
}

fn other(fields: &FrontMatter) -> impl Iterator<Item = String> + '_ {
    fields.other.iter().map(|field| {
        let key = scalar(&field.key.value);
        match nested(&field.value.value) {
            Some(value) => format!("{key}:{value}"),
            None => format!("{key}: {}", scalar(&field.value.value)),
        }
    })
}

/// A list or mapping, kept as its source text, which lacks the indentation of its first line.
fn nested(value: &str) -> Option<String> {
    if value.starts_with(['[', '{']) {
        return Some(format!(" {value}"));
    }
    let first = value.lines().next()?;
    let is_block = first.starts_with("- ") || first.ends_with(':') || first.contains(": ");
    let depth = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let rest = value.lines().skip(1).filter(|line| !line.trim().is_empty());
    let indent = rest.map(depth).min().unwrap_or(2);
    is_block.then(|| format!("\n{}{value}", " ".repeat(indent)))
}

/// A text as a YAML scalar: plain when that is safe, else in double quotes, which are JSON's.
fn scalar(text: &str) -> String {
    let plain_start = text.starts_with(|first: char| first.is_alphanumeric() || first == '/' || first == '.');
    let risky = text.contains(": ")
        || text.contains(" #")
        || text.ends_with([':', ' '])
        || text.contains(char::is_control);
    if plain_start && !risky {
        return text.to_owned();
    }
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_yaml_would_read_otherwise_is_quoted() {
        assert_eq!(scalar("1.10"), "1.10");
        assert_eq!(scalar("Penny, the assistant"), "Penny, the assistant");
        assert_eq!(scalar("a: b"), "\"a: b\"");
        assert_eq!(scalar("- a"), "\"- a\"");
        assert_eq!(scalar("a\nb"), "\"a\\nb\"");
        assert_eq!(scalar(""), "\"\"");
    }

    #[test]
    fn nested_values_get_their_indentation_back() {
        assert_eq!(nested("[a, b]").as_deref(), Some(" [a, b]"));
        assert_eq!(nested("- a\n  - b").as_deref(), Some("\n  - a\n  - b"));
        assert_eq!(nested("- a\n- b").as_deref(), Some("\n- a\n- b"));
        assert_eq!(nested("x").as_deref(), None);
    }
}
