//! What people write instead of a rule, and the rule that says it.

use crate::syntax::lang::value_rule;

/// A way out of a broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Advice {
    /// Another rule in its place.
    Write(String),
    /// Something else than a rule.
    Say(&'static str),
}

/// What a bound on a field's values bounds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bounded {
    /// The number itself.
    Size,
    /// The count of characters or items.
    Length,
}

/// The way out of a part that is no rule.
pub(super) fn advice(part: &str, bounded: Option<Bounded>) -> Option<Advice> {
    let lower = part.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let said = match lower.as_str() {
        "required" | "mandatory" => {
            Some("A field must be there unless its name ends in `?`; leave the rule out.")
        }
        "optional" => Some("Write `?` after the field's name: it may be absent."),
        "nullable" => Some("Write `?` after the type: it may be null."),
        "not null" => Some("A value is null only when its type ends in `?`; leave the rule out."),
        _ => None,
    };
    if let Some(help) = said {
        return Some(Advice::Say(help));
    }
    if lower.starts_with("matches") {
        if let Some(rule) = slashed(part) {
            return Some(Advice::Write(rule));
        }
        return Some(Advice::Say(
            "A regular expression stands between slashes, `matches /^[a-z]+$/`; a `/` in it is `\\/`.",
        ));
    }
    let rule = length_bound(&words).or_else(|| bound(&words, bounded));
    let rule = rule.or_else(|| range(&lower, bounded)).or_else(|| other(part, &words));
    rule.map(Advice::Write)
}

/// Whether a text among words for people is a rule, or was meant as one.
pub(in crate::ir) fn is_nearly_a_rule(part: &str) -> bool {
    let is_phrase = part.starts_with("in ");
    value_rule::parse(part).is_ok() || advice(part, None).is_some() && !is_phrase
}

/// An expression between anchors, in code or not, with the slashes that it lacks.
fn slashed(part: &str) -> Option<String> {
    let (_, expression) = part.trim().split_once([' ', ':'])?;
    let expression = expression.trim().trim_matches('`');
    let is_whole = expression.starts_with('^') && expression.ends_with('$') && !expression.contains('/');
    is_whole.then(|| format!("matches `/{expression}/`"))
}

/// `max length 20`, `minLength: 3`.
fn length_bound(words: &[&str]) -> Option<String> {
    let plain: Vec<&str> = words.iter().map(|word| word.trim_end_matches(':')).collect();
    let (sign, number) = match plain.as_slice() {
        ["max" | "maximum", "length" | "len", number] | ["maxlength" | "maxlen", number] => ("<=", number),
        ["min" | "minimum", "length" | "len", number] | ["minlength" | "minlen", number] => (">=", number),
        _ => return None,
    };
    number_of(number).map(|number| format!("length {sign} {number}"))
}

/// `at most 20 keys`, `min 3`, `up to 5`.
fn bound(words: &[&str], bounded: Option<Bounded>) -> Option<String> {
    let (sign, rest) = match words {
        ["at" | "up", "most" | "to", rest @ ..]
        | ["no", "more", "than", rest @ ..]
        | ["max" | "max." | "maximum" | "max:", rest @ ..] => ("<=", rest),
        ["at", "least", rest @ ..]
        | ["no", "less", "than", rest @ ..]
        | ["min" | "min." | "minimum" | "min:", rest @ ..] => (">=", rest),
        ["less" | "fewer", "than", rest @ ..] | ["below", rest @ ..] => ("<", rest),
        ["more" | "greater", "than", rest @ ..] | ["above", rest @ ..] => (">", rest),
        ["exactly", rest @ ..] => ("=", rest),
        ["not" | "non", "empty"] | ["non-empty" | "nonempty"] => return Some("length >= 1".to_owned()),
        ["length" | "len" | "size" | "length:", number] => {
            return number_of(number).map(|number| format!("length = {number}"));
        }
        _ => return None,
    };
    let (number, noun) = rest.split_first()?;
    let number = number_of(number)?;
    // "at most 5 books" counts when the type does not say otherwise.
    let counts = bounded.map_or(!noun.is_empty(), |bounded| bounded == Bounded::Length);
    (noun.len() <= 1).then(|| format!("{}{sign} {number}", length_if(counts)))
}

/// `1..`, `..5`, `1-200`, `1 to 5`.
fn range(text: &str, bounded: Option<Bounded>) -> Option<String> {
    const COUNTED: [&str; 6] = ["items", "entries", "elements", "characters", "chars", "letters"];
    let (text, noun) = match text.rsplit_once(' ') {
        Some((text, noun)) if COUNTED.contains(&noun) => (text, Some(noun)),
        _ => (text, None),
    };
    let length = length_if(noun.is_some() || bounded == Some(Bounded::Length));
    if let Some(least) = text.strip_suffix("..").and_then(number_of) {
        return Some(format!("{length}>= {least}"));
    }
    if let Some(most) = text.strip_prefix("..").and_then(number_of) {
        return Some(format!("{length}<= {most}"));
    }
    let separators = ["...", "..", "…", " to ", "–", "-"];
    let ends = separators.iter().find_map(|separator| text.split_once(separator))?;
    let (least, most) = (number_of(ends.0.trim())?, number_of(ends.1.trim())?);
    Some(format!("{length}{least}..{most}"))
}

/// `pattern /x/`, `in a`, `readonly`.
fn other(part: &str, words: &[&str]) -> Option<String> {
    let rest = || part.trim().split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim());
    match words {
        ["pattern" | "regex" | "regexp" | "match", ..] if rest().starts_with('/') => {
            Some(format!("matches {}", rest()))
        }
        ["pattern" | "pattern:" | "regex" | "regex:" | "regexp:", _] => slashed(part),
        ["positive"] => Some("> 0".to_owned()),
        ["non-negative" | "nonnegative"] => Some(">= 0".to_owned()),
        ["readonly"] => Some("read only".to_owned()),
        ["writeonly"] => Some("write only".to_owned()),
        ["enum" | "in" | "oneof", _, ..] => Some(format!("one of {}", rest())),
        [word] => {
            crate::base::nearest(word, ["unique", "deprecated", "read-only", "write-only"]).map(str::to_owned)
        }
        ["defaults", "to", value] => Some(format!("default {value}")),
        _ => None,
    }
}

fn length_if(counts: bool) -> &'static str {
    if counts { "length " } else { "" }
}

fn number_of(text: &str) -> Option<&str> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    number.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(part: &str, length: bool) -> Option<String> {
        match advice(part, Some(if length { Bounded::Length } else { Bounded::Size })) {
            Some(Advice::Write(rule)) => Some(rule),
            _ => None,
        }
    }

    #[test]
    fn common_words_lead_to_rules() {
        assert_eq!(rule("at most 20 keys", true).as_deref(), Some("length <= 20"));
        assert_eq!(rule("min 3", false).as_deref(), Some(">= 3"));
        assert_eq!(rule("1 to 5", false).as_deref(), Some("1..5"));
        assert_eq!(rule("1..", true).as_deref(), Some("length >= 1"));
        assert_eq!(rule("uniqe", true).as_deref(), Some("unique"));
        assert_eq!(rule("regex /a b/i", true).as_deref(), Some("matches /a b/i"));
        assert_eq!(rule("1..100 items", false).as_deref(), Some("length 1..100"));
        assert_eq!(rule("positive", false).as_deref(), Some("> 0"));
        assert_eq!(rule("non-empty", true).as_deref(), Some("length >= 1"));
        assert_eq!(rule("max length 20", true).as_deref(), Some("length <= 20"));
        assert_eq!(rule("matches `^a+$`", true).as_deref(), Some("matches `/^a+$/`"));
        assert_eq!(rule("pattern: ^a+$", true).as_deref(), Some("matches `/^a+$/`"));
        assert_eq!(rule("matches a/b", true), None);
        assert_eq!(rule("as the bank says", true), None);
    }
}
