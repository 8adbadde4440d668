//! Columns that say whether a field or parameter has to be there, as other formats have them.

use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::table::{Row, Table};
use crate::ir::lower::table_role::PRESENCE_HEADS;

const YES: [&str; 4] = ["yes", "y", "true", "[x]"];
const NO: [&str; 11] = ["no", "n", "false", "[ ]", "-", "–", "—", "✗", "✘", "✕", "❌"];
/// Words that begin a condition.
const CONDITIONS: [&str; 6] = ["if ", "when ", "only ", "unless ", "depends ", "conditional"];
/// What is set where something holds, and nowhere else.
const MARKS: [&str; 7] = ["x", "✓", "✔", "✅", "●", "•", "*"];

/// A column that says whether what a row names has to be there.
#[derive(Clone, Copy)]
pub(super) struct Presence {
    /// Its position.
    pub(super) column: usize,
    /// Whether a `yes` says that it may be absent.
    is_inverted: bool,
    /// Whether the column has nothing but marks, so that an empty cell is a `no`.
    is_marked: bool,
}

/// What a cell says of whether something may be absent.
#[derive(Clone, Copy)]
pub(super) struct Said {
    /// `None` where it does not say. What has to be there on a condition may be absent.
    pub(super) may_be_absent: Option<bool>,
    /// Whether it says nothing else.
    pub(super) is_all: bool,
}

impl Presence {
    /// The first such column of a table.
    pub(super) fn of(leaves: &Leaves<'_>, table: &Table) -> Option<Self> {
        let found =
            PRESENCE_HEADS.iter().find_map(|&(head, is_inverted)| Some((table.column(head)?, is_inverted)));
        let (column, is_inverted) = found?;
        let words: Vec<String> = table.rows.iter().map(|row| words(leaves, row, column)).collect();
        let mut said = words.iter().filter(|words| !words.is_empty()).peekable();
        let is_marked = said.peek().is_some() && said.all(|words| MARKS.contains(&words.as_str()));
        Some(Self { column, is_inverted, is_marked })
    }

    /// What the cell of a row says.
    pub(super) fn of_row(self, leaves: &Leaves<'_>, row: &Row) -> Said {
        let words = words(leaves, row, self.column);
        let may_be_absent = match words.as_str() {
            "optional" | "not required" => true,
            "required" | "mandatory" | "not optional" => false,
            "" if self.is_marked => !self.is_inverted,
            word if YES.contains(&word) || MARKS.contains(&word) => self.is_inverted,
            word if NO.contains(&word) => !self.is_inverted,
            word => {
                let is_condition = CONDITIONS.iter().any(|condition| word.starts_with(condition));
                return Said { may_be_absent: is_condition.then_some(true), is_all: false };
            }
        };
        Said { may_be_absent: Some(may_be_absent), is_all: true }
    }
}

fn words(leaves: &Leaves<'_>, row: &Row, column: usize) -> String {
    let cell = row.cells.get(column).map(|cell| cell.text(leaves));
    cell.map(|text| text.plain.trim().to_lowercase()).unwrap_or_default()
}
