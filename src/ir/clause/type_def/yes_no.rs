//! Columns that answer a question with yes or no, as other formats have them: whether a field or parameter has to be there,
//! whether its value may be null.

use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::table::{Row, Table};
use crate::ir::lower::table_role::YesNoHead;

const YES: [&str; 4] = ["yes", "y", "true", "[x]"];
const NO: [&str; 11] = ["no", "n", "false", "[ ]", "-", "–", "—", "✗", "✘", "✕", "❌"];
/// Words that begin a condition.
const CONDITIONS: [&str; 6] = ["if ", "when ", "only ", "unless ", "depends ", "conditional"];
/// What is set where something holds, and nowhere else.
const MARKS: [&str; 7] = ["x", "✓", "✔", "✅", "●", "•", "*"];

/// A column that says whether something is allowed.
#[derive(Clone, Copy)]
pub(super) struct YesNoColumn {
    /// Its position.
    pub(super) column: usize,
    /// Whether a `yes` allows it.
    yes_allows: bool,
    /// Whether the column has nothing but marks, so that an empty cell is a `no`.
    is_marked: bool,
}

/// What a cell says of whether something is allowed.
#[derive(Clone, Copy)]
pub(super) struct Said {
    /// `None` where it does not say. What is forbidden on a condition is allowed otherwise.
    pub(super) allows: Option<bool>,
    /// Whether it says nothing else.
    pub(super) is_all: bool,
}

impl YesNoColumn {
    /// The first column of a table that has one of some heads.
    pub(super) fn of(leaves: &Leaves<'_>, table: &Table, heads: &[YesNoHead]) -> Option<Self> {
        let found = heads.iter().find_map(|&(head, yes_allows)| Some((table.column(head)?, yes_allows)));
        let (column, yes_allows) = found?;
        let words: Vec<String> = table.rows.iter().map(|row| words(leaves, row, column)).collect();
        let mut said = words.iter().filter(|words| !words.is_empty()).peekable();
        let is_marked = said.peek().is_some() && said.all(|words| MARKS.contains(&words.as_str()));
        Some(Self { column, yes_allows, is_marked })
    }

    /// What the cell of a row says.
    pub(super) fn of_row(self, leaves: &Leaves<'_>, row: &Row) -> Said {
        let words = words(leaves, row, self.column);
        let allows = match words.as_str() {
            "optional" | "not required" | "nullable" | "null" => true,
            "required" | "mandatory" | "not optional" | "not null" => false,
            "" if self.is_marked => !self.yes_allows,
            word if YES.contains(&word) || MARKS.contains(&word) => self.yes_allows,
            word if NO.contains(&word) => !self.yes_allows,
            word => {
                let is_condition = CONDITIONS.iter().any(|condition| word.starts_with(condition));
                return Said { allows: is_condition.then_some(true), is_all: false };
            }
        };
        Said { allows: Some(allows), is_all: true }
    }
}

fn words(leaves: &Leaves<'_>, row: &Row, column: usize) -> String {
    let cell = row.cells.get(column).map(|cell| cell.text(leaves));
    cell.map(|text| text.plain.trim().to_lowercase()).unwrap_or_default()
}
