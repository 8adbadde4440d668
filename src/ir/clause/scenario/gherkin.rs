//! Scenarios and backgrounds in a fence of Gherkin, or in a paragraph that begins with the line of one.

use std::collections::BTreeSet;
use std::ops::Range;

use super::flows::{LinedStep, set_phases};
use super::placeholders::{Token, inner_name};
use super::{CaseRow, CaseTable, ScenarioStep, StepKeyword, StepPhase};
use crate::base::{Located, Source, Span};
use crate::ir::lower::scope::Scope;
use crate::ir::print::markdown;
use crate::ir::{ClauseKind, Detail, DetailKind, Text};
use crate::syntax::lang::gherkin::{self, GherkinLine};
use crate::syntax::lang::info;
use crate::syntax::{BlockIndex, BlockKind, Document};

/// The languages of fences that are read.
const LANGUAGES: [&str; 3] = ["gherkin", "feature", "cucumber"];

/// Whether a block is a fence of Gherkin that does not only show something, or a paragraph that begins with the line of a
/// scenario or a background and goes on with a step.
pub(in crate::ir) fn is_gherkin(source: &Source, document: &Document, block: BlockIndex) -> bool {
    match &document.block(block).kind {
        BlockKind::Fence { info, .. } => is_gherkin_fence(info),
        BlockKind::Paragraph => {
            let [first, second, ..] = document.segments(block) else { return false };
            // `Example:` begins many a paragraph.
            let is_named =
                ["Scenario", "Background:"].iter().any(|word| source.slice(*first).starts_with(word));
            let opens = is_named
                && matches!(
                    gherkin::parse(source.slice(*first)),
                    GherkinLine::Scenario { .. } | GherkinLine::Background { .. }
                );
            opens && is_step(source, *second, &gherkin::parse(source.slice(*second)))
        }
        _ => false,
    }
}

fn is_gherkin_fence(info: &str) -> bool {
    let language = info.split_whitespace().next().unwrap_or_default();
    LANGUAGES.iter().any(|known| known.eq_ignore_ascii_case(language))
        && !info::parse(info).words.into_iter().any(|word| &info[word] == "no_run")
}

/// A scenario or background of a fence.
pub(in crate::ir) struct GherkinPart {
    pub(in crate::ir) kind: ClauseKind,
    /// Its title; of steps without a scenario, the words of their first When.
    pub(in crate::ir) title: Span,
    /// Whether it says that a table fills it.
    pub(super) is_outline: bool,
    /// Whether the fence holds its steps and nothing else, so that they may be those of a heading.
    pub(in crate::ir) is_bare: bool,
    /// Its lines below the title.
    lines: Vec<(Span, GherkinLine)>,
}

/// The scenarios and backgrounds of a fence that have steps, in order.
pub(in crate::ir) fn parts(source: &Source, document: &Document, fence: BlockIndex) -> Vec<GherkinPart> {
    let mut parts: Vec<GherkinPart> = Vec::new();
    let (mut is_quoted, mut has_words) = (false, false);
    for &line in document.segments(fence) {
        let mut read = gherkin::parse(source.slice(line));
        if read == GherkinLine::Quotes {
            is_quoted = !is_quoted;
        } else if is_quoted {
            read = GherkinLine::Other;
        } else {
            has_words |= says_more(source, line, &read);
        }
        let part = match &read {
            GherkinLine::Background { word } => (ClauseKind::Background, line.within(word.clone()), false),
            GherkinLine::Scenario { title, is_outline } => {
                (ClauseKind::Scenario, line.within(title.clone()), *is_outline)
            }
            _ => {
                if parts.is_empty() && is_step(source, line, &read) {
                    parts.push(unnamed(line));
                }
                if let Some(part) = parts.last_mut() {
                    part.lines.push((line, read));
                }
                continue;
            }
        };
        let (kind, title, is_outline) = part;
        parts.push(GherkinPart { kind, title, is_outline, is_bare: false, lines: Vec::new() });
    }
    for part in &mut parts {
        part.is_bare = !has_words;
        part.name_by_when(source);
    }
    parts.retain(|part| part.lines.iter().any(|(line, read)| is_step(source, *line, read)));
    parts
}

/// Steps without a line that names their scenario.
fn unnamed(line: Span) -> GherkinPart {
    let title = line.within(0..0);
    GherkinPart { kind: ClauseKind::Scenario, title, is_outline: false, is_bare: false, lines: Vec::new() }
}

/// Whether a line outside of texts is none of a step, of what stands below it or of its cases.
fn says_more(source: &Source, line: Span, read: &GherkinLine) -> bool {
    match read {
        GherkinLine::Step { .. } => !is_step(source, line, read),
        GherkinLine::Row { .. } | GherkinLine::Examples | GherkinLine::Quotes => false,
        GherkinLine::Background { .. } | GherkinLine::Scenario { .. } => true,
        GherkinLine::Other => !source.slice(line).trim().is_empty(),
    }
}

fn is_step(source: &Source, line: Span, read: &GherkinLine) -> bool {
    keyword(source, line, read).is_some()
}

/// The keyword of a step with its place and the range of its text; `*` goes on with the step before.
fn keyword(source: &Source, line: Span, read: &GherkinLine) -> Option<(Located<StepKeyword>, Range<usize>)> {
    let GherkinLine::Step { word, text } = read else { return None };
    let keyword = match &source.slice(line)[word.clone()] {
        "*" => StepKeyword::And,
        word => StepKeyword::of(word)?,
    };
    Some((Located::written(keyword, line.within(word.clone())), text.clone()))
}

impl GherkinPart {
    /// Names a scenario without a title by what happens in it.
    fn name_by_when(&mut self, source: &Source) {
        if !self.title.is_empty() || self.kind != ClauseKind::Scenario {
            return;
        }
        let steps = self.lines.iter().filter_map(|(line, read)| Some((*line, keyword(source, *line, read)?)));
        let when = steps.clone().find(|(_, (keyword, _))| keyword.value == StepKeyword::When);
        if let Some((line, (_, text))) = when.or_else(|| steps.clone().next()) {
            self.title = line.within(text);
        }
    }

    /// Its steps with their phases, and the table that fills them.
    pub(super) fn read(&self, scope: &Scope<'_>) -> (Vec<LinedStep>, Option<CaseTable>) {
        let mut reading =
            Reading { source: scope.source, table: None, place: Place::Steps, steps: Vec::new() };
        for (line, read) in &self.lines {
            reading.line(*line, read);
        }
        reading.end_rows();
        reading.fill();
        let mut steps: Vec<LinedStep> = reading.steps.into_iter().map(|step| (step, None)).collect();
        set_phases(&mut steps);
        (steps, reading.table)
    }

    /// The names in angle brackets in the words of a step.
    pub(super) fn tokens(step: &ScenarioStep) -> Vec<Token> {
        names(step.text.markdown(), step.text.span())
    }

    /// The names in angle brackets in the words of a step and in what stands below it.
    pub(super) fn names(step: &ScenarioStep) -> Vec<String> {
        let below = step.details.iter().flat_map(|detail| names(&detail.markdown, detail.span));
        Self::tokens(step).into_iter().chain(below).map(|token| token.name).collect()
    }
}

/// Where the next line stands.
enum Place {
    Steps,
    /// In the table of a step, with its place and its rows so far.
    Rows(Span, String),
    /// In the table below `Examples:`, with the positions of its columns once its header is read.
    Cases(Option<Vec<usize>>),
    /// In a text between quotation marks, from this place on.
    Quoted(Span),
}

struct Reading<'s> {
    source: &'s Source,
    table: Option<CaseTable>,
    place: Place,
    steps: Vec<ScenarioStep>,
}

impl Reading<'_> {
    fn line(&mut self, line: Span, read: &GherkinLine) {
        if !matches!(read, GherkinLine::Row { .. }) {
            self.end_rows();
        }
        match (&self.place, read) {
            (Place::Quoted(from), GherkinLine::Quotes) => self.quoted(from.to(line)),
            (Place::Quoted(_), _) => {}
            (_, GherkinLine::Quotes) => self.place = Place::Quoted(line),
            (_, GherkinLine::Examples) => self.place = Place::Cases(None),
            (Place::Cases(_), GherkinLine::Row { cells }) => self.case(line, cells),
            (_, GherkinLine::Row { cells }) => self.row(line, cells.len()),
            _ => {
                if let Some((keyword, text)) = keyword(self.source, line, read) {
                    self.step(keyword, line.within(text));
                }
            }
        }
    }

    fn step(&mut self, keyword: Located<StepKeyword>, text: Span) {
        let text = if text.is_empty() { Text::default() } else { Text::plain(self.source.slice(text), text) };
        let (phase, details) = (StepPhase::Given, Vec::new());
        self.steps.push(ScenarioStep {
            keyword,
            phase,
            modality: None,
            text,
            placeholders: Vec::new(),
            details,
        });
        self.place = Place::Steps;
    }

    /// A text between quotation marks belongs to the step above it.
    fn quoted(&mut self, span: Span) {
        let lines: Vec<&str> = self.source.slice(span).lines().collect();
        let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
        let blank = |line: &&&str| !line.trim().is_empty();
        let indent =
            inner.iter().filter(blank).map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
        let cut = |line: &&str| line.get(indent..).unwrap_or_else(|| line.trim_start()).to_owned();
        let inner: Vec<String> = inner.iter().map(cut).collect();
        self.detail(DetailKind::Fence, span, markdown::fence('`', "", &inner.join("\n")));
        self.place = Place::Steps;
    }

    /// Rows below a step are its table.
    fn row(&mut self, line: Span, columns: usize) {
        let row = self.source.slice(line).trim();
        if let Place::Rows(span, rows) = &mut self.place {
            *span = span.to(line);
            rows.extend(["\n", row]);
        } else {
            self.place = Place::Rows(line, format!("{row}\n|{}", "---|".repeat(columns)));
        }
    }

    /// Gives the table that ends here to its step.
    fn end_rows(&mut self) {
        if let Place::Rows(span, rows) = &mut self.place {
            let (span, rows) = (*span, std::mem::take(rows));
            self.place = Place::Steps;
            self.detail(DetailKind::Table, span, rows);
        }
    }

    fn detail(&mut self, kind: DetailKind, span: Span, markdown: String) {
        if let Some(step) = self.steps.last_mut() {
            step.details.push(Detail { kind, span, markdown: markdown.into() });
        }
    }

    /// A row of the cases. Columns of a further table are matched by name.
    fn case(&mut self, line: Span, cells: &[Range<usize>]) {
        let text = |cell: &Range<usize>| {
            let span = line.within(cell.clone());
            Text::plain(self.source.slice(span).replace("\\|", "|"), span)
        };
        let table = self.table.get_or_insert_with(CaseTable::default);
        let Place::Cases(places) = &mut self.place else { return };
        let Some(places) = places else {
            let column = |cell| {
                let name = text(cell).plain.to_string();
                let known = table.columns.iter().position(|column| column.value == name);
                known.unwrap_or_else(|| {
                    table.columns.push(Located::written(name, line.within(cell.clone())));
                    table.columns.len() - 1
                })
            };
            *places = Some(cells.iter().map(column).collect());
            for row in &mut table.rows {
                row.cells.resize_with(table.columns.len(), Text::default);
            }
            return;
        };
        let mut row = vec![Text::default(); table.columns.len()];
        for (cell, &place) in cells.iter().zip(&*places) {
            row[place] = text(cell);
        }
        table.rows.push(CaseRow { cells: row, span: line });
    }

    /// Makes placeholders of the names of columns in the steps: people read `{name}` for `<name>`.
    fn fill(&mut self) {
        let columns = self.table.iter().flat_map(|table| &table.columns);
        let columns: BTreeSet<&str> = columns.map(|column| column.value.as_str()).collect();
        for step in &mut self.steps {
            let found = names(&step.text.plain, step.text.span()).into_iter();
            let known: Vec<Token> = found.filter(|token| columns.contains(token.name.as_str())).collect();
            if known.is_empty() {
                continue;
            }
            let written = step.text.plain.to_string();
            let mut plain = written.clone();
            for token in known.iter().rev() {
                plain.replace_range(token.whole.clone(), &format!("{{{}}}", token.name));
            }
            step.text.plain = plain.into();
            step.text.markdown = Some(written);
            step.placeholders =
                known.into_iter().map(|token| Located::written(token.name, token.name_span)).collect();
        }
    }
}

/// The names in angle brackets in the words of a step, which stand at `span`.
fn names(words: &str, span: Span) -> Vec<Token> {
    let mut found = Vec::new();
    for at in memchr::memchr_iter(b'<', words.as_bytes()) {
        let Some(inner) = inner_name(&words[at..]) else { continue };
        let name_raw = at + inner.start..at + inner.end;
        let whole = at..name_raw.end + words[name_raw.end..].find('>').unwrap_or(0) + 1;
        found.push(Token {
            name: words[name_raw.clone()].to_owned(),
            span: span.within(whole.clone()),
            name_span: span.within(name_raw.clone()),
            name_raw,
            whole,
            // Nothing else than a placeholder is written so in Gherkin.
            angle: false,
            verbatim: false,
        });
    }
    found
}
