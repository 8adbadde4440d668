//! Document to IR, one file alone.
//!
//! The outline says which clauses there are and which blocks are whose; then each clause is lowered
//! in its [`Scope`](scope::Scope), parents before children, since facts are inherited.

pub(in crate::ir) mod anchor;
mod annotation;
mod answer_table;
pub(in crate::ir) mod blocks;
mod body;
pub(in crate::ir) mod case_keys;
mod claims;
pub(in crate::ir) mod console;
mod facts;
pub(in crate::ir) mod fence;
mod front_matter;
mod heading;
mod hidden_tag;
mod html_anchor;
pub(in crate::ir) mod http;
pub(in crate::ir) mod label;
mod label_places;
mod label_runs;
mod label_slips;
pub(in crate::ir) mod leaf;
pub(in crate::ir) mod leaves;
pub(in crate::ir) mod listed_rows;
mod lower_case;
mod missing_kind;
mod misspelt;
pub(in crate::ir) mod name_list;
pub(in crate::ir) mod openings;
pub(in crate::ir) mod outline;
pub(in crate::ir) mod part;
mod path;
mod questions;
pub(in crate::ir) mod references;
pub(in crate::ir) mod scope;
pub(in crate::ir) mod snippet;
pub(in crate::ir) mod statements;
mod suppression;
mod swallowed_annotation;
pub(in crate::ir) mod table;
pub(in crate::ir) mod table_role;
#[cfg(test)]
pub(in crate::ir) mod testing;
mod unread;
pub(in crate::ir) mod words;

use crate::base::{Code, Diagnostic, Located, Source, Span};
use crate::ir::clause::{operation, scenario, step, type_def};
use crate::ir::type_expr::lower::BROKEN_TYPE;
use crate::ir::value_rule;
use crate::ir::{Clause, ClauseId, ClauseIndex, FileIr, FileRole, LabelledText, LineStarts};

use crate::syntax::Document;

use anchor::Anchor;
use leaves::Leaves;
use lower_case::LowerCase;
use scope::Scope;

/// The codes of this floor.
pub static CODES: &[&Code] = &[
    &BROKEN_TYPE,
    &super::amendment::lower::BROKEN_RENAME,
    &annotation::UNKNOWN_ANNOTATION,
    &swallowed_annotation::SWALLOWED_ANNOTATION,
    &answer_table::UNREAD_ANSWERS,
    &fence::UNREAD_FENCE,
    &unread::UNREAD_CALLS,
    &unread::UNREAD_RESPONSES,
    &unread::UNREAD_RULES,
    &unread::UNREAD_FIELDS,
    &console::BROKEN_CONSOLE,
    &super::clause::constraint::lower::MISPLACED_WHEN,
    &facts::BROKEN_ANNOTATION_VALUE,
    &facts::BROKEN_ATTRIBUTES,
    &front_matter::UNKNOWN_FRONT_MATTER_KIND,
    &hidden_tag::HIDDEN_TAG,
    &http::BROKEN_HTTP,
    &label_places::MISPLACED_LABEL,
    &label_places::SWALLOWED_LINE,
    &label_places::UNMARKED_LABEL,
    &label_runs::LABEL_RUN,
    &label_slips::MISSPELT_LABEL,
    &label_slips::UNKNOWN_LABEL,
    &super::clause::constraint::layers::UNNAMED_PART,
    &super::measure::lower::BROKEN_MEASURE,
    &lower_case::LOWER_CASE_KEYWORD,
    &misspelt::MISSPELT_KIND,
    &missing_kind::MISSING_KIND,
    &name_list::BROKEN_LIST,
    &operation::defaults::BROKEN_LABEL_VALUE,
    &operation::errors::DUPLICATE_ERROR,
    &operation::head::BROKEN_HEAD,
    &operation::head::BROKEN_SIGNATURE,
    &operation::head::UNREAD_HEAD,
    &operation::parameters::NULL_PARAMETER,
    &operation::parameters::UNKNOWN_PARAMETER,
    &operation::parameters::UNKNOWN_PLACE,
    &operation::responses::BAD_STATUS,
    &operation::responses::MISPLACED_STATUS,
    &super::pattern::lower::BROKEN_PATTERN,
    &super::pattern::lower::UNPORTABLE_PATTERN,
    &super::measure::lower::quantity::DECIMAL_COMMA,
    &super::measure::lower::quantity::WRONG_UNIT,
    &scenario::MISSPELT_STEP_WORD,
    &scenario::PLACEHOLDER_WITHOUT_COLUMN,
    &scenario::SCENARIO_WITHOUT_STEPS,
    &scenario::SCENARIO_WITHOUT_THEN,
    &scenario::UNUSED_COLUMN,
    &step::OUTSIDE_PATH,
    &super::clause::BROKEN_EXPECTATION,
    &super::clause::UNKNOWN_TURN,
    &suppression::BROKEN_DIRECTIVE,
    &table::MISSING_COLUMN,
    &table::MISSING_NAME,
    &table::SURPLUS_CELLS,
    &type_def::field::DUPLICATE_FIELD,
    &type_def::field::RULE_IN_MEANING,
    &type_def::lower::DISCRIMINATOR_IN_PROSE,
    &type_def::lower::DUPLICATE_VALUE,
    &type_def::name::GENERIC_TYPE,
    &type_def::open_prose::CLOSED_IN_DATA,
    &value_rule::check::CONTRADICTING_RULES,
    &value_rule::check::RULE_TYPE_MISMATCH,
    &value_rule::lower::BROKEN_RULE,
    &value_rule::lower::UNESCAPED_REGEX,
];

/// Lowers one file. Never fails: what cannot be read is prose, and a finding where it was claimed.
#[must_use]
pub fn lower(source: &Source, document: &Document) -> (FileIr, Vec<Diagnostic>) {
    let path = path::read(source.path());
    let front_matter = front_matter::lower(source, document.front_matter.as_ref());
    let directives = suppression::directives(source, document);
    let leaves = Leaves::new(source, document);
    let mut outline = outline::outline(&leaves, &front_matter.fields);
    outline.mute(directives.muted);
    let language = path.language.clone().map(|tag| Located::derived(tag, Span::default()));
    let mut file = FileIr {
        path: source.path().clone(),
        role: FileRole::Spec,
        space: path.space.clone(),
        language: language.or(front_matter.language),
        front_matter: front_matter.fields,
        clauses: Vec::with_capacity(outline.entries.len()),
        references: Vec::new(),
        definitions: references::definitions(document),
        amendments: Vec::new(),
        suppressions: directives.suppressions,
        line_starts: LineStarts(source.lines().starts().to_vec()),
    };
    let mut findings = front_matter.findings;
    findings.extend(directives.findings);
    let mut lower_case = LowerCase::default();
    for (at, anchor) in anchor::anchors(&outline.entries).into_iter().enumerate() {
        let index = ClauseIndex(Span::at(at).start);
        let mut scope = Scope::new(&leaves, &outline, index);
        file.amendments.extend(super::amendment::lower::amendment(&mut scope));
        let clause = lower_clause(&mut scope, &path.id_prefix, anchor, &file);
        lower_case.see(&mut scope, &clause);
        file.references.extend(references::references(&scope));
        findings.append(&mut scope.findings);
        file.clauses.push(clause);
    }
    findings.extend(lower_case.report(source));
    file.references.shrink_to_fit();
    super::clause::decision::lower::fill_from_headings(&mut file, &leaves, &outline);
    (file, findings)
}

fn lower_clause(scope: &mut Scope<'_>, id_prefix: &str, anchor: Anchor, file: &FileIr) -> Clause {
    let entry = scope.entry();
    let derived_id = derived_id(id_prefix, &anchor.name);
    misspelt::find_misspelt_kind(scope);
    let found = label::find_labels(scope);
    scope.set_labels(found);
    let explicit_id = annotate(scope, file);
    let mut facts = facts::own_facts(scope);
    match entry.parent {
        Some(parent) => facts::inherit(&mut facts, &file.clause(parent).facts),
        None => facts::inherit(&mut facts, &facts::of_front_matter(&file.front_matter)),
    }
    scope.id = explicit_id.as_ref().map_or_else(|| derived_id.clone(), |id| id.value.clone());
    swallowed_annotation::report_swallowed(scope);
    let mut body = body::lower(scope);
    type_def::lower::apply_facts(&mut body, &facts);
    fence::check_fences(scope);
    hidden_tag::check_hidden_tags(scope, &body);
    label_slips::report_slips(scope);
    label_places::report_unread(scope);
    label_runs::report_runs(scope);
    answer_table::report_unread_answers(scope);
    unread::report(scope, &body);
    missing_kind::report(scope);
    type_def::open_prose::report_closed(scope, &body, &facts);
    let mut labels: Vec<LabelledText> =
        scope.take_rest().into_iter().map(|label| label.into_labelled(scope)).collect();
    labels.shrink_to_fit();
    let statements = statements::statements(scope);
    Clause {
        id: scope.id.clone(),
        explicit_id,
        derived_id,
        anchor: anchor.name,
        positional: anchor.positional,
        part_anchors: anchor.parts,
        opening: entry.opening,
        kind: entry.head.kind.clone(),
        title: entry.head.title.clone(),
        item_id: entry.head.item_id.clone(),
        ordinal: entry.head.ordinal.clone(),
        parent: entry.parent,
        depth: entry.depth,
        span: entry.span,
        head: entry.block.map_or(entry.span, |block| scope.block(block).span),
        normative: scope.normative,
        facts,
        labels,
        statements,
        questions: questions::questions(scope),
        blocks: blocks::blocks(scope),
        body,
    }
}

/// Reads the annotations of a clause, and what follows from them: whether it makes promises, and the
/// id that its author gave it. An `id:` after words without a statement is the clause's.
fn annotate(scope: &mut Scope<'_>, file: &FileIr) -> Option<Located<ClauseId>> {
    let parent = scope.entry().parent;
    scope.normative = statements::is_normative(scope, parent.map(|parent| file.clause(parent)));
    let mut annotations = annotation::find_annotations(scope);
    let has_id = facts::explicit_id(scope, &annotations).is_some();
    scope.lower_case = statements::counts_lower_case(file, scope.kind(), has_id, parent);
    let mut last = None;
    for annotation in annotations.iter_mut().filter(|annotation| annotation.statement_id().is_some()) {
        let known = last.filter(|&(block, _)| block == annotation.block);
        let (block, holds) =
            known.unwrap_or_else(|| (annotation.block, statements::holds_statement(scope, annotation.block)));
        annotation.of_clause = !holds;
        last = Some((block, holds));
    }
    scope.annotations = annotations;
    facts::explicit_id(scope, &scope.annotations)
}

fn derived_id(prefix: &str, anchor: &str) -> ClauseId {
    let parts: Vec<&str> = [prefix, anchor].into_iter().filter(|part| !part.is_empty()).collect();
    ClauseId(parts.join("/"))
}
