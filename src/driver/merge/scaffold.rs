//! A scaffold in parts: its regions, and the outline of what stands around them.

use std::collections::BTreeMap;

use super::marker::{self, Begin, Marker};

/// A scaffold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scaffold {
    /// What it consists of, in order.
    pub(super) outline: Vec<Item>,
    /// Its regions by id.
    pub(super) regions: BTreeMap<String, Region>,
    /// Whether its lines end as on Windows.
    pub(super) has_crlf: bool,
}

/// A part of an outline.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Item {
    /// A line outside of all regions, without its end.
    Line(String),
    /// The place of a region, by its id.
    Region(String),
}

/// A region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Region {
    /// What its first line says.
    pub(super) begin: Begin,
    /// The first line as it stands.
    pub(super) first: String,
    /// What stands in it, each line with `\n`.
    pub(super) text: String,
    /// The last line.
    pub(super) last: String,
}

impl Scaffold {
    /// Reads a scaffold. A marker that opens no region, for it is never closed or opens one of the
    /// same id again, is a line like others.
    pub(super) fn parse(text: &str) -> Self {
        let has_crlf = text.matches("\r\n").count() * 2 > text.matches('\n').count();
        let lines: Vec<&str> = text.lines().collect();
        let mut scaffold = Self { has_crlf, ..Self::default() };
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            if let Some((region, length)) = scaffold.region(&lines[at..]) {
                scaffold.outline.push(Item::Region(region.begin.id.clone()));
                scaffold.regions.insert(region.begin.id.clone(), region);
                at += length;
            } else {
                scaffold.outline.push(Item::Line((*line).to_owned()));
                at += 1;
            }
        }
        scaffold
    }

    /// The region that begins with the first of `lines`, and how many lines it has.
    fn region(&self, lines: &[&str]) -> Option<(Region, usize)> {
        let (first, rest) = lines.split_first()?;
        let Some(Marker::Begin(begin)) = marker::read(first) else { return None };
        let ends = |line: &&str| matches!(marker::read(line), Some(Marker::Begin(_) | Marker::End));
        let length = rest.iter().position(ends)?;
        let last = rest[length];
        if marker::read(last) != Some(Marker::End) || self.regions.contains_key(&begin.id) {
            return None;
        }
        let text = rest[..length].iter().map(|line| format!("{line}\n")).collect();
        let region = Region { begin, first: (*first).to_owned(), text, last: last.to_owned() };
        Some((region, length + 2))
    }

    /// The scaffold as text.
    pub(super) fn to_text(&self) -> String {
        let mut text = String::new();
        for item in &self.outline {
            match item {
                Item::Line(line) => text.extend([line, "\n"]),
                Item::Region(id) => {
                    let Some(region) = self.regions.get(id) else { continue };
                    text.extend([&marker::write(&region.first, &region.begin), "\n", &region.text]);
                    text.extend([&region.last, "\n"]);
                }
            }
        }
        if self.has_crlf { text.replace('\n', "\r\n") } else { text }
    }

    /// The ids of its regions.
    pub(super) fn ids(&self) -> impl Iterator<Item = &String> {
        self.outline.iter().filter_map(|item| match item {
            Item::Region(id) => Some(id),
            Item::Line(_) => None,
        })
    }
}

/// An outline as a base keeps it.
pub(super) fn outline_text(outline: &[Item]) -> String {
    let lines = outline.iter().map(|item| match item {
        Item::Line(line) => format!("{line}\n"),
        Item::Region(id) => format!("specc:begin {id}\n"),
    });
    lines.collect()
}

/// The outline that a base keeps.
pub(super) fn parse_outline(text: &str) -> Vec<Item> {
    let items = text.lines().map(|line| match line.strip_prefix("specc:begin ") {
        Some(id) => Item::Region(id.to_owned()),
        None => Item::Line(line.to_owned()),
    });
    items.collect()
}

/// The lines of an outline, without the places of regions.
pub(super) fn lines(outline: &[Item]) -> impl Iterator<Item = &String> {
    outline.iter().filter_map(|item| match item {
        Item::Line(line) => Some(line),
        Item::Region(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scaffold_reads_back_as_it_was() {
        let text = "import x\r\n// specc:begin a\r\ntest\r\n// specc:end\r\n\r\nhelper\r\n";
        let scaffold = Scaffold::parse(text);
        assert_eq!(scaffold.to_text(), text);
        assert_eq!(scaffold.regions["a"].text, "test\n");
        assert_eq!(parse_outline(&outline_text(&scaffold.outline)), scaffold.outline);
    }

    #[test]
    fn a_marker_that_opens_no_region_is_a_line() {
        let text =
            "# specc:begin a\n# specc:begin b\nx\n# specc:end\n# specc:end\n# specc:begin b\n# specc:end\n";
        let scaffold = Scaffold::parse(text);
        assert_eq!(scaffold.ids().collect::<Vec<_>>(), ["b"]);
        assert_eq!(scaffold.to_text(), text);
    }
}
