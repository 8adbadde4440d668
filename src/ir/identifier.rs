//! Names of tests where a language allows identifiers only, and the way back to the ids.

use std::fmt::Write;

/// An identifier made of ASCII letters, digits and `_` that no other id gives.
///
/// Between two letters or digits, `_` stays, `-` is `__` and `/` is `___`; all else is `_x` and its
/// number in hexadecimal and `_`. A `_` before an `x` is spelt out, so that no id looks like that.
#[must_use]
pub fn identifier(id: &str) -> String {
    encoded(id, true)
}

/// Like [`identifier`], with `-` and `/` spelt out like all else: for an id whose identifier is another id.
#[must_use]
pub fn spelt_out(id: &str) -> String {
    encoded(id, false)
}

/// An id as one word on one line, for where identifiers are not asked for: what is no visible character of a word is
/// `%` and its number in hexadecimal.
#[must_use]
pub fn id_word(id: &str) -> String {
    let mut word = String::with_capacity(id.len());
    for next in id.chars() {
        if next.is_whitespace() || misleads(next) || matches!(next, '%' | '@') {
            let _ = write!(word, "%{:x}", u32::from(next));
        } else {
            word.push(next);
        }
    }
    word
}

/// Whether a character ends lines, cannot stand in sources, or shows text in another order than it has.
#[must_use]
pub fn misleads(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{61c}')
        || matches!(character, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn encoded(id: &str, short: bool) -> String {
    let mut name = String::with_capacity(id.len() + 8);
    let mut previous = None;
    let mut rest = id.chars().peekable();
    while let Some(next) = rest.next() {
        let between = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let lone = between(previous) && between(rest.peek().copied());
        match next {
            _ if next.is_ascii_alphanumeric() => name.push(next),
            '_' if lone && rest.peek() != Some(&'x') => name.push('_'),
            '-' if lone && short => name.push_str("__"),
            '/' if lone && short => name.push_str("___"),
            _ => {
                let _ = write!(name, "_x{:x}_", u32::from(next));
            }
        }
        previous = Some(next);
    }
    name
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The id that gives `name`.
    fn id(name: &str) -> Option<String> {
        let mut id = String::new();
        let mut rest = name;
        while let Some(next) = rest.chars().next() {
            if let Some(escaped) = rest.strip_prefix("_x") {
                let (digits, after) = escaped.split_once('_')?;
                id.push(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?);
                rest = after;
            } else if next == '_' {
                let run = rest.len() - rest.trim_start_matches('_').len();
                id.push(*['_', '-', '/'].get(run - 1)?);
                rest = &rest[run..];
            } else {
                id.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        Some(id)
    }

    #[test]
    fn an_id_is_one_word() {
        assert_eq!(id_word("keeps_secrets"), "keeps_secrets");
        assert_eq!(id_word("a b\u{2028}100%"), "a%20b%2028100%25");
    }

    #[test]
    fn usual_ids_stay_readable() {
        assert_eq!(identifier("financial_advice_disclaimer"), "financial_advice_disclaimer");
        assert_eq!(identifier("pay/scenario-over-limit"), "pay___scenario__over__limit");
        assert_eq!(identifier("a.b~2"), "a_x2e_b_x7e_2");
        assert_eq!(identifier("a_x2e_b"), "a_x5f_x2e_b");
    }

    proptest! {
        #[test]
        fn an_identifier_leads_back_to_its_id(text in "[a-cx2_/.~ü-]{0,12}") {
            let name = identifier(&text);
            prop_assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
            prop_assert_eq!(id(&name), Some(text));
        }
    }
}
