//! `specc targets`.

use super::Outcome;
use super::terminal::Terminal;
use crate::backend::backends;
use crate::driver::{Config, current_folder};

#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let config = Config::load(&current_folder()?, &[])?;
    let mut text = String::from("Targets of this project\n");
    for target in &config.targets {
        let backend = target.backend.describe().name;
        let place = if target.enabled { format!("in {}", target.out) } else { "off".to_owned() };
        text.push_str(&format!("  {:<14} {backend}, {place} ({})\n", target.name, target.origin()));
    }
    text.push_str("\nBackends and their options\n");
    for backend in backends() {
        let description = backend.describe();
        text.push_str(&format!("  {:<14} {}\n", description.name, description.summary));
        let options = description.options.get("properties").and_then(|properties| properties.as_object());
        for (name, schema) in options.into_iter().flatten() {
            let meaning = schema.get("description").and_then(|text| text.as_str()).unwrap_or_default();
            text.push_str(&format!("    {name:<12} {}\n", first_paragraph(meaning)));
        }
    }
    terminal.result(&text)?;
    Ok(Outcome::Clean)
}

/// The first paragraph of a doc comment, on one line.
fn first_paragraph(text: &str) -> String {
    text.split("\n\n").next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}
