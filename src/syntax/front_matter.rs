//! The YAML block between `---` lines at a file's start.

use std::collections::BTreeSet;

use saphyr_parser::{Event, Parser, Span as YamlSpan, StrInput};

use crate::base::{LineIndex, Located, Span};

/// The front matter of a file: its top-level mapping, values kept as the text that stands there
/// (`version: 1.10` is no number).
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    /// From the first `---` to the end of the last, without its line ending.
    pub span: Span,
    /// The entries, in order; of a key that stands there twice, the first.
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
    let mut walk = MappingWalk::new(text);
    walk.read(yaml);
    let (entries, faults) = (walk.entries, walk.faults);
    Some(FrontMatter { span: Span::new(start, closing.end as usize), entries, faults })
}

/// Walks the YAML events; nested values are kept as source text, so aliases are never expanded.
struct MappingWalk<'t> {
    text: &'t str,
    entries: Vec<FrontMatterEntry>,
    faults: Vec<Located<String>>,
    /// The keys so far.
    seen: BTreeSet<String>,
    depth: usize,
    /// What the next node at the top level is.
    turn: Turn,
    /// The bytes of the nested value at the top level, as far as read.
    nested: Span,
    /// Whether an alias was reported; one finding is enough.
    alias_seen: bool,
}

/// What the next node of the mapping is.
enum Turn {
    Key,
    Value(Located<String>),
    /// The value of a key that was reported.
    Dropped,
}

impl<'t> MappingWalk<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            entries: Vec::new(),
            faults: Vec::new(),
            seen: BTreeSet::new(),
            depth: 0,
            turn: Turn::Key,
            nested: Span::default(),
            alias_seen: false,
        }
    }

    fn read(&mut self, yaml: Span) {
        let source = &self.text[yaml.range()];
        // The YAML reader counts characters.
        let offsets: Vec<usize> = source.char_indices().map(|(at, _)| at).collect();
        let byte = |index: usize| offsets.get(index).copied().unwrap_or(source.len());
        let to_span = |span: YamlSpan| yaml.within(byte(span.start.index())..byte(span.end.index()));
        let mut parser = Parser::new(StrInput::new(source));
        while let Some(next) = parser.next_event() {
            match next {
                Ok((event, span)) => self.event(event, to_span(span)),
                Err(error) => {
                    let at = byte(error.marker().index());
                    return self.fault(error.info(), yaml.within(at..at));
                }
            }
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::MappingStart(..) => self.start(span, true),
            Event::SequenceStart(..) => self.start(span, false),
            Event::MappingEnd | Event::SequenceEnd => self.end(span),
            Event::Scalar(value, ..) => match self.depth {
                0 if span.is_empty() => {}
                0 => self.fault("this is a plain text; write `key: value` lines", span),
                1 => self.node(value.into_owned(), span),
                _ => self.nested = self.nested.to(span),
            },
            Event::Alias(..) => self.alias(span),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => {}
        }
    }

    fn start(&mut self, span: Span, is_mapping: bool) {
        self.depth += 1;
        match self.depth {
            1 if !is_mapping => {
                self.fault("this is a list; write `key: value` lines", span);
                self.turn = Turn::Dropped;
            }
            2 => self.nested = span,
            _ => {}
        }
    }

    fn end(&mut self, span: Span) {
        self.depth = self.depth.saturating_sub(1);
        if !span.is_empty() && self.depth > 0 {
            self.nested = self.nested.to(span);
        }
        if self.depth == 1 {
            let kept = self.text[self.nested.range()].trim_end();
            let span = self.nested.within(0..kept.len());
            match self.turn {
                Turn::Key => {
                    self.fault("a key must be a plain text", span);
                    self.turn = Turn::Dropped;
                }
                Turn::Value(_) | Turn::Dropped => self.node(kept.to_owned(), span),
            }
        }
    }

    /// A key or a value of the top-level mapping.
    fn node(&mut self, text: String, span: Span) {
        match std::mem::replace(&mut self.turn, Turn::Key) {
            Turn::Key => self.turn = self.key(text, span),
            Turn::Value(key) => {
                self.entries.push(FrontMatterEntry { key, value: Located::written(text, span) });
            }
            Turn::Dropped => {}
        }
    }

    fn key(&mut self, text: String, span: Span) -> Turn {
        if !self.seen.insert(text.clone()) {
            self.fault(&format!("the key `{text}` stands here a second time"), span);
            return Turn::Dropped;
        }
        Turn::Value(Located::written(text, span))
    }

    fn alias(&mut self, span: Span) {
        if !std::mem::replace(&mut self.alias_seen, true) {
            self.fault("aliases are not read; write the value out", span);
        }
        match self.depth {
            1 => self.turn = if matches!(self.turn, Turn::Key) { Turn::Dropped } else { Turn::Key },
            _ => self.nested = self.nested.to(span),
        }
    }

    fn fault(&mut self, fault: &str, span: Span) {
        self.faults.push(Located::written(fault.to_owned(), span));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> FrontMatter {
        read(text, &LineIndex::new(text), 0).expect("front matter")
    }

    /// Entries as key, value, and the source text of the value.
    fn entries(text: &str) -> Vec<(String, String, &str)> {
        let front_matter = read_text(text);
        assert_eq!(front_matter.faults, [], "{text}");
        let entry =
            |entry: FrontMatterEntry| (entry.key.value, entry.value.value, &text[entry.value.span.range()]);
        front_matter.entries.into_iter().map(entry).collect()
    }

    fn one(key: &str, value: &str, source: &'static str) -> (String, String, &'static str) {
        (key.to_owned(), value.to_owned(), source)
    }

    #[test]
    fn values_stay_text() {
        assert_eq!(
            entries("---\nversion: 1.10\nok: true\n1: \"a\\tb\"\ntagged: !!str 2\n---\n"),
            [
                one("version", "1.10", "1.10"),
                one("ok", "true", "true"),
                one("1", "a\tb", "\"a\\tb\""),
                one("tagged", "2", "!!str 2"),
            ]
        );
    }

    #[test]
    fn places_are_bytes_also_after_other_scripts_and_crlf() {
        assert_eq!(
            entries("---\r\ntitle: Größe 東京 🙂\r\nowner: é\r\n---\r\n"),
            [one("title", "Größe 東京 🙂", "Größe 東京 🙂"), one("owner", "é", "é")]
        );
    }

    #[test]
    fn nested_values_are_source_text_without_what_follows() {
        assert_eq!(
            entries("---\ntags:\n  - a\n  - [b, c]\n# comment\nmap: {x: 1}\nnext: y\n---\n"),
            [
                one("tags", "- a\n  - [b, c]", "- a\n  - [b, c]"),
                one("map", "{x: 1}", "{x: 1}"),
                one("next", "y", "y"),
            ]
        );
    }

    #[test]
    fn texts_over_lines_are_joined_as_yaml_says() {
        let entries = entries("---\na: |\n  x\n  y\nb: one\n  two\n---\n");
        assert_eq!((entries[0].1.as_str(), entries[1].1.as_str()), ("x\ny\n", "one two"));
    }

    fn faults(text: &str) -> Vec<(String, &str)> {
        let faults = read_text(text).faults.into_iter();
        faults.map(|fault| (fault.value, &text[fault.span.range()])).collect()
    }

    #[test]
    fn a_key_twice_is_one_fault_and_the_first_stays() {
        let text = "---\na: 1\na: 2\nb: 3\n---\n";
        assert_eq!(faults(text), [("the key `a` stands here a second time".to_owned(), "a")]);
        assert_eq!(read_text(text).entries.len(), 2);
    }

    #[test]
    fn what_is_no_flat_mapping_is_a_fault() {
        for (text, place) in [
            ("---\n- a\n---\n", "- "),
            ("---\nplain\n---\n", "plain"),
            ("---\n? [a, b]\n: c\nd: e\n---\n", "[a, b]"),
        ] {
            let found = faults(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(place.starts_with(found[0].1) || found[0].1 == place, "{text}: {found:?}");
        }
        assert_eq!(faults("---\n---\n"), []);
        assert_eq!(faults("---\n# only a comment\n---\n"), []);
        assert_eq!(faults("---\na: [b\n---\n").len(), 1);
    }

    #[test]
    fn aliases_are_one_fault_and_are_never_expanded() {
        let line = |level: usize| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1);
        let lines: Vec<String> = (1..40).map(line).collect();
        let text = format!("---\na0: &a0 [x, x]\n{}---\n", lines.concat());
        assert_eq!(faults(&text).len(), 1);
        let size: usize = read_text(&text).entries.iter().map(|entry| entry.value.value.len()).sum();
        assert!(size < text.len());
    }
}
