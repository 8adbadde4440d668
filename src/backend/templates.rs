//! Rendering a view with the backend's own templates.

use handlebars::Handlebars;
use serde::Serialize;

/// The templates of one backend, parsed once.
pub(super) struct Templates {
    registry: Handlebars<'static>,
}

impl Templates {
    /// Templates from their names and texts, for an output that is not HTML: nothing is escaped,
    /// and a name that the view lacks is an error.
    ///
    /// # Panics
    /// When a template does not parse. They are part of the program, and a test renders each.
    pub(super) fn new(templates: &[(&str, &str)]) -> Self {
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        registry.register_escape_fn(handlebars::no_escape);
        for (name, text) in templates {
            if let Err(error) = registry.register_template_string(name, text) {
                panic!("template {name}: {error}");
            }
        }
        Self { registry }
    }

    /// The text that `template` makes of `view`.
    ///
    /// # Panics
    /// When the template names what the view lacks: a fault of the program, which its tests find.
    pub(super) fn render(&self, template: &str, view: &impl Serialize) -> String {
        match self.registry.render(template, view) {
            Ok(text) => text,
            Err(error) => panic!("template {template}: {error}"),
        }
    }
}
