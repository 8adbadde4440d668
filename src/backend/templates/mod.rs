//! Templates: from a typed view to text. A template is compiled when it is first rendered, and a fault
//! of one is a value that names its place.

mod compiled;
mod endless;
mod fault;
mod includes;
mod names;
mod nesting;
mod originals;
mod overridden;
mod record;
mod surround;
#[cfg(test)]
mod tests;
mod trace;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use handlebars::{Context, Handlebars, Template, no_escape};
use rayon::prelude::*;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde_json::Value;

use trace::Renderings;

pub(super) use compiled::Compiled;
pub(super) use names::Checked;
pub(super) use overridden::{slow, together};

pub use fault::{FaultKind, TemplateFault, TemplatePlace};
pub use originals::{Ejected, origin_of};
pub use overridden::{Overridden, Overrides, TemplateOverride};
pub use record::views;
pub use trace::{TemplateLine, TemplateRole, Trace, traced};

/// A text, or why there is none.
pub(super) type Rendered = Result<String, TemplateFault>;

/// A template of a built-in backend that is rendered over a view of its own type.
pub(super) struct Root<V> {
    name: &'static str,
    text: &'static str,
    view: PhantomData<fn(&V)>,
}

impl<V: Serialize + JsonSchema> Root<V> {
    /// A template with its name, which is that of its file without the ending.
    pub(super) const fn new(name: &'static str, text: &'static str) -> Self {
        Self { name, text, view: PhantomData }
    }

    /// The template as its backend lists it.
    pub(super) fn listed(&self) -> Listed {
        Listed { name: self.name, text: self.text, view: Some(|| schema_for!(V)) }
    }
}

/// A template of a built-in backend.
#[derive(Clone, Copy)]
pub(super) struct Listed {
    name: &'static str,
    text: &'static str,
    /// What it sees; `None` for one that others include, which sees what they give it.
    view: Option<fn() -> Schema>,
}

impl Listed {
    /// A template that others include.
    pub(super) const fn partial(name: &'static str, text: &'static str) -> Self {
        Self { name, text, view: None }
    }
}

/// The templates of one backend.
#[derive(Clone)]
pub struct Templates {
    set: Arc<Set>,
    /// Where what is rendered is noted down.
    record: Option<record::Record>,
}

struct Set {
    /// The backend's name.
    backend: String,
    entries: BTreeMap<String, Entry>,
    /// Where renderings are noted with marks, when they are traced.
    renderings: Option<Renderings>,
}

/// One template.
struct Entry {
    /// Borrowed when it is part of the program.
    text: Cow<'static, str>,
    /// The file as messages name it.
    shown: String,
    view: Option<fn() -> Schema>,
    parsed: OnceLock<Result<Template, TemplateFault>>,
    /// The template with all that it includes.
    ready: OnceLock<Result<Compiled, TemplateFault>>,
}

impl Entry {
    fn new(text: Cow<'static, str>, shown: String, view: Option<fn() -> Schema>) -> Self {
        Self { text, shown, view, parsed: OnceLock::new(), ready: OnceLock::new() }
    }

    /// The same template, not compiled yet.
    fn anew(&self) -> Self {
        Self::new(self.text.clone(), self.shown.clone(), self.view)
    }

    fn is_built_in(&self) -> bool {
        matches!(self.text, Cow::Borrowed(_))
    }
}

impl Templates {
    /// The templates of a built-in backend. Nothing is escaped: their views hold values that are
    /// escaped for where they stand.
    pub(super) fn built_in(backend: &str, listed: &[Listed]) -> Self {
        let entry = |one: &Listed| {
            let shown = format!("{backend}/{}.hbs", one.name);
            (one.name.to_owned(), Entry::new(Cow::Borrowed(one.text), shown, one.view))
        };
        let entries = listed.iter().map(entry).collect();
        Self::of(Set { backend: backend.to_owned(), entries, renderings: None })
    }

    /// Templates of a backend from their names, their texts and their files as messages name them.
    pub(super) fn of_texts(backend: &str, texts: impl IntoIterator<Item = (String, String, String)>) -> Self {
        let texts = texts.into_iter();
        let entries = texts.map(|(name, text, shown)| (name, Entry::new(Cow::Owned(text), shown, None)));
        Self::of(Set { backend: backend.to_owned(), entries: entries.collect(), renderings: None })
    }

    fn of(set: Set) -> Self {
        Self { set: Arc::new(set), record: None }
    }

    /// The names of the templates, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.set.entries.keys().map(String::as_str)
    }

    /// The text of a template.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.set.entries.get(name).map(|entry| entry.text.as_ref())
    }

    /// All templates as one text.
    pub(super) fn basis(&self) -> String {
        let entries = self.set.entries.iter();
        entries.map(|(name, entry)| format!("{name} {}\n{}", entry.text.len(), entry.text)).collect()
    }

    /// What `render` makes of each item, in their order. Items are rendered beside each other, unless what is rendered is
    /// noted down: that is in order too.
    pub(super) fn each<T: Sync, R: Send>(
        &self,
        items: &[T],
        render: impl Fn(&T) -> R + Send + Sync,
    ) -> Vec<R> {
        if self.record.is_some() || self.set.renderings.is_some() {
            return items.iter().map(render).collect();
        }
        items.par_iter().map(render).collect()
    }

    /// The text that `template` makes of `view`.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub(super) fn render<V: Serialize>(&self, template: &Root<V>, view: &V) -> Rendered {
        if let Some(record) = &self.record {
            record.note(&self.set.backend, template.name, view);
        }
        let compiled = self.set.ready(template.name)?;
        let context = Context::wraps(view).map_err(|error| self.set.render_fault(template.name, &error))?;
        self.set.render(compiled, template.name, &context)
    }
}

impl Templates {
    /// What is wrong with the templates `wanted`, and what is slow in them.
    fn check<'n>(&self, wanted: impl IntoIterator<Item = &'n str>) -> names::Checked {
        let roots = wanted.into_iter().filter_map(|name| Some((name, self.set.entries.get(name)?.view?)));
        let checked = roots.map(|(name, view)| names::check(&self.set, name, &view().to_value()));
        checked.fold(names::Checked::default(), names::Checked::and)
    }
}

impl Templates {
    /// What is wrong with the template `name` over data of `schema`, what is slow in it and what it reads.
    pub(super) fn check_over(&self, name: &str, schema: &Value) -> Checked {
        names::check(&self.set, name, schema)
    }

    /// The template `name`, compiled with all that it includes, which makes values safe with `escape`.
    ///
    /// # Errors
    /// When it cannot be compiled.
    pub(super) fn escaping(&self, name: &str, escape: fn(&str) -> String) -> Result<Compiled, TemplateFault> {
        Compiled::new(&self.set, name, escape)
    }

    /// The text that the compiled template `name` makes of `context`.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub(super) fn render_over(&self, compiled: &Compiled, name: &str, context: &Context) -> Rendered {
        if let Some(record) = &self.record {
            record.note(&self.set.backend, name, context.data());
        }
        self.set.render(compiled, name, context)
    }
}

impl Set {
    fn render(&self, compiled: &Compiled, name: &str, context: &Context) -> Rendered {
        let render = |registry: &Handlebars<'static>| {
            endless::from_the_top();
            registry.render_with_context(name, context).map_err(|error| self.render_fault(name, &error))
        };
        let text = render(&compiled.plain)?;
        if let (Some(renderings), Some(marked)) = (&self.renderings, &compiled.marked) {
            renderings.note(&text, render(marked)?);
        }
        Ok(text)
    }

    /// The compiled template `name` with all that it includes.
    fn ready(&self, name: &str) -> Result<&Compiled, TemplateFault> {
        let Some(entry) = self.entries.get(name) else {
            return Err(self.no_template(name));
        };
        let ready = entry.ready.get_or_init(|| Compiled::new(self, name, no_escape));
        ready.as_ref().map_err(Clone::clone)
    }

    fn parsed(&self, name: &str) -> Option<Result<&Template, TemplateFault>> {
        let entry = self.entries.get(name)?;
        let parsed = entry.parsed.get_or_init(|| compiled::parse(name, &entry.text, &entry.shown));
        Some(parsed.as_ref().map_err(Clone::clone))
    }

    fn no_template(&self, name: &str) -> TemplateFault {
        let file = format!("{}/{name}.hbs", self.backend);
        TemplateFault::new(TemplatePlace { file, line: 1, column: 1 }, self.unknown_partial(name))
    }

    fn unknown_partial(&self, name: &str) -> FaultKind {
        FaultKind::unknown_partial(name, self.entries.keys().map(String::as_str))
    }

    fn shown(&self, name: &str) -> String {
        self.entries.get(name).map_or_else(|| name.to_owned(), |entry| entry.shown.clone())
    }
}
