//! What the test of a clause itself has to check, in words: for one that promises nothing in sentences, what it says
//! first; and what its kind says.

use super::notes;
use crate::ir::{
    BlockRole, BlockShape, Clause, ClauseBody, Constraint, Field, Guarantee, Layer, Located, Opening,
    Operation, Promise, Statement, TypeShape,
};

/// The lines of the comment above a clause's own test, which is of these statements.
pub(super) fn lines<'s>(clause: &Clause, statements: impl Iterator<Item = &'s Statement>) -> Vec<String> {
    let mut lines = notes::statements(statements);
    if lines.is_empty() {
        lines.extend(opening(clause));
    }
    match &clause.body {
        ClauseBody::Constraint(constraint) => lines.extend(promises(constraint)),
        ClauseBody::Type(def) => lines.extend(shape(&def.shape)),
        ClauseBody::Operation(operation) => lines.extend(call(operation)),
        _ => {}
    }
    lines
}

/// The lines of the first paragraph; of an item or a row all, since they are one sentence in parts.
fn opening(clause: &Clause) -> impl Iterator<Item = String> {
    let is_text = |shape, role| shape == BlockShape::Paragraph && role == BlockRole::Prose;
    let texts = clause.blocks.iter().filter(move |block| is_text(block.shape, block.role));
    let most = if clause.opening == Opening::Item { usize::MAX } else { 1 };
    texts.take(most).flat_map(|block| block.markdown.lines()).map(|line| line.trim().to_owned())
}

fn promises(constraint: &Constraint) -> Vec<String> {
    let mut lines: Vec<String> = constraint.guarantees.iter().map(guarantee).collect();
    let parts = constraint.layers.iter().flat_map(|layers| &layers.parts);
    lines.extend(parts.map(layer));
    if !constraint.no_import.is_empty() {
        let files = joined(&constraint.files);
        let place = if files.is_empty() { files } else { format!(" in {files}") };
        lines.push(format!("no import of {}{place}", joined(&constraint.no_import)));
    }
    lines
}

fn guarantee(guarantee: &Guarantee) -> String {
    let promise = match &guarantee.promise {
        Promise::Measure { measure } => measure.value.to_string(),
        Promise::Prose { text } => text.plain.to_string(),
    };
    match &guarantee.workload {
        Some(load) => format!("Expect {promise}, under {}", load.value.text),
        None => format!("Expect {promise}"),
    }
}

fn layer(part: &Layer) -> String {
    let files = if part.files.is_empty() { String::new() } else { format!(" ({})", joined(&part.files)) };
    let used = match &*part.may_use {
        [] => "no other part".to_owned(),
        [all] if all.value == "*" => "all other parts".to_owned(),
        parts => joined(parts),
    };
    format!("{}{files} may use {used}", part.name.value)
}

fn shape(shape: &TypeShape) -> Vec<String> {
    match shape {
        TypeShape::Opaque => Vec::new(),
        TypeShape::Record { fields } => fields.iter().map(field).collect(),
        TypeShape::Enum { values, .. } => {
            let values: Vec<&str> = values.iter().map(|value| value.value.value.as_str()).collect();
            vec![format!("one of: {}", values.join(", "))]
        }
        TypeShape::Union { variants, .. } => {
            let types: Vec<String> = variants.iter().map(|variant| variant.ty.value.to_string()).collect();
            vec![types.join(" | ")]
        }
        TypeShape::Alias { ty, rules } => vec![ruled(ty.value.to_string(), rules)],
    }
}

fn field(field: &Field) -> String {
    let mark = if field.optional { "?" } else { "" };
    ruled(format!("{}{mark}: {}", field.name.value, field.ty.value), &field.rules)
}

fn ruled(what: String, rules: &[Located<impl ToString>]) -> String {
    let rules = rules.iter().map(|rule| rule.value.to_string());
    std::iter::once(what).chain(rules).collect::<Vec<_>>().join(", ")
}

fn call(operation: &Operation) -> Vec<String> {
    let head = operation.head.as_ref().map(|head| head.value.to_string());
    let errors: Vec<&str> = operation.errors.iter().map(|error| error.code.value.as_str()).collect();
    let errors = (!errors.is_empty()).then(|| format!("errors: {}", errors.join(", ")));
    head.into_iter().chain(errors).collect()
}

fn joined(texts: &[Located<String>]) -> String {
    texts.iter().map(|text| text.value.as_str()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::fixture::spec;

    fn notes(text: &str) -> Vec<String> {
        let spec = spec(&[("a.md", text)], None);
        let (_, clause) = spec.clauses().next().expect("a clause");
        lines(clause, clause.statements.iter())
    }

    #[test]
    fn a_test_says_what_its_row_says() {
        let text =
            "# Requirements\n\n| ID | Requirement | Value |\n|--|--|--|\n| R-1 | Flash usage | <= 96 KiB |\n";
        let spec = spec(&[("a.md", text)], None);
        let (_, row) = spec.clauses().last().expect("a row");
        assert_eq!(lines(row, row.statements.iter()), ["Flash usage", "<= 96 KiB"]);
    }

    #[test]
    fn a_test_says_what_its_clause_says() {
        for (text, expected) in [
            (
                "# Requirement: Bonus\nFrom 63 points on\nthere are 35 more.\n\nMore.\n",
                vec!["From 63 points on", "there are 35 more."],
            ),
            ("# Requirement: Bonus\nIt must be 35.\n\nMore.\n", vec!["must: It must be 35."]),
            (
                "# Constraint: Speed\n- **When:** 200 orders/s for 10 min\n- **Then:** p99 latency < 2 s\n- **Then:** nobody waits\n",
                vec![
                    "Expect p99 latency < 2 s, under 200 orders/s for 10 min",
                    "Expect nobody waits, under 200 orders/s for 10 min",
                ],
            ),
            (
                "# Constraint: Parts\n| Part | Files | May use |\n|--|--|--|\n| core | `a/**` | |\n| ports | `b/**` | core |\n",
                vec!["core (a/**) may use no other part", "ports (b/**) may use core"],
            ),
            (
                "# Constraint: Plain\n- **Where:** `src/**`\n- **No import:** `fs`, `net`\n",
                vec!["no import of fs, net in src/**"],
            ),
            (
                "# Type: Money\nExact.\n\n| Field | Type | Rule |\n|--|--|--|\n| amount | decimal | >= 0 |\n| note? | string | |\n",
                vec!["Exact.", "amount: decimal, >= 0", "note?: string"],
            ),
            ("# Type: State\n- `on`: it runs\n- `off`\n", vec!["one of: on, off"]),
            (
                "# Operation: Pay\n`POST /pay`\n\nPays.\n\n| Error | Status |\n|--|--|\n| `poor` | 409 |\n",
                vec!["Pays.", "POST /pay", "errors: poor"],
            ),
        ] {
            assert_eq!(notes(text), expected, "{text}");
        }
    }
}
