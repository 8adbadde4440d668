//! `tutorial`: finished pages from `Tutorial` and `Step`, and drafts of lessons that nobody has
//! written yet.

mod code;
mod destinations;
mod draft;
mod gaps;
mod lesson;
mod pages;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contract::{described_codes, parse_options};
use super::publication::published_files;
use super::templates::{Listed, Root, TemplateFault, Templates};
use super::{
    Backend, BackendDiagnostic, Description, EmitError, OptionFault, OutputFile, Ownership, Request, Response,
};
use crate::analysis::is_in_force;
use crate::base::Severity;
use crate::ir::{Clause, ClauseBody, ClauseKind, FileIr, Spec};

use destinations::Destinations;
use draft::Draft;
use lesson::{Lesson, PageLink, Source, lesson};
use pages::PageNames;

/// The backend.
pub(super) struct Tutorials {
    templates: Templates,
}

impl Default for Tutorials {
    fn default() -> Self {
        Self { templates: templates() }
    }
}

/// What `specc.toml` may say of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Options {
    /// When drafts are derived from features, scenarios and operations.
    drafts: Drafts,
    /// Where the spec folder can be read on the web: links to what is no lesson lead there. Without
    /// it, such links become their words.
    source_url: Option<String>,
}

/// When drafts are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Drafts {
    /// While the spec has no `Tutorial`.
    #[default]
    Missing,
    /// In every build.
    Always,
    /// In none.
    Never,
}

/// The index as its template sees it.
#[derive(Debug, Default, Serialize, JsonSchema)]
struct Index {
    pages: Vec<PageLink>,
    drafts: Vec<PageLink>,
}

impl Backend for Tutorials {
    fn describe(&self) -> Description {
        Description {
            name: "tutorial".to_owned(),
            summary: "tutorial pages, and drafts of those that are still to be written".to_owned(),
            options: schemars::schema_for!(Options).to_value(),
            codes: described_codes(gaps::CODES),
            ..Description::default()
        }
    }

    fn check_options(&self, options: &serde_json::Value) -> Result<(), OptionFault> {
        parse_options::<Options>(options).map(|_| ())
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        let options: Options = request.options().unwrap_or_default();
        let sources = sources(request.spec);
        let mut names = PageNames::new();
        let mut index = Index::default();
        let mut response = Response::default();
        let pages: Vec<String> =
            sources.iter().map(|source| names.page(&lesson::markdown(&source.clause.title))).collect();
        let pages = sources.iter().zip(pages);
        let destinations = Destinations::new(request.spec, pages.clone(), options.source_url);
        self.add_lessons(&mut response, &mut index, pages, &destinations)?;
        let wanted = match options.drafts {
            Drafts::Missing => sources.is_empty(),
            Drafts::Always => true,
            Drafts::Never => false,
        };
        if wanted {
            self.add_drafts(&mut response, &mut index, (request.spec, &destinations), &mut names)?;
        }
        if !response.files.is_empty() {
            let content = self.templates.render(&INDEX, &index)?;
            response.files.extend(OutputFile::at("index.md", content, Ownership::Generated));
        }
        Ok(response)
    }

    fn templates(&self) -> Option<&Templates> {
        Some(&self.templates)
    }

    fn with_templates(&self, templates: Templates) -> Option<Arc<dyn Backend>> {
        Some(Arc::new(Self { templates }))
    }
}

impl Tutorials {
    fn add_lessons<'a>(
        &self,
        response: &mut Response,
        index: &mut Index,
        sources: impl Iterator<Item = (&'a Source<'a>, String)>,
        destinations: &Destinations<'_>,
    ) -> Result<(), TemplateFault> {
        let mut lessons: Vec<(&Source<'_>, Lesson)> = Vec::new();
        for (source, path) in sources {
            let mut lesson = lesson(source);
            destinations.lead_lesson(source.file, &mut lesson);
            index.pages.push(PageLink {
                title: lesson.title.clone(),
                path,
                goal: lesson.goal.clone(),
                time: lesson.frame.as_ref().and_then(|frame| frame.time.clone()),
            });
            lessons.push((source, lesson));
        }
        for (at, (source, lesson)) in lessons.iter_mut().enumerate() {
            lesson.previous = at.checked_sub(1).and_then(|before| index.pages.get(before)).cloned();
            lesson.next = index.pages.get(at + 1).cloned();
            response.diagnostics.extend(gaps::gaps(source, lesson));
            if let Some(page) = index.pages.get(at) {
                let content = self.templates.render(&LESSON, lesson)?;
                response.files.extend(OutputFile::at(&page.path, content, Ownership::Generated));
            }
        }
        Ok(())
    }

    fn add_drafts(
        &self,
        response: &mut Response,
        index: &mut Index,
        (spec, destinations): (&Spec, &Destinations<'_>),
        names: &mut PageNames,
    ) -> Result<(), TemplateFault> {
        for (draft, feature) in draft::drafts(spec, destinations) {
            let path = names.page(&format!("draft {}", draft.title));
            response.diagnostics.push(draft_note(&draft, &path, feature));
            let content = self.templates.render(&DRAFT, &draft)?;
            response.files.extend(OutputFile::at(&path, content, Ownership::Scaffold));
            index.drafts.push(PageLink { title: draft.title, path, goal: None, time: None });
        }
        Ok(())
    }
}

/// The tutorials that are out in this version, in reading order.
fn sources(spec: &Spec) -> Vec<Source<'_>> {
    let mut found: Vec<Source<'_>> = Vec::new();
    for file in published_files(spec) {
        for clause in file.clauses.iter().filter(|clause| is_in_force(spec, clause)) {
            match &clause.body {
                ClauseBody::Tutorial(tutorial) => {
                    found.push(Source { file, clause, tutorial, steps: Vec::new() });
                }
                _ if clause.kind.value == ClauseKind::Step => add_step(&mut found, file, clause),
                _ => {}
            }
        }
    }
    found
}

/// Gives a step to the tutorial that it stands in, which is the last one found.
fn add_step<'a>(found: &mut [Source<'a>], file: &FileIr, clause: &'a Clause) {
    let Some(last) = found.last_mut() else { return };
    if last.file.path == file.path && last.clause.span.contains(clause.span) {
        last.steps.push(clause);
    }
}

fn draft_note(draft: &Draft, path: &str, feature: Option<(&FileIr, &Clause)>) -> BackendDiagnostic {
    let message = format!("`{path}` is a draft; {} things are still to be written", draft.gaps.len());
    let help = "Its first list names them. Write them as a `Tutorial` with `Step` clauses below it.";
    BackendDiagnostic {
        code: "tutorial-draft".to_owned(),
        severity: Severity::Note,
        clause: feature.map(|(_, clause)| clause.id.clone()),
        place: feature.map(|(file, clause)| (file.path.clone(), clause.head)),
        message,
        help: Some(help.to_owned()),
    }
}

/// The index.
const INDEX: Root<Index> = Root::new("index", include_str!("../../../templates/tutorial/index.hbs"));

/// A finished page.
const LESSON: Root<Lesson> = Root::new("lesson", include_str!("../../../templates/tutorial/lesson.hbs"));

/// A page that is still to be written.
const DRAFT: Root<Draft> = Root::new("draft", include_str!("../../../templates/tutorial/draft.hbs"));

fn templates() -> Templates {
    let own: [Listed; 7] = [
        INDEX.listed(),
        LESSON.listed(),
        DRAFT.listed(),
        Listed::partial("frame", include_str!("../../../templates/tutorial/frame.hbs")),
        Listed::partial("part", include_str!("../../../templates/tutorial/part.hbs")),
        Listed::partial("fence", include_str!("../../../templates/tutorial/fence.hbs")),
        Listed::partial("story", include_str!("../../../templates/tutorial/story.hbs")),
    ];
    Templates::built_in("tutorial", &own)
}
