//! What a table that the dialect reads says in columns of the author's own.

use std::collections::BTreeMap;

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

/// Columns that a row has room for, beside one for each of its remarks on the average: rows that say little below a wide head
/// cost no more than what they say.
const MOST_COLUMNS: usize = 64;

/// A column by its head, and which of those with that head it is.
type Key<'a> = (&'a str, usize);

impl<'a> RemarkColumns<'a> {
    /// Those of the rows, of which each has its remarks sorted by their heads. Of more columns than [`MOST_COLUMNS`] for each
    /// remark and row, the last are left out.
    #[must_use]
    pub fn of<R: IntoIterator<Item = &'a Remark>>(rows: impl IntoIterator<Item = R>) -> Self {
        let rows: Vec<BTreeMap<Key<'a>, &'a Remark>> = rows.into_iter().map(keyed).collect();
        let mut heads: BTreeMap<Key<'a>, &'a Text> = BTreeMap::new();
        for (key, remark) in rows.iter().flatten() {
            heads.entry(*key).or_insert(&remark.column);
        }
        let mut columns: Vec<(Key<'a>, &'a Text)> = heads.into_iter().collect();
        columns.sort_by_key(|(_, head)| head.span().start);
        let said: usize = rows.iter().map(BTreeMap::len).sum();
        columns.truncate(MOST_COLUMNS * (said + rows.len()) / rows.len().max(1));
        let cells = |row: &BTreeMap<Key<'a>, &'a Remark>| {
            columns.iter().map(|(key, _)| row.get(key).map(|remark| &remark.text)).collect()
        };
        Self {
            rows: rows.iter().map(cells).collect(),
            heads: columns.iter().map(|(_, head)| *head).collect(),
        }
    }
}

fn keyed<'a>(row: impl IntoIterator<Item = &'a Remark>) -> BTreeMap<Key<'a>, &'a Remark> {
    let mut last: Option<Key<'a>> = None;
    let keyed = row.into_iter().map(|remark| {
        let head = remark.column.markdown();
        let number = last.filter(|(before, _)| *before == head).map_or(0, |(_, number)| number + 1);
        last = Some((head, number));
        ((head, number), remark)
    });
    keyed.collect()
}
