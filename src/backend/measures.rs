//! Measures in words.

use crate::ir::{
    Bound, Comparator, DataUnit, Measure, Quantity, Statistic, TimeUnit, Unit, Window, WindowLength,
    WindowRelation,
};

/// `p95 latency less than 100 ms`.
pub(super) fn measure(measure: &Measure) -> String {
    let statistic = measure.statistic.as_ref().map(statistic);
    let bound = match &measure.bound {
        Bound::Quantity { quantity: bound } => quantity(bound),
        Bound::Multiple { factor, metric } => format!("{factor} × {metric}"),
    };
    let parts = [
        statistic,
        Some(measure.metric.clone()),
        Some(comparator(measure.comparison).to_owned()),
        Some(bound),
        measure.window.as_ref().map(window),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn statistic(statistic: &Statistic) -> String {
    match statistic {
        Statistic::Percentile { percent } => format!("p{percent}"),
        Statistic::Median => "median".to_owned(),
        Statistic::Mean => "mean".to_owned(),
        Statistic::Max => "max".to_owned(),
        Statistic::Min => "min".to_owned(),
    }
}

/// How two values compare, in words.
pub(super) fn comparator(comparison: Comparator) -> &'static str {
    match comparison {
        Comparator::Less => "less than",
        Comparator::AtMost => "at most",
        Comparator::Equal => "exactly",
        Comparator::Unequal => "not",
        Comparator::AtLeast => "at least",
        Comparator::Greater => "more than",
    }
}

/// A number with its unit.
pub(super) fn quantity(quantity: &Quantity) -> String {
    let space = if quantity.unit == Some(Unit::Percent) { "" } else { " " };
    let unit = quantity.unit.as_ref().map(|own| format!("{space}{}", unit(own))).unwrap_or_default();
    let per = quantity.per.as_ref().map(|per| format!("/{}", self::unit(per))).unwrap_or_default();
    format!("{}{unit}{per}", quantity.number)
}

fn unit(unit: &Unit) -> &str {
    match unit {
        Unit::Percent => "%",
        Unit::Time { unit } => match unit {
            TimeUnit::Nanosecond => "ns",
            TimeUnit::Microsecond => "µs",
            TimeUnit::Millisecond => "ms",
            TimeUnit::Second => "s",
            TimeUnit::Minute => "min",
            TimeUnit::Hour => "h",
            TimeUnit::Day => "day",
            TimeUnit::Week => "week",
            TimeUnit::Month => "month",
            TimeUnit::Year => "year",
        },
        Unit::Data { unit } => match unit {
            DataUnit::Byte => "B",
            DataUnit::Kilobyte => "kB",
            DataUnit::Megabyte => "MB",
            DataUnit::Gigabyte => "GB",
            DataUnit::Terabyte => "TB",
            DataUnit::Kibibyte => "KiB",
            DataUnit::Mebibyte => "MiB",
            DataUnit::Gibibyte => "GiB",
            DataUnit::Tebibyte => "TiB",
        },
        Unit::Currency { code } => code,
        Unit::Count { noun } => noun,
    }
}

fn window(window: &Window) -> String {
    let relation = match window.relation {
        WindowRelation::Per => "per",
        WindowRelation::Over => "over",
        WindowRelation::Within => "within",
        WindowRelation::For => "for",
    };
    match &window.length {
        WindowLength::Quantity { quantity: length } => format!("{relation} {}", quantity(length)),
        WindowLength::Each { unit: each } => format!("{relation} {}", unit(each)),
    }
}
