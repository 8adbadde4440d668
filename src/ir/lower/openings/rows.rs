//! Requirements that are rows of a table.

use super::item_ids::{may_require, says_requirement};
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::outline::{BlockOpening, Entry};
use crate::ir::lower::scope::Scope;
use crate::ir::lower::statements::holds_keyword;
use crate::ir::lower::table_role::TableRole;
use crate::ir::{ClauseKind, Modality, Opening};
use crate::syntax::lang::item_lead::is_item_id;
use crate::syntax::{BlockIndex, BlockKind};

/// What a cell alone says of how strong its row is.
pub(in crate::ir::lower) enum Strength {
    /// The row requires, recommends or allows.
    Of(Modality),
    /// It is left out on purpose.
    None,
}

/// The words that say how strong a row is: keywords, and the priorities must, should, could and won't.
const STRENGTHS: [(&str, Strength); 13] = [
    ("must", Strength::Of(Modality::Must)),
    ("must have", Strength::Of(Modality::Must)),
    ("shall", Strength::Of(Modality::Must)),
    ("required", Strength::Of(Modality::Must)),
    ("should", Strength::Of(Modality::Should)),
    ("should have", Strength::Of(Modality::Should)),
    ("recommended", Strength::Of(Modality::Should)),
    ("could", Strength::Of(Modality::May)),
    ("could have", Strength::Of(Modality::May)),
    ("may", Strength::Of(Modality::May)),
    ("optional", Strength::Of(Modality::May)),
    ("won't", Strength::None),
    ("won't have", Strength::None),
];

/// What the rows of a table open.
pub(super) fn rows(leaves: &Leaves<'_>, table: BlockIndex, section: &Entry) -> Vec<BlockOpening> {
    let is_free = leaves.table(table).is_some_and(|table| TableRole::of(table).is_free_in_prose());
    if !is_free || !may_require(section.head.kind.value) {
        return Vec::new();
    }
    let rows = leaves.document.children(Some(table)).skip(1);
    let rows: Vec<(BlockOpening, bool)> = rows.filter_map(|row| opened_by_row(leaves, row)).collect();
    // One row that requires something says of the others that they do.
    if !rows.iter().any(|(_, requires)| *requires) {
        return Vec::new();
    }
    rows.into_iter().map(|(opening, _)| opening).collect()
}

/// What a row with an item id opens, if it says something that is not left out on purpose, and whether it requires it.
fn opened_by_row(leaves: &Leaves<'_>, row: BlockIndex) -> Option<(BlockOpening, bool)> {
    let mut cells = leaves.document.children(Some(row));
    let first = leaves.leaf(cells.next()?);
    let marks = |mark: char| "*`[]()".contains(mark);
    let id = first.raw().trim().trim_matches(marks);
    if !is_item_id(id) {
        return None;
    }
    let start = first.raw().find(id)?;
    let id = first.span(start..start + id.len());
    let (rates, blocks): (Vec<BlockIndex>, Vec<BlockIndex>) =
        cells.partition(|&cell| strength(leaves.leaf(cell)).is_some());
    let requires = |&cell: &BlockIndex| says_what(leaves, cell) && holds_keyword(leaves.leaf(cell), true);
    let rate = rates.first().and_then(|&cell| strength(leaves.leaf(cell)));
    let is_required = match rate {
        Some(Strength::None) => return None,
        Some(Strength::Of(_)) => true,
        None => required_cell(leaves, row, &blocks).is_some() || blocks.iter().any(requires),
    };
    what(leaves, row, &blocks)?;
    let (opening, kind) = (Opening::Item, ClauseKind::Requirement);
    Some((BlockOpening { opening, kind, title: id, item_id: Some(id), block: row, blocks }, is_required))
}

/// The words of a cell that say nothing but how strong its row is.
fn strength(leaf: &Leaf<'_>) -> Option<&'static Strength> {
    let words = leaf.raw().trim().trim_matches(['*', '`', '_']).replace('’', "'");
    STRENGTHS.iter().find(|(word, _)| word.eq_ignore_ascii_case(&words)).map(|(_, strength)| strength)
}

/// Whether a cell says something in words.
fn says_what(leaves: &Leaves<'_>, cell: BlockIndex) -> bool {
    let leaf = leaves.leaf(cell);
    let mut words = leaf.raw().split_whitespace().filter(|word| !is_item_id(word.trim_end_matches(',')));
    words.nth(1).is_some()
}

/// The cell below a head with the word Requirement, unless it only names something.
fn required_cell(leaves: &Leaves<'_>, row: BlockIndex, cells: &[BlockIndex]) -> Option<BlockIndex> {
    let heads = &leaves.table(leaves.document.block(row).parent?)?.header;
    // A row's cells follow it, each a block without children.
    let head = |cell: BlockIndex| heads.get((cell.0 - row.0 - 1) as usize);
    let titled = |&cell: &BlockIndex| head(cell).is_some_and(|head| says_requirement(&head.text.plain));
    cells.iter().copied().filter(titled).find(|&cell| says_what(leaves, cell))
}

/// The cell that says what a row requires.
fn what(leaves: &Leaves<'_>, row: BlockIndex, cells: &[BlockIndex]) -> Option<BlockIndex> {
    let first = || cells.iter().copied().find(|&cell| says_what(leaves, cell));
    required_cell(leaves, row, cells).or_else(first)
}

/// Of a clause that a row opens, the cell that says what it requires, and the one that says how strongly.
pub(in crate::ir::lower) fn what_is_rated(
    scope: &Scope<'_>,
) -> Option<(BlockIndex, BlockIndex, &'static Strength)> {
    let row = scope.entry().block.filter(|&row| scope.block(row).kind == BlockKind::Row)?;
    let what = what(scope.leaves, row, scope.blocks())?;
    let mut cells = scope.children(row);
    cells.find_map(|cell| Some((what, cell, strength(scope.leaf(cell))?)))
}
