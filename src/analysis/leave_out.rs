//! A spec without the clauses that are wrong, for builds that go on all the same.

use std::collections::BTreeMap;

use crate::base::{Diagnostic, Located, Severity, Span, SpecPath};
use crate::ir::{
    Block, BlockRole, BlockShape, Clause, ClauseBody, ClauseIndex, ClauseKind, Facts, FileIr, Spec,
};

/// Reduces each clause of `spec` that an error of `findings` stands in to its title and a mark.
/// The clauses in it stay, unless they have errors of their own.
pub fn leave_out(spec: &mut Spec, findings: &[Diagnostic]) {
    let mut errors: BTreeMap<&SpecPath, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
        errors.entry(&finding.place.path).or_default().push(finding);
    }
    for file in &mut spec.files {
        let wrong = clauses_with_errors(file, errors.get(&file.path).map_or(&[], Vec::as_slice));
        for (index, messages) in wrong {
            mark(&mut file.clauses[index.get()], &messages);
        }
    }
}

/// The innermost clauses that errors stand in, with the errors' words.
fn clauses_with_errors(file: &FileIr, errors: &[&Diagnostic]) -> BTreeMap<ClauseIndex, Vec<String>> {
    let mut wrong: BTreeMap<ClauseIndex, Vec<String>> = BTreeMap::new();
    for error in errors {
        // Clauses stand in reading order, parents first: the last one around a place is the innermost.
        let around = file.clauses.iter().rposition(|clause| clause.span.contains(error.place.span));
        if let Some(at) = around {
            let index = ClauseIndex(Span::at(at).start);
            wrong.entry(index).or_default().push(error.message.clone());
        }
    }
    wrong
}

fn mark(clause: &mut Clause, messages: &[String]) {
    let markdown = format!("> **Left out:** this clause has errors: {}.", messages.join("; "));
    let span = clause.head;
    clause.kind = Located::derived(ClauseKind::Section, clause.kind.span);
    clause.facts = Facts::default();
    clause.body = ClauseBody::Plain;
    clause.labels.clear();
    clause.statements.clear();
    clause.questions.clear();
    clause.blocks =
        vec![Block { shape: BlockShape::Quote, role: BlockRole::Prose, span, markdown: markdown.into() }];
}
