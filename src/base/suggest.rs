//! "Did you mean".

/// The candidate nearest to `word`, compared without case: at distance 1, or 2 when the word has
/// 8 letters or more. Ties go to the candidate that comes first.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let letters = word.chars().count();
    let most = if letters >= 8 { 2 } else { 1 };
    candidates
        .into_iter()
        // Most candidates are told by their length, which is much sooner known than their distance.
        .filter(|candidate| candidate.chars().count().abs_diff(letters) <= most)
        .map(|candidate| (strsim::osa_distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|&(distance, _)| distance <= most)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_swapped_letter_is_near_and_another_word_is_not() {
        assert_eq!(nearest("Principel", ["Principle", "Scenario"]), Some("Principle"));
        assert_eq!(nearest("Tpye", ["Type", "Term"]), Some("Type"));
        assert_eq!(nearest("Note", ["Type", "Term"]), None);
    }
}
