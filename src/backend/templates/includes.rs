//! Which templates a template includes.

use std::collections::{BTreeMap, BTreeSet};

use handlebars::Template;
use handlebars::template::{DecoratorTemplate, Parameter, TemplateElement};

/// The name of what stands in the block that includes a template.
pub(super) const BLOCK: &str = "@partial-block";

/// One inclusion.
#[derive(Debug)]
pub(super) struct Include<'t> {
    /// The name; `None` when it is computed.
    pub(super) name: Option<&'t str>,
    /// Line and column of its tag.
    pub(super) place: (usize, usize),
    /// Whether a block stands in for a template that is not there.
    pub(super) has_fallback: bool,
    /// The `{{#*inline}}` that it stands in.
    pub(super) inside: Option<&'t str>,
}

/// What a template includes, and what it defines for that.
#[derive(Debug, Default)]
pub(super) struct Includes<'t> {
    pub(super) used: Vec<Include<'t>>,
    /// The names of its `{{#*inline}}` blocks.
    pub(super) inline: BTreeSet<&'t str>,
}

impl<'t> Includes<'t> {
    /// Looks through a template.
    pub(super) fn of(template: &'t Template) -> Self {
        let mut found = Self::default();
        found.add(template, (1, 1), None);
        found
    }

    fn add(&mut self, template: &'t Template, around: (usize, usize), inside: Option<&'t str>) {
        for (at, element) in template.elements.iter().enumerate() {
            // The condition of an `{{else if}}` has no place of its own.
            let place = template.mapping.get(at).map_or(around, |found| (found.0, found.1));
            match element {
                TemplateElement::HelperBlock(block) => {
                    for inner in block.template.iter().chain(&block.inverse) {
                        self.add(inner, place, inside);
                    }
                }
                TemplateElement::DecoratorBlock(block) => {
                    let name = inline_name(block);
                    self.inline.extend(name);
                    block.template.iter().for_each(|inner| self.add(inner, place, name.or(inside)));
                }
                TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
                    let has_fallback = matches!(element, TemplateElement::PartialBlock(_));
                    self.used.push(Include { name: name(partial), place, has_fallback, inside });
                    partial.template.iter().for_each(|inner| self.add(inner, place, inside));
                }
                _ => {}
            }
        }
    }
}

/// The name of the template that a tag includes; `None` when it is computed.
pub(super) fn name(partial: &DecoratorTemplate) -> Option<&str> {
    match &partial.name {
        Parameter::Subexpression(_) => None,
        Parameter::Literal(value) => value.as_str(),
        other => other.as_name(),
    }
}

/// The name that an `{{#*inline "name"}}` block defines.
pub(super) fn inline_name(block: &DecoratorTemplate) -> Option<&str> {
    match block.params.first() {
        Some(Parameter::Literal(value)) => value.as_str(),
        _ => None,
    }
}

/// Whether a template can come back to itself, when each of `all` includes what its list says.
pub(super) fn is_cyclic(all: &BTreeMap<String, Includes<'_>>) -> bool {
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (owner, includes) in all {
        for used in &includes.used {
            edges.entry(used.inside.unwrap_or(owner)).or_default().extend(used.name);
        }
        edges.entry(owner).or_default().extend(includes.inline.iter().copied());
    }
    // What includes nothing that is left cannot be on a cycle.
    loop {
        let names: BTreeSet<&str> = edges.keys().copied().collect();
        let before = edges.len();
        edges.retain(|_, uses| uses.iter().any(|used| names.contains(used)));
        if edges.len() == before {
            return !edges.is_empty();
        }
    }
}
