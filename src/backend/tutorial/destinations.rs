//! Where the links of lessons lead: to the pages of other lessons, out of the spec, or nowhere.

use std::collections::BTreeMap;

use super::code::Part;
use super::lesson::{Frame, Lesson, Source, StepView};
use crate::backend::addresses::encoded;
use crate::backend::link_targets::LinkTargets;
use crate::backend::piece::Piece;
use crate::base::SpecPath;
use crate::ir::{FileIr, LinkTarget, Spec};
use crate::syntax::InlineKind;

/// The pages of lessons, and what links name.
pub(super) struct Destinations<'a> {
    targets: LinkTargets<'a>,
    /// By file and id: the pages of tutorials, and for their steps the pages that these stand on.
    clauses: BTreeMap<(&'a SpecPath, &'a str), String>,
    /// The page of the first tutorial of a file.
    files: BTreeMap<&'a SpecPath, String>,
    source_url: Option<String>,
}

impl<'a> Destinations<'a> {
    /// Those of a spec whose tutorials have these pages.
    pub(super) fn new(
        spec: &'a Spec,
        lessons: impl IntoIterator<Item = (&'a Source<'a>, String)>,
        source_url: Option<String>,
    ) -> Self {
        let targets = LinkTargets::new(spec);
        let mut found = Self { targets, clauses: BTreeMap::new(), files: BTreeMap::new(), source_url };
        for (source, page) in lessons {
            let file = &source.file.path;
            for clause in std::iter::once(source.clause).chain(source.steps.iter().copied()) {
                found.clauses.insert((file, clause.id.as_str()), page.clone());
            }
            found.files.entry(file).or_insert(page);
        }
        found
    }

    fn page(&self, file: &SpecPath, url: &str) -> Option<&str> {
        let page = match self.targets.of_url(file, url)? {
            LinkTarget::Clause { id, file } => self.clauses.get(&(file, id.as_str())),
            LinkTarget::File { path } => self.files.get(path),
            LinkTarget::Prompt { .. } => None,
        };
        page.map(String::as_str)
    }

    /// Gives the links in some Markdown of a file their targets on a page of lessons.
    pub(super) fn lead(&self, file: &FileIr, markdown: &mut String) {
        if !markdown.contains('[') {
            return;
        }
        let mut piece = Piece::new(markdown, &file.definitions);
        for at in 0..piece.document.inlines.len() {
            match piece.document.inlines[at].kind.clone() {
                InlineKind::Link { url, auto: false } => match self.page(&file.path, &url) {
                    Some(page) => piece.relink(at, &encoded(page)),
                    None => piece.lead_outside(at, (&file.path, &url), self.source_url.as_deref()),
                },
                InlineKind::Image { url } => {
                    piece.lead_outside(at, (&file.path, &url), self.source_url.as_deref());
                }
                _ => {}
            }
        }
        let text = piece.applied();
        *markdown = text;
    }

    /// The same for all words of a lesson.
    pub(super) fn lead_lesson(&self, file: &FileIr, lesson: &mut Lesson) {
        self.lead_all(file, lesson.goal.as_mut());
        self.lead_frame(file, lesson.frame.as_mut());
        self.lead_parts(file, &mut lesson.intro);
        for step in &mut lesson.steps {
            self.lead_step(file, step);
        }
    }

    /// The same for all words of a step.
    pub(super) fn lead_step(&self, file: &FileIr, step: &mut StepView) {
        self.lead(file, &mut step.title);
        self.lead_parts(file, &mut step.parts);
    }

    /// The same for what readers should know before they begin.
    pub(super) fn lead_frame(&self, file: &FileIr, frame: Option<&mut Frame>) {
        let Some(frame) = frame else { return };
        self.lead_all(file, frame.audience.iter_mut().chain(&mut frame.time).chain(&mut frame.needs));
    }

    /// The same for several texts.
    pub(super) fn lead_all<'t>(&self, file: &FileIr, texts: impl IntoIterator<Item = &'t mut String>) {
        texts.into_iter().for_each(|text| self.lead(file, text));
    }

    fn lead_parts(&self, file: &FileIr, parts: &mut [Part]) {
        for part in parts {
            self.lead_all(file, part.prose.as_mut());
            if let Some(story) = &mut part.story {
                self.lead_all(file, story.given.iter_mut().chain(&mut story.when).chain(&mut story.then));
            }
        }
    }
}
