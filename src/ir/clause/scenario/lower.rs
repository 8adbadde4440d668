//! Scenarios and backgrounds: from steps in the text to flows and cases.

use std::collections::BTreeSet;
use std::ops::Range;

use super::cases::{CaseFlow, case_table, cases, report_unused};
use super::collect::{Found, FoundStep, collect};
use super::flows::{LinedStep, flows, set_phases};
use super::gherkin::GherkinPart;
use super::placeholders::{Token, report_no_table, report_unknown, step_text};
use super::{CaseTable, Flow, Scenario, ScenarioStep, StepKeyword, StepPhase};
use crate::base::{Located, Span, codes};
use crate::ir::lower::blocks::markdown;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::statements::upper_case_keywords;
use crate::ir::{ClauseBody, ClauseKind, Detail, DetailKind, Modality, Opening};
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// A scenario has steps but none that says what follows.
    ///
    /// Given and When only set the stage: without a Then nothing is looked at, and the test passes
    /// whatever happens.
    ///
    /// ```markdown
    /// ### Scenario: Transfer over the limit
    /// - **Given** an account with a daily limit of 100 EUR
    /// - **When** the holder transfers 101 EUR
    /// ```
    ///
    /// Say what must be seen afterwards: `- **Then** the transfer is declined`.
    pub(in crate::ir) SCENARIO_WITHOUT_THEN = "scenario-without-then", Warning;

    /// A scenario has no steps.
    ///
    /// Steps are a list whose first item begins with Given, When, Then, And or But. Without them the
    /// scenario is prose, and there is nothing to test.
    ///
    /// ```markdown
    /// ### Scenario: Transfer over the limit
    /// The transfer is declined.
    /// ```
    ///
    /// Write `- **When** …` and `- **Then** …`, or give the heading no kind when it is no scenario.
    pub(in crate::ir) SCENARIO_WITHOUT_STEPS = "scenario-without-steps", Warning;
}

/// Reads a scenario.
pub(in crate::ir) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    let found = collect(scope);
    if found.steps.is_empty() {
        if let Some(part) = fenced_part(scope) {
            return lower_fenced(scope, part);
        }
        report_no_steps(scope);
        return ClauseBody::Scenario(Box::default());
    }
    let tokens = found.tokens(scope);
    let names: BTreeSet<&str> = tokens.iter().flatten().map(|token| token.name.as_str()).collect();
    let in_braces = tokens.iter().flatten().filter(|token| token.is_in_braces());
    let in_braces: BTreeSet<&str> = in_braces.map(|token| token.name.as_str()).collect();
    let table = case_table(scope, (&names, &in_braces), found.announced);
    let is_column = |name: &&str| has_column(table.as_ref(), name);
    let used: BTreeSet<&str> = names.iter().copied().filter(is_column).collect();
    let filled = filled_lines(&found, &tokens, &used);
    report_placeholders(scope, &tokens, table.as_ref(), &names);
    let steps = scenario_steps(scope, &found.steps, table.as_ref());
    ClauseBody::Scenario(Box::new(scenario(scope, steps, table, &filled, &used)))
}

/// A scenario of steps, of which those in `filled`, by the places of their keywords, name the columns in `used`.
fn scenario(
    scope: &mut Scope<'_>,
    steps: Vec<LinedStep>,
    table: Option<CaseTable>,
    filled: &BTreeSet<Span>,
    used: &BTreeSet<&str>,
) -> Scenario {
    let flows = flows(steps);
    report_no_then(scope, &flows);
    let case_flows: Vec<CaseFlow<'_>> = flows
        .iter()
        .map(|(flow, line)| CaseFlow { flow, one_line: line.is_some(), filled: is_filled(flow, filled) })
        .collect();
    let cases = cases(&scope.id, &case_flows, table.as_ref(), used);
    let flows = flows.into_iter().map(|(flow, _)| flow).collect();
    Scenario { flows, table, cases }
}

/// The part of a fence of Gherkin that the clause is; of a heading, the steps that are all of a fence in its text.
fn fenced_part<'a>(scope: &mut Scope<'a>) -> Option<&'a GherkinPart> {
    let mut fences = scope.blocks().iter().filter(|&&block| !scope.leaves.gherkin(block).is_empty());
    let fence = *fences.next()?;
    let title = scope.entry().head.title.span();
    let parts = scope.leaves.gherkin(fence);
    let at = parts.partition_point(|part| part.title.start < title.start);
    let part = match scope.entry().opening {
        Opening::Gherkin => parts.get(at).filter(|part| part.title == title),
        _ => parts.first().filter(|part| part.is_bare),
    }?;
    scope.claim(fence);
    Some(part)
}

fn lower_fenced(scope: &mut Scope<'_>, part: &GherkinPart) -> ClauseBody {
    let (steps, table) = part.read(scope);
    let tokens: Vec<Token> = steps.iter().flat_map(|(step, _)| GherkinPart::tokens(step)).collect();
    let names: Vec<(Span, Vec<String>)> =
        steps.iter().map(|(step, _)| (step.keyword.span, GherkinPart::names(step))).collect();
    let is_column = |name: &&str| has_column(table.as_ref(), name);
    let used: BTreeSet<&str> =
        names.iter().flat_map(|(_, names)| names).map(String::as_str).filter(is_column).collect();
    match &table {
        Some(table) => {
            report_unknown(scope, tokens.iter(), table);
            report_unused(scope, table, &used);
        }
        None if part.is_outline => report_no_table(scope, tokens.iter()),
        None => {}
    }
    let filled = names.iter().filter(|(_, names)| names.iter().any(|name| used.contains(name.as_str())));
    let filled = filled.map(|(keyword, _)| *keyword).collect();
    ClauseBody::Scenario(Box::new(scenario(scope, steps, table, &filled, &used)))
}

/// The steps of a background.
pub(in crate::ir) fn background_steps(scope: &mut Scope<'_>) -> Vec<ScenarioStep> {
    let found = collect(scope);
    if found.steps.is_empty()
        && let Some(part) = fenced_part(scope)
    {
        return part.read(scope).0.into_iter().map(|(step, _)| step).collect();
    }
    scenario_steps(scope, &found.steps, None).into_iter().map(|(step, _)| step).collect()
}

fn has_column(table: Option<&CaseTable>, name: &str) -> bool {
    table.is_some_and(|table| table.columns.iter().any(|column| column.value == name))
}

/// The keywords of steps that name a column, in themselves or in what stands below them.
fn filled_lines(found: &Found, tokens: &[Vec<Token>], used: &BTreeSet<&str>) -> BTreeSet<Span> {
    let steps = found.steps.iter().zip(tokens);
    let filled = steps.filter(|(_, tokens)| tokens.iter().any(|token| used.contains(token.name.as_str())));
    filled.map(|(step, _)| step.keyword.span).collect()
}

fn is_filled(flow: &Flow, filled: &BTreeSet<Span>) -> bool {
    flow.steps.iter().any(|step| filled.contains(&step.keyword.span))
}

fn scenario_steps(scope: &Scope<'_>, found: &[FoundStep], table: Option<&CaseTable>) -> Vec<LinedStep> {
    let columns = table.iter().flat_map(|table| &table.columns).map(|column| column.value.as_str());
    let columns: BTreeSet<&str> = columns.collect();
    let mut steps = Vec::with_capacity(found.len());
    for of_leaf in found.chunk_by(|a, b| a.leaf == b.leaf) {
        let Some(leaf) = of_leaf.first().map(|step| scope.leaf(step.leaf)) else { continue };
        let keywords = upper_case_keywords(leaf);
        for step in of_leaf {
            let (text, placeholders) = step_text(leaf, step.text.clone(), &columns);
            let details = step.details.iter().map(|&block| detail(scope, block)).collect();
            let modality = first_within(&keywords, &step.text);
            let modality =
                modality.map(|(raw, modality)| Located::written(*modality, leaf.span(raw.clone())));
            let (keyword, phase) = (step.keyword.clone(), StepPhase::Given);
            steps.push((ScenarioStep { keyword, phase, modality, text, placeholders, details }, step.line));
        }
    }
    set_phases(&mut steps);
    steps
}

/// The first keyword in a raw range.
fn first_within<'k>(
    keywords: &'k [(Range<usize>, Modality)],
    range: &Range<usize>,
) -> Option<&'k (Range<usize>, Modality)> {
    let first = keywords.partition_point(|(raw, _)| raw.start < range.start);
    keywords.get(first).filter(|(raw, _)| raw.end <= range.end)
}

fn detail(scope: &Scope<'_>, block: BlockIndex) -> Detail {
    let kind = match scope.block(block).kind {
        BlockKind::Fence { .. } | BlockKind::IndentedCode => DetailKind::Fence,
        BlockKind::Table => DetailKind::Table,
        BlockKind::Quote | BlockKind::Alert => DetailKind::Quote,
        BlockKind::List { .. } | BlockKind::Item { .. } => DetailKind::List,
        _ => DetailKind::Paragraph,
    };
    Detail { kind, span: scope.block(block).span, markdown: markdown(scope, block) }
}

fn report_no_steps(scope: &mut Scope<'_>) {
    // A heading above other scenarios groups them.
    let depth = scope.entry().depth;
    let below = scope.outline.entries.iter().skip(scope.index.get() + 1);
    let groups = below.take_while(|entry| entry.depth > depth).any(|entry| {
        entry.parent == Some(scope.index)
            && matches!(entry.head.kind.value, ClauseKind::Scenario | ClauseKind::Example)
    });
    if groups {
        return;
    }
    let span = head_span(scope);
    let found = scope.finding(&SCENARIO_WITHOUT_STEPS, span, "this scenario has no steps");
    scope.findings.push(found.help("Write a list whose first item begins with Given, When or Then."));
}

fn report_no_then(scope: &mut Scope<'_>, flows: &[(Flow, Option<usize>)]) {
    for (at, (flow, line)) in flows.iter().enumerate() {
        if flow.steps.iter().any(|step| step.phase == StepPhase::Then) {
            continue;
        }
        let opens = |step: &&ScenarioStep| step.keyword.value == StepKeyword::When;
        let place = match flow.steps.iter().rev().find(opens).or(flow.steps.last()) {
            Some(step) if at > 0 || line.is_some() => step.keyword.span,
            _ => head_span(scope),
        };
        let mut found =
            scope.finding(&SCENARIO_WITHOUT_THEN, place, "this scenario says nothing that follows");
        if let Some(last) = flow.steps.last() {
            let place = crate::base::Place::new(scope.source.path(), last.keyword.span.to(last.end()));
            found = found.label(place, "the last step");
        }
        scope.findings.push(found.help("Add a step that begins with Then."));
    }
}

/// The clause's title, else its whole heading.
fn head_span(scope: &Scope<'_>) -> Span {
    let title = scope.entry().head.title.span();
    match scope.entry().block {
        Some(block) if title.is_empty() => scope.block(block).span,
        _ => title,
    }
}

fn report_placeholders(
    scope: &mut Scope<'_>,
    tokens: &[Vec<Token>],
    table: Option<&CaseTable>,
    names: &BTreeSet<&str>,
) {
    match table {
        Some(table) => {
            report_unknown(scope, tokens.iter().flatten(), table);
            report_unused(scope, table, names);
        }
        None if is_outline(scope) => report_no_table(scope, tokens.iter().flatten()),
        None => {}
    }
}

/// Whether the heading promises a table: `Scenario Outline` or `Scenario Template`.
fn is_outline(scope: &Scope<'_>) -> bool {
    let kind = scope.source.slice(scope.entry().head.kind.span);
    ClauseKind::from_word(kind) == Some(ClauseKind::Scenario) && !kind.eq_ignore_ascii_case("scenario")
}
