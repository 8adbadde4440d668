//! What other languages call the dialect's types.

use super::Primitive;

const FOREIGN: &[(&str, &str)] = &[
    ("anything", "any"),
    ("str", "string"),
    ("text", "string"),
    ("char", "string"),
    ("id", "string"),
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

/// The dialect's word for a type that is named otherwise, or in other letters.
#[must_use]
pub fn own_word(word: &str) -> Option<&'static str> {
    let lower = word.to_lowercase();
    let foreign = FOREIGN.iter().find(|(other, _)| *other == lower).map(|&(_, own)| own);
    let recased =
        || Primitive::from_word(&lower).map(Primitive::as_str).or((lower == "any").then_some("any"));
    foreign.or_else(recased)
}

/// What other languages write for collections and for what may be null, before `<` and `>`, and the dialect's words.
const GENERIC: &[(&str, &str)] = &[
    ("array", "list of "),
    ("list", "list of "),
    ("sequence", "list of "),
    ("vec", "list of "),
    ("set", "set of "),
    ("hashset", "set of "),
    ("map<string, ", "map of "),
    ("record<string, ", "map of "),
    ("dict<string, ", "map of "),
];
const NULLABLE: [&str; 4] = ["optional", "option", "maybe", "nullable"];

/// No type nests deeper in its brackets.
const MOST_BRACKETS: usize = 8;

/// The dialect's form of a type such as `string[]`, `Array<int>` or `Map<string, Line>`; `None` for any other text.
pub(in crate::ir) fn own_form(text: &str) -> Option<String> {
    own_part(text.trim().trim_matches('`'), MOST_BRACKETS)
}

fn own_part(text: &str, depth: usize) -> Option<String> {
    let inner = |text: &str| {
        let name = text.trim();
        let is_name = !name.is_empty() && name.chars().all(|next| next.is_alphanumeric() || next == '_');
        match own_part(name, depth.checked_sub(1)?) {
            None if is_name => Some(own_word(name).unwrap_or(name).to_owned()),
            other => other,
        }
    };
    // What GraphQL says is never null; nor is anything here that has no `?`.
    if let Some(of) = text.strip_suffix('!') {
        return inner(of);
    }
    if let Some(item) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix("!]")) {
        return Some(format!("list of {}", inner(item)?));
    }
    if let Some(item) = text.strip_suffix("[]") {
        return Some(format!("list of {}", inner(item)?));
    }
    let (name, rest) = text.split_once('<')?;
    let of = rest.strip_suffix('>')?;
    let lower = name.trim().to_lowercase();
    if NULLABLE.contains(&lower.as_str()) {
        return Some(format!("{}?", inner(of)?));
    }
    GENERIC.iter().find_map(|&(foreign, own)| match foreign.split_once('<') {
        None => (foreign == lower).then(|| Some(format!("{own}{}", inner(of)?)))?,
        Some((foreign, key)) => {
            let (first, value) = of.split_once(',')?;
            let is_key = key.trim_end_matches([',', ' ']).eq_ignore_ascii_case(first.trim());
            (foreign == lower && is_key).then(|| Some(format!("{own}{}", inner(value)?)))?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_other_languages_have_one_here() {
        for (text, expected) in [
            ("string[]", Some("list of string")),
            ("`int[][]`", Some("list of list of integer")),
            ("Array<Line>", Some("list of Line")),
            ("List<String>", Some("list of string")),
            ("Map<string, Line>", Some("map of Line")),
            ("Record<string, bool[]>", Some("map of list of boolean")),
            ("Optional<Date>", Some("date?")),
            ("String!", Some("string")),
            ("[Line!]!", Some("list of Line")),
            ("[]!", None),
            ("!", None),
            ("[Line]", None),
            ("Map<integer, Line>", None),
            ("Page<Line>", None),
            ("a b[]", None),
            ("Line", None),
            ("[]", None),
        ] {
            assert_eq!(own_form(text).as_deref(), expected, "{text}");
        }
    }
}
