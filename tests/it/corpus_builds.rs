//! Each spec of the corpus builds, or is refused for errors that it deserves; the tests that are made of
//! it load under Node's runner, and there is one for each case of the IR.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use specc::driver::Compilation;
use specc::ir::{Clause, ClauseBody, ClauseKind, FileRole, IdSpace};

use crate::corpus::corpus;
use crate::corpus_findings::{ROOTS, compile_root};
use crate::project::Folder;

fn build(corpus: &Path, root: &str, code: i32) -> Folder {
    let folder = Folder::new([]);
    let root = corpus.join(root);
    let run = folder.specc(&["build", root.to_str().expect("an UTF-8 path"), "--out", "out"]).ends_with(code);
    assert!(!run.err().contains("panicked"), "{}", run.err());
    folder
}

#[test]
fn each_spec_builds_or_is_refused_for_its_errors() {
    let Some(corpus) = corpus() else { return };
    for (root, _) in ROOTS {
        let is_refused = root == "trials/payments.md";
        let folder = build(&corpus, root, i32::from(is_refused));
        assert_ne!(folder.has("out/docs/index.md"), is_refused, "{root}");
        assert_ne!(folder.has("out/tests/.specc/manifest"), is_refused, "{root}");
    }
}

/// The ids of the tests that the spec asks for: one a case, else those of a clause that must hold.
fn asked(compilation: &Compilation) -> BTreeSet<String> {
    let files = compilation.spec.files.iter();
    let tested = files.filter(|file| file.space == IdSpace::Main && file.role == FileRole::Spec);
    let mut ids = BTreeSet::new();
    for file in tested {
        for (at, clause) in file.clauses.iter().enumerate() {
            let mut inside = file.clauses[at + 1..].iter().take_while(|inner| inner.depth > clause.depth);
            if !is_silent(clause) || inside.all(|inner| clause_ids(inner).is_empty()) {
                ids.extend(clause_ids(clause));
            }
        }
    }
    ids
}

/// Whether what a clause promises is said by the clauses in it alone.
fn is_silent(clause: &Clause) -> bool {
    let kinds = [ClauseKind::Principle, ClauseKind::Requirement];
    kinds.contains(&clause.kind.value) && clause.statements.is_empty() && clause.facts.test_ids.is_empty()
}

fn clause_ids(clause: &Clause) -> Vec<String> {
    let cases = match &clause.body {
        ClauseBody::Scenario(scenario) => &scenario.cases[..],
        ClauseBody::Example(example) => &example.cases[..],
        _ => &[],
    };
    let given = clause.facts.test_ids.iter().chain(clause.statements.iter().flat_map(|of| &of.test_ids));
    let given: Vec<String> = given.map(|id| id.value.to_string()).collect();
    match (cases, given.as_slice()) {
        ([_], [first, ..]) => vec![first.clone()],
        ([], _) if holds(clause) => {
            given.into_iter().chain(clause.test_id().map(|id| id.to_string())).collect()
        }
        ([], _) => Vec::new(),
        _ => cases.iter().map(|case| case.id.to_string()).collect(),
    }
}

fn holds(clause: &Clause) -> bool {
    let promises = [
        ClauseKind::Principle,
        ClauseKind::Requirement,
        ClauseKind::Constraint,
        ClauseKind::Operation,
        ClauseKind::Type,
        ClauseKind::Scenario,
        ClauseKind::Example,
    ];
    !clause.statements.is_empty() || (clause.normative && promises.contains(&clause.kind.value))
}

/// The ids in brackets that Node's runner reports, all of them pending; `None` without Node, which CI
/// does not accept.
fn reported(folder: &Path) -> Option<Vec<String>> {
    let files = walkdir::WalkDir::new(folder).into_iter().flatten().map(walkdir::DirEntry::into_path);
    let files: Vec<PathBuf> = files.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    let mut node = Command::new("node");
    let run = node.args(["--test", "--test-reporter=tap"]).args(files).env_remove("NODE_OPTIONS").output();
    assert!(run.is_ok() || std::env::var_os("CI").is_none(), "node must be there in CI");
    let output = run.ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    let pending = text.lines().filter(|line| line.contains(" # TODO "));
    let ids = pending.filter_map(|line| {
        let (_, id) = line.split_once("- [")?;
        Some(id.split_once("] ")?.0.to_owned())
    });
    let count =
        |name: &str| text.lines().filter_map(|line| line.strip_prefix(name)).next_back().map(str::to_owned);
    assert_eq!(count("# pass "), Some("0".to_owned()), "an empty test passes");
    assert_eq!(count("# fail "), Some("0".to_owned()), "{text}");
    Some(ids.collect())
}

#[test]
fn each_case_is_one_pending_test_under_node() {
    let Some(corpus) = corpus() else { return };
    for root in ["mission/spec", "openspec", "model-spec/2025-09-12"] {
        let asked = asked(&compile_root(&corpus, root));
        let Some(reported) = reported(&build(&corpus, root, 0).path().join("out/tests")) else { return };
        assert!(!asked.is_empty(), "{root} asks for no test");
        let distinct: BTreeSet<String> = reported.iter().cloned().collect();
        assert_eq!(distinct.len(), reported.len(), "{root}: an id is reported twice");
        let missing: Vec<&String> = asked.difference(&distinct).collect();
        let surplus: Vec<&String> = distinct.difference(&asked).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{root}: missing {missing:#?}, surplus {surplus:#?}"
        );
    }
}
