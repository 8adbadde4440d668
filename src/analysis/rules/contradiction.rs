//! Statements that cannot both be kept.

use std::collections::HashMap;

use super::amount::{Amount, Side};
use super::proposition::{Proposition, Topic, proposition};
use super::vocabulary::Vocabulary;
use crate::base::{Diagnostic, Place, codes};
use crate::ir::{FileIr, IdSpace, Statement};

codes! {
    /// Two statements contradict each other.
    ///
    /// They have the same subject, the same action and the same condition, and one demands or allows
    /// what the other forbids, or they bound it by different numbers. Whoever builds to one breaks the
    /// other.
    ///
    /// ```markdown
    /// The export must include deleted accounts.
    /// The export must omit deleted accounts.
    /// ```
    ///
    /// Keep one of them, or say in each under which condition it holds.
    pub(super) CONTRADICTION = "contradiction", Warning;
}

/// A statement with its form and its file.
struct Known<'a> {
    file: &'a FileIr,
    statement: &'a Statement,
    form: Proposition,
}

/// The most statements of one topic that a further one is held against, so that time stays linear.
const MOST_OF_A_TOPIC: usize = 8;

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let mut vocabulary = Vocabulary::new();
    let statements = files.iter().flat_map(|file| &file.clauses).map(|clause| clause.statements.len());
    let mut topics: HashMap<(&IdSpace, Topic), Vec<Known<'_>>> = HashMap::with_capacity(statements.sum());
    for file in files.iter().filter(|file| is_living(file)) {
        for statement in alone(file) {
            let Some((topic, form)) = proposition(&mut vocabulary, statement) else { continue };
            let next = Known { file, statement, form };
            // Most topics have one statement.
            let topic = topics.entry((&file.space, topic)).or_insert_with(|| Vec::with_capacity(1));
            if let Some(earlier) = topic.iter().find(|earlier| contradict(&earlier.form, &next.form)) {
                findings.push(finding(&next, earlier));
            }
            if topic.len() < MOST_OF_A_TOPIC {
                topic.push(next);
            }
        }
    }
}

fn is_living(file: &FileIr) -> bool {
    matches!(file.space, IdSpace::Main | IdSpace::Change(_))
}

/// The statements that have a sentence to themselves, in order; others share their words with another
/// keyword.
fn alone(file: &FileIr) -> Vec<&Statement> {
    let mut statements: Vec<&Statement> = file.clauses.iter().flat_map(|clause| &clause.statements).collect();
    statements.sort_by_key(|statement| statement.text.span());
    let sentences = statements.chunk_by(|a, b| a.text.span() == b.text.span());
    sentences.filter(|shared| shared.len() == 1).flatten().copied().collect()
}

fn finding(next: &Known<'_>, earlier: &Known<'_>) -> Diagnostic {
    let place = Place::new(&next.file.path, next.statement.text.span());
    Diagnostic::new(&CONTRADICTION, place, "this statement contradicts another")
        .label(Place::new(&earlier.file.path, earlier.statement.text.span()), "the other statement")
        .help("Keep one of them, or say in each under which condition it holds.")
}

/// Whether two statements of one topic cannot both be kept.
fn contradict(a: &Proposition, b: &Proposition) -> bool {
    let same_actor = match (&a.actor, &b.actor) {
        (Some(a), Some(b)) => a == b,
        (None, _) | (_, None) => true,
    };
    if !same_actor || (a.permits && b.permits) {
        return false;
    }
    match (&a.amount, &b.amount) {
        _ if a.affirms != b.affirms => a.amount == b.amount,
        (Some(x), Some(y)) if a.affirms => !a.permits && !b.permits && exclude(x, y),
        _ => false,
    }
}

/// Whether two amounts do not go together: two numbers on one side, or sides without a number in
/// common.
fn exclude(a: &Amount, b: &Amount) -> bool {
    if a.quantity.unit != b.quantity.unit {
        return false;
    }
    let (x, y) = (a.quantity.number, b.quantity.number);
    match (a.side, b.side) {
        (Side::AtMost, Side::AtLeast | Side::Exactly) | (Side::Exactly, Side::AtLeast) => x < y,
        (Side::AtLeast | Side::Exactly, Side::AtMost) | (Side::AtLeast, Side::Exactly) => x > y,
        (Side::AtMost, Side::AtMost) | (Side::AtLeast, Side::AtLeast) | (Side::Exactly, Side::Exactly) => {
            x != y
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tested::file;
    use super::*;

    fn is_found(first: &str, second: &str) -> bool {
        !file(&format!("# Requirement: A\n\n{first}\n\n# Requirement: B\n\n{second}\n")).all(check).is_empty()
    }

    /// The reviewed pairs: whether each is a contradiction, and whether it is found.
    fn judged() -> Vec<(bool, bool, &'static str)> {
        let pairs = include_str!("../../../tests/fixtures/contradictions.tsv").lines().skip(1);
        let judged = pairs.filter_map(|line| {
            let mut columns = line.split('\t');
            let (verdict, first, second) = (columns.next()?, columns.next()?, columns.next()?);
            Some((verdict == "contradiction", is_found(first, second), line))
        });
        judged.collect()
    }

    #[test]
    fn sentences_with_two_keywords_are_left_alone() {
        assert!(!is_found("The client must retry and must not wait.", "The client must not retry."));
        assert!(
            file("# Requirement: A\n\nThese are OPTIONAL and clients SHOULD NOT use them.\n")
                .all(check)
                .is_empty()
        );
    }

    #[test]
    fn reviewed_pairs_are_told_apart() {
        let judged = judged();
        let real = judged.iter().filter(|(real, ..)| *real).count();
        let found = judged.iter().filter(|(real, found, _)| *real && *found).count();
        let wrong: Vec<&str> =
            judged.iter().filter(|(real, found, _)| !real && *found).map(|&(.., line)| line).collect();
        assert!(judged.len() >= 40 && real * 5 >= judged.len() * 2);
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(found >= 36, "{found} of {real}");
    }
}
