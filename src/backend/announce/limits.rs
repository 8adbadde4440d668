//! How long a post may be, counted as its channel counts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::url::{self, UrlForm};

/// A place where posts are published, with a limit of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Channel {
    /// X: 280, weighted; a link counts 23, most scripts beyond Latin and emoji 2.
    X,
    /// Bluesky: 300 graphemes and 3,000 bytes.
    Bluesky,
    /// Mastodon: 500 graphemes; a link counts 23.
    Mastodon,
    /// `LinkedIn`: 3,000 UTF-16 units.
    Linkedin,
    /// What is new, in the App Store: 4,000 UTF-16 units.
    AppStore,
    /// What is new, on Google Play: 500 UTF-16 units.
    GooglePlay,
    /// The text of a GitHub release: 125,000 characters.
    Github,
}

/// What X and Mastodon count for a link, however long it is.
const LINK_LENGTH: usize = 23;

impl Channel {
    /// All channels.
    pub(super) const ALL: [Channel; 7] = [
        Channel::X,
        Channel::Bluesky,
        Channel::Mastodon,
        Channel::Linkedin,
        Channel::AppStore,
        Channel::GooglePlay,
        Channel::Github,
    ];

    /// The name as people know it.
    pub(super) fn title(self) -> &'static str {
        match self {
            Channel::X => "X",
            Channel::Bluesky => "Bluesky",
            Channel::Mastodon => "Mastodon",
            Channel::Linkedin => "LinkedIn",
            Channel::AppStore => "App Store",
            Channel::GooglePlay => "Google Play",
            Channel::Github => "GitHub",
        }
    }

    /// The file that its post is written to.
    pub(super) fn file_name(self) -> &'static str {
        match self {
            Channel::X => "x.txt",
            Channel::Bluesky => "bluesky.txt",
            Channel::Mastodon => "mastodon.txt",
            Channel::Linkedin => "linkedin.txt",
            Channel::AppStore => "app-store.txt",
            Channel::GooglePlay => "google-play.txt",
            Channel::Github => "github.md",
        }
    }

    /// The greatest length that the channel takes, as [`Channel::length`] counts.
    pub(super) fn limit(self) -> usize {
        match self {
            Channel::X => 280,
            Channel::Bluesky => 300,
            Channel::Mastodon | Channel::GooglePlay => 500,
            Channel::Linkedin => 3_000,
            Channel::AppStore => 4_000,
            Channel::Github => 125_000,
        }
    }

    /// The length of `text` as the channel counts it.
    pub(super) fn length(self, text: &str) -> usize {
        match self {
            Channel::X => weighted_length(text),
            Channel::Bluesky => text.graphemes(true).count(),
            Channel::Mastodon => {
                with_short_links(text, UrlForm::WithScheme, |run| run.graphemes(true).count())
            }
            Channel::Linkedin | Channel::AppStore | Channel::GooglePlay => text.encode_utf16().count(),
            Channel::Github => text.chars().count(),
        }
    }

    /// Whether the channel takes `text` whole.
    pub(super) fn takes(self, text: &str) -> bool {
        let bytes_fit = self != Channel::Bluesky || text.len() <= 3_000;
        bytes_fit && self.length(text) <= self.limit()
    }
}

/// The length of a post on X: of the NFC form, each link counts 23, an emoji sequence 2, and a
/// character 1 or 2 by its script.
fn weighted_length(text: &str) -> usize {
    let text: String = text.nfc().collect();
    with_short_links(&text, UrlForm::AnyDomain, |run| run.graphemes(true).map(cluster_weight).sum())
}

/// The length of what stands between links, and 23 for each link.
fn with_short_links(text: &str, form: UrlForm, length: impl Fn(&str) -> usize) -> usize {
    let mut total = 0;
    let mut from = 0;
    for link in url::links(text, form) {
        total += length(&text[from..link.start]) + LINK_LENGTH;
        from = link.end;
    }
    total + length(&text[from..])
}

/// An emoji sequence counts as one emoji; any other cluster as the sum of its characters.
fn cluster_weight(cluster: &str) -> usize {
    if is_emoji_sequence(cluster) { 2 } else { cluster.chars().map(char_weight).sum() }
}

/// Characters that count 1: Latin, Greek, Cyrillic and their neighbours, and some punctuation.
fn char_weight(character: char) -> usize {
    match u32::from(character) {
        0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247 => 1,
        _ => 2,
    }
}

/// Whether a cluster is several characters that show as one emoji: joined, coloured, a flag, a
/// keycap, or asked to show as an emoji.
fn is_emoji_sequence(cluster: &str) -> bool {
    let mut characters = cluster.chars();
    let Some(first) = characters.next() else { return false };
    let pictographic = matches!(u32::from(first), 0x2190..=0x2bff | 0x3030 | 0x303d | 0x3297 | 0x3299 | 0x1_f000..=0x1_faff)
        || matches!(first, '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}');
    let keycap_base = matches!(first, '0'..='9' | '#' | '*');
    let marked = characters.clone().any(|next| {
        matches!(u32::from(next), 0x200d | 0xfe0f | 0x1_f3fb..=0x1_f3ff | 0x1_f1e6..=0x1_f1ff | 0xe0020..=0xe007f)
    });
    (pictographic && marked) || (keycap_base && characters.any(|next| next == '\u{20e3}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn x(text: &str) -> usize {
        Channel::X.length(text)
    }

    #[test]
    fn x_counts_latin_once_and_other_scripts_twice() {
        assert_eq!(x("abc"), 3);
        assert_eq!(x("Grüße, Привет"), 13);
        assert_eq!(x("日本語"), 6);
        assert_eq!(x("한국"), 4);
        assert_eq!(x("“quoted” – …"), 12 + usize::from(char_weight('…') == 2));
    }

    #[test]
    fn x_counts_the_composed_form() {
        assert_eq!(x("e\u{301}"), 1);
    }

    #[test]
    fn x_counts_an_emoji_sequence_as_one_emoji() {
        for emoji in ["😀", "👨‍👩‍👧‍👦", "👍🏽", "🇩🇪", "❤️", "1️⃣", "🏳️‍🌈", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"]
        {
            assert_eq!(x(emoji), 2, "{emoji}");
        }
        assert_eq!(x("©"), 1);
        assert_eq!(x("😀😀"), 4);
    }

    #[test]
    fn a_link_counts_23_where_the_channel_shortens_it() {
        let long = format!("See https://example.com/{} now", "a".repeat(300));
        assert_eq!(x(&long), 4 + 23 + 4);
        assert_eq!(Channel::Mastodon.length(&long), 4 + 23 + 4);
        assert_eq!(Channel::Bluesky.length(&long), long.len());
        assert_eq!(x("https://a.io"), 23);
        assert_eq!(x("go to a.io"), 6 + 23);
        assert_eq!(Channel::Mastodon.length("go to a.io"), 10);
    }

    #[test]
    fn bluesky_and_mastodon_count_graphemes() {
        assert_eq!(Channel::Bluesky.length("👨‍👩‍👧‍👦e\u{301}"), 2);
        assert_eq!(Channel::Mastodon.length("👨‍👩‍👧‍👦日"), 2);
        assert!(!Channel::Bluesky.takes(&"👨‍👩‍👧‍👦".repeat(290)), "25 bytes each are more than 3,000");
    }

    #[test]
    fn linkedin_and_the_stores_count_utf16_units() {
        for channel in [Channel::Linkedin, Channel::AppStore, Channel::GooglePlay] {
            assert_eq!(channel.length("a😀日"), 4);
        }
        assert_eq!(Channel::Github.length("a😀日"), 3);
    }

    /// The rows of the spec's own scenario: channels with the limits and units that it promises.
    fn promised() -> Vec<(&'static str, usize, &'static str)> {
        let chapter = include_str!("../../../spec/tool/targets.md");
        let (_, below) = chapter.split_once("### Scenario: Channels\n").expect("the scenario");
        let rows = below.lines().skip_while(|line| !line.starts_with("| channel")).skip(2);
        let rows = rows.take_while(|line| line.starts_with('|')).map(|row| {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
            (cells[0], cells[1].parse().expect("a number"), cells[2])
        });
        rows.collect()
    }

    #[test]
    fn each_channel_takes_its_limit_and_not_one_more() {
        let promised = promised();
        assert_eq!(promised.len(), Channel::ALL.len());
        for (title, limit, unit) in promised {
            let channel = Channel::ALL.into_iter().find(|channel| channel.title() == title).expect(title);
            assert!(channel.takes(&"a".repeat(limit)), "{title}");
            assert!(!channel.takes(&"a".repeat(limit + 1)), "{title}");
            let lengths = ["e\u{301}", "😀", "日"].map(|text| channel.length(text));
            let expected = match unit {
                "weighted characters" => [1, 2, 2],
                "graphemes" => [1, 1, 1],
                "UTF-16 units" => [2, 2, 1],
                "characters" => [2, 1, 1],
                other => panic!("{title}: {other}"),
            };
            assert_eq!(lengths, expected, "{title}");
        }
    }
}
