//! Floor 5: findings, verdicts and traces for people and for other tools.

mod github;
mod json;
mod page;
mod sarif;
mod text;
pub mod trace;
pub mod verdicts;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use text::{Colour, summary, text};
