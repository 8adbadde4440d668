//! `specc explain`: a finding's code, or where the lines of outputs come from.

mod code;
mod from_line;
mod from_spec;

use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::ValueEnum;
use serde_json::Value;

use super::Outcome;
use super::terminal::Terminal;
use crate::base::SpecPath;
use crate::driver::{Project, ProjectRequest, Trials, current_folder, find_output, part_at_line, plain};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A finding's code, as it stands in brackets after `error` or `warning`; or a line of an output, or of
    /// the spec; without one, all codes are listed
    #[arg(value_name = "CODE|PATH:LINE")]
    subject: Option<String>,

    /// List the lines of all targets that come from this clause: its id, test id or anchor
    #[arg(long, value_name = "ID", conflicts_with = "subject")]
    clause: Option<String>,

    /// The spec folder, a single spec file, or a folder with a `specc.toml`
    #[arg(long, value_name = "SPEC")]
    spec: Option<PathBuf>,

    /// The folder below which targets write
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,

    /// How to say where lines come from
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document
    Json,
}

/// What an explanation is made with.
struct Context<'a> {
    here: &'a Path,
    project: &'a Project,
    trials: Trials<'a>,
}

impl Context<'_> {
    /// A file of the spec as people name it here.
    fn spec_path(&self, path: &SpecPath) -> String {
        crate::driver::shown(self.here, &self.project.root_folder().join(path.as_str()))
    }
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let place = args.subject.as_deref().and_then(path_and_line);
    if place.is_none() && args.clause.is_none() {
        return code::run(args.subject.as_deref(), terminal);
    }
    let here = current_folder()?;
    let request = ProjectRequest { here: &here, spec: args.spec.as_deref(), out: args.out.as_deref() };
    let project = Project::open(&request)?;
    let context = Context { here: &here, project: &project, trials: project.trials()? };
    let (text, json) = match (place, &args.clause) {
        (Some((path, line)), _) => of_line(&context, path, line)?,
        (None, clause) => from_spec::of_clause(&context, clause.as_deref().unwrap_or_default())?,
    };
    terminal.result(&if args.format == Format::Json { format!("{json:#}\n") } else { text })?;
    Ok(Outcome::Clean)
}

/// What is said of something, for people and as JSON.
type Explanation = (String, Value);

fn of_line(context: &Context<'_>, path: &str, line: usize) -> anyhow::Result<Explanation> {
    let whole = plain(&context.here.join(path));
    let config = &context.project.config;
    if let Some((target, output)) = find_output(&config.targets, &config.folder, &whole) {
        return from_line::of_output(context, target, (&output, line));
    }
    let below = whole.strip_prefix(plain(context.project.root_folder())).ok();
    let parts = below.and_then(|below| below.iter().map(|part| part.to_str()).collect::<Option<Vec<_>>>());
    let Some(spec) = parts.and_then(|parts| SpecPath::new(&parts.join("/")).ok()) else {
        bail!(
            "`{path}` is in no target's folder, and no file of the spec; `specc targets` lists the folders"
        );
    };
    Ok(from_spec::of_part(context, &part_at_line(&context.trials, &spec, line)?))
}

/// The path and the line of `path:line`; `None` for what has no line, such as a code.
fn path_and_line(subject: &str) -> Option<(&str, usize)> {
    let (path, line) = subject.rsplit_once(':')?;
    Some((path, line.parse().ok()?)).filter(|(path, _)| !path.is_empty())
}
