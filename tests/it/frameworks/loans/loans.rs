//! A product that keeps all properties but that of `fee`.
#![allow(clippy::pedantic, clippy::too_many_arguments)]

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

pub fn fee(days: u8) -> i64 {
    if days > 42 { panic!("too dear for {days} days") } else { 1 }
}

pub fn rename(
    tool: &str,
    to: &str,
    share: f64,
    _is_kept: bool,
    key: &str,
    by: &str,
) -> Result<String, String> {
    let name_fits = |text: &str| text.chars().all(|next| next.is_ascii_lowercase() || next == ' ');
    assert!(name_fits(tool) && (2..=8).contains(&tool.len()), "{tool}");
    assert!(name_fits(to) && (to.ends_with("saw") || to.ends_with("hammer")) && to.len() <= 40, "{to}");
    assert!((0.0..=0.5).contains(&share), "{share}");
    assert!(key.len() == 36 && by.contains('@'), "{key} {by}");
    if to.len() > 20 { Err("too_long: the name".to_owned()) } else { Ok(to.to_owned()) }
}

pub fn paint_the_whole_shed(colour: &str, hours: u32) -> &'static str {
    assert!((1..=1_000_000).contains(&hours));
    if colour == "red" { "red" } else { "green" }
}

pub fn share_of(days: i32, at: f64) -> Result<f64, String> {
    if days > 9 { Err("too_late".to_owned()) } else { Ok((at.abs() / f64::MAX).min(1.0)) }
}

pub fn note(words: &str) -> String {
    assert!((1..=20).contains(&words.chars().count()));
    format!("{words}!")
}

pub fn visit(
    day: Day,
    from: String,
    booked: String,
    page: &str,
    shelf: &str,
    key: &[u8],
    price: f64,
    parts: i64,
) -> Vec<u8> {
    assert!((1..=31).contains(&day.0) && from.len() == 8 && booked.ends_with('Z'), "{from} {booked}");
    assert!(page.starts_with("https://") && !shelf.is_empty(), "{page} {shelf}");
    assert!((2..=16).contains(&key.len()) && price > 0.0 && price < 1000.0 && parts != 0);
    key.repeat(2)
}

/// A date of a type of its own, as crates for dates have it.
pub struct Day(u8);

impl std::str::FromStr for Day {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (_, day) = text.rsplit_once('-').unwrap_or_default();
        day.parse().map(Self)
    }
}

pub fn price_of(parts: u8, share: f64) -> f64 {
    assert!(parts != 3 && parts != 4 && share != 0.0);
    f64::from(parts)
}

/// Its samples would be called as what makes lists is.
pub fn internationalization(list: &[String]) -> usize {
    list.len()
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Card {
    number: String,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(untagged)]
pub enum With {
    Card(Card),
    Number(i64),
    Is(bool),
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Loan {
    tool: String,
    days: u32,
    share: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<Vec<String>>,
    #[serde(rename = "of-date")]
    of_date: Option<String>,
    state: State,
    parts: i64,
    lasts: String,
    key: Vec<u8>,
    is_kept: bool,
    with: With,
    extra: serde_json::Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    what_the_warden_wrote_in_the_book_of_all_evenings: Option<Vec<Card>>,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Free,
    Lent,
}

pub fn lend(
    loan: &Loan,
    members: &[String],
    by: &HashMap<String, u32>,
    note: Option<String>,
) -> Result<Loan, String> {
    assert!((2..=8).contains(&loan.tool.len()) && (1..=14).contains(&loan.days), "{}", loan.tool);
    assert!((1..=3).contains(&members.len()) && by.values().all(|&hours| (1..=1_000_000).contains(&hours)));
    assert!(members.iter().enumerate().all(|(at, one)| !members[..at].contains(one)), "{members:?}");
    assert!(loan.parts != 0 && (2..=16).contains(&loan.key.len()) && loan.lasts.starts_with("PT"));
    if note.is_some() { Err("too_long".to_owned()) } else { Ok(loan.clone()) }
}

pub fn cards(all: &[Card], with: &With, extra: &serde_json::Value) -> Vec<Card> {
    let own = match with {
        With::Card(card) if !extra.is_null() => Some(card.clone()),
        _ => None,
    };
    all.iter().cloned().chain(own).collect()
}

pub fn count_cards(all: &BTreeMap<String, Vec<Card>>) -> BTreeMap<&str, usize> {
    all.iter().map(|(name, cards)| (name.as_str(), cards.len())).collect()
}

#[derive(Clone, Deserialize, Serialize)]
pub struct Tree {
    size: u8,
    of: Vec<Tree>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Box<Tree>>,
    extra: serde_json::Value,
}

pub fn grow(tree: &Tree) -> Tree {
    assert!((1..=9).contains(&tree.size));
    Tree { of: vec![tree.clone()], ..tree.clone() }
}
