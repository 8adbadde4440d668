//! The first page: what the spec is, and the way to every other page.

use schemars::JsonSchema;
use serde::Serialize;

use super::facts::status_word;
use super::markdown;
use super::paths::{GLOSSARY, INDEX, REFERENCE, TRACEABILITY, href};
use super::site::{Site, clause_title, is_shown};
use crate::analysis::is_pending;
use crate::backend::templates::{Rendered, Root};
use crate::ir::{Clause, ClauseBody, FileIr, FileRole, IdSpace, Spec, Status};

/// The template.
pub(in crate::backend::docs) const TEMPLATE: Root<View> =
    Root::new("index", include_str!("../../../templates/docs/index.hbs"));

/// What `index.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    title: String,
    version: String,
    pages: Vec<PageLink>,
    tutorials: Vec<PageLink>,
    features: Vec<PageLink>,
    changes: Vec<PageLink>,
    translations: Vec<PageLink>,
    prompts: Vec<PageLink>,
    reference: Option<&'static str>,
    glossary: Option<&'static str>,
    traceability: Option<&'static str>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct PageLink {
    href: String,
    title: String,
    note: String,
}

/// The index.
pub(super) fn page(site: &Site<'_>) -> Rendered {
    let files = |wanted: fn(&FileIr) -> bool| -> Vec<PageLink> {
        site.spec.files.iter().filter(|file| wanted(file)).filter_map(|file| page_link(site, file)).collect()
    };
    let has = |wanted: fn(&ClauseBody) -> bool| site.shown().any(|(_, clause, _)| wanted(&clause.body));
    let view = View {
        title: markdown::words(&site.spec.name),
        version: site.spec.version.as_deref().map(markdown::words).unwrap_or_default(),
        pages: files(|file| file.space == IdSpace::Main && file.role == FileRole::Spec),
        tutorials: clauses(site, |body| matches!(body, ClauseBody::Tutorial(_))),
        features: clauses(site, |body| matches!(body, ClauseBody::Feature(_))),
        changes: files(|file| matches!(file.space, IdSpace::Change(_))),
        translations: files(|file| matches!(file.space, IdSpace::Translation(_))),
        prompts: files(|file| file.space == IdSpace::Main && file.role == FileRole::Prompt),
        reference: has(|body| matches!(body, ClauseBody::Type(_) | ClauseBody::Operation(_)))
            .then_some(REFERENCE),
        glossary: has(|body| matches!(body, ClauseBody::Term(_))).then_some(GLOSSARY),
        traceability: site.shown().any(|(_, clause, _)| clause.test_id().is_some()).then_some(TRACEABILITY),
    };
    site.templates.render(&TEMPLATE, &view)
}

fn page_link(site: &Site<'_>, file: &FileIr) -> Option<PageLink> {
    let note = match &file.space {
        IdSpace::Change(name) => format!("change {}", markdown::words(name)),
        IdSpace::Translation(language) => format!("translation: {}", markdown::words(language)),
        IdSpace::Main | IdSpace::Archive(_) => summary(site.spec, file),
    };
    Some(PageLink {
        href: href(INDEX, site.page(&file.path)?, ""),
        title: markdown::words(&file.title()),
        note,
    })
}

/// How many promises a file makes, and its status when that is not the usual one.
fn summary(spec: &Spec, file: &FileIr) -> String {
    let promised = |clause: &&Clause| is_shown(clause) && !is_pending(spec, clause);
    let statements: usize = file.clauses.iter().filter(promised).map(|clause| clause.statements.len()).sum();
    let planned = file.clauses.iter().filter(|clause| is_shown(clause) && is_pending(spec, clause));
    let counts =
        [(statements, "statement", "statements"), (planned.count(), "planned clause", "planned clauses")];
    let counts = counts
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }));
    let status = file.front_matter.status.as_ref().map(|status| markdown::words(&status.value));
    let usual = status_word(Status::Active);
    counts.chain(status.filter(|status| status != usual)).collect::<Vec<_>>().join(", ")
}

fn clauses(site: &Site<'_>, wanted: fn(&ClauseBody) -> bool) -> Vec<PageLink> {
    let found = site.shown().filter(|(_, clause, _)| wanted(&clause.body));
    let links = found.map(|(file, clause, spot)| PageLink {
        href: spot.href(INDEX),
        title: markdown::words(&clause_title(file, clause)),
        note: match &clause.body {
            ClauseBody::Tutorial(tutorial) => {
                tutorial.goal.as_ref().map(|goal| markdown::words(&goal.plain)).unwrap_or_default()
            }
            ClauseBody::Feature(feature) => {
                feature.headline.as_ref().map(|line| markdown::words(&line.plain)).unwrap_or_default()
            }
            _ => String::new(),
        },
    });
    links.collect()
}
