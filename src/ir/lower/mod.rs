//! Document to IR, one file alone.
//!
//! The outline says which clauses there are and which blocks are whose; then each clause is lowered
//! in its [`Scope`](scope::Scope), parents before children, since facts are inherited.

pub(in crate::ir) mod anchor;
pub(in crate::ir) mod blocks;
mod body;
pub(in crate::ir) mod console;
mod facts;
pub(in crate::ir) mod fence;
mod front_matter;
mod heading;
mod hidden_tag;
pub(in crate::ir) mod http;
pub(in crate::ir) mod label;
pub(in crate::ir) mod leaf;
mod openings;
pub(in crate::ir) mod outline;
mod path;
mod references;
pub(in crate::ir) mod scope;
mod statements;
pub(in crate::ir) mod table;
#[cfg(test)]
pub(in crate::ir) mod testing;

use crate::base::{Code, Diagnostic, Located, Source, Span};
use crate::ir::clause::{scenario, step};
use crate::ir::{Clause, ClauseId, ClauseIndex, Facts, FileIr, FileRole};
use crate::syntax::Document;

use anchor::Anchor;
use scope::Scope;

/// The codes of this floor.
pub static CODES: &[&Code] = &[
    &console::BROKEN_CONSOLE,
    &hidden_tag::HIDDEN_TAG,
    &http::BROKEN_HTTP,
    &table::SURPLUS_CELLS,
    &scenario::MISSPELT_STEP_WORD,
    &scenario::PLACEHOLDER_WITHOUT_COLUMN,
    &scenario::SCENARIO_WITHOUT_STEPS,
    &scenario::SCENARIO_WITHOUT_THEN,
    &scenario::UNUSED_COLUMN,
    &step::OUTSIDE_PATH,
];

/// Lowers one file. Never fails: what cannot be read is prose, and a finding where it was claimed.
#[must_use]
pub fn lower(source: &Source, document: &Document) -> (FileIr, Vec<Diagnostic>) {
    let path = path::read(source.path());
    let front_matter = front_matter::lower(document.front_matter.as_ref());
    let outline = outline::outline(source, document, &front_matter);
    let mut file = FileIr {
        path: source.path().clone(),
        role: FileRole::Spec,
        space: path.space.clone(),
        language: path.language.clone().map(|tag| Located::derived(tag, Span::default())),
        front_matter,
        clauses: Vec::with_capacity(outline.entries.len()),
        references: Vec::new(),
        amendments: Vec::new(),
        suppressions: Vec::new(),
    };
    let mut findings = Vec::new();
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
    let (mut facts, explicit_id) = facts::own_facts(scope);
    let parent_facts = entry.parent.map_or_else(Facts::default, |parent| file.clause(parent).facts.clone());
    facts::inherit(&mut facts, &parent_facts);
    scope.id = explicit_id.as_ref().map_or_else(|| derived_id.clone(), |id| id.value.clone());
    let found = label::find_labels(scope);
    scope.set_labels(found);
    let body = body::lower(scope);
    fence::check_fences(scope);
    hidden_tag::check_hidden_tags(scope, &body);
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
        normative: true,
        facts,
        labels,
        statements,
        questions: Vec::new(),
        blocks: blocks::blocks(scope),
        body,
    }
}

fn derived_id(prefix: &str, anchor: &str) -> ClauseId {
    let parts: Vec<&str> = [prefix, anchor].into_iter().filter(|part| !part.is_empty()).collect();
    ClauseId(parts.join("/"))
}
