//! `p95 latency < 100 ms over 30 days`, and the load under which it is measured.

use std::ops::Range;

use pest::Parser;
use pest::iterators::Pair;

use rules::{MeasureParser, Rule};

/// The grammar's rules, as pest derives them.
#[allow(missing_docs, unreachable_pub, reason = "pest writes them")]
mod rules {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/measure.pest"]
    pub(in crate::syntax::lang) struct MeasureParser;
}

/// A measure taken apart. All ranges are bytes of the text; what is missing cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasureShape {
    /// `p95`, `median`.
    pub statistic: Option<StatisticShape>,
    /// The words before the comparator, perhaps with white space after them.
    pub metric: Option<Range<usize>>,
    /// The comparator.
    pub comparator: Range<usize>,
    /// What the metric is held against.
    pub bound: Option<BoundShape>,
    /// Over which time or count.
    pub window: Option<WindowShape>,
    /// What is left at the end.
    pub unread: Option<Range<usize>>,
}

/// Which of many values counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatisticShape {
    /// The word.
    pub range: Range<usize>,
    /// The number of a percentile.
    pub percent: Option<Range<usize>>,
}

/// What a metric is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoundShape {
    /// A quantity.
    Quantity(QuantityShape),
    /// So many times another metric.
    Multiple {
        /// How many times.
        factor: Range<usize>,
        /// Of what.
        metric: Range<usize>,
    },
}

/// A number with its unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuantityShape {
    /// All of it.
    pub range: Range<usize>,
    /// Sign, digits, separators and point.
    pub number: Range<usize>,
    /// `k` or `M`.
    pub multiplier: Option<Range<usize>>,
    /// `%`, or the words after the number.
    pub unit: Option<Range<usize>>,
    /// The word after `/`.
    pub per: Option<Range<usize>>,
}

/// Over which time or count a measure is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowShape {
    /// per, over, within or for.
    pub word: Range<usize>,
    /// How long.
    pub length: WindowLengthShape,
}

/// How long a window is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WindowLengthShape {
    /// A quantity.
    Quantity(QuantityShape),
    /// Words.
    Words(Range<usize>),
}

/// Whether `text` may hold a comparator.
#[must_use]
pub fn has_comparator_sign(text: &str) -> bool {
    text.contains(['<', '>', '=', '≤', '≥', '≠'])
}

/// Takes a measure apart; `None` when there is no comparator in it.
#[must_use]
pub fn parse(text: &str) -> Option<MeasureShape> {
    if !has_comparator_sign(text) {
        return None;
    }
    let measure = MeasureParser::parse(Rule::measure, text).ok()?.next()?;
    let mut shape = MeasureShape::default();
    for part in measure.into_inner() {
        match part.as_rule() {
            Rule::statistic => {
                let range = range(&part);
                let percent = part.into_inner().next().map(|percent| self::range(&percent));
                shape.statistic = Some(StatisticShape { range, percent });
            }
            Rule::metric => shape.metric = Some(range(&part)),
            Rule::comparator => shape.comparator = range(&part),
            Rule::quantity => shape.bound = Some(BoundShape::Quantity(quantity(part))),
            Rule::multiple => shape.bound = multiple(part),
            Rule::window => shape.window = window(part),
            Rule::unread => shape.unread = Some(range(&part)),
            _ => {}
        }
    }
    Some(shape)
}

/// Takes a quantity apart, with what is left after it; `None` unless `text` begins with a number.
#[must_use]
pub fn parse_quantity(text: &str) -> Option<(QuantityShape, Option<Range<usize>>)> {
    let first = text.trim_start().chars().next()?;
    if !first.is_ascii_digit() && first != '-' && first != '−' {
        return None;
    }
    let mut parts = MeasureParser::parse(Rule::amount, text).ok()?.next()?.into_inner();
    let quantity = quantity(parts.next()?);
    let unread = parts.find(|part| part.as_rule() == Rule::unread).map(|part| range(&part));
    Some((quantity, unread))
}

/// The parts of a workload; the whole text when it cannot be split.
#[must_use]
pub fn parse_workload(text: &str) -> Vec<Range<usize>> {
    let parsed = MeasureParser::parse(Rule::workload, text).ok().and_then(|mut pairs| pairs.next());
    let Some(workload) = parsed else {
        let whole = Some(0..text.len()).filter(|_| !text.trim().is_empty());
        return whole.into_iter().collect();
    };
    let parts = workload.into_inner().filter(|part| part.as_rule() == Rule::part);
    parts.map(|part| range(&part)).collect()
}

fn multiple(pair: Pair<'_, Rule>) -> Option<BoundShape> {
    let mut parts = pair.into_inner();
    Some(BoundShape::Multiple { factor: range(&parts.next()?), metric: range(&parts.next()?) })
}

fn quantity(pair: Pair<'_, Rule>) -> QuantityShape {
    let mut shape = QuantityShape { range: range(&pair), ..QuantityShape::default() };
    for part in pair.into_inner() {
        let range = range(&part);
        match part.as_rule() {
            Rule::number => shape.number = range,
            Rule::multiplier => shape.multiplier = Some(range),
            Rule::percent | Rule::words => shape.unit = Some(range),
            Rule::per => shape.per = Some(range),
            _ => {}
        }
    }
    shape
}

fn window(pair: Pair<'_, Rule>) -> Option<WindowShape> {
    let mut parts = pair.into_inner();
    let word = range(&parts.next()?);
    let length = parts.next()?;
    let length = match length.as_rule() {
        Rule::quantity => WindowLengthShape::Quantity(quantity(length)),
        _ => WindowLengthShape::Words(range(&length)),
    };
    Some(WindowShape { word, length })
}

fn range(pair: &Pair<'_, Rule>) -> Range<usize> {
    pair.as_span().start()..pair.as_span().end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unread(text: &str) -> Option<&str> {
        parse(text).and_then(|shape| shape.unread).map(|range| &text[range])
    }

    #[test]
    fn a_measure_is_taken_apart() {
        let text = "p99.9 read latency <= 1,500.5 ms over 30 days";
        let shape = parse(text).unwrap_or_default();
        let statistic = shape.statistic.and_then(|statistic| statistic.percent).unwrap_or_default();
        assert_eq!(&text[statistic], "99.9");
        assert_eq!(text[shape.metric.unwrap_or_default()].trim(), "read latency");
        assert_eq!(&text[shape.comparator], "<=");
        let Some(BoundShape::Quantity(bound)) = shape.bound else { panic!("{text}") };
        assert_eq!((&text[bound.number], &text[bound.unit.unwrap_or_default()]), ("1,500.5", "ms"));
        let Some(WindowShape { length: WindowLengthShape::Quantity(length), .. }) = shape.window else {
            panic!("{text}")
        };
        assert_eq!(&text[length.range], "30 days");
        assert_eq!(shape.unread, None);
    }

    #[test]
    fn a_multiple_names_another_metric() {
        let text = "throughput of 2 replicas >= 1.8 x throughput of 1 over 60 s.";
        let shape = parse(text).unwrap_or_default();
        let Some(BoundShape::Multiple { factor, metric }) = shape.bound else { panic!("{text}") };
        assert_eq!((&text[factor], &text[metric]), ("1.8", "throughput of 1"));
        assert!(shape.window.is_some() && shape.unread.is_none());
    }

    #[test]
    fn what_cannot_be_read_is_kept_apart() {
        assert_eq!(unread("latency < 1,5 s"), Some(",5 s"));
        assert_eq!(unread("latency < fast"), Some("fast"));
        assert_eq!(unread("latency < 3 (warm)"), Some("(warm)"));
        assert_eq!(unread("latency < 3 s."), None);
    }

    #[test]
    fn arrows_are_no_comparators() {
        assert_eq!(parse("a -> b"), None);
        assert_eq!(parse("a => b"), None);
    }

    #[test]
    fn a_workload_splits_outside_code() {
        let text = "`GET /a, b` at 50 requests/s for 30 s, with a cold cache";
        let parts: Vec<&str> = parse_workload(text).into_iter().map(|part| &text[part]).collect();
        assert_eq!(parts, ["`GET /a, b`", "50 requests/s", "30 s", "a cold cache"]);
        for whole in ["200 shops book at a time", "readers wait for their turn", "a shop at peak hours"] {
            let parts: Vec<&str> = parse_workload(whole).into_iter().map(|part| &whole[part]).collect();
            assert_eq!(parts, [whole]);
        }
    }
}
