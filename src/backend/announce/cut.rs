//! Cutting text where a reader would stop: after a sentence, else before a clause's end.

use unicode_segmentation::UnicodeSegmentation;

/// The longest beginning of a text that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut<'a> {
    /// All of it.
    Whole(&'a str),
    /// Whole sentences from its beginning.
    Sentences(&'a str),
    /// A part of its first sentence, up to a comma, semicolon, colon or dash.
    Clause(&'a str),
    /// Nothing fits.
    Nothing,
}

/// The longest beginning of `text` that `fits`, which must hold for every beginning of a text that
/// it holds for.
pub(super) fn cut(text: &str, fits: impl Fn(&str) -> bool) -> Cut<'_> {
    let text = text.trim();
    if fits(text) {
        return Cut::Whole(text);
    }
    if let Some(sentences) = longest(text, &sentence_ends(text), &fits) {
        return Cut::Sentences(sentences);
    }
    longest(text, &clause_ends(text), &fits).map_or(Cut::Nothing, Cut::Clause)
}

/// The longest beginning that ends at one of `ends`, which ascend.
fn longest<'a>(text: &'a str, ends: &[usize], fits: impl Fn(&str) -> bool) -> Option<&'a str> {
    let fitting = ends.partition_point(|&end| fits(&text[..end]));
    fitting.checked_sub(1).map(|last| &text[..ends[last]])
}

/// Where sentences end, the last one aside. A full stop inside an address or a number ends none.
fn sentence_ends(text: &str) -> Vec<usize> {
    let ends = text.split_sentence_bound_indices().filter_map(|(at, sentence)| {
        let kept = sentence.trim_end();
        let spaced = kept.len() < sentence.len() || kept.ends_with(['。', '！', '？']);
        (spaced && ends_sentence(kept)).then_some(at + kept.len())
    });
    ends.filter(|&end| end < text.len()).collect()
}

/// Whether `text` ends as a sentence does, closing quotes and brackets aside.
pub(super) fn ends_sentence(text: &str) -> bool {
    let bare = text.trim_end_matches(|next: char| "\"'”’»)]*_".contains(next));
    bare.ends_with(['.', '!', '?', '…', '。', '！', '？'])
}

/// Where the clauses of the first sentence end, without the mark that ends them.
fn clause_ends(text: &str) -> Vec<usize> {
    let first = sentence_ends(text).first().copied().unwrap_or(text.len());
    let marks = text[..first].char_indices().filter(|&(at, mark)| is_clause_mark(text, at, mark));
    let ends = marks.map(|(at, _)| text[..at].trim_end().len());
    ends.filter(|&end| end > 0).collect()
}

fn is_clause_mark(text: &str, at: usize, mark: char) -> bool {
    let spaced = text[at + mark.len_utf8()..].starts_with(char::is_whitespace);
    match mark {
        ',' | ';' | ':' => spaced,
        '–' | '—' | '-' => spaced && text[..at].ends_with(char::is_whitespace),
        '、' | '，' | '；' | '：' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::limits::Channel;
    use super::*;

    fn within(limit: usize) -> impl Fn(&str) -> bool {
        move |text: &str| text.chars().count() <= limit
    }

    #[test]
    fn sentences_go_before_clauses() {
        let text = "It works offline, and it syncs. You never type twice.";
        assert_eq!(cut(text, within(100)), Cut::Whole(text));
        assert_eq!(cut(text, within(40)), Cut::Sentences("It works offline, and it syncs."));
        assert_eq!(cut(text, within(20)), Cut::Clause("It works offline"));
        assert_eq!(cut(text, within(5)), Cut::Nothing);
    }

    #[test]
    fn addresses_and_numbers_are_not_cut() {
        let text = "See https://a.io/?q=1.5&r=2 for 1.5 times more. Then go.";
        assert_eq!(cut(text, within(50)), Cut::Sentences("See https://a.io/?q=1.5&r=2 for 1.5 times more."));
        assert_eq!(cut(text, within(30)), Cut::Nothing);
    }

    #[test]
    fn scripts_without_spaces_have_sentences() {
        assert_eq!(cut("圏外で動く。同期する。", within(7)), Cut::Sentences("圏外で動く。"));
        assert_eq!(cut("圏外で動く、同期する。", within(7)), Cut::Clause("圏外で動く"));
    }

    fn words() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            "[a-zäß]{1,9}",
            "[\u{4e00}-\u{4e40}]{1,5}",
            Just("😀".to_owned()),
            Just("👨‍👩‍👧".to_owned()),
            Just("e\u{301}".to_owned()),
            "https://[a-z]{1,5}\\.(io|com)/[a-z]{0,60}",
        ];
        let mark = prop_oneof![Just(" "), Just(". "), Just(", "), Just("! "), Just("。"), Just(" – ")];
        proptest::collection::vec((word, mark), 0..120)
            .prop_map(|parts| parts.into_iter().map(|(word, mark)| word + mark).collect())
    }

    proptest! {
        #[test]
        fn a_cut_fits_and_ends_at_a_boundary(text in words(), channel in 0..Channel::ALL.len()) {
            let channel = Channel::ALL[channel];
            let text = text.trim();
            let kept = match cut(text, |part| channel.takes(part)) {
                Cut::Whole(kept) => { prop_assert_eq!(kept, text); kept }
                Cut::Sentences(kept) => { prop_assert!(ends_sentence(kept)); kept }
                Cut::Clause(kept) => {
                    let rest = text[kept.len()..].trim_start();
                    prop_assert!(rest.starts_with([',', '–', '、']), "{}", rest);
                    kept
                }
                Cut::Nothing => "",
            };
            prop_assert!(channel.length(kept) <= channel.limit());
            prop_assert!(text.starts_with(kept));
            let rest = &text[kept.len()..];
            let inside = kept.chars().last().is_some_and(char::is_alphanumeric)
                && rest.chars().next().is_some_and(char::is_alphanumeric);
            prop_assert!(!inside, "cut inside a word: {kept}|{rest}");
        }
    }
}
