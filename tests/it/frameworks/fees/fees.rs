#![expect(
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
    clippy::cast_precision_loss
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
