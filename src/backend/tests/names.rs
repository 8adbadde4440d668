//! Names of tests and of their regions.

use std::collections::BTreeMap;
use std::fmt::Write;

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

/// Gives the same name twice a number the second time, in a form that no id gives as an identifier.
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
    use super::*;

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
}
