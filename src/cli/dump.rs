//! `specc dump`.

use anyhow::Context;
use clap::ValueEnum;

use super::Outcome;
use super::project::{SpecArgs, compile};
use super::terminal::Terminal;
use crate::ir::{self, Spec};
use crate::syntax;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    spec: SpecArgs,

    /// Which pass to look at
    #[arg(long, value_enum, default_value_t = Stage::Ir)]
    stage: Stage,

    /// Print the JSON Schema of the IR instead
    #[arg(long, conflicts_with = "stage")]
    schema: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Stage {
    /// Blocks and inlines with their bytes
    Document,
    /// What the spec means, as JSON
    Ir,
    /// What the spec means, as Markdown in the dialect's canonical form
    Dialect,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    if args.schema {
        let schema = schemars::schema_for!(Spec).to_value();
        terminal.result(&format!("{schema:#}\n"))?;
        return Ok(Outcome::Clean);
    }
    let project = args.spec.open(None)?;
    let compilation = compile(&project, terminal)?;
    let text = match args.stage {
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
