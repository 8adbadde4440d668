//! The YAML block between `---` lines at a file's start.

use saphyr_parser::{Event, Parser, Span as YamlSpan, StrInput};

use crate::base::{LineIndex, Located, Span};

/// The front matter of a file: its top-level mapping, values kept as the text that stands there
/// (`version: 1.10` is no number).
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    /// From the first `---` to the end of the last, without its line ending.
    pub span: Span,
    /// The entries, in order.
    pub entries: Vec<FrontMatterEntry>,
    /// What is wrong with the YAML, in words, and where.
    pub faults: Vec<Located<String>>,
}

/// One `key: value`.
#[derive(Clone, Debug)]
pub struct FrontMatterEntry {
    /// The key.
    pub key: Located<String>,
    /// A scalar's text, or the source text of a list or mapping.
    pub value: Located<String>,
}

/// Reads the front matter of `text`, whose content begins at `start` (after a byte order mark).
pub(super) fn read(text: &str, index: &LineIndex, start: usize) -> Option<FrontMatter> {
    let opening = index.line_span(text, 1);
    if text[start..opening.end as usize].trim_end() != "---" {
        return None;
    }
    let closing = (2..=index.len()).map(|line| index.line_span(text, line)).find(|span| {
        let line = text[span.range()].trim_end();
        line == "---" || line == "..."
    })?;
    let yaml = Span::new(index.line_start(2), closing.start as usize);
    let mut front_matter =
        FrontMatter { span: Span::new(start, closing.end as usize), ..FrontMatter::default() };
    read_mapping(text, yaml, &mut front_matter);
    Some(front_matter)
}

/// Walks the YAML events; nested values are kept as source text, so aliases are never expanded.
fn read_mapping(text: &str, yaml: Span, into: &mut FrontMatter) {
    let source = &text[yaml.range()];
    let offsets = char_offsets(source);
    let to_span = |span: YamlSpan| {
        let byte = |index: usize| offsets.get(index).copied().unwrap_or(source.len());
        yaml.within(byte(span.start.index())..byte(span.end.index()))
    };
    let mut walk = MappingWalk::default();
    let mut parser = Parser::new(StrInput::new(source));
    loop {
        match parser.next_event() {
            Some(Ok((event, span))) => walk.event(event, to_span(span), text, into),
            Some(Err(error)) => {
                let at = offsets.get(error.marker().index()).copied().unwrap_or(source.len());
                into.faults.push(Located::written(error.info().to_owned(), yaml.within(at..at)));
                return;
            }
            None => return,
        }
    }
}

/// Byte offset of each character, since the YAML reader counts characters.
fn char_offsets(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).collect()
}

#[derive(Default)]
struct MappingWalk {
    depth: usize,
    key: Option<Located<String>>,
    /// Start of a nested value at the top level.
    nested_from: Option<Span>,
}

impl MappingWalk {
    fn event(&mut self, event: Event<'_>, span: Span, text: &str, into: &mut FrontMatter) {
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                self.depth += 1;
                if self.depth == 2 {
                    self.nested_from = Some(span);
                }
                if self.depth == 1 && matches!(event, Event::SequenceStart(..)) {
                    let fault = "the front matter is a list; write `key: value` lines";
                    into.faults.push(Located::written(fault.to_owned(), span));
                }
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.depth -= 1;
                if self.depth == 1 {
                    self.end_nested(span, text, into);
                }
            }
            Event::Scalar(value, ..) if self.depth == 1 => self.scalar(value.into_owned(), span, into),
            Event::Scalar(..) if self.depth == 0 => {
                let fault = "the front matter is a plain text; write `key: value` lines";
                into.faults.push(Located::written(fault.to_owned(), span));
            }
            Event::Alias(..) => {
                into.faults
                    .push(Located::written("aliases are not read; write the value out".to_owned(), span));
                if self.depth == 1 {
                    self.key = None;
                }
            }
            _ => {}
        }
    }

    fn scalar(&mut self, value: String, span: Span, into: &mut FrontMatter) {
        match self.key.take() {
            None => self.key = Some(Located::written(value, span)),
            Some(key) => into.entries.push(FrontMatterEntry { key, value: Located::written(value, span) }),
        }
    }

    fn end_nested(&mut self, end: Span, text: &str, into: &mut FrontMatter) {
        let Some(start) = self.nested_from.take() else { return };
        let Some(key) = self.key.take() else { return };
        let all = start.to(end);
        let kept = text[all.range()].trim_end();
        let span = all.within(0..kept.len());
        into.entries.push(FrontMatterEntry { key, value: Located::written(kept.to_owned(), span) });
    }
}
