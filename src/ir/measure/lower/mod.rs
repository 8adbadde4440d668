//! Measures and workloads: shapes to values.

pub(in crate::ir) mod quantity;

use std::ops::Range;

use crate::base::{Diagnostic, Located, codes};
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::words::Words;
use crate::ir::measure::lower::quantity::{Fault, quantity, unit_or_noun};
use crate::ir::{
    Bound, Comparator, Decimal, Measure, Statistic, Window, WindowLength, WindowRelation, Workload,
    WorkloadPart,
};
use crate::syntax::lang::measure::{self as shapes, BoundShape, MeasureShape, WindowLengthShape};

codes! {
    /// A promise compares something with a number, but cannot be read as a measure, so nothing can
    /// check it.
    ///
    /// A measure is `[statistic] metric comparator bound [window]`. The statistic is `p95`, `median`,
    /// `mean`, `max` or `min`; the bound is a quantity or a multiple of another metric; the window
    /// begins with per, over, within or for. Without a comparator the promise is prose, which is
    /// allowed.
    ///
    /// ```markdown
    /// - **Then:** p95 latency < fast
    /// ```
    ///
    /// Write instead:
    ///
    /// ```markdown
    /// - **Then:** p95 latency < 100 ms over 30 days
    /// - **Then:** throughput of 2 replicas >= 1.8 x throughput of 1
    /// ```
    pub(in crate::ir) BROKEN_MEASURE = "broken-measure", Error;
}

/// The forms that a measure can have, said in help.
const FORMS: &str = "Write `metric comparator bound`, for example `p95 latency < 100 ms`, `error rate <= 0.1% over 30 days` \
     or `throughput of 2 replicas >= 1.8 x throughput of 1`; without a comparator it is prose.";

/// What stands where a measure may stand.
pub(in crate::ir) enum MeasureReading {
    /// A measure.
    Measure(Box<Located<Measure>>),
    /// Words without a comparator.
    Prose,
    /// A comparison that cannot be read.
    Broken(Vec<Diagnostic>),
}

/// Reads a raw range of a leaf, such as a label's value, as a measure.
pub(in crate::ir) fn measure(scope: &Scope<'_>, leaf: &Leaf<'_>, raw: Range<usize>) -> MeasureReading {
    read_measure(scope, &Words::of_leaf(leaf, without_annotations(scope, leaf, raw)))
}

/// Reads words as a measure.
pub(in crate::ir) fn read_measure(scope: &Scope<'_>, words: &Words) -> MeasureReading {
    let Some(shape) = shapes::parse(&words.plain) else {
        return MeasureReading::Prose;
    };
    match measure_value(words, &shape) {
        Ok(measure) => MeasureReading::Measure(Box::new(Located::written(measure, words.whole_span()))),
        Err(_) if words.is_code(&shape.comparator) => MeasureReading::Prose,
        Err(fault) => MeasureReading::Broken(vec![fault.into_finding(scope, words)]),
    }
}

/// Reads a raw range of a leaf as the load of measures. What is neither code nor a quantity is words.
pub(in crate::ir) fn workload(
    scope: &Scope<'_>,
    leaf: &Leaf<'_>,
    raw: Range<usize>,
) -> (Located<Workload>, Vec<Diagnostic>) {
    let raw = leaf.trim(without_annotations(scope, leaf, raw));
    let span = leaf.span(raw.clone());
    let (mut parts, mut findings) = (Vec::new(), Vec::new());
    for part in shapes::parse_workload(&leaf.raw()[raw.clone()]) {
        let part = leaf.trim(raw.start + part.start..raw.start + part.end);
        match workload_part(leaf, part.clone()) {
            Ok(part) => parts.push(part),
            Err(broken) => findings.push(broken.1.into_finding(scope, &broken.0)),
        }
    }
    let text = leaf.text(raw).markdown().to_owned();
    (Located::written(Workload { text, parts }, span), findings)
}

fn workload_part(leaf: &Leaf<'_>, raw: Range<usize>) -> Result<WorkloadPart, Box<(Words, Fault)>> {
    let words = Words::of_leaf(leaf, raw.clone());
    if leaf.code_spans(raw.clone()).first().is_some_and(|code| code.raw == raw) {
        return Ok(WorkloadPart::Call { code: words.plain });
    }
    let text = words.text(0..words.plain.len());
    let Some((shape, unread)) = shapes::parse_quantity(&words.plain) else {
        return Ok(WorkloadPart::Words { text });
    };
    let read = Fault::of_rest(&words, &shape, unread).map_or_else(|| quantity(&words, &shape), Err);
    match read {
        Ok(quantity) => Ok(WorkloadPart::Amount { quantity }),
        Err(Fault::Broken { .. }) => Ok(WorkloadPart::Words { text }),
        Err(fault) => Err(Box::new((words, fault))),
    }
}

/// The range up to the first annotation in it, which other lowering has claimed.
fn without_annotations(scope: &Scope<'_>, leaf: &Leaf<'_>, raw: Range<usize>) -> Range<usize> {
    let span = leaf.span(raw.clone());
    let claimed =
        scope.claimed_spans().iter().filter(|claim| claim.start > span.start && claim.end <= span.end);
    let first = claimed.map(|&claim| leaf.raw_range(claim).start).min();
    raw.start..first.unwrap_or(raw.end).clamp(raw.start, raw.end)
}

fn measure_value(words: &Words, shape: &MeasureShape) -> Result<Measure, Fault> {
    let metric = metric(words, shape)?;
    let statistic = statistic(words, shape)?;
    let bound = bound(words, shape)?;
    let window = shape.window.as_ref().map(|window| read_window(words, window)).transpose()?;
    if let Some(rest) = &shape.unread {
        if let Some(fault) = window_without_length(words, rest) {
            return Err(fault);
        }
        let message = format!("`{}` cannot be read as part of a measure", words.text(rest.clone()));
        return Err(Fault::broken(rest.clone(), message, FORMS));
    }
    let sign = &words.plain[shape.comparator.clone()];
    let comparison = Comparator::from_sign(sign).unwrap_or(Comparator::Equal);
    Ok(Measure { statistic, metric, comparison, bound, window })
}

/// A window's word at the end, with nothing after it.
fn window_without_length(words: &Words, rest: &Range<usize>) -> Option<Fault> {
    let word = words.plain[rest.clone()].trim_end_matches(['.', ' ', '\t', '\n']);
    WindowRelation::from_word(word)?;
    let message = format!("no time and nothing counted follows `{word}`");
    let help = format!("Write `{word} 30 days`, or the noun that is counted; or remove `{word}`.");
    Some(Fault::broken(rest.start..rest.start + word.len(), message, help))
}

fn metric(words: &Words, shape: &MeasureShape) -> Result<String, Fault> {
    let sign = &words.plain[shape.comparator.clone()];
    let metric = shape.metric.clone().map(|range| words.text(range)).unwrap_or_default();
    if metric.is_empty() {
        let message = format!("no metric stands before `{sign}`");
        return Err(Fault::broken(shape.comparator.clone(), message, FORMS));
    }
    if is_statistic(&metric) {
        let message = format!("`{metric}` says which value counts, but not of which metric");
        let range = shape.metric.clone().unwrap_or_default();
        return Err(Fault::broken(range, message, format!("Name the metric: `{metric} latency {sign} …`.")));
    }
    Ok(metric)
}

fn is_statistic(word: &str) -> bool {
    matches!(word, "median" | "mean" | "max" | "min")
        || word.strip_prefix(['p', 'P']).is_some_and(|number| Decimal::parse(number).is_some())
}

fn statistic(words: &Words, shape: &MeasureShape) -> Result<Option<Statistic>, Fault> {
    let Some(statistic) = &shape.statistic else { return Ok(None) };
    let word = &words.plain[statistic.range.clone()];
    let Some(percent) = &statistic.percent else {
        return Ok(Some(match word {
            "median" => Statistic::Median,
            "mean" => Statistic::Mean,
            "max" => Statistic::Max,
            _ => Statistic::Min,
        }));
    };
    let most = rust_decimal::Decimal::ONE_HUNDRED;
    match Decimal::parse(&words.plain[percent.clone()]) {
        Some(percent) if percent.0 <= most => Ok(Some(Statistic::Percentile { percent })),
        _ => {
            let message = format!("`{word}` is no percentile: they run from p0 to p100");
            Err(Fault::broken(statistic.range.clone(), message, FORMS))
        }
    }
}

fn bound(words: &Words, shape: &MeasureShape) -> Result<Bound, Fault> {
    match &shape.bound {
        None => Err(no_number(words, shape)),
        Some(BoundShape::Quantity(bound)) => {
            if let Some(fault) = Fault::of_comma(words, bound, shape.unread.as_ref()) {
                return Err(fault);
            }
            quantity(words, bound).map(|quantity| Bound::Quantity { quantity })
        }
        Some(BoundShape::Multiple { factor, metric }) => {
            let Some(value) = crate::ir::measure::lower::quantity::number(words, factor) else {
                return Err(Fault::too_long(words, factor));
            };
            Ok(Bound::Multiple { factor: value, metric: words.text(metric.clone()) })
        }
    }
}

fn no_number(words: &Words, shape: &MeasureShape) -> Fault {
    let sign = &words.plain[shape.comparator.clone()];
    match &shape.unread {
        Some(rest) => {
            let message = format!("`{}` is no number, which must follow `{sign}`", words.text(rest.clone()));
            Fault::broken(rest.clone(), message, FORMS)
        }
        None => Fault::broken(shape.comparator.clone(), format!("no number follows `{sign}`"), FORMS),
    }
}

fn read_window(words: &Words, shape: &shapes::WindowShape) -> Result<Window, Fault> {
    let relation =
        WindowRelation::from_word(&words.plain[shape.word.clone()]).unwrap_or(WindowRelation::Over);
    let length = match &shape.length {
        WindowLengthShape::Quantity(length) => WindowLength::Quantity { quantity: quantity(words, length)? },
        WindowLengthShape::Words(range) => WindowLength::Each { unit: unit_or_noun(words, range)? },
    };
    Ok(Window { relation, length })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::Span;
    use crate::ir::{DataUnit, Quantity, TimeUnit, Unit, WindowRelation};

    fn read(text: &str) -> Result<Measure, Fault> {
        let mut words = Words::default();
        words.push(text, Span::new(0, text.len()));
        let shape = shapes::parse(text).unwrap_or_default();
        measure_value(&words, &shape)
    }

    fn printed(text: &str) -> String {
        read(text).map_or_else(|fault| format!("{fault:?}"), |measure| measure.to_string())
    }

    #[test]
    fn measures_are_read() {
        for text in [
            "p95 latency < 100 ms",
            "staleness <= 5 s",
            "throughput of 2 replicas >= 1.8 x throughput of 1",
            "error rate <= 0.1% over 30 days",
            "median response size < 512 KiB",
            "cost <= 20 EUR/month",
            "open connections != 0",
            "failed payments <= 5 per day",
            "retries < 3 per API key",
        ] {
            assert_eq!(printed(text), text);
        }
        assert_eq!(printed("throughput ≥ 5k rps"), "throughput >= 5000 requests/s");
        assert_eq!(printed("rows <= 1.5M"), "rows <= 1500000");
        assert_eq!(printed("users >= 10,000 concurrent users"), "users >= 10000 concurrent users");
        assert_eq!(printed("P99.9 latency < 3 seconds within 1 hour."), "p99.9 latency < 3 s within 1 h");
    }

    #[test]
    fn a_slip_in_the_unit_is_told_with_its_place() {
        let unit = |text: &str| match read(text) {
            Err(Fault::Unit { range, .. }) => text[range].to_owned(),
            other => format!("{other:?}"),
        };
        assert_eq!(unit("size < 5 KB"), "KB");
        assert_eq!(unit("size < 5 mb over 1 h"), "mb");
        assert_eq!(unit("latency < 5 m"), "m");
        assert_eq!(unit("load < 5 requests/sec"), "sec");
        assert_eq!(unit("load < 5K requests"), "K");
    }

    #[test]
    fn a_decimal_comma_is_no_group() {
        let point = |text: &str| match read(text) {
            Err(Fault::Comma { range, point, certain }) => (text[range].to_owned(), point, certain),
            other => panic!("{other:?}"),
        };
        assert_eq!(point("latency < 1,5 s"), ("1,5".to_owned(), "1.5".to_owned(), true));
        assert_eq!(point("ratio < 0,125 over 1 h"), ("0,125".to_owned(), "0.125".to_owned(), true));
        assert!(!point("rows < 1234,567").2);
    }

    #[test]
    fn other_faults_name_what_cannot_be_read() {
        let message = |text: &str| match read(text) {
            Err(Fault::Broken { message, .. }) => message,
            other => panic!("{other:?}"),
        };
        assert_eq!(message("< 5 s"), "no metric stands before `<`");
        assert_eq!(message("latency <"), "no number follows `<`");
        assert_eq!(message("latency < fast"), "`fast` is no number, which must follow `<`");
        assert_eq!(message("p95 < 5 s"), "`p95` says which value counts, but not of which metric");
        assert_eq!(message("max < 5 s"), "`max` says which value counts, but not of which metric");
        assert_eq!(message("retries <= 3 over"), "no time and nothing counted follows `over`");
        assert_eq!(message("latency < 3 s within."), "no time and nothing counted follows `within`");
        assert_eq!(message("a >= 2 x b over"), "no time and nothing counted follows `over`");
        assert_eq!(message("p101 latency < 5 s"), "`p101` is no percentile: they run from p0 to p100");
        assert_eq!(message("latency < 5 s on average"), "`on average` cannot be read after the unit `s`");
        assert!(message("rows < 99999999999999999999999999999").contains("more digits"));
    }

    fn numbers() -> impl Strategy<Value = Decimal> {
        (0_i64..10_000_000, 0_u32..5)
            .prop_map(|(digits, scale)| Decimal(rust_decimal::Decimal::new(digits, scale).normalize()))
    }

    fn units() -> impl Strategy<Value = Unit> {
        use prop::sample::select;
        prop_oneof![
            Just(Unit::Percent),
            select(vec![TimeUnit::Microsecond, TimeUnit::Hour, TimeUnit::Day, TimeUnit::Month])
                .prop_map(|unit| Unit::Time { unit }),
            select(vec![DataUnit::Byte, DataUnit::Kilobyte, DataUnit::Tebibyte])
                .prop_map(|unit| Unit::Data { unit }),
            select(vec!["EUR", "JPY"]).prop_map(|code| Unit::Currency { code: code.to_owned() }),
            select(vec!["requests", "open files", "x-rays", "Könige"])
                .prop_map(|noun| Unit::Count { noun: noun.to_owned() }),
        ]
    }

    fn quantities() -> impl Strategy<Value = Quantity> {
        let per = prop::option::of(prop::sample::select(vec![
            Unit::Time { unit: TimeUnit::Second },
            Unit::Time { unit: TimeUnit::Month },
            Unit::Count { noun: "user".to_owned() },
        ]));
        (numbers(), prop::option::of(units()), per).prop_map(|(number, unit, per)| Quantity {
            number,
            unit,
            per,
        })
    }

    fn measures() -> impl Strategy<Value = Measure> {
        let statistic = prop::option::of(prop_oneof![
            numbers()
                .prop_filter("a percentile", |number| number.0 <= rust_decimal::Decimal::ONE_HUNDRED)
                .prop_map(|percent| Statistic::Percentile { percent }),
            Just(Statistic::Median),
            Just(Statistic::Max),
        ]);
        let bound = prop_oneof![
            quantities().prop_map(|quantity| Bound::Quantity { quantity }),
            numbers().prop_map(|factor| Bound::Multiple { factor, metric: "throughput of 1".to_owned() }),
        ];
        let length = prop_oneof![
            quantities().prop_map(|quantity| WindowLength::Quantity { quantity }),
            units().prop_map(|unit| WindowLength::Each { unit }).prop_filter("a word", |length| !matches!(
                length,
                WindowLength::Each { unit: Unit::Percent }
            )),
        ];
        let relation = prop::sample::select(WindowRelation::ALL.to_vec()).prop_map(|(relation, _)| relation);
        let window =
            prop::option::of((relation, length).prop_map(|(relation, length)| Window { relation, length }));
        let comparison =
            prop::sample::select(Comparator::ALL.to_vec()).prop_map(|(comparison, _)| comparison);
        (statistic, comparison, bound, window).prop_map(|(statistic, comparison, bound, window)| Measure {
            statistic,
            metric: "read latency".to_owned(),
            comparison,
            bound,
            window,
        })
    }

    proptest! {
        #[test]
        fn reading_what_is_printed_gives_the_same(measure in measures()) {
            let text = measure.to_string();
            let again = read(&text).map_err(|fault| TestCaseError::fail(format!("{text}: {fault:?}")))?;
            prop_assert_eq!(again, measure);
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,12}(<|>=|=)\\PC{0,20}") {
            let _ = read(&text);
            let _ = shapes::parse_workload(&text);
            let _ = shapes::parse_quantity(&text);
        }
    }
}
