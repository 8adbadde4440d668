//! Document to IR, one file alone.
//!
//! The outline says which clauses there are and which blocks are whose; then each clause is lowered
//! in its [`Scope`](scope::Scope), parents before children, since facts are inherited.

mod anchor;
mod annotation;
mod blocks;
mod body;
mod facts;
mod front_matter;
mod heading;
mod html_anchor;
mod label;
mod leaf;
mod misspelt;
mod openings;
mod outline;
mod path;
mod questions;
mod references;
mod scope;
mod statements;
mod suppression;
mod table;

use crate::base::{Code, Diagnostic, Located, Source, Span};
use crate::ir::{Clause, ClauseId, ClauseIndex, FileIr, FileRole};
use crate::syntax::Document;

use anchor::Anchor;
use scope::Scope;

/// The codes of this floor.
pub static CODES: &[&Code] = &[
    &annotation::UNKNOWN_ANNOTATION,
    &facts::BROKEN_ANNOTATION_VALUE,
    &facts::BROKEN_ATTRIBUTES,
    &front_matter::UNKNOWN_FRONT_MATTER_KIND,
    &misspelt::MISSPELT_KIND,
    &suppression::BROKEN_DIRECTIVE,
    &suppression::SUPPRESSION_WITHOUT_REASON,
];

/// Lowers one file. Never fails: what cannot be read is prose, and a finding where it was claimed.
#[must_use]
pub fn lower(source: &Source, document: &Document) -> (FileIr, Vec<Diagnostic>) {
    let path = path::read(source.path());
    let front_matter = front_matter::lower(source, document.front_matter.as_ref());
    let directives = suppression::directives(source, document);
    let mut outline = outline::outline(source, document, &front_matter.fields);
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
        amendments: Vec::new(),
        suppressions: directives.suppressions,
    };
    let mut findings = front_matter.findings;
    findings.extend(directives.findings);
    for (at, anchor) in anchor::anchors(&outline.entries).into_iter().enumerate() {
        let index = ClauseIndex(Span::at(at).start);
        let mut scope = Scope::new(source, document, &outline, index);
        let clause = lower_clause(&mut scope, &path.id_prefix, anchor, &file);
        file.references.extend(references::references(&scope));
        findings.append(&mut scope.findings);
        file.clauses.push(clause);
    }
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
    let body = body::lower(scope);
    let labels = scope.take_rest().into_iter().map(|label| label.into_labelled(scope)).collect();
    let statements = statements::statements(scope);
    Clause {
        id: scope.id.clone(),
        explicit_id,
        derived_id,
        anchor: anchor.name,
        positional: anchor.positional,
        opening: entry.opening,
        kind: entry.head.kind.clone(),
        title: entry.head.title.clone(),
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
