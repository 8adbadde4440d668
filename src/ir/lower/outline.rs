//! Which clauses a document has, and which blocks are whose.

use std::collections::BTreeSet;
use std::ops::Range;

use super::case_keys::text_key;
use super::heading::{Head, read_heading};
use super::openings::names_criteria;
use crate::base::{Located, Origin, Span};
use crate::ir::clause::type_def::name::name_of_title;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::part::is_part;
use crate::ir::{ClauseIndex, ClauseKind, FrontMatter, Opening, Text};
use crate::syntax::{BlockIndex, BlockKind};

/// The clauses of a document in reading order, before anything in their bodies is read.
pub(in crate::ir) struct Outline {
    pub(in crate::ir) entries: Vec<Entry>,
    /// For each block, the clause whose own text it is part of.
    owners: Vec<Option<ClauseIndex>>,
    /// Regions that are switched off, in order.
    muted: Vec<Span>,
    /// The names of the file's types.
    types: BTreeSet<String>,
}

/// One clause of an outline.
pub(in crate::ir) struct Entry {
    pub(in crate::ir) opening: Opening,
    /// The heading, item or paragraph that opens it; `None` for a file's own clause.
    pub(in crate::ir) block: Option<BlockIndex>,
    pub(in crate::ir) head: Head,
    pub(in crate::ir) parent: Option<ClauseIndex>,
    pub(in crate::ir) depth: u32,
    /// The topmost blocks of its own body, in order.
    pub(in crate::ir) blocks: Vec<BlockIndex>,
    /// Further topmost blocks of its body, in order, that are clauses of their own and are shown where they stand.
    pub(in crate::ir) led: Vec<BlockIndex>,
    /// Headings among its blocks, each with what a host makes its anchor of.
    pub(in crate::ir) parts: Vec<(BlockIndex, String)>,
    /// From its opening to the end of the last clause in it.
    pub(in crate::ir) span: Span,
}

impl Outline {
    /// The clause whose own text `block` is part of.
    pub(in crate::ir) fn owner(&self, block: BlockIndex) -> Option<ClauseIndex> {
        self.owners.get(block.get()).copied().flatten()
    }

    /// Switches regions off, in order: no statement is looked for in them.
    pub(super) fn mute(&mut self, regions: Vec<Span>) {
        self.muted = regions;
    }

    /// Whether a type of the file has this name.
    pub(in crate::ir) fn names_type(&self, name: &str) -> bool {
        self.types.contains(name)
    }

    /// The regions that are switched off, in order.
    pub(in crate::ir) fn muted(&self) -> &[Span] {
        &self.muted
    }
}

/// A clause that a block other than a heading opens.
pub(super) struct BlockOpening {
    pub(super) opening: Opening,
    pub(super) kind: ClauseKind,
    /// The title's source bytes.
    pub(super) title: Span,
    /// The bytes of the item id that leads it.
    pub(super) item_id: Option<Span>,
    /// The block that opens it.
    pub(super) block: BlockIndex,
    /// Its own topmost blocks.
    pub(super) blocks: Vec<BlockIndex>,
}

/// Finds the clauses of `document`.
pub(super) fn outline<'a>(leaves: &'a Leaves<'a>, front_matter: &FrontMatter) -> Outline {
    let document = leaves.document;
    let mut builder = Builder {
        leaves,
        outline: Outline {
            entries: Vec::new(),
            owners: vec![None; document.blocks.len()],
            muted: Vec::new(),
            types: BTreeSet::new(),
        },
        open: Vec::new(),
        section: None,
    };
    let top: Vec<BlockIndex> = document.children(None).collect();
    let mut at = 0;
    while at < top.len() {
        let block = top[at];
        if let BlockKind::Heading { level, .. } = document.block(block).kind {
            let head = read_heading(leaves, block, front_matter);
            match builder.parted(level, &head) {
                Some(around) => builder.part(block, head, around),
                None => builder.heading(block, level, head),
            }
            at += 1;
        } else {
            at += builder.body_block(&top[at..]);
        }
    }
    builder.finish()
}

struct Builder<'a> {
    leaves: &'a Leaves<'a>,
    outline: Outline,
    /// The headings around the current place, with their levels.
    open: Vec<(u8, ClauseIndex)>,
    /// The clause that body blocks belong to.
    section: Option<ClauseIndex>,
}

impl Builder<'_> {
    fn heading(&mut self, block: BlockIndex, level: u8, head: Head) {
        while self.open.last().is_some_and(|&(outer, _)| outer >= level) {
            self.open.pop();
        }
        let parent = self.open.last().map(|&(_, index)| index);
        let index = self.push(Opening::Heading { level }, Some(block), head, parent);
        self.own(block..BlockIndex(block.0 + 1), index);
        self.open.push((level, index));
        self.section = Some(index);
    }

    /// The clause whose part a heading names.
    fn parted(&self, level: u8, head: &Head) -> Option<ClauseIndex> {
        let &(_, around) = self.open.iter().rfind(|&&(outer, _)| outer < level)?;
        is_part(self.outline.entries[around.get()].head.kind.value, head).then_some(around)
    }

    /// A heading in the text of a clause, which goes on below it.
    fn part(&mut self, block: BlockIndex, head: Head, around: ClauseIndex) {
        while self.open.last().is_some_and(|&(_, inner)| inner != around) {
            self.open.pop();
        }
        self.own(block..BlockIndex(block.0 + 1), around);
        let entry = &mut self.outline.entries[around.get()];
        entry.blocks.push(block);
        entry.parts.push((block, head.rendered));
        self.section = Some(around);
    }

    fn push(
        &mut self,
        opening: Opening,
        block: Option<BlockIndex>,
        head: Head,
        parent: Option<ClauseIndex>,
    ) -> ClauseIndex {
        let index = ClauseIndex(Span::at(self.outline.entries.len()).start);
        let span = block.map_or_else(|| Span::at(0), |block| self.leaves.document.block(block).span);
        let depth = parent.map_or(0, |parent| self.outline.entries[parent.get()].depth + 1);
        self.outline.entries.push(Entry {
            opening,
            block,
            head,
            parent,
            depth,
            blocks: Vec::new(),
            led: Vec::new(),
            parts: Vec::new(),
            span,
        });
        index
    }

    /// Takes the first of `siblings`, and as many more as belong to the clause that it opens;
    /// gives their number.
    fn body_block(&mut self, siblings: &[BlockIndex]) -> usize {
        let block = siblings[0];
        let section = self.section();
        let opened = super::openings::opened_by(self.leaves, siblings, &self.outline.entries, section);
        if let Some(opening) = opened.sibling {
            let taken = opening.blocks.len().max(1);
            self.block_clause(opening, section);
            return taken;
        }
        let led = opened.nested.iter().find(|opening| opening.block == block);
        let led: Vec<BlockIndex> = led.map(|opening| opening.blocks.clone()).unwrap_or_default();
        let taken = led.len().max(1);
        let around = &mut self.outline.entries[section.get()];
        if led.is_empty() {
            around.blocks.push(block);
        }
        around.led.extend(led);
        self.own(block..self.leaves.document.block(block).end, section);
        for opening in opened.nested {
            self.block_clause(opening, section);
        }
        taken
    }

    fn block_clause(&mut self, opening: BlockOpening, parent: ClauseIndex) {
        let mut head = Head::of_block(self.leaves.source, &opening);
        let around = &self.outline.entries[parent.get()].head;
        match opening.opening {
            Opening::Item if opening.kind == ClauseKind::Requirement && opening.item_id.is_none() => {
                head.title = self.words_of_item(&opening);
                head.rendered = format!("{} {}", self.name_around(parent), text_key(&head.title.plain));
            }
            // Steps have the name of what is around them too: many are titled by the same few words.
            Opening::Steps => head.rendered = format!("{} {}", around.rendered, head.rendered),
            // Calls have no words of their own.
            Opening::Calls => {
                let called = super::openings::called(&self.outline.entries, parent);
                let called = called.map_or(around, |operation| &operation.head);
                head.title = called.title.clone();
                head.rendered = format!("{} calls", called.rendered);
            }
            _ => {}
        }
        let index = self.push(opening.opening, Some(opening.block), head, Some(parent));
        self.own(opening.block..self.leaves.document.block(opening.block).end, index);
        for &block in &opening.blocks {
            let end = self.leaves.document.block(block).end;
            self.own(block..end, index);
            let span = self.leaves.document.block(block).span;
            let entry = &mut self.outline.entries[index.get()];
            entry.span = entry.span.to(span);
        }
        self.outline.entries[index.get()].blocks = opening.blocks;
    }

    /// The words by which a requirement in an item without an id is known.
    fn words_of_item(&self, opening: &BlockOpening) -> Text {
        let Some(&paragraph) = opening.blocks.first() else { return Text::default() };
        let leaf = self.leaves.leaf(paragraph);
        leaf.text(leaf.raw_range(opening.title))
    }

    /// What names the requirement that the clause at `at` is a part of: its heading, unless that says only that criteria
    /// follow.
    fn name_around(&self, at: ClauseIndex) -> &str {
        let entries = &self.outline.entries;
        let mut around = std::iter::successors(Some(at), |&at| entries[at.get()].parent);
        let names_it = |at: &ClauseIndex| !names_criteria(&entries[at.get()].head.title.plain);
        &entries[around.find(names_it).unwrap_or(at).get()].head.rendered
    }

    /// The clause for body blocks: the last heading's, or the file's own before any heading.
    fn section(&mut self) -> ClauseIndex {
        if let Some(section) = self.section {
            return section;
        }
        let mut head = Head::default();
        head.kind.origin = Origin::Default;
        let index = self.push(Opening::File, None, head, None);
        self.section = Some(index);
        index
    }

    /// Where the text before the first heading begins: at a block of its own, or at a clause in it.
    fn file_start(&self, file: usize) -> u32 {
        let own =
            self.outline.entries[file].blocks.first().map(|&block| self.leaves.document.block(block).span);
        let inner =
            self.outline.entries.get(file + 1).filter(|next| next.parent.is_some()).map(|next| next.span);
        own.into_iter().chain(inner).map(|span| span.start).min().unwrap_or(0)
    }

    fn own(&mut self, blocks: Range<BlockIndex>, owner: ClauseIndex) {
        for slot in &mut self.outline.owners[blocks.start.get()..blocks.end.get()] {
            *slot = Some(owner);
        }
    }

    /// The kind that a clause has by what stands below its heading, whatever the heading says.
    fn kind_by_body(&self, at: usize) -> Option<Located<ClauseKind>> {
        let entries = &self.outline.entries;
        let index = ClauseIndex(Span::at(at).start);
        let title = entries[at].head.title.span();
        if super::openings::is_background(self.leaves, &entries[at]) {
            Some(Located::written(ClauseKind::Background, title))
        } else if super::openings::is_decision_record(entries, at) {
            Some(Located::derived(ClauseKind::Decision, title))
        } else if super::openings::heads_requirement(self.leaves, entries, index) {
            Some(Located::derived(ClauseKind::Requirement, title))
        } else {
            None
        }
    }

    /// Extends each clause's span over its body and the clauses in it.
    fn finish(mut self) -> Outline {
        for at in (0..self.outline.entries.len()).rev() {
            if let Some(kind) = self.kind_by_body(at) {
                self.outline.entries[at].head.kind = kind;
            }
            let head = &mut self.outline.entries[at].head;
            if head.item_id.is_none() && head.kind.value == ClauseKind::Requirement {
                head.item_id = super::openings::item_id(self.leaves.source, &head.title);
            }
            let entry = &self.outline.entries[at];
            let mut span = entry.span;
            for &block in &entry.blocks {
                span = span.to(self.leaves.document.block(block).span);
            }
            if entry.opening == Opening::File {
                span.start = self.file_start(at);
            }
            let parent = entry.parent;
            self.outline.entries[at].span = span;
            if let Some(parent) = parent {
                let outer = &mut self.outline.entries[parent.get()];
                outer.span = outer.span.to(span);
            }
        }
        let types = self.outline.entries.iter().filter(|entry| entry.head.kind.value == ClauseKind::Type);
        let names = types.map(|entry| name_of_title(self.leaves.source, &entry.head.title).value);
        self.outline.types = names.collect();
        self.outline
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::testing::TestFile;

    #[test]
    fn the_text_before_a_heading_holds_what_opens_in_it() {
        let file = TestFile::new("\nWHEN a\nTHEN b\n\ntext\n").file;
        assert_eq!((file.clauses[0].span, file.clauses[1].span.start), (crate::base::Span::new(1, 20), 1));
    }
}
