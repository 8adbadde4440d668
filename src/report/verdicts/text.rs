//! Verdicts for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::VerdictReport;
use crate::analysis::{ClauseVerdict, ItemVerdict, Verdict};
use crate::base::harmless;
use crate::report::Colour;

/// Items of one verdict that are listed, unless all are asked for.
const MOST: usize = 20;

/// Lists what failed and what else ends the run badly, the gravest last, where people look first, and counts
/// the statements and the cases of each verdict. With `all`, everything is listed, and no list is cut.
#[must_use]
pub fn text(report: &VerdictReport<'_>, all: bool, colour: Colour) -> String {
    let mut text = String::new();
    for verdict in Verdict::ALL.into_iter().rev() {
        let is_listed = |item: &ItemVerdict| {
            item.verdict == verdict && (all || verdict == Verdict::Failed || report.policy.refuses(item))
        };
        let items: Vec<_> = report.verdicts.items().filter(|(_, item)| is_listed(item)).collect();
        let shown = if all || verdict == Verdict::Failed { items.len() } else { MOST.min(items.len()) };
        for (clause, item) in &items[..shown] {
            one(report, clause, item, colour, &mut text);
        }
        if shown < items.len() {
            let _ =
                writeln!(text, "{}: {} more (`--all` lists them)\n", verdict.as_str(), items.len() - shown);
        }
    }
    text + &summary(report, colour)
}

fn one(
    report: &VerdictReport<'_>,
    clause: &ClauseVerdict,
    item: &ItemVerdict,
    colour: Colour,
    text: &mut String,
) {
    let (path, line) = report.place(clause, item);
    let word = painted(item.verdict, item.verdict.as_str(), colour);
    let _ = writeln!(text, "{word}: {} ({})", clause.title, item.id);
    let _ = writeln!(text, "  {path}:{line}\n    {}", item.text);
    for test in item.tests.iter().filter(|test| test.verdict != Verdict::Passed) {
        let names: Vec<String> = report.names(test).map(|name| harmless(&name)).collect();
        let names = if names.is_empty() { test.id.to_string() } else { names.join("; ") };
        let _ = writeln!(text, "  {}: {names}", test.verdict.as_str());
        for said in report.messages(test).flat_map(str::lines) {
            let _ = writeln!(text, "    {}", harmless(said));
        }
    }
    text.push('\n');
}

fn summary(report: &VerdictReport<'_>, colour: Colour) -> String {
    let verdicts = report.verdicts;
    let mut text = counted(&verdicts.counts(), ["statement", "statements"], colour)
        + &counted(&verdicts.counts_of_cases(), ["case", "cases"], colour);
    let (results, unbound) = (report.results.len(), verdicts.unbound.len());
    if unbound > 0 {
        let _ = writeln!(text, "{unbound} of {results} results name no clause of the spec");
    }
    for (id, fault) in &verdicts.unknown {
        let _ = writeln!(text, "  {}", fault.message(&harmless(id)));
    }
    text
}

/// A line with how many of what is named have each verdict; nothing when there is none.
fn counted(counts: &BTreeMap<Verdict, usize>, [one, many]: [&str; 2], colour: Colour) -> String {
    let parts = Verdict::ALL.into_iter().filter_map(|verdict| {
        let count = counts.get(&verdict)?;
        Some(painted(verdict, &format!("{count} {}", verdict.as_str()), colour))
    });
    let parts: Vec<String> = parts.collect();
    match counts.values().sum() {
        0 => String::new(),
        1 => format!("1 {one}: {}\n", parts.join(", ")),
        all => format!("{all} {many}: {}\n", parts.join(", ")),
    }
}

fn painted(verdict: Verdict, words: &str, colour: Colour) -> String {
    let code = match verdict {
        Verdict::Failed => "1;31",
        Verdict::Stale | Verdict::NotRun | Verdict::NoTest => "33",
        Verdict::Pending => "36",
        Verdict::Passed => "32",
        Verdict::NotCheckable => "2",
    };
    match colour {
        Colour::On => format!("\u{1b}[{code}m{words}\u{1b}[0m"),
        Colour::Off => words.to_owned(),
    }
}
