//! `specc targets`.

use super::Outcome;
use super::terminal::Terminal;
use crate::backend::{Backend, EmitError, backends};
use crate::driver::{Config, ProjectRequest, TargetConfig, current_folder};

#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let config = ProjectRequest { here: &current_folder()?, spec: None, out: None }.config()?;
    let mut text = String::from("Targets of this project\n");
    for target in &config.targets {
        let place = if target.enabled { format!("in {}", target.out) } else { "off".to_owned() };
        let (name, backend) = (&target.name, &target.reference);
        text.push_str(&format!("  {name:<14} {backend}, {place} ({})\n", target.origin()));
    }
    text.push_str("\nBackends and their options\n");
    for backend in backends() {
        text.push_str(&described(&backend.describe().name, backend.as_ref()));
    }
    for TargetConfig { reference, backend, .. } in own_backends(&config) {
        match backend.prepare() {
            Ok(()) => text.push_str(&described(reference, backend.as_ref())),
            Err(EmitError { message, help }) => {
                let help = help.map(|help| format!(" {help}")).unwrap_or_default();
                text.push_str(&format!("  {reference:<14} {message}.{help}\n"));
            }
        }
    }
    terminal.result(&text)?;
    Ok(Outcome::Clean)
}

/// The targets whose backends are the project's own, one for each backend.
fn own_backends(config: &Config) -> Vec<&TargetConfig> {
    let built_in: Vec<String> = backends().iter().map(|backend| backend.describe().name).collect();
    let mut own: Vec<&TargetConfig> =
        config.targets.iter().filter(|target| !built_in.contains(&target.reference)).collect();
    own.sort_by(|a, b| a.reference.cmp(&b.reference));
    own.dedup_by(|a, b| a.reference == b.reference);
    own
}

/// A backend's line, and one for each of its options.
fn described(name: &str, backend: &dyn Backend) -> String {
    let description = backend.describe();
    let mut text = format!("  {name:<14} {}\n", description.summary);
    let options = description.options.get("properties").and_then(|properties| properties.as_object());
    for (name, schema) in options.into_iter().flatten() {
        let meaning = schema.get("description").and_then(|text| text.as_str()).unwrap_or_default();
        text.push_str(&format!("    {name:<12} {}\n", first_paragraph(meaning)));
    }
    text
}

/// The first paragraph of a doc comment, on one line.
fn first_paragraph(text: &str) -> String {
    text.split("\n\n").next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}
