//! A stop for templates that include themselves without end. The engine has none, and would run out
//! of stack.

use std::cell::Cell;

use handlebars::template::TemplateElement;
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError,
    RenderErrorReason, Template,
};

use super::FaultKind;
use super::includes;
use super::surround::surrounded;

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
    surrounded(template, &|element, at| match element {
        TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
            let name = serde_json::Value::from(includes::name(partial).unwrap_or_default());
            Some((format!("{{{{{ENTER} {} {name}}}}}", at.depth), format!("{{{{{LEAVE} {}}}}}", at.depth)))
        }
        _ => None,
    })
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
