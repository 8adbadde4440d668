//! Measured promises: `p95 latency < 100 ms`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

mod display;
pub(in crate::ir) mod lower;
mod normal;
mod unit;

use super::{Comparator, Decimal};

pub use normal::MeasureKey;

/// A number that must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Measure {
    /// Over many values: which one counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistic: Option<Statistic>,
    /// What is measured, in the author's words with single spaces.
    pub metric: String,
    /// How it compares.
    pub comparison: Comparator,
    /// With what.
    pub bound: Bound,
    /// Over which time or count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
}

/// Which of many values counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "statistic", rename_all = "snake_case")]
pub enum Statistic {
    /// `p95`, `p99.9`.
    Percentile {
        /// 0 to 100.
        percent: Decimal,
    },
    /// The median.
    Median,
    /// The arithmetic mean.
    Mean,
    /// The greatest.
    Max,
    /// The least.
    Min,
}

/// What a metric is held against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "bound", rename_all = "snake_case")]
pub enum Bound {
    /// A quantity.
    Quantity {
        /// The quantity.
        quantity: Quantity,
    },
    /// `1.8 x throughput of 1`.
    Multiple {
        /// How many times.
        factor: Decimal,
        /// Of what.
        metric: String,
    },
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Quantity {
    /// The number, `k` and `M` multiplied out.
    pub number: Decimal,
    /// The unit; `None` for a plain number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// Per what: the `s` of `requests/s`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Unit>,
}

/// A unit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "dimension", rename_all = "snake_case")]
pub enum Unit {
    /// Per cent.
    Percent,
    /// A time.
    Time {
        /// Which.
        unit: TimeUnit,
    },
    /// An amount of data.
    Data {
        /// Which.
        unit: DataUnit,
    },
    /// Money, by ISO 4217 code.
    Currency {
        /// The code.
        code: String,
    },
    /// A noun that is counted, such as requests, in the author's words.
    Count {
        /// The noun.
        noun: String,
    },
}

/// Units of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// ns.
    Nanosecond,
    /// µs.
    Microsecond,
    /// ms.
    Millisecond,
    /// s.
    Second,
    /// min.
    Minute,
    /// h.
    Hour,
    /// day, 24 h.
    Day,
    /// week, 7 days.
    Week,
    /// month, which converts only to years.
    Month,
    /// year, which converts only to months.
    Year,
}

/// Units of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DataUnit {
    /// B.
    Byte,
    /// kB, 1,000 B.
    Kilobyte,
    /// MB.
    Megabyte,
    /// GB.
    Gigabyte,
    /// TB.
    Terabyte,
    /// KiB, 1,024 B.
    Kibibyte,
    /// MiB.
    Mebibyte,
    /// GiB.
    Gibibyte,
    /// TiB.
    Tebibyte,
}

/// Over which time or count a measure is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Window {
    /// The word that opens it: per, over, within, for.
    pub relation: WindowRelation,
    /// The length.
    pub length: WindowLength,
}

/// The words that open a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WindowRelation {
    /// per.
    Per,
    /// over.
    Over,
    /// within.
    Within,
    /// for.
    For,
}

/// How long a window is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "length", rename_all = "snake_case")]
pub enum WindowLength {
    /// A quantity, such as 30 days.
    Quantity {
        /// The quantity.
        quantity: Quantity,
    },
    /// One of something: per month, per account.
    Each {
        /// Of what.
        unit: Unit,
    },
}

/// Under which load a measure is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Workload {
    /// Its words as the author wrote them, in Markdown.
    #[serde(default)]
    pub text: String,
    /// Its parts, in order.
    pub parts: Vec<WorkloadPart>,
}

impl Workload {
    /// Adds what stands in the next item of a list.
    pub(in crate::ir) fn append(&mut self, next: Self) {
        if !self.text.is_empty() && !next.text.is_empty() {
            self.text.push_str(", ");
        }
        self.text.push_str(&next.text);
        self.parts.extend(next.parts);
    }
}

/// A part of a workload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum WorkloadPart {
    /// What is called, from a code span: `` `GET /orders` ``.
    Call {
        /// The code.
        code: String,
    },
    /// How much of it, or for how long.
    Amount {
        /// The quantity.
        quantity: Quantity,
    },
    /// Words that are neither.
    Words {
        /// The words.
        text: String,
    },
}
