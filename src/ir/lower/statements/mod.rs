//! Statements of a clause's own text: which sentences promise, forbid or allow what to whom.
//!
//! A quick look at bytes finds the leaves that can hold a keyword; only those are masked, cut into
//! sentences and searched, all on raw text, so that every offset leads back to the source.

mod condition;
mod frame;
mod keywords;
mod lead_in;
mod mask;
mod name;
mod normative;
mod numbering;
mod reader;
mod sentences;
mod subject;
mod token;
mod walk;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;

use super::annotation::Annotation;
use super::leaf::Leaf;
use super::openings::{Strength, what_is_rated};
use super::scope::Scope;
use crate::base::{Located, Origin, SharedText};
use crate::ir::{Detail, DetailKind, Modality, Opening, Statement};
use crate::syntax::{BlockIndex, BlockKind};

use lead_in::Lent;
use name::Names;
use reader::{LeafReader, LeafStatements, ReadStatement};

pub(super) use normative::{counts_lower_case, is_normative};

/// The statements of a clause, in reading order.
pub(super) fn statements(scope: &Scope<'_>) -> Vec<Statement> {
    if !scope.normative {
        return Vec::new();
    }
    let reader = LeafReader::new(scope);
    let mut gathering = Gathering {
        scope,
        reader,
        lent: BTreeMap::new(),
        subject: None,
        names: Names::new(&scope.id),
        statements: Vec::new(),
    };
    gathering.lend_to_own_item();
    for block in walk::prose_leaves(scope) {
        gathering.leaf(block);
    }
    if gathering.statements.is_empty() {
        gathering.rated_row();
    }
    let mut statements = gathering.statements;
    statements.shrink_to_fit();
    statements
}

/// The keywords of a leaf in upper case, in order, by their raw ranges: in a scenario they say how
/// strong a step is.
pub(in crate::ir) fn upper_case_keywords(leaf: &Leaf<'_>) -> Vec<(Range<usize>, Modality)> {
    if !keywords::may_hold_keyword(leaf.raw(), false) {
        return Vec::new();
    }
    let found = keywords::keywords(&mask::Prose::new(leaf, &[]), false);
    found.into_iter().map(|keyword| (keyword.raw, keyword.modality)).collect()
}

/// Whether a leaf holds a keyword, also in lower case if `lower`.
pub(super) fn holds_keyword(leaf: &Leaf<'_>, lower: bool) -> bool {
    keywords::may_hold_keyword(leaf.raw(), lower)
        && !keywords::keywords(&mask::Prose::new(leaf, &[]), lower).is_empty()
}

/// Whether a leaf holds a keyword that is written `word`.
pub(super) fn holds_word(leaf: &Leaf<'_>, word: &str) -> bool {
    let found = || keywords::keywords(&mask::Prose::new(leaf, &[]), true);
    leaf.raw().contains(word) && found().iter().any(|found| leaf.raw()[found.raw.clone()].starts_with(word))
}

/// Whether a leaf holds a keyword that makes a statement.
pub(super) fn holds_statement(scope: &Scope<'_>, block: BlockIndex) -> bool {
    scope.normative && LeafReader::new(scope).has_keyword(scope, block)
}

struct Gathering<'s, 'a> {
    scope: &'s Scope<'a>,
    reader: LeafReader,
    /// By list.
    lent: BTreeMap<BlockIndex, Lent>,
    /// The subject of the statement before.
    subject: Option<Located<SharedText>>,
    names: Names<'s>,
    statements: Vec<Statement>,
}

impl Gathering<'_, '_> {
    /// An item that is a clause of its own also takes the lead-in of its list.
    fn lend_to_own_item(&mut self) {
        let entry = self.scope.entry();
        let (Opening::Item, Some(item)) = (entry.opening, entry.block) else { return };
        if !matches!(self.scope.block(item).kind, BlockKind::Item { .. }) {
            return;
        }
        let Some(list) = self.scope.block(item).parent else { return };
        let Some(before) = lead_in::previous_sibling(self.scope, list) else { return };
        if self.scope.block(before).kind != BlockKind::Paragraph {
            return;
        }
        if let Some(lent) = self.reader.read(self.scope, before, None).and_then(|read| read.lent) {
            self.lent.insert(list, lent);
        }
    }

    fn leaf(&mut self, block: BlockIndex) {
        let list = lead_in::list_begun_by(self.scope, block);
        let lent = list.and_then(|list| self.lent.get(&list)).cloned();
        let Some(read) = self.reader.read(self.scope, block, lent.as_ref()) else { return };
        let LeafStatements { statements, lent: lends } = read;
        let first = self.statements.len();
        for statement in statements {
            self.push(block, statement);
        }
        if let Some(last) = self.statements[first..].last_mut() {
            last.detail = detail(self.scope, block);
        }
        if let Some((list, lent)) = lead_in::next_sibling(self.scope, block).zip(lends) {
            self.lent.insert(list, self.resolve(lent));
        }
    }

    /// What a row requires whose strength stands in a cell of its own.
    fn rated_row(&mut self) {
        let Some((what, cell, Strength::Of(modality))) = what_is_rated(self.scope) else { return };
        let span = self.scope.block(cell).span;
        self.push(
            what,
            ReadStatement {
                modality: Located { value: *modality, span, origin: Origin::Inherited },
                ambiguous: false,
                subject: None,
                pronoun: false,
                condition: None,
                text: self.scope.leaf(what).whole(),
                lead_in: None,
            },
        );
    }

    fn push(&mut self, block: BlockIndex, read: ReadStatement) {
        let subject = if read.pronoun { self.subject.clone().or(read.subject) } else { read.subject };
        if subject.is_some() {
            self.subject.clone_from(&subject);
        }
        let annotations = self.scope.annotations_of(block).iter();
        let own_id = annotations
            .clone()
            .find_map(|annotation| annotation.statement_id())
            .or_else(|| self.scope.entry().head.item_id.as_ref().map(|id| id.value.as_str()));
        let test_ids = annotations.flat_map(Annotation::test_ids).collect();
        self.statements.push(Statement {
            id: self.names.next(own_id, read.lead_in.as_ref(), &read.text),
            modality: read.modality,
            subject,
            condition: read.condition,
            text: read.text,
            lead_in: read.lead_in,
            detail: None,
            test_ids,
            ambiguous: read.ambiguous,
        });
    }

    /// A lead-in's `it` is the subject before.
    fn resolve(&self, mut lent: Lent) -> Lent {
        let is_pronoun = lent.subject.as_ref().is_some_and(|subject| subject.origin == Origin::Derived);
        if is_pronoun && self.subject.is_some() {
            lent.subject.clone_from(&self.subject);
        }
        lent
    }
}

/// The fence, table or quote right after a block.
fn detail(scope: &Scope<'_>, block: BlockIndex) -> Option<Detail> {
    let next = lead_in::next_sibling(scope, block)?;
    let kind = match scope.block(next).kind {
        BlockKind::Fence { .. } => DetailKind::Fence,
        BlockKind::Table => DetailKind::Table,
        BlockKind::Quote => DetailKind::Quote,
        _ => return None,
    };
    let free = scope.owns(next) && !scope.is_claimed(next);
    free.then(|| Detail {
        kind,
        span: scope.block(next).span,
        markdown: super::blocks::markdown(scope, next),
    })
}
