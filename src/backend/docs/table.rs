//! Tables of pages.

use schemars::JsonSchema;
use serde::Serialize;

use super::prose::Prose;
use crate::ir::{Remark, RemarkColumns};

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

    /// The same with the columns of the author's own behind the others.
    pub(super) fn with_remarks<'r, R: IntoIterator<Item = &'r Remark>>(
        header: &[&str],
        mut rows: Vec<Vec<String>>,
        remarks: impl IntoIterator<Item = R>,
        prose: &mut Prose<'_>,
    ) -> Option<Self> {
        let columns = RemarkColumns::of(remarks);
        for (row, further) in rows.iter_mut().zip(&columns.rows) {
            row.extend(further.iter().map(|text| text.map(|text| prose.cell(text)).unwrap_or_default()));
        }
        let own = header.iter().map(|&head| head.to_owned());
        let header: Vec<String> = own.chain(columns.heads.iter().map(|head| prose.cell(head))).collect();
        Self::without_empty(&header, &rows)
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
