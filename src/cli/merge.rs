//! `specc merge`.

use std::path::PathBuf;

use clap::ValueEnum;

use super::Outcome;
use super::terminal::Terminal;
use crate::driver::{ResolveError, Side, current_folder, resolve_file};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The side of each conflict that stays
    #[arg(long, value_enum, value_name = "SIDE")]
    accept: Accepted,

    /// The files with conflicts
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Accepted {
    /// What was written by hand
    Ours,
    /// What the spec makes now
    Theirs,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let side = match args.accept {
        Accepted::Ours => Side::Ours,
        Accepted::Theirs => Side::Theirs,
    };
    let here = current_folder()?;
    let mut outcome = Outcome::Clean;
    for path in &args.paths {
        match resolve_file(&here.join(path), side) {
            Ok(()) => terminal.say(&format!("resolved {}", path.display())),
            Err(ResolveError::NoConflict) => {
                terminal.finding(&format!("error: there is no conflict in `{}`\n", path.display()));
                outcome = Outcome::Refused;
            }
            Err(ResolveError::Disk(error)) => return Err(error.into()),
        }
    }
    Ok(outcome)
}
