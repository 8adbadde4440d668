//! `specc new-model`.

use std::path::PathBuf;

use clap::ValueEnum;

use super::Outcome;
use super::terminal::Terminal;
use crate::driver::{ModelLanguage, current_folder, new_model, shown};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language of the tests
    #[arg(value_enum)]
    language: Language,

    /// The folder to write it into
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Language {
    /// `model.js`
    Javascript,
    /// `model.cjs`, for jest
    Commonjs,
    /// `model.py`
    Python,
    /// `model.go`, a package of its own
    Go,
    /// `Model.java`, in the package of its folder below `src/test/java`
    Java,
    /// `model.rs`
    Rust,
    /// `Model.swift`
    Swift,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let here = current_folder()?;
    let language = match args.language {
        Language::Javascript => ModelLanguage::JavaScript,
        Language::Commonjs => ModelLanguage::CommonJs,
        Language::Python => ModelLanguage::Python,
        Language::Go => ModelLanguage::Go,
        Language::Java => ModelLanguage::Java,
        Language::Rust => ModelLanguage::Rust,
        Language::Swift => ModelLanguage::Swift,
    };
    for path in new_model(language, &here.join(&args.folder))? {
        terminal.say(&format!("made {}", shown(&here, &path)));
    }
    terminal
        .say("say under [model] in specc.toml whether a `command`, a `url` or a file of `answers` is asked");
    Ok(Outcome::Clean)
}
