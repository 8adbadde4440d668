//! Nesting and paragraphs that are past a limit, found before the Markdown parser gets them.

use super::fragment::Fragment;
use super::line_shape::{Mark, Marks, is_delimiter_row, is_fence};
use crate::base::{Code, Limits, Span, codes};

codes! {
    /// Quotes or lists are nested deeper than the limit.
    ///
    /// Nobody reads text that lies in dozens of quotes or lists, and each level costs time for every
    /// line. What lies deeper than the limit is kept as plain text and not searched for clauses.
    ///
    /// Lift the inner parts out, or raise the limit in `specc.toml`:
    ///
    /// ```toml
    /// [limits]
    /// nesting = 100
    /// ```
    pub(super) NESTING_TOO_DEEP = "nesting-too-deep", Warning;

    /// A paragraph is longer than the limit.
    ///
    /// A paragraph of megabytes is hardly written by a person; searching it would cost seconds and
    /// gigabytes. It is kept as it stands, but no statement, label or link in it is read.
    ///
    /// Divide it by blank lines, or raise the limit in `specc.toml`:
    ///
    /// ```toml
    /// [limits]
    /// paragraph-bytes = 4000000
    /// ```
    pub(super) PARAGRAPH_TOO_LONG = "paragraph-too-long", Warning;
}

/// Some lines that are past a limit.
#[derive(Debug)]
pub(super) struct Excess {
    /// Which limit.
    pub(super) code: &'static Code,
    /// The lines, from 1, each with the number of bytes that may stay.
    pub(super) lines: Vec<(usize, usize)>,
    /// Where a reader should look.
    pub(super) span: Span,
    /// Levels or bytes that were counted.
    pub(super) amount: usize,
}

/// Finds the lines of `fragment` that are past a limit.
pub(super) fn find(source: &str, fragment: &Fragment, limits: &Limits) -> Vec<Excess> {
    let mut scan = Scan { source, limits, found: Vec::new(), items: Vec::new(), run: Run::default() };
    for (at, &line) in fragment.lines().iter().enumerate() {
        scan.line(at + 1, line);
    }
    scan.end_run();
    scan.found
}

struct Scan<'l> {
    source: &'l str,
    limits: &'l Limits,
    found: Vec<Excess>,
    /// Content columns of the items that may be open, from the left.
    items: Vec<usize>,
    run: Run,
}

/// Lines that may be one paragraph.
#[derive(Default)]
struct Run {
    lines: Vec<(usize, usize)>,
    /// The text of the first line.
    first: Span,
    bytes: usize,
    table: bool,
}

impl Scan<'_> {
    fn line(&mut self, number: usize, line: Span) {
        let text = &self.source[line.range()];
        let mut marks = Marks::new(text);
        let (mut quotes, mut begins_item) = (0, false);
        while let Some((mark, at, column)) = marks.take() {
            let items_around = self.items.partition_point(|&open| open <= column);
            match mark {
                Mark::Quote => quotes += 1,
                Mark::Item { content } => {
                    begins_item = true;
                    self.items.truncate(items_around);
                    self.items.push(content);
                }
            }
            if quotes + items_around + usize::from(begins_item) > self.limits.nesting {
                self.items.truncate(items_around);
                let depth = quotes + items_around + usize::from(begins_item);
                let more = std::iter::from_fn(|| marks.take()).count();
                return self.too_deep((number, at), line, depth + more);
            }
        }
        self.content((number, marks.at), line, text, begins_item);
    }

    /// A line with one mark too many at byte `at`.
    fn too_deep(&mut self, (number, at): (usize, usize), line: Span, amount: usize) {
        self.end_run();
        let last = self.found.last_mut().filter(|last| last.code == &NESTING_TOO_DEEP);
        match last.filter(|last| last.lines.last().is_some_and(|&(line, _)| line + 1 == number)) {
            Some(last) => last.lines.push((number, at)),
            None => self.found.push(Excess {
                code: &NESTING_TOO_DEEP,
                lines: vec![(number, at)],
                span: line.within(at..at + 1),
                amount,
            }),
        }
    }

    fn content(&mut self, place: (usize, usize), line: Span, text: &str, begins_item: bool) {
        let content = &text[place.1..];
        let no_text = content.is_empty() || is_fence(content);
        if no_text || begins_item || content.starts_with('#') {
            self.end_run();
        }
        if no_text {
            return;
        }
        self.run.table |= is_delimiter_row(content);
        if self.run.lines.is_empty() {
            self.run.first = line.within(place.1..line.len());
        }
        self.run.bytes += content.len();
        self.run.lines.push(place);
    }

    fn end_run(&mut self) {
        let run = &mut self.run;
        if run.bytes > self.limits.paragraph_bytes && !run.table {
            let lines = std::mem::take(&mut run.lines);
            let text = &self.source[run.first.range()];
            let shown = text.char_indices().nth(60).map_or(text.len(), |(end, _)| end);
            let span = run.first.within(0..shown);
            self.found.push(Excess { code: &PARAGRAPH_TOO_LONG, lines, span, amount: run.bytes });
        }
        run.lines.clear();
        (run.bytes, run.table) = (0, false);
    }
}
