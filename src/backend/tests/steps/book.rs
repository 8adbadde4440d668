//! The steps of all scenarios of a spec, each once.

use std::collections::BTreeMap;

use super::{Piece, StepCall};
use crate::ir::short_hash;

/// What values of a parameter are, in all its uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::backend::tests) enum Kind {
    /// Whole numbers.
    #[default]
    Integer,
    /// Numbers.
    Decimal,
    /// Texts.
    Text,
}

impl Kind {
    /// What a value is. Whole numbers that a `double` cannot hold, and numbers that are written as no program
    /// writes them (`007`), are texts.
    pub(in crate::backend::tests) fn of(value: &str) -> Self {
        const MOST: i64 = 1 << 53;
        let digits = value.strip_prefix('-').unwrap_or(value);
        let plain = !digits.starts_with('0') || digits == "0" || digits.starts_with("0.");
        let is_number = plain && digits.chars().all(|next| next.is_ascii_digit() || next == '.');
        match value.parse::<i64>() {
            Ok(number) if is_number && (-MOST..=MOST).contains(&number) => Self::Integer,
            Err(_) if is_number && digits.split('.').all(|part| !part.is_empty()) && digits.len() < 16 => {
                value.parse::<f64>().map_or(Self::Text, |_| Self::Decimal)
            }
            _ => Self::Text,
        }
    }
}

/// A parameter of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Parameter {
    /// Its name, as words.
    pub(in crate::backend::tests) name: Vec<String>,
    /// What its values are.
    pub(in crate::backend::tests) kind: Kind,
}

/// A step that scenarios share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct SharedStep {
    /// The words that name it, distinct from those of all others.
    pub(in crate::backend::tests) name: Vec<String>,
    /// Given, When or Then, as its first use has it.
    pub(in crate::backend::tests) phase: &'static str,
    /// Its words and parameters, as its first use has them.
    pub(in crate::backend::tests) pieces: Vec<Piece>,
    /// Its parameters.
    pub(in crate::backend::tests) parameters: Vec<Parameter>,
}

/// The steps of a spec, in the order of their first uses.
#[derive(Default)]
pub(in crate::backend::tests) struct StepBook {
    steps: Vec<SharedStep>,
    by_key: BTreeMap<String, usize>,
}

/// A name that is longer is cut, and told apart by a hash.
const MOST_LETTERS: usize = 60;

impl StepBook {
    /// The book of these uses.
    pub(in crate::backend::tests) fn of<'c>(calls: impl IntoIterator<Item = &'c StepCall>) -> Self {
        let mut book = Self::default();
        for call in calls {
            book.add(call);
        }
        book.name();
        book
    }

    fn add(&mut self, call: &StepCall) {
        let at = *self.by_key.entry(key(&call.pieces)).or_insert_with(|| {
            self.steps.push(SharedStep {
                name: Vec::new(),
                phase: call.phase,
                pieces: call.pieces.clone(),
                parameters: parameters(&call.pieces),
            });
            self.steps.len() - 1
        });
        for (parameter, value) in self.steps[at].parameters.iter_mut().zip(&call.arguments) {
            parameter.kind = parameter.kind.max(Kind::of(value));
        }
    }

    /// Names all steps. Two that would have one name have the hash of their words in it.
    fn name(&mut self) {
        let mut uses: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        for key in self.by_key.keys() {
            *uses.entry(name(key)).or_default() += 1;
        }
        for (key, &at) in &self.by_key {
            let mut words = name(key);
            if uses.get(&words) != Some(&1) {
                words.push(short_hash(key));
            }
            self.steps[at].name = words;
        }
    }

    /// The steps.
    pub(in crate::backend::tests) fn steps(&self) -> &[SharedStep] {
        &self.steps
    }

    /// The step that a call uses.
    pub(in crate::backend::tests) fn step(&self, call: &StepCall) -> Option<&SharedStep> {
        self.steps.get(*self.by_key.get(&key(&call.pieces))?)
    }
}

/// What two uses of one step have in common: their words, whatever stands between them.
fn key(pieces: &[Piece]) -> String {
    let parts = pieces.iter().map(|piece| match piece {
        Piece::Words(text) => words(text).join(" "),
        Piece::Value(_) => "{}".to_owned(),
        Piece::Detail => ":".to_owned(),
    });
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The words of a text, in lower case.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|next: char| !next.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The ASCII words of a key, as many as fit into a name.
fn name(key: &str) -> Vec<String> {
    let ascii = |word: &&str| word.chars().all(|next| next.is_ascii_alphanumeric()) && !word.is_empty();
    let mut name: Vec<String> = Vec::new();
    let mut length = 0;
    for word in key.split(' ').filter(ascii) {
        length += word.len() + 1;
        if length > MOST_LETTERS {
            break;
        }
        name.push(word.to_owned());
    }
    let has_letter =
        name.first().is_some_and(|word| word.starts_with(|first: char| first.is_ascii_alphabetic()));
    if !has_letter {
        name.insert(0, "step".to_owned());
    }
    name
}

/// The parameters by name: a column's, or `value`. A name twice has a number.
fn parameters(pieces: &[Piece]) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for piece in pieces {
        let column = match piece {
            Piece::Words(_) => continue,
            Piece::Value(column) => column.as_deref().unwrap_or("value"),
            Piece::Detail => "detail",
        };
        let mut name: Vec<String> = words(column).into_iter().filter(|word| word.is_ascii()).collect();
        if !name.first().is_some_and(|word| word.starts_with(|first: char| first.is_ascii_alphabetic())) {
            name.insert(0, "value".to_owned());
        }
        let mut number = 1;
        while parameters.iter().any(|other| other.name == name) {
            name.truncate(name.len() - usize::from(number > 1));
            number += 1;
            name.push(number.to_string());
        }
        parameters.push(Parameter { name, kind: Kind::default() });
    }
    parameters
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn call(words: [&str; 2], value: &str) -> StepCall {
        let [before, after] = words.map(|words| Piece::Words(words.to_owned()));
        let pieces = vec![before, Piece::Value(Some("Late fee".to_owned())), after];
        StepCall { pieces, arguments: vec![value.to_owned()], ..StepCall::statement("") }
    }

    #[test]
    fn scenarios_share_steps() {
        let calls =
            [call(["the fee is ", " EUR"], "5"), call(["The fee is", "EUR."], "6"), call(["a", "b"], "7")];
        let book = StepBook::of(&calls);
        let names: Vec<String> = book.steps().iter().map(|step| step.name.join("_")).collect();
        assert_eq!(names, ["the_fee_is_eur", "a_b"]);
        assert_eq!(book.step(&calls[1]), book.step(&calls[0]));
        assert_eq!(book.steps()[0].parameters[0].name, ["late", "fee"]);
    }

    #[test]
    fn steps_of_one_name_are_told_apart() {
        let book = StepBook::of(&[call(["a b", ""], "1"), call(["a", "b"], "2"), call(["日", "本"], "3")]);
        let names: BTreeSet<String> = book.steps().iter().map(|step| step.name.join("_")).collect();
        assert_eq!(names.len(), 3, "{names:?}");
        assert!(names.iter().all(|name| name.starts_with("a_b_") || name == "step"), "{names:?}");
    }

    #[test]
    fn a_parameter_is_a_number_when_all_its_values_are() {
        let kind = |values: [&str; 2]| {
            let book = StepBook::of(&values.map(|value| call(["a", "b"], value)));
            book.steps()[0].parameters[0].kind
        };
        assert_eq!(kind(["1", "2"]), Kind::Integer);
        assert_eq!(kind(["1", "2.5"]), Kind::Decimal);
        assert_eq!(kind(["1", "none"]), Kind::Text);
    }

    #[test]
    fn a_number_is_what_programs_write_as_one() {
        let kinds =
            [("12", Kind::Integer), ("-3", Kind::Integer), ("0", Kind::Integer), ("0.5", Kind::Decimal)];
        let texts = ["007", "1.", ".5", "1.2.3", "1,204", "12a", "", "-", "9007199254740993", "+1"];
        for (value, kind) in kinds.into_iter().chain(texts.map(|text| (text, Kind::Text))) {
            assert_eq!(Kind::of(value), kind, "{value}");
        }
    }
}
