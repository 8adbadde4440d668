//! Link reference definitions, `[label]: target`, for parts of a file that are parsed on their own.
//!
//! The Markdown parser knows those of the text that it is given; the body of a `!!!` block and a
//! piece of a page are given to it alone, while their definitions stand elsewhere in the file.

use std::collections::BTreeMap;
use std::sync::Arc;

use comrak::ResolvedReference;
use comrak::options::{BrokenLinkReference, Options};

use super::fragment::Fragment;
use super::gaps::content_start;
use super::link_syntax::{DefinitionShape, definition};
use crate::base::Span;

/// What a label stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkDefinition {
    /// The label in lower case with single spaces.
    pub label: String,
    /// Where its links lead.
    pub url: String,
    /// Its lines.
    pub span: Span,
}

/// Where labels lead, by their normal form.
#[derive(Clone, Debug, Default)]
pub(super) struct Targets(Arc<BTreeMap<String, String>>);

impl Targets {
    /// Of two definitions of one label the first holds.
    pub(super) fn new(definitions: &[LinkDefinition]) -> Self {
        let mut targets = BTreeMap::new();
        for definition in definitions {
            targets.entry(definition.label.clone()).or_insert_with(|| definition.url.clone());
        }
        Self(Arc::new(targets))
    }

    /// Lets the parser ask for labels that its own text does not define.
    pub(super) fn offer(&self, options: &mut Options<'static>) {
        if self.0.is_empty() {
            return;
        }
        let targets = Arc::clone(&self.0);
        let resolve = move |link: BrokenLinkReference<'_>| {
            let url = targets.get(&normal(link.original))?.clone();
            Some(ResolvedReference { url, title: String::new() })
        };
        options.parse.broken_link_callback = Some(Arc::new(resolve));
    }
}

fn normal(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The most lines that one definition is looked for in.
const LONGEST: usize = 8;
/// Indented by more, a line is code, or stands in the body of a `!!!` block.
const DEEPEST_INDENT: usize = 3;

/// The definitions in the lines of `fragment`, in order. A line in a fence is none.
pub(super) fn find(source: &str, fragment: &Fragment) -> Vec<LinkDefinition> {
    let lines = fragment.lines();
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Vec::new() };
    let text = &source.as_bytes()[first.start as usize..last.end as usize];
    if memchr::memmem::find(text, b"]:").is_none() {
        return Vec::new();
    }
    let contents: Vec<&str> = lines.iter().map(|line| content(&source[line.range()])).collect();
    let (mut found, mut at) = (Vec::new(), 0);
    let (mut fence, mut may_begin) = (None, true);
    while let Some(line) = contents.get(at) {
        at += 1;
        let mark = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark));
        if mark.is_some() || fence.is_some() {
            fence = if fence == mark { None } else { fence.or(mark) };
            may_begin = true;
            continue;
        }
        if may_begin && line.starts_with('[') && !line.starts_with("[^") {
            let rest = contents[at - 1..].iter().take(LONGEST).take_while(|line| !line.is_empty());
            let raw = rest.flat_map(|line| [line, "\n"]).collect::<String>();
            if let Some(shape) = definition(&raw, 0) {
                let first = lines[at - 1];
                at += raw[..shape.end].trim_end_matches('\n').matches('\n').count();
                found.push(read(&raw, shape, first.to(lines[at - 1])));
                continue;
            }
        }
        may_begin = line.is_empty() || line.starts_with('#');
    }
    found
}

/// A line without what belongs to quotes and items; empty for one that is indented too deep.
fn content(line: &str) -> &str {
    let indent = line.len() - line.trim_start_matches(' ').len();
    if indent > DEEPEST_INDENT || line.starts_with('\t') {
        return "";
    }
    line[content_start(line)..].trim_end()
}

fn read(raw: &str, shape: DefinitionShape, span: Span) -> LinkDefinition {
    let written = &raw[shape.destination];
    let bare = written.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(written);
    let mut url = String::with_capacity(bare.len());
    let mut rest = bare.chars().peekable();
    while let Some(next) = rest.next() {
        let escapes = next == '\\' && rest.peek().is_some_and(char::is_ascii_punctuation);
        url.push(if escapes { rest.next().unwrap_or(next) } else { next });
    }
    LinkDefinition { label: normal(&raw[shape.label]), url: url.replace("&amp;", "&"), span }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Source, SpecPath};

    fn found(text: &str) -> Vec<(String, String)> {
        let source = Source::new(SpecPath::new("a.md").expect("a path"), text);
        let fragment = Fragment::from_offset(text, source.lines(), 0);
        find(text, &fragment).into_iter().map(|found| (found.label, found.url)).collect()
    }

    fn pair(label: &str, url: &str) -> (String, String) {
        (label.to_owned(), url.to_owned())
    }

    #[test]
    fn definitions_are_found_wherever_they_may_stand() {
        let text = "# A\n[One  Two]: /u \"title\"\n[b]:\n  <x y>\r\n\n> [c]: /c\\_d\n\n- [d]: /d?a&amp;b\n";
        let expected = [pair("one two", "/u"), pair("b", "x y"), pair("c", "/c_d"), pair("d", "/d?a&b")];
        assert_eq!(found(text), expected);
    }

    #[test]
    fn other_lines_define_nothing() {
        for text in [
            "```\n[a]: /u\n```\n",
            "~~~\n```\n[a]: /u\n~~~\n",
            "words\n[a]: /u\n",
            "    [a]: /u\n",
            "[^a]: a note\n",
            "[a]: /u and more\n",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
