//! What is printed of a file, in reading order, and how it is put together.

use super::markdown::indented;
use super::said::Said;
use crate::base::{Located, Span};
use crate::ir::{Block, BlockShape, LinkDefinition};

/// The lists that data stands in. Items of one list that follow each other are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ir) enum List {
    /// `**Key:** value`.
    Labels,
    /// Steps, one an item.
    Steps,
    /// Scenarios, one an item.
    Lines,
    /// The values of an enum.
    Values,
    /// FROM and TO of renamed requirements.
    Renames,
}

/// How a part stands between its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// A block of its own; a bullet list with this bullet.
    Block(Option<char>),
    /// A code span in a paragraph of annotations.
    Annotation,
    /// A link reference definition.
    Definition,
    /// A list item.
    Item(List),
}

struct Part {
    /// The number of the clause that it belongs to.
    clause: usize,
    at: u32,
    form: Form,
    text: String,
}

/// The parts of a file. What its prose says already is passed over.
pub(in crate::ir) struct Page<'s> {
    said: &'s Said,
    clause: usize,
    parts: Vec<Part>,
}

impl<'s> Page<'s> {
    /// A page without parts.
    pub(super) fn new(said: &'s Said) -> Self {
        Self { said, clause: 0, parts: Vec::new() }
    }

    /// Says that what follows belongs to the next clause.
    pub(super) fn next_clause(&mut self) {
        self.clause += 1;
    }

    /// Whether a prose block or, of a value that stands in the body, a heading says it already.
    pub(in crate::ir) fn is_said(&self, at: Span) -> bool {
        self.said.in_prose(at) || self.said.in_heading(at)
    }

    /// A list item, its later lines not yet indented.
    pub(in crate::ir) fn item(&mut self, list: List, at: Span, text: impl Into<String>) {
        if !self.is_said(at) {
            self.push(at, Form::Item(list), text.into());
        }
    }

    /// A block of its own.
    pub(in crate::ir) fn block(&mut self, at: Span, text: impl Into<String>) {
        if !self.is_said(at) {
            self.push(at, Form::Block(None), text.into());
        }
    }

    /// An annotation, also one that a heading says in another form.
    pub(super) fn annotation(&mut self, at: Span, text: String) {
        if !self.said.in_prose(at) {
            self.push(at, Form::Annotation, text);
        }
    }

    /// A heading.
    pub(super) fn heading(&mut self, at: Span, text: String) {
        self.push(at, Form::Block(None), text);
    }

    /// A link reference definition.
    pub(super) fn definition(&mut self, definition: &Located<LinkDefinition>) {
        if !self.said.in_prose(definition.span) {
            let LinkDefinition { label, url } = &definition.value;
            self.push(definition.span, Form::Definition, format!("[{label}]: {}", destination(url)));
        }
    }

    /// A prose block as it is.
    pub(super) fn prose(&mut self, block: &Block) {
        let bullet = block.markdown.chars().next().filter(|_| block.shape == BlockShape::List);
        self.push(block.span, Form::Block(bullet), block.markdown.to_string());
    }

    fn push(&mut self, at: Span, form: Form, text: String) {
        self.parts.push(Part { clause: self.clause, at: at.start, form, text });
    }

    /// The parts in reading order as Markdown.
    pub(super) fn into_markdown(mut self) -> String {
        self.parts.sort_by_key(|part| part.at);
        let groups: Vec<&[Part]> = self.parts.chunk_by(joins).collect();
        let mut text = String::new();
        let mut bullet = None;
        for (at, group) in groups.iter().enumerate() {
            let next = groups.get(at + 1).and_then(|next| fixed_bullet(next));
            bullet = fixed_bullet(group).or_else(|| free_bullet(group, [bullet, next]));
            text.push_str(if text.is_empty() { "" } else { "\n" });
            text.push_str(&group_text(group, bullet));
            text.push('\n');
        }
        text
    }
}

/// Whether two parts that follow each other stand in one paragraph or list.
fn joins(one: &Part, other: &Part) -> bool {
    one.form == other.form && one.clause == other.clause && !matches!(one.form, Form::Block(_))
}

/// The bullet of a group that is a list of the author's.
fn fixed_bullet(group: &[Part]) -> Option<char> {
    match group {
        [Part { form: Form::Block(bullet), .. }] => *bullet,
        _ => None,
    }
}

/// A bullet by which a list is not taken for a part of its neighbours.
fn free_bullet(group: &[Part], taken: [Option<char>; 2]) -> Option<char> {
    let is_list = matches!(group, [Part { form: Form::Item(_), .. }, ..]);
    ['-', '*', '+'].into_iter().find(|bullet| is_list && !taken.contains(&Some(*bullet)))
}

fn group_text(group: &[Part], bullet: Option<char>) -> String {
    let texts = group.iter().enumerate().map(|(at, part)| match part.form {
        Form::Item(List::Lines) => format!("{}. {}", at + 1, indented(&part.text, "   ")),
        Form::Item(_) => format!("{} {}", bullet.unwrap_or('-'), indented(&part.text, "  ")),
        Form::Block(_) | Form::Annotation | Form::Definition => part.text.clone(),
    });
    let is_annotations = matches!(group, [Part { form: Form::Annotation, .. }, ..]);
    texts.collect::<Vec<_>>().join(if is_annotations { " " } else { "\n" })
}

/// Where a definition leads, in brackets when it holds what ends or escapes one.
fn destination(url: &str) -> String {
    if !url.is_empty() && !url.contains([' ', '(', ')', '<', '>', '\\', '&']) {
        return url.to_owned();
    }
    let mut escaped = String::with_capacity(url.len() + 2);
    for next in url.chars() {
        match next {
            '<' | '>' | '\\' => escaped.extend(['\\', next]),
            '&' => escaped.push_str("&amp;"),
            next => escaped.push(next),
        }
    }
    format!("<{escaped}>")
}
