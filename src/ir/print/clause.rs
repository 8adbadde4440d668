//! One clause: its opening, its facts, what its kind says, its prose.

use super::page::{List, Page};
use super::{facts, heading, labels};
use crate::ir::{BlockRole, Clause, ClauseBody, ClauseIndex, FileIr, Opening};

/// Prints a clause's own text, without the clauses in it.
pub(super) fn print(file: &FileIr, index: ClauseIndex, clause: &Clause, page: &mut Page<'_>) {
    page.next_clause();
    match clause.opening {
        Opening::Item => return item(clause, page),
        // The fence is a block of the clause around it.
        Opening::Gherkin => return,
        Opening::Heading { level } => page.heading(clause.head, heading::print(clause, level)),
        Opening::ExampleLabel | Opening::Steps | Opening::Calls | Opening::File => {}
    }
    facts::print(clause, page);
    body(file, index, clause, page);
    let titles = titles_of_steps(file, index);
    clause.labels.iter().for_each(|label| labels::print(label, &titles, page));
    for block in clause.blocks.iter().filter(|block| block.role != BlockRole::Claimed) {
        page.prose(block);
    }
}

/// An item that its parent's list does not say, such as one among steps, which are printed anew.
fn item(clause: &Clause, page: &mut Page<'_>) {
    let blocks: Vec<&str> = clause.blocks.iter().map(|block| block.markdown.as_str()).collect();
    page.item(List::Clauses, clause.head, blocks.join("\n\n"));
}

fn body(file: &FileIr, index: ClauseIndex, clause: &Clause, page: &mut Page<'_>) {
    match &clause.body {
        ClauseBody::Plain => {}
        ClauseBody::Interface(defaults) => defaults.print(page),
        ClauseBody::Scenario(scenario) => scenario.print(page),
        ClauseBody::Example(example) => example.print(clause.opening, page),
        ClauseBody::Background(background) => background.print(page),
        ClauseBody::Type(def) => def.print(&clause.title, page),
        ClauseBody::Operation(operation) => operation.print(page),
        ClauseBody::Constraint(constraint) => constraint.print(page),
        ClauseBody::Decision(decision) => decision.print(page),
        ClauseBody::Tutorial(tutorial) => tutorial.print(page),
        ClauseBody::Step(step) => step.print(page),
        ClauseBody::Feature(feature) => feature.print(&links(file, index), page),
        ClauseBody::Term(term) => term.print(page),
    }
}

/// The places that the clause's own text links to.
fn links(file: &FileIr, index: ClauseIndex) -> Vec<&crate::ir::Target> {
    let own = file.references.iter().filter(|reference| reference.clause == index);
    own.map(|reference| &reference.target.value).collect()
}

/// The titles of the steps that stand in the clause's text.
fn titles_of_steps(file: &FileIr, index: ClauseIndex) -> Vec<&str> {
    let depth = file.clause(index).depth;
    let below = file.clauses.iter().skip(index.get() + 1).take_while(|child| child.depth > depth);
    let steps = below.filter(|child| child.parent == Some(index) && child.opening == Opening::Steps);
    steps.map(|steps| steps.title.plain.as_str()).collect()
}
