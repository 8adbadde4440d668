//! The diagnostics below a test point of TAP. They are YAML; of it, three keys and their scalars are read.

use super::super::message::message;

/// What a test point's diagnostics say.
#[derive(Default)]
pub(super) struct Diagnostics {
    pub(super) message: Option<String>,
    pub(super) file: Option<String>,
}

/// Reads the lines between `---` and `...`.
pub(super) fn diagnostics(lines: &[&str]) -> Diagnostics {
    let message = ["error:", "message:", "diff:"]
        .into_iter()
        .find_map(|key| message(&value(lines, key)?))
        .filter(|message| !message.is_empty());
    let place = ["location:", "at:"].into_iter().find_map(|key| file_of(&value(lines, key)?));
    let file = place.or_else(|| value(lines, "fileName:").filter(|file| !file.is_empty()));
    Diagnostics { message, file }
}

/// The scalar of the first line with a key; empty if what follows is a mapping.
fn value(lines: &[&str], key: &str) -> Option<String> {
    let at = lines.iter().position(|line| line.trim_start().starts_with(key))?;
    let scalar = lines[at].trim_start()[key.len()..].trim();
    if !scalar.starts_with(['|', '>']) {
        return Some(unquoted(scalar));
    }
    let indent = indent_of(lines[at]);
    let block = lines[at + 1..].iter().take_while(|line| line.trim().is_empty() || indent_of(line) > indent);
    let block: Vec<&str> = block.copied().collect();
    let margin = block.iter().filter(|line| !line.trim().is_empty()).map(|line| indent_of(line)).min();
    let text = block.iter().map(|line| line.get(margin.unwrap_or(0)..).unwrap_or_default());
    Some(text.collect::<Vec<_>>().join("\n"))
}

fn unquoted(scalar: &str) -> String {
    let inner = |quote| scalar.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    if let Some(inner) = inner('\'') {
        return inner.replace("''", "'");
    }
    inner('"').map_or_else(|| scalar.to_owned(), |inner| inner.replace("\\\"", "\""))
}

/// The file of a place with line and column.
fn file_of(place: &str) -> Option<String> {
    let mut parts = place.rsplitn(3, ':');
    let is_number = |part: Option<&str>| part.is_some_and(|part| part.parse::<u32>().is_ok());
    let has_place = is_number(parts.next()) && is_number(parts.next());
    parts.next().filter(|file| has_place && !file.is_empty()).map(str::to_owned)
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
