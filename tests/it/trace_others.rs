//! Suites that no one here wrote: those of two crates that this one depends on, with ids put in by script. What is traced is
//! counted a second time, line by line, by the rules of no language.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::project::{Folder, repository};

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(repository()).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Where cargo keeps the sources of a package. It has those that this machine needs.
fn sources_of(package: &str) -> PathBuf {
    let version = output("rustc", &["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let options = ["metadata", "--format-version=1", "--offline", "--locked", "--filter-platform", host];
    let metadata: Value = serde_json::from_str(&output(env!("CARGO"), &options)).unwrap();
    let mut packages = metadata["packages"].as_array().unwrap().iter();
    let found = packages.find(|found| found["name"] == package).unwrap_or_else(|| panic!("no {package}"));
    Path::new(found["manifest_path"].as_str().unwrap()).parent().unwrap().to_owned()
}

/// A bound test: its file, the line that binds it, and its name.
type Bound = (String, u64, String);

/// The tests of a file, found by their attribute: the lines before it, and the name below it.
fn tests(text: &str) -> Vec<(usize, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let attributes = lines.iter().enumerate().filter(|(_, line)| line.trim() == "#[test]").map(|(at, _)| at);
    let named = attributes.map(|at| {
        let below = lines[at..].iter().position(|line| line.trim_start().starts_with("fn ")).unwrap();
        let (_, rest) = lines[at + below].split_once("fn ").unwrap();
        (at, rest.split('(').next().unwrap().to_owned())
    });
    named.collect()
}

/// A project of a package's sources, in which every third test is bound to a clause of its own; with the tests that are bound,
/// in the order of their clauses, and the number of all.
fn project(package: &str) -> (Folder, Vec<Bound>, usize) {
    let folder = Folder::new([]);
    let root = sources_of(package);
    let (mut bound, mut all) = (Vec::new(), 0);
    let mut spec = "# Others\n\n## Requirement: Nothing checks it {#alone}\n\nIt must be found.\n".to_owned();
    let mut entries: Vec<_> = ["src", "tests"]
        .iter()
        .flat_map(|below| walkdir::WalkDir::new(root.join(below)).into_iter().filter_map(Result::ok))
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"))
        .map(walkdir::DirEntry::into_path)
        .collect();
    entries.sort();
    for path in entries {
        let text = std::fs::read_to_string(&path).unwrap();
        let path = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut added = 0;
        for (before, name) in tests(&text) {
            if all % 3 == 0 {
                let id = format!("rule-{}", bound.len());
                lines.insert(before + added, format!("// spec: {id}"));
                added += 1;
                bound.push((path.clone(), (before + added) as u64, name));
                let _ = write!(spec, "\n## Requirement: {id} {{#{id}}}\n\nIt must hold.\n");
            }
            all += 1;
        }
        folder.write(&path, &(lines.join("\n") + "\n"));
    }
    folder.write("spec/others.md", &spec);
    (folder, bound, all)
}

fn is_traced(package: &str, least: usize) {
    let (folder, bound, all) = project(package);
    assert!(all >= least, "{package} has only {all} tests");
    let report = folder.specc(&["trace", "--format", "json"]).ends_with(0).out();
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["tests"], all, "{package}");
    assert_eq!(report["unbound_tests"].as_array().unwrap().len(), all - bound.len(), "{package}");
    assert_eq!(
        (&report["unknown_ids"], &report["duplicates"]),
        (&Value::Array(vec![]), &Value::Array(vec![]))
    );
    let mut without_test = BTreeSet::new();
    let mut found = vec![None; bound.len()];
    for clause in report["clauses"].as_array().unwrap() {
        let id = clause["id"].as_str().unwrap();
        let bindings = clause["bindings"].as_array().unwrap();
        match (id.strip_prefix("rule-"), bindings.as_slice()) {
            (Some(number), [binding]) => {
                let text = |member: &str| binding[member].as_str().unwrap().to_owned();
                let test = text("test").rsplit("::").next().unwrap().to_owned();
                let line = binding["line"].as_u64().unwrap();
                found[number.parse::<usize>().unwrap()] = Some((text("path"), line, test));
            }
            (_, bindings) => {
                assert_eq!(bindings.len(), 0, "{package}: {clause}");
                without_test.insert(id);
            }
        }
    }
    assert_eq!(found.into_iter().map(Option::unwrap).collect::<Vec<_>>(), bound, "{package}");
    assert_eq!(without_test, BTreeSet::from(["alone"]), "{package}");
}

#[test]
fn the_suite_of_handlebars_is_traced() {
    is_traced("handlebars", 200);
}

#[test]
fn the_suite_of_serde_json_is_traced() {
    is_traced("serde_json", 150);
}
