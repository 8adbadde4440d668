//! A stop for templates that include themselves without end. The engine has none, and would run out
//! of stack.

use std::cell::Cell;

use handlebars::template::{TemplateElement, TemplateMapping};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError,
    RenderErrorReason, Template,
};

use super::FaultKind;
use super::includes;

/// Blocks and inclusions, counted together, that may be open at once.
const MOST: usize = 256;

/// What the stop says to the code that maps errors; no template's text can be this.
const MARK: &str = "\u{0}endless:";

const ENTER: &str = "specc-enter";
const LEAVE: &str = "specc-leave";

thread_local! {
    /// What is open in the rendering that this thread is in.
    static OPEN: Cell<usize> = const { Cell::new(0) };
}

/// Begins a rendering.
pub(super) fn from_the_top() {
    OPEN.set(0);
}

/// The fault that an error of the stop means.
pub(super) fn fault(error: &RenderError) -> Option<FaultKind> {
    let RenderErrorReason::Other(message) = error.reason() else { return None };
    message.strip_prefix(MARK).map(|name| FaultKind::Endless(name.to_owned()))
}

pub(super) fn register(registry: &mut Handlebars<'static>) {
    registry.register_helper(ENTER, Box::new(Enter));
    registry.register_helper(LEAVE, Box::new(Leave));
}

/// The template with a stop before each inclusion.
pub(super) fn guarded(template: &Template) -> Template {
    let mut template = template.clone();
    guard(&mut template, 1);
    template
}

/// Puts the stops into a template that stands within `depth` blocks.
fn guard(template: &mut Template, depth: usize) {
    let elements = std::mem::take(&mut template.elements);
    let mut places = std::mem::take(&mut template.mapping).into_iter();
    for mut element in elements {
        let place = places.next();
        let partial = guard_inside(&mut element, depth);
        if let Some(name) = &partial {
            push(template, &format!("{{{{{ENTER} {depth} {}}}}}", json_string(name)), place.as_ref());
        }
        template.elements.push(element);
        template.mapping.extend(place.clone());
        if partial.is_some() {
            push(template, &format!("{{{{{LEAVE} {depth}}}}}"), place.as_ref());
        }
    }
}

/// Guards what stands in an element; the name of what it includes, when it does that.
fn guard_inside(element: &mut TemplateElement, depth: usize) -> Option<String> {
    match element {
        TemplateElement::HelperBlock(block) => {
            block.template.iter_mut().chain(&mut block.inverse).for_each(|inner| guard(inner, depth + 1));
            None
        }
        TemplateElement::DecoratorBlock(block) => {
            block.template.iter_mut().for_each(|inner| guard(inner, depth + 1));
            None
        }
        TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
            partial.template.iter_mut().for_each(|inner| guard(inner, depth + 1));
            Some(includes::name(partial).unwrap_or_default().to_owned())
        }
        _ => None,
    }
}

fn json_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Adds the one element of a small template, at the place of its neighbour.
fn push(template: &mut Template, text: &str, place: Option<&TemplateMapping>) {
    if let Ok(made) = Template::compile(text) {
        template.elements.extend(made.elements);
        template.mapping.extend(place.cloned());
    }
}

struct Enter;

impl HelperDef for Enter {
    fn call<'reg: 'rc, 'rc>(
        &self,
        call: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        _: &mut dyn Output,
    ) -> HelperResult {
        let open = OPEN.get() + weight(call);
        OPEN.set(open);
        if open <= MOST {
            return Ok(());
        }
        let name = call.param(1).and_then(|name| name.value().as_str()).unwrap_or_default();
        Err(RenderErrorReason::Other(format!("{MARK}{name}")).into())
    }
}

struct Leave;

impl HelperDef for Leave {
    fn call<'reg: 'rc, 'rc>(
        &self,
        call: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        _: &mut dyn Output,
    ) -> HelperResult {
        OPEN.set(OPEN.get().saturating_sub(weight(call)));
        Ok(())
    }
}

fn weight(call: &Helper<'_>) -> usize {
    let weight = call.param(0).and_then(|depth| depth.value().as_u64());
    weight.and_then(|weight| usize::try_from(weight).ok()).unwrap_or(1)
}
