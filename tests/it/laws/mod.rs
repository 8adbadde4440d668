//! Laws of the IR: on the corpus, on generated documents and on a synthetic spec.

#[path = "../../../benches/synthetic.rs"]
mod synthetic;

mod claimed_bytes;
mod new_values;
mod nodes;
mod noise;
mod oracle;
mod places;
mod printed;
mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use specc::base::{Limits, SpecPath, World, WorldError};
use specc::driver::{Compilation, LaterCodes, Settings, compile};
use specc::ir::Spec;

use crate::corpus::corpus;
use crate::spans::generator::document;
use places::placeless;

/// Files in memory, listed in the order in which they were given.
struct Table(Vec<(SpecPath, String)>);

impl World for Table {
    fn name(&self) -> String {
        "table".to_owned()
    }

    fn files(&self) -> Result<Vec<SpecPath>, WorldError> {
        Ok(self.0.iter().map(|(path, _)| path.clone()).collect())
    }

    fn read(&self, path: &SpecPath) -> Result<Vec<u8>, WorldError> {
        let found = self.0.iter().find(|(known, _)| known == path);
        let missing = || WorldError { path: path.to_string(), reason: "it is not there".to_owned() };
        found.map(|(_, text)| text.clone().into_bytes()).ok_or_else(missing)
    }

    fn size(&self, path: &SpecPath) -> Result<u64, WorldError> {
        Ok(self.read(path)?.len() as u64)
    }
}

fn compiled(table: &Table) -> Compilation {
    let settings = Settings {
        project: &specc::analysis::Project::default(),
        limits: &Limits::default(),
        severity_of: &|code| Some(code.severity),
        later: &LaterCodes::built_in(),
        on_file: &|_| (),
    };
    compile(table, &settings).expect("a spec")
}

/// All Markdown files below a folder, with their paths there.
fn markdown(folder: &Path) -> Table {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                files.extend(file(folder, &path));
            }
        }
    }
    files.sort();
    Table(files)
}

fn file(folder: &Path, path: &PathBuf) -> Option<(SpecPath, String)> {
    let below = path.strip_prefix(folder).ok()?.to_str()?.replace('\\', "/");
    Some((SpecPath::new(&below).ok()?, fs::read_to_string(path).ok()?))
}

/// The corpus, the fixtures and a synthetic spec.
fn specs() -> Vec<Table> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let synthetic = synthetic::spec(300, 7).into_iter();
    let synthetic = synthetic.map(|(path, text)| (SpecPath::new(&path).expect("a path"), text)).collect();
    let folders = corpus().into_iter().chain([fixtures]);
    folders.map(|folder| markdown(&folder)).chain([Table(synthetic)]).collect()
}

fn with_crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}

fn json(spec: &Spec) -> String {
    serde_json::to_string(spec).expect("JSON")
}

#[test]
fn every_value_stands_where_the_ir_says() {
    for table in specs() {
        for (path, text) in &table.0 {
            let faults = oracle::faults(text);
            assert!(faults.is_empty(), "{path}:\n{}", faults.join("\n"));
        }
    }
}

#[test]
fn the_laws_hold_for_generated_documents() {
    for seed in 0..1_000 {
        let text = document(seed);
        for text in [with_crlf(&text), text] {
            let mut faults = oracle::faults(&text);
            if seed < 200 {
                faults.extend(claimed_bytes::faults(&text, 2));
                faults.extend(new_values::faults(&text, 2));
            }
            assert!(faults.is_empty(), "{text:?}:\n{}", faults.join("\n"));
        }
    }
}

#[test]
fn code_without_an_end_is_in_its_clause() {
    for text in [
        "# Example: a\n\n```http\nGET /a\n\n{\"id\": 1, ",
        "# A\n\n**Example**: X\n\n~~~xml\n<user> ",
        "# A\n\n**Example**: X\n\n~~~xml\n<assistant> <!-- BAD: long --> \n",
    ] {
        assert_eq!(oracle::faults(text), [""; 0], "{text}");
    }
}

#[test]
fn the_order_of_files_and_the_number_of_runs_change_nothing() {
    for table in specs() {
        let first = compiled(&table);
        let mut turned = table.0.clone();
        turned.reverse();
        for again in [compiled(&table), compiled(&Table(turned))] {
            assert!(json(&first.spec) == json(&again.spec));
            let lines = |run: &Compilation| format!("{:?}", run.findings);
            assert!(lines(&first) == lines(&again));
        }
    }
}

#[test]
fn a_spec_is_read_from_its_json_as_it_was_written() {
    for table in specs() {
        let spec = compiled(&table).spec;
        let written = json(&spec);
        let read: Spec = serde_json::from_str(&written).expect("the IR's own JSON");
        assert!(read == spec && json(&read) == written);
    }
}

/// Ids name one clause each in their id space, unless a finding says otherwise.
#[test]
fn ids_are_unique_where_none_is_reported() {
    for table in specs() {
        let run = compiled(&table);
        let mut first = BTreeMap::new();
        for (file, clause) in run.spec.clauses() {
            let earlier = first.insert((&file.space, &clause.id), (file, clause));
            if let Some((other, _)) = earlier {
                let reported = run.findings.iter().any(|finding| {
                    finding.code.name == "duplicate-id"
                        && (finding.place.path == file.path || finding.place.path == other.path)
                });
                assert!(reported, "{} in {} and {}", clause.id.as_str(), other.path, file.path);
            }
        }
    }
}

/// CR LF for LF moves places and nothing else.
#[test]
fn line_endings_do_not_change_what_is_said() {
    for table in specs() {
        for (path, text) in &table.0 {
            let unix = text.replace("\r\n", "\n");
            let (unix_ir, windows_ir) = (oracle::lower(&unix).1, oracle::lower(&with_crlf(&unix)).1);
            assert!(unix_ir.clauses.len() == windows_ir.clauses.len(), "{path}");
            for (one, other) in unix_ir.clauses.iter().zip(&windows_ir.clauses) {
                assert_eq!(placeless(one), placeless(other), "{path}");
            }
        }
    }
}

/// The corpus, the fixtures, the synthetic spec, and the findings' fixtures.
fn texts() -> Vec<(SpecPath, String)> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let all = specs().into_iter().chain([markdown(&own)]).flat_map(|table| table.0);
    // Releases of a spec share files.
    let mut seen = BTreeSet::new();
    all.filter(|(_, text)| seen.insert(text.clone())).collect()
}

/// How many changes of a text a law tries, so that long texts take no longer than many short ones.
fn most(text: &str) -> usize {
    (15_000 / text.len().max(1)).clamp(1, 3)
}

#[test]
fn no_claimed_byte_is_without_meaning() {
    let mut faults = Vec::new();
    for (path, text) in texts() {
        faults.extend(
            claimed_bytes::faults(&text, most(&text)).into_iter().map(|fault| format!("{path}: {fault}")),
        );
    }
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_new_value_changes_its_own_node() {
    let mut faults = Vec::new();
    for (path, text) in texts() {
        faults.extend(
            new_values::faults(&text, most(&text)).into_iter().map(|fault| format!("{path}: {fault}")),
        );
    }
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults.join("\n"));
}
