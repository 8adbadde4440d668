//! `specc init`.

use std::path::PathBuf;

use super::Outcome;
use super::terminal::Terminal;
use crate::driver::{current_folder, initialise, shown};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of the new project
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let here = current_folder()?;
    let folder = here.join(&args.folder);
    for path in initialise(&folder)? {
        terminal.say(&format!("made {}", shown(&here, &folder.join(path))));
    }
    terminal.say("read spec/README.md, then run `specc build`");
    Ok(Outcome::Clean)
}
