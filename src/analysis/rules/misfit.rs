//! What of a sample does not fit, in words.

use crate::base::{Place, Span, SpecPath, nearest};
use crate::ir::{Field, Located, ValueRule};
use crate::syntax::{Json, JsonMember, JsonValue};

/// Something of a sample that does not fit.
#[derive(Clone, Debug)]
pub(super) struct Misfit {
    /// Where.
    pub(super) span: Span,
    /// What.
    pub(super) message: String,
    /// The way out.
    pub(super) help: String,
    /// Where the spec says otherwise, and what stands there.
    pub(super) told: Option<(Place, String)>,
    /// The name of the member that is probably meant.
    pub(super) meant: Option<String>,
}

/// Where a type stands that a value is held against.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    /// The file.
    pub(super) path: &'a SpecPath,
    /// What bears it, with its name.
    pub(super) owner: Option<&'a Located<String>>,
}

impl Told<'_> {
    fn label(self) -> Option<(Place, String)> {
        let owner = self.owner?;
        Some((Place::new(self.path, owner.span), format!("`{}` is described here", owner.value)))
    }
}

/// The most names among which one is looked for that may be meant: a file may hold thousands of misspelt ones.
const MOST_NEAR: usize = 256;

fn near<'n>(word: &str, names: &[&'n str]) -> Option<&'n str> {
    if names.len() > MOST_NEAR { None } else { nearest(word, names.iter().copied()) }
}

pub(super) fn breaks(value: &Json, rule: &Located<ValueRule>, told: Told<'_>) -> Misfit {
    Misfit {
        span: value.span,
        message: format!("{} breaks the rule `{}`", shown(value), rule.value),
        help: "Write a value that keeps the rule, or change the rule.".to_owned(),
        told: Some((Place::new(told.path, rule.span), "the rule stands here".to_owned())),
        meant: None,
    }
}

pub(super) fn of_another_type(value: &Json, ty: &str, told: Told<'_>) -> Misfit {
    Misfit {
        span: value.span,
        message: format!("{} is no value of type `{ty}`", shown(value)),
        help: "Write a value of that type, or change the type.".to_owned(),
        told: told.label(),
        meant: None,
    }
}

pub(super) fn no_value_of_enum(value: &Json, name: &str, values: &[&str], told: Told<'_>) -> Misfit {
    let near = match &value.value {
        JsonValue::Text(text) => near(text, values),
        _ => None,
    };
    let help = match near {
        Some(near) => format!("Did you mean `{near}`?"),
        None => "Write one of its values, or add this one to the type.".to_owned(),
    };
    Misfit { help, meant: near.map(str::to_owned), ..of_another_type(value, name, told) }
}

pub(super) fn unknown_member(member: &JsonMember, fields: &[Field], told: Told<'_>) -> Misfit {
    let name = member.name.value.as_str();
    let names: Vec<&str> = fields.iter().take(MOST_NEAR + 1).map(|field| field.name.value.as_str()).collect();
    let near = near(name, &names);
    let whole = told.owner.map_or_else(|| "the body".to_owned(), |owner| format!("`{}`", owner.value));
    Misfit {
        span: member.name.span,
        message: format!("{whole} has no field `{name}`"),
        help: match near {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "Take it out, or describe the field.".to_owned(),
        },
        told: told.label(),
        meant: near.map(str::to_owned),
    }
}

pub(super) fn missing_member(value: &Json, field: &Field, told: Told<'_>) -> Misfit {
    let name = &field.name.value;
    Misfit {
        // The bracket that opens the object: the whole of it may have many lines.
        span: Span { end: value.span.end.min(value.span.start + 1), ..value.span },
        message: format!("`{name}` is missing"),
        help: format!("Send it, or write `{name}?` where it is described."),
        told: Told { owner: Some(&field.name), ..told }.label(),
        meant: None,
    }
}

/// A value in a message.
fn shown(value: &Json) -> String {
    match &value.value {
        JsonValue::Null => "`null`".to_owned(),
        JsonValue::Boolean(value) => format!("`{value}`"),
        JsonValue::Number(number) => format!("`{number}`"),
        JsonValue::Text(text) if text.chars().count() <= 40 && !text.contains('`') => format!("`\"{text}\"`"),
        JsonValue::Text(_) => "the text".to_owned(),
        JsonValue::List(_) => "a list".to_owned(),
        JsonValue::Record(_) => "an object".to_owned(),
    }
}
