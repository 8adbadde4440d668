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
            let content = self.templates.render(&RELEASE_NOTES, &notes)?;
            response.files.extend(OutputFile::at("release-notes.md", content, Ownership::Generated));
        }
        match announcement::announcement(request.spec, &announced, &options) {
            Some(text) => {
                let content = self.templates.render(&ANNOUNCEMENT, &text)?;
                response.files.extend(OutputFile::at("announcement.md", content, Ownership::Scaffold));
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
            if let Some(text) = self.github_body(&notes.only(spec.version.as_deref()))? {
                response.files.extend(OutputFile::at(&path, text, Ownership::Scaffold));
            }
            return Ok(());
        }
        let draft = post::draft(channel, pitches, options);
        let post = draft.fit(channel);
        response.diagnostics.extend(gaps::post_gap(channel, lead, &draft, &post));
        if let Ok(post) = post {
            response.files.extend(OutputFile::at(&path, post.text + "\n", Ownership::Scaffold));
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
