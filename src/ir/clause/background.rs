//! `Background`: what precedes each scenario and example under the same parent.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Clause, ClauseBody, Example, ScenarioStep, Turn};
use crate::ir::{ClauseIndex, FileIr};

/// Steps or turns that come first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Background {
    /// Steps before each scenario.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<ScenarioStep>,
    /// Turns before each conversation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<Turn>,
}

/// The backgrounds of a file, by the clause whose scenarios and examples they precede.
#[derive(Debug)]
pub struct Backgrounds<'a> {
    file: &'a FileIr,
    by_parent: BTreeMap<Option<ClauseIndex>, Vec<&'a Background>>,
}

impl<'a> Backgrounds<'a> {
    /// All of a file.
    #[must_use]
    pub fn of(file: &'a FileIr) -> Self {
        Self::among(file, |_| true)
    }

    /// Those of a file in clauses that `counts` takes.
    pub fn among(file: &'a FileIr, counts: impl Fn(&Clause) -> bool) -> Self {
        let mut by_parent: BTreeMap<_, Vec<&Background>> = BTreeMap::new();
        for clause in file.clauses.iter().filter(|clause| counts(clause)) {
            if let ClauseBody::Background(background) = &clause.body {
                by_parent.entry(clause.parent).or_default().push(background);
            }
        }
        Self { file, by_parent }
    }

    /// What precedes a scenario or example: the backgrounds beside it and beside the clauses around
    /// it, the outermost first.
    #[must_use]
    pub fn before(&self, clause: &Clause) -> Vec<&'a Background> {
        if self.by_parent.is_empty() {
            return Vec::new();
        }
        let above = |index: &Option<ClauseIndex>| index.map(|index| self.file.clause(index).parent);
        let mut parents: Vec<_> = std::iter::successors(Some(clause.parent), above).collect();
        parents.reverse();
        parents.iter().filter_map(|parent| self.by_parent.get(parent)).flatten().copied().collect()
    }

    /// The steps that precede a scenario's own.
    pub fn steps_before(&self, clause: &Clause) -> impl Iterator<Item = &'a ScenarioStep> + use<'a> {
        self.before(clause).into_iter().flat_map(|background| &background.steps)
    }

    /// The conversation before the point `after` of an example in `clause`: the turns of the
    /// backgrounds, then the example's own as [`Example::turns_before`] has them.
    #[must_use]
    pub fn turns_before(&self, clause: &Clause, example: &'a Example, after: u32) -> Vec<&'a Turn> {
        let before = self.before(clause).into_iter().flat_map(|background| &background.turns);
        before.chain(example.turns_before(after)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::testing::TestFile;

    const FILE: &str = "# Background\n\n> **System:** You lend books.\n\n# Principle: Be kind\n\n## Background: A guest\n\n\
                        > **Developer:** The user is a guest.\n\n## Example: Hello\n\n> **User:** Hello?\n\n> **Good:** Hi.\n\n\
                        # Principle: Be brief\n\n## Example: Bye\n\n> **User:** Bye.\n\n> **Good:** Bye.\n";

    #[test]
    fn turns_of_backgrounds_come_first_the_outermost_first() {
        let (file, _) = TestFile::new(FILE).lower();
        let backgrounds = Backgrounds::of(&file);
        let said: Vec<Vec<&str>> = file
            .clauses
            .iter()
            .filter_map(|clause| match &clause.body {
                ClauseBody::Example(example) => Some(backgrounds.turns_before(clause, example, 9)),
                _ => None,
            })
            .map(|turns| turns.into_iter().map(|turn| turn.text.value.as_str()).collect())
            .collect();
        assert_eq!(said[0], ["You lend books.", "The user is a guest.", "Hello?"]);
        assert_eq!(said[1], ["You lend books.", "Bye."]);
    }
}
