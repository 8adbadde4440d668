//! What is for readers: decisions, lessons, features and terms.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::markdown;
use super::super::prose::Prose;
use super::Here;
use crate::backend::templates::{Rendered, Root};
use crate::base::Span;
use crate::ir::{BlockRole, Decision, Feature, Located, Target, Term, Text, Tutorial};

/// The template of decisions.
pub(in crate::backend::docs) const DECISION: Root<DecisionView> =
    Root::new("decision", include_str!("../../../../templates/docs/decision.hbs"));

/// What `decision.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct DecisionView {
    status: String,
    date: String,
    context: Vec<String>,
    options: Vec<String>,
    decision: Vec<String>,
    consequences: Vec<String>,
}

/// A choice and its reasons, as far as its labels say them: parts with headings of their own stand
/// below these.
pub(super) fn decision(here: Here<'_>, decision: &Decision, prose: &mut Prose<'_>) -> Rendered {
    let is_own = |span: Span| here.clause.blocks.iter().any(|block| block.span.contains(span));
    let mut part = |all: &[Text]| -> Vec<String> {
        all.iter().filter(|text| is_own(text.span())).map(|text| prose.text(text)).collect()
    };
    let [context, options] = [&decision.context, &decision.options].map(|all| part(all));
    let [chosen, consequences] = [&decision.decision, &decision.consequences].map(|all| part(all));
    let [status, date] = [&decision.status, &decision.date].map(|words| {
        let own = words.as_ref().filter(|words| is_own(words.span));
        own.map(|words| prose.inline(&words.value)).unwrap_or_default()
    });
    let view = DecisionView { status, date, context, options, decision: chosen, consequences };
    here.site.templates.render(&DECISION, &view)
}

/// The template of what a lesson is for.
pub(in crate::backend::docs) const TUTORIAL: Root<TutorialView> =
    Root::new("tutorial", include_str!("../../../../templates/docs/tutorial.hbs"));

/// What `tutorial.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct TutorialView {
    goal: String,
    audience: String,
    time: String,
    needs: Vec<String>,
}

/// What a lesson is for.
pub(super) fn tutorial(here: Here<'_>, tutorial: &Tutorial, prose: &mut Prose<'_>) -> Rendered {
    let view = TutorialView {
        goal: text(tutorial.goal.as_ref(), prose),
        audience: text(tutorial.audience.as_ref(), prose),
        time: text(tutorial.time.as_ref(), prose),
        needs: texts(&tutorial.needs, prose),
    };
    here.site.templates.render(&TUTORIAL, &view)
}

/// The template of features.
pub(in crate::backend::docs) const FEATURE: Root<FeatureView> =
    Root::new("feature", include_str!("../../../../templates/docs/feature.hbs"));

/// What `feature.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct FeatureView {
    headline: String,
    audience: String,
    benefits: Vec<String>,
    proofs: Vec<String>,
    call_to_action: String,
    covers: Vec<Reference>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Reference {
    title: String,
    href: String,
}

/// What an announcement is made of.
pub(super) fn feature(here: Here<'_>, feature: &Feature, prose: &mut Prose<'_>) -> Rendered {
    let view = FeatureView {
        headline: text(feature.headline.as_ref(), prose),
        audience: text(feature.audience.as_ref(), prose),
        benefits: texts(&feature.benefits, prose),
        proofs: texts(&feature.proofs, prose),
        call_to_action: text(feature.call_to_action.as_ref(), prose),
        covers: feature.covers.iter().filter_map(|target| reference(here, target)).collect(),
    };
    here.site.templates.render(&FEATURE, &view)
}

fn reference(here: Here<'_>, target: &Located<Target>) -> Option<Reference> {
    let spot = here.site.target(&here.file.path, &target.value)?;
    let title = here.site.title(&spot);
    Some(Reference { title: markdown::words(&title), href: spot.href(here.page) })
}

/// The template of terms.
pub(in crate::backend::docs) const TERM: Root<TermView> =
    Root::new("term", include_str!("../../../../templates/docs/term.hbs"));

/// What `term.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct TermView {
    definition: Vec<String>,
    aliases: String,
}

/// A word and its meaning, as far as the clause's own words do not give it.
pub(super) fn term(here: Here<'_>, term: &Term, prose: &mut Prose<'_>) -> Rendered {
    let said = |text: &&Text| {
        let mut words = here.clause.blocks.iter().filter(|block| block.role == BlockRole::Prose);
        words.any(|block| block.span.contains(text.span()))
    };
    let unsaid: Vec<Text> = term.definition.iter().filter(|text| !said(text)).cloned().collect();
    let aliases = term.aliases.iter().map(|alias| markdown::words(&alias.value));
    let view =
        TermView { aliases: aliases.collect::<Vec<_>>().join(", "), definition: texts(&unsaid, prose) };
    here.site.templates.render(&TERM, &view)
}

fn texts(texts: &[Text], prose: &mut Prose<'_>) -> Vec<String> {
    texts.iter().map(|text| prose.text(text)).collect()
}

fn text(text: Option<&Text>, prose: &mut Prose<'_>) -> String {
    text.map(|text| prose.text(text)).unwrap_or_default()
}
