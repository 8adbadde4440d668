//! Tables and lists of calls, responses, fields and parameters that nobody reads as they stand.

use super::listed_rows::{Listed, name_of, name_types};
use super::scope::Scope;
use super::table::{Cell, Table};
use super::table_role::TableRole;
use crate::base::{Applicability, Diagnostic, Span, codes};
use crate::ir::clause::type_def::listed_words::word;
use crate::ir::type_expr::foreign::own_word;
use crate::ir::value_rule::advice::is_nearly_a_rule;
use crate::ir::{ClauseBody, ClauseKind, EnumValue, Primitive, TypeShape};
use crate::syntax::lang::value_rule;
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// A table has the column `=>`, but stands neither in an Example nor in an Operation.
    ///
    /// Elsewhere calls with their results are text: no test is made of a row.
    ///
    /// ```markdown
    /// ## Requirement: Late fee
    /// The fee must be 20 cents a day.
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
    /// What looks like fields or parameters of an operation or a type is not read as such: a table has the column Type, but
    /// its first column has another name.
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
    /// So it is with a list of names with their types in an operation, if nothing shows that they are its parameters; and with
    /// one of a type, if fields of their own stand in its items, or if only some of its names have types.
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
    /// A column of fields or parameters holds rules, but is headed by another word than `Rule`.
    ///
    /// Columns of other names are the author's own: no sample is held against what they say, and no value is made by it.
    ///
    /// ```markdown
    /// ## Type: Order
    /// | Field | Type    | Constraints |
    /// |-------|---------|-------------|
    /// | count | integer | 1..100      |
    /// ```
    ///
    /// Name the column `Rule`:
    ///
    /// ```markdown
    /// ## Type: Order
    /// | Field | Type    | Rule   |
    /// |-------|---------|--------|
    /// | count | integer | 1..100 |
    /// ```
    pub(in crate::ir) UNREAD_RULES = "unread-rules", Warning;
}

/// Words for rules, as headers of columns.
const RULE_HEADS: [&str; 8] =
    ["Rules", "Constraint", "Constraints", "Validation", "Validations", "Restrictions", "Limits", "Range"];

/// Words for what comes back, as headers of columns.
const BODIES: [&str; 5] = ["Body", "Response", "Returns", "Result", "Type"];

/// Reports such tables and lists of a clause whose body is read.
pub(super) fn report(scope: &mut Scope<'_>, body: &ClauseBody) {
    let found: Vec<Diagnostic> = match (scope.kind(), body) {
        (ClauseKind::Operation, _) => {
            let unread = |table| responses(scope, table).or_else(|| fields(scope, table));
            let rules = unread_rules(scope);
            scope.tables().filter_map(unread).chain(listed_parameters(scope)).chain(rules).collect()
        }
        (ClauseKind::Type, ClauseBody::Type(def)) => match &def.shape {
            TypeShape::Enum { values, .. } => listed_fields(scope, values).into_iter().collect(),
            TypeShape::Opaque => {
                let listed = half_typed(scope).or_else(|| words(scope));
                scope.tables().filter_map(|table| fields(scope, table)).chain(listed).collect()
            }
            TypeShape::Record { .. } => unread_rules(scope),
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
    let is_typed = TableRole::has_names_and_types(table) || holds_types(scope, table);
    let name = table.header.first().filter(|_| is_typed)?;
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

/// Whether a table has types of the dialect in its column Type, whatever its first column is called.
fn holds_types(scope: &Scope<'_>, table: &Table) -> bool {
    let column = table.column("Type").filter(|&at| at > 0 && TableRole::of(table) == TableRole::Prose);
    let is_type = |cell: &Cell| {
        let text = cell.text(scope.leaves).plain;
        Primitive::from_word(&text).is_some() || own_word(&text).is_some()
    };
    column.is_some_and(|at| table.rows.iter().any(|row| row.cells.get(at).is_some_and(is_type)))
}

/// The finding of lists of a type of which nothing is read, though names in them have types.
fn half_typed(scope: &Scope<'_>) -> Option<Diagnostic> {
    let items = lists(scope).flat_map(|list| scope.children(list));
    let typed = items.into_iter().find(|&item| name_types(scope, [item], Listed::Fields))?;
    let finding = scope.finding(&UNREAD_FIELDS, name_of(scope, typed)?, "these fields are text");
    Some(finding.help("Give each name its type, as in ``- `amount`: decimal — what is paid``, or write a table with the columns Field and Type."))
}

/// The finding of a list of single words of a type of which nothing is read: they could be its values or its fields.
fn words(scope: &Scope<'_>) -> Option<Diagnostic> {
    let leads = |list: BlockIndex| {
        let items = scope.children(list).map(|item| {
            let leaf = scope.leaves.item_leaf(item)?;
            Some(leaf.span(word(leaf.raw())?))
        });
        items.collect::<Option<Vec<Span>>>().filter(|words| words.len() > 1)
    };
    let first = *lists(scope).find_map(leads)?.first()?;
    let finding = scope.finding(&UNREAD_FIELDS, first, "these words are text: neither values nor fields");
    let name = scope.source.slice(first);
    Some(finding.help(format!(
        "Write values in code, as in ``- `{name}` ``, and fields with their types, as in ``- `{name}`: string``."
    )))
}

/// The findings of columns that are headed by another word for rules.
fn unread_rules(scope: &Scope<'_>) -> Vec<Diagnostic> {
    let finding = |table: &Table| {
        let head = table
            .header
            .iter()
            .find(|head| RULE_HEADS.iter().any(|word| head.text.plain.eq_ignore_ascii_case(word)))?;
        let column = table.column(&head.text.plain)?;
        let is_rule = |cell: &Cell| {
            let text = cell.text(scope.leaves).plain;
            text.split(',')
                .any(|part| is_nearly_a_rule(part.trim()) || value_rule::parse(part.trim()).is_ok())
        };
        let has_rules = table.rows.iter().any(|row| row.cells.get(column).is_some_and(is_rule));
        let is_typed = matches!(TableRole::of(table), TableRole::Fields | TableRole::Parameters);
        (is_typed && table.column("Rule").is_none() && has_rules).then(|| {
            let finding = scope.finding(&UNREAD_RULES, head.span, "these rules are text");
            finding.help("Name the column `Rule`.").replace("write `Rule`", "Rule", Applicability::Suggested)
        })
    };
    let tables = scope.blocks().iter().filter_map(|&block| scope.leaves.table(block));
    tables.filter_map(finding).collect()
}

/// The finding of values of a type that would be fields if nothing stood in their items.
fn listed_fields(scope: &Scope<'_>, values: &[EnumValue]) -> Option<Diagnostic> {
    let list = lists(scope).find(|&list| name_types(scope, scope.children(list), Listed::Fields))?;
    let span = scope.block(list).span;
    let first = values.iter().find(|value| span.contains(value.value.span))?;
    let message = format!("`{}` is read as a value, and the type behind it as words", first.value.value);
    let finding = scope.finding(&UNREAD_FIELDS, first.value.span, message);
    Some(finding.help("Write the fields of a field as a Type of their own, and name it as the field's type."))
}

/// The findings of lists of an operation that name types, but do not show of what.
fn listed_parameters(scope: &Scope<'_>) -> impl Iterator<Item = Diagnostic> {
    lists(scope).filter_map(|list| {
        let unread: Vec<BlockIndex> = scope.children(list).filter(|&item| !scope.is_claimed(item)).collect();
        let name = name_of(scope, *unread.first()?)?;
        let finding = scope.finding(&UNREAD_FIELDS, name, "these parameters are text");
        let finding = finding.help("Say in the brackets where each stands, as in `limit` (query, integer), or write a table with the columns Parameter, In, Type and Meaning.");
        name_types(scope, unread, Listed::Parameters).then_some(finding)
    })
}

fn lists(scope: &Scope<'_>) -> impl Iterator<Item = BlockIndex> {
    let blocks = scope.blocks().iter().copied();
    blocks.filter(|&block| matches!(scope.block(block).kind, BlockKind::List { .. }))
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
    fn calls_are_read_where_something_is_called() {
        let table = "| days | => |\n|--|--|\n| 1 | 20 |\n";
        for (kind, expected) in [
            ("Operation: O\n`o(days: integer) -> integer`", vec![]),
            ("Requirement: R", vec!["unread-calls"]),
            ("Example: E", vec![]),
            ("Operation: O\n`o(days: integer) -> integer`\n\n## Examples", vec![]),
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
    fn fields_with_fields_are_told() {
        for (items, expected) in [
            (
                "- `id` (uuid, required): a number\n- `line` (json): what is bought\n  - `sku`: string",
                vec!["unread-fields"],
            ),
            ("- `id` (uuid, required): a number\n- `lines` (list of Line): what is bought", vec![]),
            ("- `free` (string): a word\n- `team`: more", vec![]),
            ("- `free` (a plan): 10 calls\n- `team` (another): 100 calls", vec![]),
            ("- amount — decimal, as paid\n- currency — ISO 4217 code", vec!["unread-fields"]),
            ("- amount — as paid\n- currency — ISO 4217 code", vec!["unread-fields"]),
            ("- what is paid\n- in which currency", vec![]),
            ("| Feature | Type | Range |\n|--|--|--|\n| months | int | 0..9 |", vec!["unread-fields"]),
            ("| Feature | Type | Range |\n|--|--|--|\n| months | long ago | 0..9 |", vec![]),
        ] {
            assert_eq!(found(&format!("# Type: T\n\n{items}\n")), expected, "{items}");
        }
    }

    #[test]
    fn words_that_may_be_values_or_fields_are_told() {
        for (items, expected) in [
            ("- active\n- closed: no more", vec!["unread-fields"]),
            ("- **active** — it is\n- **closed** — no more", vec!["unread-fields"]),
            ("- ACTIVE\n- CLOSED — no more", vec![]),
            ("- `active`\n- `closed`", vec![]),
            ("- It is active.\n- closed", vec![]),
            ("- active", vec![]),
        ] {
            assert_eq!(found(&format!("# Type: T\n\n{items}\n")), expected, "{items}");
        }
    }

    #[test]
    fn rules_have_a_column_of_their_name() {
        for (clause, header, cell, expected) in [
            ("Type: T", "Field | Type | Constraints", "string | max 40 chars", vec!["unread-rules"]),
            ("Type: T", "Field | Type | Validation", "string | length <= 40", vec!["unread-rules"]),
            ("Type: T", "Field | Type | Constraints", "string | unique in the tenant", vec![]),
            ("Type: T", "Field | Type | Rule", "string | length <= 40", vec![]),
            (
                "Operation: O\n`GET /a`",
                "Parameter | Type | Constraints",
                "integer | 1..5",
                vec!["unread-rules"],
            ),
        ] {
            let text = format!("# {clause}\n\n| {header} |\n|--|--|--|\n| a | {cell} |\n");
            assert_eq!(found(&text), expected, "{clause} {header} {cell}");
        }
    }

    #[test]
    fn parameters_in_a_list_are_told() {
        for (items, expected) in [
            ("- `limit` (query, integer): how many\n- `Idempotency-Key` (header, required): once", vec![]),
            ("- `limit` (integer)", vec!["unread-fields"]),
            ("- `limit` (query): how many\n- The rest is as everywhere.", vec![]),
            ("- `GET` (as always): asks", vec![]),
            ("- limit (query): how many", vec![]),
        ] {
            assert_eq!(found(&format!("# Operation: O\n`GET /a`\n\n{items}\n")), expected, "{items}");
        }
    }
}
