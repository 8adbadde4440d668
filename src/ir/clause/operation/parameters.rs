//! Parameter tables, and what the head says of the same parameters.

use std::collections::BTreeMap;

use super::announced::{Announcement, announcements};
use super::{Head, Parameter, ParameterPlace};
use crate::base::{Applicability, Edit, Fix, Located, Place, Span, codes, nearest};
use crate::ir::clause::type_def::field::{DUPLICATE_FIELD, TypedColumns, read_row};
use crate::ir::lower::listed_rows::{Listed, take_lists};
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{Row, Table, report_duplicates, require_column, take_tables, take_tables_as};
use crate::ir::lower::table_role::TableRole;
use crate::ir::value_rule::check::CONTRADICTING_RULES;
use crate::ir::{Field, Primitive, TypeExpr, ValueRule};
use crate::syntax::BlockIndex;

codes! {
    /// A Parameter table lists a parameter that the operation's head does not have.
    ///
    /// A path parameter stands in braces in the path, a function's parameter in its signature;
    /// one of them is misspelt, or left over from an earlier form.
    ///
    /// ```markdown
    /// ## Operation: Fetch an order
    /// `GET /orders/{id}`
    ///
    /// | Parameter | In   | Type |
    /// |-----------|------|------|
    /// | order_id  | path | uuid |
    /// ```
    ///
    /// Use one name in both places.
    pub(in crate::ir) UNKNOWN_PARAMETER = "unknown-parameter", Error;

    /// An In cell names no place where a parameter can stand.
    ///
    /// A parameter stands in the path, query, header, cookie or body of a request, or is an option,
    /// an argument or an environment variable (env) of a command.
    ///
    /// ```markdown
    /// | Parameter | In  | Type    |
    /// |-----------|-----|---------|
    /// | page      | url | integer |
    /// ```
    ///
    /// Write `query`.
    pub(in crate::ir) UNKNOWN_PLACE = "unknown-place", Error;

    /// A parameter in a path, query, header or cookie has a type that may be null.
    ///
    /// What stands there is text: it can be absent, but never null. A `?` behind the type says that a value may be
    /// null, and one behind the name that it may be absent, which is what a caller sees as optional.
    ///
    /// ```markdown
    /// | Parameter | In    | Type  |
    /// |-----------|-------|-------|
    /// | plug      | query | uuid? |
    /// ```
    ///
    /// Write `plug?` and `uuid`.
    pub(in crate::ir) NULL_PARAMETER = "null-parameter", Warning;
}

/// The parameters of an operation: those of its tables, joined with what its head says.
pub(super) fn read_parameters(
    scope: &mut Scope<'_>,
    head: Option<&Located<Head>>,
    named: Vec<Parameter>,
) -> Vec<Parameter> {
    let called = head.map(|head| &head.value);
    let announced = announcements(scope, called);
    let mut tables = take_tables(scope, TableRole::Parameters);
    tables.extend(take_tables_as(scope, TableRole::Parameters, |table| {
        TableRole::has_names_and_types(table) && announced.contains_key(&table.block)
    }));
    let lists = take_parameter_lists(scope, called, &named, &announced);
    let mut listed = Vec::new();
    let in_tables = tables.into_iter().map(|table| (table, false));
    for (table, is_list) in in_tables.chain(lists.iter().map(|list| (list, true))) {
        let above = announced.get(&table.block).copied();
        let first = listed.len();
        read_table(scope, table, (called, &named), above, &mut listed);
        if is_list {
            listed[first..].iter_mut().for_each(take_for_text);
        }
    }
    report_same_names(scope, &listed);
    report_unknown(scope, head, &named, &listed);
    let joined = join(head, named, listed);
    report_two_defaults(scope, &joined);
    joined
}

/// A list need not say the type of what can only be text.
fn take_for_text(parameter: &mut Parameter) {
    use ParameterPlace::{Cookie, Env, Header, Path, Query};
    let is_text = matches!(parameter.place.value, Path | Query | Header | Cookie | Env);
    if is_text && parameter.ty == Located::derived(TypeExpr::Any, parameter.ty.span) {
        let string = TypeExpr::Primitive { name: Primitive::String };
        parameter.ty = Located::derived(string, parameter.ty.span);
    }
}

/// The lists that can be nothing else than parameters: words above say so, some item says where its parameter stands or
/// names an option of a command or a parameter of a signature, or all are in the path of a request.
fn take_parameter_lists(
    scope: &mut Scope<'_>,
    head: Option<&Head>,
    named: &[Parameter],
    announced: &BTreeMap<BlockIndex, Announcement>,
) -> Vec<Table> {
    let is_named = |name: &&str| named.iter().any(|parameter| parameter.name.value == *name);
    let listed = match head {
        Some(Head::Command { .. } | Head::Signature { .. }) => Listed::Arguments,
        _ => Listed::Parameters,
    };
    let are_parameters = |names: &[&str]| match head {
        Some(Head::Command { synopsis }) => {
            names.iter().any(|name| name.starts_with('-') || synopsis.contains(name))
        }
        Some(Head::Signature { .. }) => names.iter().any(is_named),
        _ => names.iter().all(is_named),
    };
    take_lists(scope, scope.blocks(), listed, |list| {
        list.is_placed || announced.contains_key(&list.block) || are_parameters(&list.names)
    })
}

/// A signature and a row may each say a default, but not two.
fn report_two_defaults(scope: &mut Scope<'_>, parameters: &[Parameter]) {
    for parameter in parameters {
        let Some(first) = &parameter.default else { continue };
        let others = parameter.rules.iter().find(|rule| match &rule.value {
            ValueRule::Default { value } => *value != first.value,
            _ => false,
        });
        let Some(other) = others else { continue };
        let message = format!("the signature says another default, `{}`", first.value);
        let finding = scope.finding(&CONTRADICTING_RULES, other.span, message);
        let finding = finding.label(Place::new(scope.source.path(), first.span), "the other default");
        scope.findings.push(finding.help("Keep the one that is meant."));
    }
}

fn read_table(
    scope: &mut Scope<'_>,
    table: &Table,
    (head, named): (Option<&Head>, &[Parameter]),
    announced: Option<Announcement>,
    listed: &mut Vec<Parameter>,
) {
    let needs_type = !matches!(head, Some(Head::Signature { .. } | Head::Command { .. }));
    let columns = TypedColumns::of(scope, table, TableRole::Parameters, needs_type);
    if let Some(announced) = announced {
        scope.claim(announced.line);
    }
    let place = columns.place;
    let first = listed.len();
    for row in &table.rows {
        let Some(field) = read_row(scope, row, columns) else { continue };
        let place = place.and_then(|column| read_place(scope, row, column));
        let place = place.unwrap_or_else(|| {
            let known = named.iter().find(|parameter| parameter.name.value == field.name.value);
            let place = known.map(|parameter| parameter.place.value).or(announced.map(|above| above.place));
            Located::derived(place.unwrap_or_else(|| guess_place(head, &field.name.value)), field.name.span)
        });
        let parameter = parameter(field, place);
        warn_null(scope, &parameter);
        listed.push(parameter);
    }
    let guessed = listed[first..].iter().any(|parameter| parameter.place.value != ParameterPlace::Path);
    if place.is_none() && announced.is_none() && guessed && matches!(head, Some(Head::Http { .. })) {
        require_column(scope, table, "In");
    }
}

fn parameter(field: Field, place: Located<ParameterPlace>) -> Parameter {
    Parameter {
        name: field.name,
        place,
        optional: field.optional,
        ty: field.ty,
        rules: field.rules,
        default: None,
        meaning: field.meaning,
        remarks: field.remarks,
    }
}

/// Warns of a null where only text can stand.
fn warn_null(scope: &mut Scope<'_>, parameter: &Parameter) {
    use ParameterPlace::{Cookie, Header, Path, Query};
    let is_text = matches!(parameter.place.value, Path | Query | Header | Cookie);
    let (name, ty) = (&parameter.name, &parameter.ty);
    if !is_text || !matches!(ty.value, TypeExpr::Nullable { .. }) {
        return;
    }
    let place = parameter.place.value.as_str();
    let (message, help) = match parameter.place.value {
        Path => (format!("a {place} parameter is always there, and never null"), "Remove the `?`."),
        _ => (
            format!("a {place} parameter can be absent, but never null"),
            "The `?` behind a name says that it may be absent.",
        ),
    };
    let mut finding = scope.finding(&NULL_PARAMETER, ty.span, message);
    let mark = scope.source.slice(ty.span).rfind('?').map(|at| ty.span.within(at..at + 1));
    if let (Some(mark), false, Query | Header | Cookie) = (mark, parameter.optional, parameter.place.value) {
        let edit = |span: Span, text: &str| Edit {
            place: Place::new(scope.source.path(), span),
            text: text.to_owned(),
        };
        finding = finding.fix(Fix {
            message: format!("write `{}?`", name.value),
            edits: vec![edit(Span::at(name.span.end as usize), "?"), edit(mark, "")],
            applicability: Applicability::Suggested,
        });
    }
    scope.findings.push(finding.help(help));
}

fn read_place(scope: &mut Scope<'_>, row: &Row, column: usize) -> Option<Located<ParameterPlace>> {
    let cell = row.cells.get(column)?;
    let words = cell.text(scope.leaves).plain;
    let word = words.trim();
    let known = ParameterPlace::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(word));
    if let Some(&(place, _)) = known {
        return Some(Located::written(place, cell.span));
    }
    if !word.is_empty() && row.surplus.is_empty() {
        let finding = scope.finding(&UNKNOWN_PLACE, cell.span, format!("no parameter stands in `{word}`"));
        let help = match nearest(word, ParameterPlace::ALL.iter().map(|&(_, name)| name)) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "Write path, query, header, cookie, body, option, argument or env.".to_owned(),
        };
        scope.findings.push(finding.help(help));
    }
    None
}

/// Where a parameter stands when nothing says so.
fn guess_place(head: Option<&Head>, name: &str) -> ParameterPlace {
    match head {
        Some(Head::Http { .. }) | None => ParameterPlace::Query,
        Some(Head::Webhook { .. } | Head::Event { .. }) => ParameterPlace::Body,
        Some(Head::Signature { .. }) => ParameterPlace::Argument,
        Some(Head::Command { synopsis }) => {
            let is_variable = name.starts_with('$')
                || name.contains('_') && !name.chars().any(char::is_lowercase) && !synopsis.contains(name);
            match name {
                _ if name.starts_with('-') => ParameterPlace::Option,
                _ if is_variable => ParameterPlace::Env,
                _ => ParameterPlace::Argument,
            }
        }
    }
}

/// Two parameters of one name are one fault only when they stand in one place.
fn report_same_names(scope: &mut Scope<'_>, listed: &[Parameter]) {
    for (place, _) in ParameterPlace::ALL {
        let names = listed.iter().filter(|parameter| parameter.place.value == place);
        report_duplicates(scope, &DUPLICATE_FIELD, names.map(|parameter| &parameter.name));
    }
}

fn report_unknown(
    scope: &mut Scope<'_>,
    head: Option<&Located<Head>>,
    named: &[Parameter],
    listed: &[Parameter],
) {
    let Some(head) = head else { return };
    let (place, what) = match head.value {
        Head::Http { .. } => (ParameterPlace::Path, "the path"),
        Head::Signature { .. } => (ParameterPlace::Argument, "the signature"),
        _ => return,
    };
    let known: Vec<&str> = named.iter().map(|parameter| parameter.name.value.as_str()).collect();
    for parameter in listed.iter().filter(|parameter| parameter.place.value == place) {
        let name = &parameter.name;
        if known.contains(&name.value.as_str()) {
            continue;
        }
        let finding = scope
            .finding(&UNKNOWN_PARAMETER, name.span, format!("{what} has no parameter `{}`", name.value))
            .label(Place::new(scope.source.path(), head.span), "the head");
        let help = match nearest(&name.value, known.iter().copied()) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => format!("Add `{}` to {what}, or say in the column In where it stands.", name.value),
        };
        scope.findings.push(finding.help(help));
    }
}

/// A function's parameters keep the order of its signature; otherwise those that only the head
/// names come first.
fn join(head: Option<&Located<Head>>, named: Vec<Parameter>, mut listed: Vec<Parameter>) -> Vec<Parameter> {
    let is_call = matches!(head.map(|head| &head.value), Some(Head::Signature { .. }));
    let mut joined = Vec::with_capacity(named.len() + listed.len());
    for own in named {
        let row = listed
            .iter()
            .position(|row| row.name.value == own.name.value && row.place.value == own.place.value);
        match row {
            Some(at) if is_call => joined.push(described(own, listed.remove(at))),
            Some(_) => {}
            None => joined.push(own),
        }
    }
    joined.append(&mut listed);
    joined
}

/// A parameter of a signature with what its row adds.
fn described(own: Parameter, row: Parameter) -> Parameter {
    let ty = if row.ty.value == TypeExpr::Any { own.ty } else { row.ty };
    Parameter {
        name: own.name,
        place: own.place,
        optional: own.optional || row.optional,
        ty,
        rules: row.rules,
        default: own.default,
        meaning: row.meaning,
        remarks: row.remarks,
    }
}
