//! What a table that the dialect reads says in columns of the author's own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Text;

/// A cell of a column that has no meaning in the dialect, such as `Unit` or `Note`: words for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Remark {
    /// The head of the column.
    pub column: Text,
    /// What the cell says; never empty.
    pub text: Text,
}

/// The remarks of several rows, each column once and in the author's order.
#[derive(Debug)]
pub struct RemarkColumns<'a> {
    /// The heads of the columns.
    pub heads: Vec<&'a Text>,
    /// For each row the cell in each column; `None` where the row says nothing.
    pub rows: Vec<Vec<Option<&'a Text>>>,
}

/// A column by its head, and which of those with that head it is.
type Key<'a> = (&'a str, usize);

impl<'a> RemarkColumns<'a> {
    /// Those of the rows.
    #[must_use]
    pub fn of<R: IntoIterator<Item = &'a Remark>>(rows: impl IntoIterator<Item = R>) -> Self {
        let rows: Vec<Vec<(Key<'a>, &'a Remark)>> = rows.into_iter().map(keyed).collect();
        let mut columns: Vec<(Key<'a>, &'a Text)> = Vec::new();
        for (key, remark) in rows.iter().flatten() {
            if columns.iter().all(|(known, _)| known != key) {
                columns.push((*key, &remark.column));
            }
        }
        columns.sort_by_key(|(_, head)| head.span().start);
        let cells = |row: &Vec<(Key<'a>, &'a Remark)>| {
            let text = |key: &Key<'a>| row.iter().find(|(own, _)| own == key).map(|(_, remark)| &remark.text);
            columns.iter().map(|(key, _)| text(key)).collect()
        };
        Self {
            rows: rows.iter().map(cells).collect(),
            heads: columns.iter().map(|(_, head)| *head).collect(),
        }
    }
}

fn keyed<'a>(row: impl IntoIterator<Item = &'a Remark>) -> Vec<(Key<'a>, &'a Remark)> {
    let row: Vec<&Remark> = row.into_iter().collect();
    let number = |at: usize| row[..at].iter().filter(|other| other.column == row[at].column).count();
    row.iter().enumerate().map(|(at, remark)| ((remark.column.markdown(), number(at)), *remark)).collect()
}
