//! Tables of calls and of responses that nobody reads where they stand.

use super::scope::Scope;
use super::table::Table;
use super::table_role::TableRole;
use crate::base::{Diagnostic, codes};
use crate::ir::ClauseKind;

codes! {
    /// A table has the column `=>`, but does not stand in an Example.
    ///
    /// Calls with their results are read in an Example only. Elsewhere they are text: no test is made of a row.
    ///
    /// ```markdown
    /// ## Operation: Late fee
    /// `late_fee(days: integer) -> integer`
    ///
    /// | days | => |
    /// |-----:|---:|
    /// | 1    | 20 |
    /// ```
    ///
    /// Open an example above it:
    ///
    /// ```markdown
    /// ### Example: Fees
    ///
    /// | days | => |
    /// |-----:|---:|
    /// | 1    | 20 |
    /// ```
    pub(in crate::ir) UNREAD_CALLS = "unread-calls", Warning;
    /// A table of an operation lists statuses with what comes back, which labels have to say.
    ///
    /// Such a table is text: no page shows the types in it as those of responses, and no sample is held against them.
    ///
    /// ```markdown
    /// | Status | Body   | When                 |
    /// |-------:|--------|----------------------|
    /// | 200    | Report | the caller has tokens |
    /// ```
    ///
    /// Write a label for each response, and the failures as a table with the column `Error`:
    ///
    /// ```markdown
    /// - **Response 200:** `Report`
    /// ```
    pub(in crate::ir) UNREAD_RESPONSES = "unread-responses", Warning;
}

/// Words for what comes back, as headers of columns.
const BODIES: [&str; 5] = ["Body", "Response", "Returns", "Result", "Type"];

/// Reports such tables of a clause.
pub(super) fn report_unread_tables(scope: &mut Scope<'_>) {
    let unread: fn(&Scope<'_>, &Table) -> Option<Diagnostic> = match scope.kind() {
        ClauseKind::Operation => |scope, table| calls(scope, table).or_else(|| responses(scope, table)),
        ClauseKind::Requirement | ClauseKind::Principle => calls,
        _ => return,
    };
    let found: Vec<Diagnostic> = scope.tables().filter_map(|table| unread(scope, table)).collect();
    scope.findings.extend(found);
}

fn calls(scope: &Scope<'_>, table: &Table) -> Option<Diagnostic> {
    let result = table.header.last().filter(|_| TableRole::of(table) == TableRole::Cases)?;
    let message = "these calls are text: no test is made of them";
    let finding = scope.finding(&UNREAD_CALLS, result.span, message);
    Some(finding.help("Open a clause `Example: …` above the table."))
}

fn responses(scope: &Scope<'_>, table: &Table) -> Option<Diagnostic> {
    let status = &table.header[table.column("Status")?];
    let is_free = TableRole::of(table) == TableRole::Prose;
    let has_body = BODIES.iter().any(|word| table.column(word).is_some());
    (is_free && has_body).then(|| {
        let message = "these responses are text: nothing is held against them";
        let finding = scope.finding(&UNREAD_RESPONSES, status.span, message);
        finding.help("Write a label for each, as in ``**Response 200:** `Type` ``; failures belong in a table with the column `Error`.")
    })
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::testing::TestFile;

    fn found(text: &str) -> Vec<String> {
        let found = TestFile::new(text).lower().1;
        found
            .iter()
            .map(|finding| finding.code.name.to_owned())
            .filter(|name| name.starts_with("unread"))
            .collect()
    }

    #[test]
    fn calls_are_read_in_an_example_only() {
        let table = "| days | => |\n|--|--|\n| 1 | 20 |\n";
        for (kind, expected) in [
            ("Operation: O\n`o(days: integer) -> integer`", vec!["unread-calls"]),
            ("Requirement: R", vec!["unread-calls"]),
            ("Example: E", vec![]),
            ("Words", vec![]),
        ] {
            assert_eq!(found(&format!("# {kind}\n\n{table}")), expected, "{kind}");
        }
    }

    #[test]
    fn statuses_of_an_operation_are_told_by_labels() {
        for (header, expected) in [
            ("Status | Body", vec!["unread-responses"]),
            ("status | Type", vec!["unread-responses"]),
            ("Error | Status | Type", vec![]),
            ("Status | When", vec![]),
        ] {
            let columns = "--|".repeat(header.matches('|').count() + 1);
            let row = "a|".repeat(header.matches('|').count() + 1);
            let text = format!("# Operation: O\n`GET /a`\n\n| {header} |\n|{columns}\n|{row}\n");
            assert_eq!(found(&text), expected, "{header}");
        }
    }
}
