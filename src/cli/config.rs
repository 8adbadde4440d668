//! `specc config`.

use super::Outcome;
use super::terminal::Terminal;
use crate::driver::{ProjectRequest, current_folder};

#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let here = current_folder()?;
    let config = ProjectRequest { here: &here, spec: None, out: None }.config()?;
    let width = config.values.iter().map(|value| value.key.len()).max().unwrap_or(0);
    let lines: String = config
        .values
        .iter()
        .map(|value| format!("{:<width$} = {}  # {}\n", value.key, value.value, value.origin))
        .collect();
    terminal.result(&lines)?;
    Ok(Outcome::Clean)
}
