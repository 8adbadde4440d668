//! Names of tests and of their regions.

use std::collections::BTreeMap;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_name_gets_a_number() {
        let mut names = Names::default();
        assert_eq!(names.unique("a".to_owned()), "a");
        assert_eq!(names.unique("a".to_owned()), "a_x_2");
    }
}
