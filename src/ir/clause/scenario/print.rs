//! Steps and tables of cases in the canonical form.

use super::{CaseTable, Flow, Scenario, ScenarioStep};
use crate::ir::clause::Background;
use crate::ir::print::markdown::{cell, indented, table};
use crate::ir::print::page::{List, Page};
use crate::ir::{Detail, DetailKind};

impl Scenario {
    /// Prints the steps and the table.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        let shared = self.flows.iter().find(|flow| !flow.one_line).map_or(&[][..], Flow::givens);
        let mut lists = 0;
        for flow in &self.flows {
            if flow.one_line {
                print_line(flow, page);
            } else {
                // A further flow holds the first one's Givens again.
                let again = if lists > 0 { shared.len() } else { 0 };
                flow.steps.iter().skip(again).for_each(|step| step.print(page));
                lists += 1;
            }
        }
        if let Some(table) = &self.table {
            if !self.names_column(table) {
                let at = table.columns.first().map(|column| column.span).unwrap_or_default();
                page.block(at, "Examples:");
            }
            table.print(page);
        }
    }

    /// Whether a step, or what stands below one, names a column of `table`.
    fn names_column(&self, table: &CaseTable) -> bool {
        let steps = self.flows.iter().flat_map(|flow| &flow.steps);
        let below = steps.clone().flat_map(|step| &step.details).map(|detail| detail.markdown.as_str());
        let texts: Vec<&str> = steps.map(|step| step.text.markdown()).chain(below).collect();
        let named = |name: &str| {
            let forms = [format!("{{{name}}}"), format!("<{name}>")];
            texts.iter().any(|text| forms.iter().any(|form| text.contains(form.as_str())))
        };
        table.columns.iter().any(|column| named(&column.value))
    }
}

impl Background {
    /// Prints the steps and the turns.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        self.steps.iter().for_each(|step| step.print(page));
        self.turns.iter().for_each(|turn| turn.print_quote(page));
    }
}

/// A scenario in one line: `**Given** a, **When** b, **Then** c`.
fn print_line(flow: &Flow, page: &mut Page<'_>) {
    let steps: Vec<String> = flow.steps.iter().map(ScenarioStep::words).collect();
    let details = flow.steps.iter().flat_map(|step| &step.details);
    let item = details.fold(steps.join(", "), |item, detail| item + "\n\n" + &detail.markdown);
    let at = flow.steps.first().map(|step| step.keyword.span).unwrap_or_default();
    page.item(List::Lines, at, item);
}

impl ScenarioStep {
    fn print(&self, page: &mut Page<'_>) {
        let (beside, below): (Vec<_>, Vec<_>) =
            (0..self.details.len()).partition(|&at| stands_beside(&self.details, at));
        let below = below.iter().map(|&at| &self.details[at].markdown);
        let item = below.fold(self.words(), |item, detail| item + "\n\n" + detail);
        page.item(List::Steps, self.keyword.span, item);
        for detail in beside.iter().map(|&at| &self.details[at]) {
            page.item(List::Steps, detail.span, item_words(&detail.markdown));
        }
    }

    /// `**Given** an account`.
    fn words(&self) -> String {
        let keyword = self.keyword.value.as_str();
        match self.text.markdown() {
            "" => format!("**{keyword}**"),
            text => format!("**{keyword}** {}", indented(text, "")),
        }
    }
}

/// Whether a detail is an item beside the step's: two lists of one bullet would be one list.
fn stands_beside(details: &[Detail], at: usize) -> bool {
    let bullet = |at: usize| {
        let detail = details.get(at).filter(|detail| detail.kind == DetailKind::List)?;
        detail.markdown.chars().next()
    };
    let before = at.checked_sub(1).and_then(bullet);
    bullet(at).is_some_and(|own| [before, bullet(at + 1)].contains(&Some(own)))
}

/// An item without its bullet and indentation.
fn item_words(markdown: &str) -> String {
    let lines = markdown.lines().enumerate();
    let words = lines.map(|(at, line)| match line.strip_prefix(if at == 0 { "- " } else { "  " }) {
        Some(words) => words,
        None => line.trim_start(),
    });
    words.collect::<Vec<_>>().join("\n")
}

impl CaseTable {
    /// Prints the table, whose place is that of its header.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        let header: Vec<String> = self.columns.iter().map(|column| cell(&column.value)).collect();
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        let rows = self.rows.iter().map(|row| row.cells.iter().map(|text| cell(text.markdown())).collect());
        let at = self.columns.first().map(|column| column.span).unwrap_or_default();
        page.block(at, table(&header, &rows.collect::<Vec<_>>(), header.len()));
    }
}
