//! Names of tests where a language allows identifiers only, and the way back to the ids.

use std::collections::BTreeMap;
use std::fmt::Write;

/// An identifier made of ASCII letters, digits and `_` that no other id gives.
///
/// Between two letters or digits, `_` stays, `-` is `__` and `/` is `___`; all else is `_x` and its
/// number in hexadecimal and `_`. A `_` before an `x` is spelt out, so that no id looks like that.
pub(super) fn identifier(id: &str) -> String {
    let mut name = String::with_capacity(id.len() + 8);
    let mut previous = None;
    let mut rest = id.chars().peekable();
    while let Some(next) = rest.next() {
        let between = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let lone = between(previous) && between(rest.peek().copied());
        match next {
            _ if next.is_ascii_alphanumeric() => name.push(next),
            '_' if lone && rest.peek() != Some(&'x') => name.push('_'),
            '-' if lone => name.push_str("__"),
            '/' if lone => name.push_str("___"),
            _ => {
                let _ = write!(name, "_x{:x}_", u32::from(next));
            }
        }
        previous = Some(next);
    }
    name
}

/// The id of a test as the marker of its region has it: one word on one line.
pub(super) fn region(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    for next in id.chars() {
        if next.is_whitespace() || is_unsafe(next) || next == '%' {
            let _ = write!(name, "%{:x}", u32::from(next));
        } else {
            name.push(next);
        }
    }
    name
}

/// Gives the same name twice a number the second time, in a form that [`identifier`] never gives.
#[derive(Default)]
pub(super) struct Names {
    used: BTreeMap<String, u32>,
}

impl Names {
    /// The name itself the first time, `name_x_2` the second.
    pub(super) fn unique(&mut self, name: String) -> String {
        let count = self.used.entry(name.clone()).or_default();
        *count += 1;
        if *count == 1 { name } else { format!("{name}_x_{count}") }
    }
}

/// Characters that end lines, that sources cannot hold, or that show text in another order than it
/// has.
pub(super) fn is_unsafe(next: char) -> bool {
    next.is_control()
        || matches!(next, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{61c}')
        || matches!(next, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
    fn usual_ids_stay_readable() {
        assert_eq!(identifier("financial_advice_disclaimer"), "financial_advice_disclaimer");
        assert_eq!(identifier("pay/scenario-over-limit"), "pay___scenario__over__limit");
        assert_eq!(identifier("a.b~2"), "a_x2e_b_x7e_2");
        assert_eq!(identifier("a_x2e_b"), "a_x5f_x2e_b");
    }

    #[test]
    fn a_region_is_one_word() {
        assert_eq!(region("keeps_secrets"), "keeps_secrets");
        assert_eq!(region("a b\u{2028}100%"), "a%20b%2028100%25");
    }

    #[test]
    fn a_repeated_name_gets_a_number() {
        let mut names = Names::default();
        assert_eq!(names.unique("a".to_owned()), "a");
        assert_eq!(names.unique("a".to_owned()), "a_x_2");
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
