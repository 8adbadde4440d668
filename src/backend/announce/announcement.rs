//! The announcement: headline, for whom, benefits, proofs, call to action, links.

use schemars::JsonSchema;
use serde::Serialize;

use super::notes::clause_url;
use super::options::Options;
use super::passage::{Passage, passage};
use super::pitch::{Phrase, Pitch};
use crate::ir::{ClauseId, Spec};

/// An announcement as its template sees it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Announcement {
    /// The leading feature's headline.
    pub(super) headline: String,
    /// Product and version, and for whom it is when that reads on as one phrase.
    pub(super) subtitle: Option<String>,
    pub(super) lead: Story,
    /// The features after the leading one.
    pub(super) others: Vec<Story>,
    /// The leading feature's call to action.
    pub(super) action: Option<String>,
    pub(super) links: Vec<LinkView>,
}

/// What is told of one feature.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Story {
    pub(super) clause: ClauseId,
    pub(super) headline: String,
    /// For whom it is, when the subtitle does not say it.
    pub(super) audience: Option<Audience>,
    pub(super) benefits: Passage,
    pub(super) proofs: Passage,
    pub(super) action: Option<String>,
}

/// For whom a feature is.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Audience {
    /// Whether the words read on after "For".
    reads_on: bool,
    pub(super) words: String,
}

/// A link at the end.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct LinkView {
    title: String,
    url: String,
}

/// The announcement of `pitches`, the first of which leads; `None` when there is nothing to announce.
pub(super) fn announcement(spec: &Spec, pitches: &[Pitch<'_>], options: &Options) -> Option<Announcement> {
    let (lead, others) = pitches.split_first()?;
    let product = product(spec, options);
    let mut story = story(lead, options);
    let action = story.action.take();
    let subtitle = match (&product, &story.audience) {
        (Some(product), Some(audience)) if audience.reads_on => {
            let line = format!("{product}, for {}", audience.words);
            story.audience = None;
            Some(line)
        }
        _ => product,
    };
    let others: Vec<Story> = others
        .iter()
        .map(|pitch| {
            let mut other = self::story(pitch, options);
            other.action = other.action.filter(|own| Some(own) != action.as_ref());
            other
        })
        .collect();
    Some(Announcement {
        headline: story.headline.clone(),
        subtitle,
        lead: story,
        others,
        action,
        links: links(pitches, options),
    })
}

/// The product with its version.
fn product(spec: &Spec, options: &Options) -> Option<String> {
    let name = options.product.clone().unwrap_or_else(|| spec.name.clone());
    let parts = [Some(name), spec.version.clone()];
    let words: Vec<String> = parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn story(pitch: &Pitch<'_>, options: &Options) -> Story {
    Story {
        clause: pitch.clause.id.clone(),
        headline: pitch.headline().markdown,
        audience: pitch.audience().map(audience),
        benefits: passage(pitch.benefits()),
        proofs: passage(pitch.proofs()),
        action: pitch.call_to_action().map(|call| action(pitch, call, options)),
    }
}

/// Words that begin in lower case read on after "For"; a full stop that closes them goes.
fn audience(phrase: Phrase) -> Audience {
    let words = phrase.markdown;
    let words = words.strip_prefix("for ").or_else(|| words.strip_prefix("For ")).unwrap_or(&words);
    let words = words.trim_end_matches('.').to_owned();
    Audience { reads_on: words.starts_with(char::is_lowercase), words }
}

/// A call to action as a link: its own, else to the project's address.
fn action(pitch: &Pitch<'_>, call: Phrase, options: &Options) -> String {
    match (pitch.address(), &options.url) {
        (None, Some(url)) => format!("[{}]({})", call.plain, url.as_str()),
        _ => call.markdown,
    }
}

fn links(pitches: &[Pitch<'_>], options: &Options) -> Vec<LinkView> {
    let own = options.links.iter().map(|link| (link.title.clone(), link.url.as_str().to_owned()));
    let covered = pitches.iter().flat_map(|pitch| &pitch.covered).filter_map(|&(file, clause)| {
        clause_url(file, clause, options).map(|url| (Phrase::new(&clause.title).plain, url))
    });
    let mut links: Vec<LinkView> = Vec::new();
    for (title, url) in own.chain(covered) {
        if links.iter().all(|link| link.url != url) {
            links.push(LinkView { title, url });
        }
    }
    links
}
