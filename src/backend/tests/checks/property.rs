//! What a signature promises for all values that its types and rules allow.

use super::call::words;
use super::{Domain, Types};
use crate::analysis::{required_tests, test_title};
use crate::ir::{Clause, ClauseBody, FileIr, Head, ParameterPlace};

/// A function that takes all values of its parameters, and what it gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Property {
    /// The id by which it reports: that of the operation.
    pub(in crate::backend::tests) id: String,
    /// What people call it.
    pub(in crate::backend::tests) title: String,
    /// The words of the function's name, in lower case.
    pub(in crate::backend::tests) function: Vec<String>,
    /// Its parameters; never none.
    pub(in crate::backend::tests) parameters: Vec<Tried>,
    /// What it gives, as far as that can be told.
    pub(in crate::backend::tests) result: Option<Domain>,
    /// The names of the errors with which it may fail.
    pub(in crate::backend::tests) errors: Vec<String>,
}

/// A parameter that is tried with all its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Tried {
    /// The words of its name, in lower case.
    pub(in crate::backend::tests) name: Vec<String>,
    /// Its values.
    pub(in crate::backend::tests) domain: Domain,
    /// Whether a call may end before it.
    pub(in crate::backend::tests) may_be_missing: bool,
}

impl Property {
    /// The properties of a file's operations. One whose parameters have values that nobody can make for all languages has
    /// none.
    pub(in crate::backend::tests) fn of_file(types: &Types<'_>, file: &FileIr) -> Vec<Self> {
        file.clauses.iter().filter_map(|clause| Self::of_clause(types, file, clause)).collect()
    }

    fn of_clause(types: &Types<'_>, file: &FileIr, clause: &Clause) -> Option<Self> {
        let ClauseBody::Operation(operation) = &clause.body else { return None };
        let Head::Signature { name, returns } = &operation.head.as_ref()?.value else { return None };
        let id = required_tests(clause).into_iter().next()?.id.0;
        let parameters = operation.parameters.iter().map(|parameter| {
            let is_argument = parameter.place.value == ParameterPlace::Argument;
            let domain = Domain::of(types, &parameter.ty.value, &parameter.rules).filter(|_| is_argument);
            let may_be_missing = parameter.optional || parameter.default.is_some();
            Some(Tried { name: words(&parameter.name.value), domain: domain?, may_be_missing })
        });
        let mut parameters: Vec<Tried> = parameters.collect::<Option<_>>()?;
        let last_given = parameters.iter().rposition(|parameter| !parameter.may_be_missing);
        for parameter in parameters.iter_mut().take(last_given.unwrap_or(0)) {
            parameter.may_be_missing = false;
        }
        (!parameters.is_empty()).then(|| Self {
            id,
            title: format!("{}, for all values", test_title(file, clause)),
            function: words(name),
            parameters,
            result: returns.as_ref().and_then(|ty| Domain::of(types, ty, &[])),
            errors: operation.errors.iter().map(|error| error.code.value.clone()).collect(),
        })
    }
}
