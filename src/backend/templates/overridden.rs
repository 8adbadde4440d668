//! A backend with templates of the project's own over single ones of its own.

use std::borrow::Cow;
use std::sync::Arc;

use super::names::Checked;
use super::{Entry, Set, TemplateFault, Templates};
use crate::analysis::Framework;
use crate::backend::{Backend, BackendDiagnostic, Description, EmitError, OptionFault, Request, Response};
use crate::base::{Severity, nearest};

/// The original of a project's template has changed.
const CHANGED: &str = "changed-original";
/// A template copies the whole view for each item of a list.
const SLOW: &str = "slow-inclusion";

/// The templates that a project lays over those of a backend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// The templates.
    pub files: Vec<TemplateOverride>,
    /// Why others cannot be used, each as a sentence without a full stop.
    pub unusable: Vec<String>,
}

/// A project's own template in place of a backend's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateOverride {
    /// The name of the template.
    pub name: String,
    /// The file, as messages name it.
    pub shown: String,
    /// Its text.
    pub text: String,
    /// When its original has changed since it was made: what changed.
    pub changed: Option<String>,
}

/// A backend that renders with a project's templates.
pub struct Overridden {
    inner: Arc<dyn Backend>,
    overrides: Arc<Overrides>,
}

impl Overridden {
    /// `backend` with `overrides`; `None` when it has no templates.
    #[must_use]
    pub fn new(backend: &Arc<dyn Backend>, overrides: Overrides) -> Option<Self> {
        let templates = backend.templates()?.laid_over(&overrides.files);
        Some(Self { inner: backend.with_templates(templates)?, overrides: Arc::new(overrides) })
    }

    /// The faults that keep the target from being made.
    fn faults(&self, templates: &Templates, checked: &Checked) -> Option<EmitError> {
        let unknown = self.overrides.files.iter().filter(|file| templates.text(&file.name).is_none());
        let unknown: Vec<String> = unknown.map(|file| unknown_template(file, templates)).collect();
        let unusable: Vec<String> = self.overrides.unusable.iter().chain(&unknown).cloned().collect();
        if unusable.is_empty() {
            return together(&checked.faults);
        }
        let help = "`specc eject --list` lists the templates that a project may replace.";
        Some(EmitError { message: unusable.join("\n"), help: Some(help.to_owned()) })
    }
}

/// Several faults as one: a line for each.
pub(in crate::backend) fn together(faults: &[TemplateFault]) -> Option<EmitError> {
    let first = faults.first()?;
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Some(EmitError { message: lines.join("\n"), help: Some(first.kind.help().to_owned()) })
}

fn unknown_template(file: &TemplateOverride, templates: &Templates) -> String {
    let backend = &templates.set.backend;
    match nearest(&file.name, templates.names()) {
        Some(near) => {
            format!("`{}` replaces no template of `{backend}`; did you mean `{near}.hbs`?", file.shown)
        }
        None => format!("`{}` replaces no template of `{backend}`", file.shown),
    }
}

/// What may be slow in templates, as findings of their backend.
pub(in crate::backend) fn slow(checked: &Checked) -> impl Iterator<Item = BackendDiagnostic> {
    checked.slow.iter().map(|(place, name)| {
        let message = format!("{place}: `{name}` is included with the whole view for each item of a list");
        let help = "Give it what it needs: `{{> name this}}` or `{{> name word=../word}}`.";
        warning(SLOW, message, help)
    })
}

fn warning(code: &str, message: String, help: &str) -> BackendDiagnostic {
    BackendDiagnostic {
        code: code.to_owned(),
        severity: Severity::Warning,
        clause: None,
        place: None,
        message,
        help: Some(help.to_owned()),
    }
}

fn changed(file: &TemplateOverride) -> Option<BackendDiagnostic> {
    let what = file.changed.as_ref()?;
    let message =
        format!("`{}` was made from an original that has changed since\n{}", file.shown, what.trim_end());
    let help = "Take over what you want of it, then run `specc eject --accept` with the template's name.";
    Some(warning(CHANGED, message, help))
}

impl Templates {
    /// These templates with a project's own in place of some. One that replaces nothing is left out.
    fn laid_over(&self, files: &[TemplateOverride]) -> Self {
        let entries = self.set.entries.iter().map(|(name, entry)| {
            let entry = match files.iter().find(|file| file.name == *name) {
                Some(file) => Entry::new(Cow::Owned(file.text.clone()), file.shown.clone(), entry.view),
                None => entry.anew(),
            };
            (name.clone(), entry)
        });
        let (backend, entries) = (self.set.backend.clone(), entries.collect());
        Self::of(Set { backend, entries, renderings: None })
    }

    /// What is wrong with the templates of a project. Those of the program are looked at only where
    /// they may include one of these.
    fn check_overrides(&self, files: &[TemplateOverride]) -> Checked {
        let is_included = |file: &TemplateOverride| {
            self.set.entries.get(&file.name).is_some_and(|entry| entry.view.is_none())
        };
        if files.iter().any(is_included) {
            return self.check(self.names());
        }
        self.check(files.iter().map(|file| file.name.as_str()))
    }
}

impl Backend for Overridden {
    fn describe(&self) -> Description {
        let mut description = self.inner.describe();
        description.codes.extend([CHANGED, SLOW].map(str::to_owned));
        description
    }

    fn check_options(&self, options: &serde_json::Value) -> Result<(), OptionFault> {
        self.inner.check_options(options)
    }

    fn options_of_project(&self, frameworks: &[Framework]) -> serde_json::Map<String, serde_json::Value> {
        self.inner.options_of_project(frameworks)
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        let Some(templates) = self.inner.templates() else { return self.inner.emit(request) };
        let checked = templates.check_overrides(&self.overrides.files);
        if let Some(error) = self.faults(templates, &checked) {
            return Err(error);
        }
        let mut response = self.inner.emit(request)?;
        response.diagnostics.extend(slow(&checked));
        response.diagnostics.extend(self.overrides.files.iter().filter_map(changed));
        Ok(response)
    }

    fn basis(&self) -> Option<String> {
        Some(format!("{:?}\n{}", self.overrides, self.inner.basis()?))
    }

    fn templates(&self) -> Option<&Templates> {
        self.inner.templates()
    }

    fn with_templates(&self, templates: Templates) -> Option<Arc<dyn Backend>> {
        let inner = self.inner.with_templates(templates)?;
        Some(Arc::new(Self { inner, overrides: Arc::clone(&self.overrides) }))
    }
}
