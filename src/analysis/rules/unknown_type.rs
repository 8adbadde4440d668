//! A name where a type should stand, that no type has.

use super::type_names::{Definition, Definitions, index, names};
use crate::base::{Applicability, Diagnostic, Place, codes, nearest};
use crate::ir::{FileIr, Located, Primitive};

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

/// What other languages call the dialect's types.
const FOREIGN: &[(&str, &str)] = &[
    ("anything", "any"),
    ("str", "string"),
    ("text", "string"),
    ("char", "string"),
    ("varchar", "string"),
    ("int", "integer"),
    ("int32", "integer"),
    ("int64", "integer"),
    ("long", "integer"),
    ("float", "number"),
    ("double", "number"),
    ("bool", "boolean"),
    ("timestamp", "datetime"),
    ("date-time", "datetime"),
    ("url", "uri"),
    ("guid", "uuid"),
    ("binary", "bytes"),
    ("blob", "bytes"),
    ("object", "json"),
];

pub(super) fn check(files: &[FileIr], findings: &mut Vec<Diagnostic>) {
    let known = index(files);
    for file in files {
        for name in file.clauses.iter().flat_map(names) {
            if Definition::find(&known, &file.space, &name.value).is_none() {
                findings.push(unknown(file, name, &known));
            }
        }
    }
}

fn unknown(file: &FileIr, name: &Located<String>, known: &Definitions<'_>) -> Diagnostic {
    let word = name.value.as_str();
    let finding = Diagnostic::new(
        &UNKNOWN_TYPE,
        Place::new(&file.path, name.span),
        format!("there is no type `{word}`"),
    );
    let lower = word.to_lowercase();
    let foreign = FOREIGN.iter().find(|(other, _)| *other == lower).map(|&(_, own)| own);
    let recased = Primitive::from_word(&lower).map(Primitive::as_str).or((lower == "any").then_some("any"));
    if let Some(own) = foreign.or(recased) {
        return finding.help(format!("The dialect's word is `{own}`.")).replace(
            format!("write `{own}`"),
            own,
            Applicability::Certain,
        );
    }
    let own = known.keys().filter(|(space, _)| *space == &file.space).map(|&(_, name)| name);
    let candidates = own.chain(Primitive::ALL.iter().map(|&(_, word)| word)).chain(["any"]);
    match nearest(word, candidates) {
        Some(near) => finding.help(format!("Did you mean `{near}`?")).replace(
            format!("write `{near}`"),
            near,
            Applicability::Suggested,
        ),
        None if word.starts_with(char::is_lowercase) => {
            finding.help(format!("Add a clause `Type: {word}`, or write `\"{word}\"` for the text itself."))
        }
        None => finding.help(format!("Add a clause `Type: {word}`.")),
    }
}
