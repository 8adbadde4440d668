//! Whether a changed file still says things of the same kinds, only in other words.

use serde_json::Value;

use super::made_up::MARK;
use crate::ir::{Clause, FileIr};

/// How much of a file's shape a change must leave alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sameness {
    /// Nothing: a title such as Glossary makes the clauses below it what they are.
    None,
    /// The clauses and their kinds.
    Outline,
    /// All that is not words: every list's length, every key, every choice between forms.
    Shape,
}

/// Whether `new` is `old` in other words.
pub(super) fn is_same(old: &FileIr, new: &FileIr, sameness: Sameness) -> bool {
    let outline = old.clauses.len() == new.clauses.len()
        && old.clauses.iter().zip(&new.clauses).all(|(old, new)| same_outline(old, new));
    match sameness {
        Sameness::None => true,
        Sameness::Outline => outline,
        Sameness::Shape => {
            outline
                && old.references.len() == new.references.len()
                && old.amendments.len() == new.amendments.len()
                && old.suppressions.len() == new.suppressions.len()
                && old.space == new.space
                && old.clauses.iter().zip(&new.clauses).all(|(old, new)| same_shape(old, new))
        }
    }
}

fn same_outline(old: &Clause, new: &Clause) -> bool {
    old.kind == new.kind && old.opening == new.opening && old.parent == new.parent && old.depth == new.depth
}

fn same_shape(old: &Clause, new: &Clause) -> bool {
    // What is equal needs no look at its form; that is most of a file.
    old == new
        || match (serde_json::to_value(old), serde_json::to_value(new)) {
            (Ok(old), Ok(new)) => same_value(&old, &new),
            _ => false,
        }
}

/// Numbers may differ, since most are spans. A text may differ when a made-up word or another number
/// stands in it: others are names of forms, which words do not change.
fn same_value(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            old.len() == new.len()
                && old.iter().all(|(key, old)| new.get(key).is_some_and(|new| same_value(old, new)))
        }
        (Value::Array(old), Value::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same_value(old, new))
        }
        (Value::String(old), Value::String(new)) => {
            old == new
                || new.to_ascii_lowercase().contains(MARK)
                || new.contains(|next: char| next.is_ascii_digit())
        }
        (Value::Number(_), Value::Number(_)) => true,
        (old, new) => old == new,
    }
}
