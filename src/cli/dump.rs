//! `specc dump`.

mod stage;

use anyhow::{Context, bail};

use super::Outcome;
use super::project::{SpecArgs, compile};
use super::terminal::Terminal;
use crate::backend::{Request, views};
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

    /// Print the JSON Schema of the IR instead
    #[arg(long, conflicts_with = "stage")]
    schema: bool,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    if args.schema {
        let schema = schemars::schema_for!(Spec).to_value();
        terminal.result(&format!("{schema:#}\n"))?;
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
