//! Quantities: a number, its unit, and what is wrong with either.

use std::ops::Range;

use crate::base::{Applicability, Diagnostic, codes};
use crate::ir::lower::scope::Scope;
use crate::ir::lower::words::Words;
use crate::ir::measure::lower::BROKEN_MEASURE;
use crate::ir::{Decimal, Quantity, TimeUnit, Unit};
use crate::syntax::lang::measure::QuantityShape;

codes! {
    /// A word after a number looks like a unit and is none.
    ///
    /// Units are written as their standards have them: `ms`, `s`, `min`, `h`, `day`, `kB`, `MB`, `KiB`,
    /// `%`, ISO 4217 codes. `KB` may be 1,000 or 1,024 bytes, `m` is no unit of time, and a bound in
    /// the wrong unit is a wrong promise.
    ///
    /// ```markdown
    /// - **Then:** response size <= 512 KB
    /// ```
    ///
    /// Write `512 kB` (or `512 KiB` for 1,024 bytes each) instead.
    pub(in crate::ir) WRONG_UNIT = "wrong-unit", Error;

    /// A number has a comma before its fraction.
    ///
    /// In a spec, `,` groups thousands and `.` begins the fraction, whatever its language, so that
    /// `1,500` never means one and a half.
    ///
    /// ```markdown
    /// - **Then:** p95 latency < 1,5 s
    /// ```
    ///
    /// Write `1.5 s` instead.
    pub(in crate::ir) DECIMAL_COMMA = "decimal-comma", Error;
}

/// Words that no counted noun holds; they show that a sentence goes on after the unit.
const FUNCTION_WORDS: &[&str] = &[
    "a", "all", "an", "and", "any", "are", "as", "at", "by", "each", "every", "from", "if", "in", "is",
    "not", "of", "on", "or", "than", "that", "the", "to", "when", "where", "which", "while", "with",
];

/// The most words that a counted noun has.
const LONGEST_NOUN: usize = 4;

/// Why a measure or quantity cannot be read, at a range of the words.
#[derive(Debug)]
pub(in crate::ir) enum Fault {
    /// The shape is not that of a measure.
    Broken { range: Range<usize>, message: String, help: String },
    /// A word is no unit.
    Unit { range: Range<usize>, word: String },
    /// A comma stands before the fraction.
    Comma { range: Range<usize>, point: String, certain: bool },
}

impl Fault {
    pub(in crate::ir) fn broken(
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Fault::Broken { range, message: message.into(), help: help.into() }
    }

    pub(in crate::ir) fn too_long(words: &Words, range: &Range<usize>) -> Self {
        let message = format!("`{}` has more digits than exact decimals hold", words.text(range.clone()));
        Fault::broken(range.clone(), message, "Write at most 28 digits, or a larger unit.")
    }

    /// What is wrong when words are left over after a quantity that stands alone.
    pub(in crate::ir) fn of_rest(
        words: &Words,
        shape: &QuantityShape,
        rest: Option<Range<usize>>,
    ) -> Option<Self> {
        let rest = rest?;
        Self::of_comma(words, shape, Some(&rest)).or_else(|| {
            let message = format!("`{}` cannot be read", words.text(rest.clone()));
            Some(Fault::broken(rest, message, ""))
        })
    }

    /// A decimal comma between a quantity and what is left after it.
    pub(in crate::ir) fn of_comma(
        words: &Words,
        shape: &QuantityShape,
        rest: Option<&Range<usize>>,
    ) -> Option<Self> {
        let rest = rest.filter(|rest| rest.start == shape.number.end)?;
        let fraction = words.plain[rest.clone()].strip_prefix(',')?;
        let digits = fraction.len() - fraction.trim_start_matches(|next: char| next.is_ascii_digit()).len();
        if digits == 0 {
            return None;
        }
        let whole = &words.plain[shape.number.clone()];
        let point = format!("{whole}.{}", &fraction[..digits]);
        let certain = whole.bytes().all(|byte| byte.is_ascii_digit()) && (digits != 3 || whole == "0");
        Some(Fault::Comma { range: shape.number.start..rest.start + 1 + digits, point, certain })
    }

    /// The finding that tells it.
    pub(in crate::ir) fn into_finding(self, scope: &Scope<'_>, words: &Words) -> Diagnostic {
        match self {
            Fault::Broken { range, message, help } => {
                scope.finding(&BROKEN_MEASURE, words.span(range), message).help(help)
            }
            Fault::Unit { range, word } => unit_finding(scope, words, range, &word),
            Fault::Comma { range, point, certain } => {
                let message = format!("`{}` has a decimal comma", words.text(range.clone()));
                let how = if certain { Applicability::Certain } else { Applicability::Suggested };
                scope
                    .finding(&DECIMAL_COMMA, words.span(range), message)
                    .help("Write `.` before a fraction; `,` groups thousands.")
                    .replace(format!("write `{point}`"), point, how)
            }
        }
    }
}

fn unit_finding(scope: &Scope<'_>, words: &Words, range: Range<usize>, word: &str) -> Diagnostic {
    let finding = scope.finding(&WRONG_UNIT, words.span(range), format!("`{word}` is no unit"));
    if let Some(meant) = Unit::meant_by(word) {
        let fixed = finding.replace(format!("write `{meant}`"), meant, Applicability::Certain);
        return fixed.help(format!("Did you mean `{meant}`?"));
    }
    let candidates: Vec<String> =
        Unit::candidates_for(word).iter().map(|candidate| format!("`{candidate}`")).collect();
    finding.help(format!("Write {} instead.", candidates.join(" or ")))
}

/// The value of a quantity.
pub(in crate::ir) fn quantity(words: &Words, shape: &QuantityShape) -> Result<Quantity, Fault> {
    let number = scaled(words, shape).ok_or_else(|| Fault::too_long(words, &shape.number))?;
    let per = shape.per.as_ref().map(|range| unit_or_noun(words, range)).transpose()?;
    let Some(range) = &shape.unit else {
        return Ok(Quantity { number, unit: None, per });
    };
    if &words.plain[range.clone()] == "rps" && per.is_none() {
        let unit = Unit::Count { noun: "requests".to_owned() };
        let per = Unit::Time { unit: TimeUnit::Second };
        return Ok(Quantity { number, unit: Some(unit), per: Some(per) });
    }
    Ok(Quantity { number, unit: Some(unit_or_noun(words, range)?), per })
}

fn scaled(words: &Words, shape: &QuantityShape) -> Option<Decimal> {
    let plain = number(words, &shape.number)?;
    let factor = match shape.multiplier.as_ref().map(|range| &words.plain[range.clone()]) {
        Some("k") => 1_000,
        Some(_) => 1_000_000,
        None => return Some(plain),
    };
    plain.0.checked_mul(rust_decimal::Decimal::from(factor)).map(|number| Decimal(number.normalize()))
}

/// The value of digits with separators.
pub(in crate::ir) fn number(words: &Words, range: &Range<usize>) -> Option<Decimal> {
    Decimal::parse(&words.plain[range.clone()].replace(',', "").replace('−', "-"))
}

/// The unit that words write, or the noun that they count.
pub(in crate::ir) fn unit_or_noun(words: &Words, range: &Range<usize>) -> Result<Unit, Fault> {
    let text = words.text(range.clone());
    let first = text.split(' ').next().unwrap_or_default();
    let first_range = range.start..range.start + first.len();
    if Unit::meant_by(first).is_some() || !Unit::candidates_for(first).is_empty() {
        return Err(Fault::Unit { range: first_range, word: first.to_owned() });
    }
    match Unit::from_word(first) {
        Some(unit) if first == text => return Ok(unit),
        Some(_) => {
            let rest = first_range.end..range.end;
            let message = format!("`{}` cannot be read after the unit `{first}`", words.text(rest.clone()));
            return Err(Fault::broken(
                rest,
                message,
                "End the measure at its unit, or at a window such as `over 30 days`.",
            ));
        }
        None => {}
    }
    let foreign = |word: &str| FUNCTION_WORDS.contains(&word.to_lowercase().as_str());
    if text.split(' ').count() > LONGEST_NOUN || text.split(' ').any(foreign) {
        let message = format!("`{text}` is neither a unit nor something that is counted");
        return Err(Fault::broken(
            range.clone(),
            message,
            "Write a unit (ms, s, min, h, days, %, kB, MB, EUR, requests/s) or the noun that is counted.",
        ));
    }
    Ok(Unit::Count { noun: text })
}
