//! All terms with their meanings, by name.

use serde::Serialize;

use super::markdown;
use super::paths::GLOSSARY;
use super::prose::Prose;
use super::site::{Site, clause_title};
use super::templates;
use crate::ir::{ClauseBody, Term};

/// What `glossary.hbs` sees.
#[derive(Debug, Serialize)]
struct View {
    terms: Vec<TermView>,
}

#[derive(Debug, Serialize)]
struct TermView {
    title: String,
    href: String,
    definition: String,
    aliases: String,
}

/// The glossary; `None` when the spec has no terms.
pub(super) fn page(site: &Site<'_>) -> Option<String> {
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
    (!terms.is_empty()).then(|| templates().render("glossary", &View { terms }))
}

fn definition(term: &Term, prose: &mut Prose<'_>) -> String {
    term.definition.iter().map(|text| prose.text(text)).collect::<Vec<_>>().join(" ")
}

fn aliases(term: &Term) -> String {
    term.aliases.iter().map(|alias| markdown::words(&alias.value)).collect::<Vec<_>>().join(", ")
}
