//! The passes that `specc dump` can show.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// A pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Blocks and inlines with their bytes.
    Document,
    /// What the spec means, as JSON.
    Ir,
    /// What the spec means, as Markdown in the dialect's canonical form.
    Dialect,
    /// What the templates of a target see, as JSON.
    View(String),
}

/// The passes by name, with what each shows.
const NAMES: [(&str, &str, Stage); 3] = [
    ("document", "Blocks and inlines with their bytes", Stage::Document),
    ("ir", "What the spec means, as JSON", Stage::Ir),
    ("dialect", "What the spec means, as Markdown in the dialect's canonical form", Stage::Dialect),
];

/// How the name of a target's views begins.
const VIEW: &str = "view:";

/// Reads the name of a pass.
#[derive(Clone, Copy, Debug)]
pub(super) struct StageParser;

impl TypedValueParser for StageParser {
    type Value = Stage;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<Stage, clap::Error> {
        let text = value.to_string_lossy();
        if let Some(target) = text.strip_prefix(VIEW).filter(|target| !target.is_empty()) {
            return Ok(Stage::View(target.to_owned()));
        }
        let found = NAMES.into_iter().find(|(name, ..)| *name == text);
        found.map(|(.., stage)| stage).ok_or_else(|| {
            let mut error = clap::Error::new(ErrorKind::InvalidValue).with_cmd(command);
            if let Some(argument) = argument {
                let name = ContextValue::String(argument.to_string());
                error.insert(ContextKind::InvalidArg, name);
            }
            error.insert(ContextKind::InvalidValue, ContextValue::String(text.into_owned()));
            let known = NAMES.iter().map(|(name, ..)| (*name).to_owned()).chain(["view:<TARGET>".to_owned()]);
            error.insert(ContextKind::ValidValue, ContextValue::Strings(known.collect()));
            error
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let names = NAMES.into_iter().map(|(name, help, _)| PossibleValue::new(name).help(help));
        let views = PossibleValue::new("view:<TARGET>").help("What the templates of a target see, as JSON");
        Some(Box::new(names.chain([views])))
    }
}
