//! How alike two generated texts are, so that a test follows a clause whose id changed.

use std::collections::{BTreeMap, BTreeSet};

use super::text::words;

/// The share of words from which on two texts count as alike.
const ALIKE: f64 = 0.6;
/// Candidates that are this near to the best one are as good as it.
const MARGIN: f64 = 0.1;
/// From this number of texts on, words that most of them have tell nothing.
const MANY: usize = 3;

/// The words of texts, without those that most of `all` texts have.
pub(super) struct Vocabulary<'a> {
    common: BTreeSet<&'a str>,
}

/// The words of a text with their numbers.
pub(super) type Bag = BTreeMap<String, usize>;

impl<'a> Vocabulary<'a> {
    pub(super) fn new(all: &[&'a str]) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for text in all {
            let distinct: BTreeSet<&str> = words(text).into_iter().collect();
            for word in distinct {
                *counts.entry(word).or_default() += 1;
            }
        }
        let is_common = |count: usize| all.len() >= MANY && count * 2 > all.len();
        let common = counts.into_iter().filter(|&(_, count)| is_common(count)).map(|(word, _)| word);
        Self { common: common.collect() }
    }

    /// The words that tell something about a text, apart from its own id.
    pub(super) fn bag(&self, text: &str, id: &str) -> Bag {
        let mut bag = Bag::new();
        let text = if id.is_empty() { text.to_owned() } else { text.replace(id, "") };
        let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
        for word in words(&text).into_iter().filter(is_word).filter(|word| !self.common.contains(word)) {
            *bag.entry(word.to_owned()).or_default() += 1;
        }
        bag
    }
}

/// The share of words that two bags have in common, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "words are counted in thousands")]
fn share(a: &Bag, b: &Bag) -> f64 {
    let all: usize = a.values().chain(b.values()).sum();
    let both: usize = a.iter().map(|(word, count)| (*count).min(b.get(word).copied().unwrap_or(0))).sum();
    if all == 0 { 0.0 } else { 2.0 * both as f64 / all as f64 }
}

/// The candidates that are most like a bag, by their places in the list: none when none is like it.
pub(super) fn nearest(bag: &Bag, candidates: &[Bag]) -> Vec<usize> {
    let shares: Vec<f64> = candidates.iter().map(|candidate| share(bag, candidate)).collect();
    let best = shares.iter().copied().fold(0.0, f64::max);
    let is_near = |share: f64| share >= ALIKE && share >= best - MARGIN;
    shares.iter().enumerate().filter(|&(_, share)| is_near(*share)).map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renamed_clause_is_known_among_others() {
        let old = "test(\"[a/limits] Limits\") // must: The bank must decline a transfer over the limit.";
        let new = [
            "test(\"[a/daily-limits] Daily limits\") // must: The bank must decline a transfer over the limit.",
            "test(\"[a/greetings] Greetings\") // must: The clerk must greet each customer by name.",
            "test(\"[a/opening] Opening\") // must: The branch must open its doors at nine.",
        ];
        let vocabulary = Vocabulary::new(&new);
        let bags = new.map(|text| vocabulary.bag(text, ""));
        assert_eq!(nearest(&vocabulary.bag(old, "a/limits"), &bags), [0]);
        assert_eq!(nearest(&vocabulary.bag("test // must: Nothing like it at all", ""), &bags), [0; 0]);
    }
}
