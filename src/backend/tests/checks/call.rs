//! A call of an operation's function, and what comes of it.

use super::{Literal, Types};
use crate::backend::tests::steps::Row;
use crate::ir::{Head, Operation, Parameter, Text, TypeExpr};

/// The column of results.
const RESULT: &str = "=>";

/// A call, from a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Call {
    /// The words of the function's name, in lower case.
    pub(in crate::backend::tests) function: Vec<String>,
    /// The words of each argument's name, and the argument.
    pub(in crate::backend::tests) arguments: Vec<(Vec<String>, Literal)>,
    /// Whether there is an argument for each parameter.
    pub(in crate::backend::tests) is_complete: bool,
    /// What comes of it.
    pub(in crate::backend::tests) outcome: Outcome,
    /// Whether calls of the function can fail, as a table of errors says.
    pub(in crate::backend::tests) can_fail: bool,
}

/// What comes of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Outcome {
    /// A value comes back.
    Returns(Literal),
    /// It fails with the error of this name.
    Fails(String),
}

impl Call {
    /// Whether a value that it is given or gives, or a part of one, is such a value.
    pub(in crate::backend::tests) fn has(&self, is_such: &dyn Fn(&Literal) -> bool) -> bool {
        let gives = matches!(&self.outcome, Outcome::Returns(value) if value.has(is_such));
        gives || self.arguments.iter().any(|(_, value)| value.has(is_such))
    }

    /// The call that a row of a table below an operation shows. `None` when the operation is no function, the row has
    /// columns that are no parameters of it, or a cell is no value of its type.
    pub(super) fn of_row(types: &Types<'_>, operation: &Operation, row: &Row<'_>) -> Option<Self> {
        let Head::Signature { name, returns } = &operation.head.as_ref()?.value else { return None };
        let (&(result, expected), arguments) = row.split_last()?;
        let parameter = |column: &str| {
            let name = column.strip_suffix('?').unwrap_or(column).trim();
            operation.parameters.iter().find(|parameter| parameter.name.value == name)
        };
        let is_known = result == RESULT && arguments.iter().all(|(column, _)| parameter(column).is_some());
        if !is_known {
            return None;
        }
        let arguments = in_order(types, &operation.parameters, row)?;
        Some(Self {
            function: words(name),
            is_complete: arguments.len() == operation.parameters.len(),
            arguments,
            outcome: outcome(types, operation, returns.as_ref(), expected)?,
            can_fail: !operation.errors.is_empty(),
        })
    }
}

/// The arguments of a row in the order of the parameters. One that is left out has none after it.
fn in_order(
    types: &Types<'_>,
    parameters: &[Parameter],
    row: &Row<'_>,
) -> Option<Vec<(Vec<String>, Literal)>> {
    let mut arguments = Vec::new();
    let mut is_complete = true;
    for parameter in parameters {
        let name = parameter.name.value.as_str();
        let cell = row.iter().find(|(column, _)| column.strip_suffix('?').unwrap_or(column).trim() == name);
        match cell.filter(|(_, cell)| !cell.plain.is_empty()) {
            Some((_, cell)) if is_complete => {
                arguments.push((words(name), types.literal(&parameter.ty.value, cell)?));
            }
            None if parameter.optional || parameter.default.is_some() => is_complete = false,
            _ => return None,
        }
    }
    Some(arguments)
}

fn outcome(
    types: &Types<'_>,
    operation: &Operation,
    returns: Option<&TypeExpr>,
    cell: &Text,
) -> Option<Outcome> {
    let error = operation.errors.iter().find(|error| error.code.value == cell.plain.as_str());
    match error {
        Some(error) => Some(Outcome::Fails(error.code.value.clone())),
        None => types.literal(returns.unwrap_or(&TypeExpr::Any), cell).map(Outcome::Returns),
    }
}

/// The words of a name such as `lateFee` or `late_fee`, in lower case.
pub(in crate::backend::tests) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut was_lower = false;
    for next in name.chars() {
        if !next.is_alphanumeric() {
            was_lower = false;
            words.push(String::new());
            continue;
        }
        if (was_lower && next.is_uppercase()) || words.is_empty() {
            words.push(String::new());
        }
        was_lower = next.is_lowercase() || next.is_ascii_digit();
        words.last_mut().into_iter().for_each(|word| word.extend(next.to_lowercase()));
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_have_words() {
        for (name, expected) in [
            ("lateFee", "late fee"),
            ("late_fee", "late fee"),
            ("fee", "fee"),
            ("LateFEE", "late fee"),
            ("fee2pay", "fee2pay"),
            ("__x", "x"),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }
}
