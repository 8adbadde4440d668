//! `specc trust`.

use std::path::{Path, PathBuf};

use anyhow::bail;

use super::Outcome;
use super::terminal::Terminal;
use crate::base::nearest;
use crate::driver::{
    Config, Found, ProgramFile, TargetConfig, TrustState, TrustStore, current_folder, find_backend,
};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A target, a backend's name, or the path of a program; without one, all programs of the project
    #[arg(value_name = "TARGET|PATH")]
    what: Option<String>,

    /// List what you trust
    #[arg(long, conflicts_with_all = ["what", "remove"])]
    list: bool,

    /// Trust it no more
    #[arg(long, requires = "what")]
    remove: bool,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let mut store = TrustStore::load()?;
    if args.list {
        let lines: String = store.programs().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
        terminal.result(&lines)?;
        return Ok(Outcome::Clean);
    }
    if let (Some(what), true) = (&args.what, args.remove) {
        return remove(&mut store, what, terminal);
    }
    let programs = match &args.what {
        Some(what) => vec![named(what)?],
        None => of_project(&Config::load(&current_folder()?, &[])?),
    };
    if programs.is_empty() {
        terminal.say("no target of this project is made by a program");
    }
    for path in programs {
        let program = ProgramFile::read(&path)?;
        terminal.result(&shown(&program, store.state(&program)))?;
        store.trust(&program);
        store.save()?;
    }
    Ok(Outcome::Clean)
}

/// A program that went away since can be removed by the path under which it was trusted.
fn remove(store: &mut TrustStore, what: &str, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let path = match named(what).and_then(|path| Ok(ProgramFile::read(&path)?)) {
        Ok(program) => program.path,
        Err(_) => current_folder()?.join(what).to_string_lossy().into_owned(),
    };
    if !store.remove(&path) {
        bail!("`{path}` is not trusted; `specc trust --list` shows what is");
    }
    store.save()?;
    terminal.say(&format!("trusts `{path}` no more"));
    Ok(Outcome::Clean)
}

/// What is about to be trusted, as somebody looks at it.
fn shown(program: &ProgramFile, state: TrustState) -> String {
    let ProgramFile { path, bytes, hash, interpreter } = program;
    let kind = interpreter.as_ref().map_or_else(
        || "a program".to_owned(),
        |interpreter| format!("a script for `{interpreter}`; what it loads is not looked at"),
    );
    let word = match state {
        TrustState::Trusted => "trusts already",
        TrustState::Changed => "trusts anew, since it has changed,",
        TrustState::Unknown => "trusts",
    };
    format!("{word} `{path}`\n  {kind}\n  {bytes} bytes, {hash}\n")
}

/// The programs of a project's targets.
fn of_project(config: &Config) -> Vec<PathBuf> {
    let mut programs: Vec<PathBuf> =
        config.targets.iter().filter_map(|target| program(&target.reference, &config.folder)).collect();
    programs.sort();
    programs.dedup();
    programs
}

/// The program that somebody means: a target's, a file's, or a backend's on the path.
fn named(what: &str) -> anyhow::Result<PathBuf> {
    let here = current_folder()?;
    let config = Config::load(&here, &[])?;
    let target = config.targets.iter().find(|target| target.name == what || target.reference == what);
    if let Some(TargetConfig { name, reference, .. }) = target {
        return match program(reference, &config.folder) {
            Some(path) => Ok(path),
            None => bail!("the target `{name}` is not made by a program; there is nothing to trust"),
        };
    }
    match find_backend(what, &here) {
        Ok(Found::Program(path)) => Ok(path),
        Ok(_) => bail!("`{what}` is no program; there is nothing to trust"),
        Err(fault) => match nearest(what, config.targets.iter().map(|target| target.name.as_str())) {
            Some(near) => bail!("there is no target `{what}`; did you mean `{near}`?"),
            None => Err(fault.into()),
        },
    }
}

fn program(reference: &str, folder: &Path) -> Option<PathBuf> {
    match find_backend(reference, folder) {
        Ok(Found::Program(path)) => Some(path),
        _ => None,
    }
}
