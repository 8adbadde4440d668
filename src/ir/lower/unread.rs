//! Tables and lists of calls, responses, fields and parameters that nobody reads as they stand.

use super::scope::Scope;
use super::table::Table;
use super::table_role::TableRole;
use crate::base::{Applicability, Diagnostic, codes};
use crate::ir::{ClauseBody, ClauseKind, EnumValue, ParameterPlace, Primitive, TypeShape};
use crate::syntax::{BlockIndex, BlockKind};

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
    /// What looks like fields or parameters of an operation is not read as such: a table has the column Type, but its first
    /// column has another name.
    ///
    /// Such a table is text, since it could be either: the operation has no parameters and no body, wherever they are needed.
    ///
    /// ```markdown
    /// ## Operation: Place an order
    /// `POST /orders`
    ///
    /// | Name  | Type    |
    /// |-------|---------|
    /// | count | integer |
    /// ```
    ///
    /// So it is with a list whose items are code with a type in brackets behind it: these are values of a type, and text in
    /// an operation.
    ///
    /// Name the column `Field` for what the body holds, and `Parameter` for what else the operation takes:
    ///
    /// ```markdown
    /// ## Operation: Place an order
    /// `POST /orders`
    ///
    /// | Field | Type    |
    /// |-------|---------|
    /// | count | integer |
    /// ```
    pub(in crate::ir) UNREAD_FIELDS = "unread-fields", Warning;
}

/// Words for what comes back, as headers of columns.
const BODIES: [&str; 5] = ["Body", "Response", "Returns", "Result", "Type"];

/// Reports such tables and lists of a clause whose body is read.
pub(super) fn report(scope: &mut Scope<'_>, body: &ClauseBody) {
    let found: Vec<Diagnostic> = match (scope.kind(), body) {
        (ClauseKind::Operation, _) => {
            let unread = |table| {
                calls(scope, table).or_else(|| responses(scope, table)).or_else(|| fields(scope, table))
            };
            scope.tables().filter_map(unread).chain(listed_parameters(scope)).collect()
        }
        (ClauseKind::Type, ClauseBody::Type(def)) => match &def.shape {
            TypeShape::Enum { values, .. } => listed_fields(scope, values).into_iter().collect(),
            _ => return,
        },
        (ClauseKind::Requirement | ClauseKind::Principle, _) => {
            scope.tables().filter_map(|table| calls(scope, table)).collect()
        }
        _ => return,
    };
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

fn fields(scope: &Scope<'_>, table: &Table) -> Option<Diagnostic> {
    let name = table.header.first().filter(|_| TableRole::has_names_and_types(table))?;
    let is_placed = table.column("In").is_some();
    let (what, meant) =
        if is_placed { ("parameters", Some("Parameter")) } else { ("parameters or fields", None) };
    let finding = scope.finding(&UNREAD_FIELDS, name.span, format!("these {what} are text"));
    Some(match meant {
        Some(meant) => finding.help(format!("Name the column `{meant}`.")).replace(
            format!("write `{meant}`"),
            meant,
            Applicability::Suggested,
        ),
        None => finding.help("Name the column `Parameter` or `Field`."),
    })
}

/// The finding of values of a type that are fields by their words: each has a type in brackets behind it.
fn listed_fields(scope: &Scope<'_>, values: &[EnumValue]) -> Option<Diagnostic> {
    let first = values.first().filter(|_| values.iter().all(names_type))?;
    let message = format!("`{}` is read as a value, and the type behind it as words", first.value.value);
    let finding = scope.finding(&UNREAD_FIELDS, first.value.span, message);
    Some(finding.help("Write fields as a table with the columns Field, Type, Rule and Meaning."))
}

/// Whether a value's meaning begins with brackets in which the first word is a type.
fn names_type(value: &EnumValue) -> bool {
    let words = bracketed(&value.meaning.plain);
    words.is_some_and(|words| words.split([',', ';']).next().is_some_and(|first| is_type(first.trim())))
}

/// The findings of lists of an operation whose items are code with a place or type in brackets behind it.
fn listed_parameters(scope: &Scope<'_>) -> impl Iterator<Item = Diagnostic> {
    let blocks = scope.blocks().iter().copied().filter(|&at| scope.owns(at) && !scope.is_claimed(at));
    let lists = blocks.filter(|&at| matches!(scope.block(at).kind, BlockKind::List { .. }));
    lists.filter_map(|list| parameters_of_list(scope, list))
}

fn parameters_of_list(scope: &Scope<'_>, list: BlockIndex) -> Option<Diagnostic> {
    let leaves: Option<Vec<_>> = scope.children(list).map(|item| scope.leaves.item_leaf(item)).collect();
    let leaves = leaves.filter(|leaves| leaves.iter().all(|leaf| names_parameter(leaf.raw())))?;
    let first = leaves.first()?.code_spans(0..leaves[0].raw().len()).into_iter().next()?;
    let finding = scope.finding(&UNREAD_FIELDS, first.content, "these parameters are text");
    Some(finding.help("Write them as a table with the columns Parameter, In, Type and Meaning."))
}

/// Whether an item is code with brackets behind it that hold a place or a type.
fn names_parameter(item: &str) -> bool {
    let behind =
        item.strip_prefix('`').and_then(|rest| rest.split_once('`')).map(|(_, behind)| behind.trim_start());
    let is_known = |word: &str| is_type(word) || ParameterPlace::ALL.iter().any(|(_, place)| *place == word);
    let words = behind.and_then(bracketed);
    words.is_some_and(|words| words.split([',', ';']).any(|word| is_known(word.trim())))
}

/// What stands in the brackets that a text begins with.
fn bracketed(text: &str) -> Option<&str> {
    Some(text.strip_prefix('(')?.split_once(')')?.0)
}

/// Whether a word is a type that the dialect knows, or a collection of some.
fn is_type(words: &str) -> bool {
    let is_collection = ["list of ", "set of ", "map of "].iter().any(|head| words.starts_with(head));
    is_collection || Primitive::from_word(words.trim_end_matches('?')).is_some()
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

    #[test]
    fn fields_have_a_column_of_their_name() {
        for (clause, header, expected) in [
            ("Type: T", "Name | Type", vec![]),
            ("Type: T", "Field | Type", vec![]),
            ("Type: T", "Name | Age", vec![]),
            ("Operation: O\n`GET /a`", "Name | In | Type", vec!["unread-fields"]),
            ("Operation: O\n`GET /a`", "Name | Type", vec!["unread-fields"]),
            ("Requirement: R", "Name | Type", vec![]),
        ] {
            let count = header.matches('|').count() + 1;
            let text = format!(
                "# {clause}\n\n| {header} |\n|{}\n|{}\n",
                "--|".repeat(count),
                "string|".repeat(count)
            );
            assert_eq!(found(&text), expected, "{clause} {header}");
        }
    }

    #[test]
    fn values_with_a_type_behind_them_are_told() {
        for (items, expected) in [
            (
                "- `id` (uuid, required): a number\n- `lines` (list of Line): what is bought",
                vec!["unread-fields"],
            ),
            ("- `free` (string): a word\n- `team`: more", vec![]),
            ("- `free` (a plan): 10 calls\n- `team` (another): 100 calls", vec![]),
        ] {
            assert_eq!(found(&format!("# Type: T\n\n{items}\n")), expected, "{items}");
        }
    }

    #[test]
    fn parameters_in_a_list_are_told() {
        for (items, expected) in [
            (
                "- `limit` (query, integer): how many\n- `Idempotency-Key` (header, required): once",
                vec!["unread-fields"],
            ),
            ("- `limit` (integer)", vec!["unread-fields"]),
            ("- `limit` (query): how many\n- The rest is as everywhere.", vec![]),
            ("- `GET` (as always): asks", vec![]),
            ("- limit (query): how many", vec![]),
        ] {
            assert_eq!(found(&format!("# Operation: O\n`GET /a`\n\n{items}\n")), expected, "{items}");
        }
    }
}
