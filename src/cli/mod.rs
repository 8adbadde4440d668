//! Floor 6: the command line. The only importer of clap and anyhow.

mod ask;
mod build;
mod check;
mod completions;
mod config;
mod dump;
mod eject;
mod explain;
mod init;
mod merge;
mod new_backend;
mod new_model;
mod project;
mod review;
mod targets;
mod terminal;
mod test;
mod trace;
mod trust;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use terminal::{ColourChoice, Terminal};

/// Compile one Markdown spec into tests, docs, tutorials and release copy
#[derive(Debug, Parser)]
#[command(name = "specc", version, arg_required_else_help = true, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,

    /// Say nothing but findings and errors
    #[arg(long, short, global = true)]
    quiet: bool,

    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = ColourChoice::Auto, value_name = "WHEN")]
    color: ColourChoice,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the spec and write the files of all targets
    Build(build::Args),
    /// Report what is wrong with the spec
    Check(check::Args),
    /// Run the suites of a project, and hold their results against the spec
    Test(test::Args),
    /// Ask the model of the settings
    Ask(ask::Args),
    /// Show which tests and code are bound to which clauses
    Trace(trace::Args),
    /// Say that the tests of changed clauses are right
    Review(review::Args),
    /// Resolve the conflicts in files that both the spec and people changed
    Merge(merge::Args),
    /// Make a small, complete spec to begin with
    Init(init::Args),
    /// Explain a finding's code, or where the lines of outputs come from
    Explain(explain::Args),
    /// Print what a pass makes of the spec
    Dump(dump::Args),
    /// Copy a built-in template into the project, to change it there
    Eject(eject::Args),
    /// Show the settings and where each comes from
    Config(config::Args),
    /// List what can be built
    Targets(targets::Args),
    /// Make a backend of your own to begin with
    NewBackend(new_backend::Args),
    /// Make the module by which tests ask the model
    NewModel(new_model::Args),
    /// Trust a program that makes a target, as it is now
    Trust(trust::Args),
    /// Print a completion script for a shell
    Completions(completions::Args),
}

/// How a run ended, beyond its output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Clean; warnings and notes included.
    Clean,
    /// Errors were found, or warnings that were denied.
    Refused,
}

/// Runs the command line of this process.
#[must_use]
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => {
            let _ = usage.print();
            return ExitCode::from(if usage.use_stderr() { 2 } else { 0 });
        }
    };
    let terminal = Terminal::new(cli.color, cli.quiet);
    let outcome = match cli.command {
        Command::Build(args) => build::run(&args, &terminal),
        Command::Check(args) => check::run(&args, &terminal),
        Command::Test(args) => test::run(&args, &terminal),
        Command::Ask(args) => ask::run(&args, &terminal),
        Command::Trace(args) => trace::run(&args, &terminal),
        Command::Review(args) => review::run(&args, &terminal),
        Command::Merge(args) => merge::run(&args, &terminal),
        Command::Init(args) => init::run(&args, &terminal),
        Command::Explain(args) => explain::run(&args, &terminal),
        Command::Dump(args) => dump::run(&args, &terminal),
        Command::Eject(args) => eject::run(&args, &terminal),
        Command::Config(args) => config::run(&args, &terminal),
        Command::Targets(args) => targets::run(&args, &terminal),
        Command::NewBackend(args) => new_backend::run(&args, &terminal),
        Command::NewModel(args) => new_model::run(&args, &terminal),
        Command::Trust(args) => trust::run(&args, &terminal),
        Command::Completions(args) => completions::run(&args, &terminal),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Refused) => ExitCode::from(1),
        Err(error) => {
            terminal.error(&error);
            ExitCode::from(2)
        }
    }
}
