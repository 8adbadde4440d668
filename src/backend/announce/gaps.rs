//! What an author must supply before copy is complete. Nothing is filled in for them.

use super::super::BackendDiagnostic;
use super::limits::Channel;
use super::options::Options;
use super::pitch::{Pitch, is_named};
use super::post::{Draft, Loss, Post, TooLong};
use crate::base::{Severity, nearest};

/// The codes of this backend's findings.
pub(super) const CODES: &[&str] = &[
    "no-feature",
    "feature-without-headline",
    "feature-without-audience",
    "feature-without-proof",
    "feature-without-call-to-action",
    "call-to-action-without-address",
    "unknown-lead",
    "headline-cut",
    "post-too-long",
];

/// There is nothing to announce.
pub(super) fn nothing_to_announce() -> BackendDiagnostic {
    BackendDiagnostic {
        code: "no-feature".to_owned(),
        severity: Severity::Note,
        clause: None,
        place: None,
        message: "there is no Feature to announce".to_owned(),
        help: Some(
            "Add a `Feature` clause with the labels Headline, For, Benefit, Proof and Call to action."
                .to_owned(),
        ),
    }
}

/// What the announced features lack, the first of which leads.
pub(super) fn gaps(pitches: &[Pitch<'_>], options: &Options) -> Vec<BackendDiagnostic> {
    let mut found: Vec<BackendDiagnostic> = pitches.iter().flat_map(own_gaps).collect();
    if let Some(lead) = pitches.first() {
        found.extend(lead_gap(lead, options));
    }
    found.extend(unknown_lead(pitches, options));
    found
}

/// What every feature needs: a headline; a proof makes it believed. That it needs a benefit is said by
/// the check of the spec, with or without this backend.
fn own_gaps(pitch: &Pitch<'_>) -> Vec<BackendDiagnostic> {
    let title = &pitch.clause.title.plain;
    let rows = [
        (
            pitch.feature.headline.is_none(),
            Severity::Warning,
            "feature-without-headline",
            format!("`{title}` has no headline; its title stands in for one"),
            "Add `- **Headline:** …`: the one thing that readers should remember.",
        ),
        (
            pitch.feature.audience.is_none(),
            Severity::Note,
            "feature-without-audience",
            format!("`{title}` does not say for whom it is"),
            "Add `- **For:** …`.",
        ),
        (
            pitch.feature.proofs.is_empty(),
            Severity::Note,
            "feature-without-proof",
            format!("`{title}` gives no reason to believe it"),
            "Add `- **Proof:** …`: a measure, a test, a number.",
        ),
    ];
    let lacking = rows.into_iter().filter(|(lacks, ..)| *lacks);
    lacking
        .map(|(_, severity, code, message, help)| finding(pitch, severity, (code, message, help)))
        .collect()
}

/// The leading feature must tell readers what to do, and where.
fn lead_gap(lead: &Pitch<'_>, options: &Options) -> Option<BackendDiagnostic> {
    let title = &lead.clause.title.plain;
    if lead.feature.call_to_action.is_none() {
        let message = format!("`{title}` leads and has no call to action");
        let help = "Add `- **Call to action:** [what to do](https://…)`.";
        return Some(finding(lead, Severity::Warning, ("feature-without-call-to-action", message, help)));
    }
    // A command is where to go, and what to do there.
    let nowhere = lead.address().is_none() && options.url.is_none() && !lead.calls_for_a_command();
    nowhere.then(|| {
        let message = format!("the call to action of `{title}` leads nowhere");
        let help = "Link its words to an address, name a command in it, or set the target's `url`.";
        finding(lead, Severity::Warning, ("call-to-action-without-address", message, help))
    })
}

fn unknown_lead(pitches: &[Pitch<'_>], options: &Options) -> Option<BackendDiagnostic> {
    let lead = options.lead.as_deref()?;
    if pitches.iter().any(|pitch| is_named(pitch.clause, lead)) {
        return None;
    }
    let near = nearest(lead, pitches.iter().map(|pitch| pitch.clause.id.as_str()));
    Some(BackendDiagnostic {
        code: "unknown-lead".to_owned(),
        severity: Severity::Warning,
        clause: None,
        place: None,
        message: format!("no announced feature has the id `{lead}`, which `lead` names"),
        help: near.map(|near| format!("Did you mean `{near}`?")),
    })
}

/// What a reader of the channel does not get to see.
pub(super) fn post_gap(
    channel: Channel,
    lead: &Pitch<'_>,
    draft: &Draft,
    post: &Result<Post, TooLong>,
) -> Option<BackendDiagnostic> {
    let (name, limit) = (channel.title(), channel.limit());
    match post {
        Ok(Post { loss: Loss::Opening, .. }) => {
            let message = format!("the headline is cut to fit {name}, which takes {limit}");
            let help = "Shorten the headline, or the call to action that stands below it.";
            Some(finding(lead, Severity::Warning, ("headline-cut", message, help)))
        }
        Err(TooLong { length }) => {
            let over = length.saturating_sub(limit);
            let kept = draft.closing().map_or("the headline is", |_| "headline and call to action are");
            let message = format!("no post for {name}: {kept} {length} long, {over} more than it takes");
            let help =
                format!("Shorten them by {over}; a comma or full stop in the headline is a place to cut.");
            Some(finding(lead, Severity::Warning, ("post-too-long", message, help.as_str())))
        }
        Ok(_) => None,
    }
}

fn finding(pitch: &Pitch<'_>, severity: Severity, fault: (&str, String, &str)) -> BackendDiagnostic {
    BackendDiagnostic::at_clause(pitch.file, pitch.clause, severity, fault)
}
