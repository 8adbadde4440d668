//! What a signature promises for all values that its types and rules allow.

use super::call::words;
use super::{Domain, Types};
use crate::analysis::{required_tests, test_title};
use crate::backend::BackendDiagnostic;
use crate::base::Severity;
use crate::ir::{Clause, ClauseBody, FileIr, Head, Parameter, ParameterPlace};

/// A function that takes all values of its parameters, and what it gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Property<'s> {
    /// The operation, with its file.
    pub(in crate::backend::tests) operation: (&'s FileIr, &'s Clause),
    /// The id by which it reports: that of the operation.
    pub(in crate::backend::tests) id: String,
    /// What people call it.
    pub(in crate::backend::tests) title: String,
    /// The words of the function's name, in lower case.
    pub(in crate::backend::tests) function: Vec<String>,
    /// Its parameters; never none.
    pub(in crate::backend::tests) parameters: Vec<Tried<'s>>,
    /// What it gives, as far as that can be told.
    pub(in crate::backend::tests) result: Option<Domain>,
    /// The names of the errors with which it may fail.
    pub(in crate::backend::tests) errors: Vec<String>,
}

/// A parameter that is tried with all its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Tried<'s> {
    /// The parameter as the spec has it.
    pub(in crate::backend::tests) parameter: &'s Parameter,
    /// The words of its name, in lower case.
    pub(in crate::backend::tests) name: Vec<String>,
    /// Its values.
    pub(in crate::backend::tests) domain: Domain,
    /// Whether a call may end before it.
    pub(in crate::backend::tests) may_be_missing: bool,
}

/// A function of which a parameter has values that nobody makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Untried<'s> {
    /// The operation, with its file.
    pub(in crate::backend::tests) operation: (&'s FileIr, &'s Clause),
    /// The parameter.
    pub(in crate::backend::tests) parameter: &'s Parameter,
}

impl<'s> Property<'s> {
    /// The properties of a file's operations.
    pub(in crate::backend::tests) fn of_file(
        types: &Types<'_>,
        file: &'s FileIr,
    ) -> Vec<Result<Self, Untried<'s>>> {
        file.clauses.iter().filter_map(|clause| Self::of_clause(types, file, clause)).collect()
    }

    fn of_clause(
        types: &Types<'_>,
        file: &'s FileIr,
        clause: &'s Clause,
    ) -> Option<Result<Self, Untried<'s>>> {
        let ClauseBody::Operation(operation) = &clause.body else { return None };
        let Head::Signature { name, returns } = &operation.head.as_ref()?.value else { return None };
        let id = required_tests(clause).into_iter().next()?.id.0;
        if operation.parameters.is_empty() {
            return None;
        }
        let tried = operation.parameters.iter().map(|parameter| {
            Tried::of(types, parameter).ok_or(Untried { operation: (file, clause), parameter })
        });
        let mut parameters: Vec<Tried<'_>> = match tried.collect() {
            Ok(parameters) => parameters,
            Err(untried) => return Some(Err(untried)),
        };
        let last_given = parameters.iter().rposition(|parameter| !parameter.may_be_missing);
        for parameter in parameters.iter_mut().take(last_given.unwrap_or(0)) {
            parameter.may_be_missing = false;
        }
        Some(Ok(Self {
            operation: (file, clause),
            id,
            title: format!("{}, for all values", test_title(file, clause)),
            function: words(name),
            parameters,
            result: returns.as_ref().and_then(|ty| Domain::given(types, ty)),
            errors: operation.errors.iter().map(|error| error.code.value.clone()).collect(),
        }))
    }
}

impl<'s> Tried<'s> {
    fn of(types: &Types<'_>, parameter: &'s Parameter) -> Option<Self> {
        let is_argument = parameter.place.value == ParameterPlace::Argument;
        let domain = Domain::taken(types, &parameter.ty.value, &parameter.rules).filter(|_| is_argument)?;
        let may_be_missing = parameter.optional || parameter.default.is_some();
        Some(Self { parameter, name: words(&parameter.name.value), domain, may_be_missing })
    }
}

impl Untried<'_> {
    /// The code of its finding.
    pub(in crate::backend::tests) const CODE: &'static str = "untried-function";

    /// The finding that nothing tries it.
    pub(in crate::backend::tests) fn finding(&self) -> BackendDiagnostic {
        let (file, clause) = self.operation;
        let Parameter { name, ty, rules, .. } = self.parameter;
        let rules = rules.iter().map(|rule| format!(", {}", rule.value)).collect::<String>();
        let message = format!(
            "`{}` is not tried with all values, since none are made for `{}`: `{}{rules}`",
            clause.title.plain, name.value, ty.value,
        );
        let help = "Give the parameter a type and rules of which values follow, or try the function in a test of your own.";
        BackendDiagnostic::at_clause(file, clause, Severity::Note, (Self::CODE, message, help))
    }
}
