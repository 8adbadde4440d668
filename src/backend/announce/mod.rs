//! `announce`: release notes, an announcement, and posts cut to their channels' limits. Every
//! sentence is an author's; what is missing is reported, never filled in.

mod announcement;
mod cut;
mod gaps;
mod limits;
mod notes;
mod options;
mod passage;
mod pitch;
mod post;
#[cfg(test)]
mod tests;
mod url;

use std::sync::OnceLock;

use super::contract::{described_codes, parse_options};
use super::templates::Templates;
use super::trace::traced_file;
use super::{Backend, Description, EmitError, OptionFault, OutputFile, Ownership, Request, Response};
use crate::ir::Spec;

use announcement::Announcement;
use limits::Channel;
use notes::ReleaseNotes;
use options::Options;
use pitch::Pitch;

/// The backend.
pub(super) struct Announce;

impl Backend for Announce {
    fn describe(&self) -> Description {
        Description {
            name: "announce".to_owned(),
            summary: "release notes, an announcement, and posts within their channels' limits".to_owned(),
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
        let all = pitch::pitches(request.spec);
        let announced = pitch::announced(&all, options.lead.as_deref());
        let notes = ReleaseNotes::new(request.spec, &all, &options);
        let mut response = Response::default();
        if notes.entries().next().is_some() {
            response.files.extend(notes_file(&notes));
        }
        match announcement::announcement(request.spec, &announced, &options) {
            Some(text) => {
                response.files.extend(announcement_file(&text));
                response.diagnostics = gaps::gaps(&announced, &options);
                for &channel in &options.channels {
                    add_post(&mut response, channel, &announced, (request.spec, &notes, &options));
                }
            }
            None => response.diagnostics.push(gaps::nothing_to_announce()),
        }
        Ok(response)
    }
}

fn notes_file(notes: &ReleaseNotes) -> Option<OutputFile> {
    let content = templates().render("release_notes", notes);
    let fragments: Vec<_> = notes.entries().map(|entry| (&entry.clause, entry.title.as_str())).collect();
    traced_file("release-notes.md", content, Ownership::Generated, &fragments)
}

fn announcement_file(view: &Announcement) -> Option<OutputFile> {
    let content = templates().render("announcement", view);
    let mut fragments = Vec::new();
    for story in std::iter::once(&view.lead).chain(&view.others) {
        let passages = [&story.benefits, &story.proofs];
        let passages =
            passages.into_iter().flat_map(|passage| passage.paragraph.iter().chain(&passage.items));
        let words = std::iter::once(&story.headline).chain(passages).chain(&story.action);
        fragments.extend(words.map(|words| (&story.clause, words.as_str())));
    }
    fragments.extend(view.action.iter().map(|action| (&view.lead.clause, action.as_str())));
    traced_file("announcement.md", content, Ownership::Scaffold, &fragments)
}

fn add_post(
    response: &mut Response,
    channel: Channel,
    pitches: &[Pitch<'_>],
    (spec, notes, options): (&Spec, &ReleaseNotes, &Options),
) {
    let Some(lead) = pitches.first() else { return };
    let path = format!("posts/{}", channel.file_name());
    if channel == Channel::Github {
        let text = github_body(&notes.only(spec.version.as_deref()));
        response.files.extend(text.and_then(|text| traced_file(&path, text, Ownership::Scaffold, &[])));
        return;
    }
    let draft = post::draft(channel, pitches, options);
    let post = draft.fit(channel);
    response.diagnostics.extend(gaps::post_gap(channel, lead, &draft, &post));
    if let Ok(post) = post {
        let sources = [(&lead.clause.id, post.text.as_str())];
        response.files.extend(traced_file(&path, post.text.clone() + "\n", Ownership::Scaffold, &sources));
    }
}

/// The notes of one version with as many entries as a release takes; `None` when it has none.
fn github_body(notes: &ReleaseNotes) -> Option<String> {
    let body = |count: usize| templates().render("release_body", &notes.first(count));
    let counts: Vec<usize> = (1..=notes.entries().count()).collect();
    let fitting = counts.partition_point(|&count| Channel::Github.takes(&body(count)));
    (fitting > 0).then(|| body(fitting).trim_start().to_owned())
}

fn templates() -> &'static Templates {
    static TEMPLATES: OnceLock<Templates> = OnceLock::new();
    TEMPLATES.get_or_init(|| {
        Templates::new(&[
            ("release_notes", include_str!("../../../templates/announce/release_notes.hbs")),
            ("release_body", include_str!("../../../templates/announce/release_body.hbs")),
            ("version", include_str!("../../../templates/announce/version.hbs")),
            ("entry", include_str!("../../../templates/announce/entry.hbs")),
            ("announcement", include_str!("../../../templates/announce/announcement.hbs")),
            ("story", include_str!("../../../templates/announce/story.hbs")),
            ("passage", include_str!("../../../templates/announce/passage.hbs")),
        ])
    })
}
