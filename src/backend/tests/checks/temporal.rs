//! Days, times of day, moments and lengths of time that stand in cells.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, SpanRelativeTo, Timestamp};

use crate::ir::Primitive;

/// One of them, in ISO 8601.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Temporal {
    /// As it stands in the cell, if that is ISO 8601.
    pub(in crate::backend::tests) text: String,
    /// What that says.
    pub(in crate::backend::tests) value: TemporalValue,
}

/// What a text of ISO 8601 says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum TemporalValue {
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A moment, as clocks of UTC show it.
    Moment(DateTime),
    /// A length of time that does not depend on a calendar.
    Duration(SignedDuration),
}

impl Temporal {
    /// What a cell of a type says. `None` when it says it in another form, or is a moment that depends on where a clock
    /// hangs.
    pub(super) fn read(of: Primitive, text: &str) -> Option<Self> {
        if of == Primitive::Duration {
            return Self::duration(text);
        }
        if !of.is_outlined(text) {
            return None;
        }
        let value = match of {
            Primitive::Date if text.len() == "2026-01-05".len() => TemporalValue::Date(text.parse().ok()?),
            Primitive::Time => TemporalValue::Time(text.parse().ok()?),
            Primitive::Datetime => {
                let moment: Timestamp = text.parse().ok()?;
                TemporalValue::Moment(TimeZone::UTC.to_datetime(moment))
            }
            _ => return None,
        };
        Some(Self { text: text.to_owned(), value })
    }

    /// A length of time, also one that is written for people, such as `30 days`. Months and years have no length of their own.
    fn duration(text: &str) -> Option<Self> {
        let span: Span = text.parse().ok()?;
        let length = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
        let text = if text.contains('P') { text.to_owned() } else { length.to_string() };
        Some(Self { text, value: TemporalValue::Duration(length) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_when_they_say_one_thing() {
        let said = |read: Temporal| match read.value {
            TemporalValue::Date(date) => date.to_string(),
            TemporalValue::Time(time) => time.to_string(),
            TemporalValue::Moment(moment) => moment.to_string(),
            TemporalValue::Duration(length) => format!("{} {}", length.as_secs(), read.text),
        };
        for (of, text, expected) in [
            (Primitive::Date, "2026-01-05", "2026-01-05"),
            (Primitive::Time, "10:30", "10:30:00"),
            (Primitive::Time, "10:30:05.5", "10:30:05.5"),
            (Primitive::Datetime, "2026-01-05T10:30:00+02:00", "2026-01-05T08:30:00"),
            (Primitive::Datetime, "2026-01-05T23:30:00Z", "2026-01-05T23:30:00"),
            (Primitive::Duration, "PT1H30M", "5400 PT1H30M"),
            (Primitive::Duration, "P30D", "2592000 P30D"),
            (Primitive::Duration, "30 days", "2592000 PT720H"),
            (Primitive::Duration, "1h 30m", "5400 PT1H30M"),
        ] {
            assert_eq!(Temporal::read(of, text).map(said).as_deref(), Some(expected), "{text}");
        }
        for (of, text) in [
            (Primitive::Date, "2026-02-30"),
            (Primitive::Date, "2026-01-05T10:30:00"),
            (Primitive::Date, "5 May 2026"),
            (Primitive::Time, "25:00"),
            (Primitive::Datetime, "2026-01-05T10:30:00"),
            (Primitive::Duration, "P1M"),
            (Primitive::Duration, "2 months"),
            (Primitive::Duration, "soon"),
            (Primitive::Duration, "90"),
            (Primitive::String, "2026-01-05"),
        ] {
            assert_eq!(Temporal::read(of, text), None, "{text}");
        }
    }
}
