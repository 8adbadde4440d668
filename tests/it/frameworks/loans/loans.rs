//! A product that keeps all properties but that of `fee`.
#![allow(clippy::pedantic)]

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
