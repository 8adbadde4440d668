//! `specc completions SHELL`.

use clap::CommandFactory;
use clap_complete::Shell;

use super::terminal::Terminal;
use super::{Cli, Outcome};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "specc", &mut script);
    terminal.result(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Clean)
}
