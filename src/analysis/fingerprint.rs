//! What a clause promises, as a hash: another one means that its tests have to be looked at again.
//!
//! Places, names, titles, facts and prose are left out: who moves, renames or explains a clause changes nothing
//! that a test could check.

use serde_json::Value;

use super::required_tests::required_tests;
use crate::ir::{Clause, short_hash};

/// Members of the IR's JSON that say where something stands or what it is called.
const LEFT_OUT: [&str; 7] = ["span", "origin", "segments", "id", "item_id", "test_ids", "ordinal"];

/// The fingerprint of a clause, as hex digits; `None` when it asks for no test.
pub(super) fn fingerprint(clause: &Clause) -> Option<String> {
    if required_tests(clause).is_empty() {
        return None;
    }
    let promise = (clause.kind.value, clause.normative, &clause.statements, &clause.body);
    let mut json = serde_json::to_value(promise).ok()?;
    reduce(&mut json);
    Some(short_hash(&json.to_string()))
}

/// Leaves what is promised: texts as they read, with single spaces.
fn reduce(json: &mut Value) {
    match json {
        Value::Object(members) => {
            members.retain(|name, _| !LEFT_OUT.contains(&name.as_str()));
            if let Some(plain) = members.get("plain").and_then(Value::as_str) {
                *json = Value::from(plain.split_whitespace().collect::<Vec<_>>().join(" "));
                return;
            }
            members.values_mut().for_each(reduce);
        }
        Value::Array(items) => items.iter_mut().for_each(reduce),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::tested;
    use super::*;

    fn of(text: &str) -> Option<String> {
        fingerprint(tested::file(text).files[0].clauses.last()?)
    }

    const CLAUSE: &str = "# Bank\n\n## Requirement: Limits\n\nThe bank must decline it.\n";

    #[test]
    fn what_moves_or_explains_a_clause_leaves_its_fingerprint() {
        let same = of(CLAUSE);
        assert!(same.is_some());
        for text in [
            "# Bank\n\nWords.\n\n## Requirement: Limits\n\nThe bank must decline it.\n",
            "# Bank\n\n## Requirement: Upper limits\n\nThe bank must decline it.\n",
            "# Bank\n\n## Requirement: Limits\n\nThe **bank** must decline it. `test_id: x`\n\n- **Why:** trust\n",
            "# Bank\n\n## Requirement: Limits\n\nThe bank\nmust decline it.\n\nMore words.\n",
        ] {
            assert_eq!(of(text), same, "{text}");
        }
    }

    #[test]
    fn another_promise_has_another_fingerprint() {
        for (from, to) in [("must", "should"), ("decline", "refuse"), ("it.", "it. It must say why.")] {
            assert_ne!(of(&CLAUSE.replace(from, to)), of(CLAUSE), "{to}");
        }
        assert_ne!(
            of("# A\n\n## Constraint: B\n\n- **Then:** time < 10 ms\n"),
            of("# A\n\n## Constraint: B\n\n- **Then:** time < 20 ms\n")
        );
        assert_eq!(of("# A\n\nWords.\n"), None);
    }
}
