//! Quantities and measures in the form in which they compare. All arithmetic is exact.

use std::time::Duration;

use rust_decimal::Decimal as Exact;
use rust_decimal::prelude::FromPrimitive as _;

use super::{
    Bound, Measure, Quantity, Statistic, TimeUnit, Unit, Window, WindowLength, Workload, WorkloadPart,
};
use crate::ir::Decimal;

/// What two measures must share before their numbers can be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeasureKey {
    /// Which of many values counts.
    pub statistic: Option<Statistic>,
    /// What is measured, in lower case.
    pub metric: String,
    /// Over which time or count, as printed.
    pub window: String,
}

impl Measure {
    /// What another measure must share to compare with this one; the workload is the guarantee's.
    #[must_use]
    pub fn key(&self) -> MeasureKey {
        MeasureKey {
            statistic: self.statistic.clone(),
            metric: self.metric.to_lowercase(),
            window: self.window.as_ref().map(Window::normal_form).unwrap_or_default(),
        }
    }

    /// The bound in base units; `None` for a multiple of another metric.
    #[must_use]
    pub fn normalised_bound(&self) -> Option<Quantity> {
        match &self.bound {
            Bound::Quantity { quantity } => quantity.normalised(),
            Bound::Multiple { .. } => None,
        }
    }

    /// Whether an answer that took so long keeps it; `None` when it is no limit of a single answer's latency.
    #[must_use]
    pub fn is_kept_by(&self, latency: Duration) -> Option<bool> {
        let is_latency = self.statistic.is_none() && self.metric.eq_ignore_ascii_case("latency");
        let bound = self.normalised_bound().filter(|_| is_latency)?;
        let nanosecond = Unit::Time { unit: TimeUnit::Nanosecond };
        let is_time = bound.unit == Some(nanosecond) && bound.per.is_none();
        let taken = Exact::from_u128(latency.as_nanos()).filter(|_| is_time)?;
        Some(self.comparison.holds(taken.cmp(&bound.number.0)))
    }
}

impl Workload {
    /// What is equal for equal loads, in whatever order and units they are written.
    #[must_use]
    pub fn key(&self) -> String {
        let mut parts: Vec<String> = self.parts.iter().map(WorkloadPart::normal_form).collect();
        parts.sort_unstable();
        parts.join(", ")
    }
}

impl WorkloadPart {
    fn normal_form(&self) -> String {
        match self {
            WorkloadPart::Call { .. } => self.to_string(),
            WorkloadPart::Amount { quantity } => {
                quantity.normalised().unwrap_or_else(|| quantity.clone()).to_string()
            }
            WorkloadPart::Words { text } => text.to_lowercase(),
        }
    }
}

impl Window {
    fn normal_form(&self) -> String {
        match &self.length {
            WindowLength::Quantity { quantity } => quantity.normalised().unwrap_or_else(|| quantity.clone()),
            WindowLength::Each { unit } => {
                let one = Quantity { number: Decimal(Exact::ONE), unit: Some(unit.clone()), per: None };
                one.normalised().unwrap_or(one)
            }
        }
        .to_string()
    }
}

impl Quantity {
    /// The same amount in base units, so that equal amounts are equal values: times in ns or
    /// months, data in B, rates per week or year, which every smaller unit divides. `None` when the
    /// number leaves the range of exact decimals.
    #[must_use]
    pub fn normalised(&self) -> Option<Quantity> {
        let (mut number, unit) = match &self.unit {
            Some(unit) => {
                let (factor, base) = base_unit(unit);
                (self.number.0.checked_mul(Exact::from(factor))?, Some(base))
            }
            None => (self.number.0, None),
        };
        let mut per = None;
        if let Some(unit) = &self.per {
            let (factor, base) = base_rate(unit);
            number = number.checked_mul(Exact::from(factor))?;
            per = Some(base);
        }
        Some(Quantity { number: Decimal(number.normalize()), unit, per })
    }
}

/// How many of the base unit one of `unit` is.
fn base_unit(unit: &Unit) -> (i64, Unit) {
    match unit {
        Unit::Time { unit: TimeUnit::Year } => (12, Unit::Time { unit: TimeUnit::Month }),
        Unit::Time { unit } => match unit.nanoseconds() {
            Some(length) => (length, Unit::Time { unit: TimeUnit::Nanosecond }),
            None => (1, Unit::Time { unit: *unit }),
        },
        Unit::Data { unit } => (unit.bytes(), Unit::Data { unit: super::DataUnit::Byte }),
        Unit::Count { noun } => (1, Unit::Count { noun: noun.to_lowercase() }),
        Unit::Percent | Unit::Currency { .. } => (1, unit.clone()),
    }
}

/// How many of `unit` the base unit of a rate holds.
fn base_rate(unit: &Unit) -> (i64, Unit) {
    let week = TimeUnit::Week.nanoseconds().unwrap_or(1);
    match unit {
        Unit::Time { unit: TimeUnit::Month } => (12, Unit::Time { unit: TimeUnit::Year }),
        Unit::Time { unit } => match unit.nanoseconds() {
            Some(length) => (week / length, Unit::Time { unit: TimeUnit::Week }),
            None => (1, Unit::Time { unit: *unit }),
        },
        Unit::Count { noun } => (1, Unit::Count { noun: noun.to_lowercase() }),
        Unit::Data { .. } | Unit::Percent | Unit::Currency { .. } => (1, unit.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::DataUnit;
    use super::*;

    fn quantity(number: &str, unit: Unit, per: Option<TimeUnit>) -> Option<Quantity> {
        let per = per.map(|unit| Unit::Time { unit });
        Quantity { number: Decimal::parse(number)?, unit: Some(unit), per }.normalised()
    }

    fn requests() -> Unit {
        Unit::Count { noun: "requests".to_owned() }
    }

    #[test]
    fn equal_amounts_are_equal() {
        let time = |unit| Unit::Time { unit };
        assert_eq!(
            quantity("1.5", time(TimeUnit::Second), None),
            quantity("1500", time(TimeUnit::Millisecond), None)
        );
        assert_eq!(quantity("2", time(TimeUnit::Year), None), quantity("24", time(TimeUnit::Month), None));
        let data = |unit| Unit::Data { unit };
        assert_eq!(
            quantity("1", data(DataUnit::Kibibyte), None),
            quantity("1.024", data(DataUnit::Kilobyte), None)
        );
        assert_eq!(
            quantity("60", requests(), Some(TimeUnit::Minute)),
            quantity("1", requests(), Some(TimeUnit::Second))
        );
    }

    #[test]
    fn months_are_no_days() {
        let month = quantity("1", Unit::Time { unit: TimeUnit::Month }, None);
        let days = quantity("30", Unit::Time { unit: TimeUnit::Day }, None);
        assert_ne!(month.and_then(|month| month.unit), days.and_then(|days| days.unit));
    }

    #[test]
    fn a_number_out_of_range_does_not_compare() {
        let digits = "9".repeat(28);
        assert_eq!(quantity(&digits, Unit::Time { unit: TimeUnit::Week }, None), None);
    }
}
