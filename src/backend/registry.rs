//! The built-in backends.

use super::{Backend, announce, docs, tests, tutorial};

/// All built-in backends, by name.
#[must_use]
pub fn backends() -> &'static [&'static dyn Backend] {
    &[&announce::Announce, &docs::Docs, &tests::Tests, &tutorial::Tutorials]
}

/// The built-in backend of that name.
#[must_use]
pub fn backend_named(name: &str) -> Option<&'static dyn Backend> {
    backends().iter().copied().find(|backend| backend.describe().name == name)
}
