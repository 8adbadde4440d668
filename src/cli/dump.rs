//! `specc dump`.

mod stage;

use anyhow::{Context, bail};
use clap::ValueEnum;

use super::Outcome;
use super::project::{SpecArgs, compile};
use super::terminal::Terminal;
use crate::backend::{Message, Request, views};
use crate::base::nearest;
use crate::driver::TargetConfig;
use crate::ir::{self, Spec};
use crate::syntax;
use stage::{Stage, StageParser};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    spec: SpecArgs,

    /// Which pass to look at
    #[arg(long, value_parser = StageParser, default_value = "ir")]
    stage: Stage,

    /// Print a JSON Schema of the backend contract instead
    #[arg(long, conflicts_with = "stage", value_enum, value_name = "PART", num_args = 0..=1, default_missing_value = "ir")]
    schema: Option<Part>,
}

/// A part of the backend contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The spec as data
    Ir,
    /// What a backend says of itself
    Describe,
    /// What a backend is given
    Request,
    /// What a backend gives back
    Response,
}

impl Part {
    fn message(self) -> Message {
        match self {
            Part::Ir => Message::Ir,
            Part::Describe => Message::Describe,
            Part::Request => Message::Request,
            Part::Response => Message::Response,
        }
    }
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    if let Some(part) = args.schema {
        terminal.result(&format!("{:#}\n", part.message().schema()))?;
        return Ok(Outcome::Clean);
    }
    let project = args.spec.open(None)?;
    let compilation = compile(&project, terminal)?;
    let text = match &args.stage {
        Stage::View(target) => target_views(&compilation.spec, &project.config.targets, target)?,
        Stage::Ir => {
            let json = serde_json::to_string_pretty(&compilation.spec).context("the IR has no JSON form")?;
            format!("{json}\n")
        }
        Stage::Dialect => in_dialect(&compilation.spec),
        Stage::Document => compilation
            .sources
            .iter()
            .map(|source| {
                let (document, _) = syntax::parse(source, &project.config.limits);
                format!("{}\n{}", source.path(), syntax::outline_text(source, &document))
            })
            .collect(),
    };
    terminal.result(&text)?;
    Ok(Outcome::Clean)
}

/// The files in the canonical form. When there are several, a comment names each: a Markdown reader
/// passes it over.
fn in_dialect(spec: &Spec) -> String {
    let one = spec.files.len() == 1;
    let files = spec.files.iter().map(|file| {
        let name = if one { String::new() } else { format!("<!-- {} -->\n\n", file.path) };
        format!("{name}{}", ir::print(file))
    });
    files.collect::<Vec<_>>().join("\n")
}

/// What the templates of a target see. A backend that no target is named after is found as well.
fn target_views(spec: &Spec, targets: &[TargetConfig], name: &str) -> anyhow::Result<String> {
    let by_target = targets.iter().find(|target| target.name == name);
    let found = by_target.or_else(|| targets.iter().find(|target| target.backend.describe().name == name));
    let Some(target) = found else {
        let known: Vec<&str> = targets.iter().map(|target| target.name.as_str()).collect();
        match nearest(name, known.iter().copied()) {
            Some(near) => bail!("there is no target `{name}`; did you mean `{near}`?"),
            None => bail!("there is no target `{name}`; there are {}", known.join(", ")),
        }
    };
    let request = Request { spec, options: &target.options, target: &target.name };
    match views(target.backend.as_ref(), &request)? {
        Some(json) => Ok(json),
        None => bail!("the target `{}` has no templates", target.name),
    }
}
