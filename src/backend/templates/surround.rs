//! Tags around the elements of a parsed template. They are put in after the parser has seen the text, so
//! that they have no part in what it does with white space.

use handlebars::Template;
use handlebars::template::{TemplateElement, TemplateMapping};

/// Where an element stands.
#[derive(Clone, Copy)]
pub(super) struct At {
    /// The line on which it begins, from 1; the condition of an `{{else if}}` has none of its own.
    pub(super) line: Option<usize>,
    /// The blocks around it, with the template itself.
    pub(super) depth: usize,
}

/// The tags before and after an element; `None` for one that stays as it is.
pub(super) type TagsAround<'t> = dyn Fn(&TemplateElement, At) -> Option<(String, String)> + 't;

/// The template with what `tags` says around each element.
pub(super) fn surrounded(template: &Template, tags: &TagsAround<'_>) -> Template {
    let mut template = template.clone();
    surround(&mut template, 1, tags);
    template
}

fn surround(template: &mut Template, depth: usize, tags: &TagsAround<'_>) {
    let elements = std::mem::take(&mut template.elements);
    let mut places = std::mem::take(&mut template.mapping).into_iter();
    for mut element in elements {
        let place = places.next();
        surround_inside(&mut element, depth + 1, tags);
        let around = tags(&element, At { line: place.as_ref().map(|place| place.0), depth });
        let (before, after) = around.unzip();
        push(template, before, place.as_ref());
        template.elements.push(element);
        template.mapping.extend(place.clone());
        push(template, after, place.as_ref());
    }
}

/// Adds the one element of a tag, at the place of its neighbour.
fn push(template: &mut Template, tag: Option<String>, place: Option<&TemplateMapping>) {
    if let Some(Ok(made)) = tag.map(|tag| Template::compile(&tag)) {
        template.elements.extend(made.elements);
        template.mapping.extend(place.cloned());
    }
}

fn surround_inside(element: &mut TemplateElement, depth: usize, tags: &TagsAround<'_>) {
    let mut surround = |inner: &mut Template| surround(inner, depth, tags);
    match element {
        TemplateElement::HelperBlock(block) => {
            block.template.iter_mut().chain(&mut block.inverse).for_each(&mut surround);
        }
        TemplateElement::DecoratorBlock(block) | TemplateElement::PartialBlock(block) => {
            block.template.iter_mut().for_each(&mut surround);
        }
        _ => {}
    }
}
