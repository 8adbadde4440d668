//! Lists whose items give names a type, read as the tables that say the same.

use std::ops::Range;

use super::scope::Scope;
use super::table::{Cell, ColumnHead, Row, Table};
use crate::base::Span;
use crate::ir::type_expr::foreign::{own_form, own_word};
use crate::ir::value_rule::advice::is_nearly_a_rule;
use crate::ir::{LabelKey, ParameterPlace, Primitive, Text};
use crate::syntax::lang::typed_item::{self, TypedItemShape};
use crate::syntax::lang::{type_expr, value_rule};
use crate::syntax::{BlockIndex, BlockKind};

/// What the names of a list's items are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ir) enum Listed {
    /// What a record holds.
    Fields,
    /// Those of a request.
    Parameters,
    /// Those of a command or a function, for which `path` is a type.
    Arguments,
}

/// What decides whether a list is one of fields or parameters.
pub(in crate::ir) struct TypedList<'a> {
    pub(in crate::ir) block: BlockIndex,
    /// The names, without `?`.
    pub(in crate::ir) names: Vec<&'a str>,
    /// Whether some item says where its parameter stands.
    pub(in crate::ir) is_placed: bool,
}

/// The columns of the table that a list is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    In,
    Type,
    Rule,
    Absent,
    Null,
    Meaning,
}

/// Words that a column of yes and no is read from (`yes_no.rs`).
const ABSENT_WORDS: [&str; 5] = ["optional", "not required", "required", "mandatory", "not optional"];
const NULL_WORDS: [&str; 3] = ["nullable", "null", "not null"];

/// No rules of a name are looked for behind so many commas: each is looked at again for each after it.
const MOST_RULES: usize = 16;

const COLUMNS: [Column; 7] =
    [Column::Name, Column::In, Column::Type, Column::Rule, Column::Absent, Column::Null, Column::Meaning];

impl Column {
    /// Its head: a word by which tables of fields and parameters are read.
    fn head(self, listed: Listed) -> &'static str {
        match (self, listed) {
            (Self::Name, Listed::Fields) => "Field",
            (Self::Name, Listed::Parameters | Listed::Arguments) => "Parameter",
            (Self::In, _) => "In",
            (Self::Type, _) => "Type",
            (Self::Rule, _) => "Rule",
            (Self::Absent, _) => "Optional",
            (Self::Null, _) => "Nullable",
            (Self::Meaning, _) => "Meaning",
        }
    }
}

/// What an item says, by raw ranges of its leaf.
#[derive(Default)]
struct Item {
    cells: [Option<Range<usize>>; COLUMNS.len()],
    /// Whether its words cannot be anything but a name with a type.
    is_sure: bool,
}

impl Item {
    fn set(&mut self, column: Column, range: Range<usize>) {
        self.cells[column as usize] = Some(range);
    }

    fn has(&self, column: Column) -> bool {
        self.cells[column as usize].is_some()
    }
}

/// An item of a list.
struct ListItem {
    block: BlockIndex,
    paragraph: BlockIndex,
    said: Item,
}

impl ListItem {
    /// The name, without `?`.
    fn name<'a>(&self, scope: &Scope<'a>) -> Option<&'a str> {
        let range = self.said.cells[Column::Name as usize].clone()?;
        Some(scope.leaf(self.paragraph).raw().get(range)?.trim_end_matches('?'))
    }
}

/// The lists among some blocks that are tables of fields or parameters in other words, claimed. Most items of such a
/// list must name a type, and all must have the form of those that do.
pub(in crate::ir) fn take_lists(
    scope: &mut Scope<'_>,
    blocks: &[BlockIndex],
    listed: Listed,
    is_wanted: impl Fn(&TypedList<'_>) -> bool,
) -> Vec<Table> {
    let free = blocks.iter().copied().filter(|&block| !scope.is_claimed(block));
    let lists: Vec<_> = free.filter_map(|list| Some((list, typed_items(scope, list, listed)?))).collect();
    let wanted = lists.into_iter().filter(|(list, items)| {
        let names = items.iter().filter_map(|item| item.name(scope)).collect();
        is_wanted(&TypedList { block: *list, names, is_placed: is_placed(items) })
    });
    let wanted: Vec<_> = wanted.collect();
    wanted.into_iter().map(|(list, items)| take(scope, list, listed, &items)).collect()
}

fn is_placed(items: &[ListItem]) -> bool {
    items.iter().any(|item| item.said.has(Column::In))
}

fn take(scope: &mut Scope<'_>, list: BlockIndex, listed: Listed, items: &[ListItem]) -> Table {
    let is_placed = is_placed(items);
    let columns = COLUMNS.into_iter().filter(|&column| column != Column::In || is_placed);
    let columns: Vec<Column> = columns.collect();
    for &ListItem { block, paragraph, ref said } in items {
        scope.claim(block);
        scope.leave_as_prose(paragraph);
        let leaf = scope.leaf(paragraph);
        let meaning = said.cells[Column::Meaning as usize].as_ref();
        scope.claim_span(leaf.span(0..meaning.map_or(leaf.raw().len(), |meaning| meaning.start)));
    }
    let head = |&column: &Column| ColumnHead {
        span: Span::at(scope.block(list).span.start as usize),
        text: Text::plain(column.head(listed), Span::default()),
    };
    Table {
        block: list,
        header: columns.iter().map(head).collect(),
        rows: items.iter().map(|item| row(scope, item, &columns)).collect(),
    }
}

/// Whether some items of a list name types as those of fields or parameters do, whatever else stands in them.
pub(in crate::ir) fn name_types(
    scope: &Scope<'_>,
    items: impl IntoIterator<Item = BlockIndex>,
    listed: Listed,
) -> bool {
    let is_name = |word: &str| scope.outline.names_type(word);
    let items = items.into_iter().map(|block| {
        let leaf = scope.leaves.item_leaf(block)?;
        Some(ListItem { block, paragraph: block, said: item_of(leaf.raw(), listed, &is_name)? })
    });
    items.collect::<Option<Vec<_>>>().is_some_and(|items| are_sure(&items))
}

/// The place of the name that an item begins with.
pub(in crate::ir) fn name_of(scope: &Scope<'_>, item: BlockIndex) -> Option<Span> {
    let leaf = scope.leaves.item_leaf(item)?;
    Some(leaf.span(typed_item::parse(leaf.raw())?.name))
}

fn are_sure(items: &[ListItem]) -> bool {
    items.iter().filter(|item| item.said.is_sure).count() * 2 > items.len()
}

/// The items of a list that are no labels.
fn typed_items(scope: &Scope<'_>, list: BlockIndex, listed: Listed) -> Option<Vec<ListItem>> {
    if !matches!(scope.block(list).kind, BlockKind::List { start: None, .. }) {
        return None;
    }
    let is_name = |word: &str| scope.outline.names_type(word);
    let mut items = Vec::new();
    for block in scope.document.children(Some(list)) {
        let mut blocks = scope.children(block);
        let only = blocks.next();
        let paragraph = only.filter(|&only| scope.block(only).kind == BlockKind::Paragraph)?;
        if is_label(scope, paragraph) {
            continue;
        }
        if blocks.next().is_some() {
            return None;
        }
        items.push(ListItem {
            block,
            paragraph,
            said: item_of(scope.leaf(paragraph).raw(), listed, &is_name)?,
        });
    }
    are_sure(&items).then_some(items)
}

fn is_label(scope: &Scope<'_>, paragraph: BlockIndex) -> bool {
    let label = scope.leaf(paragraph).opening_label();
    label.is_some_and(|label| LabelKey::of(scope.kind(), &label.word).is_some())
}

fn row(scope: &Scope<'_>, item: &ListItem, columns: &[Column]) -> Row {
    let leaf = scope.leaf(item.paragraph);
    let span = scope.block(item.paragraph).span;
    let cell = |&column: &Column| match item.said.cells[column as usize].clone() {
        None => Cell::missing(span),
        Some(range) if column == Column::Meaning => {
            Cell::words(leaf.span(range.clone()), item.paragraph, range)
        }
        Some(range) => Cell::code(leaf.span(range)),
    };
    Row { cells: columns.iter().map(cell).collect(), surplus: Vec::new(), span }
}

/// Whether the text of an item may be that of a field.
pub(in crate::ir) fn may_be_field(item: &str) -> bool {
    let may_be_name = |word: &str| word.starts_with(char::is_uppercase);
    item_of(item, Listed::Fields, &may_be_name).is_some_and(|item| item.is_sure)
}

fn item_of(raw: &str, listed: Listed, is_name: &dyn Fn(&str) -> bool) -> Option<Item> {
    let shape = typed_item::parse(raw)?;
    let mut item = Item::default();
    let mark = usize::from(shape.optional);
    item.set(Column::Name, shape.name.start..shape.name.end + mark);
    if !raw[shape.end..].trim().is_empty() {
        item.set(Column::Meaning, shape.end..raw.len());
    }
    let mut rest = Vec::new();
    for part in &shape.parts {
        match answer(&raw[part.clone()], listed) {
            Some(column) if !item.has(column) => {
                item.is_sure |= column == Column::In;
                item.set(column, part.clone());
            }
            _ => rest.push(part.clone()),
        }
    }
    let rules = take_type(&mut item, raw, rest, (&shape, is_name));
    take_rules(&mut item, raw, &rules, shape.is_free);
    Some(item)
}

/// The column in which a word stands that is neither type nor rule.
fn answer(part: &str, listed: Listed) -> Option<Column> {
    let word = part.to_lowercase();
    let is_place = || match listed {
        Listed::Fields => false,
        Listed::Parameters => ParameterPlace::ALL.iter().any(|&(_, place)| place == word),
        Listed::Arguments => ["option", "argument", "env"].contains(&word.as_str()),
    };
    match word.as_str() {
        word if ABSENT_WORDS.contains(&word) => Some(Column::Absent),
        word if NULL_WORDS.contains(&word) => Some(Column::Null),
        _ if is_place() => Some(Column::In),
        _ => None,
    }
}

/// Takes the type from the parts; gives those that are left.
fn take_type(
    item: &mut Item,
    raw: &str,
    mut rest: Vec<Range<usize>>,
    (shape, is_name): (&TypedItemShape, &dyn Fn(&str) -> bool),
) -> Vec<Range<usize>> {
    let Some(first) = rest.first().cloned() else { return rest };
    let is_type = names_type(&raw[first.clone()], is_name);
    if value_rule::parse(&raw[first.clone()]).is_ok() && !is_type {
        return rest;
    }
    rest.remove(0);
    item.is_sure |= is_type;
    let (ty, behind) = bracket_behind(raw, first);
    item.set(Column::Type, ty);
    let Some(behind) = behind else { return rest };
    let inner = behind.start + 1..behind.end - 1;
    match answer(&raw[inner.clone()], Listed::Fields) {
        Some(column) if !item.has(column) => item.set(column, inner),
        _ if is_nearly_a_rule(&raw[inner.clone()]) => rest.insert(0, inner),
        _ if shape.is_free => item.set(Column::Meaning, behind.start..raw.len()),
        _ => {}
    }
    rest
}

/// A type, apart from the brackets behind it: those of `string (a code)`.
fn bracket_behind(raw: &str, part: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let text = &raw[part.clone()];
    let bracket = text.find(" (").filter(|_| text.ends_with(')'));
    let Some(at) = bracket.filter(|&at| type_expr::parse(&text[..at]).is_ok()) else { return (part, None) };
    let open = at + text[at..].find('(').unwrap_or(0);
    (part.start..part.start + at, Some(part.start + open..part.end))
}

/// Takes the rules from the parts that are left. What is none begins the meaning where text is free to follow.
fn take_rules(item: &mut Item, raw: &str, rest: &[Range<usize>], is_free: bool) {
    let (Some(first), Some(last)) = (rest.first(), rest.last()) else { return };
    let (start, end) = (first.start, last.end);
    let read = |count: usize| {
        count == 0 || value_rule::parse(raw.get(start..rest[count - 1].end).unwrap_or("")).is_ok()
    };
    let most = rest.len().min(MOST_RULES);
    let count = (0..=most).rev().find(|&count| read(count)).unwrap_or(0);
    let is_prose = rest[count..].iter().all(|part| !is_nearly_a_rule(&raw[part.clone()]));
    if count < rest.len() && (!is_free || !is_prose) {
        item.set(Column::Rule, start..end);
        return;
    }
    if count > 0 {
        item.set(Column::Rule, start..rest[count - 1].end);
    }
    if let Some(prose) = rest.get(count) {
        item.set(Column::Meaning, prose.start..raw.len());
    }
}

/// Whether a text begins with the words of a type of many values.
pub(in crate::ir) fn names_collection(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["list of ", "set of ", "map of ", "stream of "].iter().any(|head| lower.starts_with(head))
}

/// Whether a text begins with a type: one of the dialect's or of another language, one in code, or the name of one.
fn names_type(part: &str, is_name: &dyn Fn(&str) -> bool) -> bool {
    if let Some(code) = part.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        return type_expr::parse(code).is_ok();
    }
    if own_form(part).is_some() || is_name(part.trim_end_matches('?')) {
        return true;
    }
    let lower = part.to_lowercase();
    if names_collection(part) || lower.starts_with('"') && lower.contains('|') {
        return true;
    }
    let end = lower.find(|next: char| !(next.is_alphanumeric() || next == '-')).unwrap_or(lower.len());
    let (word, rest) = lower.split_at(end);
    let is_type = Primitive::from_word(word).is_some() || own_word(word).is_some() || word == "any";
    let ends = rest.is_empty() || rest.starts_with(['[', '?', '<']);
    is_type && (ends || [" (", " |", " or "].iter().any(|next| rest.starts_with(next)))
}
