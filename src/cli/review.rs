//! `specc review`.

use std::path::PathBuf;

use super::Outcome;
use super::check::outcome;
use super::project::{Notes, compile, prefix, show_findings};
use super::terminal::Terminal;
use crate::analysis::{Reviewed, is_tested_file, named_clause};
use crate::driver::{Compilation, Project, ProjectRequest, current_folder, read_reviewed, write_reviewed};
use crate::ir::{Clause, FileIr};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The clauses whose tests are right: ids, test ids or anchors; without one, those that have changed
    /// since they were reviewed are listed
    #[arg(value_name = "CLAUSE")]
    clauses: Vec<String>,

    /// All clauses were reviewed as they are
    #[arg(long, conflicts_with = "clauses")]
    all: bool,

    /// The spec folder, a single spec file, or a folder with a `specc.toml`
    #[arg(long, value_name = "SPEC")]
    spec: Option<PathBuf>,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let here = current_folder()?;
    let project = Project::open(&ProjectRequest { here: &here, spec: args.spec.as_deref(), out: None })?;
    let compilation = compile(&project, terminal)?;
    if outcome(compilation.report(), None) == Outcome::Refused {
        show_findings(compilation.report(), Notes::Counted, terminal);
        return Ok(Outcome::Refused);
    }
    if args.all {
        write_reviewed(&project.config, &Reviewed::all_of(&compilation.spec))?;
        return Ok(Outcome::Clean);
    }
    let mut reviewed = read_reviewed(&project.config)?;
    if args.clauses.is_empty() {
        terminal.result(&changed(&reviewed, &compilation, &prefix(&project)))?;
        return Ok(Outcome::Clean);
    }
    let files: Vec<&FileIr> = compilation.spec.files.iter().collect();
    for name in &args.clauses {
        let (_, clause) = named_clause(&files, name)?;
        if !reviewed.review(clause) {
            anyhow::bail!("`{}` asks for no test, so there is nothing to review", clause.id);
        }
    }
    write_reviewed(&project.config, &reviewed)?;
    Ok(Outcome::Clean)
}

/// A line for each clause that has changed since it was reviewed.
fn changed(reviewed: &Reviewed, compilation: &Compilation, prefix: &str) -> String {
    let clauses = compilation.spec.clauses();
    let changed = clauses.filter(|(file, clause)| is_tested_file(file) && reviewed.is_changed(clause));
    let line = |(file, clause): (&FileIr, &Clause)| {
        let source = compilation.sources.get(&file.path);
        let line = source.map_or(1, |source| source.position(clause.head.start).line);
        format!("{prefix}{}:{line}: {} has changed since it was reviewed\n", file.path, clause.id)
    };
    changed.map(line).collect()
}
