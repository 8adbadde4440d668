//! `specc ask`.

use std::io::IsTerminal as _;

use super::Outcome;
use super::terminal::Terminal;
use crate::driver::{Config, ask_text, ask_turns, current_folder, piped_turns};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What a user says. Without it the turns of a conversation come from standard input: role, words and tool of each, each
    /// of these ending with a NUL; so do the answer, and the tool and arguments of each call
    #[arg(value_name = "TEXT")]
    text: Option<String>,

    /// The number of the run, which tells answers to one conversation apart
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    run: u32,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let config = || anyhow::Ok(Config::load(&current_folder()?, &[])?);
    let answer = if let Some(text) = &args.text {
        ask_text(&config()?, text, args.run)?
    } else {
        anyhow::ensure!(!std::io::stdin().is_terminal(), "say what to ask: specc ask \"Is it open today?\"");
        // Before the settings can be refused: whoever pipes must not find the pipe closed.
        let input = piped_turns()?;
        ask_turns(&config()?, &input, args.run)?
    };
    terminal.result(&answer)?;
    Ok(Outcome::Clean)
}
