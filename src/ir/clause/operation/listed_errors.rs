//! Lists of errors below words such as "Errors:", read as the tables that say the same.

use std::ops::Range;

use crate::base::Span;
use crate::ir::Text;
use crate::ir::lower::part::Part;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{Cell, ColumnHead, Row, Table};
use crate::syntax::{BlockIndex, BlockKind};

/// What opens the condition of an error.
const WHEN: [&str; 3] = ["when ", "if ", "where "];

/// What an item says, by raw ranges of its leaf.
struct Item {
    block: BlockIndex,
    paragraph: BlockIndex,
    name: Range<usize>,
    status: Option<Range<usize>>,
    when: Range<usize>,
}

/// The lists of the clause's own text that words above say to be of errors, claimed.
pub(super) fn take(scope: &mut Scope<'_>) -> Vec<Table> {
    let pairs = scope.blocks().windows(2).filter_map(|pair| match *pair {
        [paragraph, list] if announces_errors(scope, paragraph) => {
            Some((paragraph, list, items(scope, list)?))
        }
        _ => None,
    });
    let lists: Vec<_> = pairs.collect();
    lists.into_iter().map(|(above, list, items)| table(scope, above, list, &items)).collect()
}

fn announces_errors(scope: &Scope<'_>, above: BlockIndex) -> bool {
    let is_line = matches!(scope.block(above).kind, BlockKind::Paragraph | BlockKind::Heading { .. });
    is_line && !scope.is_claimed(above) && Part::of_leaf(scope.leaf(above)) == Some(Part::Errors)
}

/// The items of a list, if each names an error.
fn items(scope: &Scope<'_>, list: BlockIndex) -> Option<Vec<Item>> {
    if !matches!(scope.block(list).kind, BlockKind::List { start: None, .. }) || scope.is_claimed(list) {
        return None;
    }
    scope.children(list).map(|block| item(scope, block)).collect()
}

fn item(scope: &Scope<'_>, block: BlockIndex) -> Option<Item> {
    let mut blocks = scope.children(block);
    let paragraph = blocks.next().filter(|&only| scope.block(only).kind == BlockKind::Paragraph)?;
    if blocks.next().is_some() {
        return None;
    }
    let raw = scope.leaf(paragraph).raw();
    let (name, mut at) = name(raw)?;
    let status = status(&raw[at..]).map(|status| at + status.start..at + status.end);
    if let Some(status) = &status {
        at = status.end + usize::from(raw[status.end..].starts_with(')'));
    }
    let when = condition(raw, at)?;
    Some(Item { block, paragraph, name, status, when })
}

/// The name that a text begins with, in code, bold or as it is, and where it ends with its marks. A number is a status
/// rather than a name.
fn name(raw: &str) -> Option<(Range<usize>, usize)> {
    let marks = raw.len() - raw.trim_start_matches(['*', '`']).len();
    let rest = &raw[marks..];
    let is_part = |next: char| next.is_alphanumeric() || matches!(next, '_' | '-' | '.' | ':' | '/');
    let end = rest.find(|next: char| !is_part(next)).unwrap_or(rest.len());
    let end = rest[..end].trim_end_matches([':', '.']).len();
    let closing: String = raw[..marks].chars().rev().collect();
    let is_name = rest[..end].contains(|next: char| next.is_alphabetic());
    (is_name && rest[end..].starts_with(&closing)).then_some((marks..marks + end, marks + end + marks))
}

/// A status behind a name: `(404)`, `(HTTP 404)`.
fn status(rest: &str) -> Option<Range<usize>> {
    let inner = rest.trim_start().strip_prefix('(')?;
    let inner = inner.strip_prefix("HTTP ").unwrap_or(inner);
    let start = rest.len() - inner.len();
    let end = inner.find(')')?;
    let is_status = end == 3 && inner[..end].bytes().all(|next| next.is_ascii_digit());
    is_status.then_some(start..start + end)
}

/// What stands behind a name, set off from it by a sign or a word; empty when nothing does.
fn condition(raw: &str, at: usize) -> Option<Range<usize>> {
    let rest = raw[at..].trim();
    let words = rest.trim_start_matches([':', '-', '–', '—', ',', '=', '>', ' ']);
    let opening = WHEN.iter().find(|opening| words.starts_with(**opening));
    let is_set_off = rest.is_empty() || words.len() < rest.len() || opening.is_some();
    let words = opening.map_or(words, |opening| &words[opening.len()..]);
    let end = at + raw[at..].trim_end().len();
    is_set_off.then(|| end - words.len()..end)
}

fn table(scope: &mut Scope<'_>, above: BlockIndex, list: BlockIndex, items: &[Item]) -> Table {
    scope.claim(above);
    for item in items {
        let leaf = scope.leaf(item.paragraph);
        scope.claim(item.block);
        scope.leave_as_prose(item.paragraph);
        scope.claim_span(leaf.span(0..item.when.start));
    }
    let head = |word: &str| ColumnHead {
        span: Span::at(scope.block(list).span.start as usize),
        text: Text::plain(word, Span::default()),
    };
    let row = |item: &Item| {
        let leaf = scope.leaf(item.paragraph);
        let span = scope.block(item.paragraph).span;
        let code = |range: Range<usize>| Cell::code(leaf.span(range));
        let status = item.status.clone().map_or_else(|| Cell::missing(span), code);
        let when = Cell::words(leaf.span(item.when.clone()), item.paragraph, item.when.clone());
        Row { cells: vec![code(item.name.clone()), status, when], surplus: Vec::new(), span }
    };
    Table {
        block: list,
        header: ["Error", "Status", "When"].map(head).into(),
        rows: items.iter().map(row).collect(),
    }
}
