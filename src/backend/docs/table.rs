//! Tables of pages.

use schemars::JsonSchema;
use serde::Serialize;

/// A table, each row joined to one text.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct TableView {
    header: String,
    dashes: String,
    rows: Vec<String>,
}

impl TableView {
    /// The table of these columns and cells.
    pub(super) fn new<H: AsRef<str>>(header: &[H], rows: &[Vec<String>]) -> Self {
        let all: Vec<usize> = (0..header.len()).collect();
        Self::of_columns(&all, header, rows)
    }

    /// The same without the columns in which no row says anything; `None` without a row.
    pub(super) fn without_empty<H: AsRef<str>>(header: &[H], rows: &[Vec<String>]) -> Option<Self> {
        let says = |&at: &usize| rows.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()));
        let said: Vec<usize> = (0..header.len()).filter(says).collect();
        (!rows.is_empty()).then(|| Self::of_columns(&said, header, rows))
    }

    fn of_columns<H: AsRef<str>>(columns: &[usize], header: &[H], rows: &[Vec<String>]) -> Self {
        let row = |cells: &Vec<String>| {
            columns.iter().filter_map(|&at| cells.get(at)).map(String::as_str).collect::<Vec<_>>().join(" | ")
        };
        let header = columns.iter().map(|&at| header[at].as_ref()).collect::<Vec<_>>().join(" | ");
        let dashes = vec!["---"; columns.len()].join(" | ");
        Self { header, dashes, rows: rows.iter().map(row).collect() }
    }
}
