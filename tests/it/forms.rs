//! Forms in wide use that the corpus lacks: what the compiler finds in `tests/fixtures/forms/*.md` is
//! what was listed beside them by hand, in the format of `tests/corpus/README.md`.

use std::path::Path;

use specc::base::{Limits, Source, SpecPath};
use specc::{ir, syntax};

use crate::corpus_items::items;
use crate::door::fixture;

const FORMS: [&str; 7] = ["delta", "japanese", "kiro", "madr", "nygard", "record", "spanish"];

fn found(folder: &Path, form: &str) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join(format!("{form}.md"))).expect("a form");
    let source = Source::new(SpecPath::new(&format!("{form}.md")).expect("a path"), text);
    let (document, _) = syntax::parse(&source, &Limits::default());
    let (file, findings) = ir::lower(&source, &document);
    assert!(findings.is_empty(), "{form}: {findings:#?}");
    items(&source, &file, folder)
}

#[test]
fn each_form_has_the_listed_items() {
    let folder = fixture("forms");
    let mut wrong = Vec::new();
    for form in FORMS {
        let listed = std::fs::read_to_string(folder.join(format!("{form}.items"))).expect("a list");
        let mut listed: Vec<String> = listed.lines().map(str::to_owned).collect();
        let mut found = found(&folder, form);
        listed.sort();
        found.sort();
        let missing =
            listed.iter().filter(|line| !found.contains(line)).map(|line| format!("- {form} {line}"));
        let extra = found.iter().filter(|line| !listed.contains(line)).map(|line| format!("+ {form} {line}"));
        wrong.extend(missing.chain(extra));
        assert!(listed.len() == found.len() || !wrong.is_empty(), "{form}: an item is found twice");
    }
    assert!(wrong.is_empty(), "- listed, + found\n{}", wrong.join("\n"));
}

/// A form without a list would be compared with nothing.
#[test]
fn each_form_is_compared() {
    let entries = std::fs::read_dir(fixture("forms")).expect("a folder").flatten();
    let specs =
        entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "md"));
    let mut names: Vec<String> =
        specs.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    assert_eq!(names, FORMS);
}
