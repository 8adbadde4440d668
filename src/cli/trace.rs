//! `specc trace`.

use std::path::PathBuf;

use clap::ValueEnum;

use super::Outcome;
use super::check::{FindingArgs, outcome};
use super::project::{Notes, SpecArgs, compile, show_counted, show_findings};
use super::terminal::Terminal;
use crate::analysis::{trace, trace_findings};
use crate::base::Diagnostic;
use crate::driver::{SpecReport, read_reviewed, read_sources, source_texts};
use crate::report;
use crate::report::trace::{TraceReport, csv, html, json, markdown, text};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    spec: SpecArgs,

    /// Files and folders to read, instead of the project's folder
    #[arg(long, value_name = "PATH", num_args = 1..)]
    sources: Vec<PathBuf>,

    /// How to report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    #[command(flatten)]
    findings: FindingArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document
    Json,
    /// A table for spreadsheets
    Csv,
    /// Tables for a page or a comment
    Markdown,
    /// A page of its own
    Html,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let project = args.spec.open(None)?;
    let compilation = compile(&project, terminal)?;
    if outcome(compilation.report(), None) == Outcome::Refused {
        show_findings(compilation.report(), Notes::Counted, terminal);
        return Ok(Outcome::Refused);
    }
    let roots = if args.sources.is_empty() { &project.config.sources } else { &args.sources };
    let sources = read_sources(&project.config.folder, roots)?;
    let trace = trace(&compilation.spec, &sources.bindings, &sources.code, &read_reviewed(&project.config)?);
    let prefix = project.prefix();
    let texts = source_texts(&project, &compilation.sources, &trace);
    let findings = trace_findings(&trace, &texts, &prefix);
    let findings: Vec<Diagnostic> =
        findings.into_iter().filter_map(|finding| project.config.weighed(finding)).collect();
    let report = TraceReport { trace: &trace, findings: &findings, texts: &texts, prefix: &prefix };
    terminal.result(&match args.format {
        Format::Text => text(&report),
        Format::Json => json(&report),
        Format::Csv => csv(&report),
        Format::Markdown => markdown(&report),
        Format::Html => html(&report),
        Format::Sarif => report::sarif(&findings, &texts, ""),
    })?;
    let findings = SpecReport { sources: &texts, findings: &findings, clauses: 0 };
    if args.format == Format::Text {
        show_counted(findings, "", ("trace", args.findings.notes()), terminal);
    }
    Ok(outcome(findings, args.findings.deny))
}
