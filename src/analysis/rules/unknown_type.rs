//! A name where a type should stand, that no type has.

use std::collections::BTreeMap;

use super::type_names::{Definition, Definitions, index, names};
use crate::base::{Applicability, Diagnostic, Edit, Fix, Place, codes, nearest};
use crate::ir::{FileIr, IdSpace, Primitive, own_word};

codes! {
    /// A field, parameter, request or response names a type that is not there.
    ///
    /// Nothing can be generated or checked for values of a type that nobody describes. Most often
    /// the name is misspelt, or is the name that another language gives one of the dialect's types.
    ///
    /// ```markdown
    /// | Field | Type   |
    /// |-------|--------|
    /// | total | Mony   |
    /// | count | int    |
    /// ```
    ///
    /// Write `Money` and `integer`, or add the type: `## Type: Mony`. A value that stands for itself
    /// is quoted: `"card"`.
    pub(super) UNKNOWN_TYPE = "unknown-type", Error;
}

/// The places that name one missing type, in reading order.
type Missing<'a> = BTreeMap<(&'a IdSpace, &'a str), Vec<Place>>;

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let known = index(files);
    let mut missing = Missing::new();
    for file in files {
        for name in file.clauses.iter().flat_map(names) {
            if Definition::find(&known, &file.space, &name.value).is_none() {
                let places = missing.entry((&file.space, &name.value)).or_default();
                places.push(Place::new(&file.path, name.span));
            }
        }
    }
    for ((space, word), places) in missing {
        findings.extend(unknown(space, word, &places, &known));
    }
}

/// One finding for a missing type, however often it is named.
fn unknown(space: &IdSpace, word: &str, places: &[Place], known: &Definitions<'_>) -> Option<Diagnostic> {
    let (first, others) = places.split_first()?;
    let mut finding = Diagnostic::new(&UNKNOWN_TYPE, first.clone(), format!("there is no type `{word}`"));
    for place in others {
        finding = finding.label(place.clone(), "named here too");
    }
    if let Some(own) = own_word(word) {
        let finding = finding.help(format!("The dialect's word is `{own}`."));
        return Some(finding.fix(rename(places, own, Applicability::Certain)));
    }
    let own = known.keys().filter(|(other, _)| *other == space).map(|&(_, name)| name);
    let candidates = own.chain(Primitive::ALL.iter().map(|&(_, word)| word)).chain(["any"]);
    Some(match nearest(word, candidates) {
        Some(near) => finding.help(format!("Did you mean `{near}`?")).fix(rename(
            places,
            near,
            Applicability::Suggested,
        )),
        None if word.starts_with(char::is_lowercase) => {
            finding.help(format!("Add a clause `Type: {word}`, or write `\"{word}\"` for the text itself."))
        }
        None => finding.help(format!("Add a clause `Type: {word}`.")),
    })
}

fn rename(places: &[Place], name: &str, applicability: Applicability) -> Fix {
    let edits = places.iter().map(|place| Edit { place: place.clone(), text: name.to_owned() });
    Fix { message: format!("write `{name}`"), edits: edits.collect(), applicability }
}
