//! The steps of a clause's own text, before they are put into flows.

use std::ops::Range;

use super::placeholders::{Token, tokens};
use super::words::{
    StepWord, all_line_words, gherkin_words, is_step_list, line_words, misspelt_word, one_line_words,
};
use super::{StepKeyword, words};
use crate::base::{Applicability, Located, codes};
use crate::ir::Opening;
use crate::ir::lower::scope::Scope;
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// An emphasised word at the start of a step is nearly Given, When, Then, And or But.
    ///
    /// It is read as the word that it is near to; a reader, and other tools for scenarios, would read
    /// the line as something else.
    ///
    /// ```markdown
    /// - **Given** an account
    /// - **Wehn** the holder pays
    /// - **Then** the balance falls
    /// ```
    ///
    /// Correct the spelling (`**When**`).
    pub(in crate::ir) MISSPELT_STEP_WORD = "misspelt-step-word", Warning;
}

/// A step, still in the source.
pub(super) struct FoundStep {
    pub(super) keyword: Located<StepKeyword>,
    /// The leaf that it stands in.
    pub(super) leaf: BlockIndex,
    /// The raw range of its words.
    pub(super) text: Range<usize>,
    /// What stands below it.
    pub(super) details: Vec<BlockIndex>,
    /// The number of the line that holds its whole scenario; `None` for a step of a list.
    pub(super) line: Option<usize>,
}

/// The steps of a clause, in order.
#[derive(Default)]
pub(super) struct Found {
    pub(super) steps: Vec<FoundStep>,
    /// A table that an `Examples:` line announces.
    pub(super) announced: Option<BlockIndex>,
    lines: usize,
}

/// Finds the steps of a clause's own text and claims what they are made of.
pub(super) fn collect(scope: &mut Scope<'_>) -> Found {
    let mut found = Found::default();
    // Whether the block before is steps, so that this one can complete the last of them.
    let mut after_steps = false;
    for (at, &block) in scope.blocks().iter().enumerate() {
        let next = scope.blocks().get(at + 1).copied();
        after_steps = if found.take_steps(scope, block) {
            true
        } else if found.announces(scope, block, next) || found.announced == Some(block) {
            false
        } else {
            after_steps && found.complete_last(scope, block)
        };
    }
    found
}

impl Found {
    /// Takes a block that is steps; says whether it is.
    fn take_steps(&mut self, scope: &mut Scope<'_>, block: BlockIndex) -> bool {
        match scope.block(block).kind {
            BlockKind::List { .. } if is_step_list(scope.leaves, block) => {
                scope.claim(block);
                for item in scope.children(block) {
                    self.item(scope, item);
                }
                true
            }
            BlockKind::Paragraph => {
                let leaf = scope.leaf(block);
                let in_text = scope.entry().opening == Opening::Steps;
                let own = || if in_text { line_words(leaf) } else { gherkin_words(leaf) };
                let words = all_line_words(leaf).or_else(own);
                let Some(words) = words.filter(|words| !words.is_empty()) else { return false };
                scope.claim(block);
                self.push_words(scope, block, &words, None);
                true
            }
            _ => false,
        }
    }

    fn item(&mut self, scope: &mut Scope<'_>, item: BlockIndex) {
        let mut children = scope.children(item);
        let Some(first) = children.next() else { return };
        let leaf = scope.leaf(first);
        let is_text = scope.block(first).kind == BlockKind::Paragraph;
        let known = if is_text { words::opening_word(leaf) } else { None };
        if let Some(words) = is_text.then(|| one_line_words(leaf)).flatten() {
            self.lines += 1;
            self.push_words(scope, first, &words, Some(self.lines));
        } else if let Some(word) = known {
            self.push_words(scope, first, &[word], None);
        } else if let Some(word) = is_text.then(|| misspelt_word(leaf)).flatten() {
            report_misspelt(scope, first, &word);
            self.push_words(scope, first, &[word], None);
        } else {
            if let Some(step) = self.steps.last_mut() {
                step.details.push(item);
            }
            return;
        }
        if let Some(step) = self.steps.last_mut() {
            step.details.extend(children);
        }
    }

    /// The steps that these words of a leaf open, each up to the next.
    fn push_words(&mut self, scope: &Scope<'_>, block: BlockIndex, words: &[StepWord], line: Option<usize>) {
        let leaf = scope.leaf(block);
        for (at, word) in words.iter().enumerate() {
            let next = words.get(at + 1).map(|next| next.mark.start);
            let mut text = leaf.trim(word.mark.end..next.unwrap_or(leaf.raw().len()).max(word.mark.end));
            if next.is_some() && line.is_some() {
                let kept = leaf.raw()[text.clone()].trim_end_matches([',', ';', '，', '、', ' ']);
                text.end = text.start + kept.len();
            }
            let keyword = Located::written(word.keyword, leaf.span(word.word.clone()));
            self.steps.push(FoundStep { keyword, leaf: block, text, details: Vec::new(), line });
        }
    }

    /// Whether a block is the line `Examples:` above a table of cases.
    fn announces(&mut self, scope: &mut Scope<'_>, block: BlockIndex, next: Option<BlockIndex>) -> bool {
        const WORDS: [&str; 3] = ["examples", "scenarios", "cases"];
        let Some(table) = next.filter(|&next| scope.block(next).kind == BlockKind::Table) else {
            return false;
        };
        if scope.block(block).kind != BlockKind::Paragraph || self.steps.is_empty() {
            return false;
        }
        let words = scope.leaf(block).whole().plain;
        let words = words.trim().trim_end_matches([':', '：']);
        let announces = WORDS.iter().any(|word| word.eq_ignore_ascii_case(words));
        if announces {
            scope.claim(block);
            self.announced = Some(table);
        }
        announces
    }

    /// Gives a block right after a step that ends in a colon to that step; says whether it did.
    fn complete_last(&mut self, scope: &mut Scope<'_>, block: BlockIndex) -> bool {
        let completes = !matches!(scope.block(block).kind, BlockKind::Html | BlockKind::ThematicBreak);
        let waits = self.steps.last().is_some_and(|step| step.waits(scope));
        let is_cases = || scope.block(block).kind == BlockKind::Table && self.has_column_of(scope, block);
        if !completes || !waits || is_cases() {
            return false;
        }
        scope.claim(block);
        if let Some(step) = self.steps.last_mut() {
            step.details.push(block);
        }
        false
    }

    fn has_column_of(&self, scope: &Scope<'_>, table: BlockIndex) -> bool {
        let Some(table) = scope.leaves.table(table) else { return false };
        let tokens = self.tokens(scope);
        table.header.iter().any(|cell| tokens.iter().flatten().any(|token| token.name == cell.text.plain))
    }

    /// For each step, the names in braces or angle brackets in it and in what stands below it.
    pub(super) fn tokens(&self, scope: &Scope<'_>) -> Vec<Vec<Token>> {
        self.steps.iter().map(|step| step.tokens(scope)).collect()
    }
}

impl FoundStep {
    /// Whether its words end in a colon and nothing stands below it yet.
    fn waits(&self, scope: &Scope<'_>) -> bool {
        let leaf = scope.leaf(self.leaf);
        let words = &leaf.raw()[self.text.clone()];
        self.details.is_empty() && words.trim_end_matches('*').ends_with([':', '：'])
    }

    fn tokens(&self, scope: &Scope<'_>) -> Vec<Token> {
        let mut found = tokens(scope.leaf(self.leaf), self.text.clone());
        let below = self.details.iter().flat_map(|&detail| scope.document.subtree(detail));
        for block in below.filter(|&block| !scope.document.segments(block).is_empty()) {
            let leaf = scope.leaf(block);
            found.extend(tokens(leaf, 0..leaf.raw().len()));
        }
        found
    }
}

fn report_misspelt(scope: &mut Scope<'_>, block: BlockIndex, word: &StepWord) {
    let span = scope.leaf(block).span(word.word.clone());
    let meant = word.keyword.as_str();
    let message = format!("`{}` is no step word; it is read as `{meant}`", scope.source.slice(span));
    let found = scope.finding(&MISSPELT_STEP_WORD, span, message).help(format!("Did you mean `{meant}`?"));
    let found = found.replace(format!("write `{meant}`"), meant, Applicability::Suggested);
    scope.findings.push(found);
}
