//! Rows that give a name a type: fields and parameters.

use super::Field;
use super::yes_no::YesNoColumn;
use crate::base::{Applicability, Edit, Fix, Located, Place, Span, codes};
use crate::ir::lower::scope::Scope;
use crate::ir::lower::snippet::Snippet;
use crate::ir::lower::table::{Row, Table, read_name, remarks, report_duplicates, require_column};
use crate::ir::lower::table_role::{ABSENT_HEADS, NULL_HEADS, TableRole};
use crate::ir::type_expr::lower::read_type;
use crate::ir::value_rule::check::CONTRADICTING_RULES;
use crate::ir::value_rule::lower::{CellRule, read_rules, rule_of_cell, says_nothing};
use crate::ir::{Text, TypeExpr, ValueRule};

codes! {
    /// A name stands in two rows of one typed table.
    ///
    /// A record, a body or a call has one field or parameter of a name; which row holds is not said.
    ///
    /// ```markdown
    /// | Field | Type    |
    /// |-------|---------|
    /// | id    | uuid    |
    /// | id    | integer |
    /// ```
    ///
    /// Keep one row, or rename one.
    pub(in crate::ir) DUPLICATE_FIELD = "duplicate-field", Error;

    /// A Meaning cell holds nothing but a rule.
    ///
    /// The Meaning column is text for people, so the rule holds for no reader of the IR: a
    /// field that is meant to be write only would be sent back to callers.
    ///
    /// ```markdown
    /// | Field    | Type   | Rule | Meaning    |
    /// |----------|--------|------|------------|
    /// | password | string |      | write only |
    /// ```
    ///
    /// Write it in the Rule column.
    pub(in crate::ir) RULE_IN_MEANING = "rule-in-meaning", Warning;
}

/// The columns of a table whose rows have types.
#[derive(Clone, Copy)]
pub(in crate::ir) struct TypedColumns<'t> {
    table: &'t Table,
    name: usize,
    /// Where a parameter stands.
    pub(in crate::ir) place: Option<usize>,
    ty: Option<usize>,
    rule: Option<usize>,
    absent: Option<YesNoColumn>,
    null: Option<YesNoColumn>,
    default: Option<usize>,
    example: Option<usize>,
    meaning: Option<usize>,
}

impl<'t> TypedColumns<'t> {
    /// Finds them; the first column has the names unless another is headed by the word for these. A Type column is required
    /// if `needs_type`.
    pub(in crate::ir) fn of(
        scope: &mut Scope<'_>,
        table: &'t Table,
        role: TableRole,
        needs_type: bool,
    ) -> Self {
        let is_parameters = role == TableRole::Parameters;
        let name = table.column(if is_parameters { "Parameter" } else { "Field" });
        let ty = if needs_type { require_column(scope, table, "Type") } else { table.column("Type") };
        let meaning = table.column("Meaning").or_else(|| table.column("Description"));
        Self {
            table,
            name: name.unwrap_or(0),
            place: is_parameters.then(|| table.column("In")).flatten(),
            ty,
            rule: table.column("Rule"),
            absent: YesNoColumn::of(scope.leaves, table, &ABSENT_HEADS),
            null: YesNoColumn::of(scope.leaves, table, &NULL_HEADS),
            default: table.column("Default"),
            example: table.column("Example"),
            meaning,
        }
    }
}

/// Reads the row of a field or parameter. In a row with surplus cells it is not sure what stands
/// where: that is one finding already, so it gives no others.
pub(in crate::ir) fn read_row(scope: &mut Scope<'_>, row: &Row, columns: TypedColumns<'_>) -> Option<Field> {
    let known = scope.findings.len();
    let field = read_sure_row(scope, row, columns);
    if !row.surplus.is_empty() {
        scope.findings.truncate(known);
    }
    field
}

fn read_sure_row(scope: &mut Scope<'_>, row: &Row, columns: TypedColumns<'_>) -> Option<Field> {
    let (name, is_marked) = read_name(scope, row, columns.name)?;
    let (read_absent, may_be_absent) = answer(scope, row, columns.absent);
    if let Some(cell) = contradicted(row, columns.absent, is_marked, may_be_absent) {
        let message = format!("`{}?` may be absent, and this cell says that it may not", name.value);
        let finding = scope.finding(&CONTRADICTING_RULES, cell, message);
        scope.findings.push(finding.help("Remove the `?`, or change the cell."));
    }
    let optional = is_marked || may_be_absent == Some(true);
    let (written_type, written_rules) = (snippet(scope, row, columns.ty), snippet(scope, row, columns.rule));
    let known = scope.findings.len();
    let mut ty = read_type(scope, &written_type);
    let broken = scope.findings.len() > known;
    let is_nullable = matches!(ty.value, TypeExpr::Nullable { .. });
    let (read_null, may_be_null) = answer(scope, row, columns.null);
    if let Some(cell) = contradicted(row, columns.null, is_nullable, may_be_null) {
        let message = format!("`{}` may be null, and this cell says that it may not", ty.value);
        let finding = scope.finding(&CONTRADICTING_RULES, cell, message);
        scope.findings.push(finding.help("Remove the `?` of the type, or change the cell."));
    }
    if may_be_null == Some(true) && !is_nullable && !broken {
        ty = Located::derived(TypeExpr::Nullable { of: Box::new(ty.value) }, ty.span);
    }
    let bounded = if broken { &TypeExpr::Any } else { &ty.value };
    let cell_rule = |column: Option<usize>, kind: CellRule| {
        let cell = snippet(scope, row, column);
        let rule = rule_of_cell(scope, &cell, bounded, kind);
        (column.filter(|_| rule.is_some() || says_nothing(&cell)), rule)
    };
    let (read_default, default) = cell_rule(columns.default, CellRule::Default);
    let (read_example, example) = cell_rule(columns.example, CellRule::Example);
    let rules = read_rules(scope, &written_rules, bounded, default.into_iter().chain(example));
    let meaning = columns.meaning.and_then(|column| row.cells.get(column));
    let meaning = meaning.map(|cell| cell.text(scope.leaves)).unwrap_or_default();
    warn_rule_in_meaning(scope, row, columns, &meaning, &rules);
    let remarks = remarks(
        scope.leaves,
        columns.table,
        row,
        &[
            Some(columns.name),
            columns.place,
            columns.ty,
            columns.rule,
            read_absent,
            read_null,
            read_default,
            read_example,
            columns.meaning,
        ],
    );
    Some(Field { name, optional, ty, rules, meaning, remarks, span: row.span })
}

/// What a row says in a column of yes and no, with the column's position if its cell says nothing else.
fn answer(scope: &Scope<'_>, row: &Row, column: Option<YesNoColumn>) -> (Option<usize>, Option<bool>) {
    let Some(column) = column else { return (None, None) };
    let said = column.of_row(scope.leaves, row);
    (said.is_all.then_some(column.column), said.allows)
}

/// The cell that forbids what is marked as allowed elsewhere in its row.
fn contradicted(
    row: &Row,
    column: Option<YesNoColumn>,
    is_marked: bool,
    allows: Option<bool>,
) -> Option<Span> {
    let cell = row.cells.get(column?.column)?;
    (is_marked && allows == Some(false)).then_some(cell.span)
}

fn snippet<'a>(scope: &Scope<'a>, row: &Row, column: Option<usize>) -> Snippet<'a> {
    let cell = column.and_then(|column| row.cells.get(column));
    cell.map(|cell| Snippet::of_cell(scope, cell.span)).unwrap_or_default()
}

fn warn_rule_in_meaning(
    scope: &mut Scope<'_>,
    row: &Row,
    columns: TypedColumns<'_>,
    meaning: &Text,
    rules: &[Located<ValueRule>],
) {
    const RULES: [(&str, ValueRule); 3] = [
        ("read only", ValueRule::ReadOnly),
        ("write only", ValueRule::WriteOnly),
        ("unique", ValueRule::Unique),
    ];
    if meaning.plain.len() > "write-only".len() {
        return;
    }
    let plain =
        meaning.plain.to_lowercase().replace("read-only", "read only").replace("write-only", "write only");
    let Some((word, rule)) = RULES.into_iter().find(|(word, _)| *word == plain) else { return };
    let Some(cell) = columns.rule.and_then(|column| row.cells.get(column)) else { return };
    if rules.iter().any(|known| known.value == rule) {
        return;
    }
    let message = format!("`{word}` is a rule, but stands in the Meaning column");
    let text = if cell.span.is_empty() { format!(" {word} ") } else { format!(", {word}") };
    let at = crate::base::Span::at(cell.span.end as usize);
    let edits = vec![
        Edit { place: Place::new(scope.source.path(), at), text },
        Edit { place: Place::new(scope.source.path(), meaning.span()), text: String::new() },
    ];
    let fix = Fix {
        message: "move it to the Rule column".to_owned(),
        edits,
        applicability: Applicability::Certain,
    };
    let finding = scope
        .finding(&RULE_IN_MEANING, meaning.span(), message)
        .help("Write it in the Rule column; the Meaning column is text for people.")
        .fix(fix);
    scope.findings.push(finding);
}

/// The fields of Field tables, of which several are one.
pub(in crate::ir) fn read_fields(scope: &mut Scope<'_>, tables: &[&Table]) -> Vec<Field> {
    let mut fields = Vec::with_capacity(tables.iter().map(|table| table.rows.len()).sum());
    for table in tables {
        let columns = TypedColumns::of(scope, table, TableRole::Fields, true);
        for row in &table.rows {
            fields.extend(read_row(scope, row, columns));
        }
    }
    report_duplicates(scope, &DUPLICATE_FIELD, fields.iter().map(|field: &Field| &field.name));
    fields
}
