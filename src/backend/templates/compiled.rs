//! From texts to a template that can be rendered, with all that it includes.

use std::collections::BTreeMap;

use handlebars::{Handlebars, Template};

use super::includes::{self, BLOCK, Include, Includes};
use super::trace::marks;
use super::{FaultKind, Set, TemplateFault, TemplatePlace, endless, nesting};

/// Parses the text of the template `name`.
pub(super) fn parse(name: &str, text: &str, shown: &str) -> Result<Template, TemplateFault> {
    if nesting::is_too_deep(text) {
        let place = TemplatePlace { file: shown.to_owned(), line: 1, column: 1 };
        return Err(TemplateFault::new(place, FaultKind::Nested(nesting::MOST)));
    }
    Template::compile_with_name(text, name.to_owned())
        .map_err(|error| TemplateFault::of_parser(&error, shown))
}

/// A template that can be rendered.
pub(in crate::backend) struct Compiled {
    pub(super) plain: Handlebars<'static>,
    /// The same with marks, when its renderings are traced.
    pub(super) marked: Option<Handlebars<'static>>,
}

impl Compiled {
    /// The template `root` with those that it includes, directly or not.
    pub(super) fn new(set: &Set, root: &str, escape: fn(&str) -> String) -> Result<Self, TemplateFault> {
        let all = reached(set, root)?;
        let registry = |is_marked: bool| registry(set, &all, escape, is_marked);
        let marked = set.renderings.is_some().then(|| registry(true)).transpose()?;
        Ok(Self { plain: registry(false)?, marked })
    }
}

fn registry(
    set: &Set,
    all: &BTreeMap<String, Includes<'_>>,
    escape: fn(&str) -> String,
    is_marked: bool,
) -> Result<Handlebars<'static>, TemplateFault> {
    let is_cyclic = includes::is_cyclic(all);
    let mut registry = Handlebars::new();
    registry.register_escape_fn(escape);
    for name in all.keys() {
        let Some(template) = set.parsed(name).transpose()? else { continue };
        let template = if is_marked { marks::marked(template, name) } else { template.clone() };
        registry.register_template(name, if is_cyclic { endless::guarded(&template) } else { template });
    }
    if is_marked {
        marks::register(&mut registry);
    }
    if is_cyclic {
        endless::register(&mut registry);
    }
    Ok(registry)
}

/// The templates that are reached from `root`, each with what it includes.
pub(super) fn reached<'s>(set: &'s Set, root: &str) -> Result<BTreeMap<String, Includes<'s>>, TemplateFault> {
    let mut all: BTreeMap<String, Includes<'s>> = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(name) = open.pop() {
        if all.contains_key(&name) {
            continue;
        }
        let Some(template) = set.parsed(&name).transpose()? else { continue };
        let includes = Includes::of(template);
        open.extend(includes.used.iter().filter_map(|used| used.name.map(str::to_owned)));
        all.insert(name, includes);
    }
    match all.iter().find_map(|(name, includes)| missing(set, &all, name, includes)) {
        Some(fault) => Err(fault),
        None => Ok(all),
    }
}

/// The first inclusion of something that is not there.
fn missing(
    set: &Set,
    all: &BTreeMap<String, Includes<'_>>,
    name: &str,
    includes: &Includes<'_>,
) -> Option<TemplateFault> {
    let is_there = |used: &str| {
        let inline = || all.values().any(|other| other.inline.contains(used));
        used == BLOCK || set.entries.contains_key(used) || inline()
    };
    let faulty = |used: &Include<'_>| match used.name {
        None => Some(FaultKind::Computed),
        Some(partial) if used.has_fallback || is_there(partial) => None,
        Some(partial) => Some(set.unknown_partial(partial)),
    };
    includes.used.iter().find_map(|used| {
        let fault = faulty(used)?;
        let (line, column) = used.place;
        Some(TemplateFault::new(TemplatePlace { file: set.shown(name), line, column }, fault))
    })
}
