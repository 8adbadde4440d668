//! Posts: as much of a feature's copy as a channel takes. A post is nothing but the author's words
//! and the white space between them.

use super::cut::{Cut, cut};
use super::limits::Channel;
use super::options::Options;
use super::pitch::Pitch;

/// A post, and what had to go for it to fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Post {
    pub(super) text: String,
    pub(super) loss: Loss,
}

/// What a post lost, gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Loss {
    /// The opening was cut to keep the call to action.
    Opening,
    /// This many pieces of the body, from this position on.
    Body {
        /// The position of the first that is not there in full.
        first: usize,
    },
    /// Nothing.
    Nothing,
}

/// The opening and the call to action do not fit together, whatever is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooLong {
    /// The length of opening and call to action as the channel counts.
    pub(super) length: usize,
}

/// What a post is made of.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// What comes first and is always there.
    opening: Option<String>,
    /// What follows as far as it fits.
    pieces: Vec<Piece>,
    /// What comes last and is always there, whole.
    closing: Option<String>,
}

#[derive(Clone, Debug)]
struct Piece {
    gap: &'static str,
    text: String,
}

const SPACE: &str = " ";
const LINE: &str = "\n";
const PARAGRAPH: &str = "\n\n";

/// The post of `pitches`, the first of which leads, for a channel of plain text.
pub(super) fn draft(channel: Channel, pitches: &[Pitch<'_>], options: &Options) -> Draft {
    match channel {
        Channel::AppStore | Channel::GooglePlay => store_draft(pitches),
        Channel::Linkedin => long_draft(pitches, options),
        _ => lead_draft(pitches, options),
    }
}

/// Headline, benefits and call to action of the leading feature.
fn lead_draft(pitches: &[Pitch<'_>], options: &Options) -> Draft {
    let Some(lead) = pitches.first() else { return Draft::default() };
    let opening = Some(lead.headline().plain);
    Draft { opening, pieces: flow(lead.benefits(), PARAGRAPH), closing: closing(lead, options) }
}

/// The leading feature with its proofs, then the others' headlines and benefits.
fn long_draft(pitches: &[Pitch<'_>], options: &Options) -> Draft {
    let mut draft = lead_draft(pitches, options);
    let Some((lead, others)) = pitches.split_first() else { return draft };
    draft.pieces.extend(flow(lead.proofs(), PARAGRAPH));
    draft.pieces.extend(others.iter().flat_map(told));
    draft
}

/// Every feature in turn.
fn store_draft(pitches: &[Pitch<'_>]) -> Draft {
    let mut pieces = pitches.iter().flat_map(told);
    let opening = pieces.next().map(|first| first.text);
    Draft { opening, pieces: pieces.collect(), closing: None }
}

/// A feature's headline with its benefits below.
fn told(pitch: &Pitch<'_>) -> impl Iterator<Item = Piece> {
    let headline = Piece { gap: PARAGRAPH, text: pitch.headline().plain };
    std::iter::once(headline).chain(flow(pitch.benefits(), LINE))
}

/// Phrases one after the other, on lines of their own where they are not sentences.
fn flow(phrases: Vec<super::pitch::Phrase>, first_gap: &'static str) -> Vec<Piece> {
    let sentences = phrases.iter().all(super::pitch::Phrase::is_sentence);
    let gap = if sentences { SPACE } else { LINE };
    let gaps = std::iter::once(first_gap).chain(std::iter::repeat(gap));
    phrases.into_iter().zip(gaps).map(|(phrase, gap)| Piece { gap, text: phrase.plain }).collect()
}

/// The call to action with its address.
fn closing(lead: &Pitch<'_>, options: &Options) -> Option<String> {
    let address = lead.address().or(options.url.as_ref().map(super::options::WebAddress::as_str));
    let call = lead.call_to_action().map(|call| call.plain).filter(|call| !call.is_empty());
    match (call, address) {
        (Some(call), Some(address)) if call.contains(address) => Some(call),
        (Some(call), Some(address)) if super::cut::ends_sentence(&call) => Some(format!("{call} {address}")),
        (Some(call), Some(address)) => Some(format!("{call}: {address}")),
        (call, address) => call.or(address.map(str::to_owned)),
    }
}

impl Draft {
    /// The longest post that `channel` takes.
    ///
    /// # Errors
    /// [`TooLong`] when the call to action leaves no room for a part of the opening.
    pub(super) fn fit(&self, channel: Channel) -> Result<Post, TooLong> {
        let opening = self.opening.as_deref().unwrap_or_default();
        let bare = |opening: &str| self.render(opening, &[], "");
        match cut(opening, |part| channel.takes(&bare(part))) {
            Cut::Whole(opening) => Ok(self.fill(opening, channel)),
            Cut::Sentences(part) | Cut::Clause(part) => Ok(Post { text: bare(part), loss: Loss::Opening }),
            Cut::Nothing => Err(TooLong { length: channel.length(&bare(opening)) }),
        }
    }

    /// As many pieces as fit, the last of them perhaps not with all of its sentences.
    fn fill(&self, opening: &str, channel: Channel) -> Post {
        let fits = |count: usize| channel.takes(&self.render(opening, &self.pieces[..count], ""));
        let counts: Vec<usize> = (1..=self.pieces.len()).collect();
        let kept = counts.partition_point(|&count| fits(count));
        let (whole, rest) = self.pieces.split_at(kept);
        let Some(next) = rest.first() else {
            return Post { text: self.render(opening, whole, ""), loss: Loss::Nothing };
        };
        let with = |part: &str| self.render(opening, whole, &format!("{}{part}", next.gap));
        let text = match cut(&next.text, |part| channel.takes(&with(part))) {
            Cut::Whole(part) | Cut::Sentences(part) => with(part),
            Cut::Clause(_) | Cut::Nothing => self.render(opening, whole, ""),
        };
        Post { text, loss: Loss::Body { first: kept } }
    }

    fn render(&self, opening: &str, pieces: &[Piece], tail: &str) -> String {
        let mut text = opening.to_owned();
        for piece in pieces {
            text.push_str(piece.gap);
            text.push_str(&piece.text);
        }
        text.push_str(tail);
        if let Some(closing) = &self.closing {
            text.push_str(PARAGRAPH);
            text.push_str(closing);
        }
        text.trim().to_owned()
    }

    /// The call to action that must stay.
    pub(super) fn closing(&self) -> Option<&str> {
        self.closing.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(opening: &str, pieces: &[&str], closing: &str) -> Draft {
        let pieces = pieces.iter().map(|text| Piece { gap: SPACE, text: (*text).to_owned() });
        Draft {
            opening: Some(opening.to_owned()),
            pieces: pieces.collect(),
            closing: Some(closing.to_owned()),
        }
    }

    #[test]
    fn the_body_goes_before_the_call_to_action() {
        let long = "It is quick. ".repeat(40);
        let post = of("New", &[&long], "Get it: https://example.com/x").fit(Channel::X).expect("a post");
        assert!(post.text.ends_with("It is quick.\n\nGet it: https://example.com/x"), "{}", post.text);
        assert_eq!(post.loss, Loss::Body { first: 0 });
    }

    #[test]
    fn an_opening_is_cut_before_the_call_to_action_is_lost() {
        let opening = format!("Borrow a ladder, {}", "a saw and a drill ".repeat(20));
        let post = of(&opening, &["Free."], "Join: https://example.com/x").fit(Channel::X).expect("a post");
        assert_eq!(post.text, "Borrow a ladder\n\nJoin: https://example.com/x");
        assert_eq!(post.loss, Loss::Opening);
    }

    #[test]
    fn a_call_to_action_that_cannot_fit_is_a_fault() {
        let closing = "join us ".repeat(40);
        assert!(of("New", &[], &closing).fit(Channel::X).is_err());
        assert!(of(&"word ".repeat(70), &[], "Join").fit(Channel::X).is_err());
    }

    proptest! {
        #[test]
        fn a_post_never_exceeds_its_limit(
            opening in "[a-zA-Z ,.日😀]{0,400}",
            pieces in proptest::collection::vec("[a-z ,.!日😀]{0,300}", 0..12),
            path in "[a-z]{0,80}",
            channel in 0..Channel::ALL.len(),
        ) {
            let channel = Channel::ALL[channel];
            let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
            let address = format!("https://example.com/{path}");
            if let Ok(post) = of(&opening, &pieces, &address).fit(channel) {
                prop_assert!(channel.takes(&post.text));
                prop_assert!(post.text.ends_with(&address));
            }
        }
    }
}
