//! Numbers and letters before a sentence, as laws and contracts have them: `3.1`, `(a)`, `iv)`, `§ 4.2`.

/// Where the words of a sentence begin: after its numbering and the space behind it. A number alone counts when a word with
/// a capital follows, since it counts something otherwise ("2.5 seconds must pass").
pub(super) fn words_start(sentence: &str) -> usize {
    let rest = sentence.trim_start().trim_start_matches('§').trim_start();
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (mark, after) = (&rest[..end], rest[end..].trim_start());
    let is_numbering = is_letter(mark) || is_number(mark) && after.starts_with(char::is_uppercase);
    if is_numbering && !after.is_empty() { sentence.len() - after.len() } else { 0 }
}

/// `(a)`, `b)`, `(iv)`, `(12)`: what stands before the closing bracket is short.
fn is_letter(mark: &str) -> bool {
    let Some(inner) = mark.strip_suffix(')') else { return false };
    let inner = inner.strip_prefix('(').unwrap_or(inner);
    let is_roman = inner.chars().all(|next| "ivxIVX".contains(next));
    let is_number = inner.len() <= 3 && inner.bytes().all(|byte| byte.is_ascii_digit());
    let is_one = inner.len() == 1 && inner.chars().all(|next| next.is_ascii_alphabetic());
    !inner.is_empty() && (is_one || is_number || is_roman && inner.len() <= 6)
}

/// `3.1`, `2.4.1.`: at least two numbers.
fn is_number(mark: &str) -> bool {
    let parts = mark.trim_end_matches(['.', ':']).split('.');
    parts.clone().count() > 1
        && parts
            .into_iter()
            .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbering_is_told_from_what_counts_something() {
        for (sentence, words) in [
            ("3.1 The service must log.", "The service must log."),
            (" 2.4.1. If asked, it must stop.", "If asked, it must stop."),
            ("(a) the server must stop", "the server must stop"),
            ("iv) On request, it must stop", "On request, it must stop"),
            ("§ 4.2 The seller must pay.", "The seller must pay."),
            ("§§ 4.2 The seller must pay.", "The seller must pay."),
            ("§ § 4.2 The seller must pay.", "§ § 4.2 The seller must pay."),
            ("2.5 seconds must pass.", "2.5 seconds must pass."),
            ("(optional) it must stop", "(optional) it must stop"),
            ("3 Replicas must run.", "3 Replicas must run."),
            ("(a)", "(a)"),
        ] {
            assert_eq!(&sentence[words_start(sentence)..], words);
        }
    }
}
