//! Which lines of templates the lines of outputs come from, held against changes of the templates.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value, json};
use specc::backend::{
    Backend, OutputTree, Overridden, Overrides, Request, TemplateLine, TemplateOverride, TemplateRole,
    backend_named, traced,
};
use specc::driver::read_template_folder;
use specc::ir::Spec;

use crate::door::{fixture, spec_of};
use crate::project::repository;
use crate::provenance::sample;

/// A backend with options, and the name of the folder that its templates lie in.
struct Made {
    backend: Arc<dyn Backend>,
    options: Value,
    folder: String,
}

/// All built-in backends, one of them in both its ways, and the example of a template folder.
fn all() -> Vec<Made> {
    let built_in = |name: &str, options: Value| Made {
        backend: backend_named(name).unwrap(),
        options,
        folder: name.to_owned(),
    };
    let address = "https://example.com/{file}#{anchor}";
    let folder = repository().join("examples/backends/requirements-csv");
    let example = read_template_folder(&folder, "backends/csv").unwrap();
    vec![
        built_in(
            "announce",
            json!({ "clause-url": address, "url": "https://example.com", "date": "2026-01-31" }),
        ),
        built_in("docs", json!({})),
        built_in("tests", json!({})),
        built_in("tests", json!({ "framework": "pytest" })),
        built_in("tutorial", json!({ "drafts": "always" })),
        Made { backend: example, options: json!({}), folder: "backends/csv".to_owned() },
    ]
}

/// A spec that comes by most lines of the templates.
fn spec() -> Spec {
    let read = |name: &str| std::fs::read_to_string(fixture("tidebook").join(name)).unwrap();
    let mut files = sample();
    files.extend(["api.md", "lessons.md", "product.md"].map(|name| (format!("tidebook/{name}"), read(name))));
    spec_of(&files)
}

impl Made {
    fn emit(&self, backend: &dyn Backend, spec: &Spec) -> OutputTree {
        let request = Request { spec, options: &self.options, target: "it" };
        OutputTree::new(backend.emit(&request).unwrap().files).unwrap()
    }

    /// What it makes when a line of a template is another.
    fn emit_with(&self, spec: &Spec, name: &str, line: usize, text: &str) -> OutputTree {
        let templates = self.backend.templates().unwrap();
        let lines = templates.text(name).unwrap().split_inclusive('\n').enumerate();
        let text: String = lines.map(|(at, own)| if at + 1 == line { text } else { own }).collect();
        let file = TemplateOverride { name: name.to_owned(), shown: name.to_owned(), text, changed: None };
        let overrides = Overrides { files: vec![file], unusable: Vec::new() };
        self.emit(&Overridden::new(&self.backend, overrides).unwrap(), spec)
    }
}

/// Lines of outputs, each by its file and its number from 0.
type Lines = BTreeSet<(String, usize)>;

/// The lines of outputs in which each line of a template has a part.
type Parts = BTreeMap<(String, usize), BTreeMap<TemplateRole, Lines>>;

fn parts(made: &Made, tree: &OutputTree, spec: &Spec) -> (Parts, usize) {
    let (tracing, trace) = traced(made.backend.as_ref()).unwrap();
    let again = made.emit(tracing.as_ref(), spec);
    assert!(again.iter().eq(tree.iter()), "a trace changes nothing");
    let mut parts = Parts::new();
    let mut count = 0;
    for file in tree.iter() {
        for (at, text) in file.content.lines().enumerate() {
            let found = trace.lines(&file.content, at);
            // A post is cut to its channel's limit by the backend itself.
            let is_post = file.path.as_str().starts_with("posts/") && file.path.as_str() != "posts/github.md";
            let writes = found.iter().filter(|line| line.role == TemplateRole::Writes).count();
            assert_eq!(writes == 0, is_post, "{}:{}: {text}\n{found:#?}", file.path, at + 1);
            count += usize::from(writes > 0);
            for TemplateLine { role, file: template, line, text, eject } in found {
                let name = template.strip_prefix(&format!("{}/", made.folder)).unwrap();
                let name = name.strip_suffix(".hbs").unwrap();
                let own = made.backend.templates().unwrap().text(name).unwrap().lines().nth(line - 1);
                assert_eq!(own, Some(text.as_str()));
                let ejected = eject.is_some_and(|eject| template == format!("{eject}.hbs"));
                assert_eq!(ejected, !made.folder.contains('/'), "{template}");
                let part = parts.entry((name.to_owned(), line)).or_default().entry(role).or_default();
                part.insert((file.path.to_string(), at));
            }
        }
    }
    (parts, count)
}

/// How often a line of each text stands in each file.
type Counts = BTreeMap<(String, String), usize>;

fn counts(tree: &OutputTree, lines: Option<&Lines>) -> Counts {
    let mut counts = Counts::new();
    for file in tree.iter() {
        for (at, text) in file.content.lines().enumerate() {
            let path = file.path.to_string();
            if lines.is_none_or(|lines| lines.contains(&(path.clone(), at))) {
                *counts.entry((path, text.to_owned())).or_default() += 1;
            }
        }
    }
    counts
}

/// The lines that stand in `old` more often than in `new`, and how much more often.
fn gone(old: &Counts, new: &Counts) -> Counts {
    let each =
        old.iter().map(|(line, count)| (line.clone(), count.saturating_sub(*new.get(line).unwrap_or(&0))));
    each.filter(|(_, count)| *count > 0).collect()
}

/// Changes a line of a template, and holds what changes against what is said to come from it.
fn hold(
    made: &Made,
    tree: &OutputTree,
    spec: &Spec,
    (name, line): (&str, usize),
    part: &BTreeMap<TemplateRole, Lines>,
) {
    let own = made.backend.templates().unwrap().text(name).unwrap().lines().nth(line - 1).unwrap();
    let all: Lines = part.values().flatten().cloned().collect();
    let all = counts(tree, Some(&all));
    let without =
        |text: &str| gone(&counts(tree, None), &counts(&made.emit_with(spec, name, line, text), None));
    let at = format!("{}/{name}.hbs:{line}: {own}", made.folder);
    if !part.contains_key(&TemplateRole::Includes) {
        // A further word changes lines that come from it: all but those of a value that are not its last.
        let changed = without(&format!("{own}quaint\n"));
        assert!(!changed.is_empty(), "{at}");
        assert!(gone(&changed, &all).is_empty(), "{at}\n{changed:#?}\n{all:#?}");
    }
    // Without the line, all that comes from it is gone, and nothing else.
    let is_whole = own.matches("{{#").count() == own.matches("{{/").count();
    assert!(is_whole, "{at}");
    // Where backends join and trim what templates make, empty lines go with others.
    let compared = |mut lines: Counts| {
        lines.retain(|(_, text), _| own.is_empty() || !text.is_empty());
        lines
    };
    assert_eq!(compared(without("")), compared(all), "{at}");
}

#[test]
fn lines_change_with_the_lines_of_templates_that_they_are_said_to_come_from() {
    let spec = spec();
    let all_lines = std::env::var("SPECC_PROVENANCE").is_ok_and(|lines| lines == "all");
    let (mut lines, mut templates, mut held) = (0, 0, 0);
    for made in all() {
        let tree = made.emit(made.backend.as_ref(), &spec);
        let (parts, count) = parts(&made, &tree, &spec);
        lines += count;
        templates += parts.len();
        for ((name, line), part) in parts.iter().step_by(if all_lines { 1 } else { 7 }) {
            hold(&made, &tree, &spec, (name, *line), part);
            held += 1;
        }
    }
    assert!(lines > 2_500, "only {lines} lines of outputs");
    assert!(templates > 350, "only {templates} lines of templates");
    assert!(held >= if all_lines { templates } else { templates / 8 }, "only {held} lines were changed");
}
