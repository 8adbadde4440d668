//! The built-in backends.

use std::sync::Arc;

use super::{Backend, announce, docs, tests, tutorial};

/// All built-in backends, by name.
#[must_use]
pub fn backends() -> [Arc<dyn Backend>; 4] {
    [
        Arc::new(announce::Announce::default()),
        Arc::new(docs::Docs::default()),
        Arc::new(tests::Tests::default()),
        Arc::new(tutorial::Tutorials::default()),
    ]
}

/// The built-in backend of that name.
#[must_use]
pub fn backend_named(name: &str) -> Option<Arc<dyn Backend>> {
    backends().into_iter().find(|backend| backend.describe().name == name)
}
