//! All terms with their meanings, by name.

use schemars::JsonSchema;
use serde::Serialize;

use super::markdown;
use super::paths::GLOSSARY;
use super::prose::Prose;
use super::site::{Site, clause_title};
use crate::backend::templates::{Root, TemplateFault};
use crate::ir::{ClauseBody, Term};

/// The template.
pub(in crate::backend::docs) const TEMPLATE: Root<View> =
    Root::new("glossary", include_str!("../../../templates/docs/glossary.hbs"));

/// What `glossary.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    terms: Vec<TermView>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct TermView {
    title: String,
    href: String,
    definition: String,
    aliases: String,
}

/// The glossary; `None` when the spec has no terms.
pub(super) fn page(site: &Site<'_>) -> Result<Option<String>, TemplateFault> {
    let mut terms: Vec<(String, TermView)> = Vec::new();
    for (file, clause, spot) in site.shown() {
        if let ClauseBody::Term(term) = &clause.body {
            let title = clause_title(file, clause);
            let mut prose = Prose::of_clause(site, file, GLOSSARY, "");
            let view = TermView {
                title: markdown::words(&title),
                href: spot.href(GLOSSARY),
                definition: definition(term, &mut prose),
                aliases: aliases(term),
            };
            terms.push((title.to_lowercase(), view));
        }
    }
    terms.sort_by(|a, b| a.0.cmp(&b.0));
    let terms: Vec<TermView> = terms.into_iter().map(|(_, view)| view).collect();
    (!terms.is_empty()).then(|| site.templates.render(&TEMPLATE, &View { terms })).transpose()
}

fn definition(term: &Term, prose: &mut Prose<'_>) -> String {
    term.definition.iter().map(|text| prose.text(text)).collect::<Vec<_>>().join(" ")
}

fn aliases(term: &Term) -> String {
    term.aliases.iter().map(|alias| markdown::words(&alias.value)).collect::<Vec<_>>().join(", ")
}
