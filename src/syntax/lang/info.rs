//! The words after an opening fence.

use std::ops::Range;

use pest::Parser;

use rules::{InfoParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/info.pest"]
    pub(in crate::syntax::lang) struct InfoParser;
}

/// The words after an opening fence. All ranges are bytes of the info string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InfoShape {
    /// Words alone; the first is the language.
    pub words: Vec<Range<usize>>,
    /// `key=value` with keys first, values without quotes.
    pub pairs: Vec<(Range<usize>, Range<usize>)>,
}

/// Takes an info string apart; what cannot be read has no words.
#[must_use]
pub fn parse(text: &str) -> InfoShape {
    let mut shape = InfoShape::default();
    let Some(info) = InfoParser::parse(Rule::info, text).ok().and_then(|mut pairs| pairs.next()) else {
        return shape;
    };
    for item in info.into_inner() {
        let range = item.as_span().start()..item.as_span().end();
        match item.as_rule() {
            Rule::word => shape.words.push(range),
            Rule::pair => {
                let mut parts = item.into_inner();
                if let (Some(key), Some(value)) = (parts.next(), parts.next()) {
                    let value = value.clone().into_inner().next().unwrap_or(value);
                    shape.pairs.push((
                        key.as_span().start()..key.as_span().end(),
                        value.as_span().start()..value.as_span().end(),
                    ));
                }
            }
            _ => {}
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn words_and_pairs_are_told_apart() {
        let text = "json,no_run title=\"my app.json\" x=1";
        let shape = parse(text);
        let words: Vec<_> = shape.words.into_iter().map(|word| &text[word]).collect();
        assert_eq!(words, ["json", "no_run"]);
        let pairs: Vec<_> = shape.pairs.into_iter().map(|(key, value)| (&text[key], &text[value])).collect();
        assert_eq!(pairs, [("title", "my app.json"), ("x", "1")]);
    }
}
