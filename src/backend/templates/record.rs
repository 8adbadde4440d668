//! What templates see, as text for people to look at.

use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use super::Templates;
use crate::backend::{Backend, EmitError, Request};

/// The renderings of one emission, each as JSON, in their order.
#[derive(Clone, Default)]
pub(super) struct Record(Arc<Mutex<Vec<String>>>);

/// One rendering.
#[derive(Serialize)]
struct Rendering<'a, V> {
    template: String,
    view: &'a V,
}

impl Record {
    /// Notes a rendering. The view is written as it is serialised, so that its members keep their order.
    pub(super) fn note(&self, backend: &str, name: &str, view: &impl Serialize) {
        let rendering = Rendering { template: format!("{backend}/{name}"), view };
        if let Ok(json) = serde_json::to_string_pretty(&rendering) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(json);
        }
    }

    fn json(&self) -> String {
        let renderings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let indented = renderings.iter().map(|json| format!("  {}", json.replace('\n', "\n  ")));
        match indented.collect::<Vec<_>>().join(",\n") {
            none if none.is_empty() => "[]\n".to_owned(),
            all => format!("[\n{all}\n]\n"),
        }
    }
}

impl Templates {
    fn recording(&self) -> (Self, Record) {
        let record = Record::default();
        (Self { set: Arc::clone(&self.set), record: Some(record.clone()) }, record)
    }
}

/// What the templates of a backend see: a JSON list of objects with `template` and `view`, in the
/// order in which they are rendered; `None` when it has no templates.
///
/// # Errors
/// When the backend makes nothing.
pub fn views(backend: &dyn Backend, request: &Request<'_>) -> Result<Option<String>, EmitError> {
    let recording = backend.templates().map(Templates::recording);
    let Some((templates, record)) = recording else { return Ok(None) };
    let Some(backend) = backend.with_templates(templates) else { return Ok(None) };
    backend.emit(request)?;
    Ok(Some(record.json()))
}
