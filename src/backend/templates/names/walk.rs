//! The walk through a template's elements, in the scopes that its blocks open.

use std::collections::{BTreeMap, BTreeSet};

use handlebars::template::{BlockParam, DecoratorTemplate, HelperTemplate, Parameter, TemplateElement};
use handlebars::{Path, Template};

use super::Checked;
use super::path::{From, NamePath};
use super::scope::{Block, Locals, Named, Scope};
use super::tags::Tags;
use crate::backend::templates::includes::{self, BLOCK};
use crate::backend::templates::{FaultKind, Set, TemplateFault, TemplatePlace};
use crate::base::nearest;

/// The helpers that a template may call.
const HELPERS: [&str; 16] = [
    "if", "unless", "each", "with", "lookup", "raw", "eq", "ne", "gt", "gte", "lt", "lte", "and", "or",
    "not", "len",
];

/// Visits of templates after which the walk stops: a template that includes others in every
/// combination is looked at in part.
const MOST_VISITS: usize = 10_000;

/// Where the walk is.
#[derive(Clone, Copy)]
struct At<'s> {
    file: &'s str,
    /// The byte at which the tag begins.
    tag: usize,
}

pub(super) struct Walk<'s> {
    set: &'s Set,
    tags: BTreeMap<&'s str, Tags<'s>>,
    /// The `{{#*inline}}` blocks, with the files that they stand in.
    inline: BTreeMap<&'s str, (&'s str, &'s Template)>,
    /// What has been walked, and in which scope.
    done: BTreeSet<(&'s str, Vec<Vec<usize>>)>,
    /// What is being walked, and over which data.
    open: Vec<(&'s str, Vec<usize>)>,
    faults: BTreeMap<TemplatePlace, TemplateFault>,
    slow: BTreeMap<TemplatePlace, String>,
    read: BTreeSet<String>,
}

impl<'s> Walk<'s> {
    /// A walk through the templates of these names.
    pub(super) fn new<'n>(set: &'s Set, names: impl Iterator<Item = &'n String>) -> Self {
        let mut walk = Self {
            set,
            tags: BTreeMap::new(),
            inline: BTreeMap::new(),
            done: BTreeSet::new(),
            open: Vec::new(),
            faults: BTreeMap::new(),
            slow: BTreeMap::new(),
            read: BTreeSet::new(),
        };
        for name in names {
            let Some((name, entry)) = set.entries.get_key_value(name) else { continue };
            walk.tags.insert(name, Tags::new(&entry.text));
            if let Some(Ok(template)) = set.parsed(name) {
                walk.collect_inline(name, template);
            }
        }
        walk
    }

    pub(super) fn checked(self) -> Checked {
        Checked {
            faults: self.faults.into_values().collect(),
            slow: self.slow.into_iter().collect(),
            read: self.read,
        }
    }

    fn collect_inline(&mut self, file: &'s str, template: &'s Template) {
        for element in &template.elements {
            match element {
                TemplateElement::DecoratorBlock(block) => {
                    if let (Some(name), Some(body)) = (includes::inline_name(block), &block.template) {
                        self.inline.insert(name, (file, body));
                    }
                    block.template.iter().for_each(|inner| self.collect_inline(file, inner));
                }
                TemplateElement::HelperBlock(block) => {
                    let inner = block.template.iter().chain(&block.inverse);
                    inner.for_each(|inner| self.collect_inline(file, inner));
                }
                TemplateElement::PartialBlock(block) => {
                    block.template.iter().for_each(|inner| self.collect_inline(file, inner));
                }
                _ => {}
            }
        }
    }

    /// Walks the template `name`, which is a file or an `{{#*inline}}` block.
    pub(super) fn file(&mut self, name: &str, scope: &Scope<'s>) {
        let found = self.inline.get_key_value(name).map(|(name, (file, body))| (*name, *file, *body));
        let found = found.or_else(|| {
            let (name, _) = self.set.entries.get_key_value(name)?;
            Some((name.as_str(), name.as_str(), self.set.parsed(name)?.ok()?))
        });
        let Some((name, file, template)) = found else { return };
        let here = (name, scope.here().shape.fingerprint());
        let is_new = self.done.len() < MOST_VISITS && self.done.insert((name, scope.fingerprint()));
        if is_new && !self.open.contains(&here) {
            self.open.push(here);
            self.template(template, scope, At { file, tag: 0 });
            self.open.pop();
        }
    }

    fn template(&mut self, template: &'s Template, scope: &Scope<'s>, around: At<'s>) {
        for (number, element) in template.elements.iter().enumerate() {
            let tag = self.tags.get(around.file).map_or(0, |tags| tags.start(template, number, around.tag));
            let at = At { tag, ..around };
            match element {
                TemplateElement::Expression(call) | TemplateElement::HtmlExpression(call) => {
                    self.call(call, scope, at);
                }
                TemplateElement::HelperBlock(block) => self.block(block, scope, at),
                TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
                    self.partial(partial, scope, at);
                }
                _ => {}
            }
        }
    }

    /// A value, or a helper that is called for one.
    fn call(&mut self, call: &'s HelperTemplate, scope: &Scope<'s>, at: At<'s>) {
        let is_value = !call.block && call.params.is_empty() && call.hash.is_empty();
        match (&call.name, is_value) {
            (Parameter::Path(path), true) if !HELPERS.contains(&raw(path)) => {
                self.path(raw(path), scope, at);
            }
            (name, _) => self.helper(name, call, scope, at),
        }
    }

    fn helper(&mut self, name: &'s Parameter, call: &'s HelperTemplate, scope: &Scope<'s>, at: At<'s>) {
        let written = name.as_name().unwrap_or_default();
        if !HELPERS.contains(&written) {
            let near = nearest(written, HELPERS).map(str::to_owned);
            self.fault(at, written, FaultKind::UnknownHelper { name: written.to_owned(), near });
        } else if call.params.is_empty() {
            self.fault(
                at,
                written,
                FaultKind::Misused(format!("`{written}` is a helper, and takes a value")),
            );
        }
        let shapes: Vec<Named<'s>> = call.params.iter().map(|param| self.value(param, scope, at)).collect();
        sorted(&call.hash).for_each(|(_, value)| drop(self.value(value, scope, at)));
        if let ("lookup", Some(of), Some(Parameter::Literal(key))) =
            (written, shapes.first(), call.params.get(1))
        {
            let key = key.as_str().map_or_else(|| key.to_string(), str::to_owned);
            if of.shape.member(&key).is_none() {
                self.fault(at, &key, FaultKind::unknown_name(&key, of.shape.names()));
            }
        }
    }

    /// What a parameter is; anything when it is wrong, so that one fault is found once.
    fn value(&mut self, parameter: &'s Parameter, scope: &Scope<'s>, at: At<'s>) -> Named<'s> {
        let any = Named { shape: scope.here().shape.any(), is_root: false };
        match parameter {
            Parameter::Path(path) => self.path(raw(path), scope, at).unwrap_or(any),
            Parameter::Subexpression(inner) => {
                if let TemplateElement::Expression(call) = inner.as_element() {
                    self.helper(&call.name, call, scope, at);
                }
                any
            }
            _ => any,
        }
    }

    fn path(&mut self, raw: &'s str, scope: &Scope<'s>, at: At<'s>) -> Option<Named<'s>> {
        let path = NamePath::read(raw);
        match scope.resolve(&path) {
            Ok(named) => {
                self.note(&path, scope, &named);
                Some(named)
            }
            Err(fault) => {
                self.fault(at, raw, fault);
                None
            }
        }
    }

    /// Notes which member of the view a path reads; all of them when it reads the view as a whole.
    fn note(&mut self, path: &NamePath<'s>, scope: &Scope<'s>, named: &Named<'s>) {
        let is_root = match path.from {
            From::Root => true,
            From::Block(above) => scope.block(above).is_some_and(|block| block.is_root),
            From::Local(_) => false,
        };
        match path.parts.first() {
            Some(first) if is_root => self.read.extend([(*first).to_owned()]),
            None if named.is_root => self.read.extend(named.shape.names().into_iter().map(str::to_owned)),
            _ => {}
        }
    }

    fn block(&mut self, block: &'s HelperTemplate, scope: &Scope<'s>, at: At<'s>) {
        self.helper(&block.name, block, scope, at);
        let inner = match block.name.as_name() {
            Some("each") => self.each(block, scope, at),
            Some("with") => block.params.first().map(|of| {
                let Named { shape, is_root } = quiet(of, scope);
                let named = names(block.block_param.as_ref()).into_iter().map(|name| (name, shape.clone()));
                let named = named.take(1).collect();
                scope.within(Block { shape, named, locals: scope.locals(), is_root, is_loop: false })
            }),
            _ => None,
        };
        if let Some(body) = &block.template {
            self.template(body, inner.as_ref().unwrap_or(scope), at);
        }
        if let Some(other) = &block.inverse {
            self.inverse(other, scope, at);
        }
    }

    fn each(&mut self, block: &'s HelperTemplate, scope: &Scope<'s>, at: At<'s>) -> Option<Scope<'s>> {
        let of = block.params.first()?;
        let list = quiet(of, scope).shape;
        let shape = list.elements().unwrap_or_else(|| {
            let written = of.as_name().unwrap_or_default();
            self.fault(at, written, FaultKind::Misused(format!("`{written}` is no list")));
            list.any()
        });
        let values = [shape.clone(), shape.any()];
        let named = names(block.block_param.as_ref()).into_iter().zip(values).collect();
        let locals = Locals { index: true, key: list.has_keys() };
        Some(scope.within(Block { shape, named, locals, is_root: false, is_loop: true }))
    }

    /// What stands after `{{else}}`; a condition there has no place of its own.
    fn inverse(&mut self, other: &'s Template, scope: &Scope<'s>, at: At<'s>) {
        let chained = match other.elements.as_slice() {
            [TemplateElement::HelperBlock(block)] if other.mapping.is_empty() => block,
            _ => return self.template(other, scope, at),
        };
        let written = chained.params.iter().find_map(Parameter::as_name).or_else(|| chained.name.as_name());
        let tags = self.tags.get(at.file);
        let tag = tags.map_or(at.tag, |tags| tags.else_tag(at.tag, written.unwrap_or_default()));
        self.block(chained, scope, At { tag, ..at });
    }

    fn partial(&mut self, partial: &'s DecoratorTemplate, scope: &Scope<'s>, at: At<'s>) {
        let Some(name) = includes::name(partial) else { return };
        let given = match partial.params.first() {
            Some(param) => self.value(param, scope, at),
            None => scope.here(),
        };
        let added: Vec<_> =
            sorted(&partial.hash).map(|(name, value)| (name, self.value(value, scope, at).shape)).collect();
        if name == BLOCK {
            return;
        }
        if given.is_root && scope.is_in_loop() {
            let place = self.place(at, name);
            self.slow.insert(place, name.to_owned());
        }
        let is_root = given.is_root && added.is_empty();
        let shape = given.shape.with(added.clone());
        let block = Block { shape, named: added, locals: scope.locals(), is_root, is_loop: false };
        let inner = scope.within(block);
        if let Some(body) = &partial.template {
            self.template(body, &inner, at);
        }
        self.file(name, &inner);
    }

    fn fault(&mut self, at: At<'s>, written: &str, kind: FaultKind) {
        let place = self.place(at, written);
        self.faults.entry(place.clone()).or_insert_with(|| TemplateFault::new(place, kind));
    }

    fn place(&self, at: At<'s>, written: &str) -> TemplatePlace {
        let (line, column) = self.tags.get(at.file).map_or((1, 1), |tags| tags.place(at.tag, written));
        TemplatePlace { file: self.set.shown(at.file), line, column }
    }
}

/// A value whose faults are known already.
fn quiet<'s>(parameter: &'s Parameter, scope: &Scope<'s>) -> Named<'s> {
    let any = || Named { shape: scope.here().shape.any(), is_root: false };
    match parameter {
        Parameter::Path(path) => scope.resolve(&NamePath::read(raw(path))).unwrap_or_else(|_| any()),
        _ => any(),
    }
}

fn raw(path: &Path) -> &str {
    match path {
        Path::Relative((_, raw)) | Path::Local((_, _, raw)) => raw,
    }
}

/// Named parameters by name: the engine keeps them in no order.
fn sorted<'s>(
    named: &'s std::collections::HashMap<String, Parameter>,
) -> impl Iterator<Item = (&'s str, &'s Parameter)> {
    let sorted: BTreeMap<&'s str, &'s Parameter> =
        named.keys().filter_map(|name| Some((name.as_str(), named.get(name)?))).collect();
    sorted.into_iter()
}

/// The names of `as |item index|`.
fn names(params: Option<&BlockParam>) -> Vec<&str> {
    let names = match params {
        Some(BlockParam::Single(only)) => vec![only.as_name()],
        Some(BlockParam::Pair((first, second))) => vec![first.as_name(), second.as_name()],
        _ => Vec::new(),
    };
    names.into_iter().flatten().collect()
}
