//! `specc new-backend`.

use std::path::PathBuf;

use clap::ValueEnum;

use super::Outcome;
use super::terminal::Terminal;
use crate::driver::{BackendKind, BackendName, current_folder, new_backend, shown};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What it is called: lower-case letters, digits and `-`
    #[arg(value_name = "NAME")]
    name: String,

    /// How it is made
    #[arg(long, value_enum)]
    kind: Kind,

    /// The folder to make its folder in
    #[arg(long = "in", value_name = "FOLDER", default_value = "backends")]
    folder: PathBuf,
}

/// How a backend of one's own is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// A folder of templates; no program
    Template,
    /// A program, in Python to begin with
    Executable,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let here = current_folder()?;
    let name = BackendName::new(&args.name)?;
    let kind = match args.kind {
        Kind::Template => BackendKind::Template,
        Kind::Executable => BackendKind::Executable,
    };
    let folder = here.join(&args.folder).join(name.as_str());
    for path in new_backend(&name, kind, &folder)? {
        terminal.say(&format!("made {}", shown(&here, &folder.join(path))));
    }
    let place = shown(&here, &folder.join(kind.reference(&name))).replace('\\', "/");
    let place = place.trim_end_matches('/');
    let dot = if PathBuf::from(place).is_absolute() { "" } else { "./" };
    terminal.say("\nwrite into specc.toml:\n");
    terminal.result(&format!("[targets.{name}]\nbackend = \"{dot}{place}\"\n"))?;
    let trust = match kind {
        BackendKind::Template => String::new(),
        BackendKind::Executable => format!("specc trust {name} && "),
    };
    terminal.say(&format!("\nthen run: {trust}specc build --target {name}"));
    Ok(Outcome::Clean)
}
