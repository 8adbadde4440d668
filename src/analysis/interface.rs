//! What holds for an operation: what it says itself, else what the sections around it say.

use crate::ir::{
    Auth, Clause, ClauseBody, ErrorRow, FileIr, Idempotency, InterfaceDefaults, Operation, Paging, TypeExpr,
};

/// The defaults of an operation, nearest first.
#[derive(Default)]
pub(crate) struct Interface<'a> {
    pub(crate) base_url: Option<&'a str>,
    pub(crate) auth: Option<&'a Auth>,
    pub(crate) error_body: Option<&'a TypeExpr>,
    pub(crate) paged_by: Option<&'a Paging>,
    pub(crate) idempotent_by: Option<&'a Idempotency>,
    /// Its own errors, then those of the sections around it.
    pub(crate) errors: Vec<&'a ErrorRow>,
}

impl<'a> Interface<'a> {
    /// What holds for `operation`, the body of `clause`.
    pub(crate) fn of(file: &'a FileIr, clause: &'a Clause, operation: &'a Operation) -> Self {
        let mut interface = Self::default();
        interface.add_errors(&operation.errors);
        interface.add(&operation.defaults);
        let mut outer = clause.parent;
        while let Some(around) = outer.and_then(|at| file.clauses.get(at.get())) {
            if let ClauseBody::Interface(defaults) = &around.body {
                interface.add(defaults);
            }
            outer = around.parent;
        }
        // Paging is for those that list; a repeated request matters only where something changes.
        if !operation
            .parameters
            .iter()
            .any(|known| interface.paged_by.is_some_and(|by| by.parameter == known.name.value))
        {
            interface.paged_by = operation.defaults.paged_by.as_ref().map(|by| &by.value);
        }
        interface
    }

    fn add(&mut self, defaults: &'a InterfaceDefaults) {
        self.base_url = self.base_url.or(defaults.base_url.as_ref().map(|url| url.value.as_str()));
        self.auth = self.auth.or(defaults.auth.as_ref().map(|auth| &auth.value));
        self.error_body = self.error_body.or(defaults.error_body.as_ref().map(|ty| &ty.value));
        self.paged_by = self.paged_by.or(defaults.paged_by.as_ref().map(|by| &by.value));
        self.idempotent_by = self.idempotent_by.or(defaults.idempotent_by.as_ref().map(|by| &by.value));
        self.add_errors(&defaults.errors);
    }

    fn add_errors(&mut self, errors: &'a [ErrorRow]) {
        for error in errors {
            if self.errors.iter().all(|known| known.code.value != error.code.value) {
                self.errors.push(error);
            }
        }
    }
}
