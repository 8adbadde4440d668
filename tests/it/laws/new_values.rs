//! Law 3: replacing a node's bytes by the printed form of a new value and reading the text again
//! changes that node alone, and what is made of it (ids of headings, hashes of sentences).

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::Value;
use specc::base::{Limits, Source, Span, SpecPath};
use specc::ir::{self, Measure, TypeExpr, ValueRule};
use specc::syntax;

use super::nodes::{Choice, Form, Node, nodes};
use super::places::{difference, remove_places};

/// A name that no text holds.
const NEW: &str = "zqvalue";

/// A number that no text holds.
const NEW_NUMBER: u16 = 9173;

/// Words to which the dialect gives a meaning: another word in their place means something else.
const MEANT: &str = "accepted active added advice agent alternatives always answer argument assistant audience background \
    basic bearer benefit binary boolean bytes cases cipher considered consequences constraint context cookie covers \
    critical customer datetime decimal decision default definitions deprecated developer draft drivers duration email \
    event every example examples excludes float generally given glossary goal good header headers human includes \
    informative input integer json judge length list matches maybe mean median medium minutes model must month months \
    must need needs never nothing number object once only operation optional options option other outcome output \
    parameter path planned platform positive priority principle problem process program proof query read recommended \
    removed renamed required requirement response root scenario scenarios scope scopes seconds section service shall \
    should since status step steps stream string system table template term terminology terms their them then they this \
    time times tool tutorial twice type typically unique until user uuid value week weeks when where while with within \
    without write year years hours days minute second hour cons pros";

/// Fields whose words stand for others elsewhere: columns for placeholders, levels for what is inherited.
const SHARED: [&str; 8] =
    ["columns", "placeholders", "status", "language", "kind", "key", "ordinal", "command"];

/// Up to `most` nodes of which a new value changes more, or something else, in words.
pub(crate) fn faults(text: &str, most: usize) -> Vec<String> {
    let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), text);
    let text = source.text();
    if text.to_ascii_lowercase().contains(NEW) {
        return Vec::new();
    }
    let json = lowered(text);
    let nodes = nodes(&json);
    let edits: Vec<Edit> = nodes
        .iter()
        .filter(|node| !stands_twice(&nodes, node, text))
        .filter_map(|node| Edit::of(text, node))
        .collect();
    let edits = various(&mut Choice::of(text), edits, most);
    edits.iter().filter_map(|edit| edit.fault(text, &json)).collect()
}

/// Whether a name stands at two places, such as a parameter in a head and in a table: it is one name.
fn stands_twice(nodes: &[Node], one: &Node, text: &str) -> bool {
    let same = |other: &&Node| other.form == Form::Word && other.value == one.value;
    let in_text =
        one.value.as_str().filter(|_| one.field == "name").map_or(0, |name| text.matches(name).count());
    one.form == Form::Word && (in_text > 1 || nodes.iter().filter(same).count() > 1)
}

/// Up to `most` edits, of as many fields as there are.
fn various(choice: &mut Choice, edits: Vec<Edit>, most: usize) -> Vec<Edit> {
    let mut by_field: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    for edit in edits {
        by_field.entry(edit.field.clone()).or_default().push(edit);
    }
    let firsts = by_field.into_values().flat_map(|of_field| choice.some(of_field, 2)).collect();
    choice.some(firsts, most)
}

fn lowered(text: &str) -> Value {
    let source = Source::new(SpecPath::new("spec.md").expect("a plain path"), text);
    let (document, _) = syntax::parse(&source, &Limits::default());
    serde_json::to_value(ir::lower(&source, &document).0).unwrap_or_default()
}

/// A new value in the place of a node's.
struct Edit {
    /// The bytes that are replaced.
    at: Range<usize>,
    /// What they are replaced by.
    printed: String,
    /// Of a node that is not text: its place and its new value.
    typed: Option<(Span, Value)>,
    field: String,
}

impl Edit {
    fn of(text: &str, node: &Node) -> Option<Self> {
        let slice = text.get(node.span.range())?;
        if SHARED.contains(&node.field.as_str()) {
            return None;
        }
        let (at, printed, typed) = match node.form {
            Form::Word if node.value == slice && is_name(slice) => (0..slice.len(), NEW.to_owned(), None),
            Form::Word if node.value != slice => return None,
            Form::Word | Form::Line => (ordinary_word(slice)?, NEW.to_owned(), None),
            Form::Number => (0..slice.len(), NEW_NUMBER.to_string(), Some(Value::from(NEW_NUMBER))),
            // A link around a type's name is a reference, which would be gone.
            Form::Typed if slice.contains('[') => return None,
            // A lone mark of code would pair with what is printed.
            Form::Typed if slice.matches('`').count() % 2 == 1 => return None,
            Form::Typed => {
                let (printed, value) = new_value(&node.value)?;
                let in_cell = slice.contains("\\|");
                let printed = if in_cell { printed.replace('|', "\\|") } else { printed };
                (0..slice.len(), printed, Some(value))
            }
        };
        let start = node.span.start as usize;
        let typed = typed.map(|value| (node.span, value));
        Some(Self { at: start + at.start..start + at.end, printed, typed, field: node.field.clone() })
    }

    fn fault(&self, text: &str, before: &Value) -> Option<String> {
        let old = &text[self.at.clone()];
        let edited = format!("{}{}{}", &text[..self.at.start], self.printed, &text[self.at.end..]);
        let mut expected = before.clone();
        let mut after = lowered(&edited);
        if let Some((span, value)) = &self.typed {
            set(&mut expected, *span, value);
        } else {
            rename(&mut after, NEW, old);
            // The words of a type's title begin with capitals in its name.
            rename(&mut after, &capitalised(NEW), &capitalised(old));
        }
        for json in [&mut expected, &mut after] {
            leave_out_made_names(json);
            remove_places(json);
        }
        let difference = difference(&expected, &after, "")?;
        Some(format!("law 3: {} for {old:?} in {} changes {difference}", self.printed, self.field))
    }
}

/// Whether a text is one word that can name something.
fn is_name(text: &str) -> bool {
    let plain = |next: char| next.is_ascii_alphanumeric() || matches!(next, '_' | '-');
    text.len() > 3
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(plain)
        && !is_meant(text)
}

fn is_meant(word: &str) -> bool {
    MEANT.split_whitespace().any(|meant| meant == word || word.strip_suffix('s') == Some(meant))
}

/// A word between spaces that the dialect gives no meaning to, not in code.
fn ordinary_word(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    let words = text.split(' ').map(|word| {
        let range = start..start + word.len();
        start += word.len() + 1;
        range
    });
    words.into_iter().find(|range| {
        let word = &text[range.clone()];
        let is_word = word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_lowercase());
        is_word && !is_meant(word) && text[..range.start].matches(['`', '<', '[', '(', '"', '{']).count() == 0
    })
}

/// Another value of the kind, as it is printed and as JSON has it.
fn new_value(value: &Value) -> Option<(String, Value)> {
    if value.get("type").is_some() {
        let of: TypeExpr = serde_json::from_value(value.clone()).ok()?;
        let new = TypeExpr::List { of: Box::new(of) };
        return Some((new.to_string(), serde_json::to_value(new).ok()?));
    }
    if value.get("rule").is_some() {
        let new = ValueRule::LengthBetween { least: 1, most: NEW_NUMBER.into() };
        return Some((new.to_string(), serde_json::to_value(new).ok()?));
    }
    let mut new: Measure = serde_json::from_value(value.clone()).ok()?;
    new.metric = format!("{NEW} {NEW}");
    new.window = None;
    Some((new.to_string(), serde_json::to_value(new).ok()?))
}

/// Gives all nodes at a place another value.
fn set(json: &mut Value, span: Span, new: &Value) {
    match json {
        Value::Object(fields) => {
            let place = fields.get("span").and_then(|own| serde_json::from_value::<Span>(own.clone()).ok());
            let same_form = fields
                .get("value")
                .is_some_and(|value| value.is_object() == new.is_object() && !value.is_string());
            if place == Some(span) && fields.contains_key("origin") && same_form {
                fields.insert("value".to_owned(), new.clone());
                return;
            }
            fields.values_mut().for_each(|value| set(value, span, new));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| set(item, span, new)),
        _ => {}
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters.as_str().chars()).collect()
}

fn rename(json: &mut Value, from: &str, to: &str) {
    match json {
        Value::Object(fields) => fields.values_mut().for_each(|value| rename(value, from, to)),
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, from, to)),
        Value::String(text) if text.contains(from) => *text = text.replace(from, to),
        _ => {}
    }
}

/// Names that are made of words: of a heading, a sentence, a row; the subject, which a list of verbs
/// delimits; and kept blocks.
fn leave_out_made_names(json: &mut Value) {
    match json {
        Value::Object(fields) => {
            fields.retain(|key, value| match key.as_str() {
                "anchor" | "derived_id" | "positional" | "subject" | "blocks" => false,
                "id" => !value.is_string(),
                _ => true,
            });
            fields.values_mut().for_each(leave_out_made_names);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_made_names),
        _ => {}
    }
}
