//! Pieces of Markdown that hold a value exactly.

use crate::ir::{Remark, RemarkColumns};

/// A code span with `text`.
pub(in crate::ir) fn code(text: &str) -> String {
    let mark = "`".repeat(longest_run(text, '`') + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    // One mark holds all but backticks; two set those apart.
    let mark = if mark.len() == 1 || !text.contains(&mark) { mark } else { format!("{mark}`") };
    format!("{mark}{gap}{text}{gap}{mark}")
}

/// A fence of `marks` with the info string `info` around `text`.
pub(in crate::ir) fn fence(mark: char, info: &str, text: &str) -> String {
    let marks = mark.to_string().repeat(longest_run(text, mark).max(2) + 1);
    let end = if text.is_empty() { "" } else { "\n" };
    format!("{marks}{info}\n{text}{end}{marks}")
}

fn longest_run(text: &str, wanted: char) -> usize {
    let (mut longest, mut run) = (0, 0);
    for next in text.chars() {
        run = if next == wanted { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// The lines of `text` after the first moved right, blank ones aside.
pub(in crate::ir) fn indented(text: &str, indent: &str) -> String {
    let mut lines = text.split('\n');
    let mut moved = lines.next().unwrap_or("").to_owned();
    for line in lines {
        moved.push('\n');
        if !line.is_empty() {
            moved.push_str(indent);
            moved.push_str(line);
        }
    }
    moved
}

/// A value in a cell: a `|` in it is no border.
pub(in crate::ir) fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// A table whose cells are as they should stand in the source. Columns of which all cells are empty
/// are left out, unless they are among the first `kept`.
pub(in crate::ir) fn table(header: &[&str], rows: &[Vec<String>], kept: usize) -> String {
    let is_used =
        |at: usize| at < kept || rows.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()));
    let columns: Vec<usize> = (0..header.len()).filter(|&at| is_used(at)).collect();
    let line = |cells: Vec<&str>| {
        let cells: Vec<String> = cells.into_iter().map(|cell| format!(" {cell} ")).collect();
        format!("|{}|", cells.join("|"))
    };
    let head = line(columns.iter().map(|&at| header[at]).collect());
    let rule = format!("|{}", "---|".repeat(columns.len()));
    let body = rows
        .iter()
        .map(|row| line(columns.iter().map(|&at| row.get(at).map_or("", String::as_str)).collect()));
    [head, rule].into_iter().chain(body).collect::<Vec<_>>().join("\n")
}

/// The same with the columns of the author's own behind the others.
pub(in crate::ir) fn table_with_remarks<'r>(
    header: &[&str],
    mut rows: Vec<Vec<String>>,
    kept: usize,
    remarks: impl IntoIterator<Item = &'r [Remark]>,
) -> String {
    let columns = RemarkColumns::of(remarks);
    for (row, further) in rows.iter_mut().zip(&columns.rows) {
        row.extend(further.iter().map(|text| text.map_or_else(String::new, |text| cell(text.markdown()))));
    }
    let heads: Vec<String> = columns.heads.iter().map(|head| cell(head.markdown())).collect();
    let header: Vec<&str> = header.iter().copied().chain(heads.iter().map(String::as_str)).collect();
    table(&header, &rows, kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_longer_than_those_within() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a ` b"), "``a ` b``");
        assert_eq!(code("`a`"), "`` `a` ``");
        assert_eq!(fence('`', "sh", "a\n````\nb"), "`````sh\na\n````\nb\n`````");
        assert_eq!(fence('~', "xml", ""), "~~~xml\n~~~");
    }

    #[test]
    fn empty_columns_are_left_out() {
        let rows = [vec!["a".to_owned(), String::new(), "x".to_owned()]];
        assert_eq!(table(&["A", "B", "C"], &rows, 1), "| A | C |\n|---|---|\n| a | x |");
        assert_eq!(table(&["A", "B", "C"], &rows, 2), "| A | B | C |\n|---|---|---|\n| a |  | x |");
    }
}
