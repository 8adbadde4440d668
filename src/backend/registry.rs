//! The built-in backends.

use std::sync::Arc;

use super::{Backend, announce, docs, tests, tutorial};

/// All built-in backends, by name.
#[must_use]
pub fn backends() -> [Arc<dyn Backend>; 4] {
    [
        Arc::new(announce::Announce),
        Arc::new(docs::Docs),
        Arc::new(tests::Tests),
        Arc::new(tutorial::Tutorials),
    ]
}

/// The built-in backend of that name.
#[must_use]
pub fn backend_named(name: &str) -> Option<Arc<dyn Backend>> {
    backends().into_iter().find(|backend| backend.describe().name == name)
}
