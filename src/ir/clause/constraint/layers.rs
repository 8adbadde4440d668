//! The table of an architecture's parts, and who is let off.

use crate::base::{Located, codes};
use crate::ir::lower::name_list::{ListEntry, entries, label_entries, report};
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{Cell, Row, Table, remarks, take_tables};
use crate::ir::lower::table_role::TableRole;
use crate::ir::{LabelKey, Layer, LayerException, Layers};

codes! {
    /// A row of a table of parts names no part.
    ///
    /// The Part column holds the name by which other rows say that they may use it. A row without one
    /// binds files to nothing.
    ///
    /// ```markdown
    /// | Part   | Files           | May use |
    /// |--------|-----------------|---------|
    /// |        | `src/domain/**` |         |
    /// ```
    ///
    /// Write the part's name (`domain`), or remove the row.
    pub(in crate::ir) UNNAMED_PART = "unnamed-part", Error;
}

/// Words for "nothing" in a cell.
const NOTHING: [&str; 5] = ["-", "–", "—", "none", "nothing"];

/// The parts of a constraint, and the files that are let off. Without a table of parts, Except
/// stays a label.
pub(in crate::ir) fn layers(scope: &mut Scope<'_>) -> Option<Layers> {
    let tables = take_tables(scope, TableRole::Layers);
    if tables.is_empty() {
        return None;
    }
    let parts = tables.iter().flat_map(|table| parts(scope, table)).collect();
    let labels = scope.take_labels(&[LabelKey::Except]);
    let exceptions = labels.iter().flat_map(|label| label_entries(scope, label)).collect::<Vec<_>>();
    let exceptions = exceptions.into_iter().map(|entry| exception(scope, entry)).collect();
    Some(Layers { parts, exceptions })
}

fn parts(scope: &mut Scope<'_>, table: &Table) -> Vec<Layer> {
    let files_column = table.column("Files");
    let (Some(part), Some(may_use_column)) = (table.column("Part"), table.column("May use")) else {
        return Vec::new();
    };
    let rows = table.rows.iter().filter_map(|row| {
        let mut name = names(scope, &row.cells[part]);
        if name.is_empty() {
            let finding = scope.finding(&UNNAMED_PART, row.span, "the row names no part");
            scope.findings.push(finding.help("Write a name in the Part column."));
            return None;
        }
        let files = files_column.map_or_else(Vec::new, |column| names(scope, &row.cells[column]));
        let (packages, may_use) =
            names(scope, &row.cells[may_use_column]).into_iter().partition(|entry| entry.is_code);
        let remarks = remarks(scope.leaves, table, row, &[Some(part), files_column, Some(may_use_column)]);
        Some(Layer { remarks, ..layer(row, name.swap_remove(0), files, (may_use, packages)) })
    });
    rows.collect()
}

fn layer(
    row: &Row,
    name: ListEntry,
    files: Vec<ListEntry>,
    (may_use, packages): (Vec<ListEntry>, Vec<ListEntry>),
) -> Layer {
    let located = |entries: Vec<ListEntry>| entries.into_iter().map(|entry| entry.name).collect();
    Layer {
        name: name.name,
        files: located(files),
        may_use: located(may_use),
        packages: located(packages),
        remarks: Vec::new(),
        span: row.span,
    }
}

/// The entries of a cell, without words for "nothing" and without emphasis.
fn names(scope: &Scope<'_>, cell: &Cell) -> Vec<ListEntry> {
    let mut found = entries(scope.source, cell.span);
    found.retain(|entry| entry.is_code || !NOTHING.contains(&entry.name.value.to_lowercase().as_str()));
    for entry in found.iter_mut().filter(|entry| !entry.is_code && entry.name.value.len() > 2) {
        let bare = entry.name.value.trim_matches(['*', '_']).to_owned();
        entry.name.value = bare;
    }
    for entry in found.iter_mut().filter(|entry| entry.name.value == "\\*") {
        "*".clone_into(&mut entry.name.value);
    }
    found
}

fn exception(scope: &mut Scope<'_>, entry: ListEntry) -> LayerException {
    let until = entry.rest.and_then(|rest| {
        let date = rest.value.strip_prefix("until ").map(|date| date.trim().trim_end_matches('.').to_owned());
        if date.is_none() {
            report(scope, &rest, "Write a date after the glob: `until 2027-01-01`.");
        }
        date.map(|date| Located::written(date, rest.span))
    });
    LayerException { files: entry.name, until }
}
