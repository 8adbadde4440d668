//! What is for readers: decisions, lessons, features and terms.

use serde::Serialize;

use super::super::markdown;
use super::super::prose::Prose;
use super::super::templates;
use super::Here;
use crate::ir::{BlockRole, Decision, Feature, Located, Target, Term, Text, Tutorial};

/// What `decision.hbs` sees.
#[derive(Debug, Serialize)]
struct DecisionView {
    status: String,
    context: Vec<String>,
    options: Vec<String>,
    decision: Vec<String>,
    consequences: Vec<String>,
}

/// A choice and its reasons.
pub(super) fn decision(decision: &Decision, prose: &mut Prose<'_>) -> String {
    let view = DecisionView {
        status: decision.status.as_ref().map(|status| prose.inline(&status.value)).unwrap_or_default(),
        context: texts(&decision.context, prose),
        options: texts(&decision.options, prose),
        decision: texts(&decision.decision, prose),
        consequences: texts(&decision.consequences, prose),
    };
    templates().render("decision", &view)
}

/// What `tutorial.hbs` sees.
#[derive(Debug, Serialize)]
struct TutorialView {
    goal: String,
    audience: String,
    time: String,
    needs: Vec<String>,
}

/// What a lesson is for.
pub(super) fn tutorial(tutorial: &Tutorial, prose: &mut Prose<'_>) -> String {
    let view = TutorialView {
        goal: text(tutorial.goal.as_ref(), prose),
        audience: text(tutorial.audience.as_ref(), prose),
        time: text(tutorial.time.as_ref(), prose),
        needs: texts(&tutorial.needs, prose),
    };
    templates().render("tutorial", &view)
}

/// What `feature.hbs` sees.
#[derive(Debug, Serialize)]
struct FeatureView {
    headline: String,
    audience: String,
    benefits: Vec<String>,
    proofs: Vec<String>,
    call_to_action: String,
    covers: Vec<Reference>,
}

#[derive(Debug, Serialize)]
struct Reference {
    title: String,
    href: String,
}

/// What an announcement is made of.
pub(super) fn feature(here: Here<'_>, feature: &Feature, prose: &mut Prose<'_>) -> String {
    let view = FeatureView {
        headline: text(feature.headline.as_ref(), prose),
        audience: text(feature.audience.as_ref(), prose),
        benefits: texts(&feature.benefits, prose),
        proofs: texts(&feature.proofs, prose),
        call_to_action: text(feature.call_to_action.as_ref(), prose),
        covers: feature.covers.iter().filter_map(|target| reference(here, target)).collect(),
    };
    templates().render("feature", &view)
}

fn reference(here: Here<'_>, target: &Located<Target>) -> Option<Reference> {
    let spot = here.site.target(&here.file.path, &target.value)?;
    let title = here.site.title(&spot);
    Some(Reference { title: markdown::words(&title), href: spot.href(here.page) })
}

/// What `term.hbs` sees.
#[derive(Debug, Serialize)]
struct TermView {
    definition: Vec<String>,
    aliases: String,
}

/// A word and its meaning, as far as the clause's own words do not give it.
pub(super) fn term(here: Here<'_>, term: &Term, prose: &mut Prose<'_>) -> String {
    let said = |text: &&Text| {
        let mut words = here.clause.blocks.iter().filter(|block| block.role == BlockRole::Prose);
        words.any(|block| block.span.contains(text.span()))
    };
    let unsaid: Vec<Text> = term.definition.iter().filter(|text| !said(text)).cloned().collect();
    let aliases = term.aliases.iter().map(|alias| markdown::words(&alias.value));
    let view =
        TermView { aliases: aliases.collect::<Vec<_>>().join(", "), definition: texts(&unsaid, prose) };
    templates().render("term", &view)
}

fn texts(texts: &[Text], prose: &mut Prose<'_>) -> Vec<String> {
    texts.iter().map(|text| prose.text(text)).collect()
}

fn text(text: Option<&Text>, prose: &mut Prose<'_>) -> String {
    text.map(|text| prose.text(text)).unwrap_or_default()
}
