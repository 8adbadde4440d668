//! Features as copy: the author's words, ready for Markdown and for plain text.

use std::collections::BTreeMap;

use super::super::publication::published_files;
use super::cut::ends_sentence;
use super::url::address_in;
use crate::analysis::{is_in_force, is_pending};
use crate::base::{Span, SpecPath};
use crate::ir::{Clause, ClauseBody, ClauseId, Feature, FileIr, LinkTarget, Priority, Spec, Status, Text};

/// A feature with what it speaks for.
#[derive(Clone, Debug)]
pub(super) struct Pitch<'a> {
    pub(super) file: &'a FileIr,
    pub(super) clause: &'a Clause,
    pub(super) feature: &'a Feature,
    /// The product's name.
    product: &'a str,
    /// The clauses that it covers and that hold in this version.
    pub(super) covered: Vec<(&'a FileIr, &'a Clause)>,
}

/// The author's words as Markdown that can stand anywhere, and as people read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) markdown: String,
    pub(super) plain: String,
}

impl Phrase {
    /// The words of `text`. A link into the spec leads nowhere outside of it, so only its words stay.
    pub(super) fn new(text: &Text) -> Self {
        let plain = text.plain.trim().to_owned();
        let markdown = text.markdown().trim();
        let markdown = if has_inner_link(markdown) { plain.clone() } else { markdown.to_owned() };
        Self { markdown, plain }
    }

    /// The words as they open a line or follow a sentence: with a capital, unless they begin with code, with a name that has
    /// signs or capitals of its own, or with the product's.
    fn opening(self, product: &str) -> Self {
        let first =
            self.plain.split_whitespace().next().unwrap_or_default().trim_end_matches([',', ':', ';']);
        let is_word = first.chars().all(|next| next.is_lowercase() || matches!(next, '\'' | '’' | '-'));
        if !is_word || first.to_lowercase() == product.to_lowercase() {
            return self;
        }
        let is_mark = |next: char| matches!(next, '*' | '_' | '[');
        let Self { markdown, plain } = &self;
        match (capitalised(markdown, is_mark), capitalised(plain, |_| false)) {
            (Some(markdown), Some(plain)) => Self { markdown, plain },
            _ => self,
        }
    }

    /// Whether it ends as a sentence does, so that another may follow it in a paragraph.
    pub(super) fn is_sentence(&self) -> bool {
        ends_sentence(&self.plain)
    }
}

/// A text with a capital for its first letter, which may stand behind marks.
fn capitalised(text: &str, is_mark: impl Fn(char) -> bool) -> Option<String> {
    let rest = text.trim_start_matches(is_mark);
    let first = rest.chars().next().filter(|first| first.is_lowercase())?;
    let marks = &text[..text.len() - rest.len()];
    Some(format!("{marks}{}{}", first.to_uppercase(), &rest[first.len_utf8()..]))
}

/// Whether Markdown links to something that is not on the web.
fn has_inner_link(markdown: &str) -> bool {
    let targets = markdown.split("](").skip(1);
    let on_web =
        |target: &str| ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme));
    targets.into_iter().any(|target| !on_web(target.trim_start_matches('<')))
}

impl Pitch<'_> {
    /// The headline; without one, the title.
    pub(super) fn headline(&self) -> Phrase {
        self.opening(self.feature.headline.as_ref().unwrap_or(&self.clause.title))
    }

    fn opening(&self, text: &Text) -> Phrase {
        Phrase::new(text).opening(self.product)
    }

    pub(super) fn audience(&self) -> Option<Phrase> {
        self.feature.audience.as_ref().map(Phrase::new)
    }

    pub(super) fn benefits(&self) -> Vec<Phrase> {
        self.feature.benefits.iter().map(|text| self.opening(text)).collect()
    }

    pub(super) fn proofs(&self) -> Vec<Phrase> {
        self.feature.proofs.iter().map(|text| self.opening(text)).collect()
    }

    /// Whether the call to action names a command to run, in a code span.
    pub(super) fn calls_for_a_command(&self) -> bool {
        self.feature.call_to_action.as_ref().is_some_and(|call| call.markdown().contains('`'))
    }

    pub(super) fn call_to_action(&self) -> Option<Phrase> {
        self.feature.call_to_action.as_ref().map(|text| self.opening(text))
    }

    /// The address in its call to action.
    pub(super) fn address(&self) -> Option<&str> {
        self.feature.call_to_action.as_ref().and_then(|call| address_in(call.markdown()))
    }

    /// Its status.
    pub(super) fn status(&self) -> Option<Status> {
        self.clause.facts.status.as_ref().map(|status| status.value)
    }

    fn priority(&self) -> Priority {
        self.clause.facts.priority.as_ref().map_or(Priority::P3, |priority| priority.value)
    }
}

/// The features that are out in this version, deprecated and removed ones included, in reading order.
pub(super) fn pitches(spec: &Spec) -> Vec<Pitch<'_>> {
    let names = Names::new(spec);
    let clauses =
        published_files(spec).flat_map(|file| file.clauses.iter().map(move |clause| (file, clause)));
    let features = clauses.filter_map(|(file, clause)| match &clause.body {
        ClauseBody::Feature(feature) => Some((file, clause, feature)),
        _ => None,
    });
    let out = features.filter(|(_, clause, _)| !is_pending(spec, clause));
    out.map(|(file, clause, feature)| Pitch {
        file,
        clause,
        feature,
        product: &spec.name,
        covered: names.covered(spec, file, feature),
    })
    .collect()
}

/// Clauses by file and id, and what references name by their place.
struct Names<'a> {
    clauses: BTreeMap<(&'a SpecPath, &'a ClauseId), (&'a FileIr, &'a Clause)>,
    targets: BTreeMap<(&'a SpecPath, Span), &'a LinkTarget>,
}

impl<'a> Names<'a> {
    fn new(spec: &'a Spec) -> Self {
        let clauses = spec.clauses().map(|(file, clause)| ((&file.path, &clause.id), (file, clause)));
        let targets = spec.links.iter().map(|link| ((&link.file, link.span), &link.to));
        Self { clauses: clauses.collect(), targets: targets.collect() }
    }

    /// The clauses in force that a feature covers.
    fn covered(&self, spec: &Spec, file: &FileIr, feature: &Feature) -> Vec<(&'a FileIr, &'a Clause)> {
        let targets = feature.covers.iter().filter_map(|cover| self.targets.get(&(&file.path, cover.span)));
        let clauses = targets.filter_map(|target| match target {
            LinkTarget::Clause { id, file } => self.clauses.get(&(file, id)).copied(),
            _ => None,
        });
        clauses.filter(|(_, clause)| is_in_force(spec, clause)).collect()
    }
}

/// The features that are announced, the leading one first: the one whose id is `lead`, else the one
/// of the highest priority, and of those the first.
pub(super) fn announced<'a>(pitches: &[Pitch<'a>], lead: Option<&str>) -> Vec<Pitch<'a>> {
    let ended = |pitch: &Pitch<'_>| matches!(pitch.status(), Some(Status::Deprecated | Status::Removed));
    let mut out: Vec<Pitch<'a>> = pitches.iter().filter(|pitch| !ended(pitch)).cloned().collect();
    let named = lead.and_then(|lead| out.iter().position(|pitch| is_named(pitch.clause, lead)));
    let urgent = out.iter().enumerate().min_by_key(|(at, pitch)| (pitch.priority(), *at)).map(|(at, _)| at);
    if let Some(first) = named.or(urgent) {
        out[..=first].rotate_right(1);
    }
    out
}

/// Whether `name` is one of a clause's ids.
pub(super) fn is_named(clause: &Clause, name: &str) -> bool {
    clause.id.as_str() == name || clause.derived_id.as_str() == name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_a_line_has_a_capital() {
        for (words, opened) in [
            ("a search is kept", "A search is kept"),
            ("**one** key", "**One** key"),
            ("[élan](https://a.io) for all", "[Élan](https://a.io) for all"),
            ("don't wait", "Don't wait"),
            ("iPhone apps", "iPhone apps"),
            ("k8s too", "k8s too"),
            ("`s` saves it", "`s` saves it"),
            ("tidepool, faster", "tidepool, faster"),
            ("12 teams", "12 teams"),
            ("日本", "日本"),
        ] {
            let plain = words.replace(['*', '`', '[', ']'], "").replace("(https://a.io)", "");
            let phrase = Phrase { markdown: words.to_owned(), plain };
            assert_eq!(phrase.opening("Tidepool").markdown, opened, "{words}");
        }
    }

    #[test]
    fn links_into_the_spec_leave_their_words() {
        let text = |markdown: &str| Text {
            plain: "the limits".into(),
            markdown: Some(markdown.to_owned()),
            segments: Span::default().into(),
        };
        assert_eq!(Phrase::new(&text("[the limits](limits.md#x)")).markdown, "the limits");
        assert_eq!(Phrase::new(&text("**the** limits")).markdown, "**the** limits");
        assert_eq!(Phrase::new(&text("[the limits](https://a.io)")).markdown, "[the limits](https://a.io)");
    }
}
