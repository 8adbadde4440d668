//! The page of one spec file.

use schemars::JsonSchema;
use serde::Serialize;

use super::clause::{Here, data};
use super::facts::{facts, status_word};
use super::markdown;
use super::prose::{ItemInText, Prose};
use super::site::{Site, clause_title, is_shown};
use crate::analysis::is_pending;
use crate::backend::templates::{Rendered, Root, TemplateFault};
use crate::base::Span;
use crate::ir::{
    Block, BlockRole, BlockShape, Clause, ClauseBody, ClauseIndex, ClauseKind, FileIr, LabelledText, Opening,
    Status,
};

/// Pages with more clauses than this have a table of contents.
const LONG: usize = 8;

/// The template.
pub(in crate::backend::docs) const TEMPLATE: Root<View> =
    Root::new("page", include_str!("../../../templates/docs/page.hbs"));

/// What `page.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    /// The way to the index.
    index: String,
    /// The anchor of the clause whose heading is the page's; empty when no clause is.
    anchor: String,
    title: String,
    /// Version, status, owner: joined.
    facts: String,
    contents: Vec<ContentsLine>,
    clauses: Vec<ClauseView>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ContentsLine {
    indent: String,
    title: String,
    anchor: String,
}

/// One clause; its body is written whole.
#[derive(Debug, Serialize, JsonSchema)]
struct ClauseView {
    /// Empty when the page's own heading is the clause's.
    anchor: String,
    /// The marks of its heading's level; empty for the words before any heading.
    marks: String,
    title: String,
    facts: String,
    /// Whether it is agreed but not promised yet.
    planned: bool,
    draft: bool,
    deprecated: bool,
    /// When a deprecated clause ends.
    until: String,
    body: String,
    promises: Vec<Promise>,
    labels: Vec<Labelled>,
    questions: Vec<String>,
}

/// A statement that stands in no prose of the page.
#[derive(Debug, Serialize, JsonSchema)]
struct Promise {
    modality: &'static str,
    text: String,
}

/// A label with its value.
#[derive(Debug, Serialize, JsonSchema)]
struct Labelled {
    /// Its words, with number and brackets.
    key: String,
    text: String,
}

/// Makes the page of a file.
pub(super) fn page(site: &Site<'_>, file: &FileIr, path: &str) -> Rendered {
    let shown: Vec<usize> = (0..file.clauses.len()).filter(|&at| stands_alone(file, at)).collect();
    let mut clauses: Vec<ClauseView> = shown
        .iter()
        .filter_map(|&at| clause_view(site, file, path, at).transpose())
        .collect::<Result<_, _>>()?;
    let title = shown.first().copied().filter(|&first| is_page_title(file, first));
    let (anchor, heading) = match clauses.first_mut() {
        Some(first) if title.is_some() => {
            first.marks.clear();
            (std::mem::take(&mut first.anchor), first.title.clone())
        }
        _ => (String::new(), markdown::words(&file.title())),
    };
    let view = View {
        index: super::paths::href(path, super::paths::INDEX, ""),
        anchor,
        title: heading,
        facts: file_facts(file),
        contents: contents(site, file, shown.get(usize::from(title.is_some())..).unwrap_or_default()),
        clauses,
    };
    site.templates.render(&TEMPLATE, &view)
}

/// Whether the first clause is what the page is about: its heading is the file's title.
fn is_page_title(file: &FileIr, first: usize) -> bool {
    let clause = &file.clauses[first];
    let only = file.clauses.iter().filter(|other| other.parent.is_none()).count() == 1;
    let heading = matches!(clause.opening, Opening::Heading { level: 1 });
    heading && (only || file.title() == clause.title.plain)
}

fn file_facts(file: &FileIr) -> String {
    let front = &file.front_matter;
    let named = [("version", &front.version), ("status", &front.status), ("owner", &front.owner)];
    let facts = named.into_iter().filter_map(|(name, fact)| {
        fact.as_ref().map(|fact| format!("{name} {}", markdown::words(&fact.value)))
    });
    facts.collect::<Vec<_>>().join(" · ")
}

/// Whether a clause has a heading and words of its own on the page. Items of a list stay in the
/// list of the clause around them.
fn stands_alone(file: &FileIr, at: usize) -> bool {
    let clause = &file.clauses[at];
    is_shown(clause) && !(clause.opening.is_in_text() && stands_in_block(file, clause))
}

fn stands_in_block(file: &FileIr, clause: &Clause) -> bool {
    let Some(parent) = clause.parent.and_then(|parent| file.clauses.get(parent.get())) else { return false };
    let after = parent.blocks.partition_point(|block| block.span.start <= clause.head.start);
    let around = parent.blocks[..after].last();
    around.is_some_and(|block| block.role != BlockRole::Opaque && block.span.contains(clause.head))
}

fn contents(site: &Site<'_>, file: &FileIr, shown: &[usize]) -> Vec<ContentsLine> {
    let headed = shown.iter().filter(|&&at| is_in_contents(&file.clauses[at]));
    let headed: Vec<usize> = headed.copied().collect();
    if headed.len() <= LONG {
        return Vec::new();
    }
    let least = headed.iter().map(|&at| file.clauses[at].depth).min().unwrap_or(0);
    let lines = headed.iter().filter_map(|&at| {
        let clause = &file.clauses[at];
        Some(ContentsLine {
            indent: "  ".repeat((clause.depth - least) as usize),
            title: markdown::words(&clause_title(file, clause)),
            anchor: site.spot(file, at)?.anchor.clone(),
        })
    });
    lines.collect()
}

/// Cases are found by the clause that they show.
fn is_in_contents(clause: &Clause) -> bool {
    let case =
        matches!(clause.kind.value, ClauseKind::Scenario | ClauseKind::Example | ClauseKind::Background);
    matches!(clause.opening, Opening::Heading { .. }) && !case
}

fn clause_view(
    site: &Site<'_>,
    file: &FileIr,
    page: &str,
    at: usize,
) -> Result<Option<ClauseView>, TemplateFault> {
    let clause = &file.clauses[at];
    let Some(spot) = site.spot(file, at) else { return Ok(None) };
    let anchor = spot.anchor.clone();
    let mut prose = Prose::of_clause(site, file, page, &anchor);
    let outer = clause.parent.and_then(|outer| file.clauses.get(outer.get()));
    // What is said of the clause around it holds here too, and need not be said again.
    let is_news = |holds: &dyn Fn(&Clause) -> bool| holds(clause) && !outer.is_some_and(holds);
    let body = body(site, file, page, at, &mut prose)?;
    Ok(Some(ClauseView {
        marks: marks(file, clause),
        title: heading(file, clause),
        facts: facts(clause, &prose).join(" · "),
        planned: is_news(&|clause| is_pending(site.spec, clause)),
        draft: is_news(&|clause| has_status(clause, Status::Draft)),
        deprecated: is_news(&|own| {
            has_status(own, Status::Deprecated) && own.facts.until == clause.facts.until
        }),
        until: clause.facts.until.as_ref().map(|until| markdown::words(&until.value)).unwrap_or_default(),
        body,
        promises: promises(clause, &mut prose),
        labels: clause.labels.iter().map(|label| labelled(label, &mut prose)).collect(),
        questions: questions(clause),
        anchor,
    }))
}

fn has_status(clause: &Clause, status: Status) -> bool {
    clause.facts.status.as_ref().is_some_and(|own| own.value == status)
}

/// The marks of a heading; below the headings of the file for what is opened otherwise.
fn marks(file: &FileIr, clause: &Clause) -> String {
    let level = match clause.opening {
        Opening::File => return String::new(),
        Opening::Heading { level } => level,
        Opening::Item | Opening::ExampleLabel | Opening::Steps | Opening::Calls | Opening::Gherkin => {
            level_around(file, clause) + 1
        }
    };
    "#".repeat(usize::from(level.clamp(1, 6)))
}

fn level_around(file: &FileIr, clause: &Clause) -> u8 {
    let mut outer = clause.parent;
    while let Some(around) = outer.and_then(|at: ClauseIndex| file.clauses.get(at.get())) {
        if let Opening::Heading { level } = around.opening {
            return level;
        }
        outer = around.parent;
    }
    1
}

fn heading(file: &FileIr, clause: &Clause) -> String {
    let title = clause_title(file, clause);
    match clause.shown_kind() {
        None => markdown::words(&title),
        // A heading that is its kind alone.
        Some(kind) if clause.title.is_empty() || title == kind.as_str() => markdown::words(&title),
        Some(kind) => {
            let ordinal = clause.ordinal.as_ref().map(|ordinal| format!(" {}", ordinal.value));
            format!("{}{}: {}", kind.as_str(), ordinal.unwrap_or_default(), markdown::words(&title))
        }
    }
}

/// The author's words and the kind's data. What stands before the data in the spec stands before
/// it here.
fn body(site: &Site<'_>, file: &FileIr, page: &str, at: usize, prose: &mut Prose<'_>) -> Rendered {
    let clause = &file.clauses[at];
    let items = items(site, file, at);
    let split = data_place(clause);
    let mut parts: Vec<String> = Vec::new();
    let shown = |prose: &mut Prose<'_>, blocks: &[Block], parts: &mut Vec<String>| {
        for block in blocks {
            parts.extend(block_text(clause, block, &items, prose));
        }
    };
    shown(prose, &clause.blocks[..split], &mut parts);
    parts.push(data(Here { site, file, clause, page }, prose)?);
    shown(prose, &clause.blocks[split..], &mut parts);
    parts.retain(|part| !part.is_empty());
    Ok(parts.join("\n\n"))
}

/// The position among the blocks at which the kind's data is shown: at the first block that it was
/// read from, but after the words that introduce a type or an operation.
fn data_place(clause: &Clause) -> usize {
    let is_claimed = |block: &Block| block.role == BlockRole::Claimed;
    let leads = matches!(
        clause.body,
        ClauseBody::Type(_)
            | ClauseBody::Operation(_)
            | ClauseBody::Constraint(_)
            | ClauseBody::Interface(_)
            | ClauseBody::Term(_)
    );
    let skipped = if leads { clause.blocks.iter().take_while(|block| is_claimed(block)).count() } else { 0 };
    let rest = &clause.blocks[skipped..];
    rest.iter().position(is_claimed).map_or(clause.blocks.len(), |at| skipped + at)
}

/// The words of a block; `None` for what is shown from data or is not for readers.
fn block_text(clause: &Clause, block: &Block, items: &[ItemInText], prose: &mut Prose<'_>) -> Option<String> {
    let first = items.partition_point(|item| item.head.start < block.span.start);
    let inside = items[first..].partition_point(|item| item.head.start < block.span.end);
    let items = &items[first..first + inside];
    let is_step_code = matches!(clause.body, ClauseBody::Step(_)) && block.shape == BlockShape::Code;
    match block.role {
        BlockRole::Claimed if items.is_empty() && !is_step_code => None,
        BlockRole::Opaque if block.shape == BlockShape::Html => None,
        // The label that opens an example is its heading here.
        _ if clause.opening == Opening::ExampleLabel && block.span.start <= clause.head.start => None,
        _ if block.shape == BlockShape::Admonition => Some(prose.admonition(&block.markdown)),
        _ => Some(prose.block(clause, block, items)),
    }
}

/// The clauses that are items in this clause's text, in order.
fn items(site: &Site<'_>, file: &FileIr, at: usize) -> Vec<ItemInText> {
    let own = Some(ClauseIndex(Span::at(at).start));
    let inside = file.clauses.iter().enumerate().skip(at + 1);
    // Items come before the clauses that headings open, so that the rest of the file is not searched.
    let items = inside.take_while(|(_, clause)| !matches!(clause.opening, Opening::Heading { .. })).filter(
        |(_, clause)| clause.parent == own && clause.opening.is_in_text() && stands_in_block(file, clause),
    );
    let item = |(at, clause): (usize, &Clause)| {
        let keywords = clause.statements.iter().map(|statement| statement.modality.span).collect();
        Some(ItemInText { head: clause.head, anchor: site.spot(file, at)?.anchor.clone(), keywords })
    };
    items.filter_map(item).collect()
}

/// The statements that no prose of the page says.
fn promises(clause: &Clause, prose: &mut Prose<'_>) -> Vec<Promise> {
    let said = |span: Span| {
        let mut prose = clause.blocks.iter().filter(|block| block.role == BlockRole::Prose);
        prose.any(|block| block.span.contains(span))
    };
    let missing = clause.statements.iter().filter(|statement| !said(statement.text.span()));
    let promises = missing.map(|statement| Promise {
        modality: statement.modality.value.as_str(),
        text: prose.text(&statement.text),
    });
    promises.collect()
}

fn labelled(label: &LabelledText, prose: &mut Prose<'_>) -> Labelled {
    let texts = label.value.iter().map(|text| prose.text(text));
    let number = label.number.as_ref().map(|number| format!(" {}", number.value)).unwrap_or_default();
    let argument = label.argument.as_ref().map(|words| format!(" ({})", markdown::words(&words.value)));
    let key = format!("{}{number}{}", label.key.value.as_str(), argument.unwrap_or_default());
    Labelled { key, text: texts.collect::<Vec<_>>().join("; ") }
}

fn questions(clause: &Clause) -> Vec<String> {
    clause.questions.iter().map(|question| markdown::words(&question.text.value)).collect()
}

/// The state of a file's clauses in one word, for tables.
pub(super) fn clause_state(clause: &Clause) -> &'static str {
    clause.facts.status.as_ref().map_or("active", |status| status_word(status.value))
}
