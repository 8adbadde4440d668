//! What a test has to check, in words, for the comments of its scaffold.

use super::steps::StepCall;
use crate::backend::measures;
use crate::ir::{
    Answer, AnswerVerdict, Backgrounds, Case, CaseTable, Clause, ClauseBody, Example, Expectation,
    ExpectationKind, Literal, Located, Scenario, ScenarioStep, Statement, Text, Turn,
};

/// Statements with their strength. A sentence that makes several stands once, with each strength that it has.
pub(super) fn statements<'s>(statements: impl Iterator<Item = &'s Statement>) -> Vec<String> {
    let mut sentences: Vec<(Vec<&str>, String)> = Vec::new();
    for statement in statements {
        let (modality, words) = (statement.modality.value.as_str(), words(statement));
        match sentences.last_mut().filter(|(_, last)| *last == words) {
            Some((modalities, _)) if modalities.contains(&modality) => {}
            Some((modalities, _)) => modalities.push(modality),
            None => sentences.push((vec![modality], words)),
        }
    }
    sentences.iter().map(|(modalities, words)| format!("{}: {words}", modalities.join(", "))).collect()
}

fn words(statement: &Statement) -> String {
    match &statement.lead_in {
        Some(lead_in) => format!("{} {}", lead_in.plain, statement.text.plain),
        None => statement.text.plain.to_string(),
    }
}

/// What people call one case of several: its row's cells, or its answer's verdict.
pub(super) fn case_title(clause: &Clause, case: &Case) -> Option<String> {
    if let Some(answer) = case_answer(clause, case) {
        let verdict = answer.verdict.value.as_str().to_lowercase();
        return Some(format!("{} ({verdict} answer)", clause.title.plain));
    }
    let cells = row(table(clause)?, case)?.into_iter().map(|(name, cell)| format!("{name} {}", cell.plain));
    Some(format!("{} ({})", clause.title.plain, cells.collect::<Vec<_>>().join(", ")))
}

fn case_answer<'a>(clause: &'a Clause, case: &Case) -> Option<&'a Answer> {
    match &clause.body {
        ClauseBody::Example(example) => example.answers.iter().find(|answer| answer.span == case.span),
        _ => None,
    }
}

/// The steps of a case of a scenario, with its row's values in place.
pub(super) fn steps(backgrounds: &Backgrounds<'_>, clause: &Clause, case: &Case) -> Vec<StepCall> {
    let ClauseBody::Scenario(scenario) = &clause.body else { return Vec::new() };
    let row = table(clause).and_then(|table| row(table, case)).unwrap_or_default();
    let steps = backgrounds.steps_before(clause).chain(flow(scenario, case));
    steps.map(|step| StepCall::new(step, &row)).collect()
}

/// The turns of a case of an example, and what is expected.
pub(super) fn example(backgrounds: &Backgrounds<'_>, clause: &Clause, case: &Case) -> Vec<String> {
    let ClauseBody::Example(example) = &clause.body else { return Vec::new() };
    let before = backgrounds.before(clause).into_iter().flat_map(|background| &background.turns);
    before.chain(&example.turns).flat_map(turn).chain(example_case(example, case)).collect()
}

fn table(clause: &Clause) -> Option<&CaseTable> {
    match &clause.body {
        ClauseBody::Scenario(scenario) => scenario.table.as_ref(),
        ClauseBody::Example(example) => example.table.as_ref(),
        _ => None,
    }
}

/// The cells of a case's row by their columns.
pub(super) fn row<'a>(table: &'a CaseTable, case: &Case) -> Option<Vec<(&'a str, &'a Text)>> {
    let row = table.rows.get(case.row? as usize)?;
    Some(table.columns.iter().map(|column| column.value.as_str()).zip(&row.cells).collect())
}

fn flow<'a>(scenario: &'a Scenario, case: &Case) -> &'a [ScenarioStep] {
    scenario.flows.get(case.flow as usize).map_or(&[], |flow| &flow.steps)
}

fn example_case(example: &Example, case: &Case) -> Vec<String> {
    let mut lines = Vec::new();
    let answers = example.answers.iter().filter(|answer| answer.span == case.span);
    lines.extend(answers.flat_map(answer));
    let compared = example.comparisons.iter().filter(|comparison| comparison.span == case.span);
    lines.extend(compared.flat_map(|comparison| &comparison.answers).flat_map(answer));
    lines.extend(example.http.iter().flat_map(|exchange| {
        let response = exchange.response.as_ref().map(|response| format!("Expect {}", response.start.value));
        std::iter::once(exchange.request.start.value.clone()).chain(response)
    }));
    lines.extend(example.console.iter().flat_map(|session| marked("$ ", &session.command.value)));
    lines.extend(example.expectations.iter().map(expectation));
    lines
}

fn turn(turn: &Turn) -> Vec<String> {
    marked(&format!("{}: ", turn.role.value.as_str()), &turn.text.value)
}

fn answer(answer: &Answer) -> Vec<String> {
    let use_of = match answer.verdict.value {
        AnswerVerdict::Good | AnswerVerdict::Ok => "is to be accepted",
        AnswerVerdict::Bad => "is to be rejected",
    };
    let mark = match &answer.reason {
        Some(reason) => format!("{use_of} ({}): ", reason.value),
        None => format!("{use_of}: "),
    };
    let mark = format!("{} answer, which {mark}", answer.verdict.value.as_str());
    marked(&mark, &answer.text())
}

/// The lines of `text`, the first after `mark` and the others below it.
fn marked(mark: &str, text: &str) -> Vec<String> {
    let mut lines = text.lines();
    let first = format!("{mark}{}", lines.next().unwrap_or_default());
    std::iter::once(first).chain(lines.map(|line| format!("    {line}"))).collect()
}

fn expectation(expectation: &Expectation) -> String {
    match &expectation.kind {
        ExpectationKind::Includes { literals } => format!("Expect all of: {}", joined(literals)),
        ExpectationKind::IncludesAny { literals } => format!("Expect any of: {}", joined(literals)),
        ExpectationKind::Excludes { literals } => format!("Expect none of: {}", joined(literals)),
        ExpectationKind::Equals { literal } => format!("Expect exactly: {}", shown(literal)),
        ExpectationKind::Json { json } => format!("Expect JSON: {}", json.value),
        ExpectationKind::Calls { tool, times: Some(times) } => {
            let calls = if *times == 1 { "call" } else { "calls" };
            format!("Expect {times} {calls} of {}", tool.value)
        }
        ExpectationKind::Calls { tool, times: None } => format!("Expect a call of {}", tool.value),
        ExpectationKind::DoesNotCall { tool } => format!("Expect no call of {}", tool.value),
        ExpectationKind::Judge { rubric, .. } => format!("Judge: {}", rubric.plain),
        ExpectationKind::Measure { measure } => format!("Expect {}", measures::measure(&measure.value)),
    }
}

fn joined(literals: &[Located<Literal>]) -> String {
    literals.iter().map(shown).collect::<Vec<_>>().join(", ")
}

fn shown(literal: &Located<Literal>) -> String {
    match &literal.value {
        Literal::Text { text } => format!("\"{text}\""),
        Literal::Pattern { pattern } => {
            let flags =
                [(pattern.ignore_case, "i"), (pattern.multi_line, "m"), (pattern.dot_matches_line_end, "s")];
            let flags: String = flags.iter().filter(|(set, _)| *set).map(|(_, flag)| *flag).collect();
            format!("/{}/{flags}", pattern.source)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::fixture::spec;

    #[test]
    fn a_sentence_stands_once() {
        let text = "# A\n\n## Requirement: Lending\nThe shed MUST lend tools, and MUST NOT sell them. It MUST open, and MUST close. It MUST heat.\n";
        let spec = spec(&[("a.md", text)], None);
        let notes = statements(spec.clauses().flat_map(|(_, clause)| &clause.statements));
        assert_eq!(
            notes,
            [
                "must, must not: The shed MUST lend tools, and MUST NOT sell them.",
                "must: It MUST open, and MUST close.",
                "must: It MUST heat.",
            ]
        );
    }
}
