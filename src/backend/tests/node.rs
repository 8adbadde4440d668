//! Scaffolds for Node's own runner.

use schemars::JsonSchema;
use serde::Serialize;

use super::Scaffold;
use super::javascript;
use super::names::{Names, region};
use super::plan::{Entry, Suite, Test};
use crate::backend::templates::{Root, Templates};
use crate::backend::{OutputFile, OutputPath, Ownership};
use crate::ir::FileIr;

/// The template.
pub(super) const TEMPLATE: Root<View> = Root::new("node", include_str!("../../../templates/tests/node.hbs"));

/// What `node.hbs` sees.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct View {
    /// The spec file, as comment words.
    source: String,
    /// What is imported from `node:test`.
    imports: &'static str,
    lines: Vec<Line>,
}

/// A group's beginning or end, or a test. Names and reasons are string literals.
#[derive(Debug, Default, Serialize, JsonSchema)]
struct Line {
    /// Whether a blank line comes before it: not right after a group's beginning.
    spaced: bool,
    indent: String,
    opens: bool,
    closes: bool,
    name: String,
    /// The id of a test's region.
    region: String,
    reason: String,
    comments: Vec<String>,
}

/// The scaffold of a spec file.
pub(super) fn scaffold(templates: &Templates, file: &FileIr, suite: &Suite) -> Scaffold {
    let path = match OutputPath::new(&format!("{}.test.mjs", file.path.stem())) {
        Ok(path) => path,
        Err(reason) => return Ok(Err(reason)),
    };
    let grouped = suite.entries.iter().any(|entry| matches!(entry, Entry::Open { .. }));
    let view = View {
        source: javascript::comment(file.path.as_str()),
        imports: if grouped { "describe, test" } else { "test" },
        lines: lines(suite),
    };
    let content = templates.render(&TEMPLATE, &view)?;
    Ok(Ok(OutputFile::text(path, content, Ownership::Scaffold)))
}

fn lines(suite: &Suite) -> Vec<Line> {
    let mut depth = 0_usize;
    let mut spaced = true;
    let mut regions = Names::default();
    let lines = suite.entries.iter().map(|entry| {
        let line = line(entry, &mut depth, &mut regions);
        Line { spaced: std::mem::replace(&mut spaced, !line.opens) && !line.closes, ..line }
    });
    lines.collect()
}

/// A part of the suite at a depth of groups, which it may change.
fn line(entry: &Entry, depth: &mut usize, regions: &mut Names) -> Line {
    match entry {
        Entry::Open { title } => {
            *depth += 1;
            let name = javascript::string(title);
            Line { indent: "  ".repeat(*depth - 1), opens: true, name, ..Line::default() }
        }
        Entry::Close => {
            *depth = depth.saturating_sub(1);
            Line { indent: "  ".repeat(*depth), closes: true, ..Line::default() }
        }
        Entry::Test(test) => {
            let region = regions.unique(region(&test.id));
            Line { region, ..test_line(test, "  ".repeat(*depth)) }
        }
    }
}

fn test_line(test: &Test, indent: String) -> Line {
    Line {
        indent,
        name: javascript::string(&format!("[{}] {}", test.id, test.title)),
        reason: javascript::string(&format!("pending: {}", test.id)),
        comments: test.notes.iter().map(|note| javascript::comment(note)).collect(),
        ..Line::default()
    }
}
