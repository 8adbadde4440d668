//! The IR of a file as the lines of its item list (see `tests/corpus/README.md`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use specc::base::{Origin, Source, Span};
use specc::ir::{
    AmendmentOperation, Clause, ClauseBody, ClauseKind, Facts, FileIr, Opening, ScenarioStep, Statement,
    Target,
};

use crate::{corpus_labels, corpus_tables};

/// All families, in the order in which items of one line are listed.
pub(crate) const FAMILIES: [&str; 19] = [
    "clause", "authority", "amendment", "annotation", "item", "term", "label", "question", "prompt",
    "scenario", "step", "example", "turn", "answer", "statement", "field", "value", "error", "parameter",
];

/// The items of one file, as the lists have them.
pub(crate) struct Items<'a> {
    source: &'a Source,
    found: Vec<(usize, usize, u32, String)>,
}

impl Items<'_> {
    /// Adds the item `family value` at `span`.
    pub(crate) fn add(&mut self, span: Span, family: &str, value: &str) {
        let order = FAMILIES.iter().position(|&known| known == family).expect("a known family");
        let line = self.source.position(span.start).line;
        let text = if value.is_empty() { family.to_owned() } else { format!("{family}\t{value}") };
        self.found.push((line, order, span.start, text));
    }

    /// The source text of `span`.
    pub(crate) fn text(&self, span: Span) -> &str {
        self.source.slice(span)
    }

    /// The text of the line that holds the start of `span`, up to it.
    pub(crate) fn before(&self, span: Span) -> &str {
        let line = self.source.lines().line_of(span.start as usize);
        let start = self.source.lines().line_start(line);
        self.source.text().get(start..span.start as usize).unwrap_or("")
    }
}

/// The lines of a file's item list.
pub(crate) fn items(source: &Source, file: &FileIr, folder: &Path) -> Vec<String> {
    let mut items = Items { source, found: Vec::new() };
    for clause in &file.clauses {
        clause_items(&mut items, clause);
    }
    for amendment in &file.amendments {
        let word = match amendment.operation.value {
            AmendmentOperation::Added => "added",
            AmendmentOperation::Modified => "modified",
            AmendmentOperation::Removed => "removed",
            AmendmentOperation::Renamed => "renamed",
        };
        items.add(file.clause(amendment.clause).head, "amendment", word);
    }
    for reference in &file.references {
        let Target::Prompt { name } = &reference.target.value else { continue };
        if folder.join("examples").join(format!("{name}.md")).exists() {
            items.add(reference.target.span, "prompt", name);
        }
    }
    items.found.sort();
    items.found.into_iter().map(|(line, _, _, text)| format!("{line}\t{text}")).collect()
}

fn clause_items(items: &mut Items<'_>, clause: &Clause) {
    match clause.opening {
        Opening::Heading { level } => {
            let id = clause.explicit_id.as_ref().map_or("-", |id| id.value.as_str());
            items.add(clause.head, "clause", &format!("{}\t{level}\t{id}", clause.kind.value.as_str()));
        }
        Opening::Item if clause.kind.value == ClauseKind::Term => items.add(clause.head, "term", ""),
        Opening::Item => items.add(clause.head, "item", &clause.title.plain),
        Opening::File | Opening::ExampleLabel | Opening::Steps | Opening::Calls | Opening::Gherkin => {}
    }
    if let Some(authority) = &clause.facts.authority {
        items.add(clause.head, "authority", &authority.value);
    }
    annotations(items, &clause.facts);
    for question in &clause.questions {
        items.add(question.text.span, "question", "");
    }
    for statement in &clause.statements {
        items.add(statement_place(statement), "statement", statement.modality.value.as_str());
    }
    scenario_items(items, clause);
    corpus_labels::labels(items, clause);
    corpus_tables::example_items(items, clause);
    corpus_tables::table_items(items, clause);
}

/// The keyword, or, of an item that takes its lead-in's keyword, the item.
fn statement_place(statement: &Statement) -> Span {
    match statement.modality.origin {
        Origin::Written => statement.modality.span,
        Origin::Inherited | Origin::Derived | Origin::Default => statement.text.span(),
    }
}

/// Facts that annotations write (not labels, not heading attributes), values as they stand.
fn annotations(items: &mut Items<'_>, facts: &Facts) {
    let mut written: Vec<(&str, Span, Origin)> = Vec::new();
    written.extend(facts.test_ids.iter().map(|fact| ("test_id", fact.span, fact.origin)));
    written.extend(facts.owner.iter().map(|fact| ("owner", fact.span, fact.origin)));
    written.extend(facts.since.iter().map(|fact| ("since", fact.span, fact.origin)));
    written.extend(facts.until.iter().map(|fact| ("until", fact.span, fact.origin)));
    written.extend(facts.status.iter().map(|fact| ("status", fact.span, fact.origin)));
    written.extend(facts.priority.iter().map(|fact| ("priority", fact.span, fact.origin)));
    written.extend(facts.applies.iter().map(|fact| ("applies", fact.span, fact.origin)));
    written.extend(facts.open.iter().map(|fact| ("open", fact.span, fact.origin)));
    let mut listed: BTreeMap<u32, (&str, Span, String)> = BTreeMap::new();
    for (key, span, origin) in written {
        let before = items.before(span);
        let opening = before.rfind(&format!("`{key}:")).or_else(|| before.rfind("(Priority:"));
        let (Some(opening), Origin::Written) = (opening, origin) else { continue };
        let start = span.start - u32::try_from(before.len() - opening).expect("a small offset");
        let value = items.text(span).to_owned();
        let entry = listed.entry(start).or_insert((key, Span { start, end: start }, String::new()));
        let separator = if entry.2.is_empty() { "" } else { ", " };
        let _ = write!(entry.2, "{separator}{value}");
    }
    for (key, span, value) in listed.into_values() {
        items.add(span, "annotation", &format!("{key}\t{value}"));
    }
}

fn scenario_items(items: &mut Items<'_>, clause: &Clause) {
    let flows: Vec<&[ScenarioStep]> = match &clause.body {
        ClauseBody::Scenario(scenario) => scenario.flows.iter().map(|flow| flow.steps.as_slice()).collect(),
        ClauseBody::Background(background) => vec![&background.steps],
        _ => Vec::new(),
    };
    // A further flow holds the shared Givens again.
    let mut seen = BTreeSet::new();
    for flow in flows {
        let own: Vec<&ScenarioStep> = flow.iter().filter(|step| seen.insert(step.keyword.span)).collect();
        // Steps that stand in prose are a scenario a line.
        if let (Opening::Steps, Some(first)) = (clause.opening, own.first()) {
            items.add(first.keyword.span, "scenario", &own.len().to_string());
        }
        for step in own {
            items.add(step.keyword.span, "step", &step.keyword.value.as_str().to_lowercase());
        }
    }
    if clause.kind.value == ClauseKind::Scenario && clause.opening != Opening::Steps {
        items.add(clause.head, "scenario", &seen.len().to_string());
    }
}
