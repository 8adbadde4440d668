//! A Type clause's body to its shape.

use std::ops::Range;

use super::field::read_fields;
use super::listed_words::constant;
use super::name::{defined_in_title, type_name};
use super::told_values::{self, told_values};
use super::{EnumValue, TypeDef, TypeShape, Variant};
use crate::base::{Applicability, Edit, Fix, Located, Place, Span, codes};
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::listed_rows::{Listed, take_lists};
use crate::ir::lower::part::claim_headings;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::snippet::Snippet;
use crate::ir::lower::table::{Table, read_name, remarks, report_duplicates, take_tables, take_tables_as};
use crate::ir::lower::table_role::TableRole;
use crate::ir::type_expr::lower::{broken_type, type_of};
use crate::ir::value_rule::lower::read_rules;
use crate::ir::{ClauseBody, Facts, LabelKey, TypeExpr, Value};
use crate::syntax::lang::type_expr;
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// An enum lists a value twice.
    ///
    /// The second says nothing, or says something else of the same value.
    ///
    /// ```markdown
    /// ## Type: Colour
    /// - `red`
    /// - `red`
    /// ```
    ///
    /// Keep one, or correct the value that was meant.
    pub(in crate::ir) DUPLICATE_VALUE = "duplicate-value", Error;

    /// The field that tells the types of a union apart is named in prose only.
    ///
    /// Only the label **Told apart by:** reaches those who generate code from the union; without it
    /// they must try one type after the other.
    ///
    /// ```markdown
    /// ## Type: Shape
    /// `Circle | Square`, told apart by `kind`.
    /// ```
    ///
    /// Write it as a label: `- **Told apart by:** kind`.
    pub(in crate::ir) DISCRIMINATOR_IN_PROSE = "discriminator-in-prose", Warning;
}

/// Reads a Type clause.
pub(in crate::ir) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    let name = type_name(scope);
    let shape = shape(scope);
    claim_headings(scope);
    ClauseBody::Type(Box::new(TypeDef { name, shape }))
}

/// Opens an enum that the clause's facts say is open.
pub(in crate::ir) fn apply_facts(body: &mut ClauseBody, facts: &Facts) {
    if let (ClauseBody::Type(def), Some(said)) = (body, &facts.open)
        && let TypeShape::Enum { open, .. } = &mut def.shape
    {
        *open = said.value;
    }
}

fn shape(scope: &mut Scope<'_>) -> TypeShape {
    if let Some(defined) = defined_in_title(&scope.entry().head.title) {
        let snippet = Snippet::of_span(scope, defined.ty).into_owned();
        return shape_of(scope, &snippet, None).unwrap_or_default();
    }
    let mut fields = take_tables(scope, TableRole::Fields);
    if fields.is_empty() {
        fields = take_tables_as(scope, TableRole::Fields, TableRole::has_names_and_types);
    }
    if !fields.is_empty() {
        return TypeShape::Record { fields: read_fields(scope, &fields) };
    }
    let values = take_tables(scope, TableRole::Values);
    if !values.is_empty() {
        return closed_enum(scope, |scope| table_values(scope, &values));
    }
    if let Some(shape) = expression(scope) {
        return shape;
    }
    let fields = take_lists(scope, scope.blocks(), Listed::Fields, |_| true);
    if !fields.is_empty() {
        return TypeShape::Record { fields: read_fields(scope, &fields.iter().collect::<Vec<_>>()) };
    }
    if let Some(list) = scope.blocks().iter().copied().find(|&block| is_value_list(scope, block)) {
        return closed_enum(scope, |scope| list_values(scope, list));
    }
    match told_values(scope) {
        Some(told) => closed_enum(scope, |scope| told_values::take(scope, told)),
        None => TypeShape::Opaque,
    }
}

fn closed_enum(scope: &mut Scope<'_>, read: impl FnOnce(&mut Scope<'_>) -> Vec<EnumValue>) -> TypeShape {
    let values = read(scope);
    report_duplicates(scope, &DUPLICATE_VALUE, values.iter().map(|value| &value.value));
    TypeShape::Enum { values, open: false }
}

fn table_values(scope: &mut Scope<'_>, tables: &[&Table]) -> Vec<EnumValue> {
    let mut values = Vec::new();
    for table in tables {
        let Some(column) = table.column("Value") else { continue };
        let meaning = table.column("Meaning").or_else(|| table.column("Description"));
        for row in &table.rows {
            let Some((mut value, optional)) = read_name(scope, row, column) else { continue };
            if optional {
                value.value.push('?');
            }
            let cell = meaning.and_then(|column| row.cells.get(column));
            values.push(EnumValue {
                value,
                meaning: cell.map(|cell| cell.text(scope.leaves)).unwrap_or_default(),
                remarks: remarks(scope.leaves, table, row, &[Some(column), meaning]),
            });
        }
    }
    values
}

/// A bullet list of which each item begins with a code span or a word in capitals.
fn is_value_list(scope: &Scope<'_>, block: BlockIndex) -> bool {
    matches!(scope.block(block).kind, BlockKind::List { start: None, .. })
        && scope.children(block).all(|item| leading_value(scope, item).is_some())
}

/// The paragraph that a block is or begins with.
fn leading_paragraph<'a>(scope: &Scope<'a>, block: BlockIndex) -> Option<&'a Leaf<'a>> {
    let paragraph = match scope.block(block).kind {
        BlockKind::Paragraph => block,
        _ => scope.children(block).next()?,
    };
    (scope.block(paragraph).kind == BlockKind::Paragraph).then(|| scope.leaf(paragraph))
}

/// The first leaf of an item, the raw range of the value that it begins with, and the value.
fn leading_value<'a>(scope: &Scope<'a>, item: BlockIndex) -> Option<(&'a Leaf<'a>, Range<usize>, Span)> {
    let leaf = leading_paragraph(scope, item)?;
    if let Some(code) = leaf.leading_code() {
        return Some((leaf, code.raw, code.content));
    }
    let word = constant(leaf.raw())?;
    // The marks around it are part of what stands before the meaning.
    Some((leaf, 0..word.end + word.start, leaf.span(word)))
}

fn list_values(scope: &mut Scope<'_>, list: BlockIndex) -> Vec<EnumValue> {
    let mut values = Vec::new();
    for item in scope.children(list) {
        let Some((leaf, raw, value)) = leading_value(scope, item) else { continue };
        let rest = &leaf.raw()[raw.end..];
        let meaning = rest.trim_start().trim_start_matches([':', '–', '—', '-', '=']);
        let meaning = leaf.raw().len() - meaning.len()..leaf.raw().len();
        scope.claim_span(leaf.span(raw.start..meaning.start));
        let value = Located::written(scope.source.slice(value).to_owned(), value);
        values.push(EnumValue { value, meaning: leaf.text(meaning), remarks: Vec::new() });
    }
    scope.claim(list);
    let leaves: Vec<BlockIndex> = scope.document.subtree(list).collect();
    for leaf in leaves {
        if scope.block(leaf).kind == BlockKind::Paragraph {
            scope.leave_as_prose(leaf);
        }
    }
    values
}

/// The shape of a body that begins with a type in a code span.
fn expression(scope: &mut Scope<'_>) -> Option<TypeShape> {
    let says_more = |&block: &BlockIndex| {
        scope.block(block).kind != BlockKind::Html && !scope.is_span_claimed(scope.block(block).span)
    };
    let first = scope.blocks().iter().copied().find(says_more)?;
    if scope.block(first).kind != BlockKind::Paragraph {
        return None;
    }
    let code = leading_paragraph(scope, first)?.leading_code()?;
    let snippet = Snippet::of_span(scope, code.content).into_owned();
    shape_of(scope, &snippet, Some(&CodeLead { block: first, code: code.raw }))
}

/// The shape that is written as a type, in the heading or in the code span `lead`; `None` where that is no type.
fn shape_of(scope: &mut Scope<'_>, snippet: &Snippet<'_>, lead: Option<&CodeLead>) -> Option<TypeShape> {
    let stands_alone = lead.is_none_or(|lead| {
        let after = scope.leaf(lead.block).raw()[lead.code.end..].trim_start();
        after.is_empty() || after.starts_with([',', ';', '.', ':'])
    });
    let is_union = snippet.text.contains(" | ") || snippet.text.contains(" or ");
    let (node, end) = match type_expr::parse_prefix(&snippet.text) {
        Ok(read) => read,
        Err(fault) if is_union || lead.is_none() => {
            let finding = broken_type(scope, snippet, &fault);
            scope.findings.push(finding);
            return Some(TypeShape::Opaque);
        }
        Err(_) => return None,
    };
    let (after, at) = after_type(snippet, end);
    let ty = type_of(&node, snippet);
    if !after && at < snippet.text.len() || !is_union && !stands_alone {
        return None;
    }
    if let Some(lead) = lead {
        scope.claim_span(scope.leaf(lead.block).span(lead.code.clone()));
    }
    Some(match ty {
        TypeExpr::OneOf { types } => union(scope, types, snippet, lead),
        ty => {
            let mut rules = Snippet::of_span(scope, snippet.span(&(at..snippet.text.len()))).into_owned();
            rules.is_code = true;
            let rules = read_rules(scope, &rules, &ty, []);
            TypeShape::Alias { ty: Located::written(ty, snippet.span(&(0..end))), rules }
        }
    })
}

/// Whether a comma follows the type, and where what follows it begins.
fn after_type(snippet: &Snippet<'_>, end: usize) -> (bool, usize) {
    let rest = snippet.slice(&(end..snippet.text.len()));
    let trimmed = rest.trim_start();
    let comma = trimmed.starts_with([',', ';']);
    (comma, snippet.text.len() - trimmed.len() + usize::from(comma))
}

/// The code span that a body begins with.
struct CodeLead {
    block: BlockIndex,
    /// Its raw range in the block's leaf.
    code: Range<usize>,
}

fn union(
    scope: &mut Scope<'_>,
    types: Vec<TypeExpr>,
    snippet: &Snippet<'_>,
    lead: Option<&CodeLead>,
) -> TypeShape {
    let text = |ty: &TypeExpr| match ty {
        TypeExpr::Literal { value: Value::Text(text) } => Some(text.clone()),
        _ => None,
    };
    if let Some(values) = types.iter().map(text).collect::<Option<Vec<String>>>() {
        let values = values.into_iter().map(|text| EnumValue {
            value: Located::written(text, snippet.whole()),
            meaning: crate::ir::Text::default(),
            remarks: Vec::new(),
        });
        return TypeShape::Enum { values: values.collect(), open: false };
    }
    let told_apart_by = scope.take_label(LabelKey::ToldApartBy).and_then(|label| {
        let leaf = scope.leaf(label.block);
        match leaf.code_spans(label.value.clone()).first() {
            Some(code) => Some(code.content),
            None => leaf.segments(label.value).first().copied(),
        }
    });
    let told_apart_by = told_apart_by.map(|span| Located::written(scope.source.slice(span).to_owned(), span));
    if let Some(lead) = lead.filter(|_| told_apart_by.is_none()) {
        warn_prose_discriminator(scope, lead);
    }
    let variant = |ty: TypeExpr| {
        let span = match &ty {
            TypeExpr::Named { name } => name.span,
            _ => snippet.whole(),
        };
        Variant { ty: Located::written(ty, span) }
    };
    TypeShape::Union { variants: types.into_iter().map(variant).collect(), told_apart_by }
}

/// Warns of "told apart by `x`" in the sentence that names the union.
fn warn_prose_discriminator(scope: &mut Scope<'_>, lead: &CodeLead) {
    let leaf = scope.leaf(lead.block);
    let text = &leaf.raw()[lead.code.end..];
    let Some(at) = text.to_ascii_lowercase().find("told apart by `") else { return };
    let start = lead.code.end + at;
    let Some(code) = leaf.code_spans(start..leaf.raw().len()).into_iter().next() else { return };
    let field = scope.source.slice(code.content);
    let span = leaf.span(start..code.raw.end);
    let mut finding = scope
        .finding(&DISCRIMINATOR_IN_PROSE, span, format!("`{field}` tells the types apart in prose only"))
        .help(format!("Write it as a label of its own: `- **Told apart by:** {field}`."));
    if leaf.raw()[code.raw.end..].trim_matches(['.', ' ', '\n']).is_empty() {
        let whole = Span { start: leaf.span(0..lead.code.end).end, end: leaf.span(0..leaf.raw().len()).end };
        let edit = Edit {
            place: Place::new(scope.source.path(), whole),
            text: format!("\n\n- **Told apart by:** `{field}`"),
        };
        finding = finding.fix(Fix {
            message: "write it as a label".to_owned(),
            edits: vec![edit],
            applicability: Applicability::Certain,
        });
    }
    scope.findings.push(finding);
}
