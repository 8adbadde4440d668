#![expect(
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
    clippy::cast_precision_loss,
    clippy::needless_pass_by_value
)]

#[derive(Debug)]
pub struct NotLate;

impl std::fmt::Display for NotLate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not_late")
    }
}

pub fn late_fee(days: i64, member: bool) -> Result<i64, NotLate> {
    match days {
        0 => Err(NotLate),
        days => Ok(days * if member { 20 } else { 40 }),
    }
}

pub fn greeting(name: &str) -> String {
    format!("Hello {}", if name == "q" { "\"q\"" } else { name })
}

pub fn share(of: f64, parts: i64) -> f64 {
    of / parts as f64
}

pub fn is_late(days: i64) -> bool {
    days > 14
}

pub fn sorted(names: &[String]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort();
    names
}

#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
pub struct Line {
    name: String,
    count: i64,
    price: f64,
    note: Option<String>,
}

pub fn total(lines: &[Line]) -> f64 {
    lines.iter().map(|line| line.count as f64 * line.price).sum()
}

pub fn dearest(lines: &[Line]) -> Option<Line> {
    lines.iter().max_by(|a, b| a.price.total_cmp(&b.price)).cloned()
}

pub fn counts(lines: &[Line], least: i64) -> std::collections::BTreeMap<String, i64> {
    let enough = lines.iter().filter(|line| line.count >= least);
    enough.map(|line| (line.name.clone(), line.count)).collect()
}

/// A day, with what a crate of dates would give it.
#[derive(Debug, PartialEq)]
pub struct Day(String);

impl std::str::FromStr for Day {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

pub fn counted_from(lent_on: Day) -> Day {
    Day(lent_on.0[..8].to_owned() + "01")
}

/// A moment, to a second. It can be held against texts too.
#[derive(Debug, PartialEq)]
pub struct Moment(String);

impl std::str::FromStr for Moment {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl PartialEq<String> for Moment {
    fn eq(&self, other: &String) -> bool {
        self.0 == *other
    }
}

pub fn full_hour(of: Moment) -> Moment {
    Moment(of.0[..13].to_owned() + ":00:00Z")
}
