//! A look at the lines before the Markdown parser gets them.
//!
//! Some lines it cannot read (`!!!` heads), some it must not get, since they would cost it quadratic
//! time or much memory. These are replaced by fillers of the same length, so that places stay.

use std::collections::BTreeMap;

use super::admonition::{AdmonitionHead, read_head};
use super::fragment::{Filler, Fragment};
use super::link_definitions::Targets;
use super::size_limits::{self, Excess};
use crate::base::Limits;

/// What was found in the lines of a fragment, by line from 1.
#[derive(Debug)]
pub(super) struct Prescan {
    pub(super) limits: Limits,
    /// Number of blocks around the fragment.
    pub(super) depth: usize,
    /// What the parser gets instead of the ends of some lines.
    pub(super) fillers: BTreeMap<usize, Filler>,
    pub(super) admonitions: BTreeMap<usize, AdmonitionHead>,
    /// The definitions of the file, for the bodies of admonitions.
    pub(super) targets: Targets,
    /// Whether the fragment is read apart from the file, so that the parser has to ask for them.
    pub(super) apart: bool,
    /// What is past a limit.
    pub(super) excesses: Vec<Excess>,
}

impl Prescan {
    /// Looks at the lines of `fragment`, which lies below `depth` blocks.
    pub(super) fn new(source: &str, fragment: &Fragment, limits: &Limits, depth: usize) -> Self {
        let mut prescan = Self {
            limits: *limits,
            depth,
            fillers: BTreeMap::new(),
            admonitions: BTreeMap::new(),
            targets: Targets::default(),
            apart: false,
            excesses: size_limits::find(source, fragment, limits),
        };
        if depth < limits.nesting {
            prescan.find_admonitions(source, fragment);
        }
        for &(line, keep) in prescan.excesses.iter().flat_map(|excess| &excess.lines) {
            prescan.fillers.insert(line, Filler { keep, byte: OPAQUE });
            prescan.admonitions.remove(&line);
        }
        prescan
    }

    /// The same for a fragment that is read apart from the definitions of its file.
    pub(super) fn apart(self, targets: Targets) -> Self {
        Self { targets, apart: true, ..self }
    }

    /// Whether a line between the two is kept from the parser.
    pub(super) fn is_opaque(&self, first: usize, last: usize) -> bool {
        let mut between = self.fillers.range(first..=last.max(first));
        between.any(|(_, filler)| filler.byte == OPAQUE)
    }

    fn find_admonitions(&mut self, source: &str, fragment: &Fragment) {
        let (first, last) = (fragment.line(1).start as usize, fragment.line(fragment.len()).end as usize);
        if memchr::memmem::find(&source.as_bytes()[first..last], b"!!!").is_none() {
            return;
        }
        for (at, &line) in fragment.lines().iter().enumerate() {
            let text = &source.as_bytes()[line.range()];
            if !matches!(text.first(), Some(b'!' | b' ' | b'>')) {
                continue;
            }
            if let Some(head) = read_head(source, line) {
                self.fillers.insert(at + 1, Filler { keep: head.keep, byte: '*' });
                self.admonitions.insert(at + 1, head);
            }
        }
    }
}

/// Stands for the bytes that the parser does not get.
pub(super) const OPAQUE: char = 'x';
