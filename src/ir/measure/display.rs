//! Measures as an author writes them. Reading the printed form gives the same value.

use std::fmt;

use super::{
    Bound, Measure, Quantity, Statistic, TimeUnit, Unit, Window, WindowLength, WindowRelation, Workload,
    WorkloadPart,
};

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(statistic) = &self.statistic {
            write!(f, "{statistic} ")?;
        }
        write!(f, "{} {} {}", self.metric, self.comparison.as_str(), self.bound)?;
        self.window.as_ref().map_or(Ok(()), |window| write!(f, " {window}"))
    }
}

impl fmt::Display for Statistic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Statistic::Percentile { percent } => write!(f, "p{percent}"),
            Statistic::Median => f.write_str("median"),
            Statistic::Mean => f.write_str("mean"),
            Statistic::Max => f.write_str("max"),
            Statistic::Min => f.write_str("min"),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bound::Quantity { quantity } => quantity.fmt(f),
            Bound::Multiple { factor, metric } => write!(f, "{factor} x {metric}"),
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)?;
        match &self.unit {
            None => {}
            Some(Unit::Percent) => f.write_str("%")?,
            Some(Unit::Time { unit }) => write!(f, " {}", counted(*unit, self))?,
            Some(unit) => write!(f, " {}", unit.as_str())?,
        }
        self.per.as_ref().map_or(Ok(()), |per| write!(f, "/{}", per.as_str()))
    }
}

/// The word for one or many of a unit.
fn counted(unit: TimeUnit, quantity: &Quantity) -> String {
    let is_word = matches!(unit, TimeUnit::Day | TimeUnit::Week | TimeUnit::Month | TimeUnit::Year);
    let is_one = quantity.number.0 == rust_decimal::Decimal::ONE;
    let plural = if is_word && !is_one { "s" } else { "" };
    format!("{}{plural}", unit.as_str())
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.relation.as_str(), self.length)
    }
}

impl fmt::Display for WindowLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WindowLength::Quantity { quantity } => quantity.fmt(f),
            WindowLength::Each { unit } => f.write_str(unit.as_str()),
        }
    }
}

impl WindowRelation {
    /// All of them with the words that open a window.
    pub const ALL: [(WindowRelation, &'static str); 4] = [
        (WindowRelation::Per, "per"),
        (WindowRelation::Over, "over"),
        (WindowRelation::Within, "within"),
        (WindowRelation::For, "for"),
    ];

    /// The word that opens the window.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The relation that `word` opens.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|&&(_, known)| known == word).map(|&(relation, _)| relation)
    }
}

impl fmt::Display for Workload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for WorkloadPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WorkloadPart::Call { code } => write!(f, "`{code}`"),
            WorkloadPart::Amount { quantity } => quantity.fmt(f),
            WorkloadPart::Words { text } => f.write_str(text),
        }
    }
}
