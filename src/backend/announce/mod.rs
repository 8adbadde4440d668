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

use std::sync::Arc;

use super::contract::{described_codes, parse_options};
use super::templates::{Listed, Root, TemplateFault, Templates};
use super::trace::traced_file;
use super::{Backend, Description, EmitError, OptionFault, OutputFile, Ownership, Request, Response};
use crate::ir::Spec;

use announcement::Announcement;
use limits::Channel;
use notes::ReleaseNotes;
use options::Options;
use pitch::Pitch;

/// The backend.
pub(super) struct Announce {
    templates: Templates,
}

impl Default for Announce {
    fn default() -> Self {
        Self { templates: templates() }
    }
}

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
            response.files.extend(self.notes_file(&notes)?);
        }
        match announcement::announcement(request.spec, &announced, &options) {
            Some(text) => {
                response.files.extend(self.announcement_file(&text)?);
                response.diagnostics = gaps::gaps(&announced, &options);
                for &channel in &options.channels {
                    self.add_post(&mut response, channel, &announced, (request.spec, &notes, &options))?;
                }
            }
            None => response.diagnostics.push(gaps::nothing_to_announce()),
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

impl Announce {
    fn notes_file(&self, notes: &ReleaseNotes) -> Result<Option<OutputFile>, TemplateFault> {
        let content = self.templates.render(&RELEASE_NOTES, notes)?;
        let fragments: Vec<_> = notes.entries().map(|entry| (&entry.clause, entry.title.as_str())).collect();
        Ok(traced_file("release-notes.md", content, Ownership::Generated, &fragments))
    }

    fn announcement_file(&self, view: &Announcement) -> Result<Option<OutputFile>, TemplateFault> {
        let content = self.templates.render(&ANNOUNCEMENT, view)?;
        let mut fragments = Vec::new();
        for story in std::iter::once(&view.lead).chain(&view.others) {
            let passages = [&story.benefits, &story.proofs];
            let passages =
                passages.into_iter().flat_map(|passage| passage.paragraph.iter().chain(&passage.items));
            let words = std::iter::once(&story.headline).chain(passages).chain(&story.action);
            fragments.extend(words.map(|words| (&story.clause, words.as_str())));
        }
        fragments.extend(view.action.iter().map(|action| (&view.lead.clause, action.as_str())));
        Ok(traced_file("announcement.md", content, Ownership::Scaffold, &fragments))
    }

    fn add_post(
        &self,
        response: &mut Response,
        channel: Channel,
        pitches: &[Pitch<'_>],
        (spec, notes, options): (&Spec, &ReleaseNotes, &Options),
    ) -> Result<(), TemplateFault> {
        let Some(lead) = pitches.first() else { return Ok(()) };
        let path = format!("posts/{}", channel.file_name());
        if channel == Channel::Github {
            let text = self.github_body(&notes.only(spec.version.as_deref()))?;
            response.files.extend(text.and_then(|text| traced_file(&path, text, Ownership::Scaffold, &[])));
            return Ok(());
        }
        let draft = post::draft(channel, pitches, options);
        let post = draft.fit(channel);
        response.diagnostics.extend(gaps::post_gap(channel, lead, &draft, &post));
        if let Ok(post) = post {
            let sources = [(&lead.clause.id, post.text.as_str())];
            response.files.extend(traced_file(
                &path,
                post.text.clone() + "\n",
                Ownership::Scaffold,
                &sources,
            ));
        }
        Ok(())
    }

    /// The notes of one version with as many entries as a release takes; `None` when it has none.
    fn github_body(&self, notes: &ReleaseNotes) -> Result<Option<String>, TemplateFault> {
        let body = |count: usize| self.templates.render(&RELEASE_BODY, &notes.first(count));
        let counts: Vec<usize> = (1..=notes.entries().count()).collect();
        let mut fault = None;
        let fitting = counts.partition_point(|&count| match body(count) {
            Ok(body) => Channel::Github.takes(&body),
            Err(reason) => {
                fault.get_or_insert(reason);
                false
            }
        });
        match fault {
            Some(fault) => Err(fault),
            None if fitting == 0 => Ok(None),
            None => Ok(Some(body(fitting)?.trim_start().to_owned())),
        }
    }
}

/// The notes of all versions.
const RELEASE_NOTES: Root<ReleaseNotes> =
    Root::new("release_notes", include_str!("../../../templates/announce/release_notes.hbs"));

/// The notes of one version.
const RELEASE_BODY: Root<ReleaseNotes> =
    Root::new("release_body", include_str!("../../../templates/announce/release_body.hbs"));

/// The announcement.
const ANNOUNCEMENT: Root<Announcement> =
    Root::new("announcement", include_str!("../../../templates/announce/announcement.hbs"));

fn templates() -> Templates {
    let own: [Listed; 7] = [
        RELEASE_NOTES.listed(),
        RELEASE_BODY.listed(),
        Listed::partial("version", include_str!("../../../templates/announce/version.hbs")),
        Listed::partial("entry", include_str!("../../../templates/announce/entry.hbs")),
        ANNOUNCEMENT.listed(),
        Listed::partial("story", include_str!("../../../templates/announce/story.hbs")),
        Listed::partial("passage", include_str!("../../../templates/announce/passage.hbs")),
    ];
    Templates::built_in("announce", &own)
}
